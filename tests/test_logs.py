"""Logs: readable for people, one JSON object a line for machines, and no secret in either."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_FAILS = """
import structlog
from monitor import logs

logs.configure({log_format!r}, "info", role="test")

def push(password):
    raise OSError("the server went away")

try:
    push("hunter2-" + "canary")
except OSError:
    structlog.get_logger().exception("push_failed")
"""


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_trace_names_the_error_and_shows_no_local_variable(log_format: str) -> None:
    """A function that fails with a password in its hands does not print the password."""
    done = subprocess.run(
        [sys.executable, "-c", _FAILS.format(log_format=log_format)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "push_failed" in done.stderr
    assert "the server went away" in done.stderr
    assert "hunter2-canary" not in done.stderr


_THREADED = """
import threading
import structlog
from monitor import logs

logs.configure("json", "info", role="poller")
thread = threading.Thread(target=structlog.get_logger().info, args=("told",))
thread.start()
thread.join()
"""


def test_every_line_says_which_process_it_is_from_in_threads_too() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _THREADED], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stderr)["role"] == "poller"
