"""A city that stands for the talks that were held there: "a year after Xville"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Facts, Kind, Status
from monitor.signal.actors import with_sides
from monitor.signal.dates import DateRole
from monitor.signal.draft import Draft, quote_of
from monitor.signal.lexicon import EntryKind
from monitor.signal.scene import Line, Scene

#: What follows a city that stands for talks, and letters between it and "a year after".
_STANDS: Final = re.compile(r",|\.|\swhere\b|\swhen\b|$")
_BESIDE: Final = 2


def named_by_place(scene: Scene, line: Line) -> list[Draft]:
    """As in "a year after Xville": the city stands for the talks that were held there."""
    if line.sentence.language == "zh" or not any(h.of(EntryKind.BOTH) for h in line.hits):
        return []
    at = line.sentence.at
    for hit in line.hits:
        place = hit.of(EntryKind.PLACE)
        if place is None or place.row.country in scene.topic.side_ids:
            continue
        if not _STANDS.match(line.text(hit.end, min(line.end, hit.end + 8))):
            continue
        when = next(
            (
                found.when
                for found in line.dated.dates
                if found.role is DateRole.EVENT and 0 < hit.start - at - found.end <= _BESIDE
            ),
            None,
        )
        if when is None:
            continue
        clause = line.sentence.clause_at(hit.start)
        where = place.row.place
        facts = Facts(Kind.MEETING, "ministerial_talks", Status.CONCLUDED, when=when, place=where)
        return [
            Draft(
                facts=replace(facts, actors=with_sides((), scene)),
                line=line,
                clause=clause,
                at=hit.start,
                end=hit.end,
                evidence=(quote_of(scene, line, clause, "trigger"),),
                cues=frozenset({"recalled"}),
                inferred=frozenset({"sides"}),
                rules=("MEET.place",),
            )
        ]
    return []
