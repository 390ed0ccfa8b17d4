"""Which of a sentence's days goes with a date to watch, and as what interval."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Precision, When
from monitor.signal.calendar_merge import EXPIRY
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene

#: "comments from 6 January to 5 February": the last day is the one to watch.
_LAST_DAYS: Final = frozenset({"comment_deadline", "deadline", EXPIRY})
#: Another date to watch, named beside the first.
_WITH_ONE: Final = re.compile(r"\b(?:with|and|ahead of|before|followed by)\s(?:[\w-]+\s){0,3}$")
#: What names no day, and words that make it the last day of it.
_NO_DAY: Final = frozenset(
    {
        *(Precision.MONTH, Precision.PART_OF_MONTH, Precision.SEASON, Precision.QUARTER),
        *(Precision.PART_OF_YEAR, Precision.YEAR, Precision.APPROXIMATE),
    }
)
_ITS_END: Final = re.compile(r"\bend\b|[底末]", re.IGNORECASE)
LIMITS: Final = frozenset({DateRole.UNTIL, DateRole.BY})
#: Letters before a hearing in which its preposition stands.
_HEAD: Final = 30
#: "testimony at the public hearing", "speak in its hearing"
_AT_IT: Final = re.compile(
    r"\b(?:at|in|for|during|before|after|following)\s(?:(?:the|its|this|that|a|any)\s)"
    r"(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
#: "post-hearing comments"
_BESIDE_IT: Final = re.compile(r"\b(?:pre|post)-$", re.IGNORECASE)


def for_filing(line: Line, hit: Hit, found: FoundDate) -> bool:
    """Whether *found* is the day for papers of a hearing: "post-hearing comments are due on"."""
    if "hearing" not in hit.classes:
        return False
    at = line.sentence.at
    before = line.text(max(at, hit.start - _HEAD), hit.start)
    if _BESIDE_IT.search(before):
        return True
    if not _AT_IT.search(before):
        return False
    papers = any("comment_period" in h.classes and h.end <= hit.start for h in line.hits)
    return found.role in LIMITS or (papers and at + found.start < hit.start)


def of_next(scene: Scene, line: Line, hit: Hit, found: FoundDate) -> bool:
    """As in "comments, with a hearing on 4 May": the day of what is named between."""
    hooks = scene.topic.calendar.hooks
    own = {hooks[name] for name in (*hit.classes, *hit.acts) if name in hooks}
    start = line.sentence.at + found.start
    return any(
        hit.end <= other.start < start
        and (names := {hooks[n] for n in (*other.classes, *other.acts) if n in hooks})
        and not names & own
        and _WITH_ONE.search(line.text(hit.end, other.start)) is not None
        for other in line.hits
    )


def within(day: FoundDate, span: FoundDate) -> bool:
    """Whether *day* says which day of *span* is meant: "in the first week of May, on May 5"."""
    first, last, when = span.when.start, span.when.end, day.when
    if span.role is DateRole.BY or day.role is DateRole.SAID:
        # "by Aug. 31, an aide said on Monday"
        return False
    if when.precision is not Precision.DAY or not (first and last and when.start and when.end):
        return False
    return first <= when.start <= when.end <= last


def said_then(line: Line, clause: Clause, found: FoundDate) -> bool:
    """Whether the date is that of the saying, or of what began: no day to watch.

    "a hearing on Sunday, an aide said": in the hook's own clause it is the hook's.
    """
    if found.role is DateRole.SINCE:
        return True
    own = clause.kind is not ClauseKind.ATTRIBUTION
    own = own and line.inside(clause, line.sentence.at + found.start)
    return found.role is DateRole.SAID and not own


def day_of(found: FoundDate, subkind: str) -> When:
    """The interval; what is due "by" or lasts "until" a day is on that day."""
    when = found.when
    whole = subkind in _LAST_DAYS and when.precision is Precision.RANGE
    if (whole or found.role in LIMITS) and when.end is not None and not vague(when):
        return replace(when, start=when.end, precision=Precision.DAY)
    return when


def vague(when: When) -> bool:
    """Whether only a month or a part of one is named: "a November deadline" is no day."""
    return when.precision in _NO_DAY and _ITS_END.search(when.expression) is None
