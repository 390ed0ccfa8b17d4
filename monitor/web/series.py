"""What SQL knows, as plain metric families: pure, so that every name and label is tested as data.

`monitor.web.metrics` alone turns these into Prometheus's text. Label values come from the model's
vocabularies, each present from the first scrape on, at 0 where nothing happened yet; the only
label with a user's words in it is `feed`, and it grows with `feeds.toml` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Literal, Protocol, TypeVar

from monitor.model import (
    ArticleFlag,
    ArticleState,
    ChangeKind,
    DeliveryOutcome,
    DeliveryState,
    FeedHealth,
    FeedState,
    Kind,
    SilenceReason,
)

#: Channels that can be configured, and `removed` for deliveries of one that no longer is.
CHANNEL_TYPES: Final = ("webhook", "email", "console", "removed")
QUEUES: Final = ("articles", "deliveries")
RELEVANCES: Final = ("relevant", "irrelevant")

Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """One metric with its samples: label values in the order of `labels`, and the number."""

    name: str
    kind: Literal["counter", "gauge"]
    text: str
    labels: Labels
    samples: tuple[tuple[Labels, float], ...]


@dataclass(frozen=True, slots=True)
class Histogram:
    """One histogram without labels: cumulative counts by upper bound, `+Inf` last."""

    name: str
    text: str
    buckets: tuple[tuple[str, float], ...]
    total: float


class QueueShape(Protocol):
    """What is waiting in one queue."""

    @property
    def depth(self) -> int:
        """Rows that are due or will be, and not settled."""
        ...

    @property
    def oldest_due_age(self) -> float:
        """Seconds that the oldest due row has been due; 0 where none is."""
        ...


class LatencyShape(Protocol):
    """From an article's publication to the delivery of its alert."""

    @property
    def buckets(self) -> Sequence[tuple[float, int]]:
        """Upper bounds in seconds, rising, each with how many were at most that."""
        ...

    @property
    def count(self) -> int: ...
    @property
    def sum(self) -> float: ...


class StatsShape(Protocol):
    """Counts out of SQL, as of one moment. Absent keys count as 0."""

    @property
    def articles_by_relevance(self) -> Mapping[str, int]: ...
    @property
    def articles_by_state(self) -> Mapping[ArticleState, int]: ...
    @property
    def articles_by_flag(self) -> Mapping[ArticleFlag, int]: ...
    @property
    def events_by_kind(self) -> Mapping[Kind, int]: ...
    @property
    def changes_by_kind(self) -> Mapping[ChangeKind, int]: ...
    @property
    def alerts(self) -> Mapping[tuple[Kind, ChangeKind], int]: ...
    @property
    def silences_by_reason(self) -> Mapping[SilenceReason, int]: ...
    @property
    def deliveries(self) -> Mapping[tuple[str, DeliveryState], int]:
        """By channel name and state."""
        ...

    @property
    def attempts(self) -> Mapping[tuple[str, DeliveryOutcome], int]:
        """By channel name and outcome."""
        ...

    @property
    def queues(self) -> Mapping[str, QueueShape]: ...
    @property
    def oldest_undelivered_age(self) -> float:
        """Seconds since the oldest delivery that is neither delivered nor dead was decided."""
        ...

    @property
    def feeds_by_state(self) -> Mapping[FeedState, int]: ...
    @property
    def feeds_due(self) -> int: ...
    @property
    def holds(self) -> int:
        """Claims that wait for more to be known."""
        ...

    @property
    def latency(self) -> LatencyShape: ...
    @property
    def ledger_mismatch(self) -> int:
        """Deliveries that the alerts call for and the ledger lacks, or has too many of."""
        ...


def families(
    stats: StatsShape, feeds: Sequence[FeedHealth], channels: Mapping[str, str]
) -> Iterator[Family | Histogram]:
    """All that SQL tells, as metric families.

    *channels* maps the configured channels' names to their types.
    """
    yield from _articles(stats)
    yield from _events(stats)
    yield from _deliveries(stats, channels)
    yield from _queues(stats)
    yield from _feeds(stats, feeds)


def _articles(stats: StatsShape) -> Iterator[Family]:
    yield _counter(
        "tradewatch_articles_total",
        "Articles judged, by whether they are the topic's.",
        "relevance",
        ((value, stats.articles_by_relevance.get(value, 0)) for value in RELEVANCES),
    )
    yield _gauge(
        "tradewatch_stored_articles",
        "Articles in the store, by where they are on their way through the stages.",
        "state",
        ((value, stats.articles_by_state.get(value, 0)) for value in ArticleState),
    )
    yield _counter(
        "tradewatch_article_flags_total",
        "Entries in which something was wrong, by what; an entry can have several.",
        "flag",
        ((value, stats.articles_by_flag.get(value, 0)) for value in ArticleFlag),
    )


