"""Which act governs a measure: the verb over it, the noun beside it, what befalls it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.acts_zh import acts_zh
from monitor.signal.befallen import ON_HOLD, OVER_NOUNS, befallen
from monitor.signal.bystanders import MEASURES
from monitor.signal.document import Clause
from monitor.signal.draft import (
    Spot,
    participle,
    past,
)
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_item import is_part, item_of
from monitor.signal.measure_reach import BY_ITSELF, is_verb, may_govern
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow

_REACH: Final = 110
_LATE, _OUTER = 60.0, 40.0
#: Letters between a paper and the noun for its being prolonged: "licence 90-day extension".
_EXTENSION: Final = 10
#: "halts shipments with an export ban": the ban is the means.
_MEANS: Final = re.compile(r"\bwith\b")
#: What such a verb means where it goes with a new level.
_TO_LEVEL: Final = {"lift": "raise", "drop": "lower"}
_LEVEL: Final = re.compile(
    r"(?<!\bof up )\bto\s(?:as much as\s)?\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)", re.IGNORECASE
)
#: "keeps the duty on hold"
_KEEPS: Final = re.compile(
    r"\b(?:keep|keeps|kept|keeping|leave|leaves|leaving|left|remain|remains|stay|stays)\b[^,;:]{0,60}$"
)
#: "keeps the duties suspended"
_HELD_BACK: Final = frozenset({"suspended", "paused", "frozen"})
_LASTS: Final = re.compile(
    r"^[^,;:]{0,60}?\b(?:will|would|to|shall)\s(?:go on|continue|stay|remain|last|run on|hold)\b"
)
#: "to" with anything but a day.
_ONTO: Final = (
    r"to\s(?!(?:the\s)?(?:\d|end|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|next|late|early|mid|year))"
)
_WIDER: Final = re.compile(rf"^[^,;]{{0,40}}?(?<!\bdue )\b{_ONTO}")
_COVERS: Final = re.compile(rf"\s{_ONTO}")
#: Words that set the rest beside what the verb does.
_ASIDE_OF: Final = re.compile(
    r"\b(?:over|amid|despite|about(?! \d)|(?<!such )as(?! well)|since|before|because|ahead of"
    r"|under|thanks to|due to|blaming|citing"
    r"|(?:decision|vote|ruling|verdict|report|hearing|debate)s? (?:on|over|to))\b",
    re.IGNORECASE,
)
_NOT_FROM: Final = frozenset({"restrict", "impose", "raise", "hit"})
_MADE: Final = frozenset({"raise", "lower", "impose"})
_UNDOING: Final = frozenset({"lift", "remove", "suspend", "extend", "lower"})
#: What firms and banks cut or raise.
_OWN_OBJECT: Final = re.compile(
    r"\b(?:prices?|forecasts?|outlook|guidance|profits?|jobs|output|production|growth|spending"
    r"|dividends?|grip|workforce|deficit|surplus|stakes?|tone|stance|rhetoric|language|line)\b",
    re.IGNORECASE,
)
#: What is written, asked or run about measures: "begins a review of", "launches a website on".
_WORK_ABOUT: Final = re.compile(
    r"\b(?:reviews?|stud(?:y|ies)|surveys?|papers?|reports?|data|figures|statistics|analys[ie]s"
    r"|bulletins?|guides?|guidance|websites?|portals?|hotlines?|trackers?|tools?|campaigns?"
    r"|investigations?|probes?|inquir(?:y|ies)"
    r"|hearings?|petitions?|lawsuits?|suits?|funds?|task force|workshops?)"
    r" (?:on|of|about|into|against|over|for|to)\b",
    re.IGNORECASE,
)
_WITH: Final = re.compile(r"\b(?:with|by|through|via|against|in the form of)\b")
#: Verbs that take no object: what rises is named before them.
_RISING: Final = frozenset({"fall", "rise", "climb", "jump", "go"})
_COST_OF: Final = re.compile(
    r"^\s(?:up\s)?for\b|\b(?:costs?|bills?|prices?|loss(?:es)?|pressure|questions?|calls?)\b"
)
#: "in retaliation for the duty"
_IN_RETURN_FOR: Final = re.compile(r"\s(?:for|to|against|over)\b")
#: A rise that is somebody's, or one that is matched.
_OF_OTHERS: Final = re.compile(
    r"'s?\s(?:[\w%-]+\s){0,2}$|\b(?:answer|match|counter|meet|repay)\w*\s(?:[\w.'%-]+\s){0,3}$",
    re.IGNORECASE,
)
_PLAN_FOR: Final = re.compile(
    r"\s(?:[\w-]+\s){0,2}(?:process|steps?|work|groundwork)\s(?:for|on|towards?)\b", re.IGNORECASE
)
_BECAUSE_OF: Final = re.compile(r"\s(?:on|after|amid|under|following|as)\s")
_KEPT_FROM: Final = re.compile(r"\s(?:off\s)?from\s(?:[\w'-]+\s){0,4}$")
_OF_WHAT: Final = re.compile(r"\s(?:of|on|in|to)\s(?:[\w.'$%-]+\s){0,4}")
_OUT_OF: Final = re.compile(r"\bfrom\b")
#: "delays decision on permits": no permit is held up that was given.
_ITS_DECISION: Final = re.compile(
    r"\s(?:[\w'-]+\s){0,2}(?:decision|ruling|verdict)s?\s(?:on|over)\b"
)
_DECISION: Final = re.compile(
    r"\b(?:delay|postpon|defer|put(?:s|ting)? off|push\w* back|await|near|mull|weigh)\w*\s"
    r"(?:[\w'-]+\s){0,2}?(?:decision|ruling|verdict|vote|announcement)s?\s(?:on|over|about)\s[^,;:]*$",
    re.IGNORECASE,
)
#: What is given no more where one stops doing so: "stops granting licences".
_GIVEN: Final = frozenset({"hand", "allow"})
_NO_MORE: Final = re.compile(
    r"\b(?:stop|halt|cease|suspend|freez|paus|quit|end)(?:s|es|ed|ped|ing|ping|e|d)?\s$"
    r"|\b(?:refus|declin)(?:es|ed|ing|e)\sto\s$",
    re.IGNORECASE,
)


def acts_for(spot: Spot) -> list[tuple[str, Hit]]:
    """The act that governs the trigger; two where a second one is told of as well."""
    line, clause, frame, hit = spot.line, spot.clause, spot.frame, spot.hit
    if line.sentence.language == "zh":
        return acts_zh(spot)
    best: tuple[float, str, Hit] | None = None
    for other in line.hits:
        name = _name_of(spot, other) if other.acts else None
        if name is None or not may_govern(spot, other) or _parted(spot, other, name):
            continue
        cost = _distance(hit, other, _insertion(line, other, hit))
        if other.start >= hit.end and participle(line, other):
            cost += _LATE
        elif name == "extend" and (
            other.end <= hit.start
            or (_noun_here(line, other) and other.start - hit.end <= _EXTENSION)
        ):
            # "an extension of the suspension": the outer act is the one.
            cost -= _OUTER
        if cost <= _REACH and (best is None or cost < best[0]):
            best = (cost, name, other)
    if best is None or _undecided(spot, best[2]):
        return []
    best = _outer(spot, _undone(line, frame, hit, best))
    best = _lapsed(spot, _of_noun(spot, best))
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


def _stopped(line: Line, act: Hit, name: str) -> bool:
    """Whether the act is one that is done no more: "stops issuing", "refuses to grant"."""
    return (
        name in _GIVEN
        and _NO_MORE.search(line.text(max(line.sentence.at, act.start - 20), act.start)) is not None
    )


def _undecided(spot: Spot, act: Hit) -> bool:
    """As in "puts off its decision on duty rises": no rise is told, nor put off."""
    head = spot.line.text(spot.line.sentence.at, min(act.start, spot.hit.start))
    if "suspend" in act.acts and _ITS_DECISION.match(spot.line.text(act.end, spot.line.end)):
        return True
    return "noun" in act.classes and _DECISION.search(head) is not None


def _is_paper(line: Line, act: Hit) -> bool:
    """As in "the order keeps duties suspended": a paper, which orders nothing by itself."""
    word = line.text(act.start, act.end).lower()
    if word not in {"order", "orders"} or line.is_title:
        return False
    return not any(is_part(line, verb, act) for verb in line.whole().verbs)


def _name_of(spot: Spot, act: Hit) -> str | None:
    """Which of the frame's acts the words are: what a thing does by itself stands after it."""
    names = [name for name in spot.frame.acts if name in act.acts]
    if _is_paper(spot.line, act):
        names = [name for name in names if name != "impose"]
    if not names:
        return None
    by_itself = [name for name in names if name in BY_ITSELF]
    done_to = [name for name in names if name not in BY_ITSELF]
    if act.start >= spot.hit.end and by_itself and not _passive(spot.line, act):
        return by_itself[0]
    name = (done_to or by_itself)[0]
    if name == "face" and "impose" in spot.frame.acts and _is_charged(spot, act):
        return "impose"
    after = spot.line.text(spot.hit.end, spot.line.end)
    words = spot.line.text(spot.hit.start, spot.line.end)
    if name == "remove" and (moved := _moves_to(spot, act)) is not None:
        return moved
    if name == "impose" and "suspend" in spot.frame.acts and ON_HOLD.search(words):
        return "suspend"
    if name in {"suspend", "exempt"} and "extend" in spot.frame.acts and _goes_on(spot, act):
        return "extend"
    covers = act.start >= spot.hit.end and _COVERS.match(spot.line.text(act.end, spot.line.end))
    if name == "extend" and "impose" in spot.frame.acts and covers:
        return "impose"  # "duties are extended to Xish yachts"
    if name == "extend" and "raise" in spot.frame.acts and _WIDER.search(after):
        return "raise"
    return name


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
    """What a verb that may also mean "take away" does with a new level: "lifts X to 25%"."""
    verbs = (v.lemma for v in spot.line.whole().verbs if is_part(spot.line, v, act))
    word = spot.line.text(act.start, act.end).lower()
    lemma = next(verbs, word.removesuffix("ing").removesuffix("s"))
    rest = spot.line.text(act.end, item_of(spot.line, spot.clause, spot.hit)[1])
    moved = _TO_LEVEL.get(lemma)
    return moved if moved in spot.frame.acts and _LEVEL.search(rest) is not None else None


