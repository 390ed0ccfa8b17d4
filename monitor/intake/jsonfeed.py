"""JSON Feed (1.0 and 1.1) to entries. Pure; every value in the document is taken for a lie."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from monitor.intake.document import written_date
from monitor.model import Entry


def looks_like_json(body: bytes) -> bool:
    """Whether *body* begins as a JSON object."""
    return body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json(body: bytes) -> tuple[Mapping[str, Any], list[Entry]] | None:
    """The feed's own fields and its entries; None where *body* is no JSON Feed."""
    try:
        data = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return None
    return data, [_entry(item) for item in data["items"] if isinstance(item, dict)]


def _entry(item: Mapping[str, Any]) -> Entry:
    return Entry(
        guid=_text(item.get("id")),
        link=_text(item.get("url")) or _text(item.get("external_url")),
        title=_text(item.get("title")),
        summary=_text(item.get("summary")),
        content=_text(item.get("content_html")) or _text(item.get("content_text")),
        published=_date(item.get("date_published")) or _date(item.get("date_modified")),
        language=_text(item.get("language")),
        author=_author(item),
    )


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value or None
    # Ids are numbers in many a feed, against the letter of the format.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _date(value: object) -> datetime | None:
    return written_date(value.strip()[:64]) if isinstance(value, str) else None


def _author(item: Mapping[str, Any]) -> str | None:
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    return _text(first.get("name")) if isinstance(first, dict) else None
