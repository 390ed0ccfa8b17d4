"""Alerts, events and deliveries for the tests of this folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from monitor.alerting.render import document
from monitor.model import (
    Actor,
    Alert,
    ChangeKind,
    Delivery,
    Event,
    Facts,
    FieldChange,
    Kind,
    Place,
    Precision,
    Quote,
    Rate,
    Status,
    Tier,
    When,
    alert_id_of,
    delivery_id_of,
)

NOW = datetime(2025, 5, 11, 14, 30, tzinfo=UTC)
PUBLISHED = datetime(2025, 5, 11, 14, 3, tzinfo=UTC)
EVENT_ID = "e" * 32

TALKS = Facts(
    kind=Kind.MEETING,
    subkind="ministerial_talks",
    status=Status.CONCLUDED,
    actors=(
        Actor("us.bessent", "Scott Bessent", "US", "Treasury Secretary"),
        Actor("cn.he_lifeng", "He Lifeng", "CN", "Vice Premier"),
    ),
    place=Place("Geneva", "CH"),
    when=When(date(2025, 5, 10), date(2025, 5, 11), Precision.RANGE, "over the weekend"),
    level="ministerial",
)
TARIFF = Facts(
    kind=Kind.TARIFF,
    subkind="tariff_increase",
    status=Status.ANNOUNCED,
    imposing=("US",),
    affected=("CN",),
    rate=Rate(25.0),
    rate_before=Rate(10.0),
    legal_basis="Section 301",
    effective=date(2025, 6, 1),
)
QUOTE = Quote(
    "Scott Bessent and He Lifeng met in Geneva over the weekend.",
    "https://www.example.com/geneva",
    "Example Wire",
    PUBLISHED,
)


def event_of(facts: Facts = TALKS, **more: Any) -> Event:
    values: dict[str, Any] = {
        "event_id": EVENT_ID,
        "version": 1,
        "facts": facts,
        "state_hash": "s",
        "first_asserted_at": PUBLISHED,
        "last_asserted_at": PUBLISHED,
        "sources": 2,
        "claims": 3,
    }
    return Event(**{**values, **more})


def alert_of(
    event: Event | None = None,
    change: ChangeKind = ChangeKind.NEW,
    fields: Sequence[FieldChange] = (),
    evidence: Sequence[Quote] = (QUOTE,),
    **more: Any,
) -> Alert:
    event = event or event_of()
    values: dict[str, Any] = {
        "alert_id": alert_id_of(event.event_id, event.version),
        "event_id": event.event_id,
        "version": event.version,
        "change": change,
        "kind": event.facts.kind,
        "reason": "new_event",
        "created_at": NOW,
        "published_at": PUBLISHED,
        "fields": tuple(fields),
        "evidence": tuple(evidence),
        "outlet": "Example Wire",
        "tier": Tier.WIRE,
        "confidence": 0.94,
    }
    return Alert(**{**values, **more})


def data_of(facts: Facts = TALKS, **more: Any) -> dict[str, Any]:
    """The webhook's `data` for an alert on *facts*."""
    event = event_of(facts)
    return document(alert_of(event, **more), event)


def delivery_of(
    channel: str = "desk",
    *,
    version: int = 1,
    data: dict[str, Any] | None = None,
    **more: Any,
) -> Delivery:
    event = event_of(version=version)
    alert = alert_of(event, **more)
    return Delivery(
        delivery_id=delivery_id_of(alert.alert_id, channel),
        alert_id=alert.alert_id,
        channel=channel,
        event_id=event.event_id,
        version=version,
        change=alert.change,
        created_at=NOW,
        document=document(alert, event) if data is None else data,
        attempt=1,
    )


#: What strangers put into headlines: each must arrive, and do nothing.
HOSTILE = (
    "x\r\nBcc: evil@example.com",
    "x\nSubject: other\n\nbody",
    "line\u2028separator\u2029and\x85next\x0bline\x1cfile",
    "nul\x00bell\x07escape\x1b[31mred\x9b31m",
    "right\u202eto left\u2066isolate\u2069",
    "zero\u200bwidth\u200djoin\ufeffbom\u00adsoft",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><a href='javascript:alert(1)'>x</a>",
    "</title></style></table><h1>big",
    "<!channel> <@U1> <https://evil.example|Reuters>",
    "{{7*7}} {0.__class__} %s %(x)s ${x} #{x}",
    '=HYPERLINK("https://evil.example")',
    "[bold red]markup[/] :smile: [link=https://evil.example]x[/link]",
    "lone \ud800 surrogate \udfff",
    "private \ue000 non \ufffe \U0001ffff",
    "tags \U000e0041\U000e0042 end",
    "z" * 10_000,
    "a\u0301" + "\u0301" * 200,
    ".\r\n.\r\nMAIL FROM:<evil@example.com>",
    "中美经贸会谈在日内瓦举行\u3000",
    "&lt;b&gt; &amp; &#x202e;",
    "=?utf-8?q?=0D=0ABcc=3A_evil?=",
    "=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=",
    "=\u200b?utf-8?q?=0D=0ABcc=3A_evil?=",
    "=?=?utf-8?q?=0D=0ABcc=3A_evil?=?=",
    "",
    " \t ",
)


def hostile_data(text: str) -> dict[str, Any]:
    """An alert whose every outside text is *text*."""
    facts = Facts(
        kind=Kind.MEETING,
        subkind="ministerial_talks",
        status=Status.PLANNED,
        actors=(Actor(text, text, "US", text, text),),
        place=Place(text, "CH"),
        when=When(date(2025, 5, 10), date(2025, 5, 11), Precision.DAY, text),
        products=(text,),
        legal_basis=text,
        doc_number=text,
    )
    event = event_of(facts, title=text, alternatives=(text,))
    alert = alert_of(
        event,
        change=ChangeKind.UPDATED,
        fields=[FieldChange("place", text, text)],
        evidence=[
            Quote(text, text, text, PUBLISHED),
            Quote(text, f"https://x/{text}", text, PUBLISHED),
        ],
    )
    return document(alert, event)
