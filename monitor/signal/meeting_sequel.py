"""Sentences that only give the days of a meeting told before: "The talks run until Sunday".

The headline says "next week"; the days stand further down, of "the trip", "the two-day session", or
of where somebody will be.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.model import Kind, Precision, Scope, When
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.draft import Draft
from monitor.signal.grammar import Tense
from monitor.signal.merge import facts_of
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

#: Intervals that a later sentence may narrow down.
_VAGUE: Final = frozenset(
    {
        Precision.WEEK,
        Precision.PART_OF_WEEK,
        Precision.WEEKEND,
        Precision.MONTH,
        Precision.PART_OF_MONTH,
        Precision.APPROXIMATE,
    }
)
_OVER: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT})
_EXACT: Final = frozenset({Precision.DAY, Precision.RANGE})
_HELD: Final = frozenset({DateRole.AT, DateRole.FROM, DateRole.UNTIL})
#: Sentences after the one that told of the meeting, and days by which "next week" is stretched.
_REACH: Final = 4
_SLACK: Final = timedelta(days=2)
_LONGEST: Final = timedelta(days=9)
_WEEK: Final = timedelta(days=7)
_BY_WEEKDAY: Final = frozenset({"R2", "R3"})
#: The meeting told before, or where its people will be, ahead of the days.
_AGAIN: Final = re.compile(
    r"\b(?:the|this|these|their|his|her|both|two|three|[\w]+-day)\s(?:[\w-]+\s){0,2}"
    rf"(?:{TALKS}|meetings?|trip|visit|tour|stay|sessions?"
    r"|round|summit|dialogue|encounter|gathering)\b"
    r"|\b(?:be|stay|spend|remain)\s(?:\w+\s){0,3}in\b",
    re.IGNORECASE,
)
#: Another such meeting: "the last round was on".
_OTHER: Final = re.compile(
    r"\b(?:last|previous|earlier|first|prior|preceding)\s(?:\w+\s){0,2}"
    rf"(?:{TALKS}|meetings?|trip|visit|session|round|summit)\b",
    re.IGNORECASE,
)


def with_meeting_days(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups*, meetings of a week or month narrowed to the days that a later sentence gives."""
    return [_narrowed(scene, groups, group) for group in groups]


def _narrowed(scene: Scene, groups: list[list[Draft]], group: list[Draft]) -> list[Draft]:
    facts = group[0].facts
    if facts.kind is not Kind.MEETING or facts.scope is not Scope.TOPIC:
        return group
    when = facts_of(group, scene.day).when
    if when is None or when.precision not in _VAGUE or when.start is None or when.end is None:
        return group
    last = max(draft.line.index for draft in group)
    first = min(draft.line.index for draft in group)
    taken = {
        draft.line.index
        for other in groups
        if other is not group
        for draft in other
        if draft.facts.kind is Kind.MEETING
    }
    for line in scene.body:
        if not first < line.index <= last + _REACH or line.index in taken:
            continue
        found = _days_in(line, when)
        if found is not None:
            told = replace(found, rule=f"{found.rule}-sequel")
            evidence = scene.sentence_evidence(line, "sequel")
            lead = replace(group[0], evidence=(*group[0].evidence, evidence))
            return [
                replace(draft, facts=replace(draft.facts, when=told if draft.facts.when else None))
                for draft in (lead, *group[1:])
            ]
    return group


def _days_in(line: Line, vague: When) -> When | None:
    """The days that the sentence gives, inside the vague interval."""
    text = line.sentence.text
    again = _AGAIN.search(text)
    if line.sentence.language == "zh" or again is None or _OTHER.search(text):
        return None
    if any(p.kind == "third" for p in line.parties):
        return None
    days = (_inside(line, f, vague, again.end()) for f in line.dated.dates)
    return next((when for when in days if when is not None), None)


def _inside(line: Line, found: FoundDate, vague: When, after: int) -> When | None:
    """The days of *found*, where they lie inside *vague*; weekdays by the week that does."""
    start, end = found.when.start, found.when.end
    if found.start < after or found.role not in _HELD or found.when.precision not in _EXACT:
        return None
    if start is None or end is None or vague.start is None or vague.end is None:
        return None
    if end - start > _LONGEST or _of_another(line, after, found):
        return None
    if found.tense in _OVER and vague.end > (vague.anchor_value or vague.end):
        # What is to come is not what was held: "at their summit on Saturday the two spoke".
        return None
    for weeks in (0, 1, -1) if found.when.rule in _BY_WEEKDAY else (0,):
        first, last = start + weeks * _WEEK, end + weeks * _WEEK
        if vague.start - _SLACK <= first <= last <= vague.end + _SLACK:
            return replace(found.when, start=first, end=last)
    return None


def _of_another(line: Line, after: int, found: FoundDate) -> bool:
    """Whether the words between begin a matter of their own: "the talks, said X; on Friday"."""
    return (
        re.search(r"[;:]|\b(?:after|before|ahead of)\b", line.sentence.text[after : found.start])
        is not None
    )
