"""Who is named: titles, misspellings, He and he, the holder of an office on the day."""

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.signal.names import name_parties
from monitor.signal.scene import lay_out


def _people(title: str, text: str = "", day: str = "2025-06-18") -> list[str]:
    scene = lay_out(article(title, text, day), shipped_topic())
    name_parties(scene)
    return [
        party.actor.actor_id or "?"
        for line in scene.lines
        for party in line.parties
        if party.actor is not None and party.kind in {"person", "office", "voice"}
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Treasury Secretary Scott Bessent spoke in Ohio.", ["us.bessent"]),
        ("Treasury chief Bessint spoke in Ohio.", ["us.bessent"]),
        ("Howard Lutnik spoke in Ohio.", ["us.lutnick"]),
        ("The Treasury secretary spoke in Ohio.", ["us.bessent"]),
        ("Vice Premier He arrived on Sunday.", ["cn.he_lifeng"]),
    ],
)
def test_officials_are_found_under_titles_and_misspellings(
    sentence: str, expected: list[str]
) -> None:
    assert _people(sentence) == expected


def test_an_office_without_a_name_means_its_holder_that_day() -> None:
    assert _people("The Treasury secretary was upbeat.", day="2018-05-04") == ["us.mnuchin"]
    assert _people("The Treasury secretary was upbeat.", day="2023-05-04") == ["us.yellen"]


def test_a_title_before_a_name_is_not_a_second_person() -> None:
    assert _people("Chinese Commerce Minister Wang Wentao was upbeat.") == ["cn.wang_wentao"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Green spoke in Ohio about farming.",
        "The bank's analyst Besson was upbeat.",
        "A market in Greece was upbeat.",
        "Mr Wang of Ningbo sells lamps.",
    ],
)
def test_names_that_only_look_alike_are_nobody_of_ours(sentence: str) -> None:
    assert _people(sentence) == []


def test_a_common_family_name_counts_once_the_full_name_stands_in_the_article() -> None:
    found = _people("Li Chenggang flew home on Friday.", "Li told the press that he was content.")
    assert found == ["cn.li_chenggang", "cn.li_chenggang"]


def test_capital_he_inside_a_sentence_is_the_vice_premier() -> None:
    found = _people("Vice Premier He Lifeng flew to Rome.", "Greer met with He for an hour.")
    assert found[-1] == "cn.he_lifeng"


def test_he_at_the_head_of_a_sentence_is_a_pronoun() -> None:
    found = _people("Vice Premier He Lifeng flew to Rome.", "He added that the sea was calm.")
    assert found == ["cn.he_lifeng"]


def test_capital_he_means_nobody_before_his_tenure() -> None:
    assert "cn.he_lifeng" not in _people("Mnuchin met with He in Rome.", day="2018-06-01")


def test_chinese_names_are_found_in_both_scripts() -> None:
    simplified = _people("贝森特与何立峰在罗马会面。")
    traditional = _people("貝森特與何立峰在羅馬會面。")
    assert simplified == traditional == ["us.bessent", "cn.he_lifeng"]


def test_a_capital_after_in_is_a_place_and_not_a_party() -> None:
    scene = lay_out(article("Officials met in Beijing as Washington waited."), shipped_topic())
    name_parties(scene)
    assert [p.side for p in scene.lines[0].parties if p.kind == "side"] == ["US"]
