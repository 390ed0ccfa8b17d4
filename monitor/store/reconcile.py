"""What a crash left behind: rows of dead owners go back, whatever the clocks say."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, case, func, select, union, update

from monitor.model import ArticleState, DeliveryOutcome, DeliveryState
from monitor.store.articles import MAX_CRASHES, failed
from monitor.store.database import Database
from monitor.store.deliveries import claimable
from monitor.store.locks import Locks
from monitor.store.resolving import hold_count
from monitor.store.tables import articles, attempts, deliveries, feeds
from monitor.store.values import Due, Reclaimed

_LOCK: Final = "reconciler"


class Reconcile:
    """The reconciler's view of the store."""

    def __init__(self, database: Database, locks: Locks) -> None:
        self._database = database
        self._locks = locks

    def exclusive(self) -> AbstractContextManager[bool]:
        """Yields whether no other process reconciles now; if so, none does within the context."""
        return self._locks.exclusively(_LOCK)

    def reclaim_dead(self, now: datetime) -> Reclaimed:
        """Take back, due at *now*, the rows of all owners whose lock is free."""
        held = union(
            *(
                select(table.c.owner).where(table.c.owner.is_not(None))
                for table in (feeds, articles, deliveries)
            )
        )
        with self._database.read() as connection:
            owners = list(connection.execute(held).scalars())
        total = Reclaimed()
        for owner in owners:
            if self._locks.free(owner):
                with self._database.write() as connection:
                    total += take_back(connection, owner, now, crashed=True)
        self._locks.forget_dead()
        return total

    def due(self, now: datetime) -> Due:
        """How many rows a worker could take at *now*."""
        waiting = (articles.c.state == ArticleState.NEW.value, articles.c.next_at <= now)
        with self._database.read() as connection:
            run = connection.execute
            return Due(
                articles=run(
                    select(func.count()).select_from(articles).where(*waiting)
                ).scalar_one(),
                deliveries=run(
                    select(func.count()).select_from(deliveries).where(claimable(now))
                ).scalar_one(),
                holds=hold_count(connection, now),
            )


def take_back(
    connection: Connection, owner: str, now: datetime | None, *, crashed: bool
) -> Reclaimed:
    """Free all rows of *owner*, each with a new fence, so that whatever it still writes is lost.

    Where it *crashed*, the article that it was working on counts one more failed attempt. With
    *now* None rows keep the time at which they were due.
    """
    return Reclaimed(
        feeds=connection.execute(
            update(feeds).where(feeds.c.owner == owner).values(owner=None, fence=feeds.c.fence + 1)
        ).rowcount,
        articles=_take_articles(connection, owner, crashed=crashed),
        deliveries=_take_deliveries(connection, owner, now),
    )


def _take_articles(connection: Connection, owner: str, *, crashed: bool) -> int:
    taken = 0
    if crashed:
        # A worker settles its articles in the order of the claim: the first one left is the one
        # it died of. The others are as good as never claimed.
        first = (
            select(articles.c.row_id)
            .where(articles.c.owner == owner)
            .order_by(articles.c.published, articles.c.row_id)
            .limit(1)
            .scalar_subquery()
        )
        taken = connection.execute(
            update(articles)
            .where(articles.c.row_id == first)
            .values(failed("the worker died while it worked on this article", MAX_CRASHES))
        ).rowcount
    return (
        taken
        + connection.execute(
            update(articles)
            .where(articles.c.owner == owner)
            .values(state=ArticleState.NEW.value, owner=None, fence=articles.c.fence + 1)
        ).rowcount
    )


def _take_deliveries(connection: Connection, owner: str, now: datetime | None) -> int:
    # Whether an interrupted push arrived nobody knows: it is pushed again under the same id. It
    # takes no place in the retry schedule, or crashes alone could use that up.
    mine = deliveries.c.owner == owner
    values = {
        "ended_at": now,
        "outcome": DeliveryOutcome.INTERRUPTED.value,
        "detail": "the worker stopped before the outcome was known",
    }
    connection.execute(
        update(attempts)
        .where(
            attempts.c.outcome.is_(None),
            attempts.c.delivery_id.in_(select(deliveries.c.delivery_id).where(mine)),
        )
        .values(values)
    )
    again = deliveries.c.attempt - 1
    return connection.execute(
        update(deliveries)
        .where(mine)
        .values(
            state=DeliveryState.PENDING.value,
            owner=None,
            fence=deliveries.c.fence + 1,
            attempt=case((again < 0, 0), else_=again),
            ambiguous=True,
            **({} if now is None else {"next_at": now}),
        )
    ).rowcount
