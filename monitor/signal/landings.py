"""Arrivals among the drafts of one meeting: who lands somewhere has not met anybody yet."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Kind
from monitor.signal.draft import Draft
from monitor.signal.lattice import ARRANGED
from monitor.signal.meeting_levels import LONGEST_ROUND

#: Who leaves is not there yet.
_LEAVES: Final = re.compile(
    r"(?:leav(?:e|es|ing)|left|depart(?!m)\w*|fl(?:y|ies|ew|ying) out|set(?:s|ting)? (?:off|out)"
    r"|tak(?:e|es) off|took off|jet(?:s|ted)? off|head(?:s|ed|ing)?|fl(?:y|ies|ying))\b",
    re.IGNORECASE,
)
_MEETS: Final = frozenset({"talks", "meet", "meeting_noun", "call"})


def without_landings(group: list[Draft]) -> list[Draft]:
    """*group* without the drafts by which a leader only arrives where the two are to meet.

    In Chinese they keep what else they tell, and lose the day.
    """
    first = group[0]
    if first.facts.kind is not Kind.MEETING or "visit" in first.words:
        return group
    if first.line.sentence.language == "zh":
        return _on_their_day(group)
    if first.facts.level != "leaders" or first.facts.status not in ARRANGED:
        return group
    met = [d for d in group if "visit" not in d.words or "state_visit" in d.words]
    # Where nothing else says on what days they meet, they do so when he is there.
    return met if any(_to_the_day(d) for d in met) else group


def _to_the_day(draft: Draft) -> bool:
    """Whether it has days of its own, and not only a month."""
    when = draft.facts.when
    if when is None or when.start is None or when.end is None:
        return False
    return (when.end - when.start).days <= LONGEST_ROUND


def on_arrival(drafts: list[Draft]) -> list[Draft]:
    """*drafts* without days of leaving: "flies out tonight; two days of talks begin on Sunday"."""
    out: list[Draft] = []
    for draft in drafts:
        when = draft.facts.when
        first = when.start if when is not None and _MEETS & draft.words else None
        if first is not None and out and draft.line.index - out[-1].line.index <= 1:
            out[-1] = _undated(out[-1]) if _leaves(out[-1], first) else out[-1]
        out.append(draft)
    return out


def _leaves(draft: Draft, first: date) -> bool:
    """Whether somebody only sets out, before the *first* day on which anybody meets."""
    when = draft.facts.when
    if "visit" not in draft.words or when is None or when.end is None or when.end >= first:
        return False
    return _LEAVES.match(draft.line.text(draft.at, draft.line.end)) is not None


def _undated(draft: Draft) -> Draft:
    return replace(draft, facts=replace(draft.facts, when=None))


def _on_their_day(group: list[Draft]) -> list[Draft]:
    """*group* without the day on which somebody only arrived for the talks that it dates."""
    lands = [d for d in group if "visit" in d.words and not d.words & _MEETS]
    if not any(d not in lands and d.facts.when is not None for d in group):
        return group
    return [_undated(d) if d in lands else d for d in group]
