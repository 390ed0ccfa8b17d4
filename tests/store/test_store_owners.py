"""Who is alive is told by locks, never by clocks."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from patience import eventually
from store_values import NOW, article, event, later, put, tell

from monitor.model import DeliveryOutcome
from monitor.store import Reclaimed, Store

if TYPE_CHECKING:
    from pg import Cluster
    from store_kit import Child

pytest_plugins = ("store_kit",)


def work_for_one(store: Store) -> None:
    put(store, article("a1"), article("a2", published=later(minutes=1)))
    tell(store, event(), "hook")


def test_a_killed_process_gives_back_all_it_held(
    store: Store, spawn: Callable[[str], Child]
) -> None:
    """Kill -9 of an owner: feed, articles and delivery go back, each with a new fence."""
    work_for_one(store)
    child = spawn("hold")
    owner, *held = child.hears()
    assert held == [1, 2, 1]
    assert store.reconcile.reclaim_dead(NOW) == Reclaimed()
    assert not store.owners.dead(owner)
    child.kill()
    eventually(lambda: store.owners.dead(owner))
    assert store.reconcile.reclaim_dead(later(seconds=1)) == Reclaimed(1, 2, 1)
    assert store.reconcile.reclaim_dead(later(seconds=1)) == Reclaimed()
    assert store.reconcile.due(later(seconds=1)).articles == 2
    (lease,) = store.feeds.lease_due("next", later(seconds=1), 1)
    assert lease.fence > 1
    (delivery,) = store.deliveries.claim_due("next", later(seconds=1))
    assert delivery.ambiguous


def test_a_living_owner_keeps_its_rows_whatever_the_clock_says(store: Store) -> None:
    work_for_one(store)
    with store.owners.alive("worker") as owner:
        assert store.articles.claim_due(owner, NOW)
        for now in (later(days=400), later(days=-400)):
            assert store.reconcile.reclaim_dead(now) == Reclaimed()


def test_a_clean_stop_gives_rows_back_without_blame(
    store: Store, spawn: Callable[[str], Child]
) -> None:
    work_for_one(store)
    child = spawn("hold")
    child.hears()
    assert child.end() == 0
    assert store.reconcile.reclaim_dead(NOW) == Reclaimed()
    assert [item.attempts for item in store.articles.claim_due("next", NOW)] == [0, 0]
    (delivery,) = store.deliveries.claim_due("next", NOW)
    assert delivery.ambiguous
    outcomes = [entry[2] for entry in store.deliveries.attempts(delivery.delivery_id)]
    assert outcomes == [DeliveryOutcome.INTERRUPTED, None]


def test_an_owner_that_ends_with_an_exception_leaves_its_rows_to_the_reconciler(
    store: Store,
) -> None:
    work_for_one(store)
    with pytest.raises(ZeroDivisionError), store.owners.alive("worker") as owner:
        assert len(store.articles.claim_due(owner, NOW)) == 2 / 0
    assert store.reconcile.reclaim_dead(NOW).articles == 2


def test_every_owner_has_an_id_of_its_own_and_a_plain_kind(store: Store) -> None:
    with store.owners.alive("worker") as one, store.owners.alive("worker") as two:
        assert one != two
        assert one.startswith("worker-")
        assert not store.owners.dead(one)
    assert store.owners.dead(one)
    assert store.owners.dead("never-lived")
    with pytest.raises(ValueError, match="no kind of owner"):
        store.owners.alive("../../etc/passwd")


def test_an_owner_knows_that_it_is_alive_only_while_it_is(store: Store) -> None:
    alive = store.owners.alive("worker")
    assert alive.lost()
    with alive:
        assert not alive.lost()
    assert alive.lost()


def test_reconciling_is_for_one_process_at_a_time(
    store: Store, open_one: Callable[[], Store]
) -> None:
    other = open_one()
    with store.reconcile.exclusive() as mine, other.reconcile.exclusive() as yours:
        assert (mine, yours) == (True, False)
    with other.reconcile.exclusive() as yours:
        assert yours


def test_reconciling_can_write_while_it_is_exclusive(store: Store) -> None:
    work_for_one(store)
    store.articles.claim_due("crashed", NOW)
    with store.reconcile.exclusive() as mine:
        assert mine
        assert store.reconcile.reclaim_dead(NOW).articles == 2


class TestFiles:
    """With SQLite: `flock` on files beside the database."""

    pytestmark = pytest.mark.parametrize("url", ["sqlite"], indirect=True)

    def test_a_lock_file_goes_with_its_owner_and_dead_ones_are_cleared(
        self, store: Store, tmp_path: Path
    ) -> None:
        owners = tmp_path / "owners"
        with store.owners.alive("worker") as owner:
            assert (owners / f"{owner}.lock").exists()
            (owners / "worker-dead.lock").touch()
            store.reconcile.reclaim_dead(NOW)
            assert [path.name for path in owners.glob("*.lock")] == [f"{owner}.lock"]
        assert list(owners.glob("*.lock")) == []

    def test_a_lock_is_not_inherited_by_programs_it_starts(
        self, store: Store, tmp_path: Path
    ) -> None:
        with store.owners.alive("worker") as owner:
            lock = (tmp_path / "owners" / f"{owner}.lock").resolve()
            mine = [
                int(entry.name)
                for entry in Path("/proc/self/fd").iterdir()
                if entry.resolve() == lock
            ]
            assert mine
            assert not any(os.get_inheritable(descriptor) for descriptor in mine)

    def test_an_owner_whose_lock_file_was_removed_knows_that_it_is_lost(
        self, store: Store, tmp_path: Path
    ) -> None:
        alive = store.owners.alive("worker")
        with alive as owner:
            (tmp_path / "owners" / f"{owner}.lock").unlink()
            assert alive.lost()
            assert store.owners.dead(owner)


class TestSessions:
    """With PostgreSQL: a lock of a session of its own, which the server drops with it."""

    pytestmark = pytest.mark.parametrize("url", ["postgresql"], indirect=True)

    def test_an_owner_whose_session_was_cut_knows_that_it_is_lost(
        self, store: Store, postgres: Cluster, url: str
    ) -> None:
        work_for_one(store)
        alive = store.owners.alive("worker")
        with pytest.raises(ZeroDivisionError), alive as owner:  # noqa: PT012  # it ends badly, on purpose
            assert store.articles.claim_due(owner, NOW)
            with postgres.connect(url) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks"
                    " WHERE locktype = 'advisory' AND database ="
                    " (SELECT oid FROM pg_database WHERE datname = current_database())"
                )
            eventually(alive.lost)
            assert store.reconcile.reclaim_dead(NOW).articles == 2
            _ = 1 / 0

    def test_no_session_is_left_behind(self, store: Store, postgres: Cluster, url: str) -> None:
        with postgres.connect(url) as connection:

            def sessions() -> int:
                row = connection.execute(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND pid <> pg_backend_pid()"
                ).fetchone()
                assert row is not None
                return int(row[0])

            store.ping()
            # The server takes a moment to bury a session, such as those that opened the store.
            eventually(lambda: sessions() == 1)
            with store.owners.alive("worker"):
                assert sessions() == 2
            eventually(lambda: sessions() == 1)
