"""What the store hands out beside the model's words: claims on rows, counts, and its one error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from monitor.model import (
    Article,
    ArticleFlag,
    ArticleState,
    ChangeKind,
    DeliveryOutcome,
    DeliveryState,
    FeedState,
    FenceLostError,
    Kind,
    SilenceReason,
)

#: Upper bounds of the latency histogram, seconds from publication to delivery.
LATENCY_BOUNDS: Final = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 14400.0, 86400.0)

#: The short name by which the rooms around the store know it.
FenceLost = FenceLostError


class StoreError(Exception):
    """The database cannot be used. The message says what happened, where, and what to do.

    `permanent` is False where waiting may help: a server that is away, a lock held too long.
    """

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class StoreBusyError(StoreError):
    """The database is there, but cannot take a write now: a lock held too long, a full disk.

    What was being written is not to blame, and goes through once that has passed.
    """


@dataclass(frozen=True, slots=True)
class ClaimedArticle:
    """An article that this owner alone may settle, by `row_id` and `fence`.

    `attempts` counts the times that it has failed before.
    """

    row_id: int
    fence: int
    attempts: int
    article: Article


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article, and how it fares: `error` says why it failed last, `relevant` None is not yet."""

    article: Article
    state: ArticleState
    error: str = ""
    relevant: bool | None = None


@dataclass(frozen=True, slots=True)
class PollStored:
    """What one poll brought: articles first seen, articles with new facts, and all the others."""

    new: int
    revised: int
    seen: int


@dataclass(frozen=True, slots=True)
class Reclaimed:
    """Rows taken back from owners that died, by table."""

    feeds: int = 0
    articles: int = 0
    deliveries: int = 0

    def __add__(self, other: Reclaimed) -> Reclaimed:
        return Reclaimed(
            self.feeds + other.feeds,
            self.articles + other.articles,
            self.deliveries + other.deliveries,
        )


@dataclass(frozen=True, slots=True)
class Due:
    """Rows that a worker could take now."""

    articles: int
    deliveries: int
    holds: int


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits in one queue: unsettled rows, and how long (seconds) the oldest due one has."""

    depth: int = 0
    oldest_due_age: float = 0.0


@dataclass(frozen=True, slots=True)
class Latency:
    """Publication to delivery: cumulative counts by upper bound (seconds), their number and sum."""

    buckets: tuple[tuple[float, int], ...] = tuple((bound, 0) for bound in LATENCY_BOUNDS)
    count: int = 0
    sum: float = 0.0


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts out of SQL, as of one moment. What never happened is absent from the mappings."""

    articles_by_relevance: Mapping[str, int]
    articles_by_state: Mapping[ArticleState, int]
    articles_by_flag: Mapping[ArticleFlag, int]
    events_by_kind: Mapping[Kind, int]
    changes_by_kind: Mapping[ChangeKind, int]
    alerts: Mapping[tuple[Kind, ChangeKind], int]
    silences_by_reason: Mapping[SilenceReason, int]
    #: By channel name.
    deliveries: Mapping[tuple[str, DeliveryState], int]
    attempts: Mapping[tuple[str, DeliveryOutcome], int]
    #: `articles` and `deliveries`.
    queues: Mapping[str, Queue]
    #: Seconds since the oldest delivery neither delivered nor dead was decided; 0 if none.
    oldest_undelivered_age: float
    feeds_by_state: Mapping[FeedState, int]
    feeds_due: int
    holds: int
    #: Deliveries that the alerts call for and the ledger lacks, or has too many of: always 0.
    ledger_mismatch: int
    latency: Latency = field(default_factory=Latency)
