"""How a measure stands by the day it is told of: still ahead, or in force for long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Bucket, Facts, Kind, Precision, Status
from monitor.model.vocabulary import LAID, LEVIED
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, cues_in, past
from monitor.signal.scene import Line, Scene
from monitor.signal.span import AS_PRINTED

#: What a done act leaves, of the acts that bring no duty in.
_LEFT: Final = {
    "tariff_suspension": Status.SUSPENDED,
    "tariff_suspension_extension": Status.EXTENDED,
    "tariff_removal": Status.REMOVED,
    "exclusion": Status.ANNOUNCED,
}
_DAYS: Final = frozenset({Precision.DAY, Precision.RANGE, Precision.WEEKEND})
#: Days from the first of a meeting to its last, and days back to which what goes on was last told.
_LONGEST_MEETING: Final = 6
_GOES_ON: Final = 2
_IN_FORCE_AS: Final = {
    **{kind: status for kind, status in _LEFT.items() if status is not Status.ANNOUNCED},
    "control_suspension": Status.SUSPENDED,
    "measure_suspension": Status.SUSPENDED,
}
#: What a charge is by the act done to it, once that act has its day.
_ENDED_BY: Final = {"suspend": Status.SUSPENDED, "remove": Status.REMOVED}
_FROM_A_DAY: Final = frozenset({Status.IN_EFFECT, Status.SUSPENDED, Status.REMOVED})
#: What begins and ends on one day.
_OF_A_DAY: Final = frozenset({"leaders_summit", "call_leaders", "call_ministerial"})
_MAIN: Final = frozenset({ClauseKind.MAIN, ClauseKind.ATTRIBUTION, ClauseKind.QUOTE})


def as_of_today(scene: Scene, draft: Draft) -> Draft:
    """*draft* with the status and day that the article's own day gives it."""
    return _commemorated(draft, _not_yet(scene, draft))


def _not_yet(scene: Scene, draft: Draft) -> Draft:
    """As announced, where what it tells in the present is still ahead."""
    facts = draft.facts
    unsaid = facts.status is Status.IN_EFFECT and facts.effective is None
    if unsaid and "ahead" in draft.cues:
        return replace(draft, facts=replace(facts, status=Status.ANNOUNCED))
    return replace(draft, facts=as_of(facts, scene.day, put_off="put_off" in draft.cues))


def as_of(facts: Facts, day: date, *, put_off: bool = False) -> Facts:
    """*facts* as announced, where what they tell in the present begins or ends after *day*.

    What is *put_off* until then is so from now on: a truce that is prolonged lasts until then.
    """
    begins = facts.effective
    if put_off and facts.subkind.endswith("_extension") and begins is not None and begins > day:
        return replace(facts, effective=None, expiry=facts.expiry or begins)
    if put_off and facts.status is Status.SUSPENDED:
        return facts
    if facts.kind is Kind.MEETING:
        return _under_way(facts, day)
    if facts.status is Status.SIGNED and facts.when and facts.when.start and facts.when.start > day:
        return replace(facts, status=Status.ANNOUNCED)
    begins = facts.effective if facts.status in _FROM_A_DAY else None
    ends = facts.expiry if facts.status is Status.EXPIRED else None
    ahead = (begins or ends or day) > day
    return replace(facts, status=Status.ANNOUNCED) if ahead else facts


def _under_way(facts: Facts, day: date) -> Facts:
    """*facts* of a meeting whose days hold *day*, or that still goes on, told by its first."""
    when = facts.when
    if when is None or when.start is None or when.end is None or when.precision not in _DAYS:
        return facts
    if (when.end - when.start).days > _LONGEST_MEETING:
        return facts
    if facts.status is Status.CONCLUDED and when.start < day < when.end:
        return replace(facts, status=Status.ONGOING)
    if facts.subkind in _OF_A_DAY:
        return facts
    if facts.status is Status.ONGOING and 0 < (day - when.end).days <= _GOES_ON:
        return replace(facts, when=replace(when, end=day, precision=Precision.RANGE))
    return facts


def settled(facts: Facts, bucket: Bucket, group: Sequence[Draft], day: date) -> Facts:
    """*facts* of one event as an article of *day* leaves them: what is only understood filled in.

    Duties said to take effect, with no day, do so on the day they are told of; duties that were
    imposed, and are only recalled, are in force.
    """
    remedy = facts.kind is Kind.TRADE_REMEDY and not facts.subkind.endswith("_initiation")
    if not (remedy or facts.kind in LAID | {Kind.INVESTMENT}):
        return facts
    if bucket is Bucket.BACKGROUND:
        levied = (remedy or facts.kind in LEVIED) and any("done" in d.cues for d in group)
        return _once_done(facts, day) if levied else facts
    if facts.status is Status.ANNOUNCED and facts.effective is not None and facts.effective <= day:
        # "The exclusions apply from last Saturday", "it takes effect today": so they do.
        by_act = {rule.rpartition(".")[2] for draft in group for rule in draft.rules}
        ended = next((_ENDED_BY[act] for act in sorted(by_act & _ENDED_BY.keys())), None)
        begun = ended if facts.kind is Kind.CHARGE and ended else Status.IN_EFFECT
        return replace(facts, status=_IN_FORCE_AS.get(facts.subkind, begun))
    if facts.kind not in LEVIED:
        return facts
    if facts.status is Status.ANNOUNCED and any(_done_today(draft, day) for draft in group):
        return replace(facts, status=Status.IN_EFFECT)
    told = facts.status is Status.IN_EFFECT and any("effect" in d.cues for d in group)
    when = facts.when
    if not told or facts.effective is not None or when is None or when.start != when.end:
        return facts
    return replace(facts, effective=when.end, when=replace(when, rule=AS_PRINTED))


def _done_today(draft: Draft, day: date) -> bool:
    """As in "raised the duties at 12:01 a.m. on Friday" in Friday's paper."""
    return "done" in draft.cues and draft.facts.effective == day


def _once_done(facts: Facts, day: date) -> Facts:
    """*facts* of a deed that is only recalled: what it left behind by *day*."""
    if facts.status is not Status.ANNOUNCED:
        return facts
    left = _LEFT.get(facts.subkind)
    if left is not None:
        return replace(facts, status=left)
    begun = facts.effective is None or facts.effective <= day
    return replace(facts, status=Status.IN_EFFECT) if begun else facts


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
