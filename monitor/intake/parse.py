"""A feed's bytes to entries: the only home of feedparser and fastfeedparser.

The fast parser reads first; the reference parser is asked where the fast one failed or could be
wrong. Both can be hung by a small hostile document, so this runs in the children of
`monitor.intake.parser_pool`, never in the poller's own process.
"""

from __future__ import annotations

import calendar
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import urljoin

import fastfeedparser
import feedparser

from monitor.intake import document
from monitor.intake.jsonfeed import looks_like_json, read_json
from monitor.intake.parsed import (
    MAX_ENTRIES,
    MAX_TEXTS_CHARS,
    MAX_TITLE_CHARS,
    ParsedFeed,
    ParseFailed,
)
from monitor.intake.text import (
    MAX_HTML_CHARS,
    MAX_TEXT_CHARS,
    clean,
    one_line,
    plain_text,
    title_text,
)
from monitor.model import Entry, PollOutcome

#: Beyond this size the reference parser is not asked where the fast one only may be wrong.
_SECOND_OPINION_BYTES: Final = 1_000_000
_MAX_FIELD_CHARS: Final = 2_048
#: Markup kept beside the plain text, for whoever looks into an entry.
_MARKUP_CHARS: Final = 500
#: Text that an item keeps even where its document has used up what all may hold.
_LEAST_TEXT_CHARS: Final = 1_000
#: Text with elements in it or packed, and containers that the fast parser does not know.
_ODD: Final = re.compile(
    rb"<(?:[\w.-]{1,40}:)?(?:title|summary|description)(?:\s[^<>]*)?>[^<>]*<[a-zA-Z]"
    rb"|<[a-zA-Z][^<>]*base64|<(?:[\w.-]{1,40}:)?(?:body|fullitem)[\s>]",
    re.IGNORECASE,
)
_DIGITS_AND_DASHES: Final = re.compile(r"[\d\s:./-]*")


def parse_bytes(body: bytes, content_type: str, url: str) -> ParsedFeed | ParseFailed:
    """The feed in *body*, which came from *url* with *content_type*.

    Entries are cleaned and bounded, and come with their plain text; the newest 1,000 are kept.
    """
    if looks_like_json(body):
        return _json(body, url)
    encoding = document.in_utf8(body, content_type)
    if not document.feedlike(encoding.body):
        return ParseFailed(PollOutcome.NOT_A_FEED, _not_a_feed(body))
    if document.expands(encoding.body):
        return ParseFailed(PollOutcome.PARSE_ERROR, "declares entities that expand")
    whole = document.complete(encoding.body)
    entries, title, reader = _read(encoding, body, content_type)
    if entries is None:
        return ParseFailed(PollOutcome.NOT_A_FEED, _not_a_feed(body))
    if not whole and document.ends_in_item(encoding.body):
        entries = entries[:-1]
    hints = document.hints(encoding.body)
    return _finished(
        entries,
        url,
        ParsedFeed(
            entries=(),
            title=title,
            language=hints.language,
            ttl=hints.ttl,
            skip_hours=hints.skip_hours,
            skip_days=hints.skip_days,
            complete=whole,
            reader=reader,
        ),
    )


def _read(
    encoding: document.Encoding, body: bytes, content_type: str
) -> tuple[Sequence[Entry] | None, str | None, str]:
    """Entries (None: no feed), title and which reader they are from."""
    written = document.dates(encoding.body)
    quick: tuple[Sequence[Entry], str | None] | None = None
    if encoding.agreed and not document.declares(encoding.body):
        quick = _fast(document.mended(encoding.body), written)
        small = len(body) <= _SECOND_OPINION_BYTES
        if quick and quick[0] and not (small and _doubtful(quick[0], encoding.body)):
            return *quick, "fast"
        reference = _reference(encoding.body, "", written)
    else:
        reference = _reference(body, content_type, written)
    if reference is None or (quick and len(quick[0]) > len(reference[0])):
        return (*quick, "fast") if quick else (None, None, "reference")
    return *reference, "reference"


def _doubtful(entries: Sequence[Entry], body: bytes) -> bool:
    """Whether the reference parser may know better than the fast one."""
    if _ODD.search(body):
        return True
    if b"xml:base" in body and any(e.link and "://" not in e.link for e in entries):
        return True
    if any(e.link is None or not (e.title or e.summary or e.content) for e in entries):
        return True
    return any("\ufffd" in (e.title or "") + (e.summary or "") for e in entries)


def _fast(
    body: bytes, written: Mapping[datetime, datetime]
) -> tuple[Sequence[Entry], str | None] | None:
    try:
        feed = fastfeedparser.parse(body, include_tags=False, include_media=False)
        entries = [_fast_entry(row, written) for row in feed["entries"]]
        return entries, _some(feed["feed"].get("title"))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  # whatever it stumbles over, the reference parser is next
        return None


def _fast_entry(row: Mapping[str, Any], written: Mapping[datetime, datetime]) -> Entry:
    content = row.get("content") or [{}]
    guid = _some(row.get("id"))
    return Entry(
        guid=guid,
        link=_some(row.get("link")),
        title=_some(row.get("title")),
        summary=_some(row.get("description")),
        content=_some(content[0].get("value")),
        published=_fast_date(row.get("published") or row.get("updated"), guid, written),
        language=_some(content[0].get("language")),
        author=_some(row.get("author")),
    )


