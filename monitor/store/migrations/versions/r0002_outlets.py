"""An index by outlet and age, for articles that go after their time."""

from __future__ import annotations

from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index; on a million articles it takes some seconds."""
    op.create_index("ix_articles_outlet", "articles", ["outlet", "row_id"])
