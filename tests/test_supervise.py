"""The supervisor, with small children of our own and a real clock under short deadlines."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from patience import PATIENCE, eventually

from monitor.broker.embedded import prepare
from monitor.process import launched
from monitor.supervise import (
    ChildSpec,
    ChildState,
    Supervisor,
    failures_after,
    is_stuck,
    restart_delay,
)

ROOT = Path(__file__).resolve().parent.parent

#: A supervisor in a process of its own. Children append to a ledger what befalls them.
SUPERVISOR = """
import json, sys
from pathlib import Path
from monitor.supervise import ChildSpec, Supervisor
folder = Path(sys.argv[1])
children = [
    ChildSpec(name, [sys.executable, "-c", code, name, str(folder / "ledger")], stop_turn=turn)
    for name, code, turn in json.loads(sys.argv[2])
]
options = json.loads(sys.argv[3])
sys.exit(Supervisor(children, progress_dir=folder / "progress", **options).run())
"""

NOTE = """
import os, signal, sys, time
name, ledger = sys.argv[1:3]
def note(what):
    with open(ledger, "a") as file:
        file.write(f"{name} {what} {os.getpid()}\\n")
def stop(*_):
    note("term")
    sys.exit(0)
"""
GOOD = NOTE + "signal.signal(signal.SIGTERM, stop); print('hello', name, flush=True); note('up')\n"
GOOD += "while True: time.sleep(0.05)"
DEAF = NOTE + "signal.signal(signal.SIGTERM, signal.SIG_IGN); note('up')\n"
DEAF += "while True: time.sleep(0.05)"
CRASHING = NOTE + "note('up'); sys.exit(3)"
HELPED = NOTE + (
    "import subprocess; helper = subprocess.Popen([sys.executable, '-c', "
    "'import time; time.sleep(600)']); note(f'helper-{helper.pid}'); os._exit(1)"
)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


class Run:
    """A supervisor's process and its children's ledger."""

    def __init__(
        self, folder: Path, children: list[tuple[str, str, int]], **options: float
    ) -> None:
        self.ledger = folder / "ledger"
        self.process = subprocess.Popen(
            [
                sys.executable, "-c", SUPERVISOR,
                str(folder), json.dumps(children), json.dumps(options),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip

    def noted(self, what: str = "") -> list[tuple[str, int]]:
        """Names and process ids of the entries that begin with *what*."""
        entries = self.ledger.read_text().splitlines() if self.ledger.exists() else []
        split = (entry.split() for entry in entries)
        return [(name, int(pid)) for name, event, pid in split if event.startswith(what)]

    def end(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


StartRun = Callable[..., Run]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[StartRun]:
    runs: list[Run] = []

    def begin(*children: tuple[str, str, int], **options: float) -> Run:
        runs.append(Run(tmp_path, list(children), **options))
        return runs[-1]

    yield begin
    for run in runs:
        run.process.kill()
        run.process.wait()
        assert run.process.stdout is not None
        run.process.stdout.close()


# Decisions


def test_the_delay_doubles_from_a_fifth_of_a_second_to_ten() -> None:
    delays = [restart_delay(failures) for failures in range(1, 9)]
    assert delays == pytest.approx([0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 10, 10])
    assert restart_delay(10_000) == 10


def test_half_a_minute_of_life_forgives_what_was_before() -> None:
    assert failures_after(5, up_seconds=29) == 6
    assert failures_after(5, up_seconds=30) == 1


def test_stuck_is_who_stamped_long_ago_not_who_never_did() -> None:
    assert is_stuck(100.0, 160.5)
    assert not is_stuck(100.0, 160.0)
    assert not is_stuck(None, 10_000.0)


# Life


def test_children_start_in_order_each_once_the_one_before_is_ready(tmp_path: Path) -> None:
    """The second is started only after the first said it was ready."""
    flag = tmp_path / "ready"
    touch = f"time.sleep(0.3); pathlib.Path({str(flag)!r}).touch()"
    slow = f"import pathlib, time; {touch}; time.sleep(600)"
    seen: list[bool] = []
    supervisor = Supervisor(
        [
            ChildSpec("slow", [sys.executable, "-c", slow], ready=flag.exists),
            ChildSpec(
                "next",
                [sys.executable, "-c", "import time; time.sleep(600)"],
                before_start=lambda: (seen.append(flag.exists()), supervisor.request_stop())[0],
            ),
        ]
    )
    supervisor.run()
    assert seen == [True]


def test_what_children_write_is_passed_on(start: StartRun) -> None:
    run = start(("a", GOOD, 0), ("b", GOOD, 0))
    eventually(lambda: len(run.noted("up")) == 2)
    run.end()
    output = run.process.communicate()[0]
    assert "hello a" in output
    assert "hello b" in output


def test_a_child_that_is_killed_is_started_again(start: StartRun) -> None:
    run = start(("a", GOOD, 0), grace=PATIENCE)
    eventually(lambda: run.noted("up"))
    os.kill(run.noted("up")[0][1], signal.SIGKILL)
    eventually(lambda: len(run.noted("up")) == 2)
    assert run.end() == 0


def test_a_child_that_dies_at_once_is_started_ever_more_slowly() -> None:
    """With a clock of our own: the waits between starts are those of the back-off."""
    now = 0.0
    starts: list[float] = []
    supervisor = Supervisor(
        [ChildSpec("a", [sys.executable, "-c", ""], before_start=lambda: starts.append(now))],
        monotonic=lambda: now,
    )
    deadline = time.monotonic() + PATIENCE
    while len(starts) < 6 and time.monotonic() < deadline:
        supervisor.step()
        state = supervisor.states()["a"][0]
        now += 0.01 if state is ChildState.WAITING else 0
        supervisor._wait(0.001)
    gaps = [round(later - earlier, 1) for earlier, later in pairwise(starts)]
    assert gaps == [0.2, 0.4, 0.8, 1.6, 3.2]
    supervisor._close()


def test_a_command_that_does_not_exist_does_not_stop_the_others(
    start: StartRun, tmp_path: Path
) -> None:
    spec = ChildSpec("gone", ["/nonexistent/program"])
    now = 0.0
    supervisor = Supervisor([spec], monotonic=lambda: now, output=lambda *_: None)
    supervisor.step()
    eventually(lambda: (supervisor.step(), supervisor.states()["gone"][2] == 1)[1])
    assert supervisor.states()["gone"][0] is ChildState.WAITING
    supervisor._close()


def test_stopping_goes_by_turns(start: StartRun) -> None:
    """Each turn has ended before the next is asked to; within a turn all are asked together."""
    run = start(
        ("redis", GOOD, 9), ("poller", GOOD, 0), ("w1", GOOD, 1), ("w2", GOOD, 1), grace=PATIENCE
    )
    eventually(lambda: len(run.noted("up")) == 4)
    assert run.end() == 0
    order = [name for name, _ in run.noted("term")]
    assert order[0] == "poller"
    assert set(order[1:3]) == {"w1", "w2"}
    assert order[3] == "redis"
    assert not any(alive(pid) for _, pid in run.noted())


def test_one_that_will_not_stop_is_killed_after_its_grace(start: StartRun) -> None:
    run = start(("deaf", DEAF, 0), ("good", GOOD, 1), grace=4.0)
    eventually(lambda: len(run.noted("up")) == 2)
    assert run.end() == 1
    assert [name for name, _ in run.noted("term")] == ["good"]
    assert not any(alive(pid) for _, pid in run.noted())


def test_a_second_ctrl_c_does_not_wait(start: StartRun) -> None:
    run = start(("deaf", DEAF, 0), grace=300.0)
    eventually(lambda: run.noted("up"))
    run.process.send_signal(signal.SIGINT)
    started = time.monotonic()
    eventually(lambda: run.process.poll() is not None or run.process.send_signal(signal.SIGINT))
    assert time.monotonic() - started < PATIENCE
    assert not alive(run.noted("up")[0][1])


def test_children_die_with_a_supervisor_that_is_killed(start: StartRun) -> None:
    """Kill -9 leaves nobody who could tidy up; the kernel does."""
    run = start(("a", GOOD, 0), ("b", GOOD, 0))
    eventually(lambda: len(run.noted("up")) == 2)
    run.end(signal.SIGKILL)
    eventually(lambda: not any(alive(pid) for _, pid in run.noted()))


def test_a_child_whose_parent_died_before_it_began_leaves_at_once() -> None:
    """The launcher checks that its parent is who it was told."""
    command = launched([sys.executable, "-c", "print('began')"])
    command[4] = "999999"  # not our process id
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "began" not in done.stdout
    assert "gone already" in done.stderr


def test_helpers_of_a_dead_child_do_not_stay(start: StartRun) -> None:
    run = start(("a", HELPED, 0))
    eventually(lambda: run.noted("helper"))
    entry = run.ledger.read_text().splitlines()[0].split()[1]
    eventually(lambda: not alive(int(entry.partition("-")[2])))


def test_a_child_that_gets_nowhere_is_killed_and_started_again(start: StartRun) -> None:
    """It stamped once and then no more; one that keeps no stamp is left alone."""
    stuck = NOTE + (
        "from pathlib import Path\nfrom monitor.process import Progress\n"
        "Progress(Path(ledger).parent / 'progress'); note('up')\nwhile True: time.sleep(0.05)"
    )
    run = start(("stuck", stuck, 0), ("good", GOOD, 0), stale_after=0.5)
    eventually(lambda: len([name for name, _ in run.noted("up") if name == "stuck"]) >= 2)
    assert [name for name, _ in run.noted("up")].count("good") == 1
    first = next(pid for name, pid in run.noted("up") if name == "stuck")
    assert not (run.ledger.parent / "progress" / str(first)).exists()


def test_a_redis_that_is_killed_comes_back_on_the_same_socket(tmp_path: Path) -> None:
    """The embedded server as a child: its lock and its place go on with the supervisor."""
    server = prepare(tmp_path)
    spec = ChildSpec(
        "redis",
        server.argv,
        pass_fds=server.pass_fds,
        before_start=server.before_start,
        ready=server.answers,
    )
    supervisor = Supervisor([spec])
    supervisor._start_in_order()
    first = supervisor.states()["redis"][1]
    assert server.answers()
    assert first is not None
    os.kill(first, signal.SIGKILL)
    eventually(lambda: (supervisor.step(), not alive(first) and server.answers())[1])
    assert supervisor.states()["redis"][1] != first
    supervisor.request_stop()
    assert not supervisor._stop_in_order()
    supervisor._close()
    server.release()
