"""The one place where things are joined: settings in, a working application out."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Final, Literal

from monitor.alerting.channels import open_channels
from monitor.alerting.decide import AlertPolicy, decide
from monitor.alerting.render import document
from monitor.alerting.retry import next_attempt
from monitor.alerting.routes import Routes, load_routes, route
from monitor.broker import Hints
from monitor.clock import clock
from monitor.lanes import Lanes
from monitor.model import DeliveryState
from monitor.opening import crash, open_waiting
from monitor.pipeline import Pipeline, Stages
from monitor.settings import Settings
from monitor.store import Alive, Store, StoreBusyError, StoreError
from monitor.web.metrics import Instruments, instruments

if TYPE_CHECKING:
    from monitor.core import Core

Queue = Literal["articles", "deliveries"]

_STOP_SECONDS: Final = 20.0


def stages_of(core: Callable[[], Core], routes: Routes | None = None) -> Stages:
    """The pure functions of the pipeline, with the core, the policy and the routes in them.

    *core* is asked when an article is read or a claim resolved: a worker on deliveries does so
    only for claims that were held, and need not carry the topic (some 30 MB) before.
    """
    policy = AlertPolicy()
    return Stages(
        read=lambda article: core().read(article),
        claim=lambda article, reading, now: core().claim(article, reading, now),
        resolve=lambda claims, known, now, final: core().resolve(claims, known, now, final=final),
        decide=partial(decide, policy=policy),
        route=(lambda alert, event: route(alert, event, routes)) if routes else lambda *_: (),
        document=document,
        next_attempt=next_attempt,
    )


@dataclass
class App:
    """A worker process, joined: what `workers/` calls into."""

    store: Store
    hints: Hints
    pipeline: Pipeline
    alive: Alive
    instruments: Instruments
    exits: ExitStack
    lanes: Lanes | None = None

    def work_articles(self) -> int:
        """Take all due articles through the stages."""
        self.instruments.woken("articles")
        self._check_alive()
        return self.pipeline.work_articles()

    def work_deliveries(self) -> int:
        """Have every channel's lane look for due deliveries."""
        self.instruments.woken("deliveries")
        self._check_alive()
        if self.lanes is not None:
            self.lanes.wake()
        return 0

    def close(self) -> None:
        """Stop the lanes, give back what is claimed, let go of everything."""
        if self.lanes is not None:
            self.lanes.stop(_STOP_SECONDS)
        self.exits.close()

    def _check_alive(self) -> None:
        if self.alive.lost():
            crash(StoreError("the lock that says this worker is alive was lost"))


_current: App | None = None


def current() -> App:
    """The application of this worker process. Raises `RuntimeError` before `open_worker`."""
    if _current is None:
        raise RuntimeError("no application in this process: start it as `tradewatch work`")
    return _current


def open_worker(
    settings: Settings, queue: Queue, hints: Hints, progress: Callable[[], None]
) -> App:
    """The application of a worker on *queue*, alive under an owner id of its own.

    *progress* is called before each article. Raises the errors of `monitor.refusals`, before
    anything is claimed.
    """
    global _current  # noqa: PLW0603  # an RQ job finds its application by the process it runs in
    routes = load_routes(settings.routes, os.environ)

    @cache
    def core() -> Core:
        from monitor.core import load_core  # noqa: PLC0415  # 15 MB, and the topic's 30

        return load_core(settings.topic)

    if queue == "articles":
        core()  # a topic that cannot be used is refused before anything is claimed
    exits = ExitStack()
    store = open_waiting(
        settings, keys_of=lambda facts, *, stored: core().keys_of(facts, stored=stored)
    )
    exits.callback(store.close)
    if queue == "articles":  # a role of its own has no `prepare` before it, as `run` has
        core().load_history(settings, store, clock(settings.clock_offset))
    alive = store.owners.alive(queue)
    counted = instruments()
    pipeline = Pipeline(
        store=store,
        stages=stages_of(core, routes),
        channels=open_channels(routes, settings.networks, settings.instance),
        owner=exits.enter_context(alive),
        clock=clock(settings.clock_offset),
        observer=counted,
        hint_deliveries=lambda count: _ignore(hints.send("deliveries", count)),
        busy=(StoreBusyError,),
    )
    lanes = None
    if queue == "articles":
        pipeline = replace(pipeline, progress=progress)
    else:
        lanes = Lanes(_lane_names(pipeline, store, routes), pipeline, crash)
    _current = App(store, hints, pipeline, alive, counted, exits, lanes)
    return _current


def tidying(store: Store, settings: Settings) -> Callable[[datetime], int]:
    """What forgets some of the articles older than `retention_days`; gives how many."""
    if not settings.retention_days:
        return lambda _now: 0
    age = timedelta(days=settings.retention_days)
    return lambda now: store.retention.forget(now - age)


def _lane_names(pipeline: Pipeline, store: Store, routes: Routes) -> list[str]:
    """Each configured channel, and each that was taken out and still has deliveries."""
    stats = store.stats.read(pipeline.clock())
    left = {name for name, state in stats.deliveries if state is DeliveryState.PENDING}
    return sorted({*routes.channels, *left})


def _ignore(_: object) -> None:
    """A hint that could not be sent is sent by the reconciler."""
