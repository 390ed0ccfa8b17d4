"""Streams of news in our own words: what is told, told twice, told of nothing, and missed.

A stream is a folder of `rows.jsonl`, some weeks of a desk's feeds with their noise, and
`events.jsonl`, what an analyst wants one alert for. A row names the events that it reports as
news (`reports`) and those that it only looks back on (`echoes`).
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any, Final

from monitor.evaluate import Ratio
from monitor.replay import replay
from monitor.signal import Topic

HERE: Final = Path(__file__).resolve().parent / "streams"
#: Streams that rules were changed with, and those that nobody who changes rules reads.
GROUPS: Final = {
    "tuning": sorted((HERE / "tuning").iterdir()),
    "heldout": sorted((HERE / "heldout").iterdir()),
}
_READ: Final = ("id", "published", "source", "language", "title", "text")

Row = Mapping[str, Any]


@dataclass(slots=True)
class Counts:
    """Counts over one stream or several; each figure is a share of two of them."""

    found: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, times: int = 1) -> None:
        self.found[name] = self.found.get(name, 0) + times

    def ratio(self, name: str, of: str) -> Ratio:
        return Ratio(self.found.get(name, 0), self.found.get(of, 0))


def lines(path: Path) -> list[dict[str, Any]]:
    """The rows of one of a stream's two files."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def read_stream(folder: Path, topic: Topic) -> Counts:
    """The counts of one stream, replayed from nothing known."""
    rows = lines(folder / "rows.jsonl")
    with tempfile.TemporaryDirectory() as work:
        source, out = Path(work, "in.jsonl"), Path(work, "out.jsonl")
        kept = (json.dumps({key: row[key] for key in _READ}, ensure_ascii=False) for row in rows)
        source.write_text("\n".join(kept) + "\n", "utf-8")
        with redirect_stderr(StringIO()):
            replay(source, out, None, topic)
        records = {record["id"]: record for record in lines(out)}
    # As they were played: a row with a day alone comes at noon, wherever it stands in the file.
    by_id = {row["id"]: row for row in rows}
    rows = [by_id[one] for one in records]
    events = {event["event_id"]: event for event in lines(folder / "events.jsonl")}
    return count(rows, events, records)


def count(rows: Sequence[Row], events: Mapping[str, Row], records: Mapping[str, Row]) -> Counts:
    """What *records* (replay's, by id) tell of *events*, row by row in order of time."""
    counts, told = Counts(), set[str]()
    for row in rows:
        record = records[row["id"]]
        _relevance(counts, row, record)
        reported = [events[one] for one in row["reports"]]
        before, news = set(told), Counter[str]()
        for alert, mention in _alerts(record):
            alike = [event for event in reported if event["kind"] == mention["kind"]]
            if alert["change"] == "new":
                first = sum(event["event_id"] not in before for event in alike)
                _new(counts, reported, alike, again=news[mention["kind"]] >= first)
                news[mention["kind"]] += 1
            else:
                counts.add("follow-ups")
                counts.add("follow-ups on a report", bool(reported))
            if len(alike) == 1:
                _fields(counts, alike[0], mention)
            told.update(event["event_id"] for event in alike)
    for event in events.values():
        for name in ("events", *(("core",) if event["tier"] == "core" else ())):
            counts.add(name)
            counts.add(f"{name} told", event["event_id"] in told)
    return counts


def _alerts(record: Row) -> Iterator[tuple[Row, Row]]:
    mentions = {mention["event_id"]: mention for mention in record["mentions"]}
    for alert in record["alerts"]:
        yield alert, mentions[alert["event_id"]]


def _new(counts: Counts, reported: Sequence[Row], alike: Sequence[Row], *, again: bool) -> None:
    """A `new` alert: on a report or not, of what was told before or not.

    *again*: the row has had a `new` alert for each event of the kind that had none before it.
    """
    counts.add("new alerts")
    counts.add("new alerts on a report", bool(reported))
    if alike:
        counts.add("new alerts of an event")
        counts.add("repeated", again)


def _relevance(counts: Counts, row: Row, record: Row) -> None:
    if row["relevant"] is None:
        return
    counts.add("twice right", 2 * (row["relevant"] and record["relevant"]))
    counts.add("labelled and judged", row["relevant"] + record["relevant"])


def _fields(counts: Counts, event: Row, mention: Row) -> None:
    """Day, status and rate of an alert of the only event of its kind in the row."""
    if event["date"] and mention["date"]:
        first, last = event["date"], event["date_end"] or event["date"]
        until = mention["date_end"] or mention["date"]
        counts.add("dated")
        counts.add("day right", mention["date"] <= last and until >= first)
    counts.add("with a status")
    counts.add("status right", mention["status"] in event["statuses"])


def total(all_counts: Sequence[Counts]) -> Counts:
    """The sum of several streams' counts."""
    whole = Counts()
    for counts in all_counts:
        for name, times in counts.found.items():
            whole.add(name, times)
    return whole


#: Measure, the count, and what it is a share of.
FIGURES: Final = (
    ("relevance F1", "twice right", "labelled and judged"),
    ("events told, core", "core told", "core"),
    ("events told, all", "events told", "events"),
    ("`new` alerts on a row that reports an event", "new alerts on a report", "new alerts"),
    ("repeated `new` alerts of an event of its kind", "repeated", "new alerts of an event"),
    ("follow-ups on a row that reports an event", "follow-ups on a report", "follow-ups"),
    ("alerts: day right", "day right", "dated"),
    ("alerts: status right", "status right", "with a status"),
)


def figures(group: str, topic: Topic) -> dict[str, Ratio]:
    """Every figure of `FIGURES` over one of `GROUPS`."""
    counts = total([read_stream(folder, topic) for folder in GROUPS[group]])
    return {measure: counts.ratio(name, of) for measure, name, of in FIGURES}
