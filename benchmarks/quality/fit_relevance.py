"""Weights of relevance that labelled rows would have, beside those of the topic.

    python -m benchmarks.quality.fit_relevance FILE...

Reads rows as `tradewatch evaluate` does (JSON lines with `title`, `text`, `published`, `language`
and `gold.relevant`) and prints, name by name, the weight in `weights.yml` and the one that makes
the rows likeliest while it stays near: a logistic fit drawn towards what stands in the file, so
that a term that few rows have keeps its weight. Nothing is changed by itself. Give it no row that
is held out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Final

from monitor.replay.articles import article_of
from monitor.signal import Topic, load_topic, read

_TOPIC: Final = Path(__file__).resolve().parents[2] / "config" / "topic" / "us-china-trade"
_BANDS: Final = ("bias short", "bias middle", "bias long")
#: How strongly a weight is drawn to what stands in the file: as so many rows speaking against.
_RIDGE: Final = 4.0
_STEPS: Final = 600
_RATE: Final = 0.4


@dataclass(frozen=True, slots=True)
class Row:
    """What the terms of one article count, by the names of their weights, and its label."""

    counts: Mapping[str, float]
    relevant: bool


def known_weights(topic: Topic) -> dict[str, float]:
    """The weights in the topic's file, the biases of the three lengths apart."""
    out: dict[str, float] = {}
    for name, value in topic.relevance.relevance.items():
        if isinstance(value, tuple):
            out.update(zip(_BANDS, value, strict=True))
        elif name not in {"relevant", "look"}:
            out[name] = value
    return out


def rows_of(files: Iterable[Path], topic: Topic, weights: Mapping[str, float]) -> list[Row]:
    """Every labelled row of *files*, read."""
    rows: list[Row] = []
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else {}
            label = row.get("gold", {}).get("relevant")
            if not isinstance(label, bool):
                continue
            counts: dict[str, float] = {}
            for term in read(article_of(row), topic).relevance.terms:
                name = _name(term.name, term.weight, weights)
                if weights.get(name):
                    counts[name] = counts.get(name, 0.0) + term.weight / weights[name]
            rows.append(Row(counts, label))
    return rows


def _name(term: str, weight: float, weights: Mapping[str, float]) -> str:
    if term == "length":
        return min(_BANDS, key=lambda band: abs(weights[band] - weight))
    # "side US", "region CN": one weight for both sides.
    return term.partition(" ")[0]


def fitted(rows: Sequence[Row], weights: Mapping[str, float]) -> dict[str, float]:
    """The weights that make *rows* likeliest, drawn towards *weights*."""
    now = dict(weights)
    # Labelled rows are mostly news of the topic, a stream mostly is not: both weigh the same.
    wanted = sum(row.relevant for row in rows)
    weigh = {True: 1.0, False: wanted / max(1, len(rows) - wanted)}
    for _ in range(_STEPS):
        slope = {name: _RIDGE * (now[name] - weights[name]) for name in now}
        steep = dict.fromkeys(now, _RIDGE)
        for row in rows:
            score = sum(now[name] * count for name, count in row.counts.items())
            likely = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
            for name, count in row.counts.items():
                slope[name] += weigh[row.relevant] * (likely - row.relevant) * count
                steep[name] += weigh[row.relevant] * 0.25 * count * count
        now = {name: now[name] - _RATE * slope[name] / steep[name] for name in now}
    return now


def _f1(rows: Sequence[Row], weights: Mapping[str, float]) -> str:
    said = [(sum(weights[n] * c for n, c in row.counts.items()) >= 0, row.relevant) for row in rows]
    right = sum(a and b for a, b in said)
    given, wanted = sum(a for a, _ in said), sum(b for _, b in said)
    precision, recall = right / max(1, given), right / max(1, wanted)
    f1 = 2 * right / max(1, given + wanted)
    return f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the weights; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    topic = load_topic(_TOPIC)
    weights = known_weights(topic)
    rows = rows_of(parser.parse_args(arguments).files, topic, weights)
    new = fitted(rows, weights)
    for name, old in weights.items():
        support = sum(1 for row in rows if name in row.counts)
        print(f"{name:18} {old:6.2f} {new[name]:6.2f}  in {support} rows")
    print(f"{len(rows)} rows, as it is: {_f1(rows, weights)}")
    print(f"{len(rows)} rows, fitted:   {_f1(rows, new)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
