"""Date words become intervals of days: own sentences, the words in question in square brackets."""

# ruff: noqa: SIM905  # word lists read as the text they make

from datetime import date, timedelta

import pytest
from date_cases import WED, read_interval
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Precision
from monitor.signal.dates import (
    Anchor,
    DateRole,
    FoundDate,
    counted,
    date_document,
    end_of,
    find_dates,
    find_durations,
    shifted,
)
from monitor.signal.grammar import Tense
from monitor.signal.periods import make
from monitor.signal.text import prepare

CHINESE = [
    ("双方[15日]在里昂举行会谈。", WED, "2025-09-15", "2025-09-15", "day"),
    ("双方[28日]在里昂举行了会谈。", WED, "2025-08-28", "2025-08-28", "day"),
    ("双方将于[28日]在里昂会晤。", WED, "2025-09-28", "2025-09-28", "day"),
    ("商务部[9月15日]宣布新规。", WED, "2025-09-15", "2025-09-15", "day"),
    ("新规将于[12月1日]起施行。", WED, "2025-12-01", "2025-12-01", "day"),
    ("[2024年5月14日]，美方公布了清单。", WED, "2024-05-14", "2024-05-14", "day"),
    ("双方[昨天]通话。", WED, "2025-09-16", "2025-09-16", "day"),
    ("双方将于[明天]通话。", WED, "2025-09-18", "2025-09-18", "day"),
    ("双方[今日]通话。", WED, "2025-09-17", "2025-09-17", "day"),
    ("双方[周一]举行了会谈。", WED, "2025-09-15", "2025-09-15", "day"),
    ("双方将在[周五]会谈。", WED, "2025-09-19", "2025-09-19", "day"),
    ("双方[上周四]举行会谈。", WED, "2025-09-11", "2025-09-11", "day"),
    ("双方将于[下周二]会谈。", WED, "2025-09-23", "2025-09-23", "day"),
    ("双方[上周]举行会谈。", WED, "2025-09-08", "2025-09-14", "week"),
    ("双方将于[下周]举行会谈。", WED, "2025-09-22", "2025-09-28", "week"),
    ("双方[上月]举行会谈。", WED, "2025-08-01", "2025-08-31", "month"),
    ("双方将于[下个月]举行会谈。", WED, "2025-10-01", "2025-10-31", "month"),
    ("双方将于[本周末]会面。", WED, "2025-09-20", "2025-09-21", "weekend"),
    ("美方[去年]加征关税。", WED, "2024-01-01", "2024-12-31", "year"),
    ("双方将于[明年]会面。", WED, "2026-01-01", "2026-12-31", "year"),
    ("[今年年初]以来双方多次会谈。", WED, "2025-01-01", "2025-03-01", "part_of_year"),
    ("双方将于[10月底]会面。", WED, "2025-10-27", "2025-10-31", "part_of_month"),
    ("双方[8月]举行了会谈。", WED, "2025-08-01", "2025-08-31", "month"),
    ("双方[2020年1月]签署协议。", WED, "2020-01-01", "2020-01-31", "month"),
    ("双方[9月14日至15日]在里昂会谈。", WED, "2025-09-14", "2025-09-15", "range"),
    ("代表团将于[10月30日至11月2日]访问。", WED, "2025-10-30", "2025-11-02", "range"),
    ("双方将在[未来两周]会面。", WED, "2025-09-18", "2025-10-01", "approximate"),
    ("新规[即日起]实施。", WED, "2025-09-17", "2025-09-17", "day"),
    ("[近日]，双方举行会谈。", WED, None, "2025-09-16", "recent"),
    ("双方将于[十月三十日]会面。", WED, "2025-10-30", "2025-10-30", "day"),
    ("出口在[第二季度]下降。", WED, "2025-04-01", "2025-06-30", "quarter"),
]


@pytest.mark.parametrize(("marked", "anchor", "start", "end", "precision"), CHINESE)
def test_chinese_words_give_their_interval(
    marked: str, anchor: str, start: str | None, end: str, precision: str
) -> None:
    assert read_interval(marked, anchor, "zh") == (start, end, precision)


