"""What stands close to a rule that reads widely, and must be read as before."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Facts, Kind, Scope, Status

DAY = "2026-11-20"


def told(text: str) -> list[Facts]:
    """The facts of what *text* tells as news."""
    chinese = any("\u4e00" <= letter <= "\u9fff" for letter in text)
    mentions = reading("", text, DAY, "zh" if chinese else "en").mentions
    topical = [m for m in mentions if m.facts.scope is Scope.TOPIC]
    return [m.facts for m in topical if m.bucket is not Bucket.BACKGROUND]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (
            "China on Thursday removed tariffs on US pork that it had kept for two years.",
            *(Kind.TARIFF, Status.REMOVED),
        ),
        (
            (
                "The Commerce Department added 11 Chinese companies to the Entity List on Thursday "
                "over forced labor in Xinjiang."
            ),
            *(Kind.EXPORT_CONTROL, Status.ANNOUNCED),
        ),
        ("据央视新闻20日消息，中美双方正在举行经贸会谈。", Kind.MEETING, Status.ONGOING),
        (
            "美国20日对中国商品加征15%关税，取代被最高法院裁定违法的关税。",
            *(Kind.TARIFF, Status.ANNOUNCED),
        ),
        (
            (
                "New port fees on Chinese ships take effect on Monday unless they were built in "
                "the United States."
            ),
            *(Kind.CHARGE, Status.ANNOUNCED),
        ),
        (
            "Beijing issued rules on Thursday on how US ships will be charged port fees.",
            *(Kind.CHARGE, Status.ANNOUNCED),
        ),
    ],
)
def test_an_act_stays_what_it_is(text: str, kind: Kind, status: Status) -> None:
    (facts,) = told(text)
    assert (facts.kind, facts.status) == (kind, status)


def test_to_be_on_a_list_is_no_listing() -> None:
    assert not told("More than 900 Chinese companies are now on the Entity List.")


def test_tenths_by_which_a_duty_rises_are_not_its_level() -> None:
    (facts,) = told("中国20日将美国牛肉关税提高两成，至35%。")
    assert facts.rate is not None
    assert facts.rate.value == 35


def test_a_day_that_talks_had_been_set_for_is_not_theirs() -> None:
    (facts,) = told("Bessent will meet He Lifeng on Monday for talks that had been set for Friday.")
    assert facts.when is not None
    assert (facts.when.start, facts.when.end) == (date(2026, 11, 23), date(2026, 11, 23))


def test_who_speaks_of_anothers_trip_does_not_travel() -> None:
    (facts,) = told("Trump said a trip to China by Bessent is planned for next week.")
    assert "Donald Trump" not in {actor.name for actor in facts.actors}


def test_other_talks_below_a_meeting_are_told() -> None:
    facts = told(
        "Trump spoke with Xi by phone on Thursday.\n"
        "The trade talks between the US and China in London have been called off."
    )
    assert {one.status for one in facts} == {Status.CONCLUDED, Status.CANCELLED}
