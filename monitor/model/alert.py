"""Alert, Silence, Delivery: what is told, what is not and why, and how it gets there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.model.event import Change, FieldChange
from monitor.model.vocabulary import (
    ChangeKind,
    DeliveryOutcome,
    DeliveryState,
    Kind,
    SilenceReason,
    Tier,
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that says so, with where it stands."""

    quote: str
    url: str | None
    outlet: str
    published: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """A change worth telling."""

    alert_id: str
    event_id: str
    version: int
    change: ChangeKind
    kind: Kind
    reason: str
    created_at: datetime
    #: When the article behind it was published; latency is counted from here.
    published_at: datetime
    fields: tuple[FieldChange, ...]
    evidence: tuple[Quote, ...]
    outlet: str
    tier: Tier
    confidence: float


@dataclass(frozen=True, slots=True)
class Silence:
    """A change not told, and why."""

    event_id: str
    change: ChangeKind
    kind: Kind
    reason: SilenceReason
    #: The claim that was kept quiet.
    claim_id: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of one change: told or not."""

    change: Change
    outcome: Alert | Silence


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert for one channel. `delivery_id` is the key that a receiver can drop repeats by.

    `document` is the webhook's `data` (plain JSON values), fixed when the alert was made, so that
    every attempt and every channel tells the same.
    """

    delivery_id: str
    alert_id: str
    channel: str
    event_id: str
    version: int
    change: ChangeKind
    created_at: datetime
    document: dict[str, Any]
    state: DeliveryState = DeliveryState.PENDING
    attempt: int = 0
    fence: int = 0
    #: An earlier attempt may have arrived without our knowing.
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one push ended. `retry_after` (seconds) is what the receiver asked for, if it did."""

    outcome: DeliveryOutcome
    detail: str = ""
    retry_after: float | None = None


def alert_id_of(event_id: str, version: int) -> str:
    """The alert's id: one for each version of an event, whatever article brought it."""
    return hashlib.sha256(f"{event_id}|{version}".encode()).hexdigest()[:32]


def delivery_id_of(alert_id: str, channel: str) -> str:
    """The delivery's id, stable over every attempt: `webhook-id` and the mail's Message-ID."""
    return "msg_" + hashlib.sha256(f"{alert_id}|{channel}".encode()).hexdigest()[:32]
