"""Deliveries: claimed before the push, settled after it, every attempt on record."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, exists, insert, select, update

from monitor.model import (
    Attempt,
    ChangeKind,
    Delivery,
    DeliveryOutcome,
    DeliveryState,
)
from monitor.store.database import Database
from monitor.store.tables import alerts, attempts, deliveries
from monitor.store.types import plain_text

_WAITING: Final = (DeliveryState.PENDING.value, DeliveryState.IN_FLIGHT.value)
#: After these nobody knows whether the receiver has it.
_UNKNOWN: Final = frozenset({DeliveryOutcome.TIMEOUT, DeliveryOutcome.INTERRUPTED})


class DeliveryRepository:
    """Alerts on their way to their channels."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim_due(
        self, owner: str, now: datetime, limit: int = 50, channel: str | None = None
    ) -> list[Delivery]:
        """Take up to *limit* due deliveries (to *channel*, or to any) for *owner* alone to push.

        Each has its attempt opened in the ledger. To one channel the versions of one event go in
        order: a later one waits until the earlier ones are delivered or dead.
        """
        waiting = claimable(now)
        if channel is not None:
            waiting = and_(waiting, deliveries.c.channel == channel)
        due = (
            select(deliveries.c.delivery_id)
            .where(waiting)
            .order_by(deliveries.c.next_at, deliveries.c.version, deliveries.c.delivery_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        statement = (
            update(deliveries)
            .where(deliveries.c.delivery_id.in_(select(due.c.delivery_id)))
            .values(
                state=DeliveryState.IN_FLIGHT.value,
                owner=owner,
                fence=deliveries.c.fence + 1,
                attempt=deliveries.c.attempt + 1,
                opened=deliveries.c.opened + 1,
            )
            .returning(deliveries)
        )
        with self._database.read() as connection:  # most calls find nothing: no lock for those
            if not connection.execute(select(1).where(waiting).limit(1)).scalar():
                return []
        with self._database.write() as connection:
            rows = connection.execute(statement).all()
            if rows:
                connection.execute(insert(attempts), [_opened(row, now) for row in rows])
        rows = sorted(rows, key=lambda row: (row.next_at, row.version, row.delivery_id))
        return [made(row) for row in rows]

    def settle(
        self, delivery: Delivery, attempt: Attempt, next_at: datetime | None, now: datetime
    ) -> bool:
        """Close the attempt under way: delivered, to be tried again at *next_at*, or dead.

        False where *delivery* is in other hands by now: then nothing changed.
        """
        with self._database.write() as connection:
            row = connection.execute(
                select(deliveries.c.opened, alerts.c.published_at)
                .join(alerts, alerts.c.alert_id == deliveries.c.alert_id)
                .where(*_in_hand(delivery))
            ).first()
            if row is None:
                return False
            values = _settled(attempt, next_at, now)
            if values["state"] == DeliveryState.DELIVERED.value:
                values["latency"] = max((now - row.published_at).total_seconds(), 0.0)
            settled = connection.execute(
                update(deliveries).where(*_in_hand(delivery)).values(values)
            ).rowcount
            if not settled:
                return False
            connection.execute(
                update(attempts)
                .where(
                    attempts.c.delivery_id == delivery.delivery_id,
                    attempts.c.number == row.opened,
                )
                .values(
                    ended_at=now,
                    outcome=attempt.outcome.value,
                    detail=plain_text(attempt.detail),
                )
            )
        return True

    def get(self, delivery_id: str) -> Delivery | None:
        """The delivery of that id, as it stands."""
        statement = select(deliveries).where(deliveries.c.delivery_id == delivery_id)
        with self._database.read() as connection:
            row = connection.execute(statement).first()
        return None if row is None else made(row)

    def recent(self, limit: int = 50, state: DeliveryState | None = None) -> list[Delivery]:
        """Deliveries (in *state*, or in any), the latest made first."""
        statement = select(deliveries).order_by(
            deliveries.c.created_at.desc(), deliveries.c.delivery_id
        )
        if state is not None:
            statement = statement.where(deliveries.c.state == state.value)
        with self._database.read() as connection:
            return [made(row) for row in connection.execute(statement.limit(limit))]

    def attempts(self, delivery_id: str) -> list[tuple[int, datetime, DeliveryOutcome | None, str]]:
        """The ledger of one delivery: number, start, outcome (None: under way), detail."""
        statement = (
            select(attempts)
            .where(attempts.c.delivery_id == delivery_id)
            .order_by(attempts.c.number)
        )
        with self._database.read() as connection:
            return [
                (
                    row.number,
                    row.started_at,
                    None if row.outcome is None else DeliveryOutcome(row.outcome),
                    row.detail,
                )
                for row in connection.execute(statement)
            ]


def claimable(now: datetime) -> ColumnElement[bool]:
    """Due at *now*, with no earlier version of the event still on its way to the channel."""
    earlier = deliveries.alias("earlier")
    behind = exists().where(
        earlier.c.event_id == deliveries.c.event_id,
        earlier.c.channel == deliveries.c.channel,
        earlier.c.version < deliveries.c.version,
        earlier.c.state.in_(_WAITING),
    )
    return and_(
        deliveries.c.state == DeliveryState.PENDING.value, deliveries.c.next_at <= now, ~behind
    )


def made(row: Row[Any]) -> Delivery:
    """The delivery of a row."""
    return Delivery(
        delivery_id=row.delivery_id,
        alert_id=row.alert_id,
        channel=row.channel,
        event_id=row.event_id,
        version=row.version,
        change=ChangeKind(row.change),
        created_at=row.created_at,
        document=row.document,
        state=DeliveryState(row.state),
        attempt=row.attempt,
        fence=row.fence,
        ambiguous=row.ambiguous,
    )


def _settled(attempt: Attempt, next_at: datetime | None, now: datetime) -> dict[str, Any]:
    """The new values of a delivery whose attempt ended so: nobody's, and where it stands."""
    values: dict[str, Any] = {"owner": None}
    if attempt.outcome is DeliveryOutcome.DELIVERED:
        values |= {"state": DeliveryState.DELIVERED.value, "settled_at": now}
    elif next_at is None:
        values |= {"state": DeliveryState.DEAD.value, "settled_at": now}
    else:
        values |= {"state": DeliveryState.PENDING.value, "next_at": next_at}
    if attempt.outcome in _UNKNOWN:
        values["ambiguous"] = True
    return values


def _in_hand(delivery: Delivery) -> tuple[ColumnElement[bool], ...]:
    return (
        deliveries.c.delivery_id == delivery.delivery_id,
        deliveries.c.fence == delivery.fence,
        deliveries.c.state == DeliveryState.IN_FLIGHT.value,
    )


def _opened(row: Row[Any], now: datetime) -> dict[str, Any]:
    return {
        "delivery_id": row.delivery_id,
        "number": row.opened,
        "channel": row.channel,
        "owner": row.owner,
        "fence": row.fence,
        "started_at": now,
    }
