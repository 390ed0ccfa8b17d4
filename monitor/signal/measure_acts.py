"""Which act governs a measure: the verb over it, the noun beside it, what befalls it."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Kind
from monitor.signal.acts_zh import acts_zh
from monitor.signal.befallen import ON_HOLD, OVER_NOUNS, UNDOING, befallen, undone
from monitor.signal.document import Clause
from monitor.signal.draft import (
    Spot,
    participle,
)
from monitor.signal.lexicon import Hit
from monitor.signal.measure_called import SO_LONG
from monitor.signal.measure_distance import distance
from monitor.signal.measure_falls import falls_on, to_be_put_on
from monitor.signal.measure_item import is_paper, is_part, item_of, verb_part
from monitor.signal.measure_parted import ASIDE_OF, parted
from monitor.signal.measure_reach import (
    BY_ITSELF,
    is_verb,
    may_govern,
    said_of,
    strikes,
    which_ones,
)
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow

#: What is begun in a trade case, where its duties take effect.
_CASE: Final = re.compile(
    r"\b(?:investigation|probe|inquir|case|review|proceeding|hearing)", re.IGNORECASE
)
_REACH: Final = 110
_LATE, _OUTER = 60.0, 40.0
_BEGINS: Final = re.compile(r"beg[aiu]n|start", re.IGNORECASE)
#: Letters between "the increased" and the measure.
_BESIDE: Final = 20
#: Letters between a paper and the noun for its being prolonged: "licence 90-day extension".
_EXTENSION: Final = 10
#: What such a verb means where it goes with a new level.
_TO_LEVEL: Final = {"lift": "raise", "drop": "lower"}
_LEVEL: Final = re.compile(
    rf"(?<!\bof up )\bto\s(?:as much as\s)?\d{{1,3}}(?:\.\d+)?{PERCENT}", re.IGNORECASE
)
#: "delays the deadline for Xland to raise duties", "drops its plan to raise them"
_TO_BEGIN: Final = re.compile(
    r"\b(?:deadline|date|start|moment|time)\s(?:for\s(?:[\w.'’-]+\s){1,4})?to\s$"
    r"|\b(?:plan|proposal|threat|intention|pledge)s?\s(?:to|of|for)\s$"
)
_POINTS: Final = re.compile(
    r"(?:^\s(?:(?:another|a further|up to)\s)?|\bby\s(?:(?:another|a further|up to)\s)?)"
    r"(?:\d{1,3}(?:\.\d{1,2})?|ten|five|twenty)[\s-](?:percentage[\s-]|per ?cent[\s-])?points?\b",
    re.IGNORECASE,
)
#: "keeps the duty on hold"
_KEEPS: Final = re.compile(
    r"\b(?:keep|keeps|kept|keeping|leave|leaves|leaving|left|remain|remains|stay|stays)\b[^,;:]{0,60}$"
)
#: "keeps the duties suspended"
_HELD_BACK: Final = frozenset({"suspended", "paused", "frozen"})
#: "its suspension, it said, will go on", "will run for another 90 days"
_LASTS: Final = re.compile(
    r"^[^,;:]{0,60}?(?:,\s(?:[\w']+\s){1,3}said,\s)?\b(?:will|would|to|shall)\s(?:now\s)?"
    r"(?:(?:go on|continue|stay|remain|last|run on|hold)\b"
    r"|(?:run|apply|be (?:kept )?in (?:place|force))\sfor\s(?:another|a further|an additional)\b)"
)
#: "to" with anything but a day.
_ONTO: Final = (
    r"to\s(?!(?:the\s)?(?:\d|end|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|next|late|early|mid|year))"
)
_WIDER: Final = re.compile(
    rf"^[^,;]{{0,40}}?(?<!\bdue )(?<!\bset )(?<!scheduled )(?<!slated )\b{_ONTO}"
)
#: Where a sentence goes on to something else, whose term is its own.
_GOES_ON_TO: Final = re.compile(r"[,;]|\b(?:and|that|which|after|since)\b")
#: "extended its list of goods that bear a duty"
_ITS_LIST: Final = re.compile(r"\s(?:[\w-]+\s){0,3}lists?\sof\b")
_PAPER: Final = re.compile(
    r"\b(?:rule|order|notice|regulation|measure|decree|decision|directive|plan)s?\s$", re.IGNORECASE
)
#: "puts off the expiry of the waivers"
_ITS_END: Final = re.compile(
    r"\s(?:the|its|their|an?)\s(?:[\w-]+\s)?(?:expir\w+|end|lapse|termination|cut-?off)\s"
    r"(?:date\s)?(?:of|for)\b"
)
_COVERS: Final = re.compile(rf"\s{_ONTO}")
_MADE: Final = frozenset({"raise", "lower", "impose"})
_COLLECTS_NOT: Final = re.compile(
    r"(?:stop|ceas|halt|end)\w*\s(?:collect|charg|levy)", re.IGNORECASE
)
_A_WHILE: Final = re.compile(
    r"\b(?:for|until|till|through|temporarily|pending|while)\b(?!\s(?:goods|all|products|imports))",
    re.IGNORECASE,
)
#: "puts curbs on hold"
_PUTS: Final = frozenset({"impose", "list"})
_OF_WHAT: Final = re.compile(r"\s(?:of|on|in|to)\s(?:[\w.'$%-]+\s){0,4}")
#: "delays decision on permits": no permit is held up that was given.
_ITS_DECISION: Final = re.compile(
    r"\s(?P<hold>on (?:hold|ice)\s)?(?:[\w'-]+\s){0,2}(?:decision|ruling|verdict|judgment)s?\s"
    r"(?:on|over|against|striking|voiding|blocking|that)\b"
)
_APPROVES: Final = re.compile(r"(?:approv|back|clear|okay|green|authori)", re.IGNORECASE)
_RESTRAINT: Final = re.compile(r"\b(?:bans?|curbs?|controls?|rules?|restrictions?)$", re.IGNORECASE)
_DECISION: Final = re.compile(
    r"\b(?:delay|postpon|defer|put(?:s|ting)? off|push\w* back|await|near|mull|weigh)\w*\s"
    r"(?:[\w'-]+\s){0,2}?(?:decision|ruling|verdict|vote|announcement)s?\s(?:on|over|about)\s[^,;:]*$",
    re.IGNORECASE,
)


def acts_for(spot: Spot) -> list[tuple[str, Hit]]:
    """The act that governs the trigger; two where a second one is told of as well."""
    line, clause, frame, hit = spot.line, spot.clause, spot.frame, spot.hit
    if line.sentence.language == "zh":
        return acts_zh(spot)
    best: tuple[float, str, Hit] | None = None
    aside = False
    for other in line.hits:
        named = other.acts and not (_describes(spot, other) or _enumerates(line, other))
        name = (_ends_later(spot, other) or _name_of(spot, other)) if named else None
        if name is None or not may_govern(spot, other) or parted(spot, other, name):
            continue
        cost = _cost(spot, other, name)
        if cost > _REACH:
            continue
        which = _only_which(spot, other)
        if best is None or (which, cost) < (aside, best[0]):
            best, aside = (cost, name, other), which
    if best is None or _undecided(spot, best[2]):
        return []
    best = _outer(spot, _over_paper(spot, undone(line, frame, hit, best)))
    best = _lapsed(spot, _of_noun(spot, best))
    if "suspend" in best[2].acts and _undecided(spot, best[2]):
        return []  # "puts on hold the ruling that voided duties"
    found = [(best[1], best[2])]
    if best[2].end <= hit.start or not _only_which(spot, best[2]):
        found.extend(_recalled(line, clause, frame, hit))
    return [*found, *_taken_off(spot, best[2])] if best[1] == "list" else found


def _only_which(spot: Spot, act: Hit) -> bool:
    """Whether the act tells which measure is meant: "duties that were", "duties set in May are"."""
    line, last = spot.line, spot.hit.end
    if act.start < last:
        return False
    return which_ones(line, last, act.start) or said_of(spot, act.start) or participle(line, act)


def _cost(spot: Spot, act: Hit, name: str) -> float:
    """How far *act* is from the trigger; less for the outer of two acts, more for a participle."""
    line, hit = spot.line, spot.hit
    cost = distance(line, act, hit)
    if act.start >= hit.end and participle(line, act):
        return cost + _LATE
    beside = _noun_here(line, act) and act.start - hit.end <= _EXTENSION
    # "an extension of the suspension": the outer act is the one.
    return cost - _OUTER if name == "extend" and (act.end <= hit.start or beside) else cost


def _taken_off(spot: Spot, listed: Hit) -> list[tuple[str, Hit]]:
    """Acts that take others off the list, beside the one that puts some on it."""
    return [
        ("delist", other)
        for other in spot.line.hits
        if "delist" in spot.frame.acts
        and spot.line.inside(spot.clause, other.start)
        and other is not listed
        and "delist" in other.acts
    ]


def _enumerates(line: Line, act: Hit) -> bool:
    """As in "added ten firms, including X, to the list": nothing is done by the word."""
    words = line.text(act.start, act.end).lower()
    return words == "including" and not line.text(line.sentence.at, act.start).endswith("by ")


def _describes(spot: Spot, act: Hit) -> bool:
    """As in "ends crippling ban": an adjective between a verb and what it is done to."""
    line, hit, done = spot.line, spot.hit, spot.frame.acts.keys()
    if hit.start - act.end != 1 or not line.text(act.start, act.end).lower().endswith("ing"):
        return False
    over = next((h for h in line.hits if h.acts & done and act.start - h.end == 1), None)
    if over is not None and _BEGINS.match(line.text(over.start, over.end)):
        return False  # "started charging duties"
    # "signs order lowering duties": the order does it.
    return over is not None and not any(h.acts and over.start - h.end == 1 for h in line.hits)


def _undecided(spot: Spot, act: Hit) -> bool:
    """As in "puts off its decision on duty rises": no rise is told, nor put off.

    A court that puts a ruling on hold has ruled.
    """
    if spot.frame.kind == Kind.DISPUTE.value:
        return False
    head = spot.line.text(spot.line.sentence.at, min(act.start, spot.hit.start))
    decision = _ITS_DECISION.match(spot.line.text(act.end, spot.line.end))
    if decision is not None and ("suspend" in act.acts or decision["hold"]):
        return True
    return "noun" in act.classes and _DECISION.search(head) is not None


def _name_of(spot: Spot, act: Hit) -> str | None:
    """Which of the frame's acts the words are: what a thing does by itself stands after it."""
    names = [name for name in spot.frame.acts if name in act.acts]
    if is_paper(spot.line, act):
        names = [name for name in names if name != "impose"]
    if not names or falls_on(spot, act):
        return to_be_put_on(spot, act, names)
    if "effect" in spot.frame.acts and strikes(spot, act):
        return "effect"
    by_itself = [name for name in names if name in BY_ITSELF]
    done_to = [name for name in names if name not in BY_ITSELF]
    case = spot.frame.kind == "TRADE_REMEDY" and _CASE.search(
        spot.line.text(min(spot.hit.start, act.start), max(spot.hit.end, act.start))
    )
    if act.start >= spot.hit.end and by_itself and not (case or _passive(spot.line, act)):
        return by_itself[0]
    name = (done_to or by_itself)[0]
    if "impose" in spot.frame.acts and _imposes(spot, act, name):
        return "impose"
    after = spot.line.text(spot.hit.end, spot.line.end)
    words = spot.line.text(spot.hit.start, spot.line.end)
    if name in {"suspend", "remove"} and (meant := _means(spot, act, name)) is not None:
        return meant
    if name in _PUTS and "suspend" in spot.frame.acts and ON_HOLD.search(words):
        return "suspend"
    if (
        name in {"suspend", "exempt"}
        and "extend" in spot.frame.acts
        and (_goes_on(spot, act) or _ITS_END.match(spot.line.text(act.end, spot.hit.start)))
    ):
        return "extend"
    if name == "extend" and "raise" in spot.frame.acts:
        wider = _WIDER.search(after) or _ITS_LIST.match(spot.line.text(act.end, spot.line.end))
        return "raise" if wider else name
    return name


