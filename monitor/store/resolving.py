"""The resolving transaction: one article's claims, events, alerts and deliveries, all or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from monitor.model import (
    MOST_HELD,
    Alert,
    ArticleState,
    Change,
    Claim,
    Decision,
    Delivery,
    DeliveryState,
    Event,
    Facts,
    Hold,
    Rearrangement,
    Relevance,
    Resolution,
    Silence,
    from_plain,
    to_plain,
)
from monitor.store.database import one_row
from monitor.store.events import ClaimReader, candidates_of, event_of
from monitor.store.tables import (
    alerts,
    articles,
    claims,
    deliveries,
    event_aliases,
    event_keys,
    events,
    holds,
    silences,
)
from monitor.store.upsert import insert_or_ignore, insert_or_ignore_all, insert_or_update

#: Statements made once: building one costs SQLAlchemy more than running it.
_KEYS: Final = select(event_keys.c.key).where(event_keys.c.event_id == bindparam("id"))
_NEW_KEYS: Final = insert(event_keys)
_DROP_KEYS: Final = delete(event_keys).where(
    event_keys.c.event_id == bindparam("id"),
    event_keys.c.key.in_(bindparam("gone", expanding=True)),
)
_DROP_HOLD: Final = delete(holds).where(holds.c.claim_id == bindparam("id"))
_HELD: Final = (
    select(holds.c.document).order_by(holds.c.due.desc(), holds.c.claim_id).limit(MOST_HELD)
)
_MOVE_CLAIMS: Final = (
    update(claims)
    .where(claims.c.claim_id.in_(bindparam("ids", expanding=True)))
    .values(event_id=bindparam("event"))
)
#: Ids named in one statement; databases bound their number.
_AT_ONCE: Final = 500
_SETTLE: Final = (
    update(articles)
    .where(
        articles.c.row_id == bindparam("row"),
        articles.c.fence == bindparam("by"),
        articles.c.state == ArticleState.PROCESSING.value,
    )
    .values(
        state=ArticleState.DONE.value,
        owner=None,
        error=None,
        relevant=bindparam("verdict"),
        relevance=bindparam("judged"),
    )
)


class KeysOf(Protocol):
    """The blocking keys of an event's facts; `signal` knows them."""

    def __call__(self, facts: Facts, *, stored: bool) -> frozenset[str]: ...