@pytest.mark.parametrize(
    "text",
    [
        "The sides may meet and we hope they do.",
        "Envoys march on towards a deal.",
        "The second round went well.",
        "He read the Sunday Times and saw Black Friday sales.",
        "Prime Minister May said nothing.",
        "A 10 percent levy hits 24 products.",
        "Section 301 and Section 232 stay in force.",
        "USA Today ran the story.",
        "Section 2025-9 of the code",
        "They met 14 times.",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert find_dates(text, Anchor(date(2025, 9, 17))) == ()


@pytest.mark.parametrize(
    "text", ["日本将提高关税。", "双方一周一次会晤，投资27日元。", "第三轮磋商"]
)
def test_chinese_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert find_dates(text, Anchor(date(2025, 9, 17)), language="zh") == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The duty applies from Monday.", DateRole.FROM),
        ("The duty took effect on Monday.", DateRole.FROM),
        ("The pause lasts until Nov. 10.", DateRole.UNTIL),
        ("The pause expired on Sept. 10.", DateRole.UNTIL),
        ("The pause was extended to Nov. 10.", DateRole.UNTIL),
        ("Comments are due by Nov. 10.", DateRole.BY),
        ("The Nov. 10 deadline stands.", DateRole.BY),
        ("The curbs have stood since April.", DateRole.SINCE),
        ("Ms Holm said on Monday that talks went well.", DateRole.SAID),
        ("Ms Holm told reporters in Lima on Monday.", DateRole.SAID),
        ("Talks went well, the ministry said in a statement on Monday.", DateRole.SAID),
        ("The deal was good, she said in an interview on Sept. 14.", DateRole.SAID),
        ("The briefing will be held on Monday.", DateRole.AT),
        ("Envoys met on Monday.", DateRole.AT),
        ("A year after Lima, exporters wait.", DateRole.EVENT),
    ],
)
def test_neighbouring_words_give_the_role(text: str, role: DateRole) -> None:
    (found,) = find_dates(text, Anchor(date(2025, 9, 17)))
    assert found.role is role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("新规自12月1日起施行。", DateRole.FROM),
        ("暂停措施延长至11月10日。", DateRole.UNTIL),
        ("商务部15日表示，将采取措施。", DateRole.SAID),
        ("双方15日举行会谈。", DateRole.AT),
    ],
)
def test_neighbouring_chinese_words_give_the_role(text: str, role: DateRole) -> None:
    found = find_dates(text, Anchor(date(2025, 9, 17)), language="zh")
    assert found[0].role is role


def test_a_given_tense_overrules_the_verb() -> None:
    text = "Envoys meet on Friday."
    past = find_dates(text, Anchor(date(2025, 9, 17)), tense=Tense.PAST)
    assert past[0].when.start == date(2025, 9, 12)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They paused the levy for 90 days.", "en", (90, 90, "day", "for")),
        ("The trip slips by five or six weeks.", "en", (5, 6, "week", "by")),
        ("A 90-day truce holds.", "en", (90, 90, "day", "for")),
        ("They extended it for one year.", "en", (1, 1, "year", "for")),
        ("They extended it by another six months.", "en", (6, 6, "month", "by")),
        ("双方同意延长一年。", "zh", (1, 1, "year", "for")),
        ("继续暂停90天。", "zh", (90, 90, "day", "for")),
        ("为期三个月。", "zh", (3, 3, "month", "for")),
    ],
)
def test_lengths_of_time_are_found(
    text: str, language: str, expected: tuple[int, int, str, str]
) -> None:
    (found,) = find_durations(text, language)
    assert (found.low, found.high, found.unit, found.role) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It buys 25 million tons a year.",
        "It began two weeks ago.",
        "In the next two weeks it ends.",
    ],
)
def test_what_is_no_length_of_time_is_left_alone(text: str) -> None:
    assert find_durations(text) == ()


def test_ninety_days_run_out_on_the_ninetieth_day() -> None:
    (length,) = find_durations("for 90 days")
    assert end_of(date(2025, 8, 12), length) == date(2025, 11, 10)


def test_a_plan_put_off_moves_its_start_by_the_low_and_its_end_by_the_high() -> None:
    (length,) = find_durations("by five or six weeks")
    moved = shifted(make(date(2026, 3, 31), date(2026, 4, 2), Precision.RANGE, ""), length)
    assert (moved.start, moved.end) == (date(2026, 5, 5), date(2026, 5, 14))


