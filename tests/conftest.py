"""What all tests share: where things are, and the fixtures of real servers."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from roots import SHARED

# A busy machine is no fault of the code: no example, nor the making of one, is held to a time.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

#: Fixtures of real servers: `postgres`, `make_world`.
pytest_plugins = ("pg", "worlds")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared development data, beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of shared development data is absent here")
    return SHARED


@pytest.fixture(autouse=True)
def _own_signals() -> Iterator[None]:
    """What a test does with signals ends with it: Ctrl-C stops the run, and no alarm comes late."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)
    before = [(number, signal.getsignal(number)) for number in numbers]
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    for number, handler in before:
        signal.signal(number, handler)
