"""Holidays of both sides, by calendar: words in brackets."""

import pytest
from date_cases import FRI, MON, SAT, WED, read_interval

# words, anchor, start, end, precision
HOLIDAYS = [
    ("They will meet on [Christmas Eve].", SAT, "2025-12-24", "2025-12-24", "day"),
    ("They met on [Christmas Day].", FRI, "2025-12-25", "2025-12-25", "day"),
    ("They want a deal by [Christmas].", SAT, "2025-12-20", "2025-12-25", "range"),
    ("They want a deal before [Christmas].", SAT, "2025-12-20", "2025-12-24", "range"),
    ("The fee will start on [New Year's Day].", SAT, "2026-01-01", "2026-01-01", "day"),
    ("The call came on [New Year's Eve].", FRI, "2025-12-31", "2025-12-31", "day"),
    ("They want a deal before [Thanksgiving].", "2025-11-04", "2025-11-04", "2025-11-26", "range"),
    ("They met on [Thanksgiving Day].", SAT, "2025-11-27", "2025-11-27", "day"),
    ("They will meet on [Thanksgiving].", "2026-11-02", "2026-11-26", "2026-11-26", "day"),
    ("They met on [Labor Day].", WED, "2025-09-01", "2025-09-01", "day"),
    ("They met on [Memorial Day].", WED, "2025-05-26", "2025-05-26", "day"),
    ("They met on [Independence Day].", WED, "2025-07-04", "2025-07-04", "day"),
    ("They met on the [Fourth of July].", WED, "2025-07-04", "2025-07-04", "day"),
    ("They will meet on [Presidents' Day].", FRI, "2026-02-16", "2026-02-16", "day"),
    ("They will meet on [Martin Luther King Day].", FRI, "2026-01-19", "2026-01-19", "day"),
    ("They will meet on [Veterans Day].", "2025-11-04", "2025-11-11", "2025-11-11", "day"),
    ("They will meet on [Columbus Day].", WED, "2025-10-13", "2025-10-13", "day"),
    ("They will meet on [Inauguration Day].", "2024-12-20", "2025-01-20", "2025-01-20", "day"),
    (
        "They will meet after the vote on [Election Day].",
        "2026-10-01",
        "2026-11-03",
        "2026-11-03",
        "day",
    ),
    ("They will meet on [Good Friday].", MON, "2026-04-03", "2026-04-03", "day"),
    ("They will meet on [Easter Monday].", MON, "2026-04-06", "2026-04-06", "day"),
    ("They met on [Easter Sunday].", WED, "2025-04-20", "2025-04-20", "day"),
    ("The ports close for [Golden Week].", WED, "2025-10-01", "2025-10-07", "range"),
    (
        "The ports closed for the [Golden Week] holiday.",
        "2025-10-20",
        "2025-10-01",
        "2025-10-07",
        "range",
    ),
    (
        "The list came out on [China's National Day].",
        "2025-10-20",
        "2025-10-01",
        "2025-10-01",
        "day",
    ),
    ("The ports will close for the [Lunar New Year].", FRI, "2026-02-17", "2026-02-23", "range"),
    (
        "The ports closed for the [Lunar New Year] holiday.",
        MON,
        "2026-02-17",
        "2026-02-23",
        "range",
    ),
    ("The ports will close for [Chinese New Year].", FRI, "2026-02-17", "2026-02-23", "range"),
    ("The ports closed for the [Spring Festival].", WED, "2025-01-29", "2025-02-04", "range"),
    ("They want a deal before the [Lunar New Year].", FRI, "2026-01-02", "2026-02-16", "range"),
    ("The ports will close on [May Day].", MON, "2026-05-01", "2026-05-01", "day"),
    ("They will meet after the [Golden Week] break.", WED, "2025-10-08", None, "range"),
]


@pytest.mark.parametrize(("marked", "anchor", "start", "end", "precision"), HOLIDAYS)
def test_words_give_their_interval(
    marked: str, anchor: str, start: str | None, end: str | None, precision: str
) -> None:
    assert read_interval(marked, anchor) == (start, end, precision)
