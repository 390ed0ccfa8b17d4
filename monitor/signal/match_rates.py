"""Points for a measure's figures: its worth, its rate, and the rate that it had before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from monitor.model import Facts, Rate, Term
from monitor.model.vocabulary import TAKING_OFF
from monitor.signal.match_time import NEAR_DAYS, one_day, one_programme
from monitor.signal.pair import Pair
from monitor.signal.schedule import rates_of
from monitor.signal.slips import is_slip
from monitor.signal.weights import MatchWeights

_PURCHASES: Final = "purchase_commitment"
#: Within so many days another figure of the same digits is the same figure, printed wrong.
_SLIP_DAYS: Final = 3
_VALUE_EQUAL: Final = 1.07
_VALUE_OTHER: Final = 1.25


def figure_terms(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """The terms for what both say it is worth, and what they say it is raised or cut to."""
    said, known = pair.said, pair.known
    if said.value and known.value and said.value.unit == known.value.unit:
        low, high = sorted((abs(said.value.value), abs(known.value.value)))
        words = f"{said.value.value:g}, {known.value.value:g}"
        if high <= low * _VALUE_EQUAL:
            yield Term("value", weights.value_equal, words)
        elif high > low * _VALUE_OTHER:
            # Of what is to be bought one tells the part, another the whole.
            part = said.subkind == known.subkind == _PURCHASES and _lately(pair)
            other = weights.value_other / 4 if part else weights.value_other
            yield Term("other_value", other, words)
    if _same_rate(said.rate, known.rate) or _shares_rate(said, known):
        yield Term("rate", weights.rate_equal, _rate(known.rate))
    elif from_known_rate(pair):
        yield Term("rate_before", weights.rate_before, _rate(known.rate))
    elif is_slip(said.rate, known.rate) and (pair.asserted - pair.last_spoken).days <= _SLIP_DAYS:
        yield Term("slip", 0.0, f"{_rate(said.rate)}, {_rate(known.rate)}")
    elif _comparable(said, known):
        # One order often sets several rates, and each paper gives another.
        other = weights.rate_other / 3 if one_day(pair) else weights.rate_other
        if said.subkind != known.subkind and said.subkind in TAKING_OFF:
            other = 2 * weights.rate_other  # one duty is put off, another goes
        yield Term("other_rate", other, f"{_rate(said.rate)}, {_rate(known.rate)}")


def _lately(pair: Pair) -> bool:
    """Whether both tell of acts of the same few days."""
    days, known = pair.said_span, pair.known_span
    return days is not None and known is not None and days.gap(known) <= NEAR_DAYS[1]


def _comparable(said: Facts, known: Facts) -> bool:
    """Whether both rates are of one sort and sense, and neither is a bound on the other."""
    ours, theirs = said.rate, known.rate
    if ours is None or theirs is None or not _of_one_sort(ours, theirs):
        return False
    if (said.subkind in TAKING_OFF) is not (known.subkind in TAKING_OFF):
        return False
    return not (ours.covers(theirs) or theirs.covers(ours))


def _of_one_sort(said: Rate, known: Rate) -> bool:
    if said.value is None or known.value is None:
        return False
    return (said.kind, said.unit) == (known.kind, known.unit)


def _same_rate(said: Rate | None, known: Rate | None) -> bool:
    """Whether both name one figure, be it as a bound: "up to 25%" and "25%"."""
    if said is None or known is None or not _of_one_sort(said, known):
        return False
    return said.value == known.value


def _shares_rate(said: Facts, known: Facts) -> bool:
    """Whether one's rate is in the other's schedule: each paper picks a line of it."""
    if not said.schedule and not known.schedule:
        return False
    return bool(rates_of(said) & rates_of(known))


def from_known_rate(pair: Pair) -> bool:
    """Whether the rate it changes from is the known one: of its programme, or of late.

    Round rates are shared by many measures, so the figure alone proves nothing.
    """
    if not _same_rate(pair.said.rate_before, pair.known.rate):
        return False
    act = pair.known_span.last if pair.known_span is not None else pair.last_spoken
    recent = (pair.asserted - act).days <= NEAR_DAYS[-1]
    return recent or one_programme(pair.said, pair.known)


def _rate(rate: Rate | None) -> str:
    return "" if rate is None or rate.value is None else f"{rate.value:g} {rate.unit}"
