"""A made-up alert that says it is one, so that a channel can be tried before it matters."""

from __future__ import annotations

from datetime import datetime

from monitor.alerting.render import document
from monitor.model import (
    Alert,
    ChangeKind,
    Delivery,
    Event,
    Facts,
    Kind,
    Precision,
    Quote,
    Status,
    Tier,
    When,
    alert_id_of,
    delivery_id_of,
)

_SENTENCE = "This is a test of this channel: nothing has happened."


def sample_delivery(channel: str, now: datetime) -> Delivery:
    """A test alert for *channel*, made at *now* (UTC); its id differs from second to second."""
    event = _sample_event(f"test-{now:%Y%m%dT%H%M%S}", now)
    alert = Alert(
        alert_id=alert_id_of(event.event_id, 1),
        event_id=event.event_id,
        version=1,
        change=ChangeKind.NEW,
        kind=event.facts.kind,
        reason="test",
        created_at=now,
        published_at=now,
        fields=(),
        evidence=(Quote(_SENTENCE, None, "Tradewatch", now),),
        outlet="Tradewatch",
        tier=Tier.OFFICIAL,
        confidence=1.0,
    )
    return Delivery(
        delivery_id=delivery_id_of(alert.alert_id, channel),
        alert_id=alert.alert_id,
        channel=channel,
        event_id=event.event_id,
        version=1,
        change=alert.change,
        created_at=now,
        document=document(alert, event),
        attempt=1,
    )


def _sample_event(event_id: str, now: datetime) -> Event:
    return Event(
        event_id=event_id,
        version=1,
        facts=Facts(
            Kind.STATEMENT,
            "remark",
            Status.ANNOUNCED,
            when=When(now.date(), now.date(), Precision.DAY),
        ),
        state_hash="",
        first_asserted_at=now,
        last_asserted_at=now,
        sources=1,
        claims=1,
        title="Test alert",
    )
