"""The status that an act itself gives a measure: suspended, prolonged, taken away."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Status
from monitor.signal.befallen import RELIEF
from monitor.signal.draft import Spot, ahead
from monitor.signal.lattice import UNDECIDED
from monitor.signal.lexicon import Hit
from monitor.signal.measure_asked import told_off
from monitor.signal.measure_item import item_of
from monitor.signal.measure_status import (
    BROUGHT_IN,
    DONE,
    DONE_BY,
    Standing,
    standing,
    verb_of,
)
from monitor.signal.status_zh import AGREED_AFTER

_STANDS: Final = frozenset(
    {
        *("TARIFF", "CHARGE", "TRADE_REMEDY"),
        *("EXPORT_CONTROL", "ENTITY_MEASURE", "IMPORT_RESTRICTION"),
    }
)
#: What is lifted for a time is put on hold.
_HELD: Final = frozenset({"EXPORT_CONTROL", "ENTITY_MEASURE", "CHARGE"})
SO_LONG: Final = re.compile(
    r"\b(?:for (?:another )?(?:(?:an?|one|two|three|six|nine|twelve|ninety|\d+)[ -])?(?:more )?"
    r"(?:days?|weeks?|months?|years?)|temporarily|until)\b",
    re.IGNORECASE,
)


#: "takes effect 30 days after it is signed"
_DAYS_AFTER: Final = re.compile(
    r"\s(?:within\s)?(?:\d+|thirty|sixty|ninety) (?:days|weeks|months) (?:after|from|later)\b"
)


def done(spot: Spot, act: Hit, state: Standing) -> bool:
    """Whether it is done or being done, not planned, feared or on offer."""
    if state.status in UNDECIDED:
        return False
    verb = verb_of(spot.line, act)
    coming = ahead(verb) and not told_off(spot.line, act)
    return not coming and not _DAYS_AFTER.match(spot.line.text(act.end, spot.line.end))


def called(spot: Spot, act: Hit, name: str, state: Standing, *, subkind: str | None) -> Standing:
    """The status that the act itself gives a measure that is decided.

    To suspend or extend is a status as soon as it is done, and not before.
    """
    if subkind == "de_minimis_change" and state.status is Status.EXPIRED:
        return replace(state, status=Status.IN_EFFECT)  # the exemption ends: the charge begins
    given = spot.frame.status.get(name)
    told = DONE_BY.get(name) if spot.frame.kind in _STANDS else None
    if subkind in BROUGHT_IN and (
        told is Status.REMOVED or spot.frame.kind == "IMPORT_RESTRICTION"
    ):
        told = None
    if name == "extend" and told is not None and _only_held(spot, act):
        return replace(state, status=told)  # "to keep duties on hold": prolonged as it is said
    status = Status(given) if given is not None else told
    if status is Status.REMOVED and spot.frame.kind in _HELD:
        status = _for_a_time(spot, act) or status
    if status is None or state.status in UNDECIDED:
        return state
    if given not in {None, Status.PROPOSED} and (
        "intended" in state.cues or ahead(verb_of(spot.line, act))
    ):
        return state
    if status in DONE and state.effect and state.status is Status.IN_EFFECT:
        return replace(state, status=status)  # "the suspension takes effect"
    if status in DONE:
        agreed = AGREED_AFTER.search(spot.line.text(act.end, spot.line.end))
        if state.status is not Status.ANNOUNCED or agreed or not done(spot, act, state):
            return state
    return replace(state, status=status)


def against(spot: Spot, over: str, name: str, act: Hit) -> Standing | None:
    """What the verb *act* (it is *over*) does to relief: puts it off, undoes it, prolongs it.

    Where *name* is no relief, the measure that had been held back is there again.
    """
    state = standing(spot, act, over)
    if state is None:
        return None
    if name not in RELIEF and name != over:
        return replace(state, status=Status.ANNOUNCED) if state.status in DONE else state
    decided = state.status is Status.ANNOUNCED and done(spot, act, state)
    return replace(state, status=DONE_BY[over]) if decided else state


def _for_a_time(spot: Spot, act: Hit) -> Status | None:
    """What it is where it is taken away only for so long: "lifts its curbs for (another) year"."""
    stretch = item_of(spot.line, spot.clause, spot.hit)
    found = SO_LONG.search(spot.line.text(act.end, stretch[1]))
    if found is None:
        return None
    return Status.EXTENDED if "another" in found.group() else Status.SUSPENDED


def _only_held(spot: Spot, act: Hit) -> bool:
    """Whether it is prolonged by being kept: "to keep duties on hold", "frozen another year"."""
    return "extend" not in act.acts or ("noun" in act.classes and "keep_on" in spot.line.acts)
