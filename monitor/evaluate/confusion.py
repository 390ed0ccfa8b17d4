"""What is taken for what: errors counted by sort, so that a sum shows where they lie. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from monitor.evaluate.agreement import names
from monitor.evaluate.rows import Pair, RowScore

_CLOSED: Final = ("status", "bucket", "subkind", "precision")
_SETS: Final = ("actors", "imposing", "affected")


def confusions(scores: Sequence[RowScore], least: int = 2) -> list[tuple[str, str, int]]:
    """Field, sort of error and how often, most frequent first; sorts met less often are left out.

    Events that were not found count under `kind`, by the kind told in their place, if any.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for score in scores:
        for pair in score.pairs:
            counts.update((name, _sort(name, pair)) for name in pair.wrong)
            if pair.mention is None and not pair.gold.optional:
                counts["kind", f"{pair.gold.kind} {_instead(score)}"] += 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [(name, sort, count) for (name, sort), count in ranked if count >= least]


def _instead(score: RowScore) -> str:
    if score.extra:
        return f"not found, but {' and '.join(sorted(set(score.extra)))}"
    return "not found" + ("" if score.relevant else ", row not relevant")


def _sort(name: str, pair: Pair) -> str:
    mention, given = pair.mention or {}, pair.gold.given
    if name == "date":
        return _date_sort(mention, given)
    wanted, found = given.get(name), mention.get(name)
    if name in _SETS:
        return _set_sort(names(wanted), names(found))
    if name in _CLOSED:
        return f"{found} for {wanted}"
    if found is None:
        return "not found"
    return "found where there is none" if wanted is None else "another one"


def _set_sort(wanted: frozenset[str], found: frozenset[str]) -> str:
    if not found:
        return "not found"
    if not wanted:
        return "found where there are none"
    if found > wanted:
        return "one too many" if len(found - wanted) == 1 else "some too many"
    if found < wanted:
        return "one missing" if len(wanted - found) == 1 else "some missing"
    return "others"


def _date_sort(mention: Mapping[str, Any], given: Mapping[str, Any]) -> str:
    """How a date differs: an end of it, or by how much its start does."""
    found, wanted = mention.get("date"), given.get("date")
    if found is None or wanted is None:
        return "not found" if found is None else "found where there is none"
    if found == wanted:
        return "start right, end not"
    if "date_end" in given and mention.get("date_end") == given["date_end"]:
        return "end right, start not"
    days = (date.fromisoformat(found) - date.fromisoformat(wanted)).days
    if days in {7, -7}:
        return "a week late" if days > 0 else "a week early"
    size = "a day" if abs(days) == 1 else "days" if abs(days) < 7 else "weeks"
    size = size if abs(days) < 28 else "months" if abs(days) < 330 else "a year or more"
    return f"{size} {'late' if days > 0 else 'early'}"
