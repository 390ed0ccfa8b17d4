"""How far an act stands from its trigger, whatever is set between the two left out."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line

_WHICH: Final = re.compile(r",\s(?:which|who|whose|where)\s")


def _insertion(line: Line, act: Hit, hit: Hit) -> int:
    """Letters between commas between verb and trigger: "puts ten firms, A and B among them, on".

    So too behind the trigger: "its duty on pork, on hold since May, will return", "the duties,
    which it announced in May, took effect".
    """
    low, high = (act.end, hit.start) if act.end <= hit.start else (hit.end, act.start)
    between = line.text(low, high)
    which = sum(
        len(clause.text)
        for clause in line.sentence.clauses
        if clause.kind is ClauseKind.RELATIVE and hit.end <= clause.at
        if clause.at + len(clause.text) <= high
    )
    first, last = between.find(","), between.rfind(",")
    at = line.sentence.at
    behind = hit.end <= act.start and _WHICH.match(between, first) is not None
    if first == last or any(
        v.finite and low <= v.start + at and v.end + at <= high and not behind
        for v in line.whole().verbs
    ):
        return which
    return max(last - first, which)


def distance(line: Line, act: Hit, hit: Hit) -> float:
    """How far the act stands from the trigger: objects near their verb, nouns right beside."""
    kinds = frozenset().union(*(e.classes for e in act.entries if e.kind is EntryKind.ACT))
    noun_only = "noun" in kinds and "verb" not in kinds
    inserted = _insertion(line, act, hit)
    if act.end <= hit.start:
        gap = hit.start - act.end - inserted
        return gap * (0.7 if noun_only and gap < 30 else 1.0)
    gap = act.start - hit.end - inserted
    if gap <= 2:
        return 0.0 if "noun" in kinds else 3.0
    return gap * 1.3 + 12
