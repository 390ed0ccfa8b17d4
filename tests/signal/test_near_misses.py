"""Words that sound like an act and are none: what must not be told, and what must stay as it is."""

from __future__ import annotations

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Kind, Mention, Scope, Status
from monitor.signal.schedule import schedule_of

DAY = "2025-10-28"


def told(title: str, text: str = "", language: str = "en") -> list[Mention]:
    mentions = reading(title, text, DAY, language).mentions
    topical = [m for m in mentions if m.facts.scope is Scope.TOPIC]
    return [m for m in topical if m.bucket is not Bucket.BACKGROUND]


@pytest.mark.parametrize(
    "title",
    [
        "Average tariffs on Chinese imports are over 45 percent",
        "Duties on Chinese furniture are back in the headlines",
        "Chip maker gets the thumbs-up from investors on sales to China",
        "Importers owe a 25% tariff on Chinese pipes, a customs agent said",
        "President mirrors predecessor's tariffs on Chinese scooters, historians say",
        "Beijing renews its call on the United States to lift tariffs on Chinese goods",
        "Comments on the tariffs on Chinese goods have come in, trade office says",
    ],
)
def test_idioms_are_no_measures(title: str) -> None:
    assert all(m.facts.kind is Kind.STATEMENT for m in told(title))


def test_a_tighter_grip_takes_nobody_off_a_list() -> None:
    text = "China took a tighter grip on ores on Monday, adding five metals to its control list."
    kinds = {m.facts.kind for m in told("China tightens grip on rare earths", text)}
    assert kinds == {Kind.EXPORT_CONTROL}


@pytest.mark.parametrize(
    "after", ["Trump returns to Florida on Thursday.", "The trade fair runs until Saturday."]
)
def test_a_meeting_held_does_not_go_on_with_what_others_do(after: str) -> None:
    text = (
        f"U.S. President Donald Trump and Chinese President Xi Jinping met in Busan today. {after}"
    )
    (meeting,) = [m for m in told("Trump and Xi meet", text) if m.facts.kind is Kind.MEETING]
    assert meeting.facts.status is Status.CONCLUDED


def test_who_skips_the_dinner_cancels_no_meeting() -> None:
    (meeting,) = told("Trump met Xi Jinping in Busan on Tuesday and skipped the banquet")
    assert meeting.facts.status is Status.CONCLUDED


@pytest.mark.parametrize(
    "text",
    [
        "Neither the White House nor China's commerce ministry has confirmed the talks.",
        "If the White House confirms the talks with China, markets will rise.",
    ],
)
def test_what_nobody_has_confirmed_is_not_confirmed(text: str) -> None:
    meetings = [m for m in told("US-China trade", text) if m.facts.kind is Kind.MEETING]
    assert all(m.facts.status is not Status.CONFIRMED for m in meetings)


@pytest.mark.parametrize(
    "after",
    [
        "Margins would fall to 10% for laptops and 8% for phones.",
        "Sales tax is 7% on clothes.",
        "Lawmakers had wanted duties of 50% on cars.",
        "Beijing's rates are 15% on coal.",
    ],
)
def test_other_percentages_are_no_lines_of_the_duty(after: str) -> None:
    text = f"The United States imposed a 25% tariff on Chinese chips on Tuesday. {after}"
    (duty,) = [m for m in told("New duty on Chinese chips", text) if m.facts.kind is Kind.TARIFF]
    assert schedule_of(duty.facts.schedule) == ()
    assert duty.facts.rate is not None
    assert duty.facts.rate.value == 25


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("特朗普签署行政令下调对华芬太尼关税", "tariff_reduction"),
        ("特朗普签署行政令延长对华关税暂停期", "tariff_suspension_extension"),
        ("特朗普签署行政令 对华加征10%关税", "tariff_new"),
    ],
)
def test_an_order_is_what_it_orders(title: str, subkind: str) -> None:
    assert [m.facts.subkind for m in told(title, language="zh")] == [subkind]


def test_a_weekly_press_conference_is_no_date_to_watch() -> None:
    text = "China's commerce ministry will hold a regular weekly press conference on Thursday."
    mentions = told("US-China trade talks continue", text)
    assert all(m.facts.kind is not Kind.CALENDAR for m in mentions)


@pytest.mark.parametrize(
    ("title", "text", "kind", "subkind"),
    [
        (
            "Trump raises tariffs",
            "Without warning, Trump raised tariffs on Chinese goods to 50 percent on Monday.",
            Kind.TARIFF,
            "tariff_increase",
        ),
        (
            "China raises tariffs",
            "China raised tariffs on U.S. goods to 34% on Monday to protect China's growth.",
            Kind.TARIFF,
            "tariff_increase",
        ),
        ("Trump imposes temporary duties of 15% on Chinese goods", "", Kind.TARIFF, "tariff_new"),
        (
            "Trump ends tariffs",
            "Trump declared an end to tariffs on Chinese goods on Monday.",
            Kind.TARIFF,
            "tariff_removal",
        ),
        ("US and China just reached a trade deal", "", Kind.AGREEMENT, "trade_deal"),
        (
            "To prevent smuggling Trump raises tariffs on China to 20%",
            "",
            Kind.TARIFF,
            "tariff_increase",
        ),
        (
            "Talks",
            "He Lifeng met Scott Bessent in Madrid on Sunday while talks continued in Geneva.",
            Kind.MEETING,
            "ministerial_talks",
        ),
    ],
)
def test_words_beside_an_act_do_not_hide_it(
    title: str, text: str, kind: Kind, subkind: str
) -> None:
    (mention,) = [m for m in told(title, text) if m.facts.kind is kind]
    assert mention.facts.subkind == subkind
    if kind is Kind.TARIFF:
        assert mention.facts.imposing == (("CN",) if title.startswith("China") else ("US",))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("美国贸易代表格里尔表示中国将购买2500万吨美国大豆", Kind.AGREEMENT),
        ("中国正式恢复采购美国大豆", Kind.AGREEMENT),
        ("若无意外，何立峰将于周五与贝森特会谈", Kind.MEETING),
        ("中方有必要对原产于美国的聚甲醛征收反倾销税，商务部28日裁定", Kind.TRADE_REMEDY),
    ],
)
def test_chinese_words_beside_an_act_do_not_hide_it(title: str, kind: Kind) -> None:
    assert kind in {m.facts.kind for m in told(title, language="zh")}
