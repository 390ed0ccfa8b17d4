"""Chinese measures: which verb counts, who does it to whom, what is meant, and when."""

from __future__ import annotations

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Facts, Kind

_DAY = "2026-03-19"


def _told(text: str, body: str = "") -> list[Facts]:
    return [
        mention.facts
        for mention in reading(text, body, _DAY, "zh").mentions
        if mention.bucket is not Bucket.BACKGROUND and mention.facts.kind is not Kind.STATEMENT
    ]


def _one(text: str, body: str = "") -> Facts:
    (facts,) = _told(text, body)
    return facts


@pytest.mark.parametrize(
    ("text", "subkind"),
    [
        ("中国对美国坚果加征12%关税", "tariff_new"),
        ("中国停止对美国坚果加征关税", "tariff_removal"),
        ("中国暂停对美国坚果加征的12%关税", "tariff_suspension"),
        ("中国提高对美国坚果加征关税税率", "tariff_increase"),
        ("美国将对中国玩具加征的30%关税下调至18%", "tariff_reduction"),
        ("中美相互暂停关税的措施再延长半年", "tariff_suspension_extension"),
        ("美国延长中国泵类商品关税豁免期", "exclusion_extension"),
        ("商务部对美国进口环氧树脂发起反倾销调查", "anti_dumping_initiation"),
        ("商务部终止对美国进口环氧树脂反倾销措施", "anti_dumping_expiry"),
        ("美国将9家中国企业移出实体清单", "entity_delisting"),
        ("商务部将4家美国企业列入不可靠实体清单", "unreliable_entity_list"),
        ("商务部暂停将4家美国企业列入管控名单的措施", "measure_suspension"),
        ("美国贸易代表办公室对华启动301调查", "s301_initiation"),
        ("市场监管总局终止对高通反垄断调查", "antitrust_closed"),
        ("中国就美国补贴在世贸组织提起诉讼", "wto_consultation"),
        ("美国联邦巡回上诉法院裁定对华关税违法", "court_ruling"),
        ("海关总署恢复进口美国家禽", "resumption"),
        ("中美同意设立航空对话机制", "mechanism_created"),
        ("中国承诺采购80万吨美国小麦", "purchase_commitment"),
        ("美国财政部将中国列为汇率操纵国", "currency_manipulator"),
    ],
)
def test_the_outermost_verb_names_the_act(text: str, subkind: str) -> None:
    """Verbs stack with the outermost first; one before 的 only says which measure is meant."""
    assert _one(text).subkind == subkind


@pytest.mark.parametrize(
    "text",
    [
        "商务部敦促美国取消对中国坚果加征的关税",
        "外交部：反对美国对中国坚果加征关税",
        "商务部：中方坚决反对美方将中国企业列入实体清单",
        "中国不会对美国坚果加征关税",
        "白宫否认将对中国坚果加征关税",
        "美国是否会对中国坚果加征关税？",
        "专家：如果美国对中国坚果加征关税，中国将反制",
        "被列入不可靠实体清单的企业表示遗憾",
        "中方就美方加征关税提出严正交涉",
        "外界预计美国将延长对华关税暂停期",
        "美方先后对中国坚果加征关税、实施出口管制",
        "中方认真落实两国达成的共识",
        "中国从未就坚果关税豁免向美方提出请求",
    ],
)
def test_words_about_a_measure_are_no_measure(text: str) -> None:
    """Demands, protests, denials, questions, guesses and attributes tell of no act."""
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "imposing", "affected"),
    [
        ("中国对美国坚果加征关税", ("CN",), ("US",)),
        ("美方对原产于中国的坚果加征关税", ("US",), ("CN",)),
        ("美拟对华坚果加征关税", ("US",), ("CN",)),
        ("中美各自暂停20%关税", ("US", "CN"), ("CN", "US")),
        ("商务部将12家美国企业列入不可靠实体清单", ("CN",), ("US",)),
        ("12家中国企业被美国列入实体清单", ("US",), ("CN",)),
        ("美國對中國製電池加徵關稅", ("US",), ("CN",)),
    ],
)
def test_who_does_it_to_whom(
    text: str, imposing: tuple[str, ...], affected: tuple[str, ...]
) -> None:
    """对, 原产于, 将, 被 and 各自 give the two ends."""
    facts = _one(text)
    assert set(facts.imposing) == set(imposing)
    assert set(facts.affected) == set(affected)


