"""Our own cases: what groups there are, how right each is read, and the floors of each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from benchmarks.quality.baseline import keyword_answers
from benchmarks.quality.second_reader import second_answers
from benchmarks.quality.speed import FOLDER
from monitor.evaluate import Figures, RowScore, figures_of, play, read_labels, score
from monitor.signal import Topic, load_topic

HERE: Final = Path(__file__).resolve().parent
TUNING: Final = sorted((HERE / "cases" / "tuning").glob("*.jsonl"))
FRESH: Final = sorted((HERE / "cases" / "fresh").glob("*.jsonl"))
HELD_OUT: Final = HERE / "cases" / "heldout.jsonl"
REPORTS: Final = sorted((HERE / "cases" / "reports").glob("*.jsonl"))
REPORTS_SECOND: Final = sorted((HERE / "cases" / "reports_second").glob("*.jsonl"))
#: Our own cases by how blind they are.
GROUPS: Final = {
    "heldout": [HELD_OUT],
    "reports_heldout": [HERE / "cases" / "reports_heldout.jsonl"],
    "reports_second": REPORTS_SECOND,
    "reports": REPORTS,
    "fresh": FRESH,
    "tuning": TUNING,
}
_SLACK: Final = 0.01
#: A share of fewer things says too little to hold it fast.
_FEW: Final = 10
_LOW_IS_GOOD: Final = ("told again", "false on background")


@dataclass(frozen=True, slots=True)
class Section:
    """Figures of one sort: what they are of, the commands that give them, and a table."""

    title: str
    commands: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        """As Markdown."""
        table = [self.head, ("---",) * len(self.head), *self.rows]
        lines = ["| " + " | ".join(cells) + " |" for cells in table]
        return "\n".join([f"### {self.title}", "", *self.commands, "", *lines, ""])


@cache
def topic() -> Topic:
    return load_topic(FOLDER)


@cache
def own(name: str) -> tuple[tuple[RowScore, ...], Figures, Figures]:
    """Scores, figures and the baseline's figures of one of `GROUPS`."""
    rows = read_labels(GROUPS[name])
    scores = score(rows, play(rows, topic()))
    return tuple(scores), figures_of(scores), figures_of(score(rows, keyword_answers(rows)))


#: Measure, section and figure of the scorer, floor and aim.
OWN: Final = (
    ("rows fully right", "rows", "pass", ""),
    ("relevance F1", "relevance", "F1", "0.93 / 0.97"),
    ("events: precision", "events", "precision", ""),
    ("events: recall", "events", "recall", ""),
    ("alerts: precision", "alerts", "precision", ""),
    ("alerts: recall", "alerts", "recall", ""),
    ("alerts told again", "alerts", "told again", ""),
    ("background events told", "alerts", "false on background", ""),
    ("silent rows kept silent", "alerts", "silent rows kept silent", ""),
    ("date", "fields", "date", "0.95 / 0.99"),
    ("status", "fields", "status", "0.92 / 0.97"),
    ("actors (sets equal)", "fields", "actors", "0.92 / 0.97"),
    ("actors: names found", "fields", "actors, names found", ""),
    ("actors: names right", "fields", "actors, names right", ""),
    ("rate", "fields", "rate_percent", "0.92 / 0.97"),
    ("rate before", "fields", "rate_before_percent", ""),
    ("place", "fields", "place", "0.92 / 0.97"),
    ("imposing side", "fields", "imposing", ""),
    ("affected side", "fields", "affected", ""),
    ("effective", "fields", "effective", ""),
    ("expiry", "fields", "expiry", ""),
    ("all fields", "fields", "all fields", ""),
    ("Chinese: kind found", "language zh", "event recall", "0.90 / 0.97"),
    ("Chinese: kind found and date right", "language zh", "found with date right", "0.90 / 0.97"),
)


def own_section() -> Section:
    """Our own cases by group, and the baseline on each."""
    reader = figures_of(score(rows := read_labels(GROUPS["heldout"]), second_answers(rows)))
    return _table(
        "Own cases",
        (
            "`tradewatch evaluate --totals --labels benchmarks/quality/cases/heldout.jsonl` and",
            "`tradewatch evaluate --labels benchmarks/quality/cases/tuning/*.jsonl`; so `fresh`.",
            "Fields count among the events found. The baseline: a keyword AND, each hit an alert.",
            "Another reader: labels of the same rows, blind to the code and to our labels.",
        ),
        {"heldout": "held out", "fresh": "seen since", "tuning": "tuned on"},
        {"another reader on the held out": reader},
    )


def reports_section() -> Section:
    """Reports of what papers told, in our own words, and the baseline on them."""
    return _table(
        "Reports of 2018 to 2026, told anew",
        (
            "`tradewatch evaluate --labels benchmarks/quality/cases/reports/*.jsonl`; so",
            "`reports_second`; of the held out",
            "`--totals --labels benchmarks/quality/cases/reports_heldout.jsonl`.",
        ),
        {
            "reports_heldout": "held out",
            "reports_second": "second batch, seen since",
            "reports": "first batch, seen since",
        },
        {},
    )


def _table(
    title: str, commands: tuple[str, ...], groups: dict[str, str], others: dict[str, Figures]
) -> Section:
    """The figures of *groups* (by what they are called), the baseline's, and *others*."""
    columns: dict[str, Figures] = {}
    for group, called in groups.items():
        rows, figures, base = own(group)
        columns |= {f"{called} ({len(rows)} rows)": figures, f"baseline on the {called}": base}
    columns |= others
    return Section(
        title,
        commands,
        ("measure", "floor / aim", *columns),
        tuple(
            (measure, goal, *(shown(one, section, key) for one in columns.values()))
            for measure, section, key, goal in OWN
        ),
    )


def write_floors() -> None:
    """Take what is reached, less a hair for cases to come, as the floors."""
    floors = {}
    for group in GROUPS:
        figures = own(group)[1]
        reached = {
            f"{section}/{key}": figures.get(section, {}).get(key)
            for _, section, key, goal in OWN
            if goal or section in {"rows", "events", "alerts"}
        }
        floors[group] = {
            name: round(max(0.0, (ratio.value or 0.0) - _SLACK), 3)
            for name, ratio in reached.items()
            if ratio is not None and ratio.of >= _FEW and not name.endswith(_LOW_IS_GOOD)
        }
    page = HERE / "floors.json"
    page.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


def shown(figures: Figures, section: str, key: str) -> str:
    ratio = figures.get(section, {}).get(key)
    return "-" if ratio is None else str(ratio)
