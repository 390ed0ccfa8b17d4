"""Sentences that say several things in one breath, laid out as the sentences that they stand for.

The stretches of words that belong to one telling are put together to a sentence of its own, with
all that is known of its words. It stands where the whole sentence stands, and is quoted as it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.signal.absolutes import absolutes_told
from monitor.signal.dates import may_date
from monitor.signal.gapped import halves_told
from monitor.signal.gapped_sides import sides_told
from monitor.signal.inserted import said_within
from monitor.signal.itemised import Spans, items_told
from monitor.signal.prompted import Stretch, steps_told
from monitor.signal.scene import Line, Scene
from monitor.signal.text import retold

_MOST: Final = 8
#: "(the duty), which was first imposed in May"
_WHICH_WAS: Final = re.compile(
    r"(?<=,)\swhich\s(?:was|were|had been)(?=\s(?:\w+ly\s|first\s)?(?:impos|announc|introduc|open"
    r"|launch|unveil|adopt|rais|tighten|sign|fil|publish|issu|enact|levi|laid|set|put|brought|beg)\w*"
    r"\s(?:[\w-]+\s){0,5}?(?:on|in|last|late|early|earlier)\s)"
)
#: Below this nothing has room for two tellings.
_SHORTEST: Final = 40


def tellings(scene: Scene, line: Line) -> tuple[Line, ...]:
    """The sentences that *line* stands for: itself alone, in most cases."""
    sentence = line.sentence
    if sentence.language == "zh":
        return (line,)
    if within := said_within(line) or _which_was(line):
        line = _told(line, within, "said")
    steps = [_joined(line, stretches, "step") for stretches in steps_told(scene, line)]
    if not steps and len(sentence.text) < _SHORTEST:
        return (line,)
    out: list[Line] = []
    for whole in steps or [line]:
        items = items_told(whole) or absolutes_told(whole, scene.day)
        # Of more items than these none would be told behind the last: such a line stays whole.
        parts = [_told(whole, spans, "item") for spans in items if len(items) <= _MOST] or [whole]
        for part in parts:
            halves = sides_told(part, scene.topic.side_ids) or halves_told(part, scene.day)
            out.extend([_told(part, spans, "half") for spans in halves] or [part])
    return tuple(out)


def _which_was(line: Line) -> Spans:
    """All but "which was" of "the duty, which was imposed in May, ...": only then was it done."""
    text = line.sentence.text
    found = _WHICH_WAS.search(text) if may_date(line.sentence) else None
    return [(0, found.start()), (found.end(), len(text))] if found is not None else []


def _told(line: Line, spans: Spans, how: str) -> Line:
    """A sentence of the stretches *spans* of *line*."""
    return _joined(line, [(line, first, last) for first, last in spans], how)


def _joined(line: Line, stretches: Sequence[Stretch], how: str) -> Line:
    """A sentence of *stretches*, joined by blanks, that stands where *line* does."""
    pieces: list[str] = []
    places: list[tuple[Line, int, int, int]] = []
    here = 0
    for source, first, last in stretches:
        words = source.sentence.text
        own = words[first:last]
        start, end = first + len(own) - len(own.lstrip()), last - len(own) + len(own.rstrip())
        if start >= end:
            continue
        if pieces and words[start] not in ",.;:":
            pieces.append(" ")
            here += 1
        inner = pieces and how == "step"
        pieces.append((words[start].lower() if inner else words[start]) + words[start + 1 : end])
        places.append((source, start, end, here))
        here += end - start
    sentence = retold(line.sentence, "".join(pieces))
    made = Line(sentence, (), line.dates, how=how)
    made.hits = tuple(
        hit._replace(start=hit.start + by, end=hit.end + by)
        for source, start, end, here in places
        for hit in source.hits
        for by in (here - start + sentence.at - source.sentence.at,)
        if start <= hit.start - source.sentence.at and hit.end - source.sentence.at <= end
    )
    made.parties = tuple(
        replace(party, start=party.start + by, end=party.end + by)
        for source, start, end, here in places
        for party in source.parties
        for by in (here - start + sentence.at - source.sentence.at,)
        if start <= party.start - source.sentence.at and party.end - source.sentence.at <= end
    )
    return made
