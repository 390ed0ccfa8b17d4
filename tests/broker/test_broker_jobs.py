from __future__ import annotations

import json
import os
import pickle
import signal
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from broker_kit import StartWorker
from patience import eventually
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from rq.serializers import JSONSerializer

from monitor.broker import AllowListedJob, EmbeddedServer, Hints, connect
from monitor.broker.jobs import RefusedJobError, queue_of

pytest_plugins = ("broker_fixtures",)

OURS = "workers.articles.wake"


def forge(redis: Redis, job_id: str, call: object = None, /, **fields: bytes | str) -> None:
    """Put a job into the queue, as anyone who can write to Redis could."""
    data = fields.pop("data", None) or zlib.compress(json.dumps(call).encode())
    redis.hset(f"rq:job:{job_id}", mapping={"data": data, "origin": "articles", **fields})
    redis.rpush("rq:queue:articles", job_id)


def queued(redis: Redis, queue: str = "articles") -> int:
    return int(redis.llen(f"rq:queue:{queue}"))


# Hints


@pytest.mark.parametrize(("rows", "hints"), [(0, 0), (1, 1), (50, 1), (51, 2), (10**9, 32)])
def test_so_many_hints_are_sent_as_the_rows_need(redis: Redis, rows: int, hints: int) -> None:
    assert Hints(redis).send("articles", rows)
    assert queued(redis) == hints


def test_hints_that_wait_already_are_counted(redis: Redis) -> None:
    """The reconciler may send each second: the queue does not grow while no worker comes."""
    for _ in range(20):
        Hints(redis).send("deliveries", 120)
    assert queued(redis, "deliveries") == 3


def test_many_senders_at_once_never_send_more_than_would_serve(server: EmbeddedServer) -> None:
    start = threading.Barrier(8)

    def send() -> None:
        hints = Hints(connect(server.url))
        start.wait()
        for _ in range(25):
            hints.send("articles", 200)

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert queued(connect(server.url)) == 4


def test_each_hint_has_an_id_of_its_own_and_expires(redis: Redis) -> None:
    """No id is used twice, and a hint that nobody takes leaves nothing behind."""
    seen: set[bytes] = set()
    for _ in range(3):
        Hints(redis).send("articles", 100)
        ids = set(redis.lrange("rq:queue:articles", 0, -1))
        assert len(ids) == 2
        assert not ids & seen
        assert all(0 < redis.ttl(b"rq:job:" + job) <= 300 for job in ids)
        seen |= ids
        redis.delete("rq:queue:articles")


def test_an_outage_is_no_error_and_costs_no_time_for_a_second() -> None:
    """What could not be sent is said by the answer; the next second's sends do not even try."""
    now = 0.0
    tries = 0

    class Away:
        def pipeline(self) -> object:
            nonlocal tries
            tries += 1
            raise RedisConnectionError

    hints = Hints(Away(), monotonic=lambda: now)  # type: ignore[arg-type]
    assert not hints.send("articles", 1)
    assert not hints.send("articles", 1)
    assert tries == 1
    now = 1.5
    assert not hints.send("articles", 1)
    assert tries == 2


def test_hints_flow_again_when_redis_is_back(server: EmbeddedServer, redis: Redis) -> None:
    now = 0.0
    hints = Hints(redis, monotonic=lambda: now)
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    eventually(lambda: not server.answers())
    assert not hints.send("articles", 1)
    server.start()
    now = 2.0
    assert hints.send("articles", 1)
    assert queued(redis) == 1


def test_a_full_redis_is_an_outage_too(redis: Redis) -> None:
    redis.config_set("maxmemory", "1")
    assert not Hints(redis).send("articles", 1)


# Forged jobs


def evil_calls(proof: Path) -> Iterator[tuple[str, object]]:
    write = f"__import__('pathlib').Path({str(proof)!r}).write_text('ran')"
    yield "os.system", ["os.system", None, [f"touch {proof}"], {}]
    yield "builtins.eval", ["builtins.eval", None, [write], {}]
    yield "bare builtin", ["eval", None, [write], {}]
    yield "import alone", ["antigravity.fly", None, [], {}]
    yield "ours, with arguments", [OURS, None, [1], {}]
    yield "ours, with keywords", [OURS, None, [], {"a": 1}]
    yield "ours, on an instance", ["wake", "abc", [], {}]
    yield "a near name", [OURS + ".__globals__", None, [], {}]
    yield "no list", {"a": 1}
    yield "a name that is no text", [["os", "system"], None, [], {}]
    yield "nothing", None


def test_no_forged_job_runs_or_imports_and_the_worker_lives(
    redis: Redis, start_worker: StartWorker, tmp_path: Path
) -> None:
    """Each is refused, counted and removed, and the hint behind them all is followed."""
    proof = tmp_path / "proof"
    worker = start_worker()
    cases = list(evil_calls(proof))
    for number, (_, call) in enumerate(cases):
        forge(redis, f"forged-{number}", call)
    eventually(lambda: len(worker.refusals) == len(cases))
    Hints(redis).send("articles", 1)
    eventually(lambda: worker.wakes)
    assert worker.alive
    assert not proof.exists()
    assert not redis.keys("rq:job:forged-*")


