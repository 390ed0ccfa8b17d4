"""Whether a measure is only thought about: "Cutting duties would help both"."""

from __future__ import annotations

import re
from typing import Final

from monitor.model.vocabulary import LEVIED
from monitor.signal.draft import Spot
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: "lower duties may be warranted": what somebody thinks of it.
_DEEMED: Final = re.compile(
    r"\b(?:(?:may|might|could|would) be|is|are) "
    r"(?:warranted|justified|appropriate|desirable|wise)\b"
)
#: "Cutting duties would help", "extending the pause is in the interest of both": thought about.
_IS_WHAT: Final = re.compile(
    r"[^;:.]*?\b(?:would|could|may|might|can|will|won't|wouldn't|should|must)\b"
    r"|[^,;:.]*?\s(?:is|remains|was|makes?|made|serves?|helps?|hurts?|means?|costs?)\s"
    r"|[^,;:.]*?\s(?:in\s(?:[\w.'-]+\s){0,4}interests?\b|(?:good|bad|best|key|vital|crucial)\s(?:for|to)\s)"
)
#: "It is in the interest of both that ...", "it is time for Xland to ...": thought right.
_IT_IS_RIGHT: Final = re.compile(
    r"\b[Ii]t(?:'s|\s(?:is|was|would be|will be))\s(?:\w+\s)?"
    r"(?:in\s(?:[\w.'-]+\s){0,4}interests?|time|important|necessary|essential|vital|crucial|best|better"
    r"|right|wise|sensible|imperative|appropriate|beneficial|desirable|advisable|good)\b"
    r"(?:\s(?!and\b|but\b|as\b)[\w.'-]+){0,12}?\s(?:that|to|if)\s(?:(?!and\b|but\b|as\b)[\w.'-]+\s){0,8}$"
)
#: "expressed concern over the lifting of", "issues including the removal of": only a matter.
_MATTER_OF: Final = re.compile(
    r"\b(?:concerns?|worr(?:y|ies)|issues?|questions?|matters?|topics?|subjects?|views?|positions?)\s"
    r"(?:about|over|on|regarding|concerning|including|such as|like|relat(?:ed|ing) to|of|around)"
    r"\s(?:the\s)?(?:[\w-]+\s){0,2}$"
)
#: "the question is removing duties": what is talked about, and not done.
_TOPIC_IS: Final = re.compile(
    r"\b(?:question|issue|matter|priority|goal|aim|point|step|solution|answer|way|task|topic|idea"
    r"|option|key)\b[^,;:]{0,40}\s(?:is|was|would be|remains)\s$"
)
#: Right before an act that does not come: "averting a rise", "had been due to go up",
#: "the deadline for Xland to raise", "could have led to an increase".
_NOT_COME: Final = re.compile(
    r"\b(?:(?:avert|avoid|forestall|escap|dodg|preempt)\w*|(?:stav|fend|head|ward)\w* off)\s"
    r"(?:(?!(?:and|or|by)\b)[\w.'%-]+\s){0,6}$"
    r"|\bhad been\s(?:scheduled|set|due|slated|expected|planned|supposed|poised|meant)\s"
    r"(?:\w+\s)?to\s(?:be\s)?$"
    r"|\bdeadline for\s(?:[\w.'-]+\s){1,5}to\s(?:\w+\s)?$"
    r"|\b(?:lets?|enables?|empowers?|authori[sz]es?)\s(?:it|them|him|her|the\s\w+)\s(?:to\s)?$"
    r"|\b(?:could|would|might) have\s(?!been\b|to\b|\d|an?\b|its?\b)"
    r"(?:(?!\b(?:and|but)\b)[^.;:]){0,200}$",
    re.IGNORECASE,
)
#: "listed its concerns, including lifting": what somebody brings up.
_RAISED: Final = re.compile(
    r"\b(?:concerns?|grievances|complaints)\b[^.;:]{0,60}?\s(?:including|such as|like)\s(?:the\s)?$"
)
#: "their removal will benefit both", "more purchases were also discussed"
_ONLY_SUBJECT: Final = re.compile(
    r"[^,;:.]{0,120}?\s(?:(?:to|will|would|could|may|can)\s(?:\w+ly\s)?"
    r"(?:benefit|be\s(?:good|beneficial)|do good)"
    r"|(?:was|were|is|are|has been|have been|being)\s(?:also\s)?(?:discussed|debated|raised"
    r"|mentioned|weighed|considered|reviewed|examined|explored|talked about|on the agenda))\b"
)
_THE_SOONER: Final = re.compile(r"\b[Tt]he (?:sooner|earlier|faster|quicker)\s[^,;:.]{0,60}$")
#: "whether it broke the law", "suspected violations": what a case is to find out.
_UNPROVEN: Final = re.compile(
    r"\b(?:whether|(?:suspect|alleg)ed(?:ly)?|possibl[ey]|potential(?:ly)?|(?:may|might) have)\b",
    re.IGNORECASE,
)

