"""The stretch of a clause that is one measure's, and the verbs that words belong to."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.grammar import Verb
from monitor.signal.items_zh import item_zh
from monitor.signal.lexicon import Hit
from monitor.signal.measure_answered import answered_at
from monitor.signal.scene import Line

_LISTED: Final = re.compile(
    r"\b(?:issues|topics|subjects|including|such as|ranging from|covering|focus\w* on"
    r"|elements of)\b",
    re.IGNORECASE,
)
#: "added 40 firms, including X, to the list": the list of names is over.
_CLOSED: Final = re.compile(r",\s(?:to|on|onto|from|off|in|with|under)\s")
#: "adds 40 firms including X to the list": names, and then what is done with them all.
_NAMES: Final = re.compile(
    r"\s[A-Z][\w.&'-]*(?:,?\s[\w.&'-]+){0,10}?\s(?:to|on|onto|from|off|in|under)\s(?:[\w'-]+\s){0,3}$"
)
_ITEM_END: Final = re.compile(r",|\sand\s(?=\w+'s\b)")


def item_of(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The stretch of the clause that is the trigger's: one item where it stands in a list."""
    key = (clause.index, hit.start, hit.end)
    if key not in line.items:
        zh = line.sentence.language == "zh"
        line.items[key] = (item_zh if zh else _item_en)(line, clause, hit)
    return line.items[key]


def _item_en(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    spans = line.clause_span(clause)
    low, high = spans[0][0], min(spans[-1][1], answered_at(line, hit.end))
    head = line.text(low, hit.start)
    match = _LISTED.search(head)
    if match is None or _is_verb_at(line, low + match.start()):
        return low, high
    if _CLOSED.search(head, match.end()) or _NAMES.match(head, match.end()):
        return low, high
    named = low + match.end() - line.sentence.at
    if any(
        v.finite and named <= v.start < hit.start - line.sentence.at for v in line.whole().verbs
    ):
        return low, high  # "ten firms, including X, were put on the list"
    comma = max(head.rfind(","), head.rfind(" and "), match.end() - 1)
    after = line.text(hit.end, high)
    stop = _ITEM_END.search(after)
    return low + comma + 1, hit.end + stop.start() if stop else high


def _is_verb_at(line: Line, start: int) -> bool:
    """Whether a verb stands at working offset *start* ("issues a list")."""
    verb = line.verb_on(start)
    return verb is not None and verb.finite


def verb_part(line: Line, act: Hit) -> Verb | None:
    """The verb group that the words of *act* are (part of), if they are."""
    return next((verb for verb in line.whole().verbs if is_part(line, verb, act)), None)


def is_part(line: Line, verb: Verb, act: Hit) -> bool:
    """Whether the words of *act* are (part of) the verb group."""
    at = line.sentence.at
    return verb.start < act.end - at and act.start - at < verb.end


def is_paper(line: Line, act: Hit) -> bool:
    """As in "the order keeps duties suspended": a paper, which orders nothing by itself."""
    word = line.text(act.start, act.end).lower()
    if word not in {"order", "orders"} or line.is_title:
        return False
    return not any(is_part(line, verb, act) for verb in line.whole().verbs)
