"""One day of a round that goes on: "end first day of talks in Xville, to resume on Sunday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.signal.dates import FoundDate
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line

#: Letters before the meeting's word in which its day is counted.
_REACH: Final = 120
_ONE_DAY: Final = (
    r"(?:first|opening|initial|second|third)\s(?:and\s(?!final|last)\w+\s)?"
    r"(?:full\s|straight\s)?(?:day|session)"
)
#: "wrap up first day of trade talks"
_DONE_FOR_TODAY: Final = re.compile(
    r"\b(?:end|conclude|wrap|finish|complete|close|hold|held|have|had|adjourn|break off)"
    r"(?:s|d|ed|es|ped)?\s(?:up\s)?(?:(?:a|an|the|their|its|long|lengthy|marathon|tense)\s){0,2}"
    rf"{_ONE_DAY}\sof\s(?:[\w.'-]+\s){{0,5}}$",
    re.IGNORECASE,
)
#: "talks end for the day", "First day of talks ends"
_ENDS_FOR_TODAY: Final = re.compile(
    r"^[^;:.]{0,60}?\b(?:end|conclude|wrap|finish|break|adjourn|pause|recess)(?:s|d|ed|es|ped)?\s"
    r"(?:up\s)?for\s(?:the\s(?:day|night|evening)|today)\b",
    re.IGNORECASE,
)
_DAY_ENDS: Final = re.compile(
    r"^[^;:.]{0,60}?\b(?:end|conclude|wrap|finish|close|draw)(?:s|d|ed|es|ped)?\b", re.IGNORECASE
)
_DAY_OF: Final = re.compile(
    rf"\b{_ONE_DAY}\sof\s(?:[\w.,'-]+\s){{0,5}}$",
    re.IGNORECASE,
)
#: What the next day is for.
_TO_GO_ON: Final = re.compile(
    r"\b(?:(?:(?:will|to|would|shall)\s(?:\w+\s)?(?:resume|continue|reconvene|restart|return|pick"
    r"|go on|meet again|carry on|gather again|meet))|resum(?:es|ing)|continu(?:es|ing)"
    rf"|reconven(?:es|ing)|(?:back|return)\b|more (?:{TALKS}|sessions|meetings)"
    r"|(?:second|third|next|final) (?:day|session|round))\b[^;:]{0,50}$",
    re.IGNORECASE,
)


def day_over(line: Line, start: int, end: int) -> bool:
    """Whether only a day of the meeting named there is over, or has been held, and not the last.

    *start* and *end* are the working offsets of the word for it.
    """
    if line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, start - _REACH), start)
    after = line.text(end, line.end)
    if _DONE_FOR_TODAY.search(before) or _ENDS_FOR_TODAY.match(after):
        return True
    return _DAY_OF.search(before) is not None and _DAY_ENDS.match(after) is not None


def of_today(line: Line, hit: Hit, dates: Sequence[FoundDate]) -> list[FoundDate]:
    """*dates* without those on which a meeting that is over for the day is to go on."""
    if not dates or not day_over(line, hit.start, hit.end):
        return list(dates)
    text, at = line.sentence.text, line.sentence.at
    return [
        found
        for found in dates
        if found.start + at < hit.start
        or _TO_GO_ON.search(text, max(0, hit.end - at), found.start) is None
    ]
