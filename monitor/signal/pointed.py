"""What a measure's later sentences only point back at: whose it is, and what stood before it.

"The fees took effect on Tuesday" names nobody who charges them; "goods already face 50 percent"
tells what is added to, and is no news of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Kind, When
from monitor.model.vocabulary import LEVIED
from monitor.signal.draft import Draft
from monitor.signal.merge_measure import days_meet, sort_of
from monitor.signal.parties import firms

#: "The fees ", "These new duties ", with the verb right behind.
_POINTS: Final = re.compile(
    r"(?:the|these|those|both|such)\s(?:[\w-]+\s){0,2}?"
    r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|charges?|surcharges?|curbs?|controls?|rules?"
    r"|restrictions?|bans?|measures?)\s(?!(?:on|against|of|for|from|by|that|which|imposed|to)\b)",
    re.IGNORECASE,
)
_MEASURES: Final = frozenset(
    {Kind.TARIFF, Kind.CHARGE, Kind.EXPORT_CONTROL, Kind.IMPORT_RESTRICTION}
)
#: How many sentences back such a subject reaches.
_REACH: Final = 2
#: Sub-kinds of a supply that is cut, which a listing told beside it brings about.
_CUT_OFF: Final = frozenset({"export_ban", "control_rule", "denial_order"})
_CUTS: Final = "CONTROL.cutoff."
_OF_FIRMS: Final = "_BUSINESS"
#: How many sentences below the listing may be told.
_NEAR: Final = 3


def with_their_sides(drafts: Sequence[Draft]) -> list[Draft]:
    """*drafts*, those that only point back given the sides of what they point at."""
    out: list[Draft] = []
    for draft in drafts:
        known = _pointed_at(out, draft) if _points_back(draft) else None
        if known is None:
            out.append(draft)
            continue
        facts = replace(draft.facts, imposing=known.facts.imposing, affected=known.facts.affected)
        out.append(replace(draft, facts=facts))
    return out


def _points_back(draft: Draft) -> bool:
    if draft.facts.kind not in _MEASURES or draft.line.is_title or not draft.inferred:
        return False
    return _POINTS.match(draft.clause.text.lstrip()) is not None


def _pointed_at(told: Sequence[Draft], draft: Draft) -> Draft | None:
    """The last measure of the kind just above whose sides are the same two, turned about."""
    facts = draft.facts
    above = [
        other
        for other in told
        if other.facts.kind is facts.kind and 0 < draft.line.index - other.line.index <= _REACH
    ]
    last = above[-1] if above else None
    turned = (
        last is not None
        and "imposer" not in last.inferred
        and set(last.facts.imposing) == set(facts.affected)
        and set(last.facts.affected) == set(facts.imposing)
    )
    return last if turned else None


def with_listings(groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups*, a company cut off from its suppliers put to the listing that cuts it off."""
    out = list(groups)
    for group in groups:
        if not _cuts_firm_off(group):
            continue
        listing = next((other for other in out if _listed_by(group, other)), None)
        if listing is None:
            continue
        whole = [listing[0], *group, *listing[1:]]
        facts = replace(listing[0].facts, when=listing[0].facts.when or _when(group))
        whole[0] = replace(listing[0], facts=facts)
        out = [whole if one is listing else one for one in out if one is not group]
    return out


def _cuts_firm_off(group: Sequence[Draft]) -> bool:
    """Whether it is a company of the other side that gets no more, not goods that are barred."""
    facts = group[0].facts
    if facts.kind is not Kind.EXPORT_CONTROL or facts.subkind not in _CUT_OFF:
        return False
    return any(rule.startswith(_CUTS) for draft in group for rule in draft.rules) or any(
        actor.side.removesuffix(_OF_FIRMS) in facts.affected and actor.side.endswith(_OF_FIRMS)
        for draft in group
        for actor in draft.facts.actors
    )


def _listed_by(group: Sequence[Draft], other: Sequence[Draft]) -> bool:
    """Whether *other* tells, close by and of no other firm, that it was put on a list."""
    ours, theirs = group[0].facts, other[0].facts
    if theirs.subkind != "entity_listing" or ours.imposing != theirs.imposing:
        return False
    named, listed = (
        {name for draft in one for name in firms(draft.facts)} for one in (group, other)
    )
    if named and listed and not named & listed:
        return False
    if any("participle" in draft.cues for draft in other):
        return False
    near = any(
        0 <= told.line.index - draft.line.index <= _NEAR for draft in group for told in other
    )
    return near and days_meet(_when(group), _when(other))


def _when(group: Sequence[Draft]) -> When | None:
    return next((draft.facts.when for draft in group if draft.facts.when is not None), None)


def with_mirrored(groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups* without what is told of both sides at once, where each is told by itself as well.

    As in "X, Y cut duties", and then "X will cut its duties to 30% and Y's will fall to 10%".
    """
    out = list(groups)
    for group in groups:
        facts = group[0].facts
        if facts.kind not in LEVIED or len(facts.imposing) < 2:
            continue
        halves = [other for other in out if _half_of(group, other)]
        if {side for half in halves for side in half[0].facts.imposing} < set(facts.imposing):
            continue
        days = {
            name: next((d for draft in group if (d := getattr(draft.facts, name))), None)
            for name in ("when", "effective", "expiry")
        }
        filled = [[_filled(half[0], days), *half[1:]] for half in halves]
        swapped = dict(zip(map(id, halves), filled, strict=True))
        out = [swapped.get(id(one), one) for one in out if one is not group]
    return out


def _half_of(group: Sequence[Draft], other: Sequence[Draft]) -> bool:
    """Whether *other* is the one side's part of what *group* tells of both."""
    both, one = group[0].facts, other[0].facts
    return (
        one.kind is both.kind
        and len(one.imposing) == 1
        and (sort_of(one.subkind) == sort_of(both.subkind) or _eased(one.subkind, both.subkind))
        and not any("participle" in draft.cues or "standing" in draft.cues for draft in other)
        and days_meet(_when(group), _when(other))
        and min(draft.line.index for draft in group) <= min(draft.line.index for draft in other)
    )


def _eased(one: str, both: str) -> bool:
    """Whether duties said to be rolled back were cut or taken away."""
    return both == "tariff_reduction" and one == "tariff_removal"


def _filled(draft: Draft, days: dict[str, object]) -> Draft:
    """*draft* with those of *days* that it does not tell itself."""
    lacking = {name: day for name, day in days.items() if not getattr(draft.facts, name)}
    return replace(draft, facts=replace(draft.facts, **lacking))  # type: ignore[arg-type]
