"""Which way goods go that a measure hits: in from the side that is hit, or out to it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.impose import Sides
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Party

_GOODS: Final = frozenset({"goods", "product", "tech", "farm", "ships", "origin", "importing"})
_KEEPS: Final = frozenset({"restrict", "ban"})
#: Letters between whose goods they are and the goods.
_NEXT: Final = 26
_FROM: Final = re.compile(
    r"\b(?:from|made (?:in|by)|built (?:in|by)|of|originating in)\s(?:the\s)?"
    r"(?:(?:[\w'-]+)\s){0,2}$",
    re.IGNORECASE,
)
_TO: Final = re.compile(
    r"\b(?:to|for|bound for|destined for|reaching|supply(?:ing)?)\s(?:the\s)?(?:[\w'-]+\s){0,2}$",
    re.IGNORECASE,
)
#: "sell Xland chips": to Xland, without "to".
_GIVEN: Final = re.compile(
    r"\b(?:(?:sell|send|offer|export)(?:ing|s)?|ship(?:s|ping)?|suppl(?:y|ies|ying))\s$",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"[,;:]|\b(?:and|on|to|of|from|for|in|at|by|under|with|over)\b")
_SUPPLIED: Final = re.compile(r"suppl(?:y|ies)$", re.IGNORECASE)
#: What follows the goods and makes them no goods: "Xish chip firms", "Xish chip ambitions".
_NO_GOODS: Final = re.compile(
    r"\s(?:\w+\s)?(?:industry|sector|makers?|firms?|compan\w+|giants?|groups?|buyers?|customers?"
    r"|entit\w+|ambitions|access|production|output|plants?|fabs?|factor\w+|companies|exports?"
    r"|designers?|tool\w*|executives?|labs?|developers?|start-?ups?|users?|units?|research\w*)\b",
    re.IGNORECASE,
)


#: Chinese words for goods that come in, and for such as go out.
_BOUGHT_ZH: Final = re.compile(r"进口|采购|购买|买入|才能买|输入")
_SOLD_ZH: Final = re.compile(r"出口|[销售卖]|供[应货]|出货|交付|输往|运往")
#: "Xland's chip technology" is what it can do, where "Xish chip technology" may be sold.
_SKILL: Final = re.compile(r"technology|know-how", re.IGNORECASE)


def flows(line: Line, clause: Clause, sides: Sides, way: str) -> bool:
    """Whether the goods that are hit go *way*: `in` from the affected side, or `out`."""
    if line.sentence.language == "zh":
        bought = _BOUGHT_ZH.search(clause.text) and not _SOLD_ZH.search(clause.text)
        return bool(bought) == (way == "in")
    inward = _come_in(line, clause, sides) and not _go_out(line, clause, sides)
    return inward if way == "in" else not inward


def _come_in(line: Line, clause: Clause, sides: Sides) -> bool:
    goods = [h for h in line.hits if h.classes & _GOODS and line.inside(clause, h.start)]
    return any(_are_of(line, party, hit) for party in _hit_side(line, sides) for hit in goods)


def _go_out(line: Line, clause: Clause, sides: Sides) -> bool:
    return any(
        line.inside(clause, party.start) and _is_goal(line, clause, party)
        for party in _hit_side(line, sides)
    )


def _is_goal(line: Line, clause: Clause, party: Party) -> bool:
    """Whether "to" or "for" stands before it, and no verb between: "X to bar Yish drones"."""
    before = line.text(clause.at, max(party.start, clause.at))
    if party.how in {"name", "both"} and _GIVEN.search(before):
        return True
    found = _TO.search(before)
    if found is None:
        return False
    low, high = (clause.at + at - line.sentence.at for at in found.span())
    return not any(low <= v.end and v.start < high for v in line.whole().verbs)


def _hit_side(line: Line, sides: Sides) -> list[Party]:
    return [
        party
        for party in line.parties
        if party.kind in {"side", "firm"} and party.side.removesuffix("_BUSINESS") in sides.affected
    ]


def _are_of(line: Line, party: Party, goods: Hit) -> bool:
    """As in "Xish drones", "drones from Xland", "drones made by" one of its firms."""
    if party.kind == "firm" and "export_word" in goods.classes:
        return False  # "a ban on Xfirm exports" keeps goods from Xfirm
    if party.end <= goods.start <= party.end + _NEXT:
        between = line.text(party.end, goods.start)
        after = line.text(goods.end, line.end)
        if party.kind == "firm" and _SUPPLIED.search(line.text(goods.start, goods.end)):
            return False  # "curbs on Xphones chip supply": it is supplied with them
        skill = between.startswith(("'s ", "’s ")) and _SKILL.search(
            line.text(goods.start, goods.end)
        )
        return not (_BREAK.search(between) or _NO_GOODS.match(after) or skill)
    if party.start < goods.end:
        return False
    between = line.text(goods.end, party.start)
    if any(h.acts & _KEEPS and goods.end <= h.start and h.end < party.start for h in line.hits):
        return False  # "chips are kept from Xland"
    return party.how == "made" or (bool(_FROM.search(between)) and len(between) < 2 * _NEXT)
