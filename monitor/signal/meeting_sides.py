"""Talks that name nobody, given the sides whom the sentences around them name.

"Xville talks stretch into second day", says the headline, and who talks stands below it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope
from monitor.signal.actors import actors_of, with_sides
from monitor.signal.bystanders import elsewhere
from monitor.signal.draft import Draft, speaking
from monitor.signal.lattice import is_open
from monitor.signal.meeting_levels import of_days, rank_of, subkind_of
from monitor.signal.scene import Line, Party, Scene

_ABOUT: Final = re.compile(
    r"\b(?:on|about|over|after|before|since|ahead of|following|amid|despite|from)"
    r"\s(?:the\s)?(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_AT_TABLE = frozenset({"person", "office", "side", "both", "leaders"})
_WORDS = frozenset({"talks", "meeting_noun", "call", "meet"})
#: Sentences away in which those who meet are named.
_NEAR = 2


def with_sides_around(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, those that tell of a meeting of nobody named with the sides named beside them."""
    told = [d for d in drafts if not d.anaphor and d.facts.scope is Scope.TOPIC]
    known = {is_open(d.facts.status) for d in told if "recalled" not in d.cues}
    out = []
    for draft in drafts:
        nameless = draft.anaphor and not draft.cues & {"recalled", "until"}
        nameless = nameless and not draft.facts.actors
        status = is_open(draft.facts.status)
        if nameless and status not in known and draft.words & _WORDS and _placed(draft):
            parties = _around(scene, draft.line)
            if parties:
                known = known | {status}
                out.append(_between(scene, draft, parties))
                continue
        out.append(draft)
    return out


def _placed(draft: Draft) -> bool:
    """Whether it is said where or when, and not only what something else is about."""
    line = draft.line
    before = line.text(max(line.sentence.at, draft.at - 40), draft.at)
    known = draft.facts.place is not None or draft.facts.when is not None
    return known and not _ABOUT.search(before)


def _around(scene: Scene, line: Line) -> list[Party]:
    """The parties of the nearest sentence that names both sides and no third."""
    near = [
        other
        for other in scene.lines
        if abs(other.index - line.index) <= _NEAR and other.sentence.language != "zh"
    ]
    near.sort(key=lambda other: (abs(other.index - line.index), other.index))
    for other in near:
        here = [
            p
            for p in other.parties
            if p.kind in _AT_TABLE and not (speaking(other, p) or elsewhere(other, p))
        ]
        sides = {p.side for p in here}
        both = any(p.kind in {"both", "leaders"} for p in here)
        if any(p.kind == "third" or p.side in scene.topic.thirds for p in other.parties):
            continue
        if both or sides >= set(scene.topic.side_ids):
            return here
    return []


def _between(scene: Scene, draft: Draft, parties: list[Party]) -> Draft:
    level = rank_of(parties)
    facts = draft.facts
    several = of_days(facts.when)
    return replace(
        draft,
        anaphor=False,
        both_named=True,
        inferred=draft.inferred | {"sides"},
        facts=replace(
            facts,
            level=level,
            subkind=subkind_of(level, draft.words, facts.mode, round_of_days=several),
            actors=with_sides(actors_of(parties), scene),
        ),
    )
