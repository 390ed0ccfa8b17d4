"""A limit in wall time on a whole exchange, however slowly the other side drips."""

from __future__ import annotations

import contextlib
import os
import queue
import socket
import threading
import time
from collections.abc import Callable, Sequence
from typing import Self

#: A host and a port to the addresses (as text) that the name stands for. Raises `OSError`.
Resolver = Callable[[str, int], Sequence[str]]


class Deadline:
    """Cuts the connection it guards when its time is up. A context manager, used once.

    Socket timeouts count from the last byte, so that one byte every few seconds goes on for ever;
    this counts from the start. Shutting a duplicate of the socket wakes whoever waits on it, in
    TLS as well.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._timer: threading.Timer | None = None
        self._twin: socket.socket | None = None
        #: Whether the connection was cut.
        self.passed = False

    @property
    def remaining(self) -> float:
        """Seconds left, never less than a millisecond (0 would mean non-blocking)."""
        return max(self._ends - time.monotonic(), 0.001)

    def guard(self, sock: socket.socket) -> None:
        """Cut *sock* when the time is up; it replaces the one guarded before."""
        self._release()
        # Not sock.dup(): TLS sockets refuse it.
        self._twin = socket.socket(fileno=os.dup(sock.fileno()))
        self._timer = threading.Timer(self.remaining, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def _cut(self) -> None:
        self.passed = True
        if self._twin is not None:
            with contextlib.suppress(OSError):
                self._twin.shutdown(socket.SHUT_RDWR)

    def _release(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None
        if self._twin is not None:
            self._twin.close()
            self._twin = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._release()


def system_resolver(host: str, port: int) -> Sequence[str]:
    """The addresses that the system gives for *host*, in its order. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def resolve_within(resolver: Resolver, host: str, port: int, seconds: float) -> Sequence[str]:
    """What *resolver* answers, within *seconds*. Raises `OSError`; `TimeoutError` when it is late.

    `getaddrinfo` knows no timeout; the thread that still waits in it is left behind, and dies with
    the process.
    """
    answers: queue.SimpleQueue[Sequence[str] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(resolver(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=ask, daemon=True, name="resolve").start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError("no answer from the name server") from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def connect_first(addresses: Sequence[str], port: int, deadline: Deadline) -> socket.socket:
    """A guarded connection to the first of *addresses* that answers. Raises `OSError`."""
    last: OSError = OSError("no address")
    for left, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
        try:
            sock = socket.create_connection((address, port), deadline.remaining / left)
        except OSError as error:
            last = error
            continue
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.settimeout(deadline.remaining)
        deadline.guard(sock)
        return sock
    raise last
