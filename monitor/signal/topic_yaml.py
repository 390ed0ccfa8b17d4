"""YAML files of a topic: every scalar is text, every value remembers its file and line."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from monitor.signal.topic_flow import Value, without_rows

Place = tuple[str | int, ...]


class TopicError(Exception):
    """A topic file cannot be used: says file, line, what is wrong and what would be right."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A value of a file and where it stands: text, a list or a mapping of further values."""

    path: Path
    line: int
    value: str | list[Tree] | dict[str, Tree]


@dataclass(frozen=True, slots=True)
class Marked:
    """Plain data and the file and line of every value in it."""

    path: Path
    data: Any
    places: dict[Place, tuple[Path, int]]

    def where(self, place: Place = ()) -> str:
        """`file:line` of the value at *place*, or of the nearest one around it."""
        while place and place not in self.places:
            place = place[:-1]
        path, line = self.places.get(place, (self.path, 1))
        return f"{path}:{line}"


def load_tree(path: Path) -> Tree:
    """Read one YAML file. Raises `TopicError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise TopicError(f"{path}:1: cannot be read ({error}); put the file there") from error
    plain, rows = without_rows(text)
    try:
        root = YAML(typ="safe", pure=False).compose(plain)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TopicError(
            f"{path}:{line}: not YAML ({error.problem}); a right line reads `name: value`"
        ) from error
    return Tree(path, 1, {}) if root is None else _tree(root, path, rows)


def laid_over(own: Tree, base: Tree, whole: AbstractSet[str] = frozenset()) -> Tree:
    """*own* on top of *base*: mappings join, rows with an `id` or `name` join by it.

    Anything else that *own* holds takes the place of what *base* holds, and so do the keys *whole*.
    """
    if isinstance(own.value, dict) and isinstance(base.value, dict):
        joined = dict(base.value)
        for key, value in own.value.items():
            under = None if key in whole else base.value.get(key)
            joined[key] = value if under is None else laid_over(value, under)
        return Tree(own.path, own.line, joined)
    if isinstance(own.value, list) and isinstance(base.value, list):
        mine = {name_of(row): row for row in own.value}
        if mine and "" not in mine and all(map(name_of, base.value)):
            kept = [mine.pop(name_of(row), row) for row in base.value]
            return Tree(own.path, own.line, [*kept, *mine.values()])
    return own


def marked(tree: Tree) -> Marked:
    """The plain data of *tree* with the place of each value."""
    places: dict[Place, tuple[Path, int]] = {}
    return Marked(tree.path, _plain(tree, (), places), places)


def name_of(row: Tree) -> str:
    """What a row of a list goes by: its `id`, else its `name`; empty where it has none."""
    if not isinstance(row.value, dict):
        return ""
    named = row.value.get("id") or row.value.get("name")
    return named.value if named is not None and isinstance(named.value, str) else ""


def _plain(tree: Tree, place: Place, places: dict[Place, tuple[Path, int]]) -> Any:
    places[place] = (tree.path, tree.line)
    if isinstance(tree.value, list):
        return [_plain(row, (*place, number), places) for number, row in enumerate(tree.value)]
    if isinstance(tree.value, dict):
        return {key: _plain(value, (*place, key), places) for key, value in tree.value.items()}
    return tree.value


def _tree(node: Node, path: Path, rows: Mapping[str, Value]) -> Tree:
    line = node.start_mark.line + 1
    if isinstance(node, ScalarNode):
        text = str(node.value)
        return _row(rows[text], path, line) if text in rows else Tree(path, line, text)
    if isinstance(node, SequenceNode):
        return Tree(path, line, [_tree(child, path, rows) for child in node.value])
    if isinstance(node, MappingNode):
        found: dict[str, Tree] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                raise TopicError(
                    f"{path}:{key.start_mark.line + 1}: `{name}` stands twice; keep one of them"
                )
            found[name] = _tree(value, path, rows)
        return Tree(path, line, found)
    raise TopicError(f"{path}:{line}: neither text, list nor mapping; write one of these")


def _row(value: Value, path: Path, line: int) -> Tree:
    """A row of one line, as the library would have read it."""
    if isinstance(value, list):
        return Tree(path, line, [_row(child, path, line) for child in value])
    if isinstance(value, dict):
        return Tree(path, line, {key: _row(child, path, line) for key, child in value.items()})
    return Tree(path, line, value)
