"""Meetings in headlines: held, planned, moved, denied; and words of meeting that tell of none."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Bucket, Kind, Scope, Status

# words of a headline, its day, and status and place of the one meeting that it tells
TOLD = [
    ("London trade talks yield framework, US and China say", "2025-06-11", "concluded", "London"),
    ("US-China talks in London go into second day", "2025-06-10", "ongoing", "London"),
    ("US negotiators arrive in Shanghai for trade talks", "2019-07-30", "ongoing", "Shanghai"),
    ("Sullivan in Beijing for talks with Wang Yi", "2024-08-27", "ongoing", "Beijing"),
    ("Liu He heads to Washington to sign phase one deal", "2020-01-13", "planned", "Washington"),
    ("Trump, Xi discuss trade, Taiwan in phone call", "2025-11-25", "concluded", None),
    ("In first call, Bessent and He Lifeng air trade grievances", "2025-02-21", "concluded", None),
    ("Trump says he expects a deal when he meets Xi in two weeks", "2025-10-21", "planned", None),
    ("Trump-Xi meeting still on, Bessent says", "2025-10-13", "planned", None),
    ("China cancels Liu He's Washington trip", "2018-09-21", "cancelled", "Washington"),
    ("US, China put trade talks on hold", "2025-12-03", "postponed", None),
    (
        "Beijing summit postponed until mid-May, White House says",
        "2026-03-17",
        "postponed",
        "Beijing",
    ),
    (
        "Beijing rejects Trump's claim that trade talks are taking place",
        "2025-04-25",
        "denied",
        None,
    ),
    ("White House denies Trump-Xi call is planned", "2025-11-05", "denied", None),
    ("US invites China to trade talks as levies loom", "2018-09-12", "rumoured", None),
]


def test_an_office_confirms_only_what_its_own_statement_tells() -> None:
    plan = "Officials of the US and China spoke of trade talks in Zurich this week"
    for said in ("said that channels stay open", "would only say that work goes on"):
        text = f"{plan}; a Chinese commerce ministry spokeswoman {said}."
        (meeting,) = told(reading("Trade talks", text, "2025-10-20"), Kind.MEETING)
        assert meeting.facts.status is not Status.CONFIRMED


@pytest.mark.parametrize(("title", "day", "status", "place"), TOLD)
def test_a_headline_tells_how_far_along_a_meeting_is_and_where(
    title: str, day: str, status: str, place: str | None
) -> None:
    (meeting,) = told(reading(title, day=day), Kind.MEETING)
    assert meeting.facts.status == status
    assert (meeting.facts.place.name if meeting.facts.place else None) == place


@pytest.mark.parametrize(
    "title",
    [
        "What the Busan meeting means for chip makers",
        "Explainer: what to expect from US-China trade talks in Madrid",
        "Tariff talks with China 'going well', Trump says",
        "Will Trump and Xi meet? Five questions on the trade war",
        "Beijing says dialogue with Washington should be on equal footing",
        "China wants US to cancel export curbs before talks resume",
        "China has met pledge to buy 12 million tons of US soybeans, Bessent says",
        "Trump threatens to call off Xi meeting over magnets",
        "No date set for next US-China trade talks, Greer says",
        "Xi invites Trump to visit China",
        "Traders bet on US-China trade talks breakthrough",
        "In 2019, Trump and Xi met in Osaka and called a truce",
        "US customs officials meet shippers over China port fees",
        "Trump, US lawmakers meet over curbs on China's ZTE",
        "Ministers' forum ends without a text as US and China quarrel",
    ],
)
def test_words_of_meeting_may_tell_of_none(title: str) -> None:
    assert told(reading(title, day="2025-11-05"), Kind.MEETING) == []


@pytest.mark.parametrize(
    ("title", "day", "first", "last"),
    [
        ("US-China talks pushed back to Dec. 8 from Dec. 3", "2025-12-01", "12-08", "12-08"),
        (
            "Vienna talks between US and China moved from Dec. 3 to Dec. 8",
            "2025-12-01",
            "12-08",
            "12-08",
        ),
        ("US and China cancel trade talks planned for Dec. 3", "2025-12-01", "12-03", "12-03"),
        ("Trump, Xi trade barbs before Thursday meeting", "2025-10-27", "10-30", "10-30"),
    ],
)
def test_a_meeting_that_moves_has_its_new_day(title: str, day: str, first: str, last: str) -> None:
    (meeting,) = told(reading(title, day=day), Kind.MEETING)
    when = meeting.facts.when
    assert when is not None
    assert (str(when.start)[5:], str(when.end)[5:]) == (first, last)


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "US, China trade chiefs hold call",
            "Jamieson Greer and Wang Wentao spoke by phone. Scott Bessent also joined the call.",
            {"Jamieson Greer", "Wang Wentao", "Scott Bessent"},
        ),
        (
            "US senator Daines meets He Lifeng in Beijing",
            "Steve Daines, an ally of President Trump, met He Lifeng on Saturday.",
            {"Steve Daines", "He Lifeng"},
        ),
        (
            "China eager for deal, Lutnick says after talks with Wang Wentao in Geneva",
            "",
            {"Howard Lutnick", "Wang Wentao"},
        ),
    ],
)
def test_those_who_meet_are_named_and_those_who_only_speak_are_not(
    title: str, text: str, names: set[str]
) -> None:
    meetings = reading(title, text, "2025-11-05").mentions
    found = [m for m in meetings if m.facts.kind is Kind.MEETING]
    assert {a.name for m in found for a in m.facts.actors if a.actor_id != a.side} == names


def test_a_call_and_the_meeting_it_agrees_on_are_two() -> None:
    result = reading(
        "US, China trade chiefs speak",
        "Scott Bessent and He Lifeng spoke by video on Friday and agreed to meet in Malaysia "
        "next week.",
        "2025-10-17",
    )
    found = {(str(m.facts.status), str(m.bucket)) for m in told(result, Kind.MEETING)}
    assert found == {("concluded", str(Bucket.NEW)), ("planned", str(Bucket.UPCOMING))}


def test_a_meeting_recalled_is_background() -> None:
    result = reading(
        "US suspends port fees on Chinese ships",
        "The step follows talks in Kuala Lumpur last month between Scott Bessent and He Lifeng.",
        "2025-11-11",
    )
    assert told(result, Kind.MEETING) == []
    (recalled,) = [m for m in result.mentions if m.facts.kind is Kind.MEETING]
    assert recalled.facts.place is not None
    assert recalled.facts.place.name == "Kuala Lumpur"


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        (
            "Tesla executives meet Chinese commerce officials over licences",
            Scope.GOVERNMENT_BUSINESS,
        ),
        ("Trump and Modi speak by phone on tariffs", Scope.THIRD_COUNTRY),
        ("He Lifeng meets German finance minister in Beijing", Scope.THIRD_COUNTRY),
    ],
)
def test_meetings_of_others_are_kept_apart(title: str, scope: Scope) -> None:
    result = reading(title, day="2025-11-05")
    assert {m.facts.scope for m in result.mentions if m.facts.kind is Kind.MEETING} == {scope}


def test_a_city_may_stand_for_the_talks_that_were_held_there() -> None:
    result = reading("A year after Madrid, the two sides still argue over ships.", day="2026-09-14")
    (recalled,) = [m for m in result.mentions if m.facts.kind is Kind.MEETING]
    assert recalled.bucket is Bucket.BACKGROUND
    assert recalled.facts.place is not None
    assert recalled.facts.place.name == "Madrid"


def test_a_meeting_put_off_to_a_day_is_on_that_day() -> None:
    title = (
        "A meeting of Scott Bessent and He Lifeng scheduled for November 26 in Lisbon has been "
        "postponed to December 3"
    )
    (met,) = told(reading(title, day="2026-11-20"), Kind.MEETING)
    assert met.facts.when is not None
    assert str(met.facts.when.start) == "2026-12-03"


def test_the_next_deed_of_a_headline_is_told_like_the_first() -> None:
    result = reading("Trump vows 60% duty on Chinese toys, calls off Xi meeting", day="2025-10-10")
    found = told(result, Kind.MEETING)
    assert [m.facts.status for m in found] == [Status.CANCELLED]
    assert told(result, Kind.TARIFF)


def test_a_lead_may_tell_that_the_talks_of_the_headline_were_a_call() -> None:
    result = reading(
        "US and China trade chiefs hold first talks of the year",
        "Vice Premier Liu He and US Trade Representative Katherine Tai spoke by phone on Thursday.",
        day="2021-05-27",
    )
    found = told(result, Kind.MEETING)
    assert [(m.facts.subkind, len(m.facts.actors)) for m in found] == [("call_ministerial", 2)]


def test_a_call_is_not_the_talks_in_a_city_that_the_headline_tells() -> None:
    result = reading(
        "US and China trade chiefs hold talks in Lisbon",
        "Scott Bessent and He Lifeng had agreed on the place in a call on Monday.",
        day="2026-05-27",
    )
    places = [m.facts.place.name if m.facts.place else None for m in told(result, Kind.MEETING)]
    assert "Lisbon" in places
    assert all(
        m.facts.subkind != "call_ministerial" or m.facts.place is None
        for m in told(result, Kind.MEETING)
    )


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Blinken meets Qin Gang in Beijing in first visit of its kind in five years", "concluded"),
        ("Trade chiefs of US and China meet for the first time in two years", "concluded"),
        ("The first round of US-China trade talks begins in two weeks", "planned"),
    ],
)
def test_the_first_in_years_is_not_years_ahead(title: str, status: str) -> None:
    found = told(reading(title, day="2023-06-18"), Kind.MEETING)
    assert [m.facts.status.value for m in found] == [status]


@pytest.mark.parametrize(
    "title",
    [
        "US-China economic working group holds first meeting",
        "US and China financial working groups meet by video",
    ],
)
def test_working_groups_meet_at_working_level(title: str) -> None:
    found = told(reading(title, day="2023-10-24"), Kind.MEETING)
    assert [m.facts.subkind for m in found] == ["working_level"]


@pytest.mark.parametrize(
    "text",
    [
        "During the call Bessent and He Lifeng discussed the ongoing delivery of farm goods.",
        "In it Bessent and He Lifeng agreed to cut duties and open a path toward wider talks.",
    ],
)
def test_what_goes_on_beside_a_call_does_not_keep_it_on(text: str) -> None:
    result = reading("Bessent, He Lifeng speak by phone on Tuesday", text, day="2026-06-17")
    calls = [m for m in told(result, Kind.MEETING) if m.facts.subkind == "call_ministerial"]
    assert [m.facts.status for m in calls] == [Status.CONCLUDED]
