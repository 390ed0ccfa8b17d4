"""What the holes of composed documents are filled with: days, names, goods, people of a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
SHORT: Final = (
    *("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug."),
    *("Sept.", "Oct.", "Nov.", "Dec."),
)
WEEKDAYS: Final = (*("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),)
ZH_WEEKDAYS: Final = "一二三四五六日"

NAMES: Final = {
    "US": (
        *("the United States", "Washington", "the U.S. government", "the White House", "the US"),
        "the Office of the U.S. Trade Representative",
    ),
    "CN": (
        *("China", "Beijing", "China's finance ministry", "China's commerce ministry"),
        *("the Chinese government", "China's State Council"),
    ),
    "zUS": ("美国", "美方", "美国政府", "美国贸易代表办公室", "白宫"),
    "zCN": ("中国", "中方", "中国商务部", "国务院关税税则委员会"),
}
GOODS: Final = {
    "cgood": ("steel", "semiconductors", "electric vehicles", "solar cells", "furniture"),
    "ugood": ("soybeans", "pork", "crude oil", "coal", "liquefied natural gas", "cars", "wine"),
    "zcgood": ("钢铁", "半导体", "电动汽车", "太阳能电池", "家具"),
    "zugood": ("大豆", "猪肉", "原油", "煤炭", "液化天然气", "汽车"),
}
CITIES: Final = (
    *(("Geneva", "日内瓦"), ("London", "伦敦"), ("Stockholm", "斯德哥尔摩")),
    *(("Madrid", "马德里"), ("Kuala Lumpur", "吉隆坡"), ("Singapore", "新加坡")),
    *(("Bangkok", "曼谷"), ("San Francisco", "旧金山"), ("Paris", "巴黎")),
)


@dataclass(frozen=True, slots=True)
class Person:
    title: str
    name: str
    last: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Team:
    """Who negotiated from `first` to `last`, both days included."""

    first: date
    last: date
    us: tuple[Person, ...]
    cn: tuple[Person, ...]


TEAMS: Final = (
    Team(
        date(2018, 7, 1),
        date(2020, 12, 20),
        (
            Person("Treasury Secretary", "Steven Mnuchin", "Mnuchin", "姆努钦"),
            Person("U.S. Trade Representative", "Robert Lighthizer", "Lighthizer", "莱特希泽"),
            Person("Commerce Secretary", "Wilbur Ross", "Ross", "罗斯"),
        ),
        (
            Person("Vice Premier", "Liu He", "Liu", "刘鹤"),
            Person("Commerce Minister", "Zhong Shan", "Zhong", "钟山"),
        ),
    ),
    Team(
        date(2021, 4, 1),
        date(2023, 2, 20),
        (
            Person("Treasury Secretary", "Janet Yellen", "Yellen", "耶伦"),
            Person("Commerce Secretary", "Gina Raimondo", "Raimondo", "雷蒙多"),
            Person("U.S. Trade Representative", "Katherine Tai", "Tai", "戴琪"),
        ),
        (
            Person("Vice Premier", "Liu He", "Liu", "刘鹤"),
            Person("Foreign Minister", "Wang Yi", "Wang", "王毅"),
        ),
    ),
    Team(
        date(2023, 4, 1),
        date(2024, 12, 10),
        (
            Person("Treasury Secretary", "Janet Yellen", "Yellen", "耶伦"),
            Person("Commerce Secretary", "Gina Raimondo", "Raimondo", "雷蒙多"),
            Person("U.S. Trade Representative", "Katherine Tai", "Tai", "戴琪"),
        ),
        (
            Person("Vice Premier", "He Lifeng", "He", "何立峰"),
            Person("Commerce Minister", "Wang Wentao", "Wang", "王文涛"),
        ),
    ),
    Team(
        date(2025, 3, 1),
        date(2025, 12, 24),
        (
            Person("Treasury Secretary", "Scott Bessent", "Bessent", "贝森特"),
            Person("U.S. Trade Representative", "Jamieson Greer", "Greer", "格里尔"),
            Person("Commerce Secretary", "Howard Lutnick", "Lutnick", "卢特尼克"),
        ),
        (
            Person("Vice Premier", "He Lifeng", "He", "何立峰"),
            Person("Commerce Minister", "Wang Wentao", "Wang", "王文涛"),
        ),
    ),
)
