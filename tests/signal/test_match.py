"""How well a claim of a measure, a case or a day to watch fits a known one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import (
    News,
    at,
    billion,
    days,
    firm,
    percent,
)
from matching import WEIGHTS, same, score

from monitor.model import Claim, Kind, Scope, Term
from monitor.signal import load_topic
from monitor.signal.fold import fold
from monitor.signal.match import match
from monitor.signal.weights import MatchWeights


def test_an_old_undated_recollection_prefers_the_recent_event() -> None:
    news = News()
    old = news.tariff("in_effect", at("2018-04-02"), imposing=("CN",), affected=("US",))
    recent = news.tariff("in_effect", at("2025-02-10"), imposing=("CN",), affected=("US",))
    recalled = news.tariff(
        "in_effect", at("2025-05-11"), imposing=("CN",), affected=("US",), when=None,
        bucket="background",
    )  # fmt: skip
    assert score(recent, recalled) > score(old, recalled) + 2


def test_measures_of_two_imposers_never_match() -> None:
    news = News()
    ours = news.tariff("announced", at("2018-07-06"), value=billion(34))
    theirs = news.tariff(
        "announced", at("2018-07-06"), value=billion(34), imposing=("CN",), affected=("US",)
    )
    assert score(ours, theirs) == -100.0


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"component": "fentanyl"}, {"component": "reciprocal"}),
        ({"value": billion(50)}, {"value": billion(200)}),
        ({"actors": (firm("ZTE"),)}, {"actors": (firm("Huawei"),)}),
        ({"doc_number": "No. 13"}, {"doc_number": "No. 21"}),
        ({}, {"scope": Scope.THIRD_COUNTRY}),
        ({}, {"subkind": "tariff_reduction"}),
    ],
    ids=["component", "value", "firm", "document", "scope", "direction"],
)
def test_measures_of_one_day_are_kept_apart_by(known: dict[str, Any], said: dict[str, Any]) -> None:
    news = News()
    day = at("2025-11-04")
    assert same(news.tariff("announced", day, **known), news.tariff("announced", day, **known))
    assert not same(news.tariff("announced", day, **known), news.tariff("announced", day, **said))


@pytest.mark.parametrize(
    ("known", "said", "one"),
    [
        ({"products": ("drone",)}, {"products": ("medical_supplies",)}, False),
        ({"products": ("drone", "robot")}, {"products": ("robot",)}, True),
        ({"products": ("chip",)}, {"products": ("ai_chip",)}, True),
        ({"products": ("soybean",)}, {"products": ("farm_goods",)}, True),
        ({"products": ("drone",)}, {}, True),
        ({}, {"products": ("drone",)}, True),
        (
            {"products": ("drone",), "component": "fentanyl"},
            {"products": ("toys",), "component": "fentanyl"},
            True,
        ),
        (
            {"products": ("drone",), "doc_number": "No. 13"},
            {"products": ("toys",), "doc_number": "no. 13"},
            True,
        ),
    ],
    ids=["other", "shared", "sort", "branch", "unsaid", "unknown", "programme", "document"],
)
def test_duties_on_different_goods_are_two_though_rate_and_day_agree(
    known: dict[str, Any], said: dict[str, Any], one: bool
) -> None:
    news = News()
    told = {"rate": percent(40), "effective": at("2026-12-15").date(), "when": None}
    first = news.tariff("announced", at("2026-10-05"), **told, **known)
    second = news.tariff("announced", at("2026-10-06"), **told, **said)
    assert same(first, second) is one


def test_the_old_rate_named_binds_an_update_to_its_measure() -> None:
    news = News()
    known = news.tariff("in_effect", at("2025-03-04"), rate=percent(20), component="fentanyl")
    cut = news.tariff(
        "announced", at("2025-11-04"), rate=percent(10), rate_before=percent(20),
        component="fentanyl", subkind="tariff_reduction",
    )  # fmt: skip
    other = replace(
        cut, mention=replace(cut.mention, facts=replace(cut.mention.facts, rate_before=None))
    )
    assert score(known, cut) > score(known, other) + 5


def test_two_calendar_days_are_two_entries() -> None:
    news = News()

    def entry(day: str) -> Claim:
        return news.claim(
            Kind.CALENDAR, "hearing", "planned", at("2026-06-20"), bucket="upcoming", when=days(day)
        )

    assert same(entry("2026-07-07"), entry("2026-07-07"))
    assert not same(entry("2026-07-07"), entry("2026-07-10"))


def test_mere_talk_does_not_keep_an_old_act_open() -> None:
    """An act of weeks ago is not renewed by every mention of it: a new act is another one."""
    news = News()
    act = news.tariff("announced", at("2018-04-02"))
    talk = news.tariff("announced", at("2018-04-12"))
    event = fold("e", [act, talk])
    fresh = match(news.tariff("announced", at("2018-06-15")), event, WEIGHTS)
    assert fresh is not None
    assert fresh.score < WEIGHTS.same


def test_a_size_first_named_days_after_an_act_is_another_act() -> None:
    news = News()
    act = news.tariff("announced", at("2018-04-02"))
    assert same(act, news.tariff("announced", at("2018-04-03"), value=billion(50)))
    assert not same(act, news.tariff("announced", at("2018-04-04"), value=billion(50)))


def test_one_law_carries_many_measures() -> None:
    """Years on, the same law and the same round rate do not make another product's duty the old."""
    news = News()
    list3 = news.tariff("in_effect", at("2019-05-10"), component="s301", rate=percent(25))
    drones = news.tariff(
        "announced", at("2026-03-04"), component="s301", rate=percent(40),
        rate_before=percent(25), products=("drone",),
    )  # fmt: skip
    assert score(list3, drones) < WEIGHTS.doubt
    later = news.tariff(
        "announced", at("2019-06-10"), component="s301", rate=percent(40), rate_before=percent(25)
    )
    assert same(list3, later)


