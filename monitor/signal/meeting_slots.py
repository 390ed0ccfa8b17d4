"""When, where and how a meeting is held."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Place, Precision, When
from monitor.signal.dates import DateRole, FoundDate, shifted
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Governing, acts_in
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_verbs import NOUNS, is_trigger
from monitor.signal.meetings_zh import date_zh, lately
from monitor.signal.scene import Line, Scene

_NEARER_PAST, _WEEK = 4, 7
_HERE_WORD: Final = re.compile(r"\bhere\b")
_BEGAN: Final = re.compile(
    r"^(?:that|which)\s+(?:had\s+)?(?:began|begun|started|opened|kicked off|resumed)\b",
    re.IGNORECASE,
)
_FROM: Final = re.compile(r"\bfrom\s(?:the\s)?$", re.IGNORECASE)
_TO: Final = re.compile(r"\sto\s|\suntil\s")
_TO_DAY: Final = re.compile(r"\b(?:to|until|till|for)\s(?:the\s)?$", re.IGNORECASE)
_STRAIGHT_TO: Final = re.compile(
    r"\s(?:back\s|again\s)?(?:to|until|till)\s(?:the\s)?", re.IGNORECASE
)
#: What a day is only prepared for: "pave the way for October".
_PREPARED_FOR: Final = re.compile(
    r"\b(?:way|ground(?:work)?|stage|table|prepar\w+|pencil\w*|basis)\s(?:\w+\s)?for\s(?:an?\s|the\s)?$",
    re.IGNORECASE,
)
#: What makes a capital the other of two sides: "Xville-Yville talks", "Xville and Yville talks".
_PAIRED: Final = re.compile(r"(?:[-–/,]|\b(?:and|with|vs\.?))\s?$")
_AWAY: Final = re.compile(r"\b(?:moved|shifted|switched|relocated|transferred)\sfrom\s$")
_HERE: Final = re.compile(
    r"\b(?:in|at|to|(?:bound|leav\w+|left|depart\w*|sets? (?:off|out)) for|near|outside|visit\w*"
    r"|around|tour\w*|across)\s+(?:the\s|downtown\s|central\s)?$"
    r"|[,和在于赴访抵到]\s?$",
    re.IGNORECASE,
)


def put_off(line: Line, when: When | None) -> When | None:
    """The new interval of what is put off by so many weeks."""
    moved = next((d for d in line.dated.durations if d.role == "by"), None)
    return when if moved is None or when is None else shifted(when, moved)


def place_left(line: Line) -> Place | None:
    """The city that a meeting is moved away from: "moved from Xville to Yville"."""
    for hit in line.hits:
        found = hit.of(EntryKind.PLACE)
        before = line.text(line.sentence.at, hit.start)
        if found is not None and _AWAY.search(before) and line.text(hit.end, line.end)[:3] == " to":
            return Place(found.row.name, found.row.country, "left")
    return None


def date_of(scene: Scene, group: Group) -> FoundDate | None:
    """The date of the meeting itself: in its own stretch, else alone in the sentence."""
    line = group.line
    at = line.sentence.at
    usable = [
        d for d in line.dated.dates if d.role is not DateRole.SAID and d.role is not DateRole.SINCE
    ]
    if line.sentence.language == "zh":
        usable = [lately(d) for d in usable]
        return date_zh(group, usable) or _date_nearby(scene, group, usable)
    own = [
        d
        for d in usable
        if group.holds(at + d.start)
        and not _PREPARED_FOR.search(line.sentence.text, max(0, d.start - 40), d.start)
    ]
    if (moved := _put_off_to(line, usable) or _moved_to(line, own)) is not None:
        return moved
    began = _begun(line, group)
    if own:
        hit = main_hit(group)
        best = min(own, key=lambda d: abs(at + d.start - hit.start))
        return _joined(best, began)
    if began is not None:
        return began
    return _date_nearby(scene, group, usable)


def _put_off_to(line: Line, dates: list[FoundDate]) -> FoundDate | None:
    """The day right after the verb, as in "scheduled for Nov. 26 has been postponed to Dec. 3"."""
    at = line.sentence.at
    for name, hit in acts_in(line):
        for found in dates:
            words = line.text(hit.end, max(hit.end, at + found.start))
            if name == "postpone" and at + found.start > hit.end and _STRAIGHT_TO.fullmatch(words):
                return found
    return None


def _moved_to(line: Line, own: list[FoundDate]) -> FoundDate | None:
    """The new day of what is moved: "to Dec. 8 from Dec. 3", "from Dec. 3 to Dec. 8"."""
    if not own or "postpone" not in {name for name, _hit in acts_in(line)}:
        return None
    text = line.sentence.text
    for found in own:
        words = found.when.expression
        from_before = _FROM.search(text, max(0, found.start - 12), found.start)
        if from_before and found.when.precision is Precision.RANGE and _TO.search(words):
            day = found.when.end
            when = replace(found.when, start=day, precision=Precision.DAY)
            return replace(found, when=when, role=DateRole.AT)
    if len(own) > 1:
        return next((d for d in own if _TO_DAY.search(text, max(0, d.start - 14), d.start)), None)
    return None


def _date_nearby(scene: Scene, group: Group, usable: list[FoundDate]) -> FoundDate | None:
    """A date in the clause right above or below, where no other meeting claims it."""
    line, clause = group.line, group.clause
    at = line.sentence.at
    fits: list[FoundDate] = []
    for found in usable:
        other = line.sentence.clause_at(at + found.start)
        # A stretch that is nothing but a date ("去年5月，...") is of what follows it.
        alone = (
            other.index < clause.index and len(other.text.strip()) <= found.end - found.start + 2
        )
        related = alone or other.parent == clause.index or clause.parent == other.index
        claimed = any(line.inside(other, hit.start) for hit in line.hits if is_trigger(line, hit))
        tensed = any(
            line.inside(other, verb.start + at) and verb.finite for verb in line.whole().verbs
        )
        future = found.when.start is not None and found.when.start > scene.day
        if found.role is DateRole.EVENT:
            continue
        if (
            related
            and not claimed
            and not (tensed and future)
            and other.kind is not ClauseKind.RELATIVE
        ):
            fits.append(found)
    return fits[0] if len(fits) == 1 else None


def nearest(scene: Scene, line: Line, found: FoundDate, governing: Governing) -> When:
    """The day meant: a headline's present tense goes with the nearest such weekday, not the next.

    "X and Y meet on Tuesday" over a Wednesday's story is yesterday's meeting.
    """
    verb, when = governing.verb, found.when
    present = verb is not None and verb.tense is Tense.PRESENT and verb.modal is Modal.NONE
    if not (line.is_title and present) or when.start is None or when.start != when.end:
        return when
    ahead = (when.start - scene.day).days
    if not _NEARER_PAST <= ahead < _WEEK or when.precision is not Precision.DAY:
        return when
    day = when.start - timedelta(days=_WEEK)
    return replace(when, start=day, end=day, rule=f"{when.rule}-nearest")


def _begun(line: Line, group: Group) -> FoundDate | None:
    """As in "talks that began on Saturday": the date in the clause that follows the trigger."""
    for clause in line.sentence.clauses:
        if clause.at >= group.hits[-1].end and _BEGAN.match(clause.text):
            for found in line.dated.dates:
                if clause.at <= line.sentence.at + found.start < clause.at + len(clause.text):
                    return found
    return None


def _joined(found: FoundDate, began: FoundDate | None) -> FoundDate:
    if began is None or began.when.start is None or found.when.end is None:
        return found
    if not date.min < began.when.start <= found.when.end:
        return found
    when = replace(found.when, start=began.when.start, precision=Precision.RANGE)
    return replace(found, when=when)


def place_of(scene: Scene, group: Group) -> tuple[Place | None, str | None]:
    """Where it is held, and the side at home there."""
    line = group.line
    cities = [(hit, hit.of(EntryKind.PLACE)) for hit in line.hits if group.holds(hit.start)]
    for hit, entry in cities:
        if entry is None or (
            any(p.start <= hit.start < p.end for p in line.parties) and not _of_place(group, hit)
        ):
            continue
        if _from_there(line, hit) or not _venue(group, hit):
            continue
        row = entry.row
        home = row.country if row.country in scene.topic.side_ids else None
        return Place(row.name, row.country), home
    for hit, _entry in cities:
        third = hit.of(EntryKind.THIRD, EntryKind.SIDE)
        if third is None or any(p.start == hit.start for p in line.parties):
            continue
        if not _from_there(line, hit) and len(third.key) == 2:
            name = third.row.names[0] if third.kind is EntryKind.THIRD else third.row.name
            home = third.key if third.kind is EntryKind.SIDE else None
            return Place(name, third.key, "country"), home
    return _here(scene, group), _visited(scene, group)


def _visited(scene: Scene, group: Group) -> str | None:
    """The side that a word of visiting names by itself (访华)."""
    for hit in group.hits:
        for entry in hit.entries:
            if entry.kind is EntryKind.TERM and "visit" in entry.classes:
                target: str | None = entry.row.target
                if target in scene.topic.side_ids:
                    return target
    return None


def _here(scene: Scene, group: Group) -> Place | None:
    """The dateline's city, where the words say that it was held "here"."""
    dateline = scene.document.dateline
    if dateline is None or not _HERE_WORD.search(group.line.text(group.start, group.end)):
        return None
    row = scene.topic.places.get(dateline.place.title())
    return Place(row.name, row.country, "dateline") if row is not None else None