def _ends_later(spot: Spot, act: Hit) -> str | None:
    """As in "puts off the expiry of the waivers": they are prolonged."""
    if "extend" not in spot.frame.acts or "prolong" not in act.acts or act.end > spot.hit.start:
        return None
    return "extend" if _ITS_END.match(spot.line.text(act.end, spot.hit.start)) else None


def _means(spot: Spot, act: Hit, name: str) -> str | None:
    """What words that may also mean *name* mean here, if anything else."""
    if name == "remove":
        rest = spot.line.text(act.end, spot.line.end)
        if "suspend" in spot.frame.acts and SO_LONG.search(_GOES_ON_TO.split(rest, 1)[0]):
            return "suspend"  # "lifts the duties for three months"
        return _moves_to(spot, act)
    return "remove" if "remove" in spot.frame.acts and _collected_no_more(spot, act) else None


def _collected_no_more(spot: Spot, act: Hit) -> bool:
    """As in "customs stops collecting the duties", for good and not for a while."""
    line = spot.line
    low, high = line.clause_span(spot.clause)[0]
    collects = _COLLECTS_NOT.match(line.text(act.start, act.end))
    return collects is not None and _A_WHILE.search(line.text(low, high)) is None


def _imposes(spot: Spot, act: Hit, name: str) -> bool:
    """Whether *name* is here to impose: "a duty is charged", "approves a ban"."""
    if name == "face":
        return _is_charged(spot, act)
    if name == "extend":  # "duties are extended to Xish yachts"
        covers = _COVERS.match(spot.line.text(act.end, spot.line.end))
        return act.start >= spot.hit.end and covers is not None
    return name == "allow" and _passes(spot, act)


