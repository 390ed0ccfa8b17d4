"""Articles on their way through the stages: claims, fences, failures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from store_values import NOW, RELEVANT, article, later, put

from monitor.model import Article, ArticleFlag, ArticleState, Relevance, Term
from monitor.store import ClaimedArticle, FenceLost, Store
from monitor.store.articles import MAX_ATTEMPTS, MAX_CRASHES, wait_after

pytest_plugins = ("store_kit",)


def claim_one(store: Store, owner: str = "me", at: float = 0) -> ClaimedArticle:
    (claimed,) = store.articles.claim_due(owner, later(hours=at), 1)
    return claimed


def settle(store: Store, claimed: ClaimedArticle, relevance: Relevance = RELEVANT) -> None:
    with store.resolving(NOW) as tx:
        tx.settle_article(claimed.row_id, claimed.fence, relevance)


def states(store: Store) -> dict[ArticleState, int]:
    return dict(store.stats.read(NOW).articles_by_state)


def test_articles_are_claimed_in_the_order_of_their_publication(store: Store) -> None:
    put(
        store,
        article("late", published=later(minutes=2)),
        article("early", published=later(minutes=-9)),
        article("middle", published=later(microseconds=1)),
    )
    claimed = store.articles.claim_due("me", NOW, 2)
    claimed += store.articles.claim_due("me", NOW, 2)
    assert [item.article.article_id for item in claimed] == ["early", "middle", "late"]


def test_a_claimed_article_is_nobody_elses(store: Store, open_one: Callable[[], Store]) -> None:
    put(store, article("a1"), article("a2"), article("a3"))
    mine = store.articles.claim_due("me", NOW, 2)
    yours = open_one().articles.claim_due("you", NOW)
    assert len(mine) == 2
    assert len(yours) == 1
    assert {item.row_id for item in mine}.isdisjoint(item.row_id for item in yours)


def test_an_article_comes_back_exactly_as_it_went_in(store: Store) -> None:
    given = article(
        "a1",
        timezone="America/New_York",
        utc_offset=-18000,
        flags=frozenset({ArticleFlag.DATE_FUTURE, ArticleFlag.TEXT_TRUNCATED}),
        learning=True,
        prior=-0.25,
        published=NOW.replace(microsecond=999999),
    )
    put(store, given)
    assert claim_one(store).article == given


def test_a_settled_article_is_done_and_keeps_its_judgement(store: Store) -> None:
    put(store, article("a1"))
    judged = Relevance(0.25, relevant=False, terms=(Term("sides", -1.5, "Washington"),))
    assert store.articles.relevance("a1") is None
    settle(store, claim_one(store), judged)
    assert store.articles.relevance("a1") == judged
    assert states(store) == {ArticleState.DONE: 1}
    assert store.stats.read(NOW).articles_by_relevance == {"relevant": 0, "irrelevant": 1}
    assert store.articles.claim_due("me", later(days=9)) == []


def test_an_article_cannot_be_settled_twice(store: Store) -> None:
    put(store, article("a1"))
    claimed = claim_one(store)
    settle(store, claimed)
    with pytest.raises(FenceLost):
        settle(store, claimed)


def test_a_failed_article_waits_longer_each_time_and_then_is_dead_with_its_reason(
    store: Store,
) -> None:
    put(store, article("a1"))
    now = NOW
    for attempt in range(1, MAX_ATTEMPTS + 1):
        (claimed,) = store.articles.claim_due("me", now)
        assert claimed.attempts == attempt - 1
        assert store.articles.release(claimed.row_id, claimed.fence, now, f"bad {attempt}\x00")
        due = now + wait_after(attempt)
        assert store.articles.claim_due("me", due - timedelta(microseconds=1)) == []
        now = due
    assert states(store) == {ArticleState.DEAD: 1}
    assert store.articles.claim_due("me", later(days=9)) == []
    (dead,) = store.articles.recent(state=ArticleState.DEAD)
    assert (dead.article, dead.error) == (article("a1"), "bad 5")


def kill(store: Store, *names: str) -> None:
    """Have the articles fail until they are dead."""
    put(store, *(article(name) for name in names))
    for number in range(1, MAX_ATTEMPTS + 1):
        for item in store.articles.claim_due("me", later(days=number)):
            assert store.articles.release(item.row_id, item.fence, later(days=number), "bad")


def test_dead_articles_are_tried_again_one_or_all_as_if_they_had_never_failed(
    store: Store,
) -> None:
    kill(store, "a1", "a2", "a3")
    now = later(days=9)
    assert store.articles.revive(now, "a2") == 1
    (claimed,) = store.articles.claim_due("me", now)
    assert (claimed.article.article_id, claimed.attempts) == ("a2", 0)
    assert store.articles.revive(now, "a2") == 0, "it is in somebody's hands"
    assert store.articles.revive(now) == 2
    assert {item.article.article_id for item in store.articles.claim_due("me", now)} == {"a1", "a3"}
    assert store.articles.recent(state=ArticleState.DEAD) == []


def test_articles_are_listed_by_state_and_by_how_their_ids_begin(store: Store) -> None:
    put(store, article("ab1"), article("ab2"), article("%b3"))
    settle(store, claim_one(store))
    listed = [(item.article.article_id, item.state) for item in store.articles.recent(2)]
    assert listed == [("%b3", ArticleState.NEW), ("ab2", ArticleState.NEW)]
    assert [x.article.article_id for x in store.articles.recent(prefix="ab")] == ["ab2", "ab1"]
    assert [x.article.article_id for x in store.articles.recent(prefix="%")] == ["%b3"]
    (done,) = store.articles.recent(state=ArticleState.DONE)
    assert (done.article.article_id, done.relevant) == ("ab1", True)


def test_the_wait_doubles() -> None:
    assert [wait_after(number).total_seconds() for number in range(1, 6)] == [5, 10, 20, 40, 80]


def test_releasing_with_an_old_fence_changes_nothing(store: Store) -> None:
    put(store, article("a1"))
    old = claim_one(store, "sleeper")
    store.reconcile.reclaim_dead(NOW)
    new = claim_one(store, "other")
    assert not store.articles.release(old.row_id, old.fence, NOW, "late")
    assert not store.articles.release(999, 1, NOW, "no such row")
    settle(store, new)
    assert store.articles.recent(state=ArticleState.DEAD) == []


def test_a_settled_article_cannot_be_released(store: Store) -> None:
    put(store, article("a1"))
    claimed = claim_one(store)
    settle(store, claimed)
    assert not store.articles.release(claimed.row_id, claimed.fence, NOW, "late")
    assert states(store) == {ArticleState.DONE: 1}


class TestDeadOwners:
    """What a crash costs the articles that were in hand."""

    def test_the_article_a_worker_died_of_counts_an_attempt_and_the_others_none(
        self, store: Store
    ) -> None:
        put(store, *(article(f"a{n}", published=later(minutes=n)) for n in range(3)))
        first, *_others = store.articles.claim_due("crashed", NOW)
        settle(store, first)
        assert store.reconcile.reclaim_dead(NOW).articles == 2
        again = store.articles.claim_due("me", NOW)
        assert [(x.article.article_id, x.attempts) for x in again] == [("a1", 1), ("a2", 0)]

    def test_a_poisoned_article_dies_after_ten_crashes_and_its_neighbours_live(
        self, store: Store
    ) -> None:
        put(store, article("poison"), article("good", published=later(minutes=1)))
        for _ in range(MAX_CRASHES):
            assert store.articles.claim_due("crashed", NOW)[0].article.article_id == "poison"
            store.reconcile.reclaim_dead(NOW)
        (dead,) = store.articles.recent(state=ArticleState.DEAD)
        assert dead.article.article_id == "poison"
        assert "died" in dead.error
        assert [x.attempts for x in store.articles.claim_due("me", NOW)] == [0]

    def test_a_worker_that_wakes_late_cannot_settle(self, store: Store) -> None:
        put(store, article("a1"))
        claimed = claim_one(store, "sleeper")
        store.reconcile.reclaim_dead(NOW)
        with pytest.raises(FenceLost):
            settle(store, claimed)
        assert states(store) == {ArticleState.NEW: 1}


def test_an_unknown_article_is_none(store: Store) -> None:
    assert store.articles.by_id("nobody") is None
    assert store.articles.relevance("nobody") is None


def test_the_type_of_a_claimed_article_is_what_the_pipeline_takes(store: Store) -> None:
    put(store, article("a1"))
    claimed = claim_one(store)
    assert isinstance(claimed.article, Article)
    assert claimed.fence == 1
