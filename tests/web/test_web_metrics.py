"""What stands on the metrics page, read as Prometheus's own tools read it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable

import pytest
from absence import absent
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families
from web_fakes import FakeStats, busy, feed_health, get

from monitor.model import (
    ArticleFlag,
    ArticleState,
    ChangeKind,
    DeliveryOutcome,
    Feed,
    FeedState,
    Kind,
    PollOutcome,
    SilenceReason,
)
from monitor.web import metrics, series
from monitor.web.app import Health, make_app, serve_in_thread

CHANNELS = {"desk": "webhook", "mail": "email"}
FEED = Feed("daily", "https://example.org/daily.xml", "Daily")


def lines(page: bytes) -> dict[str, float]:
    """Each series of the page with its number."""
    found: dict[str, float] = {}
    for family in text_string_to_metric_families(page.decode()):
        for sample in family.samples:
            labels = ",".join(f"{k}={v}" for k, v in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found


def make(stats: FakeStats | None = None, feeds: Iterable[str] = ("daily",)) -> bytes:
    registry = CollectorRegistry()
    metrics.Instruments(registry)
    counts = stats if stats is not None else FakeStats()
    health = [feed_health(name) for name in feeds]
    return metrics.page(stats=lambda: (counts, health), channels=CHANNELS, registry=registry)()


VOCABULARIES = {
    "tradewatch_articles_total": ("relevance", series.RELEVANCES),
    "tradewatch_stored_articles": ("state", ArticleState),
    "tradewatch_article_flags_total": ("flag", ArticleFlag),
    "tradewatch_events_total": ("kind", Kind),
    "tradewatch_changes_total": ("change", ChangeKind),
    "tradewatch_silences_total": ("reason", SilenceReason),
    "tradewatch_feeds": ("state", FeedState),
    "tradewatch_queue_depth": ("queue", series.QUEUES),
    "tradewatch_queue_oldest_due_age_seconds": ("queue", series.QUEUES),
    "tradewatch_polls_total": ("outcome", PollOutcome),
    "tradewatch_polled_articles_total": ("result", ("new", "revised", "seen")),
    "tradewatch_wakeups_total": ("queue", series.QUEUES),
    "tradewatch_errors_total": ("part", metrics.PARTS),
    "tradewatch_restarts_total": ("process", metrics.PROCESSES),
    "tradewatch_stage_duration_seconds_count": ("stage", metrics.STAGES),
}


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_label_value_is_there_at_start_at_zero(name: str) -> None:
    label, words = VOCABULARIES[name]
    page = lines(make())
    assert {key: page[key] for key in page if key.startswith(name + "{")} == {
        f"{name}{{{label}={word}}}": 0.0 for word in words
    }


def test_labels_in_pairs_are_there_at_start_too() -> None:
    page = lines(make())
    alerts = [key for key in page if key.startswith("tradewatch_alerts_total{")]
    assert len(alerts) == len(Kind) * sum(change.tellable for change in ChangeKind)
    for kind in series.CHANNEL_TYPES:
        for outcome in DeliveryOutcome:
            key = f"tradewatch_delivery_attempts_total{{channel={kind},outcome={outcome}}}"
            assert page[key] == 0.0
        for state in ("delivered", "dead"):
            assert page[f"tradewatch_deliveries_total{{channel={kind},outcome={state}}}"] == 0.0


def test_no_series_appears_with_use() -> None:
    """Only a feed of `feeds.toml` adds series; a channel that is configured no more adds none."""
    before, after = lines(make()), lines(make(busy()))
    latency = {key for key in after if key.startswith("tradewatch_alert_latency")}
    assert set(before) - latency == set(after) - latency
    grown = set(lines(make(busy(), ("daily", "weekly")))) - set(after)
    assert grown == {
        "tradewatch_feed_up{feed=weekly}",
        "tradewatch_feed_consecutive_failures{feed=weekly}",
        "tradewatch_feed_last_success_timestamp_seconds{feed=weekly}",
    }


def test_numbers_are_those_of_sql() -> None:
    page = lines(make(busy()))
    for key, number in {
        "tradewatch_articles_total{relevance=relevant}": 7,
        "tradewatch_alerts_total{change=new,kind=TARIFF}": 4,
        "tradewatch_deliveries_total{channel=webhook,outcome=delivered}": 4,
        "tradewatch_deliveries_total{channel=removed,outcome=dead}": 1,
        "tradewatch_delivery_attempts_total{channel=webhook,outcome=timeout}": 2,
        "tradewatch_oldest_undelivered_age_seconds{}": 12,
        "tradewatch_queue_oldest_due_age_seconds{queue=articles}": 1.5,
        "tradewatch_alert_latency_seconds_bucket{le=300.0}": 3,
        "tradewatch_alert_latency_seconds_bucket{le=+Inf}": 4,
        "tradewatch_alert_latency_seconds_sum{}": 900,
        "tradewatch_store_up{}": 1,
    }.items():
        assert page[key] == number, key


def test_every_name_is_ours() -> None:
    assert all(key.startswith("tradewatch_") for key in lines(make(busy())))


def test_what_a_process_counts_shows_on_its_page() -> None:
    registry = CollectorRegistry()
    own = metrics.Instruments(registry)

    class Stored:
        new, revised, seen = 3, 1, 20

    own.polled(FEED, PollOutcome.FETCHED, 0.2, Stored())
    own.polled(FEED, PollOutcome.TIMEOUT, 30.0, None)
    with own.timed("read"):
        pass
    with pytest.raises(RuntimeError), own.timed("resolve"):
        raise RuntimeError
    own.took("deliver", -5.0)
    own.woken("articles")
    own.refused()
    own.failed("broker")
    own.restarted("poller")
    page = lines(metrics.page(registry=registry)())
    for key, number in {
        "tradewatch_polls_total{outcome=fetched}": 1,
        "tradewatch_polls_total{outcome=timeout}": 1,
        "tradewatch_polled_articles_total{result=seen}": 20,
        "tradewatch_stage_duration_seconds_count{stage=poll}": 2,
        "tradewatch_stage_duration_seconds_sum{stage=poll}": 30.2,
        "tradewatch_stage_duration_seconds_count{stage=read}": 1,
        "tradewatch_stage_duration_seconds_count{stage=resolve}": 1,
        "tradewatch_stage_duration_seconds_sum{stage=deliver}": 0,
        "tradewatch_wakeups_total{queue=articles}": 1,
        "tradewatch_refused_jobs_total{}": 1,
        "tradewatch_errors_total{part=broker}": 1,
        "tradewatch_restarts_total{process=poller}": 1,
    }.items():
        assert page[key] == number, key
    assert not any(key.startswith("tradewatch_articles_total") for key in page)


def test_a_word_outside_its_closed_set_is_refused() -> None:
    own = metrics.Instruments(CollectorRegistry())
    with pytest.raises(ValueError, match=r"'lunch' is not one of poll, read"):
        own.took("lunch", 1.0)


def test_while_sql_is_down_the_page_says_so_and_goes_on() -> None:
    def down() -> tuple[FakeStats, list[object]]:
        raise ConnectionError("database is gone")

    registry = CollectorRegistry()
    metrics.Instruments(registry)
    page = lines(metrics.page(stats=down, registry=registry)())  # type: ignore[arg-type]
    assert page["tradewatch_store_up{}"] == 0
    assert "tradewatch_polls_total{outcome=fetched}" in page
    assert "tradewatch_ledger_mismatch{}" not in page


def test_promtool_finds_nothing_to_complain_of() -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        absent("promtool")
    handle = serve_in_thread(make_app(Health, lambda: make(busy())), "127.0.0.1", 0)
    try:
        page = get(handle.port, "/metrics").body
    finally:
        handle.stop()
    told = subprocess.run(
        [promtool, "check", "metrics"], input=page, text=True, capture_output=True, check=False
    )
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