def _passes(spot: Spot, act: Hit) -> bool:
    """As in "approves the import ban": what is approved is the restraint itself."""
    verb = _APPROVES.match(spot.line.text(act.start, act.end))
    return bool(verb and _RESTRAINT.search(spot.line.text(spot.hit.start, spot.hit.end)))


def _goes_on(spot: Spot, act: Hit) -> bool:
    """Whether the pause is one that lasts: "keeps duties on hold", "its suspension will go on"."""
    line = spot.line
    words = line.text(act.start, act.end).lower()
    held = act.start >= spot.hit.end and words in _HELD_BACK
    if held or words.startswith(("on ", "exempt", "free of")):
        return _KEEPS.search(line.text(line.sentence.at, act.start)) is not None
    if "noun" not in act.classes or act.end > spot.hit.start:
        return False
    return _LASTS.search(line.text(spot.hit.end, line.end)) is not None


def _is_charged(spot: Spot, act: Hit) -> bool:
    """As in "a duty will be charged on X": the duty is charged, nobody is charged a duty."""
    words = spot.line.text(act.start, act.end).lower()
    return act.start >= spot.hit.end and words.endswith("charged")


def _moves_to(spot: Spot, act: Hit) -> str | None:
    """What a verb of taking away does with a level or part: "lifts X to 25%", "drops 10 points"."""
    verb = verb_part(spot.line, act)
    word = spot.line.text(act.start, act.end).lower()
    lemma = verb.lemma if verb is not None else word.removesuffix("ing").removesuffix("s")
    rest = spot.line.text(act.end, item_of(spot.line, spot.clause, spot.hit)[1])
    moved = _TO_LEVEL.get(lemma)
    if _POINTS.search(rest) is not None:
        moved = moved or "lower"
    elif _LEVEL.search(rest) is None:
        return None
    return moved if moved in spot.frame.acts else None


