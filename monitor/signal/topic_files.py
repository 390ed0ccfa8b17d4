"""The files of a topic, laid over those of the topic that it extends."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from monitor.signal.topic_yaml import (
    Marked,
    TopicError,
    Tree,
    laid_over,
    load_tree,
    marked,
    name_of,
)

#: The files that every topic has, and those that it may have.
_FILES: Final = ("topic", "people", "offices", "places", "terms", "frames", "weights")
_OPTIONAL: Final = ("matching", "zh")
#: What a topic always says anew: the two sides are what it is about.
_WHOLE: Final = frozenset({"sides"})


def topic_files(folder: Path) -> dict[str, Marked]:
    """Name of file -> what the topic in *folder* holds in it, extended topics beneath its own.

    Raises `TopicError` where a file is missing, unreadable, or extends itself.
    """
    trees = _trees(folder, ())
    trees["topic"] = _without_sides(trees["topic"])
    return {name: marked(tree) for name, tree in trees.items()}


def _trees(folder: Path, below: tuple[Path, ...]) -> dict[str, Tree]:
    own = load_tree(folder / "topic.yml")
    base: dict[str, Tree] = {}
    extends = own.value.get("extends") if isinstance(own.value, dict) else None
    if extends is not None:
        under = folder / str(extends.value)
        where = f"{own.path}:{extends.line}"
        if under.resolve() in {folder.resolve(), *below}:
            raise TopicError(f"{where}: extends {extends.value!r}, which is itself; name another")
        if not (under / "topic.yml").is_file():
            raise TopicError(
                f"{where}: extends {extends.value!r}, which has no topic.yml; "
                "name the folder of a topic beside this one, such as ../another"
            )
        base = _trees(under, (*below, folder.resolve()))
    trees = {"topic": laid_over(own, base["topic"], _WHOLE) if base else own}
    for name in (*_FILES[1:], *_OPTIONAL):
        path = folder / f"{name}.yml"
        if path.exists() or (name in _FILES and not base):
            mine = load_tree(path)
            trees[name] = laid_over(mine, base[name]) if name in base else mine
        elif name in base:
            trees[name] = base[name]
    return trees


def _without_sides(topic: Tree) -> Tree:
    """A country that is a side here is no third one, though it was to the topic beneath."""
    if not isinstance(topic.value, dict):
        return topic
    sides = {name_of(row) for row in _rows(topic.value.get("sides"))}
    third = topic.value.get("third")
    if third is None or not isinstance(third.value, list):
        return topic
    rows = [row for row in third.value if name_of(row) not in sides]
    left = Tree(third.path, third.line, rows)
    return Tree(topic.path, topic.line, {**topic.value, "third": left})


def _rows(tree: Tree | None) -> list[Tree]:
    return tree.value if tree is not None and isinstance(tree.value, list) else []
