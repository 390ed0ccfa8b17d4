"""People told one after another: "Ito, Sato and Yland's Holm", and whom "who" stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_groups import Group
from monitor.signal.scene import Line, Party

_NAMED: Final = frozenset({"person", "office"})
_WITHOUT_TITLES: Final = re.compile(
    r"\b(?:the|newly|appointed|top|chief|senior|deputy|secretary|of|state|minister|president|premier"
    r"|vice|central|bank|governor|director|commissioner|head|czar|adviser|economic|national|security"
    r"|deputy|chair(?:man)?|newly|acting|former|lead|persons?|principals?|colleagues?|treasury|trade|representative|leader|foreign|commerce|international|negotiator|envoy|ambassador|to|officials|counterparts?|his|her|their"
    r"|diplomat|climate|finance|agriculture|customs|councill?or|economy|czar|tsar|teams?|delegations?|negotiators"
    r"|duo|trio|pairing|tandem)\b|\bm(?:r|s|rs)\b\.?",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"(?:^|\s)(?:between|with|by|and|among)[\s,]*$|^[\s,]*$", re.IGNORECASE)
_LINKED: Final = re.compile(r"(?:[\s,&']|'s|and|with|between|as well as|和|与|、)*", re.IGNORECASE)
#: What somebody else does to what came of it: "talks yield plan, review by Ito pending".
_ANOTHERS_WORK: Final = re.compile(
    r",\s(?:[\w-]+\s)*?(?!led|headed|hosted|chaired|attended|joined|held|requested|sought)\w+\sby$"
)
_INTRODUCING: Final = (EntryKind.OFFICE, EntryKind.SIDE, EntryKind.ORG)
#: "Ito and Sato, who are to meet in Xville": both; "met Sato, who will fly to Xville": he.
_BOTH: Final = re.compile(
    r"who\s(?:are|were|have|both|last|plan|spoke|met|meet|talked|will meet)\b"
)


def chain(line: Line, end: int, own: Sequence[Party]) -> list[Party]:
    """Parties that follow one another from *end* on, joined by "and", commas and titles."""
    found: list[Party] = []
    for party in sorted(own, key=lambda p: p.start):
        if party.start < end:
            continue
        words = bare(line, end, party.start)
        if len(words) > 60 or not (_LINK.search(words) if not found else _LINKED.fullmatch(words)):
            break
        if not found and _ANOTHERS_WORK.search(words):
            break
        found.append(party)
        end = party.end
    return found


def bare(line: Line, start: int, end: int) -> str:
    """The words of a stretch that are neither titles nor names of offices, bodies and sides."""
    return " ".join(_WITHOUT_TITLES.sub(" ", nameless(line, start, end)).split())


def nameless(line: Line, start: int, end: int) -> str:
    """The words of a stretch without the offices, bodies and sides that introduce a name."""
    out, here = "", start
    for hit in line.hits:
        if start <= hit.start and hit.end <= end and hit.of(*_INTRODUCING):
            out += line.text(here, hit.start)
            here = hit.end
    return out + line.text(here, end)


def antecedent(group: Group) -> list[Party]:
    """Whom the "who" stands for that opens the clause of *group*: those named right before it."""
    line, clause = group.line, group.clause
    if clause.kind is not ClauseKind.RELATIVE or clause.marker != "who":
        return []
    found: list[Party] = []
    start = clause.at
    for party in reversed([p for p in line.parties if p.end <= start and p.kind in _NAMED]):
        words = bare(line, party.end, start)
        if not (_LINKED.fullmatch(words) if found else words in {"", ","}):
            break
        found.insert(0, party)
        if not _BOTH.match(clause.text):
            break
        start = party.start
    return found
