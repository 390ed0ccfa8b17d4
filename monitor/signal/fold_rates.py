"""Which rate an event has, of those that its claims give.

Pure: the set of claims alone decides, whatever order they were heard in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from monitor.model import Claim, Facts, Rate, RateKind, RateLine
from monitor.model.vocabulary import TAKING_OFF
from monitor.signal.schedule import figure_of, schedule_of
from monitor.signal.slips import without_slips
from monitor.signal.standing import said_order, standing

_RATE_ORDER: Final = (RateKind.COMPONENT, RateKind.TOTAL, RateKind.DELTA)


def rates_in(told: Sequence[Claim]) -> tuple[Rate | None, tuple[RateLine, ...]]:
    """The rate that *told* give, in the order said, and the schedule that it is a line of.

    Whichever line of one schedule a paper picks, the rate stays the one that was told first: that
    is no change. What a correction says is taken for itself, without a schedule.
    """
    told = _of_one_sense(told)
    rate = rate_told(told)
    said = [claim.mention.facts for claim in told]
    if rate is None or any(c.mention.correction and c.mention.facts.rate for c in told):
        return rate, ()
    schedule = schedule_of(line for claim in told for line in _lines(claim, told[0]))
    if not _of_schedule(rate, schedule):
        return rate, ()
    first = (f.rate for f in said if f.rate is not None and _of_schedule(f.rate, schedule))
    return next(first, rate), schedule


def _of_one_sense(told: Sequence[Claim]) -> list[Claim]:
    """Of claims with a rate those that name it in the first one's sense: charged, or taken off."""
    goes = told[0].mention.facts.subkind in TAKING_OFF
    same = [claim for claim in told if (claim.mention.facts.subkind in TAKING_OFF) is goes]
    return same if any(claim.mention.facts.rate for claim in same) else list(told)


def _lines(claim: Claim, first: Claim) -> tuple[RateLine, ...]:
    """The lines that *claim* gives to the schedule.

    One line alone is a part of the notice only where its paper dates the act, or its beginning, to
    the same day; else it may be another measure, or what a rate was changed to.
    """
    said, known = claim.mention.facts, first.mention.facts
    if len(said.schedule) > 1:
        return said.schedule
    same = said.effective is not None and said.effective == known.effective
    same = same or (
        said.when is not None and known.when is not None and said.when.start == known.when.start
    )
    return said.schedule if same else ()


def rate_told(claims: Sequence[Claim]) -> Rate | None:
    """The best source's latest figure; a component of a duty before a total or a step."""
    given = [
        (claim, claim.mention.facts.rate)
        for claim in claims
        if claim.mention.facts.rate is not None and claim.mention.facts.rate.value is not None
    ]
    if not given:
        rates = (claim.mention.facts.rate for claim in claims)
        return next((rate for rate in rates if rate is not None), None)
    kind = min((rate.kind for _, rate in given), key=_RATE_ORDER.index)
    same = standing([(claim, rate) for claim, rate in given if rate.kind is kind], _other_rate)
    same = _exact(without_slips(same))
    latest = max(claim.asserted_at for claim, _ in same).date()
    day = [(claim, rate) for claim, rate in same if claim.asserted_at.date() == latest]
    tier = min(claim.tier.rank for claim, _ in day)
    best = [(claim, rate) for claim, rate in day if claim.tier.rank == tier]
    # Of two days' figures the later one counts, of one day's the best source's; of those the one
    # that came up last: an echo of the older does not bring it back.
    first: dict[tuple[object, ...], datetime] = {}
    for claim, rate in best:
        at = first.setdefault(figure_of(rate), claim.asserted_at)
        first[figure_of(rate)] = min(at, claim.asserted_at)
    newest = max(first.values())
    fresh = (pair for pair in best if first[figure_of(pair[1])] == newest)
    return min(fresh, key=lambda pair: said_order(pair[0]))[1]


def _exact(given: list[tuple[Claim, Rate]]) -> list[tuple[Claim, Rate]]:
    """*given* without bounds on a figure that is told exactly: they say the same loosely."""
    exact = [rate for _claim, rate in given if rate.op == "="]
    return [(c, rate) for c, rate in given if not any(rate.covers(one) for one in exact)]


def _other_rate(one: Rate, other: Rate) -> bool:
    return figure_of(one) != figure_of(other)


def is_told(rate: Rate, facts: Facts) -> bool:
    """Whether *facts* have the rate, as their own or in their schedule."""
    return rate == facts.rate or _of_schedule(rate, facts.schedule)


def _of_schedule(rate: Rate, schedule: Sequence[RateLine]) -> bool:
    """Whether the rate is a line of *schedule*, or lies between the ends of its range."""
    if not schedule:
        return False
    low, high = schedule[0].rate, schedule[-1].rate
    if low.op == ">=" and high.op == "<=" and rate.unit == low.unit == high.unit:
        ends = [end.value for end in (low, rate, high) if end.value is not None]
        return len(ends) == len((low, rate, high)) and ends == sorted(ends)
    return figure_of(rate) in {figure_of(line.rate) for line in schedule}
