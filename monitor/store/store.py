"""The store as a whole: one object with a repository a word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import text

from monitor.model import Facts
from monitor.store.alerts import AlertRepository
from monitor.store.articles import ArticleRepository
from monitor.store.database import Database
from monitor.store.deliveries import DeliveryRepository
from monitor.store.events import ClaimReader, EventRepository
from monitor.store.feeds import FeedRepository
from monitor.store.locks import FileLocks, Locks, ServerLocks
from monitor.store.migrate import migrate
from monitor.store.owners import Owners
from monitor.store.reconcile import Reconcile, take_back
from monitor.store.register import RegisterRepository
from monitor.store.resolving import KeysOf, Resolving
from monitor.store.retention import RetentionRepository
from monitor.store.stats import StatsRepository
from monitor.store.values import StoreError

_TOPIC_LOCK: Final = "topic"


class Store:
    """The truth. Safe to use from several threads; not to be carried over a fork."""

    def __init__(self, database: Database, locks: Locks, keys_of: KeysOf) -> None:
        self._database = database
        self._keys_of = keys_of
        self._reader = ClaimReader()
        self.feeds = FeedRepository(database)
        self.articles = ArticleRepository(database)
        self.events = EventRepository(database)
        self.alerts = AlertRepository(database)
        self.deliveries = DeliveryRepository(database)
        self.register = RegisterRepository(database, keys_of, _TOPIC_LOCK)
        self.owners = Owners(locks, self._give_back)
        self.reconcile = Reconcile(database, locks)
        self.stats = StatsRepository(database)
        self.retention = RetentionRepository(database)

    @property
    def where(self) -> str:
        """The database's url with its password hidden, for people and logs."""
        return self._database.where

    @contextmanager
    def resolving(self, now: datetime) -> Iterator[Resolving]:
        """The one transaction in which events change; takes the topic's lock first.

        Commits at the end of the context; any exception rolls all of it back. Extract before it:
        all other workers wait meanwhile.
        """
        with self._database.write(_TOPIC_LOCK) as connection:
            yield Resolving(connection, self._keys_of, now, self._reader)

    def ping(self) -> None:
        """Check that the database answers. Raises `StoreError`."""
        with self._database.read() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Let go of all connections. Rows still claimed go back once the owner's lock is free."""
        self._database.close()

    def _give_back(self, owner: str) -> None:
        with self._database.write() as connection:
            take_back(connection, owner, None, crashed=False)


def open_store(url: str, data_dir: Path, *, keys_of: KeysOf | None = None) -> Store:
    """The store at *url*, brought to this program's shape.

    With SQLite the owners' locks lie in `owners/` beside the file, so that all who share the file
    share them; *data_dir*, where the file lies by default, is made if missing. *keys_of* is needed
    by whoever resolves or loads the register.

    Raises `StoreError` with one sentence where the database cannot be used.
    """
    database = Database(url)
    try:
        locks: Locks
        if database.sqlite:
            for folder in (data_dir, database.file.parent):
                _make(folder)
            locks = FileLocks(database.file.parent / "owners")
        else:
            locks = ServerLocks(database)
        migrate(database)
    except BaseException:
        database.close()
        raise
    return Store(database, locks, keys_of or _no_keys)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"the folder {folder} cannot be made ({error.strerror}): let this user write there, or "
            "set TRADEWATCH_DATA_DIR to another one",
            permanent=True,
        ) from error


def _no_keys(facts: Facts, *, stored: bool) -> frozenset[str]:  # noqa: ARG001  # KeysOf's shape
    raise TypeError("this store was opened without keys_of, so it cannot write events")
