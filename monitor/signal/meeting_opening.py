"""What a sentence begins with before it tells of a meeting: "Before Ito flies to Xville, ..."."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_deeds import DEED
from monitor.signal.scene import Line

#: Words with which a sentence begins that tells its news after a comma.
_FORE: Final = re.compile(
    r"(?:Before|After|As|While|When|Once|Ahead of|Amid|Despite|With|Following"
    r"|Days? (?:before|after))\s"
)

_PICTURED: Final = re.compile(r",\s(?:pictured|photographed|seen|shown)\b")
#: What is put in behind the subject, up to its verb: "The group, set up on a visit in May, met".
_INSERTED: Final = re.compile(
    r"(?:[^,;:]{3,80}?(?=,\s(?!pictured|seen|shown))"
    # below a picture: "Ito (left) and Sato, pictured at talks in May, spoke"
    r"|[^;:]{3,160}?(?=,\s(?:pictured|photographed|seen|shown)\s))"
    r"(?P<in>,\s(?:(?:first|originally|jointly|newly|itself|also)\s)?"
    r"(?:\w{3,}ed|held|set up|begun|brought|put|led|born|due|made|seen|shown)\s[^;:]{3,200}?),\s"
    r"(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|met|took|began"
    r"|ended|spoke|came|went|left|meets?|plans?|opens?|opened|closed|talked|agreed)\b"
)


def inserted(clause: Clause) -> tuple[int, int] | None:
    """The stretch put in behind the subject of *clause*, which tells of something before it."""
    found = _INSERTED.match(clause.text)
    return (clause.at + found.start("in"), clause.at + found.end("in")) if found else None


def pictured(clause: Clause, start: int) -> bool:
    """Whether what is put in at *start* says of which day a picture is."""
    return _PICTURED.match(clause.text, start - clause.at) is not None


def fore_end(line: Line, clause: Clause) -> int:
    """Where a clause goes on after what comes first: "Before X flies to Xville, Y to see Z"."""
    low = clause.at
    if not _FORE.match(clause.text):
        return low
    for party in line.parties:
        if not low < party.start < low + len(clause.text):
            continue
        if line.text(party.start - len(", "), party.start) != ", ":
            continue
        comma = party.start - len(", ")
        verbs = [v for v in line.whole().verbs if low <= v.start + line.sentence.at < comma]
        listed = any(p.end == comma for p in line.parties)
        before = any(low <= p.start < comma for p in line.parties)
        if before and (not listed or any(v.finite for v in verbs)):
            return party.start
    return low


def with_opening(line: Line, clause: Clause, first: Hit, low: int) -> int:
    """Where the stretch of a deed begins: "After three hours in Xville on Monday, Ito and Sato"."""
    before = line.sentence.clauses[0]
    if DEED not in first.classes or clause.index != 1 or before.kind is not ClauseKind.TEMPORAL:
        return low
    at, end = line.sentence.at, before.at + len(before.text)
    return low if any(v.start + at < end for v in line.whole().verbs) else before.at
