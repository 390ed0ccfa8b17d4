"""Numbers of trade measures: rates of duty, fees, sums and quantities, and what is none of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.model import Amount, Rate


class RateContext(StrEnum):
    """What the words around a percentage say it measures."""

    #: A duty, levy, tariff, fee or margin.
    DUTY = "duty"
    #: Growth or fall of trade, prices, shares: never a rate of duty.
    CHANGE = "change"
    #: A part of a whole: "60 percent of imports", "a 51 percent stake".
    SHARE = "share"
    UNKNOWN = "unknown"


class NumberKind(StrEnum):
    """Numbers that are neither rates nor sums."""

    VOTE = "vote"
    COUNT = "count"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class FoundRate:
    """A rate: `start:end` in the text that was read.

    `before` is the old rate where the words give it, `factor` what multiplies an old rate that
    they do not give ("doubles"). `rate.value` is None for "triple-digit" (`op` `>=`, see `floor`).
    """

    start: int
    end: int
    rate: Rate
    before: Rate | None = None
    factor: float | None = None
    context: RateContext = RateContext.UNKNOWN


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """A sum of money (unit USD, CNY ...) or of goods (tonne, tonne_per_year, aircraft ...)."""

    start: int
    end: int
    amount: Amount
    op: str = "="
    #: A balance or a flow ("trade deficit of ..."), not the size of a measure.
    balance: bool = False


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A guarded number. `words` is the document number ("No. 9", "2025-9"), count or vote."""

    start: int
    end: int
    kind: NumberKind
    words: str
    value: float | None = None


def find_rates(text: str, language: str = "en") -> tuple[FoundRate, ...]:
    """Rates of *text* in order. Pure; never raises."""
    del text, language
    return ()


def find_amounts(text: str, language: str = "en") -> tuple[FoundAmount, ...]:
    """Sums and quantities of *text* in order."""
    del text, language
    return ()


def find_numbers(text: str, language: str = "en") -> tuple[FoundNumber, ...]:
    """Votes, counts and document numbers of *text* in order."""
    del text, language
    return ()
