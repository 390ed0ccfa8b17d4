"""Chinese talks that an arrival only leads up to: "某某抵达X市 将同B国举行磋商" is one event."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.model import Precision, Scope, Status
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft
from monitor.signal.lattice import ARRANGED, HELD

_THERE: Final = ARRANGED | HELD
#: Letters between the arrival and the talks.
_NEAR: Final = 40


def without_arrivals(drafts: list[Draft]) -> list[Draft]:
    """*drafts* without those of an arrival that a sentence's talks to come are told with.

    The talks are held where he arrives, unless they are said to be elsewhere.
    """
    out = list(drafts)
    for visit in drafts:
        talks = next((d for d in out if _leads_to(visit, d)), None)
        if talks is None:
            continue
        facts = talks.facts
        place, when = facts.place or visit.facts.place, facts.when
        stays = visit.facts.when is not None and visit.facts.when.precision is Precision.RANGE
        known = visit.facts.status in ARRANGED or facts.status is Status.CONCLUDED
        if when is None and (known or stays):
            # "12日访问A国，期间同B国财长会谈": on one of those days.
            when = visit.facts.when
        guests = tuple(a for a in visit.facts.actors if a.actor_id != a.side)
        if guests and not any(a.actor_id != a.side for a in facts.actors):
            # "A赴X市 第三轮磋商10日登场": who goes there is at the table.
            own = {a.side for a in guests}
            guests += tuple(a for a in facts.actors if a.side not in own)
            facts = replace(facts, actors=guests)
        out[out.index(talks)] = replace(talks, facts=replace(facts, place=place, when=when))
        out = [draft for draft in out if draft is not visit]
    return out


def with_visits(drafts: list[Draft]) -> list[Draft]:
    """*drafts*, talks to come with the days and country of the visit during which they are held.

    "某某将于9日至12日访问A国。访问期间，将与B国财长会谈": the visit to a third is told by itself.
    """
    trips = [
        d
        for d in drafts
        if d.facts.scope is Scope.THIRD_COUNTRY
        and "visit" in d.words
        and d.line.sentence.language == "zh"
        and d.facts.status in ARRANGED
    ]
    return [_during(draft, trips) for draft in drafts] if trips else drafts


def _during(talks: Draft, trips: list[Draft]) -> Draft:
    facts = talks.facts
    if facts.scope is not Scope.TOPIC or facts.status not in ARRANGED or facts.when is not None:
        return talks
    here = {a.actor_id for a in facts.actors if a.actor_id != a.side}
    for trip in trips:
        place = trip.facts.place
        if not here & {a.actor_id for a in trip.facts.actors}:
            continue
        if place is None or facts.place is None or place.country == facts.place.country:
            when = trip.facts.when
            return replace(talks, facts=replace(facts, when=when, place=facts.place or place))
    return talks


def _leads_to(visit: Draft, talks: Draft) -> bool:
    said, meant = visit.facts, talks.facts
    if visit.line is not talks.line or visit.line.sentence.language != "zh":
        return False
    if visit.rules != ("MEET.visit",) or "visit" in talks.words - {"talks"}:
        return False
    held = said.status is meant.status is Status.CONCLUDED and meant.when is None
    if held and meant.mode in CALLS:
        return False
    if said.status not in _THERE or not (held or meant.status in ARRANGED):
        return False
    if not 0 < talks.at - visit.end <= _NEAR:
        return False
    people = {a.actor_id for a in said.actors if a.actor_id != a.side}
    known = {a.actor_id for a in meant.actors if a.actor_id != a.side}
    return not people or not known or bool(people & known)
