"""A claim that is heard late, and what was said after it: placed as if heard in the order said.

The events' states before the claim are restored, the claim is placed, and so is every later claim
that this could concern, until the events are again what they were. In order::

    past     = each event that the claim could tell of, as it stood by then
    claim    -> the event that it joins, which is opened: its later claims are placed anew
    then     each later claim, in the order said: against the events that differ from their past
    no event differs any more -> what follows is as it was
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from monitor.model import Claim, Event
from monitor.signal.keys import keys_of, sought
from monitor.signal.overlay import Overlay
from monitor.signal.placing import (
    Placing,
    State,
    event_of,
    is_row,
    place,
    score,
    turn,
)
from monitor.signal.weights import MatchWeights

Turn = tuple[object, ...]

#: A claim with more than so many said after it of what it could tell of is placed as if it came
#: in turn: to place them all anew would hold the store for seconds, and the event is long told.
MOST_LATER: Final = 200
#: So many later claims are placed anew at most; those beyond stay where they are.
_MOST: Final = 2000
#: A claim is placed anew where it comes this near to fitting an event that differs.
_NEARLY: Final = 1.0


@dataclass(slots=True)
class Group:
    """Claims that make an event, as it grows."""

    group_id: str
    weights: MatchWeights
    claims: list[Claim]
    #: The event as it was last known. A fold that is given one need not count all its versions,
    #: which takes a fold for each claim.
    was: Event | None = None
    bridged: bool = False
    _state: State | None = None
    _keys: frozenset[str] | None = None

    def add(self, claims: Iterable[Claim]) -> None:
        self.claims.extend(claims)
        self._state = self._keys = None

    @property
    def state(self) -> State:
        if self._state is None:
            now = tuple(self.claims)
            self.was = self._event(now)
            self._state = State(self.was, lambda: now)
        return self._state

    @property
    def keys(self) -> frozenset[str]:
        if self._keys is None:
            self._keys = keys_of(self.state.event.facts, stored=True)
        return self._keys

    def _event(self, claims: Sequence[Claim]) -> Event:
        event = event_of(self.group_id, claims, self.weights, previous=self.was)
        return replace(event, event_id=self.group_id)


class Past:
    """An event as it was at any turn before."""

    def __init__(self, event: Event, claims: Sequence[Claim], weights: MatchWeights) -> None:
        self.event = event
        self.rows = [claim for claim in claims if is_row(claim)]
        self.own = sorted((claim for claim in claims if not is_row(claim)), key=turn)
        self._turns = [turn(claim) for claim in self.own]
        self._weights = weights
        self._states: dict[int, list[Group]] = {}

    def holds_just(self, claims: Iterable[Claim]) -> bool:
        """Whether *claims* are all that it has ever been told by."""
        ours = {claim.claim_id for claim in (*self.rows, *self.own)}
        return ours == {claim.claim_id for claim in claims}

    def before(self, at: Turn) -> int:
        """How many of its articles' claims were said before *at*."""
        return bisect_left(self._turns, at)

    def groups(self, at: Turn) -> list[Group]:
        """What it was by then: nothing, one event, or the several that it was made of."""
        count = self.before(at)
        if count not in self._states:
            self._states[count] = self._made(count)
        return self._states[count]

    def state(self, at: Turn) -> State | None:
        groups = self.groups(at)
        return groups[0].state if len(groups) == 1 else None

    def _made(self, count: int) -> list[Group]:
        name, own = self.event.event_id, self.own[:count]
        if not self.event.bridged or len(own) < 2:
            whole = [*self.rows, *own]
            return [Group(name, self._weights, whole, self.event)] if whole else []
        return self._parts(name, own)

    def _parts(self, name: str, own: Sequence[Claim]) -> list[Group]:
        """Its claims placed among themselves alone: where each went, no other event was better."""
        parts = {name: Group(name, self._weights, list(self.rows))} if self.rows else {}
        for number, claim in enumerate(own):
            keys = keys_of(sought(claim), stored=False)
            near = [part.state for part in parts.values() if keys & part.keys]
            placing = place(claim, near, self._weights)
            if placing.best is None:
                fresh = f"{name}/{number}" if parts else name
                parts[fresh] = Group(fresh, self._weights, [claim])
                continue
            into = parts[placing.best.event.event_id]
            for other in placing.also:
                into = _one(parts, into, parts[other.event.event_id])
            into.add([claim])
        return list(parts.values())


