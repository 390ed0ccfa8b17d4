"""Lengths of time: for how long a measure holds, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from monitor.signal.dates import Anchor, find_dates, find_durations


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("China exempted some goods from duties for a year from Sept. 17", (1, "year")),
        ("The pause will last 90 days from Aug. 12", (90, "day")),
        ("The waiver lasts six months", (6, "month")),
        ("It is to last two years", (2, "year")),
        ("running 18 months from May", (18, "month")),
    ],
)
def test_how_long_it_holds(text: str, length: tuple[int, str]) -> None:
    (found,) = find_durations(text)
    assert (found.low, found.unit, found.role) == (*length, "for")


@pytest.mark.parametrize(
    "text", ["imports rose in the last 90 days", "25 million tons a year", "in the past two years"]
)
def test_what_is_no_length(text: str) -> None:
    assert not find_durations(text)


def test_to_last_is_no_date() -> None:
    anchor = Anchor(date(2025, 8, 12))
    assert not find_dates("The truce would last 90 days", anchor)
    assert find_dates("Over the last 90 days exports fell", anchor)
