"""Stand-ins for what the pages are given: plain classes with the shape that the pages ask for."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from patience import PATIENCE

from monitor.model import (
    Alert,
    ArticleFlag,
    ArticleState,
    ChangeKind,
    DeliveryOutcome,
    DeliveryState,
    Feed,
    FeedHealth,
    FeedState,
    FieldChange,
    Kind,
    PollOutcome,
    Quote,
    SilenceReason,
    Tier,
)

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass
class FakeQueue:
    depth: int = 0
    oldest_due_age: float = 0.0


@dataclass
class FakeLatency:
    buckets: tuple[tuple[float, int], ...] = ((60.0, 1), (300.0, 3))
    count: int = 4
    sum: float = 900.0


@dataclass
class FakeStats:
    articles_by_relevance: dict[str, int] = field(default_factory=dict)
    articles_by_state: dict[ArticleState, int] = field(default_factory=dict)
    articles_by_flag: dict[ArticleFlag, int] = field(default_factory=dict)
    events_by_kind: dict[Kind, int] = field(default_factory=dict)
    changes_by_kind: dict[ChangeKind, int] = field(default_factory=dict)
    alerts: dict[tuple[Kind, ChangeKind], int] = field(default_factory=dict)
    silences_by_reason: dict[SilenceReason, int] = field(default_factory=dict)
    deliveries: dict[tuple[str, DeliveryState], int] = field(default_factory=dict)
    attempts: dict[tuple[str, DeliveryOutcome], int] = field(default_factory=dict)
    queues: dict[str, FakeQueue] = field(default_factory=dict)
    oldest_undelivered_age: float = 0.0
    feeds_by_state: dict[FeedState, int] = field(default_factory=dict)
    feeds_due: int = 0
    holds: int = 0
    latency: FakeLatency = field(default_factory=FakeLatency)
    ledger_mismatch: int = 0


def busy() -> FakeStats:
    """Something of everything."""
    return FakeStats(
        articles_by_relevance={"relevant": 7, "irrelevant": 30},
        articles_by_state={ArticleState.DONE: 37, ArticleState.NEW: 2},
        articles_by_flag={ArticleFlag.DATE_MISSING: 3},
        events_by_kind={Kind.TARIFF: 4, Kind.MEETING: 2},
        changes_by_kind={ChangeKind.NEW: 6, ChangeKind.CORROBORATED: 3},
        alerts={(Kind.TARIFF, ChangeKind.NEW): 4, (Kind.MEETING, ChangeKind.UPDATED): 1},
        silences_by_reason={SilenceReason.CORROBORATED: 3},
        deliveries={("desk", DeliveryState.DELIVERED): 4, ("old", DeliveryState.DEAD): 1},
        attempts={("desk", DeliveryOutcome.DELIVERED): 4, ("desk", DeliveryOutcome.TIMEOUT): 2},
        queues={"articles": FakeQueue(2, 1.5), "deliveries": FakeQueue(1, 0.0)},
        oldest_undelivered_age=12.0,
        feeds_by_state={FeedState.OK: 2, FeedState.FAILING: 1},
        feeds_due=1,
        holds=2,
    )


def feed_health(feed_id: str, *, failures: int = 0, outlet: str = "Daily") -> FeedHealth:
    return FeedHealth(
        feed=Feed(feed_id, f"https://example.org/{feed_id}.xml", outlet),
        state=FeedState.FAILING if failures else FeedState.OK,
        last_polled_at=NOW,
        last_success_at=NOW - timedelta(hours=failures),
        next_poll_at=NOW + timedelta(minutes=10),
        last_outcome=PollOutcome.TIMEOUT if failures else PollOutcome.FETCHED,
        failures=failures,
    )


def alert(*, quote: str = "Duties rise to 25 percent.", url: str | None = None) -> Alert:
    return Alert(
        alert_id="a1",
        event_id="e1",
        version=2,
        change=ChangeKind.UPDATED,
        kind=Kind.TARIFF,
        reason="rate changed",
        created_at=NOW,
        published_at=NOW - timedelta(minutes=2),
        fields=(FieldChange("rate_percent", "10", "25"),),
        evidence=(Quote(quote, url, "Daily", NOW),),
        outlet="Daily",
        tier=Tier.PAPER,
        confidence=0.9,
    )


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: str


def get(port: int, path: str, headers: Mapping[str, str] | None = None) -> Answer:
    """One request over a real connection; header names in lower case."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers=dict(headers or {}))
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, found, response.read().decode())
    finally:
        connection.close()
