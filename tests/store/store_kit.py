"""Fixtures of the store's tests: a store on either database (`pytest_plugins = ("store_kit",)`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
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


@pytest.fixture
def store(open_one: Callable[[], Store]) -> Store:
    """A store, on SQLite and on PostgreSQL."""
    return open_one()