def test_a_target_that_is_the_imposer_itself_is_no_target() -> None:
    news = News()
    right = news.tariff("announced", at("2026-03-04"))
    slip = news.tariff("announced", at("2026-03-04"), affected=("US",))
    assert same(right, slip)


def test_each_addition_to_a_list_is_an_act_of_its_own() -> None:
    news = News()
    uel: dict[str, Any] = {"imposing": ("CN",), "affected": ("US",), "component": "unreliable"}
    march, april, same_day = (
        news.claim(
            Kind.ENTITY_MEASURE, "unreliable_entity_list", "announced", at(day),
            when=days(day), **uel,
        )
        for day in ("2025-03-04", "2025-04-04", "2025-03-05")
    )  # fmt: skip
    assert not same(march, april)
    assert same(march, same_day)


def test_cases_of_two_names_on_one_day_are_two() -> None:
    news = News()
    who: dict[str, Any] = {"imposing": ("CN",), "affected": ("US",), "products": ("chip",)}
    day = at("2025-09-13")
    dumping = news.claim(Kind.TRADE_REMEDY, "anti_dumping_initiation", "announced", day,
                         when=days("2025-09-13"), **who)  # fmt: skip
    bias = news.claim(Kind.INVESTIGATION, "anti_discrimination_initiation", "announced", day,
                      when=days("2025-09-13"), **who)  # fmt: skip
    assert not same(bias, dumping)


def test_the_shipped_weights_are_the_defaults() -> None:
    """What the file tells a user of the thresholds is what the code does without it."""
    config = Path(__file__).resolve().parents[2] / "config" / "topic" / "us-china-trade"
    assert load_topic(config).matching == MatchWeights()


def test_a_list_of_firms_is_not_a_control_on_goods_of_the_same_day() -> None:
    """One ministry does both on one day; they are not even in doubt."""
    news = News()
    sides: dict[str, Any] = {"imposing": ("CN",), "affected": ("US",)}
    day = {"when": days("2026-03-04"), **sides}
    listed = news.claim(
        Kind.ENTITY_MEASURE, "unreliable_entity_list", "announced", at("2026-03-04"), **day
    )
    control = news.claim(Kind.EXPORT_CONTROL, "control_rule", "announced", at("2026-03-04"), **day)
    assert score(listed, control) < WEIGHTS.doubt
    assert score(control, listed) < WEIGHTS.doubt


def test_two_acts_under_one_law_years_apart_are_not_in_doubt() -> None:
    """The law's name counts once, whether given as the programme or as the legal basis."""
    news = News()
    law: dict[str, Any] = {"component": "s301", "legal_basis": "Section 301"}
    known = news.tariff("announced", at("2024-05-14"), subkind="tariff_increase", **law)
    said = news.tariff("announced", at("2026-03-04"), subkind="tariff_increase", **law)
    assert score(known, said) < WEIGHTS.doubt


def test_reports_of_one_day_s_additions_to_a_list_name_other_firms() -> None:
    news = News()

    def listing(day: str, *names: str) -> Claim:
        return news.claim(
            Kind.EXPORT_CONTROL, "entity_listing", "announced", at(day), when=days(day),
            imposing=("US",), affected=("CN",), actors=tuple(firm(name) for name in names),
        )  # fmt: skip

    one = listing("2019-10-07", "Hikvision")
    assert same(one, listing("2019-10-07", "SenseTime", "Megvii"))
    assert not same(one, listing("2019-10-10", "SenseTime"))
    assert not same(listing("2019-05-13"), listing("2019-05-15", "Huawei"))


def test_a_guessed_imposer_makes_no_other_measure() -> None:
    news = News()
    known = news.claim(
        Kind.EXPORT_CONTROL, "control_rule", "announced", at("2025-02-04"),
        when=days("2025-02-04"), imposing=("CN",), affected=("US",), products=("tungsten",),
    )  # fmt: skip
    said = news.claim(
        Kind.EXPORT_CONTROL, "licence_regime", "in_effect", at("2025-02-04"),
        when=days("2025-02-04"), imposing=("US",), affected=("CN",), products=("tungsten",),
    )  # fmt: skip
    guessed = replace(
        said, mention=replace(said.mention, confidence_terms=(Term("inferred_imposer", -0.5),))
    )
    assert score(known, said) == -100.0
    assert same(known, guessed)


