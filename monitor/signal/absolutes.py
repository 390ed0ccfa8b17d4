"""Deeds of several that hang on one sentence, as in "with Xland raising duties and Yland curbing".

Grammar calls them absolute constructions: each has a subject of its own and no finite verb. Each is
told as the sentence with that one alone.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.itemised import Spans
from monitor.signal.scene import Line

_DOER: Final = (
    r"(?:the\s)?[A-Z][\w.-]*(?:'s)?(?:\s(?!and\b|with\b)[\w.'-]+){0,3}?"
    r"(?:\s(?:also|then|separately|in turn))?\s[a-z]+ing\b"
)
_WITH: Final = re.compile(rf"\swith\s(?={_DOER})")
_JOINT: Final = re.compile(rf"(?:,?\s(?:and|while)|[,;])\s(?={_DOER})")


def absolutes_told(line: Line) -> list[Spans]:
    """For each of several such deeds the stretches that tell it; empty for fewer than two."""
    text = line.sentence.text
    opened = _WITH.search(text) if " with " in text else None
    if opened is None:
        return []
    starts = {party.start - line.sentence.at for party in line.parties}
    joints = [
        joint
        for joint in _JOINT.finditer(text, opened.end())
        if starts & {joint.end(), joint.end() + len("the ")}
    ]
    if not joints or not starts & {opened.end(), opened.end() + len("the ")}:
        return []
    begins = [opened.end(), *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(text.rstrip(". "))]
    return [[(0, opened.end()), (a, b)] for a, b in zip(begins, ends, strict=True)]
