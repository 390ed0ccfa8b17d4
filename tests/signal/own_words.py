"""Whether words are our own: runs of eight that a shared text has as well."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from reading_helpers import shipped_topic

_WORD = re.compile(r"[a-z0-9]+|[\u4e00-\u9fff]")
RUN = 8


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def shared_runs(shared: Path) -> set[tuple[str, ...]]:
    """The runs of the seeds, of the shared cases and of the stream's headlines."""
    texts = [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]
    texts += [row["text"] for row in rows(shared / "cases.jsonl")]
    texts += [row["title"] for row in rows(shared / "dev" / "stream.jsonl")]
    return {run for text in texts for run in runs(text)}


def runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower().replace("u.s.", "us"))
    found = (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return {run for run in found if sum(word not in names() for word in run) >= RUN // 2}


@cache
def names() -> frozenset[str]:
    """The words that officials' names and titles are made of."""
    topic = shipped_topic()
    texts = [person.name for person in topic.people.values()]
    texts += [office.role for office in topic.offices.values()]
    return frozenset(word for text in texts for word in _WORD.findall(text.lower()))


def row_runs(row: dict[str, Any]) -> set[tuple[str, ...]]:
    """The runs of a row's headline and text."""
    return runs(row["title"]) | runs(row["text"] or "")
