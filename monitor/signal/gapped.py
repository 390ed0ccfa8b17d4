"""What a sentence leaves out where it goes on in step: "A to 50% on 4 May, and B to 25% on 1 June".

Grammar calls it gapping: the second half has a figure and a day of its own, and takes verb and
measure from the first. Only halves that name another day are told apart; several rates of one
day are one notice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import FoundDate, may_date
from monitor.signal.grammar import Tense, Verb
from monitor.signal.itemised import Spans, said_behind
from monitor.signal.phrases_en import STARTING
from monitor.signal.rates import FoundRate, RateContext, find_rates
from monitor.signal.scene import Line
from monitor.signal.verbforms import VERB_FORMS

_JOINT: Final = re.compile(
    r"(?:[,;]\s(?:(?:and|while|with|but|then)\s)?|\s(?:and|while|with|then)\s)(?:then\s)?"
)
_TRIGGERS: Final = frozenset({"tariff", "fee", "remedy", "control", "rate_head", "import_ban"})
#: Without two of these there are no two days; to look is cheaper than to date a sentence.
_DAY_WORD: Final = (
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
)
_TWO_DAYS: Final = re.compile(rf"{_DAY_WORD}.+?{_DAY_WORD}")
#: What a date or a figure opens with.
_TO_DAY: Final = re.compile(
    rf"\b(?:{STARTING}|on|by|in|until|as)\s$",
    re.IGNORECASE,
)
_TO_RATE: Final = re.compile(
    r"(?P<to>\b(?:to|at|by)\s)?(?:an?\s)?(?:(?:extra|additional|further|new|flat|higher)\s)*$",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(r"(?:those\s|that\s)?(?P<on>on|for|against|of)\s", re.IGNORECASE)
_BATCH: Final = re.compile(
    r"\b(?:first|initial|second|other|rest|remaining|remainder|batch|tranche|stage|phase|list)\b",
    re.IGNORECASE,
)
#: "the second, which covers toys, on 4 May"
_WHICH: Final = re.compile(r"\b(?:which|that|who)\s(?:\w+\s)?$")
_ONE: Final = re.compile(r"\sones?\b")
#: Letters from a figure to the word for what it is.
_NOUN: Final = 24
#: "..., answering a decision of 4 May": no second half.
_DOING: Final = re.compile(
    r"(?!begin|start|remain)(?-i:[a-z]\w*ing)\b|\w+ed\s(?:by|on|in|at)\b", re.IGNORECASE
)
#: Between two figures, or two days, of which the one goes with the one and so on.
_AND: Final = frozenset({" and ", " and on ", " and from ", ", and ", " and to "})
_LAST: Final = re.compile(r"(?:until|till|through)\b")
_PAIR: Final = (0, 1)
_LONGEST: Final = 130
_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class _Half:
    """One half: `start:end` in the sentence's text, its figure where it has one, its day."""

    start: int
    end: int
    rate: FoundRate | None
    day: FoundDate


def halves_told(line: Line, today: date) -> list[Spans]:
    """For each half the stretches that tell it in full; empty where nothing is left out."""
    if not (may_date(line.sentence) and _about(line) and two_days(line)):
        return []
    days = [d for d in line.dated.dates if d.when.precision is Precision.DAY and d.when.start]
    while days and not days[0].begins_after(today):
        del days[0]
    behind = said_behind(line, days[0].end) if days else []
    days = [d for d in days if not behind or d.start < behind[0][0]]
    # Of the second day the year is only told by the verb that is left out.
    if len({d.when.expression for d in days}) < 2:
        return []
    text = line.sentence.text
    rates = [
        found
        for found in find_rates(text, line.sentence.language)
        if found.context in {RateContext.DUTY, RateContext.UNKNOWN}
    ]
    verbs = [v for v in line.whole().verbs if v.finite and not _WHICH.search(text, 0, v.start)]
    both = _in_step(text, rates, days)
    if both:
        return both
    first = _first_half(line, verbs, rates, days[0])
    if first is None:
        return []
    verb, whole = first
    halves = _others(line, verbs, rates, days, whole)
    shared = said_behind(line, halves[-1].end if halves else whole.end)
    out = [[(0, whole.end), *shared]]
    for half in halves:
        told = _in_full(line, verb, whole, half)
        if told is None:
            return []
        out.append([*told, *shared])
    return out if len(out) > 1 else []


def two_days(line: Line) -> bool:
    """Whether the sentence has words of two days."""
    return _TWO_DAYS.search(line.sentence.text) is not None


def _in_step(text: str, rates: list[FoundRate], days: list[FoundDate]) -> list[Spans]:
    """As in "duties of 10% and 5% will start on 1 September and 15 December": one by one."""
    if len(days) != len(_PAIR) or text[days[0].end : days[1].start] not in _AND:
        return []
    cuts: list[tuple[FoundRate | FoundDate, FoundRate | FoundDate]] = [(days[0], days[1])]
    if len(rates) == len(_PAIR) and text[rates[0].end : rates[1].start] in _AND:
        cuts.append((rates[0], rates[1]))
    if any(r.start > days[0].start for pair in cuts[1:] for r in pair) or len(rates) == 1:
        cuts = cuts[:1]
    cuts.sort(key=lambda pair: pair[0].start)
    out: list[Spans] = []
    for own in _PAIR:
        here, spans = 0, []
        for pair in cuts:
            spans += [(here, pair[0].start), (pair[own].start, pair[own].end)]
            here = pair[1].end
        out.append([*spans, (here, len(text))])
    return out


def _about(line: Line) -> bool:
    return not line.classes.isdisjoint(_TRIGGERS) or _BATCH.search(line.sentence.text) is not None


