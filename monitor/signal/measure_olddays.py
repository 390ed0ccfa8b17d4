"""Days in a measure's words that are another's: of what is undone, answered, or comes later."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import When
from monitor.signal.befallen import OVER_NOUNS
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.measure_answered import ANSWERING
from monitor.signal.phrases_en import PERCENT, TALKS
from monitor.signal.scene import Line

_UNDOING: Final = frozenset({"remove", "lift", "allow", "lower", "ease", "exempt", "suspend"})
_TOLD: Final = frozenset({DateRole.SAID, DateRole.AT})
_LONG_AGO: Final = 6
_SINCE: Final = re.compile(r"\bsince\s(?:\w+\s)?$")
#: "in answer to Ito's decision late on Monday"
_DECISION: Final = re.compile(
    r"\b(?:for|to|at|against|after|following|over|of)\s(?:[\w.'’-]+\s){0,4}?[\w.]+['’]s?\s"
    r"(?:\w+\s)?(?:decision|move|announcement|order|threat|vow|pledge|step)\s"
    r"(?:(?:late|early)\s)?(?:on\s)?$",
    re.IGNORECASE,
)
#: What is put off was once to begin then.
_SET_FOR: Final = re.compile(
    r"\b(?:due|set|slated|scheduled|planned|meant|supposed|intended|that (?:was|were))\s"
    r"(?:to\s(?:start|begin|take effect|kick in|come into force|go up|rise|apply|bite)\s)?"
    r"(?:(?:on|for|from|in|by|at)\s)?$"
)
_MEASURES: Final = frozenset({"tariff", "fee", "control", "curbs", "instrument"})
#: What opens words on another's deed, up to a comma.
_ANSWERS: Final = re.compile(rf"{ANSWERING}|\b(?:answering|after|following)\s", re.IGNORECASE)
#: ", in addition to the 10% in force since February": what is there already.
_ON_TOP: Final = re.compile(
    r"\b(?:in addition to|on top of|over and above)\s[^;]*\b(?:since|imposed|levied|took|effect"
    r"|force|introduced|announced)\b",
    re.IGNORECASE,
)
_NEXT_STEP: Final = re.compile(
    r",\s(?:before\s)?(?:rising|increasing|climbing|going|stepping|jumping|to rise|to increase)\s"
    rf"(?:up\s)?to\s\d+(?:\.\d+)?{PERCENT}\s(?:(?:on|from|in|by|at|starting)\s)?$"
)
_PAPER_BY: Final = re.compile(
    r"\b(?:will|would|to|must) be (?:published|released|announced|issued|unveiled|finali[sz]ed)\s"
    r"(?:by|before|no later than)\s$"
)
_AHEAD_OF: Final = re.compile(r"\b(?:ahead of|before)\s(?:the\s|a\s|its\s)?$", re.IGNORECASE)
_AFTER: Final = re.compile(r"\b(?:after|following)\s(?:the\s|a\s|its\s)?$", re.IGNORECASE)
_THEIR_MEETING: Final = re.compile(
    rf"(?:'s)?\s(?:[\w-]+\s){{0,3}}?(?:{TALKS}|summit|meeting|call|visit|round)\b"
)
_COMES: Final = re.compile(
    rf"(?:'s)?\s(?:[\w-]+\s){{0,2}}?(?:expir|deadline|lapse|cut-?off|{TALKS}|summit|meeting|visit|hearing)"
)


def of_what_is_undone(spot: Spot, found: FoundDate, name: str) -> bool:
    """As in "the rise set for DAY was dropped": the day of the rise."""
    line, at = spot.line, spot.line.sentence.at + found.start
    return (
        name in OVER_NOUNS
        and found.role is not DateRole.FROM
        and spot.hit.end <= at
        and any(name in hit.acts and hit.start > at for hit in line.hits)
    )


def of_the_old(spot: Spot, found: FoundDate, name: str) -> bool:
    """As in "scraps a ban in place since 2015": how long what is undone was in force."""
    if name not in _UNDOING or found.when.end is None or found.when.end >= spot.scene.day:
        return False
    before = spot.line.sentence.text[max(0, found.start - 10) : found.start].lower()
    return _SINCE.search(before) is not None


def of_decision(line: Line, found: FoundDate) -> bool:
    """As in "hits back at Xland's decision on Monday to raise duties": the other's day."""
    text = line.sentence.text
    if not text.startswith(" to ", found.end):
        return False
    return _DECISION.search(text, max(0, found.start - 50), found.start) is not None


def of_what_is_answered(spot: Spot, found: FoundDate) -> bool:
    """As in "Xland, in response to Yish duties in March, put 25% on cars": the other's day."""
    line, at = spot.line, spot.line.sentence.at
    text = line.sentence.text
    last = text.rfind(",", 0, found.start) + 1
    if _ON_TOP.search(text, last, found.start) is not None:
        return True
    answers = _ANSWERS.search(text, last, found.start)
    end = text.find(",", found.end)
    if answers is None or end < 0 or answers.start() < spot.hit.start - at < end:
        return False
    return any(
        answers.end() <= hit.start - at < end and hit.classes & _MEASURES for hit in line.hits
    )


def of_what_comes(line: Line, found: FoundDate) -> bool:
    """As in "opens a review ahead of the July 6 expiry": the day of what the act goes before."""
    text = line.sentence.text
    ahead = _AHEAD_OF.search(text, max(0, found.start - 16), found.start)
    if _AFTER.search(text, max(0, found.start - 16), found.start):
        # "suspends duties after last week's meeting"
        return _THEIR_MEETING.match(text, found.end) is not None
    return ahead is not None and _COMES.match(text, found.end) is not None


def told_long_ago(spot: Spot) -> When | None:
    """The day of "said last August that it had opened a case": about then it did.

    So of "opened a case, it said last August".
    """
    told = [found for found in spot.line.dated.dates if _of_saying(spot, found)]
    # The first is when it was said: "announced on Friday, keeping a promise of last month".
    day = told[0].when.end if told else None
    return told[0].when if day and (spot.scene.day - day).days > _LONG_AGO else None


def _of_saying(spot: Spot, found: FoundDate) -> bool:
    """Whether it is the day of the words over the clause, or of those who tell it behind."""
    clause, sentence = spot.clause, spot.line.sentence
    over = sentence.clause_at(sentence.at + found.start)
    if clause.kind is ClauseKind.COMPLEMENT and over.index == clause.parent:
        return found.role in _TOLD
    behind = over.kind is ClauseKind.ATTRIBUTION and over.parent == clause.index
    return behind and found.role is DateRole.SAID


def set_for(spot: Spot, found: FoundDate, name: str) -> bool:
    """As in "shelves duties due on DAY": the day of what is put off or called off.

    Not that to which it is put off, nor what was to end by itself then.
    """
    at = spot.line.sentence.at
    if name not in OVER_NOUNS or at + found.start < spot.hit.end:
        return False
    return _SET_FOR.search(spot.line.sentence.text, spot.hit.end - at, found.start) is not None


def of_next_step(line: Line, found: FoundDate) -> bool:
    """As in "imposes 10%, rising to 25% on DAY": when the next rate comes, not this one.

    So too "the list will be published by DAY": then there will be a paper.
    """
    text, low = line.sentence.text, max(0, found.start - 60)
    return any(step.search(text, low, found.start) for step in (_NEXT_STEP, _PAPER_BY))
