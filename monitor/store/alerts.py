"""Alerts, to read: what was told, when, and how it got through."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from monitor.model import Alert, DeliveryState, from_plain
from monitor.store.database import Database
from monitor.store.tables import alerts, deliveries


class AlertRepository:
    """What was told, for people and pages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recent(self, limit: int = 50, since: datetime | None = None) -> list[Alert]:
        """Alerts made at or after *since*, the latest first."""
        statement = select(alerts.c.document).order_by(
            alerts.c.created_at.desc(), alerts.c.alert_id
        )
        if since is not None:
            statement = statement.where(alerts.c.created_at >= since)
        with self._database.read() as connection:
            found = connection.execute(statement.limit(limit)).scalars().all()
        return [from_plain(Alert, document) for document in found]

    def get(self, alert_id: str) -> Alert | None:
        """The alert of that id."""
        statement = select(alerts.c.document).where(alerts.c.alert_id == alert_id)
        with self._database.read() as connection:
            document = connection.execute(statement).scalar()
        return None if document is None else from_plain(Alert, document)

    def of_event(self, event_id: str) -> list[Alert]:
        """All alerts of one event, by version."""
        statement = (
            select(alerts.c.document)
            .where(alerts.c.event_id == event_id)
            .order_by(alerts.c.version)
        )
        with self._database.read() as connection:
            found = connection.execute(statement).scalars().all()
        return [from_plain(Alert, document) for document in found]

    def deliveries(self, alert_id: str) -> dict[str, DeliveryState]:
        """How the alert fares, by channel."""
        statement = (
            select(deliveries.c.channel, deliveries.c.state)
            .where(deliveries.c.alert_id == alert_id)
            .order_by(deliveries.c.channel)
        )
        with self._database.read() as connection:
            return {row.channel: DeliveryState(row.state) for row in connection.execute(statement)}
