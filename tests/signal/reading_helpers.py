"""Articles made up for the tests of reading, and the shipped topic, loaded once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from monitor.model import Article, Bucket, Kind, Mention, Reading, Tier
from monitor.signal import Topic, load_topic, read

ROOT = Path(__file__).resolve().parents[2]
TOPIC_FOLDER = ROOT / "config" / "topic" / "us-china-trade"


@cache
def shipped_topic() -> Topic:
    return load_topic(TOPIC_FOLDER)


def article(title: str, text: str = "", day: str = "2025-06-18", language: str = "en") -> Article:
    published = datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)
    return Article(
        article_id="a1",
        feed_id="f1",
        outlet="The Test Post",
        tier=Tier.PAPER,
        language=language,
        url=None,
        title=title,
        text=text,
        published=published,
        first_seen=published,
    )


def reading(title: str, text: str = "", day: str = "2025-06-18", language: str = "en") -> Reading:
    return read(article(title, text, day, language), shipped_topic())


def told(result: Reading, kind: Kind) -> list[Mention]:
    """Mentions of *kind* that are not background."""
    return [
        m for m in result.mentions if m.facts.kind is kind and m.bucket is not Bucket.BACKGROUND
    ]
