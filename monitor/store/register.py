"""The register of past events, loaded once for each content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select

from monitor.model import Claim, Event, to_plain
from monitor.store.database import Database
from monitor.store.resolving import KeysOf, write_claims, write_event
from monitor.store.tables import event_aliases, events, meta
from monitor.store.upsert import insert_or_update

_KEY: Final = "register"


class RegisterRepository:
    """Loads what the shipped history knows, without touching what articles told since."""

    def __init__(self, database: Database, keys_of: KeysOf, topic_lock: str) -> None:
        self._database = database
        self._keys_of = keys_of
        self._topic_lock = topic_lock

    def load(self, known: Iterable[tuple[Event, Sequence[Claim]]], now: datetime) -> int:
        """Store *known* events with their claims; how many events were written.

        The same content is loaded once. A newer register adds its events and replaces those still
        known from the register alone; to the others it adds only its claims.
        """
        rows = [(event, tuple(claims)) for event, claims in known]
        digest = hashlib.sha256(json.dumps(to_plain(rows)).encode()).hexdigest()
        loaded = select(meta.c.value).where(meta.c.key == _KEY)
        with self._database.read() as connection:
            if connection.execute(loaded).scalar() == digest:
                return 0
        written = 0
        with self._database.write(self._topic_lock) as connection:
            if connection.execute(loaded).scalar() == digest:
                return 0
            aliases = {
                row.old_id: row.event_id for row in connection.execute(select(event_aliases))
            }
            spoken = set(
                connection.execute(
                    select(events.c.event_id).where(events.c.register_only.is_(False))
                ).scalars()
            )
            for event, claims in rows:
                event_id = aliases.get(event.event_id, event.event_id)
                if event_id == event.event_id and event_id not in spoken:
                    write_event(connection, event, self._keys_of, now)
                    written += 1
                write_claims(connection, [(claim, event_id, None) for claim in claims], now)
            insert_or_update(connection, meta, {"key": _KEY}, {"value": digest})
        return written
