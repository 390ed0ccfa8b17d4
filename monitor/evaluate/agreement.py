"""Which mention answers which gold event, and in what the two differ. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import Any, Final

from monitor.evaluate.labels import GoldEvent, families_of

Mention = Mapping[str, Any]

#: What an equal field says for a mention and a gold event being the same thing.
_WEIGHTS: Final[dict[str, float]] = {
    "date": 3.0,
    "rate_percent": 3.0,
    "effective": 3.0,
    "expiry": 3.0,
    "status": 2.0,
    "imposing": 2.0,
    "place": 2.0,
    "actors": 2.0,
    "bucket": 1.5,
}
_OTHER: Final = 1.0
_KIND: Final = 0.5
_NEAR: Final = 0.005
#: Given with its start, so not a field of its own.
_WITH_START: Final = "date_end"

FIELDS: Final = (
    *("status", "bucket", "date", "place", "actors", "imposing", "affected", "rate_percent"),
    *("rate_before_percent", "effective", "expiry", "subkind", "precision", "value_usd"),
    *("legal_basis", "change"),
)


def fields_given(gold: GoldEvent) -> list[str]:
    """The fields of a mention that *gold* says something of, in their printed order."""
    given = set(gold.given) - {_WITH_START, "change"}
    if _WITH_START in gold.given:
        given.add("date")
    return [name for name in FIELDS if name in given]


def is_right(name: str, gold: GoldEvent, mention: Mention) -> bool:
    """Whether *mention* has the field as *gold* gives it.

    A date needs start and end; one with an end alone is open, and its end is what counts.
    """
    wanted, found = gold.given.get(name), mention.get(name)
    if name == "date":
        ends = [key for key in ("date", _WITH_START) if key in gold.given]
        if wanted is None and gold.given.get(_WITH_START) is not None:
            ends = [_WITH_START]
        return all(gold.given[key] == mention.get(key) for key in ends)
    if name in {"actors", "imposing", "affected"}:
        return names(wanted) == names(found)
    if isinstance(wanted, list):
        # Several rates of one notice: all of them, and no other.
        return set(wanted) == set(mention.get("rates_percent") or ())
    if isinstance(wanted, int | float) and isinstance(found, int | float):
        return abs(wanted - found) < _NEAR * max(1.0, abs(wanted))
    if isinstance(wanted, str) and isinstance(found, str):
        family = name == "subkind" and wanted in families_of(gold.kind)
        return wanted.casefold() == found.casefold() or (family and found.startswith(wanted))
    return bool(wanted == found)


def names(value: object) -> frozenset[str]:
    """A list of names as a set, whatever their case."""
    return (
        frozenset(str(item).casefold() for item in value)
        if isinstance(value, list | tuple)
        else frozenset()
    )


def agreement(gold: GoldEvent, mention: Mention) -> float:
    """How much speaks for the two being the same event; below 0 where the kinds differ."""
    if mention.get("kind") != gold.kind.value:
        return -1.0
    total = _KIND
    for name in fields_given(gold):
        weight = _WEIGHTS.get(name, _OTHER)
        if is_right(name, gold, mention):
            total += weight
        elif name == "actors":
            wanted, found = names(gold.given[name]), names(mention.get(name))
            total += weight * len(wanted & found) / len(wanted | found)
        elif name == "date" and _overlap(gold, mention):
            total += weight / 3
    return total


def _overlap(gold: GoldEvent, mention: Mention) -> bool:
    first, last = gold.given.get("date"), gold.given.get(_WITH_START) or gold.given.get("date")
    start, end = mention.get("date"), mention.get(_WITH_START)
    return bool(first and last and start and end and start <= last and first <= end)


def assign(golds: Sequence[GoldEvent], mentions: Sequence[Mention]) -> list[int | None]:
    """For each gold event the index of its mention, None where there is none.

    One to one, and of all such assignments the one that agrees most in sum; ties go to the
    earlier mention.
    """
    if not golds or not mentions:
        return [None] * len(golds)
    # A hair less for each later mention settles ties in their order.
    worth = [
        [agreement(gold, mention) - 1e-6 * n for n, mention in enumerate(mentions)]
        for gold in golds
    ]
    # As many columns again that stand for none, so that every gold event finds one.
    prices = [[-max(value, 0.0) for value in line] + [0.0] * len(golds) for line in worth]
    chosen = _Cheapest(prices).columns()
    return [j if j < len(mentions) and worth[i][j] >= 0 else None for i, j in enumerate(chosen)]


class _Cheapest:
    """The cheapest choice of a column of its own for each row (no more rows than columns).

    The Hungarian method with potentials; 0 stands for none, so rows and columns count from 1.
    """

    def __init__(self, prices: Sequence[Sequence[float]]) -> None:
        self._prices = prices
        self._rows, self._columns = len(prices), len(prices[0])
        self._of_row = [0.0] * (self._rows + 1)
        self._of_column = [0.0] * (self._columns + 1)
        self._holder = [0] * (self._columns + 1)

    def columns(self) -> list[int]:
        """For each row its column, both from 0."""
        for row in range(1, self._rows + 1):
            self._place(row)
        found = [0] * self._rows
        for column in range(1, self._columns + 1):
            if self._holder[column]:
                found[self._holder[column] - 1] = column - 1
        return found

    def _place(self, row: int) -> None:
        """Find *row* a column, moving others where that is cheaper."""
        least, came = [inf] * (self._columns + 1), [0] * (self._columns + 1)
        used: set[int] = set()
        self._holder[0], column = row, 0
        while self._holder[column]:
            used.add(column)
            self._look(column, used, least, came)
            free = [j for j in range(1, self._columns + 1) if j not in used]
            nearest = min(free, key=lambda j: least[j])
            self._shift(least[nearest], used, free, least)
            column = nearest
        while column:
            self._holder[column], column = self._holder[came[column]], came[column]

    def _look(self, column: int, used: set[int], least: list[float], came: list[int]) -> None:
        """Note where the row that holds *column* could go for less than known so far."""
        row = self._holder[column]
        for j in range(1, self._columns + 1):
            price = self._prices[row - 1][j - 1] - self._of_row[row] - self._of_column[j]
            if j not in used and price < least[j]:
                least[j], came[j] = price, column

    def _shift(self, step: float, used: set[int], free: list[int], least: list[float]) -> None:
        for j in used:
            self._of_row[self._holder[j]] += step
            self._of_column[j] -= step
        for j in free:
            least[j] -= step
