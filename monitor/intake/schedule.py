"""When a feed is polled next. Pure, and the same after a restart.

A feed has a grid of slots, an interval apart, whose phase is a hash of its id: polls are evenly
spaced whatever is restarted when, and a thousand feeds are spread over the interval by themselves.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from monitor.model import Feed, PollOutcome

FLOOR: Final = timedelta(minutes=5)
CAP: Final = timedelta(hours=24)
#: The longest wait after failures, unless the feed's own interval or its server asks for more.
BACKOFF_CAP: Final = timedelta(hours=6)
#: Told to slow down without being told how much.
_RATE_LIMITED: Final = timedelta(hours=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_JITTER: Final = 0.1


@dataclass(frozen=True, slots=True)
class PollHints:
    """What server and feed ask for: waits, and hours (UTC, 0..23) and days (Monday 0) to skip."""

    ttl: timedelta | None = None
    max_age: timedelta | None = None
    retry_after: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


NO_HINTS: Final = PollHints()


def next_poll(
    outcome: PollOutcome,
    feed: Feed,
    failures: int,
    now: datetime,
    hints: PollHints = NO_HINTS,
) -> datetime:
    """The moment (UTC) of the poll after one that ended at *now* with *outcome*.

    *failures* counts the failed polls in a row, this one included. Never sooner than five minutes,
    never later than a day. A feed that is gone gets the day, and is stopped by its state.
    """
    if outcome is PollOutcome.GONE:
        return now + CAP
    earliest = now + min(max(FLOOR, _asked_for(outcome, hints)), CAP)
    if outcome.failed:
        wait = max(_backoff(feed, failures), earliest - now)
        return _clamped(now + wait, now)
    slot = _slot_from(max(earliest, now + feed.interval / 2), feed)
    return _clamped(_outside_skipped(slot, feed, hints), now)


def _asked_for(outcome: PollOutcome, hints: PollHints) -> timedelta:
    """The longest of the waits that were asked for."""
    waits = [wait for wait in (hints.ttl, hints.max_age, hints.retry_after) if wait is not None]
    if outcome is PollOutcome.RATE_LIMITED and hints.retry_after is None:
        waits.append(_RATE_LIMITED)
    return max(waits, default=timedelta())


def _backoff(feed: Feed, failures: int) -> timedelta:
    """The interval, doubled with each failure after the first, up to six hours, and jittered."""
    interval = max(feed.interval, FLOOR)
    doubled = interval * (1 << min(max(failures - 1, 0), 12))
    wait = max(min(doubled, BACKOFF_CAP), interval)
    return wait * (1 - _JITTER * _fraction(f"{feed.feed_id}|{failures}"))


def _slot_from(moment: datetime, feed: Feed) -> datetime:
    """The first slot of the feed's grid that is not before *moment*."""
    interval = max(feed.interval, FLOOR)
    phase = interval * _fraction(feed.feed_id)
    steps = -((_EPOCH + phase - moment) // interval)
    return _EPOCH + phase + steps * interval


def _outside_skipped(moment: datetime, feed: Feed, hints: PollHints) -> datetime:
    """*moment*, or the first slot after it that no skipped hour or day holds."""
    if len(hints.skip_hours) >= 24 or len(hints.skip_days) >= 7:
        return moment
    found = moment
    for _ in range(24 * 8):
        if found.hour not in hints.skip_hours and found.weekday() not in hints.skip_days:
            return found
        hour = found.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        found = _slot_from(hour, feed) if feed.interval < timedelta(hours=1) else hour
    return moment


def _clamped(moment: datetime, now: datetime) -> datetime:
    return min(max(moment, now + FLOOR), now + CAP)


def _fraction(text: str) -> float:
    """A number in 0..1 that is always the same for *text*."""
    digest = hashlib.sha256(text.encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64
