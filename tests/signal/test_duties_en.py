"""How far along an English duty is, which way it goes, and what it answers."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Facts, Kind, Mention, Status

DAY = "2025-06-18"


def only(title: str, text: str = "", kind: Kind = Kind.TARIFF) -> Mention:
    """The one mention of *kind* in the article."""
    found = [m for m in reading(title, text, DAY).mentions if m.facts.kind is kind]
    assert len(found) == 1, [(m.facts.subkind, m.facts.status) for m in found]
    return found[0]


def told(title: str, text: str = "") -> tuple[str, Status]:
    facts = only(title, text).facts
    return facts.subkind, facts.status


@pytest.mark.parametrize(
    "title",
    [
        "China names 60 American goods that could face a 12% duty",
        "Beijing publishes list of US boats that would be hit by 12% duties",
        "Beijing draws up list of American boats for potential duty",
        "USTR opens process for duties on Chinese boats",
        "Washington takes first steps towards duties on Chinese boats",
        "Trump to put forward 30% duty on Chinese boats: source",
        "Trump calls for higher tariffs on Chinese boats",
    ],
)
def test_what_is_only_in_store_for_goods_is_proposed(title: str) -> None:
    mention = only(title)
    assert mention.facts.status is Status.PROPOSED
    assert mention.bucket is Bucket.NEW


@pytest.mark.parametrize(
    "title",
    [
        "Beijing protests over planned US duties on Chinese boats",
        "Trump urges China to cut tariffs on US boats",
        "Xi calls for lower US tariffs on Chinese boats",
        "Lower tariffs on Chinese boats may be warranted, Bessent says",
        "White House seeks to rethink duties on Chinese boats",
    ],
)
def test_what_is_thought_or_asked_of_the_other_is_no_duty(title: str) -> None:
    assert not [m for m in reading(title, "", DAY).mentions if m.facts.kind is Kind.TARIFF]


@pytest.mark.parametrize(
    "title",
    [
        "China fires back: duties on US boats",
        "China imposes tariffs on US boats in answer to Washington's duties",
        "China answers Trump's hike with 12% tariffs on American boats",
        "In retaliation for US tariff rises, China raises its duties on American boats",
    ],
)
def test_a_duty_that_answers_another_is_a_retaliation(title: str) -> None:
    facts = only(title).facts
    assert (facts.subkind, facts.imposing) == ("retaliation", ("CN",))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Washington holds back duties on Chinese boats", ("tariff_suspension", "suspended")),
        ("US backs off duty rise on Chinese boats", ("tariff_suspension", "suspended")),
        ("Duties on Chinese boats are off, Trump says", ("tariff_removal", "removed")),
        ("Trump Lifts Duties On Chinese Boats To 30 Percent", ("tariff_increase", "announced")),
        ("Biden puts steeper tariffs on Chinese boats", ("tariff_increase", "announced")),
        ("Chinese-made boats no longer subject to US tariffs", ("exclusion", "announced")),
        (
            "China to keep extra US boat duties on hold",
            ("tariff_suspension_extension", "extended"),
        ),
        ("US puts off duties on Chinese boats until Dec. 15", ("tariff_suspension", "suspended")),
        ("China prolongs exemption of US boats from tariffs", ("exclusion_extension", "extended")),
    ],
)
def test_which_way_a_duty_goes(title: str, expected: tuple[str, str]) -> None:
    assert told(title) == expected


def test_a_headline_that_lifts_what_the_lead_raises_tells_of_one_rise() -> None:
    text = "The step takes duties on Chinese boats from 10 percent to 30 percent."
    assert told("US lifts tariffs on Chinese goods", text)[0] == "tariff_increase"


def test_a_start_without_a_day_is_the_day_of_the_report() -> None:
    assert only("Chinese duties on US boats kick in").facts.effective == date(2025, 6, 18)


def test_the_named_day_of_a_start_beats_its_hour() -> None:
    title = "Chinese duties on US boats to start at midnight on June 20, source says"
    assert only(title).facts.effective == date(2025, 6, 20)


def test_the_morning_is_no_verb() -> None:
    text = "Duties of 12% on Chinese boats began at 12:01 am on Wednesday."
    assert only("Trade war", text).facts.status is Status.IN_EFFECT


def test_what_is_recalled_as_imposed_is_in_force() -> None:
    text = (
        "Boat builders met. They talked of steel. In April, Trump raised duties on Chinese boats."
    )
    mention = only("Boat builders meet", text)
    assert (mention.bucket, mention.facts.status) == (Bucket.BACKGROUND, Status.IN_EFFECT)


def test_two_sides_deeds_in_a_headline_are_two() -> None:
    title = "China puts boat duty on hold for a year, U.S. cuts fentanyl tariff to 10%"
    found = [m.facts for m in reading(title, "", DAY).mentions if m.facts.kind is Kind.TARIFF]
    assert [(f.subkind, f.imposing) for f in found] == [
        ("tariff_suspension", ("CN",)),
        ("tariff_reduction", ("US",)),
    ]


def test_what_is_kept_from_rising_does_not_rise() -> None:
    text = "The step keeps US duties on Chinese boats from climbing to 145 percent."
    assert not reading("Truce goes on", text, DAY).mentions


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("Boats will be charged a duty of 15 percent.", 15),
        ("A 15% tariff will be put on boats, China said, and 10% on oars from the U.S.", 15),
        ("Boats already pay a duty of 15 percent.", None),
        ("Analysts reckon with a duty of 15 percent.", None),
        ("Canada will charge a duty of 15 percent on oars.", None),
    ],
)
def test_a_sentence_below_tells_the_rate(text: str, rate: float | None) -> None:
    def found(facts: Facts) -> float | None:
        return facts.rate.value if facts.rate else None

    head = "China strikes back at US with duties on boats"
    lead = "China announced retaliatory duties on American boats on Wednesday. "
    mentions = reading(head, lead + text, DAY).mentions
    duties = [m.facts for m in mentions if m.bucket is not Bucket.BACKGROUND]
    assert [found(f) for f in duties if f.imposing == ("CN",)] == [rate]


def test_deposits_for_dumping_are_preliminary() -> None:
    title = "China to impose anti-dumping deposits on US boats"
    assert only(title, kind=Kind.TRADE_REMEDY).facts.subkind == "anti_dumping_preliminary"


def test_a_suit_challenges_a_duty() -> None:
    title = "Importers file complaint at Court of International Trade over Section 301 duties"
    assert only(title, kind=Kind.DISPUTE).facts.subkind == "court_filing"
