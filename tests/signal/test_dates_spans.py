"""Weeks, months, windows, distances, sessions, limits (R8-R17): words in brackets."""

import pytest
from date_cases import MON, SUN, WED, read_interval

# words, anchor, start, end, precision
SPANS = [
    # R8 calendar units
    ("Greta Holm met him [last week].", WED, "2025-09-08", "2025-09-14", "week"),
    ("They will meet [next week] in Oslo.", WED, "2025-09-22", "2025-09-28", "week"),
    ("They met [last month] in Oslo.", WED, "2025-08-01", "2025-08-31", "month"),
    ("They will meet [next month] in Oslo.", WED, "2025-10-01", "2025-10-31", "month"),
    ("They met [last year] in Oslo.", WED, "2024-01-01", "2024-12-31", "year"),
    ("They will meet [next year] in Oslo.", WED, "2026-01-01", "2026-12-31", "year"),
    ("They met [last quarter] in Oslo.", WED, "2025-04-01", "2025-06-30", "quarter"),
    ("He will visit [this month].", WED, "2025-09-17", "2025-09-30", "part_of_month"),
    ("He will visit [this week].", WED, "2025-09-17", "2025-09-21", "part_of_week"),
    ("He visited [this week].", WED, "2025-09-15", "2025-09-17", "part_of_week"),
    ("He visited [this year].", WED, "2025-01-01", "2025-09-17", "part_of_year"),
    ("He will visit in [early October].", WED, "2025-10-01", "2025-10-10", "part_of_month"),
    ("He visited in [late August].", WED, "2025-08-22", "2025-08-31", "part_of_month"),
    ("He visited in [mid-July].", WED, "2025-07-11", "2025-07-21", "part_of_month"),
    ("He will visit [early next month].", WED, "2025-10-01", "2025-10-10", "part_of_month"),
    ("He visited in [the first quarter of 2025].", WED, "2025-01-01", "2025-03-31", "quarter"),
    ("Sales fell in [the second half of 2024].", WED, "2024-07-01", "2024-12-31", "part_of_year"),
    ("He will visit in [the last week of October].", WED, "2025-10-25", "2025-10-31", "week"),
    ("He will visit in [the week of Oct. 6].", WED, "2025-10-06", "2025-10-12", "week"),
    ("The tie was cut in [spring 2020].", WED, "2020-03-01", "2020-05-31", "season"),
    ("The tie was cut [last summer].", "2025-11-05", "2025-06-01", "2025-08-31", "season"),
    # R9, R10 earlier, later
    ("[Earlier this week] the envoy flew home.", WED, "2025-09-15", "2025-09-16", "part_of_week"),
    ("[Earlier this month] a levy began.", WED, "2025-09-01", "2025-09-16", "part_of_month"),
    ("[Earlier this year] a levy began.", WED, "2025-01-01", "2025-09-16", "part_of_year"),
    ("They will meet [later this week].", WED, "2025-09-18", "2025-09-21", "part_of_week"),
    ("They will meet [later this week].", SUN, "2025-10-27", "2025-11-01", "part_of_week"),
    ("They will meet [later this month].", WED, "2025-09-18", "2025-09-30", "part_of_month"),
    ("They will meet [later this year].", WED, "2025-09-18", "2025-12-31", "part_of_year"),
    ("They will meet [this week].", SUN, "2025-10-27", "2025-11-01", "part_of_week"),
    # R11 weekends
    ("They met [this weekend] in Lima.", SUN, "2025-10-25", "2025-10-26", "weekend"),
    ("They will meet [this weekend] in Lima.", WED, "2025-09-20", "2025-09-21", "weekend"),
    ("They met over [the weekend] in Lima.", MON, "2026-02-28", "2026-03-01", "weekend"),
    ("They met [last weekend] in Lima.", WED, "2025-09-13", "2025-09-14", "weekend"),
    ("They will meet [next weekend] in Lima.", WED, "2025-09-27", "2025-09-28", "weekend"),
    # R12 windows ahead and behind
    ("He will visit in [the next two weeks].", WED, "2025-09-18", "2025-10-01", "approximate"),
    ("He expects to visit in [the coming weeks].", WED, "2025-09-18", "2025-10-15", "approximate"),
    ("He will visit in [the next few days].", WED, "2025-09-18", "2025-09-21", "approximate"),
    (
        "He will visit in [the next couple of weeks].",
        WED,
        "2025-09-18",
        "2025-10-01",
        "approximate",
    ),
    ("He will visit in [the next three months].", WED, "2025-09-18", "2025-12-17", "approximate"),
    ("He will reply [within 30 days].", WED, "2025-09-17", "2025-10-17", "approximate"),
    (
        "The curbs widened over [the past three weeks].",
        WED,
        "2025-08-27",
        "2025-09-17",
        "approximate",
    ),
    ("He will visit [in three days].", WED, "2025-09-20", "2025-09-20", "day"),
    ("He will visit [in two weeks' time].", WED, "2025-09-24", "2025-10-08", "approximate"),
    # R13 distances
    ("The truce began [three days ago].", WED, "2025-09-14", "2025-09-14", "day"),
    ("The truce began [two weeks ago].", WED, "2025-08-27", "2025-09-10", "approximate"),
    ("The truce began [a month ago].", WED, "2025-08-02", "2025-09-01", "approximate"),
    ("The truce began [a year ago].", WED, "2024-09-03", "2024-10-01", "approximate"),
    ("[A year after] Lima, little has changed.", WED, "2024-09-03", "2024-10-01", "approximate"),
    (
        "The Sept. 15 call came [a week after] the envoys met.",
        WED,
        "2025-09-04",
        "2025-09-12",
        "approximate",
    ),
    # R14 sessions
    ("Talks went into a [second day on Sunday].", SUN, "2025-10-25", "2025-10-26", "range"),
    ("Talks reached their [third day on Wednesday].", WED, "2025-09-15", "2025-09-17", "range"),
    (
        "They held [two days of talks] that ended on Tuesday.",
        WED,
        "2025-09-15",
        "2025-09-16",
        "range",
    ),
    (
        "Duties will fall, he said as [two days of talks] ended on Tuesday.",
        WED,
        "2025-09-15",
        "2025-09-16",
        "range",
    ),
    ("They met on [Saturday and Sunday].", SUN, "2025-10-25", "2025-10-26", "range"),
    ("They will meet [Monday through Wednesday].", SUN, "2025-10-27", "2025-10-29", "range"),
    # R15 anaphora
    (
        "From Monday ships pay more; Beijing starts its fee [the same day].",
        WED,
        "2025-09-22",
        "2025-09-22",
        "day",
    ),
    ("She arrived on Sept. 9 and left [the next day].", WED, "2025-09-10", "2025-09-10", "day"),
    # R17 limits
    ("A final ruling is due by [Dec. 1].", WED, "2025-09-17", "2025-12-01", "range"),
    ("The sides must agree by [Friday].", WED, "2025-09-17", "2025-09-19", "range"),
    ("They hope to sign before [Nov. 1].", WED, "2025-09-17", "2025-10-31", "range"),
    ("They will sign by [the end of the month].", WED, "2025-09-17", "2025-09-30", "range"),
    ("It will be the fourth round since [May].", WED, "2025-05-01", "2025-05-31", "month"),
    ("She signed an order extending it until [Nov. 10].", WED, "2025-11-10", "2025-11-10", "day"),
    ("They were told to agree by [Friday].", WED, "2025-09-17", "2025-09-19", "range"),
    ("The ban held until [June].", WED, "2025-06-01", "2025-06-30", "month"),
    ("He arrives on Monday for [two days of talks].", WED, "2025-09-22", "2025-09-23", "range"),
    ("Trade team to visit Lima on [Monday]", WED, "2025-09-22", "2025-09-22", "day"),
    ("A [recent] move by Tokyo drew fire.", WED, None, "2025-09-16", "recent"),
]


@pytest.mark.parametrize(("marked", "anchor", "start", "end", "precision"), SPANS)
def test_english_words_give_their_interval(
    marked: str, anchor: str, start: str | None, end: str, precision: str
) -> None:
    assert read_interval(marked, anchor) == (start, end, precision)
