"""The shared development data (beside the project, if there): seeds, cases and a headline stream.

Its scorers are programs of their own; they are run as such, on what replay prints.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.baseline import keyword_record
from monitor.evaluate import Figures, Gold, GoldEvent, LabelledRow, figures_of, play, score
from monitor.model import SUBKINDS, Article, Kind, Status
from monitor.replay import load_articles, replay
from monitor.replay.articles import article_of
from monitor.signal import Topic

Numbers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Development:
    """The folder of shared data, and one to write in."""

    shared: Path
    work: Path
    topic: Topic
    history: Path

    @property
    def dev(self) -> Path:
        return self.shared / "dev"

    def seeds(self, *, baseline: bool = False, history: bool = False) -> tuple[int, int, int]:
        """Right alerts, wanted alerts, wrong alerts."""
        source, out = self.work / "seeds.jsonl", self.work / "seeds.out.jsonl"
        source.write_text(_run(self.dev / "seeds.py"), "utf-8")
        if baseline:
            _baseline(source, out)
        else:
            replay(source, out, self.history if history else None, self.topic)
        said = _run(self.dev / "score_seeds.py", out)
        match = re.search(r"right alerts (\d+)/(\d+), wrong alerts (\d+)", said)
        assert match is not None, said
        return int(match[1]), int(match[2]), int(match[3])

    def seed_arguments(self) -> Figures:
        """Our own scorer on the seeds' new and upcoming events, played as one stream."""
        rows = _seed_rows(self.shared)
        return figures_of(score(rows, play(rows, self.topic, together=True)))

    def cases(self, *, baseline: bool = False) -> str:
        """How many of the shared cases pass, as their scorer says it."""
        folder = self.work / "cases"
        _run(self.dev / "cases.py", "make", folder)
        for source in sorted(folder.glob("c??.jsonl")):
            out = source.with_suffix(".out.jsonl")
            known = source.with_suffix(".history.jsonl")
            if baseline:
                _baseline(source, out)
            else:
                replay(source, out, known if known.exists() else None, self.topic)
        return _run(self.dev / "cases.py", "score", folder).strip().splitlines()[-1]

    def stream(self) -> Numbers:
        """The figures of the headline stream."""
        out = self.work / "dev.jsonl"
        replay(self.dev / "stream.jsonl", out, None, self.topic)
        return self._scored(out)

    def stream_baseline(self) -> Numbers:
        """The same of the keyword AND that comes with the data."""
        out = self.work / "dev.baseline.jsonl"
        out.write_text(_run(self.dev / "baseline.py"), "utf-8")
        return self._scored(out)

    def _scored(self, out: Path) -> Numbers:
        kept = self.work / "dev.json"
        _run(self.dev / "score.py", out, "--json", kept)
        data: Numbers = json.loads(kept.read_text("utf-8"))
        return data


def _run(*command: Path | str) -> str:
    """What one of the data's own programs prints; a failing score is no error here."""
    done = subprocess.run(
        [sys.executable, *map(str, command)], capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def _baseline(source: Path, out: Path) -> None:
    records = [json.dumps(keyword_record(article)) for article in load_articles(source)]
    out.write_text("\n".join(records) + "\n", "utf-8")


def seed_articles(shared: Path) -> list[Article]:
    """The five real articles."""
    lines = _run(shared / "dev" / "seeds.py").splitlines()
    return [article_of(json.loads(line)) for line in lines]


def _seed_rows(shared: Path) -> list[LabelledRow]:
    """The seeds as labelled rows; only what is new or upcoming, and of that what gold says."""
    documents = json.loads((shared / "seeds_gold.json").read_text("utf-8"))["documents"]
    rows = []
    for document, article in zip(documents, seed_articles(shared), strict=True):
        events = [_seed_event(e) for e in document["events"] if e["bucket"] != "background"]
        rows.append(LabelledRow(article, Gold(True, tuple(events), None)))
    return rows


def _seed_event(event: Mapping[str, Any]) -> GoldEvent:
    kind = Kind(event["kind"])
    given: dict[str, Any] = {
        "bucket": event["bucket"],
        "place": (event["place"] or {}).get("name"),
        "actors": [actor["name"] for actor in event["actors"] if actor["name"]],
        "imposing": _sides(event["imposing"]),
        "affected": _sides(event["affected"]),
        "effective": event["effective"],
    }
    if event["status"] in set(Status):
        given["status"] = event["status"]
    if event["subkind"] in SUBKINDS[kind]:
        given["subkind"] = event["subkind"]
    when = event["date"] or {}
    if when.get("precision") == "day":
        given |= {"date": when["start"], "date_end": when["end"]}
    rate = event["rate"] or {}
    if rate.get("op") == "=":
        given["rate_percent"] = rate["value"]
    return GoldEvent(kind, bool(event["alert"]), given)


def _sides(names: Sequence[str]) -> list[str]:
    return [name for name in names if name in {"US", "CN"}]
