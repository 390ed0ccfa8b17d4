"""A real Prometheus on a free loopback port, with the project's own configuration or rules."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from patience import PATIENCE, free_port


class PrometheusError(Exception):
    """The server did not start, or refused a query."""


class Prometheus:
    """One running server. Use `prometheus`."""

    def __init__(self, port: int) -> None:
        self.port = port

    def get(self, path: str, **parameters: str) -> Any:
        """The `data` of one answer of the HTTP API. Raises `PrometheusError` with its words."""
        query = urllib.parse.urlencode(parameters)
        url = f"http://127.0.0.1:{self.port}/api/v1/{path}?{query}"
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            raise PrometheusError(f"{path} {parameters}: {error.read().decode()}") from None
        return answer["data"]

    def query(self, expression: str) -> list[Any]:
        """The instant vector that *expression* gives now."""
        return list(self.get("query", query=expression)["result"])

    def value(self, expression: str) -> float:
        """The one number that *expression* gives now."""
        (sample,) = self.query(expression)
        return float(sample["value"][1])

    def wait(self, what: str, holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until *holds*; raises `PrometheusError` naming *what* after *seconds*."""
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                raise PrometheusError(f"after {seconds} s still not: {what}")
            time.sleep(0.1)


def binary() -> str | None:
    """Where Prometheus is on this machine, if it is."""
    return shutil.which("prometheus")


@contextmanager
def prometheus(
    folder: Path, jobs: Mapping[str, Sequence[str]], rules: Sequence[Path] = ()
) -> Iterator[Prometheus]:
    """A server in *folder* that scrapes each job's targets (`host:port`) once a second.

    Raises `PrometheusError` where it does not get ready in time.
    """
    config = {
        "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"},
        "rule_files": [str(path) for path in rules],
        "scrape_configs": [
            {"job_name": job, "static_configs": [{"targets": list(targets)}]}
            for job, targets in jobs.items()
        ],
    }
    path = folder / "prometheus.json"
    path.write_text(json.dumps(config))  # JSON is YAML too
    port = free_port()
    log = (folder / "prometheus.log").open("w")
    process = subprocess.Popen(
        [
            binary() or "prometheus",
            f"--config.file={path}",
            f"--storage.tsdb.path={folder / 'tsdb'}",
            f"--web.listen-address=127.0.0.1:{port}",
        ],
        stdout=log,
        stderr=log,
    )
    server = Prometheus(port)
    try:
        server.wait("ready", lambda: process.poll() is not None or _ready(port))
        if process.poll() is not None:
            raise PrometheusError((folder / "prometheus.log").read_text()[-2000:])
        yield server
    finally:
        process.terminate()
        process.wait(PATIENCE)
        log.close()


def _ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/-/ready", timeout=10) as response:
            return bool(response.status == 200)
    except OSError:
        return False
