"""Whatever order articles are taken in: workers take those of one poll in any.

Each article is read once; what is permuted is the order in which its claims are resolved, below
the sort that replay does.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import permutations
from pathlib import Path
from time import thread_time
from typing import Any

import pytest
from making import News, at, days, percent
from patience import slowness
from roots import ROOT

from monitor.alerting.decide import AlertPolicy, decide
from monitor.demo.articles import DemoArticle, demo_articles, demo_feeds, expected_alerts
from monitor.model import Alert, Article, Claim, Event, Hold, Reading
from monitor.pipeline import Rules, consider
from monitor.replay.articles import article_of
from monitor.replay.memory import MemoryEvents
from monitor.replay.run import Replay
from monitor.signal import Topic, fold_register, load_register, load_topic, read, resolve
from monitor.signal.claims import all_claims_of
from monitor.signal.keys import keys_of
from monitor.store import open_store

DEMO_DAY = datetime(2026, 3, 4, 15, tzinfo=UTC)
ORDERS = 100
#: A day from which on the shared headlines are many.
STRETCH = "2018-04-02"

#: What the register knows: events, each with its rows.
Rows = Sequence[tuple[Event, Sequence[Claim]]]


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
def register(topic: Topic) -> Rows:
    return fold_register(load_register(ROOT / "config" / "history.jsonl", topic))


def items_of(articles: Sequence[Article], topic: Topic, now: datetime) -> list[Item]:
    readings = [read(article, topic) for article in articles]
    return [
        Item(article, reading, all_claims_of(article, reading, now))
        for article, reading in zip(articles, readings, strict=True)
        if reading.relevance.relevant
    ]


def play(items: Sequence[Item], topic: Topic, register: Rows, now: datetime) -> Played:
    """Take *items* in their order, all at *now*; what is held then is not decided."""
    events = MemoryEvents(register)
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


def demo() -> list[Article]:
    """The demo's articles, as replay would take them."""
    language = {feed.feed_id: feed.language for feed in demo_feeds()}
    return [
        article_of(
            {
                "id": str(item.number),
                "published": item.published.isoformat(),
                "title": item.title,
                "text": item.text,
                "source": item.feed_id,
                "language": language[item.feed_id],
            }
        )
        for item in demo_articles(DEMO_DAY)
    ]


