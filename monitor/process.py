"""What a process owes the one that started it: to die with it, and to show that it gets on.

Standard library only, and cheap to import: it is run as a launcher before anything else, by
`python process.py PARENT_PID COMMAND...`, to tie programs to us that are not ours (a Redis server).
"""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
_STAMP: Final = struct.Struct("=d")


def die_with_parent(parent: int | None = None, sig: int = signal.SIGTERM) -> None:
    """Have the kernel send *sig* to this process once *parent*, which started it, is gone.

    The parent (default: whoever is it now) may have died meanwhile, so it is checked afterwards:
    an orphan leaves at once, by `SystemExit`. Beware: Linux counts the parent's *thread* that
    started us, so children must be started from a thread that lasts. Where there is no such
    kernel call, a thread looks once a second; that one does not outlive an exec.
    """
    parent = os.getppid() if parent is None else parent
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, sig, 0, 0, 0)
    else:
        threading.Thread(target=_look_after, args=(parent, sig), daemon=True).start()
    if os.getppid() != parent:
        raise SystemExit(f"the parent {parent} of this process is gone already; leaving")


def _look_after(parent: int, sig: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os.kill(os.getpid(), sig)


def launched(command: Sequence[str]) -> list[str]:
    """*command*, wrapped so that it dies (SIGTERM) with the process that calls this and starts it.

    The wrapper replaces itself by the command: process id and inherited descriptors stay.
    """
    return [sys.executable, "-I", "-S", str(Path(__file__)), str(os.getpid()), *command]


class Progress:
    """This process's stamp `folder/<pid>`: the monotonic time when it last got on with its work.

    Eight bytes in a mapped file: a stamp costs less than a microsecond, and can be read by the
    supervisor after any crash. The monotonic clock is one for all processes of a machine.
    """

    def __init__(self, folder: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._monotonic = monotonic
        self._path = folder / str(os.getpid())
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            os.ftruncate(descriptor, _STAMP.size)
            self._map = mmap.mmap(descriptor, _STAMP.size)
        finally:
            os.close(descriptor)
        self.stamp()

    def stamp(self) -> None:
        _STAMP.pack_into(self._map, 0, self._monotonic())

    def close(self) -> None:
        """Take the stamp away: the process leaves in good order."""
        with suppress(FileNotFoundError):
            self._path.unlink()


def last_stamp(folder: Path, pid: int) -> float | None:
    """The last stamp of process *pid* (monotonic seconds); None where it keeps none."""
    try:
        content = (folder / str(pid)).read_bytes()
    except OSError:
        return None
    return float(_STAMP.unpack(content)[0]) or None if len(content) == _STAMP.size else None


def leave_if_stuck(
    folder: Path, stale_after: float, give_up: Callable[[], object], every: float = 5.0
) -> None:
    """Watch this process's own stamp from a thread, and call *give_up* once it is too old.

    For processes that no supervisor of ours watches; *stale_after* and *every* are seconds.
    """

    def watch() -> None:
        while True:
            time.sleep(every)
            stamp = last_stamp(folder, os.getpid())
            if stamp is not None and time.monotonic() - stamp > stale_after:
                give_up()
                return

    threading.Thread(target=watch, name="watchdog", daemon=True).start()


def _launch(arguments: Sequence[str]) -> None:
    die_with_parent(int(arguments[0]))
    try:
        os.execvp(arguments[1], list(arguments[1:]))  # noqa: S606  # the caller's own command
    except OSError as error:
        raise SystemExit(f"cannot start {arguments[1]}: {error.strerror}") from None


if __name__ == "__main__":
    _launch(sys.argv[1:])
