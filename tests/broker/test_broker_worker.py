from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from broker_kit import WORKER, StartWorker
from patience import PATIENCE, PROMPT, eventually
from redis import Redis
from rq.command import send_shutdown_command
from rq.timeouts import JobTimeoutException

from monitor.broker import EmbeddedServer, Hints, Pace, StopWork, connect, stamper
from monitor.broker.progress import DRAIN_SECONDS
from monitor.broker.worker import TradewatchWorker
from monitor.process import last_stamp

pytest_plugins = ("broker_fixtures",)


def kill_server(server: EmbeddedServer) -> None:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    eventually(lambda: not server.answers())


def test_a_hint_wakes_the_worker_and_leaves_nothing_behind(
    redis: Redis, start_worker: StartWorker
) -> None:
    worker = start_worker()
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes)
    eventually(lambda: not redis.keys("rq:job:*") + redis.keys("rq:results:*"))


def test_each_worker_serves_its_own_queue(redis: Redis, start_worker: StartWorker) -> None:
    worker = start_worker("deliveries")
    Hints(redis).send("articles", 1)
    Hints(redis).send("deliveries", 1)
    eventually(lambda: worker.wakes)
    assert redis.llen("rq:queue:articles") == 1


def test_with_redis_gone_it_looks_into_the_store_each_second_and_comes_back_by_itself(
    server: EmbeddedServer, redis: Redis, start_worker: StartWorker
) -> None:
    """SQL is the truth: work goes on without Redis, and hints serve again once it is back."""
    worker = start_worker()
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes)
    kill_server(server)
    eventually(lambda: worker.wakes >= 3)
    server.start()
    eventually(lambda: redis.exists("rq:workers:articles"))
    before = worker.wakes
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes > before)
    assert worker.alive


def test_it_starts_without_redis(tmp_path: Path, server: EmbeddedServer) -> None:
    kill_server(server)
    wakes: list[int] = []
    worker = TradewatchWorker(
        "articles",
        connect(server.url),
        stamper(tmp_path),
        wake=lambda: wakes.append(1),
        max_wakes=2,
    )
    assert worker.run() == "recycled"
    assert len(wakes) == 2


def test_a_full_or_flushed_redis_stops_nothing(redis: Redis, start_worker: StartWorker) -> None:
    worker = start_worker()
    redis.config_set("maxmemory", "1")
    eventually(lambda: worker.wakes >= 2)
    redis.config_set("maxmemory", "0")
    redis.flushall()
    eventually(lambda: redis.exists("rq:workers:articles"))
    before = worker.wakes
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes > before)


def test_a_queue_of_another_shape_only_slows_it_down(
    redis: Redis, start_worker: StartWorker
) -> None:
    """Whatever is planted under the queue's key, the store is still looked into."""
    redis.set("rq:queue:articles", "planted")
    worker = start_worker()
    eventually(lambda: worker.wakes >= 2)
    assert worker.alive


def test_a_message_on_rqs_channel_does_not_shut_it_down(
    redis: Redis, start_worker: StartWorker
) -> None:
    worker = start_worker()
    eventually(lambda: redis.smembers("rq:workers"))
    (key,) = redis.smembers("rq:workers")
    name = key.decode().removeprefix("rq:worker:")
    assert not redis.pubsub_numsub(f"rq:pubsub:{name}")[0][1]
    send_shutdown_command(redis, name)
    redis.set("rq:suspended", 1)
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes)
    assert worker.alive


def test_sigterm_ends_it_within_seconds_with_status_zero(
    redis: Redis, start_worker: StartWorker
) -> None:
    worker = start_worker()
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes)
    asked = time.monotonic()
    assert worker.end() == 0
    assert time.monotonic() - asked < PROMPT
    assert not redis.smembers("rq:workers")


