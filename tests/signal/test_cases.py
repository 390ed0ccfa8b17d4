"""Our own cases: their form, that they are ours, and that what is right of them does not fall.

Of the held-out cases a failure shows line numbers and totals, never a row.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from own_words import row_runs, rows, shared_runs
from reading_helpers import shipped_topic
from roots import ROOT

from benchmarks.quality.own import GROUPS
from monitor.evaluate import Figures, figures_of, play, read_labels, score

CASES = ROOT / "benchmarks" / "quality" / "cases"
HELD_OUT = CASES / "heldout.jsonl"
FILES = [path for files in GROUPS.values() for path in files]
FLOORS = json.loads((CASES.parent / "floors.json").read_text("utf-8"))

ROW_FIELDS = {"id", "story", "published", "title", "text", "language", "gold", "phenomena", "why"}
#: Where honest readers could differ on its bucket a label leaves it out.
EVENT_FIELDS = {"kind", "alert"}


def lines_where(path: Path, wrong: Any) -> list[int]:
    """The numbers of the rows that *wrong* is true of."""
    return [number for number, row in enumerate(rows(path), start=1) if wrong(row)]


by_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


@by_file
def test_every_row_is_whole(path: Path) -> None:
    """All fields of the form, and each event with its kind and whether it is alerted."""
    assert not lines_where(path, lambda row: not row.keys() >= ROW_FIELDS)
    assert not lines_where(path, lambda row: "events" not in row["gold"])
    assert not lines_where(
        path, lambda row: any(not event.keys() >= EVENT_FIELDS for event in row["gold"]["events"])
    )
    assert not lines_where(path, lambda row: row["language"] not in {"en", "zh"})


def due(row: dict[str, Any]) -> int:
    """How many alerts the row wants."""
    events = row["gold"]["events"]
    return int(row["gold"].get("alerts", sum(event["alert"] for event in events)))


def test_nine_rows_of_ten_say_what_they_are_for() -> None:
    every = [row for path in FILES for row in rows(path)]
    assert sum(bool(row["phenomena"] or row["why"].strip()) for row in every) >= 0.9 * len(every)


def test_every_row_is_read_by_evaluate_and_no_id_is_there_twice() -> None:
    assert len(read_labels(FILES)) == sum(len(rows(path)) for path in FILES)


def test_there_are_as_many_cases_as_are_wanted() -> None:
    every = [row for path in FILES for row in rows(path)]
    assert len(every) >= 400
    assert sum(row["language"] == "zh" for row in every) >= 80
    assert sum(due(row) == 0 for row in every) >= 120
    assert len(rows(HELD_OUT)) >= 200


def test_no_row_is_copied_from_the_shared_data(shared: Path) -> None:
    """No eight words in a row are those of a seed, a shared case or a headline of the stream.

    Names and titles in a row are nobody's own words: four of the eight must be others.
    """
    known = shared_runs(shared)
    assert len(known) > 1000
    for path in FILES:
        copied = lines_where(path, lambda row: bool(row_runs(row) & known))
        assert not copied, f"{path.name}, lines {copied}"


@cache
def figures(group: str) -> Figures:
    labelled = read_labels(GROUPS[group])
    return figures_of(score(labelled, play(labelled, shipped_topic())))


@pytest.mark.parametrize(
    ("group", "name"), [(group, name) for group, floors in FLOORS.items() for name in floors]
)
def test_no_figure_falls_below_its_floor(group: str, name: str) -> None:
    """`floors.json` holds what was reached; `benchmarks.quality.run --floors` writes it anew."""
    section, _, measure = name.partition("/")
    reached = figures(group)[section][measure]
    assert reached.value is not None
    assert reached.value >= FLOORS[group][name], f"{group} {name}: {reached}"


def test_the_floors_cover_every_group() -> None:
    assert FLOORS.keys() == GROUPS.keys()
    assert all(len(floors) >= 10 for floors in FLOORS.values())
