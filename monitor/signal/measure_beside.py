"""Two measures of one frame in one breath: two lists, or duties on dumping and on subsidies."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow, TermRow

#: "three on the one list and another three on the other", "AD/CVD".
_JOINED: Final = re.compile(
    r"\s?/\s?|,?\s(?:list\s|duty\s|duties\s)?(?:and|as well as|plus|or)\s[^;:]{0,44}?",
    re.IGNORECASE,
)
#: Kinds of which an act may bring two at once, and the variants that stand side by side.
_PAIRS: Final = {
    "TRADE_REMEDY": frozenset({"anti_dumping", "countervailing"}),
    "ENTITY_MEASURE": frozenset({"unreliable_entity_list", "export_control_list"}),
}


def beside(frame: FrameRow) -> bool:
    """Whether the frame may tell of two measures with one act."""
    return frame.kind in _PAIRS


def second_of(line: Line, frame: FrameRow, first: Hit, hit: Hit) -> bool:
    """Whether *hit* names a second measure beside the one that *first* names."""
    pair = _PAIRS.get(frame.kind)
    if pair is None or {_variant(first, frame), _variant(hit, frame)} != pair:
        return False
    low, high = sorted((first, hit), key=lambda found: found.start)
    return bool(_JOINED.fullmatch(line.text(low.end, high.start)))


def _variant(hit: Hit, frame: FrameRow) -> str | None:
    for entry in hit.entries:
        if entry.kind is EntryKind.TERM and entry.classes & set(frame.trigger):
            row: TermRow = entry.row
            return row.subkind or row.family
    return None
