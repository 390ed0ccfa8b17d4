"""Intervals of days as matching and folding compare them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from monitor.model import Precision, When

#: The rule of a start that names no day: it is the day of the paper that tells of it.
AS_PRINTED = "as printed"
_EXACT = frozenset({Precision.DAY, Precision.WEEKEND, Precision.RANGE})
_LONGEST_EXACT = 6
#: How far an open end is taken to reach.
_OPEN_PAST = timedelta(days=3650)
_OPEN_FUTURE = timedelta(days=365)


class Span(NamedTuple):
    """Whole days from `first` to `last`; `exact` where the days themselves were named."""

    first: date
    last: date
    exact: bool
    #: One end was left open by the words and is filled in here.
    half_open: bool = False
    #: The words named the days; else they are only the day of the report.
    stated: bool = True

    def gap(self, other: Span) -> int:
        """Days between the two: 0 where they overlap, 1 for the day after."""
        if self.last < other.first:
            return (other.first - self.last).days
        if other.last < self.first:
            return (self.first - other.last).days
        return 0

    def holds(self, other: Span) -> bool:
        """Whether *other* lies inside this one."""
        return self.first <= other.first and other.last <= self.last


def span_of(when: When | None) -> Span | None:
    """The days that *when* tells of, or None where it tells of none."""
    if when is None or (when.start is None and when.end is None):
        return None
    half_open = when.start is None or when.end is None
    first, last = when.start, when.end
    if first is None:
        first = (last or date.max) - _OPEN_PAST
    if last is None:
        last = first + _OPEN_FUTURE
    if last < first:
        first, last = last, first
    exact = (
        when.precision in _EXACT and not half_open and last - first < timedelta(days=_LONGEST_EXACT)
    )
    return Span(first, last, exact, half_open, stated=bool(when.expression))


def width(when: When | None) -> int:
    """How many days *when* leaves open: 1 for a day, a large number for an unknown one."""
    span = span_of(when)
    if span is None:
        return 10_000
    if span.half_open:
        return 5_000
    return (span.last - span.first).days + 1


def day_of_month(month: date, day: date) -> date:
    """*day* where *month*, as a last day, only stands for the month of *day*; else *month*."""
    same = (month.year, month.month) == (day.year, day.month)
    ends = (month + timedelta(days=1)).month != month.month
    return day if same and ends else month
