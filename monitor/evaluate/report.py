"""A run as text for a person. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from monitor.evaluate.calibration import bins_of, suggested_biases
from monitor.evaluate.confusion import confusions
from monitor.evaluate.figures import (
    BY_KIND,
    BY_LANGUAGE,
    BY_PHENOMENON,
    Figures,
    Ratio,
    figures_of,
)
from monitor.evaluate.rows import RowScore

_LEAST_FOR_BIAS: Final = 20
#: Below this a phenomenon's line says more of single rows than of the phenomenon.
_LEAST_FOR_LINE: Final = 5
_LEAST_FOR_SORT: Final = 3
_PRF: Final = ("precision", "recall", "F1")
_SUMMARY: Final = (
    ("pass", "pass"),
    ("relevance", "relev."),
    ("event precision", "ev.prec"),
    ("event recall", "ev.rec"),
    ("found with date right", "dated"),
    ("fields", "fields"),
    ("alert precision", "al.prec"),
    ("alert recall", "al.rec"),
)


def report(scores: Sequence[RowScore], *, threshold: float = 0.5) -> str:
    """Every figure of the run, section by section."""
    figures = figures_of(scores)
    return "\n".join(_report(scores, figures, threshold)) + "\n"


def _report(scores: Sequence[RowScore], figures: Figures, threshold: float) -> Iterator[str]:
    passing = figures.get("rows", {}).get("pass")
    yield f"{len(scores)} rows" + (f", fully right {passing}" if passing else "")
    if "relevance" in figures:
        yield from _section("Relevance", figures["relevance"])
        yield from _reliability(scores)
        yield from _biases(scores, threshold)
    if "events" in figures:
        yield from _section(
            "Events (kind right; statements that are not told left out)", figures["events"]
        )
        yield from _table("by kind", figures, BY_KIND, [(name, name) for name in _PRF])
    if "fields" in figures:
        yield from _section(
            "Fields, among the events found, where the label gives them", figures["fields"]
        )
        yield from _confusions(scores)
    if "alerts" in figures:
        yield from _section("Alerts", figures["alerts"])
    yield from _table("by language", figures, BY_LANGUAGE, _SUMMARY)
    yield from _phenomena(scores, figures)


def _confusions(scores: Sequence[RowScore]) -> Iterator[str]:
    found = confusions(scores, least=_LEAST_FOR_SORT)
    if found:
        yield ""
        yield f"What is taken for what, {_LEAST_FOR_SORT} times or more"
    for name, sort, count in found:
        yield f"  {count:4d}  {name}: {sort}"


def _phenomena(scores: Sequence[RowScore], figures: Figures) -> Iterator[str]:
    counts = Counter(name for score in scores for name in score.row.phenomena)
    few = {BY_PHENOMENON + name for name, n in counts.items() if n < _LEAST_FOR_LINE}
    shown = {section: m for section, m in figures.items() if section not in few}
    yield from _table("by phenomenon", shown, BY_PHENOMENON, _SUMMARY)
    if few:
        yield f"  ({len(few)} phenomena of fewer than {_LEAST_FOR_LINE} rows are not listed)"


def _section(title: str, measures: dict[str, Ratio]) -> Iterator[str]:
    yield ""
    yield title
    width = max(len(name) for name in measures)
    for name, ratio in measures.items():
        yield f"  {name:{width}}  {ratio}"


def _table(
    title: str, figures: Figures, prefix: str, columns: Sequence[tuple[str, str]]
) -> Iterator[str]:
    """One line for each section that begins with *prefix*: share right, and of how many."""
    sections = {s.removeprefix(prefix): m for s, m in figures.items() if s.startswith(prefix)}
    if not sections:
        return
    width = max(len(title), *(len(name) for name in sections))
    yield ""
    yield f"  {title:{width}}" + "".join(f"  {short:>11}" for _, short in columns)
    for name, measures in sections.items():
        cells = (measures.get(column) for column, _ in columns)
        yield f"  {name:{width}}" + "".join(f"  {_cell(cell):>11}" for cell in cells)


def _cell(ratio: Ratio | None) -> str:
    return "-" if ratio is None or ratio.value is None else f"{ratio.value:.2f} of {ratio.of}"


def _reliability(scores: Sequence[RowScore]) -> Iterator[str]:
    yield "  score        rows  mean score  share relevant"
    for row in bins_of(scores):
        yield (
            f"  {row.low:.1f} to {row.high:.1f}  {row.count:5d}  {row.mean_score:10.2f}"
            f"  {row.share_relevant:14.2f}"
        )


def _biases(scores: Sequence[RowScore], threshold: float) -> Iterator[str]:
    bands = [band for band in suggested_biases(scores, threshold) if band.count >= _LEAST_FOR_BIAS]
    if bands:
        yield "  suggested bias of each length band (weights.yml; nothing is changed by itself)"
    for band in bands:
        better = (
            f"{band.best_bias:+.2f} would give F1 {band.best_f1:.3f}"
            if band.best_f1 > band.f1
            else "stays the best"
        )
        yield f"    {band.bias:+.2f} ({band.count} rows): F1 {band.f1:.3f}; {better}"


def wrong_rows(scores: Sequence[RowScore]) -> str:
    """Each row that is not wholly right, with what differs."""
    return "".join(_wrong(score) for score in scores if score.faults)


def worst(scores: Sequence[RowScore], count: int) -> str:
    """The *count* gravest rows: missed and false alerts weigh most, then events, then fields."""
    bad = sorted((s for s in scores if s.faults), key=lambda s: (-s.weight, s.row.row_id))
    return "".join(_wrong(score) for score in bad[:count])


def _wrong(score: RowScore) -> str:
    phenomena = f" [{', '.join(score.row.phenomena)}]" if score.row.phenomena else ""
    lines = [f"{score.row.row_id}{phenomena}  {score.row.article.title[:90]}"]
    lines += [f"    {fault.text}" for fault in score.faults]
    return "\n".join(lines) + "\n"
