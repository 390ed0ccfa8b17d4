"""Composed documents: what news of 2018 and 2019 is built of, from duty lists to rounds of talks."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase retaliation"

_RATES: Final = (
    Composed(
        "real-range-of-rates",
        "China to raise duties on American goods",
        "China will [put|impose|levy] [additional|extra|retaliatory|] tariffs [ranging from {low} "
        "percent to {high} percent|ranging from {low}% to {high}%|of {low} to {high} percent|of "
        "{low}-{high}%|of between {low} and {high} percent|that range from {low} to {high} percent"
        "] on American goods from {d1}, the [finance ministry|Ministry of Finance] said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rates=("low", "high")),),
    ),
    Composed(
        "real-range-no-change",
        "US raises duties on Chinese goods",
        "The [United States|US] [raised|lifted] tariffs on Chinese {cgood} from {low}% to {high}% "
        "on {wd}.",
        (Fact("TARIFF", "", "US", _DUTY, rate="high", before="low", rates=()),),
    ),
    Composed(
        "real-row-of-rates",
        "China to raise duties on American goods",
        "Duties on US goods will rise by {r1}, {r2} and {r3} [percent|per cent] from {d1}, the "
        "Chinese finance ministry said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rates=("r1", "r2", "r3")),),
    ),
)
_PAPERS: Final = (
    Composed(
        "real-papers-of-hearing",
        "USTR [seeks|invites] comments on [proposed|planned] tariffs on Chinese goods",
        "[Post-hearing rebuttal comments|Post-hearing comments|Requests to testify at the [public "
        "|]hearing|Pre-hearing submissions] on the tariffs are due [by|on] {d1}.",
        (Fact("CALENDAR", "planned", subkind="comment_deadline", date="d1"),),
        may="TARIFF",
    ),
    Composed(
        "real-hearing-itself",
        "USTR [seeks|invites] comments on [proposed|planned] tariffs on Chinese goods",
        "A [public |]hearing on the tariffs will be held on {d2}, and comments are due by {d1}.",
        (
            Fact("CALENDAR", "planned", subkind="comment_deadline", date="d1"),
            Fact("CALENDAR", "planned", subkind="hearing", date="d2"),
        ),
        may="TARIFF",
    ),
)
REAL1819: Final = (*_RATES, *_PAPERS)
