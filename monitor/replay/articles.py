"""Replay's input: one article a line."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from monitor.model import Article, Tier

#: Half of a surrogate pair: JSON may hold it, UTF-8 cannot.
_LONE = re.compile("[\ud800-\udfff]")
_HAN = re.compile("[\u4e00-\u9fff]")


#: The fields of a line, and what each holds.
REQUIRED: Final = {
    "id": "any text of your own",
    "published": "ISO 8601; a bare date means noon UTC, a time without a zone UTC",
    "title": "the headline",
}
OPTIONAL: Final = {
    "text": "what follows it",
    "url": "its address",
    "source": "the outlet; copies within one are one source",
    "language": "en or zh; looked for in the words where it is left out",
    "timezone": "the zone of its words, such as Asia/Tokyo; else that of published",
}


class ReplayError(ValueError):
    """An input line is wrong: says file, line, what is wrong and what would be right."""


def load_articles(path: Path, unknown: Counter[str] | None = None) -> list[Article]:
    """The file's articles in order of publication, ties in the file's order.

    *unknown* counts the lines that hold each field of another name, which nothing reads. Raises
    `ReplayError` for a line that is no article.
    """
    # Not splitlines(): a text may hold U+2028 and its like unescaped.
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    articles = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            row = _row(path, number, line)
            articles.append(_article(path, number, row))
            if unknown is not None:
                unknown.update(row.keys() - REQUIRED.keys() - OPTIONAL.keys())
    return sorted(articles, key=lambda article: article.published)


def _row(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise _refused(path, number, f"this is not JSON ({error})") from None
    if not isinstance(row, dict):
        raise _refused(path, number, "this is JSON, but no object")
    return row


def _article(path: Path, number: int, row: dict[str, Any]) -> Article:
    for name in REQUIRED:
        if name not in row:
            raise _refused(path, number, f"`{name}` is missing")
    try:
        return article_of(row)
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise _refused(path, number, str(error)) from error


def _refused(path: Path, number: int, reason: str) -> ReplayError:
    return ReplayError(
        f"{path}:{number}: {reason}; each line is an object with {', '.join(REQUIRED)} "
        f"(published in ISO 8601), and optionally {', '.join(OPTIONAL)} (such as Asia/Tokyo)"
    )


def article_of(row: Mapping[str, Any]) -> Article:
    """An article of replay's input; it counts as seen when it was published.

    Raises `LookupError`, `TypeError`, `ValueError` or `OverflowError` where *row* is none.
    """
    title, text = _text(row["title"]), _text(row.get("text"))
    source = _text(row.get("source")) or "unknown"
    published = _instant(str(row["published"]))
    return Article(
        article_id=_text(row["id"]),
        feed_id=source,
        outlet=source,
        tier=Tier.PAPER,
        language=_text(row.get("language")) or _language(title + text),
        url=_text(row.get("url")) or None,
        title=title,
        text=text,
        published=published,
        first_seen=published,
        timezone=_zone(row.get("timezone")),
    )


def _text(value: object) -> str:
    return "" if value is None else _LONE.sub("\ufffd", str(value))


def _language(text: str) -> str:
    """Chinese where a fifth of the text is, else English."""
    return "zh" if len(_HAN.findall(text)) * 5 > len(text) else "en"


def _instant(text: str) -> datetime:
    """ISO 8601 to UTC; a bare date is noon, a time without a zone is UTC."""
    if len(text) == len("2025-05-11"):
        text += "T12:00:00"
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"`published` is {text!r}, which is no date in ISO 8601") from None


def _zone(name: object) -> str | None:
    try:
        return ZoneInfo(str(name)).key if name else None
    except (ValueError, LookupError, OSError):
        raise ValueError(f"`timezone` is {name!r}, which names no time zone") from None
