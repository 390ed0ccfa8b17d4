"""What befalls a rise or relief that a noun tells of, and a measure: put off, undone."""

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
_VERBS: Final = OVER_NOUNS | {"extend"}
#: Nouns that tell of relief for a time, and for good.
_FOR_A_TIME: Final = frozenset({"suspend"})
_FOR_GOOD: Final = frozenset({"lower", "remove", "ease", "lift"})
#: Who is put on a list or taken off it: no more, if that is put off or called off.
_LISTED: Final = frozenset({"list", "delist"})
RELIEF: Final = _FOR_A_TIME | _FOR_GOOD | _LISTED
#: What a measure that is no longer held back comes to: it is there again.
_BACK: Final = ("impose", "restrict", "effect")
#: From the noun to the measure, and from the verb to what it is done to.
_OF_THE: Final = re.compile(
    r"\s(?:(?:of|on|in|to|from)\s)?(?:[\w.'’$%-]+\s){0,4}(?:(?:to|from)\s(?:[\w'’-]+\s){1,3})?(?:\w+-)?"
)
_DETERMINED: Final = re.compile(
    r"\b(?:an?|the|its|their|his|her)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE
)
_ITS_OBJECT: Final = re.compile(
    r"\s(?:(?!(?:on|over|of|to|after|in|for|by|with|as|and|from|before|amid|until|under|at)\b)"
    r"[\w.'’%-]+\s){0,5}"
)


def thwarted(spot: Spot, name: str, act: Hit) -> tuple[str, str, Hit] | None:
    """The relief that a verb puts off or undoes: "delays a cut in duties", "ends the pause".

    Gives the act that the verb is, the act of the frame that it all comes to, and the verb: a
    cut that is put off or scrapped is that cut, a pause that is ended brings the measure back.
    """
    line = spot.line
    if name not in RELIEF and name not in {"expire", "extend"}:
        return None
    for inner in line.hits:
        names = [n for n in spot.frame.acts if n in inner.acts and n in RELIEF]
        if "pause_word" in inner.classes and "suspend" in spot.frame.acts:
            names = ["suspend"]
        if not names or not line.inside(spot.clause, inner.start) or not _of_measure(spot, inner):
            continue
        outer = _over(spot, inner)
        if outer is None or act not in {inner, outer}:
            continue
        over = next(n for n in ("extend", "suspend", "remove") if n in outer.acts)
        if over == "extend":
            if names[0] in _FOR_A_TIME and over in spot.frame.acts:
                return over, over, outer
            continue
        if names[0] not in _FOR_A_TIME:
            return over, names[0], outer
        back = next((n for n in _BACK if n in spot.frame.acts), None)
        if over == "remove" and back is not None and _eased(spot, names[0]):
            return over, back, outer
    return None


def _eased(spot: Spot, name: str) -> bool:
    """Whether it is a burden that is held back: a suspension of imports is itself the measure."""
    if spot.hit.classes & {"licence", "export_licence", "import_licence"}:
        return False
    return "impose" in spot.frame.acts or "suspension" in spot.frame.acts[name]


def _of_measure(spot: Spot, inner: Hit) -> bool:
    """Whether it is a noun, and the measure's: "the pause in duties", "a duty cut"."""
    line, hit = spot.line, spot.hit
    if inner.classes.isdisjoint({"noun", "pause_word"}):
        return False
    if verb_part(line, inner) is not None and not _DETERMINED.search(
        line.text(line.sentence.at, inner.start)
    ):
        return False
    if inner.start >= hit.end:
        return inner.start - hit.end <= 1
    return _OF_THE.fullmatch(line.text(inner.end, hit.start)) is not None


def _over(spot: Spot, inner: Hit) -> Hit | None:
    """The verb of which the noun is the object, or the subject of its passive."""
    line, hit = spot.line, spot.hit
    first, last = min(inner.start, hit.start), max(inner.end, hit.end)
    for other in reversed(line.hits):
        if other.acts.isdisjoint(_VERBS) or other is inner:
            continue
        if other.start >= last:
            gap = line.text(last, other.start)
            # "The pause in curbs on magnets was ended": "on" is in the measure's own name.
            on = " on it" if " on" in line.text(hit.start, hit.end) else ""
            if _STANDS_OVER.fullmatch(on + gap) is not None and _done_to(line, other):
                return other
        elif (
            other.end <= first
            and ("noun" not in other.classes or verb_part(line, other) is not None)
            and is_verb(line, other)
            and _ITS_OBJECT.fullmatch(line.text(other.end, first))
        ):
            return other
    return None


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
