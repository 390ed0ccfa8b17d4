"""What the broker's tests share: workers in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from patience import PATIENCE

ROOT = Path(__file__).resolve().parent.parent.parent

#: A worker whose pipeline appends a line to a file for each wake. It takes the place of
#: `monitor.bootstrap`, so that the whole way from hint to entry point is the real one.
WORKER = """
import os, sys, types
from pathlib import Path
url, data, queue, ledger = sys.argv[1:5]
def record(*_):
    with open(ledger, "a") as file:
        file.write(f"{os.getpid()}\\n")
stub = types.ModuleType("monitor.bootstrap")
stub.current = lambda: types.SimpleNamespace(work_articles=record, work_deliveries=record)
sys.modules["monitor.bootstrap"] = stub
from monitor.broker import connect, stamper
from monitor.broker.worker import TradewatchWorker
def refused(why):
    with open(ledger + ".refused", "a") as file:
        file.write(why + "\\n")
worker = TradewatchWorker(queue, connect(url), stamper(Path(data)), on_refused=refused)
sys.exit(0 if worker.work() else 1)
"""


def lines(path: Path) -> list[str]:
    return path.read_text().split() if path.exists() else []


def alive(pid: int) -> bool:
    """Whether a process runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


class WorkerProcess:
    """A worker of our own in a process, with a ledger of its wakes and refusals."""

    def __init__(
        self, url: str, folder: Path, queue: str = "articles", script: str = WORKER
    ) -> None:
        self.ledger = folder / f"wakes-{queue}"
        self.process = subprocess.Popen(
            [sys.executable, "-c", script, url, str(folder), queue, str(self.ledger)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    @property
    def wakes(self) -> int:
        return len(lines(self.ledger))

    @property
    def refusals(self) -> list[str]:
        return lines(Path(f"{self.ledger}.refused"))

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def end(self) -> int:
        """End it in good order; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


StartWorker = Callable[..., WorkerProcess]
