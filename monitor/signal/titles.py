"""Titles beside names: whose they are, and whether they vouch for the name."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Entry, EntryKind, Hit
from monitor.signal.scene import Line, Party
from monitor.signal.topic_schema import OfficeRow, PersonRow

_MONTH: Final = re.compile(
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
#: Who held the office once, or will.
FORMER: Final = re.compile(
    r"\b(?:former|ex|then|outgoing|incoming|one-time|late)[\s-](?:[A-Z][\w.]+\s)?$", re.IGNORECASE
)
#: Who only serves under the holder: "assistant Treasury secretary", which names somebody else.
BELOW: Final = re.compile(
    r"\b(?:assistant|associate|deputy|shadow|vice|under)[\s-]$", re.IGNORECASE
)
ONE_OF: Final = re.compile(
    r"\b(?:an?|another|one|two|three|several)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE
)
#: A first name and an initial before a family name: "Ann T. Holm".
INITIAL: Final = re.compile(r"\b([A-Z][a-z]+)\s(?:[A-Z]\.\s?){1,2}$")
_LONGEST_FIRST: Final = 24
#: Between a side and an office with adjectives: "Xland's newly named trade envoy".
_OWN: Final = re.compile(r"(?:'s)?\s(?:[a-z][\w-]*\s){0,3}")
_LONGEST_OWN: Final = 40
#: What a Chinese title is made of, and what stands between two of one man.
_IN_TITLES: Final = (EntryKind.OFFICE, EntryKind.ORG, EntryKind.SIDE)
#: Between a side and its firm's chief: the firm and his title, and nobody beside him.
_OF_FIRM: Final = re.compile(r"[^，；。、：和与同及对将拟已向就把给让被令\s]{0,16}")
#: Between a side and a member of its parliament, or who once held an office.
_OF_HOUSE: Final = re.compile(
    r"(?:前|现任|国会|联邦|资深|共和党|民主党|籍)*(?:参议员|众议员|议员|州长|财长|国务卿|总统|部长|大使)"
)
_LONGEST_TITLE: Final = 30
_JOINS_TITLES: Final = re.compile(r"[、兼，\s]+")
#: Letters between a country and the office that is its own.
NEAR: Final = 3
#: Between a country and an office with an adjective: "Xland's new trade chief".
ANOTHERS: Final = re.compile(r"'s\s(?!and\b|or\b)[a-z]+\s")


def introduced(line: Line, number: int, hit: Hit, person: PersonRow) -> bool:
    """Whether a name that many bear has a title by it: an office of its side, or in the alias."""
    surface = line.text(hit.start, hit.end)
    if surface != person.name and surface in person.also:
        return True
    hits = line.hits
    before = hits[number - 1] if number and hit.start - hits[number - 1].end <= NEAR else None
    after = hits[number + 1] if number + 1 < len(hits) else None
    if after is not None and not line.text(hit.end, after.start).startswith(", "):
        after = None
    titles = [near.of(EntryKind.OFFICE) for near in (before, after) if near is not None]
    return any(title is not None and title.side == person.side for title in titles)


def office_meant(hit: Hit, before: Hit | None) -> OfficeRow:
    """Which side's office it is where both have one of that name: the side's just before it."""
    rows: list[OfficeRow] = [entry.row for entry in hit.entries if entry.kind is EntryKind.OFFICE]
    side = before.of(EntryKind.SIDE, EntryKind.ORG) if before is not None else None
    if side is not None and len(rows) > 1:
        return next((row for row in rows if row.side == side.side), rows[0])
    return rows[0]


def is_month(words: str) -> bool:
    """Whether *words* begin with a month: "Treasury Secretary. May 5"."""
    return _MONTH.match(words) is not None


def first_name(hit: Hit | None, office: OfficeRow) -> bool:
    """Whether a family name right after a title is a first name there: no bearer has the office."""
    if hit is None or hit.of(EntryKind.PERSON):
        return False
    rows = [entry.row for entry in hit.entries if entry.kind is EntryKind.SURNAME]
    return bool(rows) and not any(t.office == office.id for row in rows for t in row.offices)


def is_title_of(party: Party, found: list[Party], line: Line) -> bool:
    """Whether an office only introduces the person named right after it (or right before)."""
    if party.kind != "office":
        return False
    for other in found:
        if other.kind not in {"person", "voice"}:
            continue
        gap = line.text(party.end, other.start) if other.start >= party.end else None
        if gap is not None and (len(gap) <= 2 or _next_title(line, party, other)):
            return True
        back = line.text(other.end, party.start) if other.end <= party.start else None
        if party.side != other.side:
            continue  # "Ito, Yish minister meet": two people
        if back is not None and re.fullmatch(r",\s(?:the\s|who is\s)?(?:\w+'s\s)?", back):
            return True
    return False


def _next_title(line: Line, party: Party, other: Party) -> bool:
    """As in Chinese "A国总统特使、财政部长某某": the two titles are of one man."""
    near = other.start - party.end <= _LONGEST_TITLE
    if line.sentence.language != "zh" or party.side != other.side or not near:
        return False
    out, here = "", party.end
    for hit in line.hits:
        if party.end <= hit.start and hit.end <= other.start and hit.of(*_IN_TITLES):
            out += line.text(here, hit.start)
            here = hit.end
    return here > party.end and bool(_JOINS_TITLES.fullmatch(out + line.text(here, other.start)))


def with_initial(line: Line, hit: Hit, entry: Entry) -> int | None:
    """Where a name begins that a middle initial parts, "Ann T. Holm"; None where it is no such."""
    if entry.kind is not EntryKind.SURNAME or line.text(hit.start - 2, hit.start)[:1] != ".":
        return None
    row: PersonRow = entry.row
    low = max(line.sentence.at, hit.start - _LONGEST_FIRST)
    match = INITIAL.search(line.text(low, hit.start))
    names = {name.split()[0] for name in (row.name, *row.also)}
    return low + match.start() if match is not None and match.group(1) in names else None


def nearest_side(line: Line, before: Hit | None, hit: Hit) -> Hit | None:
    """The side whose office it is, where only adjectives part the two."""
    if before is None or before.of(EntryKind.SIDE, EntryKind.ORG) is None:
        return None
    return before if _OWN.fullmatch(line.text(before.end, hit.start)) else None


def _of_firm(party: Party, found: list[Party], line: Line) -> bool:
    """As in Chinese "A国某某公司创始人某某": a side that says where a business chief comes from."""
    after = [p for p in found if p.start >= party.end]
    owned = min(after, key=lambda p: p.start, default=None)
    if owned is None:
        return False
    if owned.side == party.side and owned.kind == "person":
        return _OF_HOUSE.fullmatch(line.text(party.end, owned.start)) is not None
    if owned.side != f"{party.side}_BUSINESS":
        return False
    if any(hit.acts and party.end <= hit.start < owned.start for hit in line.hits):
        # "A国批准某公司对B国销售": what it does to the firm.
        return False
    return _OF_FIRM.fullmatch(line.text(party.end, owned.start)) is not None


def is_owner_of(party: Party, found: list[Party], line: Line) -> bool:
    """Whether a side only says whose official is named next: "Xland's new trade envoy"."""
    if party.kind != "side":
        return False
    if line.sentence.language == "zh":
        return _of_firm(party, found, line)
    after = [p for p in found if p.kind in {"office", "person"} and p.start - party.end > 0]
    owned = min(after, key=lambda p: p.start, default=None)
    if owned is None or owned.side != party.side or owned.start - party.end > _LONGEST_OWN:
        return False
    gap = line.text(party.end, owned.start)
    # Right before a title it is part of that ("Xland's envoy"): only adjectives hide it.
    return gap.startswith("'s ") and gap != "'s " and _OWN.fullmatch(gap) is not None
