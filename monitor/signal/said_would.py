"""Whether "would" is only "will" told of later: "the ministry said it would levy 10%"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, past
from monitor.signal.grammar import Modal, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.verbforms import TELLING

#: A person who says it threatens; who announces it has decided.
_SAYS_ONLY: Final = frozenset({"say", "tell", "note", "state", "add"})
_TELLERS: Final = frozenset({"org", "voice", "side"})
#: Who may say what both, or the other side, undertook.
_PARTNERS: Final = _TELLERS | {"both", "leaders", "person", "office", "pronoun"}
#: "a deal under which it would buy": what the deal holds.
_IN_DEAL: Final = re.compile(
    r"\b(?:(?:deal|agreement|accord|pact|understanding|arrangement|truce|framework|consensus)\s"
    r"(?:under which|in which|by which|whereby|that would see|that would have)"
    r"|(?:under|as part of|in) (?:the|that|this|their) (?:[\w-]+ ){0,3}?"
    r"(?:deal|agreement|accord|pact|understanding|arrangement|truce|framework),?)\s[^,;:]{0,40}$"
)
#: Whoever was heard in the sentence before goes on: "It would also ...".
_GOES_ON: Final = re.compile(
    r"(?:it|they|the (?:ministry|department|government|administration|office|agency|bureau"
    r"|commission|(?:new |same )?(?:order|rules?|notice|plan|measures|decision|list|package)))\s"
    r"would\s",
    re.IGNORECASE,
)
#: "..., adding that it would do more [if]", "... and [if]": what the condition is of.
_NEXT_TOLD: Final = re.compile(
    r"(?:[,;]|\s[-–—])\s?(?:and\s|but\s|while\s|also\s){0,2}(?:warn|add|pledg|vow|threaten|say|not"
    r"|stress|promis|insist|caution|stat|tell|declar)ing\b"
    r"|(?:[,;:]|\s[-–—])?\s(?:and|but)\s(?:that\s)?$",
    re.IGNORECASE,
)
#: Between what is told and the verb that tells it.
_TELLS_LAST: Final = re.compile(r"[^;:]+,\s(?:(?!who\b|which\b)[\w.'-]+\s){1,6}$")
#: What is not decided yet, and what it would do.
_PROPOSAL: Final = re.compile(
    r"\b(?:proposals?|proposed\s(?:[\w-]+\s){0,2}[\w-]+|drafts?(?:\s\w+)?|bills?|legislation)\b"
    r"[^.;:\"“”]{0,40}?\bwould\s(?:\w+ly\s|also\s|in turn\s)?$",
    re.IGNORECASE,
)
_OF_IT: Final = re.compile(
    r"(?:it|they|these|this|the (?:new |planned )?(?:rules?|action|measures?|increases?|tariffs?"
    r"|dut(?:y|ies)|fees?|levy|controls?|curbs?|changes?))\s(?:[\w%$-]+\s){0,4}?would\s(?:also\s)?",
    re.IGNORECASE,
)

#: "followed through on its threat to levy 10%": it is done.
_WORD_KEPT: Final = re.compile(
    r"\b(?:follow(?:s|ed|ing)?\s(?:through|up)\b|ma(?:kes?|de|king)\sgood\b|(?:act|deliver)(?:s|ed|ing)?\b"
    r"|(?:carr(?:y|ies|ied|ying)\s(?:out|through)|put(?:s|ting)?\sinto\s(?:effect|practice))\b"
    r"|(?:goes|going|go|went|gone|press(?:es|ed|ing)?|push(?:es|ed|ing)?|forg(?:es|ed|ing))\s(?:ahead|through)\b"
    r"|(?:enact|execut|fulfil|realis|realiz)\w*\b)"
    r"[^,;:]{0,30}\b(?:threats?|vows?|warnings?|ultimatums?)\s(?:to|of|that|for|on)\s[^,;:]*$",
    re.IGNORECASE,
)


def word_kept(line: Line, act: Hit) -> bool:
    """As in "made good on his threat to levy 10%": what was threatened is now done."""
    return _WORD_KEPT.search(line.text(line.sentence.at, act.start)) is not None


def on_condition(line: Line, end: int) -> bool:
    """Whether what is told up to *end* depends on a condition, not only what is told after it."""
    return any(
        c.kind is ClauseKind.CONDITIONAL
        and not (end <= c.at and _NEXT_TOLD.search(line.text(end, c.at)))
        for c in line.sentence.clauses
    )


def said_it_would(spot: Spot, verb: Verb, *, eased: bool = False) -> bool:
    """Whether somebody who decides is heard to say what he "would" do, and on no condition.

    A person who says he would has only threatened so; a body has decided, and so has who names a
    day, and whoever says that a duty would be *eased*.
    """
    line = spot.line
    if on_condition(line, verb.end + line.sentence.at):
        return False
    said = _said(line, verb.start)
    if said is None:
        return _goes_on(spot.scene, line)
    if said.lemma not in _SAYS_ONLY:
        return True
    teller = _teller(line, said)
    tellers = _TELLERS | ({"person", "office"} if eased else set())
    return _dated(spot.scene, line) or bool(teller and teller.kind in tellers)


def would_by_proposal(spot: Spot, act: Hit) -> bool:
    """As in "The proposal would raise duties", "It proposes curbs. They would bar sales"."""
    line = spot.line
    before = line.text(line.sentence.at, act.start)
    if _PROPOSAL.search(before) is not None:
        return True
    if _OF_IT.fullmatch(before) is None:
        return False
    above = next((one for one in reversed(spot.scene.lines) if one.index < line.index), None)
    if above is None or above.is_title:
        return False
    return any(v.lemma == "propose" and v.modal is Modal.NONE for v in above.whole().verbs)


def undertaken(spot: Spot, verb: Verb) -> bool:
    """Whether what a side "would" do is what it undertook: "both said it would buy more grain"."""
    line = spot.line
    if _IN_DEAL.search(line.sentence.text[: verb.start]):
        return True
    if on_condition(line, verb.end + line.sentence.at):
        return False
    said = _said(line, verb.start)
    teller = _teller(line, said) if said is not None else None
    return said_it_would(spot, verb) or (teller is not None and teller.kind in _PARTNERS)


def _said(line: Line, end: int) -> Verb | None:
    """The verb of telling before what begins at *end*, else behind it, after a comma."""
    told = [v for v in line.whole().verbs if v.lemma in TELLING and past(v)]
    before = [v for v in told if v.end <= end]
    if before:
        return before[-1]
    # "..., the ministry said on Monday"
    at = line.sentence.at
    after = [v for v in told if _TELLS_LAST.search(line.text(end + at, v.start + at))]
    return after[-1] if after else None


def _teller(line: Line, said: Verb) -> Party | None:
    at = line.sentence.at
    return next((p for p in reversed(line.parties) if p.end <= said.start + at), None)


def _dated(scene: Scene, line: Line) -> bool:
    return any(d.role is DateRole.FROM or d.begins_after(scene.day) for d in line.dated.dates)


def _goes_on(scene: Scene, line: Line) -> bool:
    """As in "It would also bar sales", behind "The ministry said it would raise duties"."""
    if _GOES_ON.match(line.sentence.text) is None:
        return False
    before = next((one for one in reversed(scene.lines) if one.index < line.index), None)
    if before is None or before.is_title:
        return False
    meant = next((v for v in before.whole().verbs if v.modal in {Modal.WILL, Modal.WOULD}), None)
    said = _said(before, meant.start) if meant is not None else None
    if said is None or any(c.kind is ClauseKind.CONDITIONAL for c in before.sentence.clauses):
        return False
    teller = _teller(before, said)
    return teller is not None and teller.kind in _TELLERS
