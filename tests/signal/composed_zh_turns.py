"""Composed documents in Chinese: what points back, leaves its subject out, or comes in turns."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

_POINTING: Final = (
    zh(
        "zh-it-begins-later",
        "美国宣布对中国{zcgood}加征{r1}%关税",
        "{zUS}{zd-1}宣布，将对中国{zcgood}加征{r1}%的关税。[该措施|新关税|上述关税|这一关税]将于{zd1}[生效|起生效|正式生效]。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1", expiry=""),
    ),
    zh(
        "zh-term-in-next-sentence",
        "[税委会|国务院关税税则委员会]：暂停对美{zugood}加征关税",
        "国务院关税税则委员会{zd}[公告|宣布]，自{zd1}起暂停对原产于美国的{zugood}加征{r1}%关税。[暂停期限|暂停期]至{zyd3}[止|]。",
        Fact("TARIFF", "suspended announced", "CN", date="today", effective="d1", expiry="d3"),
    ),
    zh(
        "zh-subject-left-out",
        "商务部公布多项对美措施",
        "商务部{zd}宣布对[稀土|镓、锗]相关物项实施出口管制，自{zd1}起施行。[此外|同时]，[还|]将{n}家美国企业列入不可靠实体清单。",
        Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today", effective=""),
    ),
    zh(
        "zh-notice-goes-on",
        "国务院关税税则委员会[公告|公布]调整对美关税",
        "国务院关税税则委员会{zd}[发布公告|公告]，自{zd1}起停止对原产于美国的{zugood}加征{r1}%关税。公告[还说|同时明确]，对{zugood2}加征的"
        "{r2}%关税继续暂停至{zyd3}。",
        Fact("TARIFF", "announced removed", "CN", rate="r1", effective="d1", expiry=""),
        Fact("TARIFF", "extended announced", "CN", rate="r2", expiry="d3"),
    ),
    zh(
        "zh-one-notice-two-rates",
        "中国对美[部分|多种]商品加征关税",
        "国务院关税税则委员会{zd}决定，对原产于美国的{zugood}加征{r1}%关税，对{zugood2}加征{r2}%关税，均自{zd1}起实施。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-after-one-another",
        "美方[接连|连续]对华出手",
        "美国{zd-1}宣布自{zd1}起对中国{zcgood}加征{r1}%关税，{zd}又将{n}家中国企业列入[出口管制|]实体清单。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("EXPORT_CONTROL", "announced", "US", date="today", effective=""),
    ),
    zh(
        "zh-besides-duty",
        "中方[反制|回击]美国加税",
        "除自{zd1}起对原产于美国的{zugood}加征{r1}%关税外，中方{zd}还宣布将{n}家美国企业列入不可靠实体清单。",
        Fact("TARIFF", "announced", "CN", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
    ),
    zh(
        "zh-because-of-theirs",
        "国务院关税税则委员会再次上调对美关税",
        "鉴于美方{zd-1}宣布将对华关税提高至{high}%，国务院关税税则委员会{zd}公告，自{zd1}起将对美加征关税税率由{low}%提高至{high}%。",
        Fact("TARIFF", "announced", "CN", date="today", rate="high", before="low", effective="d1"),
        may="TARIFF",
        years=(2025, 2025),
    ),
    zh(
        "zh-quoted-post",
        "特朗普：对中国商品加征{r1}%关税",
        "“从{zd1}起，我们将对所有中国商品加征{r1}%的关税。”特朗普{zd-1}在社交媒体上写道。[中国商务部|中国驻美使馆]发言人说，中方不会接受威胁。",
        Fact("TARIFF", "announced threatened", "US", rate="r1", effective="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-us-paper-order",
        "特朗普宣布对华加征{r1}%关税",
        "特朗普总统{zwd-1}表示，美国将对中国进口商品[额外|]加征{r1}%的关税，[从{zd1}开始|{zd1}生效|自{zd1}零时01分起生效]。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-customs-begins",
        "美国[开始|今起]对中国{zcgood}征收{r1}%关税",
        "美国海关与边境保护局{zd}[起|]开始对中国{zcgood}征收{r1}%的关税。[这项|该项]关税于{zp1}宣布。",
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
    ),
    zh(
        "zh-probe-dropped",
        "商务部终止对美{zugood}反倾销调查",
        "商务部{zd}[公告|发布公告]，[因申请人撤回申请，|]决定终止对原产于美国的进口{zugood}的反倾销调查。",
        Fact("TRADE_REMEDY INVESTIGATION", "", "CN", date="today", effective=""),
    ),
    zh(
        "zh-joint-statement",
        "中美发表联合声明",
        "中美双方{zd}在{z-city}发表联合声明。根据声明，美方承诺于{zd1}前取消对华加征的{r1}%关税，中方相应取消{r2}%的对美反制关税。",
        Fact("TARIFF", "announced", "US", rate="r1"),
        Fact("TARIFF", "announced", "CN", rate="r2"),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    zh(
        "zh-agreed-in-talks",
        "中美经贸磋商达成[框架协议|框架]",
        "经过两天磋商，中美双方{zd}在{z-city}就落实两国元首共识达成框架协议。{zt-a}说，双方将各自向领导人汇报。",
        Fact("MEETING", "concluded", end="today", place="city"),
        Fact("AGREEMENT", "announced", date="today"),
    ),
    zh(
        "zh-set-aside-duty-threat",
        "美方[放弃|搁置]对华加征{r1}%关税计划",
        "{zt-a}{zd-1}说，美方不再考虑自{zd1}起对中国商品加征{r1}%关税。",
        may="TARIFF",
    ),
)

_MEETING_TURNS: Final = (
    zh(
        "zh-goes-on-today",
        "中美经贸磋商[继续|在{z-city}继续]",
        "{zt-c}与{zt-a}{zd-1}在{z-city}开始经贸磋商，{zd}继续[举行|进行]。",
        Fact("MEETING", "ongoing", date="yesterday", end="today", place="city", actors=("a", "c")),
    ),
    zh(
        "zh-call-then-post",
        "习近平同{z-pu}通电话",
        "国家主席习近平{zd}[晚|]应约同{zt-pu}通电话。{z-pu}随后[在社交媒体上|对记者]说，他将于{zd1}访问北京。",
        Fact("MEETING", "concluded", date="today", actors=("pu", "pc"), place=""),
        Fact("MEETING", "planned confirmed", date="d1", place="Beijing"),
        years=(2025, 2025),
    ),
    zh(
        "zh-deputy-tells-next",
        "中美[经贸团队|双方]将再次[通话|会谈]",
        "{zt-vc}{zd}[对媒体表示|向媒体介绍情况时说]，双方将于{zd1}在{z-city}举行新一轮会谈。",
        Fact("MEETING", "confirmed", date="d1", end="d1", place="city"),
        years=(2025, 2025),
    ),
    zh(
        "zh-host-and-guest-days",
        "{z-a}抵达北京 [开始|展开]访华行程",
        "{zt-a}{zd}抵达北京，开始为期三天的访问。访问期间，{z-a}将与{zt-c}会谈。",
        Fact("MEETING", "ongoing", date="today", end="today+2", actors=("a", "c")),
        may="MEETING",
    ),
    zh(
        "zh-venue-told-later",
        "中美将举行新一轮经贸[磋商|会谈]",
        "中国商务部{zd}宣布，{zt-c}将于{zd1+}与{zt-a}举行新一轮经贸磋商。[此次|本轮]磋商将在{z-city}举行。",
        Fact("MEETING", "confirmed", date="d1", end="d1+", place="city", actors=("a", "c")),
    ),
    zh(
        "zh-list-of-attendants",
        "中美经贸高层会谈[在{z-city}|]举行",
        "中美经贸高层会谈{zd+}在{z-city}举行。中方{zt-c}、美方{zt-a}和{zt-b}出席。",
        Fact(
            "MEETING",
            "concluded",
            date="yesterday",
            end="today",
            place="city",
            actors=("a", "b", "c"),
        ),
    ),
    zh(
        "zh-week-ahead",
        "{z-a}：下周将与{z-c}[会谈|会面]",
        "{zt-a}{zd-1}[接受采访时|]表示，他下周将在{z-city}与{zt-c}会面，讨论[延长关税休战|关税问题]。",
        Fact("MEETING", "planned confirmed", place="city", actors=("a", "c")),
        may="TARIFF",
    ),
    zh(
        "zh-first-since",
        "{z-e}与{z-a}通话",
        "{zt-e}{zd-1}[晚|]与{zt-a}通电话，这是双方自{zpy}会谈以来首次通话。双方就[各自关切|经贸问题]交换了意见。",
        Fact(
            "MEETING",
            "concluded",
            date="yesterday",
            end="yesterday",
            actors=("a", "e"),
            place="",
        ),
    ),
    zh(
        "zh-no-plan",
        "白宫：[目前|]没有[安排|计划]中美元首通话",
        "白宫发言人{zd-1}说，目前没有安排{z-pu}总统与习近平主席通话。[中国外交部|外交部]发言人{zd}说，没有可以提供的消息。",
        may="MEETING",
    ),
    zh(
        "zh-officials-third-place",
        "{z-c}会见欧盟[贸易委员|官员]",
        "{zt-c}{zd}在北京会见欧盟贸易委员谢夫乔维奇，双方就电动汽车反补贴案[交换意见|进行磋商]。美国{zp1}也对中国电动汽车加征了{r1}%关税。",
    ),
)

ZH_TURNS: Final[tuple[Composed, ...]] = (*_POINTING, *_MEETING_TURNS)
