"""What stands of the values that claims give once a correction took some back.

Pure: the set of claims alone decides, whatever order they were heard in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final, TypeVar

from monitor.model import Claim

V = TypeVar("V")

#: For so long after a correction what it took back is only an echo when it is said again.
_ECHO: Final = timedelta(days=7)


def said_order(claim: Claim) -> tuple[object, ...]:
    """The order that claims are folded in."""
    return (claim.asserted_at, claim.tier.rank, claim.published_at, claim.claim_id)


def standing(
    given: Sequence[tuple[Claim, V]], differ: Callable[[V, V], bool]
) -> list[tuple[Claim, V]]:
    """The claims of *given* whose value no correction took back, each with its value.

    The last correction counts. It takes back every other value said before it or with it, and
    what repeats one of those within days. One that puts a place right says nothing of the rest.
    """
    corrections = [
        (claim, value)
        for claim, value in given
        if claim.mention.correction and claim.mention.retracted_place is None
    ]
    if not corrections:
        return list(given)
    last, right = max(corrections, key=lambda pair: _order(pair[0]))
    at = last.asserted_at
    wrong = [value for claim, value in given if claim.asserted_at <= at and differ(value, right)]
    return [
        (claim, value)
        for claim, value in given
        if not differ(value, right)
        or (
            claim.asserted_at > at
            and (claim.asserted_at - at > _ECHO or all(differ(value, one) for one in wrong))
        )
    ]


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.asserted_at, -claim.tier.rank, claim.published_at, claim.claim_id)
