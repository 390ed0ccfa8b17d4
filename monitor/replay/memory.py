"""Known events kept in memory: what replay, explain and tests resolve against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.model import MOST_HELD, Alert, Claim, Decision, Event, Hold, Rearrangement, Resolution
from monitor.signal.keys import keys_of


class MemoryEvents:
    """All events of one run, found by key, claim and id. The same questions as the store's."""

    def __init__(self, register: Iterable[tuple[Event, Sequence[Claim]]] = ()) -> None:
        self._events: dict[str, Event] = {}
        self._claims: dict[str, list[Claim]] = defaultdict(list)
        self._by_key: dict[str, set[str]] = defaultdict(set)
        self._keys: dict[str, frozenset[str]] = {}
        self._aliases: dict[str, str] = {}
        self._held: dict[str, Hold] = {}
        for event, claims in register:
            self._claims[event.event_id].extend(claims)
            self._put(event)

    def candidates(self, keys: frozenset[str]) -> Sequence[Event]:
        ids = {event_id for key in keys for event_id in self._by_key.get(key, ())}
        return [self._events[event_id] for event_id in sorted(ids)]

    def claims(self, event_id: str) -> Sequence[Claim]:
        return tuple(self._claims.get(self._aliases.get(event_id, event_id), ()))

    def event(self, event_id: str) -> Event | None:
        return self._events.get(self._aliases.get(event_id, event_id))

    def held(self) -> Sequence[Hold]:
        waiting = sorted(self._held.values(), key=lambda hold: hold.claim.claim_id)
        waiting.sort(key=lambda hold: hold.due, reverse=True)
        return tuple(waiting[:MOST_HELD])

    def all(self) -> Sequence[Event]:
        """Every event, in order of id."""
        return [self._events[event_id] for event_id in sorted(self._events)]

    def apply(self, resolution: Resolution) -> None:
        """Store what *resolution* changed."""
        for turn, change in enumerate(resolution.changes):
            self._rearrange([one for one in resolution.rearranged if one.turn == turn])
            self._merge(change.merged, change.event.event_id)
            self._claims[change.event.event_id].append(change.claim)
            self._put(change.event)
            self._held.pop(change.claim.claim_id, None)
        self._held |= {hold.claim.claim_id: hold for hold in resolution.holds}

    def tell(self, decisions: Iterable[Decision]) -> None:
        """Remember what was told, so that it is not told again."""
        for decision in decisions:
            if isinstance(decision.outcome, Alert):
                event = self.event(decision.outcome.event_id) or decision.change.event
                self._events[event.event_id] = replace(
                    event,
                    last_alerted_asserted_at=decision.change.claim.asserted_at,
                    last_alerted_version=decision.outcome.version,
                )

    def _rearrange(self, moved: Sequence[Rearrangement]) -> None:
        for one in moved:
            self._claims[one.event.event_id] = list(one.claims)
            for gone in one.merged:
                self._claims.pop(gone, None)
        for one in moved:
            self._merge(one.merged, one.event.event_id)
            self._put(one.event)

    def _merge(self, merged: Sequence[str], event_id: str) -> None:
        for old_id, living in self._aliases.items():
            if living in merged:
                self._aliases[old_id] = event_id
        for gone in merged:
            self._aliases[gone] = event_id
            self._claims[event_id].extend(self._claims.pop(gone, ()))
            self._events.pop(gone, None)
            for key in self._keys.pop(gone, frozenset()):
                self._by_key[key].discard(gone)

    def _put(self, event: Event) -> None:
        keys = keys_of(event.facts, stored=True)
        for key in self._keys.get(event.event_id, frozenset()) - keys:
            self._by_key[key].discard(event.event_id)
        for key in keys:
            self._by_key[key].add(event.event_id)
        self._keys[event.event_id] = keys
        self._events[event.event_id] = event