class Resolving:
    """What is known, and the one way to change it. Lives as long as its transaction."""

    def __init__(
        self, connection: Connection, keys_of: KeysOf, now: datetime, reader: ClaimReader
    ) -> None:
        self._connection = connection
        self._reader = reader
        self._keys_of = keys_of
        self._now = now

    def candidates(self, keys: frozenset[str]) -> Sequence[Event]:
        """Events that share a blocking key with *keys*, the oldest first."""
        return candidates_of(self._connection, sorted(keys)) if keys else []

    def claims(self, event_id: str) -> Sequence[Claim]:
        """All claims of the event (or of what it was merged into), in the order of recording."""
        return self._reader.of(self._connection, event_id)

    def event(self, event_id: str) -> Event | None:
        """The event of that id, or the one that it was merged into."""
        return event_of(self._connection, event_id)

    def apply(self, resolution: Resolution) -> None:
        """Write down what the claims did: events with their keys, claims, aliases, holds."""
        changes = resolution.changes
        if resolution.rearranged or any(change.merged for change in changes):
            # What is merged must be on record as it was when it was merged.
            for turn, change in enumerate(changes):
                self._rearrange([one for one in resolution.rearranged if one.turn == turn])
                self._apply_changes([change])
        else:
            self._apply_changes(changes)
        for hold in resolution.holds:
            insert_or_update(
                self._connection,
                holds,
                {"claim_id": hold.claim.claim_id},
                {
                    "article_id": hold.claim.article_id,
                    "due": hold.due,
                    "document": to_plain(hold),
                },
            )

    def tell(self, decisions: Sequence[Decision], given: Sequence[Delivery]) -> None:
        """Write down what is told, with its deliveries, and what is not, with its reason.

        An event's version that has an alert already gets no second one, and no deliveries.
        """
        for decision in decisions:
            outcome = decision.outcome
            if isinstance(outcome, Silence):
                self._keep_silent(outcome)
            else:
                wanted = [item for item in given if item.alert_id == outcome.alert_id]
                self._alert(outcome, decision.change.claim, wanted)

    def settle_article(self, row_id: int, fence: int, relevance: Relevance) -> None:
        """The article went through all stages. Raises `FenceLostError` if it is not ours now."""
        result = self._connection.execute(
            _SETTLE,
            {
                "row": row_id,
                "by": fence,
                "verdict": relevance.relevant,
                "judged": to_plain(relevance),
            },
        )
        one_row(result, f"article row {row_id}")

    def due_holds(self, now: datetime, limit: int) -> list[Hold]:
        """Claims held back that must be decided by *now*, the longest due first."""
        statement = (
            select(holds.c.document)
            .where(holds.c.due <= now)
            .order_by(holds.c.due, holds.c.claim_id)
            .limit(limit)
        )
        return [from_plain(Hold, item) for item in self._connection.execute(statement).scalars()]

    def held(self) -> list[Hold]:
        """Claims held back, due or not, the last first; at most `MOST_HELD`."""
        found = self._connection.execute(_HELD).scalars()
        return [from_plain(Hold, item) for item in found]

    def drop_hold(self, claim_id: str) -> bool:
        """The claim is held no longer; whether it was."""
        return bool(self._connection.execute(_DROP_HOLD, {"id": claim_id}).rowcount)

    def _apply_changes(self, changes: Sequence[Change]) -> None:
        last = {change.event.event_id: change.event for change in changes}
        for event in last.values():
            write_event(self._connection, event, self._keys_of, self._now)
        for change in changes:
            for old_id in change.merged:
                if old_id != change.event.event_id:
                    self._merge(old_id, change.event.event_id)
        write_claims(
            self._connection,
            [(change.claim, change.event.event_id, change.kind.value) for change in changes],
            self._now,
        )
        if changes:
            ids = [{"id": change.claim.claim_id} for change in changes]
            self._connection.execute(_DROP_HOLD, ids)

    def _rearrange(self, moved: Sequence[Rearrangement]) -> None:
        """Give claims to the events that they are of now: all events first, then their claims."""
        for one in moved:
            write_event(self._connection, one.event, self._keys_of, self._now)
        for one in moved:
            ids = [claim.claim_id for claim in one.claims]
            for start in range(0, len(ids), _AT_ONCE):
                some = {"event": one.event.event_id, "ids": ids[start : start + _AT_ONCE]}
                self._connection.execute(_MOVE_CLAIMS, some)
        for one in moved:
            for old_id in one.merged:
                self._merge(old_id, one.event.event_id)
            if one.event.last_alerted_asserted_at is not None:
                self._told(one.event.event_id, one.event.last_alerted_asserted_at, None)

    def _merge(self, old_id: str, event_id: str) -> None:
        """*old_id* becomes a name of *event_id*, which takes over its claims and aliases."""
        run = self._connection.execute
        old = run(select(events).where(events.c.event_id == old_id)).first()
        run(update(claims).where(claims.c.event_id == old_id).values(event_id=event_id))
        run(
            update(event_aliases)
            .where(event_aliases.c.event_id == old_id)
            .values(event_id=event_id)
        )
        run(delete(event_keys).where(event_keys.c.event_id == old_id))
        run(delete(events).where(events.c.event_id == old_id))
        insert_or_update(
            self._connection, event_aliases, {"old_id": old_id}, {"event_id": event_id}
        )
        if old is not None and old.last_alerted_asserted_at is not None:
            self._told(event_id, old.last_alerted_asserted_at, None)

    def _told(self, event_id: str, asserted_at: datetime, version: int | None) -> None:
        """An older claim must not alert after this one: the latest counts."""
        current = self._connection.execute(
            select(events.c.last_alerted_asserted_at).where(events.c.event_id == event_id)
        ).scalar()
        values: dict[str, Any] = {} if version is None else {"last_alerted_version": version}
        if current is None or asserted_at > current:
            values["last_alerted_asserted_at"] = asserted_at
        if values:
            self._connection.execute(
                update(events).where(events.c.event_id == event_id).values(values)
            )

    def _alert(self, alert: Alert, claim: Claim, wanted: Sequence[Delivery]) -> None:
        channels = Counter(item.channel for item in wanted)
        inserted = insert_or_ignore(
            self._connection,
            alerts,
            {
                "alert_id": alert.alert_id,
                "event_id": alert.event_id,
                "version": alert.version,
                "change": alert.change.value,
                "kind": alert.kind.value,
                "created_at": alert.created_at,
                "published_at": alert.published_at,
                "expected": len(channels),
                "document": to_plain(alert),
            },
        )
        if not inserted:
            return
        for delivery in wanted:
            insert_or_ignore(self._connection, deliveries, _delivery_values(delivery))
        self._told(alert.event_id, claim.asserted_at, alert.version)

    def _keep_silent(self, silence: Silence) -> None:
        insert_or_ignore(
            self._connection,
            silences,
            {**to_plain(silence), "created_at": self._now},
        )


