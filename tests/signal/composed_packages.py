"""Composed documents: several acts of one side in one sentence or list."""

from __future__ import annotations

from typing import Final

from composing import Composed

PACKAGES: Final[tuple[Composed, ...]] = ()