def _events(stats: StatsShape) -> Iterator[Family]:
    yield _counter(
        "tradewatch_events_total",
        "Events known from articles or from the register, by kind.",
        "kind",
        ((value, stats.events_by_kind.get(value, 0)) for value in Kind),
    )
    yield _counter(
        "tradewatch_changes_total",
        "What claims did to events, told or not.",
        "change",
        ((value, stats.changes_by_kind.get(value, 0)) for value in ChangeKind),
    )
    yield Family(
        "tradewatch_alerts_total",
        "counter",
        "Changes told, by the event's kind and by the change.",
        ("kind", "change"),
        tuple(
            ((kind.value, change.value), stats.alerts.get((kind, change), 0))
            for kind in Kind
            for change in ChangeKind
            if change.tellable
        ),
    )
    yield _counter(
        "tradewatch_silences_total",
        "Changes not told, by why.",
        "reason",
        ((value, stats.silences_by_reason.get(value, 0)) for value in SilenceReason),
    )


def _deliveries(stats: StatsShape, channels: Mapping[str, str]) -> Iterator[Family | Histogram]:
    settled = (DeliveryState.DELIVERED, DeliveryState.DEAD)
    yield Family(
        "tradewatch_deliveries_total",
        "counter",
        "Deliveries settled, by the channel's type: delivered, or dead after the last try.",
        ("channel", "outcome"),
        _by_type(stats.deliveries, channels, settled),
    )
    yield Family(
        "tradewatch_delivery_attempts_total",
        "counter",
        "Attempts at deliveries, by the channel's type and by how they ended.",
        ("channel", "outcome"),
        _by_type(stats.attempts, channels, tuple(DeliveryOutcome)),
    )
    yield _bare(
        "tradewatch_oldest_undelivered_age_seconds",
        "Age of the oldest alert that has not reached a channel yet, without exception; 0 if none.",
        stats.oldest_undelivered_age,
    )
    yield _bare(
        "tradewatch_ledger_mismatch",
        "Difference between the deliveries that the alerts call for and those on record.",
        stats.ledger_mismatch,
    )
    latency = stats.latency
    yield Histogram(
        "tradewatch_alert_latency_seconds",
        "From the publication of the article behind an alert to the alert's delivery.",
        (
            *((_bound(bound), float(count)) for bound, count in latency.buckets),
            ("+Inf", float(latency.count)),
        ),
        latency.sum,
    )


def _queues(stats: StatsShape) -> Iterator[Family]:
    yield _gauge(
        "tradewatch_queue_depth",
        "Rows that wait for a worker, by queue.",
        "queue",
        ((name, stats.queues[name].depth if name in stats.queues else 0) for name in QUEUES),
    )
    yield _gauge(
        "tradewatch_queue_oldest_due_age_seconds",
        "How long the oldest due row has been waiting, by queue; 0 if none is due.",
        "queue",
        (
            (name, stats.queues[name].oldest_due_age if name in stats.queues else 0.0)
            for name in QUEUES
        ),
    )
    yield _bare(
        "tradewatch_held_claims",
        "Claims that cannot be decided yet, and wait for more or for their time.",
        stats.holds,
    )


def _feeds(stats: StatsShape, feeds: Sequence[FeedHealth]) -> Iterator[Family]:
    yield _gauge(
        "tradewatch_feeds",
        "Feeds, by how they fare.",
        "state",
        ((value, stats.feeds_by_state.get(value, 0)) for value in FeedState),
    )
    yield _bare("tradewatch_feeds_due", "Feeds whose next poll is due.", stats.feeds_due)
    kept = [item for item in feeds if item.state is not FeedState.REMOVED]
    yield _gauge(
        "tradewatch_feed_up",
        "Whether the feed's last poll went well: 1 or 0.",
        "feed",
        ((item.feed.feed_id, float(item.state is FeedState.OK)) for item in kept),
    )
    yield _gauge(
        "tradewatch_feed_consecutive_failures",
        "Polls of the feed that failed since the last good one.",
        "feed",
        ((item.feed.feed_id, item.failures) for item in kept),
    )
    yield _gauge(
        "tradewatch_feed_last_success_timestamp_seconds",
        "When the feed was last polled well, in Unix time; 0 if never.",
        "feed",
        ((item.feed.feed_id, _unix(item.last_success_at)) for item in kept),
    )


Outcome = TypeVar("Outcome", bound=StrEnum)


def _by_type(
    counts: Mapping[tuple[str, Outcome], int],
    channels: Mapping[str, str],
    outcomes: Sequence[Outcome],
) -> tuple[tuple[Labels, float], ...]:
    sums = {(kind, outcome.value): 0.0 for kind in CHANNEL_TYPES for outcome in outcomes}
    for (channel, outcome), count in counts.items():
        kind = channels.get(channel, "removed")
        key = (kind if kind in CHANNEL_TYPES else "removed", outcome.value)
        if key in sums:
            sums[key] += count
    return tuple(sums.items())


def _counter(name: str, text: str, label: str, samples: Iterable[tuple[str, float]]) -> Family:
    return Family(name, "counter", text, (label,), _rows(samples))


def _gauge(name: str, text: str, label: str, samples: Iterable[tuple[str, float]]) -> Family:
    return Family(name, "gauge", text, (label,), _rows(samples))


def _bare(name: str, text: str, value: float) -> Family:
    return Family(name, "gauge", text, (), (((), float(value)),))


def _rows(samples: Iterable[tuple[str, float]]) -> tuple[tuple[Labels, float], ...]:
    return tuple(((str(value),), float(number)) for value, number in samples)


def _bound(seconds: float) -> str:
    return repr(float(seconds))


def _unix(moment: datetime | None) -> float:
    return moment.timestamp() if moment is not None else 0.0
