"""Talks that go on on another day: "met on Friday and will resume their talks on Saturday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Precision, Scope, Status, When
from monitor.signal.draft import Draft
from monitor.signal.lattice import ARRANGED, HELD
from monitor.signal.meeting_levels import LONGEST_ROUND

_EXACT: Final = frozenset({Precision.DAY, Precision.RANGE})
#: What is done with talks that are not over.
_AGAIN: Final = re.compile(
    r"\b(?:resum|continu|reconven|go on with|carry on|pick up)\w*\s"
    r"(?:with\s)?(?:(?:their|the|those|its)\s)?(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
#: Letters before "talks" in which that stands; days and sentences from one session to the next.
_REACH: Final = 40
_NEXT: Final = 2


def resumed(drafts: list[Draft], day: date) -> list[Draft]:
    """*drafts*; one that is to go on the day after is one meeting, and still on."""
    gone: set[int] = set()
    for n, later in enumerate(drafts):
        when = later.facts.when
        if later.facts.status not in ARRANGED or when is None or not _goes_on(later):
            continue
        # What a headline says will go on has begun in the lead.
        others = range(n + 1, len(drafts)) if later.line.is_title else reversed(range(n))
        for m in others:
            told = drafts[m]
            if abs(later.line.index - told.line.index) > _NEXT or not _may_be(
                told.facts, later.facts
            ):
                continue
            whole = _together(told.facts.when, when, day)
            if whole is not None:
                facts = replace(told.facts, when=whole, status=Status.ONGOING)
                drafts[m] = replace(told, facts=facts)
                gone.add(n)
            break
    return [draft for n, draft in enumerate(drafts) if n not in gone]


def _goes_on(draft: Draft) -> bool:
    line = draft.line
    before = line.text(max(line.sentence.at, draft.at - _REACH), draft.at)
    words = line.text(draft.at, draft.end).lower()
    again = line.text(draft.end, min(line.end, draft.end + 6)) == " again"
    words_of_it = words.startswith(("resum", "continu", "reconven"))
    return again or _AGAIN.search(before) is not None or words_of_it


def _may_be(told: Facts, later: Facts) -> bool:
    """Whether *later* may be a day of what is *told*: held, nowhere else, by nobody else."""
    if told.status not in HELD or told.scope is not Scope.TOPIC:
        return False
    if told.place and later.place and told.place.name != later.place.name:
        return False
    known, said = ({a.actor_id for a in f.actors if a.actor_id != a.side} for f in (told, later))
    return not known or not said or bool(known & said)


def _together(told: When | None, when: When, day: date) -> When | None:
    """The days of both, where the second comes right after the first."""
    if told is None or told.start is None or told.end is None or when.end is None:
        return None
    if when.start is None or not {told.precision, when.precision} <= _EXACT:
        return None
    if told.start < when.start and when.end <= told.end:
        return told  # joined to it already, by the headline's words
    close = 0 < (when.start - told.end).days <= _NEXT and told.end <= day
    if not close or (when.end - told.start).days > LONGEST_ROUND:
        return None
    return replace(told, end=when.end, precision=Precision.RANGE)
