"""How well a claim fits a known event."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import (
    BESSENT,
    BUSAN,
    GENEVA,
    GREER,
    HE,
    KOREA,
    STOCKHOLM,
    SUBJECT,
    TRUMP,
    XI,
    News,
    at,
    billion,
    days,
    firm,
    percent,
)

from monitor.model import Claim, Kind, Place, Scope, Term
from monitor.signal import load_topic
from monitor.signal.fold import fold
from monitor.signal.match import match
from monitor.signal.placing import State, place
from monitor.signal.weights import MatchWeights

WEIGHTS = SUBJECT.matching


def score(known: Claim, said: Claim) -> float:
    """The points of *said* for the event that *known* began; -100 where it cannot be that one."""
    found = match(said, fold("e", [known]), WEIGHTS)
    return found.score if found is not None else -100.0


def same(known: Claim, said: Claim) -> bool:
    return score(known, said) >= WEIGHTS.same


def test_two_papers_on_one_meeting_match() -> None:
    news = News()
    one = news.talks(
        "concluded", at("2025-05-11"), days("2025-05-10", "2025-05-11"), place=GENEVA, actors=(HE,)
    )
    two = news.talks("concluded", at("2025-05-12"), days("2025-05-11"), place=GENEVA)
    assert same(one, two)


def test_a_coming_meeting_never_matches_one_that_is_over() -> None:
    """Seen from July, a meeting in the next two weeks is not the London round of June."""
    news = News()
    london = news.talks(
        "concluded", at("2025-06-10"), days("2025-06-09", "2025-06-10"), actors=(HE,)
    )
    coming = news.talks(
        "planned",
        at("2025-07-08"),
        days("2025-07-08", "2025-07-21", "approximate"),
        bucket="upcoming",
        actors=(BESSENT, HE),
    )
    assert score(london, coming) == -100.0


def test_a_recalled_meeting_is_not_the_one_still_planned() -> None:
    news = News()
    plan = news.talks(
        "planned", at("2025-07-08"), days("2025-07-08", "2025-07-21"), bucket="upcoming",
        actors=(BESSENT,),
    )  # fmt: skip
    recalled = news.talks(
        "concluded", at("2025-07-08"), None, bucket="background", actors=(BESSENT,)
    )
    assert score(plan, recalled) == -100.0


def test_a_plan_may_come_late_within_its_slack() -> None:
    news = News()
    plan = news.talks(
        "planned",
        at("2025-07-08"),
        days("2025-07-08", "2025-07-21", "approximate"),
        bucket="upcoming",
        actors=(BESSENT,),
    )
    held = news.talks(
        "concluded",
        at("2025-07-29"),
        days("2025-07-28", "2025-07-29"),
        place=STOCKHOLM,
        actors=(BESSENT, HE),
    )
    assert same(plan, held)
    much_later = news.talks(
        "concluded", at("2025-10-26"), days("2025-10-25"), actors=(BESSENT, HE), place=GENEVA
    )
    assert not same(plan, much_later)


def test_rounds_in_two_cities_are_two_meetings_even_with_one_number() -> None:
    news = News()
    geneva = news.talks(
        "concluded", at("2025-05-11"), days("2025-05-11"), place=GENEVA, round_number=3
    )
    stockholm = news.talks(
        "concluded", at("2025-07-29"), days("2025-07-29"), place=STOCKHOLM, round_number=3
    )
    assert not same(geneva, stockholm)


def test_a_country_holds_its_city_and_a_call_is_no_meeting() -> None:
    news = News()
    plan: dict[str, Any] = {"level": "leaders", "actors": (TRUMP, XI), "bucket": "upcoming"}
    summit = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2025-10-26"),
        when=days("2025-10-27", "2025-11-01", "part_of_week"), place=KOREA, **plan,
    )  # fmt: skip
    busan = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2025-10-28"),
        when=days("2025-10-30"), place=BUSAN, **plan,
    )  # fmt: skip
    call = news.claim(
        Kind.MEETING, "call_leaders", "planned", at("2025-10-27"), when=days("2025-10-28"),
        mode="phone", **plan,
    )  # fmt: skip
    assert same(summit, busan)
    assert score(summit, call) < score(summit, busan) - 5


def test_levels_apart_are_meetings_apart() -> None:
    news = News()
    ministers = news.talks("planned", at("2025-10-25"), days("2025-10-30"), bucket="upcoming")
    leaders = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2025-10-25"), bucket="upcoming",
        when=days("2025-10-30"),
    )  # fmt: skip
    assert not same(ministers, leaders)


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


def test_an_undated_plan_fits_the_one_open_plan() -> None:
    news = News()
    plan = news.talks(
        "planned", at("2018-08-16"), days("2018-08-20", "2018-08-31", "part_of_month"),
        bucket="upcoming",
    )  # fmt: skip
    echo = news.talks("planned", at("2018-08-17"), None, bucket="upcoming", actors=(GREER,))
    assert same(plan, echo)


def test_what_was_held_cannot_be_called_off() -> None:
    news = News()
    held = news.talks("concluded", at("2018-08-23"), days("2018-08-22", "2018-08-23"))
    assert score(held, news.talks("cancelled", at("2018-08-24"), None)) == -100.0


def test_a_meeting_cannot_have_been_held_before_its_planned_day() -> None:
    news = News()
    plan = news.talks("planned", at("2018-11-08"), days("2018-12-01"), bucket="upcoming")
    assert not same(plan, news.talks("concluded", at("2018-11-09"), None))
    assert same(plan, news.talks("cancelled", at("2018-11-09"), None))


def test_undated_words_do_not_fill_a_plan_that_is_months_away() -> None:
    news = News()
    plan = news.talks("planned", at("2018-09-13"), days("2018-12-01"), bucket="upcoming")
    assert not same(plan, news.talks("planned", at("2018-09-14"), None, bucket="upcoming"))


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


def test_a_day_of_report_is_not_a_stated_day() -> None:
    """Talks are written of for days after; the writer's own day does not make them new talks."""
    news = News()
    held = news.talks("concluded", at("2018-05-04"), days("2018-05-03", "2018-05-04"))
    report = news.talks("concluded", at("2018-05-06"), days("2018-05-06", expression=""))
    stated = news.talks("concluded", at("2018-05-09"), days("2018-05-09"))
    assert same(held, report)
    assert not same(held, stated)


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


