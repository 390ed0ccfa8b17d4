"""Lengths of time: "for 90 days", "by five or six weeks", 一年; and dates moved by them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.model import Precision, When
from monitor.signal.dates_en_words import UNIT, N
from monitor.signal.numbers import chinese_number, english_number
from monitor.signal.periods import plus_units


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time named in the text: `low`..`high` of `unit` (day, week, month, year).

    `role` is `for` (lasts so long), `by` (moved by so much), `within`, or "" for a bare one.
    """

    start: int
    end: int
    low: int
    high: int
    unit: str
    role: str = ""


#: "will last 90 days" is a length, "the last 90 days" a date.
_WILL: Final = (
    "(?:" + "|".join(f"(?<={w} )" for w in ("will", "would", "to", "may", "could", "can")) + ")"
)
_ENGLISH: Final = re.compile(
    rf"(?<![\w.])(?:(?P<role>[Ff]or|[Bb]y|[Ww]ithin|[Oo]ver|lasts|lasting"
    rf"|{_WILL}last|(?<=and )last|runs?|running)\s(?:another\s"
    rf"|an\sadditional\s|a\sfurther\s|about\s|at\sleast\s|up\sto\s|the\s)?)?"
    rf"(?P<a>{N})(?:(?:\sto\s|\sor\s|-)(?P<b>{N}))?(?:\smore)?[\s-](?P<u>{UNIT})s?(?![\w-])"
    r"(?!\s(?:ago|earlier|later|after|before|since|from\snow|old)\b)(?P<of>\sof\b)?"
)
_ROLES: Final = {
    "by": "by",
    "within": "within",
    **dict.fromkeys(("for", "last", "lasts", "lasting", "run", "runs", "running"), "for"),
}
#: "the next two weeks" is a date, not a length; "will last for two weeks" is one.
_POINTING: Final = re.compile(
    r"\b(?:next|coming|following|past|previous|these|in"
    r"|(?<!will )(?<!would )(?<!to )(?<!may )(?<!could )last)\s$",
    re.IGNORECASE,
)
_CHINESE: Final = re.compile(
    r"(?P<role>延长|为期|暂停|推迟|延期|期限为?|有效期)?(?:了)?(?<![\d第年前同])(?P<a>\d{1,3}"
    r"|[一二两三四五六七八九十百]{1,4}|半)(?P<g>个)?"
    r"(?P<u>天|日|周|星期|月|年)(?P<h>半)?(?![度代初底末中级前后内份号以之来一二三四五六七八九十])"
)
_ZH_UNITS: Final = {
    "天": "day",
    "日": "day",
    "周": "week",
    "星期": "week",
    "月": "month",
    "年": "year",
}
_TRIGGER: Final = re.compile(r"day|week|month|year|quarter|decade")


def find_durations(text: str, language: str = "en") -> tuple[Duration, ...]:
    """Lengths of time named in *text*, in order."""
    if language.startswith("zh"):
        return tuple(_chinese(text))
    if not _TRIGGER.search(text):
        return ()
    out = []
    for match in _ENGLISH.finditer(text):
        low = english_number(match["a"])
        high = english_number(match["b"]) if match["b"] else low
        if low is None or high is None or not 0 < low <= high <= 3000:
            continue
        role = _ROLES.get((match["role"] or "").lower(), "")
        if (
            not role
            and "-" in match.group()
            and match.group()[-len(match["u"]) - 1 : -len(match["u"])] == "-"
        ):
            role = "for"
        if match["of"] and not role:
            continue
        if _POINTING.search(text, max(0, match.start() - 12), match.start()):
            continue
        if not role and _is_rate(text, match.start(), match["a"]):
            continue
        start = match.start()
        out.append(
            Duration(
                start,
                match.end("u") + (text[match.end("u") : match.end("u") + 1] == "s"),
                low,
                high,
                match["u"],
                role,
            )
        )
    return tuple(out)


def _is_rate(text: str, start: int, count: str) -> bool:
    """As in "25 million tons a year": once in each year, not a length."""
    if count.lower() not in {"a", "an"}:
        return False
    before = text[max(0, start - 8) : start].strip()
    return (
        bool(before)
        and (before[-1].isalnum() or before[-1] in "%)")
        and not re.search(
            (
                r"\b(?:for|by|within|over|after|in|of|than|half|extended|lasts?|about|nearly"
                r"|almost|took|takes)$"
            ),
            before,
            re.IGNORECASE,
        )
    )


def _chinese(text: str) -> list[Duration]:
    out = []
    for match in _CHINESE.finditer(text):
        unit = _ZH_UNITS[match["u"]]
        if unit == "month" and not match["g"]:
            continue
        if match["u"] == "日" and match["a"].isdecimal() and not match["role"]:
            continue
        half = match["a"] == "半"
        count = 6 if half and unit == "year" else chinese_number(match["a"])
        if half:
            unit = {"year": "month"}.get(unit, unit)
        if count is None or not 0 < count <= 3000:
            continue
        role = {"推迟": "by", "延期": "by"}.get(match["role"] or "", "for" if match["role"] else "")
        out.append(Duration(match.start("a"), match.end("u"), count, count, unit, role))
    return out


def end_of(start: date, duration: Duration) -> date:
    """The day on which *duration* from *start* runs out ("90 days from 12 August": 10 November).

    Whole months and years from the first of one end with the last ("three months from 1 January").
    """
    last = plus_units(start, duration.high, duration.unit)
    whole = start.day == 1 and duration.unit in {"month", "year"}
    return plus_units(last, -1, "day") if whole else last


def shifted(when: When, duration: Duration, direction: int = 1) -> When:
    """*when* moved by *duration*: start by its low, end by its high (the other way round back)."""
    first, last = (
        (duration.low, duration.high) if direction > 0 else (-duration.high, -duration.low)
    )
    return replace(
        when,
        start=None if when.start is None else plus_units(when.start, first, duration.unit),
        end=None if when.end is None else plus_units(when.end, last, duration.unit),
        precision=Precision.APPROXIMATE if duration.low != duration.high else when.precision,
        rule="R13",
    )
