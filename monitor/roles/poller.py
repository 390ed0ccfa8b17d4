"""The poller: fetches due feeds and stores their articles."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import ExitStack

from monitor import logs
from monitor.broker import Hints, connect
from monitor.clock import clock
from monitor.intake.feeds import load_feeds
from monitor.intake.fetch import Fetcher
from monitor.intake.parser_pool import ParserPool
from monitor.intake.poller import Poller
from monitor.opening import crash, open_waiting, redis_url
from monitor.roles.shared import checks, serve_own, watched
from monitor.settings import Settings
from monitor.store import Store, StoreError
from monitor.web.metrics import instruments


def poll(settings: Settings) -> None:
    """Be the poller until SIGTERM."""
    logs.configure(settings.log_format, settings.log_level, role="poller")
    store = open_waiting(settings)
    redis = connect(redis_url(settings))
    with ExitStack() as exits:
        exits.callback(store.close)
        exits.callback(redis.close)
        pace = watched(settings)
        exits.callback(pace.close)
        serve_own(settings, exits, lambda: checks(store, redis_url(settings)))
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
