"""How tests wait: as long as a slow, busy machine may need, and no longer than it takes.

A wait that comes true ends at once, so that a long limit costs nothing but where a test fails.
No test may lose because something took seconds: what must be fast is asked of the processor's
clock, and what must be cut off is held against something that would go on for minutes.
"""

from __future__ import annotations

import random
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

#: Seconds after which something that should come about will not.
PATIENCE = 120.0
#: Seconds that what is cut off after one second at most may take; uncut, it takes longer than this.
PROMPT = 12.0

Found = TypeVar("Found")


def eventually(look: Callable[[], Found], seconds: float = PATIENCE) -> Found:
    """What *look* finds, once it finds anything; fails after *seconds*."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, f"it did not come about in {seconds:.0f} s"
        time.sleep(0.01)
    return found


def wait_until(happened: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Poll until *happened*, or until *seconds* are over; whether it did."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def free_port() -> int:
    """A loopback port that nobody listens on, to be given to a program that cannot pick its own.

    It lies below those that the system gives to connections that go out and to whoever asks for
    any port: nobody gets it by chance between this look and its use.
    """
    for _ in range(1000):
        port = random.randrange(12_000, _first_given())
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")


def _first_given() -> int:
    try:
        given = Path("/proc/sys/net/ipv4/ip_local_port_range").read_text("ascii").split()[0]
    except OSError:
        return 32_768
    return int(given) if int(given) > 13_000 else 32_768


@contextmanager
def closed_port() -> Iterator[int]:
    """A loopback port that refuses connections, and that nobody else can take meanwhile."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound but not listening
        yield int(held.getsockname()[1])


#: Processor seconds that `_yardstick` takes on the machine for which limits are given.
_REFERENCE = 0.013
Made = TypeVar("Made")


def spent(work: Callable[[], Made], limit: float) -> tuple[Made, float]:
    """What *work* made, and how much of this thread's processor time it took, by the yardstick.

    Where that was more than *limit* it is done again, twice at most, and the least time counts:
    what is slow by itself is slow each time.
    """
    times = []
    for _ in range(3):
        start = time.thread_time()
        made = work()
        times.append((time.thread_time() - start) / slowness())
        if times[-1] < limit:
            break
    return made, min(times)


def slowness() -> float:
    """How many times slower this machine is now than the one for which limits are given, 1 or more.

    Of processor time, so that other work counts only as far as it slows down the processor itself.
    """
    start = time.thread_time()
    _yardstick()
    return max(1.0, (time.thread_time() - start) / _REFERENCE)


def _yardstick() -> int:
    """Work of the kind that reading an article is: patterns, words, dictionaries."""
    text = "US raises tariffs on China to 25% from 10% on Nov. 10. " * 40
    count = 0
    for _ in range(60):
        found: dict[str, int] = {}
        for match in re.finditer(r"\b\w+\b", text):
            found[match.group()] = found.get(match.group(), 0) + 1
        count += len(found)
    return count
