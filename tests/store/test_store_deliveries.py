"""Deliveries: claimed in order, settled once, every attempt on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from store_values import NOW, event, later, tell

from monitor.model import Attempt, Delivery, DeliveryOutcome, DeliveryState
from monitor.store import Store

pytest_plugins = ("store_kit",)

DELIVERED = Attempt(DeliveryOutcome.DELIVERED)
REFUSED = Attempt(DeliveryOutcome.SERVER_ERROR, "503 \x00from the receiver")


def claim_one(store: Store, owner: str = "me", hours: float = 0) -> Delivery:
    (claimed,) = store.deliveries.claim_due(owner, later(hours=hours), 1)
    return claimed


def state(store: Store, delivery: Delivery) -> DeliveryState:
    found = store.deliveries.get(delivery.delivery_id)
    assert found is not None
    return found.state


def test_a_claimed_delivery_is_nobody_elses_and_its_attempt_is_open(
    store: Store, open_one: Callable[[], Store]
) -> None:
    told = tell(store, event(), "hook")
    claimed = claim_one(store)
    assert (claimed.alert_id, claimed.attempt, claimed.ambiguous) == (told.alert_id, 1, False)
    assert claimed.document == {"alert": {"id": told.alert_id}}
    assert claimed.state is DeliveryState.IN_FLIGHT
    assert open_one().deliveries.claim_due("you", NOW) == []
    assert store.deliveries.attempts(claimed.delivery_id) == [(1, NOW, None, "")]


def test_a_delivered_one_is_settled_for_good(store: Store) -> None:
    tell(store, event(), "hook")
    claimed = claim_one(store)
    assert store.deliveries.settle(claimed, DELIVERED, None, later(seconds=2))
    assert state(store, claimed) is DeliveryState.DELIVERED
    assert not store.deliveries.settle(claimed, REFUSED, later(hours=1), later(seconds=3))
    assert store.deliveries.claim_due("me", later(days=9)) == []
    assert store.deliveries.attempts(claimed.delivery_id) == [
        (1, NOW, DeliveryOutcome.DELIVERED, "")
    ]


def test_a_failed_one_is_tried_again_under_the_same_id_at_its_time(store: Store) -> None:
    tell(store, event(), "hook")
    first = claim_one(store)
    due = later(hours=1)
    assert store.deliveries.settle(first, REFUSED, due, NOW)
    assert store.deliveries.claim_due("me", due - timedelta(microseconds=1)) == []
    second = claim_one(store, hours=1)
    assert second.delivery_id == first.delivery_id
    assert second.attempt == 2
    assert [entry[2:] for entry in store.deliveries.attempts(first.delivery_id)] == [
        (DeliveryOutcome.SERVER_ERROR, "503 from the receiver"),
        (None, ""),
    ]


def test_without_a_next_time_it_is_dead(store: Store) -> None:
    tell(store, event(), "hook")
    claimed = claim_one(store)
    assert store.deliveries.settle(claimed, Attempt(DeliveryOutcome.GONE), None, NOW)
    assert state(store, claimed) is DeliveryState.DEAD
    assert store.deliveries.recent(state=DeliveryState.DEAD)[0].delivery_id == claimed.delivery_id


def test_claims_can_be_narrowed_to_one_channel(store: Store) -> None:
    tell(store, event(), "hook", "mail")
    claimed = store.deliveries.claim_due("me", NOW, 9, "mail")
    assert [item.channel for item in claimed] == ["mail"]
    assert [item.channel for item in store.deliveries.claim_due("me", NOW)] == ["hook"]


class TestOrder:
    """To one channel the versions of one event go in order."""

    def test_a_later_version_waits_while_the_earlier_is_pending(self, store: Store) -> None:
        for version in (1, 2, 3):
            tell(store, event("e1", version), "hook")
        tell(store, event("e2", 7), "hook")
        batch = store.deliveries.claim_due("me", NOW)
        assert {(item.event_id, item.version) for item in batch} == {("e1", 1), ("e2", 7)}
        assert store.deliveries.claim_due("you", NOW) == []

    def test_it_waits_through_the_retries_of_the_earlier(self, store: Store) -> None:
        tell(store, event("e1", 1), "hook")
        tell(store, event("e1", 2), "hook", "mail")
        first = store.deliveries.claim_due("me", NOW, 9, "hook")[0]
        store.deliveries.settle(first, REFUSED, later(hours=5), NOW)
        batch = store.deliveries.claim_due("me", later(hours=1))
        assert [(item.channel, item.version) for item in batch] == [("mail", 2)]
        assert store.reconcile.due(later(hours=1)).deliveries == 0

    @pytest.mark.parametrize("end", [DeliveryOutcome.DELIVERED, DeliveryOutcome.GONE])
    def test_it_goes_once_the_earlier_is_delivered_or_dead(
        self, store: Store, end: DeliveryOutcome
    ) -> None:
        tell(store, event("e1", 1), "hook")
        tell(store, event("e1", 2), "hook")
        store.deliveries.settle(claim_one(store), Attempt(end), None, NOW)
        assert claim_one(store).version == 2


class TestDeadOwners:
    """A push that was interrupted may have arrived: it is repeated, and marked."""

    def test_an_interrupted_push_goes_again_under_the_same_id_and_is_marked(
        self, store: Store
    ) -> None:
        tell(store, event(), "hook")
        first = claim_one(store, "crashed")
        assert store.reconcile.reclaim_dead(later(seconds=9)).deliveries == 1
        again = claim_one(store, hours=1)
        assert again.delivery_id == first.delivery_id
        assert again.ambiguous
        assert again.fence > first.fence
        ledger = [(number, outcome) for number, _, outcome, _ in attempts_of(store, first)]
        assert ledger == [(1, DeliveryOutcome.INTERRUPTED), (2, None)]

    def test_crashes_do_not_use_up_the_retry_schedule(self, store: Store) -> None:
        tell(store, event(), "hook")
        for _ in range(20):
            assert claim_one(store, "crashed").attempt == 1
            store.reconcile.reclaim_dead(NOW)
        claimed = claim_one(store)
        assert claimed.attempt == 1
        assert len(attempts_of(store, claimed)) == 21

    def test_the_late_word_of_a_dead_owner_is_not_heard(self, store: Store) -> None:
        tell(store, event(), "hook")
        late = claim_one(store, "sleeper")
        store.reconcile.reclaim_dead(NOW)
        again = claim_one(store)
        assert not store.deliveries.settle(late, REFUSED, None, NOW)
        assert state(store, again) is DeliveryState.IN_FLIGHT
        assert store.deliveries.settle(again, DELIVERED, None, NOW)


def test_a_time_out_leaves_it_unknown_whether_it_arrived(store: Store) -> None:
    tell(store, event(), "hook")
    store.deliveries.settle(claim_one(store), Attempt(DeliveryOutcome.TIMEOUT), NOW, NOW)
    again = claim_one(store)
    assert again.ambiguous
    store.deliveries.settle(again, REFUSED, NOW, NOW)
    assert claim_one(store).ambiguous


def attempts_of(store: Store, delivery: Delivery) -> list[tuple[int, object, object, str]]:
    return list(store.deliveries.attempts(delivery.delivery_id))
