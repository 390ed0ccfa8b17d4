"""One process that starts the others, starts again what dies, and stops them in order.

One thread and one loop: children must be started from a thread that lasts (the kernel ties their
life to it), and nothing here may wait for anything but the loop's own selector. What to do is
decided by small pure functions; the loop gathers and applies.
"""

from __future__ import annotations

import os
import selectors
import signal
import socket
import subprocess  # starting processes is what this module is for
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Final

import structlog

from monitor.process import last_stamp, launched

_FIRST_DELAY: Final = 0.2
_LONGEST_DELAY: Final = 10.0
_STEADY_SECONDS: Final = 30.0
_TICK_SECONDS: Final = 0.1
_STALE_SECONDS: Final = 60.0
_GRACE_SECONDS: Final = 10.0
_READY_SECONDS: Final = 20.0
_CHUNK: Final = 65_536
_LAST_PIECES: Final = 16
_log = structlog.get_logger()

#: Takes a child's name and a piece of its output, as it was written.
Output = Callable[[str, bytes], None]


@dataclass(frozen=True, slots=True)
class ChildSpec:
    """A process to keep running: its command, its environment, and its place in the order.

    Children start in the order given, each once the one before is `ready`; they stop by rising
    `stop_turn`, equal ones together. Children with a progress stamp are watched, others not.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] | None = None
    stop_turn: int = 0
    pass_fds: Sequence[int] = ()
    before_start: Callable[[], None] = field(default=lambda: None)
    #: Quick, and asked again and again; the first start waits for it, at most 20 seconds.
    ready: Callable[[], bool] = field(default=lambda: True)


class ChildState(StrEnum):
    """Where a child stands."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPED = "stopped"


def restart_delay(failures: int) -> float:
    """Seconds to wait before the start after so many deaths in a row (one at least)."""
    return float(min(_FIRST_DELAY * 2 ** min(failures - 1, 10), _LONGEST_DELAY))


def failures_after(failures: int, up_seconds: float) -> int:
    """Deaths in a row, after one more that followed so many seconds of life."""
    return 1 if up_seconds >= _STEADY_SECONDS else failures + 1


def is_stuck(stamp: float | None, now: float, stale_after: float = _STALE_SECONDS) -> bool:
    """Whether a child with this progress stamp has got nowhere for too long."""
    return stamp is not None and now - stamp > stale_after


class _Child:
    """One child's process and history."""

    def __init__(self, spec: ChildSpec) -> None:
        self.spec = spec
        self.state = ChildState.WAITING
        self.process: subprocess.Popen[bytes] | None = None
        self.start_at = 0.0
        self.started_at = 0.0
        self.failures = 0
        self.restarts = 0

    def signal(self, number: int) -> None:
        """Signal the child; SIGKILL takes its whole group, so that no helper stays behind."""
        if self.process is None or self.process.poll() is not None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if number == signal.SIGKILL:
                os.killpg(self.process.pid, number)
            else:
                self.process.send_signal(number)


