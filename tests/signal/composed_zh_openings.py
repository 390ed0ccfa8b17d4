"""Composed Chinese documents: how texts and sentences open, and words set or said another way."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

#: Where and by whom it was filed, with and without the day.
_WIRE: Final = (
    "[新华社{z-city}{ztoday}电 |新华社{z-city}{ztoday}电（记者甲某 乙某）"
    "|新华社{z-city}电（记者甲某）|中新网{ztoday}电 |中新社{z-city}电 (记者 甲某)"
    "|本报讯（记者甲某）|本报讯 |【环球某报综合报道】|〔记者甲某／综合报道〕"
    "|（{z-city}综合电）|央视网消息：]"
)
_OUTLET: Final = "据[新华社|央视新闻|路透社|中央社|《某某时报》|财联社][最新|]报道[|称|说]，"
_JOINED: Final = "[此外|另外|除此之外|与此同时|不过|值得注意的是|据了解]，"

_OPENED: Final = (
    zh(
        "zh-wire-before-a-duty",
        "国务院关税税则委员会发布公告 对美加征关税",
        f"{_WIRE}国务院关税税则委员会{{zd}}[宣布|发布公告]，自{{zd1}}起，对原产于美国的{{zugood}}加征{{r1}}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-wire-before-a-meeting",
        "{z-c}将与{z-a}举行会谈",
        f"{_WIRE}{{zt-c}}将于{{zd1}}在{{z-city2}}与{{zt-a}}举行[会谈|磋商]，就双边经贸关系交换意见。",
        Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city2"),
    ),
    zh(
        "zh-wire-before-a-denial",
        "外交部：中美没有就关税进行磋商",
        f"{_WIRE}针对美方称双方正在谈判，外交部发言人{{zd}}表示，中美没有就关税问题进行[磋商|谈判]。",
        Fact("MEETING", "denied"),
        may="STATEMENT",
    ),
    zh(
        "zh-issued-by-an-office",
        "{z-a}与{z-c}会晤",
        "[{zytoday} 公共事务办公室|发言人办公室 {zytoday}|美国财政部 {zytoday}] 今天，"
        "{zt-a}与{zt-c}在{z-city}[举行了会晤|会晤]，双方讨论了经贸关系。",
        Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-outlet-is-not-who-confirms",
        "[美媒：|]{z-a}[计划|预计]与{z-c}会晤",
        f"{_OUTLET}{{zt-a}}[表示|说]，预计将于{{zd1}}在{{z-city}}与{{zt-c}}[会面|会晤|会谈]。",
        Fact("MEETING", "planned", date="d1", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-outlet-before-a-listing",
        "美国将{n}家中国企业列入实体清单",
        f"{_OUTLET}美国商务部{{zd-1}}[宣布|决定]，将{{n}}家中国企业[列入|加入|纳入]实体清单。",
        Fact("EXPORT_CONTROL", subkind="entity_listing", imposing="US", date="yesterday"),
    ),
)
_CONNECTED: Final = (
    zh(
        "zh-besides-a-second-notice",
        "中方公布两项对美措施",
        "国务院关税税则委员会{zd}[宣布|公告]，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。"
        f"{_JOINED}商务部[宣布|公告]将{{n}}家美国企业列入不可靠实体清单。",
        Fact("TARIFF", "announced", "CN", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", imposing="CN", subkind="unreliable_entity_list"),
    ),
    zh(
        "zh-besides-what-was-before",
        "中方对美{zugood}加征{r1}%关税",
        "国务院关税税则委员会{zd}宣布，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。"
        f"{_JOINED}{{zp1}}，美国曾宣布对中国{{zcgood}}加征{{r2}}%关税。",
        Fact("TARIFF", "announced", "CN", rate="r1", effective="d1"),
    ),
    zh(
        "zh-besides-talks-and-their-length",
        "{z-a}与{z-c}在{z-city}会谈",
        "{zt-a}{zd-1}与{zt-c}在{z-city}举行会谈。"
        f"{_JOINED}分析人士[说|认为]，双方[有望|可能]再次会谈。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),
    ),
)
#: A blank before each number, as some outlets set them.
_SPACED: Final = (
    zh(
        "zh-blank-before-numbers",
        "中国对美国{zugood}加征 {r1}%关税",
        "国务院关税税则委员会 {zd}[宣布|公告]，自 {zd1}起对原产于美国的{zugood}加征 {r1}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-blank-before-days",
        "{z-c}会见{z-a}",
        "{zt-c} {zd-1}在{z-city}与{zt-a}[举行会谈|会谈]，会谈持续[约 5个小时|近 4小时]。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-blank-parts-a-headline",
        "中美{z-city}会谈[结束|落幕] {zd1}再谈",
        "",
        Fact("MEETING", "concluded", place="city"),
        Fact("MEETING", "planned confirmed", date="d1"),
    ),
)
#: The same in other words.
_REWORDED: Final = (
    zh(
        "zh-begins-instead-of-from",
        "税委会：对美{zugood}加征{r1}%关税",
        "国务院关税税则委员会{zd}[宣布|公告|发布公告，决定]，[自|从]{zd1}[起|开始][，|]对原产于美国的{zugood}加征"
        "[{r1}%关税|{r1}%的关税|税率为{r1}%的关税]。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-begins-at-once",
        "商务部将{n}家美国实体列入管控名单",
        "商务部{zd}公告，[自即日[起|开始]，|]将{n}家美国实体[列入|加入|纳入|拉入]出口管制管控名单。公告自[公布|发布]之日[起|开始][实施|施行]。",
        Fact("ENTITY_MEASURE", "in_effect announced", "CN", effective="today"),
    ),
    zh(
        "zh-aimed-at-goods-of",
        "中国对美多种商品加征关税",
        "国务院关税税则委员会{zd}[宣布|发布公告]，自{zd1}起，[针对|对]原产于美国的{zugood}加征{r1}%关税；自{zd2}起，"
        "[针对|对]原产于美国的{zugood2}加征{r2}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d2"),
    ),
    zh(
        "zh-halted-instead-of-suspended",
        "税委会：[中止|暂停]对美{zugood}加征关税",
        "国务院关税税则委员会{zd}宣布，自{zd1}[起|开始][中止|暂停]对原产于美国的{zugood}加征{r1}%关税。[中止|暂停]期至{zyd3}止。",
        Fact("TARIFF", "suspended announced", "CN", rate="r1", effective="d1", expiry="d3"),
    ),
    zh(
        "zh-talks-that-began",
        "中美经贸磋商结束",
        "中美{zd-1}开始的[经贸磋商|经贸会谈]{zd}在{z-city}[结束|落幕]。",
        Fact("MEETING", "concluded", place="city"),
    ),
)
ZH_OPENINGS: Final[tuple[Composed, ...]] = (*_OPENED, *_CONNECTED, *_SPACED, *_REWORDED)
