"""The one place where a process takes its time from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def clock(offset_seconds: float = 0.0) -> Clock:
    """A clock in UTC, shifted by `CLOCK_OFFSET` so that old articles can be played as today's."""
    offset = timedelta(seconds=offset_seconds)
    return lambda: datetime.now(UTC) + offset
