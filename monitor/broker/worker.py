"""The worker process: waits for a hint, wakes the pipeline, and does so without Redis too.

RQ keeps the books of a job (`SimpleWorker.perform_job`); the loop around it is ours, since RQ's
own leaves the process on a time-out, takes an outage of Redis for a reason to wait up to a
minute, raises out of a signal handler between taking a job and starting it, and listens to a
channel on which anyone may tell it to stop.
"""

from __future__ import annotations

import logging
import os
import secrets
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any, Final, Literal

import structlog
from redis import Redis, RedisError
from rq import worker_registration
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.timeouts import JobTimeoutException, UnixSignalDeathPenalty
from rq.utils import as_text
from rq.utils import now as rq_now
from rq.worker import SimpleWorker

from monitor.broker.jobs import (
    WAKE_SECONDS,
    AllowListedJob,
    QueueName,
    Refusal,
    queue_of,
    wake_of,
)
from monitor.broker.progress import Pace, StopWork

_TURN_SECONDS: Final = 1
_MAX_WAKES: Final = 2_000
_log = structlog.get_logger()

Ending = Literal["stopped", "recycled", "failed"]


class TradewatchWorker(SimpleWorker):
    """Works one queue of ours in this process; `run` is its whole life.

    *pace* is what the application's stages call before each item, *on_refused* is told of each
    forged job, *wake* does the work (default: the queue's entry point).
    """

    max_connection_wait_time = 1.0
    log_result_lifespan = False

    def __init__(
        self,
        queue: QueueName,
        connection: Redis,
        pace: Pace,
        *,
        on_refused: Callable[[Refusal], None] = lambda _why: None,
        wake: Callable[[], object] | None = None,
        max_wakes: int = _MAX_WAKES,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        members = {"refused": staticmethod(on_refused), "func": property(lambda _job: self._call)}
        job_class = type("WorkersJob", (AllowListedJob,), members)
        super().__init__(
            [queue_of(connection, queue, job_class)],
            name=f"{queue}-{os.getpid()}-{secrets.token_hex(4)}",
            connection=connection,
            default_result_ttl=0,
            maintenance_interval=5,
            worker_ttl=20,
            job_class=job_class,
            serializer=JSONSerializer,
            prepare_for_work=False,  # it would ask Redis, which may be away
        )
        self.hostname, self.pid = socket.gethostname(), os.getpid()
        self.log_job_description = False
        self.log = logging.getLogger("rq.worker")
        self.log.setLevel(logging.WARNING)
        self._queue_name: QueueName = queue
        self._wake = wake
        self._max_wakes = max_wakes
        self._monotonic = monotonic
        self._pace = pace
        self._redis_away = False
        self._woken = False
        self._failed = False

    @property
    def dequeue_timeout(self) -> int:
        """Seconds of one wait for a hint; short, so that stopping and stamps are never late."""
        return _TURN_SECONDS

    @property
    def connection_timeout(self) -> int:
        """Keeps RQ from stretching the client's own time limit."""
        return _TURN_SECONDS + 2

    def request_stop(self, signum: int = 0, frame: FrameType | None = None) -> None:  # noqa: ARG002  # the signature of a signal handler
        """Stop after the items at hand; only a note is taken, so any moment is safe for it."""
        self._pace.ask_to_stop()

    def work(self, *_args: Any, **_options: Any) -> bool:
        """RQ's name for `run`; whether all went well."""
        return self.run() != "failed"

    def run(self) -> Ending:
        """Work until SIGTERM or SIGINT (`stopped`), or for `max_wakes` wakes (`recycled`).

        `failed` means that a wake raised: the rows it had claimed are freed by leaving, since
        they belong to this process as long as it lives.
        """
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.request_stop)
        _log.info("worker_started", queue=self._queue_name, name=self.name)
        wakes = 0
        try:
            while not (self._pace.stopping or self._failed) and wakes < self._max_wakes:
                self._pace()
                wakes += self._turn()
        finally:
            self._leave()
        ending: Ending = (
            "failed" if self._failed else "stopped" if self._pace.stopping else "recycled"
        )
        _log.info("worker_ended", queue=self._queue_name, how=ending, wakes=wakes)
        return ending

    def _turn(self) -> int:
        """Wait for one hint and follow it; without Redis, look into the store instead.

        Whether the wake itself failed is noted by `_call`: RQ calls a job failed, too, whose
        record was flushed away under it.
        """
        self._woken = False
        try:
            self._keep_books()
            job = self._next_job()
            if job is None:
                return 0
            self.perform_job(job, self.queues[0], self.prepare_execution(job))
        except Exception as error:  # noqa: BLE001  # RQ's books can be wrong in any way
            if self._woken and not isinstance(error, RedisError):
                _log.debug("books_wrong", why=type(error).__name__)
            else:
                self._without_redis(error)
        if not self._woken:
            self._look_into_store()
        return 1

    def handle_exception(self, job: Job, *exc_info: Any) -> None:
        """Nothing: a wake's failure was logged where it happened, the rest is RQ's bookkeeping."""

    def _keep_books(self) -> None:
        """What a look at RQ's workers shows; redone often, since Redis may lose it at any time."""
        if self.should_run_maintenance_tasks:
            self.birth_date = self.birth_date or rq_now()
            self.last_heartbeat = rq_now()
            with self.connection.pipeline() as pipeline:
                pipeline.hset(self.key, mapping=self.serialize())
                pipeline.expire(self.key, self.worker_ttl + 60)
                worker_registration.register(self, pipeline)
                pipeline.execute()
            self.clean_registries()
        if self._redis_away:
            self._redis_away = False
            _log.info("redis_back", queue=self._queue_name)

    def clean_registries(self) -> None:
        """Have jobs of dead workers removed. Groups, rate limits and schedules are never read."""
        queue = self.queues[0]
        if queue.acquire_maintenance_lock():
            try:
                for registry in (queue.started_job_registry, queue.failed_job_registry):
                    registry.cleanup()
                worker_registration.clean_worker_registry(queue)
            finally:
                queue.release_maintenance_lock()  # type: ignore[no-untyped-call]
        self.last_cleaned_at = rq_now()  # type: ignore[assignment]  # declared by its None

    def _next_job(self) -> Job | None:
        """The next hint, or None after a second or for a forged one.

        Taken for good by BLPOP: a hint lost with a crash is sent again, so RQ's intermediate
        list, which would have to be swept, is not needed.
        """
        answer: Any = self.connection.blpop([self.queues[0].key], self.dequeue_timeout)
        if answer is None:
            return None
        try:
            return self.job_class.fetch(as_text(answer[1]), self.connection, self.serializer)
        except RedisError:
            raise
        except Exception as error:  # noqa: BLE001  # whatever was put there must not end a worker
            _log.debug("no_hint", why=type(error).__name__)
            return None

    def _without_redis(self, error: Exception) -> None:
        """Redis is away (or full, or loading): look into the store once a second, the truth."""
        if not self._redis_away:
            _log.warning("redis_away", queue=self._queue_name, why=type(error).__name__)
        self._redis_away = True
        until = self._monotonic() + _TURN_SECONDS
        if not self._woken:
            self._look_into_store()
        while not (self._pace.stopping or self._failed) and self._monotonic() < until:
            time.sleep(0.05)

    def _look_into_store(self) -> None:
        with (
            suppress(Exception),  # noted by `_call`
            UnixSignalDeathPenalty(WAKE_SECONDS, JobTimeoutException),  # type: ignore[no-untyped-call]
        ):
            self._call()

    def _call(self) -> None:
        """Wake the pipeline. What it raises, a time-out included, is logged and ends the worker."""
        self._woken = True
        try:
            with self._pace.item_time(WAKE_SECONDS):
                (self._wake or wake_of(self._queue_name))()
        except StopWork:
            _log.info("wake_cut_short", queue=self._queue_name)
        except Exception:
            self._failed = True
            _log.exception("wake_failed", queue=self._queue_name)
            raise

    def _leave(self) -> None:
        self._pace.close()
        try:
            self.register_death()  # type: ignore[no-untyped-call]
        except RedisError:
            _log.debug("death_unregistered", queue=self._queue_name)
