"""Clauses that go on about the measure of their own sentence: "faces 25% after it took effect on".

They name no side, and add from when the measure is in force.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Kind, Precision, Status
from monitor.signal.dates import DateRole
from monitor.signal.document import Clause
from monitor.signal.draft import Draft
from monitor.signal.scene import Line

_KINDS: Final = frozenset(
    {Kind.TARIFF, Kind.CHARGE, Kind.TRADE_REMEDY, Kind.EXPORT_CONTROL, Kind.IMPORT_RESTRICTION}
)
_TOOK_EFFECT: Final = re.compile(
    r"(?:after|as|when|since|once|now that)\s"
    r"(?:(?:the|these|this|that|both|its|their)\s(?:[\w%-]+\s){0,3}?"
    r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|rates?|hikes?|increases?|curbs|controls|rules?|bans?"
    r"|measures?)|it|they)\s"
    r"(?:(?:formally|officially)\s)?(?:took|taken|take|takes|went|go|goes|came|come|comes|kicked|kick|kicks|began|begin|begins|started)\b",
    re.IGNORECASE,
)
#: "Importers may apply from Monday for relief"
MAY_APPLY: Final = re.compile(
    r"(?:the\s)?(?:importers|companies|firms|enterprises|businesses|applicants)\b[^,;.]{0,60}\s"
    r"(?:may|can)\s(?:now\s)?(?:apply|file|submit)\b",
    re.IGNORECASE,
)


def beside(groups: list[list[Draft]], line: Line) -> list[list[Draft]]:
    """*groups*, what is in force on *line* with the day since when, told in a clause beside it."""
    for clause in line.sentence.clauses:
        if _TOOK_EFFECT.match(clause.text) is None:
            continue
        if any(line.inside(clause, p.start) for p in line.parties):
            continue
        day = _first_day(line, clause)
        for number, group in enumerate(groups if day is not None else ()):
            facts = group[0].facts
            here = any(d.line is line and not line.inside(clause, d.at) for d in group)
            known = any(d.facts.effective for d in group)
            if here and not known and facts.kind in _KINDS and facts.status is Status.IN_EFFECT:
                told = replace(group[0], facts=replace(facts, effective=day))
                return [*groups[:number], [told, *group[1:]], *groups[number + 1 :]]
    return groups


def _first_day(line: Line, clause: Clause) -> date | None:
    at = line.sentence.at
    return next(
        (
            found.when.end
            for found in line.dated.dates
            if found.role in {DateRole.FROM, DateRole.AT}
            and found.when.precision is Precision.DAY
            and line.inside(clause, at + found.start)
        ),
        None,
    )
