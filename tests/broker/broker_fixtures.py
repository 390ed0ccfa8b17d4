"""A real server, and workers on it (`pytest_plugins = ("broker_fixtures",)`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from absence import absent
from broker_kit import StartWorker, WorkerProcess
from redis import Redis

from monitor.broker import BrokerError, EmbeddedServer, connect, start_embedded
from monitor.broker.embedded import find_server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A real server of our own."""
    try:
        find_server()
    except BrokerError as error:
        absent(f"a server ({error})")
    started = start_embedded(tmp_path)
    yield started
    started.stop()


@pytest.fixture
def redis(server: EmbeddedServer) -> Iterator[Redis]:
    client = connect(server.url)
    yield client
    client.close()


@pytest.fixture
def start_worker(server: EmbeddedServer, tmp_path: Path) -> Iterator[StartWorker]:
    """Starts worker processes; those that live at the end are killed."""
    started: list[WorkerProcess] = []

    def start(queue: str = "articles", **options: str) -> WorkerProcess:
        started.append(WorkerProcess(server.url, tmp_path, queue, **options))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
