"""Locks that die with their process: who holds one is alive, whatever any clock says.

SQLite: an exclusive `flock` on a file of one's own, which the kernel drops with the process.
PostgreSQL: a session advisory lock on a connection of one's own, which the server drops with it.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from monitor.store.database import Database, lock_number
from monitor.store.values import StoreError

_SUFFIX: Final = ".lock"
_TRIES: Final = 50
_PAUSE: Final = 0.02


class Held(Protocol):
    """A lock that this process holds."""

    def lost(self) -> bool:
        """Whether it is ours no longer: then stop at once, others may take our rows."""
        ...

    def release(self) -> None: ...


class Locks(Protocol):
    """Named locks, shared by all processes on the same database."""

    def hold(self, name: str) -> Held:
        """Take the lock of *name*, which nobody else ever used. Raises `StoreError`."""
        ...

    def free(self, name: str) -> bool:
        """Whether nobody holds *name*: its owner is dead."""
        ...

    def exclusively(self, name: str) -> AbstractContextManager[bool]:
        """Hold *name* within the context if it is free; yields whether it was."""
        ...

    def forget_dead(self) -> None:
        """Clear away what dead owners left behind."""
        ...


class _HeldFile:
    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def lost(self) -> bool:
        return not _same_file(self._descriptor, self._path)

    def release(self) -> None:
        with suppress(FileNotFoundError):
            self._path.unlink()
        os.close(self._descriptor)


class FileLocks:
    """`flock` on files in one folder, beside the SQLite file: who shares one shares the other.

    A forked child would share its parent's locks and keep them after it; children are spawned.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"the folder of owners' locks {folder} cannot be made ({error.strerror}): "
                "let this user write there",
                permanent=True,
            ) from error

    def hold(self, name: str) -> Held:
        path = self._path(name)
        for _ in range(_TRIES):
            descriptor = _locked(path)
            if descriptor is not None:
                if _same_file(descriptor, path):
                    return _HeldFile(path, descriptor)
                os.close(descriptor)
            # Someone who clears away dead owners' files met ours before we had locked it.
            time.sleep(_PAUSE)
        raise StoreError(f"the lock {path} is taken by another process: start again")

    def free(self, name: str) -> bool:
        path = self._path(name)
        if not path.exists():
            return True
        descriptor = _locked(path)
        if descriptor is None:
            return False
        os.close(descriptor)
        return True

    @contextmanager
    def exclusively(self, name: str) -> Iterator[bool]:
        descriptor = _locked(self._folder / f"{name}.mutex")
        try:
            yield descriptor is not None
        finally:
            if descriptor is not None:
                os.close(descriptor)

    def forget_dead(self) -> None:
        for path in self._folder.glob(f"*{_SUFFIX}"):
            descriptor = _locked(path)
            if descriptor is not None:
                with suppress(FileNotFoundError):
                    path.unlink()
                os.close(descriptor)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_SUFFIX}"


class _HeldSession:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._mutex = threading.Lock()

    def lost(self) -> bool:
        # The server drops the lock with the session: if this session answers, it still has it.
        try:
            with self._mutex:
                self._connection.exec_driver_sql("SELECT 1")
        except SQLAlchemyError:
            return True
        return False

    def release(self) -> None:
        # The server ends a session some time after its connection closed: unlocked first, the
        # name is free as soon as this returns.
        with self._mutex, suppress(SQLAlchemyError):
            self._connection.execute(select(func.pg_advisory_unlock_all()))
        with suppress(SQLAlchemyError):
            self._connection.close()  # no pool behind it: this ends the session
        self._connection.engine.dispose()


class ServerLocks:
    """PostgreSQL's advisory locks: workers need no folder in common and may be on many machines."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hold(self, name: str) -> Held:
        connection = self._database.own_connection()
        try:
            with self._database.plain_errors():
                taken = connection.execute(
                    select(func.pg_try_advisory_lock(_number(name)))
                ).scalar()
        except BaseException:
            connection.close()
            raise
        if not taken:
            connection.close()
            raise StoreError(f"the lock of {name} is taken by another process: start again")
        return _HeldSession(connection)

    def free(self, name: str) -> bool:
        return self._try(name)

    @contextmanager
    def exclusively(self, name: str) -> Iterator[bool]:
        with self._database.write() as connection:
            yield _tried(connection, name)

    def forget_dead(self) -> None:
        """Nothing to do: the server forgets by itself."""

    def _try(self, name: str) -> bool:
        with self._database.write() as connection:
            return _tried(connection, name)


@contextmanager
def waiting_for(path: Path) -> Iterator[None]:
    """Wait until *path* can be locked, and hold it within the context."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _tried(connection: Connection, name: str) -> bool:
    """Whether *name* could be locked until the end of the transaction."""
    return bool(connection.execute(select(func.pg_try_advisory_xact_lock(_number(name)))).scalar())


def _number(name: str) -> int:
    return lock_number(f"owner|{name}")


def _locked(path: Path) -> int | None:
    """A descriptor that holds *path* locked, or None where another has it. Close to release."""
    # Python opens close-on-exec: a child program never keeps our lock alive.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _same_file(descriptor: int, path: Path) -> bool:
    """Whether *path* still names what *descriptor* has open."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
