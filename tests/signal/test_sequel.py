"""When a measure begins and ends, said by a later sentence that only points back at it."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading

from monitor.model import Kind

TOLD = (
    "China will levy a 20 percent duty on American walnuts, its finance ministry said on Monday. "
)


@pytest.mark.parametrize(
    ("later", "effective", "expiry"),
    [
        ("Both take effect on June 20.", date(2025, 6, 20), None),
        ("Collection starts on June 20.", date(2025, 6, 20), None),
        ("The rate goes up on June 20.", date(2025, 6, 20), None),
        ("It will be charged from June 20.", date(2025, 6, 20), None),
        ("The order is effective June 20, 2025.", date(2025, 6, 20), None),
        ("It will not apply until June 20.", date(2025, 6, 20), None),
        ("It starts at one minute past midnight on Friday, June 20.", date(2025, 6, 20), None),
        (
            "The duties apply from June 20 and expire on August 31.",
            date(2025, 6, 20),
            date(2025, 8, 31),
        ),
        ("Growers met on June 20.", None, None),
        ("It was denounced on June 9 by growers in California.", None, None),
    ],
)
def test_a_later_sentence_gives_the_days(
    later: str, effective: date | None, expiry: date | None
) -> None:
    told = reading("Walnut growers brace for Chinese duty", TOLD + later, "2025-06-09")
    (tariff,) = [m.facts for m in told.mentions if m.facts.kind is Kind.TARIFF]
    assert (tariff.effective, tariff.expiry) == (effective, expiry)
