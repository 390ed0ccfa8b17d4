"""What goes wrong again and again, in few lines: one for each cause at once, then counts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import structlog

#: Seconds between two lines on a cause that goes on.
EVERY: Final = 900.0
_NAMES: Final = 5
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Trouble:
    """One cause: who has it (in the order of coming), how often, and what was said last when."""

    said_at: float
    who: dict[str, None] = field(default_factory=dict)
    times: int = 0
    unsaid: int = 0


class Troubles:
    """Failures by cause. Without a network every feed fails alike, and that is one line.

    Not for several threads. *monotonic* gives seconds; *every* is how often a cause that goes on is
    spoken of.
    """

    def __init__(
        self, every: float = EVERY, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._every = every
        self._monotonic = monotonic
        self._of: dict[str, _Trouble] = {}

    def failed(self, cause: str, who: str, detail: str) -> None:
        """*who* failed of *cause*: told at once where nobody has it yet, else counted."""
        self._end(who, but=cause)
        known = self._of.get(cause)
        if known is None:
            self._of[cause] = _Trouble(self._monotonic(), {who: None}, 1)
            _log.warning("trouble", cause=cause, who=who, detail=detail, next="others are counted")
            return
        known.who[who] = None
        known.times += 1
        known.unsaid += 1

    def well(self, who: str) -> None:
        """*who* does well again; the end of a cause that nobody has any more is told."""
        self._end(who)

    def tick(self) -> None:
        """Tell the counts that are due."""
        now = self._monotonic()
        for cause, known in self._of.items():
            if known.unsaid and now - known.said_at >= self._every:
                names = ", ".join(list(known.who)[:_NAMES])
                more = f" and {len(known.who) - _NAMES} more" if len(known.who) > _NAMES else ""
                _log.warning("trouble_goes_on", cause=cause, times=known.unsaid, who=names + more)
                known.said_at, known.unsaid = now, 0

    def _end(self, who: str, but: str = "") -> None:
        for cause in [name for name, known in self._of.items() if who in known.who and name != but]:
            known = self._of[cause]
            del known.who[who]
            if not known.who:
                del self._of[cause]
                _log.info("trouble_over", cause=cause, times=known.times)
