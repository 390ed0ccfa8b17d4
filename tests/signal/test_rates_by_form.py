"""The rate of a duty in every form in which it is told: the figure, and what it was before.

Each form is played with duties of both sides on several goods; figures of markets are no rates.
"""

# ruff: noqa: E501  # a form is one line, however long

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Facts, Kind
from monitor.signal import read

DUTIES = (
    ("the United States", "Chinese steel"),
    ("Donald Trump", "electric vehicles made in China"),
    ("the U.S. Trade Representative", "Chinese syringes and needles"),
    ("China", "American soybeans"),
    ("China's finance ministry", "coal and gas from the United States"),
    ("Beijing", "US pork"),
)
RATES: dict[str, tuple[float, float | None]] = {
    "{Who} imposed a flat 15 percent duty on all {what}.": (15, None),
    "{Who} raised to 50 percent its tariff on {what}.": (50, None),
    "{Who} announced tariffs on {what} at a rate of 50 percent.": (50, None),
    "{What} will be subject to a 34 percent tariff, {who} said.": (34, None),
    "{Who} raised tariffs on {what} from 25 to 50 per cent.": (50, 25),
    "{Who} raised tariffs on {what}, now 25 percent, to 50 percent.": (50, 25),
    "{Who} raised tariffs on {what} to 50 percent, against 25 percent until now.": (50, 25),
    "{Who} will raise the tariff on {what} on April 9 to 50 percent from 25 percent.": (50, 25),
    "The tariff on {what} will be 50 percent, up from 25 percent, {who} said.": (50, 25),
    "The 25 percent rate on {what} will rise to 50 percent, {who} said.": (50, 25),
    "{Who} doubled its 25 percent tariff on {what}.": (50, 25),
    "{Who} ordered a doubling of the 25 percent tariff on {what}.": (50, 25),
    "{Who} more than doubled tariffs on {what}, to 54 percent.": (54, None),
    "{Who} nearly doubled tariffs on {what} to 47 percent.": (47, None),
    "{Who} cut its 20 percent tariff on {what} in half.": (10, 20),
    "{Who} imposed an extra 10% tariff on {what} on top of the existing 20%.": (10, None),
    "On top of a 25 percent duty already in force, {who} put another 10 percent on {what}.": (
        10,
        None,
    ),
    "{Who} imposed a tariff of 10 percent on {what} in addition to existing duties of 25 percent.": (
        10,
        None,
    ),
    "{Who} raised tariffs on {what} by 25 percentage points to 50 percent.": (50, 25),
    "{Who}, which already charges 25 percent on {what}, will raise the tariff to 50 percent.": (
        50,
        25,
    ),
    "{Who} announced tariffs of 25 percent on {what}, down from a threatened 60 percent.": (25, 60),
    "{Who} will charge {what} a tariff of 25 percent, rising to 50 percent on January 1.": (
        25,
        None,
    ),
    "{Who} announced new tariffs on {what} on Thursday. The rate will be 25 percent.": (25, None),
    "{Who} raised tariffs on {what} on Thursday. The rate rises from 25 percent to 50 percent.": (
        50,
        25,
    ),
    "{Who} raised tariffs on {what} to 50 percent on Thursday. It had been 25 percent.": (50, 25),
}
#: Two rates on goods of each.
SEVERAL = (
    "{Who} imposed tariffs of 15 percent on {origin} {one} and 10 percent on {other}.",
    "{Who} imposed additional tariffs on {origin} goods: 15 percent on {one} and 10 percent on {other}.",
    "{Who} imposed additional tariffs on {origin} goods. The rate is 15 percent for {one} and 10 percent for {other}.",
    "{Who} imposed additional tariffs on {origin} goods. A 15 percent duty will apply to {one}, while {other} will face 10 percent.",
)
PAIRS = (
    ("the United States", "Chinese", "steel", "solar cells"),
    ("Donald Trump", "Chinese", "electric vehicles", "batteries"),
    ("China", "American", "coal", "crude oil"),
)
NO_RATE = (
    "Markets fell 4 percent after {who} imposed new tariffs on {what}.",
    "{Who} imposed new tariffs on {what}. The shares of carmakers fell 5 percent.",
    "{Who} imposed new tariffs on {what}. The tariffs could cut growth by 1.5 percent, the IMF said.",
    "{Who} imposed new tariffs on {what}, which make up 12 percent of bilateral trade.",
    "{Who} imposed new tariffs on {what}. A poll found 60 percent of voters opposed.",
)
REMEDIES = (
    ("the U.S. Commerce Department", "Chinese aluminum foil"),
    ("China's commerce ministry", "American sorghum"),
)
DEPOSITS = (
    "{Who} imposed anti-dumping duties of 97 percent on {what}.",
    "{Who} imposed anti-dumping duties on {what}. The dumping margin was put at 97 percent.",
    "{Who} imposed provisional anti-dumping duties on {what}. Importers must pay deposits of 97 percent.",
)
FEES = (
    "{Who} will charge {what} a port fee of $50 per net ton.",
    "{Who} imposed port fees on {what}. The fee is $50 per net ton.",
)
SHIPS = (("the United States", "Chinese-built ships"), ("China", "American ships"))


