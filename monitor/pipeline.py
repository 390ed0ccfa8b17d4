"""The stages in order: gather, decide, apply. The map of the house.

What is decided is decided by pure functions, joined in `Stages`; what is stored and sent goes
through the ports declared here. `consider` is the one way from an article to its decisions, the
same for live work and for replay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import perf_counter
from typing import Any, Final, Protocol

import structlog

from monitor.clock import Clock
from monitor.clock import clock as world_clock
from monitor.model import (
    Alert,
    Article,
    Attempt,
    Change,
    Claim,
    Decision,
    Delivery,
    DeliveryOutcome,
    Event,
    FenceLostError,
    Hold,
    Reading,
    Relevance,
    Resolution,
    Silence,
    delivery_id_of,
)

_BATCH: Final = 50
_HOLD_AGAIN: Final = timedelta(hours=1)
_log = structlog.get_logger()


class KnownEvents(Protocol):
    """What resolution may ask of the events known so far."""

    def candidates(self, keys: frozenset[str]) -> Sequence[Event]: ...
    def claims(self, event_id: str) -> Sequence[Claim]: ...
    def event(self, event_id: str) -> Event | None: ...
    def held(self) -> Sequence[Hold]: ...


class Resolving(KnownEvents, Protocol):
    """One resolving transaction: holds the topic's lock, commits as a whole or not at all."""

    def apply(self, resolution: Resolution) -> None: ...
    def tell(self, decisions: Sequence[Decision], deliveries: Sequence[Delivery]) -> None: ...
    def settle_article(self, row_id: int, fence: int, relevance: Relevance) -> None: ...
    def due_holds(self, now: datetime, limit: int) -> Sequence[Hold]: ...
    def drop_hold(self, claim_id: str) -> bool: ...


class ClaimedArticle(Protocol):
    """An article that this worker alone may settle."""

    @property
    def row_id(self) -> int: ...
    @property
    def fence(self) -> int: ...
    @property
    def article(self) -> Article: ...


class Articles(Protocol):
    """Articles waiting to go through the stages."""

    def claim_due(self, owner: str, now: datetime, limit: int) -> Sequence[ClaimedArticle]: ...
    def release(self, row_id: int, fence: int, now: datetime, error: str) -> bool: ...
    def by_id(self, article_id: str) -> Article | None: ...


class Deliveries(Protocol):
    """Deliveries waiting to be pushed."""

    def claim_due(
        self, owner: str, now: datetime, limit: int, channel: str | None = None
    ) -> Sequence[Delivery]: ...
    def settle(
        self, delivery: Delivery, attempt: Attempt, next_at: datetime | None, now: datetime
    ) -> bool: ...


class Store(Protocol):
    """The truth, as far as the stages need it."""

    @property
    def articles(self) -> Articles: ...
    @property
    def deliveries(self) -> Deliveries: ...
    def resolving(self, now: datetime) -> AbstractContextManager[Resolving]: ...


class Channel(Protocol):
    """Where deliveries are pushed to. Outside faults come back as an Attempt, never raised."""

    def push(self, delivery: Delivery, now: datetime) -> Attempt: ...


