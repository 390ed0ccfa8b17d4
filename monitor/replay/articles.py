"""Replay's input: one article a line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from monitor.model import Article, Tier

#: Half of a surrogate pair: JSON may hold it, UTF-8 cannot.
_LONE = re.compile("[\ud800-\udfff]")
_HAN = re.compile("[\u4e00-\u9fff]")


class ReplayError(ValueError):
    """An input line is wrong: says file, line, what is wrong and what would be right."""


def load_articles(path: Path) -> list[Article]:
    """The file's articles in order of publication, ties in the file's order."""
    # Not splitlines(): a text may hold U+2028 and its like unescaped.
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    articles = [_article(path, n, line) for n, line in enumerate(lines, start=1) if line.strip()]
    return sorted(articles, key=lambda article: article.published)


def _article(path: Path, number: int, line: str) -> Article:
    try:
        return article_of(json.loads(line))
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise ReplayError(
            f"{path}:{number}: {error!r}; each line is an object with id, published (ISO 8601) "
            "and title, and optionally text, url, source, language, timezone (such as Asia/Tokyo)"
        ) from error


def article_of(row: Mapping[str, Any]) -> Article:
    """An article of replay's input; it counts as seen when it was published.

    Raises `LookupError`, `TypeError`, `ValueError` or `OverflowError` where *row* is none.
    """
    title, text = _text(row["title"]), _text(row.get("text"))
    source = _text(row.get("source")) or "unknown"
    published = _instant(str(row["published"]))
    zone = row.get("timezone") or None
    return Article(
        article_id=_text(row["id"]),
        feed_id=source,
        outlet=source,
        tier=Tier.PAPER,
        language=_text(row.get("language")) or _language(title + text),
        url=row.get("url"),
        title=title,
        text=text,
        published=published,
        first_seen=published,
        timezone=ZoneInfo(zone).key if zone is not None else None,
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
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
