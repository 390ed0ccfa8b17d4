"""Scores of rows to figures: how many were right of how many, by section. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from monitor.evaluate.agreement import FIELDS
from monitor.evaluate.rows import (
    AGAIN,
    NO_EVENT,
    ON_BACKGROUND,
    ON_NEGATIVE,
    UNWANTED,
    Pair,
    RowScore,
    actors_of,
)
from monitor.model import Kind


@dataclass(frozen=True, slots=True)
class Ratio:
    """*right* of *of*; every figure is one, so that its size is always seen."""

    right: int
    of: int

    @property
    def value(self) -> float | None:
        """0..1, None where there was nothing to be right in."""
        return self.right / self.of if self.of else None

    def __str__(self) -> str:
        return f"{self.right / self.of:.3f} ({self.right}/{self.of})" if self.of else "-"


#: Section, measure, figure: `figures["fields"]["date"]`.
Figures = dict[str, dict[str, Ratio]]

#: Sections that hold one line for each language, phenomenon or kind.
BY_LANGUAGE: Final = "language "
BY_PHENOMENON: Final = "phenomenon "
BY_KIND: Final = "kind "


def figures_of(scores: Sequence[RowScore]) -> Figures:
    """All figures of these rows. A figure with nothing in it is left out."""
    figures: Figures = {
        "rows": {"pass": _passing(scores)},
        "relevance": _relevance(scores),
        "events": _events(scores),
        "fields": _fields(scores),
        "alerts": _alerts(scores),
    }
    for kind in Kind:
        figures[BY_KIND + kind.value] = _kind(scores, kind)
    for language, part in _parts(scores, lambda score: [score.row.article.language]):
        figures[BY_LANGUAGE + language] = _summary(part)
    for phenomenon, part in _parts(scores, lambda score: score.row.phenomena):
        figures[BY_PHENOMENON + phenomenon] = _summary(part)
    kept = {
        section: {name: ratio for name, ratio in measures.items() if ratio.of}
        for section, measures in figures.items()
    }
    return {section: measures for section, measures in kept.items() if measures}


def _parts(
    scores: Sequence[RowScore], keys: Callable[[RowScore], Iterable[str]]
) -> list[tuple[str, list[RowScore]]]:
    parts: dict[str, list[RowScore]] = defaultdict(list)
    for score in scores:
        for key in keys(score):
            parts[key].append(score)
    return sorted(parts.items())


def _passing(scores: Sequence[RowScore]) -> Ratio:
    scored = [s for s in scores if s.row.gold.events is not None or s.row.gold.alerts is not None]
    return Ratio(sum(s.passed for s in scored), len(scored))


def _prf(right: int, given: int, wanted: int) -> dict[str, Ratio]:
    return {
        "precision": Ratio(right, given),
        "recall": Ratio(right, wanted),
        "F1": Ratio(2 * right, given + wanted),
    }


def _relevance(scores: Iterable[RowScore]) -> dict[str, Ratio]:
    judged = [s for s in scores if s.row.gold.relevant is not None]
    right = sum(s.relevant and bool(s.row.gold.relevant) for s in judged)
    figures = _prf(
        right, sum(s.relevant for s in judged), sum(bool(s.row.gold.relevant) for s in judged)
    )
    return {
        **figures,
        "accuracy": Ratio(sum(s.relevant is s.row.gold.relevant for s in judged), len(judged)),
    }


def _pairs(scores: Iterable[RowScore]) -> list[Pair]:
    return [pair for score in scores for pair in score.pairs]


def _events(scores: Sequence[RowScore]) -> dict[str, Ratio]:
    """Kinds right; statements that nobody is told of need not be found, so they do not count."""
    pairs = [pair for pair in _pairs(scores) if not pair.gold.optional]
    found = [pair for pair in pairs if pair.mention is not None]
    extra = sum(kind != Kind.STATEMENT for score in scores for kind in score.extra)
    dated = [pair for pair in pairs if "date" in pair.fields]
    return {
        **_prf(len(found), len(found) + extra, len(pairs)),
        "found with all fields right": Ratio(sum(pair.right for pair in pairs), len(pairs)),
        "found with date right": Ratio(
            sum(pair.mention is not None and "date" not in pair.wrong for pair in dated),
            len(dated),
        ),
    }


def _kind(scores: Sequence[RowScore], kind: Kind) -> dict[str, Ratio]:
    pairs = [pair for pair in _pairs(scores) if pair.gold.kind is kind]
    found = sum(pair.mention is not None for pair in pairs)
    extra = sum(name == kind.value for score in scores for name in score.extra)
    return _prf(found, found + extra, len(pairs))


def _fields(scores: Sequence[RowScore]) -> dict[str, Ratio]:
    """Each field among the events found, where the label gives it."""
    pairs = [pair for pair in _pairs(scores) if pair.mention is not None]
    figures: dict[str, Ratio] = {}
    for name in FIELDS:
        given = [pair for pair in pairs if name in pair.fields]
        figures[name] = Ratio(sum(name not in pair.wrong for pair in given), len(given))
        if name == "date":
            days = [pair for pair in given if _is_day(pair)]
            figures["date, of single days"] = Ratio(
                sum("date" not in pair.wrong for pair in days), len(days)
            )
        if name == "actors":
            counts = [actors_of(pair) for pair in given]
            right = sum(count[0] for count in counts)
            figures["actors, names found"] = Ratio(right, sum(count[1] for count in counts))
            figures["actors, names right"] = Ratio(right, sum(count[2] for count in counts))
    checks = [(name in pair.wrong) for pair in pairs for name in pair.fields]
    figures["all fields"] = Ratio(checks.count(False), len(checks))
    return figures


def _is_day(pair: Pair) -> bool:
    given = pair.gold.given
    return given.get("date") is not None and given.get("date_end") == given["date"]


def _alerts(scores: Sequence[RowScore]) -> dict[str, Ratio]:
    """Right and false alerts; each sort of false one as a share of all alerts given."""
    scored = [s for s in scores if s.right_alerts is not None]
    right = sum(s.right_alerts or 0 for s in scored)
    false = [alert.why for s in scored for alert in s.false_alerts]
    given = right + len(false)
    wanted = sum(s.row.gold.alerts or 0 for s in scored)
    background = sum(
        pair.gold.given.get("bucket") == "background" for s in scored for pair in s.pairs
    )
    quiet = [s for s in scored if not s.row.gold.alerts]
    return {
        "precision": Ratio(right, given),
        "recall": Ratio(right, wanted),
        "F1": Ratio(2 * right, given + wanted),
        "told again": Ratio(false.count(AGAIN), given),
        "false on background": Ratio(false.count(ON_BACKGROUND), background),
        "false on no event": Ratio(false.count(NO_EVENT), given),
        "false on an event not to be told": Ratio(false.count(UNWANTED), given),
        "false on rows not relevant": Ratio(false.count(ON_NEGATIVE), given),
        "silent rows kept silent": Ratio(sum(not s.false_alerts for s in quiet), len(quiet)),
    }


def _summary(scores: Sequence[RowScore]) -> dict[str, Ratio]:
    """The few figures that are given for each language and phenomenon."""
    events, alerts, fields = _events(scores), _alerts(scores), _fields(scores)
    return {
        "pass": _passing(scores),
        "relevance": _relevance(scores)["accuracy"],
        "event precision": events["precision"],
        "event recall": events["recall"],
        "found with date right": events["found with date right"],
        "fields": fields["all fields"],
        "alert precision": alerts["precision"],
        "alert recall": alerts["recall"],
    }
