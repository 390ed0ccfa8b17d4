"""A process that no supervisor watches leaves by itself once it gets nowhere."""

from __future__ import annotations

import threading
from pathlib import Path

from patience import PATIENCE

from monitor.process import Progress, leave_if_stuck


def test_a_process_whose_stamp_is_too_old_gives_up(tmp_path: Path) -> None:
    stamp = Progress(tmp_path, monotonic=lambda: 1.0)  # stamped long ago
    gave_up = threading.Event()
    leave_if_stuck(tmp_path, 60.0, gave_up.set, every=0.01)
    assert gave_up.wait(PATIENCE)
    stamp.close()


def test_a_process_that_gets_on_goes_on(tmp_path: Path) -> None:
    stamp = Progress(tmp_path)
    gave_up = threading.Event()
    leave_if_stuck(tmp_path, 60.0, gave_up.set, every=0.01)
    assert not gave_up.wait(0.3)
    stamp.close()
