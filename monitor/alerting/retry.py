"""When to try a delivery again. Pure.

The schedule is the one that Standard Webhooks gives as its example: ten attempts over
75 hours 35 minutes, so that a receiver which is down from Friday night to Monday morning misses
nothing.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from monitor.model import Attempt, DeliveryOutcome

#: How long after attempt n (1-based) attempt n + 1 follows, before jitter.
DELAYS: Final = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
MAX_ATTEMPTS: Final = len(DELAYS) + 1
#: A receiver may ask for a longer wait than the schedule's, up to this.
MAX_RETRY_AFTER: Final = timedelta(hours=24)
#: Spread, so that a backlog does not come back all at once.
JITTER: Final = 0.2


def next_attempt(
    attempt_number: int, attempt: Attempt, delivery_id: str, now: datetime
) -> datetime | None:
    """When a delivery is due again (UTC) after its attempt *attempt_number* (from 1) ended so.

    None where it is not: it arrived, trying again cannot help, or ten attempts were made. The
    jitter comes from the delivery's id and the attempt's number alone, so that the same arguments
    give the same answer.

    Raises `ValueError` where *attempt_number* is less than 1.
    """
    if attempt_number < 1:
        raise ValueError(f"attempts are numbered from 1, not {attempt_number}")
    if attempt.outcome is DeliveryOutcome.DELIVERED or attempt.outcome.permanent:
        return None
    if attempt_number >= MAX_ATTEMPTS:
        return None
    delay = DELAYS[attempt_number - 1] * _spread(delivery_id, attempt_number)
    return now + max(delay, _asked(attempt.retry_after))


def _spread(delivery_id: str, attempt_number: int) -> float:
    """A factor in 0.8..1.2, fixed for this attempt of this delivery."""
    digest = hashlib.sha256(f"{delivery_id}|{attempt_number}".encode()).digest()
    share = int.from_bytes(digest[:8], "big") / 2**64
    return 1 - JITTER + 2 * JITTER * share


def _asked(retry_after: float | None) -> timedelta:
    """The wait that the receiver asked for: never negative, never over a day."""
    if retry_after is None or not retry_after > 0:
        return timedelta()
    return timedelta(seconds=min(retry_after, MAX_RETRY_AFTER.total_seconds()))
