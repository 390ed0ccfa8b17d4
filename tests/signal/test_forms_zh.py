"""Chinese forms crossed with deeds: who acts, how far it is, since when, and what is no deed.

Read by form: each says the same of every deed, whatever its object is built of.
"""

from __future__ import annotations

from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Facts, Kind, Scope
from monitor.signal import read

_DAY: Final = "2025-03-27"
_TODAY: Final = _DAY
#: Kind; who; the deed; whose it is.
_DEEDS: Final = tuple(
    tuple(row.split(" | "))
    for row in """
TARIFF | 美国 | 对中国钢铁产品加征25%关税 | US
TARIFF | 中国 | 对原产于美国的大豆加征15%关税 | CN
TARIFF | 美方 | 把中国电动汽车的关税由25%上调至50% | US
TARIFF | 中方 | 把美国汽车关税从25%下调至15% | CN
TARIFF | 中方 | 暂停对美国大豆加征的10%关税 | CN
TARIFF | 美国 | 取消中国小额包裹的免税待遇 | US
EXPORT_CONTROL | 中国商务部 | 禁止镓、锗相关物项对美国出口 | CN
EXPORT_CONTROL | 中国 | 对七类中重稀土相关物项实施出口管制 | CN
EXPORT_CONTROL | 美国商务部 | 把12家中国企业列入实体清单 | US
ENTITY_MEASURE | 商务部 | 把5家美国企业列入不可靠实体清单 | CN
CHARGE | 美国 | 对中国船舶收取港口费 | US
IMPORT_RESTRICTION | 海关总署 | 暂停进口美国原木 | CN
INVESTMENT | 美国财政部 | 限制美国资本投资中国半导体企业 | US
INVESTIGATION | 市场监管总局 | 对英伟达展开反垄断调查 | CN
INVESTIGATION | 美国贸易代表办公室 | 对中国成熟制程芯片发起301调查 | US
TRADE_REMEDY | 商务部 | 对原产于美国的进口丙酸发起反倾销调查 | CN
DISPUTE | 中国 | 就美国加征关税在世贸组织提起诉讼 | CN
""".strip().splitlines()
)
#: Deeds that begin on a day.
_HELD: Final = _DEEDS[:12]
_OPEN: Final = {"announced", "in_effect", "suspended", "removed"}
_NOT_TOLD: Final = {Kind.STATEMENT, Kind.CALENDAR}


def _told(text: str, title: str = "中美经贸消息") -> list[Facts]:
    """What is told as news of the topic."""
    mentions = read(article(title, text, _DAY), shipped_topic()).mentions
    return [
        m.facts
        for m in mentions
        if m.bucket is not Bucket.BACKGROUND
        and m.facts.scope is Scope.TOPIC
        and m.facts.kind not in _NOT_TOLD
    ]


def _days(facts: Facts) -> str:
    return str(facts.when.start) if facts.when is not None else ""


@pytest.mark.parametrize(
    ("form", "statuses", "day"),
    [
        ("{who}26日决定,{do}。", _OPEN, "2025-03-26"),
        ("经研究,{who}26日决定{do}。", _OPEN, "2025-03-26"),
        ("{who}{do}。这一决定于当地时间26日公布。", _OPEN, "2025-03-26"),
        ("{who}宣布,将{do}。", _OPEN, _TODAY),
        ("{who}研议{do}。", {"proposed"}, _TODAY),
        ("{who}打算{do},路透社援引消息人士报道。", {"proposed"}, _TODAY),
        ("{who}准备{do}。", {"proposed"}, _TODAY),
        ("{who}扬言要{do}。", {"threatened"}, _TODAY),
        ("{who}警告说,将{do}。", {"threatened"}, _TODAY),
    ],
)
def test_a_form_says_the_same_of_every_deed(form: str, statuses: set[str], day: str) -> None:
    """Also where 的 stands in the object, and where what is hit has no nationality."""
    wrong = {}
    for kind, who, do, side in _DEEDS:
        found = _told(text := form.format(who=who, do=do))
        one = len(found) == 1 and found[0].kind is Kind(kind) and found[0].imposing == (side,)
        if not one or found[0].status.value not in statuses or _days(found[0]) != day:
            wrong[text] = found
    assert wrong == {}


