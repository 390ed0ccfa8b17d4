"""The register: history shipped as facts, one JSON object a line, read as claims.

A row needs `id`, `date`, `kind` and `status`; all else may be missing or null. `date` and
`date_end` are the days it happened on. Rows of one `measure` are stages of one event.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from monitor.model import (
    SUBKINDS,
    Actor,
    Amount,
    Attribution,
    Bucket,
    Claim,
    Event,
    Evidence,
    Facts,
    Kind,
    Mention,
    Place,
    Precision,
    Rate,
    RateKind,
    Status,
    Tier,
    When,
)
from monitor.signal.fold import fold

E = TypeVar("E", bound=StrEnum)

_END_OF_DAY: Final = time(23, 59, 59, tzinfo=UTC)
_TIERS: Final = {1: Tier.OFFICIAL, 2: Tier.WIRE, 3: Tier.COPY}
_KEYS: Final = frozenset(
    {
        *("id", "date", "date_end", "precision", "kind", "subkind", "status", "title"),
        *("imposing", "affected", "actors", "place", "mode", "rate", "rate_before", "rate_unit"),
        *(
            "base",
            "products",
            "value_usd",
            "component",
            "legal_basis",
            "doc_number",
            "effective",
            "expiry",
        ),
        *("level", "round", "relations", "source_url", "tier", "measure", "confidence", "note"),
    }
)
_FALLBACK: Final = {
    Kind.MEETING: "ministerial_talks",
    Kind.TARIFF: "tariff_new",
    Kind.AGREEMENT: "framework",
    Kind.CALENDAR: "deadline",
    Kind.STATEMENT: "remark",
}


class RegisterError(ValueError):
    """A row of the register is wrong: says file, line, what is wrong and what would be right."""


class Names(Protocol):
    """Who goes by a full name; a topic knows."""

    def actor_named(self, name: str) -> Actor | None:
        """The actor with this full name or id, or None where nobody has it."""
        ...


def load_register(path: Path, names: Names | None = None) -> tuple[Claim, ...]:
    """The rows of the file at *path* as claims, in the file's order.

    Raises `RegisterError` for the first wrong row, and `OSError` where the file cannot be read.
    """
    claims: list[Claim] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), start=1):
        if not line.strip():
            continue
        row = _Row(path, number, _object(path, number, line), names)
        claim = row.claim()
        if claim.article_id in seen:
            row.fail("id", f"is that of line {seen[claim.article_id]} too; give each row its own")
        seen[claim.article_id] = number
        claims.append(claim)
    return tuple(claims)


def fold_register(claims: Iterable[Claim]) -> tuple[tuple[Event, tuple[Claim, ...]], ...]:
    """The register's claims as events, each with its claims; rows of one measure are one event."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        kind = claim.mention.facts.kind
        # Entries of a calendar are days: two for one measure are two events.
        own = claim.claim_id if kind is Kind.CALENDAR else claim.copy_group
        groups.setdefault(f"{own}|{kind}", []).append(claim)
    return tuple(
        (fold(_register_id(group[0].claim_id), group), tuple(group)) for group in groups.values()
    )


def _register_id(claim_id: str) -> str:
    return hashlib.sha1(f"event|{claim_id}".encode(), usedforsecurity=False).hexdigest()[:32]


