"""What all tests share: where things are, and the fixtures of real servers."""

from __future__ import annotations

from pathlib import Path

import pytest
from roots import SHARED

#: Fixtures of real servers: `postgres`, `make_world`.
pytest_plugins = ("pg", "worlds")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared development data, beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of shared development data is absent here")
    return SHARED
