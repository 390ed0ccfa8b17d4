"""Old articles go in small steps; what they told stays, and no counter falls."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from store_values import NOW, article, claim, event, hold, later, put, tell

from monitor.bootstrap import tidying
from monitor.model import (
    ArticleFlag,
    ArticleState,
    Relevance,
    Resolution,
)
from monitor.settings import Settings
from monitor.store import Store
from monitor.store.retention import BATCH

pytest_plugins = ("store_kit",)

LATER = later(days=400)
YEAR_AGO = LATER - timedelta(days=365)


def settled(store: Store, *names: str, relevant: bool = True, **changes: object) -> None:
    """Articles that were taken through the stages."""
    put(store, *(article(name, **changes) for name in names))
    for claimed in store.articles.claim_due("me", LATER, 10_000):
        with store.resolving(NOW) as tx:
            tx.settle_article(claimed.row_id, claimed.fence, Relevance(0.5, relevant))


def left(store: Store) -> set[str]:
    return {item.article.article_id for item in store.articles.recent(10_000)}


def test_what_is_older_goes_and_what_it_told_stays(store: Store) -> None:
    settled(store, "old")
    told = tell(store, event(), "hook", by=claim(article_id="old"))
    settled(store, "young", first_seen=later(days=100))
    assert store.retention.forget(YEAR_AGO, keep=0) == 1
    assert left(store) == {"young"}
    assert store.retention.forget(YEAR_AGO, keep=0) == 0
    assert store.events.get("e1") is not None
    assert [item.article_id for item in store.events.claims("e1")] == ["old"]
    assert store.alerts.get(told.alert_id) is not None
    assert store.deliveries.claim_due("me", LATER)


def test_what_is_still_offered_stays_and_does_not_come_back_as_new(store: Store) -> None:
    """The newest of each outlet, by the order in which they were stored."""
    settled(store, "gone", "offered-1", "offered-2")
    settled(store, "other", outlet="paper")
    assert store.retention.forget(YEAR_AGO, keep=2) == 1
    assert left(store) == {"offered-1", "offered-2", "other"}
    again = put(store, article("offered-1"), article("offered-2"), now=LATER)
    assert (again.new, again.seen) == (0, 2)


def test_what_waits_or_is_waited_for_stays(store: Store) -> None:
    settled(store, "held")
    with store.resolving(NOW) as tx:
        tx.apply(Resolution((), holds=(hold(claim(article_id="held"), LATER),)))
    put(store, article("waiting"))
    assert store.retention.forget(YEAR_AGO, keep=0) == 0
    assert left(store) == {"held", "waiting"}


def test_more_than_a_batch_goes_and_no_more_than_asked(store: Store) -> None:
    names = [f"n{number:03}" for number in range(BATCH + 50)]
    settled(store, *names)
    assert store.retention.forget(YEAR_AGO, keep=0, most=BATCH + 20) == BATCH + 20
    assert left(store) == set(names[BATCH + 20 :])
    assert store.retention.forget(YEAR_AGO, keep=0) == 30


def test_no_counter_falls(store: Store) -> None:
    flags = frozenset({ArticleFlag.DATE_MISSING})
    settled(store, "one", "two", flags=flags)
    settled(store, "three", relevant=False)
    before = store.stats.read(LATER)
    for number in (1, 2):
        assert store.retention.forget(YEAR_AGO, keep=0, most=number) == number
        after = store.stats.read(LATER)
        assert after.articles_by_relevance == before.articles_by_relevance
        assert after.articles_by_flag == before.articles_by_flag == {ArticleFlag.DATE_MISSING: 2}
    assert after.articles_by_state == {}


def test_a_forgotten_article_that_comes_after_all_is_stored_anew(store: Store) -> None:
    settled(store, "a1")
    assert store.retention.forget(YEAR_AGO, keep=0) == 1
    assert put(store, article("a1", first_seen=LATER), now=LATER).new == 1
    (again,) = store.articles.recent(state=ArticleState.NEW)
    assert again.article.article_id == "a1"


def test_the_setting_says_how_old_and_nought_keeps_all(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[datetime] = []
    monkeypatch.setattr(store.retention, "forget", lambda before: len(asked.append(before) or "x"))
    assert tidying(store, Settings(retention_days=0))(LATER) == 0
    assert asked == []
    assert tidying(store, Settings(retention_days=365))(LATER) == 1
    assert asked == [YEAR_AGO]
