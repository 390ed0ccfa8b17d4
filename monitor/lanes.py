"""One thread a channel, so that a receiver that hangs keeps its own lane busy and no other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace

import structlog

from monitor.pipeline import Pipeline

_log = structlog.get_logger()


class LaneStopped(BaseException):  # no error: unwinds a lane between two pushes
    """Raised between two pushes once the lanes were asked to stop."""


class Lanes:
    """Pushes what is due to each channel, in a thread of the channel's own, whenever woken."""

    def __init__(
        self,
        channels: Iterable[str],
        pipeline: Pipeline,
        on_crash: Callable[[BaseException], None],
    ) -> None:
        """What a lane raises (the store is away, say) goes to *on_crash*, and ends that lane."""
        self._pipeline = replace(pipeline, progress=self._go_on)
        self._on_crash = on_crash
        self._stopping = threading.Event()
        self._awake = {name: threading.Event() for name in channels}
        self._threads = [
            threading.Thread(target=self._run, args=(name,), name=f"lane-{name}", daemon=True)
            for name in self._awake
        ]
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Have every lane look for due deliveries, now or as soon as it is done with its last."""
        for awake in self._awake.values():
            awake.set()

    def stop(self, seconds: float) -> None:
        """Begin no further push; wait up to *seconds* for those under way."""
        self._stopping.set()
        self.wake()
        for thread in self._threads:
            thread.join(seconds)

    def _go_on(self) -> None:
        if self._stopping.is_set():
            raise LaneStopped

    def _run(self, name: str) -> None:
        awake = self._awake[name]
        try:
            while True:
                awake.wait()
                awake.clear()
                self._go_on()
                self._pipeline.work_deliveries(name)
        except LaneStopped:
            return
        except Exception as error:  # noqa: BLE001  # a thread has nobody above it to tell
            _log.exception("lane_failed", channel=name)
            self._on_crash(error)
