"""Composed documents: several facts in Chinese."""

from __future__ import annotations

from typing import Final

from composing import Composed

ZH: Final[tuple[Composed, ...]] = ()
