"""Once a second: rows of dead owners back, hints for what is due, held claims released.

And once an hour the house is tidied: a step at a time, until there is nothing left to tidy.

A thread in every worker; one SQL lock lets one of them at a time do it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Final, Protocol

import structlog

from monitor.broker.jobs import QueueName
from monitor.clock import Clock

_INTERVAL: Final = 1.0
#: Seconds until the next tidying where the last one found nothing, and where there may be more.
_TIDY_AGAIN: Final = 3600.0
_TIDY_ON: Final = 60.0
_log = structlog.get_logger()


class Due(Protocol):
    """How many rows a worker could take now."""

    @property
    def articles(self) -> int: ...
    @property
    def deliveries(self) -> int: ...
    @property
    def holds(self) -> int: ...


class Reclaimed(Protocol):
    """How many rows of dead owners were taken back."""

    @property
    def feeds(self) -> int: ...
    @property
    def articles(self) -> int: ...
    @property
    def deliveries(self) -> int: ...


class ReconcileStore(Protocol):
    """What the reconciler asks of the store."""

    def exclusive(self) -> AbstractContextManager[bool]: ...
    def reclaim_dead(self, now: datetime) -> Reclaimed: ...
    def due(self, now: datetime) -> Due: ...


class HintSender(Protocol):
    """Sends wake-ups, never more than would serve, and never raises."""

    def send(self, queue: QueueName, at_most: int) -> bool: ...


class Observer(Protocol):
    """Counts the rounds that an error broke off, as faults of the part `reconciler`."""

    def failed(self, part: str) -> None: ...


class Reconciler:
    """Runs `tick` each *interval* seconds until stopped; an error costs one round."""

    def __init__(
        self,
        store: ReconcileStore,
        hints: HintSender,
        release_holds: Callable[[], Any],
        clock: Clock,
        *,
        observer: Observer | None = None,
        interval: float = _INTERVAL,
        tidy: Callable[[datetime], int] = lambda _now: 0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """*tidy* clears away some of what is kept no longer, and gives how much that was."""
        self._store = store
        self._hints = hints
        self._release_holds = release_holds
        self._clock = clock
        self._observer = observer
        self._interval = interval
        self._tidy = tidy
        self._monotonic = monotonic
        self._tidy_at = monotonic() + _TIDY_ON
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._failing = False

    def tick(self, now: datetime) -> bool:
        """Do one round as of *now*; whether it was ours to do. Raises what the store raises."""
        with self._store.exclusive() as ours:
            if not ours:
                return False
            reclaimed = self._store.reclaim_dead(now)
            if reclaimed.feeds or reclaimed.articles or reclaimed.deliveries:
                _log.warning(
                    "rows_reclaimed",
                    feeds=reclaimed.feeds,
                    articles=reclaimed.articles,
                    deliveries=reclaimed.deliveries,
                )
            due = self._store.due(now)
            self._hints.send("articles", due.articles)
            self._hints.send("deliveries", due.deliveries)
            if due.holds:
                self._release_holds()
            if self._monotonic() >= self._tidy_at:
                self._tidy_at = self._monotonic() + _TIDY_AGAIN
                if cleared := self._tidy(now):
                    _log.info("tidied", cleared=cleared)
                    self._tidy_at = self._monotonic() + _TIDY_ON
            return True

    def start(self) -> None:
        """Start the thread."""
        self._thread = threading.Thread(target=self._run, name="reconciler", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Ask the thread to end, and wait for it at most *timeout* seconds."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.tick(self._clock())
                self._failing = False
            except Exception:  # noqa: BLE001  # whatever it was, the next round may fare better
                self._note_failure()
            self._stop.wait(self._interval)

    def _note_failure(self) -> None:
        """Log the first failure in a row with its trace; the others would drown it."""
        if not self._failing:
            _log.exception("reconcile_failed")
        self._failing = True
        if self._observer is not None:
            self._observer.failed("reconciler")
