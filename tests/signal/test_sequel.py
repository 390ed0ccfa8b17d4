"""When a measure begins and ends, said by a later sentence that only points back at it."""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import reading

from monitor.model import Facts, Kind

TOLD = (
    "China will levy a 20 percent duty on American walnuts, its finance ministry said on Monday. "
)


def _is_duty(facts: Facts) -> bool:
    return facts.kind is Kind.TARIFF and facts.imposing == ("CN",)


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
        ("From June 20, the additional duty will apply.", date(2025, 6, 20), None),
        ("As of June 20, importers will pay the levy.", date(2025, 6, 20), None),
        ("Under the notice, it will be valid from June 20.", date(2025, 6, 20), None),
        ("A levy of 20 percent will be collected from June 20.", date(2025, 6, 20), None),
        ("It runs from June 20 to August 31.", date(2025, 6, 20), date(2025, 8, 31)),
        ("The duty lasts until August 31.", None, date(2025, 8, 31)),
        ("The effective date for the increase is June 20.", date(2025, 6, 20), None),
        (
            "It covers goods entered on or after 12:01 a.m. Eastern on June 20.",
            date(2025, 6, 20),
            None,
        ),
        (
            "It was printed on June 9, but the changes apply from June 20.",
            date(2025, 6, 20),
            None,
        ),
        (
            "Effective June 20, the ministry said, the higher rate is charged.",
            date(2025, 6, 20),
            None,
        ),
        ("A levy of 9 percent on Canadian pulses starts on June 20.", None, None),
        ("From June 20, growers will meet.", None, None),
        ("Growers met on June 20.", None, None),
        ("It was denounced on June 9 by growers in California.", None, None),
    ],
)
def test_a_later_sentence_gives_the_days(
    later: str, effective: date | None, expiry: date | None
) -> None:
    told = reading("Walnut growers brace for Chinese duty", TOLD + later, "2025-06-09")
    (tariff,) = [m.facts for m in told.mentions if _is_duty(m.facts)]
    assert (tariff.effective, tariff.expiry) == (effective, expiry)


def test_a_prolonged_measure_ends_on_the_later_day() -> None:
    told = reading(
        "Washington prolongs exclusions from China tariffs",
        "The exclusions, which were due to expire on June 30, will now run through November 30, "
        "the Trade Representative said.",
        "2025-06-09",
    )
    (exclusion,) = [m.facts for m in told.mentions if m.facts.kind is Kind.TARIFF]
    assert exclusion.expiry == date(2025, 11, 30)


@pytest.mark.parametrize(
    ("duty", "kinds"),
    [
        # Told without its sides it is what the case has led to.
        ("From Wednesday, a duty of 18.5 percent will be collected from all U.S. firms.", 1),
        ("China will also put a tariff of 18.5 percent on all U.S. cheese from Wednesday.", 2),
    ],
)
def test_the_duty_of_a_case_is_no_tariff_of_its_own(duty: str, kinds: int) -> None:
    told = reading(
        "China to levy anti-dumping duties on walnut resin from U.S.",
        "China will levy anti-dumping duties on walnut resin from the United States, its commerce "
        "ministry said on Monday. " + duty,
        "2025-06-09",
    )
    facts = [m.facts for m in told.mentions if m.facts.kind in {Kind.TRADE_REMEDY, Kind.TARIFF}]
    assert len({one.kind for one in facts}) == kinds
    if kinds == 1:
        (case,) = facts
        assert (case.rate.value if case.rate else None) == 18.5
        assert case.effective == date(2025, 6, 11)
