"""Calendar arithmetic for the temporal resolver: units, shifts, weekdays, choice of the year."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import Final

from monitor.model import Precision, When
from monitor.signal.grammar import Tense

#: A past reading further back than this gives way to a coming day nearer than `_NEAR`.
_FAR: Final = 240
_NEAR: Final = 90
_LATELY: Final = 10
#: Months ahead to which a bare month with no tense to it is the coming one.
_SOON: Final = 2
UNIT_DAYS: Final = {
    "day": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "quarter": 91,
    "year": 365,
    "decade": 3652,
}
SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


class Direction(StrEnum):
    """Which way from the anchor an expression points."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


def direction_of(tense: Tense) -> Direction:
    """Past, future or undecided, as the tense says."""
    if tense in {Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT}:
        return Direction.PAST
    if tense in {Tense.FUTURE, Tense.PROGRESSIVE, Tense.PRESENT}:
        return Direction.FUTURE
    return Direction.NEAREST


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def plus(day: date, days: int) -> date:
    """*day* moved by *days*, held inside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def plus_months(day: date, months: int) -> date:
    """*day* moved by calendar *months*, at most to the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def plus_units(day: date, count: int, unit: str) -> date:
    """*day* moved by *count* of *unit* (day, week, month, quarter, year, decade)."""
    if unit in {"day", "week", "fortnight"}:
        return plus(day, count * UNIT_DAYS[unit])
    return plus_months(day, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit])


def month_of(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def unit_around(day: date, unit: str, shift: int = 0) -> tuple[date, date]:
    """First and last day of the calendar unit that holds *day*, moved by *shift* units."""
    moved = plus_units(day, shift, unit)
    if unit == "day":
        return moved, moved
    if unit == "week":
        monday = plus(moved, -moved.weekday())
        return monday, plus(monday, 6)
    if unit == "month":
        return month_of(moved.year, moved.month)
    if unit == "quarter":
        first = (moved.month - 1) // 3 * 3 + 1
        return date(moved.year, first, 1), month_of(moved.year, first + 2)[1]
    if unit == "decade":
        start = max(1, moved.year // 10 * 10)
        return date(start, 1, 1), date(min(start + 9, MAXYEAR), 12, 31)
    return date(moved.year, 1, 1), date(moved.year, 12, 31)


UNIT_PRECISION: Final = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.APPROXIMATE,
}
PART_PRECISION: Final = {
    "day": Precision.DAY,
    "week": Precision.PART_OF_WEEK,
    "month": Precision.PART_OF_MONTH,
    "quarter": Precision.PART_OF_YEAR,
    "year": Precision.PART_OF_YEAR,
    "decade": Precision.APPROXIMATE,
}


def last_weekday(anchor: date, weekday: int) -> date:
    """The latest such weekday up to *anchor*, which counts."""
    return plus(anchor, -((anchor.weekday() - weekday) % 7))


def next_weekday(anchor: date, weekday: int) -> date:
    """The first such weekday from *anchor* on, which counts."""
    return plus(anchor, (weekday - anchor.weekday()) % 7)


def choose_year(
    month: int, day: int, anchor: date, direction: Direction, *, firm: bool = False
) -> tuple[date, bool] | None:
    """The day that a month and day without a year mean, and whether that is in doubt.

    *firm*: the verb stands next to the date, so its tense is kept however far the day is.
    """
    found = (
        day_of(anchor.year + shift, month, day)
        for shift in range(-4, 5)
        if 0 < anchor.year + shift <= MAXYEAR
    )
    days = [one for one in found if one is not None]
    before = max((one for one in days if one <= anchor), default=None)
    after = min((one for one in days if one >= anchor), default=None)
    if before is None or after is None:
        only = before or after
        return None if only is None else (only, True)
    back, ahead = (anchor - before).days, (after - anchor).days
    if direction is Direction.PAST:
        far = back > _FAR and ahead < _NEAR
        return (after, True) if far and not firm else (before, far)
    if direction is Direction.FUTURE:
        # "The rules kick in on 15 April", printed on the 19th: of this year all the same.
        past = ahead > _FAR and back < _NEAR and not firm
        return (before, True) if past else (after, False)
    unsure = min(back, ahead) > _NEAR
    return (before, unsure) if back <= ahead else (after, unsure)


def choose_month(month: int, anchor: date, direction: Direction) -> int:
    """The year of a bare month."""
    if direction is Direction.FUTURE:
        return anchor.year if month >= anchor.month else anchor.year + 1
    if direction is Direction.NEAREST:
        ahead = (month - anchor.month) % 12
        return (
            anchor.year + (month < anchor.month)
            if ahead <= _SOON
            else (anchor.year - (month > anchor.month))
        )
    return anchor.year if month <= anchor.month else anchor.year - 1


def part_of(start: date, end: date, part: str) -> tuple[date, date]:
    """The early, middle or late third (or half) of an interval; "end" and "start" are shorter."""
    days = (end - start).days + 1
    third = max(1, days // 3)
    edge = max(1, days // 6) if days > 7 else 2
    if part == "early":
        return start, plus(start, third - 1)
    if part == "mid":
        return plus(start, third), plus(end, -third)
    if part == "late":
        return plus(end, -(third - 1)), end
    if part == "start":
        return start, plus(start, edge - 1)
    return plus(end, -(edge - 1)), end


def season_of(name: str, year: int) -> tuple[date, date]:
    """A season of the northern half; winter begins in December of *year*."""
    first = SEASONS[name]
    if first == 12:
        year = min(year, MAXYEAR - 1)
        return date(year, 12, 1), month_of(year + 1, 2)[1]
    return date(year, first, 1), month_of(year, first + 2)[1]


def make(
    start: date | None,
    end: date | None,
    precision: Precision,
    rule: str,
    *,
    ambiguous: bool = False,
) -> When:
    """A `When` without words and anchor, which the resolver adds; turned round if need be."""
    if start is not None and end is not None and start > end:
        start, end = end, start
    return When(start, end, precision, rule=rule, ambiguous=ambiguous)
