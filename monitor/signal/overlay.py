"""Known events with the changes of one resolution laid over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from monitor.model import Claim, Event, Hold
from monitor.signal.keys import keys_of


class KnownEvents(Protocol):
    """What resolution asks of the events known so far."""

    def candidates(self, keys: frozenset[str]) -> Sequence[Event]:
        """Events that share one of the blocking *keys*; aliases are resolved."""
        ...

    def claims(self, event_id: str) -> Sequence[Claim]:
        """All claims of the event."""
        ...

    def event(self, event_id: str) -> Event | None:
        """The event, or the one that it was merged into."""
        ...

    def held(self) -> Sequence[Hold]:
        """Claims that wait, of articles taken before, the last due first; at most `MOST_HELD`."""
        ...


class Overlay:
    """*known* as it will be once the changes made so far are stored. Itself a `KnownEvents`."""

    def __init__(self, known: KnownEvents) -> None:
        self._known = known
        #: What was asked of *known*, which does not change meanwhile: claims of one article ask
        #: for the same events again.
        self._asked: dict[frozenset[str], Sequence[Event]] = {}
        self._told: dict[str, Sequence[Claim]] = {}
        self._events: dict[str, Event] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._claims: dict[str, list[Claim]] = {}
        self._gone: dict[str, str] = {}

    def candidates(self, keys: frozenset[str]) -> Sequence[Event]:
        if keys not in self._asked:
            self._asked[keys] = self._known.candidates(keys)
        found = {event.event_id: event for event in self._asked[keys]}
        for event_id, event in self._events.items():
            if event_id in found or keys & self._keys[event_id]:
                found[event_id] = event
        return [found[event_id] for event_id in sorted(found) if event_id not in self._gone]

    def claims(self, event_id: str) -> Sequence[Claim]:
        if event_id not in self._told:
            self._told[event_id] = self._known.claims(event_id)
        return [*self._told[event_id], *self._claims.get(event_id, ())]

    def event(self, event_id: str) -> Event | None:
        while event_id in self._gone:
            event_id = self._gone[event_id]
        return self._events.get(event_id) or self._known.event(event_id)

    def held(self) -> Sequence[Hold]:
        return self._known.held()

    def changed(self) -> Sequence[Event]:
        """The events that were changed so far, by id."""
        return [self._events[event_id] for event_id in sorted(self._events)]

    def put(self, event: Event, claims: Sequence[Claim], merged: Sequence[str] = ()) -> None:
        """Lay *event* over what is known, with *claims* added to it."""
        self._events[event.event_id] = event
        self._keys[event.event_id] = keys_of(event.facts, stored=True)
        self._claims.setdefault(event.event_id, []).extend(claims)
        self._merge(event.event_id, merged)

    def rearrange(self, event: Event, claims: Sequence[Claim], merged: Sequence[str]) -> None:
        """Lay *event* over what is known, with *claims* as all of its own."""
        self._told[event.event_id] = tuple(claims)
        self._claims.pop(event.event_id, None)
        self.put(event, (), merged)

    def _merge(self, event_id: str, merged: Sequence[str]) -> None:
        for old_id in merged:
            self._gone[old_id] = event_id
            self._events.pop(old_id, None)
