"""Blocking keys: short strings under which an event can be found again without reading all.

An event's own keys are stored; a claim looks up those and their neighbours in time. Two things
that could be one share at least one key; sharing a key says nothing more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from monitor.model import Bucket, Claim, Facts, Kind, Precision, When
from monitor.signal.lattice import is_open
from monitor.signal.parties import firms
from monitor.signal.span import span_of

_WEEK: Final = timedelta(days=7)
_LONGEST: Final = 26
#: How far back what is recalled without a day may be.
_UNDATED_LOOKBACK: Final = timedelta(days=60)
#: Weeks to look back and ahead for a meeting, and for a measure: pages also arrive late.
_AROUND: Final = {True: (5, 5), False: (6, 5)}
_CONTROL: Final = frozenset({"CONTROL"})
_CASE: Final = frozenset({"CASE"})
_FAMILIES: Final = {
    Kind.CHARGE: frozenset({"TARIFF"}),
    Kind.ENTITY_MEASURE: _CONTROL,
    Kind.EXPORT_CONTROL: _CONTROL,
    Kind.INVESTMENT: _CONTROL,
    Kind.IMPORT_RESTRICTION: _CONTROL,
    Kind.DESIGNATION: _CONTROL,
    # Few papers tell the duty of a case from other duties.
    Kind.TRADE_REMEDY: _CASE | {"TARIFF"},
    Kind.INVESTIGATION: _CASE,
    Kind.DISPUTE: _CASE,
}


def families_of(kind: Kind) -> frozenset[str]:
    """Kinds that one news item is easily read as any of share a family; some are of two."""
    return _FAMILIES.get(kind) or frozenset({kind.value})


def keys_of(facts: Facts, *, stored: bool) -> frozenset[str]:
    """The keys to store an event under (*stored*), or to look a claim's event up by."""
    make = _meeting if facts.kind is Kind.MEETING else _other
    return frozenset(make(facts, stored=stored))


def _meeting(facts: Facts, *, stored: bool) -> Iterator[str]:
    yield from (f"M|week|{week}" for week in _weeks(facts, meeting=True, stored=stored))
    yield from (f"M|back|{week}" for week in _back(facts, meeting=True, stored=stored))
    if not stored or is_open(facts.status):
        yield "M|open"
    if facts.place is not None and facts.place.name:
        yield f"M|place|{facts.place.name.casefold()}"


def _other(facts: Facts, *, stored: bool) -> Iterator[str]:
    families = families_of(facts.kind)
    for week in _weeks(facts, meeting=False, stored=stored):
        yield from (f"T|{family}|{week}" for family in families)
    for week in _back(facts, meeting=False, stored=stored):
        yield from (f"T|back|{family}|{week}" for family in families)
    for imposer in facts.imposing or ("",):
        if facts.component:
            yield f"T|component|{imposer}|{facts.component.casefold()}"
        for product in facts.products:
            yield f"T|product|{imposer}|{product.casefold()}"
    if facts.doc_number:
        yield f"T|document|{facts.doc_number.casefold()}"
    yield from _hooks(facts)
    yield from (f"T|firm|{name}" for name in firms(facts))


def _hooks(facts: Facts) -> Iterator[str]:
    """Days on which something starts or ends: a calendar entry is found by its day."""
    days = {facts.effective, facts.expiry} - {None}
    if facts.kind is Kind.CALENDAR and facts.when is not None:
        days |= {facts.when.end or facts.when.start} - {None}
    yield from (f"T|day|{day}" for day in days)


def sought(claim: Claim) -> Facts:
    """The claim's facts with days to look it up by: its own, and that on which it was said."""
    facts, when = claim.mention.facts, _looked_back(claim)
    return replace(facts, when=when) if when else replace(facts, days=(claim.asserted_at.date(),))


def _looked_back(claim: Claim) -> When | None:
    """The weeks before it of what is recalled without a day; None for any other claim."""
    if claim.mention.bucket is not Bucket.BACKGROUND or span_of(claim.mention.facts.when):
        return None
    day = claim.asserted_at.date()
    return When(day - _UNDATED_LOOKBACK, day, Precision.RECENT)


def reach_of(claim: Claim) -> frozenset[date]:
    """The Mondays of the weeks in which the claim looks for its event (as `sought` dates it)."""
    facts, back = claim.mention.facts, _looked_back(claim)
    when = back or facts.when
    days = facts.days if back else (claim.asserted_at.date(),)
    first, last = (when.start, when.end) if when is not None else (None, None)
    return _reach(first, last, days, meeting=facts.kind is Kind.MEETING)


@lru_cache(maxsize=4096)
def _reach(
    first: date | None, last: date | None, days: tuple[date, ...], *, meeting: bool
) -> frozenset[date]:
    spans = ((first, last), *((day, day) for day in days))
    found = (_mondays(*span, meeting=meeting, stored=False) for span in spans)
    return frozenset(week for weeks in found for week in weeks)


def _back(facts: Facts, *, meeting: bool, stored: bool) -> Iterator[str]:
    """Stored are the weeks that an event's claims would look in; looked up are a claim's own.

    So an event is also found by what was said before, where what recalls it came in first.
    """
    if stored:
        yield from (_label(day) for day in facts.reach)
    else:
        yield from _weeks(facts, meeting=meeting, stored=True)


def _weeks(facts: Facts, *, meeting: bool, stored: bool) -> Iterator[str]:
    for day in facts.days:
        yield from _span_weeks(day, day, meeting=meeting, stored=stored)
    if facts.when is not None:
        yield from _span_weeks(facts.when.start, facts.when.end, meeting=meeting, stored=stored)


@lru_cache(maxsize=4096)
def _span_weeks(
    first: date | None, last: date | None, *, meeting: bool, stored: bool
) -> tuple[str, ...]:
    return tuple(_label(week) for week in _mondays(first, last, meeting=meeting, stored=stored))


def _mondays(
    first: date | None, last: date | None, *, meeting: bool, stored: bool
) -> Iterator[date]:
    first, last = first or last, last or first
    if first is None or last is None:
        return
    back, ahead = (0, 0) if stored else _AROUND[meeting]
    # An interval of years would give hundreds of keys: its recent end says enough.
    first = max(first, last - _LONGEST * _WEEK) - back * _WEEK
    last = last + ahead * _WEEK
    for step in range((last - first).days // 7 + 2):
        week = _monday(first + step * _WEEK)
        if week <= last:
            yield week


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=1024)
def _label(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-{week:02d}"
