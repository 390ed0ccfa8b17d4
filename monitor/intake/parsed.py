"""What parsing hands on, free of any parser, so that the poller can import it cheaply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from monitor.model import Entry, PollOutcome

#: Items kept of one document, newest first.
MAX_ENTRIES: Final = 1_000
MAX_TITLE_CHARS: Final = 500
#: Plain text kept of one document in all: what crosses the pipe holds up the event loop.
MAX_TEXTS_CHARS: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's document, read. `texts` holds each entry's plain text, in the entries' order."""

    entries: tuple[Entry, ...]
    texts: tuple[str, ...] = ()
    #: Which of the texts were cut, by their place.
    cut: frozenset[int] = frozenset()
    title: str | None = None
    language: str | None = None
    #: How long the publisher asks readers to wait.
    ttl: timedelta | None = None
    #: Hours (UTC, 0..23) and days (Monday is 0) in which the publisher asks not to be polled.
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()
    #: False where the document broke off: its validators must not be kept.
    complete: bool = True
    #: Items beyond `MAX_ENTRIES` that were left out.
    left_out: int = 0
    #: `fast`, `reference` or `json`: which reader gave the result.
    reader: str = "fast"


@dataclass(frozen=True, slots=True)
class ParseFailed:
    """Why there is no feed: `not_a_feed`, `parse_error` or `parse_limit`."""

    outcome: PollOutcome
    detail: str


def to_wire(result: ParsedFeed | ParseFailed) -> dict[str, Any]:
    """*result* as JSON values: what the parser's child writes to its pipe."""
    if isinstance(result, ParseFailed):
        return {"outcome": result.outcome.value, "detail": result.detail}
    return {
        "entries": [_entry_row(entry) for entry in result.entries],
        "texts": list(result.texts),
        "cut": sorted(result.cut),
        "title": result.title,
        "language": result.language,
        "ttl": None if result.ttl is None else result.ttl.total_seconds(),
        "skip_hours": sorted(result.skip_hours),
        "skip_days": sorted(result.skip_days),
        "complete": result.complete,
        "left_out": result.left_out,
        "reader": result.reader,
    }


def from_wire(data: Mapping[str, Any]) -> ParsedFeed | ParseFailed:
    """What `to_wire` made *data* of. Raises `KeyError`, `TypeError` or `ValueError` otherwise."""
    if "outcome" in data:
        return ParseFailed(PollOutcome(data["outcome"]), str(data["detail"]))
    return ParsedFeed(
        entries=tuple(_entry(row) for row in data["entries"]),
        texts=tuple(data["texts"]),
        cut=frozenset(data["cut"]),
        title=data["title"],
        language=data["language"],
        ttl=None if data["ttl"] is None else timedelta(seconds=data["ttl"]),
        skip_hours=frozenset(data["skip_hours"]),
        skip_days=frozenset(data["skip_days"]),
        complete=bool(data["complete"]),
        left_out=int(data["left_out"]),
        reader=str(data["reader"]),
    )


def _entry_row(entry: Entry) -> list[str | None]:
    return [
        entry.guid,
        entry.link,
        entry.title,
        entry.summary,
        entry.content,
        None if entry.published is None else entry.published.isoformat(),
        entry.language,
        entry.author,
    ]


def _entry(row: list[str | None]) -> Entry:
    guid, link, title, summary, content, published, language, author = row
    return Entry(
        guid=guid,
        link=link,
        title=title,
        summary=summary,
        content=content,
        published=None if published is None else datetime.fromisoformat(published),
        language=language,
        author=author,
    )
