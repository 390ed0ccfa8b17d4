"""What roles have in common: they show that they get on, and how they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from typing import Final

import structlog

from monitor.broker import Pace, ping, stamper
from monitor.broker.progress import FOLDER
from monitor.opening import crash
from monitor.process import leave_if_stuck
from monitor.settings import SUPERVISED, Settings
from monitor.store import Store
from monitor.web.state import Check, Health

#: Longer than any item of work or any wait for the store may take.
_STALE_SECONDS: Final = 120.0

_log = structlog.get_logger()


def watched(settings: Settings) -> Pace:
    """This process's pace. Under `run` the supervisor watches it; else the process does itself.

    A worker that hangs while it holds the topic's lock would keep all others waiting.
    """
    pace = stamper(settings.data_dir)
    if not os.environ.get(SUPERVISED):
        stuck = RuntimeError(f"no progress for {_STALE_SECONDS:.0f} seconds")
        leave_if_stuck(settings.data_dir / FOLDER, _STALE_SECONDS, lambda: crash(stuck))
    return pace


def serve_own(settings: Settings, exits: ExitStack, health: Callable[[], Health]) -> None:
    """Serve this process's own page in a thread, unless `run` serves one for all."""
    if os.environ.get(SUPERVISED):
        return
    # The server weighs what the page is for, and no other process serves under `run`.
    from monitor.web.app import make_app, serve_in_thread  # noqa: PLC0415
    from monitor.web.metrics import page  # noqa: PLC0415

    app = make_app(health, page(), settings.token)
    handle = serve_in_thread(app, settings.http_host, settings.http_port)
    exits.callback(handle.stop)
    _log.info("page_up", url=handle.url)


def checks(store: Store, url: str) -> Health:
    """How the store and the queue at *url* are, both asked now."""

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
