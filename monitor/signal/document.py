"""What text preparation makes of an article: blocks, sentences and clauses, with raw offsets.

Two coordinates. *Raw* offsets count characters of `Article.content` and are the only ones that
leave the stage. *Working* offsets count characters of `Document.text`, which is the content with
glued words parted, traditional characters folded and quotes made even; patterns run over it.
Only the parting of glued words changes lengths, so the map is a short list of places.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final


class BlockKind(StrEnum):
    """What a line of the page is."""

    TITLE = "title"
    PARAGRAPH = "paragraph"
    #: An embedded post or block quotation; `Block.speaker` said it.
    POST = "post"
    #: "Correction: ...", "Updated ...": says something about the article itself.
    NOTICE = "notice"
    #: Menus, credits, invitations to subscribe: never read for events.
    FURNITURE = "furniture"


class ClauseKind(StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    #: The saying clause itself: "Ms Ito said on Friday", "according to the ministry".
    ATTRIBUTION = "attribution"
    #: What is said, wished or believed: "that talks would resume".
    COMPLEMENT = "complement"
    RELATIVE = "relative"
    TEMPORAL = "temporal"
    CONDITIONAL = "conditional"
    CAUSAL = "causal"
    CONCESSIVE = "concessive"
    QUOTE = "quote"


#: Clauses that state something themselves, not beside what is stated.
STATED: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})


class NoticeKind(StrEnum):
    """What a notice line tells about the article."""

    CORRECTION = "correction"
    UPDATED = "updated"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the content: raw `start:end`, without its line break."""

    start: int
    end: int
    kind: BlockKind
    speaker: str | None = None
    notice: NoticeKind | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece of a sentence. Pieces of a sentence lie in order and never overlap.

    `start:end` are raw offsets, `at` is the working offset of `text[0]`. A clause that another
    one interrupts is several pieces: each but the first has `resumes` = index of the first, and
    `whole` is the text of all pieces joined by a blank (equal to `text` where there is one).
    """

    index: int
    start: int
    end: int
    at: int
    text: str
    kind: ClauseKind
    #: Lower-case word that opened it ("after", "which", "if", "said"), or "".
    marker: str = ""
    #: Inside quotation marks, whatever its kind.
    quoted: bool = False
    #: Index of the clause it hangs on, None for a main clause.
    parent: int | None = None
    resumes: int | None = None
    whole: str = ""


@dataclass(frozen=True)
class Sentence:
    """One sentence: raw `start:end`, working text, and its clauses (at least one)."""

    index: int
    start: int
    end: int
    at: int
    text: str
    language: str
    block: BlockKind
    #: Cuts the sentence into its clauses.
    cut: Callable[[], tuple[Clause, ...]] = field(repr=False, compare=False)
    #: The whole sentence stands inside quotation marks (maybe opened in one before it).
    quoted: bool = False
    #: Who said it, as the text spells the name, for a post.
    speaker: str | None = None
    #: Stands in a notice of correction or follows one on the same line.
    correction: bool = False
    #: The day that a post itself prints.
    said_on: date | None = None
    #: Ordinal of its block, so that sentences of one paragraph can be told.
    paragraph: int = 0

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, cut once somebody asks: most sentences of an article tell no event."""
        return self.cut()

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds working *offset* of the document, else the nearest before it."""
        chosen = self.clauses[0]
        for clause in self.clauses:
            if clause.at > offset:
                break
            chosen = clause
        return chosen


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the reporter sat and the day, as in "CITY, Mon DD (Agency) -"; the year is open."""

    start: int
    end: int
    place: str
    #: Month and day as printed; None where the dateline names only the place.
    month: int | None = None
    day: int | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A line about the article itself. `words` is the working text of the line."""

    start: int
    end: int
    kind: NoticeKind
    words: str


@dataclass(frozen=True, slots=True)
class Document:
    """An article ready for reading. `text` is the working text of the whole content."""

    content: str
    text: str
    language: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    dateline: Dateline | None = None
    notices: tuple[Notice, ...] = ()
    #: A day printed with its year beside the head of the page ("May 23, 2025, 5:30 a.m.").
    printed_day: date | None = None
    #: Working offsets of the blanks that glue repair put in, ascending.
    inserted: tuple[int, ...] = ()
    #: Where blanks were taken out, as offsets in the text without them, ascending.
    removed: tuple[int, ...] = ()

    @property
    def correction(self) -> bool:
        """Whether the page says that it corrects an earlier version."""
        return any(notice.kind is NoticeKind.CORRECTION for notice in self.notices)

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """Working `start:end` of `text` as raw offsets of `content`."""
        if self.inserted:
            start -= bisect_left(self.inserted, start)
            end -= bisect_left(self.inserted, end)
        if self.removed:
            start += bisect_right(self.removed, start)
            end = max(start, end + bisect_left(self.removed, end))
        return start, end

    def span(self, piece: Sentence | Clause, start: int, end: int) -> tuple[int, int]:
        """Offsets inside `piece.text` as raw offsets of `content`."""
        return self.raw(piece.at + start, piece.at + end)
