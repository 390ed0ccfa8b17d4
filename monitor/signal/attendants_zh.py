"""Who else takes part in a Chinese meeting, as a later stretch says: "某某与某某率团参加"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope, Status
from monitor.signal.actors import actors_of
from monitor.signal.document import Clause
from monitor.signal.draft import Draft
from monitor.signal.scene import Line, Party, Scene

_ATTENDS: Final = re.compile(r"出席|参加|与会|率团|率队|牵头人|团长|主谈人")
_ELSEWHERE: Final = re.compile(r"论坛|峰会|理事会|年会|博览会|活动|仪式|宴会|记者会|发布会|致辞")
#: How many sentences back the meeting may have been told.
_REACH: Final = 2
_HELD: Final = frozenset({Status.CONCLUDED, Status.ONGOING, Status.PLANNED, Status.CONFIRMED})


def with_attendants(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* of meetings with the officials of whom it is said that they attend or lead."""
    out = list(drafts)
    for line in scene.body:
        if line.sentence.language != "zh" or not _ATTENDS.search(line.sentence.text):
            continue
        for clause in line.sentence.clauses:
            people = _attending(scene, line, clause)
            number = _meeting(out, line) if people else None
            if number is not None:
                out[number] = _joined(out[number], people)
    return out


def _attending(scene: Scene, line: Line, clause: Clause) -> list[Party]:
    if not _ATTENDS.search(clause.text) or _ELSEWHERE.search(clause.text):
        return []
    ids = scene.topic.side_ids
    return [
        p
        for p in line.parties
        if p.kind == "person" and p.side in ids and line.inside(clause, p.start)
    ]


def _meeting(drafts: list[Draft], line: Line) -> int | None:
    """The meeting told last before, of ministers or of whoever is not said."""
    fits = [
        n
        for n, draft in enumerate(drafts)
        if 0 <= line.index - draft.line.index <= _REACH
        and draft.facts.scope is Scope.TOPIC
        and draft.facts.status in _HELD
        and draft.facts.level in {None, "ministerial"}
        and "recalled" not in draft.cues
    ]
    return fits[-1] if fits else None


def _joined(draft: Draft, people: list[Party]) -> Draft:
    known = {actor.actor_id for actor in draft.facts.actors}
    more = tuple(actor for actor in actors_of(people) if actor.actor_id not in known)
    named = {actor.side for actor in more}
    kept = tuple(a for a in draft.facts.actors if a.actor_id != a.side or a.side not in named)
    return replace(draft, facts=replace(draft.facts, actors=kept + more))
