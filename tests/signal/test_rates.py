"""Rates, sums, quantities, and the numbers that are none of them: own sentences."""

# ruff: noqa: SIM905  # word lists read as the text they make

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.signal.rates import (
    NumberKind,
    RateContext,
    find_amounts,
    find_numbers,
    find_rates,
)

# words, value, unit, kind, op, before
RATES = [
    ("a 25 percent tariff on steel", 25, "percent", "component", "=", None),
    ("a 25% tariff on steel", 25, "percent", "component", "=", None),
    ("a 25 per cent levy on steel", 25, "percent", "component", "=", None),
    ("a 7.5-percent duty", 7.5, "percent", "component", "=", None),
    ("a ten percent duty", 10, "percent", "component", "=", None),
    ("a twenty-five percent duty", 25, "percent", "component", "=", None),
    ("duties fall from 20 percent to 10 percent", 10, "percent", "component", "=", 20),
    ("duties fall from 20 to 10 percent", 10, "percent", "component", "=", 20),
    ("duties of 10 percent, down from 20 percent", 10, "percent", "component", "=", 20),
    ("raised the duty to 40% from 15%", 40, "percent", "component", "=", 15),
    ("raised its tariff from an existing 15% to 40%", 40, "percent", "component", "=", 15),
    ("the tariff doubles to 30 percent", 30, "percent", "component", "=", 15),
    ("the levy doubles in May, to a fifth of their value", 20, "percent", "component", "=", 10),
    ("the tariff was halved to 10 percent", 10, "percent", "component", "=", 20),
    ("the duty triples from 10 percent", 30, "percent", "component", "=", 10),
    ("tariffs cut in half to 10%", 10, "percent", "component", "=", 20),
    ("tariffs exceeding 100 percent", 100, "percent", "component", ">", None),
    ("tariffs of more than 100%", 100, "percent", "component", ">", None),
    ("duties of at least 15 percent", 15, "percent", "component", ">=", None),
    ("duties of up to 50 percent", 50, "percent", "component", "<=", None),
    ("duties below 10 percent", 10, "percent", "component", "<", None),
    ("triple-digit tariffs", 100, "percent", "component", ">=", None),
    ("a double-digit levy", 10, "percent", "component", ">=", None),
    ("duties cut to zero", 0, "percent", "component", "=", None),
    ("duties fall from 25% to zero percent", 0, "percent", "component", "=", 25),
    ("suspend 24 percentage points of the tariff", 24, "pp", "delta", "=", None),
    ("raise the tariff by 10 percent", 10, "percent", "delta", "=", None),
    ("bringing the total tariff to 55 percent", 55, "percent", "total", "=", None),
    ("a combined rate of 55 percent", 55, "percent", "total", "=", None),
    ("duties now reach 55 percent in total", 55, "percent", "total", "=", None),
    ("a fee of $80 a ton", 80, "usd_per_ton", "component", "=", None),
    ("a fee of $50 per net ton", 50, "usd_per_ton", "component", "=", None),
    ("a $100 charge per package", 100, "usd_per_item", "component", "=", None),
    ("$1.5 million per port call", 1.5e6, "usd_per_call", "component", "=", None),
    ("400 yuan per net ton", 400, "cny_per_ton", "component", "=", None),
]

CHINESE = [
    ("对进口钢铁加征25%关税", 25, "percent", "component", "=", None),
    ("征收百分之二十五的关税", 25, "percent", "component", "=", None),
    ("关税由20%降至10%", 10, "percent", "component", "=", 20),
    ("税率从15％上调至40％", 40, "percent", "component", "=", 15),
    ("继续暂停24个百分点的对等关税", 24, "pp", "delta", "=", None),
    ("关税总税率达到55%", 55, "percent", "total", "=", None),
    ("关税超过100%", 100, "percent", "component", ">", None),
    ("征收至少15%的关税", 15, "percent", "component", ">=", None),
    ("加征三位数关税", 100, "percent", "component", ">=", None),
    ("每净吨400元的港务费", 400, "cny_per_ton", "component", "=", None),
    ("对这批货品加征两成半关税", 25, "percent", "component", "=", None),
    ("关税由三成降至一成", 10, "percent", "component", "=", 30),
    ("税率同为二成七", 27, "percent", "component", "=", None),
    ("超过四成的关税", 40, "percent", "component", ">", None),
]