@pytest.mark.parametrize(
    "form",
    [
        "{who}宣布{do},即日生效。",
        "{who}今天发布公告,{do},公告发布当日起生效。",
        "{who}27日公告,{do},自公告发布之日起施行。",
    ],
)
def test_what_holds_at_once_holds_from_that_day(form: str) -> None:
    wrong = {}
    for _kind, who, do, _side in _HELD:
        found = _told(form.format(who=who, do=do))
        if [str(facts.effective) for facts in found] != [_TODAY]:
            wrong[do] = found
    assert wrong == {}


def test_a_decision_to_open_a_case_opens_it() -> None:
    (facts,) = _told("商务部26日作出对原产于美国的进口丙酸发起反倾销调查的决定。")
    assert facts.subkind == "anti_dumping_initiation"


def test_a_headline_that_says_from_today_yields_to_the_text() -> None:
    told = _told("", "美国对中国钢铁加征25%关税 今生效")[0]
    assert (told.status.value, str(told.effective)) == ("in_effect", _TODAY)
    told = _told("美国宣布,自3月29日起,对中国钢铁加征25%关税。", "美国对华钢铁加税 今生效")[0]
    assert (told.status.value, str(told.effective)) == ("announced", "2025-03-29")


@pytest.mark.parametrize(
    "form",
    [
        "{who}说,不会{do}。",
        "{who}表示没有{do}的计划。",
        "{who}否认正考虑{do}。",
        "投资者担心{who}{do}。",
        "业界希望{who}{do}。",
        "议员呼吁{who}{do}。",
        "{who}上月曾宣布{do}。",
        "自去年4月起,{who}{do}。",
        "去年,{who}{do}。",
        "股市周三收跌,此前{who}{do}。",
        "会谈举行前一个月,{who}{do}。",
        "双方讨论了{who}{do}的问题。",
    ],
)
def test_what_is_denied_feared_or_recalled_is_no_news(form: str) -> None:
    wrong = {do: found for _, who, do, _ in _DEEDS if (found := _told(form.format(who=who, do=do)))}
    assert wrong == {}


@pytest.mark.parametrize(
    "over",
    [
        "",
        "决定",
        "宣布",
        "打算",
        "准备",
        "拟",
        "正考虑",
        "计划",
        "威胁",
        "单方面",
        "不顾反对",
        "随即",
    ],
)
def test_who_acts_on_goods_of_no_nation_imposes(over: str) -> None:
    """Words between a side and 对 make no goods of its own of those that it taxes."""
    deeds = {
        "CN": ("对进口汽车加征25%关税", "将大豆关税提高到25%", "对稀土实施出口管制"),
        "US": ("将进口汽车关税提高到25%", "对半导体加征50%关税", "限制先进芯片出口"),
    }
    wrong = {}
    for side, who, other in (("CN", "中方", "美国"), ("US", "美方", "中国")):
        for do in deeds[side]:
            found = _told(text := f"{other}周三表示遗憾。{who}{over}{do}。")
            if [f.imposing for f in found] != [(side,)]:
                wrong[text] = found
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "side", "day"),
    [
        ("美国汽车关税被中方下调至15%。", "CN", _TODAY),
        ("美国汽车关税周三遭中方下调至15%。", "CN", "2025-03-26"),
        ("中国小额包裹的免税待遇被美国取消。", "US", _TODAY),
        ("中国船舶被美国收取港口费。", "US", _TODAY),
        ("中国钢铁产品周三遭美国加征25%的关税。", "US", "2025-03-26"),
        ("镓、锗相关物项对美国出口被中国商务部禁止。", "CN", _TODAY),
    ],
)
def test_who_stands_behind_the_sign_of_the_passive_acts(text: str, side: str, day: str) -> None:
    (facts,) = _told(text)
    assert (facts.imposing, _days(facts)) == ((side,), day)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("贝森特与何立峰原定{day}在日内瓦的会谈无限期延后。", "postponed"),
        ("中国外交部否认何立峰将于{day}在日内瓦与贝森特会面。", "denied"),
        ("美国财政部长贝森特办公室发表声明说,贝森特将于{day}在日内瓦会见何立峰。", "confirmed"),
        ("何立峰将于{day}前往日内瓦,与贝森特举行会谈。", "planned"),
        ("据报道,贝森特料{day}前往日内瓦,与何立峰会面。", "planned"),
    ],
)
def test_a_meeting_is_as_far_as_its_words_say(text: str, status: str) -> None:
    for day, first in (("28日", "2025-03-28"), ("4月8日", "2025-04-08"), ("周五", "2025-03-28")):
        (facts,) = _told(text.format(day=day))
        assert (facts.kind, facts.status.value) == (Kind.MEETING, status)
        assert status == "postponed" or _days(facts) == first


