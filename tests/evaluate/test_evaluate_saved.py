"""Runs are kept without a word of an article, and compared figure by figure and row by row."""

from __future__ import annotations

from pathlib import Path

import pytest
from labelling import answer, gold, mention, row, scored

from monitor.evaluate import LabelError, compared, load, saved_of, write

FOUND = answer(mention("e1", alert="new", place="Geneva"))
ELSEWHERE = answer(mention("e1", alert="new", place="Paris"))
ROWS = [row(name, gold(place="Geneva")) for name in ("a", "b", "c", "d")]
OLD = saved_of(scored(*zip(ROWS, (FOUND, ELSEWHERE, ELSEWHERE, FOUND), strict=True)))
NEW = saved_of(scored(*zip(ROWS, (answer(), FOUND, answer(), FOUND), strict=True)))


def test_a_run_is_read_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    write(OLD, path)
    assert load(path) == OLD
    assert "Title" not in path.read_text("utf-8")


def test_two_runs_side_by_side_show_figures_and_what_is_gained_and_lost() -> None:
    text = compared(OLD, NEW)
    lines = text.splitlines()
    (passing,) = [line for line in lines if line.startswith("rows: pass")]
    assert passing.split()[2:] == ["0.500", "(2/4)", "0.500", "(2/4)", "="]
    (meetings,) = [line for line in lines if line.startswith("kind MEETING: recall")]
    assert meetings.split()[3:] == ["1.000", "(4/4)", "0.500", "(2/4)", "-0.500"]
    assert not [line for line in lines if line.startswith("language en: relevance")], "as it was"
    (recall,) = [line for line in lines if line.startswith("alerts: recall")]
    assert recall.split()[2:] == ["1.000", "(4/4)", "0.500", "(2/4)", "-0.500"]
    assert "1 rows gained, 1 lost, 1 changed otherwise" in lines
    at = lines.index("gained  b")
    assert lines[at + 1] == "    no longer: MEETING place: Paris, right is Geneva"
    at = lines.index("lost  a")
    assert lines[at + 1 : at + 3] == [
        "    now: MEETING not found",
        "    now: no alert: MEETING not found",
    ]
    assert "changed  c" in lines
    assert not [line for line in lines if line.endswith("  d")]


def test_equal_runs_differ_in_nothing() -> None:
    lines = compared(OLD, OLD).splitlines()
    assert lines[-3:] == ["No figure differs.", "", "0 rows gained, 0 lost, 0 changed otherwise"]
    assert {line.split()[-1] for line in lines[1:-3]} == {"="}


def test_rows_of_one_run_alone_are_named() -> None:
    less = saved_of(scored((ROWS[0], FOUND)))
    assert "only in the old run: 3 (b, c, d)" in compared(OLD, less)


def test_totals_hold_no_row() -> None:
    totals = saved_of(scored((ROWS[0], ELSEWHERE)), totals=True)
    assert totals.rows is None
    assert "one of the two holds totals only" in compared(totals, OLD)


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "figures": {}, "rows": null}', "{}"])
def test_a_file_that_is_no_run_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "run.json"
    path.write_text(text, "utf-8")
    with pytest.raises(LabelError, match=r"run\.json: .*--save NAME.json"):
        load(path)
