"""The stretch of a Chinese clause that is one measure's own: between joints, or between commas."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: What parts two stretches of a Chinese clause: a mark, or a headline's blank.
COMMA: Final = re.compile(
    r"[，；,;]|(?<!\d)：|：(?!\d\d)|(?<=[\u4e00-\u9fff%\d\")）》])\s+(?=[\u4e00-\u9fff\d\"《])"
)
_JOINT: Final = re.compile(r"并(?![非未购])|以及|同时|[、和]|(?<![提涉普波触顾])及|而(?!且)")
#: Letters between a conjunction and the verb that it joins.
_ADVERB: Final = 4
_GOODS: Final = frozenset({"goods", "product", "farm", "tech", "rare_earth", "ships", "companies"})


def item_zh(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The stretch of *clause* that is the trigger's own: one of several things done."""
    spans = line.clause_span(clause)
    low, high = spans[0][0], spans[-1][1]
    text = line.text(low, high)
    if _JOINT.search(text) is None:
        return low, high
    acts = [h for h in line.hits if h.acts and low <= h.start < high]
    for match in _JOINT.finditer(text):
        left, right = low + match.start(), low + match.end()
        if not any(0 <= act.start - right <= _ADVERB for act in acts):
            continue
        if text[match.start() : match.end()] in "、和及" and _thing(line, right):
            continue
        if not any(act.end <= left for act in acts):
            continue
        if left >= hit.end:
            return low, left
        if right <= hit.start:
            low = right
    return low, high


def _thing(line: Line, at: int) -> bool:
    """Whether it is a second thing that is joined there, not a second deed: "汽车及零部件加征"."""
    return any(at <= h.start <= at + 1 and h.classes & _GOODS for h in line.hits)


def stretch_of(line: Line, low: int, high: int, hit: Hit) -> tuple[int, int]:
    """The stretch between commas around *hit*, inside `low:high`."""
    borders = list(COMMA.finditer(line.text(low, high)))
    starts = [low + m.end() for m in borders if low + m.end() <= hit.start]
    stops = [low + m.start() for m in borders if low + m.start() >= hit.end]
    return (starts[-1] if starts else low), (stops[0] if stops else high)