class Supervisor:
    """Keeps *children* running until SIGTERM or SIGINT; `run` is its whole life.

    *progress_dir* is where children stamp their progress (`monitor.process.Progress`), *output*
    takes what they write (default: they write where we do, alerts and logs apart), *grace*
    is how many seconds each turn of stopping may take, *on_restart* is told the name of a child
    that is started again.
    """

    def __init__(
        self,
        children: Sequence[ChildSpec],
        *,
        progress_dir: Path | None = None,
        output: Output | None = None,
        on_restart: Callable[[str], None] = lambda _name: None,
        grace: float = _GRACE_SECONDS,
        stale_after: float = _STALE_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._children = [_Child(spec) for spec in children]
        self._progress_dir = progress_dir
        self._output = output
        self._on_restart = on_restart
        self._grace = grace
        self._stale_after = stale_after
        self._monotonic = monotonic
        self._selector = selectors.DefaultSelector()
        self._stop_signals = 0

    def request_stop(self, signum: int = signal.SIGTERM, frame: FrameType | None = None) -> None:  # noqa: ARG002  # the signature of a signal handler
        """Stop in order; asked a second time, at once."""
        self._stop_signals += 1

    def states(self) -> dict[str, tuple[ChildState, int | None, int]]:
        """Of each child by name: its state, its process id if it runs, and its restarts."""
        return {
            child.spec.name: (
                child.state,
                child.process.pid if child.process and child.state == ChildState.RUNNING else None,
                child.restarts,
            )
            for child in self._children
        }

    def run(self) -> int:
        """Run until asked to stop, from the main thread. 0, or 1 where a child had to be killed."""
        handlers = {
            number: signal.signal(number, self.request_stop)
            for number in (signal.SIGTERM, signal.SIGINT)
        }
        handlers[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        self._selector.register(ours, selectors.EVENT_READ, None)
        before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        try:
            self._start_in_order()
            while not self._stop_signals:
                self.step()
                self._wait()
            killed = self._stop_in_order()
        finally:
            signal.set_wakeup_fd(before)
            for number, handler in handlers.items():
                signal.signal(number, handler)
            self._close()
            ours.close()
            theirs.close()
        return 1 if killed else 0

    def step(self) -> None:
        """One round: bury the dead, start what is due, kill what is stuck."""
        now = self._monotonic()
        for child in self._children:
            self._reap(child, now)
            if child.state == ChildState.WAITING and now >= child.start_at:
                self._start(child, now)
            elif child.state == ChildState.RUNNING:
                self._watch(child, now)

    def _close(self) -> None:
        """Let go of everything; a child that still runs, after an error of ours, is killed."""
        for child in self._children:
            child.signal(signal.SIGKILL)
            if child.process is not None:
                child.process.wait()
                self._close_output(child.process)
        self._selector.close()

    def _start_in_order(self) -> None:
        for child in self._children:
            deadline = self._monotonic() + _READY_SECONDS
            while not self._stop_signals and self._monotonic() < deadline:
                now = self._monotonic()
                self._reap(child, now)
                if child.state == ChildState.WAITING and now >= child.start_at:
                    self._start(child, now)
                if child.state == ChildState.RUNNING and child.spec.ready():
                    break
                self._wait(_TICK_SECONDS / 10)

    def _start(self, child: _Child, now: float) -> None:
        spec = child.spec
        spec.before_start()
        try:
            child.process = subprocess.Popen(  # noqa: S603  # our own commands, no shell
                launched(spec.argv),
                env=None if spec.env is None else dict(spec.env),
                stdin=subprocess.DEVNULL,
                stdout=None if self._output is None else subprocess.PIPE,
                stderr=None if self._output is None else subprocess.STDOUT,
                bufsize=0,
                pass_fds=tuple(spec.pass_fds),
                start_new_session=True,  # the terminal's Ctrl-C is ours to pass on, in order
            )
        except OSError as error:
            child.failures = failures_after(child.failures, 0.0)
            child.start_at = now + restart_delay(child.failures)
            _log.error("child_not_started", child=spec.name, why=error.strerror)
            return
        if child.process.stdout is not None:
            os.set_blocking(child.process.stdout.fileno(), False)
            self._selector.register(child.process.stdout, selectors.EVENT_READ, spec.name)
        child.state, child.started_at = ChildState.RUNNING, now
        _log.info("child_started", child=spec.name, pid=child.process.pid)

    def _reap(self, child: _Child, now: float) -> None:
        process = child.process
        if process is None or child.state != ChildState.RUNNING or process.poll() is None:
            return
        self._close_output(process)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # helpers that the child left behind
        if self._progress_dir is not None:
            (self._progress_dir / str(process.pid)).unlink(missing_ok=True)
        up = now - child.started_at
        if self._stop_signals:
            child.state = ChildState.STOPPED
            _log.info("child_stopped", child=child.spec.name, status=process.returncode)
            return
        child.state = ChildState.WAITING
        child.failures = failures_after(child.failures, up)
        child.restarts += 1
        delay = restart_delay(child.failures)
        child.start_at = now + delay
        level = _log.info if process.returncode == 0 else _log.warning
        level(
            "child_ended",
            child=child.spec.name,
            status=process.returncode,
            up_seconds=round(up, 1),
            again_in_seconds=delay,
        )
        self._on_restart(child.spec.name)

    def _watch(self, child: _Child, now: float) -> None:
        if self._progress_dir is None or child.process is None:
            return
        stamp = last_stamp(self._progress_dir, child.process.pid)
        if is_stuck(stamp, now, self._stale_after):
            _log.error("child_stuck", child=child.spec.name, pid=child.process.pid, next="killed")
            child.signal(signal.SIGKILL)

    def _stop_in_order(self) -> bool:
        """Stop by turns; whether any child had to be killed."""
        _log.info("stopping", again="a second signal kills")
        killed = False
        for child in self._children:
            if child.state == ChildState.WAITING:
                child.state = ChildState.STOPPED
        for turn in sorted({child.spec.stop_turn for child in self._children}):
            killed |= self._stop_turn([c for c in self._children if c.spec.stop_turn == turn])
        _log.info("stopped", killed=killed)
        return killed

    def _stop_turn(self, children: Sequence[_Child]) -> bool:
        deadline = self._monotonic() + self._grace
        killed = False
        for child in children:
            child.signal(signal.SIGTERM)
        while left := [child for child in children if child.state == ChildState.RUNNING]:
            if self._stop_signals > 1 or self._monotonic() > deadline:
                for child in left:
                    _log.warning("child_killed", child=child.spec.name)
                    child.signal(signal.SIGKILL)
                killed, deadline = True, self._monotonic() + self._grace
            self._wait()
            for child in left:
                self._reap(child, self._monotonic())
        return killed

    def _wait(self, seconds: float = _TICK_SECONDS) -> None:
        """Pass on what the children write, for a tick or until something happens."""
        for key, _ in self._selector.select(seconds):
            if key.data is None:
                with suppress(BlockingIOError):
                    key.fileobj.recv(_CHUNK)  # type: ignore[union-attr]  # the socket of wake-ups
            elif not self._relay(key.fd, key.data):
                self._selector.unregister(key.fileobj)

    def _relay(self, descriptor: int, name: str) -> bool:
        """Pass on one piece; whether there may be more."""
        try:
            piece = os.read(descriptor, _CHUNK)
        except BlockingIOError:
            return True
        if piece and self._output is not None:
            self._output(name, piece)
        return bool(piece)

    def _close_output(self, process: subprocess.Popen[bytes]) -> None:
        """Pass on a dead child's last words; its helpers may still hold the pipe, so never wait."""
        if process.stdout is None or self._output is None:
            return
        with suppress(KeyError, ValueError):
            name = self._selector.unregister(process.stdout).data
            with suppress(BlockingIOError):
                for _ in range(_LAST_PIECES):
                    self._output(name, os.read(process.stdout.fileno(), _CHUNK))
        process.stdout.close()
