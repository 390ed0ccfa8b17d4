"""Which of several events one claim tells of. Pure: the claim and the events alone decide.

Claims are placed in the order in which they were said (`turn`), each against the events as they
stood by then. That order is what makes the table of events the same whatever order the claims
were heard in: one that is heard late is placed at its turn, and what was said after it anew
(`monitor.signal.rearrange`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from monitor.model import Bucket, Claim, Event, Facts, Kind, Status
from monitor.model.vocabulary import CALLS, REMEDY_STAGES
from monitor.signal.fold import fold
from monitor.signal.lattice import HELD, TO_COME, is_open
from monitor.signal.match import Match, match
from monitor.signal.span import Span, span_of
from monitor.signal.standing import said_order
from monitor.signal.weights import MatchWeights

#: Acts that ease, of which one may come with another.
_EASING: Final = frozenset(
    {
        *("tariff_removal", "tariff_reduction", "tariff_suspension"),
        "tariff_suspension_extension",
    }
)
#: Sets of acts of which one article may tell two as news.
_ASIDE: Final = (
    _EASING,
    frozenset({"trade_deal", "purchase_commitment"}),
    *(frozenset({f"anti_dumping_{stage}", f"countervailing_{stage}"}) for stage in REMEDY_STAGES),
)


class Matching(Protocol):
    """The part of a topic that resolution reads."""

    @property
    def matching(self) -> MatchWeights: ...


@dataclass(frozen=True, slots=True)
class State:
    """An event as it stood at some turn, and how to get its claims by then, rows included."""

    event: Event
    claims: Callable[[], Sequence[Claim]]


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a claim belongs: `best` is None where it begins an event.

    `also` are events that the claim shows to be one with `best`; `doubtful` those that it might
    tell of, the best fit first.
    """

    best: Match | None = None
    also: tuple[Match, ...] = ()
    doubtful: tuple[Match, ...] = ()


def turn(claim: Claim) -> tuple[object, ...]:
    """The order in which claims are placed: as they were said; of one article's, meetings first.

    Then what came of them, then calendar entries, when their hooks are known; what is recalled in
    passing comes last.
    """
    facts = claim.mention.facts
    stage = 0 if facts.kind is Kind.MEETING else 2 if facts.kind is Kind.CALENDAR else 1
    passing = claim.mention.bucket is Bucket.BACKGROUND
    # What names no day is known by what the same article says with one.
    span = span_of(facts.when)
    undated = span is None or not span.stated
    # What is said of both sides' duties together is known by what is said of each.
    joint = facts.kind is Kind.TARIFF and len(facts.imposing) > 1
    # A call that was held is known before the next: "they spoke, and will speak again in May".
    to_come = facts.mode in CALLS and is_open(facts.status)
    said = (claim.asserted_at, claim.tier.rank, claim.published_at, claim.article_id)
    return (*said, passing, stage, to_come, undated, joint, *said_order(claim), claim.ingested_at)


def is_row(claim: Claim) -> bool:
    """Whether the claim is a row of the register."""
    return claim.origin == "register"


def event_of(
    event_id: str, claims: Sequence[Claim], weights: MatchWeights, previous: Event | None = None
) -> Event:
    """The event that *claims* make, rows of the register among them.

    Rows that nobody could know when the last article was published are left out. What articles
    only recall stays known from the register alone. Raises `ValueError` where there are no claims.
    """
    own = [claim for claim in claims if not is_row(claim)]
    if own:
        claims = visible(claims, max(claim.published_at for claim in own), weights)
    event = fold(event_id, claims, previous=previous)
    told = any(claim.mention.bucket is not Bucket.BACKGROUND for claim in own)
    known = len(claims) > len(own)
    return replace(event, register_only=known and not told)


def visible(claims: Iterable[Claim], published: datetime, weights: MatchWeights) -> list[Claim]:
    """The *claims* known to an article *published* then: of rows, those that ended long before.

    What is fresher the monitor must find out by itself. Live and replay go through here alike.
    """
    horizon = published - timedelta(hours=weights.register_hours)
    return [claim for claim in claims if not is_row(claim) or claim.published_at < horizon]


def from_rows(event: Event, claims: Sequence[Claim], seen: Sequence[Claim]) -> Event:
    """The *event* known from the register alone, as those of its *claims* that are *seen* tell it.

    Where all are seen, and were when it was folded, it is the event as it stands.
    """
    if len(seen) == len(claims) == event.claims:
        return event
    return replace(fold(event.event_id, seen, previous=event), register_only=True)


def place(claim: Claim, states: Iterable[State], weights: MatchWeights) -> Placing:
    """Which of *states* the claim tells of."""
    found = [
        (fit, state)
        for state in states
        if (fit := _fit(claim, state, weights)) is not None and fit.score >= weights.doubt
    ]
    found.sort(key=lambda pair: _best_first(pair[0]))
    sure = [pair for pair in found if pair[0].score >= weights.same]
    if not sure:
        return Placing(doubtful=tuple(fit for fit, _state in found))
    best = sure[0][0]
    if claim.mention.bucket is not Bucket.BACKGROUND:
        # What is reported is what had been reported, not what was only looked back on.
        best = min((fit for fit, _state in sure), key=lambda fit: fit.event.recalled)
    return Placing(best, tuple(_also(best, sure, weights)))


def score(claim: Claim, state: State, weights: MatchWeights) -> float:
    """The points of the claim for *state*; minus infinity where it cannot be that event."""
    fit = _fit(claim, state, weights)
    return fit.score if fit is not None else float("-inf")