def _one(groups: dict[str, Group], one: Group, other: Group) -> Group:
    """Both as one group, under the name that has no part's number, or the first."""
    kept, gone = sorted((one, other), key=lambda group: ("/" in group.group_id, group.group_id))
    kept.add(gone.claims)
    kept.bridged = True
    del groups[gone.group_id]
    return kept


@dataclass(frozen=True, slots=True)
class Arranged:
    """Claims that make an event, the late one (which is at *home* in one of them) not among them.

    `ids` are the events that it goes on as, `origins` those that its claims come from; `changed`
    is False where it is all that one of them was.
    """

    claims: tuple[Claim, ...]
    ids: tuple[str, ...]
    origins: tuple[str, ...]
    home: bool
    changed: bool
    bridged: bool


class Line:
    """The events around one late claim, from its turn on."""

    def __init__(self, overlay: Overlay, weights: MatchWeights, claim: Claim) -> None:
        self._overlay, self._weights, self._claim = overlay, weights, claim
        self._pasts: dict[str, Past] = {}
        self._opened: dict[str, Past] = {}
        self._groups: dict[str, Group] = {}
        self._differ: set[str] = set()
        self._queue: list[tuple[Turn, Claim, str]] = []
        self._queued: set[str] = set()
        self._done: set[str] = {claim.claim_id}
        self._sought: dict[str, frozenset[str]] = {}
        self._around: Sequence[Event] = ()
        self._placing = Placing()

    def place(self) -> Placing:
        """Where the claim belongs, as the events stood when it was said."""
        self._around = self._near(self._claim)
        self._placing = place(self._claim, self._states(self._claim, self._around), self._weights)
        return self._placing

    def run(self) -> list[Arranged]:
        """Put the claim where it belongs, and what was said later where it belongs then."""
        self._settle(self._claim, self._placing, self._around)
        for _ in range(_MOST):
            if not self._queue or not self._step():
                break
        self._keep_rest()
        return self._arranged()

    def _step(self) -> bool:
        """Place the next later claim; False once nothing differs from what it was."""
        at, claim, home = heapq.heappop(self._queue)
        if claim.claim_id in self._done:
            return True
        self._differ = {name for name in self._differ if self._differs(name, at)}
        if not self._differ:
            return False
        opened = home in self._opened
        if not (opened and home in self._differ) and not self._drawn(claim):
            if opened:
                self._put(claim, home)
            return True
        near = self._near(claim)
        placing = place(claim, self._states(claim, near), self._weights)
        best = placing.best.event.event_id if placing.best else None
        if not opened and best == home and not placing.also:
            return True
        if not opened:
            self._open(home, at)
        self._settle(claim, placing, near)
        if home != best:
            self._differ.add(home)
        return True

    def _drawn(self, claim: Claim) -> bool:
        """Whether an event that differs could have the claim."""
        least = self._weights.same - _NEARLY
        groups = (self._groups[name] for name in self._differ if name in self._groups)
        return any(score(claim, group.state, self._weights) >= least for group in groups)

    def _differs(self, name: str, at: Turn) -> bool:
        past = self._opened.get(name)
        if past is None:
            return name in self._groups
        state, group = past.state(at), self._groups.get(name)
        if state is None or group is None:
            return bool(past.groups(at)) or group is not None
        return _seen(state.event) != _seen(group.state.event)

    def _near(self, claim: Claim) -> Sequence[Event]:
        return self._overlay.candidates(self._keys(claim))

    def _keys(self, claim: Claim) -> frozenset[str]:
        if claim.claim_id not in self._sought:
            self._sought[claim.claim_id] = keys_of(sought(claim), stored=False)
        return self._sought[claim.claim_id]

    def _states(self, claim: Claim, near: Iterable[Event]) -> Iterator[State]:
        """The events as they stood when *claim* was said."""
        at, keys = turn(claim), self._keys(claim)
        for event in near:
            if event.event_id in self._opened:
                continue
            if event.last_asserted_at < claim.asserted_at:
                name = event.event_id
                yield State(event, partial(self._overlay.claims, name))
                continue
            groups = self._past(event).groups(at)
            if len(groups) > 1:
                self._open(event.event_id, at)
            elif groups and keys & groups[0].keys:
                yield groups[0].state
        for group in list(self._groups.values()):
            if keys & group.keys:
                yield group.state

    def _past(self, event: Event) -> Past:
        name = event.event_id
        if name not in self._pasts:
            self._pasts[name] = Past(event, self._overlay.claims(name), self._weights)
        return self._pasts[name]

    def _open(self, name: str, at: Turn) -> None:
        """Take the event back to what it was, with what was said of it later to be placed anew."""
        event = self._overlay.event(name)
        if name in self._opened or event is None:
            return
        past = self._opened[name] = self._past(event)
        for group in past.groups(at):
            copy = replace(group, claims=list(group.claims))
            self._groups[copy.group_id] = copy
        if len(past.groups(at)) > 1:
            # Until they are one again, where a later claim was says nothing of which part it is of.
            self._differ.add(name)
        self._later(past, at)

    def _later(self, past: Past, at: Turn) -> None:
        for claim in past.own[past.before(at) :]:
            if claim.claim_id not in self._queued:
                self._queued.add(claim.claim_id)
                heapq.heappush(self._queue, (turn(claim), claim, past.event.event_id))

    def _settle(self, claim: Claim, placing: Placing, near: Iterable[Event]) -> None:
        """Put the claim where it belongs; what was said later near by may be drawn there."""
        at = turn(claim)
        if placing.best is None:
            name = f"new/{claim.claim_id}"
            self._groups[name] = Group(name, self._weights, [])
        else:
            name = placing.best.event.event_id
            self._open(name, at)
        for other in placing.also:
            self._open(other.event.event_id, at)
            pair = (self._groups[name], self._groups[other.event.event_id])
            self._differ |= {one.group_id for one in pair}
            name = _one(self._groups, *pair).group_id
        self._put(claim, name)
        self._differ.add(name)
        for event in near:
            if event.last_asserted_at >= claim.asserted_at:
                self._later(self._past(event), at)

    def _put(self, claim: Claim, name: str) -> None:
        self._done.add(claim.claim_id)
        if name not in self._groups:
            self._groups[name] = Group(name, self._weights, [])
        self._groups[name].add([claim])

    def _keep_rest(self) -> None:
        """What was not placed anew stays with its event."""
        had = {claim.claim_id for group in self._groups.values() for claim in group.claims}
        for name, past in self._opened.items():
            for claim in past.own:
                if claim.claim_id not in had:
                    self._put(claim, name)

    def _arranged(self) -> list[Arranged]:
        """The groups that are not an event's old claims: each with the ids that it takes over."""
        ids: dict[str, list[str]] = {}
        for name, past in self._opened.items():
            ids.setdefault(self._heir(past), []).append(name)
        was = {one.claim_id: name for name, past in self._opened.items() for one in past.own}
        found = []
        for group in self._groups.values():
            claims = [one for one in group.claims if one.claim_id != self._claim.claim_id]
            home = len(claims) < len(group.claims)
            names = ids.get(group.group_id, [])
            old = self._opened[names[0]] if len(names) == 1 else None
            whole = old is not None and old.holds_just(claims)
            whole = whole and old is not None and old.event.bridged is group.bridged
            if claims or home:
                origins = {was[claim.claim_id] for claim in claims if claim.claim_id in was}
                found.append(
                    Arranged(
                        claims=tuple(claims),
                        ids=tuple(names),
                        origins=tuple(sorted(origins)),
                        home=home,
                        changed=not whole,
                        bridged=group.bridged,
                    )
                )
        return found

    def _heir(self, past: Past) -> str:
        """The group that goes on as that event: it has the register's rows, or most claims."""
        rows, own = ({claim.claim_id for claim in part} for part in (past.rows, past.own))

        def share(group: Group) -> tuple[int, int]:
            claims = [claim.claim_id for claim in group.claims]
            return len(rows.intersection(claims)), len(own.intersection(claims))

        order = sorted(self._groups.values(), key=lambda group: turn(min(group.claims, key=turn)))
        return max(order, key=share).group_id


def _seen(event: Event) -> tuple[object, ...]:
    """All of an event that matching looks at."""
    spoken = (event.first_asserted_at.date(), event.last_asserted_at.date())
    kinds = (event.register_only, event.recalled)
    return (event.facts, spoken, event.title, event.alternatives, kinds)
