"""The first shape: feeds, articles, events, alerts, deliveries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None

# Frozen types: what the columns were on this day, whatever the code calls them later.
TIME = sa.DateTime(timezone=True)
JSON_TEXT = sa.Text()


def upgrade() -> None:
    """Make every table, those that others point to first."""
    _alerts()
    _articles()
    _events()
    _feeds()
    _holds()
    _meta()
    _silences()
    _article_facts()
    _article_flags()
    _article_identities()
    _claims()
    _deliveries()
    _event_aliases()
    _event_keys()
    _attempts()


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("alert_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("published_at", TIME, nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.PrimaryKeyConstraint("alert_id", name=op.f("pk_alerts")),
        sa.UniqueConstraint("event_id", "version", name=op.f("uq_alerts_event_id_version")),
    )
    op.create_index("ix_alerts_created_at", "alerts", ["created_at"])


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("row_id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("feed_id", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.Column("facts_hash", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("published", TIME, nullable=False),
        sa.Column("first_seen", TIME, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("next_at", TIME, nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("relevant", sa.Boolean(), nullable=True),
        sa.Column("relevance", JSON_TEXT, nullable=True),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_articles")),
        sa.UniqueConstraint("article_id", name=op.f("uq_articles_article_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_articles_due", "articles", ["state", "next_at"])
    op.create_index(
        "ix_articles_owner",
        "articles",
        ["owner"],
        sqlite_where=sa.text("owner IS NOT NULL"),
        postgresql_where=sa.text("owner IS NOT NULL"),
    )
    op.create_index("ix_articles_relevant", "articles", ["relevant"])
    op.create_index("ix_articles_work", "articles", ["state", "published", "row_id"])


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subkind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("register_only", sa.Boolean(), nullable=False),
        sa.Column("first_asserted_at", TIME, nullable=False),
        sa.Column("last_asserted_at", TIME, nullable=False),
        sa.Column("last_alerted_asserted_at", TIME, nullable=True),
        sa.Column("last_alerted_version", sa.Integer(), nullable=True),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_events")),
    )
    op.create_index("ix_events_kind", "events", ["kind"])
    op.create_index("ix_events_updated_at", "events", ["updated_at"])


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("feed_id", sa.String(), nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("next_poll_at", TIME, nullable=False),
        sa.Column("last_polled_at", TIME, nullable=True),
        sa.Column("last_success_at", TIME, nullable=True),
        sa.Column("last_outcome", sa.String(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("moved_to", sa.Text(), nullable=True),
        sa.Column("learned", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("feed_id", name=op.f("pk_feeds")),
    )
    op.create_index("ix_feeds_due", "feeds", ["state", "next_poll_at"])
    op.create_index(
        "ix_feeds_owner",
        "feeds",
        ["owner"],
        sqlite_where=sa.text("owner IS NOT NULL"),
        postgresql_where=sa.text("owner IS NOT NULL"),
    )


def _holds() -> None:
    op.create_table(
        "holds",
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("due", TIME, nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.PrimaryKeyConstraint("claim_id", name=op.f("pk_holds")),
    )
    op.create_index("ix_holds_due", "holds", ["due"])


def _meta() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )


def _silences() -> None:
    op.create_table(
        "silences",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_silences")),
        sa.UniqueConstraint(
            "claim_id", "event_id", "reason", name=op.f("uq_silences_claim_id_event_id_reason")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_silences_reason", "silences", ["reason"])


def _article_facts() -> None:
    op.create_table(
        "article_facts",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("facts_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.article_id"], name=op.f("fk_article_facts_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "facts_hash", name=op.f("pk_article_facts")),
    )


def _article_flags() -> None:
    op.create_table(
        "article_flags",
        sa.Column("flag", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.article_id"], name=op.f("fk_article_flags_article_id")
        ),
        sa.PrimaryKeyConstraint("flag", "article_id", name=op.f("pk_article_flags")),
    )


def _article_identities() -> None:
    op.create_table(
        "article_identities",
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.article_id"], name=op.f("fk_article_identities_article_id")
        ),
        sa.PrimaryKeyConstraint("outlet", "identity", name=op.f("pk_article_identities")),
    )
    op.create_index("ix_article_identities_article_id", "article_identities", ["article_id"])


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=True),
        sa.Column("asserted_at", TIME, nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.event_id"], name=op.f("fk_claims_event_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_claims")),
        sa.UniqueConstraint("claim_id", name=op.f("uq_claims_claim_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_claims_article_id", "claims", ["article_id"])
    op.create_index("ix_claims_change", "claims", ["change"])
    op.create_index("ix_claims_event_id", "claims", ["event_id"])


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("alert_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("document", JSON_TEXT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("next_at", TIME, nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.Column("settled_at", TIME, nullable=True),
        sa.Column("latency", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["alerts.alert_id"], name=op.f("fk_deliveries_alert_id")
        ),
        sa.PrimaryKeyConstraint("delivery_id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("alert_id", "channel", name=op.f("uq_deliveries_alert_id_channel")),
    )
    op.create_index("ix_deliveries_count", "deliveries", ["channel", "state"])
    op.create_index("ix_deliveries_order", "deliveries", ["event_id", "channel", "version"])
    op.create_index(
        "ix_deliveries_owner",
        "deliveries",
        ["owner"],
        sqlite_where=sa.text("owner IS NOT NULL"),
        postgresql_where=sa.text("owner IS NOT NULL"),
    )
    op.create_index("ix_deliveries_work", "deliveries", ["state", "next_at"])


def _event_aliases() -> None:
    op.create_table(
        "event_aliases",
        sa.Column("old_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.event_id"], name=op.f("fk_event_aliases_event_id")
        ),
        sa.PrimaryKeyConstraint("old_id", name=op.f("pk_event_aliases")),
    )
    op.create_index("ix_event_aliases_event_id", "event_aliases", ["event_id"])


def _event_keys() -> None:
    op.create_table(
        "event_keys",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.event_id"], name=op.f("fk_event_keys_event_id")
        ),
        sa.PrimaryKeyConstraint("key", "event_id", name=op.f("pk_event_keys")),
    )
    op.create_index("ix_event_keys_event_id", "event_keys", ["event_id"])


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["deliveries.delivery_id"], name=op.f("fk_attempts_delivery_id")
        ),
        sa.PrimaryKeyConstraint("delivery_id", "number", name=op.f("pk_attempts")),
    )
    op.create_index("ix_attempts_count", "attempts", ["channel", "outcome"])
