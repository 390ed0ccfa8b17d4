"""`kill -9` of every process and a FLUSHALL in mid-work: nothing lost, no second effect."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from patience import PATIENCE, eventually, wait_until
from receivers import Reply
from redis import Redis
from world import Running, World

from monitor.demo.articles import demo_articles, expected_alerts

MakeWorld = Callable[[str], World]
DAY = datetime(2026, 3, 4, 15, tzinfo=UTC)
#: What is read is not at stake here: plain events, each told by several papers, and market reports.
EVENTS = {"vienna-talks", "fastener-dumping", "soybean-deal", "leaders-summit"}
ARTICLES = [
    item for item in demo_articles(DAY) if item.event in EVENTS or item.feed_id == "market-minute"
]
DUE = len(expected_alerts(ARTICLES))

#: What a child of `run` has in its command line.
CHILDREN = {
    "poller": "monitor.cli poll",
    "article worker": "work --queue articles",
    "delivery worker": "work --queue deliveries",
    "page": "monitor.cli serve",
    "redis": "redis.sock",
}


def kill(monitor: Running, name: str) -> list[int]:
    """SIGKILL to the children of that name, once there are some; their process ids."""
    killed = eventually(lambda: monitor.pids(CHILDREN[name]))
    for pid in killed:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return killed


def everything_arrived_once(world: World) -> None:
    """All alerts that are due had one effect at each receiver that drops repeated ids."""
    assert wait_until(lambda: len(world.hook.effects) >= DUE), len(world.hook.effects)
    assert wait_until(lambda: len(world.mail.effects) >= DUE), len(world.mail.effects)
    assert len(world.hook.effects) == DUE
    assert len(world.mail.effects) == DUE
    assert {request.problem for request in world.hook.requests} == {None}


@pytest.mark.parametrize("services", ["embedded", "servers"])
def test_each_process_is_killed_in_turn(make_world: MakeWorld, services: str) -> None:
    """The kills come as soon as work has begun, and every kind of process comes back."""
    world = make_world(services)
    world.publish(ARTICLES, DAY)
    world.hook.script(*[Reply(silence=1.0)] * DUE)  # so that kills strike pushes in flight
    names = [name for name in CHILDREN if services == "embedded" or name != "redis"]
    with world.running(DAY) as monitor:
        monitor.wait(lambda page: page.get("tradewatch_feeds_due{}", 0) >= 0)
        for name in names:
            killed = kill(monitor, name)
            assert wait_until(
                lambda name=name, killed=killed: (
                    set(monitor.pids(CHILDREN[name])) - set(killed) != set()
                )
            ), f"{name} did not come back: {monitor.log()}"
        monitor.wait_idle(len(ARTICLES))
        everything_arrived_once(world)
        assert monitor.total("tradewatch_ledger_mismatch") == 0


def test_the_supervisor_is_killed_and_a_new_run_resumes(make_world: MakeWorld) -> None:
    """The children die with it, and the next run takes up what was claimed."""
    world = make_world("embedded")
    world.publish(ARTICLES, DAY)
    with world.running(DAY) as monitor:
        assert wait_until(lambda: len(world.hook.requests) >= 1), monitor.log()
        children = [pid for name in CHILDREN for pid in monitor.pids(CHILDREN[name])]
        assert children
        monitor.process.kill()
        monitor.process.wait(PATIENCE)
        assert wait_until(lambda: not any(map(alive, children))), "orphans live on"
    # Later than the first run got to, however slow it was: what that one put off is due.
    with world.running(DAY + timedelta(minutes=15)) as monitor:
        monitor.wait_idle(len(ARTICLES))
        everything_arrived_once(world)


def alive(pid: int) -> bool:
    """Whether the process runs; a zombie nobody waited for does not."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def test_a_flushall_in_mid_work_loses_nothing(make_world: MakeWorld) -> None:
    """Redis is emptied again and again until all is done."""
    world = make_world("servers")
    world.publish(ARTICLES, DAY)
    redis = Redis.from_url(world.extra["TRADEWATCH_REDIS_URL"])
    flushed = 0
    with world.running(DAY) as monitor:
        deadline = time.monotonic() + PATIENCE
        while len(world.hook.effects) < DUE and time.monotonic() < deadline:
            redis.flushall()
            flushed += 1
            wait_until(lambda: len(world.hook.effects) >= DUE, 0.05)
        monitor.wait_idle(len(ARTICLES))
        everything_arrived_once(world)
    redis.close()
    assert flushed > 1


def test_a_receiver_that_drops_its_reply_sees_the_same_id_again(make_world: MakeWorld) -> None:
    """It acted and closed without a word: the push is repeated, and has no second effect."""
    world = make_world("embedded")
    wanted = [item for item in ARTICLES if item.event == "soybean-deal"]
    world.publish(wanted, DAY)
    world.hook.script(Reply(drop=True))
    with world.running(DAY):
        assert wait_until(lambda: len(world.hook.requests) >= 2)
    ids = {request.webhook_id for request in world.hook.requests}
    assert len(ids) == len(world.hook.effects) == 1
