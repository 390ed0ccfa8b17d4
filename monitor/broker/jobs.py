"""Hints: RQ jobs that carry nothing and only wake a worker; and the guard against any others.

Whoever can write to Redis can name any function in a job. So the name is looked up in a list of
two before anything is imported, and of a job's stored fields none but that name is believed.
"""

from __future__ import annotations

import json
import math
import secrets
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, ClassVar, Final, Literal, cast

import structlog
from redis import Redis, RedisError, WatchError
from rq import Queue
from rq.exceptions import NoSuchJobError
from rq.job import Job, JobStatus
from rq.serializers import JSONSerializer
from rq.utils import as_text

from monitor.broker.connection import BrokerError

QueueName = Literal["articles", "deliveries"]
Wake = Callable[[], object]
#: The only functions that a job may name, one a queue.
WAKES: Final[dict[QueueName, str]] = {
    "articles": "workers.articles.wake",
    "deliveries": "workers.deliveries.wake",
}
#: Seconds without progress after which a wake is broken off (below the supervisor's 60).
WAKE_SECONDS: Final = 45
#: Rows that a worker claims at once: so many are served by one hint.
ROWS_A_HINT: Final = 50
_MOST_HINTS: Final = 32
_HINT_TTL: Final = 300
_FAILURE_TTL: Final = 60
_MOST_BYTES: Final = 512
_QUIET_SECONDS: Final = 1.0
_WATCH_TRIES: Final = 3
_log = structlog.get_logger()

Refusal = Literal["unreadable", "too_large", "function", "arguments"]


class RefusedJobError(NoSuchJobError):
    """A stored job is none of ours. RQ takes it for absent, and goes on."""


def wake_of(queue: QueueName) -> Wake:
    """The function that works off *queue*, imported now."""
    module, _, name = WAKES[queue].rpartition(".")
    return cast("Wake", getattr(import_module(module), name))


class AllowListedJob(Job):
    """A job that can only be one of our hints.

    Reading one checks its size before fetching it, its name before importing anything, and leaves
    callbacks, webhooks, dependencies, retries and results in Redis unread. What does not pass is
    deleted, told to `refused`, and raises `RefusedJobError`.
    """

    refused: ClassVar[Callable[[Refusal], None]] = staticmethod(lambda _why: None)

    def refresh(self) -> None:
        """Read the job. Bounded: a payload of any size costs two small answers."""
        try:
            size = self.connection.hstrlen(self.key, "data")
            exists = size > 0 or bool(self.connection.exists(self.key))
            data = self.connection.hget(self.key, "data") if 0 < size <= _MOST_BYTES else b""
        except RedisError as error:
            if not str(error).startswith("WRONGTYPE"):
                raise
            self._refuse("unreadable")
        if not exists:
            raise NoSuchJobError(f"no such job: {self.id}")
        if size > _MOST_BYTES:
            self._refuse("too_large")
        self._restore_hint(cast("bytes", data or b""))

    def restore(self, raw_data: dict[bytes, bytes]) -> None:
        """Take over a job that RQ itself has fetched whole; the same checks."""
        data = raw_data.get(b"data", b"")
        if len(data) > _MOST_BYTES:
            self._refuse("too_large")
        self._restore_hint(data)

    @property
    def func(self) -> Wake:
        """The function to call; checked again, since this is where importing happens."""
        for queue, name in WAKES.items():
            if name == self._func_name:
                return wake_of(queue)
        self._refuse("function")
        raise AssertionError  # not reached

    def _restore_hint(self, data: bytes) -> None:
        try:
            plain = zlib.decompressobj().decompress(data, _MOST_BYTES)
            name, instance, arguments, keywords = json.loads(plain)
        except Exception:  # noqa: BLE001  # anything may be stored there, and fail in any way
            self._refuse("unreadable")
        if not isinstance(name, str) or name not in WAKES.values():
            self._refuse("function")
        if instance is not None or arguments != [] or keywords != {}:
            self._refuse("arguments")
        self._data = plain
        self._func_name, self._instance, self._args, self._kwargs = name, None, [], {}
        self.origin = next(queue for queue, wake in WAKES.items() if wake == name)
        self.description = name
        self.created_at = self.enqueued_at = datetime.now(UTC)
        self.timeout, self.result_ttl, self.failure_ttl = WAKE_SECONDS, 0, _FAILURE_TTL
        self._status = self._stored_status()

    def _stored_status(self) -> JobStatus:
        """RQ's clean-up of abandoned jobs asks for it; any nonsense counts as queued."""
        try:
            return JobStatus(as_text(self.connection.hget(self.key, "status") or b""))
        except ValueError:
            return JobStatus.QUEUED

    def _refuse(self, why: Refusal) -> Any:
        _log.warning("job_refused", job=str(self.id)[:64], why=why)
        self.connection.delete(self.key)
        type(self).refused(why)
        raise RefusedJobError(f"job {self.id} is none of ours ({why}) and was removed")