def test_the_host_is_no_guest_by_whatever_word_he_invites() -> None:
    for word in ("应", "受"):
        (facts,) = _told(f"美国财政部长贝森特{word}国务院副总理何立峰邀请,将于4月8日访问中国。")
        assert [a.name for a in facts.actors if a.actor_id != a.side] == ["Scott Bessent"]


@pytest.mark.parametrize(
    "told", ["为回应美方上周{do},", "作为对美方{do}的回应,", "美方上周{do}后,"]
)
def test_what_is_only_answered_is_not_told_with_the_answer(told: str) -> None:
    wrong = {}
    for _, _, do, side in _DEEDS[:12]:
        text = told.format(do=do) + "中方26日宣布将5家美国企业列入不可靠实体清单。"
        found = _told(text) if side == "US" else []
        if side == "US" and [(f.kind.value, _days(f)) for f in found] != [
            ("ENTITY_MEASURE", "2025-03-26")
        ]:
            wrong[text] = found
    assert wrong == {}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("中国随即", "2025-03-25"),
        ("数小时后,中国", "2025-03-25"),
        ("次日,中国", "2025-03-26"),
        ("一天后,中国", "2025-03-26"),
        ("两天后,中国", "2025-03-27"),
        ("中国一天后", "2025-03-26"),
    ],
)
def test_the_day_of_an_answer_is_counted_from_what_is_answered(words: str, day: str) -> None:
    for do in ("对中国船舶收取港口费", "将12家中国企业列入实体清单"):
        told = _told(f"美国25日宣布{do}。{words}宣布对原产于美国的大豆加征15%关税。")
        assert [_days(facts) for facts in told] == ["2025-03-25", day]


def test_so_many_days_after_the_announcement_it_takes_effect() -> None:
    for _kind, who, do, _side in _HELD[:11]:
        (facts,) = _told(f"{who}26日宣布{do},30天后生效。")
        assert (_days(facts), str(facts.effective)) == ("2025-03-26", "2025-04-25")


def test_a_call_in_which_something_is_agreed_is_told() -> None:
    for outcome in ("同意暂停实施部分关税", "同意建立经贸磋商机制", "同意继续磋商"):
        found = _told(f"贝森特与何立峰26日在通话中{outcome}。")
        assert ("MEETING", "concluded", "2025-03-26") in {
            (f.kind.value, f.status.value, _days(f)) for f in found
        }


@pytest.mark.parametrize("verb", ["变为", "改为", "加到", "拉高至", "升至", "上调至", "调高到"])
def test_a_change_of_rate_is_an_increase_by_any_verb(verb: str) -> None:
    for text in (
        f"美国26日宣布,将中国商品的关税由10%{verb}25%。",
        f"美国将中国商品关税从10%{verb}25%。",
    ):
        (facts,) = _told(text)
        assert (facts.subkind, facts.imposing) == ("tariff_increase", ("US",))


