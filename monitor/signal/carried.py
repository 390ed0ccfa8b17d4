"""Who does what a sentence tells without saying who: whoever the lines above say acts.

"Xland announced countermeasures on Friday. Imports of logs were suspended, and exports of ores will
need a licence": all of it is Xland's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.signal.draft import attributive
from monitor.signal.impose import Sides
from monitor.signal.scene import Line, Scene

#: What a line that heads such sentences tells.
_HEADING: Final = re.compile(
    r"\b(?:countermeasures?|counter-measures|measures|steps|actions|moves|package|retaliat\w+|(?:hits?|strikes?|struck|fires?|fired) back|answers?|answered|responds?"
    r"|responded|eases?|eased|widens?|widened|tightens?|tightened)\b",
    re.IGNORECASE,
)
_REACH: Final = 3
_DOERS: Final = frozenset({"side", "org", "voice", "office", "person", "pronoun"})


def carried(scene: Scene, line: Line, sides: Sides) -> Sides:
    """*sides* of what *line* tells, the imposer taken from the lines above where it names none."""
    if line.is_title or line.sentence.language == "zh" or sides.third:
        return sides
    if sides.imposing and not sides.inferred:
        return sides
    mine = _acting(scene, line)
    if mine is None or sides.imposing not in {(), (mine,)} or mine in sides.affected:
        return sides
    return replace(
        sides,
        imposing=(mine,),
        affected=sides.affected or (scene.topic.other(mine),),
        inferred=False,
    )


def _acting(scene: Scene, line: Line) -> str | None:
    """The side that the lines right above *line* say acts, where *line* has no doer itself."""
    ids = scene.topic.side_ids
    if _doer(line) is not None or any(p.kind == "third" for p in line.parties):
        return None
    place = next((n for n, other in enumerate(scene.lines) if other.index == line.index), 0)
    for other in reversed(scene.lines[max(0, place - _REACH) : place]):
        doer = _doer(other)
        if doer is None and not other.is_title:
            continue
        told = _HEADING.search(other.sentence.text) is not None
        return doer if told and doer in ids else None
    return None


def _doer(line: Line) -> str | None:
    """The side that is the subject of the sentence's first verb, or says it."""
    at = line.sentence.at
    first = next((v for v in line.whole().verbs if v.finite), None)
    said = line.whole().attribution
    for party in line.parties:
        if party.kind not in _DOERS or attributive(line, party):
            continue
        if said is not None and said.source_start <= party.start - at < said.source_end:
            return party.side
        subject = first is not None and party.end - at <= first.start
        if subject and _AFTER.search(line.text(at, party.start)) is None:
            return party.side
    return None


_AFTER: Final = re.compile(
    r"\b(?:on|against|from|of|to|in|into|with|for|by|at|between|over)\s(?:the\s)?$", re.IGNORECASE
)
