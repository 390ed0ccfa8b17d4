"""English intervals of days: Sept. 14 and 15, Monday to Wednesday, a second day on Sunday."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Precision
from monitor.signal.daterules import Context, Resolved
from monitor.signal.dates_en_words import day_number, month_number, weekday_number
from monitor.signal.grammar import Tense
from monitor.signal.periods import (
    Direction,
    choose_year,
    day_of,
    last_weekday,
    make,
    next_weekday,
    plus,
)

#: Weekdays that are names of days, papers or programmes.
_NAMED_BEFORE: Final = re.compile(
    r"\b(?:Black|Good|Cyber|Super|Bloody|Ash|Easter|Giving|Fat|Casual|Palm)\s$"
)
_NAMED_AFTER: Final = re.compile(
    r"\s(?:Times|Telegraph|Mail|Express|Morning Futures|Night Live|Night Football"
    r"|Post\b|Herald|show\b|shows\b)"
)


def year_in(match: re.Match[str], name: str = "y") -> int | None:
    """The year that the words themselves give."""
    text = match.groupdict().get(name)
    return int(text) if text and text.isdecimal() else None


def _span(
    first_day: tuple[int, int],
    last_day: tuple[int, int],
    year: int | None,
    ctx: Context,
    opens: int | None = None,
) -> Resolved | None:
    """An interval of two days, each a (month, day); the year is chosen by the first.

    *year* is the last day's, *opens* the first one's, where the words give them.
    """
    (month1, day1), (month2, day2) = first_day, last_day
    if year is not None:
        end = day_of(year, month2, day2)
        first_year = year - ((month1, day1) > (month2, day2)) if opens is None else opens
        start = day_of(first_year, month1, day1)
        if start is None or end is None or start > end:
            return None
        return Resolved(make(start, end, Precision.RANGE, "R1"))
    first = choose_year(month1, day1, ctx.anchor, ctx.direction)
    if first is None:
        return None
    start = first[0]
    if month1 == ctx.anchor.month and start.year != ctx.anchor.year:
        inside = day_of(ctx.anchor.year, month1, day1)
        ends = day_of(ctx.anchor.year + (month2 < month1), month2, day2)
        if inside and ends and inside <= ctx.anchor <= ends:
            start = inside
    # "from Nov. 10 this year to Nov. 9 next year"
    end = day_of(start.year + ((month2, day2) < (month1, day1)), month2, day2)
    if end is None or end < start:
        return None
    return Resolved(make(start, end, Precision.RANGE, "R5", ambiguous=first[1]))


def month_range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "Sept. 14 and 15", "4-6 August"."""
    month = month_number(match["m"])
    return _span(
        (month, day_number(match["d1"])), (month, day_number(match["d2"])), year_in(match), ctx
    )


def cross_range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "Oct. 30 to Nov. 2"."""
    found = _span(
        (month_number(match["m1"]), day_number(match["d1"])),
        (month_number(match["m2"]), day_number(match["d2"])),
        year_in(match),
        ctx,
        year_in(match, "y1"),
    )
    if found is None or found.when.start is None or found.when.end is None:
        return None
    between = ctx.text[max(0, match.start() - 8) : match.start()].lower().endswith("between ")
    far = (found.when.end - found.when.start).days > 3
    apart = match["j"].strip() == "and" and far and not between
    return None if apart else found


def is_named(match: re.Match[str], ctx: Context) -> bool:
    """Whether the weekday is part of a name ("Black Friday", "the Sunday Times")."""
    return bool(
        _NAMED_BEFORE.search(ctx.text, max(0, match.start() - 8), match.start())
        or _NAMED_AFTER.match(ctx.text, match.end())
    )


def weekday_range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "Saturday and Sunday", "Monday through Wednesday"."""
    first, second = weekday_number(match["a"]), weekday_number(match["b"])
    span = (second - first) % 7
    if span == 0 or is_named(match, ctx) or (match["j"].strip() in {"and", "or"} and span > 3):
        return None
    if ctx.direction is Direction.FUTURE:
        start = next_weekday(ctx.anchor, first)
        running = last_weekday(ctx.anchor, first)
        joined = match["j"].strip() not in {"and", "or"}
        # "will run from Friday to Monday", said on a Monday: of what is to come, whole.
        ahead = ctx.tense is Tense.FUTURE
        if joined and start != ctx.anchor and plus(running, span - ahead) >= ctx.anchor:
            start = running
        end = plus(start, span)
    else:
        end = last_weekday(ctx.anchor, second)
        start = plus(end, -span)
        running = last_weekday(ctx.anchor, first)
        if plus(running, span) > ctx.anchor and match["j"].strip() in {
            "to",
            "-",
            "through",
            "until",
        }:
            start, end = running, plus(running, span)
    rule = "R3" if ctx.direction is Direction.FUTURE else "R2"
    unsure = ctx.direction is Direction.NEAREST
    return Resolved(make(start, end, Precision.RANGE, rule, ambiguous=unsure))


_ORDINALS: Final = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}


def nth_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "a second day on Sunday" (R14): it began the day before."""
    number = weekday_number(match["wd"])
    day = (
        next_weekday(ctx.anchor, number)
        if ctx.direction is Direction.FUTURE
        else last_weekday(ctx.anchor, number)
    )
    back = _ORDINALS.get(match["n"].lower(), 2) - 1
    precision = Precision.RANGE if back else Precision.DAY
    return Resolved(make(plus(day, -back), day, precision, "R14"))
