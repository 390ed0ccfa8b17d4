"""Deeds told one after another of one subject: "raised the duty on Monday and cut the quota".

Grammar calls them coordinated verb phrases. Each is read as a clause of its own, to which the
subject before the first verb is lent, so that the figures, days and words of one do not fill the
slots of the other. Where a second verb tells no event by itself ("..., and published the list"),
its words stay with the deed before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.signal.clausewords import COORDINATORS
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause
from monitor.signal.frames import frames_of
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_verbs import is_trigger
from monitor.signal.rateheads import rate_heads
from monitor.signal.scene import Line
from monitor.signal.topic import Topic
from monitor.signal.topic_schema import FrameRow
from monitor.signal.verbforms import VERB_FORMS

#: What joins a verb to the one before it, with what may stand between.
_JOINED: Final = re.compile(
    r"(?:,|\b(?:and|but|then|plus)\b)\s"
    r"(?:(?:and|but|then|also|later|now|on \w+day|to|\w+ly)\s|,\s)*$",
    re.IGNORECASE,
)
#: "scrap duties or get hit with 50%": what comes if not.
OR_ELSE: Final = re.compile(
    r"\bor\s(?:else\s)?(?:(?:to|it|they|we|I|will|would|be|get|risk|'ll)\s){0,3}$", re.IGNORECASE
)
_OPENS: Final = re.compile(r"\s*(?:(?:also|then|later|\w+ly)\s)*", re.IGNORECASE)
#: "by raising duties and", "signs orders cutting duties,"
_DOING: Final = re.compile(
    r"(?:,|\bby|\border|\borders|\bproclamation|\brule|\brules)\s[a-z]+ing\s[^;:]*$"
)
_LEVIES: Final = frozenset({"impose", "raise", "announce", "regulate"})
#: "..., raising its own", "..., responding with duties"
_DEALT_BACK: Final = _LEVIES | {"retaliate"}
_LETTERS: Final = 40
#: "The pause, it said, will last": one verb, parted from its subject.
_IT_SAID: Final = re.compile(r",\s(?:[\w.'’]+\s){1,4}(?:said|says|added|wrote),\s$")
#: What only the deed before tells the name of.
_NAMED_BEFORE: Final = re.compile(r"\b(?:others|them|the rest|likewise|the same)\b", re.IGNORECASE)
#: Clauses made here are numbered beyond those that the sentence was cut into.
_BEYOND: Final = 1000
_OBJECT: Final = re.compile(r"\s(?:\$?\d|(?!(?:of|on|to|in|by|for|at|and|or|from|as)\b)[A-Za-z])")


def deed_at(topic: Topic, line: Line, clause: Clause, offset: int) -> Clause:
    """The part of *clause* that tells the deed at working *offset*; the clause where it tells one.

    *clause* is the first piece of a clause of *line*.
    """
    if line.sentence.language == "zh":
        return clause
    if clause.index not in line.deeds:
        line.deeds[clause.index] = _deeds(topic, line, clause)
    told = [deed for deed in line.deeds[clause.index] if deed.at <= offset]
    return told[-1] if told else clause


def _deeds(topic: Topic, line: Line, clause: Clause) -> list[Clause]:
    """The clause cut into its deeds; empty where it tells fewer than two."""
    spans = line.clause_span(clause)
    low, high = spans[0][0], spans[-1][1]
    cuts = [at for at in joined_verbs(line, clause) if low < at < high]
    starts = [low]
    for n, at in enumerate(cuts):
        stop = cuts[n + 1] if n + 1 < len(cuts) else high
        if _NAMED_BEFORE.search(line.text(at, stop)):
            continue
        if _tells(topic, line, clause, starts[-1], at) and _tells(topic, line, clause, at, stop):
            starts.append(at)
    head = _head(line, clause)
    if len(starts) < 2 and head is clause:
        return []
    first = first_verb(line, head)
    lent = [(a, min(b, first)) for a, b in line.clause_span(head) if a < first]
    return [
        _deed(line, clause, start, stop, [] if start <= first < stop else lent)
        for start, stop in zip(starts, [*starts[1:], high], strict=True)
    ]


def _head(line: Line, clause: Clause) -> Clause:
    """The clause whose subject *clause* has: an earlier one, where it opens with its verb."""
    for other in reversed(line.sentence.clauses[: clause.index]):
        opens = _OPENS.fullmatch(line.text(clause.at, first_verb(line, clause)))
        if clause.marker not in COORDINATORS or not opens:
            return clause
        if other.kind is clause.kind and other.resumes is None:
            clause = other
    return clause


def _deed(line: Line, clause: Clause, start: int, stop: int, lent: list[tuple[int, int]]) -> Clause:
    """The stretch as a clause that *lent*, the subject's stretches, belongs to as well."""
    index = _BEYOND + start - line.sentence.at
    own = [(max(a, start), min(b, stop)) for a, b in line.clause_span(clause)]
    words = line.text(start, stop)
    made = replace(clause, index=index, at=start, text=words, whole=words, resumes=None)
    line.lay(index, [(a, b) for a, b in own if a < b], lent)
    return made


