"""What a later Chinese sentence adds to a meeting told before: how long it lasts, where it is.

"某某7日同B国财长在X市会谈。磋商预计持续两天": the words only point back, and name nobody.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.model import Facts, Precision, Scope, Status, When
from monitor.model.vocabulary import CALLS
from monitor.signal.dates import DateRole
from monitor.signal.draft import Draft
from monitor.signal.lattice import TO_COME
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.scene import Line, Scene
from monitor.signal.span import span_of

_POINTS: Final = re.compile(
    r"(?:据(?:悉|了解|报道|介绍)，)?(?:此次|这次|这轮|本次|本轮|该轮?|新一轮|双方)?(?:的)?(?:经贸|贸易)*"
    r"(?P<what>会谈|磋商|会晤|谈判|对话|会议|访问|行程|访期|会期)(?:的)?(?:日程|行程)?"
)
_LASTS: Final = re.compile(
    r"(?:预计|计划|料|拟|将|会|或|可能)*(?:持续|为期|进行|举行|历时|持续进行)(?:约|大约)?"
)
#: Between its day and the verb that says it is held then.
_HELD_ON: Final = re.compile(r"[^，；。]{0,18}(?:举行|进行|召开|展开|登场|开始|举办)")
_EXACT: Final = frozenset({Precision.DAY, Precision.RANGE})
_AT: Final = frozenset({DateRole.AT, DateRole.FROM})
#: It is over, and took so long.
_TOOK: Final = re.compile(r"了|共|历时|已")
_VENUE: Final = re.compile(r"(?:将|会|预计|拟)*(?:安排)?在$")
_HELD_THERE: Final = re.compile(r"(?:举行|进行|召开|展开|登场)")
#: Sentences that may lie between.
_NEAR: Final = 3


def followed_zh(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* of a Chinese article with what later sentences say of them by "the talks"."""
    if not drafts or scene.lines[0].sentence.language != "zh":
        return drafts
    taken = {d.line.index for d in drafts if not d.anaphor}
    for line in scene.lines:
        points = _POINTS.match(line.sentence.text)
        if line.is_title or line.index in taken or points is None:
            continue
        n = _told_last(drafts, line, points["what"])
        if n is not None:
            facts = _dated(scene, line, points.end(), drafts[n].facts)
            facts = _placed(line, _lasting(scene, line, points.end(), facts))
            if facts != drafts[n].facts:
                told = (*drafts[n].evidence, scene.sentence_evidence(line, "sequel"))
                drafts[n] = replace(drafts[n], facts=facts, evidence=told)
    return drafts


def _told_last(drafts: list[Draft], line: Line, what: str) -> int | None:
    """Which of the meetings told in the sentences just before is meant."""
    visit = what in {"访问", "行程", "访期"}
    fits = [
        n
        for n, d in enumerate(drafts)
        if 0 < line.index - d.line.index <= _NEAR
        and not (d.anaphor or "recalled" in d.cues)
        and d.facts.scope is Scope.TOPIC
        and d.facts.mode not in CALLS
        and (not visit or "visit" in d.words)
    ]
    # What only the headline tells is meant where the text above tells of no other.
    below = [n for n in fits if not drafts[n].line.is_title]
    meant = below or fits[:1]
    return meant[-1] if meant else None


def _dated(scene: Scene, line: Line, after: int, facts: Facts) -> Facts:
    """*facts* with the days of "会谈本周三、周四在X市举行", where no day or only a week is told."""
    known = facts.when
    if known is not None and known.precision in _EXACT:
        return facts
    for found in line.dated.dates:
        when = found.when
        if found.start < after or found.role not in _AT or when.precision not in _EXACT:
            continue
        if (
            when.start is None
            or when.end is None
            or not _HELD_ON.match(line.sentence.text, found.end)
        ):
            continue
        if known is not None and not _within(when, known):
            continue
        ahead = facts.status is Status.CONCLUDED and when.start > scene.day
        return replace(facts, when=when, status=Status.PLANNED if ahead else facts.status)
    return facts


def _within(when: When, known: When) -> bool:
    """Whether the days told lie inside what is known of them."""
    inner, outer = span_of(when), span_of(known)
    if inner is None or outer is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _lasting(scene: Scene, line: Line, after: int, facts: Facts) -> Facts:
    """*facts* with the last day of "will last two days", where they tell only the first."""
    when, text = facts.when, line.sentence.text
    lasts = _LASTS.match(text, after)
    if when is None or lasts is None or when.precision is not Precision.DAY:
        return facts
    days = next((d for d in line.dated.durations if d.unit == "day" and d.start >= after), None)
    first = when.start
    if days is None or first is None or not 1 < days.high <= LONGEST_ROUND:
        return facts
    over = _TOOK.search(text, lasts.start(), days.start) is not None
    running = facts.status in {Status.ONGOING, Status.CONCLUDED} and first == scene.day
    if over or not (running or facts.status in TO_COME):
        return facts
    last = first + timedelta(days=days.high - 1)
    whole: When = replace(when, end=last, precision=Precision.RANGE)
    return replace(facts, when=whole, status=Status.ONGOING if running else facts.status)


def _placed(line: Line, facts: Facts) -> Facts:
    """*facts* with the city of "the talks will be held in X", where none is told."""
    if facts.place is not None:
        return facts
    for hit in line.hits:
        place = hit.of(EntryKind.PLACE)
        before = line.text(max(line.sentence.at, hit.start - 8), hit.start)
        after = line.text(hit.end, min(line.end, hit.end + 2))
        if place is not None and _VENUE.search(before) and _HELD_THERE.match(after):
            return replace(facts, place=place.row.place)
    return facts
