"""Whether words for an act stand so that they can act on a measure."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Spot, past
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.measure_item import item_of
from monitor.signal.scene import Line
from monitor.signal.verbforms import NOUNLIKE

#: What follows a noun: a preposition, or the verb whose subject it is ("licenses will be").
_NOUN_AFTER: Final = re.compile(
    r"\s+(?:from|of|for|over|by|as|will|would|shall|may|might|must|can|could|should|is|are|was|were"
    r"|has|have|had)\b",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(r"\s\d[A-Za-z]?\b")
_NOUN_BEFORE: Final = re.compile(
    r"\b(?:a|an|the|no|its|their|his|big|new|takes?|took|record|sharp|steep|annual|[a-z]{3,}est"
    r"|sales|revenue|profit|earnings|growth|output)\s+$",
    re.IGNORECASE,
)
#: The trigger is why something else is done.
_REASON: Final = re.compile(
    r"\b(?:in response to|in retaliation (?:for|to|against)|because of|despite|in answer to"
    r"|to (?:avoid|dodge|escape|evade|skirt|beat|offset|fight|soften)"
    r"|after|following|in protest (?:at|over|against)"
    r"|(?:relat(?:ed|ing)|pertaining|linked) to|in connection with"
    r"|(?:stemming|arising|resulting) from)"
    r"\s(?:(?!(?:it|they|he|she|would|will)\b)[\w'.-]+\s){0,5}$",
    re.IGNORECASE,
)
#: "people briefed on the plans"
_KNOWN_OF: Final = re.compile(
    r"\b(?:briefed on|familiar with|knowledge of|close to|aware of)\s(?:the\s|its\s|their\s)?$"
)
_SET_AT: Final = re.compile(r"(?:set|fixed|put) at\s\d", re.IGNORECASE)
_NEW: Final = re.compile(
    r"(?:new|fresh|latest|more|further|tougher|tighter|sweeping|broad)\b", re.IGNORECASE
)
_GOES: Final = re.compile(
    r"\s*(?:to|from|by|at|on|in|since|again|further|as|and|if|unless|when|sharply|soon|next|this)\b|\s*(?:[,.;(]|$)",
    re.IGNORECASE,
)
_TO: Final = re.compile(r"\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_WHEN: Final = re.compile(
    r"\s(?:today|tomorrow|tonight|now|this|next|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec|\d|without|after|for|from|with|soon|early|late)",
    re.IGNORECASE,
)
#: Whose word is the act: "it is in breach, the court found".
BODIES: Final = frozenset({"court", "wto_org", "wto_panel", "screener", "lister", "regulator"})
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
_CLOSES: Final = re.compile(r"(?:end|conclud|clos|finish|wrap)\w*(?: up)?", re.IGNORECASE)
_WITH_IT: Final = re.compile(r"[^,;:]{0,40}?\swith\s")
_ADDED_TO: Final = re.compile(r"\sto\s(?:(?!with\b)[\w%-]+\s){0,2}")
_DURING: Final = re.compile(r"\s(?:during|throughout|in the course of)\s")
_BECAUSE: Final = re.compile(
    r"[^,;]{0,30}?\s(?:on|as|after|amid|before|under|despite)\s", re.IGNORECASE
)
#: "duties on coal, gas and crude begin": the commas are of what they are on.
_ON_LIST: Final = re.compile(
    r"\s(?:on|against|for)\s[^;:,]{2,40}(?:,\s[^;:,]{2,30})+\sand\s[^;:,]{2,30}\s", re.IGNORECASE
)
#: "its duty on pork, suspended since May, would return"
SET_OFF: Final = re.compile(
    r"[^,;:]{0,50},\s(?:[a-z]+ed|set|put|which|first|in place|on hold|due|agreed)\s[^,;:]{2,90},\s"
)
_TO_APPLY: Final = re.compile(r"\sto (?:apply|take effect|be (?:charged|levied))\b")
#: "the duties will stay suspended"
_STAYS: Final = re.compile(r"\b(?:stay|remain)(?:s|ed)?\s(?:\w+ly\s)?$")
#: "renewed a threat to raise duties": no measure is renewed.
_A_THREAT: Final = re.compile(
    r"\s(?:an?|the|its|his|her|their)\s(?:\w+\s)?(?:threat|warning|vow|call|pledge|promise)s?\b"
)
#: What strikes is in force from then where a day is told: "duties hit on Friday".
_STRIKES: Final = re.compile(r"(?:bit|hit)(?:e|es|s|ing)?", re.IGNORECASE)
ON_A_DAY: Final = re.compile(
    r"\s(?:(?:on|at|from|in|early|late|by|just after)\s)*(?:today|tomorrow|tonight|midnight|noon"
    r"|overnight|(?:this|next)\s(?:week|month|weekend)|\d{1,2}[:.]\d\d"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\s(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s\d|$))",
    re.IGNORECASE,
)
#: "the duties on steel that", "the duties, which"
_THAT: Final = re.compile(r"[^,;:]{0,80}?,?\s(?:that|which)\s")
#: Between a measure and who did it: "duties Xland put", "duties on steel that Xland put"
_WHO_NEXT: Final = re.compile(
    r"(?:(?:\s(?:of|on|against|for)\s[^,;:]{1,60}?)?,?\s(?:that|which))?\s(?:the\s)?"
)
#: Between a verb and what it tells: "found on Tuesday that".
_THEN_THAT: Final = re.compile(
    r"\s?(?:(?:on|in|late|early|last)?\s?[A-Z][\w.]+(?:\s\d{1,2}\w*)?,?\s)?"
)
#: What a measure does by itself, not what is done to it.
BY_ITSELF: Final = frozenset({"effect", "expire", "grow"})


def may_govern(spot: Spot, act: Hit) -> bool:
    """Whether the act stands in the trigger's stretch and is a verb or noun that acts on it."""
    line, hit = spot.line, spot.hit
    low, high = item_of(line, spot.clause, hit)
    near = line.inside(spot.clause, act.start) and low <= act.start < high
    if act is hit or not (near or _announces(line, spot.clause, act)):
        return False
    joined = line.text(act.end, min(line.end, act.end + 1)) == "-" or (
        act.start > line.sentence.at and line.text(act.start - 1, act.start) == "-"
    )
    if joined or not is_verb(line, act) or (spot.frame.done and not _told(line, act)):
        return False
    if "noun" in act.classes and _KNOWN_OF.search(line.text(line.sentence.at, act.start)):
        return False
    if act.end <= hit.start and _moves_itself(line, hit, act):
        return False
    if act.end <= hit.start and _REASON.search(line.text(act.end, hit.start)):
        return False
    if spot.frame.agent and act.end <= hit.start and hit.classes & BODIES:
        # A body that does it stands before its verb, or after "by".
        return _BY.search(line.text(act.end, hit.start)) is not None
    return act.end <= hit.start or spot.frame.agent or _happens_to(spot, act)