def _first_half(
    line: Line, verbs: list[Verb], rates: list[FoundRate], day: FoundDate
) -> tuple[Verb, _Half] | None:
    """The half that is told in full, and its verb."""
    verb = next((v for v in reversed(verbs) if v.end <= day.start), None)
    if verb is None:
        return None
    at = line.sentence.at
    clause = line.sentence.clause_at(verb.start + at)
    own = [r for r in rates if r.end <= day.start and r.start >= clause.at - at]
    end = day.end
    joint = _JOINT.search(line.sentence.text, end)
    if joint is None or joint.start() - end > _LONGEST:
        return None
    if any(end <= v.start < joint.start() for v in verbs):
        return None
    return verb, _Half(clause.at - at, joint.start(), own[-1] if own else None, day)


def _others(
    line: Line, verbs: list[Verb], rates: list[FoundRate], days: list[FoundDate], whole: _Half
) -> list[_Half]:
    """The halves that follow, each up to its day, as long as no verb stands in them."""
    text = line.sentence.text
    out: list[_Half] = []
    here, seen = whole.end, {whole.day.when.expression}
    for day in days:
        joint = _JOINT.match(text, here)
        if day.start < here or joint is None or len(out) >= _MOST:
            continue
        if _LAST.match(text, joint.end()):
            break  # "due to expire on 4 May, until 1 June": the last day of the same
        if day.start - here > _LONGEST or any(here <= v.start < day.end for v in verbs):
            break
        if day.when.expression in seen:
            break
        own = [r for r in rates if joint.end() <= r.start < day.start]
        if own and whole.rate is None:
            break
        end = day.end
        after = _JOINT.search(text, end)
        stop = after.start() if after else len(text.rstrip(". "))
        if stop > end and not any(end <= v.start < stop for v in verbs) and stop - end < 50:
            end = stop
        out.append(_Half(joint.end(), end, own[0] if own else None, day))
        here = end
        seen.add(day.when.expression)
    return out


def _in_full(line: Line, verb: Verb, whole: _Half, half: _Half) -> Spans | None:
    """The stretches that tell *half*, with what it takes from *whole*; None where none fit."""
    text = line.sentence.text
    if half.rate is not None and whole.rate is not None:
        there, here = _figure(text, whole.rate.start), _figure(text, half.rate.start)
        if there[1] and not here[1]:
            there = (there[0] + len(there[1]), "")
        cut, own = there[0], here[0]
    else:
        cut, own = _opening(text, whole.day.start), _opening(text, half.day.start)
    front = text[half.start : own].strip(" ,")
    rest = _with_noun(line, whole, half, own)
    if not front:
        return [(0, cut), *rest]
    place = _PLACE.match(text, half.start, own)
    if place is not None:
        same = [
            found.start()
            for found in re.finditer(rf"\b{place['on']}\s", text[:cut])
            if found.start() >= whole.start
        ]
        if not same:
            return None
        named = _of_whom(line, whole, place.end(), (place.start("on"), own))
        # "Goods on list A will be taxed from 4 May, and those on list B from 1 June": the subject.
        does = [(verb.start, cut)] if same[-1] < verb.start <= cut else []
        return [(0, same[-1]), *named, *does, *rest]
    if re.match(r"(?:to|by|from|in|at|with|as|after|before|until|over|under)\b", front):
        return None
    if cut <= verb.start or half.start >= own or _DOING.match(front):
        return None
    if front.lower() in VERB_FORMS:
        return None  # "apply from 4 May and expire on 1 June": nothing is left out
    if any(
        half.start <= v.start < own and v.tense is not Tense.PAST
        for v in line.whole().verbs
        if not _WHICH.search(text, 0, v.start)
    ):
        return None
    named = _of_whom(line, whole, half.start, (half.start, own))
    return [(0, whole.start), *named, (verb.start, cut), *rest]


def _with_noun(line: Line, whole: _Half, half: _Half, own: int) -> Spans:
    """The half from *own* on, with the word for the measure where it has "one" for it, or none."""
    text, at = line.sentence.text, line.sentence.at
    if half.rate is None or whole.rate is None:
        return [(own, half.end)]
    one = _ONE.match(text, half.rate.end)
    if any(h.classes & _TRIGGERS and half.rate.end <= h.start - at < half.end for h in line.hits):
        return [(own, half.end)]
    noun = next(
        (
            h.end - at
            for h in line.hits
            if h.classes & _TRIGGERS and 0 < h.start - at - whole.rate.end <= _NOUN
        ),
        None,
    )
    if noun is None:
        return [(own, half.end)]
    end = one.end() if one else half.rate.end
    return [(own, half.rate.end), (whole.rate.end, noun), (end, half.end)]


def _of_whom(line: Line, whole: _Half, noun: int, own: tuple[int, int]) -> Spans:
    """*own*, with whose goods they are put before the *noun*: "Xish steel ..., and cranes ..."."""
    at, start = line.sentence.at, own[0]
    if any(own[0] <= p.start - at < own[1] for p in line.parties):
        return [own]
    theirs = next(
        (p for p in line.parties if whole.start <= p.start - at < whole.end and p.how == "demonym"),
        None,
    )
    if theirs is None or _BATCH.search(line.sentence.text, own[0], own[1]):
        return [own]
    party = (theirs.start - at, theirs.end - at)
    return [(start, noun), party, (noun, own[1])] if noun > start else [party, own]


def _figure(text: str, start: int) -> tuple[int, str]:
    """Where the words of a figure begin, and the "to" that they begin with."""
    found = _TO_RATE.search(text, max(0, start - 30), start)
    return (found.start(), found["to"] or "") if found else (start, "")


def _opening(text: str, start: int) -> int:
    found = _TO_DAY.search(text, max(0, start - 24), start)
    return found.start() if found else start
