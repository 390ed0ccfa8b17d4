"""Holidays that news dates by, reckoned for any year: first and last day of each."""

from __future__ import annotations

from datetime import date
from typing import Final

from monitor.signal.periods import day_of, plus

#: Month and day of holidays that never move.
_FIXED: Final = {
    "new year's day": (1, 1),
    "inauguration day": (1, 20),
    "valentine's day": (2, 14),
    "may day": (5, 1),
    "labour day": (5, 1),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "national day": (10, 1),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "singles day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
#: Month, weekday (0 Monday) and which of the month (-1 the last).
_NTH: Final = {
    "martin luther king day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
#: Days from Easter Sunday.
_EASTER: Final = {"good friday": -2, "easter sunday": 0, "easter": 0, "easter monday": 1}
#: First day of the year by the moon, as month and day; the year's rest of a week goes with it.
_LUNAR: Final = {
    2015: (2, 19), 2016: (2, 8), 2017: (1, 28), 2018: (2, 16), 2019: (2, 5), 2020: (1, 25),
    2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17),
    2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23), 2032: (2, 11),
    2033: (1, 31), 2034: (2, 19), 2035: (2, 8), 2036: (1, 28), 2037: (2, 15), 2038: (2, 4),
    2039: (1, 24), 2040: (2, 12),
}  # fmt: skip
_WEEKS: Final = {"golden week": (10, 1)}
_LUNAR_NAMES: Final = frozenset(
    {"lunar new year", "chinese new year", "spring festival", "lunar new year's day"}
)
_SAME: Final = {"mlk day": "martin luther king day", "president's day": "presidents day"}


def holiday(name: str, year: int) -> tuple[date, date] | None:
    """First and last day of holiday *name* (lower case) in *year*; None where unknown."""
    name = _SAME.get(name, name)
    if name in _LUNAR_NAMES:
        begin = day_of(year, *_LUNAR[year]) if year in _LUNAR else None
        if begin is None:
            return None
        return (begin, begin) if name.endswith("day") else (begin, plus(begin, 6))
    if name in _WEEKS:
        begin = day_of(year, *_WEEKS[name])
        return None if begin is None else (begin, plus(begin, 6))
    found = _single(name, year)
    return None if found is None else (found, found)


def _single(name: str, year: int) -> date | None:
    if name in _FIXED:
        return day_of(year, *_FIXED[name])
    if name in _NTH:
        month, weekday, which = _NTH[name]
        return nth_weekday(year, month, weekday, which)
    if name in _EASTER:
        return plus(_easter(year), _EASTER[name])
    if name == "election day":
        monday = nth_weekday(year, 11, 0, 1)
        return None if monday is None else plus(monday, 1)
    return None


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date | None:
    """The *which*-th such weekday of a month, -1 the last; None where there is none."""
    first = day_of(year, month, 1)
    if first is None or which == 0:
        return None
    if which < 0:
        last = plus(day_of(year + (month == 12), month % 12 + 1, 1) or first, -1)
        return plus(last, -((last.weekday() - weekday) % 7))
    found = plus(first, (weekday - first.weekday()) % 7 + 7 * (which - 1))
    return found if found.month == month else None


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, skipped = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    quarter, odd = divmod(rest, 4)
    sunday = (32 + 2 * skipped + 2 * quarter - moon - odd) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