def _one(text: str, language: str) -> tuple[Any, ...]:
    found = find_rates(text.replace("％", "%"), language)
    assert len(found) == 1, found
    one = found[0]
    before = one.before.value if one.before else None
    return one.rate.value, one.rate.unit, one.rate.kind.value, one.rate.op, before


@pytest.mark.parametrize("case", RATES, ids=lambda case: case[0])
def test_english_words_give_their_rate(case: tuple[Any, ...]) -> None:
    assert _one(case[0], "en") == case[1:]


@pytest.mark.parametrize("case", CHINESE, ids=lambda case: case[0])
def test_chinese_words_give_their_rate(case: tuple[Any, ...]) -> None:
    assert _one(case[0], "zh") == case[1:]


def test_delta_component_and_total_stay_apart_and_give_the_old_rate() -> None:
    text = (
        "The ministry adds 30 percentage points, which takes the punitive duty to 45 percent "
        "and the total, with the earlier 10 percent, to 55 percent."
    )
    delta, component, earlier, total = find_rates(text)
    assert (delta.rate.value, delta.rate.kind) == (30, "delta")
    assert (component.rate.value, component.rate.kind, component.before.value) == (
        45,
        "component",
        15,
    )
    assert earlier.prior
    assert (total.rate.value, total.rate.kind) == (55, "total")


def test_a_doubling_without_figures_keeps_its_factor() -> None:
    (found,) = find_rates("The tariff doubles next week.")
    assert found.factor == 2
    assert found.rate.value is None


@pytest.mark.parametrize(
    "text",
    [
        "tariffs of 10 to 25 percent",
        "tariffs ranging from 10 percent to 25 percent",
        "duties of between 10% and 25%",
        "duties of 10%-25%",
    ],
)
def test_a_range_of_rates_keeps_both_ends(text: str) -> None:
    (found,) = find_rates(text)
    assert found.lowest is not None
    assert (found.lowest.value, found.lowest.op) == (10, ">=")
    assert (found.rate.value, found.rate.op, found.before) == (25, "<=", None)


def test_a_list_of_figures_before_the_unit_is_a_list_of_rates() -> None:
    found = find_rates("Duties will rise to 25, 20 and 10 per cent respectively.")
    assert [one.rate.value for one in found] == [25, 20, 10]


@pytest.mark.parametrize("head", ["In 2025, 10%", "On December 1, 10"])
def test_a_year_or_a_day_before_rates_is_no_rate(head: str) -> None:
    found = find_rates(f"{head} and 15 percent tariffs on goods take effect.")
    assert [one.rate.value for one in found] == [10, 15]


def test_a_duty_of_one_rate_that_goes_to_another_has_it_as_before() -> None:
    found = find_rates("The 10% tariffs drop to 5% and a second group of 5% duties is cut to 2.5%.")
    assert [(one.rate.value, one.before and one.before.value) for one in found] == [
        (5, 10),
        (2.5, 5),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "raised its 25 percent tariff on Chinese steel to 50 percent",
        "will lift the 25% duties on electric vehicles to 50%",
        "cut a 25 percent duty on soybeans to 50 percent",
        "took its 25% levy on such goods to as much as 50%",
    ],
)
def test_a_rate_that_is_moved_to_another_is_the_one_before(text: str) -> None:
    (found,) = find_rates(f"Washington {text}.")
    assert (found.rate.value, found.before and found.before.value) == (50, 25)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Exports to the bloc fell 33 percent in August.", RateContext.CHANGE),
        ("Shares of the maker dropped 4%.", RateContext.CHANGE),
        ("The index was up 2.1 percent.", RateContext.CHANGE),
        ("Output rose by 5 percent.", RateContext.CHANGE),
        ("It buys 60 percent of the world's soybeans.", RateContext.SHARE),
        ("The fund took a 51 percent stake.", RateContext.SHARE),
        ("Firms that are 50 percent or more owned by it", RateContext.SHARE),
        ("Tariffs rose to 50 percent.", RateContext.DUTY),
        ("An anti-dumping margin of 93.5 percent was set.", RateContext.DUTY),
    ],
)
def test_what_a_percentage_measures(text: str, context: RateContext | str) -> None:
    (found,) = find_rates(text)
    assert found.context is context


@pytest.mark.parametrize(
    "text",
    ["出口下跌三成", "被加征关税的货品占两成", "约七成货品下月起加征关税", "税率表有三成员国不认"],
)
def test_tenths_of_something_else_are_no_rate(text: str) -> None:
    assert not find_rates(text, "zh")


