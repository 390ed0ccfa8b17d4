"""Visits that a headline tells by where somebody is: "Ito in Xville: talks begin"."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Facts, Kind, Precision, Status, When
from monitor.signal.actors import actors_of, with_sides
from monitor.signal.draft import Draft, quote_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_levels import subkind_of
from monitor.signal.scene import Line, Party, Scene

#: Those who are at home where they are sent never visit; aides and lawmakers go unnoticed.
_TRAVELS: Final = frozenset({"leaders", "ministerial", "vice_ministerial"})
_IN: Final = re.compile(r",?\s(?:(?:is|was|are|now|back|both|again)\s)*in\s")
#: "under pressure over Ito in Xville": he is what it is about.
_SPOKEN_OF: Final = re.compile(
    r"\b(?:over|on|about|of|for|from|by|with|to|against)\s$", re.IGNORECASE
)
#: What ends the place, where no verb follows at once: "in Xville to press", not "in Xville hotel".
_ENDS: Final = re.compile(r"\s?(?:$|[,:;–—-]\s)|\s(?:to|for|as|on|with|after|amid|and)\s")
_WORDS: Final = frozenset({"visit"})


def there(scene: Scene, told: list[Draft]) -> list[Draft]:
    """The visit of one who a headline says is in the other side's country, else nothing.

    Only where no meeting is *told* that the article names itself, for that is what he is there for.
    """
    title = next((line for line in scene.lines if line.is_title), None)
    if title is None or title.sentence.language == "zh":
        return []
    own = [d for d in told if not d.anaphor and "recalled" not in d.cues]
    if own or any(found.begins_after(scene.day) for found in title.dated.dates):
        return []
    for hit in title.hits:
        host = _home(scene, hit)
        guests = _guests(title, hit, scene.topic.other(host)) if host is not None else []
        if guests:
            return [_visit(scene, title, hit, guests)]
    return []


def _home(scene: Scene, hit: Hit) -> str | None:
    """The side in whose country the place is."""
    place, side = hit.of(EntryKind.PLACE), hit.of(EntryKind.SIDE)
    if place is not None and place.row.country in scene.topic.side_ids:
        return str(place.row.country)
    return side.side if side is not None and "name" in hit.classes else None


def _guests(line: Line, hit: Hit, other: str) -> list[Party]:
    """Those of the other side who the words say are there."""
    people = [p for p in line.parties if p.kind == "person" and p.level in _TRAVELS]
    away = [p for p in people if p.side == other]
    before = [p for p in away if p.end <= hit.start]
    if before and _SPOKEN_OF.search(line.text(line.sentence.at, before[0].start)):
        return []
    if before and _IN.fullmatch(line.text(before[-1].end, hit.start)) and _closed(line, hit):
        return before
    ahead = line.text(line.sentence.at, hit.start).lower() == "in "
    return [p for p in away if ahead and line.text(hit.end, p.start) == ", "]


def _closed(line: Line, hit: Hit) -> bool:
    """Whether the place is named alone, not before a noun: "in Xville hotel row"."""
    if _ENDS.match(line.text(hit.end, line.end)):
        return True
    verb = line.verb_on(hit.end + 1)
    return verb is not None and verb.finite


def _visit(scene: Scene, line: Line, hit: Hit, guests: list[Party]) -> Draft:
    level = guests[0].level
    clause = line.sentence.clause_at(hit.start)
    place = hit.of(EntryKind.PLACE)
    facts = Facts(
        Kind.MEETING,
        subkind_of(level, _WORDS, None),
        Status.ONGOING,
        when=When(scene.day, scene.day, Precision.DAY, "", "publication", scene.day, "there"),
        place=place.row.place if place is not None else None,
        level=level,
        actors=with_sides(actors_of(guests), scene),
    )
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        both_named=True,
        words=_WORDS,
        rules=("MEET.there",),
    )