def _fast_date(
    value: object, guid: str | None, written: Mapping[datetime, datetime]
) -> datetime | None:
    if not isinstance(value, str):
        return None
    moment = datetime.fromisoformat(value)
    # An item without a date and with a number for a guid is dated by that number: "12" becomes
    # the twelfth of this month.
    if moment.replace(microsecond=0) not in written and guid and _DIGITS_AND_DASHES.fullmatch(guid):
        return None
    return written.get(moment.replace(microsecond=0), moment)


def _reference(
    body: bytes, content_type: str, written: Mapping[datetime, datetime]
) -> tuple[Sequence[Entry], str | None] | None:
    # A stream, never bytes: bytes that happen to name a local file would be opened as one.
    try:
        feed = feedparser.parse(
            io.BytesIO(body),
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers={"content-type": content_type} if content_type else {},
        )
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  # its failures on odd input are many and none is ours
        return None
    entries = [_reference_entry(row, written) for row in feed.get("entries", [])]
    if not feed.get("version") and not entries:
        return None
    return entries, _some(feed.get("feed", {}).get("title"))


def _reference_entry(row: Mapping[str, Any], written: Mapping[datetime, datetime]) -> Entry:
    content = row.get("content") or [{}]
    return Entry(
        guid=_some(row.get("id")),
        link=_some(row.get("link")),
        title=_some(row.get("title")),
        summary=_some(row.get("summary")),
        content=_some(content[0].get("value")),
        published=_reference_date(
            row.get("published_parsed") or row.get("updated_parsed"), written
        ),
        language=_some(content[0].get("language")),
        author=_some(row.get("author")),
    )


def _reference_date(value: Any, written: Mapping[datetime, datetime]) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=calendar.timegm(value))
    except (ValueError, OverflowError, TypeError):
        return None
    return written.get(moment, moment)


def _json(body: bytes, url: str) -> ParsedFeed | ParseFailed:
    found = read_json(body)
    if found is None:
        return ParseFailed(PollOutcome.NOT_A_FEED, "JSON, but no JSON Feed")
    data, entries = found
    language = _some(data.get("language"))
    shell = ParsedFeed((), title=_some(data.get("title")), language=language, reader="json")
    return _finished(entries, url, shell)


def _finished(entries: Sequence[Entry], url: str, shell: ParsedFeed) -> ParsedFeed:
    kept = _newest(entries)
    texts: list[str] = []
    cut = set()
    left = MAX_TEXTS_CHARS
    for place, entry in enumerate(kept):
        whole = _text(entry)
        text = whole[: MAX_TEXT_CHARS if left > 0 else _LEAST_TEXT_CHARS]
        if len(text) < len(whole):
            cut.add(place)
        left -= len(text)
        texts.append(text)
    return replace(
        shell,
        entries=tuple(_bounded(entry, url) for entry in kept),
        texts=tuple(texts),
        cut=frozenset(cut),
        title=one_line(shell.title)[:MAX_TITLE_CHARS] if shell.title else None,
        left_out=len(entries) - len(kept),
    )


def _newest(entries: Sequence[Entry]) -> Sequence[Entry]:
    """At most 1,000, the newest by date, undated ones last; in the feed's order."""
    if len(entries) <= MAX_ENTRIES:
        return entries
    order = sorted(range(len(entries)), key=lambda n: _moment(entries[n]), reverse=True)
    return [entries[n] for n in sorted(order[:MAX_ENTRIES])]


def _moment(entry: Entry) -> float:
    if entry.published is None:
        return float("-inf")
    moment = entry.published
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return float("-inf")


def _text(entry: Entry) -> str:
    """The longer of content and summary, as plain text."""
    if entry.content and len(entry.content) > 4 * len(entry.summary or ""):
        text = plain_text(entry.content)
        if text:
            return text
    summary = plain_text(entry.summary) if entry.summary else ""
    if not entry.content or entry.content == entry.summary:
        return summary
    content = plain_text(entry.content)
    return content if len(content) >= len(summary) else summary


def _bounded(entry: Entry, url: str) -> Entry:
    # The plain text goes beside the entry; markup is kept short, since nobody reads it again.
    return Entry(
        guid=_field(entry.guid),
        link=_link(entry.link, url),
        title=(title_text(entry.title)[:MAX_TITLE_CHARS] or None) if entry.title else None,
        summary=clean(entry.summary[:_MARKUP_CHARS]) if entry.summary else None,
        content=clean(entry.content[:_MARKUP_CHARS]) if entry.content else None,
        published=entry.published,
        language=(one_line(entry.language[:40]) or None) if entry.language else None,
        author=(one_line(entry.author[:200]) or None) if entry.author else None,
    )


def _field(value: str | None) -> str | None:
    return (one_line(value[:_MAX_FIELD_CHARS]) or None) if value else None


def _link(value: str | None, url: str) -> str | None:
    """An absolute web address, or None: `javascript:` and its like never get further."""
    if not value or len(value) > _MAX_FIELD_CHARS:
        return None
    try:
        joined = urljoin(url, one_line(value))
    except ValueError:
        return None
    return joined if joined.lower().startswith(("http://", "https://")) else None


def _some(value: object) -> str | None:
    return value[: MAX_HTML_CHARS * 2] if isinstance(value, str) and value.strip() else None


def _not_a_feed(body: bytes) -> str:
    return "an empty answer" if not body.strip() else "no RSS, Atom, RDF or JSON Feed"
