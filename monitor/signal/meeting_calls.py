"""Calls and words of speaking: who rang whom, and whether somebody is there to speak with."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

_IN_CALL: Final = re.compile(r"\b(?:in|during|on)\s(?:an?|the|their|his|her)\s(?:[\w'-]+\s){0,2}$")
#: "Call set for Monday between Ito and Sato"
_SET_CALL: Final = re.compile(
    r"\s(?:set|due|planned|scheduled|slated|expected)\s(?:for|on|this|next)\b"
)
#: "Ito call was with Sato"
_WAS_WITH: Final = re.compile(r"\s(?:was|is)\s(?:in fact\s)?with\s[A-Z]")
#: "Ito's call today with Sato"
_OWN_CALL: Final = re.compile(
    r"\s(?:(?:on|this|late|early|earlier)\s){0,2}(?:today|yesterday|tonight|morning|afternoon|evening"
    r"|week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\swith\s"
)
_RINGS: Final = re.compile(r"(?:call|phone|telephone|ring|dial)(?:s|d|ed)?$|r[au]ng$")
OWNS: Final = re.compile(r"'s?\s+[a-z]")
#: What goes on behind whoever is rung up, as nothing does in "calls Ito hypocritical".
_RUNG_UP: Final = re.compile(
    r"\s?(?:$|[,;:.()—–-])|\s(?:to|after|on|over|as|in|about|for|amid|before|ahead|with|from|at"
    r"|during|by|following|again|and|but|this|last|next|late|early|when|while|who|days?|hours|weeks"
    r"|a (?:day|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:to|yester)day|tonight)\b",
    re.IGNORECASE,
)
#: Letters between those who talk and the verb: "X, Yish commerce chiefs talk".
_SUBJECT: Final = 32
_AND_OTHER: Final = re.compile(r"\s(?:and|&)\s[^,;:]*$")
#: Letters between a verb and whoever it is done with.
OBJECT: Final = 40
#: "spoke with", "spoke again late on Friday by phone with"
_WITH_WHOM: Final = re.compile(
    r"\s+(?:(?:again|today|yesterday|earlier|late|early|briefly|directly|virtually|separately|privately|twice"
    r"|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|morning|afternoon)"
    r"|(?:in the )?(?:morning|afternoon|evening|night))\s+){0,4}"
    r"(?P<to>(?:by|with|to|on the (?:phone|telephone)|via|over the)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
#: "spoke of progress", "spoke out": to everybody, not with the other side.
_SPEAKS_OF: Final = re.compile(
    r"\s(?:of|out|up|against|warmly|highly|at"
    r"|before\s(?:(?:the|an?|its|his|her)\s)?(?:[\w-]+\s){0,3}?(?:lawmakers|audience|committee|panel"
    r"|crowd|[Cc]ongress|senators|[Cc]hamber|[Cc]ouncil|assembly|[Aa]ssembly|reporters|journalists|cameras"
    r"|conference|hearing|[Ss]enate|[Hh]ouse|[Pp]arliament|business(?:es|men)?|executives)\b"
    r"|for(?!\s(?:about\s|nearly\s|over\s|almost\s|roughly\s|more\sthan\s)?(?:\w+\s){1,4}?(?:hours?|minutes?|days?|time)\b))\b"
)


#: "called historic by Ito", "called a joke by Ito": named, not rung up.
_CALLED_SO: Final = re.compile(
    r"\s(?!(?:on|last|this|next|early|late|yesterday|today)\b)[\"'“]?[a-z-]+(?:\s[a-z-]+){0,3}[\"'”]?\sby\b"
)


def call_of(line: Line, hit: Hit) -> Hit:
    """*hit*, as a noun of calling where it is one: "the X-Y call", "X's call with Y"."""
    words = line.text(hit.start, hit.end).lower()
    if words == "call on" and _call_on_day(line, hit):
        end = hit.end - len(" on")
        return hit._replace(end=end, acts=frozenset(), classes=hit.classes | {"call", "meeting"})
    if "speak" not in hit.acts or words != "call":
        return hit
    if hit.start == line.sentence.at and _SET_CALL.match(line.text(hit.end, line.end)):
        classes = hit.classes - {"bare_call"} | {"call", "meeting"}
        return hit._replace(acts=frozenset(), classes=classes)
    before = [p for p in line.parties if p.end <= hit.start and p.kind in {"person", "leaders"}]
    if not before:
        return hit
    gap = line.text(before[-1].end, hit.start)
    joined = len(before) > 1 and line.text(before[-2].end, before[-1].start) in {"-", "–"}
    with_him = _WAS_WITH.match(line.text(hit.end, min(line.end, hit.end + 20))) is not None
    own = gap in {"'s ", "' "} and _OWN_CALL.match(line.text(hit.end, min(line.end, hit.end + 40)))
    if not (((joined or with_him) and gap == " ") or own):
        return hit
    return hit._replace(classes=hit.classes - {"bare_call"} | {"call", "meeting"})


def _call_on_day(line: Line, hit: Hit) -> bool:
    """As in "pressed him in a call on Monday", "to hold a call on Jan. 9": no call on somebody."""
    before = line.text(max(line.sentence.at, hit.start - 40), hit.start)
    if _IN_CALL.search(before):
        return True
    at = hit.end + 1 - line.sentence.at
    dated = any(found.start <= at < found.end for found in line.dated.dates)
    return dated and not before.lower().endswith("to ")


def across(line: Line, hit: Hit) -> bool:
    """As in "X and Y to dine": officials of both sides stand before the verb."""
    near = [p for p in line.parties if p.end <= hit.start and hit.start - p.end <= OBJECT]
    return any(p.kind == "leaders" for p in near) or (
        len({p.side for p in near if p.kind in {"person", "office"}}) > 1
    )


def spoken_between(line: Line, hit: Hit) -> bool:
    """Whether "spoke" or "called" has someone to speak with ("spoke with X", "X and Y spoke")."""
    after = line.text(hit.end, min(line.end, hit.end + 60))
    if (spoken := _WITH_WHOM.match(after)) is not None:
        return not re.match(r"to (?:reporters|journalists|lawmakers|the press|CNBC)", spoken["to"])
    word = line.text(hit.start, hit.end).lower()
    if word.startswith("discuss"):
        if any(h.classes & {"call", "meeting_noun"} for h in line.hits):
            return False
        they = any(p.kind == "pronoun" and 0 <= hit.start - p.end <= 6 for p in line.parties)
        if not line.is_title:
            return word == "discussed" and (they or across(line, hit))
    if word == "called" and _CALLED_SO.match(after):
        return False
    if _RINGS.match(word):
        near = [
            p
            for p in line.parties
            if 0 <= p.start - hit.end <= 30
            and p.kind in {"person", "office", "counterpart", "leaders"}
            and not OWNS.match(line.text(p.end, line.end))
            and _RUNG_UP.match(line.text(p.end, line.end))
        ]
        return bool(near) and not re.match(r"\s+(?:on|for|off|the|it|them|a)\b", after)
    if _SPEAKS_OF.match(after):
        return False
    before = [p for p in line.parties if p.end <= hit.start and hit.start - p.end <= _SUBJECT]
    before = [p for p in before if ";" not in line.text(p.end, hit.start)]
    if before:
        # "President Holm and Xish leader Ito will speak": the first of the two is as near.
        reach = before[0].start - _SUBJECT
        before += [
            p
            for p in line.parties
            if reach <= p.end <= before[0].start
            and _AND_OTHER.match(line.text(p.end, before[0].start))
        ]
    both = any(p.kind in {"both", "leaders"} for p in before)
    return both or len({p.side for p in before}) > 1


#: "Ito and Sato are preparing the visit": one that is told elsewhere, and no visit of theirs.
_PREPARED: Final = re.compile(
    r"\b(?:prepar|arrang|organi[sz]|finali[sz])\w*\s(?:for\s)?(?:the|that|this|his|her|their)\s$"
)
_END: Final = re.compile(r"\s*(?:[.,;]|$)")


def prepared(line: Line, hit: Hit) -> bool:
    """Whether the noun *hit*, with nothing more said of it, is only what somebody prepares."""
    before = line.text(line.sentence.at, hit.start)
    ends = _END.match(line.text(hit.end, line.end)) is not None
    return ends and _PREPARED.search(before) is not None
