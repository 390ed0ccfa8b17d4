"""Chinese measures that were once set, told with what became of them: "原定9日加征，现已推迟"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit

_ONCE_SET: Final = re.compile(r"(?:原(?:定|订|计划|拟|本|来)|本(?:定|拟|应|来))[^，；。]*$")
#: The stretch behind, and in it the verb that tells.
_FATE: Final = re.compile(
    r"[^，；。]{0,10}[，,][^，；。]{0,16}?(?P<verb>推迟|延后|延期|押后|暂缓|暂停|搁置|取消|放弃|叫停|作罢)"
)
_DROPPED: Final = frozenset({"取消", "放弃", "叫停", "作罢"})


def with_fate(spot: Spot, found: list[tuple[str, Hit]]) -> list[tuple[str, Hit]]:
    """*found*, or what became of an act that was only meant; none where the frame has no such."""
    line = spot.line
    if not found or found[0][0] in {"suspend", "remove"}:
        return found
    act = found[0][1]
    first, last = min(act.start, spot.hit.start), max(act.end, spot.hit.end)
    if _ONCE_SET.search(line.text(spot.clause.at, first)) is None:
        return found
    fate = _FATE.match(line.text(last, line.end))
    if fate is None:
        return found
    name = "remove" if fate["verb"] in _DROPPED else "suspend"
    at = last + fate.start("verb")
    verb = next((h for h in line.hits if h.start == at and h.acts), None)
    return [(name, verb)] if verb is not None and name in spot.frame.acts else []
