"""Feeds in, signed alerts out, on real parts: once each, and a second poll that costs a 304."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from world import ROOT, World

from monitor.demo.articles import DemoArticle, demo_articles, expected_alerts

MakeWorld = Callable[[str], World]
DEMO_DAY = datetime(2026, 3, 4, 15, tzinfo=UTC)


@dataclass(frozen=True)
class Corpus:
    """Articles to be published, each day's from its own moment on, and the alerts they are due."""

    articles: Sequence[DemoArticle]
    days: Sequence[datetime]
    alerts: int


@pytest.fixture
def demo_corpus() -> Corpus:
    articles = demo_articles(DEMO_DAY)
    return Corpus(articles, _days(articles), len(expected_alerts(articles)))


def _days(articles: Sequence[DemoArticle]) -> list[datetime]:
    """When to poll: once before the first correction, once when the feeds are due again.

    Workers take the articles of one poll in any order, and a correction that is taken before what
    it corrects is told as new: there is nothing yet that it could correct.
    """
    corrections = [item.published for item in articles if item.change == "corrected"]
    return [min(corrections) - timedelta(seconds=1), DEMO_DAY + timedelta(hours=6)]


@pytest.fixture
def seed_corpus(shared: Path, tmp_path: Path) -> Corpus:
    """The five seeds over three feeds; what is due is what replay says of them."""
    printed = subprocess.run(
        [sys.executable, shared / "dev" / "seeds.py"], check=True, capture_output=True, text=True
    ).stdout
    rows = sorted(map(json.loads, printed.splitlines()), key=lambda row: row["published"])
    articles = [
        DemoArticle(
            feed_id=f"seed-{number % 3}",
            number=number,
            published=datetime.fromisoformat(row["published"]),
            title=row["title"],
            # A line of the file is a paragraph of the page.
            text="\n\n".join(row["text"].removeprefix(row["title"]).split("\n")),
            event=None,
            change="new",
        )
        for number, row in enumerate(rows)
    ]
    given, results = tmp_path / "seeds.jsonl", tmp_path / "results.jsonl"
    given.write_text(printed)
    subprocess.run(
        [sys.executable, "-m", "monitor.cli", "replay", given, "--out", results],
        check=True,
        cwd=ROOT,
    )
    due = sum(len(json.loads(line)["alerts"]) for line in results.read_text().splitlines())
    return Corpus(articles, [item.published + timedelta(hours=1) for item in articles], due)


@pytest.mark.parametrize("services", ["embedded", "servers"])
@pytest.mark.parametrize("name", ["demo", "seed"])
def test_each_alert_arrives_once_and_a_second_poll_costs_a_304(
    make_world: MakeWorld, request: pytest.FixtureRequest, services: str, name: str
) -> None:
    corpus: Corpus = request.getfixturevalue(f"{name}_corpus")
    world = make_world(services)
    for day in corpus.days:
        published = [item for item in corpus.articles if item.published <= day]
        world.publish(published, day)
        with world.running(day) as monitor:
            monitor.wait_idle(len(published))
    assert len(world.hook.effects) == corpus.alerts, _told(world)
    assert len(world.hook.requests) == corpus.alerts
    assert world.hook.verified == world.hook.requests
    assert len(world.mail.effects) == corpus.alerts
    _second_poll_costs_a_304(world, corpus)


def _second_poll_costs_a_304(world: World, corpus: Corpus) -> None:
    asked = len(world.web.requests)
    feeds = len({item.feed_id for item in corpus.articles})
    with world.running(corpus.days[-1] + timedelta(days=1)) as monitor:
        monitor.wait(
            lambda page: page.get('tradewatch_polls_total{outcome="not_modified"}', 0) >= feeds
        )
        monitor.wait_idle(len(corpus.articles))
        assert monitor.total("tradewatch_polled_articles_total") == 0
        assert monitor.total("tradewatch_ledger_mismatch") == 0
    assert world.answered()[asked:] == [304] * feeds
    assert len(world.hook.requests) == corpus.alerts


def test_the_demo_tells_each_new_event_once_and_nothing_else(make_world: MakeWorld) -> None:
    """Which event an alert is of is read off its evidence: the sentence comes from an article."""
    articles = demo_articles(DEMO_DAY)
    world = make_world("embedded")
    alerts = 0.0
    for day in _days(articles):
        published = [item for item in articles if item.published <= day]
        world.publish(published, day)
        with world.running(day) as monitor:
            monitor.wait_idle(len(published))
            alerts = monitor.total("tradewatch_alerts_total")
    told = Counter(_event_of(request.envelope, articles) for request in world.hook.verified)
    assert told == Counter(expected_alerts(articles)), _told(world)
    assert alerts == len(expected_alerts(articles))


def _event_of(envelope: dict[str, Any], articles: Sequence[DemoArticle]) -> tuple[str | None, str]:
    data = envelope["data"]
    url = data["evidence"][0]["url"]
    number = int(url.rpartition("/")[2])
    return articles[number].event, data["change"]["kind"]


def _told(world: World) -> str:
    """What was pushed, for a failed test."""
    return "\n".join(
        f"{request.envelope['type']} {request.envelope['data']['evidence'][0]['quote']}"
        for request in world.hook.verified
    )
