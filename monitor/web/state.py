"""What the pages show: whether all is well, and what goes on. Plain values, gathered elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.model import Alert, FeedHealth


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must hold, and what was seen of it; `reason` names no secret."""

    name: str
    ok: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """All checks of one process. It is well if each of them is."""

    checks: tuple[Check, ...] = ()

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)


@dataclass(frozen=True, slots=True)
class QueueState:
    """How much waits, and how long (seconds) the oldest due row has."""

    name: str
    depth: int
    oldest_due_age: float


@dataclass(frozen=True, slots=True)
class Home:
    """What the first page tells, as of `now` (UTC)."""

    instance: str
    now: datetime
    health: Health
    feeds: Sequence[FeedHealth] = ()
    queues: Sequence[QueueState] = ()
    alerts: Sequence[Alert] = ()