def test_a_wrong_place_read_after_its_correction_is_the_same_meeting() -> None:
    news = News()
    day = days("2025-05-10", "2025-05-11")
    right = news.talks(
        "planned", at("2025-05-09", 14), day, place=GENEVA, mention={"retracted_place": STOCKHOLM}
    )
    wrong = news.talks("planned", at("2025-05-09"), day, place=STOCKHOLM)
    other = news.talks("planned", at("2025-05-09"), day, place=BUSAN)
    assert same(right, wrong)
    assert not same(right, other)


def test_words_without_a_day_are_about_the_talks_planned_there_soon() -> None:
    news = News()
    vague = news.talks("concluded", at("2025-05-06"), None, place=GENEVA)
    soon = news.talks("planned", at("2025-05-05"), days("2025-05-14"), place=GENEVA)
    later = news.talks("planned", at("2025-05-05"), days("2025-06-20"), place=GENEVA)
    assert same(soon, vague)
    assert not same(later, vague)


def test_talks_of_nobody_in_particular_are_those_planned_at_any_near_level() -> None:
    """Who meets is not said: ministers are a guess, which the next paper may know better."""
    news = News()
    delegation = news.talks("planned", at("2018-08-16"), None, level=None, bucket="upcoming")
    dated = days("2018-08-22", "2018-08-31", "part_of_month")
    lower = news.claim(
        Kind.MEETING, "working_level", "planned", at("2018-08-20"),
        when=dated, level="working", bucket="upcoming",
    )  # fmt: skip
    named = news.talks(
        "planned", at("2018-08-16"), None, level=None, bucket="upcoming", actors=(BESSENT, HE)
    )
    assert same(delegation, lower)
    assert not same(named, lower)