def _venue(group: Group, hit: Hit) -> bool:
    """Whether the place is where it is held: "in X", "the X meeting", "X,"."""
    line = group.line
    if _HERE.search(line.text(max(line.sentence.at, hit.start - 24), hit.start)):
        return True
    if line.sentence.language == "zh":
        return True
    return any(
        0 <= other.start - hit.end <= 24
        and other.classes & NOUNS
        and not re.search(r"[,;]", line.text(hit.end, other.start))
        for other in group.hits
    )


def _of_place(group: Group, hit: Hit) -> bool:
    """As in "the Xville talks": the capital is where they are held, not the side that it names."""
    line = group.line
    before = line.text(max(line.sentence.at, hit.start - 8), hit.start)
    return not _PAIRED.search(before) and any(
        other.start - hit.end == 1 and other.classes & NOUNS for other in group.hits
    )


def _from_there(line: Line, hit: Hit) -> bool:
    before = line.text(max(line.sentence.at, hit.start - 12), hit.start).lower()
    return before.rstrip().endswith((" from", "based", " of"))


def mode_of(group: Group) -> str | None:
    """`video`, `phone`, `in_person`, or None where the words do not say."""
    line = group.line
    classes = group.classes | frozenset().union(
        *(hit.classes - {"call"} for hit in line.hits if group.holds(hit.start)), frozenset()
    )
    if "video_mode" in classes:
        return "video"
    if "call" in classes:
        return "phone"
    if "speak" in group.acts and not group.classes & {"talks"}:
        talk = any(line.text(h.start, h.end).lower().startswith("talk") for h in group.hits)
        return None if talk else "phone"
    if group.acts & {"meet"} or group.classes & {"meeting_noun"}:
        # 晤 alone is a headline's word for talks of any sort.
        alone = all(hit.end - hit.start == 1 for hit in group.hits)
        return None if alone else "in_person"
    return None
