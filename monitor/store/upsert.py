"""INSERT that meets a row already there: both databases say it alike, SQLAlchemy does not.

The statements are built once for each table and take their values as parameters: building one
costs SQLAlchemy more than running it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_or_ignore(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless one like it is there; whether it was inserted."""
    # The row counts of INSERT differ between the drivers; what RETURNING gives does not.
    returned = connection.execute(_ignoring(table, connection.dialect.name), dict(values))
    return returned.first() is not None


def insert_or_ignore_all(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert *rows* in their order, but for those that are there."""
    if rows:
        statement = _ignoring_all(table, connection.dialect.name)
        connection.execute(statement, [dict(row) for row in rows])


def insert_or_update(
    connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Insert a row of *key* and *values*, or give *values* to the row of that *key*."""
    statement = _updating(table, connection.dialect.name, tuple(key), tuple(values))
    connection.execute(statement, {**key, **values})


@cache
def _ignoring(table: Table, dialect: str) -> Executable:
    statement = _insert(table, dialect).on_conflict_do_nothing()
    return statement.returning(*table.primary_key.columns)


@cache
def _ignoring_all(table: Table, dialect: str) -> Executable:
    return _insert(table, dialect).on_conflict_do_nothing()


@cache
def _updating(
    table: Table, dialect: str, key: tuple[str, ...], values: tuple[str, ...]
) -> Executable:
    statement = _insert(table, dialect)
    return statement.on_conflict_do_update(
        index_elements=list(key), set_={name: statement.excluded[name] for name in values}
    )


def _insert(table: Table, dialect: str) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
