"""What one side does, and the other in step with it: "Xish duties fall to 30%, and Yland's to 10%".

The second half has a side and a figure of its own, and takes verb or measure from the first. Each
half is an act of its own side.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from monitor.signal.itemised import Spans
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import PERCENT
from monitor.signal.rates import find_rates
from monitor.signal.scene import Line, Party
from monitor.signal.verbforms import VERB_FORMS

_JOINT: Final = re.compile(
    r"(?:[,;]|\s[-–—])\s(?:(?:and|while|with|but|as)\s)?|\s(?:and|while|with)\s"
)
#: What may stand before the side in the second half.
_LEAD: Final = re.compile(r"(?:the\s|those\sof\s|that\sof\s)?", re.IGNORECASE)
_TRIGGERS: Final = frozenset({"tariff", "fee"})
_OWN: Final = re.compile(r"\s(?:its|their)\sown\b|\s(?:theirs|its)(?=\s(?:to|from|by|at)\b)")
#: What a figure begins with: "to 10%", "from 125% to 10%".
_OPENS: Final = re.compile(
    r"(?:\b(?:to|from|by|at)\s(?:an?\s|just\s|only\s|about\s|around\s)*)?$", re.IGNORECASE
)
_GERUND: Final = re.compile(r",?\s(?:[a-z]+ly\s)?[a-z]+ing\s$")
_FIGURE: Final = re.compile(rf"\d{PERCENT}")
_PAIR: Final = (0, 1)
_POSSESSIVE: Final = re.compile(r"['’]s?\b")


@dataclass(frozen=True, slots=True)
class _First:
    """The first half: its verb's words, its measure, and where its goods or figure begin."""

    side: str
    verb: tuple[int, int]
    noun: tuple[int, int]


def sides_told(line: Line, ids: Container[str]) -> list[Spans]:
    """For each side's half the stretches that tell it in full; empty where nothing is left out."""
    if line.classes.isdisjoint(_TRIGGERS):
        return []
    text, at = line.sentence.text, line.sentence.at
    sides = [p for p in line.parties if p.side in ids and p.kind in {"side", "org"}]
    # Few sentences have two sides and two figures; to read figures costs more than to count them.
    if len({p.side for p in sides}) < len(_PAIR) or len(_FIGURE.findall(text)) < len(_PAIR):
        return []
    rates = [r for r in find_rates(text, "en") if r.rate.unit == "percent" and r.factor is None]
    for joint in _JOINT.finditer(text):
        before = [r for r in rates if r.end <= joint.start()]
        behind = [r for r in rates if r.start >= joint.end()]
        lead = _LEAD.match(text, joint.end())
        start = lead.end() if lead else joint.end()
        party = next((p for p in sides if p.start - at == start), None)
        if not before or not behind or party is None:
            continue
        first = _first(line, sides, before[0].start, joint.start())
        if first is None or first.side == party.side:
            continue
        second = _second(line, first, party, joint.end(), behind[0].start)
        if second is None:
            continue
        end = behind[-1].end
        shared = [(end, len(text))] if len(text) - end > 1 else []
        return [[(0, joint.start()), *shared], [*second, *shared]]
    return []


def _first(line: Line, sides: list[Party], figure: int, end: int) -> _First | None:
    """The half that is told in full, up to *end*; *figure* is where its first figure begins."""
    at = line.sentence.at
    named = [p for p in sides if p.start - at < figure]
    verb = next((v for v in reversed(line.whole().verbs) if v.finite and v.end <= figure), None)
    noun = next(
        (h for h in reversed(line.hits) if h.classes & _TRIGGERS and h.end - at <= figure), None
    )
    if not named or verb is None or noun is None or figure >= end:
        return None
    later = [v.end for v in line.whole().verbs if verb.end <= v.start and v.end <= figure]
    last = max([verb.end, *(e for e in later if e <= noun.start - at)])
    return _First(named[0].side, (verb.start, last), (noun.start - at, noun.end - at))


def _second(line: Line, first: _First, party: Party, start: int, figure: int) -> Spans | None:
    """The second half from *start* to its figures, with what it takes from the *first*."""
    text, at = line.sentence.text, line.sentence.at
    end = party.end - at
    opens = _OPENS.search(text, end, figure)
    cut = opens.start() if opens else figure
    stop = _last_figure(line, figure)
    verb = next((v for v in line.whole().verbs if v.finite and end <= v.start < cut), None)
    noun = _measure(line, end, cut)
    owner = _POSSESSIVE.match(text, end)
    possessive = (
        owner is not None or party.how == "demonym" or "of " in text[start : party.start - at]
    )
    possessive = possessive or (noun is not None and noun.start - party.end == 1)
    subject = first.noun[1] <= first.verb[0]
    if possessive:
        head = owner.end() if owner else end
        if not subject or (noun is not None and verb is not None):
            return None
        if verb is not None:
            return [(start, head), first.noun, (head, stop)]
        if noun is None and text[head:cut].strip().lower() in VERB_FORMS:
            return [(start, head), first.noun, (head, stop)]
        front = (start, _before_gerund(text, head, cut))
        put = [front] if noun is not None else [(start, head), first.noun, (head, front[1])]
        return [*put, first.verb, (cut, stop)]
    own = _OWN.search(text, end, figure)
    if subject or (verb is not None and own is None) or (noun is not None and verb is not None):
        return None
    if verb is not None and own is not None:
        return [(start, own.end()), first.noun, (own.end(), stop)]
    if noun is not None:
        return [(start, end), first.verb, (end, stop)]
    if text[end:cut].strip(" ,") and own is None:
        return None
    return [(start, end), first.verb, first.noun, (cut, stop)]


def _measure(line: Line, start: int, end: int) -> Hit | None:
    """The word for the measure that the second half has of its own."""
    at = line.sentence.at
    inside = (h for h in line.hits if start <= h.start - at and h.end - at <= end)
    return next((h for h in inside if h.classes & _TRIGGERS), None)


def _before_gerund(text: str, start: int, cut: int) -> int:
    """Where "... dropping" begins before the figure at *cut*, else the figure."""
    found = _GERUND.search(text, start, cut)
    return found.start() if found else cut


def _last_figure(line: Line, figure: int) -> int:
    """Where the last figure of the second half ends: "from 125% to 10%"."""
    rates = find_rates(line.sentence.text, "en")
    return max((r.end for r in rates if r.start >= figure), default=figure)
