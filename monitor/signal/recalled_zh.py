"""Chinese measures that a relative clause recalls: "10月9日公布的出口管制措施"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from monitor.signal.dates import FoundDate
from monitor.signal.draft import Spot
from monitor.signal.items_zh import stretch_of
from monitor.signal.lexicon import Hit

_NEWS: Final = timedelta(days=3)
#: Acts that bring a measure in, in the order in which they are taken.
_BRINGS: Final = ("list", "impose", "raise", "restrict", "open")
#: Letters between the day and the 的 that ends the clause.
_LONG: Final = 36
_WHICH: Final = re.compile(r"(?:了)?(?:[^，；。的]{0,24}?)的")


def recalled_act(spot: Spot) -> tuple[str, Hit, FoundDate] | None:
    """The act of days ago by which a clause says which measure is meant, and its day."""
    line, at = spot.line, spot.line.sentence.at
    if not any(d.when.end and d.when.end < spot.scene.day - _NEWS for d in line.dated.dates):
        return None
    low, high = line.clause_span(spot.clause)[0][0], line.clause_span(spot.clause)[-1][1]
    start, stop = stretch_of(line, low, high, spot.hit)
    for found in line.dated.dates:
        day, place = found.when.end, at + found.start
        if day is None or day >= spot.scene.day - _NEWS or not start <= place < stop:
            continue
        end = at + found.end
        which = _WHICH.match(line.text(end, min(stop, end + _LONG)))
        if which is None or spot.hit.start < end:
            continue
        acts = [h for h in line.hits if end <= h.start and h.end <= end + which.end()]
        for name in _BRINGS:
            act = next((h for h in acts if name in h.acts), None)
            if name in spot.frame.acts and act is not None:
                return name, act, found
    return None
