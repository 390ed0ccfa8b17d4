"""Deals and mechanisms that came out of talks: their day, where they do not tell it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, Precision, Scope
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.merge import facts_of
from monitor.signal.scene import Scene
from monitor.signal.span import span_of

_OF_THE_NEWS: Final = frozenset({ClauseKind.MAIN, ClauseKind.ATTRIBUTION, ClauseKind.COMPLEMENT})
#: By which both sides make it known.
_JOINTLY: Final = re.compile(
    r"\b(?:joint (?:statement|declaration)|communiqu|announc)", re.IGNORECASE
)


def inherited(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """Deals and mechanisms take the day of the talks they came out of."""
    talks = [
        facts_of(group, scene.day)
        for group in groups
        if group[0].facts.kind is Kind.MEETING and group[0].facts.scope is Scope.TOPIC
    ]
    recent = [
        facts
        for facts in talks
        if (span := span_of(facts.when)) is not None and 0 <= (scene.day - span.last).days <= 3
    ]
    if not recent:
        return groups
    parent = recent[0]
    return [
        # What was announced on a day of its own is of that day, whenever they met.
        group if _dated_apart(group, parent) else [_child(draft, parent) for draft in group]
        for group in groups
    ]


def _dated_apart(group: list[Draft], parent: Facts) -> bool:
    """Whether it has a day of its own, after the last of the talks."""
    span = span_of(parent.when)
    return span is not None and any(
        day > span.last for draft in group if not draft.line.is_title for day in _own_days(draft)
    )


def _own_days(draft: Draft) -> list[date]:
    """The days beside it: "was announced on Friday", "agreed, they said in a joint statement"."""
    line, own = draft.line, span_of(draft.facts.when)
    if draft.facts.when is not None:
        return [own.first] if own is not None and own.exact else []
    told = _JOINTLY.search(line.sentence.text) is not None
    days = [
        found.when.end
        for found in line.dated.dates
        if found.role in {DateRole.AT, DateRole.SAID}
        and found.when.precision is Precision.DAY
        and line.sentence.clause_at(line.at + found.start).kind in _OF_THE_NEWS
    ]
    return [day for day in days if day is not None] if told else []


def _child(draft: Draft, parent: Facts) -> Draft:
    facts = draft.facts
    if facts.kind is not Kind.AGREEMENT or facts.when is not None or "participle" in draft.cues:
        return draft
    if draft.clause.kind in {ClauseKind.RELATIVE, ClauseKind.TEMPORAL, ClauseKind.CAUSAL}:
        return draft
    if facts.subkind not in {"mechanism_created", "framework", "truce", "outcome_list"}:
        return draft
    when = parent.when
    if when is not None and when.end is not None:
        when = replace(when, start=when.end, precision=Precision.DAY)
    return replace(draft, facts=replace(facts, when=when, place=facts.place or parent.place))
