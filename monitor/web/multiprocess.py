"""The folder in which the processes under `run` keep their counters, so that one page has them all.

prometheus-client decides at its first import whether its counters live in memory or in files of
this folder. Hence nothing here imports it, and the supervisor calls `prepare` before anything else
does, and gives each child its `environment`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

#: The folder; the name is prometheus-client's own.
FOLDER_VARIABLE: Final = "PROMETHEUS_MULTIPROC_DIR"
#: What a process is, of all that `run` starts. A worker that takes over from a recycled one has the
#: same slot, goes on with its counts, and adds no file.
SLOT_VARIABLE: Final = "PROMETHEUS_MULTIPROC_SLOT"

_SLOT: Final = re.compile(r"[a-z0-9-]{1,40}")


def prepare(folder: Path) -> None:
    """Make *folder*, and clear what an earlier run left in it: counters begin at 0 with `run`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in counter_files(folder):
        path.unlink(missing_ok=True)


def environment(folder: Path, slot: str) -> dict[str, str]:
    """The variables that a process in *slot* is to be started with.

    No two processes may hold one slot at a time. Raises `ValueError` where *slot* is not made of
    a-z, 0-9 and the hyphen, since it becomes part of a file's name.
    """
    if not _SLOT.fullmatch(slot):
        raise ValueError(f"slot {slot!r} will not do; a right one is worker-articles-1")
    return {FOLDER_VARIABLE: str(folder), SLOT_VARIABLE: slot}


def counter_files(folder: Path) -> Iterator[Path]:
    """The files in *folder* that prometheus-client made."""
    return folder.glob("*.db")