#: A duty itself that does not come: "prevents duties from rising", "ended the threat of duties".
_AVERTED: Final = re.compile(
    r"\b(?:prevent(?:s|ed|ing)?|averting|avoiding)\s(?!(?:and|or)\b)(?:[\w.'%-]+\s){0,6}$"
    r"|\b(?:potentially|possibly|in theory)\s$"
    r"|\b(?:eliminat|remov|lift|end|defus|withdr[ae]w)\w*\s(?:the|a)\s(?:threat|risk)s? of\s"
    r"(?:[\w.'%-]+\s){0,4}$",
    re.IGNORECASE,
)
#: "Without a deal, duties will jump": what comes if nothing is done.
_FAILING: Final = re.compile(
    r"[\"']?(?:Without|Absent|Failing|Barring|In the absence of)\s(?:[\w'-]+\s){0,4}"
    r"(?:deal|agreement|accord|extension|truce|breakthrough|pact|compromise|action|progress),\s"
)
#: Letters before an act in which words may say that it does not come.
_HEAD: Final = 240
_TO_AVERT: Final = re.compile(
    r"(?:In (?:a bid|an effort) )?to (?:prevent|avert|avoid)\s", re.IGNORECASE
)


def _kept_off(spot: Spot, act: Hit) -> bool:
    """Whether a duty is kept from coming, or comes only if there is no deal."""
    line = spot.line
    if spot.frame.kind not in LEVIED:
        return False
    if not line.is_title and _FAILING.match(line.sentence.text):
        verb = line.verb_on(act.start)
        if verb is None or verb.modal is not Modal.NONE:
            return True
    if _TO_AVERT.match(line.sentence.text) and (v := line.verb_on(act.start)) and v.finite:
        return False  # "To prevent dumping Xland raises duties"
    heads = (line.text(line.sentence.at, at) for at in {act.start, spot.hit.start})
    return any(_AVERTED.search(head[-120:]) for head in heads)


def supposed(spot: Spot, act: Hit) -> bool:
    """Whether it is only supposed: "Cutting duties would ...", a headline's question."""
    line = spot.line
    if line.sentence.language == "zh":
        return False
    if _kept_off(spot, act):
        return True
    after = line.text(act.end, line.end)
    if "breach" in act.acts and _UNPROVEN.search(line.text(line.sentence.at, act.start)):
        return True
    if (line.is_title and "?" in after) or _DEEMED.search(after):
        return True
    before = line.text(line.sentence.at, act.start)
    if _IT_IS_RIGHT.search(before) or _THE_SOONER.search(before):
        return True
    if _RAISED.search(before):
        return True
    if "noun" in act.classes and (
        _MATTER_OF.search(before) or (not line.acts & {"effect"} and _ONLY_SUBJECT.match(after))
    ):
        return True
    gerund = line.text(act.start, act.end).split(" ")[0].lower().endswith("ing")
    if not gerund or act.start < spot.clause.at:
        return False  # "is looking into whether Xfirm may have broken the law"
    first = line.text(spot.clause.at, act.start)
    if _TOPIC_IS.search(first):
        return True
    return first.strip(" \"'") in {"", "that"} and _IS_WHAT.match(after) is not None


def not_come(line: Line, act: Hit) -> bool:
    """Whether words tell of an act just because it does not come: "averting a rise in duties"."""
    if line.sentence.language == "zh":
        return False
    head = line.text(max(line.sentence.at, act.start - _HEAD), act.start)
    return _NOT_COME.search(head) is not None
