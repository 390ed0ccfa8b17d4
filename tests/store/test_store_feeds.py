"""Feeds: synchronising, leasing, and storing what a poll brought."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from store_values import NOW, article, feed, later, put

from monitor.model import (
    ArticleFlag,
    ArticleState,
    FeedState,
    PollOutcome,
    Validators,
)
from monitor.store import PollStored, Store

pytest_plugins = ("store_kit",)


def states(store: Store) -> dict[str, FeedState]:
    return {item.feed.feed_id: item.state for item in store.feeds.health(NOW)}


def test_a_new_feed_is_due_at_once_and_learns_first(store: Store) -> None:
    store.feeds.sync([feed(timezone="Asia/Shanghai", prior=0.5)], NOW)
    (lease,) = store.feeds.lease_due("me", NOW, 10)
    assert lease.feed == feed(timezone="Asia/Shanghai", prior=0.5)
    assert lease.first_poll
    assert lease.validators == Validators()


def test_a_leased_feed_is_nobody_elses(store: Store, open_one: Callable[[], Store]) -> None:
    store.feeds.sync([feed()], NOW)
    assert store.feeds.lease_due("me", NOW, 10)
    assert open_one().feeds.lease_due("you", NOW, 10) == []


def test_leases_go_to_the_longest_due_first_and_not_beyond_the_limit(store: Store) -> None:
    store.feeds.sync([feed("late")], later(hours=2))
    store.feeds.sync([feed("late"), feed("early")], later(hours=1))
    assert [x.feed.feed_id for x in store.feeds.lease_due("me", later(hours=3), 1)] == ["early"]
    assert [x.feed.feed_id for x in store.feeds.lease_due("me", later(hours=3), 5)] == ["late"]


def test_a_feed_is_not_due_before_its_time_to_the_microsecond(store: Store) -> None:
    put(store)
    store.feeds.sync([feed()], NOW)
    (lease,) = store.feeds.lease_due("me", NOW, 1)
    due = later(minutes=15, microseconds=1)
    store.feeds.record_poll(
        lease,
        "me",
        outcome=PollOutcome.NOT_MODIFIED,
        validators=Validators(),
        articles=(),
        next_poll_at=due,
        now=NOW,
    )
    assert [item.next_poll_at for item in store.feeds.health(NOW)] == [due]
    assert store.feeds.lease_due("me", due - timedelta(microseconds=1), 1) == []
    assert len(store.feeds.lease_due("me", due, 1)) == 1


def test_a_disabled_feed_is_not_polled(store: Store) -> None:
    store.feeds.sync([feed(enabled=False)], NOW)
    assert store.feeds.lease_due("me", NOW, 1) == []


def test_a_feed_no_longer_given_is_kept_as_removed_and_can_come_back(store: Store) -> None:
    store.feeds.sync([feed("f1"), feed("f2")], NOW)
    store.feeds.sync([feed("f1")], NOW)
    assert states(store) == {"f1": FeedState.OK}
    store.feeds.sync([feed("f1"), feed("f2")], later(days=1))
    assert states(store) == {"f1": FeedState.OK, "f2": FeedState.OK}
    assert {x.feed.feed_id for x in store.feeds.lease_due("me", NOW, 5)} == {"f1"}


def test_a_restart_does_not_make_feeds_due_again(store: Store) -> None:
    put_at = later(hours=1)
    store.feeds.sync([feed()], NOW)
    (lease,) = store.feeds.lease_due("me", NOW, 1)
    store.feeds.record_poll(
        lease,
        "me",
        outcome=PollOutcome.FETCHED,
        validators=Validators('W/"x"', "yesterday"),
        articles=(),
        next_poll_at=put_at,
        now=NOW,
    )
    store.feeds.sync([feed(prior=1.0)], later(minutes=1))
    assert [item.next_poll_at for item in store.feeds.health(NOW)] == [put_at]
    (again,) = store.feeds.lease_due("me", put_at, 1)
    assert again.feed.prior == 1.0
    assert again.validators == Validators('W/"x"', "yesterday")
    assert not again.first_poll


def test_a_new_address_drops_validators_learns_again_and_stops_the_poll_under_way(
    store: Store,
) -> None:
    put(store, validators=Validators("etag"))
    (lease,) = store.feeds.lease_due("me", NOW, 1)
    store.feeds.sync([feed(url="https://new.example/rss")], later(minutes=1))
    assert (
        store.feeds.record_poll(
            lease,
            "me",
            outcome=PollOutcome.FETCHED,
            validators=Validators("old address"),
            articles=[article("of the old address")],
            next_poll_at=NOW,
            now=NOW,
        )
        is None
    )
    assert store.articles.by_id("of the old address") is None
    (fresh,) = store.feeds.lease_due("me", later(minutes=1), 1)
    assert fresh.feed.url == "https://new.example/rss"
    assert fresh.validators == Validators()
    assert fresh.first_poll


@pytest.mark.parametrize("outcome", [item for item in PollOutcome if item.failed])
def test_a_failed_poll_leaves_validators_and_learning_as_they_were(
    store: Store, outcome: PollOutcome
) -> None:
    put(store, validators=Validators("first"), outcome=PollOutcome.FETCHED)
    put(store, validators=Validators("wrong"), outcome=outcome, detail="said\x00 the server")
    (health,) = store.feeds.health(NOW)
    gone = outcome is PollOutcome.GONE
    assert health.state is (FeedState.GONE if gone else FeedState.FAILING)
    assert (health.failures, health.last_outcome) == (1, outcome)
    leases = store.feeds.lease_due("me", NOW, 1)
    if gone:
        assert leases == []
    else:
        assert leases[0].validators == Validators("first")
        assert not leases[0].first_poll
        assert leases[0].failures == 1


def test_first_poll_lasts_until_a_page_was_stored(store: Store) -> None:
    put(store, outcome=PollOutcome.TIMEOUT)
    put(store, outcome=PollOutcome.NOT_A_FEED)
    (lease,) = store.feeds.lease_due("me", NOW, 1)
    assert lease.first_poll


def test_success_clears_failures_and_keeps_its_time(store: Store) -> None:
    put(store, outcome=PollOutcome.DNS)
    put(store, outcome=PollOutcome.DNS)
    put(store, outcome=PollOutcome.NOT_MODIFIED, now=later(minutes=2))
    (health,) = store.feeds.health(NOW)
    assert health.state is FeedState.OK
    assert health.failures == 0
    assert health.last_success_at == health.last_polled_at == later(minutes=2)


def test_an_address_moved_to_is_remembered(store: Store) -> None:
    put(store, moved_to="https://moved.example/rss")
    put(store)
    (lease,) = store.feeds.lease_due("me", NOW, 1)
    assert lease.moved_to == "https://moved.example/rss"


def test_a_poll_whose_lease_was_taken_over_writes_nothing(store: Store) -> None:
    """An owner that woke up late finds the fence, and neither articles nor validators are kept."""
    store.feeds.sync([feed()], NOW)
    (lease,) = store.feeds.lease_due("sleeper", NOW, 1)
    store.reconcile.reclaim_dead(NOW)  # nobody holds the lock of "sleeper"
    (new_lease,) = store.feeds.lease_due("other", NOW, 1)
    assert new_lease.fence > lease.fence
    for owner, old in (("sleeper", lease), ("other", lease)):
        stored = store.feeds.record_poll(
            old,
            owner,
            outcome=PollOutcome.FETCHED,
            validators=Validators("late"),
            articles=[article()],
            next_poll_at=later(hours=1),
            now=NOW,
        )
        assert stored is None
    assert store.articles.by_id("a1") is None
    assert store.stats.read(NOW).articles_by_state == {}


class TestArticlesOfAPoll:
    """Which entries of a poll become articles, revisions, or nothing."""

    def test_new_articles_are_stored_once(self, store: Store) -> None:
        assert put(store, article("a1"), article("a2")) == PollStored(new=2, revised=0, seen=0)
        assert put(store, article("a1"), article("a2")) == PollStored(new=0, revised=0, seen=2)
        assert store.articles.by_id("a1") == article("a1")

    @pytest.mark.parametrize("common", ["guid:a1", "url:a1"])
    def test_any_identity_in_common_is_the_same_article(self, store: Store, common: str) -> None:
        put(store, article("a1"))
        again = article("a9", identities=("new name", common))
        assert put(store, again) == PollStored(new=0, revised=0, seen=1)
        by_new_name = article("a10", identities=("new name",))
        assert put(store, by_new_name) == PollStored(new=0, revised=0, seen=1)

    def test_identities_of_other_outlets_are_other_articles(self, store: Store) -> None:
        put(store, article("a1"))
        other = article("b1", outlet="paper", feed_id="f2", identities=("guid:a1",))
        store.feeds.sync([feed(), feed("f2", outlet="paper")], later(minutes=1))
        (lease,) = [x for x in store.feeds.lease_due("me", later(minutes=1), 2) if x.first_poll]
        stored = store.feeds.record_poll(
            lease,
            "me",
            outcome=PollOutcome.FETCHED,
            validators=Validators(),
            articles=[other],
            next_poll_at=NOW,
            now=NOW,
        )
        assert stored == PollStored(new=1, revised=0, seen=0)

    def test_changed_facts_are_a_revision_and_go_through_the_stages_again(
        self, store: Store
    ) -> None:
        put(store, article("a1", flags=frozenset({ArticleFlag.DATE_MISSING})))
        (claimed,) = store.articles.claim_due("me", NOW)
        edited = article(
            "a7",
            identities=("url:a1", "print:new"),
            text="Tariffs of 25 per cent.",
            facts_hash="25 per cent",
            first_seen=later(hours=1),
            flags=frozenset({ArticleFlag.LINK_MISSING}),
        )
        assert put(store, edited, now=later(hours=1)) == PollStored(new=0, revised=1, seen=0)
        revised = store.articles.by_id("a1")
        assert revised is not None
        assert (revised.article_id, revised.revision) == ("a1", 2)
        assert revised.text == "Tariffs of 25 per cent."
        assert revised.first_seen == NOW
        assert revised.identities == ("guid:a1", "url:a1", "print:new")
        assert not store.articles.release(claimed.row_id, claimed.fence, NOW, "too late")
        (again,) = store.articles.claim_due("me", later(hours=1))
        assert again.article == revised
        assert store.stats.read(NOW).articles_by_flag == {ArticleFlag.LINK_MISSING: 1}

    def test_a_copy_that_flips_back_and_forth_is_no_news(self, store: Store) -> None:
        put(store, article("a1", facts_hash="old"))
        assert put(store, article("a1", facts_hash="new")).revised == 1
        for facts_hash in ("old", "new", "old"):
            assert put(store, article("a1", facts_hash=facts_hash)) == PollStored(0, 0, 1)

    def test_two_entries_of_one_poll_with_one_identity_are_one_article(self, store: Store) -> None:
        first = article("a1", title="First")
        second = article("a2", identities=("guid:a1",), title="Second", facts_hash="other")
        assert put(store, first, second) == PollStored(new=1, revised=0, seen=1)
        assert store.articles.by_id("a1") == first
        assert put(store, second) == PollStored(new=0, revised=0, seen=1)

    def test_a_dead_article_lives_again_when_its_words_change(self, store: Store) -> None:
        put(store, article("a1"))
        for minute in range(5):
            (claimed,) = store.articles.claim_due("me", later(hours=minute))
            store.articles.release(claimed.row_id, claimed.fence, later(hours=minute), "bad")
        assert store.stats.read(NOW).articles_by_state == {ArticleState.DEAD: 1}
        put(store, article("a1", facts_hash="mended"))
        (claimed,) = store.articles.claim_due("me", NOW)
        assert claimed.attempts == 0

    def test_articles_of_a_page_cut_short_are_kept_and_its_validators_are_not(
        self, store: Store
    ) -> None:
        put(store, article("a1"), outcome=PollOutcome.PARSE_ERROR, validators=Validators("etag"))
        assert store.articles.by_id("a1") is not None
        (lease,) = store.feeds.lease_due("me", NOW, 1)
        assert lease.validators == Validators()
        assert lease.first_poll

    def test_words_that_a_database_refuses_are_stored_all_the_same(self, store: Store) -> None:
        """NUL and a lone surrogate: a hostile title must not stop its feed."""
        hostile = article("a1", title="x\x00y\ud800z", text="中国关税 \U0001f1e8")
        put(store, hostile)
        assert store.articles.by_id("a1") == hostile

    def test_a_large_poll_is_stored_whole(self, store: Store) -> None:
        many = [article(f"n{number}") for number in range(1200)]
        assert put(store, *many) == PollStored(new=1200, revised=0, seen=0)
        assert put(store, *many, article("last")) == PollStored(new=1, revised=0, seen=1200)
