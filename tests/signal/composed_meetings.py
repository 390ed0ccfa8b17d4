"""Composed documents: two and more meetings, calls and visits, and what was settled there."""

from __future__ import annotations

from typing import Final

from composing import Composed

MEETINGS: Final[tuple[Composed, ...]] = ()
