"""Figures that differ as slips of the pen do: digits swapped, or a nought too many or too few.

Pure: the set of claims alone decides, whatever order they were heard in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from monitor.model import Claim, Rate
from monitor.signal.copies import count_sources

#: So soon after the first report one paper's other figure is likelier a slip than news.
_SOON: Final = timedelta(days=3)
_OF_ONE_PAPER: Final = 1


def is_slip(one: Rate | None, other: Rate | None) -> bool:
    """Whether two rates of one kind may be one figure, printed wrong."""
    if one is None or other is None or not one.value or not other.value:
        return False
    if one.value == other.value or (one.kind, one.unit) != (other.kind, other.unit):
        return False
    low, high = sorted((one.value, other.value))
    return high == low * 10 or sorted(f"{low:g}") == sorted(f"{high:g}")


def without_slips(given: Sequence[tuple[Claim, Rate]]) -> list[tuple[Claim, Rate]]:
    """*given* without a lone paper's slip of a figure that was told before it.

    A figure counts that a second source repeats, that a better source gives, that is said to have
    changed from another, or that puts one right.
    """
    figures: dict[Rate, list[Claim]] = {}
    for claim, rate in given:
        figures.setdefault(rate, []).append(claim)
    if len(figures) == 1:
        return list(given)
    lone = {rate for rate, told in figures.items() if count_sources(told) <= _OF_ONE_PAPER}
    return [(c, rate) for c, rate in given if rate not in lone or not _slips(c, rate, given)]


def _slips(claim: Claim, rate: Rate, given: Sequence[tuple[Claim, Rate]]) -> bool:
    """Whether the figure, of one paper alone, is a slip of one told before."""
    mention = claim.mention
    if mention.correction or mention.facts.rate_before is not None:
        return False
    return any(
        is_slip(rate, told)
        and timedelta(0) <= claim.asserted_at - one.asserted_at <= _SOON
        and (one.asserted_at, one.claim_id) < (claim.asserted_at, claim.claim_id)
        and one.tier.rank <= claim.tier.rank
        for one, told in given
    )
