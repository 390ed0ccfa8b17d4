"""How long an article takes, and what the loaded topic weighs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.pipeline import article as mixed
from monitor.demo.articles import demo_articles
from monitor.model import Article
from monitor.replay import Replay
from monitor.replay.articles import article_of
from monitor.signal import Topic, load_register, read

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / "config" / "topic" / "us-china-trade"
HISTORY: Final = ROOT / "config" / "history.jsonl"
_NOW: Final = datetime(2026, 3, 4, 15, tzinfo=UTC)
_WARM: Final = 20
#: Letters of an article of 3 kB, and times that each real one is read.
_LONG: Final = 3000
_TIMES: Final = 10


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of this process's own time for an article of 3 kB."""

    p50: float
    p95: float
    worst: float

    def __str__(self) -> str:
        return f"p50 {self.p50:.1f} ms, p95 {self.p95:.1f} ms"


def articles(count: int, *, dense: bool = False) -> list[Article]:
    """Articles of 3 kB of the demo's texts, mixed as the pipeline's benchmark does."""
    texts = demo_articles(_NOW)
    made = [mixed(texts, "speed", n, _NOW, dense=dense) for n in range(count)]
    return [
        article_of(
            {
                "id": str(one.number),
                "published": one.published.isoformat(),
                "title": one.title,
                "text": one.text,
                "source": "speed",
            }
        )
        for one in sorted(made, key=lambda one: one.published)
    ]


def latency_of_read(topic: Topic, sample: list[Article]) -> Latency:
    """Judging and extracting alone."""
    return _timed([partial(read, one, topic) for one in sample])


def latency_of_real(topic: Topic, sample: list[Article]) -> Latency:
    """Judging and extracting *sample*, real articles cut to 3 kB, each between twenty others.

    So nothing that is kept of sentences read before helps.
    """
    other = articles(_WARM * len(sample))
    taken = []
    for number, one in enumerate(sample):
        cut = replace(one, text=one.text[:_LONG])
        for _ in range(_TIMES):
            for beside in other[number * _WARM : (number + 1) * _WARM]:
                read(beside, topic)
            start = time.thread_time()
            read(cut, topic)
            taken.append((time.thread_time() - start) * 1000)
    return _ranked(taken)


def latency_of_core(topic: Topic, sample: list[Article]) -> Latency:
    """Judge, extract, resolve and decide, with the shipped register and what came before."""
    playing = Replay(topic, read, register=load_register(HISTORY, topic))
    return _timed([partial(playing.take, one) for one in sample])


def _timed(calls: Sequence[Callable[[], object]]) -> Latency:
    taken = []
    for call in calls:
        start = time.thread_time()
        call()
        taken.append((time.thread_time() - start) * 1000)
    return _ranked(taken[_WARM:])


def _ranked(taken: Sequence[float]) -> Latency:
    ranked = sorted(taken)
    return Latency(ranked[len(ranked) // 2], ranked[int(len(ranked) * 0.95)], ranked[-1])


#: Megabytes of a process before and after the topic is loaded (Linux).
_WEIGHED: Final = """
import json, sys
from pathlib import Path
from monitor.signal import load_topic
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
before = resident()
topic = load_topic(Path(sys.argv[1]))
print(json.dumps([before, resident()]))
"""


def memory() -> tuple[float, float]:
    """Megabytes that loading the topic adds to a process that can read, and what it weighs then."""
    done = subprocess.run(
        [sys.executable, "-c", _WEIGHED, str(FOLDER)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    before, after = json.loads(done.stdout)
    return after - before, after
