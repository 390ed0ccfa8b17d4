"""Several processes and threads on one database at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from store_values import NOW, article, change, claim, event, feed, put, tell

from monitor.model import PollOutcome, Resolution, Validators
from monitor.store import Store, open_store

if TYPE_CHECKING:
    from pg import Cluster
    from store_kit import Child

pytest_plugins = ("store_kit",)


def test_two_processes_never_claim_the_same_article(
    store: Store, spawn: Callable[[str], Child]
) -> None:
    names = [f"n{number}" for number in range(120)]
    put(store, *map(article, names))
    children = [spawn("claim"), spawn("claim")]
    assert [child.hears() for child in children] == ["ready", "ready"]
    for child in children:
        child.go()
    taken = [child.hears() for child in children]
    assert sorted(taken[0] + taken[1]) == sorted(names)


def test_resolving_is_serial_across_processes(store: Store, spawn: Callable[[str], Child]) -> None:
    """A lost update would show as a version below 60."""
    children = [spawn("count"), spawn("count")]
    for child in children:
        child.hears()
    for child in children:
        child.go()
    assert [child.hears() for child in children] == ["done", "done"]
    known = store.events.get("counter")
    assert known is not None
    assert known.version == 60


def test_threads_share_a_store(store: Store) -> None:
    """Many threads resolve, claim and read at once, and no step is lost."""
    put(store, *(article(f"n{number}") for number in range(40)))

    def work(thread: int) -> list[str]:
        taken = [item.article.article_id for item in store.articles.claim_due(f"t{thread}", NOW, 9)]
        for step in range(5):
            with store.resolving(NOW) as tx:
                known = tx.event("counter") or event("counter", 0)
                grown = replace(known, version=known.version + 1)
                tx.apply(Resolution((change(grown, claim(f"{thread}-{step}")),)))
            store.stats.read(NOW)
        return taken

    with ThreadPoolExecutor(6) as pool:
        taken = [name for names in pool.map(work, range(6)) for name in names]
    assert len(taken) == len(set(taken)) == 40
    known = store.events.get("counter")
    assert known is not None
    assert known.version == 30


def test_two_polls_of_one_outlet_store_an_article_once(
    store: Store, open_one: Callable[[], Store]
) -> None:
    feeds = [feed(f"f{number}") for number in range(8)]
    store.feeds.sync(feeds, NOW)
    leases = store.feeds.lease_due("me", NOW, 8)
    start = threading.Barrier(8)
    stores = [open_one() for _ in range(8)]

    def poll(number: int) -> int:
        start.wait()
        stored = stores[number].feeds.record_poll(
            leases[number],
            "me",
            outcome=PollOutcome.FETCHED,
            validators=Validators(),
            articles=[article("a1"), article(f"own{number}")],
            next_poll_at=NOW,
            now=NOW,
        )
        assert stored is not None
        return stored.new

    with ThreadPoolExecutor(8) as pool:
        new = sum(pool.map(poll, range(8)))
    assert new == 9


def test_threads_never_claim_the_same_delivery_nor_pass_a_version_by(store: Store) -> None:
    for number in range(20):
        for version in (1, 2):
            tell(store, event(f"e{number}", version), "hook")

    def take(thread: int) -> list[tuple[str, int]]:
        return [(x.event_id, x.version) for x in store.deliveries.claim_due(f"t{thread}", NOW, 4)]

    with ThreadPoolExecutor(8) as pool:
        taken = [item for items in pool.map(take, range(8)) for item in items]
    assert len(taken) == len(set(taken)) == 20
    assert {version for _, version in taken} == {1}


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_new_database_is_opened_by_many_processes_at_once(
    url: str, tmp_path: Path, request: pytest.FixtureRequest, spawn: Callable[..., Child]
) -> None:
    fresh = f"sqlite:///{tmp_path / 'fresh' / 'new.sqlite3'}"
    if url.startswith("postgresql"):
        cluster: Cluster = request.getfixturevalue("postgres")
        fresh = cluster.database()
    children = [spawn("open", fresh) for _ in range(5)]
    for child in children:
        child.hears()
    for child in children:
        child.go()
    assert [child.hears() for child in children] == ["done"] * 5
    store = open_store(fresh, tmp_path)
    put(store, article())
    store.close()
