"""docker-compose.yml for real: `make compose-test`.

From a fresh clone of what is committed: builds the image, brings the containers up with Docker or
podman, serves feeds and a webhook receiver outside of them, kills containers at the worst moments,
and holds the installation to one effect for each alert. Ends with `N passed, N failed`; says why in
one sentence where no containers can be run.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "compose"), str(ROOT)]

from engines import AbsentError, CommandError, Engine, find, pip_secrets, run  # noqa: E402
from outside import FeedServer  # noqa: E402
from patience import free_port  # noqa: E402
from receivers import SECRET, Reply, WebhookReceiver  # noqa: E402  # they are beside us
from ruamel.yaml import YAML  # noqa: E402

STAND_INS: Final = ROOT.parent / "shared" / "containers" / "stand-ins.sh"
ROLES: Final = ("poller", "worker-articles", "worker-deliveries", "web")
STARTED: Final = ("redis", "postgres", *ROLES, "prometheus")
#: Networks of the test's own, so that it knows by which address the containers reach the host.
FETCH: Final = "10.213.78"
PUSH: Final = "10.213.77"
PATIENCE: Final = 120.0


class FailedError(Exception):
    """A promise was not kept."""


# The installation --------------------------------------------------------------------------------


class Installation:
    """A clone of the project, set up as its compose file tells an operator to."""

    def __init__(self, engine: Engine, feeds: FeedServer, receiver: WebhookReceiver) -> None:
        self.engine = engine
        self.feeds = feeds
        self.receiver = receiver
        self.token = secrets.token_hex(24)
        self.page, self.prometheus = free_port(), free_port()
        self.watched = ["talks"]

    def write(self) -> None:
        """Write what an operator would: secrets, feeds, routes; and the test's own overrides."""
        folder = self.engine.folder
        (folder / "secrets").mkdir(mode=0o700)
        for name, value in {
            "database_password": secrets.token_hex(24),
            "http_token": self.token,
            "grafana_password": secrets.token_hex(24),
            "channels.env": f"OUTSIDE_SECRET={SECRET}\n",
        }.items():
            path = folder / "secrets" / name
            path.write_text(value)
            path.chmod(0o444)
        self.write_feeds()
        (folder / "config" / "routes.toml").write_text(
            '[[channel]]\nname = "outside"\ntype = "webhook"\nsecret_env = "OUTSIDE_SECRET"\n'
            f'url = "http://{PUSH}.1:{self.receiver.port}/hook"\n\n'
            '[[route]]\nchannels = ["outside"]\n'
        )
        (folder / "compose-test.yml").write_text(_overrides(stand_ins=self.engine.stand_ins))
        self.engine.environ = {
            "TRADEWATCH_ALLOW_PRIVATE_ADDRESSES": f"{FETCH}.0/24,{PUSH}.0/24",
            "PAGE_PORT": str(self.page),
            "PROMETHEUS_PORT": str(self.prometheus),
        }

    def write_feeds(self) -> None:
        (self.engine.folder / "config" / "feeds.toml").write_text(
            "\n".join(
                f'[[feed]]\nid = "{name}"\noutlet = "Example {name}"\ntier = "wire"\n'
                f'url = "http://{FETCH}.1:{self.feeds.port}/{name}"\n'
                for name in self.watched
            )
        )

    def get(self, path: str, *, token: bool = True) -> str:
        """One of our pages. Raises `OSError`."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.page}{path}")
        if token:
            request.add_header("Authorization", f"Bearer {self.token}")
        with urllib.request.urlopen(request, timeout=10) as answer:
            return str(answer.read().decode())

    def ask_prometheus(self, path: str) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.prometheus}{path}", timeout=10) as got:
            return json.load(got)["data"]

    def number(self, series: str) -> float:
        """The sum of all series on our page that begin with *series*."""
        rows = [line for line in self.get("/metrics").splitlines() if line.startswith(series)]
        return sum(float(line.rpartition(" ")[2]) for line in rows)

    def only(self, service: str) -> str:
        (container,) = self.engine.containers(service)
        return container

    def told(self, service: str) -> str:
        """What a service's containers said last."""
        return "\n".join(
            f"--- {service} {one[:12]}\n{self.engine.log(one)}"
            for one in self.engine.containers(service)
        )


