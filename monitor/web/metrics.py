"""The metrics page. The only module that imports prometheus-client.

Two kinds of number stand on it. What SQL knows is read at each scrape (`SqlCollector`), so that it
agrees with what was sent even after a crash, and is served once: by `serve`, or by `run`'s page.
What only a process knows (how long its stages took, how often it was woken) is counted by
`Instruments`: each process serves its own, but under `run`, where they share a folder
(`monitor.web.multiprocess`) and the one page adds them up.
"""

from __future__ import annotations

import os
import platform
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from typing import Final, Protocol, TypeVar

import structlog
from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics, values
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from monitor import __version__
from monitor.model import Feed, FeedHealth, PollOutcome
from monitor.web import series
from monitor.web.multiprocess import FOLDER_VARIABLE, SLOT_VARIABLE

CONTENT_TYPE: Final = CONTENT_TYPE_PLAIN_0_0_4
#: The stages whose durations are kept. `poll` fetches, parses and stores; `read` judges and
#: extracts; `resolve` also decides and commits; `deliver` pushes once.
STAGES: Final = ("poll", "read", "resolve", "deliver")
#: Where a fault was caught.
PARTS: Final = ("poller", "article", "channel", "reconciler", "broker", "supervisor", "web")
#: The processes that the supervisor starts again.
PROCESSES: Final = ("redis", "web", "poller", "articles", "deliveries")

_BUCKETS: Final = (
    *(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1),
    *(0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0),
)
_READS: Final = 3

_log = structlog.get_logger(__name__)


class Stored(Protocol):
    """What a poll left in the store."""

    @property
    def new(self) -> int: ...
    @property
    def revised(self) -> int: ...
    @property
    def seen(self) -> int: ...


class StatsSource(Protocol):
    """Where the page reads SQL's counts; one call a scrape."""

    def __call__(self) -> tuple[series.StatsShape, Sequence[FeedHealth]]: ...


class Instruments:
    """What one process counts of itself, each label value there from the start.

    Make one a process (`instruments()`): where counters live in files, two would overwrite each
    other. Every method raises `ValueError` on a word outside its closed set.
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        def counter(name: str, text: str, label: str, words: Iterable[str]) -> dict[str, Counter]:
            family = Counter(name, text, (label,), registry=registry)
            return {word: family.labels(word) for word in words}

        self._polls = counter(
            "tradewatch_polls_total", "Polls of feeds, by how they ended.", "outcome", PollOutcome
        )
        self._polled_articles = counter(
            "tradewatch_polled_articles_total",
            "Articles that polls brought: new, revised, or seen before.",
            "result",
            ("new", "revised", "seen"),
        )
        self._wakeups = counter(
            "tradewatch_wakeups_total", "Times a hint woke a worker.", "queue", series.QUEUES
        )
        self._errors = counter(
            "tradewatch_errors_total", "Faults that were caught and logged.", "part", PARTS
        )
        self._restarts = counter(
            "tradewatch_restarts_total", "Processes started again.", "process", PROCESSES
        )
        self._refused = Counter(
            "tradewatch_refused_jobs_total",
            "Jobs in Redis that named a function which is not ours, and were not run.",
            registry=registry,
        )
        durations = Histogram(
            "tradewatch_stage_duration_seconds",
            "Time spent in each stage of the way from feed to channel.",
            ("stage",),
            registry=registry,
            buckets=_BUCKETS,
        )
        self._durations = {stage: durations.labels(stage) for stage in STAGES}

    def polled(
        self, feed: Feed, outcome: PollOutcome, seconds: float, stored: Stored | None
    ) -> None:
        """Count one poll; *stored* is None where nothing was written."""
        del feed  # SQL keeps what is known of each
        _one(self._polls, outcome).inc()
        self.took("poll", seconds)
        if stored is not None:
            self._polled_articles["new"].inc(stored.new)
            self._polled_articles["revised"].inc(stored.revised)
            self._polled_articles["seen"].inc(stored.seen)

    def took(self, name: str, seconds: float) -> None:
        """Record that the stage took *seconds*; a clock set back counts as 0."""
        _one(self._durations, name).observe(max(0.0, seconds))

    def timed(self, name: str) -> AbstractContextManager[None]:
        """Record how long the block of that stage takes, also where it raises."""
        return _timing(_one(self._durations, name))

    def woken(self, queue: str) -> None:
        """Count a hint that woke a worker of *queue*."""
        _one(self._wakeups, queue).inc()

    def refused(self) -> None:
        """Count a job that is not ours."""
        self._refused.inc()

    def failed(self, part: str) -> None:
        """Count a fault that was caught in *part*."""
        _one(self._errors, part).inc()

    def restarted(self, process: str) -> None:
        """Count a child that the supervisor started again."""
        _one(self._restarts, process).inc()


class SqlCollector(Collector):
    """SQL's counts at each scrape. Where SQL cannot be read, the page says so and goes on."""

    def __init__(self, source: StatsSource, channels: Mapping[str, str]) -> None:
        self._source = source
        self._channels = dict(channels)

    def describe(self) -> Iterable[Metric]:
        """Nothing: registering must not read SQL."""
        return ()

    def collect(self) -> Iterator[Metric]:
        try:
            stats, feeds = self._source()
            found = [_family(item) for item in series.families(stats, feeds, self._channels)]
        except Exception:  # noqa: BLE001  # a page without SQL beats no page while SQL is down
            _log.exception("metrics: SQL's counts could not be read; the page goes without them")
            found = []
        yield from found
        up = GaugeMetricFamily("tradewatch_store_up", "Whether SQL could be read: 1 or 0.")
        up.add_metric((), float(bool(found)))
        yield up