def first_verb(line: Line, clause: Clause) -> int:
    """Working offset of the first finite verb of *clause*, of its beginning where it has none."""
    at = line.sentence.at
    return next(
        (
            v.start + at
            for v in line.whole().verbs
            if v.finite and line.inside(clause, v.start + at)
        ),
        clause.at,
    )


def joined_verbs(line: Line, clause: Clause) -> list[int]:
    """Working offsets of the verbs of *clause* that a comma or "and" joins to one before."""
    at = line.sentence.at
    verbs = [v for v in line.whole().verbs if line.inside(clause, v.start + at)]
    threats = [
        hit.start
        for hit in line.hits
        if "face" in hit.acts
        and line.inside(clause, hit.start)
        and OR_ELSE.search(line.text(clause.at, hit.start))
    ]
    if not verbs:
        return threats
    starts = {v.start + at for v in verbs if v.finite or v.tense is not Tense.PAST}
    starts |= {
        hit.start
        for hit in line.hits
        if hit.acts and line.inside(clause, hit.start) and _bare(line, hit, verbs)
    }
    first = min(v.start for v in verbs) + at
    starts |= {hit.start for hit in _answering(line, clause)}
    joined = {
        start
        for start in starts
        if start > first
        and _JOINED.search(line.text(max(first, start - _LETTERS), start))
        and not _IT_SAID.search(line.text(max(clause.at, start - _LETTERS), start))
    }
    return sorted({*joined, *threats})


def _answering(line: Line, clause: Clause) -> list[Hit]:
    """The deeds of "hit back at Yland's plan to put duties on ore, raising its own on wine"."""
    inside = [hit for hit in line.hits if hit.acts and line.inside(clause, hit.start)]
    answers = [hit.end for hit in inside if "retaliate" in hit.acts and "verb" in hit.classes]
    return [
        hit
        for hit in inside
        if answers
        and hit.start > answers[0]
        and hit.acts & _DEALT_BACK
        and line.text(hit.start, hit.end).lower().endswith("ing")
        and line.text(hit.start - len(", "), hit.start) == ", "
        and _OBJECT.match(line.text(hit.end, line.end)) is not None
    ]


def _bare(line: Line, hit: Hit, verbs: list[Verb]) -> bool:
    """As in "will cut duties and lift the ban", "by raising duties and curbing exports"."""
    words = line.text(hit.start, hit.end).lower().split()
    if _OBJECT.match(line.text(hit.end, line.end)) is None:
        return False
    head = line.text(line.sentence.at, hit.start)
    if words[0].endswith("ing"):
        return head.endswith(("and ", ", ")) and _DOING.search(head) is not None
    forms = VERB_FORMS.get(words[0])
    before = [v for v in verbs if v.end <= hit.start - line.sentence.at]
    if forms is None or "b" not in forms[1] or not before:
        return False
    return before[-1].modal is not Modal.NONE or before[-1].tense is Tense.NONE


def _tells(topic: Topic, line: Line, clause: Clause, start: int, stop: int) -> bool:
    """Whether the words from *start* to *stop* tell a measure or a meeting by themselves."""
    named = [*line.hits, *rate_heads(line)]
    hits = [h for h in named if start <= h.start < stop and line.inside(clause, h.start)]
    if any((h.acts or h.classes) and is_trigger(line, h) for h in hits):
        return True
    acts = frozenset().union(*(h.acts for h in hits))
    classes = frozenset().union(*(h.classes for h in hits))
    for frame in frames_of(topic, classes, line.sentence.language):
        triggers = [h for h in hits if not h.classes.isdisjoint(frame.trigger)]
        # "blacklists ten firms": the verb is the measure.
        if triggers and (not acts.isdisjoint(frame.acts) or _itself(frame, triggers, start)):
            return True
    return False


def _itself(frame: FrameRow, triggers: list[Hit], start: int) -> bool:
    return frame.itself is not None and any(hit.start == start for hit in triggers)


def shared_days(line: Line, clause: Clause, dates: list[FoundDate]) -> list[FoundDate]:
    """The days of the deeds beside *clause*, which names none.

    "Raised duties and cut quotas on Monday", "raised duties on Monday and cut quotas": both on
    Monday. A day of beginning or end is one deed's own, but where both are yet to begin.
    """
    if not dates:
        return []
    at, own = line.sentence.at, _ahead(line, clause)
    beside = [
        deed
        for deeds in line.deeds.values()
        if any(deed is clause for deed in deeds)
        for deed in deeds
        if own is None or _ahead(line, deed) in {None, own}
    ]
    shared = [d for d in dates if any(line.inside(deed, at + d.start) for deed in beside)]
    after = [
        d
        for d in shared
        if at + d.start > clause.at and (d.role is DateRole.AT or (d.role is DateRole.FROM and own))
    ]
    return after or [d for d in shared if d.role is DateRole.AT]


def _ahead(line: Line, deed: Clause) -> bool | None:
    """Whether the deed is still to be done; None where its verb does not tell."""
    at = line.sentence.at
    told = (v for v in line.whole().verbs if line.inside(deed, v.start + at))
    first = next(told, None)
    return None if first is None else first.tense is Tense.FUTURE
