"""What all tests share: where things are, and how an absent server is spoken of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

#: Fixtures of real servers: `postgres`, `make_world`.
pytest_plugins = ("pg", "worlds")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def absent(what: str) -> NoReturn:
    """Skip with a sentence where *what* is absent, but fail in CI, which must have it."""
    sentence = f"{what} is absent here"
    if os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared development data, beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of shared development data is absent here")
    return SHARED
