"""The one place where things are joined: settings in, a working application out."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Final, Literal, TypeVar

import structlog

from monitor.alerting.channels import open_channels
from monitor.alerting.decide import AlertPolicy, decide
from monitor.alerting.render import document
from monitor.alerting.retry import next_attempt
from monitor.alerting.routes import Routes, load_routes, route
from monitor.broker import Hints
from monitor.clock import Clock, clock
from monitor.lanes import Lanes
from monitor.model import Claim, DeliveryState
from monitor.pipeline import Pipeline, Stages
from monitor.settings import Settings, SettingsError
from monitor.signal import (
    Topic,
    claims_of,
    fold_register,
    keys_of,
    load_register,
    load_topic,
    read,
    resolve,
)
from monitor.store import Alive, Store, StoreBusyError, StoreError, open_store
from monitor.web.metrics import Instruments, instruments

Queue = Literal["articles", "deliveries"]
Result = TypeVar("Result")

#: How long a role waits for a database that is still starting (seconds).
WAIT_SECONDS: Final = 60.0
#: Exit status of a process that gave up its rows because it could no longer vouch for them.
CRASHED: Final = 70
_STOP_SECONDS: Final = 20.0

_log = structlog.get_logger()


def stages_of(topic: Callable[[], Topic], routes: Routes | None = None) -> Stages:
    """The pure functions of the pipeline, with the topic, the policy and the routes in them.

    *topic* is asked when an article is read or a claim resolved: a worker on deliveries does so
    only for claims that were held, and need not carry the topic (some 30 MB) before.
    """
    policy = AlertPolicy()
    return Stages(
        read=lambda article: read(article, topic()),
        claim=claims_of,
        resolve=lambda claims, known, now, final: resolve(claims, known, topic(), now, final=final),
        decide=partial(decide, policy=policy),
        route=(lambda alert, event: route(alert, event, routes)) if routes else lambda *_: (),
        document=document,
        next_attempt=next_attempt,
    )


def open_waiting(settings: Settings, *, seconds: float = WAIT_SECONDS) -> Store:
    """The store, waited for where its server is still starting. Raises `StoreError`."""
    return waiting(
        lambda: open_store(settings.sqlalchemy_url, settings.data_dir, keys_of=keys_of), seconds
    )


def waiting(attempt: Callable[[], Result], seconds: float) -> Result:
    """What *attempt* gives, tried again for *seconds* while the store is merely away."""
    deadline = time.monotonic() + seconds
    pause = 0.2
    while True:
        try:
            return attempt()
        except StoreError as error:
            if error.permanent or time.monotonic() + pause > deadline:
                raise
            _log.info("waiting_for_store", why=str(error))
        time.sleep(pause)
        pause = min(pause * 2, 5.0)


def crash(error: BaseException) -> None:
    """Leave at once: the owner's lock falls, and others take back what this process had claimed.

    Used where the store failed in the middle of work, so that nobody can say what was written.
    """
    _log.error("process_gives_up", why=str(error), next="it is started again; its rows go back")
    os._exit(CRASHED)


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
    topic = cache(partial(load_topic, settings.topic))
    if queue == "articles":
        topic()  # a topic that cannot be used is refused before anything is claimed
    stages = stages_of(topic, routes)
    exits = ExitStack()
    store = open_waiting(settings)
    exits.callback(store.close)
    if queue == "articles":  # a role of its own has no `prepare` before it, as `run` has
        load_history(settings, store, topic(), clock(settings.clock_offset))
    alive = store.owners.alive(queue)
    counted = instruments()
    pipeline = Pipeline(
        store=store,
        stages=stages,
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


def redis_url(settings: Settings) -> str:
    """Where Redis is: given, or the embedded server that `run` started for its children."""
    if settings.redis_url is None:
        raise SettingsError(
            "TRADEWATCH_REDIS_URL is empty, and this role starts no server of its own: set it, as "
            "in redis://127.0.0.1:6379/0, or use `tradewatch run`, which brings its own"
        )
    return settings.redis_url


def load_history(settings: Settings, store: Store, topic: Topic, now: Clock) -> int:
    """Load the register into the store, once for each content; how many events were new."""
    known = register_of(settings, topic)
    return store.register.load(fold_register(known), now()) if known else 0


def register_of(settings: Settings, topic: Topic) -> tuple[Claim, ...]:
    """The rows of the register of past events; none where there is to be no past.

    Raises `SettingsError` where the file cannot be read, `RegisterError` for a wrong row.
    """
    if settings.history == "none":
        return ()
    try:
        return load_register(Path(settings.history), topic)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SettingsError(
            f"TRADEWATCH_HISTORY is {settings.history!r}, which cannot be read ({reason}): "
            "name a register such as config/history.jsonl, or none"
        ) from None
