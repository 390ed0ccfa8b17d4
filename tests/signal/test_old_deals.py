"""What a deal holds is as old as the deal: news with it, and none a week later."""

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket
from monitor.signal import read


def _news(text: str, day: str = "2025-11-07") -> list[str]:
    """Kinds of what is told as news."""
    mentions = read(article("Trade notes", text, day), shipped_topic()).mentions
    told = [m.facts.kind.value for m in mentions if m.bucket is not Bucket.BACKGROUND]
    return [kind for kind in told if kind not in {"STATEMENT", "CALENDAR"}]


@pytest.mark.parametrize(
    "terms",
    [
        "Under the deal, Beijing will buy US soybeans.",
        "Under the deal, Beijing also agreed to buy US soybeans.",
        "As part of their agreement, the United States will cut tariffs on Chinese goods.",
        "According to the terms of the truce, China is to suspend its curbs on rare earth exports.",
    ],
)
def test_terms_of_a_deal_of_last_week_are_recalled(terms: str) -> None:
    text = (
        "China's exports fell 1.1 percent in October. Last week Trump met Xi in South Korea, "
        f"and the two reached a deal. {terms}"
    )
    assert _news(text) == []


def test_terms_of_a_deal_of_last_week_are_recalled_in_chinese() -> None:
    text = (
        "中国10月出口下降1.1%。上周特朗普与习近平会晤，达成协议。"
        "根据协议，双方将取消关税；北京另外答应购买美国大豆。"
    )
    assert _news(text) == []


def test_terms_of_a_deal_of_today_are_news() -> None:
    text = (
        "Trump met Xi in South Korea on Thursday, and the two reached a deal. Under the deal, "
        "Beijing will buy US soybeans and the United States will cut tariffs on Chinese goods."
    )
    assert {"MEETING", "AGREEMENT", "TARIFF"} == set(_news(text, "2025-10-31"))


def test_what_is_done_now_under_an_old_deal_is_news() -> None:
    text = (
        "China on Friday suspended its tariffs on US soybeans for a year. Trump and Xi had reached "
        "a deal in Busan on October 30."
    )
    assert _news(text) == ["TARIFF"]


@pytest.mark.parametrize(
    "deed",
    [
        "With the truce fraying, the United States added 30 Chinese firms to its Entity List.",
        "As part of that deal, China lifted its suspension of imports of soybeans from US firms.",
        "根据协议，中国停止对美国大豆加征10%关税。",
    ],
)
def test_what_is_told_as_done_is_news_under_whatever_deal(deed: str) -> None:
    assert len(_news(f"Trump and Xi met on October 30. {deed}", "2025-11-26")) == 1