def queue_of(connection: Redis, name: QueueName, job_class: type[Job] = AllowListedJob) -> Queue:
    """RQ's queue *name*, with our serializer and job class."""
    return Queue(name, connection=connection, serializer=JSONSerializer, job_class=job_class)


class Hints:
    """Sends wake-ups. Best effort: what is lost, the reconciler sends again."""

    def __init__(self, connection: Redis, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._connection = connection
        self._monotonic = monotonic
        self._quiet_until = -math.inf
        self._lost = False

    def send(self, queue: QueueName, at_most: int) -> bool:
        """Have *at_most* due rows of *queue* seen to.

        Tops the queue up to as many hints as those rows need (a worker takes 50 rows at once and
        goes on while there are more), never beyond, whoever else sends at the same time. Returns
        whether Redis took part; never raises for an outage, and then leaves Redis alone for a
        second, so that a hung server does not slow the caller down.
        """
        wanted = min(math.ceil(at_most / ROWS_A_HINT), _MOST_HINTS)
        if wanted <= 0:
            return True
        if self._monotonic() < self._quiet_until:
            return False
        try:
            self._top_up(queue_of(self._connection, queue), WAKES[queue], wanted)
        except (RedisError, OSError) as error:
            self._quiet_until = self._monotonic() + _QUIET_SECONDS
            if not self._lost:
                _log.warning("hints_unsent", queue=queue, why=type(error).__name__)
            self._lost = True
            return False
        if self._lost:
            _log.info("hints_sent_again", queue=queue)
        self._lost = False
        return True

    def ping(self) -> None:
        """Ask Redis for a sign of life. Raises `BrokerError`."""
        try:
            self._connection.ping()
        except RedisError as error:
            raise BrokerError(
                f"Redis does not answer ({type(error).__name__}): work goes on, a second later "
                "than it could; start Redis again, or look at its log"
            ) from None

    def _top_up(self, queue: Queue, name: str, wanted: int) -> None:
        for _ in range(_WATCH_TRIES):
            with self._connection.pipeline() as pipeline:
                pipeline.watch(queue.key)  # type: ignore[no-untyped-call]
                missing = wanted - pipeline.llen(queue.key)
                if missing <= 0:
                    return
                pipeline.multi()
                queue.enqueue_many([_hint(name) for _ in range(missing)], pipeline=pipeline)
                try:
                    pipeline.execute()
                except WatchError:
                    continue  # somebody sent or took one meanwhile: look again
                return


def _hint(name: str) -> Any:
    return Queue.prepare_data(
        name,
        job_id=f"hint-{secrets.token_hex(12)}",
        timeout=WAKE_SECONDS,
        result_ttl=0,
        ttl=_HINT_TTL,
        failure_ttl=_FAILURE_TTL,
        description=name,
    )
