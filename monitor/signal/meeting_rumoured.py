"""Whether a meeting is only rumoured: it may be, or people without a name say that it will."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Governing, Relation, cues_in
from monitor.signal.grammar import Modal, Verb
from monitor.signal.scene import Line

#: Who has no name and no office: "people familiar with the plan". Officials know what is planned.
_NAMELESS: Final = re.compile(
    r"\b(?:sources?|insiders?|(?:person|people|persons|individuals?|those)\s(?:\w+\s)?(?:familiar|briefed"
    r"|close|aware|involved|privy|acquainted|who|with\s(?:direct\s)?knowledge))\b",
    re.IGNORECASE,
)
#: "It is possible that they meet", "did not rule out that they would"
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|possibility|chance|rul(?:e|ed|es) out|ruling out)\sthat\s[^,;:]*$",
    re.IGNORECASE,
)
#: "sources confirm it"
_SURE: Final = frozenset({"confirm", "corroborate"})


def only_rumoured(line: Line, governing: Governing) -> bool:
    """Whether it only may be, or only people without name and office say that it will."""
    verb, said = governing.verb, line.whole().attribution
    direct = governing.relation is not Relation.NOMINAL
    if verb is not None and _POSSIBLE.search(line.sentence.text, 0, verb.start):
        return True
    if verb is not None and direct and _only_may(line, verb):
        return True
    if said is not None and said.verb in _SURE:
        return False
    if "anonymous" in cues_in(line, "source"):
        return _NAMELESS.search(line.sentence.text) is not None
    return said is not None and said.anonymous and bool(_NAMELESS.search(said.source))


def _only_may(line: Line, verb: Verb) -> bool:
    """As in "may meet", "may travel to Xville to meet": the infinitive is of the verb before it."""
    before = [v for v in line.whole().verbs if v.finite and v.end <= verb.start]
    if verb.finite or not before or "," in line.sentence.text[before[-1].end : verb.start]:
        return verb.modal is Modal.MAY
    return before[-1].modal is Modal.MAY
