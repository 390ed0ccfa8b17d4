"""Whether a city or country in a sentence is where something happens, or somebody who does it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Entry, EntryKind, Hit
from monitor.signal.names_zh import stands_for_place_zh
from monitor.signal.phrases_en import TALKS, TELLS
from monitor.signal.scene import Line

_AT_PLACE: Final = re.compile(
    r"\b(?:in|into|at|near|visiting|visit|outside|around)\s+(?:the\s)?$", re.IGNORECASE
)
#: "rules aimed at Xland": whom it hits, not where.
_AIMED_AT: Final = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|directed|levell?ed|pointed|(?:hit|lash|strike)\w*"
    r"\s(?:back|out)|swipe|shot|jab|anger|angry)\s(?:\w+ly\s)?at\s+(?:the\s)?$",
    re.IGNORECASE,
)
_TO_PLACE: Final = re.compile(
    r"\b(?:trip|travels?|travel(?:l)?ing|travel(?:l)?ed|visits?|fly|flies|flying|flew|heads?|headed"
    r"|heading|sends?|sending|sent|(?:goes|going|went|go)(?!\s(?:on|ahead|forward|through|further|after|into)\b)|come|came|coming|return(?:s|ed|ing)?|arriv\w+"
    r"|br(?:ings?|inging|ought)|delegation|mission|team|trips|invit\w+|host\w*|left|leav\w+|depart(?!m)\w*|bound"
    r"|sets? off|setting off|en route)\b[^.;]{0,48}\b(?:to|in|from|for)\s+$",
    re.IGNORECASE,
)
_SET_FOR: Final = re.compile(
    rf"\b(?:{TALKS}|meetings?|summit|round|visit)\s(?:(?:is|are|now|back|all)\s){{0,2}}"
    r"(?:set|slated|scheduled|planned|due)\sfor\s$",
    re.IGNORECASE,
)
#: "the trip that Ito was due to make to Xville"
_MADE_TO: Final = re.compile(r"\bto (?:make|take|undertake) to\s$")
_VISIT_PLACE: Final = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|tour(?:s|ed|ing)?)\s+$", re.IGNORECASE
)
_VENUE_NOUN: Final = re.compile(
    rf"\s(?:trade\s|state\s|official\s|planned\s)?(?:trip|tour|visit|summit|{TALKS}|meetings?|round"
    r")\b"
)
_ITS_THINGS: Final = frozenset({"goods", "product", "tariff", "fee"})
_SPEAKS: Final = re.compile(rf"\s(?:{TELLS})\b")
_TRIP: Final = re.compile(r"\s(?:state\s|official\s|planned\s)?(?:trip|visit|tour|itinerary)\b")


def names_no_side(line: Line, hit: Hit) -> bool:
    """Whether it is a capital as a place, or all but the side: "non-Xish ships"."""
    if line.text(max(line.sentence.at, hit.start - 4), hit.start).lower() == "non-":
        return True
    return hit.of(EntryKind.PLACE) is not None and stands_for_place(line, hit)


def stands_for_place(line: Line, hit: Hit) -> bool:
    """Whether a capital or country is where something happens, not who does it."""
    after = line.text(hit.end, min(line.end, hit.end + 40))
    if _VENUE_NOUN.match(after):
        # "the Xville talks" are held there; "the Xland talks" with Xland, but its trip goes there.
        trip = _TRIP.match(after)
        return trip is not None or hit.of(EntryKind.PLACE) is not None
    if line.sentence.language == "zh":
        return stands_for_place_zh(line, hit)
    if any(h.start - hit.end == 1 and h.classes & _ITS_THINGS for h in line.hits):
        return False  # "more in Xish goods", "a cut in Xland duties": what, not where
    before = line.text(max(line.sentence.at, hit.start - 70), hit.start)
    if any(h.end == hit.start - 2 and h.of(EntryKind.PLACE) for h in line.hits):
        # "in Xville, Xland", but "in Xville, Xland says"
        return before.endswith(", ") and not _SPEAKS.match(after)
    if not before[-1:].isspace():
        return False
    toward = before.rstrip().lower().endswith(("to", "in", "from", "for"))
    return bool(
        (_AT_PLACE.search(before) and not _AIMED_AT.search(before))
        or (toward and _TO_PLACE.search(before))
        or _VISIT_PLACE.search(before)
        or (toward and _SET_FOR.search(before))
        or _MADE_TO.search(before)
    )


def another_matter(line: Line, number: int, hit: Hit, entry: Entry) -> bool:
    """Whether a country is where, not who; and a body another's: "the Xish foreign ministry"."""
    if entry.kind is EntryKind.THIRD:
        return stands_for_place(line, hit)
    before = line.hits[number - 1] if number and entry.kind is EntryKind.ORG else None
    third = before.of(EntryKind.THIRD) if before is not None else None
    if third is None or before is None:
        return False
    return line.text(before.end, hit.start) in {" ", "'s ", "’s "}
