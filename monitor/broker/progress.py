"""The pace of a worker: called before each item of work, seen by the supervisor."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from monitor.broker.connection import folder_refused
from monitor.process import Progress

#: Folder of the stamps, within the data folder.
FOLDER: Final = "progress"
#: After a request to stop, the items at hand go on so long before the rest is left to others.
DRAIN_SECONDS: Final = 3.0


class StopWork(BaseException):  # no error: unwinds a wake, as KeyboardInterrupt does
    """Raised between two items of a wake once the worker was asked to stop."""


class Pace:
    """Stamps this process's progress; to be called before each item of work.

    Inside `item_time` it also starts the item's time anew, so that only an item which takes too
    long is broken off, and not a long day. After `ask_to_stop` a call raises `StopWork` once the
    items at hand had their time. Threads beside the main one only stamp.
    """

    def __init__(self, folder: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._progress = Progress(folder, monotonic)
        self._monotonic = monotonic
        self._item_seconds = 0
        self._stop_asked_at: float | None = None

    @property
    def stopping(self) -> bool:
        """Whether the process was asked to stop."""
        return self._stop_asked_at is not None

    def ask_to_stop(self) -> None:
        """Take note that the process should stop; safe in a signal handler."""
        if self._stop_asked_at is None:
            self._stop_asked_at = self._monotonic()

    def __call__(self) -> None:
        self._progress.stamp()
        if self._item_seconds and threading.current_thread() is threading.main_thread():
            signal.alarm(self._item_seconds)
            asked = self._stop_asked_at
            if asked is not None and self._monotonic() - asked > DRAIN_SECONDS:
                raise StopWork

    @contextmanager
    def item_time(self, seconds: int) -> Iterator[None]:
        """Have each item be broken off after *seconds*; the caller owns SIGALRM and its handler."""
        self._item_seconds = seconds
        try:
            yield
        finally:
            self._item_seconds = 0

    def close(self) -> None:
        """Take the stamp away: the process leaves in good order."""
        self._progress.close()


def stamper(data_dir: Path) -> Pace:
    """The pace of this process, kept under *data_dir*.

    Raises `BrokerError` where this user cannot write there.
    """
    try:
        return Pace(data_dir / FOLDER)
    except OSError as error:
        raise folder_refused(data_dir, error) from None
