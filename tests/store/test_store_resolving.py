"""The resolving transaction: claims, events, alerts and deliveries, all or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from store_values import (
    NOW,
    RELEVANT,
    alert,
    article,
    change,
    claim,
    delivery,
    event,
    facts,
    hold,
    keys_of,
    later,
    put,
    silence,
    tell,
)

from monitor.model import (
    ChangeKind,
    Decision,
    Event,
    Kind,
    Place,
    Rearrangement,
    Resolution,
    SilenceReason,
    Status,
)
from monitor.store import FenceLost, Store, open_store

pytest_plugins = ("store_kit",)

GENEVA = Place("Geneva", "CH")


def apply(store: Store, *changes: object, holds: tuple[object, ...] = ()) -> None:
    with store.resolving(NOW) as tx:
        tx.apply(Resolution(changes, holds))  # type: ignore[arg-type]


def found(store: Store, of: Event) -> list[str]:
    with store.resolving(NOW) as tx:
        keys = keys_of(of.facts, stored=True)
        return [item.event_id for item in tx.candidates(keys)]


def test_an_event_and_its_claims_come_back_as_they_went_in(store: Store) -> None:
    said = [claim("c1"), claim("c2", at=later(minutes=-5))]
    first = event(alternatives=("date=2026-03-09",), title="Talks")
    second = replace(first, version=2, claims=2)
    apply(store, change(first, said[0]), change(second, said[1], ChangeKind.UPDATED))
    assert store.events.get("e1") == second
    assert store.events.claims("e1") == said
    with store.resolving(NOW) as tx:
        assert tx.event("e1") == second
        assert tx.claims("e1") == said
        assert tx.event("unknown") is None
        assert tx.claims("unknown") == []


def test_candidates_share_a_key_and_come_oldest_first(store: Store) -> None:
    old = event("old", first_asserted_at=later(days=-3))
    new = event("new")
    other = event("other", facts=facts(kind=Kind.TARIFF, subkind="tariff_new"))
    apply(store, *(change(item, claim(item.event_id)) for item in (new, other, old)))
    with store.resolving(NOW) as tx:
        assert [item.event_id for item in tx.candidates(frozenset({"kind|MEETING"}))] == [
            "old",
            "new",
        ]
        assert tx.candidates(frozenset()) == []
        assert tx.candidates(frozenset({"nothing"})) == []


def test_keys_follow_the_facts(store: Store) -> None:
    """When a place becomes known, the event is found by it, and by its old keys no more."""
    before = event()
    after = event(version=2, facts=facts(place=GENEVA))
    apply(store, change(before, claim("c1")))
    apply(store, change(after, claim("c2"), ChangeKind.UPDATED))
    with store.resolving(NOW) as tx:
        assert tx.candidates(frozenset({"sub|ministerial_talks|Geneva"})) == [after]
        assert tx.candidates(frozenset({"sub|ministerial_talks|anywhere"})) == []


def test_within_one_transaction_later_steps_see_earlier_ones(store: Store) -> None:
    with store.resolving(NOW) as tx:
        tx.apply(Resolution((change(event(), claim()),)))
        assert tx.candidates(keys_of(facts(), stored=True)) == [event()]
        assert tx.claims("e1") == [claim()]


def test_an_exception_rolls_everything_back(store: Store) -> None:
    put(store, article())
    (claimed,) = store.articles.claim_due("me", NOW)
    made = alert(event())
    with pytest.raises(ZeroDivisionError), store.resolving(NOW) as tx:  # noqa: PT012  # all of it must go
        tx.apply(Resolution((change(event(), claim()),), (hold(claim("held"), NOW),)))
        tx.tell([Decision(change(event(), claim()), made)], [delivery(made)])
        tx.settle_article(claimed.row_id, claimed.fence, RELEVANT)
        _ = 1 / 0
    stats = store.stats.read(NOW)
    assert stats.events_by_kind == stats.alerts == stats.deliveries == stats.changes_by_kind == {}
    assert stats.holds == 0
    with store.resolving(NOW) as tx:
        tx.settle_article(claimed.row_id, claimed.fence, RELEVANT)


def test_a_lost_fence_rolls_back_events_alerts_and_deliveries(store: Store) -> None:
    put(store, article())
    (claimed,) = store.articles.claim_due("sleeper", NOW)
    store.reconcile.reclaim_dead(NOW)
    made = alert(event())
    with pytest.raises(FenceLost), store.resolving(NOW) as tx:  # noqa: PT012  # all of it must go
        tx.apply(Resolution((change(event(), claim()),)))
        tx.tell([Decision(change(event(), claim()), made)], [delivery(made)])
        tx.settle_article(claimed.row_id, claimed.fence, RELEVANT)
    assert store.events.get("e1") is None
    assert store.alerts.recent() == []
    assert store.deliveries.recent() == []


class TestTelling:
    """Alerts, silences, and what the event remembers of them."""

    def test_an_alert_is_kept_with_its_deliveries(self, store: Store) -> None:
        made = tell(store, event(), "hook", "mail")
        assert store.alerts.recent() == [made]
        assert store.alerts.get(made.alert_id) == made
        assert store.alerts.of_event("e1") == [made]
        assert set(store.alerts.deliveries(made.alert_id)) == {"hook", "mail"}
        assert store.stats.read(NOW).alerts == {(Kind.MEETING, ChangeKind.NEW): 1}

    def test_one_version_has_one_alert_however_often_it_is_told(self, store: Store) -> None:
        tell(store, event(), "hook", by=claim("c1"))
        tell(store, event(), "hook", "mail", by=claim("c2"))
        assert len(store.alerts.recent()) == 1
        assert len(store.deliveries.recent()) == 1
        assert store.stats.read(NOW).ledger_mismatch == 0

    def test_the_event_remembers_what_was_told_and_a_later_write_does_not_forget(
        self, store: Store
    ) -> None:
        tell(store, event(), "hook", by=claim(at=later(hours=-1)))
        apply(store, change(event(version=2), claim("c2"), ChangeKind.CORROBORATED))
        known = store.events.get("e1")
        assert known is not None
        assert known.version == 2
        assert known.last_alerted_version == 1
        assert known.last_alerted_asserted_at == later(hours=-1)

    def test_an_alert_on_older_words_does_not_turn_the_clock_back(self, store: Store) -> None:
        tell(store, event(version=1), by=claim("c1", at=NOW))
        tell(store, event(version=2), by=claim("c2", at=later(hours=-2)))
        known = store.events.get("e1")
        assert known is not None
        assert (known.last_alerted_asserted_at, known.last_alerted_version) == (NOW, 2)

    def test_a_silence_is_counted_by_its_reason_once(self, store: Store) -> None:
        said = claim()
        changed = change(event(), said, ChangeKind.REITERATION)
        kept = Decision(changed, silence(event(), said, SilenceReason.REITERATION))
        for _ in range(2):
            with store.resolving(NOW) as tx:
                tx.apply(Resolution((changed,)))
                tx.tell([kept], [])
        stats = store.stats.read(NOW)
        assert stats.silences_by_reason == {SilenceReason.REITERATION: 1}
        assert stats.changes_by_kind == {ChangeKind.REITERATION: 1}

    def test_alerts_can_be_read_since_a_time(self, store: Store) -> None:
        tell(store, event("e1"))
        assert store.alerts.recent(since=NOW) != []
        assert store.alerts.recent(since=later(microseconds=1)) == []


class TestMerging:
    """Two events found to be one."""

    def test_the_other_id_becomes_an_alias_for_claims_keys_and_telling(self, store: Store) -> None:
        tell(store, event("young"), by=claim("c2"))
        apply(store, change(event("old", first_asserted_at=later(days=-1)), claim("c1")))
        joined = event("old", version=2, first_asserted_at=later(days=-1))
        apply(store, change(joined, claim("c3"), ChangeKind.CORROBORATED, merged=("young",)))
        known = store.events.get("young")
        assert known is not None
        assert known.event_id == "old"
        assert known.last_alerted_asserted_at == NOW
        assert {item.claim_id for item in store.events.claims("young")} == {"c1", "c2", "c3"}
        assert found(store, joined) == ["old"]
        assert [item.event_id for item in store.events.recent()] == ["old"]

    def test_aliases_never_chain(self, store: Store) -> None:
        for name in ("a", "b", "c"):
            apply(store, change(event(name), claim(name)))
        apply(store, change(event("b", 2), claim("x"), merged=("a",)))
        apply(store, change(event("c", 2), claim("y"), merged=("b",)))
        for name in ("a", "b", "c"):
            known = store.events.get(name)
            assert known is not None
            assert known.event_id == "c"
        assert len(store.events.claims("a")) == 5

    def test_claims_move_to_the_event_that_they_are_of_now(self, store: Store) -> None:
        """One event loses a claim to a new one, and another is merged into what is left."""
        tell(store, event("told"), by=claim("c2"))
        apply(store, change(event("mixed"), claim("c1")), change(event("mixed"), claim("c3")))
        moved = (
            Rearrangement(event("mixed", 2), (claim("c1"), claim("c2")), ("told",)),
            Rearrangement(event("split"), (claim("c3"),)),
        )
        last = change(event("split", 2), claim("c4"))
        with store.resolving(NOW) as tx:
            tx.apply(Resolution((last,), rearranged=moved))
        assert {item.claim_id for item in store.events.claims("told")} == {"c1", "c2"}
        assert {item.claim_id for item in store.events.claims("split")} == {"c3", "c4"}
        whole, split = store.events.get("told"), store.events.get("split")
        assert whole is not None
        assert split is not None
        assert (whole.event_id, whole.last_alerted_asserted_at) == ("mixed", NOW)
        assert (split.version, split.last_alerted_asserted_at) == (2, None)


class TestHolds:
    """Claims that cannot be decided yet."""

    def test_a_hold_is_due_at_its_time_and_dropped(self, store: Store) -> None:
        kept = [hold(claim("late"), later(minutes=30)), hold(claim("soon"), later(minutes=10))]
        apply(store, holds=tuple(kept))
        with store.resolving(NOW) as tx:
            assert tx.due_holds(NOW, 9) == []
            assert tx.held() == kept
            assert tx.due_holds(later(minutes=10), 9) == [kept[1]]
            assert tx.due_holds(later(hours=1), 9) == [kept[1], kept[0]]
            assert tx.due_holds(later(hours=1), 1) == [kept[1]]
            tx.drop_hold("soon")
        assert store.reconcile.due(later(hours=1)).holds == 1
        assert store.reconcile.due(NOW).holds == 0

    def test_holding_again_moves_the_due_time(self, store: Store) -> None:
        apply(store, holds=(hold(claim(), later(minutes=1)),))
        apply(store, holds=(hold(claim(), later(minutes=9)),))
        with store.resolving(NOW) as tx:
            assert [item.due for item in tx.due_holds(later(hours=1), 9)] == [later(minutes=9)]

    def test_a_claim_that_changed_an_event_is_held_no_longer(self, store: Store) -> None:
        apply(store, holds=(hold(claim(), NOW),))
        apply(store, change(event(), claim()))
        assert store.reconcile.due(later(days=1)).holds == 0


class TestRegister:
    """The shipped history of events."""

    def test_it_is_loaded_once_for_each_content(self, store: Store) -> None:
        rows = [(event("r1", register_only=True), (claim("r1", origin="register"),))]
        assert store.register.load(rows, NOW) == 1
        assert store.register.load(iter(rows), NOW) == 0
        assert store.events.recent() == []
        assert [item.event_id for item in store.events.recent(register=True)] == ["r1"]
        assert found(store, event()) == ["r1"]

    def test_a_newer_register_leaves_what_articles_changed(self, store: Store) -> None:
        old = [(event("r1", register_only=True), (claim("c1"),))]
        store.register.load(old, NOW)
        told = event("r1", version=5, facts=facts(status=Status.CONCLUDED))
        apply(store, change(told, claim("c2"), ChangeKind.UPDATED))
        newer = [
            (event("r1", version=2, register_only=True), (claim("c1"), claim("c3"))),
            (event("r2", register_only=True), (claim("c4"),)),
        ]
        assert store.register.load(newer, NOW) == 1
        assert store.events.get("r1") == told
        assert {item.claim_id for item in store.events.claims("r1")} == {"c1", "c2", "c3"}


def test_recent_events_can_be_chosen_by_kind_and_time(store: Store) -> None:
    apply(
        store,
        change(event("m"), claim("m")),
        change(event("t", facts=facts(kind=Kind.TARIFF)), claim("t")),
        change(event("o", last_asserted_at=later(days=-9)), claim("o")),
    )
    recent = store.events.recent
    assert [item.event_id for item in recent()] == ["m", "t", "o"]
    assert [item.event_id for item in recent(1)] == ["m"]
    assert [item.event_id for item in recent(kind=Kind.TARIFF)] == ["t"]
    assert [item.event_id for item in recent(since=NOW)] == ["m", "t"]


def test_a_store_opened_without_keys_refuses_to_write_events(url: str, tmp_path: Path) -> None:
    store = open_store(url, tmp_path)
    with pytest.raises(TypeError, match="keys_of"), store.resolving(NOW) as tx:
        tx.apply(Resolution((change(event(), claim()),)))
    store.close()
