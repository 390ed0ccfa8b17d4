"""How facts read: headlines, dates with their precision, rates, amounts, sides."""

from __future__ import annotations

from datetime import date

import pytest
from alert_samples import (
    TALKS,
    TARIFF,
    data_of,
)

from monitor.alerting.render import headline, plain
from monitor.alerting.words import (
    amount_words,
    kind_words,
    rate_words,
    side_name,
    sides_words,
    when_words,
)
from monitor.model import (
    SUBKINDS,
    Actor,
    Amount,
    ChangeKind,
    Facts,
    Kind,
    Precision,
    Rate,
    RateKind,
    Scope,
    Status,
    When,
    to_plain,
)

# Headlines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "change", "expected"),
    [
        (TALKS, "new", "NEW meeting: US-China ministerial talks, Geneva, 10-11 May 2025"),
        (
            TARIFF,
            "updated",
            "UPDATED tariff: US tariff increase on China, 25% (was 10%), from 1 June 2025",
        ),
        (
            Facts(
                Kind.TARIFF,
                "tariff_increase",
                Status.THREATENED,
                imposing=("US",),
                affected=("CN",),
                rate=Rate(200.0),
            ),
            "new",
            "NEW tariff: US tariff increase on China, threatened, 200%",
        ),
        (
            Facts(Kind.INVESTIGATION, "s301_hearing", Status.PLANNED, imposing=("US",)),
            "new",
            "NEW investigation: US Section 301 investigation, hearing, planned",
        ),
        (
            Facts(
                Kind.AGREEMENT,
                "purchase_commitment",
                Status.ANNOUNCED,
                actors=TALKS.actors,
                value=Amount(1.2e10),
            ),
            "confirmed",
            "CONFIRMED agreement: US-China purchase commitment, USD 12 billion",
        ),
        (
            Facts(
                Kind.AGREEMENT,
                "purchase_commitment",
                Status.ANNOUNCED,
                actors=TALKS.actors[:1],
                imposing=("CN",),
                affected=("US",),
                value=Amount(1.2e10),
            ),
            "new",
            "NEW agreement: China purchase commitment to US, USD 12 billion",
        ),
        (
            Facts(
                Kind.INVESTIGATION,
                "antitrust_initiation",
                Status.ANNOUNCED,
                imposing=("CN",),
                affected=("US",),
                actors=tuple(
                    Actor(None, name, "US_BUSINESS", org=name) for name in ("Alfa", "Bet", "Gamma")
                ),
            ),
            "new",
            "NEW investigation: China antitrust investigation of US (Alfa, Bet and others), opened",
        ),
        (
            Facts(
                Kind.DESIGNATION,
                "currency_manipulator",
                Status.REMOVED,
                imposing=("US",),
                affected=("CN",),
            ),
            "new",
            "NEW designation: US currency manipulator label on China, removed",
        ),
        (
            Facts(
                Kind.LEGAL_BASIS,
                "emergency_declared",
                Status.ANNOUNCED,
                imposing=("US",),
                affected=("CN",),
            ),
            "new",
            "NEW legal basis: US emergency declaration over China",
        ),
        (
            Facts(
                Kind.TARIFF,
                "tariff_suspension_extension",
                Status.EXTENDED,
                imposing=("US", "CN"),
                affected=("CN", "US"),
                expiry=date(2025, 11, 10),
            ),
            "new",
            "NEW tariff: US/China tariff suspension extension, until 10 November 2025",
        ),
        (
            Facts(
                Kind.CALENDAR,
                "comment_deadline",
                Status.PLANNED,
                imposing=("US",),
                when=When(
                    date(2025, 6, 2),
                    date(2025, 6, 28),
                    Precision.RANGE,
                    "by June 28",
                    "x",
                    None,
                    "R17",
                ),
            ),
            "new",
            "NEW calendar: US comments due, by 28 June 2025",
        ),
        (
            Facts(Kind.MEETING, "call_leaders", Status.CANCELLED, actors=TALKS.actors),
            "cancelled",
            "CANCELLED meeting: US-China leaders' call",
        ),
    ],
)
def test_a_headline_says_what_matters(facts: Facts, change: str, expected: str) -> None:
    assert headline(data_of(facts, change=ChangeKind(change))) == expected


