"""Several deeds of one subject, or of two, in one sentence: each has its own words."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Kind, Mention

DAY = "2025-05-20"


def news(title: str, kind: Kind, text: str = "") -> list[Mention]:
    return told(reading(title, text, DAY), kind)


def test_words_of_one_deed_do_not_hide_the_next() -> None:
    title = "China imposes 34% tariff on US goods, curbs exports of rare earths"
    assert [m.facts.subkind for m in news(title, Kind.EXPORT_CONTROL)] == ["control_rule"]
    assert [m.facts.subkind for m in news(title, Kind.TARIFF)] == ["tariff_new"]


def test_the_subject_is_lent_to_the_next_deed() -> None:
    title = "China raises tariffs on US coal to 15% and puts ten US firms on unreliable entity list"
    (listing,) = news(title, Kind.ENTITY_MEASURE)
    assert (listing.facts.imposing, listing.facts.affected) == (("CN",), ("US",))


@pytest.mark.parametrize("joint", [" and China ", ", China ", " while China "])
def test_another_subject_opens_another_clause(joint: str) -> None:
    title = f"Washington delays port fees by a year{joint}suspends its levies on US ships"
    assert {m.facts.imposing for m in news(title, Kind.CHARGE)} == {("US",), ("CN",)}


def test_a_rate_and_a_last_day_stay_with_their_deed() -> None:
    title = "USTR hits Chinese cranes with 100% tariff, delays ship fees until November"
    (duty,), (fee,) = news(title, Kind.TARIFF), news(title, Kind.CHARGE)
    assert duty.facts.expiry is None
    assert fee.facts.rate is None
    assert fee.facts.expiry is not None


@pytest.mark.parametrize(
    "text",
    [
        "China lifted its ban on US beef on Monday and cut the duty on US soybeans to 3 percent.",
        "China lifted its ban on US beef and cut the duty on US soybeans to 3 percent on Monday.",
        "On Monday China lifted its ban on US beef and cut the duty on US soybeans to 3 percent.",
    ],
)
def test_a_day_told_once_is_that_of_both(text: str) -> None:
    for kind in (Kind.IMPORT_RESTRICTION, Kind.TARIFF):
        (deed,) = news("Beijing relents", kind, text)
        assert deed.facts.when is not None
        assert str(deed.facts.when.start) == "2025-05-19"


def test_a_call_is_not_put_off_with_the_duty_told_after_it() -> None:
    title = "Trump speaks with Xi, delays tariff increase until November"
    (call,) = news(title, Kind.MEETING)
    assert (call.facts.subkind, call.facts.status) == ("call_leaders", "concluded")


def test_a_second_meeting_of_one_subject_has_its_own_place() -> None:
    text = "Bessent met He Lifeng in Geneva on Saturday and will meet him again in London in June."
    found = reading("Trade notes", text, DAY).mentions
    places = {m.facts.place.name: m.facts.status for m in found if m.facts.place is not None}
    assert places == {"Geneva": "concluded", "London": "planned"}


def test_those_who_agree_that_their_teams_meet_are_not_there() -> None:
    text = "Trump and Xi spoke by phone on Monday and agreed that their teams would meet in Paris."
    subkinds = [m.facts.subkind for m in reading("Trade notes", text, DAY).mentions]
    assert subkinds == ["call_leaders", "ministerial_talks"]


def test_what_only_goes_back_to_the_deed_before_is_no_deed_of_its_own() -> None:
    title = "US adds 23 Chinese companies to its Entity List and lifts curbs on two others"
    subkinds = [m.facts.subkind for m in news(title, Kind.EXPORT_CONTROL)]
    assert subkinds == ["entity_listing", "entity_delisting"]
