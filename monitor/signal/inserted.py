"""Who says it, put in the midst of what is said: "The duties, Ito said on Monday, will rise"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.grammar import Verb
from monitor.signal.itemised import Spans
from monitor.signal.saying import is_telling
from monitor.signal.scene import Line

#: Who says it, from the comma to the verb.
_SPEAKER: Final = re.compile(
    r"(?!(?:which|who|whose|that|and|but|or|as|if|when|where|while|since|because|though)\b)"
    r"(?:[\w.'’&-]+\s){1,8}"
)
#: When and where, from the verb to the next comma.
_WHEN: Final = re.compile(r"(?:\s(?!(?:that|which|who|to)\b)[\w.'’()-]+){0,7}")
#: What may stand before a verb that goes on.
_ON: Final = re.compile(r"(?:(?:[a-z]+ly|also|now|then|still|again|however,)\s)*")
#: Letters between a comma and the verb of saying.
_FARTHEST: Final = 70
#: One before who says it, one behind.
_COMMAS: Final = 2


def said_within(line: Line) -> Spans:
    """The stretches of *line* with whoever says it put last; none where he does not interrupt."""
    text = line.sentence.text
    if text.count(", ") < _COMMAS or '"' in text:
        return []
    verbs = line.whole().verbs
    for at, verb in enumerate(verbs[:-1]):
        if not verb.finite or verb.passive or not is_telling(text, verb):
            continue
        low, high = text.rfind(", ", 0, verb.start), text.find(", ", verb.end)
        if low < 1 or high < 0 or max(verb.start - low, high - verb.end) > _FARTHEST:
            continue
        aside = _SPEAKER.fullmatch(text, low + 2, verb.start) and _WHEN.fullmatch(
            text, verb.end, high
        )
        if aside and _goes_on(text, verbs[:at], verbs[at + 1], low, high):
            end = len(text) - text.endswith(".")
            return [(0, low), (high + 1, end), (low, high), (end, len(text))]
    return []


def _goes_on(text: str, before: tuple[Verb, ...], after: Verb, low: int, high: int) -> bool:
    """Whether *after* is the verb whose subject, or whose own first verb, stands before *low*."""
    if after.start <= high or not _ON.fullmatch(text, high + 2, after.start):
        return False
    if after.finite:
        return not (before and before[-1].finite and before[-1].end == low)
    infinitive = text.startswith("to ", after.start)
    return infinitive and bool(before) and before[-1].finite and before[-1].end == low
