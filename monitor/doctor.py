"""`tradewatch doctor`: everything that can be wrong before or while it runs, and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from monitor.alerting.channels import open_channels
from monitor.alerting.routes import load_routes
from monitor.alerting.sample import sample_delivery
from monitor.broker import ping
from monitor.broker.embedded import start_embedded
from monitor.core import register_of
from monitor.intake.feeds import load_feeds
from monitor.model import Attempt, DeliveryOutcome, FeedHealth, FeedState, PollOutcome
from monitor.opening import open_waiting
from monitor.refusals import REFUSALS
from monitor.settings import Settings, load, naming_files, strangers
from monitor.signal import load_topic


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, whether it will do, and what was seen or is to be done."""

    name: str
    ok: bool
    told: str


def examine(*, send_test: bool) -> int:
    """Check everything and print it; 0 if all is well, else 1.

    Opening the store makes it where it is missing, and brings it to this program's shape.
    """
    console = Console()
    wrong = 0
    for finding in _findings(send_test=send_test):
        wrong += not finding.ok
        mark = Text("ok    ", style="green") if finding.ok else Text("WRONG ", style="bold red")
        console.print(mark + Text(f"{finding.name}: {finding.told}"), soft_wrap=True)
    console.print(f"{wrong} to mend" if wrong else "all is well")
    return 1 if wrong else 0


def _findings(*, send_test: bool) -> Iterator[Finding]:
    try:
        settings = load()
    except REFUSALS as error:
        yield Finding("settings", ok=False, told=str(error))
        return
    yield Finding("settings", ok=True, told=f"data in {settings.data_dir.resolve()}")
    for sentence in strangers(os.environ, naming_files(settings)):
        yield Finding("environment", ok=False, told=sentence)
    yield _found("feeds file", lambda: _feeds(settings))
    yield _found("topic", lambda: _topic(settings))
    yield _found("history", lambda: _history(settings))
    yield _found("store", lambda: _store(settings))
    yield _found("queue", lambda: _queue(settings))
    yield from _feed_health(settings)
    yield from _channels(settings, send_test=send_test)


def _found(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, ok=True, told=look())
    except REFUSALS as error:
        return Finding(name, ok=False, told=str(error))


def _feeds(settings: Settings) -> str:
    feeds = load_feeds(settings.feeds)
    on = sum(feed.enabled for feed in feeds)
    return f"{on} of {len(feeds)} feeds enabled in {settings.feeds}"


def _topic(settings: Settings) -> str:
    load_topic(settings.topic)
    return f"{settings.topic} reads well"


def _history(settings: Settings) -> str:
    if settings.history == "none":
        return "none: the monitor starts without a past"
    return f"{len(register_of(settings, load_topic(settings.topic)))} rows in {settings.history}"


def _store(settings: Settings) -> str:
    store = open_waiting(settings, seconds=0)
    try:
        store.ping()
        return f"{store.where} answers"
    finally:
        store.close()


def _queue(settings: Settings) -> str:
    if settings.redis_url is not None:
        ping(settings.redis_url)
        return "Redis answers"
    with TemporaryDirectory() as folder:
        server = start_embedded(Path(folder))
        server.stop()
    return "the embedded server starts"


def _feed_health(settings: Settings) -> Iterator[Finding]:
    try:
        store = open_waiting(settings, seconds=0)
    except REFUSALS:
        return
    try:
        yield from ailing(store.feeds.health(datetime.now(UTC)))
    finally:
        store.close()


def ailing(feeds: Iterable[FeedHealth]) -> Iterator[Finding]:
    """A finding for each feed that fails; one for all where no name can be looked up. Pure."""
    polled = [item for item in feeds if item.last_outcome is not None]
    if len(polled) > 1 and all(item.last_outcome is PollOutcome.DNS for item in polled):
        told = f"none of {len(polled)} feeds' names can be looked up: is this machine online?"
        yield Finding("network", ok=False, told=told)
        return
    for item in polled:
        if item.state not in {FeedState.FAILING, FeedState.GONE}:
            continue
        times = f"{item.failures} time{'' if item.failures == 1 else 's'}"
        yield Finding(
            f"feed {item.feed.feed_id}",
            ok=False,
            told=f"{item.state.value} ({item.last_outcome}, {times}): look at {item.feed.url}, "
            "and mend or remove it in feeds.toml if it stays so",
        )


def _channels(settings: Settings, *, send_test: bool) -> Iterator[Finding]:
    try:
        routes = load_routes(settings.routes, os.environ)
    except REFUSALS as error:
        yield Finding("routes", ok=False, told=str(error))
        return
    yield Finding(
        "routes", ok=True, told=f"{len(routes.rules)} routes, {len(routes.channels)} channels"
    )
    channels = open_channels(routes, settings.networks, settings.instance)
    for name, channel in channels.items():
        if not send_test:
            yield Finding(f"channel {name}", ok=True, told="configured (--send yes pushes a test)")
            continue
        now = datetime.now(UTC)
        attempt: Attempt = channel.push(sample_delivery(name, now), now)
        ok = attempt.outcome is DeliveryOutcome.DELIVERED
        told = "a test alert arrived" if ok else f"{attempt.outcome.value}: {attempt.detail}"
        yield Finding(f"channel {name}", ok=ok, told=told)
