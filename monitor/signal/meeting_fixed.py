"""Meetings that are agreed on or announced: when that was done, and the day that was set."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import FoundDate, counted
from monitor.signal.grammar import Tense
from monitor.signal.meeting_verbs import is_trigger
from monitor.signal.scene import Line

#: What becomes of a meeting by words alone; the day beside it is that of the words.
_OF_WORD: Final = frozenset(
    {"announce", "confirm", "agree", "arrange", "propose", "disclose", "reveal", "report", "decide"}
)
#: "was confirmed for Friday", "is confirmed: Oct. 30"
_SET: Final = re.compile(r"\b(?:for|that|will|would|to)\s|:")
#: "confirmed the talks late on Wednesday": a meeting that was told before.
_TOLD_THEN: Final = re.compile(
    r"\s(?:the|this|these|those|both)\s(?:\w+\s){1,2}(?:late\s|early\s)?(?:on\s)?"
)
#: "the holiday that ends on"
_OF_ANOTHER: Final = re.compile(
    r"\b(?P<noun>[a-z]+)\s(?:that|which)\s(?:will\s)?(?:ends?|began|begins?|starts?|lasts?|expires?"
    r"|runs?)\s(?:on|in|until|out on)\s$"
)
#: "the first since the vote last year"
_SINCE_WHAT: Final = re.compile(r"\bsince\s(?:[\w'-]+\s){1,7}$")
#: "rose on Thursday ahead of a summit": what was done before it.
_AHEAD_OF: Final = re.compile(
    r"\b(?:ahead of|on (?:the )?eve of|in the run-up to|in preparation for)\s(?:[\w'.-]+\s){0,5}$"
)
#: "the recently signed deal": how old that is, and nothing else.
_OF_PARTICIPLE: Final = re.compile(r"\s[a-z]+(?:ed|[^e]en|ought|uck)\s[a-z]")


def not_its_day(line: Line, found: FoundDate, begin: int, after: int) -> bool:
    """Whether *found* is not when the meeting told in `begin:after` is held.

    It is when word came of it ("the meeting was announced by the ministry on Friday", "talks
    announced on Friday"), the time in which meetings are counted ("their fourth this year"), or
    the day of something else ("after the holiday that ends on Oct. 7", "their first since the
    vote last year", "discussed a recently signed deal", "rose on Thursday ahead of a summit").
    """
    at = line.sentence.at
    if _AHEAD_OF.search(line.text(min(at + found.end, begin), begin)) or _SINCE_WHAT.search(
        line.text(after, max(after, at + found.start))
    ):
        return True
    if found.when.precision is Precision.RECENT and _OF_PARTICIPLE.match(
        line.text(at + found.end, line.end)
    ):
        return True
    if counted(line.sentence.text, found):
        return True
    other = _OF_ANOTHER.search(line.sentence.text, max(0, found.start - 60), found.start)
    if other is not None and not any(
        h.end == at + other.end("noun") and is_trigger(line, h) for h in line.hits
    ):
        return True
    verbs = [v for v in line.whole().verbs if v.end <= found.start]
    if not verbs or verbs[-1].lemma not in _OF_WORD:
        return False
    verb = verbs[-1]
    if verb.tense is Tense.PAST and _TOLD_THEN.fullmatch(line.sentence.text, verb.end, found.start):
        return True
    if after > verb.start + at:
        return False
    # "was proposed in May and confirmed on Monday"
    second = (
        len(verbs) > 1 and verbs[-2].passive and line.sentence.text[: verb.start].endswith(" and ")
    )
    if (verb.finite and not verb.passive and not second) or verb.tense is Tense.FUTURE:
        return False
    if _SET.search(line.sentence.text, verb.end, found.start):
        return False
    return not any(verb.end < h.start - at < found.start and is_trigger(line, h) for h in line.hits)
