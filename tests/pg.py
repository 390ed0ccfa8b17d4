"""A real PostgreSQL of one's own: made in a temporary folder, reached by unix socket alone.

Use it as a fixture by `pytest_plugins = ("pg",)`: `postgres` is the running cluster,
`postgres.database()` the url of a new, empty database in it.
"""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from absence import absent

_USER = "tradewatch"
_DEADLINE = 60.0


class Cluster:
    """One server with its own data folder. `start` and `stop` may be called again and again."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries = binaries
        self._data = folder / "data"
        self._folder = folder
        self._server: subprocess.Popen[bytes] | None = None
        # The server refuses to run as root.
        self._account: dict[str, Any] = {}
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(folder, account.pw_uid, account.pw_gid)
            self._account = {
                "user": account.pw_uid,
                "group": account.pw_gid,
                "extra_groups": [],
            }
        self._run("initdb", "-D", self._data, "-U", _USER, "-A", "trust", "-E", "UTF8", "-N")

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        settings = (
            "listen_addresses=",
            "fsync=off",
            "max_connections=60",
            "log_min_messages=fatal",
        )
        arguments = [argument for setting in settings for argument in ("-c", setting)]
        with (self._folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [self._binaries / "postgres", "-D", self._data, "-k", self._folder, *arguments],
                stdout=log,
                stderr=log,
                cwd=self._folder,
                **self._account,
            )
        deadline = time.monotonic() + _DEADLINE
        while True:
            try:
                psycopg.connect(self._dsn("postgres")).close()
            except psycopg.OperationalError:
                assert time.monotonic() < deadline, "the server does not answer"
                assert self._server.poll() is None, (self._folder / "log").read_text()
                time.sleep(0.05)
            else:
                return

    def stop(self, *, at_once: bool = False) -> None:
        """Stop the server: connections are cut, *at_once* also without a shutdown checkpoint."""
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT if at_once else signal.SIGINT)
            self._server.wait(_DEADLINE)
            self._server = None

    def database(self, template: str = "template1") -> str:
        """The url of a new database, a copy of the one whose url or name is *template*."""
        name = f"t_{uuid.uuid4().hex[:12]}"
        source = _name(template)
        with psycopg.connect(self._dsn("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        return f"postgresql+psycopg://{_USER}@/{name}?host={self._folder}"

    def drop(self, url: str) -> None:
        """Remove a database and cut its connections."""
        with psycopg.connect(self._dsn("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{_name(url)}" WITH (FORCE)')

    def connect(self, url: str) -> psycopg.Connection[Any]:
        """A connection of the test's own to *url*, each statement by itself."""
        return psycopg.connect(self._dsn(_name(url)), autocommit=True)

    def _dsn(self, name: str) -> str:
        return f"host={self._folder} user={_USER} dbname={name}"

    def _run(self, program: str, *arguments: object) -> None:
        subprocess.run(
            [self._binaries / program, *map(str, arguments)],
            check=True,
            capture_output=True,
            cwd=self._folder,
            env={**os.environ, "LC_ALL": "C"},
            **self._account,
        )


def _name(url: str) -> str:
    return url.split("?", maxsplit=1)[0].rsplit("/", 1)[-1]


def binaries() -> Path | None:
    """Where the server's programs are, the newest version first."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: [int(part) for part in path.parts[-3].split(".")],
        reverse=True,
    )
    on_path = shutil.which("initdb")
    if found:
        return found[0].parent
    return Path(on_path).resolve().parent if on_path else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A running PostgreSQL; the test is skipped with a sentence where the machine has none."""
    programs = binaries()
    if programs is None:
        absent("PostgreSQL (initdb)")
    if os.geteuid() == 0 and not any(entry.pw_name == "postgres" for entry in pwd.getpwall()):
        absent(f"the account postgres (the server does not run as {getpass.getuser()})")
    # A short path: a unix socket's is cut at 108 bytes, and pytest's own folders are long.
    folder = Path(tempfile.mkdtemp(prefix="tw-pg-"))
    cluster = Cluster(programs, folder)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
