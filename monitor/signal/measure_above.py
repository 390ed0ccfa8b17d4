"""The day of a measure that the sentence right before it tells, of whoever imposes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Facts, Kind, Precision, When
from monitor.signal.dates import DateRole
from monitor.signal.draft import Draft, attributive
from monitor.signal.grammar import Tense
from monitor.signal.scene import Line, Scene

_DOERS: Final = frozenset({"side", "org", "office", "person"})
_TOLD: Final = frozenset({DateRole.AT, DateRole.SAID})
#: A deed of news was done within so many days.
_LATELY: Final = timedelta(days=6)
#: Days within which what has begun is no older deed.
_FRESH: Final = 3


def told_above(scene: Scene, draft: Draft) -> date | None:
    """As in "The ministry answered on Friday. The pause will run on, it said": that Friday."""
    line = draft.line
    if line.is_title or line.sentence.language == "zh" or len(draft.facts.imposing) != 1:
        return None
    before = next((other for other in scene.body if other.index == line.index - 1), None)
    if before is None or before.sentence.paragraph != line.sentence.paragraph:
        return None
    return _deed_day(scene, before, draft.facts.imposing[0])


def _deed_day(scene: Scene, line: Line, side: str) -> date | None:
    """The day of the last few on which *line* tells that *side* did something."""
    at = line.sentence.at
    verb = next((v for v in line.whole().verbs if v.finite), None)
    if verb is None or verb.tense is not Tense.PAST:
        return None
    doers = [p for p in line.parties if p.end <= verb.start + at and not attributive(line, p)]
    if not doers or doers[-1].side != side or doers[-1].kind not in _DOERS:
        return None
    days = [
        found.when.end
        for found in line.dated.dates
        if found.role in _TOLD and found.when.precision is Precision.DAY and found.when.end
    ]
    lately = [day for day in days if scene.day - _LATELY <= day <= scene.day]
    return lately[0] if lately else None


def told_on(scene: Scene) -> date:
    """The day of the text's own words: that of its dateline, else of the article."""
    anchors = [line.dated.anchor for line in scene.lead(1)]
    return anchors[0].day if anchors and anchors[0].source == "dateline" else scene.day


def in_force_since(facts: Facts, begun: date | None, day: date) -> Facts:
    """*facts*; of a "duty that took effect on 4 May", recalled later, that is its day."""
    if begun is None or (day - begun).days <= _FRESH or facts.kind is Kind.MEETING:
        return facts
    return replace(facts, when=When(begun, begun, Precision.DAY, "", "publication", day, "begun"))
