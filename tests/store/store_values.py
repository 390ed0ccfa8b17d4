"""Small values for the store's tests to put into it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from monitor.model import (
    Alert,
    Article,
    Bucket,
    Change,
    ChangeKind,
    Claim,
    Decision,
    Delivery,
    Event,
    Evidence,
    Facts,
    Feed,
    Hold,
    Kind,
    Mention,
    PollOutcome,
    Precision,
    Relevance,
    Resolution,
    Silence,
    SilenceReason,
    Status,
    Tier,
    Validators,
    When,
    alert_id_of,
    delivery_id_of,
)
from monitor.store import PollStored, Store

NOW = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
RELEVANT = Relevance(0.9, relevant=True)


def later(**units: float) -> datetime:
    """NOW plus a duration in timedelta's units."""
    return NOW + timedelta(**units)


def keys_of(facts: Facts, *, stored: bool) -> frozenset[str]:
    """Blocking keys as simple as can be: kind and place."""
    assert stored
    place = facts.place.name if facts.place else "anywhere"
    return frozenset({f"kind|{facts.kind.value}", f"sub|{facts.subkind}|{place}"})


def feed(feed_id: str = "f1", **changes: Any) -> Feed:
    return Feed(
        **{"feed_id": feed_id, "url": f"https://{feed_id}.example/rss", "outlet": "wire", **changes}
    )


def article(name: str = "a1", **changes: Any) -> Article:
    values: dict[str, Any] = {
        "article_id": name,
        "feed_id": "f1",
        "outlet": "wire",
        "tier": Tier.WIRE,
        "language": "en",
        "url": f"https://wire.example/{name}",
        "title": f"Title of {name}",
        "text": "Tariffs of 10 per cent.",
        "published": NOW,
        "first_seen": NOW,
        "identities": (f"guid:{name}", f"url:{name}"),
        "facts_hash": "10 per cent",
    }
    return Article(**{**values, **changes})


def put(store: Store, *articles: Article, now: datetime = NOW, **changes: Any) -> PollStored:
    """Store *articles* as a poll of feed f1 does."""
    store.feeds.sync([feed()], now)
    (lease,) = store.feeds.lease_due("poller", now, 1)
    stored = store.feeds.record_poll(
        lease,
        "poller",
        outcome=changes.pop("outcome", PollOutcome.FETCHED),
        validators=changes.pop("validators", Validators()),
        articles=articles,
        next_poll_at=now,
        now=now,
        **changes,
    )
    assert stored is not None
    return stored


def facts(**changes: Any) -> Facts:
    values: dict[str, Any] = {
        "kind": Kind.MEETING,
        "subkind": "ministerial_talks",
        "status": Status.PLANNED,
        "when": When(date(2026, 3, 10), date(2026, 3, 11), Precision.RANGE),
    }
    return Facts(**{**values, **changes})


def claim(name: str = "c1", *, at: datetime = NOW, article_id: str = "a1", **changes: Any) -> Claim:
    mention = Mention(facts(), Bucket.UPCOMING, (Evidence(0, 5, "Title"),))
    values: dict[str, Any] = {
        "claim_id": name,
        "article_id": article_id,
        "mention": mention,
        "asserted_at": at,
        "published_at": at,
        "ingested_at": at,
        "outlet": "wire",
        "tier": Tier.WIRE,
    }
    return Claim(**{**values, **changes})


def event(name: str = "e1", version: int = 1, **changes: Any) -> Event:
    values: dict[str, Any] = {
        "event_id": name,
        "version": version,
        "facts": facts(),
        "state_hash": f"{name}{version}",
        "first_asserted_at": NOW,
        "last_asserted_at": NOW,
        "sources": 1,
        "claims": 1,
    }
    return Event(**{**values, **changes})


def change(of: Event, by: Claim, kind: ChangeKind = ChangeKind.NEW, **changes: Any) -> Change:
    return Change(kind=kind, claim=by, event=of, **changes)


def alert(of: Event, **changes: Any) -> Alert:
    values: dict[str, Any] = {
        "alert_id": alert_id_of(of.event_id, of.version),
        "event_id": of.event_id,
        "version": of.version,
        "change": ChangeKind.NEW,
        "kind": of.facts.kind,
        "reason": "new",
        "created_at": NOW,
        "published_at": later(seconds=-30),
        "fields": (),
        "evidence": (),
        "outlet": "wire",
        "tier": Tier.WIRE,
        "confidence": 0.9,
    }
    return Alert(**{**values, **changes})


def silence(of: Event, by: Claim, reason: SilenceReason) -> Silence:
    return Silence(of.event_id, ChangeKind.REITERATION, of.facts.kind, reason, by.claim_id)


def delivery(of: Alert, channel: str = "hook", **changes: Any) -> Delivery:
    values: dict[str, Any] = {
        "delivery_id": delivery_id_of(of.alert_id, channel),
        "alert_id": of.alert_id,
        "channel": channel,
        "event_id": of.event_id,
        "version": of.version,
        "change": of.change,
        "created_at": of.created_at,
        "document": {"alert": {"id": of.alert_id}},
    }
    return Delivery(**{**values, **changes})


def hold(of: Claim, due: datetime) -> Hold:
    return Hold(of, due, "two candidates", ("e1", "e2"))


def tell(store: Store, of: Event, *channels: str, by: Claim | None = None) -> Alert:
    """Resolve one claim into *of*, and tell it to *channels*."""
    said = by or claim(f"claim of {of.event_id} {of.version}")
    made = alert(of)
    changed = change(of, said)
    with store.resolving(NOW) as tx:
        tx.apply(Resolution((changed,)))
        tx.tell([Decision(changed, made)], [delivery(made, channel) for channel in channels])
    return made
