"""Feeds: who polls which, and what a poll brought, stored whole with its validators."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    insert,
    select,
    update,
)

from monitor.model import (
    Article,
    Feed,
    FeedHealth,
    FeedLease,
    FeedState,
    FenceLostError,
    PollOutcome,
    Validators,
    from_plain,
    to_plain,
)
from monitor.store.database import Database, one_row
from monitor.store.polls import store_articles
from monitor.store.tables import feeds
from monitor.store.types import plain_text
from monitor.store.values import PollStored

_POLLED: Final = (FeedState.OK.value, FeedState.FAILING.value)
_FRESH: Final[dict[str, Any]] = {
    "state": FeedState.OK.value,
    "etag": None,
    "last_modified": None,
    "failures": 0,
    "moved_to": None,
    "learned": False,
    "owner": None,
}


class FeedRepository:
    """The feeds of `feeds.toml`, with the state of their polls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sync(self, given: Sequence[Feed], now: datetime) -> None:
        """Make the stored feeds those of *given*.

        New feeds, removed ones that are back, and feeds with a new address are due at *now* and
        learn first. Feeds no longer given are kept as removed, and are not polled. Nothing is
        written where nothing changed.
        """
        wanted = {feed.feed_id: feed for feed in given}
        with self._database.write("feeds") as connection:
            stored = {row.feed_id: row for row in connection.execute(select(feeds))}
            for feed_id, feed in wanted.items():
                self._sync_one(connection, stored.get(feed_id), feed, now)
            gone = [
                feed_id
                for feed_id, row in stored.items()
                if feed_id not in wanted and row.state != FeedState.REMOVED
            ]
            for feed_id in gone:
                connection.execute(
                    update(feeds)
                    .where(feeds.c.feed_id == feed_id)
                    .values(state=FeedState.REMOVED.value, owner=None, fence=feeds.c.fence + 1)
                )

    @staticmethod
    def _sync_one(connection: Connection, row: Row[Any] | None, feed: Feed, now: datetime) -> None:
        values: dict[str, Any] = {"document": to_plain(feed), "enabled": feed.enabled}
        if row is None:
            connection.execute(
                insert(feeds).values(feed_id=feed.feed_id, next_poll_at=now, **values, **_FRESH)
            )
            return
        if row.state == FeedState.REMOVED or row.document["url"] != feed.url:
            # Validators belong to an address. The fence stops a poll of the old one under way.
            values |= _FRESH | {"next_poll_at": now, "fence": row.fence + 1}
        elif row.document == values["document"]:
            return
        connection.execute(update(feeds).where(feeds.c.feed_id == feed.feed_id).values(values))

    def lease_due(self, owner: str, now: datetime, limit: int) -> list[FeedLease]:
        """Take up to *limit* due feeds, the longest due first, for *owner* alone to poll."""
        due = (
            select(feeds.c.feed_id)
            .where(_leasable(now))
            .order_by(feeds.c.next_poll_at, feeds.c.feed_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        statement = (
            update(feeds)
            .where(feeds.c.feed_id.in_(select(due.c.feed_id)))
            .values(owner=owner, fence=feeds.c.fence + 1)
            .returning(feeds)
        )
        with self._database.read() as connection:  # most calls find nothing: no lock for those
            if not connection.execute(select(1).where(_leasable(now)).limit(1)).scalar():
                return []
        with self._database.write() as connection:
            rows = connection.execute(statement).all()
        return [
            _lease(row) for row in sorted(rows, key=lambda row: (row.next_poll_at, row.feed_id))
        ]

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
    ) -> PollStored | None:
        """Store what a poll brought, and end its lease: articles and validators together, or none.

        None where *owner* no longer holds the lease: then nothing was written. *articles* are
        stored whatever the outcome (a page cut short still has whole ones); *validators* only with
        FETCHED, so that what was not stored is asked for again.
        """
        values = _told_by(outcome, validators, now) | {
            "owner": None,
            "next_poll_at": next_poll_at,
            "detail": plain_text(detail),
        }
        if moved_to is not None:
            values["moved_to"] = moved_to
        statement = (
            update(feeds)
            .where(
                feeds.c.feed_id == lease.feed.feed_id,
                feeds.c.owner == owner,
                feeds.c.fence == lease.fence,
            )
            .values(values)
        )
        try:
            # One outlet can have several feeds: the lock keeps two polls from storing the same
            # article twice.
            with self._database.write(f"outlet|{lease.feed.outlet}") as connection:
                one_row(connection.execute(statement), f"feed {lease.feed.feed_id}")
                return store_articles(connection, articles, now)
        except FenceLostError:
            return None

    def health(self, now: datetime) -> list[FeedHealth]:  # noqa: ARG002  # the port's signature
        """Every feed that is not removed, by id."""
        statement = (
            select(feeds).where(feeds.c.state != FeedState.REMOVED.value).order_by(feeds.c.feed_id)
        )
        with self._database.read() as connection:
            return [_health(row) for row in connection.execute(statement)]


def _leasable(now: datetime) -> ColumnElement[bool]:
    return and_(
        feeds.c.enabled,
        feeds.c.owner.is_(None),
        feeds.c.state.in_(_POLLED),
        feeds.c.next_poll_at <= now,
    )


def _told_by(outcome: PollOutcome, validators: Validators, now: datetime) -> dict[str, Any]:
    """What a poll that ended so at *now* says of its feed, as the row's values."""
    values: dict[str, Any] = {
        "last_polled_at": now,
        "last_outcome": outcome.value,
        "state": _state_after(outcome).value,
        "failures": feeds.c.failures + 1 if outcome.failed else 0,
    }
    if not outcome.failed:
        values["last_success_at"] = now
    if outcome is PollOutcome.FETCHED:
        values |= {
            "etag": validators.etag,
            "last_modified": validators.last_modified,
            "learned": True,
        }
    return values


def _state_after(outcome: PollOutcome) -> FeedState:
    if outcome is PollOutcome.GONE:
        return FeedState.GONE
    return FeedState.FAILING if outcome.failed else FeedState.OK


def _lease(row: Row[Any]) -> FeedLease:
    return FeedLease(
        feed=from_plain(Feed, row.document),
        validators=Validators(row.etag, row.last_modified),
        fence=row.fence,
        first_poll=not row.learned,
        failures=row.failures,
        moved_to=row.moved_to,
    )


def _health(row: Row[Any]) -> FeedHealth:
    return FeedHealth(
        feed=from_plain(Feed, row.document),
        state=FeedState(row.state),
        last_polled_at=row.last_polled_at,
        last_success_at=row.last_success_at,
        next_poll_at=row.next_poll_at,
        last_outcome=None if row.last_outcome is None else PollOutcome(row.last_outcome),
        failures=row.failures,
    )
