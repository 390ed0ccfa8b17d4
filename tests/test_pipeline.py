"""The shells around the stages: what a failure costs, and whom. On a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from making import HOUR, News, article, at

from monitor.alerting.retry import next_attempt
from monitor.model import (
    Alert,
    Article,
    Change,
    ChangeKind,
    Claim,
    Event,
    Feed,
    Hold,
    Kind,
    PollOutcome,
    Reading,
    Relevance,
    Resolution,
    Silence,
    SilenceReason,
    Validators,
)
from monitor.pipeline import KnownEvents, Pipeline, Stages
from monitor.store import Store, StoreBusyError, open_store

NOW = at("2026-03-01")
RELEVANT = Relevance(0.9, relevant=True)


@dataclass
class Counts:
    """Takes down what failed."""

    failures: list[str] = field(default_factory=list)

    def took(self, stage: str, seconds: float) -> None: ...

    def failed(self, part: str) -> None:
        self.failures.append(part)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(
        f"sqlite:///{tmp_path / 'store.sqlite3'}",
        tmp_path,
        keys_of=lambda _f, *, stored: frozenset(),
    )
    yield made
    made.close()


def silent(change: Change, *_: Any) -> Alert | Silence:
    return Silence(
        change.event.event_id,
        change.kind,
        change.event.facts.kind,
        SilenceReason.REITERATION,
        change.claim.claim_id,
    )


def resolved(claims: Sequence[Claim]) -> Resolution:
    """Each claim makes an event of its own."""
    return Resolution(tuple(Change(ChangeKind.NEW, claim, event_of(claim)) for claim in claims))


def event_of(claim: Claim) -> Event:
    return Event(
        event_id=f"of-{claim.claim_id}",
        version=1,
        facts=claim.mention.facts,
        state_hash="",
        first_asserted_at=NOW,
        last_asserted_at=NOW,
        sources=1,
        claims=1,
    )


def pipeline(
    store: Store,
    resolve: Callable[[Sequence[Claim], KnownEvents, datetime, bool], Resolution],
    claims: tuple[Claim, ...] = (),
    owner: str = "articles-1",
) -> Pipeline:
    return Pipeline(
        store=store,
        stages=Stages(
            read=lambda _article: Reading(RELEVANT, ()),
            claim=lambda *_: claims,
            resolve=resolve,
            decide=silent,
            route=lambda *_: (),
            document=lambda *_: {},
            next_attempt=next_attempt,
        ),
        channels={},
        owner=owner,
        clock=lambda: NOW,
        observer=Counts(),
        busy=(StoreBusyError,),
    )


def with_article(store: Store) -> Article:
    """An article in the store, waiting to be worked on."""
    told = article(NOW - HOUR, identities=("i1",))
    feed = Feed("f1", "https://ledger.example/rss", "Daily Ledger")
    store.feeds.sync([feed], NOW)
    (lease,) = store.feeds.lease_due("poller-1", NOW, 9)
    store.feeds.record_poll(
        lease,
        "poller-1",
        outcome=PollOutcome.FETCHED,
        validators=Validators(),
        articles=[told],
        next_poll_at=NOW + HOUR,
        now=NOW,
    )
    return told


def held(store: Store, *claims: Claim) -> None:
    with store.resolving(NOW) as tx:
        tx.apply(Resolution(holds=tuple(Hold(claim, NOW, "doubt") for claim in claims)))


def test_a_held_claim_that_fails_keeps_no_other_back(store: Store) -> None:
    """The first hold raises: the second is decided in the same round, the first an hour later."""
    told = with_article(store)
    bad, good = (
        News(count).claim(Kind.MEETING, "call", "concluded", NOW, article=told.article_id)
        for count in (0, 1)
    )
    held(store, bad, good)

    def resolve(claims: Sequence[Claim], *_: Any) -> Resolution:
        if claims == (bad,):
            raise ArithmeticError
        return resolved(claims)

    made = pipeline(store, resolve)
    assert made.release_holds() == 1
    assert made.release_holds() == 0
    assert isinstance(made.observer, Counts)
    assert made.observer.failures == ["article"]
    assert store.events.get(f"of-{good.claim_id}") is not None
    with store.resolving(NOW) as tx:
        assert tx.due_holds(NOW, 9) == []
        assert [item.claim for item in tx.due_holds(NOW + HOUR, 9)] == [bad]
    mended = replace(pipeline(store, lambda claims, *_: resolved(claims)), clock=lambda: NOW + HOUR)
    assert mended.release_holds() == 1
    assert store.events.get(f"of-{bad.claim_id}") is not None


def test_held_claims_are_decided_for_good_and_read_outside_the_lock(store: Store) -> None:
    """Reading takes time: nobody may wait for it who wants to resolve."""
    told = with_article(store)
    claim = News().claim(Kind.MEETING, "call", "concluded", NOW, article=told.article_id)
    held(store, claim)
    finals = []

    def read(_article: Article) -> Reading:
        with store.resolving(NOW):  # would wait ten seconds, and fail, under the lock
            pass
        return Reading(RELEVANT, ())

    def resolve(claims: Sequence[Claim], _known: Any, _now: datetime, final: bool) -> Resolution:
        finals.append(final)
        return resolved(claims)

    made = pipeline(store, resolve)
    made = replace(made, stages=replace(made.stages, read=read))
    assert made.release_holds() == 1
    assert finals == [True]


def test_an_article_that_fails_is_given_back_and_counted(store: Store) -> None:
    with_article(store)

    def resolve(*_: Any) -> Resolution:
        raise ArithmeticError

    made = pipeline(store, resolve)
    assert made.work_articles() == 0
    (claimed,) = store.articles.claim_due("articles-2", NOW + HOUR)
    assert claimed.attempts == 1


def test_a_busy_store_is_no_failure_of_the_article(store: Store) -> None:
    """However often another process holds a lock too long, the article is not set aside as dead."""
    with_article(store)

    def resolve(*_: Any) -> Resolution:
        raise StoreBusyError("another transaction held a lock for too long")

    for _ in range(6):
        with store.owners.alive("articles") as owner, pytest.raises(StoreBusyError):
            pipeline(store, resolve, owner=owner).work_articles()
    (claimed,) = store.articles.claim_due("articles-7", NOW)
    assert claimed.attempts == 0
