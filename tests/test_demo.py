"""The demo's articles are dated from its own day, served in four formats, and say what is due."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from urllib.request import Request, urlopen

import pytest

from monitor.demo.articles import demo_articles, demo_feeds, expected_alerts
from monitor.demo.server import DemoServer

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
SECRET = "whsec_" + "dGVzdHRlc3R0ZXN0dGVzdHRlc3R0ZXN0"


def test_a_dozen_feeds_and_a_hundred_articles() -> None:
    articles = demo_articles(NOON)
    assert len(demo_feeds()) == 12
    assert len(articles) == 100
    assert {item.feed_id for item in articles} == {feed.feed_id for feed in demo_feeds()}
    assert {feed.format for feed in demo_feeds()} == {"rss", "rdf", "atom", "json"}


def test_every_placeholder_is_filled() -> None:
    for item in demo_articles(NOON):
        assert not re.search(r"[{}]", item.title + item.text), item.title


@pytest.mark.parametrize("minute", [0, 30, 119, 120, 1439])
def test_fresh_articles_never_straddle_midnight(minute: int) -> None:
    now = NOON.replace(hour=0) + timedelta(minutes=minute)
    fresh = [item for item in demo_articles(now) if item.event is not None]
    assert len({item.published.date() for item in fresh}) == 1
    assert all(now - timedelta(days=1) < item.published <= now for item in fresh)


def test_what_must_be_alerted_is_named_once_each() -> None:
    due = expected_alerts(demo_articles(NOON))
    assert len([change for _, change in due if change == "new"]) == 12
    assert ("working-talks", "corrected") in due


def test_a_second_poll_costs_a_304() -> None:
    server = DemoServer(NOON, SECRET)
    try:
        with urlopen(f"{server.url}/pacific-wire") as answer:
            etag = answer.headers["ETag"]
            assert b"Vienna" in answer.read()
        again = Request(f"{server.url}/pacific-wire", headers={"If-None-Match": etag})
        with pytest.raises(Exception, match="304") as told, urlopen(again):
            pass
        assert getattr(told.value, "code", None) == 304
        told.value.close()  # type: ignore[attr-defined]
    finally:
        server.stop()
