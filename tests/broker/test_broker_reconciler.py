from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from broker_kit import StartWorker
from patience import eventually
from redis import Redis

from monitor.broker import EmbeddedServer, Hints, Reconciler, connect

pytest_plugins = ("broker_fixtures",)

NOW = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)


@dataclass
class Counts:
    """Rows due, or rows reclaimed."""

    articles: int = 0
    deliveries: int = 0
    holds: int = 0
    feeds: int = 0


@dataclass
class FakeStore:
    """A store of counts; notes what it is asked for."""

    rows: Counts = field(default_factory=Counts)
    free: bool = True
    broken: bool = False
    calls: list[tuple[str, datetime]] = field(default_factory=list)

    @contextmanager
    def exclusive(self) -> Iterator[bool]:
        yield self.free

    def reclaim_dead(self, now: datetime) -> Counts:
        self.calls.append(("reclaim", now))
        if self.broken:
            raise OSError
        return Counts(articles=1)

    def due(self, now: datetime) -> Counts:
        self.calls.append(("due", now))
        return self.rows


@dataclass
class Sent:
    """Takes hints down."""

    hints: list[tuple[str, int]] = field(default_factory=list)

    def send(self, queue: str, at_most: int) -> bool:
        self.hints.append((queue, at_most))
        return True


@dataclass
class Watch:
    """Takes down how the rounds fare."""

    failures: list[str] = field(default_factory=list)

    def failed(self, part: str) -> None:
        self.failures.append(part)


def test_a_round_reclaims_then_hints_what_is_due_as_of_the_time_given() -> None:
    """Rows that were taken back are due again, so they are looked for afterwards."""
    store, sent = FakeStore(Counts(articles=7, deliveries=3)), Sent()
    assert Reconciler(store, sent, lambda: 0, lambda: NOW).tick(NOW)
    assert store.calls == [("reclaim", NOW), ("due", NOW)]
    assert sent.hints == [("articles", 7), ("deliveries", 3)]


def test_another_process_that_reconciles_is_left_to_it() -> None:
    store, sent = FakeStore(free=False), Sent()
    assert not Reconciler(store, sent, lambda: 0, lambda: NOW).tick(NOW)
    assert store.calls == sent.hints == []


def test_holds_are_released_only_when_some_are_due() -> None:
    released: list[int] = []
    store = FakeStore(Counts())
    reconciler = Reconciler(store, Sent(), lambda: released.append(1), lambda: NOW)
    reconciler.tick(NOW)
    assert not released
    store.rows = Counts(holds=2)
    reconciler.tick(NOW)
    assert released == [1]


def test_the_house_is_tidied_each_hour_and_sooner_where_there_may_be_more() -> None:
    clock, left, tidied = 0.0, [200, 50, 0], []

    def tidy(now: datetime) -> int:
        tidied.append((clock, now))
        return left[len(tidied) - 1] if len(tidied) <= len(left) else 0

    reconciler = Reconciler(
        FakeStore(), Sent(), lambda: 0, lambda: NOW, tidy=tidy, monotonic=lambda: clock
    )
    for clock in range(0, 8_000, 10):  # noqa: B007  # the clock that it looks at
        reconciler.tick(NOW)
    assert tidied == [(60, NOW), (120, NOW), (180, NOW), (3780, NOW), (7380, NOW)]


def test_only_who_reconciles_tidies() -> None:
    clock = 0.0
    tidied: list[datetime] = []
    reconciler = Reconciler(
        FakeStore(free=False),
        Sent(),
        lambda: 0,
        lambda: NOW,
        tidy=lambda now: len(tidied.append(now) or []),
        monotonic=lambda: clock,
    )
    clock = 9_999.0
    reconciler.tick(NOW)
    assert tidied == []


def test_errors_are_survived_counted_and_do_not_stop_the_rounds() -> None:
    store, watch = FakeStore(broken=True), Watch()
    reconciler = Reconciler(store, Sent(), lambda: 0, lambda: NOW, observer=watch, interval=0.01)
    reconciler.start()
    eventually(lambda: watch.failures[:3] == ["reconciler"] * 3)
    store.broken = False
    rounds = len(store.calls)
    eventually(lambda: ("due", NOW) in store.calls[rounds:])
    reconciler.stop()


def test_a_lost_hint_is_sent_again_until_somebody_works(
    server: EmbeddedServer, redis: Redis, start_worker: StartWorker
) -> None:
    """FLUSHALL at any moment: as long as rows are due, a worker is woken within seconds."""
    store = FakeStore(Counts(articles=1))
    reconciler = Reconciler(
        store, Hints(connect(server.url)), lambda: 0, lambda: NOW, interval=0.02
    )
    reconciler.start()
    worker = start_worker()
    try:
        for _ in range(20):
            before = worker.wakes
            redis.flushall()
            eventually(lambda before=before: worker.wakes > before)
    finally:
        reconciler.stop()
    assert worker.alive
    assert redis.llen("rq:queue:articles") <= 1
