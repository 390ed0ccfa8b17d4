"""Whole articles: each event by its own day, and once; what is recalled or left open as that."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading, told

from monitor.model import Bucket, Facts, Kind, Status


def facts_of_kind(title: str, text: str, day: str, kind: Kind) -> list[Facts]:
    return [m.facts for m in told(reading(title, text, day), kind)]


def test_what_a_later_sentence_adds_is_of_the_day_of_the_story() -> None:
    """The order was signed on Saturday, so what else it does was done then."""
    acts = facts_of_kind(
        "US puts duties on Chinese goods",
        "WASHINGTON - The president on Saturday signed an order to impose a 10% duty on all Chinese"
        " goods.\n\nBeijing said on Sunday it would respond.\n\nThe order also ends the duty-free"
        " treatment of small parcels from China.",
        "2025-02-02",
        Kind.TARIFF,
    )
    parcels = next(f for f in acts if f.subkind == "de_minimis_change")
    assert parcels.when is not None
    assert parcels.when.start == date(2025, 2, 1)


def test_the_same_day_is_no_day_of_saying() -> None:
    """What starts "the same day" starts on the day told of, not on that of the words."""
    acts = facts_of_kind(
        "US to collect duties on Chinese goods from August 23",
        "The US will collect 25% duties on Chinese goods from August 23.\n\nChina said on Wednesday"
        " it will levy 25% duties on U.S. goods from the same day.",
        "2018-08-08",
        Kind.TARIFF,
    )
    assert [f.effective for f in acts if f.imposing == ("CN",)] == [date(2018, 8, 23)]


def test_talks_of_two_days_end_on_no_day_to_come() -> None:
    """A duty's Tuesday ahead is not the last day of talks that are over."""
    meetings = facts_of_kind(
        "US and China reach deal",
        "The US and China reached a deal on Friday, and a rise in duties that had been set to take"
        " effect on Tuesday is off.\n\nThe president told of the deal in a meeting with Chinese"
        " Vice Premier Liu He, after two days of talks in Washington.",
        "2019-10-12",
        Kind.MEETING,
    )
    assert all(f.when is None or f.when.end == date(2019, 10, 11) for f in meetings)
    assert any(f.status is Status.CONCLUDED for f in meetings)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("It added 11 American firms to its unreliable entity list.", Kind.ENTITY_MEASURE),
        ("China said it had filed a complaint with the World Trade Organization.", Kind.DISPUTE),
    ],
)
def test_what_else_was_done_is_news(sentence: str, kind: Kind) -> None:
    """A side just named as the one that acts goes on acting, without a day to each deed."""
    text = f"China announced a 34% duty on all U.S. goods from April 10.\n\n{sentence}"
    acts = facts_of_kind("China answers with 34% duty on US goods", text, "2025-04-04", kind)
    assert len(acts) == 1


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Wang said both should carry out the deal reached by the presidents.", Kind.AGREEMENT),
        ("Washington earlier this month extended the truce until Nov. 10.", Kind.TARIFF),
        (
            "The US has already set a 50% duty on Chinese chips that starts Jan. 1.",
            Kind.TARIFF,
        ),
    ],
)
def test_what_was_known_is_recalled(sentence: str, kind: Kind) -> None:
    """A deal that others reached and a pause whose end is ahead are no news for all that."""
    lead = (
        "US Treasury Secretary Scott Bessent spoke with Chinese Vice Premier He Lifeng on Monday."
    )
    result = reading("Bessent, He Lifeng speak", f"{lead}\n\n{sentence}", "2025-08-26")
    found = [m for m in result.mentions if m.facts.kind is kind]
    assert all(m.bucket is Bucket.BACKGROUND for m in found)


def test_whether_to_is_still_open() -> None:
    """Who is yet to decide whether to do it has announced nothing."""
    acts = facts_of_kind(
        "Pause of duties in the balance",
        "Trump will decide whether to extend the tariff truce with China, officials said.",
        "2025-07-29",
        Kind.TARIFF,
    )
    assert [f.status for f in acts] == [Status.PROPOSED]


def test_a_plan_that_was_is_none_that_is() -> None:
    """A day on which they "had been due to meet" is one on which they will not."""
    meetings = facts_of_kind(
        "Trump asks to delay China trip",
        "President Donald Trump said on Monday he had asked China to delay his trip to Beijing.\n\n"
        "He had been due to meet Xi Jinping in Beijing from March 31 to April 2.",
        "2026-03-17",
        Kind.MEETING,
    )
    assert [(f.status, f.when) for f in meetings] == [(Status.POSTPONED, None)]


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The US and China agreed Thursday to hold trade talks in Beijing in early November.", 1),
        ("Bessent left Washington on Wednesday and will meet He Lifeng in Lima on Saturday.", 25),
    ],
)
def test_a_day_goes_with_its_own_verb(sentence: str, start: int) -> None:
    """The day of agreeing, or of leaving, is not that of the meeting."""
    meetings = facts_of_kind("Trade talks", sentence, "2025-10-23", Kind.MEETING)
    assert [f.when.start.day for f in meetings if f.when and f.when.start] == [start]


def test_a_story_may_tell_of_the_day_after_its_dateline() -> None:
    """Friday under Thursday's dateline, in Friday's paper, is that Friday."""
    acts = facts_of_kind(
        "Duties on Chinese goods",
        "WASHINGTON, March 22 (Xinhua) -- The US on Thursday set out duties on Chinese goods.\n\n"
        "China's commerce ministry on Friday announced duties on $3 billion of U.S. goods.",
        "2018-03-23",
        Kind.TARIFF,
    )
    answers = [f.when.start for f in acts if f.imposing == ("CN",) and f.when]
    assert answers == [date(2018, 3, 23)]


def test_one_sides_order_is_no_second_pause() -> None:
    """Both prolong the truce; the order by which one does is the same event."""
    acts = facts_of_kind(
        "US, China extend tariff truce by 90 days",
        "WASHINGTON - The United States and China have extended a tariff truce for 90 days.\n\n"
        "Trump said on Monday he had signed an order suspending higher tariffs until November 10.",
        "2025-08-12",
        Kind.TARIFF,
    )
    assert [(f.subkind, f.expiry) for f in acts] == [
        ("tariff_suspension_extension", date(2025, 11, 10))
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "China raises duties on US goods to 125%, calls Trump tariff hikes a joke",
        "China confirmed the call between Xi and Trump",
    ],
)
def test_calling_something_names_is_no_call_to_come(sentence: str) -> None:
    """A measure that is called a joke is on no phone; a call that is confirmed is no plan."""
    calls = facts_of_kind("Trade war", sentence, "2025-04-11", Kind.MEETING)
    assert all(f.status not in {Status.PLANNED, Status.CONFIRMED} for f in calls)
