"""Repair of words that lost the blank between them ("Itosaidon" for "Ito said on")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glue:
    """Surnames and verbs that may have been run together. Make it with `glue_of`."""

    surnames: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()


def glue_of(surnames: Iterable[str], verbs: Iterable[str] = ()) -> Glue:
    """Glue for *surnames* (as spelt, capital first) and the saying verbs, plus more *verbs*."""
    return Glue(frozenset(surnames), frozenset(verbs))
