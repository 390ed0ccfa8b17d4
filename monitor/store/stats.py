"""Counts for the metrics: what was done and what waits, read from the truth itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from monitor.model import (
    ArticleFlag,
    ArticleState,
    ChangeKind,
    DeliveryOutcome,
    DeliveryState,
    FeedState,
    Kind,
    SilenceReason,
)
from monitor.store.database import Database
from monitor.store.retention import forgotten_counts
from monitor.store.tables import (
    alerts,
    article_flags,
    articles,
    attempts,
    claims,
    deliveries,
    events,
    feeds,
    holds,
    silences,
)
from monitor.store.values import LATENCY_BOUNDS, Latency, Queue, Stats

Label = TypeVar("Label")


class StatsRepository:
    """One reading of all counts, of one moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, now: datetime) -> Stats:
        """Every count, as of now; ages are seconds until *now*."""
        with self._database.read() as connection:
            gone = forgotten_counts(connection)
            relevant = _by(connection, articles.c.relevant, bool)
            flags = _by(connection, article_flags.c.flag, ArticleFlag)
            return Stats(
                articles_by_relevance={
                    "relevant": relevant.get(True, 0) + gone["relevant:True"],
                    "irrelevant": relevant.get(False, 0) + gone["relevant:False"],
                },
                articles_by_state=_by(connection, articles.c.state, ArticleState),
                articles_by_flag={
                    flag: count
                    for flag in ArticleFlag
                    if (count := flags.get(flag, 0) + gone[f"flag:{flag.value}"])
                },
                events_by_kind=_by(connection, events.c.kind, Kind),
                changes_by_kind=_by(connection, claims.c.change, ChangeKind),
                alerts=_by_two(connection, alerts.c.kind, alerts.c.change, Kind, ChangeKind),
                silences_by_reason=_by(connection, silences.c.reason, SilenceReason),
                deliveries=_by_two(
                    connection, deliveries.c.channel, deliveries.c.state, str, DeliveryState
                ),
                attempts=_by_two(
                    connection, attempts.c.channel, attempts.c.outcome, str, DeliveryOutcome
                ),
                queues={
                    "articles": _article_queue(connection, now),
                    "deliveries": _delivery_queue(connection, now),
                },
                oldest_undelivered_age=_age(
                    connection.execute(
                        select(func.min(deliveries.c.created_at)).where(_undelivered())
                    ).scalar(),
                    now,
                ),
                feeds_by_state=_by(connection, feeds.c.state, FeedState),
                feeds_due=_feeds_due(connection, now),
                holds=_count(connection, holds.c.claim_id),
                ledger_mismatch=_ledger_mismatch(connection),
                latency=_latency(connection),
            )


def _by(
    connection: Connection, column: ColumnElement[Any], label: Callable[[Any], Label]
) -> dict[Label, int]:
    statement = select(column, func.count()).where(column.is_not(None)).group_by(column)
    return {label(value): count for value, count in connection.execute(statement)}


def _by_two(
    connection: Connection,
    first: ColumnElement[Any],
    second: ColumnElement[Any],
    first_label: Callable[[Any], Any],
    second_label: Callable[[Any], Any],
) -> dict[Any, int]:
    statement = (
        select(first, second, func.count()).where(second.is_not(None)).group_by(first, second)
    )
    return {
        (first_label(one), second_label(two)): count
        for one, two, count in connection.execute(statement)
    }


def _count(connection: Connection, column: ColumnElement[Any], *where: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count(column)).where(*where)).scalar_one())


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max((now - since).total_seconds(), 0.0)


def _undelivered() -> ColumnElement[bool]:
    return deliveries.c.state.in_((DeliveryState.PENDING.value, DeliveryState.IN_FLIGHT.value))


def _article_queue(connection: Connection, now: datetime) -> Queue:
    waiting = articles.c.state == ArticleState.NEW.value
    open_ones = articles.c.state.in_((ArticleState.NEW.value, ArticleState.PROCESSING.value))
    oldest = select(func.min(articles.c.next_at)).where(waiting, articles.c.next_at <= now)
    return Queue(
        depth=_count(connection, articles.c.row_id, open_ones),
        oldest_due_age=_age(connection.execute(oldest).scalar(), now),
    )


def _delivery_queue(connection: Connection, now: datetime) -> Queue:
    oldest = select(func.min(deliveries.c.next_at)).where(
        deliveries.c.state == DeliveryState.PENDING.value, deliveries.c.next_at <= now
    )
    return Queue(
        depth=_count(connection, deliveries.c.delivery_id, _undelivered()),
        oldest_due_age=_age(connection.execute(oldest).scalar(), now),
    )


def _feeds_due(connection: Connection, now: datetime) -> int:
    polled = feeds.c.state.in_((FeedState.OK.value, FeedState.FAILING.value))
    due = and_(feeds.c.enabled, polled, feeds.c.next_poll_at <= now)
    return _count(connection, feeds.c.feed_id, due)


def _ledger_mismatch(connection: Connection) -> int:
    """By how many the deliveries on record differ from those that the alerts call for."""
    found = (
        select(deliveries.c.alert_id, func.count().label("number"))
        .group_by(deliveries.c.alert_id)
        .subquery()
    )
    differing = func.abs(alerts.c.expected - func.coalesce(found.c.number, 0))
    statement = select(func.coalesce(func.sum(differing), 0)).select_from(
        alerts.outerjoin(found, found.c.alert_id == alerts.c.alert_id)
    )
    return int(connection.execute(statement).scalar_one())


def _latency(connection: Connection) -> Latency:
    seconds = deliveries.c.latency
    within = [func.sum(case((seconds <= bound, 1), else_=0)) for bound in LATENCY_BOUNDS]
    statement = select(func.count(), func.coalesce(func.sum(seconds), 0.0), *within).where(
        seconds.is_not(None)
    )
    count, total, *counts = connection.execute(statement).one()
    buckets = tuple(
        (bound, int(number or 0)) for bound, number in zip(LATENCY_BOUNDS, counts, strict=True)
    )
    return Latency(buckets=buckets, count=int(count), sum=float(total))
