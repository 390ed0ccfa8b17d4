"""Composed documents: whole news stories: lead, quotes, answer, background, what comes next."""

from __future__ import annotations

from typing import Final

from composing import Composed

ARTICLES: Final[tuple[Composed, ...]] = ()
