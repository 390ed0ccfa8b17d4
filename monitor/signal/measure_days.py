"""Days that stand in another clause than a measure, and are its own all the same."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.durations import Duration
from monitor.signal.grammar import Modal, Verb
from monitor.signal.itemised import HEADS
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: How a measure is borne.
_BORNE: Final = re.compile(
    r"\b(?:must|will|have to|has to|are to|would)\s(?:\w+\s)?"
    r"(?:pay|post|lodge|deposit|face|obtain|get|apply|hold)\b"
    r"|\b(?:appl(?:y|ies)|takes? effect|starts?|begins?|(?:comes?|goes?) into (?:force|effect)"
    r"|kicks? in|(?:will|would|is to|are to) (?:expire|lapse|end|last|run)"
    r"|expires|lapses|lasts|runs"
    r"|(?:be|is|are) (?:collected|charged|levied))\b",
    re.IGNORECASE,
)
_BEGUN: Final = re.compile(
    r"^which\s(?:\w+\s)?(?:took effect|c[oa]me into (?:force|effect)|went into effect|kicked in)\b"
)
_LATELY: Final = timedelta(days=4)
_UNTIL_THEN: Final = re.compile(r",\s(?:until|through|to)\s(?:the\s)?$")

#: ", a move that will last until": it is what has just been told.
_OF_THE_ACT: Final = re.compile(
    r",\s(?:in\s)?(?:a|an|the)\s(?:[\w-]+\s)?(?:move|step|measure|decision|pause|suspension|change|action"
    r"|increase|cut|exemption|reprieve|extension),?\s$"
)
#: What parts a day from what happened on it, in a list of days.
_ENTRY: Final = re.compile(r"(?:, (?:19|20)\d\d)?(?::|\s?[\u2013\u2014]|\s-)\s")

#: Words between a day and the duties that it names.
_NEXT: Final = re.compile(r"\s(?:[\w%-]+\s){0,2}")
#: What is to come has not begun so long ago.
_STOOD: Final = timedelta(days=14)
#: "will leave the duty suspended"
_HOLDS_BACK: Final = frozenset({"suspend", "pause", "freeze"})
_HOLDING: Final = frozenset({"leave", "keep", "hold", "remain", "stay"})


def last_of_talks(found: FoundDate, *, deal: bool) -> FoundDate:
    """*found*, of "agreed after two days of talks" the last of them.

    So too of a *deal*: "met on Monday and Tuesday and reached it".
    """
    days = deal and found.role is DateRole.AT and found.when.precision is Precision.RANGE
    if found.when.rule != "R14" and not days:
        return found
    return replace(found, when=replace(found.when, start=found.when.end, precision=Precision.DAY))


def held_so(line: Line, hit: Hit, verb: Verb) -> bool:
    """As in "will leave the duty suspended until MAY": the participle is what is done now."""
    return verb.lemma in _HOLDS_BACK and any(
        v.finite and v.lemma in _HOLDING and v.end + line.sentence.at <= hit.start
        for v in line.whole().verbs
    )


def set_after(spot: Spot, found: FoundDate) -> bool:
    """As in "raised duties after talks stalled last month": the act is of that month, too."""
    clause = spot.line.sentence.clause_at(spot.line.sentence.at + found.start)
    vague = found.role is DateRole.AT and found.when.precision is not Precision.DAY
    beside = clause.parent == spot.clause.index and clause.marker == "after"
    return vague and beside and found.when.end is not None and found.when.end < spot.scene.day


def names_next(spot: Spot, found: FoundDate) -> bool:
    """Whether the date stands right before the trigger, with no verb between."""
    at = spot.line.sentence.at
    if any(found.end <= v.start and v.end + at <= spot.hit.start for v in spot.line.whole().verbs):
        return False
    return _NEXT.fullmatch(spot.line.text(at + found.end, spot.hit.start)) is not None


def told_when(spot: Spot, found: FoundDate) -> bool:
    """As in "That changed on Monday, when Xland raised duties": the day of what it did.

    So in "The quarrel grew on Monday as Xland raised duties", and the other way round: "They agreed
    a truce when they met on Monday".
    """
    line, clause = spot.line, spot.clause
    own = line.sentence.clause_at(line.sentence.at + found.start)
    if own.parent == clause.index and own.marker == "when" and found.role is DateRole.AT:
        return found.when.end is not None and found.when.end <= spot.scene.day
    if clause.marker not in {"when", "as"} or found.role is not DateRole.AT:
        return False
    between = line.text(line.sentence.at + found.end, clause.at).strip()
    apart = "," if clause.marker == "when" else ""
    return between == apart and found.when.end is not None and found.when.end <= spot.scene.day


def at_the_end(line: Line, clause: Clause, found: FoundDate) -> bool:
    """Whether a headline only adds the date, in a clause that names nobody who does something."""
    own = line.sentence.clause_at(line.sentence.at + found.start)
    if not line.is_title or own.kind is ClauseKind.RELATIVE:
        return False
    return not any(
        p.side and not line.inside(clause, p.start) for p in line.parties if p.kind != "pronoun"
    )


def borne_from(line: Line, clause: Clause, found: FoundDate) -> bool:
    """As in "set duties that importers must deposit from 3 May": since when it is borne."""
    own = line.sentence.clause_at(line.sentence.at + found.start)
    beside = own.kind is ClauseKind.RELATIVE and own.parent == clause.index
    # "Ships will pay a fee when they call at ports from 3 May"
    calls = own.marker == "when" and own.parent == clause.index
    if found.role is DateRole.FROM and calls and _BORNE.search(clause.text) is not None:
        return True
    bound = found.role in {DateRole.FROM, DateRole.UNTIL} and beside
    # "extended the pause, which was to expire on 31 March, until 30 June"
    head = line.text(own.at, line.sentence.at + found.start)
    if bound and (_BORNE.search(own.text) is not None or _UNTIL_THEN.search(head)):
        return True
    # "imposed duties, which took effect on Wednesday": what is news.
    lately = found.when.end is not None and found.when.end > line.dated.anchor.day - _LATELY
    if bound and lately and _BEGUN.search(own.text) is not None:
        return True
    return of_the_act(line, clause, found)


def of_another(spot: Spot, found: FoundDate) -> bool:
    """As in "Its duties took effect on Monday and Xland announced others": the day of the first."""
    line, at = spot.line, spot.line.sentence.at
    clause = line.sentence.clause_at(at + found.start)
    if clause.index == spot.clause.index or at + found.start > spot.hit.start:
        return False
    ahead = [h for h in line.hits if line.inside(clause, h.start) and h.end <= at + found.start]
    told = any(h.classes & HEADS or "retaliation" in h.classes for h in ahead)
    return told and any("effect" in h.acts for h in ahead)


def of_what_ends(spot: Spot, found: FoundDate) -> bool:
    """As in "will suspend the measures on Xland from 2 April" in May: since when they stood."""
    day = found.when.start or found.when.end
    if found.role is not DateRole.FROM or day is None or day >= spot.scene.day - _STOOD:
        return False
    line, at = spot.line, spot.line.sentence.at
    return any(
        v.modal is Modal.WILL and line.inside(spot.clause, v.start + at) for v in line.whole().verbs
    )


def of_the_act(line: Line, clause: Clause, found: FoundDate) -> bool:
    """As in "suspends the fees, a move that will last until 3 May": what was just told does."""
    own = line.sentence.clause_at(line.sentence.at + found.start)
    if own.kind is not ClauseKind.RELATIVE or own.parent != clause.index:
        return False
    return _OF_THE_ACT.search(line.text(max(clause.at, own.at - 40), own.at)) is not None


def opens_entry(line: Line, found: FoundDate) -> bool:
    """As in "10 June: the duties take effect": an entry in a list of days."""
    return found.start <= 1 and _ENTRY.match(line.sentence.text, found.end) is not None


def of_others(spot: Spot, term: Duration) -> bool:
    """As in "Zland got a month's reprieve, but duties on Yland took effect": another's term."""
    other = spot.line.sentence.clause_at(spot.line.sentence.at + term.start)
    against = spot.clause.marker in {"but", "while", "whereas", "although"}
    return against and other.kind is ClauseKind.MAIN and other.index < spot.clause.index
