"""Worlds to run the monitor in, on SQLite with the embedded server and on Redis with PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from httpd import serve
from pg import Cluster
from receivers import SmtpReceiver, WebhookReceiver
from world import World

from monitor.broker.embedded import start_embedded

MakeWorld = Callable[[str], World]


@pytest.fixture
def make_world(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MakeWorld]:
    """Makes the world for a set of services: `embedded` or `servers`."""
    with ExitStack() as exits:

        def make(services: str) -> World:
            extra = {}
            if services == "servers":
                cluster: Cluster = request.getfixturevalue("postgres")
                url = cluster.database()
                exits.callback(cluster.drop, url)
                server = start_embedded(tmp_path / "redis")
                exits.callback(server.stop)
                extra = {"TRADEWATCH_DATABASE_URL": url, "TRADEWATCH_REDIS_URL": server.url}
            return World(
                tmp_path,
                exits.enter_context(serve()),
                exits.enter_context(WebhookReceiver()),
                exits.enter_context(SmtpReceiver()),
                extra,
            )

        yield make
