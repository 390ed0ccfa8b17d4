"""The tables. `migrations/` builds them; a test holds both to the same shape.

Untrusted words live inside JSON documents; columns of their own have only what SQL filters,
orders or counts by. A row in somebody's hands carries `owner` and `fence`: each change of hands
adds one to the fence, and a write that names an old one changes nothing.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from monitor.store.types import Document, UtcTime

metadata: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)


def _held(table: str) -> Index:
    """Finds the rows in somebody's hands: few, whatever the table's size."""
    owner = metadata.tables[table].c.owner
    held = owner.is_not(None)
    return Index(f"ix_{table}_owner", owner, sqlite_where=held, postgresql_where=held)


meta: Final = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

feeds: Final = Table(
    "feeds",
    metadata,
    Column("feed_id", String, primary_key=True),
    Column("document", Document, nullable=False),
    Column("enabled", Boolean(create_constraint=False), nullable=False),
    Column("state", String, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("next_poll_at", UtcTime, nullable=False),
    Column("last_polled_at", UtcTime),
    Column("last_success_at", UtcTime),
    Column("last_outcome", String),
    Column("detail", Text, nullable=False, default=""),
    Column("failures", Integer, nullable=False, default=0),
    Column("moved_to", Text),
    Column("learned", Boolean(create_constraint=False), nullable=False, default=False),
    Column("owner", String),
    Column("fence", Integer, nullable=False, default=0),
    Index("ix_feeds_due", "state", "next_poll_at"),
)
_held("feeds")

articles: Final = Table(
    "articles",
    metadata,
    Column("row_id", Integer, primary_key=True, autoincrement=True),
    Column("article_id", String, nullable=False, unique=True),
    Column("feed_id", String, nullable=False),
    Column("outlet", String, nullable=False),
    Column("document", Document, nullable=False),
    Column("facts_hash", String, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("published", UtcTime, nullable=False),
    Column("first_seen", UtcTime, nullable=False),
    Column("state", String, nullable=False),
    Column("next_at", UtcTime, nullable=False),
    Column("owner", String),
    Column("fence", Integer, nullable=False, default=0),
    Column("attempts", Integer, nullable=False, default=0),
    Column("error", Text),
    Column("relevant", Boolean(create_constraint=False)),
    Column("relevance", Document),
    Index("ix_articles_work", "state", "published", "row_id"),
    Index("ix_articles_due", "state", "next_at"),
    Index("ix_articles_relevant", "relevant"),
    Index("ix_articles_outlet", "outlet", "row_id"),
    sqlite_autoincrement=True,
)
_held("articles")

article_identities: Final = Table(
    "article_identities",
    metadata,
    Column("outlet", String, primary_key=True),
    Column("identity", String, primary_key=True),
    Column("article_id", String, ForeignKey("articles.article_id"), nullable=False),
    Index("ix_article_identities_article_id", "article_id"),
)

#: Every version of an article's facts ever seen: a copy that flips back and forth is no news.
article_facts: Final = Table(
    "article_facts",
    metadata,
    Column("article_id", String, ForeignKey("articles.article_id"), primary_key=True),
    Column("facts_hash", String, primary_key=True),
)

article_flags: Final = Table(
    "article_flags",
    metadata,
    Column("flag", String, primary_key=True),
    Column("article_id", String, ForeignKey("articles.article_id"), primary_key=True),
)

events: Final = Table(
    "events",
    metadata,
    Column("event_id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("subkind", String, nullable=False),
    Column("status", String, nullable=False),
    Column("scope", String, nullable=False),
    Column("starts", Date),
    Column("ends", Date),
    Column("register_only", Boolean(create_constraint=False), nullable=False),
    Column("first_asserted_at", UtcTime, nullable=False),
    Column("last_asserted_at", UtcTime, nullable=False),
    Column("last_alerted_asserted_at", UtcTime),
    Column("last_alerted_version", Integer),
    Column("document", Document, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Index("ix_events_kind", "kind"),
    Index("ix_events_updated_at", "updated_at"),
)

event_keys: Final = Table(
    "event_keys",
    metadata,
    Column("key", String, primary_key=True),
    Column("event_id", String, ForeignKey("events.event_id"), primary_key=True),
    Index("ix_event_keys_event_id", "event_id"),
)

#: Ids of events found to be another one. Always points at a living event, never at an alias.
event_aliases: Final = Table(
    "event_aliases",
    metadata,
    Column("old_id", String, primary_key=True),
    Column("event_id", String, ForeignKey("events.event_id"), nullable=False),
    Index("ix_event_aliases_event_id", "event_id"),
)

claims: Final = Table(
    "claims",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("claim_id", String, nullable=False, unique=True),
    Column("event_id", String, ForeignKey("events.event_id"), nullable=False),
    Column("article_id", String, nullable=False),
    Column("origin", String, nullable=False),
    #: What it did to its event; None for a row of the register.
    Column("change", String),
    Column("asserted_at", UtcTime, nullable=False),
    Column("document", Document, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Index("ix_claims_event_id", "event_id"),
    Index("ix_claims_article_id", "article_id"),
    Index("ix_claims_change", "change"),
    sqlite_autoincrement=True,
)

holds: Final = Table(
    "holds",
    metadata,
    Column("claim_id", String, primary_key=True),
    Column("article_id", String, nullable=False),
    Column("due", UtcTime, nullable=False),
    Column("document", Document, nullable=False),
    Index("ix_holds_due", "due"),
)

alerts: Final = Table(
    "alerts",
    metadata,
    Column("alert_id", String, primary_key=True),
    Column("event_id", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("change", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("published_at", UtcTime, nullable=False),
    #: How many deliveries it was given; the ledger check counts against it.
    Column("expected", Integer, nullable=False),
    Column("document", Document, nullable=False),
    UniqueConstraint("event_id", "version"),
    Index("ix_alerts_created_at", "created_at"),
)

silences: Final = Table(
    "silences",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("claim_id", String, nullable=False),
    Column("event_id", String, nullable=False),
    Column("change", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("claim_id", "event_id", "reason"),
    Index("ix_silences_reason", "reason"),
    sqlite_autoincrement=True,
)

deliveries: Final = Table(
    "deliveries",
    metadata,
    Column("delivery_id", String, primary_key=True),
    Column("alert_id", String, ForeignKey("alerts.alert_id"), nullable=False),
    Column("channel", String, nullable=False),
    Column("event_id", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("change", String, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("document", Document, nullable=False),
    Column("state", String, nullable=False),
    Column("next_at", UtcTime, nullable=False),
    Column("owner", String),
    Column("fence", Integer, nullable=False, default=0),
    #: Attempts that came to an end, and the one under way: the place in the retry schedule.
    Column("attempt", Integer, nullable=False, default=0),
    #: Attempts ever opened, the interrupted ones too: the last number in the ledger.
    Column("opened", Integer, nullable=False, default=0),
    Column("ambiguous", Boolean(create_constraint=False), nullable=False, default=False),
    Column("settled_at", UtcTime),
    #: Seconds from the article's publication to the delivery; None until delivered.
    Column("latency", Float),
    UniqueConstraint("alert_id", "channel"),
    Index("ix_deliveries_work", "state", "next_at"),
    Index("ix_deliveries_order", "event_id", "channel", "version"),
    Index("ix_deliveries_count", "channel", "state"),
)
_held("deliveries")

#: The ledger: a row is opened before a push and closed once after it, never removed.
attempts: Final = Table(
    "attempts",
    metadata,
    Column("delivery_id", String, ForeignKey("deliveries.delivery_id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("channel", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
    #: None while it is under way.
    Column("outcome", String),
    Column("detail", Text, nullable=False, default=""),
    Index("ix_attempts_count", "channel", "outcome"),
)
