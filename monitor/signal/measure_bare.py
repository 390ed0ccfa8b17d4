"""Triggers that are their own act, or stand under a threat or a proposal alone."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot, headline_verb, past
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_item import is_part
from monitor.signal.saying import tells_last
from monitor.signal.scene import Line
from monitor.signal.verbforms import NOUNLIKE

#: Words between "proposed" and what is proposed.
_BESIDE_MODE: Final = 2
#: "losses from Xish sanctions": the word is a noun there.
_NOUN_PLACE: Final = re.compile(
    r"\b(?:from|over|of|by|under|despite|against|amid|on|new|fresh|more)\s(?:[\w.'-]+\s){0,2}$",
    re.IGNORECASE,
)
#: "weighed down by": no thinking it over.
_WEIGHED: Final = re.compile(r"\s(?:on|by|down)\b")
_OVER: Final = re.compile(
    r"\b(?:over|about|against|despite|amid|citing|blaming|because|due to|hinges? on|depends? on)\b",
    re.IGNORECASE,
)
#: "complains over planned duties": it is only said which ones are complained of.
_ABOUT_THE: Final = re.compile(
    r"\b(?:over|about|against|despite|amid)\s(?:[\w.'-]+\s){0,2}$", re.IGNORECASE
)
#: "seeks to rethink duties": what is sought is no act upon them.
_TO_DO: Final = re.compile(r"\sto\s(?!an?\b|the\b)[‘'\"]?\w+[’'\"]?\s")
_COLON: Final = re.compile(r":\s(?:[\w%.'-]+\s){0,4}")
#: How a headline brings in what is new: "Fresh US ", "Another ".
_BRAND_NEW: Final = re.compile(r"(?:new|fresh|another)\s(?:[\w.'%-]+\s){0,3}", re.IGNORECASE)
#: How an official notice is headed: "Announcement on ", "Ministry Announcement No. 5: ".
_NOTICE: Final = re.compile(
    r"(?:[A-Z][\w.]*\s){0,5}(?:Announcement|Notice|Decision|Determination)\b[^:]{0,24}?"
    r"(?::|\son|\sof|\sregarding|\sconcerning)\s(?:the\s|an?\s)?"
    r"(?:initiation\sof\s|initiating\s)?(?:[\w-]+\s){0,3}"
)
_BEGUN: Final = ("open", "take_up", "impose")
_END_OF: Final = re.compile(r"(?:the\s)?end of\s(?:[\w.'%-]+\s){0,2}", re.IGNORECASE)
_ON_LIST: Final = re.compile(r"\son\s(?:[\w.'-]+\s){0,2}", re.IGNORECASE)
_DOING: Final = re.compile(r"(?:\bby|,|\band)\s$")
#: "is studying Xland's controls", "to examine Xish controls": what somebody has put in force.
_SOMEBODYS: Final = re.compile(r"\s(?:[\w-]+\s){0,2}?[A-Z][\w.]*['’]s?\s")
_LOOKS_AT: Final = re.compile(r"(?:stud(?:y|ies|ied|ying)|examin\w+|look\w* at)$", re.IGNORECASE)
_DAY_BETWEEN: Final = re.compile(r"(?:\s(?:on\s)?[A-Z][a-z]+day)?\s")
_TO_AFTER: Final = re.compile(rf"{_DAY_BETWEEN.pattern}to\s")
_RIGHT_BEHIND: Final = len(" the ")
_MODES: Final = frozenset({"threaten", "propose", "demand"})


def _said_of(line: Line, hit: Hit, mode: Hit) -> bool:
    """Whether words after the trigger say how it stands: "duties on Xish goods are ready"."""
    between = line.text(hit.end, mode.start)
    if "," in between or not mode.acts & {"threaten", "propose"}:
        return False
    if "noun" in mode.classes and " " in line.text(mode.start, mode.end):
        return True
    at = line.sentence.at
    verbs = line.whole().verbs
    if line.is_title and any(is_part(line, v, mode) and past(v) for v in verbs):
        return not any(v.finite and v.end <= mode.start - at for v in verbs)
    return any(v.passive and is_part(line, v, mode) for v in verbs)


def _names_which(line: Line, hit: Hit, mode: Hit) -> bool:
    """Whether the mode only says which measure is meant: "proposed duties would hit us"."""
    words = line.text(mode.start, mode.end).lower()
    if words.startswith("discuss") or _WEIGHED.match(line.text(mode.end, hit.start)):
        return True
    at = line.sentence.at
    if words.endswith("ed") and _ABOUT_THE.search(line.text(at, mode.start)):
        return True
    if not words.endswith("ed") or len(line.text(mode.end, hit.start).split()) > _BESIDE_MODE:
        return False
    return any(v.finite and v.start + at >= hit.end for v in line.whole().verbs)


def _own_act(spot: Spot) -> tuple[str, Hit] | None:
    """The trigger itself, where the frame lets it be the act: as a verb, or in a verbless title."""
    if spot.frame.itself is None:
        return None
    at = spot.line.sentence.at
    verbs = spot.line.whole().verbs
    hit = spot.hit
    word = spot.line.text(hit.start, hit.end).lower()
    either = word in NOUNLIKE or word.removesuffix("s") in NOUNLIKE
    if either and _NOUN_PLACE.search(spot.line.text(at, hit.start)):
        return None
    named = spot.line.is_title and not verbs
    if headline_verb(spot.line, hit):
        # "five Xish firms blacklisted by Yland"
        return "itself", hit
    if _by_way_of_answer(spot):
        return "itself", hit
    if "dumped" in hit.classes and any(v.passive and v.end + 1 == hit.start - at for v in verbs):
        return "itself", hit  # "is being sold at less than fair value"
    mine = next((v for v in verbs if v.start < hit.end - at and hit.start - at < v.end), None)
    if named or (mine is not None and mine.finite) or _meant(spot, word):
        return "itself", hit
    return None


def _meant(spot: Spot, word: str) -> bool:
    """As in "threatened on Friday to blacklist them", "is considering blacklisting them"."""
    line, hit = spot.line, spot.hit
    joint = _DAY_BETWEEN if word.endswith("ing") else _TO_AFTER
    over = [v for v in line.whole().verbs if v.finite and v.end + line.sentence.at < hit.start]
    return bool(over) and (
        joint.fullmatch(line.text(over[-1].end + line.sentence.at, hit.start)) is not None
    )


def _by_way_of_answer(spot: Spot) -> bool:
    """As in "retaliated by raising duties and blacklisting ten firms": a deed, by its gerund."""
    line, hit = spot.line, spot.hit
    head = line.text(line.sentence.at, hit.start)
    if not line.text(hit.start, hit.end).lower().endswith("ing") or not _DOING.search(head):
        return False
    back = [h for h in line.hits if "retaliate" in h.acts and h.end <= hit.start]
    return any(line.verb_on(h.start) is not None for h in back)


def _paid_back(spot: Spot) -> tuple[str, Hit] | None:
    """As in a headline's "Xland hits back: duties on Yish nuts": what is done stands before."""
    line, hit = spot.line, spot.hit
    if not line.is_title or "retaliate" not in spot.frame.acts:
        return None
    at = line.sentence.at
    if any(v.finite and v.start + at >= hit.end for v in line.whole().verbs):
        return None
    return next(
        (
            ("retaliate", act)
            for act in line.hits
            if "retaliate" in act.acts
            and act.end <= hit.start
            and _COLON.fullmatch(line.text(act.end, hit.start))
        ),
        None,
    )