def _object(path: Path, number: int, line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise RegisterError(
            f"{path}:{number}: not JSON ({error}); write one object on each line"
        ) from error
    if not isinstance(row, dict):
        raise RegisterError(f"{path}:{number}: not an object; write {{...}} on each line")
    return row


class _Row:
    """One row, read key by key; every complaint names file, line and key."""

    def __init__(
        self, path: Path, number: int, row: Mapping[str, Any], names: Names | None
    ) -> None:
        self._path, self._number, self._row, self._names = path, number, row, names
        unknown = sorted(row.keys() - _KEYS)
        if unknown:
            self.fail(unknown[0], f"is not a key; the keys are {', '.join(sorted(_KEYS))}")

    def fail(self, key: str, what: str) -> None:
        raise RegisterError(f"{self._path}:{self._number}: {key} {what}")

    def claim(self) -> Claim:
        row_id = self._text("id", needed=True)
        first = self._day("date", needed=True)
        last = self._day("date_end") or first
        if first is None or last is None or last < first:
            raise RegisterError(
                f"{self._path}:{self._number}: date_end {last} is before date {first}; swap them"
            )
        said_at = datetime.combine(last, _END_OF_DAY)
        title = self._text("title") or row_id
        url = self._text("source_url") or None
        if url is not None and not url.startswith(("https://", "http://")):
            self.fail("source_url", f"{url!r} is not an address; it begins with https://")
        tier = _TIERS.get(self._row.get("tier") or 2)
        if tier is None:
            self.fail("tier", f"{self._row['tier']!r} is not 1, 2 or 3")
        measure = self._text("measure")
        facts = self._facts(first, last)
        return Claim(
            claim_id=hashlib.sha1(f"register|{row_id}".encode(), usedforsecurity=False).hexdigest()[
                :32
            ],
            article_id=f"register:{row_id}",
            mention=Mention(
                facts=facts,
                bucket=Bucket.NEW,
                evidence=(Evidence(0, len(title), title),),
                source=Attribution(via=url, tier=self._row.get("tier") or 2, said_on=last),
                confidence=1.0,
                rules=("register",),
            ),
            asserted_at=said_at,
            published_at=said_at,
            ingested_at=said_at,
            outlet="register",
            tier=tier or Tier.WIRE,
            url=url,
            copy_group=f"register:{measure or row_id}",
            origin="register",
        )

    def _facts(self, first: date, last: date) -> Facts:
        kind = self._word("kind", Kind)
        if kind is None:
            raise RegisterError(
                f"{self._path}:{self._number}: kind is missing; one of {', '.join(Kind)}"
            )
        status = self._word("status", Status) or Status.ANNOUNCED
        effective = self._day("effective")
        when = When(first, last, self._word("precision", Precision) or Precision.DAY, str(first))
        if kind is Kind.MEETING and effective is not None:
            # The row's date is the day it was said; the meeting itself begins on `effective`.
            when, effective = When(effective, effective, Precision.DAY, str(effective)), None
        return Facts(
            kind=kind,
            subkind=self._subkind(kind),
            status=status,
            actors=tuple(self._actor(name) for name in self._list("actors")),
            place=self._place(),
            when=when,
            mode=self._text("mode") or None,
            level=self._text("level") or None,
            round_number=self._row.get("round"),
            imposing=self._list("imposing"),
            affected=self._list("affected"),
            component=self._text("component") or None,
            rate=self._rate("rate"),
            rate_before=self._rate("rate_before"),
            base=self._text("base") or None,
            products=self._list("products"),
            value=self._value(),
            legal_basis=self._text("legal_basis") or None,
            doc_number=self._text("doc_number") or None,
            effective=effective,
            expiry=self._day("expiry"),
        )

    def _subkind(self, kind: Kind) -> str:
        subkind = self._text("subkind")
        if not subkind:
            return _FALLBACK.get(kind) or min(SUBKINDS[kind])
        if subkind not in SUBKINDS[kind]:
            self.fail(
                "subkind",
                f"{subkind!r} is none of {kind}'s; one of {', '.join(sorted(SUBKINDS[kind]))}",
            )
        return subkind

    def _word(self, key: str, kind: type[E]) -> E | None:
        text = self._text(key)
        if not text:
            return None
        if text not in {*kind}:
            self.fail(key, f"{text!r} is not one of {', '.join(kind)}")
        return kind(text)

    def _text(self, key: str, *, needed: bool = False) -> str:
        value = self._row.get(key)
        if value is None and not needed:
            return ""
        if not isinstance(value, str) or (needed and not value):
            self.fail(key, f"is {value!r}; write a text in quotes")
        return str(value)

    def _list(self, key: str) -> tuple[str, ...]:
        value = self._row.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.fail(key, f"is {value!r}; write a list of texts")
        return tuple(value)

    def _day(self, key: str, *, needed: bool = False) -> date | None:
        text = self._text(key, needed=needed)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.fail(key, f"{text!r} is not a day; write it as 2025-05-10")
        return None

    def _number_of(self, key: str) -> float | None:
        value = self._row.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fail(key, f"is {value!r}; write a number")
        return float(value)

    def _value(self) -> Amount | None:
        dollars = self._number_of("value_usd")
        return None if dollars is None else Amount(dollars)

    def _rate(self, key: str) -> Rate | None:
        value = self._number_of(key)
        if value is None:
            return None
        unit = self._text("rate_unit") or "percent"
        kind = RateKind.DELTA if unit == "pp" else RateKind.COMPONENT
        return Rate(value, unit, kind)

    def _place(self) -> Place | None:
        text = self._text("place")
        if not text:
            return None
        name, comma, country = (part.strip() for part in text.rpartition(","))
        if len(country) != 2 or not country.isupper():
            self.fail("place", f"{text!r} names no country; write 'Geneva, CH', or 'KR' alone")
        return Place(name, country) if comma else Place(country, country, how="country")

    def _actor(self, name: str) -> Actor:
        found = self._names.actor_named(name) if self._names is not None else None
        return found or Actor(actor_id=None, name=name, side="")