def _overrides(*, stand_ins: bool) -> str:
    """The test's own networks; and what the stand-ins need, whose entry points are simpler."""
    text = "networks:\n" + "".join(
        f"  {name}: {{ipam: {{config: [{{subnet: {net}.0/24, gateway: {net}.1}}]}}}}\n"
        for name, net in (("fetch", FETCH), ("push", PUSH))
    )
    if stand_ins:
        text += (
            'services:\n  postgres:\n    user: "0"\n'
            "    cap_add: [CHOWN, SETUID, SETGID, FOWNER, DAC_OVERRIDE]\n"
            '    tmpfs: !override ["/tmp:size=64m", "/run:size=4m"]\n'
            "    environment: {LANG: C.UTF-8}\n"
        )
    return text


# The promises ------------------------------------------------------------------------------------


def comes_up_well(it: Installation) -> None:
    """All roles come up by themselves and are well."""
    it.engine.compose("up", "--detach", "--scale", "worker-articles=2", *STARTED)
    _wait("the page to be well", lambda: '"ok"' in it.get("/healthz"))
    for role in ROLES:
        for container in it.engine.containers(role):
            _wait(f"{role} to be well", lambda one=container: _probe(it, one))


def asks_for_the_token(it: Installation) -> None:
    """No page is given without the token."""
    try:
        it.get("/metrics", token=False)
    except urllib.error.HTTPError as error:
        _hold(error.code == 401, f"answered {error.code}")
    else:
        raise FailedError("the metrics page was given to anyone")


def is_locked_down(it: Installation) -> None:
    """Containers run as nobody, without capabilities, and cannot write to their image."""
    for role in ROLES:
        container = it.engine.containers(role)[0]
        _hold(it.engine.inside(container, "id", "-u").strip() == "10001", f"{role}: user")
        status = it.engine.inside(container, "cat", "/proc/1/status")
        _hold("CapEff:\t0000000000000000" in status, f"{role}: capabilities")
        _hold("NoNewPrivs:\t1" in status, f"{role}: new privileges")
        try:
            it.engine.inside(container, "touch", "/opt/tradewatch/new")
        except CommandError:
            continue
        raise FailedError(f"{role} could write to its image")


def knows_the_past(it: Installation) -> None:
    """The shipped register of past events is loaded, once, by whichever reader came first."""
    lines = (it.engine.folder / "config" / "history.jsonl").read_text().splitlines()
    known = it.number("tradewatch_events_total")
    _hold(0.5 * len(lines) < known <= len(lines) + 1, f"{known} events of {len(lines)} rows")


def delivers_once(it: Installation) -> None:
    """A feed's article becomes one alert at a receiver outside the containers."""
    _hold(it.receiver.wait_for(1, PATIENCE), "no alert came" + it.told("worker-articles"))
    request = it.receiver.requests[0]
    _hold(request.problem is None, f"signature: {request.problem}")
    _hold(request.envelope["data"]["event"]["kind"] == "MEETING", str(request.envelope))


def survives_kills(it: Installation) -> None:
    """Killed readers, an emptied Redis and a sender killed in mid-push lose and double nothing."""
    readers = it.engine.containers("worker-articles")
    for container in readers:
        it.engine.kill(container)
    it.engine.compose("stop", "worker-articles")  # or they would be started again
    it.watched.append("listing")
    it.write_feeds()
    it.engine.compose("restart", "poller")
    _wait("the article to wait", lambda: it.number('tradewatch_queue_depth{queue="articles"}') == 1)
    it.engine.inside(it.only("redis"), "redis-cli", "FLUSHALL")
    before = len(it.receiver.requests)
    it.receiver.script(Reply(silence=20.0))  # has acted, and says nothing for longer than we wait
    for container in readers:
        it.engine.start(container)
    _wait("the push", lambda: len(it.receiver.requests) > before)
    sender = it.only("worker-deliveries")
    it.engine.kill(sender)
    it.engine.start(sender)
    _wait("the same push again", lambda: len(it.receiver.requests) > before + 1)
    first, again = it.receiver.requests[before : before + 2]
    _hold(first.webhook_id == again.webhook_id, "the repeat has another id")
    _hold(again.envelope["data"]["event"]["kind"] == "EXPORT_CONTROL", str(again.envelope))


