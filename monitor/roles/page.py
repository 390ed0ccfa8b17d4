"""The page: health, metrics and the newest alerts over HTTP."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from datetime import datetime
from types import FrameType
from typing import Final

import structlog

from monitor import logs
from monitor.alerting.routes import load_routes
from monitor.clock import clock
from monitor.model import FeedHealth
from monitor.opening import open_waiting, redis_url
from monitor.roles.shared import checks
from monitor.settings import Settings
from monitor.store import Stats, Store
from monitor.web.app import Health, Home, QueueState, make_app, serve_in_thread
from monitor.web.metrics import page

_ALERTS_SHOWN: Final = 20

_log = structlog.get_logger()


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
        return checks(store, url)

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
