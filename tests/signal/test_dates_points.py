"""Days and months named outright or by the weekday (R1-R7): words in brackets."""

import pytest
from date_cases import FRI, SAT, SUN, WED, read_interval

# words, anchor, start, end, precision
POINTS = [
    # R1 absolute
    ("The rule was published on [June 3, 2024].", WED, "2024-06-03", "2024-06-03", "day"),
    ("The rule was published on [3 June 2024].", WED, "2024-06-03", "2024-06-03", "day"),
    ("The pact lapsed on [Friday, 14 March 2025].", WED, "2025-03-14", "2025-03-14", "day"),
    ("The order is dated [2025-02-01].", WED, "2025-02-01", "2025-02-01", "day"),
    ("Envoys met in [May 2019].", WED, "2019-05-01", "2019-05-31", "month"),
    ("Envoys met in [March of 2019].", WED, "2019-03-01", "2019-03-31", "month"),
    ("The fee began in [2018].", WED, "2018-01-01", "2018-12-31", "year"),
    ("The quarrel goes back to the [2018] tariffs.", WED, "2018-01-01", "2018-12-31", "year"),
    ("The list came out on the [7th of April, 2023].", WED, "2023-04-07", "2023-04-07", "day"),
    ("The rule under the Act of 1974 came out in [2018].", WED, "2018-01-01", "2018-12-31", "year"),
    ("The levy starts at midnight on [Friday].", WED, "2025-09-19", "2025-09-19", "day"),
    ("The levy will start at [midnight].", WED, "2025-09-18", "2025-09-18", "day"),
    (
        "He signed a levy, to be paid from 12:01 a.m. on [Friday].",
        WED,
        "2025-09-19",
        "2025-09-19",
        "day",
    ),
    ("The pause runs until [Aug. 10].", WED, "2026-08-10", "2026-08-10", "day"),
    ("He signed a pause until 12:01 a.m. on [Nov. 10].", WED, "2025-11-10", "2025-11-10", "day"),
    ("Goods entered on or after [Oct. 1] pay more.", WED, "2025-10-01", "2025-10-01", "day"),
    ("The levy starts at [midnight].", WED, "2025-09-17", "2025-09-17", "day"),
    # R2 weekday, past
    ("Envoys met in Oslo on [Tuesday].", WED, "2025-09-16", "2025-09-16", "day"),
    ("Envoys met in Oslo on [Wednesday].", WED, "2025-09-17", "2025-09-17", "day"),
    ("Envoys met in Oslo on [Thursday].", WED, "2025-09-11", "2025-09-11", "day"),
    ("The ministry has rejected the offer [Monday].", WED, "2025-09-15", "2025-09-15", "day"),
    ("Talks held [Friday] broke no ground.", WED, "2025-09-12", "2025-09-12", "day"),
    ("She had spoken to him on [Sunday].", WED, "2025-09-14", "2025-09-14", "day"),
    ("China slapped a levy on beef on [Sunday].", SUN, "2025-10-26", "2025-10-26", "day"),
    ("The call took place [Saturday] night.", SUN, "2025-10-25", "2025-10-25", "day"),
    ("ENVOYS MET ON [TUESDAY] IN OSLO", WED, "2025-09-16", "2025-09-16", "day"),
    # R3 weekday, future
    ("The two sides will meet on [Friday].", WED, "2025-09-19", "2025-09-19", "day"),
    ("The two sides will meet on [Wednesday].", WED, "2025-09-17", "2025-09-17", "day"),
    ("The hearing is due on [Monday].", WED, "2025-09-22", "2025-09-22", "day"),
    ("He would brief lawmakers on [Thursday].", WED, "2025-09-18", "2025-09-18", "day"),
    ("The levy rises to 30 percent on [Saturday].", WED, "2025-09-20", "2025-09-20", "day"),
    ("The envoy is to arrive [Sunday].", WED, "2025-09-21", "2025-09-21", "day"),
    ("The envoys are meeting on [Thursday].", WED, "2025-09-18", "2025-09-18", "day"),
    ("Washington plans to publish the list on [Tuesday].", WED, "2025-09-23", "2025-09-23", "day"),
    ("Beijing may answer on [Friday].", WED, "2025-09-19", "2025-09-19", "day"),
    ("The [Friday] deadline looms over the talks.", WED, "2025-09-19", "2025-09-19", "day"),
    ("Starting [Monday], importers pay more.", WED, "2025-09-22", "2025-09-22", "day"),
    # over the paper of the day after, a present tense tells of the meeting just held
    ("Leaders seal a truce at [Tuesday's] dinner.", WED, "2025-09-16", "2025-09-16", "day"),
    ("Envoys agree at their [Monday] talks in Oslo.", WED, "2025-09-15", "2025-09-15", "day"),
    ("Envoys prepare for their [Friday] talks in Oslo.", WED, "2025-09-19", "2025-09-19", "day"),
    ("He arrives on [Tuesday] for two days of talks.", WED, "2025-09-23", "2025-09-23", "day"),
    # R4 next and last
    ("They will talk [next Friday].", WED, "2025-09-19", "2025-09-19", "day"),
    ("They will talk [next Wednesday].", WED, "2025-09-24", "2025-09-24", "day"),
    ("They talked [last Wednesday].", WED, "2025-09-10", "2025-09-10", "day"),
    ("They talked [last Monday].", WED, "2025-09-15", "2025-09-15", "day"),
    ("They will talk [this Friday].", WED, "2025-09-19", "2025-09-19", "day"),
    ("They talked [this Monday].", WED, "2025-09-15", "2025-09-15", "day"),
    ("They will talk [Tuesday next week].", WED, "2025-09-23", "2025-09-23", "day"),
    ("They talked on [Thursday last week].", WED, "2025-09-11", "2025-09-11", "day"),
    ("They will talk [this coming Monday].", WED, "2025-09-22", "2025-09-22", "day"),
    # R5 month and day without a year
    ("The court ruled on [Aug. 29].", WED, "2025-08-29", "2025-08-29", "day"),
    ("The court ruled on [29 August].", WED, "2025-08-29", "2025-08-29", "day"),
    ("The truce struck on [Nov. 5] is over.", WED, "2024-11-05", "2024-11-05", "day"),
    ("The court will rule on [Nov. 5].", WED, "2025-11-05", "2025-11-05", "day"),
    ("The court will rule on [Jan. 5].", FRI, "2026-01-05", "2026-01-05", "day"),
    ("The court ruled on [Dec. 30].", FRI, "2025-12-30", "2025-12-30", "day"),
    ("The court will rule on [Feb. 10th].", SAT, "2026-02-10", "2026-02-10", "day"),
    ("The truce was to end on [Oct 1].", WED, "2025-10-01", "2025-10-01", "day"),
    ("The [Oct. 14] deadline was set by both.", WED, "2025-10-14", "2025-10-14", "day"),
    ("They missed the [Sept. 12] deadline.", WED, "2025-09-12", "2025-09-12", "day"),
    ("The pause expires on [Nov. 10].", WED, "2025-11-10", "2025-11-10", "day"),
    ("The two sides met on [Sept. 3 and 4].", WED, "2025-09-03", "2025-09-04", "range"),
    ("Talks ran [Aug. 12-14] in Rome.", WED, "2025-08-12", "2025-08-14", "range"),
    ("The visit will run from [Oct. 30 to Nov. 2].", WED, "2025-10-30", "2025-11-02", "range"),
    ("The visit will run [30 October to 2 November].", WED, "2025-10-30", "2025-11-02", "range"),
    ("The visit will run [Dec. 30 to Jan. 2].", SAT, "2025-12-30", "2026-01-02", "range"),
    ("Talks ran [4-6 August] in Rome.", WED, "2025-08-04", "2025-08-06", "range"),
    ("A forum will be held [Sept. 29, 30] abroad.", WED, "2025-09-29", "2025-09-29", "day"),
    ("Comments close on the [25th].", WED, "2025-09-25", "2025-09-25", "day"),
    ("The pact was signed on the [5th of this month].", WED, "2025-09-05", "2025-09-05", "day"),
    # R6 bare month
    ("Beijing lifted the ban in [June].", WED, "2025-06-01", "2025-06-30", "month"),
    ("Beijing lifted the ban in [November].", WED, "2024-11-01", "2024-11-30", "month"),
    ("Beijing will lift the ban in [November].", WED, "2025-11-01", "2025-11-30", "month"),
    ("Beijing will lift the ban in [April].", WED, "2026-04-01", "2026-04-30", "month"),
    ("Beijing lifted the ban in [September].", WED, "2025-09-01", "2025-09-30", "month"),
    ("Duties imposed in [May] still bite.", WED, "2025-05-01", "2025-05-31", "month"),
    ("The [May] accord held for weeks.", WED, "2025-05-01", "2025-05-31", "month"),
    ("[July's] shipments were the lowest on record.", WED, "2025-07-01", "2025-07-31", "month"),
    ("They agreed on it [last October].", WED, "2024-10-01", "2024-10-31", "month"),
    ("They will review it [next March].", WED, "2026-03-01", "2026-03-31", "month"),
    ("They will review it in [January next year].", WED, "2026-01-01", "2026-01-31", "month"),
    ("They met in [December last year].", WED, "2024-12-01", "2024-12-31", "month"),
    # R7 days near
    ("The ministry announced curbs [today].", WED, "2025-09-17", "2025-09-17", "day"),
    ("The ministry announced curbs [yesterday].", WED, "2025-09-16", "2025-09-16", "day"),
    ("The duty takes hold [tomorrow].", WED, "2025-09-18", "2025-09-18", "day"),
    ("They dine [tonight] in Seoul.", WED, "2025-09-17", "2025-09-17", "day"),
    ("They spoke [the day before yesterday].", WED, "2025-09-15", "2025-09-15", "day"),
    ("They will speak [the day after tomorrow].", WED, "2025-09-19", "2025-09-19", "day"),
    ("They spoke [last night] by phone.", WED, "2025-09-16", "2025-09-16", "day"),
    ("They spoke [this morning] by phone.", WED, "2025-09-17", "2025-09-17", "day"),
    ("The list holds 20 firms, [effective immediately].", WED, "2025-09-17", "2025-09-17", "day"),
]


@pytest.mark.parametrize(("marked", "anchor", "start", "end", "precision"), POINTS)
def test_english_words_give_their_interval(
    marked: str, anchor: str, start: str | None, end: str, precision: str
) -> None:
    assert read_interval(marked, anchor) == (start, end, precision)
