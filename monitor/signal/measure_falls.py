"""What falls on whom: "the levy falls on imports" is no fall of the levy."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.measure_item import verb_part
from monitor.signal.measure_reach import ON_A_DAY

#: "falls on imports", where a month or a weekday would be its day.
_FALLS: Final = re.compile(
    r"f[ae]ll(?:s|ing)?\s(?:up)?on\s(?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr"
    r"|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b)",
    re.IGNORECASE,
)
_BITE: Final = re.compile(r"bit(?:e|es|ing)", re.IGNORECASE)
_FROM_WHEN: Final = frozenset({"starting", "beginning"})


def falls_on(spot: Spot, act: Hit) -> bool:
    """As in "the levy falls on all imports": whom it hits, not that it is lower.

    Nor does "farmers feel the bite of the duties" tell that they begin.
    """
    words = spot.line.text(act.start, act.end)
    if act.end <= spot.hit.start and _BITE.fullmatch(words):
        return True
    if words.lower() in _FROM_WHEN and ON_A_DAY.match(spot.line.text(act.end, spot.line.end)):
        return True  # "duties on cars starting on Tuesday": from when
    falls = _FALLS.match(spot.line.text(act.start, spot.line.end))
    return act.start >= spot.hit.end and falls is not None


def to_be_put_on(spot: Spot, act: Hit, names: list[str]) -> str | None:
    """As in "duties of 10% would fall on $5bn of goods": they are to be imposed."""
    verb = verb_part(spot.line, act) if names and act.start >= spot.hit.end else None
    ahead = verb is not None and verb.modal in {Modal.WILL, Modal.WOULD}
    return "impose" if ahead and "impose" in spot.frame.acts else None
