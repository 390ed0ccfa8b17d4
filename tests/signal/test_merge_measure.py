"""One measure told several times in one article is one event, with all that was told of it."""

from __future__ import annotations

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Kind, Mention, Status


def _fresh(title: str, text: str, day: str, kind: Kind) -> list[Mention]:
    found = reading(title, text, day).mentions
    return [m for m in found if m.facts.kind is kind and m.bucket is not Bucket.BACKGROUND]


def _rates(mention: Mention) -> tuple[float | None, float | None]:
    now, before = mention.facts.rate, mention.facts.rate_before
    return now.value if now else None, before.value if before else None


def test_the_lead_gives_the_rate_that_the_headline_only_hints_at() -> None:
    (told,) = _fresh(
        "Washington triples tariff on Chinese scooters",
        "The United States on Tuesday raised its duty on scooters from China to 75 percent from "
        "25 percent, the Trade Representative said.",
        "2024-06-11",
        Kind.TARIFF,
    )
    assert _rates(told) == (75, 25)


def test_rates_for_other_goods_of_one_announcement_are_one_event() -> None:
    (told,) = _fresh(
        "United States raises tariff on Chinese cars",
        "The White House raised the duty on Chinese cars to 90 percent on Monday. It raised the "
        "tariff on Chinese solar cells to 60 percent as well.",
        "2024-06-10",
        Kind.TARIFF,
    )
    assert _rates(told)[0] == 90
    assert set(told.facts.products) >= {"car", "solar"}


def test_two_rates_on_the_same_goods_are_two_events() -> None:
    told = _fresh(
        "United States raises tariff on Chinese steel to 30 percent",
        "The White House raised the duty on Chinese steel to 45 percent on Monday.",
        "2024-06-10",
        Kind.TARIFF,
    )
    assert {m.facts.rate.value for m in told if m.facts.rate} == {30, 45}


def test_the_more_telling_word_names_the_act() -> None:
    (told,) = _fresh(
        "US tariff exclusions for Chinese pumps near their end",
        "The United States on Thursday extended its exclusions from tariffs on Chinese pumps "
        "until Nov. 30.",
        "2024-05-30",
        Kind.TARIFF,
    )
    assert told.facts.subkind == "exclusion_extension"


@pytest.mark.parametrize(
    ("sequel", "effective", "expiry"),
    [
        ("The duty takes effect on June 20.", "2024-06-20", "None"),
        ("It will take effect on Thursday and run until Dec. 31.", "2024-06-13", "2024-12-31"),
        ("The new tariffs come into force on July 1.", "2024-07-01", "None"),
        ("The fee takes effect on June 20.", "None", "None"),
        ("Harvest begins on June 20.", "None", "None"),
    ],
)
def test_a_later_sentence_gives_the_days(sequel: str, effective: str, expiry: str) -> None:
    (told,) = _fresh(
        "China puts 20 percent tariff on American pecans",
        "China will put a 20 percent tariff on American pecans, the commission said on Tuesday. "
        + sequel,
        "2024-06-11",
        Kind.TARIFF,
    )
    assert told.facts.status is Status.ANNOUNCED
    assert (str(told.facts.effective), str(told.facts.expiry)) == (effective, expiry)


def test_a_later_sentence_gives_the_days_in_chinese() -> None:
    found = reading(
        "国务院关税税则委员会：对美国大豆加征15%关税",
        "国务院关税税则委员会宣布对原产于美国的大豆加征15%关税。上述措施自2024年7月1日起施行。",
        "2024-06-11",
        "zh",
    ).mentions
    (told,) = (m for m in found if m.facts.kind is Kind.TARIFF)
    assert str(told.facts.effective) == "2024-07-01"


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("New duties on Chinese goods start in November", Status.ANNOUNCED),
        ("Tariffs on Chinese goods take effect next month", Status.ANNOUNCED),
        ("Tariffs on Chinese goods take effect today", Status.IN_EFFECT),
        ("US suspends port fees on Chinese ships", Status.SUSPENDED),
        ("US to suspend port fees on Chinese ships", Status.ANNOUNCED),
        ("US suspends port fees on Chinese ships from November 10", Status.ANNOUNCED),
        ("US extends tariff truce with China", Status.EXTENDED),
        ("US and China agree to extend tariff truce", Status.ANNOUNCED),
    ],
)
def test_a_status_holds_once_it_is_reached(title: str, status: Status) -> None:
    (told,) = reading(title, "", "2019-10-10").mentions
    assert told.facts.status is status


def test_a_pause_that_is_not_renewed_is_over_from_the_day_it_ran_out() -> None:
    title = "The pause that expired on Oct. 3 has not been renewed"
    (told,) = reading(title, "", "2019-10-05").mentions
    assert told.facts.status is Status.EXPIRED
    assert str(told.facts.expiry) == "2019-10-03"


def test_what_is_extended_runs_until_the_later_day() -> None:
    title = (
        "US extended exclusions from China tariffs, due to expire on Nov. 29, until May 10, 2020"
    )
    told = reading(title, "", "2019-10-05").mentions
    assert "2020-05-10" in {str(m.facts.expiry) for m in told if m.facts.kind is Kind.TARIFF}


def test_what_analysts_think_possible_is_no_measure() -> None:
    text = "Analysts say the US could cut its tariff on Chinese cars from 10% to 5%."
    assert not _fresh("What to expect from Tuesday", text, "2019-10-05", Kind.TARIFF)
    assert _fresh("US could cut its tariff on Chinese cars to 5%", "", "2019-10-05", Kind.TARIFF)


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Washington had announced the tariff on Chinese scooters last week.", "2024-06-11"),
        ("It adds to the tariff on Chinese scooters put in place earlier this year.", "2024-06-11"),
    ],
)
def test_what_a_later_line_recalls_does_not_date_the_news(second: str, day: str) -> None:
    (told,) = _fresh(
        "US tariff on Chinese scooters takes effect",
        "The US tariff on Chinese scooters took effect Tuesday. " + second,
        "2024-06-11",
        Kind.TARIFF,
    )
    when = told.facts.when
    assert when is not None
    assert (str(when.start), str(when.end)) == (day, day)
