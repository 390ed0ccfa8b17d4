"""Blanks around numbers in Chinese are left out, and every offset still fits the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.signal.spacing import loose_blanks, without
from monitor.signal.text import prepare


@pytest.mark.parametrize(
    ("spaced", "tight"),
    [
        ("中国暂停对美 24% 关税 90 天", "中国暂停对美24%关税90天"),
        (" 11 月 10 日起 税率提高至 125% ", " 11月10日起 税率提高至125% "),
        ("将 12 家美国企业列入清单", "将12家美国企业列入清单"),
        ("自 6月 29日起对大豆加征 25%关税", "自6月29日起对大豆加征25%关税"),
        ("美国法院 20日裁定关税违法", "美国法院20日裁定关税违法"),
    ],
)
def test_blanks_around_numbers_are_left_out(spaced: str, tight: str) -> None:
    assert without(spaced, loose_blanks(spaced, 0)) == tight


@pytest.mark.parametrize(
    "title",
    [
        *("税率最高达126% 中方回应", "商务部公布清单 12家企业在列", "duties of 25 percent"),
        *("中美会谈结束 24日发表声明", "关税降至10% 自11月起"),
    ],
)
def test_a_blank_that_parts_clauses_stays(title: str) -> None:
    assert loose_blanks(title, len(title)) == ()


@given(st.lists(st.sampled_from(["美国", "加征", " ", "25", "%", " 12 ", "家", "。", "\n\n"])))
def test_every_sentence_is_found_in_the_article_again(pieces: list[str]) -> None:
    content = "".join(pieces)
    document = prepare(content, min(6, len(content)), "zh")
    for sentence in document.sentences:
        raw = content[sentence.start : sentence.end]
        assert "".join(raw.split()) == "".join(sentence.text.split())
        if sentence.text.strip():
            assert raw[0] == sentence.text[0]
            assert raw[-1] == sentence.text[-1]
