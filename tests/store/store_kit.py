"""Fixtures of the store's tests: a store on either database (`pytest_plugins = ("store_kit",)`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from patience import PATIENCE
from store_values import keys_of

from monitor.store import Store, open_store

if TYPE_CHECKING:
    from pg import Cluster

pytest_plugins = ("pg",)

BOTH = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def migrated(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PostgreSQL database in the program's shape, to be copied."""
    url = postgres.database()
    open_store(url, tmp_path_factory.mktemp("data")).close()
    return url


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The url of a database for this test alone, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'tradewatch.sqlite3'}"
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    made = cluster.database(template=request.getfixturevalue("migrated"))
    yield made
    cluster.drop(made)


@pytest.fixture
def open_one(url: str, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens one more store on the test's database, as another process would."""
    with ExitStack() as stack:

        def opened() -> Store:
            store = open_store(url, tmp_path, keys_of=keys_of)
            stack.callback(store.close)
            return store

        yield opened


class Child:
    """A process of `store_child.py`."""

    def __init__(self, *arguments: str) -> None:
        here = Path(__file__).resolve().parent
        path = os.pathsep.join((str(here.parent.parent), str(here)))
        self.process = subprocess.Popen(
            [sys.executable, here / "store_child.py", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": path},
        )

    def hears(self) -> Any:
        """The next thing it says."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the child ended with {self.process.wait(PATIENCE)}"
        return json.loads(line)

    def go(self) -> None:
        """Let it go on."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """End it as a power cut would: no handler of its own runs."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def end(self) -> int:
        """Let it end by itself; its exit status."""
        self.go()
        return self.process.wait(PATIENCE)


@pytest.fixture
def spawn(url: str, tmp_path: Path) -> Iterator[Callable[[str], Child]]:
    """Starts a process on the test's database in a role of `store_child.py`."""
    children: list[Child] = []

    def spawned(role: str, on: str = url) -> Child:
        children.append(Child(role, on, str(tmp_path)))
        return children[-1]

    yield spawned
    for child in children:
        child.process.kill()
        child.process.wait(PATIENCE)
        for pipe in (child.process.stdin, child.process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()


@pytest.fixture
def store(open_one: Callable[[], Store]) -> Store:
    """A store, on SQLite and on PostgreSQL."""
    return open_one()
