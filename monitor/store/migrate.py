"""Brings a database to this program's shape, by itself, however many processes open it at once."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from monitor.store.database import Database

_FOLDER: Final = Path(__file__).resolve().parent / "migrations"


def migrate(database: Database) -> None:
    """Run the migrations that *database* lacks, all in one transaction.

    Raises `StoreError` where the database was written by a newer program, or cannot be used.
    """
    with database.read() as connection:
        if _revision(connection) == _newest():
            return
    # Alembic weighs 11 MB, and most processes find a database that needs nothing.
    from monitor.store.upgrade import upgrade  # noqa: PLC0415

    upgrade(database, _FOLDER, _revision)


def _newest() -> str:
    """The newest revision, by which a migration's file begins."""
    return max(path.name.partition("_")[0] for path in (_FOLDER / "versions").glob("r*.py"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None
