"""Whose name a misspelt one is: only beside a title or a first name, never by itself.

A misspelling keeps its first letter and is one letter off, or two where the name is long or the
title is its bearer's own (optimal string alignment, so that a swap of two letters counts once).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from rapidfuzz.distance import OSA

from monitor.signal.topic import Topic
from monitor.signal.topic_schema import OfficeRow, PersonRow

_SHORT: Final = 5
_LONG: Final = 7
#: Letters of a whole name from which on two may be wrong under its bearer's own title.
_WHOLE: Final = 9


def titled(
    topic: Topic, words: Sequence[str], office: OfficeRow, day: date
) -> tuple[PersonRow, int] | None:
    """Whose name the first of *words* misspell right after the title *office*, and how many do.

    Only people of the office's side who serve about *day*; its own bearer before the others.
    """
    nearest: tuple[bool, int] | None = None
    found: tuple[PersonRow, int] | None = None
    for letter in dict.fromkeys(word[0] for word in words):
        for family, rows in topic.initials.get(letter, ()):
            for row in rows:
                if row.side != office.side or not topic.serving(row, day):
                    continue
                own = any(tenure.office == office.id for tenure in row.offices)
                meant = _meant(topic, words, family, row, own=own)
                if meant is not None and (nearest is None or (not own, meant[0]) < nearest):
                    nearest, found = (not own, meant[0]), (row, meant[1])
    return found


def by_first_name(topic: Topic, first: str, last: str, day: date) -> PersonRow | None:
    """The one whose first name is *first* and whose family name *last* misspells on *day*."""
    if last in topic.fuzzy_deny or last in topic.surnames:
        return None
    length = len(last)
    for name, rows in topic.initials.get(last[0], ()):
        # Lengths first: most names are left by them.
        if not -2 <= len(name) - length <= 2 or _off(last, name, own=False) is None:
            continue
        for row in rows:
            given = row.name.split(maxsplit=1)[0]
            near = given == first or (len(given) >= _SHORT and OSA.distance(given, first) <= 1)
            if near and topic.serving(row, day):
                return row
    return None


def _meant(
    topic: Topic, words: Sequence[str], family: str, row: PersonRow, *, own: bool
) -> tuple[int, int] | None:
    """How many letters are wrong and how many words it takes, where *words* may mean *row*."""
    if row.side in topic.family_first:
        far = _whole_name(words, row, own=own)
        return None if far is None else (far, len(row.name.split()))
    for number, word in enumerate(words):
        if number and words[0][0] != row.name[0]:
            return None  # somebody else's first name
        far = None if word in topic.fuzzy_deny else _off(word, family, own=own)
        if far is not None:
            return far, number + 1
    return None


def _whole_name(words: Sequence[str], row: PersonRow, *, own: bool) -> int | None:
    """Family names of one syllable say too little: the given name counts with them."""
    said = " ".join(words[: len(row.name.split())])
    allowed = 2 if own and len(row.name) >= _WHOLE else 1
    if len(row.name) < _SHORT + 1 or said[0] != row.name[0]:
        return None
    far = OSA.distance(said, row.name, score_cutoff=allowed)
    return far if far <= allowed else None


def _off(word: str, name: str, *, own: bool) -> int | None:
    """By how many letters *word* misses *name*; None where it is too far to mean it."""
    if len(name) < _SHORT or word[:1] != name[:1] or abs(len(word) - len(name)) > 2:
        return None
    allowed = 2 if len(name) >= _LONG or (own and len(name) > _SHORT) else 1
    far = OSA.distance(word, name, score_cutoff=allowed)
    return far if far <= allowed else None
