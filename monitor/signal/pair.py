"""A claim's facts beside an event's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from monitor.model import Bucket, Facts, Place
from monitor.signal.span import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim's facts beside an event's, with the days that both are seen from."""

    said: Facts
    known: Facts
    bucket: Bucket
    said_span: Span | None
    known_span: Span | None
    #: The day the claim's words were said, and the first and last day the event was spoken of.
    asserted: date
    first_spoken: date
    last_spoken: date
    #: The place that the words take back, if they do.
    retracted: Place | None = None
    #: Places (names, folded) that some words had put the event in, and that did not stand.
    withdrawn: frozenset[str] = frozenset()

    @property
    def background(self) -> bool:
        return self.bucket is Bucket.BACKGROUND

    @property
    def vague(self) -> bool:
        """Whether the words recall something without saying when, or only that it is past."""
        return self.background and (self.said_span is None or self.said_span.half_open)
