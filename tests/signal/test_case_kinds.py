"""Cases, deals, lists and dates: who brings what against whom, and what is only about a case."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading, shipped_topic, told

from monitor.model import Bucket, Kind, Mention, Scope, Status
from monitor.signal.frames import frames_of

US, CN = ("US",), ("CN",)


def _one(title: str, kind: Kind, text: str = "", day: str = "2025-06-18") -> Mention:
    (mention,) = told(reading(title, text, day), kind)
    return mention


@pytest.mark.parametrize(
    ("title", "subkind", "imposing", "affected"),
    [
        ("China takes US to WTO over drone duties", "wto_consultation", CN, US),
        ("US asks WTO for consultations with China on subsidies", "wto_consultation", US, CN),
        ("Beijing challenges Trump duties at the WTO", "wto_consultation", CN, US),
        (
            "WTO says it has received Chinese complaint on US duties",
            "wto_complaint_received",
            CN,
            US,
        ),
        ("China asks WTO to set up panel on US chip subsidies", "wto_panel", CN, US),
        ("WTO panel faults US over duties on Chinese paper", "wto_ruling", CN, US),
        ("WTO sides with US in seed dispute with China", "wto_ruling", US, CN),
        ("Trade court throws out Trump duties on Chinese toys", "court_ruling", US, CN),
        ("Appeals court leaves Trump's China duties in place", "court_ruling", US, CN),
        ("Huawei sues US government over licence ban", "court_filing", CN, US),
        ("American importers sue over duties on Chinese toys", "court_filing", US, CN),
        ("Trump asks Supreme Court to uphold China duties", "court_filing", US, CN),
    ],
)
def test_a_dispute_is_its_complainants(
    title: str, subkind: str, imposing: tuple[str, ...], affected: tuple[str, ...]
) -> None:
    found = _one(title, Kind.DISPUTE).facts
    assert (found.subkind, found.imposing, found.affected) == (subkind, imposing, affected)


@pytest.mark.parametrize(
    "title",
    [
        "China says US chip duties break WTO rules",
        "China accuses US of horse-trading at the WTO",
        "WTO chief warns US and China on duties",
        "Court ruling could upset US duties on China",
        "India takes US to WTO over steel duties",
    ],
)
def test_words_about_a_dispute_are_none(title: str) -> None:
    fresh = told(reading(title), Kind.DISPUTE)
    assert not [m for m in fresh if m.facts.scope is Scope.TOPIC]


def test_what_a_case_is_about_is_no_measure_of_its_own() -> None:
    result = reading("WTO panel rules US duties on Chinese tyres unlawful")
    assert told(result, Kind.DISPUTE)
    assert not told(result, Kind.TARIFF)


def test_a_second_verb_beside_a_case_is_a_measure_of_its_own() -> None:
    result = reading("China opens antitrust probe into Google, imposes 15% tariff on US coal")
    assert told(result, Kind.INVESTIGATION)
    assert told(result, Kind.TARIFF)


@pytest.mark.parametrize(
    ("title", "subkind", "imposing"),
    [
        ("USTR opens Section 301 case on Chinese robots", "s301_initiation", US),
        ("USTR finds China's robot subsidies unfair in Section 301 case", "s301_determination", US),
        ("Commerce opens Section 232 probe into Chinese cranes", "s232_initiation", US),
        ("China's market regulator investigates Micron", "antitrust_initiation", CN),
        ("China drops antitrust case against Qualcomm", "antitrust_closed", CN),
        ("China launches trade barrier probe against US", "trade_barrier_initiation", CN),
    ],
)
def test_a_case_has_its_family_and_stage(
    title: str, subkind: str, imposing: tuple[str, ...]
) -> None:
    found = _one(title, Kind.INVESTIGATION).facts
    assert (found.subkind, found.imposing) == (subkind, imposing)


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("White House limits US investment in Chinese robot makers", "outbound_rule"),
        ("White House limits Chinese investment in US robot makers", "screening_decision"),
        ("CFIUS rejects Chinese bid for Texas robot maker", "screening_decision"),
        ("Trump orders ByteDance to sell TikTok's US arm", "divestiture"),
    ],
)
def test_money_that_goes_out_is_told_from_money_that_comes_in(title: str, subkind: str) -> None:
    found = _one(title, Kind.INVESTMENT).facts
    assert (found.subkind, found.imposing, found.affected) == (subkind, US, CN)


def test_a_deadline_moved_is_the_reprieve_not_a_date_of_its_own() -> None:
    result = reading(
        "Trump gives TikTok more time",
        "President Donald Trump signed an order on Wednesday pushing the deadline for ByteDance to "
        "divest TikTok's US arm to Sept. 17.",
    )
    (found,) = told(result, Kind.INVESTMENT)
    assert found.facts.status is Status.EXTENDED
    assert found.facts.expiry == date(2025, 9, 17)
    assert not told(result, Kind.CALENDAR)


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("US labels China a currency manipulator", Status.ANNOUNCED),
        ("Treasury drops China's currency manipulator label", Status.REMOVED),
        ("US to lift China's currency manipulator label", Status.ANNOUNCED),
    ],
)
def test_a_label_goes_on_and_comes_off(title: str, status: Status) -> None:
    found = _one(title, Kind.DESIGNATION).facts
    assert (found.status, found.imposing, found.affected) == (status, US, CN)


@pytest.mark.parametrize(
    "title",
    [
        "Treasury declines to label China a currency manipulator",
        "China is no currency manipulator, says IMF",
    ],
)
def test_no_label_is_no_designation(title: str) -> None:
    assert not told(reading(title), Kind.DESIGNATION)


@pytest.mark.parametrize(
    ("title", "told_of"),
    [
        ("China agrees to buy $20 billion of US farm goods", True),
        ("Chinese importers buy US soybeans", False),
        ("Analysts see China buying more US soybeans", False),
        ("China stops buying US soybeans", False),
        ("Boeing raises forecast for Chinese jet purchases", False),
    ],
)
def test_only_states_commit_to_buy(title: str, told_of: bool) -> None:
    found = [m.facts.subkind for m in told(reading(title), Kind.AGREEMENT)]
    assert ("purchase_commitment" in found) is told_of


def test_goods_bought_this_year_are_agreed_today() -> None:
    found = _one("China to buy 12 million tons of US soybeans this year", Kind.AGREEMENT).facts
    assert found.when is not None
    assert (found.when.start, found.when.end) == (date(2025, 6, 18), date(2025, 6, 18))


@pytest.mark.parametrize(
    ("title", "subkind", "status"),
    [
        ("Trump, Xi sign trade deal", "trade_deal", Status.SIGNED),
        ("Phase one deal with China signed", "trade_deal", Status.SIGNED),
        ("US, China call truce in trade war", "truce", Status.ANNOUNCED),
        ("US and China set up working group on chips", "mechanism_created", Status.ANNOUNCED),
        ("US and China begin implementing Busan deal", "implementation", Status.IN_EFFECT),
        ("White House issues fact sheet on deal with China", "outcome_list", Status.ANNOUNCED),
    ],
)
def test_a_deal_has_its_sort_and_stage(title: str, subkind: str, status: Status) -> None:
    found = _one(title, Kind.AGREEMENT).facts
    assert (found.subkind, found.status) == (subkind, status)


@pytest.mark.parametrize(
    "title",
    [
        "No trade deal yet with China, Kudlow says",
        "Mnuchin hopes for trade deal with China",
        "US strikes trade deal with Japan",
        "Farm groups call for trade deal with China",
        "Trump says trade deal with China is close",
    ],
)
def test_a_deal_wished_for_is_none(title: str) -> None:
    fresh = told(reading(title, day="2019-06-18"), Kind.AGREEMENT)
    assert not [m for m in fresh if m.facts.scope is Scope.TOPIC]


def test_a_deal_with_a_firm_gives_way_to_the_measure_on_it() -> None:
    result = reading("US strikes deal with ZTE to lift ban on chip sales", day="2018-06-07")
    assert {m.facts.kind for m in result.mentions} == {Kind.EXPORT_CONTROL}


def test_an_emergency_is_the_ground_not_the_duty() -> None:
    title = "Trump declares national emergency over fentanyl from China to justify tariffs"
    found = _one(title, Kind.LEGAL_BASIS).facts
    assert (found.subkind, found.imposing, found.affected) == ("emergency_declared", US, CN)
    assert not told(reading(title), Kind.TARIFF)


def test_two_dates_in_one_sentence_are_two_and_take_the_sides_of_the_measure() -> None:
    result = reading(
        "USTR proposes duties on Chinese robots",
        "The US Trade Representative proposed 25% duties on Chinese robots on Wednesday. Comments "
        "are due by July 6 and a hearing is set for July 7.",
    )
    found = {m.facts.subkind: m.facts for m in told(result, Kind.CALENDAR)}
    assert set(found) == {"comment_deadline", "hearing"}
    assert all(f.when and f.imposing == US and f.affected == CN for f in found.values())
    ends = {name: f.when.end for name, f in found.items() if f.when}
    assert ends == {"comment_deadline": date(2025, 7, 6), "hearing": date(2025, 7, 7)}


def test_the_end_of_a_truce_to_come_is_a_date_not_a_measure() -> None:
    result = reading("US-China tariff truce expires Aug. 12")
    (found,) = told(result, Kind.CALENDAR)
    assert (found.facts.subkind, found.facts.expiry) == ("expiry", date(2025, 8, 12))
    assert found.bucket is Bucket.UPCOMING
    assert not told(result, Kind.TARIFF)


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("China vows to fight to the end against US tariffs", "threat"),
        ("China urges US to scrap chip curbs", "demand"),
        ("Yellen says US wants healthy trade with China", "remark"),
    ],
)
def test_words_alone_are_kept_as_statements(title: str, subkind: str) -> None:
    result = reading(title, day="2023-07-08")
    assert [m.facts.subkind for m in result.mentions] == [subkind]
    assert {m.facts.kind for m in result.mentions} == {Kind.STATEMENT}


def test_whoever_announces_it_is_among_its_actors() -> None:
    found = _one(
        "US opens case on Chinese robots",
        Kind.INVESTIGATION,
        "US Trade Representative Jamieson Greer said on Tuesday his office had opened a "
        "Section 301 case on China's robot makers.",
    ).facts
    assert "Jamieson Greer" in {actor.name for actor in found.actors}


def test_chinese_frames_read_no_english_sentence() -> None:
    topic = shipped_topic()
    everything = frozenset(name for frame in topic.frames for name in frame.trigger)
    english = frames_of(topic, everything, "en")
    chinese = frames_of(topic, everything, "zh")
    assert {frame.language for frame in english} == {None}
    assert "zh" in {frame.language for frame in chinese}