def counts_agree(it: Installation) -> None:
    """The metrics agree with what was received: two alerts, two deliveries, no mismatch."""
    _wait(
        "both deliveries to be settled",
        lambda: (
            it.number('tradewatch_deliveries_total{channel="webhook",outcome="delivered"}') == 2
        ),
    )
    _hold(it.number("tradewatch_alerts_total") == 2, "alerts")
    _hold(it.number("tradewatch_ledger_mismatch") == 0, "ledger")
    _hold(it.number("tradewatch_oldest_undelivered_age_seconds") == 0, "undelivered")
    _hold(len(it.receiver.effects) == 2, f"{len(it.receiver.effects)} effects")


def is_watched(it: Installation) -> None:
    """Prometheus finds and scrapes each container of each role by name."""

    def all_up() -> bool:
        targets = it.ask_prometheus("/api/v1/targets")["activeTargets"]
        up = [one["labels"]["role"] for one in targets if one["health"] == "up"]
        return sorted(up) == sorted([*ROLES, "worker-articles"])

    _wait("all targets up", all_up)
    (group,) = it.ask_prometheus("/api/v1/rules")["groups"]
    _hold(all(rule["health"] in {"ok", "unknown"} for rule in group["rules"]), str(group))


PROMISES: Final = (
    comes_up_well,
    asks_for_the_token,
    is_locked_down,
    knows_the_past,
    delivers_once,
    survives_kills,
    counts_agree,
    is_watched,
)


def _probe(it: Installation, container: str) -> bool:
    try:
        it.engine.inside(container, "python", "-m", "monitor.web.probe")
    except CommandError:
        return False
    return True


def _hold(kept: bool, what: str) -> None:
    if not kept:
        raise FailedError(what)


def _wait(what: str, happened: Callable[[], bool], seconds: float = PATIENCE) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            if happened():
                return
        except OSError:
            pass
        if time.monotonic() > deadline:
            raise FailedError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(0.5)


# The run -----------------------------------------------------------------------------------------


@contextmanager
def installation(scratch: Path) -> Iterator[Installation]:
    """The installation, not yet up; torn down at the end, whatever happens."""
    folder = scratch / "clone"
    run("git", "clone", "--quiet", ROOT, folder)
    engine = find(folder, f"tradewatch-test-{os.getpid()}", scratch, STAND_INS)
    file = YAML(typ="safe").load((folder / "docker-compose.yml").read_text())["services"]
    images = {name: file[name]["image"] for name in ("redis", "postgres", "prometheus")}
    (base,) = {
        line.split()[1]
        for line in (folder / "Dockerfile").read_text().splitlines()
        if line.startswith("FROM ")
    }
    engine.provide({"python": base, **images}, STAND_INS)
    _say(f"building the image with {engine.name}")
    engine.build(file["web"]["image"], pip_secrets(scratch))
    with ExitStack() as exits:
        feeds = FeedServer()
        exits.callback(feeds.stop)
        receiver = exits.enter_context(WebhookReceiver(host="0.0.0.0"))
        it = Installation(engine, feeds, receiver)
        it.write()
        exits.callback(engine.tear_down)
        yield it


def main() -> int:
    """Run every promise in order, up to the first that is not kept; the exit status."""
    with tempfile.TemporaryDirectory(prefix="tradewatch-compose-") as name:
        try:
            with installation(Path(name)) as it:
                return _hold_all(it)
        except AbsentError as absent:
            _say(f"skipped: {absent}")
            return int(os.environ.get("CI") == "true")


def _hold_all(it: Installation) -> int:
    for kept, promise in enumerate(PROMISES):
        began = time.monotonic()
        try:
            promise(it)
        except (FailedError, CommandError, OSError, subprocess.TimeoutExpired) as error:
            _say(f"FAILED: {promise.__doc__}: {error}")
            for service in STARTED:
                sys.stdout.write(it.told(service))
            _say(f"{kept} passed, 1 failed")
            return 1
        _say(f"kept: {promise.__doc__} ({time.monotonic() - began:.0f} s)")
    _say(f"{len(PROMISES)} passed, 0 failed")
    return 0


def _say(sentence: str) -> None:
    sys.stdout.write(f"compose-test: {sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