def _passive(line: Line, act: Hit) -> bool:
    return any(verb.passive and is_part(line, verb, act) for verb in line.whole().verbs)


def _parted(spot: Spot, act: Hit, name: str) -> bool:
    """Whether something between a verb and a later trigger takes the trigger away from it."""
    line, hit = spot.line, spot.hit
    if act.end > hit.start or line.sentence.language == "zh" or spot.frame.claims:
        return False
    between = line.text(act.end, hit.start)
    if (
        _of_something_else(line, act, name, between)
        or _WORK_ABOUT.search(between)
        or (between.startswith(",") and _has_own_subject(line, act))
    ):
        return True
    kept_out = spot.frame.kind == "EXPORT_CONTROL" and _kept_from(line, act, hit)
    if name in _NOT_FROM and "origin" not in hit.classes and _OUT_OF.search(between):
        return not kept_out
    if spot.frame.kind in {"TARIFF", "CHARGE"} and _OWN_OBJECT.search(between):
        return True
    lemma = next((v.lemma for v in line.whole().verbs if is_part(line, v, act)), "")
    if lemma in _RISING and not line.text(act.start, act.end).lower().endswith(" with"):
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


def _has_own_subject(line: Line, act: Hit) -> bool:
    """As in a headline's "duty halved, port fees waived": the duty is what was halved."""
    words = line.text(act.start, act.end)
    return (
        line.is_title
        and words.endswith("ed")
        and any(0 < act.start - h.end <= 2 and h.classes & MEASURES for h in line.hits)
    )


