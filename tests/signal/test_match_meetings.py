"""How well a claim of a meeting fits a known one."""

from __future__ import annotations

from typing import Any

from making import (
    BESSENT,
    BUSAN,
    GENEVA,
    GREER,
    HE,
    KOREA,
    STOCKHOLM,
    TRUMP,
    XI,
    News,
    at,
    days,
)
from matching import WEIGHTS, replace_place, same, score

from monitor.model import Kind, Place
from monitor.signal.fold import fold
from monitor.signal.placing import State, place


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


def test_a_day_of_report_is_not_a_stated_day() -> None:
    """Talks are written of for days after; the writer's own day does not make them new talks."""
    news = News()
    held = news.talks("concluded", at("2018-05-04"), days("2018-05-03", "2018-05-04"))
    report = news.talks("concluded", at("2018-05-06"), days("2018-05-06", expression=""))
    stated = news.talks("concluded", at("2018-05-09"), days("2018-05-09"))
    assert same(held, report)
    assert not same(held, stated)


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
