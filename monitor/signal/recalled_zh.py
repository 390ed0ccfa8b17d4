"""Chinese measures that a clause recalls: "10月9日公布的出口管制措施", "上月会谈后，..."."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from monitor.model import Kind
from monitor.signal.dates import FoundDate
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, Spot
from monitor.signal.items_zh import stretch_of
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Scene

_NEWS: Final = timedelta(days=3)
#: Acts that bring a measure in, in the order in which they are taken.
_BRINGS: Final = ("list", "impose", "raise", "restrict", "open")
#: Letters between the day and the 的 that ends the clause.
_LONG: Final = 36
_WHICH: Final = re.compile(r"(?:了)?(?:[^，；。的]{0,24}?)的")
#: A Chinese sentence that opens so goes back to what was before the news.
_BEFORE_THAT: Final = re.compile(
    r"(?:而|但|不过|就)?(?:在)?(?:此前(?!一[天日晚]|不久|[几数\d]+个?小时)|早前|早些时候|稍早前|先前|之前|[几数两三][天日周月]前|[一两数]周前)[，,]?"
)
#: "会谈之后，...": after the meeting that the sentence before told of.
_AFTER_IT: Final = re.compile(r"(?:会谈|会晤|会面|磋商|通话|峰会|会)(?:结束)?之?后")
#: Sentences that tell the news itself.
_NEWS_LINES: Final = 2
#: "自4月初以来，...", "2025年4月以来，...": what the news is seen against.
_SINCE_THEN: Final = re.compile(r"(?:自从?)?[^，；。]{1,14}(?<!长期)(?<!一直)以来[，,]")


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


def goes_back(scene: Scene, draft: Draft) -> bool:
    """Whether a Chinese sentence opens with what was before, or since when things are so."""
    text = draft.line.sentence.text
    if _BEFORE_THAT.match(text) or _after_old(scene, draft):
        return True
    measure = draft.facts.kind not in {Kind.MEETING, Kind.CALENDAR}
    return measure and not draft.line.is_title and _SINCE_THEN.match(text) is not None


def _after_old(scene: Scene, draft: Draft) -> bool:
    """As in "上月会谈后，X国宣布暂停...", below the news, with no day of its own: of back then."""
    line, clause = draft.line, draft.clause
    if draft.facts.kind is Kind.MEETING or scene.place_in_body(line) < _NEWS_LINES:
        return False
    at, old = line.sentence.at, []
    for found in line.dated.dates:
        if line.inside(clause, at + found.start):
            return False
        old.append(found)
    held = next((c for c in line.sentence.clauses if c.kind is ClauseKind.TEMPORAL), None)
    if held is None or held.index >= clause.index:
        return False
    if not old and _AFTER_IT.match(held.text) and line.index:
        old = list(scene.lines[line.index - 1].dated.dates)
    return bool(old) and all(d.when.end is not None and scene.day - d.when.end > _NEWS for d in old)