def _told_apart(claim: Claim, state: State) -> bool:
    """Whether the article itself tells the meeting to come beside the one that was held.

    Not where no day is given to what sounds held: a headline's "talks" may be those to come.
    """
    facts, known = claim.mention.facts, state.event
    if facts.kind is not Kind.MEETING or known.last_asserted_at < claim.asserted_at:
        return False
    if claim.mention.bucket is Bucket.BACKGROUND:
        return False
    days = span_of(facts.when)
    if facts.status in HELD and (days is None or not days.stated):
        return False
    if is_open(facts.status) and days is None and known.facts.status is Status.ONGOING:
        return False  # what is said to come of no day, while they meet, is still to come there
    apart = any(
        other.article_id == claim.article_id
        and other.mention.bucket is not Bucket.BACKGROUND
        and {facts.status in HELD, other.mention.facts.status in HELD} == {True, False}
        and {facts.status in TO_COME, other.mention.facts.status in TO_COME} == {True, False}
        and not _share_days(days, span_of(other.mention.facts.when))
        for other in state.claims()
    )
    return apart and not _told_for_then(claim, state)


def _share_days(one: Span | None, other: Span | None) -> bool:
    """Whether both name days and some are the same: "due this week", "on since Friday"."""
    if one is None or other is None or not (one.stated and other.stated):
        return False
    return one.gap(other) == 0 and not (one.exact and other.exact)


def _told_for_then(claim: Claim, state: State) -> bool:
    """Whether another article had told the event for the days that the claim names."""
    days = span_of(claim.mention.facts.when)
    if days is None or not (days.stated and days.exact):
        return False
    told = (
        span_of(other.mention.facts.when)
        for other in state.claims()
        if other.article_id != claim.article_id and other.mention.facts.status in TO_COME
    )
    return any(span is not None and span.exact and days.gap(span) == 0 for span in told)


def _fit(claim: Claim, state: State, weights: MatchWeights) -> Match | None:
    """A row of the register counts only where the article could know of it."""
    if _told_apart(claim, state):
        return None
    if not state.event.register_only:
        if _told_beside(claim, state):
            return None
        return _of_others_words(match(claim, state.event, weights), claim, state)
    seen = visible(state.claims(), claim.published_at, weights)
    if not seen:
        return None
    known = from_rows(state.event, state.claims(), seen)
    rows = tuple(row.mention.facts for row in seen if is_row(row))
    return match(claim, known, weights, rows if len(rows) > 1 else ())


def _of_others_words(fit: Match | None, claim: Claim, state: State) -> Match | None:
    """*fit*, in which a number that one article has in both its acts proves nothing."""
    terms = tuple(term for term in fit.terms if term.name != "count") if fit is not None else ()
    if fit is None or len(terms) == len(fit.terms):
        return fit
    if all(other.article_id != claim.article_id for other in state.claims()):
        return fit
    return replace(fit, score=sum(term.weight for term in terms), terms=terms)


def _two_steps(said: Facts, other: Facts) -> bool:
    """Whether two duties of one imposer, each with its own goods or first day, differ in rate."""
    if {said.kind, other.kind} != {Kind.TARIFF} or said.imposing != other.imposing:
        return False
    rates = [facts.rate.value if facts.rate else None for facts in (said, other)]
    if None in rates or rates[0] == rates[1] or said.effective == other.effective:
        return False
    goods = set(said.products), set(other.products)
    days = None not in {said.effective, other.effective}
    return days or (all(goods) and not goods[0] & goods[1])


def _told_beside(claim: Claim, state: State) -> bool:
    """Whether the same article tells the event as news, and as another act than the claim's.

    Of two acts told side by side ("drops Sunday's duty and halves the old one") neither is the
    other, however alike they are.
    """
    said, known = claim.mention, state.event
    if said.bucket is Bucket.BACKGROUND:
        return False
    if known.last_asserted_at >= claim.asserted_at and any(
        other.article_id == claim.article_id
        and other.mention.bucket is not Bucket.BACKGROUND
        and _two_steps(said.facts, other.mention.facts)
        for other in state.claims()
    ):
        return True
    acts = next((acts for acts in _ASIDE if said.facts.subkind in acts), None)
    if acts is None:
        return False
    if known.facts.subkind not in acts or known.last_asserted_at < claim.asserted_at:
        return False
    return any(
        other.article_id == claim.article_id
        and other.mention.bucket is not Bucket.BACKGROUND
        and other.mention.facts.subkind in acts - {said.facts.subkind}
        for other in state.claims()
    )


def _reported(claim: Claim) -> bool:
    return claim.mention.bucket is not Bucket.BACKGROUND and not is_row(claim)


def _best_first(found: Match) -> tuple[object, ...]:
    event = found.event
    return (-found.score, event.first_asserted_at, event.title, event.state_hash)


def _also(
    best: Match, sure: Sequence[tuple[Match, State]], weights: MatchWeights
) -> Iterator[Match]:
    """Other events that the claim shows to be the same: sure fits that fit each other."""
    if best.score < weights.certain or best.event.register_only:
        return
    own = next(state for fit, state in sure if fit is best)
    told = {claim.article_id for claim in own.claims() if _reported(claim)}
    for other, state in sure:
        if other is best or other.score < weights.certain or other.event.register_only:
            continue
        theirs = [claim for claim in state.claims() if not is_row(claim)]
        if told & {claim.article_id for claim in theirs if _reported(claim)}:
            continue  # one article told them side by side
        fits = [match(claim, best.event, weights) for claim in theirs]
        if fits and all(fit is not None and fit.score >= weights.same for fit in fits):
            yield other