@pytest.mark.parametrize(
    "form",
    [
        "{day}起,{who}将{do}。",
        "{who}将自{day}起{do}。",
        "{who}26日宣布{do},该措施生效日期为{day}。",
        "{who}26日宣布{do}。相关措施实施时间为{day}。",
        "{who}26日宣布{do}。该决定将于{day}生效。",
    ],
)
def test_the_first_day_is_read_wherever_it_stands(form: str) -> None:
    """Also where it opens the text, with its year: that is no stamp of the page."""
    for day, first in (("4月2日", "2025-04-02"), ("2026年1月1日", "2026-01-01")):
        for _kind, who, do, _side in (*_HELD[:4], *_HELD[6:11]):
            (facts,) = _told(form.format(day=day, who=who, do=do))
            assert str(facts.effective) == first


def test_the_hour_of_a_capital_is_no_side() -> None:
    for hour in ("北京时间27日", "美东时间26日", "当地时间26日"):
        (facts,) = _told(f"美国{hour}宣布对中国钢铁产品加征25%关税。")
        assert facts.imposing == ("US",)


@pytest.mark.parametrize("word", ["立即", "即刻", "即时"])
def test_at_once_is_from_the_day_of_the_announcement(word: str) -> None:
    (facts,) = _told(f"美国26日宣布对中国船舶收取港口费,{word}生效。")
    assert str(facts.effective) == "2025-03-26"


def test_a_headline_of_fear_or_advice_tells_no_deed() -> None:
    for _kind, who, do, _side in _DEEDS[:15]:
        assert _told("", f"忧{who}{do} 美股收低") == []
        assert _told("", f"企业如何应对{who}{do}") == []


@pytest.mark.parametrize("day", ["明天", "下周三", "本周五", "4月8日", "下个月"])
@pytest.mark.parametrize(
    ("form", "guest"),
    [
        ("应中方邀请,贝森特将于{day}访华。", "Scott Bessent"),
        ("应何立峰邀请,贝森特将于{day}对中国进行访问。", "Scott Bessent"),
        ("贝森特受何立峰邀请,将于{day}访问中国。", "Scott Bessent"),
        ("应贝森特邀请,何立峰将于{day}赴美国访问。", "He Lifeng"),
    ],
)
def test_whoever_is_bidden_travels_on_whatever_day(form: str, guest: str, day: str) -> None:
    (facts,) = _told(form.format(day=day))
    assert [a.name for a in facts.actors if a.actor_id != a.side] == [guest]
    assert facts.place is not None
    assert facts.place.name == ("China" if guest == "Scott Bessent" else "United States")


def test_the_host_is_met_where_the_guest_talks_with_him() -> None:
    text = "应美国财政部长贝森特邀请,国务院副总理何立峰将于{}赴日内瓦与其举行会谈。"
    for day in ("明天", "4月8日", "下周三"):
        (facts,) = _told(text.format(day))
        names = {a.name for a in facts.actors if a.actor_id != a.side}
        assert names == {"Scott Bessent", "He Lifeng"}
        assert facts.place is not None
        assert facts.place.name == "Geneva"


def test_who_receives_a_guest_meets_him() -> None:
    (facts,) = _told("国务院副总理何立峰昨日在北京接待了来访的美国财政部长贝森特。")
    assert (facts.kind, facts.status.value, _days(facts)) == (
        Kind.MEETING,
        "concluded",
        "2025-03-26",
    )


def test_who_visits_a_city_meets_people_there() -> None:
    told = _told("美国财政部长贝森特25日抵达北京。26日,他与国务院副总理何立峰举行了会谈。")
    assert told[-1].place is not None
    assert told[-1].place.name == "Beijing"


@pytest.mark.parametrize("once", ["原定4月8日", "原计划于4月8日", "本定于4月8日", "原拟4月8日"])
@pytest.mark.parametrize(
    ("fate", "status", "day"),
    [
        ("现已推迟", "postponed", ""),
        ("但因故取消", "cancelled", ""),
        ("白宫周三宣布取消", "cancelled", ""),
        ("不过双方同意延后", "postponed", ""),
        ("现改至4月15日", "postponed", "2025-04-15"),
    ],
)
def test_what_was_once_set_is_told_with_its_fate(
    once: str, fate: str, status: str, day: str
) -> None:
    for how in ("在日内瓦举行会谈", "在日内瓦会晤", "通电话"):
        for mark in (",", "。"):
            rest = fate if mark == "," else f"会谈{fate.removeprefix('但').removeprefix('不过')}"
            if mark == "。" and fate[0] in "白不":
                continue
            (facts,) = _told(f"贝森特与何立峰{once}{how}{mark}{rest}。")
            assert facts.status.value == status, (once, how, mark)
            assert not day or _days(facts) == day


