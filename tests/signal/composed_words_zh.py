"""What the holes of composed Chinese documents are filled with, beside the words of all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Final

from composed_words import GOODS

ZH_TITLES: Final = {
    "Treasury Secretary": "美国财政部长",
    "U.S. Trade Representative": "美国贸易代表",
    "Commerce Secretary": "美国商务部长",
    "Vice Premier": "国务院副总理",
    "Commerce Minister": "商务部部长",
    "Foreign Minister": "外交部长",
    "President": "美国总统",
    "Chinese President": "国家主席",
    "Deputy U.S. Trade Representative": "美国副贸易代表",
    "Deputy Treasury Secretary": "美国财政部副部长",
    "Vice Commerce Minister": "商务部副部长",
    "au": "美国驻华大使",
    "ac": "中国驻美大使",
}
FIRMS: Final = {
    "zufirm": ("谷歌", "美光科技", "高通公司", "杜邦公司", "因美纳公司"),
    "zcfirm": ("华为", "中芯国际", "大疆创新", "长江存储", "海康威视"),
}


def zh_words(draw: Random, days: Mapping[str, date], words: Mapping[str, str]) -> dict[str, str]:
    """The words of holes that only Chinese texts have; *words* are those drawn so far."""
    out = {slot: draw.choice(firms) for slot, firms in FIRMS.items()}
    for slot in ("ugood", "cgood"):
        others = [chinese for english, chinese in GOODS[slot] if english != words[slot]]
        out[f"z{slot}2"] = draw.choice(others)
    for name in ("d1", "d2", "d3", "today"):
        out[f"zy{name}"] = f"{days[name].year}年{_day(days[name])}"
    out["zd1+"] = _stay(days["d1"], days["d1+"])
    out["zd+"] = _stay(days["yesterday"], days["today"])
    return out


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _stay(first: date, last: date) -> str:
    """As in "5月9日至11日", with the second month where it is another."""
    end = f"{last.day}日" if first.month == last.month else _day(last)
    return f"{_day(first)}至{end}"
