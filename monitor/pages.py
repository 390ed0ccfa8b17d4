"""One article for `explain`: from a file, from standard input, or fetched from its address."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from monitor.clock import clock
from monitor.intake.fetch import Fetched, Fetcher, FetchFailed
from monitor.intake.text import plain_text
from monitor.model import Article, Tier, Validators
from monitor.refusals import UsageError
from monitor.settings import Settings

_LARGEST: Final = 1 << 20
_LONGEST_TITLE: Final = 300
_DATE_ALONE: Final = len("2026-05-14")


def page_article(settings: Settings, source: str, published: str | None) -> Article:
    """The article at *source*: a path, an http(s) address, or `-` for standard input.

    The first line is its title. *published* is ISO 8601, now (by `CLOCK_OFFSET`) where it is None.
    Raises `UsageError` where the source cannot be read or the date is none.
    """
    if source.startswith(("http://", "https://")):
        text, url = asyncio.run(_fetched(settings, source)), source
    else:
        text, url = _read(source), None
    if not text.strip():
        raise UsageError(f"{source} holds no text: give an article, its title on the first line")
    title, _, rest = text.strip().partition("\n")
    moment = clock(settings.clock_offset)() if published is None else _moment(published)
    return Article(
        article_id="explained",
        feed_id="explained",
        outlet=url.split("/")[2] if url else "unknown",
        tier=Tier.PAPER,
        language="zh" if _mostly_chinese(text) else "en",
        url=url,
        title=title.strip()[:_LONGEST_TITLE],
        text=rest.strip(),
        published=moment,
        first_seen=moment,
    )


def _mostly_chinese(text: str) -> bool:
    head = text[:2000]
    return sum("\u4e00" <= char <= "\u9fff" for char in head) > len(head) / 5


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(f"{text}T12:00:00" if len(text) == _DATE_ALONE else text)
    except ValueError:
        raise UsageError(
            f"--published is {text!r}, which is no date: write it as 2026-05-14 or "
            "2026-05-14T09:30:00+02:00"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read(source: str) -> str:
    try:
        if source == "-":
            return sys.stdin.buffer.read(_LARGEST).decode("utf-8", "replace")
        with Path(source).open(encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise UsageError(
            f"{source} cannot be read ({error.strerror}): give a text file, an http(s) address, "
            "or - for standard input"
        ) from None


async def _fetched(settings: Settings, url: str) -> str:
    async with Fetcher(settings.networks, settings.user_agent) as fetcher:
        result = await fetcher.fetch(url, Validators(), now=datetime.now(UTC))
    if isinstance(result, Fetched):
        return plain_text(result.body.decode("utf-8", "replace"))
    reason = f"{result.outcome.value}: {result.detail}" if isinstance(result, FetchFailed) else ""
    raise UsageError(f"{url} cannot be fetched ({reason}): save its text and explain the file")
