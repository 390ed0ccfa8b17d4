"""Deeds of others that hang on one sentence, each told as a sentence of its own.

"..., with Xland raising duties and Yland curbing ores": grammar calls them absolute constructions,
each has a subject of its own and no finite verb. "..., prompting Xland to raise duties", "...,
to which Xland responded with duties": what it led another to do.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from monitor.signal.itemised import HEADS, Spans
from monitor.signal.scene import Line

_DOER: Final = (
    r"(?:the\s)?[A-Z][\w.-]*(?:'s)?(?:\s(?!and\b|with\b)[\w.'-]+){0,3}?"
    r"(?:\s(?:also|then|separately|in turn))?\s[a-z]+ing\b"
)
_WITH: Final = re.compile(rf"\swith\s(?={_DOER})")
_JOINT: Final = re.compile(rf"(?:,?\s(?:and|while)|[,;])\s(?={_DOER})")

#: Nouns for measures, and for answers with them.
_TOLD: Final = HEADS | {"retaliation", "side_list"}
_ALONE: Final = re.compile(_DOER)
_NAME: Final = r"(?:the\s)?[A-Z][\w.-]*(?:'s)?(?:\s[\w.'-]+){0,3}?"
_LED: Final = re.compile(
    rf",\s(?:(?:prompting|leading|pushing|spurring|causing)\s(?={_NAME}\sto\s)"
    r"|(?:to which|(?:a (?:move|step|rise) )?(?:which|that))\s"
    rf"(?={_NAME}\s(?:\w+ly\s)?(?:answered|responded|replied|countered|retaliated|matched|met)\b))"
)
#: "which could have raised duties, prompting Xland to retaliate": neither did.
_UNREAL: Final = re.compile(r"\b(?:could|would|might|may)\shave\s[a-z]+\b[^.;:]*$")
#: Letters of a title before a name.
_TITLE: Final = 20
_FRESH: Final = timedelta(days=3)


def absolutes_told(line: Line, today: date) -> list[Spans]:
    """For each of several such deeds the stretches that tell it; empty for fewer than two."""
    return _led_to(line, today) or _with_each(line, today)


def _led_to(line: Line, today: date) -> list[Spans]:
    """What was done, and what another did on that."""
    text, at = line.sentence.text, line.sentence.at
    found = _LED.search(text)
    if found is None or not any(0 <= start - found.end() <= _TITLE for start in _starts(line)):
        return []
    if _UNREAL.search(text[max(0, found.start() - 200) : found.start()]):
        return []
    behind = [d for d in line.dated.dates if d.end <= found.start()]
    old = [d for d in behind if d.when.end is not None and d.when.end < today - _FRESH]
    if old or not any(h.acts and h.start - at >= found.end() for h in line.hits):
        return []
    return [[(0, found.start())], [(found.end(), len(text))]]


def told_alone(line: Line) -> bool:
    """Whether *line* is such a deed, laid out as a sentence: it needs no finite verb to be told."""
    return line.how == "item" and _ALONE.match(line.sentence.text) is not None


def _beside_it(line: Line, opened: re.Match[str], today: date) -> list[Spans]:
    """As in "The duties took effect, with Xland putting 15% on coal": a measure beside another.

    What goes with a deed of some days ago is as old as that.
    """
    begun = (d.when.start or d.when.end for d in line.dated.dates if d.end <= opened.start())
    if any(day is not None and day < today - _FRESH for day in begun):
        return []
    text, at = line.sentence.text, line.sentence.at
    told = [h.start - at for h in line.hits if h.classes & _TOLD]
    apart = text[: opened.start()].endswith(",")
    if not apart or not any(p < opened.start() for p in told):
        return []
    if not any(p > opened.end() for p in told):
        return []
    return [[(0, opened.start() - 1)], [(opened.end(), len(text))]]


def _starts(line: Line) -> set[int]:
    return {party.start - line.sentence.at for party in line.parties}


def _with_each(line: Line, today: date) -> list[Spans]:
    text = line.sentence.text
    opened = _WITH.search(text) if " with " in text else None
    if opened is None:
        return []
    starts = _starts(line)
    joints = [
        joint
        for joint in _JOINT.finditer(text, opened.end())
        if starts & {joint.end(), joint.end() + len("the ")}
    ]
    if not starts & {opened.end(), opened.end() + len("the ")}:
        return []
    if not joints:
        return _beside_it(line, opened, today)
    begins = [opened.end(), *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(text.rstrip(". "))]
    return [[(0, opened.end()), (a, b)] for a, b in zip(begins, ends, strict=True)]
