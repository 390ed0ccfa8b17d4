"""Runs the migrations that a database lacks. Alembic is imported here alone, and seldom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from monitor.store.database import Database
from monitor.store.locks import waiting_for
from monitor.store.values import StoreError


def upgrade(database: Database, folder: Path, revision: Callable[[Connection], str | None]) -> None:
    """Bring *database* to the newest migration of *folder*, all in one transaction.

    *revision* reads where a database stands. Raises `StoreError` where a newer program wrote it.
    """
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head()
    with _alone(database) as connection:
        found = revision(connection)
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
