"""Runs kept in a file, and two of them side by side. Texts of articles are never saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from monitor.evaluate.figures import Figures, Ratio, figures_of
from monitor.evaluate.labels import LabelError
from monitor.evaluate.rows import RowScore

_VERSION: Final = 1
_MAIN: Final = ("rows", "relevance", "events", "fields", "alerts")
_RIGHT: Final = "save it again with `tradewatch evaluate --labels FILE --save NAME.json`"


@dataclass(frozen=True, slots=True)
class Saved:
    """A run: its figures, and for each row whether it passed and what was wrong (None: totals)."""

    figures: Figures
    rows: Mapping[str, tuple[bool, tuple[str, ...]]] | None


def saved_of(scores: Sequence[RowScore], *, totals: bool = False) -> Saved:
    """The run to keep; with *totals* no row of it."""
    rows = {
        score.row.row_id: (score.passed, tuple(fault.text for fault in score.faults))
        for score in scores
    }
    return Saved(figures_of(scores), None if totals else rows)


def write(saved: Saved, path: Path) -> None:
    """Keep a run as JSON. Raises `OSError` where the file cannot be written."""
    data: dict[str, Any] = {
        "version": _VERSION,
        "figures": {
            section: {name: [ratio.right, ratio.of] for name, ratio in measures.items()}
            for section, measures in saved.figures.items()
        },
        "rows": None
        if saved.rows is None
        else {name: {"passed": ok, "faults": list(f)} for name, (ok, f) in saved.rows.items()},
    }
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def load(path: Path) -> Saved:
    """A run that was kept. Raises `LabelError` where the file is none, and `OSError`."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != _VERSION:
            raise LabelError(f"{path}: version is {data['version']!r}, right is 1: {_RIGHT}")
        figures = {
            section: {name: Ratio(int(r), int(of)) for name, (r, of) in measures.items()}
            for section, measures in data["figures"].items()
        }
        rows = (
            None
            if data["rows"] is None
            else {
                name: (bool(row["passed"]), tuple(map(str, row["faults"])))
                for name, row in data["rows"].items()
            }
        )
    except (AttributeError, KeyError, TypeError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise LabelError(f"{path}: not a saved run ({error!r}): {_RIGHT}") from None
    return Saved(figures, rows)


def compared(old: Saved, new: Saved) -> str:
    """Two runs side by side: their figures, then article by article what changed."""
    return "\n".join([*_figures(old, new), *_rows(old, new)]) + "\n"


def _figures(old: Saved, new: Saved) -> Iterator[str]:
    """The main figures, and of the others (kinds, languages, phenomena) those that differ."""
    lines = []
    sections = dict.fromkeys([*_MAIN, *new.figures, *old.figures])
    for section in sections:
        before, after = old.figures.get(section, {}), new.figures.get(section, {})
        for name in dict.fromkeys([*after, *before]):
            one, two = before.get(name), after.get(name)
            if section in _MAIN or one != two:
                lines.append((f"{section}: {name}", one, two))
    width = max([len(name) for name, _, _ in lines], default=0)
    yield f"{'figure':{width}}  {'old':>17}  {'new':>17}  difference"
    for name, one, two in lines:
        yield f"{name:{width}}  {one or '-'!s:>17}  {two or '-'!s:>17}  {_gain(one, two)}".rstrip()
    if old.figures == new.figures:
        yield "No figure differs."


def _gain(one: Ratio | None, two: Ratio | None) -> str:
    if one is None or two is None or one.value is None or two.value is None:
        return ""
    return f"{two.value - one.value:+.3f}" if one != two else "="


def _rows(old: Saved, new: Saved) -> Iterator[str]:
    if old.rows is None or new.rows is None:
        yield "Rows are not compared: one of the two holds totals only."
        return
    both = [name for name in new.rows if name in old.rows]
    gained = [name for name in both if new.rows[name][0] and not old.rows[name][0]]
    lost = [name for name in both if old.rows[name][0] and not new.rows[name][0]]
    other = [
        name
        for name in both
        if name not in {*gained, *lost} and set(old.rows[name][1]) != set(new.rows[name][1])
    ]
    yield ""
    yield f"{len(gained)} rows gained, {len(lost)} lost, {len(other)} changed otherwise"
    for title, names in (("gained", gained), ("lost", lost), ("changed", other)):
        for name in names:
            was, now = old.rows[name][1], new.rows[name][1]
            yield f"{title}  {name}"
            yield from (f"    no longer: {fault}" for fault in was if fault not in now)
            yield from (f"    now: {fault}" for fault in now if fault not in was)
    for title, names in (
        ("only in the old run", [name for name in old.rows if name not in new.rows]),
        ("only in the new run", [name for name in new.rows if name not in old.rows]),
    ):
        if names:
            yield f"{title}: {len(names)} ({', '.join(names[:5])}{' ...' if names[5:] else ''})"
