"""Talks that an article about what came of them tells in a sentence beside: held, when and where.

Each sentence is played below each lead; the talks were in Geneva on the weekend before.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind
from monitor.signal import read

SUNDAY: Final = date(2025, 5, 11)
LEADS: Final = {
    "US, China agree to slash tariffs": (
        "The United States and China agreed on Monday to slash tariffs on each other for 90 days."
    ),
    "China to resume soybean purchases": (
        "China agreed on Monday to resume purchases of U.S. soybeans, the White House said."
    ),
    "US, China reach framework deal": (
        "U.S. and Chinese negotiators reached a framework agreement on trade, both said on Monday."
    ),
    "Bessent hails progress with China": (
        "Scott Bessent said on Monday that the United States and China had made progress."
    ),
}
BESIDE: Final = """
He Lifeng led the Chinese side in the talks, which took place in Geneva over the weekend.
The talks took place in Geneva over the weekend.
The talks were held in Geneva on Saturday and Sunday.
The two days of talks in Geneva ended on Sunday.
The two sides met in Geneva over the weekend.
Negotiators met in Geneva on Saturday and Sunday.
It followed two days of talks in Geneva that ended on Sunday.
Bessent held talks with Vice Premier He Lifeng in Geneva over the weekend.
The breakthrough came in talks in Geneva over the weekend.
The deal was struck during weekend talks in Geneva.
The weekend talks in Geneva were the first since April.
U.S. Trade Representative Jamieson Greer also took part in the weekend talks in Geneva.
Officials from both countries negotiated in Geneva over the weekend.
""".strip().splitlines()


@pytest.mark.parametrize("beside", BESIDE)
def test_the_talks_behind_the_news_are_told_once_with_place_and_days(beside: str) -> None:
    for title, lead in LEADS.items():
        mentions = read(article(title, f"{lead} {beside}", "2025-05-12"), shipped_topic()).mentions
        talks = [m for m in mentions if m.facts.kind is Kind.MEETING]
        assert [m.bucket for m in talks] == [Bucket.NEW], title
        facts = talks[0].facts
        assert facts.place is not None, title
        assert facts.place.name == "Geneva", title
        assert facts.when is not None, title
        assert facts.when.end == SUNDAY, title
