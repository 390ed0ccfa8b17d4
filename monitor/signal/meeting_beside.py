"""Meetings beside a headline's news: "X and Y agree after talks", "X upbeat before meeting Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.signal.dates import FoundDate
from monitor.signal.grammar import Tense
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_groups import Group
from monitor.signal.participants import Who, in_it
from monitor.signal.scene import Line
from monitor.signal.verbforms import SAYING

#: Where, or at the end of what, something was done.
_AT_IT: Final = re.compile(
    r"\b(?:in|during|at)\s(?:(?:the\s)?(?:end|close|start|conclusion) of\s)?"
    r"(?!(?:the\s)?(?:last|previous|earlier|next|future|coming)\b)(?:[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)
_ABLE: Final = frozenset({"person", "office", "side", "org"})
_BOTH: Final = 2
_FRESH_DAYS: Final = 3
BEFORE_IT: Final = re.compile(
    r"\b(?:ahead of|before|on (?:the )?eve of|in the run-up to|prior to)\s(?:[\w'.-]+\s){0,5}$",
    re.IGNORECASE,
)


#: What a headline's quote says of a meeting to come: "'It will be a good one': X on talks".
_OF_IT: Final = re.compile(
    r"\b(?:it|that|this|they|we)(?:'ll|\swill|\sshall|'re going to|\sis going to|\sare going to)\s"
    r"(?:probably |likely |all )?(?:be|see|have|go|happen|take place|meet|talk|discuss)\b",
    re.IGNORECASE,
)


#: "after 80-minute Xville ", "in first "
_DONE_AT: Final = re.compile(
    r"\b(?:after|following|in|during|at)\s(?:(?!last\b|previous\b|earlier\b)[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)


_ARE_HERE: Final = re.compile(
    r"\b(?:is|are)\s(?:\w+\s)?in\s(?:[A-Z][\w.'-]+\s){1,3}(?:(?:until|through|till)\s\w+\s)?"
    r"(?:for|on)\s(?:[\w-]+\s){0,3}$"
)
_HERE_FOR: Final = re.compile(
    r"^[^,;:]{3,60}?\sin\s(?:[A-Z][\w.'-]+\s){1,3}(?:for|on)\s(?:[\w-]+\s){0,3}$"
)


#: Between a verb of meeting and whom it is with.
_WITH: Final = re.compile(r"\s(?:(?:with|to)\s)?(?:the\s|[A-Z][a-z]+\s){0,2}", re.IGNORECASE)


def among_themselves(group: Group, who: Who) -> bool:
    """As in "Ito said he would meet with President Holm", both of one side: who reports to whom."""
    line, hit = group.line, group.hits[-1]
    if line.sentence.language == "zh" or not hit.acts & {"meet", "speak"}:
        return False
    people = [p for p in (*line.parties, *who.parties) if p.kind in {"person", "office"}]
    if len({p.actor for p in people}) < _BOTH or len({p.side for p in people}) != 1:
        return False
    if who.third or who.business or who.sides - {people[0].side}:
        return False
    return any(p.start >= hit.end and _WITH.fullmatch(line.text(hit.end, p.start)) for p in people)


#: Parts of the world in which both sides' leaders travel without meeting.
_TOUR: Final = re.compile(
    r"\s(?:to|of|through|across|in)\s(?:(?:south|east|central|western|eastern)\w*\s)?(?:the\s)?"
    r"(?:Asia|Europe|Africa|Latin\s\w+|Middle East|Gulf|region|Pacific)\b",
    re.IGNORECASE,
)

#: "sealed during Ito's" trip
_ON_HIS: Final = re.compile(r"\b(?:during|on|amid|throughout|before|after)\s(?:[\w.'-]+\s){0,4}$")


def only_tours(group: Group) -> bool:
    """As in "a deal with Sato may be sealed on Ito's trip to Asia": the journey meets nobody."""
    line, hit = group.line, group.hits[-1]
    if line.sentence.language == "zh" or any(h.acts & {"meet", "speak"} for h in group.hits):
        return False
    alone = all("visit" in h.classes | h.acts for h in group.hits)
    beside = _ON_HIS.search(line.text(max(line.sentence.at, hit.start - 40), hit.start))
    return bool(alone and beside and _TOUR.match(line.text(hit.end, line.end)))


def spoken_of(line: Line) -> bool:
    """Whether a headline's quote speaks of the meeting as still to come."""
    return line.is_title and _OF_IT.search(line.sentence.text) is not None


