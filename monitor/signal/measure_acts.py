"""Which act governs a measure: the verb over it, the noun beside it, what befalls it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.acts_zh import acts_zh, item_zh
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    Spot,
    participle,
    past,
)
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow
from monitor.signal.verbforms import NOUNLIKE

_REACH: Final = 110
_LISTED: Final = re.compile(
    r"\b(?:issues|topics|subjects|including|such as|ranging from|covering|focus\w* on"
    r"|elements of)\b",
    re.IGNORECASE,
)
#: "added 40 firms, including X, to the list": the list of names is over.
_CLOSED: Final = re.compile(r",\s(?:to|on|onto|from|off|in|with|under)\s")
_NOUN_AFTER: Final = re.compile(r"\s+(?:from|of|for|over|by|as)\b", re.IGNORECASE)
_NOUN_BEFORE: Final = re.compile(
    r"\b(?:a|an|the|no|its|their|his|big|new|takes?|took)\s+$", re.IGNORECASE
)
#: The trigger is why something else is done.
_REASON: Final = re.compile(
    r"\b(?:in response to|in retaliation (?:for|to|against)|because of|despite|in answer to"
    r"|to (?:avoid|dodge|escape|evade|skirt|beat|offset|fight|soften)"
    r"|after|following|in protest (?:at|over|against))\s(?:[\w'.-]+\s){0,5}$",
    re.IGNORECASE,
)
_GOES: Final = re.compile(
    r"\s*(?:to|from|by|at|on|in|again|further|as|and)\b|\s*(?:[,.;(]|$)", re.IGNORECASE
)
_TO: Final = re.compile(r"\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_WHEN: Final = re.compile(
    r"\s(?:today|tomorrow|tonight|now|this|next|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec|\d|without|after|for|from|with|soon|early|late)",
    re.IGNORECASE,
)
_BODIES: Final = frozenset({"court", "wto_org", "wto_panel", "screener", "lister", "regulator"})
_BY: Final = re.compile(r"\b(?:by|from|in|at)\s+(?:the\s|a\s)?(?:[\w.-]+\s){0,3}$", re.IGNORECASE)
_ENDS: Final = re.compile(
    r"\s*(?:$|[,;:.]|(?:by|in|at|on|after|as|with|over|to|from|until|till|through|for|amid|under"
    r"|pending)\b)",
    re.IGNORECASE,
)
#: Verbs that take no object, and what then tells why.
_MOVE: Final = re.compile(
    r"falls?|fell|fallen|rises?|rose|risen|climb(?:s|ed)?|jump(?:s|ed)?", re.IGNORECASE
)
_BECAUSE: Final = re.compile(
    r"[^,;]{0,30}?\s(?:on|as|after|amid|before|under|despite)\s", re.IGNORECASE
)
_LATE, _OUTER = 60.0, 40.0
#: What a measure does by itself, not what is done to it.
_BY_ITSELF: Final = frozenset({"effect", "expire"})
_UPWARD: Final = frozenset({"lift", "drop", "slash"})
_LEVEL: Final = re.compile(r"\bto\s(?:as much as\s)?\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)")
_WIDER: Final = re.compile(
    r"^[^,;]{0,40}?\bto\s(?!(?:the\s)?(?:\d|end|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|next|late|early|mid))"
)
#: Words that set the rest beside what the verb does.
_ASIDE_OF: Final = re.compile(
    r"\b(?:over|amid|despite|about(?! \d)|as(?! well)|since|before|because|ahead of|under|thanks to"
    r"|due to|blaming|citing"
    r"|(?:decision|vote|ruling|verdict|report|hearing|debate)s? (?:on|over|to))\b",
    re.IGNORECASE,
)
_NOT_FROM: Final = frozenset({"restrict", "impose", "raise", "hit"})
_MADE: Final = frozenset({"raise", "lower", "impose"})
_UNDOING: Final = frozenset({"remove", "suspend", "extend", "lower"})
#: What firms and banks cut or raise.
_OWN_OBJECT: Final = re.compile(
    r"\b(?:prices?|forecasts?|outlook|guidance|profits?|jobs|output|production|growth|spending"
    r"|dividends?|workforce|deficit|surplus|stakes?)\b",
    re.IGNORECASE,
)
_WITH: Final = re.compile(r"\b(?:with|by|through|via|against|in the form of)\b")
#: Verbs that take no object: what rises is named before them.
_RISING: Final = frozenset({"fall", "rise", "climb", "jump", "go"})
_OVER_NOUNS: Final = frozenset({"remove", "suspend"})
_ITEM_END: Final = re.compile(r",|\sand\s(?=\w+'s\b)")


def item_of(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The stretch of the clause that is the trigger's: one item where it stands in a list."""
    key = (clause.index, hit.start, hit.end)
    if key not in line.items:
        zh = line.sentence.language == "zh"
        line.items[key] = (item_zh if zh else _item_en)(line, clause, hit)
    return line.items[key]