def _passive(line: Line, act: Hit) -> bool:
    return any(verb.passive and is_part(line, verb, act) for verb in line.whole().verbs)


def _over_paper(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The verb over a paper that says what is done: "suspended its rule extending controls"."""
    cost, _, act = best
    line = spot.line
    paper = _PAPER.search(line.text(spot.clause.at, act.start))
    if paper is None or act.end > spot.hit.start or not _is_gerund(line, act):
        return best
    for other in reversed(line.hits):
        if other.end > spot.clause.at + paper.start() or not line.inside(spot.clause, other.start):
            continue
        wanted = [n for n in spot.frame.acts if n in other.acts and n in UNDOING]
        if wanted and verb_part(line, other) is not None:
            return cost, wanted[0], other
    return best


def _is_gerund(line: Line, act: Hit) -> bool:
    return line.text(act.start, act.end).split(" ")[0].lower().endswith("ing")


def _outer(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The verb over a noun: who puts off a rise or calls off an increase, undoes it."""
    cost, name, act = best
    line = spot.line
    # "the increased duties"
    made = line.text(act.start, act.end).endswith("ed") and (
        0 < spot.hit.start - act.end <= _BESIDE
    )
    made = made or _TO_BEGIN.search(line.text(spot.clause.at, act.start)) is not None
    if name not in _MADE or not (made or _noun_here(line, act)):
        return best
    if (undone := befallen(spot, act)) is not None:
        return (cost, *undone)
    first = min(act.start, spot.hit.start)
    at = line.sentence.at
    for other in reversed(line.hits):
        if other.end > first or not line.inside(spot.clause, other.start):
            continue
        wanted = [n for n in spot.frame.acts if n in other.acts and n in OVER_NOUNS]
        verbs = [v for v in line.whole().verbs if other.end <= v.start + at < v.end + at <= first]
        between = line.text(other.end, first)
        if verbs or "," in between or ASIDE_OF.search(between):
            return best
        if wanted and is_verb(line, other):
            return cost, wanted[0], other
    return best


def _of_noun(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The noun over a measure that comes into force: "the suspension of duties takes effect"."""
    cost, name, act = best
    line, hit = spot.line, spot.hit
    if name != "effect" or act.start < hit.end:
        return best
    for other in reversed(line.hits):
        if other.end > hit.start or "noun" not in other.classes:
            continue
        wanted = [n for n in spot.frame.acts if n in other.acts and n in UNDOING]
        joined = _OF_WHAT.fullmatch(line.text(other.end, hit.start)) is not None
        if wanted and joined and line.inside(spot.clause, other.start):
            return cost, wanted[0], other
    return best


def _lapsed(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The end of a suspension: "the tariff pause lapses"."""
    cost, name, act = best
    if name not in {"suspend", "allow"} or "expire" not in spot.frame.acts:
        return best
    if name == "suspend" and not _noun_here(spot.line, act):
        return best
    for other in spot.line.hits:
        after = other.start >= max(act.end, spot.hit.end) and "expire" in other.acts
        if after and spot.line.inside(spot.clause, other.start) and is_verb(spot.line, other):
            return cost, "expire", other
    return best


def _noun_here(line: Line, act: Hit) -> bool:
    """Whether words that may be a noun are one: "delays rise", "a tariff increase"."""
    if "noun" not in act.classes:
        return False
    if not any(is_part(line, verb, act) for verb in line.whole().verbs):
        return True
    return any(act.start - other.end == 1 and other.acts & UNDOING for other in line.hits)


def _recalled(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[tuple[str, Hit]]:
    """A dated participle after the trigger tells of an older act of its own."""
    for other in line.hits:
        if other.start < hit.end or not line.inside(clause, other.start):
            continue
        names = [name for name in frame.acts if name in other.acts]
        if any(
            ", " in line.text(hit.end, p.start)
            for p in line.parties
            if hit.end <= p.start < other.start
        ):
            continue  # "..., the ministry announced on DAY": who tells it
        after = other.end - line.sentence.at
        dates = [d for d in line.dated.dates if d.start >= after]
        own = any(", " not in line.sentence.text[after : d.start] for d in dates)
        if names and participle(line, other) and own:
            return [(names[0], other)]
    return []
