"""Arrivals among the drafts of one meeting: who lands somewhere has not met anybody yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.draft import Draft

_MEETS: Final = frozenset({"talks", "meet", "meeting_noun", "call"})
_AHEAD: Final = frozenset({Status.PLANNED, Status.CONFIRMED})


def without_landings(group: list[Draft]) -> list[Draft]:
    """*group* without the drafts by which a leader only arrives where the two are to meet.

    In Chinese they keep what else they tell, and lose the day.
    """
    first = group[0]
    if first.facts.kind is not Kind.MEETING or "visit" in first.words:
        return group
    if first.line.sentence.language == "zh":
        return _on_their_day(group)
    if first.facts.level != "leaders" or first.facts.status not in _AHEAD:
        return group
    return [d for d in group if "visit" not in d.words or "state_visit" in d.words]


def _on_their_day(group: list[Draft]) -> list[Draft]:
    """*group* without the day on which somebody only arrived for the talks that it dates."""
    lands = [d for d in group if "visit" in d.words and not d.words & _MEETS]
    if not any(d not in lands and d.facts.when is not None for d in group):
        return group
    return [replace(d, facts=replace(d.facts, when=None)) if d in lands else d for d in group]
