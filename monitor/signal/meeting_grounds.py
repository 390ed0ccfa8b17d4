"""Talks that are only the ground of something else: "citing progress in talks"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line

#: What is had or sought at talks, which are then only the ground of something else.
_GROUND: Final = re.compile(
    r"\b(?:progress|leverage|headway|momentum|advantage|an edge|concessions|goodwill|flexibility"
    r"|room|time|ground|chip|chips|setbacks?)\s(?:in|at|for|during)\s(?:[\w-]+\s){0,4}$"
    r"|\bciting\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: "to give way in deadlocked talks", "has set back the talks": none is held.
_NONE_HELD: Final = re.compile(
    r"\b(?:in|at|over|amid|on)\s(?:the\s|their\s)?(?:[\w-]+-)?(?:deadlocked|stalled|gridlocked)"
    r"\s(?:[\w.-]+\s){0,2}$"
    # "have a deadline for their negotiations on 10 November"
    r"|\b(?:(?:deadline|time limit|cut-off) (?:for|of|in)|set(?:s|ting)? back)\s(?:[\w.-]+\s){0,3}$"
)


def only_a_ground(line: Line, hit: Hit) -> bool:
    """As in "puts off the rise until May, citing progress in talks": why, whatever the day is."""
    if "talks" not in hit.classes:
        return False
    before = line.text(line.sentence.at, hit.start)
    if _NONE_HELD.search(before):
        return True
    if line.classes.isdisjoint({"tariff", "control", "fee"}) or not _GROUND.search(before):
        return False
    after = hit.end - line.sentence.at
    dated = any(found.start >= after for found in line.dated.dates)
    named = {party.start for party in line.parties}
    placed = any(
        h.of(EntryKind.PLACE) is not None and h.start not in named
        for h in line.hits
        if h.start >= hit.end
    )
    return not (dated or placed)
