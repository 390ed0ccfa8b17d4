"""When a headline gives no day, the first sentences below it do."""

from __future__ import annotations

import pytest
from reading_helpers import reading

from monitor.model import Bucket


def _day(title: str, text: str) -> str:
    told = reading(title, text, "2024-06-13").mentions[0].facts.when
    return str(told.start) if told is not None else ""


@pytest.mark.parametrize(
    ("title", "text", "day"),
    [
        (
            "China puts tariff on American pecans",
            "The commission made the duty public on Tuesday.",
            "2024-06-11",
        ),
        (
            "China sanctions five US defence firms",
            "China has sanctioned the companies, its foreign ministry announced on Monday.",
            "2024-06-10",
        ),
        ("Yellen, He Lifeng hold call", "The two spoke on Wednesday for an hour.", "2024-06-12"),
        ("Yellen says she just spoke with He Lifeng", "", "2024-06-13"),
        ("Yellen speaks with He Lifeng", "", "2024-06-13"),
        ("Why Yellen speaks with He Lifeng", "", ""),
        # Days that something else is dated by, and days long past, are not the headline's.
        (
            "China puts tariff on American pecans",
            "It comes after Washington raised its own duties on Tuesday.",
            "2024-06-13",
        ),
        (
            "China puts tariff on American pecans",
            "The commission had asked for comment on May 20.",
            "2024-06-13",
        ),
    ],
)
def test_the_lead_dates_the_headline(title: str, text: str, day: str) -> None:
    assert _day(title, text) == day


def test_what_takes_effect_happens_on_that_day_whenever_it_is_told() -> None:
    title = "Tariff of 40% on Chinese drones took effect on Monday"
    assert _day(title, "") == "2024-06-10"


def test_talks_that_are_on_are_on_as_the_headline_is_printed() -> None:
    title = "Third day of US-China talks under way in Stockholm"
    (told,) = reading(title, "", "2024-06-13").mentions
    assert told.facts.when is not None
    assert (str(told.facts.when.start), str(told.facts.when.end)) == ("2024-06-11", "2024-06-13")
    assert told.bucket is Bucket.NEW


def test_what_counts_at_once_counts_from_its_announcement() -> None:
    (told,) = reading(
        "China puts walnut firms on control list",
        "China has put nine US firms on its export control list, its Ministry of Commerce "
        "announced on Wednesday. The move takes effect immediately.",
        "2024-06-13",
    ).mentions
    assert str(told.facts.effective) == "2024-06-12"


@pytest.mark.parametrize(
    ("title", "day", "bucket"),
    [
        ("US, China to sign walnut trade deal on June 20", "2024-06-20", Bucket.UPCOMING),
        # What is agreed is news today, whenever it is signed.
        ("US, China agree on trade deal, to be signed on June 20", "2024-06-13", Bucket.NEW),
    ],
)
def test_a_deal_is_dated_by_its_signing_where_that_is_told(
    title: str, day: str, bucket: Bucket
) -> None:
    (told,) = reading(title, "", "2024-06-13").mentions
    assert told.facts.when is not None
    assert (str(told.facts.when.start), told.bucket) == (day, bucket)
