"""Two meetings told by one verb: "met Ito in Xville on Monday and Sato in Yville on Tuesday"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from monitor.signal.chains import bare
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_verbs import is_trigger
from monitor.signal.scene import Line, Party

_MET: Final = frozenset({"person", "office", "counterpart"})
#: What joins the second one met to the first: "and", ", then with".
_JOINT: Final = re.compile(r"(?:,\s|;\s|,?\sand\s)(?:(?:then|later|also|with|to)\s)*")


def gapped(group: Group) -> list[Group]:
    """*group*, parted where the verb is left out before another person of another day or place."""
    line = group.line
    if line.sentence.language == "zh" or line.is_title:
        return [group]
    end = group.hits[-1].end
    met = [p for p in line.parties if p.start >= end and group.holds(p.start) and p.kind in _MET]
    cuts = [at for one, other in pairwise(met) if (at := _cut(group, one, other)) is not None]
    if not cuts:
        return [group]
    first = group.hits[0].start
    begin = line.clause_span(group.clause)[0][0]
    lent = group.lent or (begin, first)
    parts = [replace(group, end=cuts[0])]
    for at, stop in pairwise([*cuts, group.end]):
        parts.append(replace(group, start=at, end=stop, lent=lent, gapped=True))
    return parts


def _cut(group: Group, one: Party, other: Party) -> int | None:
    """Where the words of *other* begin, if he is met elsewhere or on another day than *one*."""
    line, at = group.line, group.line.sentence.at
    if any(one.end <= v.start + at < other.start for v in line.whole().verbs) or any(
        one.end <= h.start < other.start and is_trigger(line, h) for h in line.hits
    ):
        return None
    joints = [
        one.end + m.start()
        for m in _JOINT.finditer(line.text(one.end, other.start))
        if not bare(line, one.end + m.end(), other.start)
    ]
    if not joints:
        return None
    cut = joints[0]
    later = [p.start for p in line.parties if p.start > other.end and p.kind in _MET]
    end = min([*later, group.end])
    before, after = _said(line, one.end, cut), _said(line, other.end, end)
    return cut if before & after else None


def _said(line: Line, start: int, end: int) -> frozenset[str]:
    """Whether the stretch names a day, and whether a place."""
    at = line.sentence.at
    told = {"day" for d in line.dated.dates if start <= at + d.start < end}
    told |= {"place" for h in line.hits if start <= h.start < end and h.of(EntryKind.PLACE)}
    return frozenset(told)
