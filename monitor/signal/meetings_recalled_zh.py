"""Chinese meetings that are only set before the news: "去年某月某地会晤以来"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.meeting_words_zh import recalled_zh
from monitor.signal.scene import Line

#: Letters before the word of meeting that may say which one is meant.
_BEFORE: Final = 20
#: "2022年3月，A国加征关税，双方此后举行了多轮磋商"
_AFTER_THAT: Final = re.compile(r"此后|其后|随后|之后|后来|多轮|多次|数轮")
_LATELY: Final = 7


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


def of_old(group: Group, today: date) -> Group:
    """*group*, marked as recalled where it only followed on a day long past."""
    line = group.line
    if group.recalled or line.sentence.language != "zh" or not line.dated.dates:
        return group
    at = line.sentence.at
    if any(group.holds(at + d.start) and at + d.start > group.start for d in line.dated.dates):
        return group
    before = [d.when.end for d in line.dated.dates if at + d.end <= group.start]
    last = before[-1] if before else None
    if last is None or (today - last).days <= _LATELY:
        return group
    words = line.text(group.start, group.end)
    return replace(group, recalled=True) if _AFTER_THAT.search(words) else group
