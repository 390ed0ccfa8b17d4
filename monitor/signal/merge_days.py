"""The days of one event that are told in several places, as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from monitor.model import Facts, Kind, Precision, Status, When
from monitor.signal.lattice import is_open
from monitor.signal.span import span_of, width


def joined_when(facts: Sequence[Facts]) -> When | None:
    """Exact days of one meeting joined; else the narrowest interval told."""
    told = [f.when for f in facts if f.when is not None]
    whens = _firm([when for when in told if span_of(when) is not None])
    if not whens:
        return next(iter(told), None)
    exact = [when for when in whens if (span := span_of(when)) is not None and span.exact]
    if len(exact) > 1 and facts[0].kind is Kind.MEETING:
        first = min(when.start for when in exact if when.start is not None)
        last = max(when.end for when in exact if when.end is not None)
        if last - first <= timedelta(days=4):
            return _between(exact, first, last)
    return min(whens, key=width)


def _firm(whens: list[When]) -> list[When]:
    """*whens* without a headline's "two days of talks", where the days themselves are told."""
    firm = [when for when in whens if not (when.rule == "R14" and when.ambiguous)]
    return firm if any(when.precision is Precision.RANGE for when in firm) else whens


def _between(whens: list[When], first: date, last: date) -> When:
    widest = max(whens, key=width)
    if (widest.start, widest.end) == (first, last):
        return widest
    precision = Precision.DAY if first == last else Precision.RANGE
    return replace(widest, start=first, end=last, precision=precision)


def comes_after(known: Facts, said: Facts) -> bool:
    """As in "ended talks last week, and go on with them this week": not the next day of them."""
    over, ahead = (said, known) if is_open(known.status) else (known, said)
    before, later = span_of(over.when), span_of(ahead.when)
    if over.status is not Status.CONCLUDED or before is None or later is None:
        return False
    return before.last < later.first and not (before.exact and later.exact)