def _told(form: str, kind: Kind, who: str, what: str, **names: str) -> list[Facts]:
    text = form.format(
        who=who, Who=who[0].upper() + who[1:], what=what, What=what[:1].upper() + what[1:], **names
    )
    mentions = read(article("Trade notes", text, "2025-03-27"), shipped_topic()).mentions
    return [one.facts for one in mentions if one.facts.kind is kind]


def _figures(told: list[Facts]) -> list[float | None]:
    return [facts.rate.value if facts.rate else None for facts in told]


@pytest.mark.parametrize("form", RATES)
def test_a_rate_and_the_one_before_it(form: str) -> None:
    wrong = {}
    for who, what in DUTIES:
        told = _told(form, Kind.TARIFF, who, what)
        found = [
            (f.rate.value if f.rate else None, f.rate_before.value if f.rate_before else None)
            for f in told
        ]
        if found != [RATES[form]]:
            wrong[what] = found
    assert wrong == {}


@pytest.mark.parametrize("form", SEVERAL)
def test_each_rate_of_one_notice_is_on_goods_of_its_own(form: str) -> None:
    for who, origin, one, other in PAIRS:
        told = _told(form, Kind.TARIFF, who, "", origin=origin, one=one, other=other)
        assert [{line.rate.value for line in facts.schedule} for facts in told] == [{15, 10}]


@pytest.mark.parametrize("form", NO_RATE)
def test_a_figure_of_something_else_is_no_rate(form: str) -> None:
    told = {what: _figures(_told(form, Kind.TARIFF, who, what)) for who, what in DUTIES}
    assert {what: found for what, found in told.items() if found != [None]} == {}


@pytest.mark.parametrize("form", DEPOSITS)
def test_the_rate_of_a_trade_remedy(form: str) -> None:
    for who, what in REMEDIES:
        assert _figures(_told(form, Kind.TRADE_REMEDY, who, what)) == [97]


@pytest.mark.parametrize("form", FEES)
def test_what_a_ship_pays(form: str) -> None:
    for who, what in SHIPS:
        assert _figures(_told(form, Kind.CHARGE, who, what)) == [50]


CHINESE: dict[str, tuple[float, float | None]] = {
    "{who}宣布对{what}加征25%的关税。": (25, None),
    "{who}威胁对{what}征收高达100%的关税。": (100, None),
    "{who}宣布把{what}的关税税率从25%升至50%。": (50, 25),
    "{who}宣布将对{what}的关税提高一倍至50%。": (50, 25),
    "{who}将{what}关税税率减半至10%。": (10, 20),
    "{who}在原有25%关税基础上，对{what}再加征10%关税。": (10, None),
}


@pytest.mark.parametrize("form", CHINESE)
def test_a_chinese_rate_and_the_one_before_it(form: str) -> None:
    for who, what in (("美国", "中国钢铁"), ("特朗普", "中国商品"), ("中国财政部", "美国猪肉")):
        text = form.format(who=who, what=what)
        found = article("贸易简报", text, "2025-03-27", "zh")
        told = [m.facts for m in read(found, shipped_topic()).mentions if m.facts.rate]
        assert [(f.rate.value, f.rate_before and f.rate_before.value) for f in told if f.rate] == [
            CHINESE[form]
        ]
