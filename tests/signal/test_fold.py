"""The fold: claims to one event, whatever order they came in."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import BESSENT, GENEVA, GREER, HE, LISBON, MADRID, News, article, at, days, percent

from monitor.model import Claim, Kind, RateKind, Status, Tier
from monitor.signal.copies import copy_group
from monitor.signal.fold import fold, state_hash


def test_a_plan_becomes_a_held_meeting_and_its_version_rises() -> None:
    news = News()
    plan = news.talks("planned", at("2025-05-07"), days("2025-05-10", "2025-05-12", "range"))
    held = news.talks("concluded", at("2025-05-11"), days("2025-05-10", "2025-05-11"), place=GENEVA)
    first = fold("e", [plan])
    second = fold("e", [plan, held], previous=first)
    assert second.facts.status is Status.CONCLUDED
    assert second.facts.place == GENEVA
    assert (second.version, second.sources, second.claims) == (first.version + 1, 2, 2)


def test_a_late_page_does_not_overwrite_newer_knowledge() -> None:
    news = News()
    held = news.talks("concluded", at("2025-05-11"), days("2025-05-10", "2025-05-11"))
    stale = news.talks("planned", at("2025-05-07"), days("2025-05-10"))
    before = fold("e", [held])
    after = fold("e", [held, stale], previous=before)
    assert after.facts == replace(before.facts, days=after.facts.days)
    assert after.state_hash == before.state_hash
    assert after.version == before.version


def test_a_named_day_beats_a_month_said_later() -> None:
    news = News()
    day = news.talks("planned", at("2025-05-01"), days("2025-05-10"))
    month = news.talks("planned", at("2025-05-02"), days("2025-05-01", "2025-05-31", "month"))
    assert fold("e", [day, month]).facts.when == day.mention.facts.when


def test_a_postponement_moves_the_date_though_it_is_vaguer() -> None:
    news = News()
    day = news.talks("planned", at("2026-03-10"), days("2026-03-31", "2026-04-02"))
    later = news.talks(
        "postponed", at("2026-03-17"), days("2026-05-05", "2026-05-14", "approximate")
    )
    event = fold("e", [day, later])
    assert event.facts.status is Status.POSTPONED
    assert event.facts.when == later.mention.facts.when


def test_two_days_of_talks_told_of_one_by_one_are_one_interval() -> None:
    news = News()
    first = news.talks("ongoing", at("2025-10-25"), days("2025-10-25"))
    second = news.talks("concluded", at("2025-10-26"), days("2025-10-26"))
    when = fold("e", [first, second]).facts.when
    assert when is not None
    assert (str(when.start), str(when.end)) == ("2025-10-25", "2025-10-26")


def test_one_of_two_planned_days_does_not_narrow_them() -> None:
    news = News()
    both = news.talks("planned", at("2026-11-24", 1), days("2026-12-02", "2026-12-03"))
    one = news.talks("planned", at("2026-11-24", 2), days("2026-12-02"))
    assert fold("e", [both, one]).state_hash == fold("e", [both]).state_hash


def test_words_without_a_day_do_not_hold_a_meeting_that_lies_ahead() -> None:
    news = News()
    plan = news.talks("planned", at("2026-11-24"), days("2026-12-02"))
    loose = news.talks("concluded", at("2026-11-25"), None, place=GENEVA)
    held = news.talks("concluded", at("2026-12-02"), None)
    assert fold("e", [plan, loose]).facts.status is Status.PLANNED
    event = fold("e", [plan, loose, held])
    assert event.facts.status is Status.CONCLUDED


def test_what_is_said_in_passing_fills_gaps_and_never_overrules() -> None:
    news = News()
    told = news.tariff("announced", at("2025-04-08"), rate=percent(84))
    passing = news.tariff(
        "removed", at("2025-06-01"), bucket="background", rate=percent(10), component="reciprocal"
    )
    facts = fold("e", [told, passing]).facts
    assert facts.status is Status.ANNOUNCED
    assert facts.rate == percent(84)
    assert facts.component == "reciprocal"


def test_a_withdrawn_place_is_gone_whoever_said_it() -> None:
    news = News()
    wrong = news.talks(
        "concluded", at("2025-09-15"), days("2025-09-14", "2025-09-15"), place=LISBON
    )
    right = news.talks(
        "concluded",
        at("2025-09-16"),
        days("2025-09-14", "2025-09-15"),
        place=MADRID,
        mention={"correction": True, "retracted_place": LISBON},
    )
    echo = news.talks("concluded", at("2025-09-17"), None, place=LISBON)
    assert fold("e", [wrong, right, echo]).facts.place == MADRID


def test_a_rate_of_another_kind_never_replaces_the_component() -> None:
    news = News()
    component = news.tariff("announced", at("2025-04-08"), rate=percent(84))
    total = news.tariff(
        "announced", at("2025-04-09"), rate=replace(percent(104), kind=RateKind.TOTAL)
    )
    assert fold("e", [component, total]).facts.rate == percent(84)


def test_of_two_rates_on_one_day_the_better_source_counts() -> None:
    news = News()
    paper = news.tariff("announced", at("2025-04-08", 15), rate=percent(80))
    official = news.tariff("announced", at("2025-04-08", 9), rate=percent(84), tier=Tier.OFFICIAL)
    event = fold("e", [paper, official])
    assert event.facts.rate == percent(84)
    assert "rate=80 percent component" in event.alternatives


def test_goods_are_those_that_any_report_names() -> None:
    news = News()
    one = news.tariff("announced", at("2026-10-05"), products=("soybean", "pork"))
    two = news.tariff("announced", at("2026-10-06"), products=("pork", "corn"))
    assert fold("e", [two, one]).facts.products == ("soybean", "pork", "corn")


def test_of_one_days_equal_sources_the_later_figure_counts_and_its_echo_does_not() -> None:
    news = News()
    first = news.tariff("announced", at("2026-10-05", 9), rate=percent(40))
    raised = news.tariff("announced", at("2026-10-05", 11), rate=percent(45))
    echo = news.tariff("announced", at("2026-10-05", 13), rate=percent(40))
    lesser = news.tariff("announced", at("2026-10-05", 14), rate=percent(4), tier=Tier.COPY)
    before = fold("e", [first])
    after = fold("e", [first, raised], previous=before)
    assert after.facts.rate == percent(45)
    assert after.version == before.version + 1
    assert fold("e", [lesser, echo, raised, first]).facts.rate == percent(45)


def test_a_corrected_rate_stays_whoever_repeats_the_wrong_one() -> None:
    news = News()
    wrong = news.tariff("announced", at("2026-10-05", 9), rate=percent(25), tier=Tier.OFFICIAL)
    right = news.tariff(
        "announced", at("2026-10-05", 11), rate=percent(20), mention={"correction": True}
    )
    echo = news.tariff("announced", at("2026-10-06"), rate=percent(25))
    assert fold("e", [wrong, right]).facts.rate == percent(20)
    assert fold("e", [echo, right, wrong]).facts.rate == percent(20)
    raised = news.tariff("announced", at("2026-10-07"), rate=percent(30))
    assert fold("e", [wrong, right, echo, raised]).facts.rate == percent(30)
    again = news.tariff("announced", at("2026-11-07"), rate=percent(25))
    assert fold("e", [wrong, right, echo, again]).facts.rate == percent(25)


def test_a_corrected_day_is_moved_though_it_is_the_next() -> None:
    news = News()
    wrong = news.talks("postponed", at("2026-11-05", 9), days("2026-12-02"))
    right = news.talks(
        "postponed", at("2026-11-05", 12), days("2026-12-03"), mention={"correction": True}
    )
    other = news.talks("postponed", at("2026-11-05", 12), days("2026-12-03"))
    echo = news.talks("postponed", at("2026-11-06"), days("2026-12-02"))
    assert fold("e", [wrong, other]).facts.when == wrong.mention.facts.when
    assert fold("e", [wrong, right]).facts.when == right.mention.facts.when
    assert fold("e", [echo, right, wrong]).facts.when == right.mention.facts.when


def test_copies_count_as_one_source() -> None:
    news = News()
    claims = [
        news.talks("concluded", at("2025-05-11", hour), days("2025-05-11")) for hour in (1, 2)
    ]
    lead = (
        "Negotiators of the two lake states ended a second round of talks on fishing rights, "
        "timber duties and the ferry timetable, and agreed to meet again before the ice comes."
    )
    other = (
        "A new road to the harbour was opened by the mayor, who thanked the engineers, the "
        "council and all who had waited in the long queues of the past two summers."
    )

    def groups(*texts: str) -> list[str]:
        return [copy_group(article(at("2025-05-11"), title=text[:9], text=text)) for text in texts]

    def sources(*texts: str) -> int:
        pairs = zip(claims, groups(*texts), strict=True)
        return fold("e", [replace(claim, copy_group=group) for claim, group in pairs]).sources

    assert sources(lead, lead) == 1
    assert sources(lead, "LAKESIDE, May 11 (Wire) - " + lead) == 1
    assert sources(lead, lead.replace("ended", "closed").replace("timber", "wood")) == 1
    assert sources(lead, other) == 2


def test_a_measures_day_is_the_day_it_reached_its_status() -> None:
    news = News()
    claims = [news.tariff("announced", at(f"2025-04-0{day}")) for day in (4, 5, 6)]
    when = fold("e", claims).facts.when
    assert when is not None
    assert str(when.start) == "2025-04-04"


def test_no_claims_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ValueError, match="give at least"):
        fold("e", [])


_STATUSES = ["rumoured", "planned", "confirmed", "ongoing", "concluded", "postponed", "cancelled"]


@st.composite
def _stories(draw: st.DrawFn) -> list[Claim]:
    news = News()
    claims = []
    for _ in range(draw(st.integers(1, 7))):
        said = at(f"2025-05-{draw(st.integers(1, 28)):02d}", draw(st.integers(0, 23)))
        start = draw(st.integers(1, 26))
        when = draw(
            st.sampled_from(
                [
                    None,
                    days(f"2025-05-{start:02d}"),
                    days(f"2025-05-{start:02d}", f"2025-05-{start + 2:02d}", "range"),
                    days("2025-05-01", "2025-05-31", "month"),
                ]
            )
        )
        claims.append(
            news.talks(
                draw(st.sampled_from(_STATUSES)),
                said,
                when,
                bucket=draw(st.sampled_from(["new", "upcoming", "background"])),
                place=draw(st.sampled_from([None, GENEVA, LISBON])),
                tier=draw(st.sampled_from(list(Tier))),
                actors=draw(st.sampled_from([(), (BESSENT, HE), (GREER,)])),
            )
        )
    return claims


@settings(deadline=None)
@given(_stories(), st.randoms(use_true_random=False))
def test_the_fold_is_the_same_in_any_order(claims: list[Claim], chance: random.Random) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)
    assert fold("e", shuffled) == fold("e", claims)


@settings(deadline=None)
@given(_stories())
def test_versions_rise_exactly_when_the_told_facts_change(claims: list[Claim]) -> None:
    event = fold("e", claims[:1])
    for count in range(2, len(claims) + 1):
        after = fold("e", claims[:count], previous=event)
        assert after.version == event.version + (after.state_hash != event.state_hash)
        event = after
    assert event.facts == fold("e", claims).facts


def test_the_state_hash_ignores_who_takes_part() -> None:
    news = News()
    claim = news.talks("concluded", at("2025-05-11"), days("2025-05-11"), actors=(BESSENT,))
    facts = claim.mention.facts
    assert state_hash(facts) == state_hash(replace(facts, actors=(GREER, HE)))
    assert state_hash(facts) != state_hash(replace(facts, kind=Kind.AGREEMENT))
