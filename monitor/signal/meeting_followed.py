"""What later sentences add to a meeting to come: its days, its city, an office that says so.

"X will go to Yland next week. The trip, which runs from Sunday to Wednesday, ...": the week is
that of the journey, and the days are told where the words only point back to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Precision, Scope, Status, When
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.draft import Draft, past
from monitor.signal.grammar import Verb
from monitor.signal.lattice import ARRANGED
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_dates import of_measure
from monitor.signal.meeting_fixed import not_its_day
from monitor.signal.meeting_followed_zh import followed_zh
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.meeting_settled import vouched
from monitor.signal.meeting_slots import is_venue
from monitor.signal.parties import is_city
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene
from monitor.signal.span import span_of
from monitor.signal.verbforms import TELLING

#: What a sentence calls a meeting that was told before, and the class of its words.
_THAT: Final = re.compile(
    r"\b(?:the|this|these|those|their|his|her|both|its)\s(?:[a-z][\w-]*\s){0,2}?"
    rf"(?:(?P<visit>trip|visit|journey|tour|stay)|(?P<talks>{TALKS}"
    r"|meetings?|rounds?|gathering|session|encounter|exchanges|engagement)"
    r"|(?P<summit>summit|sit-down))\b(?!\s(?:of|in|on)\s[A-Z0-9])",
    re.IGNORECASE,
)
#: What makes that another one, long over: "the last round", "the earlier talks".
_OTHER: Final = re.compile(
    r"\b(?:last|earlier|previous|prior|first|second|third|fourth|recent|initial|past|next|another"
    r"|follow-up|subsequent|later|final|future)\s",
    re.IGNORECASE,
)
#: Where somebody of those who will meet says or is said to be then.
_PRESENT: Final = re.compile(
    r"\b(?:will|would|is to|are to|going to|due to|scheduled to|set to|plans? to|'ll)\s(?:also\s)?"
    r"(?:be\s(?:there|in|on)|arrive|land|stay)\b",
    re.IGNORECASE,
)
#: Who goes, or leads, in a sentence of its own.
_GOES: Final = re.compile(
    r"\b(?:will|would|is to|are to|'ll)\s(?:also\s|again\s|then\s)?(?:represent|lead|head"
    r"|attend|take part|join|be joined|accompany|be accompanied|chair|host|travel|fly|go|come"
    r"|visit|meet)\b(?!\s(?:up|down|into|ahead|on|through|away|after)\b)",
    re.IGNORECASE,
)
_THROUGH: Final = re.compile(
    r"\b(?:run|runs|stretch|stretches|last|lasts|continue|continues|go|goes|extend|extends|spill"
    r"|spills)\s(?:on\s|over\s)?(?:into|through|until|till)\s(?:the\s)?$",
    re.IGNORECASE,
)
_WEEK: Final = 7
_WEEKDAY: Final = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
#: Roles in which a date is not that of the meeting.
_ASIDE: Final = frozenset({DateRole.SAID, DateRole.SINCE, DateRole.EVENT})


def followed(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, those to come with what later sentences of the same article add to them."""
    drafts = followed_zh(scene, drafts)
    ahead = [n for n, draft in enumerate(drafts) if _to_come(draft)]
    if not ahead:
        return drafts
    taken = {d.line.index for d in drafts if not d.anaphor and "recalled" not in d.cues}
    for line in scene.lines:
        if line.is_title or line.sentence.language == "zh" or line.index in taken:
            continue
        before = [n for n in ahead if drafts[n].line.index < line.index]
        if not before:
            continue
        n = _meant(drafts, before, line)
        if n is not None:
            drafts[n] = _with_office(
                scene, line, _with_place(line, _with_days(scene, line, drafts[n]))
            )
    return drafts


def _to_come(draft: Draft) -> bool:
    facts = draft.facts
    told = not draft.anaphor and "recalled" not in draft.cues
    english = draft.line.sentence.language != "zh"
    return told and english and facts.scope is Scope.TOPIC and facts.status in ARRANGED


