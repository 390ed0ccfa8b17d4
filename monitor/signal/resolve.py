"""Claims to changes: which known event each claim tells of, and what it did to it.

Pure as far as the known events are. For each claim, in order::

    candidates = events sharing a blocking key, as far as they could be known then
    best       = the one that fits best (monitor.signal.match)
    fits       -> fold the claim into it; the change is what the fold changed
    might fit  -> hold the claim for half an hour, then decide
    none       -> an event of its own
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import (
    Bucket,
    Change,
    ChangeKind,
    Claim,
    Event,
    Facts,
    Hold,
    Kind,
    Precision,
    Resolution,
    When,
)
from monitor.signal.changes import differences, kind_of_change
from monitor.signal.fold import fold, said_order
from monitor.signal.keys import keys_of
from monitor.signal.match import Match, match
from monitor.signal.overlay import KnownEvents, Overlay
from monitor.signal.span import span_of
from monitor.signal.weights import MatchWeights

__all__ = ["KnownEvents", "event_id_of", "resolve"]

_ABOUT = 1.0
_UNDATED_LOOKBACK = timedelta(days=60)


class Matching(Protocol):
    """The part of a topic that resolution reads."""

    @property
    def matching(self) -> MatchWeights: ...


def event_id_of(claim: Claim) -> str:
    """The id of the event that begins with *claim*: never reused, since claim ids are not."""
    return hashlib.sha1(f"event|{claim.claim_id}".encode(), usedforsecurity=False).hexdigest()[:32]


def resolve(
    claims: Sequence[Claim],
    known: KnownEvents,
    topic: Matching,
    now: datetime,
    *,
    final: bool = False,
) -> Resolution:
    """What *claims* (of one article) do to the events that are *known*.

    Holds come due half an hour after *now* (UTC); with *final* none is returned, and a claim in
    doubt becomes an event of its own.
    """
    overlay = Overlay(known)
    changes: list[Change] = []
    holds: list[Hold] = []
    for claim in sorted(claims, key=_turn):
        outcome = _Resolver(overlay, topic.matching, now, final=final).one(claim)
        if isinstance(outcome, Hold):
            holds.append(outcome)
        else:
            changes.append(outcome)
    return Resolution(tuple(_once_each(changes)), tuple(holds))


def _turn(claim: Claim) -> tuple[object, ...]:
    """Meetings first, then what came of them; calendar entries last, when their hooks are known."""
    kind = claim.mention.facts.kind
    place = 0 if kind is Kind.MEETING else 2 if kind is Kind.CALENDAR else 1
    passing = claim.mention.bucket is Bucket.BACKGROUND
    # What names no day is known by what the same article says with one.
    span = span_of(claim.mention.facts.when)
    return (passing, place, span is None or not span.stated, *said_order(claim))


@dataclass(frozen=True, slots=True)
class _Resolver:
    overlay: Overlay
    weights: MatchWeights
    now: datetime
    final: bool

    def one(self, claim: Claim) -> Change | Hold:
        matches = sorted(self._matches(claim), key=_best_first)
        passing = claim.mention.bucket is Bucket.BACKGROUND
        sure = [found for found in matches if found.score >= self.weights.same]
        if sure:
            # Of two that fit about as well the one told before counts, or it would be told again.
            near = [found for found in sure if found.score >= sure[0].score - _ABOUT]
            best = sure[0] if passing else min(near, key=lambda found: _untold(found.event))
            return self._join(claim, best, self._also(best, matches))
        doubtful = [
            found
            for found in matches
            if found.score >= self.weights.doubt and not _untold(found.event)
        ]
        if passing or not doubtful:
            return self._begin(claim)
        if not self.final:
            due = self.now + timedelta(minutes=self.weights.hold_minutes)
            ids = tuple(found.event.event_id for found in doubtful)
            return Hold(claim, due, _doubt(doubtful[0]), ids)
        return self._begin(claim, doubtful[0])

    def _matches(self, claim: Claim) -> Iterator[Match]:
        for event in self.overlay.candidates(keys_of(_dated(claim), stored=False)):
            seen = self._as_known(event, claim)
            if seen is None:
                continue
            known, rows = seen
            found = match(claim, known, self.weights, rows)
            if found is not None:
                yield found

    def _as_known(self, event: Event, claim: Claim) -> tuple[Event, tuple[Facts, ...]] | None:
        """The event as far as it could be known when the claim was published.

        A row of the register counts as known only where it ended more than 72 hours before: what
        is fresher the monitor must find out by itself. Live and replay go through here alike.
        """
        if not event.register_only:
            return event, ()
        rows = self._visible(event.event_id, claim)
        if not rows:
            return None
        known = replace(fold(event.event_id, rows, previous=event), register_only=True)
        states = tuple(row.mention.facts for row in rows if row.origin == "register")
        return known, states if len(states) > 1 else ()

    def _visible(self, event_id: str, claim: Claim) -> list[Claim]:
        horizon = claim.published_at - timedelta(hours=self.weights.register_hours)
        return [
            row
            for row in self.overlay.claims(event_id)
            if row.origin != "register" or row.published_at < horizon
        ]

    def _also(self, best: Match, matches: Sequence[Match]) -> tuple[Match, ...]:
        """Other events that this claim shows to be the same: sure fits that fit each other."""
        others = [found for found in matches if found is not best]
        sure = self.weights.certain
        if best.score < sure or best.event.register_only:
            return ()
        found = []
        for other in others:
            if other.score < sure or other.event.register_only:
                continue
            theirs = [
                c for c in self.overlay.claims(other.event.event_id) if c.origin != "register"
            ]
            fits = [match(c, best.event, self.weights) for c in theirs]
            if fits and all(fit is not None and fit.score >= self.weights.same for fit in fits):
                found.append(other)
        return tuple(found)

    def _join(self, claim: Claim, best: Match, also: Sequence[Match]) -> Change:
        whole = sorted([best, *also], key=lambda m: (m.event.first_asserted_at, m.event.event_id))
        kept = whole[0].event
        merged = tuple(found.event.event_id for found in whole[1:])
        earlier = self._visible(kept.event_id, claim)
        moved = [c for event_id in merged for c in self.overlay.claims(event_id)]
        after = fold(kept.event_id, [*earlier, *moved, claim], previous=kept)
        after = replace(after, register_only=kept.register_only and not _tells(claim))
        if merged:
            kind = ChangeKind.CORROBORATED
        elif _untold(kept):
            # Nobody has been told of it: whatever is told first is new.
            kind = kind_of_change(claim, None, after)
        else:
            republished = any(row.article_id == claim.article_id for row in earlier)
            kind = kind_of_change(claim, kept, after, republished=republished)
        self.overlay.put(after, [*moved, claim], merged)
        before = None if kind is ChangeKind.NEW else kept
        return Change(
            kind=kind,
            claim=claim,
            event=after,
            before=before,
            fields=differences(before, after),
            score=round(best.score, 2),
            terms=best.terms,
            merged=merged,
            known_hook=kind is ChangeKind.NEW and self._hook(claim) is not None,
        )

    def _begin(self, claim: Claim, doubted: Match | None = None) -> Change:
        event = fold(event_id_of(claim), [claim])
        hook = self._hook(claim)
        parent = hook or self._parent(claim)
        if parent is not None:
            event = replace(event, part_of=parent.event_id)
        self.overlay.put(event, [claim])
        return Change(
            kind=kind_of_change(claim, None, event),
            claim=claim,
            event=event,
            fields=differences(None, event),
            score=round(doubted.score, 2) if doubted else 0.0,
            terms=doubted.terms if doubted else (),
            known_hook=hook is not None,
            provisional=doubted is not None,
        )

    def _hook(self, claim: Claim) -> Event | None:
        """The event that had already announced the day of this calendar entry."""
        said = claim.mention.facts
        if said.kind is not Kind.CALENDAR or said.when is None:
            return None
        day = said.when.end or said.when.start
        for event in self.overlay.candidates(frozenset({f"T|day|{day}"})):
            seen = self._as_known(event, claim)
            if seen is None or event.facts.kind is Kind.CALENDAR:
                continue
            known = seen[0].facts
            apart = said.imposing and known.imposing and not {*said.imposing} & {*known.imposing}
            if day in {known.effective, known.expiry} and not apart:
                return event
        return None

    def _parent(self, claim: Claim) -> Event | None:
        """The meeting, told of by the same article, that an agreement came out of."""
        if claim.mention.facts.kind is not Kind.AGREEMENT:
            return None
        days = span_of(claim.mention.facts.when)
        for event in self.overlay.changed():
            held = span_of(event.facts.when)
            if event.facts.kind is Kind.MEETING and days and held and days.gap(held) <= 1:
                return event
        return None


def _best_first(found: Match) -> tuple[object, ...]:
    return (-found.score, found.event.first_asserted_at, found.event.event_id)


def _untold(event: Event) -> bool:
    """Whether nobody was ever told of the event, nor could know it from the register."""
    return event.last_alerted_version is None and not event.register_only


def _doubt(best: Match) -> str:
    return f"{best.score:.1f} points for {best.event.event_id}"


def _tells(claim: Claim) -> bool:
    return claim.mention.bucket is not Bucket.BACKGROUND


def _dated(claim: Claim) -> Facts:
    """The claim's facts with days to look it up by: its own, and that on which it was said."""
    facts, day = claim.mention.facts, claim.asserted_at.date()
    if span_of(facts.when) is not None or claim.mention.bucket is not Bucket.BACKGROUND:
        return replace(facts, days=(day,))
    return replace(facts, when=When(day - _UNDATED_LOOKBACK, day, Precision.RECENT))


def _once_each(changes: Sequence[Change]) -> Iterator[Change]:
    """One telling change an event: an article that tells of it twice has told it once."""
    last = {change.event.event_id: change for change in changes}
    told: set[str] = set()
    for change in changes:
        event_id = change.event.event_id
        if not change.kind.tellable:
            yield change
        elif event_id in told:
            yield replace(change, kind=ChangeKind.CORROBORATED)
        else:
            told.add(event_id)
            after = last[event_id].event
            yield replace(change, event=after, fields=differences(change.before, after))
