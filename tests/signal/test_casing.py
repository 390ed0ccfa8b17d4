"""Headlines in title case or in capitals are read as the sentences that they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.signal.casing import as_sentence
from monitor.signal.text import prepare

SURNAMES = frozenset({"Xi", "He", "Trump", "Li", "Ross"})


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (
            "Bessent Says He Expects to Meet His Counterpart in the Next Couple of Weeks",
            "Bessent says he expects to meet his counterpart in the next couple of weeks",
        ),
        (
            "Bessent Says He Just Met He Lifeng on Thursday, May 1",
            "Bessent says he just met He Lifeng on Thursday, May 1",
        ),
        ("Trump May Meet Xi Next Month", "Trump may meet Xi next month"),
        (
            "US-China Talks In London Stretch Into Second Day",
            "US-China talks in London stretch into second day",
        ),
        (
            "TRUMP SAYS XI WILL VISIT WASHINGTON IN APRIL, USTR CONFIRMS",
            "Trump says Xi will visit Washington in April, USTR confirms",
        ),
        ("White House Says No Plans to Meet in New York", None),
    ],
)
def test_what_is_no_name_loses_its_capital(title: str, sentence: str | None) -> None:
    expected = sentence or "White House says no plans to meet in New York"
    assert as_sentence(title, SURNAMES) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Bessent, Greer and He Lifeng to meet in Madrid next week",
        "Trump, Xi, Bessent, He, Greer, Li Chenggang: who sits where",
        "China bans exports of gallium to US",
        "Talks",
        "",
        "\u7f8e\u56fd\u5bf9\u534e\u52a0\u5f81\u5173\u7a0e",
    ],
)
def test_a_sentence_stays_as_it_is(title: str) -> None:
    assert as_sentence(title, SURNAMES) == title


@given(st.text(max_size=200))
def test_the_length_never_changes(title: str) -> None:
    """Offsets into the article are counted on it."""
    assert len(as_sentence(title, SURNAMES)) == len(title)


@pytest.mark.parametrize(
    "styled",
    [
        "BREAKING: {}",
        "Exclusive: {}",
        "UPDATE 2-{}",
        "WRAPUP 1-{}",
        "{} - Reuters",
        "{} | Harbour Ledger",
        "{} - The Harbour Times",
        "RPT-{} - Bloomberg",
    ],
)
def test_the_desks_words_and_the_outlets_name_are_no_part_of_a_headline(styled: str) -> None:
    title = "China cuts duties on US cherries"
    sentence = prepare(styled.format(title), len(styled.format(title)), "en").sentences[0]
    assert sentence.text == title


@pytest.mark.parametrize("styled", ["{}-新华网", "{}_新浪财经", "{} | 联合早报", "{}——人民网"])
def test_a_chinese_outlets_name_is_no_part_of_a_headline(styled: str) -> None:
    title = "中国暂停对美24%关税"
    sentence = prepare(styled.format(title), len(styled.format(title)), "zh").sentences[0]
    assert sentence.text == title


def test_a_chinese_report_is_dated_by_its_agency() -> None:
    document = prepare("公告\n\n参考消息网5月21日报道 美国宣布加征关税。", 2, "zh")
    assert document.dateline is not None
    assert (document.dateline.month, document.dateline.day) == (5, 21)
    assert document.sentences[-1].text == "美国宣布加征关税。"


@pytest.mark.parametrize(
    "title", ["China cuts duties on US cherries - ministry", "Opinion: Talks are not enough"]
)
def test_a_source_and_what_sort_of_piece_it_is_stay(title: str) -> None:
    assert prepare(title, len(title), "en").sentences[0].text == title
