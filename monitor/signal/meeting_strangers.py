"""Meetings of bodies that the topic does not know: "OPEC is set to meet this week"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.meeting_groups import Group, main_hit

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
_LONGEST: Final = 80


def of_strangers(group: Group) -> bool:
    """Whether the verb of meeting has a subject of its own that is neither side's."""
    line, hit = group.line, main_hit(group)
    if line.sentence.language == "zh" or line.is_title or line.parties:
        return False
    at = line.sentence.at
    verb = next(
        (v for v in line.whole().verbs if v.finite and v.start + at <= hit.start < v.end + at), None
    )
    if verb is None or verb.start > _LONGEST:
        return False
    subject = _BEFORE.sub("", line.text(max(at, group.clause.at), verb.start + at), count=1)
    return _DELEGATES.search(subject) is None and _BODY.search(subject) is not None
