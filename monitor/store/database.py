"""Connections and transactions: what is written is written whole, by one writer, or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    Connection,
    CursorResult,
    Engine,
    NullPool,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DBAPIError,
    InterfaceError,
    OperationalError,
    StatementError,
)

from monitor.model import FenceLostError
from monitor.store.values import StoreBusyError, StoreError

#: How long a transaction waits for another's lock before it gives up, seconds.
LOCK_WAIT: Final = 10
_CONNECT_WAIT: Final = 10
_SECRET_KEYS: Final = frozenset({"password", "passfile", "sslpassword"})
#: Probes of an idle connection, so that each end learns within half a minute that the other went.
_KEEPALIVES: Final = {
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}
_SERVER_KEEPALIVES: Final = (
    "SET tcp_keepalives_idle = 10",
    "SET tcp_keepalives_interval = 5",
    "SET tcp_keepalives_count = 3",
)


def one_row(result: CursorResult[Any], what: str) -> None:
    """Check that a write guarded by a fence met its row.

    Raises `FenceLostError` where it did not, which rolls the transaction back.
    """
    if result.rowcount == 0:
        raise FenceLostError(f"{what} is in other hands by now: nothing was written")


def lock_number(name: str) -> int:
    """The advisory lock of *name*: the same 64 bits in every process."""
    digest = hashlib.sha256(f"tradewatch|{name}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


class Database:
    """One SQL database: short writing and reading transactions, errors in plain words."""

    def __init__(self, url: str) -> None:
        """Prepare connections to *url*; none is made yet. Raises `StoreError` for a bad url."""
        self.url = _parsed(url)
        self.where = _shown(self.url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._writing, self._reading = self._sqlite() if self.sqlite else self._postgres()

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return Path(self.url.database or "").absolute()

    def beside(self, name: str) -> Path:
        """A file for locks beside the SQLite file: who shares the one shares the other."""
        return self.file.with_name(f"{self.file.name}.{name}.lock")

    def use_wal(self) -> None:
        """Put the SQLite file into WAL mode, which lasts: readers then never stop the writer."""
        with self.plain_errors():
            connection = self._writing.raw_connection()
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()

    def lock(self, connection: Connection, name: str) -> None:
        """Wait for the lock of *name* and hold it to the end of the transaction.

        SQLite has one writer at a time anyway, and its transactions begin IMMEDIATE.
        """
        if not self.sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(lock_number(name))))

    def close(self) -> None:
        """Let go of all connections."""
        self._reading.dispose()
        self._writing.dispose()

    @contextmanager
    def write(self, lock: str | None = None) -> Iterator[Connection]:
        """One writing transaction: commits at the end, or leaves nothing behind.

        With *lock*, no other transaction that names the same lock runs at the same time.

        Raises `StoreError` where the database fails.
        """
        with self._transaction(self._writing) as connection:
            if lock is not None:
                self.lock(connection, lock)
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One reading transaction, of one moment; the database refuses to write in it."""
        with self._transaction(self._reading) as connection:
            yield connection

    @contextmanager
    def plain_errors(self) -> Iterator[None]:
        """Turns the driver's outages into `StoreError`; bugs in SQL stay what they are.

        What was raised while a statement was prepared (a job's timeout, a wrong value) comes out
        as itself: SQLAlchemy wraps it, and then nobody would know it again.
        """
        try:
            yield
        except (OperationalError, InterfaceError) as error:
            raise self._sentence(error) from error
        except DBAPIError as error:
            if type(error) is DatabaseError:  # SQLite's word for a file that is broken
                raise self._sentence(error) from error
            raise
        except StatementError as error:
            if error.orig is None:
                raise
            raise error.orig from None

    def own_connection(self) -> Connection:
        """A PostgreSQL connection outside the pool and without transactions, to hold locks."""
        engine = create_engine(
            self.url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args=self._postgres_arguments(),
        )
        with self.plain_errors():
            connection = engine.connect()
            for statement in (*_SERVER_KEEPALIVES, "SET idle_session_timeout = 0"):
                connection.exec_driver_sql(statement)
        return connection

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        connection: Connection | None = None
        with self.plain_errors():
            try:
                connection = engine.connect()
                transaction = connection.begin()
                try:
                    yield connection
                except FenceLostError:
                    transaction.rollback()  # nothing is wrong with the connection
                    raise
                transaction.commit()
            except FenceLostError:
                raise
            except BaseException:
                # A job's timeout is a signal and can strike between any two instructions, within
                # a commit too. What state the connection is in then, nobody knows: drop it.
                if connection is not None:
                    connection.invalidate()
                raise
            finally:
                if connection is not None:
                    connection.close()

    def _sqlite(self) -> tuple[Engine, Engine]:
        def engine(begin: str, *pragmas: str) -> Engine:
            made = create_engine(self.url, connect_args={"timeout": LOCK_WAIT})

            @event.listens_for(made, "connect")
            def _connected(connection: Any, _record: Any) -> None:
                # The driver must not begin transactions by itself: it would begin them deferred.
                connection.isolation_level = None
                for pragma in ("foreign_keys = ON", "synchronous = FULL", *pragmas):
                    connection.execute(f"PRAGMA {pragma}")

            @event.listens_for(made, "begin")
            def _begun(connection: Connection) -> None:
                connection.exec_driver_sql(begin)

            return made

        # A deferred transaction that reads first and writes later fails at once where another
        # wrote in between, without waiting: so writers say at the start that they will write.
        return engine("BEGIN IMMEDIATE"), engine("BEGIN", "query_only = ON")

    def _postgres(self) -> tuple[Engine, Engine]:
        made = create_engine(
            self.url, pool_pre_ping=True, connect_args=self._postgres_arguments(LOCK_WAIT)
        )
        return made, made.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def _postgres_arguments(self, lock_wait: int | None = None) -> dict[str, Any]:
        arguments: dict[str, Any] = {
            "connect_timeout": _CONNECT_WAIT,
            "application_name": "tradewatch",
            **_KEEPALIVES,
        }
        if lock_wait is not None:
            arguments["options"] = f"-c lock_timeout={lock_wait}s"
        return {key: value for key, value in arguments.items() if key not in self.url.query}

    def _sentence(self, error: DBAPIError) -> StoreError:
        said = " ".join(str(error.orig).split()) or type(error.orig).__name__
        if self.url.password:
            said = said.replace(str(self.url.password), "***")
        for sign, what, advice, permanent in _CAUSES:
            if sign in said:
                sentence = f"{what} at {self.where} ({said}): {advice}"
                return (
                    StoreError(sentence, permanent=True) if permanent else StoreBusyError(sentence)
                )
        return StoreError(
            f"the database at {self.where} failed ({said}): see that it is up and that "
            "TRADEWATCH_DATABASE_URL names it"
        )


