"""Feed: a source we poll. Entry: one item as a feed gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model.vocabulary import FeedState, PollOutcome, Tier


@dataclass(frozen=True, slots=True)
class Feed:
    """A source we poll, as the user's `feeds.toml` describes it."""

    feed_id: str
    url: str
    outlet: str
    tier: Tier = Tier.PAPER
    language: str = "en"
    timezone: str | None = None
    interval: timedelta = timedelta(minutes=15)
    #: Added to the relevance score's log-odds where the feed itself is about the topic.
    prior: float = 0.0
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to make the next request conditional, byte for byte (RFC 9110 §8.8)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class FeedLease:
    """The right to poll one feed now; writes with an old fence change nothing."""

    feed: Feed
    validators: Validators
    fence: int
    first_poll: bool
    failures: int = 0
    #: Address moved to by repeated permanent redirects, else None.
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """What is known of a feed's recent polls, for people and for metrics."""

    feed: Feed
    state: FeedState
    last_polled_at: datetime | None
    last_success_at: datetime | None
    next_poll_at: datetime
    last_outcome: PollOutcome | None
    failures: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as a feed gave it: strings are cleaned of control characters, nothing else."""

    guid: str | None
    link: str | None
    title: str | None
    #: HTML or text, as given.
    summary: str | None
    content: str | None
    published: datetime | None
    language: str | None = None
    author: str | None = None
