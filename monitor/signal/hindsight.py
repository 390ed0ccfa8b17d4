"""How a measure stands by the day it is told of: still ahead, or in force for long."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.model import Status
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, cues_in, past
from monitor.signal.scene import Line, Scene

_FROM_A_DAY: Final = frozenset({Status.IN_EFFECT, Status.SUSPENDED, Status.REMOVED})
_MAIN: Final = frozenset({ClauseKind.MAIN, ClauseKind.ATTRIBUTION, ClauseKind.QUOTE})


def as_of_today(scene: Scene, draft: Draft) -> Draft:
    """*draft* with the status and day that the article's own day gives it."""
    return _commemorated(draft, _not_yet(scene, draft))


def _not_yet(scene: Scene, draft: Draft) -> Draft:
    """As announced, where what it tells in the present is still ahead."""
    facts = draft.facts
    begins = facts.status in _FROM_A_DAY and facts.effective
    ends = facts.status is Status.EXPIRED and facts.expiry
    unsaid = facts.status is Status.IN_EFFECT and not begins and "ahead" in draft.cues
    if (begins or ends or scene.day) <= scene.day and not unsaid:
        return draft
    return replace(draft, facts=replace(facts, status=Status.ANNOUNCED))


def _commemorated(told: Draft, draft: Draft) -> Draft:
    """As in "a year after X, where they agreed to cut duties": by now they have been cut.

    It is as old as the anniversary says, where no day of its own is named.
    """
    line, facts = draft.line, draft.facts
    decided = facts.status is Status.ANNOUNCED and told.facts.status is Status.ANNOUNCED
    if not decided or draft.clause.kind in _MAIN or "anniversary" not in cues_in(line, "bg"):
        return draft
    if facts.effective is not None or not _done_then(line, draft):
        return draft
    days = (found.when for found in line.dated.dates if found.role is DateRole.EVENT)
    when = facts.when or next(days, None)
    return replace(draft, facts=replace(facts, status=Status.IN_EFFECT, when=when))


def _done_then(line: Line, draft: Draft) -> bool:
    """Whether the clause's own verb tells of the past."""
    at = line.sentence.at
    verbs = [v for v in line.whole().verbs if line.inside(draft.clause, v.start + at)]
    return bool(verbs) and past(verbs[0])
