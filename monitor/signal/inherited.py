"""Deals and mechanisms that came out of talks: their day, where they do not tell it."""

from __future__ import annotations

from dataclasses import replace

from monitor.model import Facts, Kind, Precision, Scope
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.merge import facts_of
from monitor.signal.scene import Scene
from monitor.signal.span import span_of


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
    days = (span_of(draft.facts.when) for draft in group)
    last = span_of(parent.when)
    return last is not None and any(day and day.exact and day.first > last.last for day in days)


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
