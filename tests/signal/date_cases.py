"""Anchors of the tests of dates, and how a sentence with its date words in brackets is read."""

from __future__ import annotations

from datetime import date

from monitor.signal.dates import Anchor, find_dates
from monitor.signal.folding import folded

WED, SUN, FRI, MON, SAT = "2025-09-17", "2025-10-26", "2026-01-02", "2026-03-02", "2025-12-20"

#: Words, anchor, first and last day, precision.
Row = tuple[str, str, str | None, str | None, str]


def read_interval(
    marked: str, anchor: str, language: str = "en"
) -> tuple[str | None, str | None, str]:
    """First and last day and precision of the words in square brackets in *marked*."""
    start = marked.index("[")
    end = marked.index("]") - 1
    text = folded(marked.replace("[", "").replace("]", ""))
    found = find_dates(text, Anchor(date.fromisoformat(anchor)), language=language)
    hits = [one for one in found if one.start < end and one.end > start]
    assert hits, f"no date found; all: {found}"
    when = hits[0].when
    return str(when.start or "") or None, str(when.end or "") or None, when.precision.value