def killing(step: str, number: int) -> str:
    """A worker that gets a signal at a named step of its first hint."""
    return WORKER.replace(
        "worker = ",
        f"""
def struck(original):
    def strike(*args, **options):
        if not os.path.exists(ledger + ".struck"):
            open(ledger + ".struck", "w").close()
            os.kill(os.getpid(), {number})
        return original(*args, **options)
    return strike
TradewatchWorker.{step} = struck(TradewatchWorker.{step})
worker = """,
    )


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize(
    "step", ["prepare_execution", "prepare_job_execution", "handle_job_success", "perform_job"]
)
def test_a_hint_lost_with_its_worker_is_replaced_by_the_next(
    redis: Redis, start_worker: StartWorker, step: str, number: int
) -> None:
    """Killed at any step between pop and end: a new hint and a new worker do the work."""
    victim = start_worker(script=killing(step, int(number)))
    Hints(redis).send("articles", 1)
    status = victim.process.wait(PATIENCE)
    assert status == (-number if number == signal.SIGKILL else 0)
    heir = start_worker()
    Hints(redis).send("articles", 1)
    eventually(lambda: heir.wakes >= 1)


def test_jobs_of_killed_workers_do_not_pile_up(redis: Redis, start_worker: StartWorker) -> None:
    """What a kill in the middle of a job leaves in Redis goes away by itself."""
    victim = start_worker(script=killing("handle_job_success", int(signal.SIGKILL)))
    Hints(redis).send("articles", 1)
    victim.process.wait(PATIENCE)
    (entry,) = redis.zrange("rq:wip:articles", 0, -1)
    redis.zadd("rq:wip:articles", {entry: 1})  # its time is over
    start_worker()
    eventually(lambda: not redis.zcard("rq:wip:articles"))
    eventually(lambda: all(redis.ttl(key) > 0 for key in redis.keys("rq:job:*")))


def test_a_wake_that_raises_makes_the_worker_leave(redis: Redis, tmp_path: Path) -> None:
    """Rows that it had claimed are its own as long as it lives, so it does not."""

    def wake() -> None:
        raise ValueError

    worker = TradewatchWorker("articles", redis, stamper(tmp_path), wake=wake)
    Hints(redis).send("articles", 1)
    assert worker.run() == "failed"


def test_it_is_recycled_after_so_many_wakes(redis: Redis, tmp_path: Path) -> None:
    worker = TradewatchWorker("articles", redis, stamper(tmp_path), wake=lambda: None, max_wakes=2)
    Hints(redis).send("articles", 500)
    assert worker.run() == "recycled"
    assert redis.llen("rq:queue:articles") == 8


def test_stamps_tell_life_from_the_first_moment_to_the_last(tmp_path: Path) -> None:
    now = 100.0
    pace = Pace(tmp_path, monotonic=lambda: now)
    assert last_stamp(tmp_path, os.getpid()) == 100.0
    now = 107.5
    pace()
    assert last_stamp(tmp_path, os.getpid()) == 107.5
    pace.close()
    assert last_stamp(tmp_path, os.getpid()) is None


def test_only_a_wake_under_way_is_cut_and_only_after_its_time(tmp_path: Path) -> None:
    """Asked to stop, the items at hand go on for a while; then the next item is not begun."""
    now = 0.0
    pace = Pace(tmp_path, monotonic=lambda: now)
    pace.ask_to_stop()
    now = DRAIN_SECONDS + 1
    pace()
    with pace.item_time(60):
        now = 1.0
        pace()
        now = DRAIN_SECONDS + 1
        with pytest.raises(StopWork):
            pace()
    signal.alarm(0)


def test_an_item_that_takes_too_long_is_broken_off_but_a_long_day_is_not(
    redis: Redis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time limit is for one item: each call of the pace starts it anew."""
    monkeypatch.setattr("monitor.broker.worker.WAKE_SECONDS", 3)
    pace = stamper(tmp_path)
    left: list[tuple[float, float]] = []
    cut: list[BaseException] = []

    def wake() -> None:
        pace()
        for _ in range(3):
            time.sleep(0.1)  # a short item
            before = signal.getitimer(signal.ITIMER_REAL)[0]
            pace()
            left.append((before, signal.getitimer(signal.ITIMER_REAL)[0]))
        try:
            time.sleep(PATIENCE)  # one long item
        except BaseException as error:
            cut.append(error)
            raise

    worker = TradewatchWorker("articles", redis, pace, wake=wake)
    Hints(redis).send("articles", 1)
    assert worker.run() == "failed"
    assert [after > before for before, after in left] == [True] * 3
    assert [type(error) for error in cut] == [JobTimeoutException]
