"""Words that look like an act on a measure, and bring nothing new."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot, reduced
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: "agreed that the group will keep meeting": it was there before.
_GONE_ON_WITH: Final = re.compile(
    r"\b(?:that the|welcom\w+|keep\w*|continu\w+|strengthen\w*|maintain\w*|through|make use)\b"
)
#: "issues a pause on duties"
_PAUSE_ON: Final = re.compile(
    r"\ban?\s(?:[\w-]+\s){0,2}(?:pause|halt|suspension|freeze|moratorium|reprieve)\s(?:of|on|in)\b"
)
_DUTY_ON: Final = re.compile(r"\s(?:tariff|dut(?:y|ies)|tax|lev(?:y|ies)|ban|curb|licen[cs])")


#: "added to", "placed on"
_PUT_ONTO: Final = re.compile(r"[a-z]+\s(?:to|on|onto|in)\s")
#: "called it part of the truce", where "called a truce" makes one
_CALLS: Final = re.compile(r"call(?:s|ed|ing)?", re.IGNORECASE)
_DEFINITE: Final = re.compile(r"\b(?:the|their|its|this|that)\s(?:\w+\s)?$", re.IGNORECASE)
_SO_NAMED: Final = re.compile(r"\s(?:it|them|this|that|these|the|its|their)\b")


def no_act_on(spot: Spot, act: Hit, name: str, between: str) -> bool:
    """As in "import tariff waivers", "agreed that the group will meet": nothing bought or made."""
    if name == "impose" and _PAUSE_ON.search(between):
        return True
    if name == "buy" and _DUTY_ON.match(spot.line.text(act.end, spot.line.end)):
        return True
    if _CALLS.fullmatch(spot.line.text(act.start, act.end)) and _SO_NAMED.match(between):
        return True
    return spot.frame.name == "AGREEMENT.mechanism" and bool(_GONE_ON_WITH.search(between))


def which_listed(line: Line, act: Hit) -> bool:
    """Whether the words only say which firms: "firms added to the list took part in abuses"."""
    if line.is_title or line.sentence.language == "zh":
        return False
    whose = any(act.start - h.end == 1 and "companies" in h.classes for h in line.hits)
    there = _PUT_ONTO.match(line.text(act.start, min(line.end, act.end + 6)))
    return whose and there is not None and reduced(line, act)


def known_deal(spot: Spot, act: Hit) -> bool:
    """As in "on carrying out the consensus reached by the two": one that readers know of.

    "The deal struck on Friday" may be the news of the day.
    """
    line = spot.line
    dated = any(line.sentence.at + found.start >= act.start for found in line.dated.dates)
    return not dated and _DEFINITE.search(line.text(line.sentence.at, spot.hit.start)) is not None
