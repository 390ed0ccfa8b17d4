"""Those who hold the same office on both sides, named together and by it alone.

"Xish and Yish commerce ministers", "the two leaders": the holders of both offices on the day.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Actor
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party
from monitor.signal.topic import Topic
from monitor.signal.topic_schema import OfficeRow

_JOIN: Final = re.compile(r"\s?(?:,|and|&|-|–|/)\s?")
_TWO: Final = re.compile(r"\b(?:[Tt]wo|[Bb]oth)(?:\scountries'|\sstates'|\snations'|\ssides')?\s$")
_OF: Final = re.compile(r"\s(?:of|from)\s(?:the\s)?")
_NEAR: Final = 2


def plural(topic: Topic, line: Line, number: int) -> list[OfficeRow]:
    """The offices, one of each side, that the hit at *number* names in the plural; else none."""
    hit = line.hits[number]
    rows: list[OfficeRow] = [e.row for e in hit.entries if e.kind is EntryKind.OFFICE]
    if line.sentence.language == "zh":
        return _of_each(topic, line, number, rows)
    sides = {row.side for row in rows}
    words = line.text(hit.start, hit.end).lower()
    many = words.endswith(("s", "ies")) and not words.endswith("ss")
    return rows if len(rows) > 1 and len(sides) == len(rows) and many else []


def _of_each(topic: Topic, line: Line, number: int, rows: list[OfficeRow]) -> list[OfficeRow]:
    """As in Chinese "A国B国商务部长": both sides right before an office that each of them has."""
    hit, before = line.hits[number], line.hits[number - 1] if number else None
    if len(rows) > 1 and _names_each(topic, line.text(hit.start, hit.start + 2)):
        return rows
    if before is None or before.end != hit.start or before.of(EntryKind.BOTH) is None:
        return []
    if line.text(hit.start, hit.end).endswith("代表"):
        return []  # negotiators of both sides, whoever they are
    other = topic.offices.get(rows[0].paired or "")
    told = {row.side: row for row in (*([other] if other else []), *reversed(rows))}
    return [told[side] for side in topic.side_ids] if len(told) == len(topic.side_ids) else []


def _names_each(topic: Topic, words: str) -> bool:
    """Whether two letters are the short names of one side each."""
    sides = [{side.id for side in topic.sides if letter in side.zh} for letter in words]
    return len(sides) > 1 and all(sides) and sides[0] != sides[1]


def peers(topic: Topic, day: date, line: Line, number: int) -> list[Party]:
    """The holders of an office of both sides named in the plural, where both are meant."""
    hit, rows = line.hits[number], plural(topic, line, number)
    chinese = line.sentence.language == "zh"
    if not rows or not (chinese or _of_both(topic, line, number)):
        return []
    actors = [_holder(topic, row, day, line.text(hit.start, hit.end)) for row in rows]
    return [
        Party(hit.start, hit.end, "office", row.side, actor, row.level)
        for row, actor in zip(rows, actors, strict=True)
    ]


def leaders(topic: Topic, day: date, party: Party, words: str = "") -> list[Party]:
    """The two leaders: those whom *words* name, else those who hold their offices on *day*."""
    first = [
        next((o for o in topic.offices.values() if o.side == side and o.level == "leaders"), None)
        for side in topic.side_ids
    ]
    return [
        Party(
            party.start,
            party.end,
            "office",
            row.side,
            _named(topic, row, words) or _holder(topic, row, day, ""),
            row.level,
        )
        for row in first
        if row is not None
    ]


def _named(topic: Topic, office: OfficeRow, words: str) -> Actor | None:
    """Who held *office* and is meant by one letter of *words*, as Chinese headlines join them."""
    for row in topic.people.values():
        held = any(tenure.office == office.id for tenure in row.offices)
        if held and any(name[0] in words for name in row.zh if name[0] > "\u2e80"):
            return Actor(row.id, row.name, row.side, role=office.role, surface=words, link="office")
    return None


def _of_both(topic: Topic, line: Line, number: int) -> bool:
    """Whether both sides' names stand right before or after, or "the two" before."""
    hit, both = line.hits[number], set(topic.side_ids)
    if _TWO.search(line.text(line.sentence.at, hit.start)):
        return True
    before = line.hits[max(0, number - 2) : number]
    if before and hit.start - before[-1].end <= _NEAR:
        if before[-1].of(EntryKind.BOTH) is not None:
            return True
        joined = len(before) > 1 and _JOIN.fullmatch(line.text(before[0].end, before[1].start))
        if joined and {_side(h) for h in before} == both:
            return True
    after = line.hits[number + 1 : number + 3]
    return (
        len(after) > 1
        and _OF.fullmatch(line.text(hit.end, after[0].start)) is not None
        and {_side(h) for h in after} == both
    )


def _side(hit: Hit) -> str | None:
    found = hit.of(EntryKind.SIDE)
    return found.key if found is not None else None


def _holder(topic: Topic, office: OfficeRow, day: date, surface: str) -> Actor:
    row = topic.holder(office.id, day)
    if row is None:
        return Actor(None, office.role, office.side, role=office.role, surface=surface, p=0.6)
    return Actor(
        row.id, row.name, row.side, role=office.role, surface=surface, link="office", p=0.9
    )


def with_counterpart(line: Line, party: Party) -> bool:
    """As in "his Xish counterpart": somebody of that country."""
    return any(p.kind == "counterpart" and p.start - party.end == 1 for p in line.parties)