@pytest.mark.parametrize(
    ("text", "imposing", "affected"),
    [
        ("美国将中国坚果关税提高至45%", "US", "CN"),
        ("美国把中国玩具关税上调至40%", "US", "CN"),
        ("美国宣布12月15日起将中国玩具关税提高至40%", "US", "CN"),
        ("白宫宣布，12月15日起将中国玩具关税提高至40%", "US", "CN"),
        ("美国将部分中国商品关税下调至20%", "US", "CN"),
        ("美国将价值500亿元的中国商品关税由25%下调至20%", "US", "CN"),
        ("美国暂停将中国商品关税提高至45%", "US", "CN"),
        ("中国将美国坚果关税提高至30%", "CN", "US"),
        ("中国商务部称，将把美国坚果关税提高至30%", "CN", "US"),
        ("中美达成协议，中国将美国坚果关税下调至10%", "CN", "US"),
        ("中国将提高美国坚果关税至30%", "CN", "US"),
        ("特朗普将美国对华关税提高至60%", "US", "CN"),
        ("加拿大将中国坚果关税提高至50%", "CA", "CN"),
    ],
)
def test_the_object_of_the_verb_is_hit(text: str, imposing: str, affected: str) -> None:
    """Whose goods stand after 将 or 把 is hit, and who stands before it imposes."""
    facts = next(f for f in _told(text) if f.kind is Kind.TARIFF)
    assert (facts.imposing, facts.affected) == ((imposing,), (affected,))


@pytest.mark.parametrize("text", ["中国将美国加征关税视为单方面胁迫", "中方将美国关税影响降至最低"])
def test_a_measure_after_the_sign_of_an_object_stays_its_own(text: str) -> None:
    """What one side is said to do about the other's duty does not make it the imposer."""
    assert all(facts.imposing == ("US",) for facts in _told(text))


@pytest.mark.parametrize(
    ("text", "effective"),
    [
        ("美国将原定于2026年12月1日生效的对中国坚果的关税推迟至2027年6月", "None"),
        ("美国将12月1日生效的中国坚果关税推迟一年", "None"),
        ("美国把对中国坚果加征关税的生效日期从2026年12月1日推迟至2027年6月1日", "2027-06-01"),
        ("美国将原定12月1日生效的中国坚果关税推迟到2027年6月1日生效", "2027-06-01"),
        ("原定2026年12月1日生效的对华坚果关税将如期实施", "2026-12-01"),
    ],
)
def test_a_day_that_no_longer_holds(text: str, effective: str) -> None:
    """The day from which 推迟 moves a duty is not the day it takes effect."""
    assert str(_one(text).effective) == effective


@pytest.mark.parametrize(
    "text",
    ["欧盟对中国坚果加征关税", "美国对越南坚果加征关税", "中国对日本坚果发起反倾销调查"],
)
def test_a_third_country_is_another_scope(text: str) -> None:
    """What a third country does or suffers is not between the two."""
    assert {facts.scope.value for facts in _told(text)} <= {"third_country"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("美国拟对中国坚果加征关税", "proposed"),
        ("美国或下调中国坚果关税", "proposed"),
        ("特朗普威胁对中国坚果加征关税", "threatened"),
        ("中国对美国坚果加征关税正式生效", "in_effect"),
        ("即日起，中国对美国坚果加征关税", "in_effect"),
        ("中国宣布对美国坚果加征关税", "announced"),
    ],
)
def test_how_far_along_it_is(text: str, status: str) -> None:
    """拟 and 或 propose, 威胁 threatens, 生效 and 即日起 are in effect."""
    assert _one(text).status.value == status


def test_days_of_act_beginning_and_end() -> None:
    """The announcement, 自...起 and the length of it are three different days."""
    facts = _one(
        "税委会调整对美坚果关税",
        "国务院关税税则委员会18日宣布，自3月25日起，对原产于美国的坚果加征的关税暂停90天，"
        "税率由12%降至5%。",
    )
    assert facts.when is not None
    assert str(facts.when.start) == "2026-03-18"
    assert str(facts.effective) == "2026-03-25"
    assert str(facts.expiry) == "2026-06-23"


def test_two_acts_of_one_sentence_are_two_events() -> None:
    """Each list of one announcement is an event of its own."""
    told = _told("商务部将5家美国企业列入不可靠实体清单，将6家美国实体列入出口管制管控名单")
    assert {facts.subkind for facts in told} == {"unreliable_entity_list", "export_control_list"}


def test_one_announcement_with_two_rates_is_one_event() -> None:
    """Goods at 15 and goods at 10 percent, of one announcement and day."""
    body = (
        "国务院关税税则委员会18日公布，自4月1日起，对原产于美国的大豆加征15%关税；"
        "对原产于美国的棉花加征10%关税。"
    )
    assert len(_told("税委会对美国部分商品加征关税", body)) == 1


def test_a_name_of_one_character_needs_its_neighbours() -> None:
    """The 中 of 其中 and the 美 of 完美 name nobody."""
    assert _told("其中一项完美计划对坚果加征关税") == []
