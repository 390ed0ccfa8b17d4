"""Whether the relevance score means what it says, and which bias would serve better. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from monitor.evaluate.rows import RowScore

_BINS: Final = 10
_EDGE: Final = 1e-4
#: Steps of the search, in hundredths of log-odds: -3 to +3.
_STEPS: Final = range(-300, 301, 5)


@dataclass(frozen=True, slots=True)
class Bin:
    """Articles whose score lies in [low, high): how many, their mean score, the share relevant."""

    low: float
    high: float
    count: int
    mean_score: float
    share_relevant: float


@dataclass(frozen=True, slots=True)
class Band:
    """One length band (all rows of one bias): F1 as it is, and the best that a bias could give."""

    bias: float
    count: int
    f1: float
    best_bias: float
    best_f1: float


def bins_of(scores: Sequence[RowScore]) -> list[Bin]:
    """The reliability table; bins that hold nothing are left out."""
    groups: dict[int, list[RowScore]] = defaultdict(list)
    for score in scores:
        if score.row.gold.relevant is not None:
            groups[min(_BINS - 1, int(score.score * _BINS))].append(score)
    return [
        Bin(
            low=at / _BINS,
            high=(at + 1) / _BINS,
            count=len(group),
            mean_score=sum(s.score for s in group) / len(group),
            share_relevant=sum(bool(s.row.gold.relevant) for s in group) / len(group),
        )
        for at, group in sorted(groups.items())
    ]


def suggested_biases(scores: Sequence[RowScore], threshold: float = 0.5) -> list[Band]:
    """For each length band the bias with the best F1, found by a search in one dimension.

    Of biases that are equally good the middle of the stretch nearest to today's is given. Nothing
    is changed by it: the weights stand in the topic's files.
    """
    bands: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for score in scores:
        if score.row.gold.relevant is not None and score.bias is not None:
            bands[score.bias].append((_logit(score.score), score.row.gold.relevant))
    return [
        _band(bias, items, _logit(threshold)) for bias, items in sorted(bands.items(), reverse=True)
    ]


def _band(bias: float, items: list[tuple[float, bool]], threshold: float) -> Band:
    found = {step: _f1(items, threshold - step / 100) for step in _STEPS}
    best = max(found.values())
    if found[0] >= best:
        return Band(bias, len(items), found[0], bias, best)
    near = min((step for step, f1 in found.items() if f1 >= best), key=abs)
    stretch = [near]
    direction = 5 if near > 0 else -5
    while found.get(stretch[-1] + direction, -1.0) >= best:
        stretch.append(stretch[-1] + direction)
    middle = (stretch[0] + stretch[-1]) / 2
    return Band(bias, len(items), found[0], round(bias + middle / 100, 2), best)


def _f1(items: list[tuple[float, bool]], threshold: float) -> float:
    right = sum(relevant and logit >= threshold for logit, relevant in items)
    given = sum(logit >= threshold for logit, _ in items)
    wanted = sum(relevant for _, relevant in items)
    return 2 * right / (given + wanted) if given + wanted else 1.0


def _logit(score: float) -> float:
    inside = min(1 - _EDGE, max(_EDGE, score))
    return log(inside / (1 - inside))
