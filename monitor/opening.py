"""What every process opens as it starts, and how it gives up. Small: all of them carry it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Final, TypeVar

import structlog

from monitor.settings import Settings, SettingsError
from monitor.store import KeysOf, Store, StoreError, open_store

Result = TypeVar("Result")

#: How long a role waits for a database that is still starting (seconds).
WAIT_SECONDS: Final = 60.0
#: Exit status of a process that gave up its rows because it could no longer vouch for them.
CRASHED: Final = 70

_log = structlog.get_logger()


def open_waiting(
    settings: Settings, *, keys_of: KeysOf | None = None, seconds: float = WAIT_SECONDS
) -> Store:
    """The store, waited for where its server is still starting. Raises `StoreError`.

    *keys_of* is needed by whoever resolves or loads the register.
    """
    return waiting(
        lambda: open_store(settings.sqlalchemy_url, settings.data_dir, keys_of=keys_of), seconds
    )


def waiting(attempt: Callable[[], Result], seconds: float) -> Result:
    """What *attempt* gives, tried again for *seconds* while the store is merely away."""
    deadline = time.monotonic() + seconds
    pause = 0.2
    while True:
        try:
            return attempt()
        except StoreError as error:
            if error.permanent or time.monotonic() + pause > deadline:
                raise
            _log.info("waiting_for_store", why=str(error))
        time.sleep(pause)
        pause = min(pause * 2, 5.0)


def crash(error: BaseException) -> None:
    """Leave at once: the owner's lock falls, and others take back what this process had claimed.

    Used where the store failed in the middle of work, so that nobody can say what was written.
    """
    _log.error("process_gives_up", why=str(error), next="it is started again; its rows go back")
    os._exit(CRASHED)


def redis_url(settings: Settings) -> str:
    """Where Redis is: given, or the embedded server that `run` started for its children."""
    if settings.redis_url is None:
        raise SettingsError(
            "TRADEWATCH_REDIS_URL is empty, and this role starts no server of its own: set it, as "
            "in redis://127.0.0.1:6379/0, or use `tradewatch run`, which brings its own"
        )
    return settings.redis_url
