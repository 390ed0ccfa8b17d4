"""Articles in their order through judge, extract, resolve and decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Final

from monitor.alerting.decide import AlertPolicy, decide
from monitor.model import (
    Article,
    ChangeKind,
    Claim,
    Decision,
    Hold,
    Reading,
    Silence,
    SilenceReason,
)
from monitor.pipeline import Rules, consider
from monitor.replay.memory import MemoryEvents
from monitor.signal import Topic, fold_register, resolve
from monitor.signal.claims import all_claims_of
from monitor.signal.resolve import event_id_of

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class Passage:
    """One article's way through the stages, as far as it has come."""

    article: Article
    reading: Reading
    claims: tuple[Claim, ...]
    decisions: list[Decision] = field(default_factory=list)

    def event_id_of(self, claim: Claim) -> str | None:
        """The event that the claim was found to tell of, or would have begun."""
        if not self.reading.relevance.relevant:
            return event_id_of(claim)
        for decision in self.decisions:
            if decision.change.claim.claim_id == claim.claim_id:
                return decision.change.event.event_id
        return None

    def unheard(self) -> tuple[Silence, ...]:
        """What is kept quiet unresolved, since the article is not about the topic."""
        if self.reading.relevance.relevant:
            return ()
        return tuple(
            Silence(
                event_id_of(claim),
                ChangeKind.NEW,
                claim.mention.facts.kind,
                SilenceReason.NOT_RELEVANT,
                claim.claim_id,
            )
            for claim in self.claims
        )


class Replay:
    """Articles in, passages out, with the events known so far in between."""

    def __init__(
        self,
        topic: Topic,
        reader: Callable[[Article, Topic], Reading],
        *,
        register: Sequence[Claim] = (),
        policy: AlertPolicy | None = None,
    ) -> None:
        self.events = MemoryEvents(fold_register(register))
        self._topic, self._reader = topic, reader
        self._rules = Rules(
            resolve=lambda claims, known, now, final: resolve(
                claims, known, topic, now, final=final
            ),
            decide=partial(decide, policy=policy or AlertPolicy()),
        )
        self._holds: dict[str, tuple[Hold, Passage]] = {}

    def take(self, article: Article) -> Passage:
        """Run one article, no older than those before it, through all stages."""
        now = article.published
        self.release(now)
        reading = self._reader(article, self._topic)
        passage = Passage(article, reading, all_claims_of(article, reading, now))
        if reading.relevance.relevant:
            self._consider(passage, passage.claims, now, final=False)
        return passage

    def release(self, until: datetime = _NEVER) -> None:
        """Decide the holds that fell due at or before *until*; all of them by default."""
        due = [pair for pair in self._holds.values() if pair[0].due <= until]
        for hold, passage in sorted(due, key=lambda pair: pair[0].due):
            del self._holds[hold.claim.claim_id]
            self._consider(passage, (hold.claim,), hold.due, final=True)

    def _consider(
        self, passage: Passage, claims: Sequence[Claim], now: datetime, *, final: bool
    ) -> None:
        article, relevance = passage.article, passage.reading.relevance
        result = consider(
            article, claims, relevance, known=self.events, rules=self._rules, now=now, final=final
        )
        self.events.apply(result.resolution)
        self.events.tell(result.decisions)
        passage.decisions += result.decisions
        for hold in result.resolution.holds:
            # It may be one of an earlier article, due sooner now.
            _old, owner = self._holds.get(hold.claim.claim_id, (hold, passage))
            self._holds[hold.claim.claim_id] = (hold, owner)
