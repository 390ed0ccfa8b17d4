"""The page reads the store's own counts: the shapes that the two declare meet."""

from __future__ import annotations

from pathlib import Path

from prometheus_client import CollectorRegistry
from web_fakes import NOW

from monitor.model import Feed
from monitor.store import open_store
from monitor.web import metrics


def test_the_page_shows_what_a_real_store_counts(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'tradewatch.sqlite3'}", tmp_path)
    try:
        store.feeds.sync([Feed("daily", "https://example.org/feed.xml", "Daily")], NOW)
        registry = CollectorRegistry()
        metrics.Instruments(registry)
        page = metrics.page(
            stats=lambda: (store.stats.read(NOW), store.feeds.health(NOW)), registry=registry
        )()
    finally:
        store.close()
    for line in (
        b"tradewatch_store_up 1.0",
        b'tradewatch_feeds{state="ok"} 1.0',
        b"tradewatch_feeds_due 1.0",
        b'tradewatch_feed_up{feed="daily"} 1.0',
        b'tradewatch_alert_latency_seconds_bucket{le="+Inf"} 0.0',
        b"tradewatch_ledger_mismatch 0.0",
    ):
        assert line + b"\n" in page
