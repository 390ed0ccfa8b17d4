"""Who is alive: every process that claims rows holds a lock under an id of its own."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Final

from monitor.store.locks import Held, Locks
from monitor.store.values import StoreError

_KIND: Final = re.compile(r"[a-z][a-z0-9_-]{0,31}")


class Alive:
    """A context in which this process is alive under a fresh owner id.

    `with owners.alive("articles") as owner:` yields the id. `lost()` tells whether the lock is
    gone while the process still runs (PostgreSQL: its connection broke): exit then.
    """

    def __init__(self, kind: str, locks: Locks, give_back: Callable[[str], object]) -> None:
        self.owner = f"{kind}-{uuid.uuid4().hex}"
        self._locks = locks
        self._give_back = give_back
        self._held: Held | None = None

    def __enter__(self) -> str:
        self._held = self._locks.hold(self.owner)
        return self.owner

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                # A clean stop gives unfinished rows back itself, so that nobody takes it for a
                # crash. Where that fails, the reconciler does it: the lock is free in any case.
                with suppress(StoreError):
                    self._give_back(self.owner)
        finally:
            if self._held is not None:
                self._held.release()
                self._held = None

    def lost(self) -> bool:
        """Whether others may by now take this process for dead."""
        return self._held is None or self._held.lost()


class Owners:
    """Makes owners, and tells the living from the dead. No clock is asked."""

    def __init__(self, locks: Locks, give_back: Callable[[str], object]) -> None:
        self._locks = locks
        self._give_back = give_back

    def alive(self, kind: str) -> Alive:
        """A context that is alive as a *kind* of process (lower-case word, for logs and tables)."""
        if not _KIND.fullmatch(kind):
            raise ValueError(f"{kind!r} is no kind of owner: use a lower-case word")
        return Alive(kind, self._locks, self._give_back)

    def dead(self, owner: str) -> bool:
        """Whether nobody holds *owner*'s lock any more; once dead, dead for ever."""
        return self._locks.free(owner)
