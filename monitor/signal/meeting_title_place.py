"""Where a meeting was held that only the headline places: "X and Y agree in Xville"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft
from monitor.signal.lattice import HELD
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_beside import done_together
from monitor.signal.scene import Line, Scene

#: What somebody has in a city who is there.
_STAY: Final = re.compile(r"\s(?:week|days?|diary|notebook|trip|visit|stay|stop|mission|weekend)\b")


def placed_by_title(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """A meeting just held that no sentence places is where the headline's deed was done.

    So too where the headline names it beside the deed: "X and Y agree in Xville after talks".
    """
    title = next((line for line in scene.lines if line.is_title), None)
    if title is None:
        return drafts
    told = [d for d in drafts if d.line is title]
    if any(d.clause.marker != "after" for d in told) or (told and not done_together(title)):
        return drafts
    cities = [
        hit.of(EntryKind.PLACE)
        for hit in title.hits
        if hit.of(EntryKind.PLACE)
        and (
            title.text(title.sentence.at, hit.start).lower().endswith((" in ", " at "))
            or (_STAY.match(title.text(hit.end, title.end)) and _whose(title, hit.start))
        )
    ]
    held = [
        d
        for d in drafts
        if d.facts.status in HELD and d.facts.scope is Scope.TOPIC and "recalled" not in d.cues
    ]
    if len(cities) != 1 or cities[0] is None or len({d.facts.level for d in held}) != 1:
        return drafts
    if any(d.facts.place is not None or d.facts.mode in CALLS for d in held):
        return drafts
    place = cities[0].row.place
    return [replace(d, facts=replace(d.facts, place=place)) if d in held else d for d in drafts]


def _whose(title: Line, at: int) -> bool:
    """As in "Ito's Xville week": somebody owns what stands at *at*."""
    return any(p.kind == "person" and title.text(p.end, at) in {"'s ", "' "} for p in title.parties)
