"""The check before the start: a process of its own, gone before the others begin."""

from __future__ import annotations

import os

import structlog

from monitor import logs
from monitor.alerting.routes import load_routes
from monitor.broker import stamper
from monitor.clock import clock
from monitor.core import load_core
from monitor.intake.feeds import load_feeds
from monitor.opening import open_waiting
from monitor.settings import Settings
from monitor.web.app import Health, make_app, serve_in_thread

_log = structlog.get_logger()


def prepare(settings: Settings) -> None:
    """Check all that can be checked before anything starts; migrate; load feeds and history.

    Raises the errors of `monitor.refusals`.
    """
    logs.configure(settings.log_format, settings.log_level, role="prepare")
    now = clock(settings.clock_offset)
    feeds = load_feeds(settings.feeds)
    load_routes(settings.routes, os.environ)
    core = load_core(settings.topic)
    _check_port(settings)
    stamper(settings.data_dir).close()  # that the data folder can be written
    store = open_waiting(settings, keys_of=core.keys_of)
    try:
        store.feeds.sync(feeds, now())
        known = core.load_history(settings, store, now)
    finally:
        store.close()
    _log.info("prepared", feeds=len(feeds), new_past_events=known)


def _check_port(settings: Settings) -> None:
    """Bind the page's port once, so that a port in use is told before anything has started."""
    app = make_app(Health, lambda: b"", settings.token)
    serve_in_thread(app, settings.http_host, settings.http_port).stop()
