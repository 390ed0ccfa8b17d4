"""The days of a round among those a sentence names: of the talks, not of the journey to them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.scene import Line

_AND_DAY: Final = re.compile(r"\s(?:and|to|through|until)\s(?:on\s|again on\s)?(?:the\s)?")
#: "opened on Tuesday and closed on Wednesday"
_AND_ENDED: Final = re.compile(
    r",?\sand\s(?:to\s|will\s)?(?:end|clos|conclud|finish|wrap|leav|depart)\w*(?:\sup)?\s(?:on\s)?(?:the\s)?"
)
_BEGAN: Final = re.compile(
    r"^(?:that|which)\s+(?:(?:had|will|(?:is|are)(?: due| set)? to)\s+)?"
    r"(?:beg[aiu]ns?|start(?:s|ed)?|open(?:s|ed)?|r[au]ns?|kick(?:s|ed)? off|resume[sd]?)\b"
    # "a call which Ito made to Sato on Friday", "talks that were held in Xville on Monday"
    r"|^(?:that|which)\s(?!(?:[\w-]+\s){0,2}had\s(?:been|hoped|planned|meant|ended))[^,;:]{0,60}?"
    r"\b(?:held|had|made|placed|conducted|hosted|took place)\b",
    re.IGNORECASE,
)


def whole(best: FoundDate, dates: list[FoundDate]) -> FoundDate:
    """All the days of "begins two days of talks on Thursday", though Thursday stands nearer."""
    return next((d for d in dates if d.when.rule == "R14" and _within(best, d)), best)


def of_talks(group: Group, best: FoundDate, dates: list[FoundDate]) -> FoundDate:
    """The days of the talks, where those who travel to them set out before.

    As in "landed on Sunday for two days of talks that begin on Monday", "will leave for Xville on
    Monday and meet Ito on Tuesday and Wednesday".
    """
    if not main_hit(group).acts & {"visit"}:
        return best
    at = group.line.sentence.at
    met = [h for h in group.hits if "meet" in h.acts or "talks" in h.classes]
    told = (
        d
        for d in dates
        if best.end < d.start
        and (
            ("talks" in group.classes and d.when.rule == "R14")
            or any(at + best.end <= h.start and h.end <= at + d.start for h in met)
        )
    )
    return next((d for d in told if d.when.start and _after(best, d)), best)


def _after(first: FoundDate, second: FoundDate) -> bool:
    return (
        first.when.end is not None
        and second.when.start is not None
        and first.when.end < second.when.start
    )


def _within(part: FoundDate, whole: FoundDate) -> bool:
    (first, last), (start, end) = ((d.when.start, d.when.end) for d in (part, whole))
    if first is None or last is None or start is None or end is None:
        return False
    return start <= first <= last <= end


def spread(text: str, best: FoundDate, own: list[FoundDate]) -> FoundDate:
    """*best* with the last day that stands beside it: "Monday and Tuesday", "until Friday"."""
    first = best.when.end
    if best.when.precision is not Precision.DAY or first is None:
        return best
    for other in own:
        last = other.when.end
        if other is best or last is None or other.when.precision is not Precision.DAY:
            continue
        beside = other.start > best.end and _AND_DAY.fullmatch(text, best.end, other.start)
        ended = other.start > best.end and _AND_ENDED.fullmatch(text, best.end, other.start)
        until = ended or (other.role is DateRole.UNTIL and best.role is not DateRole.UNTIL)
        if (until or (beside and (last - first).days == 1)) and 0 < (
            last - first
        ).days <= LONGEST_ROUND:
            when = replace(best.when, start=first, end=last, precision=Precision.RANGE)
            return replace(best, when=when)
    return best


def begun(line: Line, group: Group) -> FoundDate | None:
    """As in "talks that began on Saturday", "which both held": the day of the clause behind it."""
    for clause in line.sentence.clauses:
        if clause.at >= group.hits[-1].end and _BEGAN.match(clause.text):
            low, high = (clause.at - line.at, clause.at + len(clause.text) - line.at)
            days = [found for found in line.dated.dates if low <= found.start < high]
            if days:
                return spread(line.sentence.text, days[0], days)
    return None


def joined(found: FoundDate, began: FoundDate | None) -> FoundDate:
    """*found* from the day on which it *began*, where another clause tells that."""
    if began is None or began.when.start is None or found.when.end is None:
        return found
    if not date.min < began.when.start <= found.when.end:
        return found
    when = replace(found.when, start=began.when.start, precision=Precision.RANGE)
    return replace(found, when=when)
