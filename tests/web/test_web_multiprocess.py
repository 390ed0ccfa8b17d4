"""Counters of several processes on one page, as under `run`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from absence import absent
from patience import PATIENCE
from prometheus_client.parser import text_string_to_metric_families

from monitor.web import multiprocess

WORKER = """
import sys
from monitor.model import PollOutcome
from monitor.web.metrics import instruments
own = instruments()
own.woken("articles")
own.took("read", 0.002)
print("ready", flush=True)
sys.stdin.read()
"""
PAGE = """
import sys
from monitor.web.metrics import page
sys.stdout.write(page()().decode())
"""


def start(code: str, folder: Path, slot: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, **multiprocess.environment(folder, slot)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def page_text(folder: Path) -> str:
    process = start(PAGE, folder, "web")
    text, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    return text


def page(folder: Path) -> dict[str, float]:
    text = page_text(folder)
    return {
        sample.name + "".join(f",{v}" for _, v in sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def worker(folder: Path, slot: str) -> subprocess.Popen[str]:
    process = start(WORKER, folder, slot)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str], how: signal.Signals | None = None) -> None:
    if how is not None:
        process.send_signal(how)
    process.communicate(timeout=PATIENCE)


def test_one_page_adds_up_the_processes_and_keeps_the_counts_of_a_killed_one(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "metrics"
    multiprocess.prepare(folder)
    one, two = worker(folder, "worker-articles-1"), worker(folder, "worker-articles-2")
    assert page(folder)["tradewatch_wakeups_total,articles"] == 2

    end(one, signal.SIGKILL)
    found = page(folder)
    assert found["tradewatch_wakeups_total,articles"] == 2
    assert found["tradewatch_stage_duration_seconds_count,read"] == 2
    assert found["tradewatch_stage_duration_seconds_bucket,0.0025,read"] == 2
    assert found["tradewatch_polls_total,fetched"] == 0

    files = set(multiprocess.counter_files(folder))
    end(worker(folder, "worker-articles-1"))
    assert page(folder)["tradewatch_wakeups_total,articles"] == 3
    assert set(multiprocess.counter_files(folder)) == files, "a worker's successor adds no file"
    end(two)


def test_promtool_finds_nothing_to_complain_of_on_the_page_of_all(tmp_path: Path) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        absent("promtool")
    multiprocess.prepare(tmp_path)
    end(worker(tmp_path, "worker-articles-1"))
    told = subprocess.run(
        [promtool, "check", "metrics"],
        input=page_text(tmp_path),
        text=True,
        capture_output=True,
        check=False,
    )
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_a_child_of_a_process_does_not_hold_its_slot_a_second_time(tmp_path: Path) -> None:
    multiprocess.prepare(tmp_path)
    spawning = (
        f"import monitor.web.metrics, os; print(os.environ.get({multiprocess.SLOT_VARIABLE!r}))"
    )
    process = start(spawning, tmp_path, "poller")
    assert process.communicate(timeout=PATIENCE)[0] == "None\n"


def test_a_new_run_begins_at_zero(tmp_path: Path) -> None:
    multiprocess.prepare(tmp_path)
    end(worker(tmp_path, "worker-articles-1"))
    assert page(tmp_path)["tradewatch_wakeups_total,articles"] == 1
    multiprocess.prepare(tmp_path)
    assert page(tmp_path)["tradewatch_wakeups_total,articles"] == 0


def test_a_slot_that_could_leave_the_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="worker-articles-1"):
        multiprocess.environment(tmp_path, "../etc")