def test_papers_of_one_day_give_other_goods_and_rates_of_one_order() -> None:
    news = News()
    day = {"when": days("2025-03-04"), "imposing": ("CN",), "affected": ("US",)}
    grain = news.tariff(
        "announced", at("2025-03-04"), products=("corn",), rate=percent(15.0), **day
    )
    beans = news.tariff(
        "announced", at("2025-03-04"), products=("soybean",), rate=percent(10.0), **day
    )
    later = news.tariff(
        "announced", at("2025-03-11"), products=("soybean",), rate=percent(10.0),
        **{**day, "when": days("2025-03-11")},
    )  # fmt: skip
    assert same(grain, beans)
    assert not same(grain, later)


def _act(news: News, kind: Kind, subkind: str, day: str, quote: str = "", **facts: Any) -> Claim:
    facts = {"imposing": ("US",), "affected": ("CN",), "when": days(day)} | facts
    return news.claim(kind, subkind, "announced", at(day), quote=quote, **facts)


def test_as_many_firms_in_one_week_are_the_same_firms() -> None:
    """Of one package a paper tells the list, another the curbs; in either language."""
    news = News()
    rule = _act(news, Kind.EXPORT_CONTROL, "control_rule", "2024-12-02",
                "Curbs hit exports to 140 firms")  # fmt: skip
    listing = (Kind.EXPORT_CONTROL, "entity_listing", "2024-12-02")
    assert same(rule, _act(news, *listing, "140家企业被列入清单"))
    assert same(rule, _act(news, *listing, "The bureau lists 140 more companies"))
    assert not same(rule, _act(news, *listing, "The bureau lists 28 more companies"))
    assert not same(rule, _act(news, *listing, "Curbs hit exports to 140 firms"))


def test_a_duty_of_a_case_is_found_under_the_name_of_a_tariff() -> None:
    news = News()
    goods: dict[str, Any] = {"rate": percent(93.5), "products": ("graphite",)}
    case = _act(news, Kind.TRADE_REMEDY, "anti_dumping_preliminary", "2025-07-17", **goods)
    assert same(case, _act(news, Kind.TARIFF, "tariff_new", "2025-07-18", **goods))
    assert not same(case, _act(news, Kind.TARIFF, "tariff_new", "2025-07-18"))


def test_a_reprieve_of_one_day_for_one_firm_is_one_whatever_it_is_called() -> None:
    news = News()
    eased, day = (firm("Huawei"),), "2019-05-20"
    known = _act(news, Kind.EXPORT_CONTROL, "control_suspension", day, actors=eased)
    licence = (Kind.EXPORT_CONTROL, "licence_grant")
    assert same(known, _act(news, *licence, day, actors=eased))
    assert not same(known, _act(news, *licence, day))
    assert not same(known, _act(news, *licence, "2019-06-20", actors=eased))


def test_lists_under_one_name_are_one_list() -> None:
    news = News()
    sides = {"imposing": ("CN",), "affected": ("US",)}
    one = "Unreliable Entity List"
    known = _act(news, Kind.ENTITY_MEASURE, "export_control_list", "2025-09-25",
                 legal_basis=one, **sides)  # fmt: skip
    listed = (Kind.ENTITY_MEASURE, "unreliable_entity_list", "2025-09-25")
    assert same(known, _act(news, *listed, legal_basis=one, **sides))
    assert not same(known, _act(news, *listed, **sides))


def test_one_day_s_duties_of_a_case_on_one_product_are_one_by_either_law() -> None:
    news = News()
    goods: dict[str, Any] = {"products": ("graphite",)}
    dumping = _act(news, Kind.TRADE_REMEDY, "anti_dumping_final", "2026-02-11", **goods)
    subsidy = (Kind.TRADE_REMEDY, "countervailing_final")
    assert same(dumping, _act(news, *subsidy, "2026-02-11", **goods))
    assert not same(dumping, _act(news, *subsidy, "2026-02-11", products=("tyres",)))
    assert not same(dumping, _act(news, *subsidy, "2026-02-20", **goods))


def test_what_is_decided_is_a_threat_to_another_paper_of_the_day() -> None:
    news = News()
    decided = news.tariff("announced", at("2025-10-10"))
    assert same(decided, news.tariff("threatened", at("2025-10-10"), subkind="tariff_increase"))
    assert not same(decided, news.tariff("threatened", at("2025-10-13"), subkind="tariff_increase"))


def test_a_rise_put_off_to_a_day_is_the_one_that_is_set_for_it() -> None:
    news = News()
    day, other = at("2019-03-02").date(), at("2019-03-20").date()
    held = news.tariff("suspended", at("2018-12-14"), subkind="tariff_suspension", effective=day)
    rise = {"subkind": "tariff_increase"}
    assert same(held, news.tariff("announced", at("2018-12-17"), effective=day, **rise))
    assert not same(held, news.tariff("announced", at("2018-12-17"), effective=other, **rise))
    assert not same(held, news.tariff("announced", at("2018-12-17"), **rise))
