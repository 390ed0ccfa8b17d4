"""Which frames a sentence can fill: those that one of its words may trigger."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from monitor.signal.topic import Topic
from monitor.signal.topic_schema import FrameRow


def frames_of(topic: Topic, classes: AbstractSet[str], language: str) -> list[FrameRow]:
    """Frames of *topic* for *language*, in their order, with a trigger among *classes*."""
    triggered = _triggered(topic, language)
    numbers = {number for name in triggered.keys() & classes for number in triggered[name]}
    return [topic.frames[number] for number in sorted(numbers)]


@lru_cache(maxsize=16)
def _triggered(topic: Topic, language: str) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the frames that each class of words triggers; worked out once."""
    table: dict[str, list[int]] = {}
    for number, frame in enumerate(topic.frames):
        if frame.language in {None, language}:
            for name in frame.trigger:
                table.setdefault(name, []).append(number)
    return {name: tuple(numbers) for name, numbers in table.items()}
