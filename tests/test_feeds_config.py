"""The shipped feeds.toml: enough of each sort, each once, each with where it was found."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from monitor.intake.feeds import load_feeds
from monitor.model import Tier

PATH = Path(__file__).resolve().parent.parent / "config" / "feeds.toml"


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(PATH.read_text(encoding="utf-8"))["feed"]
    return found


def test_the_poller_can_load_every_feed(rows: list[dict[str, Any]]) -> None:
    feeds = load_feeds(PATH)
    assert [feed.feed_id for feed in feeds] == [row["id"] for row in rows]
    assert all(feed.enabled for feed in feeds)


def test_there_are_feeds_enough_in_both_languages(rows: list[dict[str, Any]]) -> None:
    languages = Counter(row["language"] for row in rows)
    assert len(rows) >= 55
    assert set(languages) == {"en", "zh"}
    assert languages["zh"] >= 8


def test_every_tier_is_served(rows: list[dict[str, Any]]) -> None:
    tiers = Counter(row["tier"] for row in rows)
    assert set(tiers) == {tier.value for tier in Tier}
    assert min(tiers.values()) >= 5


def test_no_feed_stands_there_twice(rows: list[dict[str, Any]]) -> None:
    assert len({row["id"] for row in rows}) == len(rows)
    plain = [row["url"].partition("://")[2].rstrip("/").removeprefix("www.") for row in rows]
    assert len(set(plain)) == len(rows)


def test_each_feed_says_where_its_address_was_found(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        seen = row["seen_at"]
        known = seen.startswith(("https://github.com/", "public code search, text "))
        assert known, f"{row['id']}: {seen}"
        assert len(seen.split()) >= 2, f"{row['id']}: names no file"


def test_each_feed_has_its_own_outlet_zone_and_pace(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        assert row["outlet"].strip() == row["outlet"] != ""
        assert row["timezone"] == "UTC" or "/" in row["timezone"]
        assert 10 <= row["interval_minutes"] <= 120
        assert urlsplit(row["url"]).scheme in {"http", "https"}


def test_one_outlet_is_of_one_tier_and_language(rows: list[dict[str, Any]]) -> None:
    """An outlet's articles are told apart per outlet, so it must not mean two things."""
    for key in ("tier", "language"):
        kinds: dict[str, set[str]] = {}
        for row in rows:
            kinds.setdefault(row["outlet"], set()).add(row[key])
        assert {outlet: found for outlet, found in kinds.items() if len(found) > 1} == {}


def test_searches_are_copies_and_only_they(rows: list[dict[str, Any]]) -> None:
    """A search engine finds what others wrote: it must never count as a source of its own."""
    for row in rows:
        search = any(name in row["url"] for name in ("news.google.com/", "bing.com/"))
        assert search is (row["tier"] == "copy"), row["id"]
