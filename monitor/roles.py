"""What a process of Tradewatch is: poller, worker, page. Each waits by itself for what it needs."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from types import FrameType
from typing import Final

import structlog

from monitor import logs
from monitor.alerting.routes import load_routes
from monitor.bootstrap import (
    Queue,
    crash,
    load_history,
    open_waiting,
    open_worker,
    redis_url,
    tidying,
)
from monitor.broker import Hints, Pace, connect, ping, stamper
from monitor.broker.progress import FOLDER
from monitor.broker.reconciler import Reconciler
from monitor.broker.worker import TradewatchWorker
from monitor.clock import clock
from monitor.intake.feeds import load_feeds
from monitor.intake.fetch import Fetcher
from monitor.intake.parser_pool import ParserPool
from monitor.intake.poller import Poller
from monitor.model import FeedHealth
from monitor.process import leave_if_stuck
from monitor.settings import SUPERVISED, Settings
from monitor.signal import load_topic
from monitor.store import Stats, Store, StoreError
from monitor.web.app import Check, Handle, Health, Home, QueueState, make_app, serve_in_thread
from monitor.web.metrics import instruments, page

_ALERTS_SHOWN: Final = 20
#: Longer than any item of work or any wait for the store may take.
_STALE_SECONDS: Final = 120.0

_log = structlog.get_logger()


def poll(settings: Settings) -> None:
    """Be the poller until SIGTERM."""
    logs.configure(settings.log_format, settings.log_level, role="poller")
    store = open_waiting(settings)
    redis = connect(redis_url(settings))
    with ExitStack() as exits:
        exits.callback(store.close)
        exits.callback(redis.close)
        pace = _watched(settings)
        exits.callback(pace.close)
        _serve_own(settings, exits, lambda: _checks(store, redis_url(settings)))
        store.feeds.sync(load_feeds(settings.feeds), clock(settings.clock_offset)())
        alive = store.owners.alive("poller")
        owner = exits.enter_context(alive)

        def beat() -> None:
            if alive.lost():
                crash(StoreError("the lock that says this poller is alive was lost"))
            pace()

        asyncio.run(_poll(settings, store, owner, Hints(redis), beat))


async def _poll(
    settings: Settings, store: Store, owner: str, hints: Hints, beat: Callable[[], None]
) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with (
        Fetcher(settings.networks, settings.user_agent) as fetcher,
        ParserPool() as parser,
    ):
        poller = Poller(
            store=store.feeds,
            fetcher=fetcher,
            parser=parser,
            clock=clock(settings.clock_offset),
            observer=instruments(),
            on_new=lambda count: hints.send("articles", count),
            owner=owner,
            concurrency=settings.fetch_concurrency,
            beat=beat,
        )
        await poller.run(stop)


def work(settings: Settings, queue: Queue) -> bool:
    """Be a worker on *queue* until SIGTERM, or until it is due to be recycled.

    Gives whether it ended in good order; if not, others take back what it had claimed.
    """
    logs.configure(settings.log_format, settings.log_level, role=queue)
    counted = instruments()
    with ExitStack() as exits:
        redis = connect(redis_url(settings))
        exits.callback(redis.close)
        pace = _watched(settings)
        worker = TradewatchWorker(queue, redis, pace, on_refused=lambda _why: counted.refused())
        app = open_worker(settings, queue, Hints(redis), pace)
        exits.callback(app.close)
        _serve_own(settings, exits, lambda: _checks(app.store, redis_url(settings)))
        reconciler = Reconciler(
            app.store.reconcile,
            app.hints,
            app.pipeline.release_holds,
            app.pipeline.clock,
            observer=counted,
            tidy=tidying(app.store, settings),
        )
        reconciler.start()
        exits.callback(reconciler.stop)
        return worker.run() != "failed"


def serve(settings: Settings) -> None:
    """Be the page until SIGTERM: what SQL knows, and under `run` what every process counts."""
    logs.configure(settings.log_format, settings.log_level, role="web")
    store = open_waiting(settings)
    url = redis_url(settings)
    now = clock(settings.clock_offset)
    routes = load_routes(settings.routes, os.environ)
    channels = {name: config.type for name, config in routes.channels.items()}

    def stats() -> tuple[Stats, Sequence[FeedHealth]]:
        moment = now()
        return store.stats.read(moment), store.feeds.health(moment)

    def health() -> Health:
        return _checks(store, url)

    app = make_app(
        health,
        page(stats=stats, channels=channels),
        settings.token,
        lambda: _home(settings, store, health(), now()),
    )
    handle = serve_in_thread(app, settings.http_host, settings.http_port)
    _log.info("page_up", url=handle.url)
    _until_stopped()
    handle.stop()
    store.close()


def prepare(settings: Settings) -> None:
    """Check all that can be checked before anything starts; migrate; load feeds and history.

    Raises the errors of `monitor.refusals`.
    """
    logs.configure(settings.log_format, settings.log_level, role="prepare")
    now = clock(settings.clock_offset)
    feeds = load_feeds(settings.feeds)
    load_routes(settings.routes, os.environ)
    topic = load_topic(settings.topic)
    _check_port(settings)
    stamper(settings.data_dir).close()  # that the data folder can be written
    store = open_waiting(settings)
    try:
        store.feeds.sync(feeds, now())
        known = load_history(settings, store, topic, now)
    finally:
        store.close()
    _log.info("prepared", feeds=len(feeds), new_past_events=known)


def _check_port(settings: Settings) -> None:
    """Bind the page's port once, so that a port in use is told before anything has started."""
    app = make_app(Health, lambda: b"", settings.token)
    serve_in_thread(app, settings.http_host, settings.http_port).stop()


def _watched(settings: Settings) -> Pace:
    """This process's pace. Under `run` the supervisor watches it; else the process does itself.

    A worker that hangs while it holds the topic's lock would keep all others waiting.
    """
    pace = stamper(settings.data_dir)
    if not os.environ.get(SUPERVISED):
        stuck = RuntimeError(f"no progress for {_STALE_SECONDS:.0f} seconds")
        leave_if_stuck(settings.data_dir / FOLDER, _STALE_SECONDS, lambda: crash(stuck))
    return pace


def _serve_own(settings: Settings, exits: ExitStack, health: Callable[[], Health]) -> None:
    """Serve this process's own page in a thread, unless `run` serves one for all."""
    if os.environ.get(SUPERVISED):
        return
    app = make_app(health, page(), settings.token)
    handle: Handle = serve_in_thread(app, settings.http_host, settings.http_port)
    exits.callback(handle.stop)
    _log.info("page_up", url=handle.url)


def _checks(store: Store, url: str) -> Health:
    def answers(what: Callable[[], object]) -> str:
        try:
            what()
        except Exception as error:  # noqa: BLE001  # whatever is wrong, it is what health tells
            return str(error) or type(error).__name__
        return ""

    database, queue = answers(store.ping), answers(lambda: ping(url))
    return Health(
        (
            Check("store", ok=not database, reason=database),
            Check("queue", ok=not queue, reason=queue),
        )
    )


def _home(settings: Settings, store: Store, health: Health, now: datetime) -> Home:
    stats = store.stats.read(now)
    return Home(
        instance=settings.instance,
        now=now,
        health=health,
        feeds=store.feeds.health(now),
        queues=[
            QueueState(name, queue.depth, queue.oldest_due_age)
            for name, queue in sorted(stats.queues.items())
        ],
        alerts=store.alerts.recent(_ALERTS_SHOWN),
    )


def _until_stopped() -> None:
    """Wait for SIGTERM or SIGINT."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    stopped.wait()