def met_there(line: Line, hit: Hit, who: Who) -> bool:
    """As in "X and Y agree on Z in phone call", "after meeting in Xville": they met to do it."""
    words = line.text(hit.start, hit.end).lower()
    by_phone = words.startswith(("by ", "over ", "on ", "in call", "after "))
    if not (in_it(line, hit) or by_phone):
        return False
    people = [p for p in who.parties if p.kind in {"person", "office"}]
    sides = {p.side for p in people}
    if len(sides) > 1 and "call" in hit.classes:
        return True
    verbs = [v for v in line.whole().verbs if v.finite and v.end + line.sentence.at <= hit.start]
    named = len(sides) > 1 and any(p.end <= hit.start for p in people)
    return (named or done_together(line)) and any(v.lemma not in SAYING for v in verbs)


def agreed_there(line: Line, hit: Hit, dates: Sequence[FoundDate]) -> FoundDate | None:
    """The day of what both sides did there: "X and Y agreed on Monday to do it at Xville talks"."""
    if line.is_title or not _AT_IT.search(line.text(line.sentence.at, hit.start)):
        return None
    at = line.sentence.at
    verb = next((v for v in line.whole().verbs if v.finite), None)
    if verb is None or verb.tense is not Tense.PAST or verb.lemma in SAYING or verb.passive:
        return None
    subject = [p for p in line.parties if p.end <= verb.start + at]
    both = any(p.kind in {"both", "leaders"} for p in subject)
    if not both and len({p.side for p in subject if p.kind in _ABLE}) < _BOTH:
        return None
    days = [d for d in dates if verb.end <= d.start and d.end + at <= hit.start]
    fresh = [d for d in days if d.when.end is not None and 0 <= _since(line, d) <= _FRESH_DAYS]
    return fresh[0] if len(days) == 1 and fresh else None


def _since(line: Line, found: FoundDate) -> int:
    """Days from a date to the day on which the article is printed."""
    last = found.when.end or found.when.start
    return (line.dated.anchor.day - last).days if last is not None else -1


def done_together(line: Line) -> bool:
    """Whether both sides are the subject of a headline's first verb: "X and Y agree on it"."""
    verb = next((v for v in line.whole().verbs if v.finite), None)
    if verb is None or verb.tense is not Tense.PRESENT:
        return False
    first = verb.start + line.sentence.at
    return len({p.side for p in line.parties if p.kind == "side" and p.end <= first}) > 1


def did_it_there(line: Line, hit: Hit) -> bool:
    """As in a headline's "Ito, Sato agree on it after long Xville meeting": the news itself."""
    before = line.text(line.sentence.at, hit.start)
    if not line.is_title or not _DONE_AT.search(before):
        return False
    verb = next((v for v in line.whole().verbs if v.finite), None)
    if verb is None or verb.tense is not Tense.PRESENT or verb.lemma in SAYING:
        return False
    first = verb.start + line.sentence.at
    people = {p.side for p in line.parties if p.kind in {"person", "office"} and p.end <= first}
    return len(people) > 1 and first < hit.start


def looked_forward_to(line: Line, hit: Hit, who: Who) -> bool:
    """As in "X and Y upbeat before meeting": those who will meet are the subject."""
    before = line.text(line.sentence.at, hit.start)
    match = BEFORE_IT.search(before)
    if match is None:
        return False
    people = [p for p in who.parties if p.kind in {"person", "office", "leaders"}]
    first = min((p.start for p in line.parties), default=None)
    return len({p.side for p in people}) > 1 and any(
        p.start == first and p.end - line.sentence.at <= match.start() for p in people
    )


def here_for(line: Line, hit: Hit) -> bool:
    """As in a headline's "team in Xville for talks", "are in Xville for talks": they are there."""
    before = line.text(line.sentence.at, hit.start)
    return bool((_HERE_FOR if line.is_title else _ARE_HERE).search(before))