@pytest.mark.parametrize("verb", ["列入", "添加至", "拉入", "增列至", "划入", "加进"])
def test_a_list_takes_firms_by_any_verb(verb: str) -> None:
    for who, firms, which in (
        ("美国商务部", "12家中国企业", "实体清单"),
        ("中国商务部", "5家美国企业", "不可靠实体清单"),
    ):
        for text in (
            f"{who}26日将{firms}{verb}{which}。",
            f"{firms}26日被{who}{verb}{which}。",
        ):
            assert [_days(facts) for facts in _told(text)] == ["2025-03-26"]


@pytest.mark.parametrize("once", ["原定4月2日", "原计划从4月2日起", "本定于4月2日"])
@pytest.mark.parametrize("fate", ["现已推迟", "但26日宣布暂缓", "现已取消", "但最终放弃"])
def test_what_was_only_meant_is_never_told_as_done(once: str, fate: str) -> None:
    done = {"tariff_new", "tariff_increase", "tariff_reduction", "control_rule", "entity_listing"}
    for _kind, who, do, _side in _HELD[:11]:
        told = _told(f"{who}{once}{do},{fate}。")
        assert [facts for facts in told if facts.subkind in done] == []


def test_what_is_announced_all_the_same_is_told() -> None:
    for _kind, who, do, _side in _HELD[:11]:
        assert len(_told(f"尽管双方正在谈判,{who}26日仍宣布{do}。")) == 1


@pytest.mark.parametrize(
    "form",
    [
        "{us}已对{goods}加征25%关税。",
        "{us}已经就{goods}加课25%关税。",
        "目前,{us}已对{goods}加征25%关税。",
        "{us}现阶段已针对{goods}加课25%关税。",
        "{us}此前已对{goods}加征25%关税。",
        "自去年9月起,{us}对{goods}加征25%关税。",
        "{us}自2月4日起对{goods}加征25%关税。",
        "{goods}已被{us}加征25%关税。",
    ],
)
def test_a_duty_told_as_it_stands_is_in_effect_and_no_news(form: str) -> None:
    news = "何立峰与贝森特26日在日内瓦举行会谈。双方就关税等问题交换了意见。"
    for goods in ("2500亿美元中国商品", "中国输美商品", "中国钢铝产品"):
        text = news + form.format(us="美国", goods=goods)
        mentions = read(article("何立峰与贝森特会谈", text, _DAY), shipped_topic()).mentions
        found = [m for m in mentions if m.facts.kind is Kind.TARIFF]
        assert [(m.bucket.value, m.facts.status.value) for m in found] == [
            ("background", "in_effect")
        ]


def test_what_is_not_taken_off_so_far_is_not_taken_off() -> None:
    for so_far in ("至今未取消", "仍未取消", "迟迟未撤销"):
        assert _told(f"双方26日会谈。美国对中国商品加征的25%关税{so_far}。")[1:] == []


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("4月8日(星期二)", "2025-04-08", "2025-04-08"),
        ("4月17日(周四)", "2025-04-17", "2025-04-17"),
        ("4月8、9两日", "2025-04-08", "2025-04-09"),
        ("4月8日和9日", "2025-04-08", "2025-04-09"),
        ("下周四(4月3日)", "2025-04-03", "2025-04-03"),
    ],
)
def test_a_day_with_its_weekday_in_brackets_is_that_day(day: str, first: str, last: str) -> None:
    for form in ("何立峰将于{}在日内瓦与贝森特会谈。", "{},何立峰将在日内瓦同贝森特会晤。"):
        (facts,) = _told(form.format(day))
        assert facts.when is not None
        assert (str(facts.when.start), str(facts.when.end)) == (first, last)