def _item_en(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    spans = line.clause_span(clause)
    low, high = spans[0][0], spans[-1][1]
    head = line.text(low, hit.start)
    match = _LISTED.search(head)
    if match is None or _is_verb_at(line, low + match.start()):
        return low, high
    if _CLOSED.search(head, match.end()):
        return low, high
    comma = max(head.rfind(","), head.rfind(" and "), match.end() - 1)
    after = line.text(hit.end, high)
    stop = _ITEM_END.search(after)
    return low + comma + 1, hit.end + stop.start() if stop else high


def _is_verb_at(line: Line, start: int) -> bool:
    """Whether a verb stands at working offset *start* ("issues a list")."""
    at = start - line.sentence.at
    return any(v.finite and v.start <= at < v.end for v in line.whole().verbs)


def acts_for(spot: Spot) -> list[tuple[str, Hit]]:
    """The act that governs the trigger; two where a second one is told of as well."""
    line, clause, frame, hit = spot.line, spot.clause, spot.frame, spot.hit
    if line.sentence.language == "zh":
        return acts_zh(spot)
    best: tuple[float, str, Hit] | None = None
    for other in line.hits:
        name = _name_of(spot, other) if other.acts else None
        if name is None or not _may_govern(spot, other) or _parted(spot, other, name):
            continue
        cost = _distance(hit, other)
        if other.start >= hit.end and participle(line, other):
            cost += _LATE
        elif name == "extend" and other.end <= hit.start:
            # "an extension of the suspension": the outer act is the one.
            cost -= _OUTER
        if cost <= _REACH and (best is None or cost < best[0]):
            best = (cost, name, other)
    if best is None:
        return []
    best = _outer(spot, _undone(line, frame, hit, best))
    best = _lapsed(spot, best)
    found = [(best[1], best[2])]
    if best[2].end <= hit.start:
        found.extend(_recalled(line, clause, frame, hit))
    if best[1] == "list":
        found.extend(
            ("delist", other)
            for other in line.hits
            if "delist" in frame.acts
            and line.inside(clause, other.start)
            and other is not best[2]
            and "delist" in other.acts
        )
    return found


def _name_of(spot: Spot, act: Hit) -> str | None:
    """Which of the frame's acts the words are: what a thing does by itself stands after it."""
    names = [name for name in spot.frame.acts if name in act.acts]
    if not names:
        return None
    by_itself = [name for name in names if name in _BY_ITSELF]
    done_to = [name for name in names if name not in _BY_ITSELF]
    if act.start >= spot.hit.end and by_itself and not _passive(spot.line, act):
        return by_itself[0]
    name = (done_to or by_itself)[0]
    after = spot.line.text(spot.hit.end, spot.line.end)
    if name == "remove" and "raise" in spot.frame.acts and _raises(spot, act):
        return "raise"
    if name == "extend" and "raise" in spot.frame.acts and _WIDER.search(after):
        return "raise"
    return name


def _raises(spot: Spot, act: Hit) -> bool:
    """Whether a verb that may also mean "take away" goes with a new level: "lifts X to 25%"."""
    lemma = next((v.lemma for v in spot.line.whole().verbs if is_part(spot.line, v, act)), "")
    rest = spot.line.text(act.end, spot.line.end)
    return lemma in _UPWARD and _LEVEL.search(rest) is not None


def is_part(line: Line, verb: Verb, act: Hit) -> bool:
    """Whether the words of *act* are (part of) the verb group."""
    at = line.sentence.at
    return verb.start < act.end - at and act.start - at < verb.end


def _passive(line: Line, act: Hit) -> bool:
    return any(verb.passive and is_part(line, verb, act) for verb in line.whole().verbs)


def _parted(spot: Spot, act: Hit, name: str) -> bool:
    """Whether something between a verb and a later trigger takes the trigger away from it."""
    line, hit = spot.line, spot.hit
    if act.end > hit.start or line.sentence.language == "zh" or spot.frame.claims:
        return False
    between = line.text(act.end, hit.start)
    if _ASIDE_OF.search(between) or (
        name in _NOT_FROM and "origin" not in hit.classes and re.search(r"\bfrom\b", between)
    ):
        return True
    if spot.frame.kind in {"TARIFF", "CHARGE"} and _OWN_OBJECT.search(between):
        return True
    if name == "retaliate" and "verb" in act.classes and not _WITH.search(between):
        # "answers duties with a complaint": the duties are what is answered
        return True
    lemma = next((v.lemma for v in line.whole().verbs if is_part(line, v, act)), "")
    if lemma in _RISING:
        return True
    at = line.sentence.at
    for verb in line.whole().verbs:
        if not act.end <= verb.start + at or verb.end + at > hit.start:
            continue
        if any(h.start <= verb.start + at < h.end and not h.acts for h in line.hits):
            continue  # "forced-labour duties": part of a name
        infinitive = not verb.finite and not past(verb) and not verb.lemma.endswith("ing")
        other = next((h for h in line.hits if is_part(line, verb, h) and h.acts), None)
        mine = other is not None and any(n in spot.frame.acts for n in other.acts)
        if (verb.finite or (infinitive and not _is_gerund(line, verb))) and not mine:
            return True
    return False


def _is_gerund(line: Line, verb: Verb) -> bool:
    return line.sentence.text[verb.start : verb.end].lower().endswith("ing")


def _outer(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The verb over a noun: who puts off a rise or calls off an increase, undoes it."""
    cost, name, act = best
    line = spot.line
    if name not in _MADE or not _noun_here(line, act):
        return best
    first = min(act.start, spot.hit.start)
    at = line.sentence.at
    for other in reversed(line.hits):
        if other.end > first or not line.inside(spot.clause, other.start):
            continue
        wanted = [n for n in spot.frame.acts if n in other.acts and n in _OVER_NOUNS]
        verbs = [v for v in line.whole().verbs if other.end <= v.start + at < first]
        between = line.text(other.end, first)
        if verbs or "," in between or _ASIDE_OF.search(between):
            return best
        if wanted and _is_verb(line, other):
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
        if after and spot.line.inside(spot.clause, other.start) and _is_verb(spot.line, other):
            return cost, "expire", other
    return best


def _noun_here(line: Line, act: Hit) -> bool:
    """Whether words that may be a noun are one: "delays rise", "a tariff increase"."""
    if "noun" not in act.classes:
        return False
    if not any(is_part(line, verb, act) for verb in line.whole().verbs):
        return True
    return any(act.start - other.end == 1 and other.acts & _UNDOING for other in line.hits)


def _may_govern(spot: Spot, act: Hit) -> bool:
    """Whether the act stands in the trigger's stretch and is a verb or noun that acts on it."""
    line, hit = spot.line, spot.hit
    low, high = item_of(line, spot.clause, hit)
    near = line.inside(spot.clause, act.start) and low <= act.start < high
    if act is hit or not (near or _announces(line, spot.clause, act)):
        return False
    joined = line.text(act.end, min(line.end, act.end + 1)) == "-" or (
        act.start > line.sentence.at and line.text(act.start - 1, act.start) == "-"
    )
    if joined or not _is_verb(line, act) or (spot.frame.done and not _told(line, act)):
        return False
    if act.end <= hit.start and _moves_itself(line, hit, act):
        return False
    if act.end <= hit.start and _REASON.search(line.text(act.end, hit.start)):
        return False
    if spot.frame.agent and act.end <= hit.start and hit.classes & _BODIES:
        # A body that does it stands before its verb, or after "by".
        return _BY.search(line.text(act.end, hit.start)) is not None
    return act.end <= hit.start or spot.frame.agent or _happens_to(spot, act)


def _moves_itself(line: Line, hit: Hit, act: Hit) -> bool:
    """As in "imports fall on tariffs": a verb that takes no object does nothing to the duty."""
    if not _MOVE.fullmatch(line.text(act.start, act.end)):
        return False
    return "noun" not in act.classes or bool(_BECAUSE.match(line.text(act.end, hit.start)))


def _is_verb(line: Line, act: Hit) -> bool:
    """Whether words that are as often a noun ("hit", "order") are a verb here."""
    if line.sentence.language == "zh" or act.classes & {"noun"}:
        return True
    word = line.text(act.start, act.end).lower()
    if NOUNLIKE.isdisjoint({word, word.removesuffix("s"), word.removesuffix("es")}):
        return True
    at = line.sentence.at
    if any(v.start < act.end - at and act.start - at < v.end for v in line.whole().verbs):
        return True
    return not (
        _NOUN_AFTER.match(line.text(act.end, line.end))
        or _NOUN_BEFORE.search(line.text(line.sentence.at, act.start))
    )


def _told(line: Line, act: Hit) -> bool:
    """Whether the act is no mere infinitive ("asks for a panel to hear", "plans to set up")."""
    return not _TO.search(line.text(line.sentence.at, act.start))


def _happens_to(spot: Spot, act: Hit) -> bool:
    """Whether a verb after the trigger tells what befalls it ("duties were cut", "duties rise").

    What it does to others ("duties cut growth", "duties hit farmers") is no act on it.
    """
    line, hit = spot.line, spot.hit
    noun = "noun" in act.classes and ("verb" not in act.classes or act.start - hit.end <= 2)
    if line.sentence.language == "zh" or noun:
        return True
    listed = " " in line.text(act.start, act.end) and not any(
        hit.end <= v.start + line.sentence.at and v.end + line.sentence.at <= act.start
        for v in line.whole().verbs
    )
    if act.acts & _BY_ITSELF and (listed or "," not in line.text(hit.end, act.start)):
        return _last_word(line, act)
    at = line.sentence.at
    verb = next(
        (v for v in line.whole().verbs if v.start < act.end - at and act.start - at < v.end), None
    )
    if any(
        v.finite and not v.passive and hit.end <= v.start + at and v.end + at <= act.start
        for v in line.whole().verbs
        # "The pause that ran out has not been renewed": what is denied is said of the whole.
        if line.inside(spot.clause, v.start + at) or not (verb and verb.negated)
    ):
        # "duties hurt farmers and cut growth": a second verb of the same subject.
        return False
    if verb is not None and (verb.passive or (not verb.finite and past(verb))):
        return True
    if verb is not None and past(verb) and _ENDS.match(line.text(act.end, line.end)):
        # A headline's "deal signed", "case dropped".
        return True
    after = line.text(act.end, min(line.end, act.end + 12))
    return bool(act.acts & {"raise", "lower"}) and bool(_GOES.match(after))


def _last_word(line: Line, act: Hit) -> bool:
    """Whether the verb takes no object: "duties start on Friday", not "duties start a fight"."""
    if "verb" not in act.classes or " " in line.text(act.start, act.end):
        return True
    after = line.text(act.end, min(line.end, act.end + 16))
    return bool(_GOES.match(after) or _WHEN.match(after))


def _recalled(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[tuple[str, Hit]]:
    """A dated participle after the trigger tells of an older act of its own."""
    for other in line.hits:
        if other.start < hit.end or not line.inside(clause, other.start):
            continue
        names = [name for name in frame.acts if name in other.acts]
        after = other.end - line.sentence.at
        if names and participle(line, other) and any(d.start >= after for d in line.dated.dates):
            return [(names[0], other)]
    return []


def _undone(
    line: Line, frame: FrameRow, hit: Hit, best: tuple[float, str, Hit]
) -> tuple[float, str, Hit]:
    """The verb that undoes or precedes: "lifts a ban on", "halts added duties"."""
    cost, name, act = best
    if act.start >= hit.start:
        return best
    adjacent = hit.start - act.end <= 1 and line.text(act.start, act.end).endswith("ed")
    for other in reversed(line.hits):
        if other.end > act.start or act.start - other.end > (30 if adjacent else 14):
            continue
        wanted = [n for n in frame.acts if n in other.acts and (adjacent or n in _UNDOING)]
        if wanted and (adjacent or name in {"restrict", "impose", "suspend"}):
            return cost, wanted[0], other
    return best


def _announces(line: Line, clause: Clause, act: Hit) -> bool:
    """Whether the act is the verb whose object the clause is, though it may also mean "said"."""
    parent = clause.parent
    if clause.kind is not ClauseKind.COMPLEMENT or parent is None:
        return False
    return 0 <= clause.at - act.end <= 2 and line.inside(line.sentence.clauses[parent], act.start)


def _distance(hit: Hit, act: Hit) -> float:
    """How far the act stands from the trigger: objects near their verb, nouns right beside."""
    kinds = frozenset().union(*(e.classes for e in act.entries if e.kind is EntryKind.ACT))
    noun_only = "noun" in kinds and "verb" not in kinds
    if act.end <= hit.start:
        gap = hit.start - act.end
        return gap * (0.7 if noun_only and gap < 30 else 1.0)
    gap = act.start - hit.end
    if gap <= 2:
        return 0.0 if "noun" in kinds else 3.0
    return gap * 1.3 + 12
