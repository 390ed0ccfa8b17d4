"""A small world on loopback: feeds, receivers, and `tradewatch run` between them.

The feeds answer conditionally as good servers do; the receivers are real ones; the monitor is
started as a user would start it.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path
from urllib.request import urlopen

from httpd import Answer, Request, Web
from patience import PATIENCE, eventually, free_port
from receivers import SECRET, SmtpReceiver, WebhookReceiver

from monitor.demo.articles import DemoArticle, DemoFeed, demo_feeds
from monitor.demo.server import render

ROOT = Path(__file__).resolve().parents[2]
FORMATS = ("rss", "atom", "rdf")
LANGUAGES = {feed.feed_id: feed.language for feed in demo_feeds()}
_SAMPLE = re.compile(r"^(\w+)(?:\{(.*)\})? (\S+)$")


@dataclass
class World:
    """Everything around one installation. Its data folder lives over several runs."""

    folder: Path
    web: Web
    hook: WebhookReceiver
    mail: SmtpReceiver
    extra: Mapping[str, str] = field(default_factory=dict)
    history: str = "shipped"

    def __post_init__(self) -> None:
        self.web.take = self._take  # type: ignore[method-assign]  # it answers conditionally
        self._pages: dict[str, tuple[bytes, dict[str, str]]] = {}
        (self.folder / "routes.toml").write_text(
            f"""
[[channel]]
name = "desk"
type = "webhook"
url = "{self.hook.url}"
secret_env = "WORLD_SECRET"

[[channel]]
name = "mail"
type = "email"
host = "127.0.0.1"
port = {self.mail.port}
tls = "none"
from = "tradewatch@desk.example"
to = ["analyst@desk.example"]

[[channel]]
name = "console"
type = "console"

