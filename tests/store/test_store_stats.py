"""The metrics' counts agree with what was done."""

from __future__ import annotations

from store_values import (
    NOW,
    article,
    change,
    claim,
    event,
    facts,
    feed,
    hold,
    later,
    put,
    silence,
    tell,
)

from monitor.model import (
    ArticleFlag,
    ArticleState,
    Attempt,
    ChangeKind,
    Decision,
    DeliveryOutcome,
    DeliveryState,
    FeedState,
    Kind,
    Relevance,
    Resolution,
    SilenceReason,
)
from monitor.store import LATENCY_BOUNDS, Latency, Queue, Store
from monitor.store.tables import deliveries

pytest_plugins = ("store_kit",)


def test_an_empty_store_counts_nothing(store: Store) -> None:
    stats = store.stats.read(NOW)
    assert stats.articles_by_state == stats.deliveries == stats.attempts == {}
    assert stats.articles_by_relevance == {"relevant": 0, "irrelevant": 0}
    assert stats.queues == {"articles": Queue(), "deliveries": Queue()}
    assert stats.latency == Latency()
    assert stats.oldest_undelivered_age == stats.ledger_mismatch == stats.feeds_due == 0


def test_articles_are_counted_by_state_judgement_and_flag(store: Store) -> None:
    flags = frozenset({ArticleFlag.DATE_MISSING, ArticleFlag.LINK_MISSING})
    put(store, article("a1", flags=flags), article("a2", flags=flags), article("a3"))
    for relevant in (True, False):
        (claimed,) = store.articles.claim_due("me", NOW, 1)
        with store.resolving(NOW) as tx:
            tx.settle_article(claimed.row_id, claimed.fence, Relevance(0.5, relevant))
    stats = store.stats.read(later(seconds=90))
    assert stats.articles_by_state == {ArticleState.DONE: 2, ArticleState.NEW: 1}
    assert stats.articles_by_relevance == {"relevant": 1, "irrelevant": 1}
    assert stats.articles_by_flag == {ArticleFlag.DATE_MISSING: 2, ArticleFlag.LINK_MISSING: 2}
    assert stats.queues["articles"] == Queue(depth=1, oldest_due_age=90.0)


def test_events_changes_alerts_and_silences_are_counted(store: Store) -> None:
    tell(store, event("e1"), "hook")
    tariff = event("e2", facts=facts(kind=Kind.TARIFF))
    tell(store, tariff)
    said = claim("c9")
    kept = Decision(change(tariff, said), silence(tariff, said, SilenceReason.TOO_OLD))
    with store.resolving(NOW) as tx:
        tx.apply(
            Resolution((change(tariff, said, ChangeKind.CORROBORATED),), (hold(claim(), NOW),))
        )
        tx.tell([kept], [])
    stats = store.stats.read(NOW)
    assert stats.events_by_kind == {Kind.MEETING: 1, Kind.TARIFF: 1}
    assert stats.changes_by_kind == {ChangeKind.NEW: 2, ChangeKind.CORROBORATED: 1}
    assert stats.alerts == {
        (Kind.MEETING, ChangeKind.NEW): 1,
        (Kind.TARIFF, ChangeKind.NEW): 1,
    }
    assert stats.silences_by_reason == {SilenceReason.TOO_OLD: 1}
    assert stats.holds == 1


def test_deliveries_and_attempts_are_counted_by_channel(store: Store) -> None:
    tell(store, event("e1"), "hook", "mail")
    tell(store, event("e2"), "hook")
    first, second = store.deliveries.claim_due("me", NOW, 9, "hook")
    (mail,) = store.deliveries.claim_due("me", NOW, 9, "mail")
    store.deliveries.settle(first, Attempt(DeliveryOutcome.DELIVERED), None, later(seconds=1))
    store.deliveries.settle(second, Attempt(DeliveryOutcome.TIMEOUT), later(minutes=1), NOW)
    stats = store.stats.read(later(minutes=2))
    assert stats.deliveries == {
        ("hook", DeliveryState.DELIVERED): 1,
        ("hook", DeliveryState.PENDING): 1,
        ("mail", DeliveryState.IN_FLIGHT): 1,
    }
    assert stats.attempts == {
        ("hook", DeliveryOutcome.DELIVERED): 1,
        ("hook", DeliveryOutcome.TIMEOUT): 1,
    }
    assert stats.queues["deliveries"] == Queue(depth=2, oldest_due_age=60.0)
    assert stats.oldest_undelivered_age == 120.0
    store.deliveries.settle(mail, Attempt(DeliveryOutcome.CONFIGURATION), None, NOW)
    (again,) = store.deliveries.claim_due("me", later(minutes=1))
    store.deliveries.settle(again, Attempt(DeliveryOutcome.DELIVERED), None, later(minutes=1))
    assert store.stats.read(later(minutes=2)).oldest_undelivered_age == 0


def test_latency_counts_from_publication_to_delivery(store: Store) -> None:
    """The alerts of these tests were published 30 seconds before NOW."""
    for number, seconds in enumerate((0, 0.001, 570, 10**6)):
        tell(store, event(f"e{number}"), "hook")
        (claimed,) = store.deliveries.claim_due("me", NOW)
        done = later(seconds=seconds)
        store.deliveries.settle(claimed, Attempt(DeliveryOutcome.DELIVERED), None, done)
    latency = store.stats.read(NOW).latency
    counts = dict(latency.buckets)
    assert tuple(counts) == LATENCY_BOUNDS
    assert (counts[10.0], counts[30.0], counts[60.0], counts[900.0]) == (0, 1, 2, 3)
    assert latency.count == 4
    assert abs(latency.sum - (120 + 0.001 + 570 + 10**6)) < 1e-3


def test_feeds_are_counted_by_state_and_due(store: Store) -> None:
    store.feeds.sync([feed("f1"), feed("f2"), feed("f3", enabled=False)], NOW)
    store.feeds.sync([feed("f1"), feed("f3", enabled=False)], NOW)
    stats = store.stats.read(NOW)
    assert stats.feeds_by_state == {FeedState.OK: 2, FeedState.REMOVED: 1}
    assert stats.feeds_due == 1


def test_a_delivery_missing_from_the_ledger_shows(store: Store) -> None:
    tell(store, event(), "hook", "mail")
    assert store.stats.read(NOW).ledger_mismatch == 0
    with store._database.write() as connection:
        connection.execute(deliveries.delete().where(deliveries.c.channel == "mail"))
    assert store.stats.read(NOW).ledger_mismatch == 1
