"""Whether a sentence denies that there is, or will be, such a meeting."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from monitor.model import Status
from monitor.signal.document import Clause
from monitor.signal.draft import acts_in
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_groups import Group
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line

#: What a denial behind the meeting denies, where it is the meeting.
_DENIED: Final = re.compile(
    rf"\s*(?:$|[.,;:]|it\b|that\b|this\b|having\b|any\b|such\b|by\b|knowledge\b|(?:the\s|a\s)?(?:reports?|claims?|{TALKS}|meeting|call|rumou?rs?)\b)",
    re.IGNORECASE,
)
#: "no talks", "not engaged in any talks".
_NO_SUCH: Final = re.compile(
    r"\b(?:no|neither|nor)\s(?!\d)(?:[\w-]+\s){0,2}$|(?:\bnot|n't)\s(?:[\w-]+\s){0,3}?any\s(?:[\w-]+\s){0,2}$"
    r"|(?:\bnot|n't)\s(?:[\w-]+\s){0,3}?$(?<=in )",
    re.IGNORECASE,
)

#: "yet to speak", "has not met him"
_NOT_YET: Final = re.compile(
    r"\b(?:yet to|(?:has|have|had)(?:\snot|n't)(?:\syet)?)\s(?:even\s|formally\s)?$", re.IGNORECASE
)
#: How talks go, which is what is said of them and no meeting: "are moving right along".
_COURSE: Final = re.compile(
    r"\s(?:(?:is|are|were|was|have been|had been)\s)?(?:still\s|also\s)?[\"']?"
    r"(?:(?:moving|going|coming|go|went|gone|move|come)\s(?:right\s)?"
    r"(?:(?:very|extremely|quite|really|so)\s)*"
    r"(?:along|forward|well|nicely|smoothly|great|fine|badly|slowly|nowhere|in the right"
    r"\sdirection)\b"
    r"|(?:progressing|advancing|proceeding|moving)\b(?!\s(?:to|in|into|on|through|ahead)\b))",
    re.IGNORECASE,
)

#: "denies that it asked to delay the trip", "rejected reports that talks were called off"
_NO_DELAY: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)"
    r"|rul(?:es|ed|ing) out)\b"
    r"(?:(?!\b(?:and|but|while)\b)[^.;:]){0,90}?"
    r"\b(?:cancel\w*|call(?:ed|ing|s)? off|put(?:ting|s)? off|postpon\w+|delay\w*"
    r"|push(?:ed|ing)? back|scrap\w*|mov(?:e|ed|ing)|drop(?:ped|ping)|reschedul\w+|suspend\w*"
    r"|in doubt|at risk)\b"
)
_BOLD: Final = frozenset({"org", "office", "person", "side", "voice"})
#: Letters from whoever denies it to the verb.
_REACH: Final = 60


def denies_delay(line: Line, sides: Collection[str]) -> Status | None:
    """How a meeting stands of which it is denied that it was put off: firm by an office's word."""
    if line.sentence.language == "zh" or "deny" not in line.acts:
        return None
    match = _NO_DELAY.search(line.sentence.text)
    if match is None:
        return None
    at = line.sentence.at + match.start()
    firm = any(
        p.kind in _BOLD and p.side in sides and 0 <= at - p.end <= _REACH for p in line.parties
    )
    return Status.CONFIRMED if firm else Status.PLANNED


def untold(line: Line, hit: Hit) -> bool:
    """Whether it is only said that it has not come yet, or how it goes."""
    if line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, hit.start - 30), hit.start)
    course = "talks" in hit.classes and _COURSE.match(line.text(hit.end, line.end))
    return bool(_NOT_YET.search(before) or course)


def denies(line: Line, hit: Hit, clause: Clause | None = None) -> bool:
    """Whether the clause (the sentence without one) denies the meeting of *hit*.

    Not so "to meet X, does not rule out duties", nor "to meet X, rules out duty cuts".
    """
    for name, act in acts_in(line, clause):
        if name != "deny":
            continue
        verb = line.verb_on(act.start)
        if verb is None or line.sentence.language == "zh":
            return True
        own = (
            act.start > hit.end
            and not verb.passive
            and not _DENIED.match(line.text(act.end, line.end))
        )
        if not (verb.negated or own):
            return True
    return False


def denied_any(group: Group) -> bool:
    """As in "no talks", "not engaged in any talks"."""
    line, first = group.line, group.hits[0]
    words = line.text(max(line.sentence.at, first.start - 60), first.start)
    if line.text(first.start, first.end).lower().startswith("any "):
        words += "any "
    return bool(_NO_SUCH.search(words))
