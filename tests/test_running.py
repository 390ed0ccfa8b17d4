"""`run` on one machine: what it counts, and what a stop before the start leaves behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from patience import PATIENCE, wait_until

from monitor.broker.embedded import hold
from monitor.running import _processes, process_of
from monitor.settings import Settings
from monitor.web.metrics import PROCESSES

_COUNT = """
from pathlib import Path
from monitor.broker.embedded import hold
from monitor.running import _restart_counter
counted = _restart_counter(Path("metrics"))
counted("articles-2")
from monitor.web.metrics import page
print(page()().decode())
"""


def test_every_child_of_run_has_a_word_for_its_restarts(tmp_path: Path) -> None:
    children = _processes(Settings(article_workers=2, delivery_workers=2), {}, tmp_path)
    assert {process_of(child.name) for child in children} | {"redis"} == set(PROCESSES)


def test_a_restart_is_counted_on_the_page_of_all_processes(tmp_path: Path) -> None:
    """The supervisor serves no page: it counts where the one page looks."""
    (tmp_path / "metrics").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _COUNT], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert 'tradewatch_restarts_total{process="articles"} 1.0' in done.stdout
    assert list((tmp_path / "metrics").glob("*supervisor*.db"))


@pytest.mark.parametrize("redis", ["", "redis://127.0.0.1:1/0"])
def test_a_data_folder_has_one_run_at_a_time(tmp_path: Path, redis: str) -> None:
    """With the embedded server and with another Redis alike: both runs would share its files."""
    folder = tmp_path / ("run" if redis else "redis")
    held = hold(folder)
    own = {"TRADEWATCH_DATA_DIR": str(tmp_path), "TRADEWATCH_REDIS_URL": redis}
    done = subprocess.run(
        [sys.executable, "-m", "monitor.cli", "run"],
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    os.close(held)
    assert done.returncode == 2
    assert f"{folder} is in use by another Tradewatch (process {os.getpid()})" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_stop_while_run_still_checks_leaves_no_process_behind(tmp_path: Path) -> None:
    """SIGTERM while the check waits for a database that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        own = {
            "TRADEWATCH_DATA_DIR": str(tmp_path / "data"),
            "TRADEWATCH_DATABASE_URL": f"postgresql://nobody@127.0.0.1:{port}/none",
            "TRADEWATCH_HTTP_PORT": "0",
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "monitor.cli", "run"],
            env={**os.environ, **own},
            stderr=subprocess.DEVNULL,
        )
        silent.settimeout(PATIENCE)
        connection, _ = silent.accept()  # the check has begun
        with connection:
            children = _children(process.pid)
            assert children
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)
            assert wait_until(lambda: not _living() & set(children)), "the check lives on"


def _children(parent: int) -> list[int]:
    return [pid for pid in _living() if _stat(pid)[1:2] == [str(parent)]]


def _living() -> set[int]:
    """All processes but those that only wait to be buried."""
    found = (int(path.name) for path in Path("/proc").glob("[0-9]*"))
    return {pid for pid in found if _stat(pid)[:1] not in ([], ["Z"])}


def _stat(pid: int) -> list[str]:
    """State and parent of the process, or nothing where it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[:2]
    except OSError:
        return []
