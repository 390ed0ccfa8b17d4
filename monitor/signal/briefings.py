"""Briefings that are announced, on the two sides' talks."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.draft import govern, has_class
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene

#: What is held every week or day is no news, whatever else the article tells.
_ROUTINE: Final = re.compile(r"\b(?:regular|routine|weekly|daily)\b|例行", re.IGNORECASE)


def briefs(scene: Scene, line: Line, hit: Hit, clause: Clause) -> bool:
    """Whether a briefing is announced, in an article on the two sides' talks."""
    verb = govern(line, clause, hit).verb
    routine = _ROUTINE.search(line.sentence.text) and not has_class(line, {"talks"})
    if (
        routine
        or verb is None
        or not (verb.tense is Tense.FUTURE or verb.modal in {Modal.WILL, Modal.WOULD, Modal.INTEND})
    ):
        return False
    ids = set(scene.topic.side_ids)
    around = {p.side for other in scene.lines for p in other.parties} & ids
    if any(p.kind in {"both", "leaders"} for other in scene.lines for p in other.parties):
        around = ids
    field = scene.topic.calendar.field | {"talks", "trade", "instrument"}
    if around and has_class(line, {"trade_body"}) and has_class(line, {"talks"}):
        return True  # "commerce ministry to brief press on Xville talks"
    return around == ids and any(has_class(other, field) for other in scene.lines)