def stretch(topic: Topic, shared: Path) -> list[Item]:
    """300 headlines of the shared stream, from a busy day on."""
    lines = (shared / "dev" / "stream.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    begin = next(n for n, row in enumerate(rows) if row["published"] >= STRETCH)
    return items_of([article_of(row) for row in rows[begin : begin + 300]], topic, DEMO_DAY)


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
def test_the_demo_tells_the_same_in_any_order(topic: Topic, register: Rows, known: str) -> None:
    """Nothing that resembles no other waits; nothing is told twice.

    Only a correction that is taken before what it corrects is told as new, and then the wrong
    version, when it comes, is not told at all.
    """
    given = {str(item.number): item for item in demo_articles(DEMO_DAY)}
    items = items_of(demo(), topic, DEMO_DAY)
    rows = register if known == "register" else ()
    due = Counter(expected_alerts(tuple(given.values())))
    for seed in range(ORDERS):
        order = shuffled(items, seed)
        played = play(order, topic, rows, DEMO_DAY)
        told = Counter(
            (str(given[article.article_id].event), str(alert.change))
            for article, alert in played.alerts
        )
        assert told == due - _too_soon([given[item.article.article_id] for item in order]), seed
        assert not played.holds, seed


def table(events: MemoryEvents) -> dict[frozenset[str], tuple[object, ...]]:
    """Each event told by an article: its claims, and what they make of it; ids aside."""
    rows = {}
    for event in events.all():
        claims = events.claims(event.event_id)
        if any(claim.origin == "article" for claim in claims):
            told = (event.title, event.alternatives, event.sources, event.claims)
            spoken = (event.first_asserted_at, event.last_asserted_at)
            kinds = (event.register_only, event.recalled, event.bridged)
            key = frozenset(claim.claim_id for claim in claims)
            rows[key] = (event.facts, event.state_hash, *told, *spoken, *kinds)
    return rows


def end_in_one_table(
    items: Sequence[Item], topic: Topic, rows: Rows, now: datetime, orders: int = ORDERS
) -> None:
    """Play *items* in many orders and compare how they end, once what was held is decided."""

    def ended(order: Sequence[Item]) -> dict[frozenset[str], tuple[object, ...]]:
        played = play(order, topic, rows, now)
        for hold in played.holds:
            played.events.apply(resolve((hold.claim,), played.events, topic, now, final=True))
        return table(played.events)

    first = ended(items)
    assert len(first) > 1
    for seed in range(orders):
        assert ended(shuffled(items, seed)) == first, seed


@pytest.mark.parametrize("known", ["nothing", "register"])
def test_the_demo_ends_in_one_table(topic: Topic, register: Rows, known: str) -> None:
    rows = register if known == "register" else ()
    end_in_one_table(items_of(demo(), topic, DEMO_DAY), topic, rows, DEMO_DAY)


@pytest.mark.parametrize("known", ["nothing", "register"])
def test_the_seeds_end_in_one_table(topic: Topic, register: Rows, known: str, shared: Path) -> None:
    printed = subprocess.run(
        [sys.executable, shared / "dev" / "seeds.py"], check=True, capture_output=True, text=True
    ).stdout
    articles = [article_of(json.loads(line)) for line in printed.splitlines()]
    rows = register if known == "register" else ()
    end_in_one_table(items_of(articles, topic, DEMO_DAY), topic, rows, DEMO_DAY)


def test_a_stretch_of_headlines_ends_in_one_table(topic: Topic, shared: Path) -> None:
    """300 headlines of a busy time, many of one day and so without an order of their own."""
    end_in_one_table(stretch(topic, shared), topic, (), DEMO_DAY)


def test_the_store_ends_in_the_same_table(topic: Topic, shared: Path, tmp_path: Path) -> None:
    """What is arranged anew is written down as it is kept in memory."""
    items = stretch(topic, shared)
    first = table(play(items, topic, (), DEMO_DAY).events)
    moved = 0
    for seed in range(2):
        url = f"sqlite:///{tmp_path / f'order{seed}.sqlite3'}"
        store = open_store(url, tmp_path, keys_of=keys_of)
        try:
            for item in shuffled(items, seed):
                with store.resolving(DEMO_DAY) as known:
                    done = resolve(item.claims, known, topic, DEMO_DAY, final=True)
                    known.apply(done)
                    moved += len(done.rearranged)
            events = store.events.recent(10_000)
            rows = {
                frozenset(claim.claim_id for claim in store.events.claims(event.event_id)): event
                for event in events
            }
        finally:
            store.close()
        assert {key: event.facts for key, event in rows.items()} == {
            key: row[0] for key, row in first.items()
        }
    assert moved


@pytest.mark.parametrize("area", ["novelty", "zh"])
def test_own_cases_end_in_one_table(topic: Topic, register: Rows, area: str) -> None:
    """Stories of eight years as one stream: recalled, corrected, merged and told by halves."""
    path = ROOT / "benchmarks" / "quality" / "cases" / "tuning" / f"{area}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    articles = [article_of(json.loads(line)) for line in lines if line.strip()]
    items = items_of(articles[:120], topic, DEMO_DAY)
    end_in_one_table(items, topic, register, DEMO_DAY, orders=10)


def test_a_late_claim_takes_apart_what_a_later_one_had_made_one(topic: Topic) -> None:
    """Two events that one recollection joined are two again until that recollection's turn."""
    news = News()
    duty: dict[str, Any] = {"imposing": ("US",), "rate": percent(10)}
    programme: dict[str, Any] = {"component": "fentanyl", "legal_basis": "IEEPA"}
    start = at("2025-02-04").date()
    claims = [
        news.tariff("threatened", at("2024-11-26"), **duty, **programme),
        news.tariff("announced", at("2025-02-01", 8), **duty),
        news.tariff("announced", at("2025-02-01", 9), effective=start, **duty, **programme),
        news.tariff("announced", at("2025-02-02"), effective=start, legal_basis="IEEPA", **duty),
        news.tariff("in_effect", at("2025-02-04"), effective=start, **duty),
        news.tariff("announced", at("2025-04-02"), bucket="background",
                    when=days("2025-02-01", "2025-02-28", "month"), **duty, **programme),
    ]  # fmt: skip
    tables = []
    for order in permutations(claims):
        events = MemoryEvents()
        for claim in order:
            events.apply(resolve((claim,), events, topic, DEMO_DAY, final=True))
        tables.append(table(events))
    assert all(one == tables[0] for one in tables)


def test_a_late_claim_of_a_much_told_event_costs_little(topic: Topic) -> None:
    """What comes before hundreds of reports of one event joins it as if in turn."""
    start = datetime(2025, 5, 10, 12, tzinfo=UTC)

    def told(number: int, minutes: int) -> Article:
        moment = start + timedelta(minutes=minutes)
        title = "Bessent, He Lifeng meet in Geneva"
        row = {"id": f"late-{number}", "published": moment.isoformat(), "title": title}
        return article_of({**row, "source": f"outlet {number}"})

    run = Replay(topic, read)
    for number in range(300):
        run.take(told(number, number))
    # Below replay's own sort: said five minutes before all others, heard after them.
    begun = thread_time()
    run.take(told(300, -5))
    assert thread_time() - begun < 5 * slowness()
    assert len(list(run.events.all())) == 1
