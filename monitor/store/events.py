"""Events and their claims, to read; `resolving` writes them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, Row, Text, bindparam, func, select, type_coerce, union

from monitor.model import Claim, Event, Kind, SilenceReason, from_plain
from monitor.store.database import Database
from monitor.store.tables import claims, event_aliases, event_keys, events, silences

#: Claims and events kept ready by a process: some thousands of bytes each.
_CLAIMS_KEPT: Final = 4096
_EVENTS_KEPT: Final = 256
#: Ids named in one statement; databases bound their number.
_AT_ONCE: Final = 500
#: Statements made once: building one costs SQLAlchemy more than running it. An event's columns
#: come with its document as text, which `_event` reads.
_EVENT: Final = select(
    type_coerce(events.c.document, Text).label("document"),
    events.c.last_alerted_asserted_at,
    events.c.last_alerted_version,
)
_EVENT_OF: Final = _EVENT.where(events.c.event_id == bindparam("event_id"))
_LIVING: Final = select(event_aliases.c.event_id).where(event_aliases.c.old_id == bindparam("id"))
_CANDIDATES: Final = _EVENT.where(
    events.c.event_id.in_(
        select(event_keys.c.event_id).where(event_keys.c.key.in_(bindparam("keys", expanding=True)))
    )
).order_by(events.c.first_asserted_at, events.c.event_id)
_CLAIM_NAMES: Final = (
    select(claims.c.claim_id, type_coerce(claims.c.recorded_at, Text))
    .where(
        claims.c.event_id
        == func.coalesce(_LIVING.scalar_subquery(), bindparam("event_id", type_=Text))
    )
    .order_by(claims.c.seq)
)
_CLAIMS: Final = select(
    claims.c.claim_id, type_coerce(claims.c.recorded_at, Text), claims.c.document
).where(claims.c.claim_id.in_(bindparam("ids", expanding=True)))
#: A claim on record: its id, and when that was (an attempt that was rolled back had another time).
Name = tuple[str, Any]


class EventRepository:
    """What is known, for people and pages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, event_id: str) -> Event | None:
        """The event of that id, or the one that it was merged into."""
        with self._database.read() as connection:
            return event_of(connection, event_id)

    def ids(self, prefix: str, limit: int = 10) -> list[str]:
        """Ids of events that begin with *prefix*, in their order; merged ones by their old id too.

        An id in full is the only one it begins.
        """
        statement = union(
            select(events.c.event_id).where(events.c.event_id.startswith(prefix, autoescape=True)),
            select(event_aliases.c.old_id).where(
                event_aliases.c.old_id.startswith(prefix, autoescape=True)
            ),
        )
        with self._database.read() as connection:
            return list(connection.execute(statement.order_by("event_id").limit(limit)).scalars())

    def claims(self, event_id: str) -> list[Claim]:
        """All claims of the event, in the order in which they were recorded."""
        with self._database.read() as connection:
            return claims_of(connection, event_id)

    def silences(self, event_id: str) -> dict[str, SilenceReason]:
        """Why nobody was told of the event's claims, by their ids; the last reason of each."""
        statement = (
            select(silences.c.claim_id, silences.c.reason)
            .join(claims, claims.c.claim_id == silences.c.claim_id)
            .where(claims.c.event_id == event_id)
            .order_by(silences.c.seq)
        )
        with self._database.read() as connection:
            return {
                row.claim_id: SilenceReason(row.reason) for row in connection.execute(statement)
            }

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
        statement = _EVENT.order_by(events.c.last_asserted_at.desc(), events.c.event_id)
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
        _event(row.document),
        last_alerted_asserted_at=row.last_alerted_asserted_at,
        last_alerted_version=row.last_alerted_version,
    )


def living_id(connection: Connection, event_id: str) -> str:
    """*event_id*, or what it was merged into."""
    found = connection.execute(_LIVING, {"id": event_id}).scalar()
    return event_id if found is None else str(found)


def event_of(connection: Connection, event_id: str) -> Event | None:
    """The event of that id or alias."""
    living = living_id(connection, event_id)
    row = connection.execute(_EVENT_OF, {"event_id": living}).first()
    return None if row is None else made(row)


class ClaimReader:
    """Claims of events, each read once and kept, since a claim on record never changes.

    Each further article on an event asks for all of its claims again: without this a much-told
    event costs more with every article. For one database; safe to use from several threads.
    """

    def __init__(self, most: int = _CLAIMS_KEPT) -> None:
        self._most = most
        self._kept: dict[Name, Claim] = {}

    def of(self, connection: Connection, event_id: str) -> list[Claim]:
        """All claims of the event of that id or alias, in the order of recording."""
        rows = connection.execute(_CLAIM_NAMES, {"id": event_id, "event_id": event_id})
        names: list[Name] = [(row[0], row[1]) for row in rows]
        found = {name: claim for name in names if (claim := self._kept.get(name)) is not None}
        missing = [name[0] for name in names if name not in found]
        for start in range(0, len(missing), _AT_ONCE):
            ids = missing[start : start + _AT_ONCE]
            for row in connection.execute(_CLAIMS, {"ids": ids}):
                found[row[0], row[1]] = from_plain(Claim, row[2])
        self._keep({name: found[name] for name in names})
        return [found[name] for name in names]

    def _keep(self, found: dict[Name, Claim]) -> None:
        if len(self._kept) + len(found) > self._most:
            self._kept = {}
        self._kept.update(found)


def claims_of(connection: Connection, event_id: str) -> list[Claim]:
    """All claims of the event of that id or alias, in the order in which they were recorded."""
    return ClaimReader().of(connection, event_id)


@lru_cache(maxsize=_EVENTS_KEPT)
def _event(text: str) -> Event:
    """The event of a stored document: claims of one article find the same events."""
    return from_plain(Event, json.loads(text))


def candidates_of(connection: Connection, keys: Sequence[str]) -> list[Event]:
    """Events that share a blocking key with *keys*, the oldest first."""
    return [made(row) for row in connection.execute(_CANDIDATES, {"keys": keys})]
