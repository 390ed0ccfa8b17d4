"""Rates that goods are told to go to: "the rate on cells will be 50%", "Cells go to 50%"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.ratetypes import FoundRate
from monitor.signal.scene import Line

_GOODS: Final = frozenset({"goods", "product", "trade", "farm", "tech", "ships"})
_LONGEST: Final = 70
#: "the rate on Xish goods to 30%"
_LEVEL_OF: Final = re.compile(
    r"\b(?:rates?|rises?|increases?|hikes?)\s(?:on|for|in)\s(?P<goods>[^.;:]{3,60}?)"
    r"\s(?:to|(?:go|rise|climb|move|fall|jump)(?:e?s)?\s(?:up\s|down\s)?from)\s$",
    re.IGNORECASE,
)
#: "The rate on Xish goods, now 10%, will be 30%"
_LEVEL_IS: Final = re.compile(
    r"\brates?\s(?:on|for)\s(?P<goods>[^.;:,]{3,60}?)(?:(?:,[^.;:,]{2,30},)?"
    r"\s(?:will|would|is to)\s(?:then\s|now\s)?be\s(?:set\sat\s)?"
    r"|,\s(?:which\sis\s)?(?:now|currently|today|at present)\s(?:at\s)?)$",
    re.IGNORECASE,
)
#: "Solar cells go from", "Syringes will follow on 1 January at"
_GOODS_MOVE: Final = re.compile(
    r"\s(?:(?:will|would|is to|are to)\s)?(?:also\s|then\s)?"
    r"(?:(?:go|goes|move|moves|rise|rises|climb|climbs|jump|jumps|increase|increases)\s(?:up\s)?"
    r"(?:to|from)\s(?:as much as\s)?"
    r"|(?:follow|follows|come next|comes next)\s(?:[^;:%]{3,30}\s)?at\s)$"
)
_NO_DUTY: Final = re.compile(
    r"\b(?:price|sale|export|import|share|stock|output|demand|production|order|shipment|futures"
    r"|inventor|cost|bill|revenue|margin)",
    re.IGNORECASE,
)
_GOODS_ALONE: Final = frozenset({"product", "farm", "tech"})
#: "that it proposes to charge an extra"
_TO_TAX: Final = re.compile(
    r"\b(?:proposes?|plans?|intends?|wants?|means|threatens?|proposed|planned)\sto\s"
    r"(?:tax|charge|hit|penali[sz]e|subject|slap)\s(?:at\s|with\s|by\s|to\s)?"
    r"(?:an?\s)?(?:(?:extra|additional|further|up to)\s)*$"
    r"|\b(?:will|would|may|could|can)\s(?:tax|charge|hit|slap)\s(?:at\s|with\s)?"
    r"(?:an?\s)?(?:(?:extra|additional|further|up to)\s)*$",
    re.IGNORECASE,
)

#: "raises Xland's to 50%"
_THEIRS_TO: Final = re.compile(r"'s?\s(?:up\s)?to\s$")


def level_of(text: str, start: int) -> int | None:
    """Where the goods stand whose rate the one at *start* is: "the rate on cells, now 10%"."""
    level = _LEVEL_OF.search(text, 0, start) or _LEVEL_IS.search(text, 0, start)
    return level.start("goods") if level is not None else None


def goes_to_level(before: str) -> bool:
    """Whether *before* a rate stands that it is what goods, or the rate on them, come to."""
    return (_LEVEL_IS.search(before) or _GOODS_MOVE.search(before)) is not None


def to_be_taxed(line: Line, found: FoundRate) -> bool:
    """As in "a list of Xish goods that it proposes to tax at 25%"."""
    text, at = line.sentence.text, line.sentence.at
    verb = _TO_TAX.search(text, max(0, found.start - _LONGEST), found.start)
    if verb is None or not line.sentence.clause_at(at + found.start).marker:
        return False
    return any(
        hit.classes & _GOODS and verb.start() - _LONGEST < hit.start - at < verb.start()
        for hit in line.hits
    )


def goods_go_to(line: Line, found: FoundRate) -> bool:
    """As in "Solar cells go to 50%", below a rise of duties: the duty on them does."""
    text, at = line.sentence.text, line.sentence.at
    clause = line.sentence.clause_at(at + found.start)
    low = max(clause.at - at, found.start - _LONGEST)
    verb = _GOODS_MOVE.search(text, low, found.start)
    if verb is None or line.is_title or _NO_DUTY.search(text, low, verb.start()):
        return False
    return any(
        hit.classes & _GOODS_ALONE and hit.end - at == verb.start() and hit.start - at >= low
        for hit in line.hits
    )


def whose_is_moved(line: Line, found: FoundRate) -> bool:
    """As in "pauses duties for most, raises Xland's to 50%": the duty on that side's goods."""
    text, at = line.sentence.text, line.sentence.at
    own = _THEIRS_TO.search(text, 0, found.start)
    return own is not None and any(
        p.kind == "side" and p.end - at in {own.start(), own.start() + 2} for p in line.parties
    )
