"""What numbers of trade measures are: rates, sums, quantities, and numbers that are none."""

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

    `before` is the old rate where the words (or their arithmetic) give it, `factor` what
    multiplies an old rate ("doubles"); with a factor alone `rate.value` is None. "Triple-digit"
    is value 100 with `op` `>=`. Of "10 to 25 percent" the rate is at most 25, `lowest` at least 10.
    """

    start: int
    end: int
    rate: Rate
    before: Rate | None = None
    factor: float | None = None
    context: RateContext = RateContext.UNKNOWN
    lowest: Rate | None = None
    #: "the earlier 20 percent": a rate that already stands, not the news.
    prior: bool = False


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
