"""Where a meeting is held, where the words beside it tell and its own do not."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Kind

MET = "President Donald Trump met Chinese President Xi Jinping on Tuesday. "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # The next sentence speaks of the same people, or of the same meeting.
        (MET + "The two were in Lima for a gathering of twenty economies.", "Lima"),
        (MET + "The meal in Lima lasted over two hours.", "Lima"),
        (MET + "They sat for an hour at a hotel in Lima.", "Lima"),
        # The sentence itself names the city in another clause.
        ("The truce was struck in Lima on Tuesday, where Donald Trump met Xi Jinping.", "Lima"),
        ("Donald Trump met Xi Jinping on Tuesday in the Peruvian port city of Lima.", "Lima"),
        ("Donald Trump met Xi Jinping on Tuesday at an estate south of Lima.", "Lima"),
        # Somebody else's place, another day's, or one of two.
        (MET + "Traders in Lima took heart.", None),
        (MET + "They had been in Lima in March.", None),
        (MET + "Both have been guests in Lima and in Oslo.", None),
        ("Donald Trump, who was in Lima on Monday, met Xi Jinping on Tuesday.", None),
    ],
)
def test_the_words_beside_a_meeting_tell_its_city(text: str, place: str | None) -> None:
    (meeting,) = told(reading("Trump and Xi meet", text, "2025-06-18"), Kind.MEETING)
    where = meeting.facts.place
    assert (where.name if where else None) == place


def test_a_call_has_no_city() -> None:
    text = "Donald Trump and Xi Jinping spoke by phone on Tuesday. The two will be in Lima in June."
    found = told(reading("Trump and Xi hold call", text, "2025-06-18"), Kind.MEETING)
    assert [m.facts.place for m in found if m.facts.mode == "phone"] == [None]
