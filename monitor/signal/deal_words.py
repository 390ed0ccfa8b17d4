"""When words of a deal or of buying tell of none: hearsay, or a subject of talks."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot, has_class, participle
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line

_STOPS: Final = frozenset({"restrict", "suspend", "shut"})
_SPOKEN_OF: Final = re.compile(
    rf"\b(?:about|over|discuss\w*|(?:call|{TALKS}|meeting)\s(?:with\s(?:\S+\s){{1,3}})?on)\s$"
)
#: What is only talked about: verbs whose object was done before, or is not done yet.
_TALK: Final = frozenset({"discuss", "review", "debate", "exchange"})
_TALKED_OVER: Final = re.compile(
    r"\b(?:talk(?:s|ed|ing)? (?:over|about|through)|(?:go|goes|went|going|gone) over"
    r"|exchang\w+ (?:[\w-]+ )?views? (?:on|about))\b[^.;:]*$",
    re.IGNORECASE,
)
_WAS_TALKED_OF: Final = re.compile(
    r"[^.;:]*?\s(?:is|are|was|were|been|being)\s(?:also\s|all\s)?"
    r"(?:discussed|reviewed|debated|raised|touched|talked|on the agenda)\b"
)
#: What "an agreement to hold more talks" comes to: a meeting, or staying in touch.
_TO_MEET: Final = re.compile(
    r"\s(?:(?:on\s)?[A-Z]\w+day\s)?(?:with\s(?:[\w.'-]+\s){1,6}?)?(?:to|on)\s"
    r"(?:meet|talk|speak|(?:hold|resum|restart|re-?start|begin|start|continu|keep|maintain|enhanc"
    r"|strengthen|improv|pursu|set)\w*\s(?:[\w-]+\s){0,4}?"
    rf"(?:{TALKS}|meetings?|talking|communicat\w+|contacts?|exchanges))\b"
)


def only_words(spot: Spot, act: Hit) -> bool:
    """Whether a deal or purchase is only what others speak of or do, or what was talked about.

    So in "analysts see them buying", "discussed the deal struck in May", "purchases of grain were
    raised too" and "an agreement to hold more talks".
    """
    if spot.frame.kind != "AGREEMENT":
        return False
    line = spot.line
    if _hearsay(line, act) or _TO_MEET.match(line.text(spot.hit.end, line.end)) is not None:
        return True
    # "a list of goods imported from Xland": which goods.
    if act.acts & {"buy"} and act.start >= spot.hit.end and participle(line, act):
        return True
    return line.sentence.language != "zh" and _subject_of_talks(line, act)


def _hearsay(line: Line, act: Hit) -> bool:
    """Whether it is only what analysts, traders or firms speak of or do."""
    if has_class(line, {"pundit"}):
        return True
    # "sees X buying": nobody does it yet.
    gerund = line.text(act.start, act.end).split(maxsplit=1)[0].lower().endswith("ing")
    stopped = any(h.end == act.start - 1 and h.acts & _STOPS for h in line.hits)
    seen = any(v.finite and v.end <= act.start - line.sentence.at for v in line.whole().verbs)
    doer = any(p.end == act.start - 1 for p in line.parties)
    # "hold a call on carrying out the deal": what they spoke of.
    if gerund and _SPOKEN_OF.search(line.text(line.sentence.at, act.start)):
        return True
    # A headline's "X offering a package" only leaves out "is".
    return gerund and (stopped or (doer and (seen or not line.is_title)))


def _subject_of_talks(line: Line, act: Hit) -> bool:
    """Whether the verb that rules *act* only talks: "discussed trade and the pact of May"."""
    at = line.sentence.at
    head = line.text(at, act.start)
    verbs = [v for v in line.whole().verbs if v.finite and v.end <= act.start - at]
    if verbs and verbs[-1].lemma in _TALK:
        return True
    if verbs and _TALKED_OVER.search(head[verbs[-1].start :]):
        return True
    return "noun" in act.classes and _WAS_TALKED_OF.match(line.text(act.end, line.end)) is not None
