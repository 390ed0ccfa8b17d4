"""Sentences that say several things in one breath, laid out as the sentences that they stand for.

The stretches of words that belong to one telling are put together to a sentence of its own, with
all that is known of its words. It stands where the whole sentence stands, and is quoted as it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.signal.absolutes import absolutes_told
from monitor.signal.gapped import halves_told
from monitor.signal.itemised import Spans, items_told
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.text import retold

_MOST: Final = 8
#: Below this nothing has room for two tellings.
_SHORTEST: Final = 40


def tellings(scene: Scene, line: Line) -> tuple[Line, ...]:
    """The sentences that *line* stands for: itself alone, in most cases."""
    sentence = line.sentence
    if sentence.language == "zh" or len(sentence.text) < _SHORTEST:
        return (line,)
    items = items_told(line) or absolutes_told(line, scene.day)
    # Of more items than these none would be told behind the last: such a line stays whole.
    parts = [_told(line, spans, "item") for spans in items if len(items) <= _MOST] or [line]
    out: list[Line] = []
    for part in parts:
        halves = halves_told(part, scene.day)
        out.extend([_told(part, spans, "half") for spans in halves] or [part])
    return tuple(out)


def _told(line: Line, spans: Spans, how: str) -> Line:
    """A sentence of the stretches *spans* of *line*, joined by blanks."""
    words = line.sentence.text
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    here = 0
    for first, last in spans:
        own = words[first:last]
        start, end = first + len(own) - len(own.lstrip()), last - len(own) + len(own.rstrip())
        if start >= end:
            continue
        if pieces and words[start] not in ",.;:":
            pieces.append(" ")
            here += 1
        pieces.append(words[start:end])
        places.append((start, end, here))
        here += end - start
    sentence = retold(line.sentence, "".join(pieces))
    made = Line(sentence, (), line.dates, how=how)
    made.hits = tuple(
        replace(hit, start=hit.start + by, end=hit.end + by)
        for start, end, here in places
        for hit in line.hits
        for by in (here - start,)
        if start <= hit.start - sentence.at and hit.end - sentence.at <= end
    )
    made.parties = tuple(_moved(line, places))
    return made


def _moved(line: Line, places: list[tuple[int, int, int]]) -> list[Party]:
    at = line.sentence.at
    return [
        replace(party, start=party.start + here - start, end=party.end + here - start)
        for start, end, here in places
        for party in line.parties
        if start <= party.start - at and party.end - at <= end
    ]
