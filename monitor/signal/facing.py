"""Common family names that the other names of a sentence vouch for.

"Tai" or "Wang" alone is anybody. In a headline that sets one against an official of the other
side, or sends one to the other side's country, and right beside a colleague, it is the one who
serves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_verbs import NOUNS, VERBS
from monitor.signal.scene import Line
from monitor.signal.topic import Topic
from monitor.signal.topic_schema import PersonRow

_RANKS: Final = frozenset({"leaders", "ministerial", "ambassador"})
_DEPUTY: Final = "vice_ministerial"
_HIGH: Final = _RANKS | {_DEPUTY}
_COLLEAGUE: Final = re.compile(r"(?:,\s|\sand\s|,\sand\s|\sas well as\s|-|–)")
#: A name that goes on: "Ross Stores", "Kelly & Sons"; and letters before it that begin one.
_GOES_ON: Final = re.compile(r"\s(?:&|[A-Z][a-z]{2,}(?:'s)?\b)")
_BEGINS: Final = re.compile(r"\b([A-Z][\w'.]*)\s$")

#: Forms of address before a family name, and the ranks that they go with.
_STYLE: Final = re.compile(r"\b((?:Deputy |Under ?)?[Ss]ecretary|(?:Vice )?Minister|Ambassador)\s$")
_STYLES: Final = {
    "secretary": {"ministerial"},
    "minister": {"ministerial"},
    "ambassador": {"ambassador", "ministerial"},
    "deputysecretary": {"vice_ministerial"},
    "undersecretary": {"vice_ministerial"},
    "viceminister": {"vice_ministerial"},
}


def vouched_for(
    topic: Topic, day: date, line: Line, number: int, rows: Sequence[PersonRow]
) -> Sequence[PersonRow]:
    """Those of *rows* that the family name at *number* among the line's hits can mean here."""
    hit = line.hits[number]
    if rows and (styled := _styled(topic, day, line, hit, rows)):
        return styled
    if not rows or _in_longer_name(line, hit):
        return ()
    beside = _beside_colleague(topic, day, line, number, rows)
    if beside or not line.is_title:
        return beside
    high = [row for row in rows if topic.level_of(row, day) in _HIGH and not row.voice]
    sides = {side.id for side in topic.sides}
    high = [row for row in high if row.side in sides]
    across = [row for row in high if _faces(topic, day, line, hit, row)]
    if across:
        return across
    high = [row for row in high if topic.level_of(row, day) != _DEPUTY]
    return high if len(high) == 1 and _goes_there(topic, line, high[0]) else ()


def _styled(
    topic: Topic, day: date, line: Line, hit: Hit, rows: Sequence[PersonRow]
) -> Sequence[PersonRow]:
    """As in "Secretary Holm's call": the one bearer of the name whose rank is called so."""
    style = _STYLE.search(line.text(max(line.sentence.at, hit.start - 24), hit.start))
    if style is None:
        return ()
    levels = _STYLES[style.group(1).replace(" ", "").lower()]
    sides = {side.id for side in topic.sides}
    meant = [row for row in rows if row.side in sides and topic.level_of(row, day) in levels]
    return meant if len(meant) == 1 else ()


def _in_longer_name(line: Line, hit: Hit) -> bool:
    """Whether an unknown name stands before it or goes on after it."""
    if any(h.start == hit.end + 1 for h in line.hits) or any(
        h.end == hit.start - 1 for h in line.hits
    ):
        return False
    after = line.text(hit.end, min(line.end, hit.end + 24))
    if _GOES_ON.match(after):
        return True
    match = _BEGINS.search(line.text(max(line.sentence.at, hit.start - 24), hit.start))
    return match is not None and len(match.group(1)) > 2 and not match.group(1).endswith(".")


def _beside_colleague(
    topic: Topic, day: date, line: Line, number: int, rows: Sequence[PersonRow]
) -> Sequence[PersonRow]:
    """The bearer of whose side an official stands right beside it: "Blinken and Sullivan"."""
    hit = line.hits[number]
    for other in (number - 1, number + 1):
        if not 0 <= other < len(line.hits):
            continue
        near = line.hits[other]
        gap = line.text(min(hit.end, near.end), max(hit.start, near.start))
        if not _COLLEAGUE.fullmatch(gap):
            continue
        known = _officials(topic, day, near)
        found = [
            row
            for row in rows
            if topic.level_of(row, day) in _RANKS and any(k.side == row.side for k in known)
        ]
        if found:
            return found
    return ()


def _officials(topic: Topic, day: date, hit: Hit) -> list[PersonRow]:
    """Who a full name or a rare family name means."""
    rows: list[PersonRow] = [e.row for e in hit.entries if e.kind is EntryKind.PERSON]
    if rows:
        return rows
    short = [e.row for e in hit.entries if e.kind is EntryKind.SURNAME]
    return [row for row in short if row.surname == "alone" and topic.serving(row, day)]


def _faces(topic: Topic, day: date, line: Line, hit: Hit, row: PersonRow) -> bool:
    """Whether a high official of the other side is named in the line as well."""
    deputy = topic.level_of(row, day) == _DEPUTY
    for other in line.hits:
        if other is hit:
            continue
        office = other.of(EntryKind.OFFICE)
        if office is not None and not deputy and topic.other(row.side) == office.side:
            return office.row.level in _RANKS
        named = [e.row for e in other.entries if e.kind is EntryKind.PERSON]
        short = [e.row for e in other.entries if e.kind is EntryKind.SURNAME]
        across = [
            known
            for known in (*named, *(r for r in short if topic.serving(r, day)))
            if topic.other(row.side) == known.side
            and (named or topic.level_of(known, day) in _RANKS)
            and (not deputy or topic.level_of(known, day) == _DEPUTY)
            and not known.voice
        ]
        if across and (named or not _in_longer_name(line, other)):
            return True
    return False


def _goes_there(topic: Topic, line: Line, row: PersonRow) -> bool:
    """Whether words of meeting stand beside the other side's name or capital."""
    meets = not line.acts.isdisjoint(VERBS) or not line.classes.isdisjoint(NOUNS)
    other = topic.other(row.side)
    return meets and any(
        e.side == other or (e.kind is EntryKind.PLACE and e.row.country == other)
        for h in line.hits
        for e in h.entries
    )
