"""The days of a round of so many: "two days of talks" end, or begin, on the day that is named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from monitor.model import Precision
from monitor.signal.daterules import DateRole
from monitor.signal.dates_en_distance import OVER
from monitor.signal.dates_en_words import THAT_ENDED, THAT_OPENS
from monitor.signal.grammar import Tense
from monitor.signal.periods import plus

if TYPE_CHECKING:
    from monitor.signal.dates import FoundDate

#: Letters between "two days" and "next week", and what parts them.
_BESIDE: Final = 24
_STOP: Final = re.compile(r"[,;.]")


def extend_sessions(text: str, out: list[FoundDate], sessions: list[tuple[int, int]]) -> None:
    """R14: "two days of talks" ends on the day that the sentence names."""
    for index, number in sessions:
        item = out[index]
        days = [
            one
            for n, one in enumerate(out)
            if n != index
            and one.when.precision is Precision.DAY
            and one.when.end is not None
            and one.role in {DateRole.AT, DateRole.SAID, DateRole.FROM, DateRole.UNTIL}
        ]
        # "after a two-day round, both hope to stop duties that return on May 2": not its days.
        over = OVER.search(text, max(0, item.start - 30), item.start) is not None
        days = [one for one in days if not over or _ended(one)]
        exact = [one for one in days if one.role is not DateRole.SAID]
        within = None if exact else _named_behind(text, item, out)
        if within is not None:
            # "said on Monday he will spend two days in Xland next week"
            out[index] = replace(item, when=within.when)
            continue
        exact = exact or days
        if not exact:
            # "Two days of talks in May last year" lie within that May, and end on no known day.
            wider = [one for n, one in enumerate(out) if n != index and one.role is DateRole.AT]
            wider = [one for one in wider if not over or _ended(one)]
            if wider:
                out[index] = replace(item, when=wider[0].when)
            continue
        nearest = min(exact, key=lambda one: abs(one.start - item.start))
        # "left on Friday after two days of talks that ended on Thursday"
        told = [one for one in exact if one.start > item.end]
        ended = (one for one in told if THAT_ENDED.fullmatch(text, item.end, one.start))
        opens = next((d for d in told if THAT_OPENS.fullmatch(text, item.end, d.start)), None)
        nearest = opens or next(ended, nearest)
        day = nearest.when.end
        if day is None:
            continue
        coming = {Tense.FUTURE, Tense.PRESENT, Tense.PROGRESSIVE}
        begins = item.when.start == item.when.anchor_value != item.when.end
        if item.when.end is None and nearest.tense in {Tense.PAST, Tense.PERFECT}:
            # "Duties will fall, he said as two days of talks ended on Tuesday": they are over.
            begins = False
        ahead = (
            opens is not None or begins or nearest.tense in coming or nearest.role is DateRole.FROM
        )
        span = (day, plus(day, number - 1)) if ahead else (plus(day, 1 - number), day)
        when = replace(
            item.when, start=span[0], end=span[1], precision=Precision.RANGE, ambiguous=False
        )
        out[index] = replace(item, when=when)


def _ended(found: FoundDate) -> bool:
    """Whether it does not lie ahead of the day it is seen from."""
    end, day = found.when.end, found.when.anchor_value
    return end is None or day is None or end <= day


def _named_behind(text: str, item: FoundDate, out: list[FoundDate]) -> FoundDate | None:
    """The week or month right behind the days of *item*: "two days in Xland next week"."""
    for one in out:
        near = 0 < one.start - item.end <= _BESIDE and not _STOP.search(text, item.end, one.start)
        if near and one.role is DateRole.AT and one.when.precision is not Precision.DAY:
            return one
    return None
