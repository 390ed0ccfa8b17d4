"""Our own streams: their form, that they are ours, how they are counted, and their floors.

Of the held-out ones a failure shows ids and totals, never a row.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from own_words import row_runs, shared_runs
from reading_helpers import shipped_topic
from roots import ROOT

from benchmarks.quality.streams import FIGURES, GROUPS, count, figures, lines
from monitor.evaluate import Ratio
from monitor.model import Kind, Status

FOLDERS = [folder for group in GROUPS.values() for folder in group]
FLOORS = json.loads((ROOT / "benchmarks/quality/streams/floors.json").read_text("utf-8"))

by_stream = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


@by_stream
def test_every_row_is_in_order_and_names_events_that_there_are(folder: Path) -> None:
    rows, events = lines(folder / "rows.jsonl"), lines(folder / "events.jsonl")
    known = {event["event_id"] for event in events}
    assert len(rows) >= 100
    assert len({row["id"] for row in rows}) == len(rows)
    days = [row["published"][:10] for row in rows]
    assert days == sorted(days)
    wrong = [row["id"] for row in rows if not {*row["reports"], *row["echoes"]} <= known]
    assert not wrong
    assert known == {one for row in rows for one in row["reports"]}


@by_stream
def test_every_event_has_a_kind_and_the_statuses_that_it_may_be_read_with(folder: Path) -> None:
    for event in lines(folder / "events.jsonl"):
        assert event["kind"] in {kind.value for kind in Kind}, event["event_id"]
        assert {*event["statuses"]} <= {status.value for status in Status}, event["event_id"]
        assert event["statuses"], event["event_id"]
        assert event["tier"] in {"core", "extended"}, event["event_id"]


def test_no_row_is_copied_from_the_shared_data(shared: Path) -> None:
    """As `test_cases` has it of the cases."""
    known = shared_runs(shared)
    assert len(known) > 1000
    copied = [
        row["id"]
        for folder in FOLDERS
        for row in lines(folder / "rows.jsonl")
        if row_runs(row) & known
    ]
    assert not copied


EVENT = {
    "event_id": "e1", "kind": "MEETING", "statuses": ["planned"], "tier": "core",
    "date": "2025-05-09", "date_end": "2025-05-11",
}  # fmt: skip


def _row(number: int, *reports: str, relevant: bool | None = True) -> dict[str, Any]:
    return {"id": str(number), "relevant": relevant, "reports": list(reports), "echoes": []}


def _record(change: str | None, **more: Any) -> dict[str, Any]:
    mention = {
        "event_id": "m", "kind": "MEETING", "status": "planned",
        "date": "2025-05-10", "date_end": None, **more,
    }  # fmt: skip
    alerts = [{"event_id": "m", "change": change}] if change else []
    return {"relevant": True, "mentions": [mention], "alerts": alerts}


def test_a_second_new_alert_of_one_event_is_repeated_and_a_follow_up_is_not() -> None:
    rows = [_row(1, "e1"), _row(2, "e1"), _row(3, "e1"), _row(4), _row(5, relevant=None)]
    records = {
        "1": _record("new"),
        "2": _record("new", date="2025-05-12", status="concluded"),
        "3": _record("updated"),
        "4": _record("new"),
        "5": _record(None),
    }
    counts = count(rows, {"e1": EVENT}, records)
    assert {measure: counts.ratio(name, of) for measure, name, of in FIGURES} == {
        "relevance F1": Ratio(8, 8),
        "events told, core": Ratio(1, 1),
        "events told, all": Ratio(1, 1),
        "`new` alerts on a row that reports an event": Ratio(2, 3),
        "repeated `new` alerts of an event of its kind": Ratio(1, 2),
        "follow-ups on a row that reports an event": Ratio(1, 1),
        "alerts: day right": Ratio(2, 3),
        "alerts: status right": Ratio(2, 3),
    }


def test_two_new_alerts_of_a_row_that_reports_two_events_repeat_nothing() -> None:
    record = _record("new")
    record["mentions"].append({**record["mentions"][0], "event_id": "n"})
    record["alerts"].append({"event_id": "n", "change": "new"})
    events = {"e1": EVENT, "e2": {**EVENT, "event_id": "e2"}}
    counts = count([_row(1, "e1", "e2"), _row(2, "e1")], events, {"1": record, "2": record})
    assert counts.ratio("repeated", "new alerts of an event") == Ratio(2, 4)


def test_an_alert_of_another_kind_tells_no_event() -> None:
    counts = count([_row(1, "e1")], {"e1": EVENT}, {"1": _record("new", kind="TARIFF")})
    assert counts.ratio("events told", "events") == Ratio(0, 1)
    assert counts.ratio("repeated", "new alerts of an event") == Ratio(0, 0)


@cache
def reached(group: str) -> dict[str, Ratio]:
    return figures(group, shipped_topic())


@pytest.mark.parametrize(
    ("group", "name"), [(group, name) for group, floors in FLOORS.items() for name in floors]
)
def test_no_figure_falls_below_its_floor(group: str, name: str) -> None:
    """`streams/floors.json`; for what is repeated it is the most that may be."""
    figure = reached(group)[name]
    assert figure.value is not None
    low = name.startswith("repeated")
    wanted = FLOORS[group][name]
    assert figure.value <= wanted if low else figure.value >= wanted, f"{group} {name}: {figure}"
