"""The whole pipeline, measured: articles a second on one core, and the memory of `run`.

usage: python -m benchmarks.pipeline [--articles 2000] [--rounds 3] [--dense] [--run] [--memory]

From the bytes of a feed to the settled event: parse, identify, store, read, resolve, decide and
commit, in one process, on SQLite with synchronous=FULL as shipped. Every article is about 3 kB.
Rates are per second of CPU, so that waiting for the disk or for other programs does not count. They
swing with the machine all the same; so each round also times a fixed piece of pure Python, and the
rate is printed as a multiple of it too.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen

from monitor.bootstrap import stages_of
from monitor.clock import clock
from monitor.core import load_core
from monitor.demo.articles import DemoArticle, DemoFeed, demo_articles
from monitor.demo.server import render
from monitor.intake.articles import articles_of
from monitor.intake.parse import parse_bytes
from monitor.intake.parsed import ParseFailed
from monitor.model import Feed, PollOutcome, Validators
from monitor.pipeline import Pipeline
from monitor.settings import load
from monitor.signal import keys_of
from monitor.store import Store, open_store
from monitor.web.metrics import instruments

ROOT = Path(__file__).resolve().parent.parent
PER_FEED = 50
_ROUTES = '[[channel]]\nname = "console"\ntype = "console"\n\n[[route]]\nchannels = ["console"]\n'
LENGTH = 3000
#: Words of pieces that are about trade or its people: no filling for an article of one story.
_TRADE = re.compile(
    r"tariff|dut(?:y|ies)|trade|lev(?:y|ies)|exports?\b|imports?\b|China|Beijing|Bessent|minister|"
    r"中美|贝森特",
    re.IGNORECASE,
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--dense", action="store_true", help="articles that state eight events")
    parser.add_argument("--run", action="store_true", help="also time `run` with two workers")
    parser.add_argument("--memory", action="store_true", help="also weigh the processes of `run`")
    given = parser.parse_args()
    rates, ratios = [], []
    for number in range(given.rounds):
        before = calibration()
        rate = one_round(given.articles, number, dense=given.dense)
        unit = (before + calibration()) / 2
        rates.append(rate)
        ratios.append(rate / unit)
        print(f"round {number + 1}: {rate:.0f} articles/s on one core, {rate / unit:.3f} units")
    print(
        f"median of {given.rounds}: {statistics.median(rates):.0f} articles/s on one core "
        f"({statistics.median(ratios):.3f} of the calibration loop's passes a second)"
    )
    if given.run:
        time_run(given.articles)
    if given.memory:
        weigh()


def calibration() -> float:
    """Passes a second of a fixed piece of pure Python, this machine's unit of speed."""
    started = time.process_time()
    passes = 0
    while time.process_time() - started < 0.5:
        sum(hash((i, str(i))) & 1 for i in range(1000))
        passes += 1
    return passes / (time.process_time() - started)


def one_round(count: int, number: int, *, dense: bool = False) -> float:
    """Articles a second over *count* articles, new to an empty store."""
    with tempfile.TemporaryDirectory() as folder:
        settings = load()
        core = load_core(settings.topic)
        now = datetime.now(UTC)
        store = open_store(f"sqlite:///{folder}/bench.sqlite3", Path(folder), keys_of=keys_of)
        bodies = list(feed_bodies(count, now, number, dense=dense))
        pipeline = Pipeline(
            store=store,
            stages=stages_of(lambda: core),
            channels={},
            owner="bench",
            clock=clock(),
            observer=instruments(),
        )
        started = time.process_time()
        for feed, body in bodies:
            take_in(store, feed, body, now)
        settled = pipeline.work_articles()
        spent = time.process_time() - started
        store.close()
    if settled != count:
        raise SystemExit(f"settled {settled} of {count} articles: the figure would be wrong")
    return count / spent


def take_in(store: Store, feed: Feed, body: bytes, now: datetime) -> None:
    """One poll, from bytes to stored articles."""
    store.feeds.sync([feed], now)
    (lease,) = store.feeds.lease_due("bench", now, 1)
    parsed = parse_bytes(body, "application/rss+xml; charset=utf-8", feed.url)
    if isinstance(parsed, ParseFailed):
        raise SystemExit(f"the benchmark's own feed does not parse: {parsed.detail}")
    store.feeds.record_poll(
        lease,
        "bench",
        outcome=PollOutcome.FETCHED,
        validators=Validators(),
        articles=articles_of(parsed, lease, now),
        next_poll_at=now + timedelta(hours=1),
        now=now,
    )


def feed_bodies(
    count: int, now: datetime, number: int, *, dense: bool = False
) -> Iterator[tuple[Feed, bytes]]:
    """*count* articles of about 3 kB in feeds of fifty: the demo's texts, mixed and numbered."""
    texts = demo_articles(now)
    for start in range(0, count, PER_FEED):
        feed_id = f"bench-{number}-{start // PER_FEED}"
        items = tuple(
            article(texts, feed_id, index, now, dense=dense)
            for index in range(start, min(start + PER_FEED, count))
        )
        body = render(DemoFeed(feed_id, feed_id, "wire", "en", "rss"), items).encode()
        yield Feed(feed_id, f"https://{feed_id}.example/", feed_id), body


