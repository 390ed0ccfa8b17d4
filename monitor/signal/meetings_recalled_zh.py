"""Chinese meetings that are only set before the news: "去年某月某地会晤以来"."""

from __future__ import annotations

from typing import Final

from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.meeting_words_zh import recalled_zh
from monitor.signal.scene import Line

#: Letters before the word of meeting that may say which one is meant.
_BEFORE: Final = 20


def recalled_groups(line: Line) -> list[Group]:
    """The meetings that a Chinese *line* recalls, each with the words just before it."""
    if line.sentence.language != "zh" or line.classes.isdisjoint(NOUNS):
        return []
    return [
        Group(
            line,
            line.sentence.clause_at(hit.start),
            (hit,),
            max(line.sentence.at, hit.start - _BEFORE),
            hit.end,
            recalled=True,
        )
        for hit in line.hits
        if hit.classes & NOUNS and recalled_zh(line, hit)
    ]