class _BuildInfo(Collector):
    def collect(self) -> Iterator[Metric]:
        family = GaugeMetricFamily(
            "tradewatch_build_info",
            "Always 1; the labels tell what runs.",
            labels=("version", "python"),
        )
        family.add_metric((__version__, platform.python_version()), 1.0)
        yield family


class _Merged(MultiProcessCollector):
    """All processes' files added up; a file that is being made right now is read again."""

    def collect(self) -> Iterable[Metric]:
        for attempt in range(_READS):
            try:
                return list(super().collect())  # type: ignore[no-untyped-call]
            except (struct.error, ValueError, OSError):
                if attempt == _READS - 1:
                    raise
                time.sleep(0.01)
        raise AssertionError("not reached")


class _Whole(Collector):
    """Another registry's metrics."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterable[Metric]:
        return self._registry.collect()


@cache
def instruments() -> Instruments:
    """This process's instruments, made at the first call."""
    return Instruments(_registry())


def page(
    *,
    stats: StatsSource | None = None,
    channels: Mapping[str, str] | None = None,
    registry: CollectorRegistry | None = None,
) -> Callable[[], bytes]:
    """A function that gives the metrics page in Prometheus's text format (`CONTENT_TYPE`).

    Without arguments: this process's own numbers, or those of all processes where they share a
    folder. *stats* adds what SQL knows: give it to the one page that is to tell it, with
    *channels*, which maps the names of the configured channels to their types. *registry* stands
    for this process's own, for tests.
    """
    shown = CollectorRegistry(auto_describe=False)
    folder = os.environ.get(FOLDER_VARIABLE)
    if registry is None:
        instruments()
    if registry is None and folder:
        _Merged(shown, folder)  # type: ignore[no-untyped-call]
    else:
        shown.register(_Whole(registry or _registry()))
        ProcessCollector(namespace="tradewatch", registry=shown)
    shown.register(_BuildInfo())
    if stats is not None:
        shown.register(SqlCollector(stats, channels or {}))
    lock = threading.Lock()

    def text() -> bytes:
        with lock:  # one scrape at a time reads SQL
            return generate_latest(shown)

    return text


@cache
def _registry() -> CollectorRegistry:
    return CollectorRegistry()


def _name_files_by_slot() -> None:
    """Have this process's files named by its slot under `run`, not by its number.

    The variable is taken out of the environment, so that a child of this process, which would
    hold the slot a second time, gets files of its own.
    """
    slot = os.environ.pop(SLOT_VARIABLE, None)
    if slot and os.environ.get(FOLDER_VARIABLE):
        values.ValueClass = values.MultiProcessValue(lambda: slot)  # type: ignore[no-untyped-call]


_name_files_by_slot()
disable_created_metrics()  # type: ignore[no-untyped-call]


@contextmanager
def _timing(histogram: Histogram) -> Iterator[None]:
    began = time.perf_counter()
    try:
        yield
    finally:
        histogram.observe(time.perf_counter() - began)


T = TypeVar("T")


def _one(by_word: Mapping[str, T], word: str) -> T:
    try:
        return by_word[word]
    except KeyError:
        known = ", ".join(by_word)
        raise ValueError(f"metrics: {word!r} is not one of {known}: add it there") from None


def _family(item: series.Family | series.Histogram) -> Metric:
    if isinstance(item, series.Histogram):
        histogram = HistogramMetricFamily(item.name, item.text)
        histogram.add_metric((), list(item.buckets), item.total)
        return histogram
    kind = CounterMetricFamily if item.kind == "counter" else GaugeMetricFamily
    family = kind(item.name, item.text, labels=item.labels)
    for labels, number in item.samples:
        family.add_metric(labels, number)
    return family
