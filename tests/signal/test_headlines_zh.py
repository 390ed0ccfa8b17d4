"""Chinese headlines: arrivals, one-letter verbs, notices, and what is only asked or meant once."""

from __future__ import annotations

import pytest
from reading_helpers import reading


def told(title: str, text: str = "", day: str = "2025-10-24") -> list[tuple[str, str]]:
    """Sub-kind and status of each mention, in order of the text."""
    found = reading(title, text, day, "zh").mentions
    return [(m.facts.subkind, m.facts.status.value) for m in found]


@pytest.mark.parametrize(
    ("title", "subkind", "status"),
    [
        ("何立峰抵达吉隆坡 将与美方举行经贸磋商", "ministerial_talks", "planned"),
        ("格里尔料下周见何立峰", "ministerial_meeting", "planned"),
        ("卢特尼克会王文涛 商讨大豆采购", "ministerial_meeting", "concluded"),
        ("中美下一轮经贸磋商或在12月登场", "ministerial_talks", "rumoured"),
        ("李成钢率团赴华盛顿晤美方官员 商务部公布", "vice_ministerial_meeting", "confirmed"),
        ("中美金融工作组第三次会议在北京举行", "working_level", "concluded"),
    ],
)
def test_a_headline_tells_one_meeting(title: str, subkind: str, status: str) -> None:
    """An arrival and the talks that it leads up to are one event."""
    assert told(title) == [(subkind, status)]


@pytest.mark.parametrize(
    ("title", "subkind", "status"),
    [
        ("美国产汽车加征关税 中方继续暂停", "tariff_suspension_extension", "extended"),
        ("美方停止收取中国船舶港口费一年", "port_fee", "suspended"),
        ("中国取消对美船舶特别港务费", "port_fee", "removed"),
        ("中国商品开始被美国加征25%关税", "tariff_new", "in_effect"),
        ("中方宣布反制部分美国输华商品", "retaliation", "announced"),
        (
            "国务院关税税则委员会关于对原产于美国的进口商品提高关税的公告",
            "tariff_increase",
            "announced",
        ),
    ],
)
def test_a_headline_tells_one_measure(title: str, subkind: str, status: str) -> None:
    """What stands in a second stretch is done to the first; a pause of a year is no end."""
    assert told(title) == [(subkind, status)]


@pytest.mark.parametrize(
    "title",
    [
        "有记者就美方可能因稀土对华加征关税提问",
        "商务部：中美双方将加快推进经贸磋商",
        "中美元首原本计划届时签署第一阶段协议",
        "商务部更动两用物项出口管制",
    ],
)
def test_what_is_asked_or_was_meant_is_no_event(title: str) -> None:
    """A question, a push, a plan of old and a mere adjustment bring nothing about."""
    assert told(title) == []


def test_the_host_who_invites_is_no_guest() -> None:
    """The invited one travels, and the visited country is the place."""
    found = reading(
        "雷蒙多访华",
        "应商务部部长王文涛邀请，美国商务部长雷蒙多将于8月27日至30日访华。",
        "2023-08-22",
        "zh",
    )
    visit = found.mentions[0].facts
    assert {a.name for a in visit.actors if a.actor_id != a.side} == {"Gina Raimondo"}
    assert visit.place is not None
    assert visit.place.name == "China"


def test_a_duty_by_its_law_is_its_own_sides() -> None:
    """Both met, but only one of them levies it."""
    found = reading("中美元首釜山会晤 芬太尼关税减半至10%", "", "2025-10-30", "zh").mentions
    duty = next(m.facts for m in found if m.facts.subkind == "tariff_reduction")
    assert duty.imposing == ("US",)


def test_what_both_agree_to_do_is_news_further_down() -> None:
    """A third sentence that tells what was agreed is no background, and not yet done."""
    text = (
        "中美两国19日在华盛顿发表联合声明。双方就扩大贸易交换了看法。"
        "会后发言人表示，双方达成共识，不打贸易战，并停止互相加征关税。"
    )
    found = reading("中美发表联合声明", text, "2018-05-20", "zh").mentions
    ended = next(m for m in found if m.facts.kind.value == "AGREEMENT")
    assert (ended.facts.status.value, ended.bucket.value) == ("announced", "new")
