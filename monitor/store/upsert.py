"""INSERT that meets a row already there: both databases say it alike, SQLAlchemy does not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_or_ignore(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless one like it is there; whether it was inserted."""
    statement = _insert(connection, table).values(dict(values)).on_conflict_do_nothing()
    # The row counts of INSERT differ between the drivers; what RETURNING gives does not.
    returned = connection.execute(statement.returning(*table.primary_key.columns))
    return returned.first() is not None


def insert_or_update(
    connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Insert a row of *key* and *values*, or give *values* to the row of that *key*."""
    statement = (
        _insert(connection, table)
        .values({**key, **values})
        .on_conflict_do_update(index_elements=list(key), set_=dict(values))
    )
    connection.execute(statement)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
