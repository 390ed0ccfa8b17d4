"""Which frames a sentence can fill: those that one of its words may trigger."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache

from monitor.signal.topic import Topic
from monitor.signal.topic_schema import FrameRow


def frames_of(topic: Topic, classes: AbstractSet[str], language: str) -> list[FrameRow]:
    """Frames of *topic* for *language*, in their order, with a trigger among *classes*."""
    return [
        frame
        for triggers, frame in _triggered(topic)
        if not triggers.isdisjoint(classes) and frame.language in {None, language}
    ]


@lru_cache(maxsize=4)
def _triggered(topic: Topic) -> tuple[tuple[frozenset[str], FrameRow], ...]:
    """Each frame behind its triggers; worked out once, for every sentence asks for it."""
    return tuple((frozenset(frame.trigger), frame) for frame in topic.frames)