@pytest.mark.parametrize(
    "data",
    [
        pickle.dumps(("os.system", None, ("true",), {})),
        zlib.compress(pickle.dumps(("os.system", None, ("true",), {}))),
        zlib.compress(b"[" * 100_000),
        b"\xff\xfe\x00",
        b"{}",
    ],
    ids=["pickle", "compressed pickle", "deep", "no text", "uncompressed"],
)
def test_unreadable_payloads_are_refused_unread(redis: Redis, data: bytes) -> None:
    forge(redis, "forged", data=data)
    with pytest.raises(RefusedJobError):
        AllowListedJob.fetch("forged", redis, JSONSerializer)
    assert not redis.exists("rq:job:forged")


@pytest.mark.parametrize("field", ["data", "description", "meta", "webhooks"])
def test_fifty_megabytes_are_never_fetched(server: EmbeddedServer, field: str) -> None:
    """However large a job is, reading it takes a few small answers from Redis."""
    redis = connect(server.url)
    call = zlib.compress(json.dumps([OURS, None, [], {}]).encode())
    forge(redis, "forged", **{"data": call, field: b"x" * 50_000_000})
    sent = redis.info("stats")["total_net_output_bytes"]
    with nullcontext() if field != "data" else pytest.raises(RefusedJobError):
        AllowListedJob.fetch("forged", redis, JSONSerializer)
    assert redis.info("stats")["total_net_output_bytes"] - sent < 20_000


def test_a_small_payload_that_unpacks_to_gigabytes_is_cut(redis: Redis) -> None:
    """A zip bomb within the size limit still ends after a few hundred bytes."""
    forge(redis, "forged", data=zlib.compress(b"[" + b" " * 300_000)[:512])
    with pytest.raises(RefusedJobError, match="unreadable"):
        AllowListedJob.fetch("forged", redis, JSONSerializer)


@pytest.mark.parametrize(
    "plant",
    [
        lambda redis: redis.set("rq:job:forged", "a string"),
        lambda redis: redis.lpush("rq:job:forged", "a list"),
        lambda redis: redis.hset("rq:job:forged", "status", "finished"),
    ],
    ids=["string", "list", "no data"],
)
def test_a_job_key_of_another_shape_is_refused(
    redis: Redis, plant: Callable[[Redis], object]
) -> None:
    plant(redis)
    with pytest.raises(RefusedJobError):
        AllowListedJob.fetch("forged", redis, JSONSerializer)


@pytest.mark.parametrize("job_id", [b"\xff\xfe", b"", b"../../x", b"a:b", b"x" * 100_000, b"gone"])
def test_odd_ids_in_the_queue_do_not_end_a_worker(
    redis: Redis, start_worker: StartWorker, job_id: bytes
) -> None:
    worker = start_worker()
    redis.rpush("rq:queue:articles", job_id)
    Hints(redis).send("articles", 100)
    eventually(lambda: worker.wakes)
    assert worker.alive


class Caught(BaseHTTPRequestHandler):
    calls = 0

    def do_GET(self) -> None:
        Caught.calls += 1
        self.send_response(204)
        self.end_headers()

    do_POST = do_GET  # noqa: N815


def test_callbacks_and_webhooks_of_a_job_that_is_ours_are_not_followed(
    redis: Redis, start_worker: StartWorker, tmp_path: Path
) -> None:
    """A real hint with planted fields runs the hint, and nothing else."""
    proof = tmp_path / "imported"
    (tmp_path / "planted.py").write_text(f"open({str(proof)!r}, 'w').close()\ndef call(*_): ...")
    receiver = HTTPServer(("127.0.0.1", 0), Caught)
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{receiver.server_port}/"
    hooks = [{"url": url, "job_status": status} for status in ("finished", "failed")]
    forge(
        redis,
        "planted",
        [OURS, None, [], {}],
        success_callback_name="planted.call",
        failure_callback_name="planted.call",
        stopped_callback_name="planted.call",
        webhooks=json.dumps(hooks),
        dependency_ids='["nowhere"]',
        repeats_left="1000",
        retries_left="1000",
        result_ttl="-1",
        timeout="-1",
        rate_limit_key="x",
        rate_limit_concurrency="1",
        status="nonsense",
        created_at="yesterday",
    )
    worker = start_worker()
    eventually(lambda: worker.wakes and not redis.exists("rq:job:planted"))
    assert worker.end() == 0
    receiver.shutdown()
    receiver.server_close()
    assert Caught.calls == 0
    assert not proof.exists()
    assert queued(redis) == 0


def test_the_check_itself_imports_nothing(redis: Redis) -> None:
    forge(redis, "forged", ["antigravity.fly", None, [], {}])
    with pytest.raises(RefusedJobError):
        queue_of(redis, "articles").job_class.fetch("forged", redis, JSONSerializer)
    assert "antigravity" not in sys.modules
