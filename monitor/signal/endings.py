"""Ends of measures that hold no more, for what was to end then has been prolonged."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene
from monitor.signal.verbforms import SAYING

_YEAR: Final = re.compile(r"\b20\d\d\b")
#: Sentences before that still speak of the same end.
_BEFORE: Final = 2
#: "had been due to expire"
_WAS_TO: Final = re.compile(
    r"\b(?:had been|was|were) (?:due|set|scheduled|slated|supposed|to)\b[^,;]{0,12}$", re.IGNORECASE
)


#: "The remaining exclusions expire on 1 May": not those that were prolonged.
_OTHERS: Final = re.compile(r"(?:The |All )?(?:[Oo]thers?|remaining|rest)\b")


def prolonged(scene: Scene, line: Line) -> bool:
    """Whether the sentence, one just before it or the headline tells of a prolonging."""
    return any(
        "extend" in other.acts
        for other in scene.lines
        if other.is_title or 0 <= line.index - other.index <= _BEFORE
    )


def was_to_end(scene: Scene, line: Line, clause: Clause, end: Hit) -> bool:
    """Whether *end* only names the old end: "the waivers were to lapse in May and now run on"."""
    before = line.text(clause.at, max(clause.at, end.start))
    if _WAS_TO.search(before) is None:
        return False
    # "said the truce was due to lapse": only told as of then.
    said = any(v.lemma in SAYING for v in line.whole().verbs)
    return prolonged(scene, line) or not said


def moved_on(scene: Scene, line: Line, end: FoundDate) -> bool:
    """Whether what was to end on the day *end* has been given a later one, here or close by.

    "The waivers, set to expire on 31 May, will be extended through 14 June": they end in June.
    """
    day = end.when.end
    if _OTHERS.match(line.sentence.text):
        return False
    return day is not None and any(
        "extend" in other.acts and any(_later(found, day) for found in other.dated.dates)
        for other in scene.lines
        if other.is_title or abs(line.index - other.index) <= _BEFORE
    )


def _later(found: FoundDate, day: date) -> bool:
    last = found.when.end
    return found.role is DateRole.UNTIL and last is not None and last > day


def put_off_to(found: FoundDate, day: date) -> FoundDate:
    """*found*, a limit that is put off and names no year, as the next such day after *day*."""
    end = found.when.end
    limit = found.role in {DateRole.UNTIL, DateRole.BY} and end is not None and end <= day
    if not limit or end is None or _YEAR.search(found.when.expression):
        return found
    if found.when.precision is not Precision.DAY or (end.month, end.day) == (2, 29):
        return found
    later = end.replace(year=end.year + 1)
    return replace(found, when=replace(found.when, start=later, end=later))