def bare_act(spot: Spot) -> tuple[str, Hit] | None:
    """What is done with a trigger beside which no act stands."""
    return _own_act(spot) or _paid_back(spot) or _under_mode(spot) or _only_named(spot)


def _only_named(spot: Spot) -> tuple[str, Hit] | None:
    """As in the headlines "New Section 301 case on Xish cells", "Xfirm on Yish entity list"."""
    line, hit = spot.line, spot.hit
    if not line.is_title or "?" in line.sentence.text:
        return None
    text = line.sentence.text
    if any(v.finite and not tells_last(text, v) for v in line.whole().verbs):
        return None
    before = line.text(line.sentence.at, hit.start)
    if _BRAND_NEW.fullmatch(before) or _NOTICE.fullmatch(before):
        return next(((name, hit) for name in _BEGUN if name in spot.frame.acts), None)
    if "remove" in spot.frame.acts and _END_OF.fullmatch(before):
        return "remove", hit
    listed = "joined" in spot.frame.acts and any(
        _ON_LIST.fullmatch(line.text(party.end, hit.start))
        for party in line.parties
        if party.kind == "firm" and party.end < hit.start
    )
    return ("joined", hit) if listed else None


def _stands(line: Line, mode: Hit, between: str) -> bool:
    """Whether what is weighed is somebody's measure in force: "studies Xland's controls"."""
    if "propose" not in mode.acts or "noun" in mode.classes:
        return False
    if _SOMEBODYS.match(between) is not None:
        return True
    looks = _LOOKS_AT.match(line.text(mode.start, mode.end)) is not None
    # "to examine Xish controls", right behind the verb
    return looks and any(
        hit.of(EntryKind.SIDE) is not None and 0 < hit.start - mode.end <= _RIGHT_BEHIND
        for hit in line.hits
    )


def _under_mode(spot: Spot) -> tuple[str, Hit] | None:
    """A trigger under a threat or a proposal that names no other act."""
    line, hit = spot.line, spot.hit
    if spot.frame.bare is None:
        return None
    for other in line.hits:
        if not line.inside(spot.clause, other.start) or not other.acts & _MODES:
            continue
        if other.start >= hit.end and _said_of(line, hit, other):
            return max(other.acts & _MODES), other
        if other.end <= hit.start and not _names_which(line, hit, other):
            between = line.text(other.end, hit.start)
            if _OVER.search(between) or _TO_DO.match(between) or _stands(line, other, between):
                continue
            return max(other.acts & _MODES), other
    return None
