"""Words that look like an act on a measure, and bring nothing new."""

from __future__ import annotations

import re
from typing import Final

from monitor.model.vocabulary import BARRED
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Spot, past, reduced
from monitor.signal.grammar import Tense
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


#: "the agreement temporarily reducing", "its order raising"
_THE_PAPER: Final = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s)?(?:agreement|deal|truce|accord|pact|order|rule"
    r"|decision|arrangement)\s(?:\w+ly\s)?$"
)
#: "announced that duties will be extended": what is done to them follows
_DUTY_BEFORE: Final = re.compile(r"\b(?:[Tt]ariffs?|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies))\s$")
_TELLING: Final = re.compile(r"(?:announc|confirm|reveal|disclos)(?:e|es|ed|s|ing)", re.IGNORECASE)
_THAT: Final = re.compile(r"\s(?:(?:on|late|early)\s)*(?:\w+day\s)?that\b")
#: "added to", "placed on"
_PUT_ONTO: Final = re.compile(r"[a-z]+\s(?:to|on|onto|in)\s")
#: "called it part of the truce", where "called a truce" makes one
_CALLS: Final = re.compile(r"call(?:s|ed|ing)?", re.IGNORECASE)
_DEFINITE: Final = re.compile(r"\b(?:the|their|its|this|that)\s(?:\w+\s)?$", re.IGNORECASE)
_SO_NAMED: Final = re.compile(r"\s(?:it|them|this|that|these|the|its|their)\b")


def _done_by_duty(line: Line, act: Hit) -> bool:
    """As in "duties have halted the meat trade": what a duty does, no ban."""
    verb, at = line.verb_on(act.start), line.sentence.at
    if verb is None:
        return False
    return _DUTY_BEFORE.search(line.text(at, verb.start + at)) is not None


def no_act_on(spot: Spot, act: Hit, name: str, between: str) -> bool:
    """As in "import tariff waivers", "agreed that the group will meet": nothing bought or made."""
    if _THAT.match(between) and _TELLING.fullmatch(spot.line.text(act.start, act.end)):
        return True
    if spot.frame.kind in BARRED and _done_by_duty(spot.line, act):
        return True
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


def known_by_paper(line: Line, act: Hit) -> bool:
    """As in "the deal reducing duties to 10% lifted freight rates": what the deal is known to do.

    What is signed or takes effect is news, and so is what it does.
    """
    if line.is_title or not line.text(act.start, act.end).lower().endswith("ing"):
        return False
    if _THE_PAPER.search(line.text(line.sentence.at, act.start)) is None:
        return False
    at, clause = line.sentence.at, line.sentence.clause_at(act.start)
    done = [
        verb
        for verb in line.whole().verbs
        if verb.finite
        and verb.tense is Tense.PAST
        and not verb.passive
        and verb.start + at >= act.end
        and line.inside(clause, verb.start + at)
    ]
    return bool(done) and not any("effect" in h.acts for h in line.hits if h.start >= act.end)


def only_said_of(spot: Spot, act: Hit) -> bool:
    """As in "They are extra duties imposed under an act of 1974": which ones they are."""
    line, at = spot.line, spot.line.sentence.at
    if line.is_title or act.start - spot.hit.end != 1 or line.sentence.language == "zh":
        return False
    verbs = [v for v in line.whole().verbs if line.inside(spot.clause, v.start + at)]
    mine = next((v for v in verbs if v.start < act.end - at and act.start - at < v.end), None)
    if mine is None or mine.passive or not past(mine):
        return False
    return any(
        v.finite and v.lemma == "be" and v.tense is Tense.PRESENT and v.end + at <= spot.hit.start
        for v in verbs
    )


def only_which(spot: Spot, act: Hit, name: str) -> bool:
    """Whether the act only says which measure, or which firms, the sentence speaks of."""
    listed = name == "list" and which_listed(spot.line, act)
    return listed or known_by_paper(spot.line, act) or only_said_of(spot, act)


_NAMES: Final = re.compile(
    r"\b(?:(?:nam|list|publish|pick|identif|singl|releas|unveil|issu|post|propos)(?:e|es|ed|s|ies|ied|ing)?"
    r"|puts? out|draws? up|drew up|sets? out)\b"
)
_GOODS_THAT: Final = re.compile(
    r"\b(?:products?|goods|items?|imports?|lines|categories|wares|cars|list)\b[^,;:]{0,40}$"
)


def goods_named(line: Line, clause: Clause) -> bool:
    """Whether a relative clause says what is in store for goods that are named: "lists goods that".

    What stands in it is the news, and is not decided before it says so.
    """
    if clause.kind is not ClauseKind.RELATIVE:
        return False
    head = line.text(line.sentence.at, clause.at)
    return _NAMES.search(head) is not None and _GOODS_THAT.search(head) is not None
