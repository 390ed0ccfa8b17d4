"""Events and their claims, to read; `resolving` writes them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, Row, Text, select, type_coerce

from monitor.model import Claim, Event, Kind, from_plain
from monitor.store.database import Database
from monitor.store.tables import claims, event_aliases, event_keys, events

#: Claims kept ready by a process: some thousands of bytes each.
_CLAIMS_KEPT: Final = 2048


class EventRepository:
    """What is known, for people and pages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, event_id: str) -> Event | None:
        """The event of that id, or the one that it was merged into."""
        with self._database.read() as connection:
            return event_of(connection, event_id)

    def claims(self, event_id: str) -> list[Claim]:
        """All claims of the event, in the order in which they were recorded."""
        with self._database.read() as connection:
            return claims_of(connection, event_id)

    def recent(
        self,
        limit: int = 50,
        *,
        kind: Kind | None = None,
        since: datetime | None = None,
        register: bool = False,
    ) -> list[Event]:
        """Events, the latest said first; with *register* also those known from the register alone.

        *since* bounds when they were last spoken of.
        """
        statement = select(events).order_by(events.c.last_asserted_at.desc(), events.c.event_id)
        if kind is not None:
            statement = statement.where(events.c.kind == kind.value)
        if since is not None:
            statement = statement.where(events.c.last_asserted_at >= since)
        if not register:
            statement = statement.where(events.c.register_only.is_(False))
        with self._database.read() as connection:
            return [made(row) for row in connection.execute(statement.limit(limit))]


def made(row: Row[Any]) -> Event:
    """The event of a row: what was told of it lives in columns, all else in the document."""
    return replace(
        from_plain(Event, row.document),
        last_alerted_asserted_at=row.last_alerted_asserted_at,
        last_alerted_version=row.last_alerted_version,
    )


def living_id(connection: Connection, event_id: str) -> str:
    """*event_id*, or what it was merged into."""
    found = connection.execute(
        select(event_aliases.c.event_id).where(event_aliases.c.old_id == event_id)
    ).scalar()
    return event_id if found is None else str(found)


def event_of(connection: Connection, event_id: str) -> Event | None:
    """The event of that id or alias."""
    living = living_id(connection, event_id)
    row = connection.execute(select(events).where(events.c.event_id == living)).first()
    return None if row is None else made(row)


def claims_of(connection: Connection, event_id: str) -> list[Claim]:
    """All claims of the event of that id or alias, in the order in which they were recorded."""
    statement = (
        select(type_coerce(claims.c.document, Text))
        .where(claims.c.event_id == living_id(connection, event_id))
        .order_by(claims.c.seq)
    )
    return [_claim(text) for text in connection.execute(statement).scalars()]


@lru_cache(maxsize=_CLAIMS_KEPT)
def _claim(text: str) -> Claim:
    """The claim of a stored document.

    Kept, since a claim never changes, and each further article on an event asks for all of its
    claims again: without this a much-told event costs more with every article.
    """
    return from_plain(Claim, json.loads(text))


def candidates_of(connection: Connection, keys: Sequence[str]) -> list[Event]:
    """Events that share a blocking key with *keys*, the oldest first."""
    found = select(event_keys.c.event_id).where(event_keys.c.key.in_(keys))
    statement = (
        select(events)
        .where(events.c.event_id.in_(found))
        .order_by(events.c.first_asserted_at, events.c.event_id)
    )
    return [made(row) for row in connection.execute(statement)]