@pytest.mark.parametrize(
    ("text", "context"), [("出口同比下降5.2%", "change"), ("占进口的60%", "share")]
)
def test_what_a_chinese_percentage_measures(text: str, context: RateContext | str) -> None:
    (found,) = find_rates(text, "zh")
    assert found.context == context


@pytest.mark.parametrize(
    "text",
    [
        "The court split 6-3 over the powers.",
        "He put 12 makers on the list in Announcement No. 9.",
        "They met 3 times in 2024.",
        "The team scored 21 points.",
        "Traffic doubled on the bridge.",
        "A Section 301 case",
    ],
)
def test_guarded_numbers_are_no_rates(text: str) -> None:
    assert find_rates(text) == ()


@pytest.mark.parametrize(
    ("text", "language", "value", "unit", "balance"),
    [
        ("duties on $50 billion of goods", "en", 5e10, "USD", False),
        ("duties on $60bn of goods", "en", 6e10, "USD", False),
        ("a pledge worth US$1.2 trillion", "en", 1.2e12, "USD", False),
        ("orders of 500 million dollars", "en", 5e8, "USD", False),
        ("a trade deficit of $290 billion", "en", 2.9e11, "USD", True),
        ("a $290 billion trade surplus", "en", 2.9e11, "USD", True),
        ("fines of 40 million yuan", "en", 4e7, "CNY", False),
        ("buy 25 million tons a year", "en", 2.5e7, "tonne_per_year", False),
        ("buy 12 million metric tons of soybeans", "en", 1.2e7, "tonne", False),
        ("buy 200 Boeing planes", "en", 200, "aircraft", False),
        ("对500亿美元商品", "zh", 5e10, "USD", False),
        ("采购2500万吨大豆", "zh", 2.5e7, "tonne", False),
        ("每年采购2500万吨大豆", "zh", 2.5e7, "tonne_per_year", False),
        ("贸易逆差2950亿美元", "zh", 2.95e11, "USD", True),
    ],
)
def test_sums_and_quantities(
    text: str, language: str, value: float, unit: str, balance: bool
) -> None:
    (found,) = find_amounts(text, language)
    assert (found.amount.value, found.amount.unit, found.balance) == (value, unit, balance)


def test_a_fee_by_the_unit_is_no_sum() -> None:
    assert find_amounts("a fee of $80 a ton") == ()


@pytest.mark.parametrize(
    ("text", "language", "kind", "words"),
    [
        ("struck down in a 6-3 decision", "en", NumberKind.VOTE, "6-3"),
        ("the Senate voted 51-48", "en", NumberKind.VOTE, "51-48"),
        ("under Announcement No. 9", "en", NumberKind.DOCUMENT, "No. 9"),
        ("under Announcement No. 9 of 2025", "en", NumberKind.DOCUMENT, "2025-9"),
        ("under Executive Order 14257", "en", NumberKind.DOCUMENT, "Executive Order 14257"),
        ("the dispute DS633", "en", NumberKind.DOCUMENT, "DS633"),
        ("put 15 American firms", "en", NumberKind.COUNT, "15 American firms"),
        ("商务部公告2025年第9号", "zh", NumberKind.DOCUMENT, "2025-9"),
        ("税委会公告〔2025〕4号", "zh", NumberKind.DOCUMENT, "2025-4"),
        ("将15家实体列入", "zh", NumberKind.COUNT, "15家"),
    ],
)
def test_guarded_numbers_have_their_kind(
    text: str, language: str, kind: NumberKind, words: str
) -> None:
    (found,) = find_numbers(text, language)
    assert (found.kind, found.words) == (kind, words)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["en", "zh"]))
def test_no_text_raises(text: str, language: str) -> None:
    for finder in (find_rates, find_amounts, find_numbers):
        for found in finder(text, language):
            assert 0 <= found.start < found.end <= len(text)


_WORDS = st.sampled_from(
    """from to by 10 20% percent 5 percentage points tariff doubles half a
    fifth of $80 million ton per total
    exceeding and 25-50 % No. 9 6-3 加征 25% 由 降至 个百分点 亿 美元 第9号 2025年 百分之
    十""".split()
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_WORDS, max_size=16), st.sampled_from(["en", "zh"]))
def test_rate_words_in_any_order_give_ordered_spans(words: list[str], language: str) -> None:
    text = " ".join(words)
    starts = [found.start for found in find_rates(text, language)]
    assert starts == sorted(starts)
    find_amounts(text, language)
    find_numbers(text, language)