def _dated(text: str, published: date) -> list[FoundDate]:
    document = prepare(text, 0, "en")
    return [one for dated in date_document(document, published) for one in dated.dates]


def test_a_quote_counts_from_the_day_of_its_interview() -> None:
    found = _dated(
        (
            '"I will be seeing my counterpart in the next two weeks," Ms Holm said in an '
            "interview on Sept. 10."
        ),
        date(2025, 9, 17),
    )
    assert found[0].when.start == date(2025, 9, 11)
    assert found[0].when.anchor == "utterance"


def test_a_dateline_is_the_anchor_of_the_words_after_it() -> None:
    found = _dated(
        "LIMA, Sept 12 (Wire) - The body said on Friday it had ruled.", date(2025, 9, 17)
    )
    assert found[0].when.start == date(2025, 9, 12)
    assert found[0].when.anchor == "dateline"


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Tuesday, May 6, 2025", "2025-05-06"),
        ("6 May 2025, 18:30", "2025-05-06"),
        ("February 6, 2025", "2025-05-08"),
    ],
)
def test_the_day_that_the_page_prints_is_the_anchor(printed: str, day: str) -> None:
    """Feeds pass on a page a day or two late; another season's is that of something else."""
    found = _dated(f"{printed}\n\nThe envoys of both sides met today in Lima.", date(2025, 5, 8))
    assert [str(one.when.start) for one in found] == [day]


def test_a_named_day_behind_a_count_is_the_days_own() -> None:
    text = "The envoys met for the first time today."
    (today,) = _dated(text, date(2025, 5, 8))
    assert not counted(text, today)


def test_a_dateline_of_another_season_is_no_anchor() -> None:
    found = _dated("LIMA, March 12 (Wire) - The body ruled on Friday.", date(2025, 9, 17))
    assert found[0].when.anchor == "publication"


def test_the_same_day_points_into_the_sentence_before() -> None:
    found = _dated("Envoys met on Sept. 9. A levy began the same day.", date(2025, 9, 17))
    assert found[-1].when.start == date(2025, 9, 9)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.dates(), st.sampled_from(["en", "zh"]))
def test_no_text_and_no_anchor_raises(text: str, anchor: date, language: str) -> None:
    for found in find_dates(text, Anchor(anchor), language=language):
        assert text[found.start : found.end] == found.when.expression
    find_durations(text, language)


_WORDS = st.sampled_from(
    """on next last this early late Monday Friday March May Sept. 10 31 2024
    weekend week month year two three
    days of talks ago after before by until since the same day will met meets
    in coming few couple end second
    30日 9月 上周五 下个月 去年 至 起 将 年底 未来 三个月 前""".split()
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_WORDS, max_size=14), st.dates(), st.sampled_from(["en", "zh"]))
def test_date_words_in_any_order_give_ordered_intervals(
    words: list[str], anchor: date, language: str
) -> None:
    for found in find_dates(" ".join(words), Anchor(anchor), language=language):
        if found.when.start is not None and found.when.end is not None:
            assert found.when.start <= found.when.end


@pytest.mark.parametrize("weeks", [1, 52, -30])
def test_moving_anchor_by_whole_weeks_moves_weekdays_alike(weeks: int) -> None:
    moved = timedelta(weeks=weeks)
    for text in ("They met on Friday.", "They will meet next Monday.", "They met last week."):
        (here,) = find_dates(text, Anchor(date(2025, 9, 17)))
        (there,) = find_dates(text, Anchor(date(2025, 9, 17) + moved))
        assert there.when.start == here.when.start + moved


def test_days_of_talks_within_a_named_month_lie_in_that_month() -> None:
    """R14 counts back from a day; where the sentence names only a month, that month holds."""
    content = "X\n\nIn May last year the ministers met in Oslo for two days of talks."
    dated = date_document(prepare(content, 1, "en", None), date(2026, 11, 24))
    spans = {(found.when.start, found.when.end) for one in dated for found in one.dates}
    assert spans == {(date(2025, 5, 1), date(2025, 5, 31))}
