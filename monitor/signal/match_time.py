"""When a measure was told and spoken of, how far along, and what the words add to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, Status, Term
from monitor.signal.lattice import UNDECIDED, rank
from monitor.signal.pair import Pair
from monitor.signal.parties import firms
from monitor.signal.span import Span
from monitor.signal.weights import MatchWeights

#: Steps of nearness: within so many days, each with a weight of its own (`nearness`).
NEAR_DAYS: Final = (1, 3, 7, 14, 31, 92)
#: Each addition to a list is an act of its own.
LISTINGS: Final = frozenset(
    {
        "entity_listing",
        "entity_delisting",
        "unreliable_entity_list",
        "export_control_list",
        "countermeasure_list",
    }
)
#: Components that are but the name of a law: many programmes rest on one.
LEGAL: Final = re.compile(r"s\d{3}$")
#: Two of them on different goods are two measures.
DUTIES: Final = frozenset({Kind.TARIFF, Kind.TRADE_REMEDY})
#: What is done to all firms, or to one.
_ON_FIRMS: Final = frozenset({Kind.INVESTMENT})
_NEWLY: Final = frozenset({Status.THREATENED, Status.PROPOSED, Status.ANNOUNCED, Status.SIGNED})
#: Days after which a new word on the same goods is a new control, and a new duty.
_LONG: Final = 31
_YEAR: Final = 366
#: Within so many days the size of what was hit is known.
_SIZED_DAYS: Final = 2


def when_terms(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """Nearness in time: of the act itself, or of the talk about it."""
    known = pair.known_span
    if pair.vague:
        return
    if pair.said.kind is Kind.CALENDAR and pair.said_span is not None and known is not None:
        same = pair.said_span.last == known.last
        yield Term(
            "same_day" if same else "other_day",
            weights.day_overlap if same else weights.gap_more,
            str(known.last),
        )
        return
    gaps: list[int] = []
    if pair.said_span is not None and known is not None:
        gaps.append(_away(pair.said_span, known, pair.known.effective))
    if not pair.background:
        gaps.append(_talk(pair, weights))
    if not gaps:
        return
    gap = min(gaps)
    step = next((n for n, most in enumerate(NEAR_DAYS) if gap <= most), len(NEAR_DAYS))
    points = weights.nearness[step]
    if gap > _YEAR and _fresh(pair):
        points *= 2  # figures and goods recur
    if one_programme(pair.said, pair.known) and not _another_act(pair, gap):
        # A programme lasts: its next stage may be years away.
        points = max(points, 0.0)
    yield Term("near_in_time", points, f"{gap} days")


def _another_act(pair: Pair, gap: int) -> bool:
    """Whether something is put on the same goods long after: a ban after a licence, more duties.

    What is then suspended, extended or ended is still the known one.
    """
    long = {Kind.EXPORT_CONTROL: _LONG, Kind.TARIFF: _YEAR}.get(pair.said.kind)
    return long is not None and gap > long and _fresh(pair)


def _fresh(pair: Pair) -> bool:
    """Whether the words tell of a measure as newly made, or put in force on a day of its own."""
    said, known = pair.said, pair.known
    starts = said.effective is not None and known.effective is not None
    begun = said.status is Status.IN_EFFECT and starts and said.effective != known.effective
    return not pair.background and (said.status in _NEWLY or begun)


def one_programme(said: Facts, known: Facts) -> bool:
    """Whether both name one programme, which lasts, and not merely one law."""
    if said.component is None or known.component is None or LEGAL.match(said.component):
        return False
    if said.subkind in LISTINGS or known.subkind in LISTINGS:
        return False
    return said.component.casefold() == known.component.casefold()


def _talk(pair: Pair, weights: MatchWeights) -> int:
    """Days since the event was last spoken of; since the act itself once that is long ago."""
    act = pair.known_span.last if pair.known_span is not None else pair.first_spoken
    since_act = (pair.asserted - act).days
    if since_act > weights.talk_days:
        return since_act
    return abs((pair.asserted - pair.last_spoken).days)


def _away(said: Span, known: Span, effective: date | None) -> int:
    gap = said.gap(known)
    if effective is not None:
        gap = min(gap, said.gap(Span(effective, effective, exact=True)))
    return gap


def stage_terms(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """A fresh threat after the act is a threat of something else.

    On its own day an act is a threat to one paper and a decision to the next.
    """
    if pair.background or pair.said.kind is not pair.known.kind or one_day(pair):
        return
    said, known = rank(pair.said.kind, pair.said.status), rank(pair.known.kind, pair.known.status)
    if said and known and said <= 1 and known >= 3:
        yield Term("stage_behind", weights.stage_behind, f"{pair.said.status}")
    elif _another_term(pair) and _talk(pair, weights) > weights.talk_days:
        yield Term("another_term", 2 * weights.stage_behind, f"{pair.said.status}")


def _another_term(pair: Pair) -> bool:
    """Whether what was prolonged is said to be prolonged once more, which is not decided yet."""
    undecided = pair.said.status in UNDECIDED and pair.said.subkind.endswith("_extension")
    return undecided and pair.known.status is Status.EXTENDED


def new_figure(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """Days after an act that nobody put a size to, one with a size is likely another act."""
    said, known = pair.said, pair.known
    if pair.background or said.value is None or not said.value.value or known.value is not None:
        return
    span = pair.known_span
    act = pair.first_spoken if span is None else span.last if span.exact else span.first
    stage = rank(known.kind, known.status)
    if stage >= 3 and (pair.asserted - act).days >= _SIZED_DAYS:
        # The more so where it is still to be decided.
        back = weights.stage_behind / 2 if 0 < rank(said.kind, said.status) < stage else 0.0
        yield Term("first_size", weights.first_size + back, f"{said.value.value:g}")


def new_goods(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """Days after duties that nobody named goods for, those on some goods are likely others."""
    said, known = pair.said, pair.known
    if pair.background or said.kind is not known.kind or said.kind not in DUTIES:
        return
    if known.products or not said.products or known.value is not None:
        return
    act = pair.known_span.last if pair.known_span is not None else pair.first_spoken
    if (pair.asserted - act).days >= _SIZED_DAYS and _undescribed(known):
        yield Term("first_goods", weights.first_size, ", ".join(said.products))


def new_firm(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """Days after a rule on all, or firms that nobody named, what is done to one is another act."""
    said, known = pair.said, pair.known
    listed = {said.subkind, known.subkind} <= LISTINGS
    if pair.background or not (listed or {said.kind, known.kind} <= _ON_FIRMS):
        return
    if firms(known) or not firms(said):
        return
    act = pair.known_span.last if pair.known_span is not None else pair.first_spoken
    if (pair.asserted - act).days >= _SIZED_DAYS:
        yield Term("first_firm", weights.first_size, ", ".join(sorted(firms(said))))


def listed_together(pair: Pair) -> bool:
    """Whether two reports name other firms of what may be one day's additions to one list."""
    said, known = pair.said, pair.known
    return said.subkind == known.subkind and said.subkind in LISTINGS and one_day(pair)


def one_day(pair: Pair) -> bool:
    """Whether both are news of one day, or of two time zones' two days."""
    days, known = pair.said_span, pair.known_span
    if pair.background or days is None or known is None or not (days.exact and known.exact):
        return False
    return days.gap(known) <= 1


def _undescribed(facts: Facts) -> bool:
    """Whether nothing tells which duties are meant but who imposes them."""
    return facts.rate is None and facts.component is None and facts.effective is None
