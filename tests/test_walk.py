"""The newcomer's walk names files and functions that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STEP = re.compile(r"`((?:monitor|workers)/[\w/]+\.py)`(?:,?\s+`([\w.]+)`)?")
PAGES = ("architecture.md", "signal.md")
STEPS = {page: STEP.findall((ROOT / "docs" / page).read_text("utf-8")) for page in PAGES}


@pytest.mark.parametrize("page", PAGES)
def test_the_walk_is_there(page: str) -> None:
    assert len({path for path, _ in STEPS[page]}) >= 15


@pytest.mark.parametrize(
    ("page", "path", "name"), sorted({(p, *step) for p in PAGES for step in STEPS[p]})
)
def test_each_step_exists(page: str, path: str, name: str) -> None:
    """The file is there, and what is named is defined in it, methods as `Class.method`."""
    file = ROOT / path
    assert file.is_file(), f"docs/{page} names {path}, which is not there"
    if name:
        assert name in defined(ast.parse(file.read_text("utf-8"))), f"{path} defines no {name}"


def defined(tree: ast.Module) -> set[str]:
    """The dotted names of all classes, functions and methods of a module."""
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        if isinstance(node, ast.ClassDef):
            names.update(
                f"{node.name}.{item.name}"
                for item in node.body
                if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)
            )
    return names