def write_event(connection: Connection, event: Event, keys_of: KeysOf, now: datetime) -> None:
    """Make the stored event *event*, and its keys those of its facts.

    What was told of it is not taken from *event*: only an alert changes that.
    """
    facts = event.facts
    insert_or_update(
        connection,
        events,
        {"event_id": event.event_id},
        {
            "version": event.version,
            "kind": facts.kind.value,
            "subkind": facts.subkind,
            "status": facts.status.value,
            "scope": facts.scope.value,
            "starts": facts.when.start if facts.when else None,
            "ends": facts.when.end if facts.when else None,
            "register_only": event.register_only,
            "first_asserted_at": event.first_asserted_at,
            "last_asserted_at": event.last_asserted_at,
            "document": to_plain(event),
            "updated_at": now,
        },
    )
    keys = keys_of(facts, stored=True)
    stored = set(connection.execute(_KEYS, {"id": event.event_id}).scalars())
    if gone := sorted(stored - keys):
        connection.execute(_DROP_KEYS, {"id": event.event_id, "gone": gone})
    if fresh := sorted(keys - stored):
        connection.execute(_NEW_KEYS, [{"key": key, "event_id": event.event_id} for key in fresh])


def write_claims(
    connection: Connection, given: Sequence[tuple[Claim, str, str | None]], now: datetime
) -> None:
    """Put claims on record, each with its event and what it did to it.

    One that is on record already stays as it is.
    """
    rows = [
        {
            "claim_id": claim.claim_id,
            "event_id": event_id,
            "article_id": claim.article_id,
            "origin": claim.origin,
            "change": change,
            "asserted_at": claim.asserted_at,
            "document": to_plain(claim),
            "recorded_at": now,
        }
        for claim, event_id, change in given
    ]
    insert_or_ignore_all(connection, claims, rows)


def _delivery_values(delivery: Delivery) -> dict[str, Any]:
    return {
        "delivery_id": delivery.delivery_id,
        "alert_id": delivery.alert_id,
        "channel": delivery.channel,
        "event_id": delivery.event_id,
        "version": delivery.version,
        "change": delivery.change.value,
        "created_at": delivery.created_at,
        "document": delivery.document,
        "state": DeliveryState.PENDING.value,
        "next_at": delivery.created_at,
    }


def hold_count(connection: Connection, now: datetime) -> int:
    """How many held claims are due."""
    statement = select(func.count()).select_from(holds).where(holds.c.due <= now)
    return int(connection.execute(statement).scalar_one())
