"""Composed documents: acts with their days in force, in other clauses and sentences."""

from __future__ import annotations

from typing import Final

from composing import Composed

TIMES: Final[tuple[Composed, ...]] = ()