def _moves_itself(line: Line, hit: Hit, act: Hit) -> bool:
    """As in "imports fall on tariffs": a verb that takes no object does nothing to the duty.

    So too "adding to the duties that are there", "goals determined during the review".
    """
    words = line.text(act.start, act.end)
    if _ADDED_TO.fullmatch(line.text(act.end, hit.start)):
        return words.lower() in {"add", "adds", "adding"} and "tariff" in hit.classes
    if _DURING.match(line.text(act.end, hit.start)):
        return " that " not in line.text(hit.end, line.end)
    if _CLOSES.fullmatch(words) and _WITH_IT.match(line.text(act.end, hit.start)):
        return True  # "talks ended on Friday with a truce": that is what came of them
    if words.endswith(" back") and line.text(act.end, hit.start).startswith(" to "):
        return True  # "farmers turn back to grains"
    if not _MOVE.fullmatch(words):
        return False
    return "noun" not in act.classes or bool(_BECAUSE.match(line.text(act.end, hit.start)))


def is_verb(line: Line, act: Hit) -> bool:
    """Whether words that are as often a noun ("hit", "order") are a verb here."""
    if line.sentence.language == "zh" or act.classes & {"noun"}:
        return True
    if "extend" in act.acts and _A_THREAT.match(line.text(act.end, line.end)):
        return False
    word = line.text(act.start, act.end).lower()
    if NOUNLIKE.isdisjoint({word, word.removesuffix("s"), word.removesuffix("es")}):
        return True
    if word == "list" and _NUMBERED.match(line.text(act.end, line.end)):
        return False  # "duties on List 3"
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
    if line.sentence.language == "zh" or noun or _theirs(spot, act):
        return True
    listed = " " in line.text(act.start, act.end) and not any(
        hit.end <= v.start + line.sentence.at and v.end + line.sentence.at <= act.start
        for v in line.whole().verbs
    )
    if listed and line.is_title and "suspend" in act.acts and not _finite_in(spot):
        # "Fees on Xish ships put on hold"
        return True
    between = line.text(hit.end, act.start)
    if strikes(spot, act) or (act.acts & {"suspend"} and _STAYS.search(between)):
        return True
    unbroken = "," not in between or _ON_LIST.fullmatch(between) or SET_OFF.match(between)
    at = line.sentence.at
    verb = line.verb_on(act.start)
    # "a deal was reached between both": what is passive is done to it.
    if act.acts & BY_ITSELF and (listed or unbroken) and not (verb is not None and verb.passive):
        return _last_word(line, act) or _will_apply(line, act)
    if any(
        v.finite and not v.passive and hit.end <= v.start + at and v.end + at <= act.start
        for v in line.whole().verbs
        # "The pause that ran out has not been renewed": what befalls it is said of the whole.
        if line.inside(spot.clause, v.start + at) or not (verb and (verb.negated or verb.passive))
        if not (which_ones(line, hit.end, v.start + at) or said_of(spot, v.start + at))
    ):
        # "duties hurt farmers and cut growth": a second verb of the same subject.
        return False
    if _SET_AT.match(line.text(act.start, line.end)):
        return True
    if "hit" in act.acts and line.is_title and _NEW.match(line.text(spot.clause.at, hit.start)):
        # "Fresh curbs hit Xish firms": that they are new is the news.
        return True
    if verb is not None and (verb.passive or (not verb.finite and past(verb))):
        return True
    if verb is not None and past(verb) and _ENDS.match(line.text(act.end, line.end)):
        # A headline's "deal signed", "case dropped".
        return True
    after = line.text(act.end, min(line.end, act.end + 12))
    moves = act.acts & {"raise", "lower"} & spot.frame.acts.keys()
    return bool(moves) and bool(_GOES.match(after))


