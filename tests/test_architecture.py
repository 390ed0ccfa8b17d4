"""Imports point one way, each outside library has one home, and files stay readable."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for room in ("monitor", "workers") for path in (ROOT / room).rglob("*.py"))

#: What the modules of a room may import of our own, besides their own room.
ROOMS = {
    "model": set(),
    "addresses": set(),
    "clock": set(),
    "logs": set(),
    "tomlmarks": set(),
    "settings": {"addresses"},
    "signal": {"model"},
    "intake": {"model", "settings", "addresses", "clock", "tomlmarks"},
    "alerting": {"model", "settings", "addresses", "clock", "tomlmarks"},
    "store": {"model", "settings", "addresses", "clock"},
    "process": set(),
    "broker": {"model", "settings", "addresses", "clock", "process"},
    "web": {"model", "settings", "addresses", "clock"},
    "pipeline": {"model", "clock"},
    "lanes": {"pipeline"},
    "supervise": {"clock", "process"},
    "demo": {"model"},
    "replay": {"model", "pipeline", "signal", "alerting", "clock"},
    "evaluate": {"model", "replay", "signal"},
}
#: Joined from everything; nobody imports these but each other.
TOP = {
    "bootstrap", "cli", "commands", "core", "doctor", "evaluation", "opening", "pages",
    "refusals", "roles", "running", "workers",
}  # fmt: skip

HOMES = {
    "feedparser": ("monitor/intake/parse.py",),
    "fastfeedparser": ("monitor/intake/parse.py",),
    "aiohttp": ("monitor/intake/fetch.py",),
    "rq": ("monitor/broker/", "workers/"),
    "sqlalchemy": ("monitor/store/",),
    "alembic": ("monitor/store/",),
    "psycopg": ("monitor/store/",),
    "prometheus_client": ("monitor/web/metrics.py",),
    "urllib3": ("monitor/alerting/channels/webhook.py",),
    "redis": ("monitor/broker/",),
    "starlette": ("monitor/web/",),
    "uvicorn": ("monitor/web/",),
    "ahocorasick": ("monitor/signal/",),
    "rapidfuzz": ("monitor/signal/",),
    "rensa": ("monitor/signal/",),
    "ruamel": ("monitor/signal/",),
    "selectolax": ("monitor/intake/",),
    "typer": ("monitor/cli.py",),
}


def imported(path: Path) -> set[str]:
    """Dotted names of all modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            if node.module == "monitor":
                names.update(f"monitor.{alias.name}" for alias in node.names)
    return names


def room(dotted: str) -> str | None:
    """The room that a module of ours is in, else None."""
    parts = dotted.split(".")
    if parts[0] == "workers":
        return "workers"
    if parts[0] == "monitor":
        return parts[1] if len(parts) > 1 else "monitor"
    return None


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    """A room imports only the rooms that the table above allows it."""
    own = room(dotted(path))
    if own in TOP or own == "monitor":
        return
    assert own in ROOMS, f"{own} is a new room: say in the table what it may import"
    for name in imported(path):
        other = room(name)
        if other not in {None, own, "monitor", "__version__"}:
            assert other in ROOMS[own], f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_outside_libraries_have_one_home(path: Path) -> None:
    """A library is imported only where it lives."""
    relative = str(path.relative_to(ROOT))
    for name in imported(path):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or relative.startswith(homes), f"{relative} imports {name}"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "monitor" / "model").glob("*.py")), ids=lambda path: path.name
)
def test_the_model_needs_the_standard_library_alone(path: Path) -> None:
    """The words of the house depend on nothing that could change under them."""
    for name in imported(path):
        top = name.split(".")[0]
        assert top == "monitor" or top in sys.stdlib_module_names, f"{path.name} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_hold_one_idea(path: Path) -> None:
    """No file is longer than a reader can hold: 400 lines, with a tenth of grace."""
    assert len(path.read_text("utf-8").splitlines()) <= 440


@pytest.mark.parametrize(
    ("process", "left_out"),
    [
        ("running", "monitor.store monitor.signal monitor.intake monitor.alerting starlette"),
        ("roles.page", "monitor.signal monitor.intake monitor.pipeline alembic aiohttp"),
        ("roles.poller", "monitor.signal monitor.alerting starlette alembic"),
        ("roles.worker", "monitor.signal monitor.intake starlette alembic aiohttp"),
    ],
)
def test_a_process_carries_only_what_it_needs(process: str, left_out: str) -> None:
    """What one process imports for the sake of another weighs megabytes in each that runs."""
    program = (
        f"import sys, monitor.cli, monitor.{process}\n"
        f"print(*sorted(set({left_out.split()}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == []


def test_signal_reads_no_clock_and_no_network() -> None:
    """Judging and extracting are pure: the same article gives the same reading."""
    banned = re.compile(r"\b(datetime\.now|date\.today|time\.time|socket|requests|urllib)\b")
    for path in (ROOT / "monitor" / "signal").rglob("*.py"):
        found = banned.search(path.read_text("utf-8"))
        assert found is None, f"{path.name}: {found[0] if found else ''}"


def test_no_code_names_the_topic() -> None:
    """Which countries and officials the topic is about stands in config/topic alone."""
    banned = re.compile(r"Bessent|He Lifeng|Beijing|\bChina\b|贝森特|何立峰")
    rooms = ("signal", "intake", "alerting", "store", "broker", "web")
    for path in (file for name in rooms for file in (ROOT / "monitor" / name).rglob("*.py")):
        code = _code_without_docs(path)
        found = banned.search(code)
        assert found is None, f"{path.relative_to(ROOT)} names {found[0] if found else ''}"


def _code_without_docs(path: Path) -> str:
    """A file's code without comments and docstrings, which may give examples."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            value = body[0].value
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                body[0].value = ast.Constant(value="")
    return ast.unparse(tree)
