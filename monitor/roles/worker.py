"""A worker: takes articles through the stages, or pushes deliveries."""

from __future__ import annotations

from contextlib import ExitStack

from monitor import logs
from monitor.bootstrap import Queue, open_worker, tidying
from monitor.broker import Hints, connect
from monitor.broker.reconciler import Reconciler
from monitor.broker.worker import TradewatchWorker
from monitor.opening import redis_url
from monitor.roles.shared import checks, serve_own, watched
from monitor.settings import Settings
from monitor.web.metrics import instruments


def work(settings: Settings, queue: Queue) -> bool:
    """Be a worker on *queue* until SIGTERM, or until it is due to be recycled.

    Gives whether it ended in good order; if not, others take back what it had claimed.
    """
    logs.configure(settings.log_format, settings.log_level, role=queue)
    counted = instruments()
    with ExitStack() as exits:
        redis = connect(redis_url(settings))
        exits.callback(redis.close)
        pace = watched(settings)
        worker = TradewatchWorker(queue, redis, pace, on_refused=lambda _why: counted.refused())
        app = open_worker(settings, queue, Hints(redis), pace)
        exits.callback(app.close)
        serve_own(settings, exits, lambda: checks(app.store, redis_url(settings)))
        reconciler = Reconciler(
            app.store.reconcile,
            app.hints,
            app.pipeline.release_holds,
            app.pipeline.clock,
            observer=counted,
            tidy=tidying(app.store, settings),
        )
        reconciler.start()
        exits.callback(reconciler.stop)
        return worker.run() != "failed"
