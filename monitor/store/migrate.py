"""Brings a database to this program's shape, by itself, however many processes open it at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from monitor.store.database import Database
from monitor.store.locks import waiting_for
from monitor.store.values import StoreError

_FOLDER: Final = Path(__file__).resolve().parent / "migrations"


def migrate(database: Database) -> None:
    """Run the migrations that *database* lacks, all in one transaction.

    Raises `StoreError` where the database was written by a newer program, or cannot be used.
    """
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head()
    with database.read() as connection:
        if _revision(connection) == head:
            return
    with _alone(database) as connection:
        found = _revision(connection)
        if found == head:
            return
        known = {script.revision for script in scripts.walk_revisions()}
        if found is not None and found not in known:
            raise StoreError(
                f"the database at {database.where} was written by a newer Tradewatch (its revision "
                f"{found} is unknown here, the newest known is {head}): upgrade this program",
                permanent=True,
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def _alone(database: Database) -> Iterator[Connection]:
    """A writing transaction that no other migration runs beside."""
    if database.sqlite:
        # The journal's mode changes outside of transactions and without waiting for others.
        with waiting_for(database.beside("migration")):
            database.use_wal()
            with database.write() as connection:
                yield connection
    else:
        with database.write() as connection:
            connection.execute(text("SET LOCAL lock_timeout = 0"))  # a migration may take its time
            database.lock(connection, "migrations")
            yield connection


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
