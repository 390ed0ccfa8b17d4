"""YAML files of a topic: every scalar is text, every value remembers its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode


class TopicError(Exception):
    """A topic file cannot be used: says file, line, what is wrong and what would be right."""


class Marked:
    """Plain data of one file and the line of every value in it."""

    def __init__(self, path: Path, data: Any, lines: dict[tuple[str | int, ...], int]) -> None:
        self.path = path
        self.data = data
        self.lines = lines

    def line(self, place: tuple[str | int, ...]) -> int:
        """The line of the value at *place*, or of the nearest one around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def load_marked(path: Path) -> Marked:
    """Read one YAML file as text values with line marks. Raises `TopicError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise TopicError(f"{path}:1: cannot be read ({error}); put the file there") from error
    try:
        root = YAML(typ="safe", pure=False).compose(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TopicError(
            f"{path}:{line}: not YAML ({error.problem}); a right line reads `name: value`"
        ) from error
    lines: dict[tuple[str | int, ...], int] = {}
    data = None if root is None else _plain(root, (), lines, path)
    return Marked(path, data, lines)


def _plain(
    node: Node, place: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int], path: Path
) -> Any:
    lines[place] = node.start_mark.line + 1
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SequenceNode):
        return [_plain(child, (*place, n), lines, path) for n, child in enumerate(node.value)]
    if isinstance(node, MappingNode):
        found: dict[str, Any] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                raise TopicError(
                    f"{path}:{key.start_mark.line + 1}: `{name}` stands twice; keep one of them"
                )
            found[name] = _plain(value, (*place, name), lines, path)
        return found
    raise TopicError(f"{path}:{lines[place]}: neither text, list nor mapping; write one of these")
