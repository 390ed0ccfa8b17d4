"""`tradewatch evaluate` from the command line, on the shipped topic."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from roots import ROOT

from monitor.cli import main

MEETING = {
    "kind": "MEETING",
    "status": "concluded",
    "bucket": "new",
    "date": "2025-07-16",
    "date_end": "2025-07-16",
    "place": "Vienna",
    "alert": True,
}
ROWS = [
    {
        "id": "talks",
        "published": "2025-07-17",
        "title": "Bessent and He Lifeng held trade talks in Vienna on Wednesday",
        "gold": {"relevant": True, "events": [MEETING]},
        "phenomena": ["weekday"],
    },
    {
        "id": "wrong-label",
        "published": "2025-07-17",
        "title": "Bessent and He Lifeng held trade talks in Vienna on Wednesday",
        "gold": {"relevant": True, "events": [{**MEETING, "place": "Geneva"}]},
    },
    {
        "id": "cakes",
        "published": "2025-07-17",
        "title": "A recipe for plum cake",
        "relevant": False,
    },
]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    lines = [json.dumps(row) + "\n" for row in ROWS]
    (tmp_path / "labels.jsonl").write_text("".join(lines[:2]), "utf-8")
    (tmp_path / "more.jsonl").write_text(lines[2], "utf-8")
    return tmp_path


class Ran(NamedTuple):
    status: object
    out: str
    err: str


Evaluate = Callable[..., Ran]


@pytest.fixture
def evaluate(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Evaluate:
    """The command, run in this process as the shell would run it in `here`."""
    monkeypatch.chdir(here)

    def run(*options: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["tradewatch", "evaluate", *options])
        with pytest.raises(SystemExit) as end:
            main()
        return Ran(end.value.code, *capsys.readouterr())

    return run


def test_a_run_prints_figures_and_wrong_rows_and_can_be_compared(
    here: Path, evaluate: Evaluate
) -> None:
    files = ["--labels", "labels.jsonl", "more.jsonl"]
    first = evaluate(*files, "--verbose", "--worst", "5", "--save", "run.json")
    assert (first.status, first.err) == (0, "")
    assert "3 rows, fully right 0.500 (1/2)" in first.out
    assert "place                 0.500 (1/2)" in first.out
    assert "MEETING place: Vienna, right is Geneva" in first.out
    assert "The 5 gravest rows\nwrong-label" in first.out
    again = evaluate(*files, "--totals", "--against", "run.json", "--save", "totals.json")
    assert again.status == 0
    assert "No figure differs." in again.out
    assert "wrong-label" not in again.out
    assert "wrong-label" not in (here / "totals.json").read_text("utf-8")
    pair = evaluate("--compare", "run.json", "run.json")
    assert "0 rows gained, 0 lost" in pair.out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], "give --labels FILE"),
        (["--labels", "none.jsonl"], "none.jsonl cannot be used"),
        (["--labels", "bad.jsonl"], "bad.jsonl:1: gold is None"),
        (["--labels", "labels.jsonl", "--totals", "--worst", "3"], "--totals shows no row"),
        (["--compare", "labels.jsonl", "labels.jsonl"], "labels.jsonl: not a saved run"),
        (["--labels", "labels.jsonl", "--history", "none.json"], "none.json"),
        (["--labels", "labels.jsonl", "--topic", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_sentence(
    here: Path, evaluate: Evaluate, options: list[str], told: str
) -> None:
    (here / "bad.jsonl").write_text('{"id": "a", "published": "2025-05-11", "title": "t"}', "utf-8")
    done = evaluate(*options)
    assert done.status == 2
    assert done.out == ""
    assert done.err.startswith("tradewatch: ")
    assert told in done.err
    assert done.err.count("\n") == 1


def test_a_reader_that_goes_away_is_no_fault_of_a_file(tmp_path: Path) -> None:
    labels = tmp_path / "labels.jsonl"
    line = '{"id":"a%d","published":"2025-05-11","title":"Rain","gold":{"relevant":true}}\n'
    labels.write_text("".join(line % number for number in range(3000)), "utf-8")
    command = [sys.executable, "-m", "monitor.cli", "evaluate", "--labels", str(labels)]
    with subprocess.Popen(
        [*command, "--verbose"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()
        assert b"cannot be used" not in run.stderr.read()
