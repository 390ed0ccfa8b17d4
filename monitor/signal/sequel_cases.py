"""A duty that a later sentence tells without its sides, put to the case that led to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Kind
from monitor.signal.draft import Draft
from monitor.signal.measure_answered import named_beside
from monitor.signal.scene import Line
from monitor.signal.span import day_of_month

#: What begins with a case is no measure yet.
CASES: Final = frozenset({Kind.TRADE_REMEDY})
#: How many sentences back a subject that only points back reaches.
REACH: Final = 4

_DEFINITE: Final = re.compile(r"\b(?:the|these|those)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)


def with_own_duty(groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups*, a duty that a later sentence tells without its sides put to the case it ends.

    As in "From Sunday, a duty of 40 percent will be collected" below anti-dumping duties.
    """
    cases = [group for group in groups if group[0].facts.kind in CASES]
    out = list(groups)
    for group in groups:
        home = next((case for case in cases if _of_case(group, case)), None)
        if home is None:
            continue
        known, duty = known_of(home), known_of(group)
        rate = next((d.facts.rate for d in [*home, *group] if d.facts.rate), None)
        facts = replace(
            home[0].facts,
            rate=rate,
            effective=known.effective or duty.effective,
            expiry=known.expiry or duty.expiry,
        )
        told = replace(
            home[0],
            facts=facts,
            evidence=(*home[0].evidence, *(e for draft in group for e in draft.evidence)),
        )
        merged = [told, *home[1:]]
        out = [merged if one is home else one for one in out if one is not group]
        cases = [merged if one is home else one for one in cases]
    return out


def _of_case(group: list[Draft], case: list[Draft]) -> bool:
    """Whether the duty of *group* is what *case*, told just before it, has led to."""
    facts, home = group[0].facts, case[0].facts
    apart = group[0].line.index - min(draft.line.index for draft in case)
    return (
        facts.kind is Kind.TARIFF
        and facts.subkind == "tariff_new"
        and facts.component is None
        and facts.legal_basis is None
        and all(draft.inferred & {"imposer", "doer"} or _points_back(draft) for draft in group)
        and not any(draft.line.is_title for draft in group)
        and set(facts.imposing) == set(home.imposing)
        and 0 < apart <= REACH
    )


def _points_back(draft: Draft) -> bool:
    """Whether "the duties" are those of what was told before: no new target is named with them."""
    line = draft.line
    if line.sentence.language == "zh" or draft.facts.affected == ():
        return False
    named = any(party.side in draft.facts.affected for party in line.parties)
    head = line.text(max(line.sentence.at, draft.at - 30), draft.at)
    return not named and _DEFINITE.search(head) is not None


def known_of(group: Sequence[Draft]) -> Facts:
    """The facts of a group's first draft, with the first and last day that any of it tells."""
    facts = [draft.facts for draft in group]
    return replace(
        facts[0],
        effective=next((f.effective for f in facts if f.effective), None),
        expiry=next((f.expiry for f in facts if f.expiry), None),
    )


def how_far(fit: list[tuple[int, list[Draft]]], line: Line) -> list[tuple[int, int]]:
    """How many sentences before *line* each measure of *fit* was told, and its number.

    "China answers Xland's 10% duty. The duties take effect on Monday": those that are the news,
    where there are any.
    """
    news = [(n, [d for d in before if not named_beside(d)]) for n, before in fit]
    told = [(n, before) for n, before in news if before] or [(n, b) for n, b in fit if b]
    return [(line.index - max(d.line.index for d in before), n) for n, before in told]


def meant_by(groups: list[list[Draft]], near: list[int], line: Line) -> int:
    """Which of the measures, the nearest first, the sentence gives a day.

    The nearest, unless that has another first day already and one before it has none: "25% from
    Jan. 1" is its own step, and "They begin on July 24" goes back to what it is a step of.
    """
    nearest = groups[near[0]][0].facts
    known = known_of(groups[near[0]]).effective
    if known is None or any(
        known in {found.when.start, found.when.end} for found in line.dated.dates
    ):
        return near[0]
    bare = (
        n
        for n in near[1:]
        if groups[n][0].facts.kind is nearest.kind
        and groups[n][0].facts.imposing == nearest.imposing
        and known_of(groups[n]).effective is None
    )
    return next(bare, near[0])


def last_told(known: Facts, expiry: date | None) -> date | None:
    """The last day; of what is extended the later: "would have run out in May; now until June"."""
    if known.expiry is None or expiry is None:
        return known.expiry or expiry
    nearer = day_of_month(known.expiry, expiry)
    if nearer != known.expiry or not known.subkind.endswith("extension"):
        return nearer
    return max(known.expiry, expiry)


def not_prolonged(line: Line) -> bool:
    """As in "It will not renew the rest, which expire on 1 May": a day of others than told."""
    return "extend" in line.acts and any(v.negated for v in line.whole().verbs)


def are_twins(one: Sequence[Draft], other: Sequence[Draft]) -> bool:
    """Whether the two are what both sides do to each other in the same words."""
    if one[0].facts.kind is not other[0].facts.kind:
        return False
    if one[0].facts.imposing == other[0].facts.imposing:
        return False
    told = {_place_of(draft): draft.facts for draft in one if draft.act_at is not None}
    return any(
        (facts := told.get(_place_of(draft))) is not None
        and (facts.imposing, facts.affected) == (draft.facts.affected, draft.facts.imposing)
        for draft in other
    )


def _place_of(draft: Draft) -> tuple[int, int, int | None]:
    return draft.line.index, draft.at, draft.act_at
