"""Claims to one event: a deterministic fold, whatever order the claims came in.

Claims are taken in the order in which they were *said*: `asserted_at`, then better source, then
`published_at`, then id. A page that arrives late can therefore not overwrite newer knowledge.
What was said in passing (background) fills gaps and never overrules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from monitor.model import (
    Bucket,
    Claim,
    Event,
    Facts,
    Kind,
    Place,
    Precision,
    Status,
    When,
)
from monitor.signal.copies import count_sources
from monitor.signal.fold_rates import is_told, rate_told, rates_in
from monitor.signal.keys import reach_of
from monitor.signal.lattice import advance, is_open
from monitor.signal.parties import is_city, united
from monitor.signal.span import AS_PRINTED, Span, span_of, width
from monitor.signal.standing import said_order, standing

T = TypeVar("T")

_TALKS_DAYS = 5
_WEEKS = 24
_REACH = 60
_TITLE = 160
_GOODS = 24


def fold(event_id: str, claims: Iterable[Claim], previous: Event | None = None) -> Event:
    """The event *event_id* as all of *claims* together tell it.

    Without *previous* the answer depends on the set of claims alone. *previous* is the event as it
    was last stored: its alerts are kept, and the version never falls and rises whenever the told
    facts differ. Raises `ValueError` where there are no claims.
    """
    ordered = sorted(_latest_readings(claims), key=said_order)
    if not ordered:
        raise ValueError(f"event {event_id} has no claims: give at least the one it began with")
    told = [claim for claim in ordered if claim.mention.bucket is not Bucket.BACKGROUND]
    passing = [claim for claim in ordered if claim.mention.bucket is Bucket.BACKGROUND]
    if not told:
        told, passing = passing, []
    facts = _facts(told, passing)
    state = state_hash(facts)
    first = ordered[0]
    event = Event(
        event_id=event_id,
        version=_states(told) if previous is None else previous.version,
        facts=facts,
        state_hash=state,
        first_asserted_at=first.asserted_at,
        last_asserted_at=ordered[-1].asserted_at,
        sources=count_sources(ordered),
        claims=len(ordered),
        register_only=all(claim.origin == "register" for claim in ordered),
        title=_title(told[0]),
        recalled=all(_recalls(claim) for claim in ordered),
        alternatives=_alternatives(told, facts),
    )
    return event if previous is None else _continued(event, previous)


def _recalls(claim: Claim) -> bool:
    return claim.origin != "register" and claim.mention.bucket is Bucket.BACKGROUND


def _latest_readings(claims: Iterable[Claim]) -> list[Claim]:
    """Each claim once; of an article that was revised only what its last revision claims."""
    once = {claim.claim_id: claim for claim in claims}
    last: dict[str, datetime] = {}
    for claim in once.values():
        seen = last.get(claim.article_id, claim.ingested_at)
        last[claim.article_id] = max(seen, claim.ingested_at)
    return [claim for claim in once.values() if claim.ingested_at == last[claim.article_id]]


def _states(told: Sequence[Claim]) -> int:
    """How many states the told facts went through, in the order they were said."""
    return len({state_hash(_facts(told[:count], ())) for count in range(1, len(told) + 1)})


def _continued(event: Event, previous: Event) -> Event:
    return replace(
        event,
        version=previous.version + (event.state_hash != previous.state_hash),
        part_of=previous.part_of,
        last_alerted_asserted_at=previous.last_alerted_asserted_at,
        last_alerted_version=previous.last_alerted_version,
        bridged=previous.bridged,
    )


def state_hash(facts: Facts) -> str:
    """Which facts are told: kind, sub-kind, status, days, place, rate, effect and expiry."""
    span = span_of(facts.when)
    parts = (
        facts.kind,
        facts.subkind,
        facts.status,
        span.first if span and not (facts.when and facts.when.start is None) else None,
        span.last if span and not (facts.when and facts.when.end is None) else None,
        facts.place and (facts.place.name, facts.place.country),
        facts.rate and (facts.rate.op, facts.rate.value, facts.rate.unit, facts.rate.kind),
        facts.effective,
        facts.expiry,
    )
    return hashlib.sha1("|".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest()


def _facts(told: Sequence[Claim], passing: Sequence[Claim]) -> Facts:
    """The facts of the claims that tell, with gaps filled from those in passing."""
    said = [claim.mention.facts for claim in told]
    everything = [*said, *(claim.mention.facts for claim in passing)]
    status = _status(told)
    kind = said[0].kind
    rate, schedule = rates_in(told)
    return Facts(
        kind=kind,
        subkind=_subkind(told),
        status=status,
        scope=said[0].scope,
        actors=united(facts.actors for facts in everything),
        place=_place(told, passing),
        when=_when(kind, status, told) or _when(kind, status, passing),
        mode=_first(everything, lambda facts: facts.mode),
        level=_first(everything, lambda facts: facts.level),
        round_number=_first(everything, lambda facts: facts.round_number),
        imposing=_first(everything, lambda facts: facts.imposing or None) or (),
        affected=_first(everything, lambda facts: facts.affected or None) or (),
        component=_first(everything, lambda facts: facts.component),
        rate=rate or rate_told(passing),
        rate_before=_last(said, lambda facts: facts.rate_before),
        schedule=schedule,
        base=_first(everything, lambda facts: facts.base),
        products=_products(everything),
        value=_first(everything, lambda facts: facts.value),
        legal_basis=_first(everything, lambda facts: facts.legal_basis),
        doc_number=_first(everything, lambda facts: facts.doc_number),
        effective=_last(said, _named_start)
        or _first(everything, _named_start)
        or _first(everything, lambda facts: facts.effective),
        expiry=_last_day(_terms(said)) or next(iter(_terms(everything)), None),
        days=_weeks([*told, *passing]),
        reach=_reach([*told, *passing]),
    )


def _named_start(facts: Facts) -> date | None:
    """The day it starts, unless that is only the day on which a paper told of the start."""
    told = facts.when is None or facts.when.rule != AS_PRINTED
    return facts.effective if told else None


def _weeks(claims: Iterable[Claim]) -> tuple[date, ...]:
    """The last weeks that claims put it in or spoke of it in, oldest first; each is a key."""
    named: set[date] = set()
    for claim in claims:
        when = claim.mention.facts.when
        passing = claim.mention.bucket is Bucket.BACKGROUND
        days = {when.end or when.start} if when is not None and not passing else set()
        named |= {day - timedelta(days=day.weekday()) for day in days if day is not None}
        spoken = claim.asserted_at.date()
        named.add(spoken - timedelta(days=spoken.weekday()))
    return tuple(sorted(named)[-_WEEKS:])


def _reach(claims: Iterable[Claim]) -> tuple[date, ...]:
    """The last weeks in which claims in passing looked for it, oldest first; each is a key."""
    weeks: set[date] = set()
    for claim in claims:
        if _recalls(claim):
            weeks |= reach_of(claim)
    return tuple(sorted(weeks)[-_REACH:])


def _first(facts: Iterable[Facts], get: Callable[[Facts], T | None]) -> T | None:
    return next((value for one in facts if (value := get(one)) is not None), None)


def _last(facts: Sequence[Facts], get: Callable[[Facts], T | None]) -> T | None:
    return _first(reversed(facts), get)


def _terms(facts: Iterable[Facts]) -> list[date]:
    """The days on which it ends; of what is prolonged not the one on which it was to have ended."""
    return [one.expiry for one in facts if one.expiry is not None and not _had_ended(one)]


def _had_ended(facts: Facts) -> bool:
    act = span_of(facts.when)
    if facts.status is not Status.EXTENDED or facts.expiry is None or act is None:
        return False
    return facts.expiry <= act.first


def _last_day(said: Sequence[date]) -> date | None:
    """The last day said; the end of a month gives way to a day of that month said before."""
    if not said:
        return None
    last = said[-1]
    if (last + timedelta(days=1)).day != 1:
        return last
    finer = (day for day in reversed(said) if (day.year, day.month) == (last.year, last.month))
    return next((day for day in finer if day != last), last)


def _products(facts: Iterable[Facts]) -> tuple[str, ...]:
    """The goods that any of them names, as first named: each paper picks a few of the list."""
    return tuple(dict.fromkeys(one for said in facts for one in said.products))[:_GOODS]


def _subkind(claims: Sequence[Claim]) -> str:
    """What the best first source calls it: a later word for the same thing is no news."""
    kind = claims[0].mention.facts.kind
    return next(claim.mention.facts.subkind for claim in claims if claim.mention.facts.kind is kind)


def _status(claims: Sequence[Claim]) -> Status:
    first = claims[0]
    status, tier = first.mention.facts.status, first.tier
    planned = _planned_day(claims)
    for claim in claims[1:]:
        if _too_early(claim, planned):
            continue
        after = advance(
            first.mention.facts.kind, status, claim.mention.facts.status, tier, claim.tier
        )
        if after is not status or (
            claim.mention.facts.status is status and claim.tier.rank < tier.rank
        ):
            status, tier = after, claim.tier
    return status


def _too_early(claim: Claim, planned: date | None) -> bool:
    """Whether words without a day call a meeting held that is *planned* for a day still ahead."""
    facts = claim.mention.facts
    if planned is None or facts.status not in {Status.ONGOING, Status.CONCLUDED}:
        return False
    stated = facts.when is not None and bool(facts.when.expression)
    return not stated and planned > claim.asserted_at.date() + timedelta(days=1)


def _planned_day(claims: Sequence[Claim]) -> date | None:
    """The first day that a meeting was said to be planned for, where a day was named."""
    plans = (
        span_of(claim.mention.facts.when)
        for claim in claims
        if claim.mention.facts.kind is Kind.MEETING and is_open(claim.mention.facts.status)
    )
    stated = (span.first for span in plans if span is not None and span.stated and span.exact)
    return min(stated, default=None)


def _when(kind: Kind, status: Status, claims: Sequence[Claim]) -> When | None:
    if kind in {Kind.MEETING, Kind.CALENDAR}:
        return _meeting_days(status, claims)
    # A measure's day is the day it reached its status: everyone writes of it on a day of his own.
    reached = [c.mention.facts.when for c in claims if c.mention.facts.status is status]
    anyhow = [claim.mention.facts.when for claim in claims]
    return _narrowest(reached) or _narrowest(anyhow)


def _narrowest(whens: Iterable[When | None]) -> When | None:
    """The most precise one that the words state; the earliest said among equals."""
    known = [when for when in whens if when is not None]
    return min(known, key=lambda when: (not when.expression, width(when)), default=None)


def _meeting_days(status: Status, claims: Sequence[Claim]) -> When | None:
    """Days of the meeting: what was said of it once held beats what was planned.

    Precision wins, then the later word; a later word of other days altogether has moved it.
    """
    held = not is_open(status) and status not in {Status.CANCELLED, Status.DENIED}
    planned = _planned_day(claims)
    claims = [claim for claim in claims if not _too_early(claim, planned)] or claims
    phase = [c for c in claims if is_open(c.mention.facts.status) is not held]
    when: When | None = None
    if not held:
        phase = _day_standing(phase)
    for claim in phase or claims:
        when = _later_word(when, claim.mention.facts.when, held=held)
    if when is None:
        when = _narrowest(claim.mention.facts.when for claim in claims)
    if when is None and held and phase:
        # Nobody named a day: it is that of the first report, so that it grows old like others.
        day = phase[0].asserted_at.date()
        when = When(day, day, Precision.DAY)
    return when


def _day_standing(claims: Sequence[Claim]) -> list[Claim]:
    """Plans without those whose day was corrected: a day apart is no correction by itself."""
    named: list[tuple[Claim, Span]] = []
    for claim in claims:
        span = span_of(claim.mention.facts.when)
        if span is not None and span.stated and span.exact:
            named.append((claim, span))
    left = {id(claim) for claim, _ in standing(named, lambda one, other: one.gap(other) > 0)}
    gone = {id(claim) for claim, _ in named} - left
    return [claim for claim in claims if id(claim) not in gone]


def _later_word(known: When | None, said: When | None, *, held: bool) -> When | None:
    ours, theirs = span_of(known), span_of(said)
    if theirs is None or said is None:
        return known
    if ours is None or known is None:
        return said
    if theirs.stated is not ours.stated:
        return said if theirs.stated else known
    gap = ours.gap(theirs)
    if ours.exact and theirs.exact and gap <= held:
        first, last = min(ours.first, theirs.first), max(ours.last, theirs.last)
        if (last - first).days < _TALKS_DAYS:
            return _joined(known, said, first, last)
    if gap > 1:
        # Moved. Once held, a day that was named stays against a vaguer one.
        return known if held and ours.exact and not theirs.exact else said
    return said if width(said) < width(known) else known


def _joined(known: When, said: When, first: date, last: date) -> When:
    if (known.start, known.end) == (first, last):
        return known
    if (said.start, said.end) == (first, last):
        return said
    return replace(known, start=first, end=last, precision=Precision.RANGE)


def _withdrawn(claims: Iterable[Claim]) -> set[str]:
    places = (claim.mention.retracted_place for claim in claims)
    return {place.name.casefold() for place in places if place is not None}


def _place(told: Sequence[Claim], passing: Sequence[Claim]) -> Place | None:
    gone = _withdrawn([*told, *passing])
    best: Place | None = None
    for claim in [*passing, *told]:
        place = claim.mention.facts.place
        if place is None or place.name.casefold() in gone:
            continue
        if best is None or is_city(place) or not is_city(best) or place.country != best.country:
            best = place
    return best


def _title(claim: Claim) -> str:
    quote = claim.mention.evidence[0].quote if claim.mention.evidence else ""
    return " ".join(quote.split())[:_TITLE]


def _alternatives(claims: Sequence[Claim], facts: Facts) -> tuple[str, ...]:
    """Values that lost or were taken back, as `field=value`, sorted."""
    lost = {
        f"place={place.name}"
        for claim in claims
        if (place := claim.mention.retracted_place) is not None
    }
    for claim in claims:
        said = claim.mention.facts
        if (
            said.place is not None
            and facts.place is not None
            and said.place.name != facts.place.name
        ):
            lost.add(f"place={said.place.name}")
        if said.rate is not None and said.rate.value is not None and not is_told(said.rate, facts):
            lost.add(f"rate={said.rate.value:g} {said.rate.unit} {said.rate.kind}")
        if said.status is not facts.status:
            lost.add(f"status={said.status}")
    return tuple(sorted(lost))
