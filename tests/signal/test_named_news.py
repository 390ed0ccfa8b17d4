"""Licences, lists, deals and days to watch, told in the many ways that papers have."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Kind, Mention

US, CN = ("US",), ("CN",)


def _news(title: str, text: str = "", day: str = "2025-06-11") -> list[Mention]:
    return [m for m in reading(title, text, day).mentions if m.bucket is not Bucket.BACKGROUND]


def _subkinds(title: str, text: str = "") -> set[str]:
    return {m.facts.subkind for m in _news(title, text)}


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("US prolongs Huawei reprieve by 60 days", "licence_grant"),
        ("AMD loses licences to ship chips to Huawei", "control_rule"),
        ("Washington forbids US firms to supply to ZTE", "denial_order"),
        ("ZTE barred from buying American parts", "denial_order"),
        ("Trump gives AMD go-ahead to sell China faster AI chips", "licence_grant"),
        ("China approves batch of rare earth export applications", "licence_grant"),
        ("China hands out magnet permits to US carmakers", "licence_grant"),
        ("US withdraws SK Hynix authorisation to ship tools to China plant", "control_rule"),
        (
            "Lam Research, Skydio placed on China's list of unreliable companies",
            "unreliable_entity_list",
        ),
        ("China to set up blacklist of unreliable foreign firms", "unreliable_entity_list"),
        ("US adds nine Chinese AI firms to restricted trade list", "entity_listing"),
        ("Pentagon adds BYD to list of Chinese military firms", "blacklist_other"),
        ("China files suit at WTO over US battery curbs", "wto_consultation"),
        ("China takes legal action against US over solar subsidies", "wto_consultation"),
        ("China wins WTO case against US over pipe duties", "wto_ruling"),
        ("US blocks sale of payments group Paywell to Tencent", "screening_decision"),
        ("US, China to swap export control data under new pact", "mechanism_created"),
        ("China investigates FedEx over lost parcels", "antitrust_initiation"),
    ],
)
def test_a_headline_names_it_in_many_ways(title: str, subkind: str) -> None:
    assert subkind in _subkinds(title)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("China buys 12 cargoes of US soybeans", False),
        ("China booked 300,000 tons of US corn last week", False),
        ("China agrees to buy 300,000 tons of US corn", True),
        ("China to buy 12 cargoes of US soybeans, White House says", True),
        ("Trump sees chance that China will buy more US corn", False),
    ],
)
def test_goods_that_change_hands_are_no_undertaking(title: str, told: bool) -> None:
    assert ("purchase_commitment" in _subkinds(title)) is told


def test_a_second_clause_has_the_subject_of_the_first() -> None:
    text = (
        "China let the yuan slip past 7.3 a dollar on Monday, and said later it would halt"
        " purchases of US farm products."
    )
    found = [
        m.facts for m in _news("Trade rift widens", text) if m.facts.kind is Kind.IMPORT_RESTRICTION
    ]
    assert [(f.imposing, f.affected) for f in found] == [(CN, US)]


def test_a_list_is_reached_past_the_names_between() -> None:
    text = (
        "China has put 12 firms from the United States, General Dynamics, Skydio and a maker of"
        " marine drones among them, on its export control list."
    )
    assert "export_control_list" in _subkinds("China acts on US arms makers", text)


def test_whom_another_measure_hits_is_not_hit_by_this_one() -> None:
    text = (
        "China announced new restrictions on exports of tungsten, answering limits Washington"
        " has set on chip sales to firms from China."
    )
    found = _news("China curbs tungsten exports", text)
    assert {(m.facts.imposing, m.facts.affected) for m in found} == {(CN, US)}


@pytest.mark.parametrize(
    ("title", "text", "subkind", "day"),
    [
        (
            "Truce nears its end",
            "The United States and China agreed on a 90-day truce in May. It expires on August 12.",
            "expiry",
            date(2025, 8, 12),
        ),
        (
            "Stockholm talks end",
            "The pause in duties between Washington and Beijing runs until August 12.",
            "expiry",
            date(2025, 8, 12),
        ),
        ("US-China tariff deadline of July 9 nears", "", "expiry", date(2025, 7, 9)),
        (
            "Top court takes China tariff case",
            "Judges will hear arguments on China duties in the first week of November, on Nov. 5.",
            "hearing",
            date(2025, 11, 5),
        ),
    ],
)
def test_a_day_to_watch(title: str, text: str, subkind: str, day: date) -> None:
    found = [m.facts for m in _news(title, text) if m.facts.kind is Kind.CALENDAR]
    assert [(f.subkind, f.when.end) for f in found if f.when] == [(subkind, day)]


def test_what_was_prolonged_has_only_its_new_end() -> None:
    text = (
        "The exclusions for Chinese goods had been due to expire on June 30 and now run"
        " through September 30."
    )
    found = _news("US extends tariff exclusions", text)
    assert [(m.facts.subkind, m.facts.expiry) for m in found] == [
        ("exclusion_extension", date(2025, 9, 30))
    ]