_CAUSES: Final = (
    (
        "database is locked",
        "another process held the database's lock for too long",
        "it is tried again; if it stays so, see which process hangs",
        False,
    ),
    (
        "lock timeout",
        "another transaction held a lock for too long",
        "it is tried again; if it stays so, look into pg_stat_activity",
        False,
    ),
    (
        "deadlock detected",
        "two transactions waited for each other",
        "it is tried again; nothing was lost",
        False,
    ),
    (
        "disk is full",
        "the disk is full",
        "free space; what was acknowledged is safe",
        False,
    ),
    (
        "unable to open database file",
        "the SQLite file cannot be opened",
        "make its folder, and let this user write in it",
        True,
    ),
    (
        "readonly database",
        "the SQLite file cannot be written",
        "let this user write the file and its folder",
        True,
    ),
    (
        "password authentication failed",
        "the database refuses the password",
        "correct TRADEWATCH_DATABASE_URL or TRADEWATCH_DATABASE_PASSWORD_FILE",
        True,
    ),
    (
        "file is not a database",
        "the file is no SQLite database",
        "move it away, or correct TRADEWATCH_DATABASE_URL",
        True,
    ),
    (
        "malformed",
        "the SQLite file is damaged",
        "stop all processes and recover it with sqlite3's .recover, or restore a copy",
        True,
    ),
    (
        "does not exist",
        "the database or its user does not exist",
        "create it, or correct TRADEWATCH_DATABASE_URL",
        True,
    ),
)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError(
            "the database url cannot be read (it is not shown, for its password): write it like "
            "sqlite:///var/tradewatch.sqlite3 or postgresql://user:secret@host/name",
            permanent=True,
        ) from None
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database not in {None, "", ":memory:"}:
        return parsed
    raise StoreError(
        f"{_shown(parsed)} is no database for this: use a SQLite file (sqlite:///path) or "
        "PostgreSQL (postgresql://...), which several processes can share",
        permanent=True,
    )


def _shown(url: URL) -> str:
    """The url as it may be logged."""
    hidden = {key: "***" for key in url.query if key in _SECRET_KEYS}
    return url.update_query_dict(hidden).render_as_string(hide_password=True)
