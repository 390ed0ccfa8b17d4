"""A small language for hand-made claims, so that tests of resolution read as news does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from monitor.model import (
    Actor,
    Amount,
    Article,
    Bucket,
    Claim,
    Evidence,
    Facts,
    Kind,
    Mention,
    Place,
    Precision,
    Rate,
    Status,
    Tier,
    When,
)
from monitor.signal.weights import MatchWeights

GENEVA = Place("Geneva", "CH")
MADRID = Place("Madrid", "ES")
LISBON = Place("Lisbon", "PT")
STOCKHOLM = Place("Stockholm", "SE")
KOREA = Place("South Korea", "KR", how="country")
BUSAN = Place("Busan", "KR")


def person(name: str, side: str) -> Actor:
    return Actor(
        f"{side.lower()}.{name.rsplit(maxsplit=1)[-1].lower()}", name, side, role="Minister"
    )


def firm(name: str, side: str = "CN") -> Actor:
    return Actor(f"firm.{name.lower()}", name, f"{side}_BUSINESS", org=name)


BESSENT = person("Scott Bessent", "US")
GREER = person("Jamieson Greer", "US")
HE = person("He Lifeng", "CN")
TRUMP = person("Donald Trump", "US")
XI = person("Xi Jinping", "CN")


def at(day: str, hour: int = 12) -> datetime:
    return datetime.fromisoformat(day).replace(hour=hour, tzinfo=UTC)


def days(
    first: str | None,
    last: str | None = None,
    precision: str | None = None,
    expression: str = "then",
) -> When:
    start = date.fromisoformat(first) if first else None
    end = date.fromisoformat(last) if last else start
    chosen = Precision(precision) if precision else Precision.DAY
    return When(start, end, chosen, expression)


@dataclass
class News:
    """Makes claims, each with an id of its own."""

    count: int = 0
    made: list[Claim] = field(default_factory=list)

    def claim(
        self,
        kind: Kind,
        subkind: str,
        status: str,
        said: datetime,
        *,
        bucket: str = "new",
        outlet: str = "Daily Ledger",
        tier: Tier = Tier.PAPER,
        quote: str = "",
        article: str | None = None,
        mention: dict[str, Any] | None = None,
        origin: str = "article",
        **facts: Any,
    ) -> Claim:
        self.count += 1
        number = f"{self.count:04d}"
        text = quote or f"sentence {number}"
        claim = Claim(
            claim_id=number,
            article_id=article or f"a{number}",
            mention=Mention(
                facts=Facts(kind, subkind, Status(status), **facts),
                bucket=Bucket(bucket),
                evidence=(Evidence(0, len(text), text),),
                confidence=0.9,
            ),
            asserted_at=said,
            published_at=said,
            ingested_at=said,
            outlet=outlet,
            tier=tier,
            copy_group=f"/{number}",
            origin=origin,
        )
        if mention:
            claim = replace(claim, mention=replace(claim.mention, **mention))
        self.made.append(claim)
        return claim

    def talks(self, status: str, said: datetime, when: When | None, **more: Any) -> Claim:
        more.setdefault("level", "ministerial")
        return self.claim(Kind.MEETING, "ministerial_talks", status, said, when=when, **more)

    def tariff(self, status: str, said: datetime, **more: Any) -> Claim:
        subkind = more.pop("subkind", "tariff_new")
        more.setdefault("imposing", ("US",))
        more.setdefault("affected", ("CN",))
        more.setdefault("when", days(said.date().isoformat()))
        return self.claim(Kind.TARIFF, subkind, status, said, **more)


def percent(value: float) -> Rate:
    return Rate(value)


def billion(value: float) -> Amount:
    return Amount(value * 1e9)


@dataclass(frozen=True)
class Subject:
    """A topic, as far as resolution reads it."""

    matching: MatchWeights


SUBJECT = Subject(MatchWeights())


def article(published: datetime, **more: Any) -> Article:
    values: dict[str, Any] = {
        "article_id": "a1",
        "feed_id": "f1",
        "outlet": "Daily Ledger",
        "tier": Tier.PAPER,
        "language": "en",
        "url": "https://ledger.example/a1",
        "title": "Talks end",
        "text": "",
        "published": published,
        "first_seen": published,
    }
    return Article(**(values | more))


HOUR = timedelta(hours=1)
