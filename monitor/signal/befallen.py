"""What befalls a rise that a noun tells of, and a measure: called off, put on hold, undone."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit
from monitor.signal.measure_item import verb_part
from monitor.signal.measure_reach import is_verb
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow

#: Acts that undo what a noun tells of.
OVER_NOUNS: Final = frozenset({"remove", "suspend"})
#: Acts that undo a measure, or keep it up.
UNDOING: Final = frozenset({"lift", "remove", "suspend", "extend", "lower"})
#: "places the duty on hold"
ON_HOLD: Final = re.compile(r"^[^,;:]{0,50}?\bon (?:hold|ice)\b")
#: What may stand between a rise and what befalls it: on what it is, and from when.
_OF_IT: Final = (
    r"(?:\s(?:on|of|to|in|for|from|against|set|due|planned|scheduled|slated|proposed|announced)\s"
    r"[^,;:]{1,60}?(?:,\s\d{4},)?)?"
    r"(?:,\s(?:including|such as|among them|notably)\s[^;:]{1,160}?,?)?\s"
    r"(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|to|now|also)\s)*"
)
_STANDS_OVER: Final = re.compile(_OF_IT)
_COMES_TO_NOTHING: Final = re.compile(
    rf"{_OF_IT}(?:off\b|(?:won't|not|wouldn't)\s(?:now\s)?"
    r"(?:go (?:ahead|forward|through|into effect)|proceed|happen|take (?:effect|place)|kick in"
    r"|come into (?:force|effect)|materiali[sz]e)\b)"
)
#: What goes on behind a participle that has no object: "suspended after", "dropped, X says".
_NO_OBJECT: Final = re.compile(
    r"$|\s?[,;:.—–-]|\s(?:after|as|until|till|for|by|pending|over|amid|at|following|again|in(?:definitely)?"
    r"|temporarily|on|when|while|if|but|and|from|because|under|once|since|ahead)\b"
)


def befallen(spot: Spot, act: Hit) -> tuple[str, Hit] | None:
    """What befalls a rise: "the increase is on hold", "was called off", "hike suspended"."""
    line, last = spot.line, max(act.end, spot.hit.end)
    for other in line.hits:
        wanted = [n for n in spot.frame.acts if n in other.acts and n in OVER_NOUNS]
        if other.start < last or not wanted or not line.inside(spot.clause, other.start):
            continue
        if wanted[0] == "suspend" and ON_HOLD.match(line.text(last, other.end)):
            return "suspend", other
        if _STANDS_OVER.fullmatch(line.text(last, other.start)) and _done_to(line, other):
            return wanted[0], other
    off = _COMES_TO_NOTHING.match(line.text(last, spot.clause.at + len(spot.clause.text)))
    return ("suspend", act) if off and "suspend" in spot.frame.acts else None


def _done_to(line: Line, act: Hit) -> bool:
    """Whether it is done to what stands before it: "was dropped", a headline's "dropped"."""
    verb = verb_part(line, act)
    if verb is not None and verb.passive:
        return True
    past = line.text(act.start, act.end).split()[0].endswith(("ed", "put"))
    return line.is_title and past and _NO_OBJECT.match(line.text(act.end, line.end)) is not None


def undone(
    line: Line, frame: FrameRow, hit: Hit, best: tuple[float, str, Hit]
) -> tuple[float, str, Hit]:
    """The verb that undoes or precedes: "lifts a ban on", "halts added duties"."""
    cost, name, act = best
    if act.start >= hit.start:
        return best
    adjacent = hit.start - act.end <= 1 and line.text(act.start, act.end).endswith("ed")
    here = line.sentence.clause_at(act.start).index
    for other in reversed(line.hits):
        if other.end > act.start or act.start - other.end > (30 if adjacent else 14):
            continue
        if line.sentence.clause_at(other.start).index != here:
            continue  # "took effect on Monday and Xland announced new duties"
        wanted = [n for n in frame.acts if n in other.acts and (adjacent or n in UNDOING)]
        # "holds off on raising duties"
        gerund = name == "raise" and line.text(act.start, act.end).lower().endswith("ing")
        undoes = adjacent or gerund or name in {"restrict", "impose", "suspend"}
        if wanted and undoes and is_verb(line, other):
            return cost, wanted[0], other
    return best
