"""Several programmes of duty on one target: the step, the programme's own rate, and the total."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monitor.model import Rate, RateKind
from monitor.signal.rates import RateContext, find_rates
from monitor.signal.scene import Line

MEANT: Final = frozenset({RateContext.DUTY, RateContext.UNKNOWN})
#: Percentage points by which printed figures may be out of step for being rounded.
_ROUNDED: Final = 0.6


@dataclass(frozen=True, slots=True)
class Stack:
    """What a sentence adds up: `total` = `component` + what stood before, all in percent."""

    component: Rate
    total: Rate
    earlier: tuple[float, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether the figures agree, as far as all of them are given."""
        own, total = self.component.value, self.total.value
        if own is None or total is None:
            return True
        if not self.earlier:
            return own <= total
        return abs(own + sum(self.earlier) - total) <= _ROUNDED


def stack_of(line: Line) -> Stack | None:
    """The stack that the sentence of *line* tells of; None where it gives no total of several."""
    found = [
        one
        for one in find_rates(line.sentence.text, line.sentence.language)
        if one.context in MEANT and one.rate.unit == "percent" and one.rate.value is not None
    ]
    total = next((one.rate for one in found if one.rate.kind is RateKind.TOTAL), None)
    own = [one for one in found if one.rate.kind is RateKind.COMPONENT]
    fresh = next((one.rate for one in own if not one.prior), None)
    if total is None or fresh is None:
        return None
    earlier = (one.rate.value for one in own if one.prior)
    return Stack(fresh, total, tuple(value for value in earlier if value is not None))
