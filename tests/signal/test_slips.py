"""Another figure of the same digits: a slip, until a second source says it too."""

from __future__ import annotations

import pytest
from making import News, at, percent

from monitor.model import Tier
from monitor.signal.fold import fold
from monitor.signal.slips import is_slip


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [(34, 43, True), (10, 100, True), (125, 152, True), (34, 84, False), (40, 45, False)],
)
def test_a_slip_swaps_digits_or_adds_a_nought(one: float, other: float, slip: bool) -> None:
    assert is_slip(percent(one), percent(other)) is slip
    assert is_slip(percent(other), percent(one)) is slip


def test_a_lone_slip_changes_nothing_and_a_second_source_does() -> None:
    news = News()
    first = news.tariff("announced", at("2026-04-04", 8), rate=percent(34))
    slip = news.tariff("announced", at("2026-04-04", 10), rate=percent(43))
    again = news.tariff("announced", at("2026-04-04", 11), rate=percent(43))
    assert fold("e", [first, slip]).facts.rate == percent(34)
    assert fold("e", [slip, first]).facts.rate == percent(34)
    assert fold("e", [first, slip, again]).facts.rate == percent(43)


def test_a_better_source_or_a_stated_change_is_no_slip() -> None:
    news = News()
    first = news.tariff("announced", at("2026-04-04", 8), rate=percent(34))
    better = news.tariff("announced", at("2026-04-04", 9), rate=percent(43), tier=Tier.OFFICIAL)
    raised = news.tariff(
        "announced", at("2026-04-04", 9), rate=percent(43), rate_before=percent(34)
    )
    assert fold("e", [first, better]).facts.rate == percent(43)
    assert fold("e", [first, raised]).facts.rate == percent(43)
