"""Bad input: one sentence naming the thing, its value and a right one; status 2; nothing started.

All cases run in one process of their own, since what is refused must also leave it as it was.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
_RUNS = """
import contextlib, io, json, os, sys, threading
from monitor.cli import main

before = dict(os.environ)
for line in sys.stdin:
    case = json.loads(line)
    os.environ.clear()
    os.environ.update(before | case["env"])
    sys.argv = ["tradewatch", *case["command"]]
    told, status = io.StringIO(), None
    try:
        with contextlib.redirect_stderr(told):
            main()
    except SystemExit as end:
        status = end.code
    except BaseException as error:
        status = repr(error)
    for thread in threading.enumerate()[1:]:
        thread.join(60)
    left = [thread.name for thread in threading.enumerate()[1:]]
    print(json.dumps({"status": status, "told": told.getvalue(), "left": left}), flush=True)
"""
_PREPARE = ["prepare"]
#: Name: command, settings, and what the sentence must hold.
CASES: dict[str, tuple[list[str], dict[str, str], list[str]]] = {
    "no feeds file": (
        _PREPARE,
        {"FEEDS": "{here}/none.toml"},
        ["none.toml", "TRADEWATCH_FEEDS", "No such file"],
    ),
    "broken TOML": (_PREPARE, {"FEEDS": "{here}/broken.toml"}, ["broken.toml:1", "is not TOML"]),
    "unknown key of a feed": (_PREPARE, {"FEEDS": "{here}/key.toml"}, ["key.toml:5", "fo"]),
    "wrong type in a feed": (
        _PREPARE,
        {"FEEDS": "{here}/type.toml"},
        ["type.toml:5", "'soon'", "15 (5 to 1440)"],
    ),
    "unknown key of a channel": (
        _PREPARE,
        {"ROUTES": "{here}/routes.toml"},
        ["routes.toml:4", "'colour'"],
    ),
    "secret too short": (
        _PREPARE,
        {"ROUTES": "{here}/secret.toml", "SHORT": "whsec_c2hvcnQ="},
        ["secret.toml:5", "5 bytes", "24 to 64", "openssl"],
    ),
    "broken topic": (_PREPARE, {"TOPIC": "{here}/topic"}, ["people.yml:", "not YAML"]),
    "no topic": (_PREPARE, {"TOPIC": "{here}/nowhere"}, ["nowhere/topic.yml"]),
    "no history": (
        _PREPARE,
        {"HISTORY": "{here}/none.jsonl"},
        ["TRADEWATCH_HISTORY", "none.jsonl", "config/history.jsonl"],
    ),
    "history in another encoding": (
        _PREPARE,
        {"HISTORY": "{here}/latin.jsonl"},
        ["TRADEWATCH_HISTORY", "latin.jsonl", "UTF-8"],
    ),
    "wrong row of the history": (_PREPARE, {"HISTORY": "{here}/row.jsonl"}, ["row.jsonl:2"]),
    "data folder is a file": (
        _PREPARE,
        {"DATA_DIR": "{here}/row.jsonl"},
        ["row.jsonl", "TRADEWATCH_DATA_DIR"],
    ),
    "port in use": (_PREPARE, {"HTTP_PORT": "{port}"}, ["port {port}", "TRADEWATCH_HTTP_PORT"]),
    "bound wide without a token": (
        _PREPARE,
        {"HTTP_HOST": "0.0.0.0"},
        ["0.0.0.0", "TRADEWATCH_HTTP_TOKEN_FILE", "127.0.0.1"],
    ),
    "wrong type of a setting": (
        _PREPARE,
        {"HTTP_PORT": "many"},
        ["TRADEWATCH_HTTP_PORT", "'many'", "8080"],
    ),
    "database away": (
        ["alerts"],
        {"DATABASE_URL": "postgresql://me:hunter2@127.0.0.1:1/news"},
        ["127.0.0.1:1/news", "TRADEWATCH_DATABASE_URL"],
    ),
    "role without Redis": (["poll"], {}, ["TRADEWATCH_REDIS_URL", "redis://127.0.0.1:6379/0"]),
    "no articles to replay": (
        ["replay", "{here}/none.jsonl", "--out", "{here}/out.jsonl"],
        {},
        ["none.jsonl", "No such file"],
    ),
    "no page to explain": (["explain", "{here}/none.txt"], {}, ["none.txt", "No such file"]),
    "empty page to explain": (["explain", "{here}/empty.txt"], {}, ["empty.txt", "no text"]),
    "no history to explain with": (
        ["explain", "{here}/key.toml"],
        {"HISTORY": "{here}/none.jsonl"},
        ["none.jsonl", "No such file"],
    ),
}
_FEED = '[[feed]]\nid = "a"\nurl = "https://a.example/rss"\noutlet = "A"\n'
_CHANNEL = '[[channel]]\nname = "desk"\n'
_ROUTE = '[[route]]\nchannels = ["desk"]\n'


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What each case came to, by its name."""
    here = tmp_path_factory.mktemp("bad")
    (here / "broken.toml").write_text("feed = [")
    (here / "key.toml").write_text(f"{_FEED}fo = 1\n")
    (here / "type.toml").write_text(f'{_FEED}interval_minutes = "soon"\n')
    (here / "routes.toml").write_text(f'{_CHANNEL}type = "console"\ncolour = 1\n{_ROUTE}')
    (here / "secret.toml").write_text(
        f'{_CHANNEL}type = "webhook"\nurl = "https://a.example/x"\n'
        f'secret_env = "TRADEWATCH_SHORT"\n{_ROUTE}'
    )
    shutil.copytree(ROOT / "config" / "topic" / "us-china-trade", here / "topic")
    with (here / "topic" / "people.yml").open("a") as file:
        file.write("\nfoo: [1\n")
    row = (ROOT / "config" / "history.jsonl").read_text("utf-8").partition("\n")[0]
    (here / "row.jsonl").write_text(f'{row}\n{{"id": 3}}\n', "utf-8")
    (here / "latin.jsonl").write_bytes(b'{"id": "caf\xe9"}\n')
    (here / "empty.txt").write_text("\n")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        names = {"here": str(here), "port": str(taken.getsockname()[1])}
        lines = [json.dumps(_case(here, command, own, names)) for command, own, _ in CASES.values()]
        done = subprocess.run(
            [sys.executable, "-c", _RUNS],
            cwd=ROOT,
            input="\n".join(lines),
            capture_output=True,
            text=True,
            check=True,
        )
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {"names": names} | dict(zip(CASES, found, strict=True))


def _case(
    here: Path, command: list[str], own: dict[str, str], names: dict[str, str]
) -> dict[str, Any]:
    settings = {"DATA_DIR": str(here / "data"), "HTTP_PORT": "0"} | own
    return {
        "command": [part.format(**names) for part in command],
        "env": {f"TRADEWATCH_{key}": value.format(**names) for key, value in settings.items()},
    }


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_one_sentence_and_status_2(told: dict[str, Any], name: str) -> None:
    """The sentence names the thing and what would be right, hides secrets, and nothing goes on."""
    came = told[name]
    assert came["status"] == 2, came
    lines = came["told"].splitlines()
    assert len([line for line in lines if line.startswith("tradewatch: ")]) == 1, came
    sentence = lines[-1]
    for part in CASES[name][2]:
        assert part.format(**told["names"]) in sentence
    assert "Traceback" not in came["told"]
    assert "hunter2" not in came["told"]
    assert came["left"] == []
