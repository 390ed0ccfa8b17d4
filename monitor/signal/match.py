"""How well a claim fits a known event: points, each with its reason.

Pure. A match is a sum of terms; a rule that no points can outweigh makes it impossible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from math import log2
from typing import Final

from monitor.model import Bucket, Claim, Event, Facts, Kind, Term
from monitor.signal.amounts import find_numbers
from monitor.signal.keys import families_of
from monitor.signal.lattice import HELD, OFF, is_open
from monitor.signal.match_measure import measure_terms
from monitor.signal.match_meeting import meeting_terms
from monitor.signal.pair import Pair
from monitor.signal.parties import firms
from monitor.signal.ratetypes import NumberKind
from monitor.signal.span import span_of
from monitor.signal.weights import MatchWeights

_WORD = re.compile(r"[^\W_]{4,}|\d+")
#: Headlines on one topic share about this part of their words anyway.
_COMMON = 0.35
#: How long after a meeting talk of it may sound like talk of the next.
_AFTERMATH_DAYS = 4
_FORMULA_DAYS = 7
#: A list of so many or more is seldom as long as another of the same week.
_TELLING_COUNT: Final = 10


@dataclass(frozen=True, slots=True)
class Match:
    """How well one claim fits one event."""

    event: Event
    score: float
    terms: tuple[Term, ...]


def match(
    claim: Claim, event: Event, weights: MatchWeights, rows: Sequence[Facts] = ()
) -> Match | None:
    """How well *claim* fits *event*, or None where it cannot be that event.

    *rows* are further states that the event went through (a measure's earlier rates): the best
    fit counts.
    """
    best: Match | None = None
    for facts in (event.facts, *rows):
        known = event if facts is event.facts else replace(event, facts=facts)
        found = _match_facts(claim, known, weights)
        if found is not None and (best is None or found.score > best.score):
            best = Match(event, found.score, found.terms)
    return best


def _match_facts(claim: Claim, event: Event, weights: MatchWeights) -> Match | None:
    said, known = _without_guess(claim, event.facts), event.facts
    if families_of(said.kind).isdisjoint(families_of(known.kind)):
        return None
    pair = Pair(
        said=said,
        known=known,
        bucket=claim.mention.bucket,
        said_span=span_of(said.when),
        known_span=span_of(known.when),
        asserted=claim.asserted_at.date(),
        first_spoken=event.first_asserted_at.date(),
        last_spoken=event.last_asserted_at.date(),
        retracted=claim.mention.retracted_place,
        withdrawn=_withdrawn(event),
    )
    if _against_time(pair):
        return None
    make = meeting_terms if said.kind is Kind.MEETING else measure_terms
    found = make(pair, weights)
    if found is None:
        return None
    terms = (*found, *_shared(claim, event, pair, weights))
    return Match(event, sum(term.weight for term in terms), terms)


def _without_guess(claim: Claim, known: Facts) -> Facts:
    """The claim's facts, without sides that no word tells where they are not the event's.

    Who imposes what no sentence says is a guess, and where the firm, the goods or the sum are the
    event's a wrong guess is no other measure.
    """
    facts = claim.mention.facts
    if not facts.imposing or set(facts.imposing) & set(known.imposing):
        return facts
    guessed = any(term.name == "inferred_imposer" for term in claim.mention.confidence_terms)
    named = firms(facts) & firms(known) or set(facts.products) & set(known.products)
    sized = facts.value is not None and facts.value == known.value
    if not (guessed and (named or sized)):
        return facts
    return replace(facts, imposing=(), affected=())


def _against_time(pair: Pair) -> bool:
    """Whether a plan is held against what was over before the words, or a memory against a plan."""
    if pair.said.kind is not Kind.MEETING or pair.known_span is None:
        return False
    if pair.background and pair.said.status in HELD and is_open(pair.known.status):
        return pair.known_span.last >= pair.asserted
    if pair.known.status not in HELD:
        return False
    if pair.said.status in OFF and not pair.background:
        # What was held cannot be called off: it is the next one.
        return True
    over = (pair.asserted - pair.known_span.last).days
    span = pair.said_span
    if span is not None and span.stated:
        return over > 0 and (pair.bucket is Bucket.UPCOMING or span.first > pair.asserted)
    # No day is named: soon after a meeting such words are still about that one, if it was there.
    coming = pair.bucket is Bucket.UPCOMING or is_open(pair.said.status)
    places = {place.country for place in (pair.said.place, pair.known.place) if place is not None}
    return coming and (over > _AFTERMATH_DAYS or len(places) > 1)


def _shared(claim: Claim, event: Event, pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """What counts for meetings and measures alike."""
    if pair.said.scope is not pair.known.scope:
        yield Term("other_scope", weights.scope_other, pair.known.scope)
    if pair.vague:
        age = max(0, (pair.asserted - _day_of(pair)).days)
        yield Term("age", weights.undated_age * log2(1 + age / 60), f"{age} days")
    if (pair.asserted - pair.last_spoken).days > _FORMULA_DAYS:
        return  # acts of one sort are headlined alike, weeks apart as well
    quote = claim.mention.evidence[0].quote if claim.mention.evidence else ""
    ours, theirs = _words(quote), _words(event.title)
    if ours and theirs:
        share = len(ours & theirs) / min(len(ours), len(theirs))
        points = weights.words_cap * max(0.0, share - _COMMON) / (1 - _COMMON)
        if points > 0:
            yield Term("shared_words", round(points, 2), f"{share:.0%}")
    if pair.said.kind is not Kind.MEETING and (known := _counts(event.title)):
        # Two acts of one sentence share whatever it counts.
        others = [one for one in claim.mention.evidence if one.quote != event.title]
        said = frozenset[float]().union(*(_counts(one.quote) for one in others))
        if known & said:
            words = ", ".join(f"{one:g}" for one in sorted(known & said))
            yield Term("count", weights.count_equal, words)


@lru_cache(maxsize=256)
def _counts(text: str) -> frozenset[float]:
    """How many firms, goods or ships *text* counts, in either language; small numbers recur."""
    found = (*find_numbers(text), *find_numbers(text, "zh"))
    return frozenset(
        number.value
        for number in found
        if number.kind is NumberKind.COUNT and number.value is not None
        if number.value >= _TELLING_COUNT
    )


def _withdrawn(event: Event) -> frozenset[str]:
    """Places that the event was said to be in and is not, folded."""
    named = (text.partition("=") for text in event.alternatives if text.startswith("place="))
    return frozenset(place.casefold() for _field, _is, place in named)


def _day_of(pair: Pair) -> date:
    return pair.known_span.last if pair.known_span is not None else pair.last_spoken


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
