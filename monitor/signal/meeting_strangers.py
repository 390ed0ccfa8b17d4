"""Meetings of those whom the topic does not know: "OPEC is set to meet", "the Fed's meeting"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_verbs import NOUNS

#: A body by its letters, or a name of several words.
_BODY: Final = re.compile(
    r"\b(?:[A-Z]{3,8}|(?:[A-Z][a-z]+\s(?:of\s(?:the\s)?)?){1,4}[A-Z][a-z]+)\b"
)
#: Words for those who meet for a side: then nobody else does.
_DELEGATES: Final = re.compile(
    r"\b(?:officials?|negotiators?|sides?|leaders?|teams?|delegations?|presidents?|ministers?"
    r"|envoys?|chiefs?|delegates?|diplomats?|counterparts?|representatives?|two|both|they|he|she|pair|countries|nations"
    r"|governments|men|aides?|groups?)\b",
    re.IGNORECASE,
)
#: What stands before a subject and names none.
_BEFORE: Final = re.compile(
    r"^(?:(?:On|In|At|By)\s[^,]{2,40},\s|(?:Meanwhile|Elsewhere|Separately|Also|Later|Then|But),?\s)*"
)
#: A subject that is somebody, and not what points back or stands for nobody.
_SOMEBODY: Final = re.compile(
    r"^(?!(?:it|this|that|there|these|those|what|which|who|neither|plans?|a date|no date)\b)"
    r"[^,;:]*?[a-z]{3}",
    re.IGNORECASE,
)
_LONGEST: Final = 80
#: Before a meeting of some other body: "the next dispute-settlement meeting".
_OF_BODY: Final = re.compile(
    r"\b(?:board|shareholders?'?s?|stockholders?'?|cabinet|committee|council|commission|panel|party"
    r"|plenary|plenum|central bank|interest[- ]rate|rate|(?:dispute[- ])?settlement|union"
    r"|congressional|staff|campaign|company|investors?'?)(?:'s)?\s"
    r"(?:(?:annual|monthly|regular|[a-z]+-day|policy|next|special|[a-z]+day)(?:'s)?\s){0,2}$",
    re.IGNORECASE,
)
#: Whom one side's people meet at home.
_HOME: Final = re.compile(
    r"\swith\s(?:[\w-]+\s){0,2}?(?:lawmakers|senators|congressmen|governors|farmers|reporters"
    r"|(?:business|union|farm|community)\sleaders|workers|donors|supporters|voters|advis[eo]rs|aides)\b"
)
#: "the press conference on 3 May was (hosted by)"
_TO_THE_PRESS: Final = re.compile(r"\b(?:press|news) (?:conference|briefing)\b[^,;:]{0,40}$")


def of_strangers(group: Group) -> bool:
    """Whether those who meet are neither side's, or one side's among themselves."""
    line, hit = group.line, main_hit(group)
    words = line.text(hit.start, hit.end).lower()
    if line.sentence.language != "zh" and words.endswith(("meeting", "meetings")):
        near = line.text(max(line.sentence.at, hit.start - _LONGEST), hit.start)
        if _OF_BODY.search(near) or _HOME.match(line.text(hit.end, line.end)):
            return True
    if words.startswith("hosted") and _TO_THE_PRESS.search(line.text(line.sentence.at, hit.start)):
        return True
    return _others_meet(group)


def _others_meet(group: Group) -> bool:
    """Whether the verb of meeting has a subject of its own that is neither side's."""
    line, hit = group.line, main_hit(group)
    if line.sentence.language == "zh" or line.is_title or line.parties:
        return False
    at = line.sentence.at
    noun = line.text(hit.start, hit.end).lower().endswith("meeting")
    verbs = [v for v in line.whole().verbs if v.finite and v.start + at <= hit.start]
    verb = verbs[-1] if verbs and (noun or hit.start < verbs[-1].end + at) else None
    if verb is None or verb.start > _LONGEST:
        return False
    first = max(at, group.clause.at)
    subject = _BEFORE.sub("", line.text(first, verb.start + at), count=1)
    if _DELEGATES.search(subject):
        return False
    if _BODY.search(subject):
        return True
    # "Shareholders vote at a meeting": somebody else, where no meeting is told of before it.
    told = any(h.classes & NOUNS or h.of(EntryKind.PLACE) for h in line.hits if h.start < hit.start)
    return noun and not told and _SOMEBODY.search(subject) is not None
