"""What the intake tests share: a store of feeds in memory, and documents to serve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from monitor.addresses import parse_networks
from monitor.model import Article, Feed, FeedLease, PollOutcome, Validators

NOW = datetime(2025, 10, 10, 12, 0, tzinfo=UTC)
LOOPBACK = parse_networks("127.0.0.0/8")


def feed(feed_id: str = "times", url: str = "http://127.0.0.1/feed", **fields: object) -> Feed:
    base = Feed(feed_id=feed_id, url=url, outlet="Example Times")
    return replace(base, **fields)  # type: ignore[arg-type]  # the test names fields of Feed


def lease(of: Feed | None = None, *, first_poll: bool = False) -> FeedLease:
    return FeedLease(feed=of or feed(), validators=Validators(), fence=1, first_poll=first_poll)


def rss(*items: str, head: str = "") -> bytes:
    """An RSS 2.0 document of the *items* (inner XML each)."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>Example Times</title>{head}{inner}</channel></rss>"
    ).encode()


def item(
    number: int, title: str = "", lead: str = "", date: str = "Fri, 10 Oct 2025 08:00:00 GMT"
) -> str:
    headline = title or f"Ministry number {number} announces a new tariff on imported goods"
    text = lead or f"The decision of ministry number {number} takes effect before the winter."
    return (
        f"<title>{headline}</title><link>http://example.org/news/{number}</link>"
        f"<guid>http://example.org/news/{number}</guid><pubDate>{date}</pubDate>"
        f"<description>{text}</description>"
    )


@dataclass(frozen=True)
class Stored:
    new: int
    revised: int
    seen: int


@dataclass
class Row:
    """One feed in the store, and all that was recorded of it."""

    feed: Feed
    next_poll_at: datetime
    validators: Validators = field(default_factory=Validators)
    fence: int = 0
    owner: str | None = None
    failures: int = 0
    polls: list[PollOutcome] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    moved_to: list[str | None] = field(default_factory=list)
    gone: bool = False


class MemoryFeeds:
    """The contract of the feeds' repository, in a dictionary. `fail` makes writes raise."""

    def __init__(self, feeds: Sequence[Feed], now: datetime = NOW) -> None:
        self.rows = {one.feed_id: Row(one, now) for one in feeds}
        self.by_identity: dict[str, str] = {}
        self.articles: dict[str, Article] = {}
        self.fail = 0

    def lease_due(self, owner: str, now: datetime, limit: int) -> list[FeedLease]:
        due = [
            row
            for row in self.rows.values()
            if row.owner is None and not row.gone and row.next_poll_at <= now
        ]
        leases = []
        for row in due[:limit]:
            row.owner, row.fence = owner, row.fence + 1
            first = not any(not poll.failed for poll in row.polls)
            leases.append(
                FeedLease(row.feed, row.validators, row.fence, first, failures=row.failures)
            )
        return leases

    def record_poll(
        self,
        lease: FeedLease,
        owner: str,
        *,
        outcome: PollOutcome,
        validators: Validators,
        articles: Sequence[Article],
        next_poll_at: datetime,
        now: datetime,
        detail: str = "",
        moved_to: str | None = None,
    ) -> Stored | None:
        if self.fail:
            self.fail -= 1
            raise OSError("the store is away")
        row = self.rows[lease.feed.feed_id]
        if row.owner != owner or row.fence != lease.fence:
            return None
        row.owner, row.next_poll_at = None, next_poll_at
        row.polls.append(outcome)
        row.details.append(detail)
        row.moved_to.append(moved_to)
        row.failures = row.failures + 1 if outcome.failed else 0
        row.gone = outcome is PollOutcome.GONE
        if outcome is PollOutcome.FETCHED:
            row.validators = validators
        counts = {"new": 0, "revised": 0, "seen": 0}
        for article in articles:
            counts[self._take(article)] += 1
        return Stored(**counts)

    def _take(self, article: Article) -> str:
        known = next(
            (self.by_identity[name] for name in article.identities if name in self.by_identity),
            None,
        )
        self.by_identity.update(dict.fromkeys(article.identities, known or article.article_id))
        if known is None:
            self.articles[article.article_id] = article
            return "new"
        if self.articles[known].facts_hash == article.facts_hash:
            return "seen"
        self.articles[known] = replace(article, revision=self.articles[known].revision + 1)
        return "revised"


class Polls:
    """An observer that remembers."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, PollOutcome]] = []
        self.seconds: list[float] = []

    def polled(
        self, feed: Feed, outcome: PollOutcome, seconds: float, stored: object | None
    ) -> None:
        self.seen.append((feed.feed_id, outcome))
        self.seconds.append(seconds)


HOUR = timedelta(hours=1)
