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
    r"\b(?:countermeasures?|counter-measures|measures|steps|actions|moves|package|retaliat\w+"
    r"|(?:hits?|strikes?|struck|fires?|fired) back|answers?|answered|responds?|responded"
    r"|eases?|eased|widens?|widened|tightens?|tightened)\b",
    re.IGNORECASE,
)
#: A paper or deed of the line above, that does something: "The action will impose fees".
_IT_DOES: Final = re.compile(
    r"(?:The|This|That|Its)\s(?:(?:new|final|latest|proposed|two|executive|interim)\s){0,2}"
    r"(?:actions?|measures?|orders?|rules?|notices?|decisions?|moves?|polic(?:y|ies)|regulations?"
    r"|proclamations?|announcements?|packages?|plans?|proposals?|steps?|requirements?)\s(?:also\s)?"
    r"(?:will|would|imposes?|sets?|puts?|places?|adds?|raises?|cuts?|lowers?|suspends?|extends?"
    r"|lifts?|ends?|applies|apply|introduces?)\b"
)
_AFTER: Final = re.compile(
    r"\b(?:on|against|from|of|to|in|into|with|for|by|at|between|over)\s(?:the\s)?$", re.IGNORECASE
)
_DOES: Final = frozenset({"impose", "raise", "restrict", "list", "open"})
_DUTIES: Final = frozenset({"tariff", "remedy", "rate_head"})
_MEASURES: Final = frozenset({"tariff", "fee", "control", "side_list", "import_ban"})
_REACH: Final = 3
_LATELY: Final = 3
_DOERS: Final = frozenset({"side", "org", "voice", "office", "person", "pronoun"})


def headed(scene: Scene, line: Line, sides: Sides) -> Sides:
    """*sides* of what *line* tells, the imposer taken from the lines above where it names none."""
    if line.is_title or line.sentence.language == "zh" or sides.third:
        return sides
    if sides.imposing and not sides.inferred:
        return sides
    head = _heading(scene, line)
    mine = _doer(head) if head is not None else None
    if head is None or mine is None or sides.imposing not in {(), (mine,)}:
        return sides
    if mine in sides.affected:
        return sides
    return replace(
        sides,
        imposing=(mine,),
        affected=sides.affected or (scene.topic.other(mine),),
        inferred=False,
        headed=not head.is_title and not _is_old(scene, head),
    )


def _is_old(scene: Scene, head: Line) -> bool:
    """Whether the lines go back to what was done more than a few days ago."""
    days = [found.when.end for found in head.dated.dates]
    return any(day is not None and (scene.day - day).days > _LATELY for day in days)


def _heading(scene: Scene, line: Line) -> Line | None:
    """The line right above *line*, which names no doer, that tells of several steps of one side."""
    if _doer(line) is not None or any(p.kind == "third" for p in line.parties):
        return None
    place = next((n for n, other in enumerate(scene.lines) if other.index == line.index), 0)
    for other in reversed(scene.lines[max(0, place - _REACH) : place]):
        if _doer(other) is None and not other.is_title:
            continue
        if any(p.kind == "third" for p in other.parties):
            return None
        if "side_list" in other.classes and "side_list" not in line.classes:
            return None  # "Exports to them will need a licence": what it means to be listed
        told = _HEADING.search(other.sentence.text) is not None or _lists_more(line, other)
        told = told or _IT_DOES.match(line.sentence.text) is not None
        return other if told and _doer(other) in scene.topic.side_ids else None
    return None


def _lists_more(line: Line, above: Line) -> bool:
    """As in "Ten firms were added to the list", below "The ministry announced curbs on ores"."""
    verb = next((v for v in above.whole().verbs if v.finite), None)
    at = above.sentence.at
    if verb is None or line.classes & _DUTIES or above.classes.isdisjoint(_MEASURES):
        return False
    return any(hit.acts & _DOES and verb.start <= hit.start - at < verb.end for hit in above.hits)


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