[[route]]
channels = ["desk", "mail", "console"]
"""
        )

    def publish(self, articles: Sequence[DemoArticle], at: datetime) -> None:
        """Serve *articles* (feeds in turn as RSS 2.0, Atom and RDF) as of *at*."""
        blocks = []
        for number, feed_id in enumerate(sorted({item.feed_id for item in articles})):
            own = tuple(item for item in articles if item.feed_id == feed_id)
            language = LANGUAGES.get(feed_id, "en")
            feed = DemoFeed(feed_id, feed_id.title(), "wire", language, FORMATS[number % 3])
            body = render(feed, own).encode()
            headers = {
                "ETag": f'W/"{sha256(body).hexdigest()[:12]}"',
                "Last-Modified": format_datetime(at.replace(microsecond=0), usegmt=True),
                "Content-Type": "application/xml; charset=utf-8",
            }
            if self._pages.get(f"/{feed_id}", (b"",))[0] != body:
                self._pages[f"/{feed_id}"] = (body, headers)
            blocks.append(
                f'[[feed]]\nid = "{feed_id}"\nurl = "{self.web.url("/" + feed_id)}"\n'
                f'outlet = "{feed.outlet}"\ntier = "wire"\nlanguage = "{language}"\n'
            )
        (self.folder / "feeds.toml").write_text("\n".join(blocks))

    def _take(self, request: Request) -> Answer:
        self.web.requests.append(request)
        found = self._pages.get(request.path)
        if found is None:
            return Answer(404)
        body, headers = found
        same = (
            request.headers.get("If-None-Match") == headers["ETag"]
            and request.headers.get("If-Modified-Since") == headers["Last-Modified"]
        )
        return Answer(304, headers=headers) if same else Answer(200, body, headers)

    def answered(self) -> list[int]:
        """The status that each request so far would have got, in order."""
        return [self._status(request) for request in self.web.requests]

    def _status(self, request: Request) -> int:
        found = self._pages.get(request.path)
        return 304 if found and request.headers.get("If-None-Match") == found[1]["ETag"] else 200

    @contextmanager
    def running(self, at: datetime, **settings: str) -> Iterator[Running]:
        """`tradewatch run`, its clock set to *at*; stopped by SIGTERM at the end."""
        port = free_port()
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("TRADEWATCH_")},
            "TRADEWATCH_DATA_DIR": str(self.folder / "data"),
            "TRADEWATCH_FEEDS": str(self.folder / "feeds.toml"),
            "TRADEWATCH_ROUTES": str(self.folder / "routes.toml"),
            "TRADEWATCH_ALLOW_PRIVATE_ADDRESSES": "127.0.0.0/8",
            "TRADEWATCH_HTTP_PORT": str(port),
            "TRADEWATCH_CLOCK_OFFSET": str((at - datetime.now(UTC)).total_seconds()),
            "TRADEWATCH_LOG_FORMAT": "json",
            "WORLD_SECRET": SECRET,
            **({} if self.history == "shipped" else {"TRADEWATCH_HISTORY": self.history}),
            **self.extra,
            **{f"TRADEWATCH_{name.upper()}": value for name, value in settings.items()},
        }
        out = (self.folder / "out.txt").open("a")
        log = (self.folder / "log.txt").open("a")
        process = subprocess.Popen(
            [sys.executable, "-m", "monitor.cli", "run"],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=log,
        )
        running = Running(process, port, self.folder)
        try:
            yield running
        finally:
            running.stop()
            out.close()
            log.close()


@dataclass
class Running:
    """One `tradewatch run`."""

    process: subprocess.Popen[bytes]
    port: int
    folder: Path

    def metrics(self) -> dict[str, float]:
        """All samples of the page by name and labels; empty while there is no page."""
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/metrics", timeout=30) as page:
                text = page.read().decode()
        except (OSError, HTTPException):  # not yet there, or killed in mid-answer
            return {}
        samples = {}
        for line in text.splitlines():
            if found := _SAMPLE.match(line):
                samples[f"{found[1]}{{{found[2] or ''}}}"] = float(found[3])
        return samples

    def total(self, name: str, **labels: str) -> float:
        """The sum of the samples of *name* that carry *labels*, once the page answers."""
        wanted = [f'{key}="{value}"' for key, value in labels.items()]
        return sum(
            value
            for sample, value in eventually(self.metrics).items()
            if sample.partition("{")[0] == name and all(item in sample for item in wanted)
        )

    def wait(
        self, happened: Callable[[dict[str, float]], bool], seconds: float = 2 * PATIENCE
    ) -> None:
        """Wait until the page shows that something *happened*; fail with the log's end if not."""
        deadline = time.monotonic() + seconds
        while True:
            samples = self.metrics()
            if samples and happened(samples):
                return
            assert self.process.poll() is None, f"run ended: {self.log()}"
            assert time.monotonic() < deadline, f"waited {seconds} s: {self.log()}"
            time.sleep(0.1)

    def wait_idle(self, articles: int, seconds: float = 2 * PATIENCE) -> None:
        """Wait until *articles* went through all stages and nothing waits to be pushed."""

        def idle(samples: dict[str, float]) -> bool:
            return (
                samples.get('tradewatch_stored_articles{state="done"}', 0) >= articles
                and samples.get('tradewatch_queue_depth{queue="articles"}', 1) == 0
                and samples.get('tradewatch_queue_depth{queue="deliveries"}', 1) == 0
                and samples.get("tradewatch_feeds_due{}", 1) == 0
            )

        self.wait(idle, seconds)

    def log(self) -> str:
        """The end of the log, for a failed test."""
        return (self.folder / "log.txt").read_text()[-4000:]

    def pids(self, name: str) -> list[int]:
        """The children whose command line holds *name*."""
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            if name in command and _descends(int(entry.name), self.process.pid, stat):
                found.append(int(entry.name))
        return found

    def stop(self) -> None:
        """SIGTERM, and wait; SIGKILL where that takes too long."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(PATIENCE)
                raise


def _descends(pid: int, ancestor: int, stat: str) -> bool:
    while pid not in {0, 1}:
        parent = int(stat.rpartition(")")[2].split()[1])
        if parent == ancestor:
            return True
        pid = parent
        try:
            stat = Path(f"/proc/{pid}/stat").read_text()
        except OSError:
            return False
    return False
