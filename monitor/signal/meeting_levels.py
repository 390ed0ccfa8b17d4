"""The rank of a meeting: the highest that both sides have there."""

from __future__ import annotations

from typing import Final

from monitor.signal.draft import has_class, speaking
from monitor.signal.meeting_groups import Group
from monitor.signal.participants import Who
from monitor.signal.scene import Line

_LEVELS: Final = {
    "leaders": 5,
    "ministerial": 4,
    "vice_ministerial": 3,
    "ambassador": 2,
    "working": 1,
}


def level_of(group: Group, who: Who) -> str | None:
    """The highest rank that both sides have there; None where nothing tells."""
    line = group.line
    if any(p.kind == "leaders" for p in who.parties):
        return "leaders"
    ranks: dict[str, int] = {}
    for party in who.parties:
        if party.level in _LEVELS and party.kind in {"person", "office"}:
            ranks[party.side] = max(ranks.get(party.side, 0), _LEVELS[party.level])
    words = _level_words(line, group)
    if ranks:
        low = min(ranks.values())
        if len(ranks) == 1 and low == _LEVELS["leaders"] and not _leader_alone(group, who):
            return words
        return next(name for name, rank in _LEVELS.items() if rank == low)
    return words


def speaker_level(line: Line, host: str) -> str | None:
    """The rank of the one who speaks of a visit to the other side: his own."""
    speakers = [p for p in line.parties if p.level and p.side != host and speaking(line, p)]
    return speakers[0].level if len(speakers) == 1 else None


def _level_words(line: Line, group: Group) -> str | None:
    if has_class(line, {"working_level"}, group.clause):
        return "working"
    if has_class(line, {"vice_level"}, group.clause):
        return "vice_ministerial"
    if group.classes & {"summit", "state_visit"}:
        return "leaders"
    return None


def _leader_alone(group: Group, who: Who) -> bool:
    """Whether a leader is the only one named because he himself is going or meeting."""
    leader = next(p for p in who.parties if p.level == "leaders")
    near = group.hits[0].start - leader.end
    return 0 <= near <= 60 or bool(group.acts & {"visit"})