@pytest.mark.parametrize("kind", Kind)
def test_every_sub_kind_reads_as_words(kind: Kind) -> None:
    for subkind in sorted(SUBKINDS[kind]):
        told = headline(data_of(Facts(kind, subkind, Status.ANNOUNCED, scope=Scope.TOPIC)))
        assert "_" not in told
        assert "None" not in told
    assert kind_words(kind.value).islower()


# Words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ("2025-05-10", "2025-05-10", "day", "10 May 2025"),
        ("2025-05-10", "2025-05-11", "range", "10-11 May 2025"),
        ("2025-10-27", "2025-11-01", "range", "27 October to 1 November 2025"),
        ("2025-12-30", "2026-01-02", "range", "30 December 2025 to 2 January 2026"),
        ("2025-05-10", "2025-05-11", "weekend", "the weekend of 10-11 May 2025"),
        ("2025-05-05", "2025-05-11", "week", "the week of 5 May 2025"),
        ("2025-05-07", "2025-05-09", "part_of_week", "7-9 May 2025, day not known"),
        ("2025-05-01", "2025-05-31", "month", "May 2025"),
        ("2025-05-21", "2025-05-31", "part_of_month", "21-31 May 2025, day not known"),
        ("2025-06-01", "2025-08-31", "season", "June to August 2025"),
        ("2025-12-01", "2026-02-28", "season", "December 2025 to February 2026"),
        ("2025-04-01", "2025-06-30", "quarter", "Q2 2025"),
        ("2025-07-01", "2025-12-31", "part_of_year", "July to December 2025"),
        ("2025-01-01", "2025-12-31", "year", "2025"),
        ("2025-05-08", "2025-05-12", "approximate", "around 8-12 May 2025"),
        ("2025-05-01", "2025-05-10", "recent", "shortly before 10 May 2025"),
        ("2025-05-10", None, "unknown", "from 10 May 2025"),
        (None, "2025-05-10", "unknown", "until 10 May 2025"),
        (None, None, "unknown", ""),
        ("not a date", "nor this", "day", ""),
    ],
)
def test_a_date_claims_no_more_than_is_known(
    start: str | None, end: str | None, precision: str, words: str
) -> None:
    assert when_words(start, end, precision) == words


@pytest.mark.parametrize("precision", Precision)
def test_every_precision_has_words(precision: Precision) -> None:
    when = When(date(2025, 5, 10), date(2025, 5, 11), precision)
    told = plain(data_of(Facts(Kind.MEETING, "multilateral", Status.PLANNED, when=when)))
    assert "2025" in told


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (Rate(25.0), "25%"),
        (Rate(17.5), "17.5%"),
        (Rate(24.0, "pp", RateKind.DELTA), "+24 points"),
        (Rate(10.0, kind=RateKind.DELTA), "+10%"),
        (Rate(-10.0, kind=RateKind.DELTA), "-10%"),
        (Rate(145.0, kind=RateKind.TOTAL), "145% in all"),
        (Rate(100.0, op=">="), "at least 100%"),
        (Rate(50.0, "usd_per_ton"), "USD 50 per ton"),
        (Rate(None), ""),
    ],
)
def test_a_rate_reads_by_its_kind_and_unit(rate: Rate, words: str) -> None:
    assert rate_words(to_plain(rate)) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(2e11), "USD 200 billion"),
        (Amount(1.25e9, "CNY"), "CNY 1.25 billion"),
        (Amount(2.5e7, "tonne_per_year"), "25 million tonnes per year"),
        (Amount(54_321.0), "USD 54,321"),
        (Amount(200.0, "aircraft"), "200 aircraft"),
    ],
)
def test_an_amount_reads_with_its_unit(amount: Amount, words: str) -> None:
    assert amount_words(to_plain(amount)) == words


def test_sides_are_named_and_what_has_no_name_is_shown_as_it_is() -> None:
    assert [side_name(side) for side in ("US", "CN", "US_BUSINESS", "XQ", "")] == [
        "US",
        "China",
        "US business",
        "XQ",
        "",
    ]


def test_who_is_of_neither_side_is_named_without_a_side() -> None:
    assert [side_name("OTHER"), side_name("OTHER_BUSINESS")] == ["", "business"]
    assert sides_words(["CN", "OTHER", "US"]) == "China-US"
