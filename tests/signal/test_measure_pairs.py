"""Two measures of two sides in one sentence: each is an event of its own."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Kind

_BLOW = ("tariff_new", ("US",))
_ANSWER = ("retaliation", ("CN",))


def _duties(title: str, text: str = "") -> list[tuple[str, tuple[str, ...]]]:
    found = told(reading(title, text), Kind.TARIFF)
    return [(mention.facts.subkind, mention.facts.imposing) for mention in found]


@pytest.mark.parametrize(
    "title",
    [
        "US, China slap tariffs on each other's boats",
        "US and China's 10% tariffs on each other's boats take effect",
        "China, US: both sides' 10% tariffs on US$6 billion of each other's goods take effect",
        "US tariffs on Chinese boats take effect, Beijing hits back in kind",
        "New US tariffs on Chinese boats kick in; China imposes 15% duty on US kayaks",
        "US slaps tariffs on Chinese boats, Beijing responds with duties of its own",
    ],
)
def test_blow_and_counterblow_are_two_events(title: str) -> None:
    assert sorted(_duties(title)) == sorted([_BLOW, _ANSWER])


def test_one_answer_is_not_made_of_a_vow() -> None:
    assert _duties("US tariffs on Chinese boats take effect, Beijing vows to hit back") == [_BLOW]


def test_what_eases_on_both_sides_stays_one_event() -> None:
    title = "US and China agree to cut tariffs on each other's boats"
    assert _duties(title) == [("tariff_reduction", ("US", "CN"))]


@pytest.mark.parametrize(
    ("title", "imposing"),
    [
        ("Trump extends tariff truce with China by 90 days", ("US",)),
        ("Trump signs order extending China tariff truce", ("US",)),
        ("US, China extend tariff truce by 90 days", ("US", "CN")),
    ],
)
def test_who_prolongs_a_truce(title: str, imposing: tuple[str, ...]) -> None:
    assert _duties(title) == [("tariff_suspension_extension", imposing)]


@pytest.mark.parametrize(
    "title",
    [
        "Scrap tariffs on Chinese boats, Beijing tells Washington",
        "Hearings on US$200 billion China tariff list start Monday",
    ],
)
def test_nothing_is_done_by_order_or_hearing(title: str) -> None:
    assert _duties(title) == []
