"""Claims to changes: which known event each claim tells of, and what it did to it.

Pure as far as the known events are. For each claim, in order::

    candidates = events sharing a blocking key, as far as they could be known then
    best       = the one that fits best (monitor.signal.match)
    fits       -> fold the claim into it; the change is what the fold changed
    might fit  -> hold the claim for half an hour, or until another source agrees, then decide
    none       -> an event of its own
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from monitor.model import (
    Bucket,
    Change,
    ChangeKind,
    Claim,
    Event,
    Facts,
    Hold,
    Kind,
    Rearrangement,
    Resolution,
)
from monitor.signal.changes import differences, kind_of_change
from monitor.signal.copies import are_copies
from monitor.signal.fold import fold
from monitor.signal.keys import keys_of, sought
from monitor.signal.match import Match, match
from monitor.signal.overlay import KnownEvents, Overlay
from monitor.signal.placing import (
    Matching,
    Placing,
    State,
    event_of,
    from_rows,
    is_row,
    place,
    turn,
    visible,
)
from monitor.signal.rearrange import MOST_LATER, Arranged, Line
from monitor.signal.span import span_of
from monitor.signal.weights import MatchWeights

__all__ = ["KnownEvents", "event_id_of", "resolve"]


def event_id_of(claim: Claim) -> str:
    """The id of the event that begins with *claim*: never reused, since claim ids are not."""
    return _digest(f"event|{claim.claim_id}")


def _digest(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:32]


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
    resolver = _Resolver(Overlay(known), topic.matching, now, final=final)
    changes: list[Change] = []
    holds: list[Hold] = []
    rearranged: list[Rearrangement] = []
    for claim in sorted(claims, key=turn):
        outcome, moved = resolver.one(claim)
        rearranged += (replace(one, turn=len(changes)) for one in moved)
        if isinstance(outcome, Hold):
            holds += resolver.agreed(outcome)
        else:
            changes.append(outcome)
    return Resolution(tuple(_once_each(changes)), tuple(holds), tuple(rearranged))


@dataclass(frozen=True, slots=True)
class _Resolver:
    overlay: Overlay
    weights: MatchWeights
    now: datetime
    final: bool

    def one(self, claim: Claim) -> tuple[Change | Hold, Sequence[Rearrangement]]:
        """What the claim does, and what had to be arranged anew before, since it came late."""
        near = self.overlay.candidates(keys_of(sought(claim), stored=False))
        if 0 < sum(self._later(event, claim) for event in near) <= MOST_LATER:
            line = Line(self.overlay, self.weights, claim)
            placing = line.place()
            if (hold := self._hold(claim, placing)) is not None:
                return hold, ()
            home, moved = self._rearrange(line.run())
            if home is None:
                return self._begin(claim, placing), moved
            fit = placing.best or Match(home, 0.0, ())
            return self._join(claim, replace(fit, event=home), ()), moved
        states = (State(event, partial(self.overlay.claims, event.event_id)) for event in near)
        placing = place(claim, states, self.weights)
        if (hold := self._hold(claim, placing)) is not None:
            return hold, ()
        if placing.best is None:
            return self._begin(claim, placing), ()
        best = placing.best
        # As it is stored, not as far as the article could know it.
        stored = next(event for event in near if event.event_id == best.event.event_id)
        return self._join(claim, replace(best, event=stored), placing.also), ()

    def _later(self, event: Event, claim: Claim) -> int:
        """How much was said of the event after the claim: if anything was, it comes late."""
        if event.last_asserted_at < claim.asserted_at:
            return 0
        at = turn(claim)
        return sum(
            not is_row(one) and turn(one) > at for one in self.overlay.claims(event.event_id)
        )

    def _now(self, found: Match) -> Event:
        return self.overlay.event(found.event.event_id) or found.event

    def _hold(self, claim: Claim, placing: Placing) -> Hold | None:
        """A claim that might tell of something that was told before waits a while."""
        passing = claim.mention.bucket is Bucket.BACKGROUND
        if self.final or passing or placing.best is not None:
            return None
        told = [found for found in placing.doubtful if not self._untold(self._now(found), claim)]
        if not told:
            return None
        due = self.now + timedelta(minutes=self.weights.hold_minutes)
        ids = tuple(self._now(found).event_id for found in told)
        return Hold(claim, due, _doubt(told[0]), ids)

    def agreed(self, hold: Hold) -> Sequence[Hold]:
        """The hold; with another that tells the same, both are due at once.

        What two sources tell alike is no longer in doubt: it is not the event that each of them
        nearly fits.
        """
        for other in reversed(self.overlay.held()):
            if other.claim.article_id == hold.claim.article_id:
                continue
            if are_copies(other.claim.copy_group, hold.claim.copy_group):
                continue
            first, second = sorted((other.claim, hold.claim), key=turn)
            fit = match(second, event_of("held", (first,), self.weights), self.weights)
            if fit is not None and fit.score >= self.weights.same:
                return (replace(other, due=self.now), replace(hold, due=self.now))
        return (hold,)

    def _rearrange(
        self, arranged: Sequence[Arranged]
    ) -> tuple[Event | None, Sequence[Rearrangement]]:
        """Lay over what was arranged anew; the event that the late claim joins, if any."""
        home: Event | None = None
        moved: list[Rearrangement] = []
        for group in arranged:
            if not group.claims:
                continue  # the claim begins an event, alone
            made = self._made(group)
            if group.changed:
                self.overlay.rearrange(made.event, made.claims, made.merged)
                moved.append(made)
            if group.home:
                home = made.event
        return home, moved

    def _made(self, group: Arranged) -> Rearrangement:
        """The event of *group* under the oldest of its ids, or under one of its own."""
        old = [event for event_id in group.ids if (event := self.overlay.event(event_id))]
        old.sort(key=lambda event: (event.first_asserted_at, event.event_id))
        if not old:
            return self._split(group)
        kept = _told_by_all(old)
        if not group.changed:
            return Rearrangement(kept, group.claims)
        event = event_of(kept.event_id, group.claims, self.weights, previous=kept)
        event = replace(event, bridged=group.bridged)
        merged = tuple(one.event_id for one in old[1:])
        return Rearrangement(event, group.claims, merged)

    def _split(self, group: Arranged) -> Rearrangement:
        first = min(group.claims, key=turn)
        event_id = event_id_of(first)
        while self.overlay.event(event_id) is not None:
            event_id = _digest(f"event|{event_id}")
        event = event_of(event_id, group.claims, self.weights)
        # What was told of an event was told of each part that had been said by then: rather no
        # second alert for a part than one twice.
        told = [
            at
            for origin in group.origins
            if (past := self.overlay.event(origin)) and (at := past.last_alerted_asserted_at)
        ]
        until = max(told, default=None)
        said = (claim.asserted_at for claim in group.claims)
        last = max((at for at in said if until and at <= until), default=None)
        event = replace(event, bridged=group.bridged, last_alerted_asserted_at=last)
        return Rearrangement(event, group.claims)

    def _join(self, claim: Claim, best: Match, also: Sequence[Match]) -> Change:
        events = [found.event for found in (best, *also)]
        events.sort(key=lambda event: (event.first_asserted_at, event.event_id))
        kept = _told_by_all(events)
        merged = tuple(event.event_id for event in events[1:])
        earlier = self.overlay.claims(kept.event_id)
        moved = [c for event_id in merged for c in self.overlay.claims(event_id)]
        whole_claims = [*earlier, *moved, claim]
        after = event_of(kept.event_id, whole_claims, self.weights, previous=kept)
        after = replace(after, bridged=after.bridged or bool(merged))
        told = [event for event in events if not self._untold(event, claim)]
        if len(told) > 1 or (merged and any(not (e in told or e.recalled) for e in events)):
            kind = ChangeKind.CORROBORATED  # found to be one: what each was told for stands
        elif not told:
            # Nobody has been told of it: whatever is told first is new.
            kind = kind_of_change(claim, None, after)
        else:
            known = self._as_known(told[0], claim)
            kept = replace(known, event_id=kept.event_id, version=kept.version)
            kind = _change_of(claim, kept, after, self.overlay.claims(told[0].event_id))
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

    def _begin(self, claim: Claim, placing: Placing) -> Change:
        doubted = next((m for m in placing.doubtful if not self._untold(self._now(m), claim)), None)
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

    def _untold(self, event: Event, claim: Claim) -> bool:
        """Whether nobody was told of the event, nor could know it from the register by then."""
        if event.last_alerted_asserted_at is not None or event.register_only:
            return False
        known = visible(self.overlay.claims(event.event_id), claim.published_at, self.weights)
        return not any(is_row(one) for one in known)

    def _hook(self, claim: Claim) -> Event | None:
        """The event that had already announced the day of this calendar entry."""
        said = claim.mention.facts
        if said.kind is not Kind.CALENDAR or said.when is None:
            return None
        day = said.when.end or said.when.start
        for event in self.overlay.candidates(frozenset({f"T|day|{day}"})):
            facts = self._known(event, claim)
            if facts is None or facts.kind is Kind.CALENDAR:
                continue
            apart = said.imposing and facts.imposing and not {*said.imposing} & {*facts.imposing}
            if day in {facts.effective, facts.expiry} and not apart:
                return event
        return None

    def _as_known(self, event: Event, claim: Claim) -> Event:
        """The event, as far as whoever published the claim could know it."""
        if not event.register_only:
            return event
        claims = self.overlay.claims(event.event_id)
        rows = visible(claims, claim.published_at, self.weights)
        return from_rows(event, claims, rows) if rows else event

    def _known(self, event: Event, claim: Claim) -> Facts | None:
        """The event's facts, as far as whoever published the claim could know them."""
        rows = self.overlay.claims(event.event_id)
        if event.register_only and not visible(rows, claim.published_at, self.weights):
            return None
        return self._as_known(event, claim).facts

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


def _change_of(claim: Claim, kept: Event, after: Event, earlier: Sequence[Claim]) -> ChangeKind:
    """What the claim did to an event that was told before, or known from the register."""
    own = [row for row in earlier if row.article_id == claim.article_id]
    # One reading tells several things of a trip; only a later revision takes something back.
    revised = any(row.ingested_at != claim.ingested_at for row in own)
    kind = kind_of_change(claim, kept, after, republished=revised)
    told = kept.last_alerted_asserted_at
    again = told is not None and any(
        row.ingested_at == claim.ingested_at and row.asserted_at <= told for row in own
    )
    # What one reading of an article tells of an event is told once, though a part was held.
    return ChangeKind.CORROBORATED if again and kind.tellable else kind


def _told_by_all(old: Sequence[Event]) -> Event:
    """The first of *old*, told as late as any of them was."""
    told = [at for event in old if (at := event.last_alerted_asserted_at) is not None]
    return replace(old[0], last_alerted_asserted_at=max(told, default=None))


def _doubt(best: Match) -> str:
    return f"{best.score:.1f} points for {best.event.event_id}"


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
