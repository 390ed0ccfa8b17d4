"""Whatever order articles are taken in: workers take those of one poll in any.

Each article is read once; what is permuted is the order in which its claims are resolved, below
the sort that replay does.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import pytest
from roots import ROOT

from monitor.alerting.decide import AlertPolicy, decide
from monitor.demo.articles import DemoArticle, demo_articles, demo_feeds, expected_alerts
from monitor.model import Alert, Article, Claim, Hold, Reading
from monitor.pipeline import Rules, consider
from monitor.replay.articles import article_of
from monitor.replay.memory import MemoryEvents
from monitor.signal import Topic, fold_register, load_register, load_topic, read, resolve
from monitor.signal.claims import all_claims_of

DEMO_DAY = datetime(2026, 3, 4, 15, tzinfo=UTC)
ORDERS = 100


@dataclass(frozen=True)
class Item:
    """An article, read once."""

    article: Article
    reading: Reading
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Played:
    """What came of articles taken in one order."""

    events: MemoryEvents
    alerts: tuple[tuple[Article, Alert], ...]
    holds: tuple[Hold, ...]


@pytest.fixture(scope="module")
def topic() -> Topic:
    return load_topic(ROOT / "config" / "topic" / "us-china-trade")


@pytest.fixture(scope="module")
def register(topic: Topic) -> tuple[Claim, ...]:
    return load_register(ROOT / "config" / "history.jsonl", topic)


def items_of(articles: Sequence[Article], topic: Topic, now: datetime) -> list[Item]:
    readings = [read(article, topic) for article in articles]
    return [
        Item(article, reading, all_claims_of(article, reading, now))
        for article, reading in zip(articles, readings, strict=True)
        if reading.relevance.relevant
    ]


def play(items: Sequence[Item], topic: Topic, register: Sequence[Claim], now: datetime) -> Played:
    """Take *items* in their order, all at *now*; what is held then is not decided."""
    events = MemoryEvents(fold_register(register))
    rules = Rules(
        resolve=lambda claims, known, at, final: resolve(claims, known, topic, at, final=final),
        decide=partial(decide, policy=AlertPolicy()),
    )
    alerts: list[tuple[Article, Alert]] = []
    holds: list[Hold] = []
    for item in items:
        done = consider(
            item.article, item.claims, item.reading.relevance, known=events, rules=rules, now=now
        )
        events.apply(done.resolution)
        events.tell(done.decisions)
        outcomes = (decision.outcome for decision in done.decisions)
        alerts += [(item.article, told) for told in outcomes if isinstance(told, Alert)]
        holds += done.resolution.holds
    return Played(events, tuple(alerts), tuple(holds))


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    return random.Random(seed).sample(items, len(items))


def _too_soon(order: Sequence[DemoArticle]) -> Counter[tuple[str, str]]:
    """Corrections that are taken before anything that they correct."""
    first: dict[str, DemoArticle] = {}
    for item in order:
        if item.event is not None:
            first.setdefault(item.event, item)
    return Counter(
        (event, item.change) for event, item in first.items() if item.change == "corrected"
    )


@pytest.mark.parametrize("known", ["nothing", "register"])
def test_the_demo_tells_the_same_in_any_order(
    topic: Topic, register: tuple[Claim, ...], known: str
) -> None:
    """Nothing that resembles no other waits; nothing is told twice.

    Only a correction that is taken before what it corrects is told as new, and then the wrong
    version, when it comes, is not told at all.
    """
    demo = {str(item.number): item for item in demo_articles(DEMO_DAY)}
    language = {feed.feed_id: feed.language for feed in demo_feeds()}
    articles = [
        article_of(
            {
                "id": key,
                "published": item.published.isoformat(),
                "title": item.title,
                "text": item.text,
                "source": item.feed_id,
                "language": language[item.feed_id],
            },
        )
        for key, item in demo.items()
    ]
    items = items_of(articles, topic, DEMO_DAY)
    rows = register if known == "register" else ()
    due = Counter(expected_alerts(tuple(demo.values())))
    for seed in range(ORDERS):
        order = shuffled(items, seed)
        played = play(order, topic, rows, DEMO_DAY)
        told = Counter(
            (str(demo[article.article_id].event), str(alert.change))
            for article, alert in played.alerts
        )
        assert told == due - _too_soon([demo[item.article.article_id] for item in order]), seed
        assert not played.holds, seed