def test_an_invitation_after_the_planned_days_is_to_the_next_meeting() -> None:
    news = News()
    plan = news.talks(
        "planned", at("2018-08-20"), days("2018-08-22", "2018-08-31", "part_of_month")
    )
    invited = news.talks("rumoured", at("2018-09-12"), None, bucket="upcoming")
    held = news.talks("concluded", at("2018-09-02"), None)
    assert not same(plan, invited)
    assert same(plan, held)


def test_two_calls_that_were_held_days_apart_are_two() -> None:
    news = News()
    both = {"mode": "phone", "actors": (BESSENT, HE)}
    first = news.talks("concluded", at("2019-10-25"), days("2019-10-25"), **both)
    week = news.talks("concluded", at("2019-11-01"), days("2019-11-01"), **both)
    night = news.talks("concluded", at("2019-10-26"), days("2019-10-26"), **both)
    assert not same(first, week)
    assert same(first, night)


def test_who_met_nowhere_in_particular_may_have_met_by_video() -> None:
    """To "hold talks" is also said of a call; but whoever met in a town did not telephone."""
    news = News()
    video = news.talks(
        "concluded", at("2021-10-09"), days("2021-10-09"), mode="video", actors=(BESSENT, HE)
    )
    talks = news.talks("concluded", at("2021-10-09"), None, mode="in_person", actors=(BESSENT, HE))
    there = replace_place(talks, GENEVA)
    assert same(video, talks)
    assert not same(video, there)


def test_a_state_holds_its_towns() -> None:
    news = News()
    state, town = Place("Alaska", "US", "region"), Place("Anchorage", "US")
    one = news.talks("planned", at("2021-03-10"), days("2021-03-18"), place=town)
    two = news.talks("planned", at("2021-03-10"), days("2021-03-18"), place=state)
    other = news.talks("planned", at("2021-03-10"), None, place=Place("Chicago", "US"))
    assert score(one, two) > score(one, replace_place(two, Place("Chicago", "US")))
    assert same(one, two)
    assert not same(one, other)


def test_a_plan_that_gets_its_day_at_last_stays_one_however_far_ahead() -> None:
    news = News()
    vague = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2025-09-19"),
        when=None, level="leaders", bucket="upcoming", actors=(TRUMP, XI), place=KOREA,
    )  # fmt: skip
    dated = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2025-09-20"),
        when=days("2025-10-31", "2025-11-01"), level="leaders", bucket="upcoming",
        actors=(TRUMP, XI), place=BUSAN,
    )  # fmt: skip
    assert same(vague, dated)


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


def test_what_sounds_held_without_a_day_may_be_the_meeting_to_come() -> None:
    """A headline's "talks" in the article that tells of those to come are no others."""
    news = News()
    plan = news.talks(
        "planned", at("2025-05-06"), days("2025-05-09"), place=GENEVA, article="a",
        actors=(BESSENT, HE), bucket="upcoming",
    )  # fmt: skip
    sounds = news.talks(
        "concluded", at("2025-05-06"), None, place=GENEVA, article="a", actors=(BESSENT, HE)
    )
    held = news.talks(
        "concluded", at("2025-05-06"), days("2025-05-05"), place=GENEVA, article="a",
        actors=(BESSENT, HE),
    )  # fmt: skip
    state = State(fold("e", [plan]), lambda: [plan])
    assert place(sounds, [state], WEIGHTS).best is not None
    assert place(held, [state], WEIGHTS).best is None


def replace_place(claim: Claim, place: Place) -> Claim:
    """*claim* as one of a meeting at *place*."""
    facts = replace(claim.mention.facts, place=place)
    return replace(claim, mention=replace(claim.mention, facts=facts))
