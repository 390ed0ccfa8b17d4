"""`run` and `demo`: everything on one machine, under one supervisor."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess  # the check before the start is a process of its own
import sys
import tempfile
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import structlog

from monitor import logs
from monitor.broker.connection import folder_refused
from monitor.broker.embedded import EmbeddedServer, hold, prepare
from monitor.broker.progress import FOLDER
from monitor.process import launched
from monitor.settings import PREFIX, SUPERVISED, Settings
from monitor.supervise import ChildSpec, Supervisor
from monitor.web.multiprocess import environment as metrics_environment
from monitor.web.multiprocess import prepare as prepare_metrics

_DEMO_ROUTES: Final = """
[[channel]]
name = "console"
type = "console"

[[channel]]
name = "receiver"
type = "webhook"
url = "{url}/hook"
secret_env = "TRADEWATCH_DEMO_SECRET"

[[route]]
channels = ["console", "receiver"]
"""

_log = structlog.get_logger()


def run(settings: Settings, extra: Mapping[str, str] | None = None) -> int:
    """Run until SIGTERM or Ctrl-C; the exit status. *extra* goes into the children's environment.

    2 where the check before the start found something wrong; it has said what by then. Raises
    `BrokerError` where the embedded server cannot be had, or another run holds the data folder.
    """
    logs.configure(settings.log_format, settings.log_level, role="run")
    data = settings.data_dir.resolve()
    environment = {**os.environ, **(extra or {}), SUPERVISED: "yes"}
    environment[f"{PREFIX}DATA_DIR"] = str(data)
    with ExitStack() as exits:
        children = []
        if settings.redis_url is None:
            server = prepare(data)
            exits.callback(server.release)
            environment[f"{PREFIX}REDIS_URL"] = server.url
            children.append(_redis(server))
        else:
            exits.callback(os.close, _held(data))
        # Tied to our life, as the children are: a stop that comes now leaves nothing behind.
        check = launched([*_COMMAND, "prepare"])
        checked = subprocess.run(check, env=environment, check=False)  # noqa: S603  # our own command
        if checked.returncode:
            return checked.returncode
        prepare_metrics(data / "metrics")
        children += _processes(settings, environment, data / "metrics")
        counted = _restart_counter(data / "metrics")
        return Supervisor(children, progress_dir=data / FOLDER, on_restart=counted).run()


def _held(data: Path) -> int:
    """A descriptor that keeps other runs from *data*, as the embedded server's lock would."""
    try:
        return hold(data / "run")
    except OSError as error:
        raise folder_refused(data, error) from None


_COMMAND: Final = (sys.executable, "-m", "monitor.cli")


def _redis(server: EmbeddedServer) -> ChildSpec:
    return ChildSpec(
        "redis",
        server.argv,
        stop_turn=3,
        pass_fds=server.pass_fds,
        before_start=server.before_start,
        ready=server.answers,
    )


def _processes(
    settings: Settings, environment: Mapping[str, str], metrics: Path
) -> list[ChildSpec]:
    """The page first, so that it can be watched from the start; the poller last."""

    def child(name: str, stop_turn: int, *arguments: str) -> ChildSpec:
        own = {**environment, **metrics_environment(metrics, name)}
        return ChildSpec(name, [*_COMMAND, *arguments], own, stop_turn)

    articles, deliveries = range(settings.article_workers), range(settings.delivery_workers)
    return [
        child("web", 2, "serve"),
        *(child(f"deliveries-{n + 1}", 1, "work", "--queue", "deliveries") for n in deliveries),
        *(child(f"articles-{n + 1}", 1, "work", "--queue", "articles") for n in articles),
        child("poller", 0, "poll"),
    ]


def _restart_counter(metrics: Path) -> Callable[[str], None]:
    """What counts a restart on the page of all processes, told the name of the child."""
    os.environ.update(metrics_environment(metrics, "supervisor"))
    # prometheus-client looks for its folder when it is first imported, which is here.
    from monitor.web.metrics import instruments  # noqa: PLC0415

    made = instruments()
    return lambda name: made.restarted(process_of(name))


def process_of(child: str) -> str:
    """What the child *child* is: `articles` for `articles-2`."""
    return child.partition("-")[0]


def run_demo(settings: Settings, seconds: float | None, *, keep: bool = False) -> int:
    """Run on the demo's own feeds, in a fresh folder, until Ctrl-C or for so many *seconds*.

    The folder is deleted afterwards unless *keep* is said; either way the end of the log tells.
    """
    from monitor.demo.articles import expected_alerts  # noqa: PLC0415  # for the demo alone
    from monitor.demo.server import DemoServer  # noqa: PLC0415

    secret = "whsec_" + b64encode(secrets.token_bytes(32)).decode()
    with _demo_folder(keep=keep) as folder:
        server = DemoServer(datetime.now(UTC), secret)
        timer = threading.Timer(seconds or 0, _interrupt)
        try:
            extra = _demo_environment(folder, server.url, server.feeds_toml(), secret)
            due = len(expected_alerts(server.articles))
            logs.configure(settings.log_format, settings.log_level, role="demo")
            look = f"{PREFIX}DATA_DIR={folder} tradewatch alerts"
            _log.info("demo_starts", look=look, at_the_stop="kept" if keep else "deleted")
            threading.Thread(target=_tell, args=(server.received, due), daemon=True).start()
            if seconds is not None:
                timer.start()
            demo = settings.model_copy(update={"data_dir": folder, "redis_url": None})
            return run(demo, extra)
        finally:
            timer.cancel()
            server.stop()


@contextmanager
def _demo_folder(*, keep: bool) -> Iterator[Path]:
    """A fresh folder; what becomes of it at the end is logged."""
    folder = Path(tempfile.mkdtemp(prefix="tradewatch-demo-"))
    try:
        yield folder
    finally:
        if keep:
            _log.info("demo_data_kept", look=f"{PREFIX}DATA_DIR={folder} tradewatch events")
        else:
            shutil.rmtree(folder, ignore_errors=True)
            _log.info("demo_data_deleted", keep_it_by="tradewatch demo --keep")


def _demo_environment(folder: Path, url: str, feeds: str, secret: str) -> dict[str, str]:
    (folder / "feeds.toml").write_text(feeds, "utf-8")
    (folder / "routes.toml").write_text(_DEMO_ROUTES.format(url=url), "utf-8")
    return {
        f"{PREFIX}FEEDS": str(folder / "feeds.toml"),
        f"{PREFIX}ROUTES": str(folder / "routes.toml"),
        f"{PREFIX}ALLOW_PRIVATE_ADDRESSES": "127.0.0.0/8",
        f"{PREFIX}DATABASE_URL": "",
        f"{PREFIX}CLOCK_OFFSET": "0",
        "TRADEWATCH_DEMO_SECRET": secret,
    }


def _tell(received: Mapping[str, object], due: int) -> None:
    """Say once that all that was due has arrived, signed."""
    while len(received) < due:
        time.sleep(0.2)
    _log.info("demo_complete", webhooks_verified=len(received), next="Ctrl-C stops the demo")


def _interrupt() -> None:
    os.kill(os.getpid(), signal.SIGTERM)