def article(
    texts: tuple[DemoArticle, ...], feed_id: str, index: int, now: datetime, *, dense: bool
) -> DemoArticle:
    """One of the demo's articles, a third of which state an event, filled up to full length.

    The filling is plain news that states nothing of the topic: an article has one story. A *dense*
    article is filled with the demo's pieces on other trade matters instead, so that it states
    about eight events, as a long feature on the trade war does.
    """
    first = texts[index % len(texts)]
    plain = [
        item.text
        for item in texts
        if item.event is None and (dense or not _TRADE.search(item.text))
    ]
    parts = [f"{first.text} Reference {index}."]
    step = index
    while sum(map(len, parts)) < LENGTH:
        step += 7
        parts.append(plain[step % len(plain)])
    return DemoArticle(
        feed_id,
        index,
        now - timedelta(seconds=index),
        f"{first.title} ({index})",
        "\n\n".join(parts)[:LENGTH],
        None,
        "new",
    )


def time_run(count: int) -> None:
    """Start `run` with two article workers on feeds of our own; articles a second by the clock."""
    with tempfile.TemporaryDirectory() as folder, feed_server(count) as feeds:
        Path(folder, "feeds.toml").write_text(feeds)
        Path(folder, "routes.toml").write_text(_ROUTES)
        port = 18080
        environment = {
            **os.environ,
            "TRADEWATCH_DATA_DIR": folder,
            "TRADEWATCH_FEEDS": f"{folder}/feeds.toml",
            "TRADEWATCH_ROUTES": f"{folder}/routes.toml",
            "TRADEWATCH_ALLOW_PRIVATE_ADDRESSES": "127.0.0.0/8",
            "TRADEWATCH_HTTP_PORT": str(port),
            "TRADEWATCH_ARTICLE_WORKERS": "2",
            "TRADEWATCH_LOG_FORMAT": "json",
        }
        command = [sys.executable, "-m", "monitor.cli", "run"]
        with Path(folder, "log").open("w") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            began, ended = watch_run(process, port, count)
        finally:
            process.terminate()
            process.wait(60)
    print(f"`run`, two article workers, all processes: {count / (ended - began):.0f} articles/s")


def watch_run(process: subprocess.Popen[bytes], port: int, count: int) -> tuple[float, float]:
    """When the first articles were stored, and when the last was settled (monotonic seconds)."""
    began = 0.0
    deadline = time.monotonic() + 600
    while time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.2 if not began else 1.0)
        try:
            with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as page:
                text = page.read().decode()
        except OSError:
            continue
        found = re.findall(
            r'^tradewatch_stored_articles\{state="(\w+)"\} (\S+)', text, re.MULTILINE
        )
        stored = {state: float(number) for state, number in found}
        began = began or (time.monotonic() if sum(stored.values()) else 0.0)
        if stored.get("done", 0) >= count:
            return began, time.monotonic()
    raise SystemExit("the run ended, or did not settle its articles within ten minutes")


@contextmanager
def feed_server(count: int) -> Iterator[str]:
    """A server of the benchmark's feeds on loopback; gives their `feeds.toml`."""
    pages = {f"/{feed.feed_id}": body for feed, body in feed_bodies(count, datetime.now(UTC), 0)}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages[self.path]
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    try:
        yield "\n".join(
            f'[[feed]]\nid = "{path[1:]}"\nurl = "http://127.0.0.1:{port}{path}"\n'
            f'outlet = "{path[1:]}"\ntier = "wire"\nlanguage = "en"'
            for path in pages
        )
    finally:
        server.shutdown()


def weigh() -> None:
    """Start the demo, let it settle, and print the PSS of each of its processes."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "TRADEWATCH_DATA_DIR": folder,
            "TRADEWATCH_HTTP_PORT": "0",
            "TRADEWATCH_LOG_FORMAT": "json",
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "monitor.cli", "demo", "--for", "25"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(18)
        total = 0.0
        for pid in [process.pid, *descendants(process.pid)]:
            command, size = command_of(pid), pss(pid)
            ours = "redis.sock" not in command
            total += size if ours else 0
            print(f"{size:7.1f} MB  {command}{'' if ours else '  (not counted)'}")
        process.wait(60)
    print(f"{total:7.1f} MB of PSS in all, Redis aside")


def descendants(ancestor: int) -> list[int]:
    """All processes below *ancestor*."""
    listed = subprocess.run(
        ["ps", "-e", "-o", "pid=,ppid="], check=True, capture_output=True, text=True
    ).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found, frontier = [], {ancestor}
    while frontier:
        children = [pid for pid, parent in pairs if parent in frontier]
        found += children
        frontier = set(children)
    return found


def command_of(pid: int) -> str:
    """A process's command line, shortened for people."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    except OSError:
        return "(gone)"
    return " ".join(Path(word).name if word.startswith("/") else word for word in words).strip()[
        :80
    ]


def pss(pid: int) -> float:
    """A process's proportional set size in MB (its share of shared pages counted once)."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
