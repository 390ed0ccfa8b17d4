"""Replay's input: one article a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor.model import Article, Tier


class ReplayError(ValueError):
    """An input line is wrong: says file, line, what is wrong and what would be right."""


def load_articles(path: Path) -> list[Article]:
    """The file's articles in order of publication, ties in the file's order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    articles = [_article(path, n, line) for n, line in enumerate(lines, start=1) if line.strip()]
    return sorted(articles, key=lambda article: article.published)


def _article(path: Path, number: int, line: str) -> Article:
    try:
        row = json.loads(line)
        published = _instant(str(row["published"]))
        article_id, title = str(row["id"]), str(row["title"])
    except (ValueError, KeyError, TypeError) as error:
        raise ReplayError(
            f"{path}:{number}: {error!r}; each line is an object with id, published (ISO 8601) "
            "and title"
        ) from error
    return article_of(row, article_id, title, published)


def article_of(row: Mapping[str, Any], article_id: str, title: str, published: datetime) -> Article:
    """An article of replay's input; it counts as seen when it was published."""
    source = str(row.get("source") or "unknown")
    return Article(
        article_id=article_id,
        feed_id=source,
        outlet=source,
        tier=Tier.PAPER,
        language=str(row.get("language") or "en"),
        url=row.get("url"),
        title=title,
        text=str(row.get("text") or ""),
        published=published,
        first_seen=published,
        timezone=row.get("timezone"),
    )


def _instant(text: str) -> datetime:
    """ISO 8601 to UTC; a bare date is noon, a time without a zone is UTC."""
    if len(text) == len("2025-05-11"):
        text += "T12:00:00"
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