class Observer(Protocol):
    """Told how long each stage took and what failed."""

    def took(self, stage: str, seconds: float) -> None: ...
    def failed(self, part: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What is decided of claims: all that live work and replay have in common."""

    resolve: Callable[[Sequence[Claim], KnownEvents, datetime, bool], Resolution]
    decide: Callable[[Change, Article, Relevance, datetime], Alert | Silence]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages(Rules):
    """The pure functions of the pipeline, with topic, policy and routes already in them."""

    read: Callable[[Article], Reading]
    claim: Callable[[Article, Reading, datetime], tuple[Claim, ...]]
    route: Callable[[Alert, Event], tuple[str, ...]]
    document: Callable[[Alert, Event], dict[str, Any]]
    next_attempt: Callable[[int, Attempt, str, datetime], datetime | None]


@dataclass(frozen=True, slots=True)
class Considered:
    """All that one article came to."""

    resolution: Resolution
    decisions: tuple[Decision, ...]


def consider(
    article: Article,
    claims: Sequence[Claim],
    relevance: Relevance,
    *,
    known: KnownEvents,
    rules: Rules,
    now: datetime,
    final: bool = False,
) -> Considered:
    """Claims of one article -> changes to events -> what to tell of them.

    Pure as far as *known* is. With *final* nothing may be held back any longer.
    """
    resolution = rules.resolve(claims, known, now, final)
    decisions = tuple(
        Decision(change, rules.decide(change, article, relevance, now))
        for change in resolution.changes
    )
    return Considered(resolution, decisions)


def deliveries_of(
    decisions: Sequence[Decision], stages: Stages, now: datetime
) -> tuple[Delivery, ...]:
    """Alerts -> one delivery for each channel that wants it."""
    return tuple(
        Delivery(
            delivery_id=delivery_id_of(alert.alert_id, channel),
            alert_id=alert.alert_id,
            channel=channel,
            event_id=alert.event_id,
            version=alert.version,
            change=alert.change,
            created_at=now,
            document=stages.document(alert, decision.change.event),
        )
        for decision in decisions
        if isinstance(alert := decision.outcome, Alert)
        for channel in stages.route(alert, decision.change.event)
    )


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The shells around the stages, for one worker process known to the store as *owner*."""

    store: Store
    stages: Stages
    channels: Mapping[str, Channel]
    owner: str
    clock: Clock
    observer: Observer
    #: Called before each item, so that a stuck worker can be told from a busy one.
    progress: Callable[[], None] = field(default=lambda: None)
    #: The world's own time, whatever CLOCK_OFFSET says: receivers refuse a signature whose
    #: timestamp is some minutes off.
    wire_clock: Clock = field(default_factory=world_clock)
    #: Called when deliveries wait to be pushed.
    hint_deliveries: Callable[[int], None] = field(default=lambda _count: None)
    #: What the store raises where it is busy or full: never held against the article at hand.
    busy: tuple[type[Exception], ...] = ()

    def work_articles(self) -> int:
        """Take due articles through all stages until none is due; how many were settled."""
        settled = 0
        while batch := self.store.articles.claim_due(self.owner, self.clock(), _BATCH):
            for claimed in batch:
                self.progress()
                settled += self._work_article(claimed)
        return settled

    def _work_article(self, claimed: ClaimedArticle) -> bool:
        article = claimed.article
        try:
            told = self._settle(claimed, article)
        except FenceLostError:
            _log.info("article_lost", article=article.article_id, why="another worker has it now")
            return False
        except self.busy:
            raise  # counted as its failure, a lock held for minutes would end in a lost alert
        except Exception as error:  # noqa: BLE001  # see the next line
            # A bad article costs itself alone: it is tried again later, then set aside as dead.
            self.observer.failed("article")
            _log.exception("article_failed", article=article.article_id, url=article.url)
            self.store.articles.release(
                claimed.row_id, claimed.fence, self.clock(), f"{type(error).__name__}: {error}"
            )
            return False
        if told:
            self.hint_deliveries(told)
        return True

    def _settle(self, claimed: ClaimedArticle, article: Article) -> int:
        now = self.clock()
        started = perf_counter()
        reading = self.stages.read(article)  # gather and judge outside the lock
        claims = self.stages.claim(article, reading, now)
        self.observer.took("read", perf_counter() - started)
        started = perf_counter()
        with self.store.resolving(now) as known:
            result = consider(  # decide
                article, claims, reading.relevance, known=known, rules=self.stages, now=now
            )
            deliveries = deliveries_of(result.decisions, self.stages, now)
            known.apply(result.resolution)  # apply
            known.tell(result.decisions, deliveries)
            known.settle_article(claimed.row_id, claimed.fence, reading.relevance)
        self.observer.took("resolve", perf_counter() - started)
        return len(deliveries)

    def release_holds(self) -> int:
        """Decide the claims that were held back and are due now; how many were decided.

        One that fails is put off for an hour, alone: the others do not wait for it.
        """
        now = self.clock()
        with self.store.resolving(now) as known:
            holds = known.due_holds(now, _BATCH)
        released = 0
        for hold in holds:
            try:
                released += self._release_hold(hold, now)
            except self.busy:
                raise
            except Exception:  # noqa: BLE001  # a bad claim costs itself alone
                self.observer.failed("article")
                _log.exception("hold_failed", claim=hold.claim.claim_id, again="in an hour")
                with self.store.resolving(now) as known:
                    later = replace(hold, due=now + _HOLD_AGAIN)
                    known.apply(Resolution(holds=(later,)))
        return released

    def _release_hold(self, hold: Hold, now: datetime) -> bool:
        """Decide one held claim for good; False where somebody else had done it."""
        article = self.store.articles.by_id(hold.claim.article_id)
        relevance = self.stages.read(article).relevance if article else None  # outside the lock
        deliveries: tuple[Delivery, ...] = ()
        with self.store.resolving(now) as known:
            if not known.drop_hold(hold.claim.claim_id):
                return False
            if article is not None and relevance is not None:
                result = consider(
                    article,
                    (hold.claim,),
                    relevance,
                    known=known,
                    rules=self.stages,
                    now=now,
                    final=True,
                )
                deliveries = deliveries_of(result.decisions, self.stages, now)
                known.apply(result.resolution)
                known.tell(result.decisions, deliveries)
        if deliveries:
            self.hint_deliveries(len(deliveries))
        return True

    def work_deliveries(self, channel: str | None = None) -> int:
        """Push what is due (to *channel*, or to any) until nothing is; how many were pushed."""
        pushed = 0
        while batch := self.store.deliveries.claim_due(self.owner, self.clock(), _BATCH, channel):
            for delivery in batch:
                self.progress()
                self._push(delivery)
            pushed += len(batch)
        return pushed

    def _push(self, delivery: Delivery) -> None:
        now = self.clock()
        started = perf_counter()
        channel = self.channels.get(delivery.channel)
        if channel is None:
            attempt = Attempt(
                DeliveryOutcome.CONFIGURATION,
                f"no channel {delivery.channel!r} in routes.toml: add it again, or let this go",
            )
        else:
            try:
                attempt = channel.push(delivery, self.wire_clock())
            except Exception as error:  # noqa: BLE001  # a channel's bug must not stop the others
                self.observer.failed("channel")
                _log.exception("push_failed", delivery=delivery.delivery_id)
                attempt = Attempt(DeliveryOutcome.INTERNAL, type(error).__name__)
        self.observer.took("deliver", perf_counter() - started)
        next_at = self.stages.next_attempt(delivery.attempt, attempt, delivery.delivery_id, now)
        settled = self.store.deliveries.settle(delivery, attempt, next_at, self.clock())
        if attempt.outcome is not DeliveryOutcome.DELIVERED:
            _log.warning(
                "not_delivered",
                delivery=delivery.delivery_id,
                channel=delivery.channel,
                outcome=attempt.outcome.value,
                detail=attempt.detail,
                attempt=delivery.attempt,
                next_at=next_at.isoformat() if next_at and settled else None,
            )