def which_ones(line: Line, last: int, at: int) -> bool:
    """Whether a verb at *at* only says which of what ends at *last*: "duties that were due"."""
    that = _THAT.match(line.text(last, at)) if last < at else None
    if that is None:
        return False
    low, high = last + that.end() - line.sentence.at, at - line.sentence.at
    return not any(v.finite and low <= v.start and v.end <= high for v in line.whole().verbs)


def _will_apply(line: Line, act: Hit) -> bool:
    """As in "curbs will apply to ores from May": to what, as well, they are to take effect on."""
    verb = line.verb_on(act.start)
    coming = verb is not None and verb.modal in {Modal.WILL, Modal.WOULD, Modal.INTEND}
    return coming and line.text(act.start, act.end).lower() == "apply"


def strikes(spot: Spot, act: Hit) -> bool:
    """As in "duties bite on Friday", "a tax to hit at midnight": in force from the day told."""
    line = spot.line
    if act.start < spot.hit.end or not _STRIKES.fullmatch(line.text(act.start, act.end)):
        return False
    between = line.text(spot.hit.end, act.start)
    return "," not in between and ON_A_DAY.match(line.text(act.end, line.end)) is not None


def _theirs(spot: Spot, act: Hit) -> bool:
    """As in "the licences the ministry began issuing": what it did, said of the trigger."""
    return not act.acts & BY_ITSELF and said_of(spot, act.start)


def said_of(spot: Spot, start: int) -> bool:
    """Whether a party right behind the trigger does what begins at *start*: "duties Xland put"."""
    line, hit = spot.line, spot.hit
    return any(
        party.kind in {"org", "side", "office", "person"}
        and _WHO_NEXT.fullmatch(line.text(hit.end, party.start))
        and re.fullmatch(r"\s(?:has\s|had\s|began\s|started\s)?", line.text(party.end, start))
        for party in line.parties
        if hit.end < party.start and party.end < start
    )


def _finite_in(spot: Spot) -> bool:
    """Whether the clause has a finite verb at all."""
    at = spot.line.sentence.at
    return any(
        v.finite and spot.line.inside(spot.clause, v.start + at) for v in spot.line.whole().verbs
    )


def _last_word(line: Line, act: Hit) -> bool:
    """Whether the verb takes no object: "duties start on Friday", not "duties start a fight"."""
    if "verb" not in act.classes or " " in line.text(act.start, act.end):
        return True
    after = line.text(act.end, min(line.end, act.end + 20))
    if _STRIKES.fullmatch(line.text(act.start, act.end)):
        return False  # "feel the duties bite"
    if "effect" in act.acts and after.startswith(" to ") and not _TO_APPLY.match(after):
        return False  # "duties begin to bite"
    return bool(_GOES.match(after) or _WHEN.match(after))


def _announces(line: Line, clause: Clause, act: Hit) -> bool:
    """Whether the act is the verb whose object the clause is, though it may also mean "said"."""
    parent = clause.parent
    if clause.kind is not ClauseKind.COMPLEMENT or parent is None:
        return False
    beside = _THEN_THAT.fullmatch(line.text(act.end, max(act.end, clause.at)))
    return beside is not None and line.inside(line.sentence.clauses[parent], act.start)
