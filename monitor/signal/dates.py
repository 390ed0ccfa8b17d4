"""The temporal resolver: date words and an anchor day become intervals of days (rules R1-R18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from monitor.model import When
from monitor.signal.document import Document
from monitor.signal.tense import Tense


class DateRole(StrEnum):
    """What the words before and after a date make of it."""

    #: When it happens or happened: "on Friday".
    AT = "at"
    #: "from Tuesday", "as of", "effective", "with effect from", 自...起
    FROM = "from"
    #: "until", "through", "expires on", 至
    UNTIL = "until"
    #: "by June 15", a "deadline"
    BY = "by"
    #: "since April"
    SINCE = "since"
    #: "before", "ahead of" a date
    BEFORE = "before"
    #: "after" a date
    AFTER = "after"
    #: The day something was said: "said on Sunday", "in an interview on July 7".
    SAID = "said"
    #: "a week after EVENT": the interval is EVENT's, reckoned back from the anchor.
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that words count from, and where it was taken from.

    `source` is one of `utterance`, `dateline`, `publication`, `event`.
    """

    day: date
    source: str = "publication"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date expression: `start:end` in the text that was read, and what it means."""

    start: int
    end: int
    when: When
    role: DateRole = DateRole.AT
    tense: Tense = Tense.NONE


@dataclass(frozen=True, slots=True)
class Duration:
    """ "for 90 days", "five or six weeks", 一年: `low`..`high` of `unit` (day, week, month, year).

    `role` is `for` (lasts so long), `by` (moved by so much), `within`, or "" for a bare one.
    """

    start: int
    end: int
    low: int
    high: int
    unit: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """All date words of one sentence. Offsets count in that sentence's `text`."""

    index: int
    anchor: Anchor
    dates: tuple[FoundDate, ...]
    durations: tuple[Duration, ...]


def find_dates(
    text: str,
    anchor: Anchor,
    *,
    language: str = "en",
    tense: Tense | None = None,
    previous: When | None = None,
) -> tuple[FoundDate, ...]:
    """Date expressions of *text* in order, resolved against *anchor*.

    *tense* overrides the tense read from the text around each expression; *previous* is what
    "the same day" points back to. Never raises.
    """
    del text, anchor, language, tense, previous
    return ()


def find_durations(text: str, language: str = "en") -> tuple[Duration, ...]:
    """Lengths of time named in *text*, in order."""
    del text, language
    return ()


def date_document(document: Document, published: date) -> tuple[DatedSentence, ...]:
    """Dates of every sentence, each against its own anchor.

    Anchor order: the quote's own date, the dateline's date, *published* (the outlet's day).
    One entry a sentence, in the document's order.
    """
    del document, published
    return ()


def end_of(start: date, duration: Duration) -> date:
    """The day on which *duration* from *start* runs out ("90 days from 12 August": 10 November)."""
    del duration
    return start


def shifted(when: When, duration: Duration, direction: int = 1) -> When:
    """*when* moved by *duration*: start by its low, end by its high (the other way round back)."""
    del duration, direction
    return when
