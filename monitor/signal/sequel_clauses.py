"""Clauses that go on about the measure of their own sentence: "faces 25% after it took effect on".

They name no side, and add from when the measure is in force, or until when.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Kind, Precision, Status
from monitor.signal.dates import DateRole
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.scene import Line

_KINDS: Final = frozenset(
    {Kind.TARIFF, Kind.CHARGE, Kind.TRADE_REMEDY, Kind.EXPORT_CONTROL, Kind.IMPORT_RESTRICTION}
)
_ALSO: Final = _KINDS | {Kind.ENTITY_MEASURE, Kind.INVESTMENT}
_TOOK_EFFECT: Final = re.compile(
    r"(?:after|as|when|since|once|now that)\s"
    r"(?:(?:the|these|this|that|both|its|their)\s(?:[\w%-]+\s){0,3}?"
    r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|rates?|hikes?|increases?|curbs|controls|rules?|bans?"
    r"|measures?)|it|they)\s"
    r"(?:(?:formally|officially)\s)?(?:took|taken|take|takes|went|go|goes|came|come|comes|kicked|kick|kicks|began|begin|begins|started)\b",
    re.IGNORECASE,
)
#: "; the increase will take effect on", "and it is to last until"
_GOES_ON: Final = re.compile(
    r"(?:(?:the|these|this|both|its|their)\s(?:[\w%-]+\s){0,3}?"
    r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|hikes?|increases?|reductions?|cuts?|curbs|controls"
    r"|rules?|bans?|measures?|changes?|moves?|steps?|restrictions?|listings?|additions?|suspension"
    r"|pause)|it|they|this|both)\s(?:(?:will|would|is|are|to|be|due|set|then)\s){0,4}"
    r"(?:tak|com|go|kick|start|begin|appl|last|expir|run|remain|effective|enter|end|laps)\w*\b"
)
#: How long ago something may have begun that is told as new.
_LATELY: Final = timedelta(days=3)
#: "Importers may apply from Monday for relief"
MAY_APPLY: Final = re.compile(
    r"(?:the\s)?(?:importers|companies|firms|enterprises|businesses|applicants)\b[^,;.]{0,60}\s"
    r"(?:may|can)\s(?:now\s)?(?:apply|file|submit)\b",
    re.IGNORECASE,
)


def beside(groups: list[list[Draft]], line: Line, today: date) -> list[list[Draft]]:
    """*groups*, what *line* tells with the days that a clause beside it gives."""
    out = list(groups)
    for clause in line.sentence.clauses:
        begun = _TOOK_EFFECT.match(clause.text) is not None
        on = clause.kind is ClauseKind.MAIN and _GOES_ON.match(clause.text) is not None
        if not (begun or on) or any(line.inside(clause, p.start) for p in line.parties):
            continue
        kinds = _ALSO if on else _KINDS
        near = [
            (max(d.at for d in here), number)
            for number, group in enumerate(out)
            if group[0].facts.kind in kinds
            and (on or group[0].facts.status is Status.IN_EFFECT)
            and (here := [d for d in group if d.line is line and not line.inside(clause, d.at)])
            and (not on or max(d.at for d in here) < clause.at)
        ]
        for _, number in sorted(near)[-1:] if on else near:
            out[number] = _dated(out[number], line, clause, today - _LATELY if on else None)
    return out


def _dated(group: list[Draft], line: Line, clause: Clause, since: date | None) -> list[Draft]:
    """*group* with the first and last day that *clause* tells, none of it from before *since*."""
    first, last = (
        next((day for draft in group if (day := getattr(draft.facts, name))), None)
        for name in ("effective", "expiry")
    )
    begins = _first_day(line, clause, {DateRole.FROM, DateRole.AT})
    ends = _first_day(line, clause, {DateRole.UNTIL})
    if since is not None and begins is not None and begins < since:
        begins = None
    facts = replace(group[0].facts, effective=first or begins, expiry=last or ends)
    return [replace(group[0], facts=facts), *group[1:]]


def _first_day(line: Line, clause: Clause, roles: set[DateRole]) -> date | None:
    at = line.sentence.at
    return next(
        (
            found.when.end
            for found in line.dated.dates
            if found.role in roles
            and found.when.precision is Precision.DAY
            and line.inside(clause, at + found.start)
        ),
        None,
    )
