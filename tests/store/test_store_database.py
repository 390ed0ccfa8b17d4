"""Transactions, and what is said when the database fails."""

from __future__ import annotations

import gc
import random
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import InternalError
from store_values import NOW, article, change, claim, event, keys_of, put

from monitor.model import Resolution
from monitor.store import Store, StoreBusyError, StoreError, database, open_store
from monitor.store.tables import meta

if TYPE_CHECKING:
    from pg import Cluster

pytest_plugins = ("store_kit",)

on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
on_postgres = pytest.mark.parametrize("url", ["postgresql"], indirect=True)


class JobTimeoutError(Exception):
    """What a worker's alarm raises: an Exception like any other, at any instruction."""


def grow(store: Store, name: str) -> int:
    """One more version of the event "counter"; the version."""
    with store.resolving(NOW) as tx:
        known = tx.event("counter") or event("counter", 0)
        grown = replace(known, version=known.version + 1)
        tx.apply(Resolution((change(grown, claim(name)),)))
    return grown.version


def test_a_reading_transaction_cannot_write(store: Store) -> None:
    with pytest.raises((StoreError, InternalError)), store._database.read() as connection:
        connection.execute(insert(meta).values(key="x", value="y"))


@on_sqlite
def test_sqlite_commits_to_the_disk_and_lets_readers_read(store: Store) -> None:
    with store._database.write() as connection:
        pragma = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")
        }
        assert pragma == {
            "journal_mode": "wal",
            "synchronous": 2,  # FULL
            "busy_timeout": 10_000,
            "foreign_keys": 1,
        }
        store.ping()


@on_sqlite
def test_a_writing_transaction_is_the_only_one_from_its_first_moment(
    store: Store, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "tradewatch.sqlite3", timeout=0)
    with (
        store._database.write(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


@on_postgres
def test_postgres_writes_at_read_committed_and_reads_one_moment(store: Store) -> None:
    level = text("SHOW transaction_isolation")
    with store._database.write() as writing, store._database.read() as reading:
        assert writing.execute(level).scalar() == "read committed"
        assert reading.execute(level).scalar() == "repeatable read"
    with store._database.write() as writing:
        assert writing.execute(text("SHOW transaction_read_only")).scalar() == "off"


def test_an_exception_drops_the_connection_and_a_lost_fence_does_not(store: Store) -> None:
    def session() -> object:
        with store._database.write() as connection:
            return connection.connection.dbapi_connection

    before = session()
    assert session() is before
    with pytest.raises(JobTimeoutError), store._database.write():
        raise JobTimeoutError
    assert session() is not before


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    def strike(_signal: int, _frame: object) -> None:
        raise JobTimeoutError

    before = signal.signal(signal.SIGALRM, strike)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def struck_by_the_alarm() -> Iterator[None]:
    """Swallows the alarm, also where it broke what was tidying up and another error came of it."""
    try:
        yield
    except Exception as error:
        if not by_the_alarm(error):
            raise


def by_the_alarm(error: BaseException) -> bool:
    """Whether *error* came of the alarm.

    Not told within the handler: a name there for the error would keep it, and with it the
    connection that was struck and its lock, until the collector next comes by.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, JobTimeoutError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


# A connection that was just made, and not yet anyone's, when the alarm struck says so at its end.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_alarm_at_any_instruction_leaves_a_store_that_works(store: Store) -> None:
    """Struck 60 times at random moments, also within commits: no step is half done."""
    chance = random.Random(7)
    grow(store, "first")
    sure = struck = 0
    for number in range(60):
        with struck_by_the_alarm():
            struck += 1
            with alarm(chance.uniform(0.0005, 0.012)):
                # Bounded: an alarm that strikes within a finalizer is swallowed by Python.
                for step in range(50):
                    grow(store, f"{number}-{step}")
                    sure += 1
    known = store.events.get("counter")
    assert known is not None
    assert struck == 60
    assert 1 + sure <= known.version <= 1 + sure + struck
    assert len(store.events.claims("counter")) == known.version
    assert grow(store, "last") == known.version + 1
    # What was lost that way is collected here, where it is expected, not in a later test.
    gc.collect()


def test_naive_times_are_refused(store: Store) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001  # that is the point
    with pytest.raises(ValueError, match="no time zone"):
        store.articles.claim_due("me", naive)


class TestSentences:
    """Every failure says what happened, where, and what to do, and never a password."""

    @pytest.mark.parametrize(
        ("url", "says"),
        [
            ("mysql://u:geheim@host/name", "use a SQLite file"),
            ("sqlite://", "use a SQLite file"),
            ("sqlite:///:memory:", "use a SQLite file"),
            ("geheim", "write it like"),
        ],
    )
    def test_other_databases_are_refused(self, url: str, says: str, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match=says) as caught:
            open_store(url, tmp_path)
        assert caught.value.permanent
        assert "geheim" not in str(caught.value)

    @pytest.mark.parametrize(
        "url",
        [
            "postgresql://user:geheim@127.0.0.1:1/name",
            "postgresql://user@127.0.0.1:1/name?password=geheim",
            "postgresql+psycopg://user:geheim@/name?host=/nonexistent",
        ],
    )
    def test_a_server_that_is_away_is_named_without_its_password(
        self, url: str, tmp_path: Path
    ) -> None:
        with pytest.raises(StoreError) as caught:
            open_store(url, tmp_path)
        said = str(caught.value)
        assert not caught.value.permanent
        assert "geheim" not in said
        assert "user" in said
        assert "TRADEWATCH_DATABASE_URL" in said
        assert "\n" not in said

    def test_a_folder_that_cannot_be_made_is_named(self, tmp_path: Path) -> None:
        blocked = tmp_path / "file"
        blocked.touch()
        with pytest.raises(StoreError, match="cannot be made"):
            open_store(f"sqlite:///{blocked / 'x.sqlite3'}", tmp_path)

    def test_a_folder_in_place_of_the_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="cannot be opened"):
            open_store(f"sqlite:///{tmp_path}", tmp_path)

    def test_a_file_that_is_no_database_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "x.sqlite3"
        path.write_text("not a database at all, but long enough to be looked at" * 99)
        with pytest.raises(StoreError, match=r"no SQLite database at .*x\.sqlite3"):
            open_store(f"sqlite:///{path}", tmp_path)


def test_a_lock_held_too_long_is_a_passing_fault(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "LOCK_WAIT", 1)
    patient, other = (open_store(url, tmp_path, keys_of=keys_of) for _ in range(2))
    with other.resolving(NOW), pytest.raises(StoreBusyError, match="too long") as caught:
        grow(patient, "waits in vain")
    assert not caught.value.permanent
    assert grow(patient, "now it can") == 1
    patient.close()
    other.close()


@on_sqlite
def test_a_full_disk_loses_nothing_that_was_acknowledged(store: Store) -> None:
    put(store, article("kept"))
    with store._database.write() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(StoreBusyError, match=r"disk is full.*free space"):
        put(store, article("too much", text="x" * 100_000))
    # Dropping the connection forgot the limit: space was freed.
    store.reconcile.reclaim_dead(NOW)
    put(store, article("again", text="x" * 100_000))
    assert store.articles.by_id("kept") is not None
    assert store.articles.by_id("too much") is None


@on_postgres
def test_a_restarted_server_is_found_again(store: Store, postgres: Cluster, url: str) -> None:
    grow(store, "before")
    postgres.stop(at_once=True)
    try:
        with pytest.raises(StoreError) as caught:
            store.ping()
        assert not caught.value.permanent
    finally:
        postgres.start()
    assert grow(store, "after") == 2
