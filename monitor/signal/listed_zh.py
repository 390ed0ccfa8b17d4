"""Undertakings that a Chinese statement counts up: "甲国将（一）修改...；（二）取消...".

Whoever stands before the first number does all that is counted, in the sentences that follow too.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.scene import Line, Party, Scene

_FIRST: Final = re.compile(
    r"(?P<will>将|应|承诺|同意|须)?(?:分别)?(?:采取[^，；。（]{0,8}[：:])?[（(][一1①][）)]"
)
_NEXT: Final = re.compile(r"[（(](?:[二三四五六七八九十]|\d{1,2})[）)]")
#: Sentences that a list may run on for.
_REACH: Final = 8


def lister(scene: Scene, line: Line, at: int) -> tuple[Party, bool] | None:
    """Who undertakes what is told at *at*, and whether it is still to be done."""
    found = _opening(line, at)
    if found is not None:
        return found
    if _NEXT.match(line.sentence.text) is None:
        return None
    number = scene.lines.index(line)
    for other in reversed(scene.lines[max(0, number - _REACH) : number]):
        if (found := _opening(other, other.end)) is not None:
            return found
    return None


def _opening(line: Line, at: int) -> tuple[Party, bool] | None:
    """The last party before *at* that a list of undertakings begins with."""
    out = None
    for match in _FIRST.finditer(line.text(line.sentence.at, at)):
        place = line.sentence.at + match.start()
        party = next((p for p in line.parties if p.end == place and p.kind == "side"), None)
        if party is not None:
            out = party, match["will"] is not None
    return out