def _kept_from(line: Line, act: Hit, hit: Hit) -> bool:
    """Whether a side is kept from the goods: "bars Xland from advanced chips"."""
    return any(
        p.kind == "side"
        and act.end <= p.start < hit.start
        and _KEPT_FROM.match(line.text(p.end, hit.start)) is not None
        for p in line.parties
    )


def _of_something_else(line: Line, act: Hit, name: str, between: str) -> bool:
    """As in "faces higher costs from duties", "sales drop on curbs": the measure is the cause."""
    if (name != "probe" and _ASIDE_OF.search(between)) or _stopped(line, act, name):
        return True
    if name != "propose" and _PLAN_FOR.match(between):
        return True  # "begins steps towards duties": they are planned
    if name == "face":
        return _COST_OF.search(between) is not None
    if name == "retaliate" and "verb" not in act.classes and _IN_RETURN_FOR.match(between):
        return True
    if (
        name == "raise"
        and "noun" in act.classes
        and _OF_OTHERS.search(line.text(line.sentence.at, act.start))
        and _MEANS.search(between)
    ):
        return True  # "answers Yland's hike with duties"
    if name == "retaliate" and "verb" in act.classes:
        # "answers duties with a complaint": the duties are what is answered
        return _WITH.search(between) is None
    undoes = name in {*OVER_NOUNS, "lower"}
    if undoes and _MEANS.search(between):
        return True
    alone = " " not in line.text(act.start, act.end)
    return undoes and alone and _BECAUSE_OF.match(between) is not None


