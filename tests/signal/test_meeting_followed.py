"""What later sentences of an article add to a meeting, and what they leave alone."""

from __future__ import annotations

from datetime import date

from reading_helpers import reading, told

from monitor.model import Facts, Kind, Status


def _meetings(title: str, text: str, day: str) -> list[Facts]:
    return [mention.facts for mention in told(reading(title, text, day), Kind.MEETING)]


def test_a_later_sentence_narrows_the_week_and_its_office_confirms() -> None:
    """The days stand in the second sentence, and whose word it is in the third."""
    (visit,) = _meetings(
        "Lutnick to visit China next week",
        "Commerce Secretary Howard Lutnick will travel to China next week. "
        "The trip, which runs from Sunday to Wednesday, is his first. "
        "The Commerce Department said he would stay at the embassy during the visit.",
        "2025-06-17",
    )
    assert visit.status is Status.CONFIRMED
    assert visit.when is not None
    assert (visit.when.start, visit.when.end) == (date(2025, 6, 22), date(2025, 6, 25))


def test_an_office_that_knows_of_no_trip_confirms_none() -> None:
    (visit,) = _meetings(
        "China's He Lifeng to visit Washington",
        "Vice Premier He Lifeng will visit Washington in July, people briefed on the plan said. "
        "The Chinese foreign ministry said it had no information on the trip.",
        "2025-06-17",
    )
    assert visit.status is not Status.CONFIRMED


def test_the_next_round_is_told_beside_the_one_that_ended() -> None:
    held, ahead = _meetings(
        "Bessent, He Lifeng end talks in Oslo",
        "Treasury Secretary Scott Bessent met Vice Premier He Lifeng in Oslo on Monday. "
        "Another round of talks would be held in Vienna in August, Bessent said.",
        "2025-06-17",
    )
    assert (held.status, ahead.status) == (Status.CONCLUDED, Status.PLANNED)
    assert ahead.place is not None
    assert ahead.place.name == "Vienna"


def test_talks_that_may_stretch_into_another_day_are_the_same_talks() -> None:
    (talks,) = _meetings(
        "US, China resume trade talks in Oslo",
        "Delegations from the United States and China resumed trade talks in Oslo on Tuesday. "
        "Commerce Secretary Howard Lutnick said the talks could stretch into Wednesday.",
        "2025-06-17",
    )
    assert talks.status is Status.ONGOING


def test_what_was_agreed_as_they_met_was_agreed_that_day() -> None:
    (met,) = _meetings(
        "Bessent, He Lifeng agree to talk more",
        "Treasury Secretary Scott Bessent and Vice Premier He Lifeng agreed on Monday when they "
        "met for two hours in Oslo to talk more often.",
        "2025-06-17",
    )
    assert met.when is not None
    assert met.when.start == date(2025, 6, 16)


def test_what_befalls_known_talks_is_no_meeting_of_whoever_did_it() -> None:
    people = [
        {actor.name for actor in facts.actors}
        for facts in _meetings(
            "Bessent, He Lifeng to meet in Oslo on Friday",
            "The encounter has been clouded by Jamieson Greer's decision this week to open a "
            "trade investigation into China.",
            "2025-06-17",
        )
    ]
    assert people == [{"Scott Bessent", "He Lifeng"}]
