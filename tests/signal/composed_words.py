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
    "US2": ("Washington", "the United States", "the US"),
    "CN2": ("Beijing", "China"),
    "zUS": ("美国", "美方", "美国政府", "美国贸易代表办公室", "白宫"),
    "zCN": ("中国", "中方", "中国商务部", "国务院关税税则委员会"),
}
#: Goods in English and Chinese.
GOODS: Final = {
    "cgood": (
        *(("steel", "钢铁"), ("semiconductors", "半导体"), ("electric vehicles", "电动汽车")),
        *(("solar cells", "太阳能电池"), ("furniture", "家具")),
    ),
    "ugood": (
        *(("soybeans", "大豆"), ("pork", "猪肉"), ("crude oil", "原油"), ("coal", "煤炭")),
        *(("liquefied natural gas", "液化天然气"), ("cars", "汽车"), ("wine", "葡萄酒")),
    ),
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


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held an office from `first` to `last`, both days included."""

    first: date
    last: date
    person: Person


WOMEN: Final = frozenset({"Janet Yellen", "Gina Raimondo", "Katherine Tai"})
_TRUMP: Final = Person("President", "Donald Trump", "Trump", "特朗普")
#: Presidents (`pu`, `pc`), deputies (`vu`, `vc`) and ambassadors (`au`, `ac`) of either side.
HOLDERS: Final = {
    "pu": (
        Tenure(date(2018, 1, 1), date(2021, 1, 19), _TRUMP),
        Tenure(
            date(2021, 1, 20), date(2025, 1, 19), Person("President", "Joe Biden", "Biden", "拜登")
        ),
        Tenure(date(2025, 1, 20), date(2026, 12, 31), _TRUMP),
    ),
    "pc": (
        Tenure(
            *(date(2018, 1, 1), date(2026, 12, 31)),
            Person("Chinese President", "Xi Jinping", "Xi", "习近平"),
        ),
    ),
    "vu": (
        Tenure(
            *(date(2018, 1, 1), date(2020, 12, 31)),
            Person("Deputy U.S. Trade Representative", "Jeffrey Gerrish", "Gerrish", "格里什"),
        ),
        Tenure(
            *(date(2021, 1, 1), date(2025, 1, 20)),
            Person("Deputy Treasury Secretary", "Wally Adeyemo", "Adeyemo", "阿德耶莫"),
        ),
        Tenure(
            *(date(2025, 1, 21), date(2025, 6, 15)),
            Person("Deputy Treasury Secretary", "Michael Faulkender", "Faulkender", "福尔肯德"),
        ),
        Tenure(
            *(date(2025, 6, 16), date(2026, 12, 31)),
            Person("Deputy U.S. Trade Representative", "Rick Switzer", "Switzer", "斯威策"),
        ),
    ),
    "vc": (
        Tenure(
            *(date(2018, 1, 1), date(2025, 4, 15)),
            Person("Vice Commerce Minister", "Wang Shouwen", "Wang", "王受文"),
        ),
        Tenure(
            *(date(2025, 4, 16), date(2026, 12, 31)),
            Person("Vice Commerce Minister", "Li Chenggang", "Li", "李成钢"),
        ),
    ),
    "au": (
        Tenure(
            *(date(2018, 1, 1), date(2020, 10, 4)),
            Person("Ambassador", "Terry Branstad", "Branstad", "布兰斯塔德"),
        ),
        Tenure(
            *(date(2020, 10, 5), date(2025, 1, 20)),
            Person("Ambassador", "Nicholas Burns", "Burns", "伯恩斯"),
        ),
        Tenure(
            *(date(2025, 1, 21), date(2026, 12, 31)),
            Person("Ambassador", "David Perdue", "Perdue", "庞德伟"),
        ),
    ),
    "ac": (
        Tenure(
            *(date(2018, 1, 1), date(2021, 6, 23)),
            Person("Ambassador", "Cui Tiankai", "Cui", "崔天凯"),
        ),
        Tenure(
            *(date(2021, 6, 24), date(2023, 1, 5)),
            Person("Ambassador", "Qin Gang", "Qin", "秦刚"),
        ),
        Tenure(
            *(date(2023, 1, 6), date(2026, 12, 31)),
            Person("Ambassador", "Xie Feng", "Xie", "谢锋"),
        ),
    ),
}

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

#: Rates in words.
NUMBERS: Final = {
    5: "five",
    10: "ten",
    15: "fifteen",
    20: "twenty",
    25: "twenty-five",
    30: "thirty",
    34: "thirty-four",
    50: "fifty",
    84: "eighty-four",
    100: "one hundred",
}