def _is_gerund(line: Line, verb: Verb) -> bool:
    return line.sentence.text[verb.start : verb.end].lower().endswith("ing")


def _outer(spot: Spot, best: tuple[float, str, Hit]) -> tuple[float, str, Hit]:
    """The verb over a noun: who puts off a rise or calls off an increase, undoes it."""
    cost, name, act = best
    line = spot.line
    if name not in _MADE or not _noun_here(line, act):
        return best
    if (undone := befallen(spot, act)) is not None:
        return (cost, *undone)
    first = min(act.start, spot.hit.start)
    at = line.sentence.at
    for other in reversed(line.hits):
        if other.end > first or not line.inside(spot.clause, other.start):
            continue
        wanted = [n for n in spot.frame.acts if n in other.acts and n in OVER_NOUNS]
        verbs = [v for v in line.whole().verbs if other.end <= v.start + at < first]
        between = line.text(other.end, first)
        if verbs or "," in between or _ASIDE_OF.search(between):
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
        wanted = [n for n in spot.frame.acts if n in other.acts and n in _UNDOING]
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
    return any(act.start - other.end == 1 and other.acts & _UNDOING for other in line.hits)


def _recalled(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[tuple[str, Hit]]:
    """A dated participle after the trigger tells of an older act of its own."""
    for other in line.hits:
        if other.start < hit.end or not line.inside(clause, other.start):
            continue
        names = [name for name in frame.acts if name in other.acts]
        if any(
            "," in line.text(hit.end, p.start)
            for p in line.parties
            if hit.end <= p.start < other.start
        ):
            continue  # "..., the ministry announced on DAY": who tells it
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
        # "holds off on raising duties"
        gerund = name == "raise" and line.text(act.start, act.end).lower().endswith("ing")
        if wanted and (adjacent or gerund or name in {"restrict", "impose", "suspend"}):
            return cost, wanted[0], other
    return best


def _insertion(line: Line, act: Hit, hit: Hit) -> int:
    """Letters between commas between verb and trigger: "puts ten firms, A and B among them, on"."""
    between = line.text(act.end, hit.start) if act.end <= hit.start else ""
    first, last = between.find(","), between.rfind(",")
    at = line.sentence.at
    if first == last or any(
        v.finite and act.end <= v.start + at < hit.start for v in line.whole().verbs
    ):
        return 0
    return last - first


def _distance(hit: Hit, act: Hit, inserted: int) -> float:
    """How far the act stands from the trigger: objects near their verb, nouns right beside."""
    kinds = frozenset().union(*(e.classes for e in act.entries if e.kind is EntryKind.ACT))
    noun_only = "noun" in kinds and "verb" not in kinds
    if act.end <= hit.start:
        gap = hit.start - act.end - inserted
        return gap * (0.7 if noun_only and gap < 30 else 1.0)
    gap = act.start - hit.end
    if gap <= 2:
        return 0.0 if "noun" in kinds else 3.0
    return gap * 1.3 + 12
