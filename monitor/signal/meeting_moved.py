"""Meetings that hold no more for their day: "was to have begun on Monday. It was pushed back"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope, Status
from monitor.signal.dates_en_words import ONCE_SET
from monitor.signal.draft import Draft, acts_in
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_dates import put_off_to
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

#: What a noun of meeting was meant to be: "A visit by Ito was to have begun on Monday".
_WAS_TO: Final = re.compile(
    r"[^,;.]{0,70}?\b(?:(?:was|were)\s(?:to have|(?:supposed|meant) to|(?:originally|first)\s\w+)"
    r"|had\s(?:\w+\s)?been\s(?:set|due|scheduled|slated|supposed|meant|planned|expected"
    r"|pencill?ed in|arranged|booked))\b"
)
#: "It had been reported that Ito and Sato were to talk on Friday": what was thought before.
_HAD_SAID: Final = re.compile(
    r"\bhad\s(?:\w+\s)?(?:been\s)?(?:reported|said|indicated|suggested|hinted|expected)\b[^;]*"
    r"\b(?:were|was|would)\s(?:\w+\s){0,2}(?:to\s)?$"
)
#: "has cancelled a trip to Xville, where he was to meet Sato"
_HE_WAS_TO: Final = re.compile(
    r"\b(?:where|at which|during which|on which|when)\s[^,;.]{0,40}?\b(?:was|were)\s(?:\w+\s)?to\s$"
)
_IT: Final = re.compile(
    r"(?:But |However, |Later, )?(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]his"
    rf"|[Tt](?:he|his|hat|hose|hese)\s(?:\w+\s)?(?:meetings?|{TALKS}|visit|trip|call|round|summit|session))"
    r"\s(?:has|have|had|was|were|is|are|will)\b"
)
_OFF: Final = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}
_OPEN: Final = frozenset({Status.PLANNED, Status.CONFIRMED, Status.POSTPONED, Status.CONCLUDED})
#: Letters before a trigger in which its plan stands.
_REACH: Final = 110
#: Sentences back to what "it" stands for.
_NEAR: Final = 2


def was_to_meet(line: Line, hit: Hit) -> bool:
    """As in "has put off a trip to Xville, where he was to meet Sato"."""
    before = line.text(max(line.sentence.at, hit.start - _REACH), hit.start)
    return not line.acts.isdisjoint(_OFF) and _HE_WAS_TO.search(before) is not None


def once_set(line: Line, hit: Hit) -> Status | None:
    """Put off or called off, where the meeting of *hit* is told as a plan that holds no more."""
    if line.sentence.language == "zh":
        return None
    before = line.text(max(line.sentence.at, hit.start - _REACH), hit.start)
    if ONCE_SET.search(before) or _HAD_SAID.search(before):
        return Status.POSTPONED
    if was_to_meet(line, hit):
        return next(_OFF[name] for name in _OFF if name in line.acts)
    was_to = hit.classes & NOUNS and _WAS_TO.match(line.text(hit.end, line.end))
    return Status.POSTPONED if was_to else None


def moved_later(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, those put off or called off of which a next sentence says so: "It was moved".

    So too a Chinese "但会谈被推迟", a draft of its own that names nobody.
    """
    if not drafts:
        return drafts
    for line in scene.lines:
        own = [d for d in drafts if d.line is line]
        nameless = [d for d in own if d.anaphor]
        told = [d.facts for d in nameless if line.sentence.language == "zh"]
        statuses = {facts.status for facts in told} & set(_OFF.values())
        off = next(iter(statuses), None) if told else _taken_off(line)
        if off is None or len(own) > len(nameless):
            continue
        before = [
            n
            for n, draft in enumerate(drafts)
            if 0 < line.index - draft.line.index <= _NEAR
            and not draft.line.is_title
            and draft.facts.scope is Scope.TOPIC
            and draft.facts.status in _OPEN
        ]
        if not before:
            continue
        n, status = before[-1], off
        when = drafts[n].facts.when if status is Status.CANCELLED else None
        if status is Status.POSTPONED:
            new = put_off_to(line, list(line.dated.dates))
            days = [facts.when for facts in told if facts.when is not None]
            when = next(iter(days), new.when if new is not None else None)
        facts = replace(drafts[n].facts, status=status, when=when)
        cues = drafts[n].cues - {"recalled"}
        evidence = (*drafts[n].evidence, scene.sentence_evidence(line, "sequel"))
        drafts[n] = replace(drafts[n], facts=facts, anaphor=False, cues=cues, evidence=evidence)
    return drafts


def _taken_off(line: Line) -> Status | None:
    """What the sentence says became of "it"."""
    if line.is_title or line.acts.isdisjoint(_OFF) or not _IT.match(line.sentence.text):
        return None
    for name, hit in acts_in(line):
        verb = line.verb_on(hit.start)
        # "They have cancelled orders": what is put off there is something else.
        if name not in _OFF or verb is None or not verb.passive:
            continue
        if verb.modal is not Modal.MAY and not verb.negated:
            return _OFF[name]
    return None
