"""The demo's articles, dated relative to the moment it starts. Pure but for reading its data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from typing import Any, Final

_PLACEHOLDER: Final = re.compile(r"\{(weekday|date|dom|zhdate|zhday)([+-]\d+)\}")
_MONTHS: Final = (
    "Jan.", "Feb.", "March", "April", "May", "June",
    "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
#: The newest events are told as of the demo's day: no article of it may fall on the day before.
_FRESH_SPAN: Final = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class DemoFeed:
    """One invented outlet and the format that its feed is served in."""

    feed_id: str
    outlet: str
    tier: str
    language: str
    format: str


@dataclass(frozen=True, slots=True)
class DemoArticle:
    """One article, its placeholders filled, and the alert that is due for it (or None)."""

    feed_id: str
    number: int
    published: datetime
    title: str
    text: str
    event: str | None
    change: str


def demo_feeds() -> tuple[DemoFeed, ...]:
    """The dozen feeds."""
    return tuple(
        DemoFeed(item["id"], item["outlet"], item["tier"], item["language"], item["format"])
        for item in _data("feeds.toml")["feed"]
    )


def demo_articles(now: datetime) -> tuple[DemoArticle, ...]:
    """The hundred articles as they would be at *now* (aware, UTC)."""
    reference = _reference(now)
    items: Sequence[dict[str, Any]] = (
        *_data("articles.toml")["article"],
        *_data("quiet.toml")["article"],
    )
    return tuple(
        DemoArticle(
            feed_id=item["feed"],
            number=number,
            published=reference - timedelta(minutes=item["minutes"]),
            title=_filled(item["title"], reference.date()),
            text=_filled(item["text"], reference.date()).strip(),
            event=item.get("event"),
            change=item.get("change", "new"),
        )
        for number, item in enumerate(items)
    )


def expected_alerts(articles: Sequence[DemoArticle]) -> frozenset[tuple[str, str]]:
    """What the demo must alert: one (event, change) each."""
    return frozenset((item.event, item.change) for item in articles if item.event is not None)


def _reference(now: datetime) -> datetime:
    """*now*, or the last minute of yesterday where the fresh articles would straddle midnight."""
    midnight = datetime.combine(now.date(), time(), UTC)
    return now if now - midnight >= _FRESH_SPAN else midnight - timedelta(minutes=1)


def _filled(text: str, day: date) -> str:
    def words(match: re.Match[str]) -> str:
        meant = day + timedelta(days=int(match[2]))
        return {
            "weekday": _WEEKDAYS[meant.weekday()],
            "date": f"{_MONTHS[meant.month - 1]} {meant.day}",
            "dom": str(meant.day),
            "zhdate": f"{meant.month}月{meant.day}日",
            "zhday": f"{meant.day}日",
        }[match[1]]

    return _PLACEHOLDER.sub(words, text)


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))