def _meant(drafts: Sequence[Draft], before: Sequence[int], line: Line) -> int | None:
    """Which of the meetings told *before* the sentence speaks of; None where of none for sure."""
    text = line.sentence.text
    that = _THAT.search(text)
    if that is not None and not _OTHER.search(that.group()) and not _over(line, that.end()):
        kind = that.lastgroup
        fits = [n for n in before if _called(drafts[n], kind)]
        return (fits or list(before))[-1] if fits or _all_one(drafts, before) else None
    here = {p.actor.actor_id for p in line.parties if p.actor is not None and p.level}
    fits = [n for n in before if any(a.actor_id in here for a in drafts[n].facts.actors)]
    if fits and (_PRESENT.search(text) or _GOES.search(text)):
        return fits[-1]
    one = here and _GOES.search(text) and _all_one(drafts, before) and _nameless(drafts, before)
    return before[-1] if one else None


def _nameless(drafts: Sequence[Draft], before: Sequence[int]) -> bool:
    """Whether nobody is named yet who takes part on one of the sides."""
    return any(a.actor_id in {None, a.side} for n in before for a in drafts[n].facts.actors)


def _over(line: Line, end: int) -> bool:
    """Whether the verb after the words tells of what is over: "the talks broke down"."""
    verb = next((v for v in line.whole().verbs if v.finite and v.start >= end), None)
    return verb is not None and past(verb) and verb.lemma != "be" and not verb.passive


def _called(draft: Draft, kind: str | None) -> bool:
    words, level = draft.words, draft.facts.level
    if kind == "visit":
        return "visit" in words
    if kind == "summit":
        return level == "leaders"
    return bool(words & {"talks", "meeting_noun", "meet", "act"}) or "visit" not in words


def _all_one(drafts: Sequence[Draft], before: Sequence[int]) -> bool:
    return len({drafts[n].facts.level for n in before}) == 1


def _with_days(scene: Scene, line: Line, draft: Draft) -> Draft:
    """*draft* with the days that the sentence names, where it had only a week or none."""
    when = draft.facts.when
    span = span_of(when)
    for found in line.dated.dates:
        if found.role in _ASIDE or _told_as_past(line, found):
            continue
        if not_its_day(line, found, line.at, line.at) or of_measure(line, found):
            continue
        said = _coming(found.when, scene.day, when)
        told = span_of(said)
        if told is None or not told.exact or said.start is None or told.last < scene.day:
            continue
        if when is None or span is None or (not span.exact and span.gap(told) <= 1):
            return replace(draft, facts=replace(draft.facts, when=said))
        into = _THROUGH.search(line.sentence.text, max(0, found.start - 30), found.start)
        if (
            into
            and (told.last - span.last).days > 0
            and (told.last - span.first).days <= LONGEST_ROUND
        ):
            whole = replace(when, end=told.last, precision=Precision.RANGE)
            return replace(draft, facts=replace(draft.facts, when=whole))
    return draft


def _told_as_past(line: Line, found: FoundDate) -> bool:
    """Whether the verb beside the date tells of the past."""
    before = [v for v in line.whole().verbs if v.finite and v.end <= found.start]
    return bool(before) and past(before[-1]) and not _settling(before[-1])


def _settling(verb: Verb) -> bool:
    return verb.lemma in TELLING | {"set", "schedule", "plan"}


def _coming(said: When, day: date, known: When | None) -> When:
    """The weekday ahead, where the words go with a meeting to come but stand in no future tense."""
    if said.start is None or said.end is None or said.start > day:
        return said
    if not _WEEKDAY.search(said.expression):
        return said
    week = timedelta(days=_WEEK)
    later = replace(said, start=said.start + week, end=said.end + week)
    ours, theirs, moved = span_of(known), span_of(said), span_of(later)
    if ours is None or theirs is None or moved is None:
        return later if known is None else said
    return later if ours.gap(moved) < ours.gap(theirs) else said


def _with_place(line: Line, draft: Draft) -> Draft:
    """*draft* with the city that the sentence names, where it had only a country or none."""
    place = draft.facts.place
    if place is not None and is_city(place):
        return draft
    for hit in line.hits:
        city = hit.of(EntryKind.PLACE)
        if city is None or not is_venue(line, hit):
            continue
        if place is None or place.country == city.row.country:
            there = city.row.place
            return replace(draft, facts=replace(draft.facts, place=there))
    return draft


def _with_office(scene: Scene, line: Line, draft: Draft) -> Draft:
    """*draft* as confirmed, where an office of a side is who speaks of it as settled."""
    if draft.facts.status is not Status.PLANNED:
        return draft
    if not vouched(scene, line):
        return draft
    return replace(draft, facts=replace(draft.facts, status=Status.CONFIRMED))
