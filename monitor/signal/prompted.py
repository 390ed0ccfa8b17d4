"""Steps listed under the words that introduce them, each told as a sentence of its own.

"Under the deal, Xland agreed to: cut duties on pork; lift its curbs on ores", and the same with
each step in a line below. The verb over the list is said of every step: "Xland agreed to lift ...".
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import attributive
from monitor.signal.scene import Line, Scene
from monitor.signal.verbforms import VERB_FORMS

#: A line and the stretch of its words.
Stretch = tuple[Line, int, int]

#: The words that introduce steps, up to the verb that is said of each.
_STEM: Final = re.compile(
    r"\b(?:to|will|would|shall|must)(?P<rest>\s(?:(?:do|take|make|adopt|implement)\s)?the following"
    r"(?:\s[\w-]+){0,3})?\s?:(?=\s|$)"
)
_NEXT: Final = re.compile(r";\s(?:(?:and|or)\s)?")
_WORD: Final = re.compile(r"(?:[-–•*·]\s?)?(?:\(?\w{1,3}[).]\s)?(?P<word>[A-Za-z]+)\s")
#: What may hold a finite verb behind a step: "Drop the duties that it announced in March".
_ASIDE: Final = re.compile(r"\b(?:which|that|who|as|while|if|after|since|when|because)\b|[,;]")
#: Steps under one stem.
_MOST: Final = 10


def steps_told(scene: Scene, line: Line) -> list[list[Stretch]]:
    """The stretches of each step that *line* tells; empty where it is no part of such a list."""
    if line.is_title:
        return []
    stem = _stem(scene, line)
    if stem is not None:
        return [[_head(line, stem), step] for step in _steps(line, stem.end())]
    if (above := _introduced(scene, line)) is None:
        return []
    return [[above, step] for step in _steps(line, 0)]


def _stem(scene: Scene, line: Line) -> re.Match[str] | None:
    """The words of *line* that introduce steps of a side: what importers have to do is none."""
    if ":" not in line.sentence.text:
        return None
    stem = _STEM.search(line.sentence.text)
    if stem is None:
        return None
    sides = scene.topic.side_ids
    stop = line.sentence.at + stem.start()
    doers = (p for p in line.parties if p.side in sides and p.end <= stop)
    return stem if any(not attributive(line, party) for party in doers) else None


def _head(line: Line, stem: re.Match[str]) -> Stretch:
    end = stem.start("rest") if stem["rest"] else stem.end() - 1
    return line, 0, end


def _steps(line: Line, first: int) -> list[Stretch]:
    """The steps that *line* tells from *first* on, none where the words there begin no step."""
    text = line.sentence.text
    start = _begins(text, first)
    if start is None:
        return []
    out: list[Stretch] = []
    for joint in _NEXT.finditer(text, start):
        begun = _begins(text, joint.end())
        if begun is not None:
            out.append((line, start, joint.start()))
            start = begun
    return [*out, (line, start, len(text.rstrip("; ")))]


def _begins(text: str, first: int) -> int | None:
    """Where the base form of a verb stands that begins a step at *first*."""
    while first < len(text) and text[first] == " ":
        first += 1
    found = _WORD.match(text, first)
    if found is None:
        return None
    _, marks = VERB_FORMS.get(found["word"].lower(), ("", frozenset()))
    return found.start("word") if "b" in marks else None


def _is_step(line: Line) -> bool:
    """Whether the sentence is a step alone: a verb in its base form and no subject."""
    text = line.sentence.text
    if (start := _begins(text, 0)) is None:
        return False
    aside = _ASIDE.search(text)
    end = len(text) if aside is None else aside.start()
    return not any(v.finite and start < v.start < end for v in line.whole().verbs)


def _introduced(scene: Scene, line: Line) -> Stretch | None:
    """The words above that introduce the steps of which *line* is one."""
    if ":" not in scene.article.content or not _is_step(line):
        return None
    place = next((n for n, other in enumerate(scene.lines) if other.index == line.index), 0)
    for other in reversed(scene.lines[max(0, place - _MOST) : place]):
        stem = None if other.is_title else _stem(scene, other)
        if stem is not None:
            tells = stem.end() == len(other.sentence.text) or _steps(other, stem.end())
            return _head(other, stem) if tells else None
        if other.is_title or not _is_step(other):
            return None
    return None
