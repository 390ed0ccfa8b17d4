"""Known events that made-up claims are resolved against, as articles would bring them."""

from __future__ import annotations

from datetime import datetime, timedelta

from making import SUBJECT, article

from monitor.alerting.decide import AlertPolicy, decide
from monitor.model import Change, Claim, Decision, Relevance, Resolution
from monitor.replay.memory import MemoryEvents
from monitor.signal.register import fold_register
from monitor.signal.resolve import resolve


def _told(change: Change) -> Decision:
    source = article(change.claim.published_at)
    relevance = Relevance(1.0, relevant=True)
    policy = AlertPolicy(event_age=timedelta.max, asserted_age=timedelta.max, confidence=0.0)
    return Decision(change, decide(change, source, relevance, change.claim.asserted_at, policy))


class World:
    """Known events that claims are resolved against one by one, as articles would bring them."""

    def __init__(self, register: tuple[Claim, ...] = ()) -> None:
        self.events = MemoryEvents(fold_register(register))

    def hears(self, *claims: Claim, final: bool = False, now: datetime | None = None) -> Resolution:
        moment = now or claims[0].published_at
        resolution = resolve(claims, self.events, SUBJECT, moment, final=final)
        self.events.apply(resolution)
        self.events.tell(_told(change) for change in resolution.changes if change.kind.tellable)
        return resolution

    def change(self, *claims: Claim) -> str:
        """The kinds of change that the claims made, as words."""
        return " ".join(change.kind for change in self.hears(*claims, final=True).changes)
