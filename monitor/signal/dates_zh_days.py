"""Chinese days by their number: "14日", "8日至13日", "本月3日至5日", "3月8日当周"."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.daterules import Context, Resolved
from monitor.signal.dates_zh_units import SHIFT, direction_in, in_named_month
from monitor.signal.numbers import chinese_number
from monitor.signal.periods import Direction, choose_year, day_of, make, plus, unit_around

#: "14日零时起", and what says that it has begun.
_FROM_THEN: Final = re.compile(r"(?:零时|凌晨|零点|当天|正式)?(?:起|开始)")
_BEGUN: Final = re.compile(r"(?:已|曾|此前|早前|先前)[^，；。]{0,8}$")


def month_named(words: str) -> int | None:
    """The number of a month's name ("5月", "十一月"), None where it is none."""
    found = chinese_number(words.rstrip("月"))
    return found if found is not None and 1 <= found <= 12 else None


def _begins(match: re.Match[str]) -> bool:
    """As in "9日宣布，14日起收费": from a day on, which nothing says to be past."""
    text = match.string
    return bool(_FROM_THEN.match(text, match.end())) and not _BEGUN.search(text, 0, match.start())


def running(first: int, last: int, ctx: Context) -> date | None:
    """The first of days by number that the report itself falls into: "8日至13日", on the 9th."""
    start, end = (day_of(ctx.anchor.year, ctx.anchor.month, day) for day in (first, last))
    return start if start and end and start <= ctx.anchor <= end else None


def bare(day: int, ctx: Context, *, begins: bool = False) -> date | None:
    """A day's number alone: this month, or the month before (after) if that fits the tense.

    What *begins* then is told in no tense, so it is the nearest such day.
    """
    if begins or direction_in(ctx) is Direction.NEAREST:
        days = [
            day_of(first.year, first.month, day)
            for first in (unit_around(ctx.anchor, "month", shift)[0] for shift in (-1, 0, 1))
        ]
        known = [found for found in days if found is not None]
        return min(known, key=lambda found: abs((found - ctx.anchor).days), default=None)
    for shift in (0, 1, -1) if direction_in(ctx) is Direction.FUTURE else (0, -1, -2):
        first = unit_around(ctx.anchor, "month", shift)[0]
        found = day_of(first.year, first.month, day)
        if found is None:
            continue
        if direction_in(ctx) is Direction.FUTURE:
            if found >= ctx.anchor:
                return found
        elif found <= plus(ctx.anchor, 1):
            return found
    return None


def day_told(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`D日`, `本月D日`."""
    number = chinese_number(match["d"])
    if number is None or not 1 <= number <= 31:
        return None
    if match["w"]:
        first = unit_around(ctx.anchor, "month", SHIFT.get(match["w"][0], 0))[0]
        found = day_of(first.year, first.month, number)
    else:
        found = in_named_month(match, number, ctx)
        found = found or bare(number, ctx, begins=_begins(match))
    return None if found is None else Resolved(make(found, found, Precision.DAY, "R16"))


def week_of(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`M月D日当周`: the week that the day lies in."""
    number = chinese_number(match["d"])
    if number is None:
        return None
    if match["m"]:
        month = month_named(match["m"])
        chosen = choose_year(month, number, ctx.anchor, direction_in(ctx)) if month else None
        day = chosen[0] if chosen else None
    else:
        day = bare(number, ctx)
    return None if day is None else Resolved(make(*unit_around(day, "week"), Precision.WEEK, "R16"))


def month_range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`本月D日至D日`."""
    first_day, last_day = chinese_number(match["d1"]), chinese_number(match["d2"])
    month = unit_around(ctx.anchor, "month", SHIFT.get(match["w"][0], 0))[0]
    if first_day is None or last_day is None:
        return None
    start = day_of(month.year, month.month, first_day)
    end = day_of(month.year, month.month, last_day)
    if start is None or end is None or end < start:
        return None
    return Resolved(make(start, end, Precision.RANGE, "R16"))
