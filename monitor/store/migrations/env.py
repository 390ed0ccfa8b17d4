"""Alembic's entry: runs on the connection, and in the transaction, that the store passes in."""

from __future__ import annotations

from alembic import context

from monitor.store.tables import metadata

# No transactions of its own: the caller's holds the lock, and commits all revisions or none.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
