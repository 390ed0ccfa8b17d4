"""Composed documents: several facts in Chinese."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact


def _zh(
    name: str,
    title: str,
    text: str,
    *facts: Fact,
    may: str = "",
    years: tuple[int, int] = (2018, 2025),
) -> Composed:
    return Composed(name, title, text, facts, may, years, "zh")


_NOTICES: Final = (
    _zh(
        "zh-notice-rates-by-day",
        "国务院关税税则委员会[公布|发布]对美加征关税[商品清单|方案]",
        "国务院关税税则委员会{zd}发布公告，自{zd1}起，对原产于美国的{zugood}加征{r1}%关税；自{zd2}起，"
        "对原产于美国的{zugood2}加征{r2}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d2"),
    ),
    _zh(
        "zh-answer-next-sentence",
        "美对华加征关税 中方[宣布反制|反制|回击]",
        "{zUS}{zd-1}宣布，[将自|自]{zd1}起对[中国输美|自中国进口的]{zcgood}加征{r1}%关税。"
        "[国务院关税税则委员会{zd}公告|国务院关税税则委员会随后宣布|中国财政部{zd}宣布]，"
        "自{zd2}起对原产于美国的{zugood}加征{r2}%关税。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", rate="r2", effective="d2"),
    ),
    _zh(
        "zh-both-in-force",
        "中美新一轮关税[同日生效|生效]",
        "美国对[约500亿|2000亿|部分]{美元|}中国商品加征的{r1}%关税{zd}[正式生效|开始实施|起生效]。"
        "[同日|当天]，中国对原产于美国的{zugood}加征{r2}%关税的措施[也开始实施|同步实施|正式实施]。".replace(
            "{美元|}", "[美元|价值]"
        ),
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
        Fact("TARIFF", "in_effect", "CN", rate="r2", effective="today"),
    ),
    _zh(
        "zh-package-lists-and-duty",
        "中方[公布|宣布][一揽子|多项]对美反制措施",
        "国务院关税税则委员会{zd}宣布，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。[同日|同时|此外]，"
        "商务部[公告|宣布]将{n}家美国[实体|企业]列入[出口管制管控名单|不可靠实体清单]，"
        "[并|同时]对{zugood2}发起反倾销立案调查。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
        Fact("TRADE_REMEDY INVESTIGATION", "announced", "CN", date="today"),
    ),
    _zh(
        "zh-stop-and-go-on-suspending",
        "国务院关税税则委员会：[停止|取消]部分对美加征关税",
        "国务院关税税则委员会{zd}公告，自{zyd1}起，[停止实施|取消]对原产于美国的{zugood}加征的"
        "{r1}%关税。[同时|此外]，继续暂停实施{r2}%的对美加征关税，[为期一年|至{zyd3}]。",
        Fact("TARIFF", "announced removed", "CN", date="today", effective="d1", rate="r1"),
        Fact("TARIFF", "extended announced", "CN", date="today", rate="r2"),
    ),
    _zh(
        "zh-order-cut-and-extension",
        "白宫[发布|公布]行政令 调整对华关税",
        "美国总统特朗普[当地时间|]{zd-1}签署行政令，自{zd1}起将针对中国的芬太尼关税[从|由]{high}%"
        "[降至|下调至]{low}%，[并将|同时将]对华对等关税的暂停期延长至{zyd3}。",
        Fact(
            "TARIFF", "announced", "US", date="yesterday", rate="low", before="high", effective="d1"
        ),
        Fact("TARIFF", "extended announced", "US", date="yesterday", expiry="d3"),
        years=(2025, 2025),
    ),
    _zh(
        "zh-listing-and-delisting",
        "商务部[调整|公布]不可靠实体清单",
        "商务部{zd}[公告|宣布]，决定将{n}家美国企业列入不可靠实体清单，自公布之日起[实施|施行]。"
        "[同时|此外|另]，自{zd1}起暂停对{zufirm}等企业的[出口管制管控名单|管控名单]措施一年。",
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
        Fact("ENTITY_MEASURE", "suspended announced", "CN", date="today", effective="d1"),
    ),
    _zh(
        "zh-probes-both-sides",
        "商务部对美{zugood}[发起|启动]反倾销调查",
        "商务部{zd}发布公告，[即日起|决定自即日起]对原产于美国的进口{zugood}[进行|发起]反倾销立案调查。"
        "[此前一天|另据报道]，美国商务部{zd-1}[宣布|公布]对中国{zcgood}的反倾销[终裁|初裁]结果，"
        "[认定|裁定]倾销幅度为{r1}%。",
        Fact("TRADE_REMEDY", "announced", "CN", date="today"),
        Fact("TRADE_REMEDY", "announced", "US", date="yesterday"),
    ),
    _zh(
        "zh-port-fees-both",
        "交通运输部：{zd1}起对美船舶收取特别港务费",
        "交通运输部{zd}公告，自{zd1}起，对[美国企业拥有或运营|悬挂美国旗]的船舶[收取|征收]船舶特别港务费，"
        "每净吨{v1}元。美国贸易代表办公室[此前宣布|此前已宣布]的对华港口费[也将于当日|将于同日]生效。",
        Fact("CHARGE", "announced", "CN", date="today", effective="d1", rate="v1"),
        may="CHARGE",
        years=(2025, 2025),
    ),
    _zh(
        "zh-exclusions",
        "[新一批|部分]对美加征关税商品[排除|豁免]延期",
        "国务院关税税则委员会{zd}[公布|发布]第{二|五}次排除延期清单，对{n}项商品的排除期限延长至{zyd2}，"
        "期间不加征反制关税。[同日|同一天]，美国贸易代表办公室宣布将{n}项中国商品的301关税豁免[延长|延期]至{zyd3}。".replace(
            "{二|五}", "[二|五]"
        ),
        Fact(
            "TARIFF",
            "extended announced",
            "CN",
            subkind="exclusion_extension exclusion",
            expiry="d2",
        ),
        Fact(
            "TARIFF",
            "extended announced",
            "US",
            subkind="exclusion_extension exclusion",
            expiry="d3",
        ),
        years=(2021, 2025),
    ),
    _zh(
        "zh-rare-earth-control",
        "商务部[、海关总署|]公布对{稀土|镓、锗}相关物项实施出口管制".replace(
            "{稀土|镓、锗}", "[稀土|镓、锗]"
        ),
        "公告说，[出口经营者|经营者]出口上述物项须取得许可，自{zd1}起[正式实施|施行]。商务部发言人{zd}表示，"
        "[不针对任何特定国家|这是国际通行做法]。同日，商务部还将{n}家美国实体列入出口管制管控名单，"
        "[即日起|自公布之日起]实施。",
        Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d1"),
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today"),
    ),
    _zh(
        "zh-entity-list-refuted",
        "美国将{n}家中国[实体|企业]列入实体清单 [中方回应|商务部回应]",
        "美国商务部{zd-1}[宣布|发布公告]，将{n}家中国[实体|企业]列入出口管制实体清单，"
        "[当天生效|即日生效]。中国商务部[新闻|]发言人{zd}表示，中方坚决反对，将采取必要措施，"
        "维护中国企业的[合法|正当]权益。",
        Fact("EXPORT_CONTROL", "in_effect", "US", subkind="entity_listing", date="yesterday"),
    ),
)

_TALKS: Final = (
    _zh(
        "zh-held-and-next",
        "中美经贸[会谈|磋商]在{z-city}[举行|结束]",
        "{zd+}，{zt-c}与{zt-a}在{z-city}举行经贸会谈。双方商定，{zd1}在北京举行[下一轮|新一轮][会谈|磋商]。",
        Fact(
            "MEETING",
            "concluded",
            date="yesterday",
            end="today",
            place="city",
            actors=("a", "c"),
        ),
        Fact("MEETING", "confirmed planned", date="d1", end="d1", place="Beijing"),
    ),
    _zh(
        "zh-call-then-visit",
        "{z-c}[应约|]与{z-a}[通话|视频通话]",
        "[中美经贸中方牵头人、|]{zt-c}{zd}[上午|晚|]应约与{zt-a}[通话|举行视频通话]，"
        "就[落实两国元首共识|双方关切的经贸问题]交换意见。双方[商定|同意]，{z-a}将于{zd1+}访华。",
        Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c")),
        Fact("MEETING", "confirmed planned", date="d1", end="d1+", actors=("a",)),
    ),
    _zh(
        "zh-ministry-confirms-visit",
        "{z-a}将[访华|对中国进行访问]",
        "外交部发言人{zd}[宣布|表示]：应[中方|{zt-c}]邀请，{zt-a}将于{zd1+}[访华|访问中国]。",
        Fact("MEETING", "confirmed", date="d1", end="d1+"),
    ),
    _zh(
        "zh-goes-to-talks",
        "{z-c}将赴{z-city}同美方举行[经贸磋商|会谈]",
        "商务部新闻发言人{zd}[表示|宣布]，经[双方|中美双方]商定，{zt-c}将于{zd1+}率团赴{z-city}，"
        "与{zt-a}举行[经贸磋商|经贸会谈]。",
        Fact(
            "MEETING",
            "confirmed",
            date="d1",
            end="d1+",
            place="city",
            actors=("a", "c"),
        ),
    ),
    _zh(
        "zh-visit-of-several-meetings",
        "{z-c}会见[来访的|]{z-a}",
        "{zt-c}{zd}在北京会见{zt-a}。{zt-e}{zd-1}[也|]与{z-a}[举行会谈|会谈]。",
        Fact("MEETING", "concluded", date="today", place="Beijing", actors=("a", "c")),
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "e")),
    ),
    _zh(
        "zh-put-off",
        "[原定{zd1}举行的|]中美经贸[磋商|会谈][推迟|延期]",
        "[美方|白宫]{zd-1}[表示|宣布]，原定于{zd1}在{z-city}举行的[新一轮|]中美经贸[磋商|会谈]推迟，"
        "[新的日期尚未确定|具体时间另行商定]。",
        Fact("MEETING", "postponed", place="city"),
    ),
    _zh(
        "zh-recalled-beside-new",
        "中方对美{zugood}加征{r1}%关税",
        "国务院关税税则委员会{zd}宣布，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。{zp1}，美国[曾|]宣布"
        "对中国{zcgood}加征{r2}%关税，[中方随后提起世贸诉讼|双方此后举行了多轮磋商]。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    _zh(
        "zh-only-views",
        "商务部：[敦促|希望]美方取消对华加征关税",
        "商务部新闻发言人{zd}在例行发布会上说，美方应[立即|尽快]取消对华加征的{r1}%关税，"
        "通过平等对话解决分歧。[有学者|分析人士]认为，若美方再加征{r2}%关税，中方可能反制。",
    ),
    _zh(
        "zh-talks-and-truce",
        "中美[就延长关税休战达成共识|同意延长关税暂停期]",
        "经过[两天|为期两天的]磋商，双方团队{zd}在{z-city}[发表联合声明|宣布]，同意自{zd1}起继续暂停"
        "实施{r1}%的对等关税90天，[并|同时]建立[经贸磋商机制|磋商机制]。",
        Fact("TARIFF", "announced extended", date="today", effective="d1"),
        Fact("AGREEMENT", "announced", date="today"),
        may="MEETING",
        years=(2025, 2025),
    ),
    _zh(
        "zh-threat-beside-act",
        "特朗普[威胁|扬言]对中国商品再加{r1}%关税",
        "[美国总统|]特朗普{zd-1}[在社交媒体上说|表示]，将从{zd1}起对中国商品额外加征{r1}%的关税。"
        "[此前几小时|就在同一天]，中国商务部宣布，自{zd2}起对{zugood}实施出口管制。".replace(
            "{zugood}", "稀土"
        ),
        Fact("TARIFF", "threatened announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("EXPORT_CONTROL", "announced", "CN", effective="d2"),
        years=(2025, 2025),
    ),
)

_MORE: Final = (
    _zh(
        "zh-takes-effect-today-recalling-order",
        "美国对华{zcgood}加征{r1}%关税[今起|{zd}起]生效",
        "美国海关[今天|{zd}]零时起对中国{zcgood}加征{r1}%的关税。[特朗普|美国总统]{zp1}签署[了这项|相关]行政令。"
        "中国商务部[表示|说]，将采取必要[反制|]措施。",
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
    ),
    _zh(
        "zh-singapore-weekday",
        "{z-c}[近期|]将[赴|到访]{z-city} 与{z-a}会谈",
        "中国外交部[星期{w}|]（{zd}）[宣布|发布消息]，{zt-c}将于{zd1+}访问{z-city}，期间将与{zt-a}"
        "举行会谈。{z-a}办公室[也证实|证实了]这一消息。".replace("[星期{w}|]（{zd}）", "（{zd}）"),
        Fact("MEETING", "confirmed", date="d1", end="d1+", place="city"),
    ),
    _zh(
        "zh-sources-say-plan",
        "消息[人士|]：{z-a}[拟|计划]访华",
        "[知情人士|两名消息人士]{zd}透露，{zt-a}[计划|拟]于{zd1+}访问北京，与{zt-c}会面。白宫[未予置评|未回应置评请求]。",
        Fact(
            "MEETING", "rumoured planned", date="d1", end="d1+", place="Beijing", actors=("a", "c")
        ),
    ),
    _zh(
        "zh-two-sides-suspend-same-day",
        "中美[同步|相互]暂停[港口费|港口收费]",
        "美国贸易代表办公室宣布，自{ztoday}起暂停实施对华造船等行业301调查措施一年。[中国|]交通运输部同日[公告|宣布]，"
        "自{ztoday}起暂停对美船舶收取特别港务费一年。",
        Fact("CHARGE", "suspended", "US", effective="today"),
        Fact("CHARGE", "suspended", "CN", effective="today"),
        years=(2025, 2025),
    ),
    _zh(
        "zh-probe-closed-and-opened",
        "市场监管总局[终止|中止]对{zufirm}的调查",
        "市场监管总局{zd}[宣布|公告]，[依法|]决定[中止|终止]对{zufirm}的[反垄断调查|调查]。[同日|同一天]，商务部公告"
        "对原产于美国的{zugood}启动反倾销调查。",
        Fact("INVESTIGATION", imposing="CN", subkind="antitrust_closed antitrust"),
        Fact("TRADE_REMEDY", "announced", "CN", date="today"),
    ),
    _zh(
        "zh-three-steps-listed",
        "中方公布对美反制三项措施",
        "[中国|]商务部等部门{zd}公布三项措施：一是自{zd1}起对原产于美国的{zugood}加征{r1}%关税；二是将{n}家美国企业"
        "列入不可靠实体清单；三是对{zufirm}[涉嫌违反反垄断法|涉嫌垄断行为]立案调查。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
        Fact("INVESTIGATION", "announced", "CN", date="today"),
    ),
    _zh(
        "zh-raise-from-to-and-answer",
        "美国将对华关税[提高|上调]至{high}%",
        "美国贸易代表办公室{zd-1}[发布公告|宣布]，自{zd1}起将中国[输美|]{zcgood}的关税税率从{low}%[提高|上调]至{high}%。"
        "中国[商务部|外交部]发言人{zd}表示，中方不得不采取必要反制措施。",
        Fact(
            "TARIFF", "announced", "US", date="yesterday", rate="high", before="low", effective="d1"
        ),
    ),
    _zh(
        "zh-answer-in-force-at-once",
        "中国[宣布对美|对美]{zugood}加征关税[，|，并]制裁美企",
        "国务院关税税则委员会[{zd}|{zd}晚]宣布，自{zd1}零时起对美国{zugood}加征{r1}%关税。外交部[同日|当天]宣布，"
        "对{n}家美国[军工企业|企业]采取反制措施，[即日起施行|自公布之日起施行]。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
    ),
    _zh(
        "zh-call-recalls-last-call",
        "中美[元首|两国元首]通电话",
        "国家主席习近平{zd}[晚|]同{zt-pu}通电话。这是两国元首继{zpy}通话[之后|后]再次[通话|通电话]。"
        "双方[同意|商定]，两国经贸团队将于{zd1}在{z-city}会谈。",
        Fact("MEETING", "concluded", date="today", actors=("pu", "pc")),
        Fact("MEETING", "confirmed planned", date="d1", end="d1", place="city"),
    ),
    _zh(
        "zh-summit-and-outcomes",
        "习近平[会晤|同]{z-pu}[举行会谈|]".replace(
            "[会晤|同]{z-pu}[举行会谈|]", "同{z-pu}在{z-city}会晤"
        ),
        "国家主席习近平{zd}在{z-city}同{zt-pu}[举行会晤|会晤]。会晤后，白宫[宣布|表示]，将把芬太尼关税由{high}%降至{low}%；"
        "中方[同意|承诺]暂停实施{zp1}公布的稀土出口管制措施一年。",
        Fact("MEETING", "concluded", date="today", place="city", actors=("pu", "pc")),
        Fact("TARIFF", "announced", "US", rate="low", before="high"),
        Fact("EXPORT_CONTROL", "announced suspended", "CN"),
        years=(2025, 2025),
    ),
    _zh(
        "zh-denies-talks",
        "外交部：中美没有就关税[举行|进行][谈判|磋商]",
        "针对[美方|特朗普]称双方正在[谈判|磋商]，外交部发言人{zd}[表示|说]，中美[并未|没有]就关税问题进行磋商或谈判，"
        "[更没有达成协议|更谈不上达成协议]。关税战由美方发起，中方的态度[一贯|]明确。",
        may="MEETING",
    ),
    _zh(
        "zh-remedy-final-duty",
        "商务部[公布|发布]对美{zugood}反倾销[终裁|最终裁定]",
        "商务部{zd}[公布|发布]终裁公告，[裁定|认定]原产于美国的进口{zugood}存在倾销，决定自{zd1}起征收反倾销税，"
        "税率为{r1}%，[实施期限|期限]5年。",
        Fact("TRADE_REMEDY", "announced", "CN", date="today", effective="d1", rate="r1"),
    ),
    _zh(
        "zh-sunset-expires",
        "[商务部：|]对美{zugood}反倾销[措施|税][将到期|到期]终止",
        "商务部公告，鉴于[在规定时间内|]没有国内产业提出复审申请，对原产于美国的{zugood}所适用的反倾销措施自{ztoday}起终止。",
        Fact("TRADE_REMEDY", "expired removed", "CN"),
    ),
    _zh(
        "zh-us-commerce-proposes",
        "美国拟[限制|禁止]中国[产|]网联汽车[软件|零部件]",
        "美国商务部{zd-1}[公布|发布]拟议规则，拟禁止[进口|销售]搭载中国软件的网联汽车，[公众|]意见征询期至{zd1}。"
        "中国外交部发言人{zd}说，中方反对美方泛化国家安全概念。",
        Fact("EXPORT_CONTROL IMPORT_RESTRICTION INVESTMENT", "proposed", "US", date="yesterday"),
        may="CALENDAR",
    ),
    _zh(
        "zh-hearing-set",
        "美国就对华{zcgood}301调查举行听证",
        "美国贸易代表办公室{zd-1}[公告|宣布]，将于{zd2}就对华{zcgood}301调查举行[公开|]听证会，[书面|]意见须在{zd1}前提交。",
        Fact("CALENDAR", date="d2", end="d2", subkind="hearing"),
        may="CALENDAR INVESTIGATION",
    ),
    _zh(
        "zh-meets-third-venue-sideline",
        "{z-c}会见{z-a}",
        "[中新网|新华社][{z-city}|]{ztoday}电 "
        "在{z-city}出席[二十国集团|亚太经合组织]会议期间，{zt-c}{zd-1}会见{zt-a}。"
        "[会见后|随后]，{z-a}对记者说，双方[同意|将]保持沟通。",
        Fact(
            "MEETING",
            "concluded",
            date="yesterday",
            end="yesterday",
            actors=("a", "c"),
            place="city",
        ),
    ),
    _zh(
        "zh-days-begin-second-day",
        "中美经贸[磋商|会谈]进入第二天",
        "中美经贸[磋商|会谈]{zd}在{z-city}[继续|进入第二天]。{zt-c}与{zt-a}[出席|参加]。[首日会谈|前一天的会谈]持续了约{n}小时。".replace(
            "约{n}小时", "约6小时"
        ),
        Fact("MEETING", "ongoing", date="yesterday", end="today", place="city", actors=("a", "c")),
    ),
    _zh(
        "zh-visit-ended-next-visit",
        "{z-a}结束访华",
        "{zt-a}{zd}结束[为期三天的|]访华[行程|]，离开北京。访问期间，{z-a}[会见|会晤]了{zt-c}。{z-a}[邀请|已邀请]{z-c}于{zd1}访问华盛顿。",
        Fact("MEETING", "concluded", actors=("a", "c")),
        may="MEETING",
    ),
    _zh(
        "zh-cancel",
        "{z-a}取消访华[行程|计划]",
        "{zt-a}办公室{zd-1}[宣布|说]，[取消|已取消]原定{zd1}[开始的|]访华行程。[中国|]外交部发言人{zd}说，中方[始终|]主张通过对话解决分歧。",
        Fact("MEETING", "cancelled"),
    ),
    _zh(
        "zh-licence-granted-and-denied",
        "美国[批准|允许]{英伟达|AMD}对华出口[H20|]芯片".replace("{英伟达|AMD}", "[英伟达|AMD]"),
        "美国商务部{zd-1}[宣布|表示]，[批准|允许]英伟达向中国出口[H20|部分]芯片。[同一天|同日]，美方将{n}家中国[实体|企业]列入实体清单。",
        Fact("EXPORT_CONTROL", "", "US", subkind="licence_grant"),
        Fact("EXPORT_CONTROL", "", "US", subkind="entity_listing"),
    ),
    _zh(
        "zh-wto-and-duty",
        "中国[在世贸组织|向世贸组织]起诉美国[对华|]加征关税",
        "中国商务部{zd}[表示|宣布]，[已|中方已]就美国对华加征{r1}%关税向世贸组织[提起诉讼|提出磋商请求]。"
        "国务院关税税则委员会同日宣布，自{zd1}起对美国{zugood}加征{r2}%关税。",
        Fact("DISPUTE", "announced", "CN", date="today"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d1"),
    ),
    _zh(
        "zh-meat-plants",
        "海关总署[暂停|取消]{n}家美国[牛肉|禽肉]企业输华资质",
        "海关总署{zd}[公告|宣布]，自即日起暂停{n}家美国肉类企业[产品|]输华。[此外|同时]，自{zd1}起暂停进口美国原木。",
        Fact("IMPORT_RESTRICTION", "", "CN", date="today"),
        Fact("IMPORT_RESTRICTION", "", "CN", effective="d1"),
    ),
    _zh(
        "zh-soybean-commitment",
        "美方：中国[同意|承诺]采购[美国|]大豆",
        "白宫{zd-1}[发布|公布]事实清单说，中方[同意|承诺]在[年底前|今年内]采购1200万吨美国大豆，并[自{zd1}起|]暂停对美{zugood}加征的"
        "{r1}%关税。".replace("[自{zd1}起|]", "自{zd1}起"),
        Fact("AGREEMENT", "announced", subkind="purchase_commitment"),
        Fact("TARIFF", "announced suspended", "CN", effective="d1"),
        years=(2025, 2025),
    ),
    _zh(
        "zh-court",
        "美国[贸易法院|国际贸易法院]裁定[特朗普|]关税违法",
        "美国国际贸易法院{zd-1}裁定，特朗普政府[依据|援引]《国际紧急经济权力法》加征的[对等|芬太尼]关税违法。"
        "[中国|]商务部发言人{zd}敦促美方取消[单边|]加征关税。",
        Fact("DISPUTE", subkind="court_ruling"),
        years=(2025, 2025),
    ),
    _zh(
        "zh-duty-background-tail",
        "美国宣布对中国{zcgood}加征{r1}%关税",
        "美国[财政部|商务部|贸易代表办公室]{zd-1}宣布，自{zd1}起对中国{zcgood}加征{r1}%关税。[此前|去年]，美方[已|曾]对中国{zcgood2}加征"
        "{r2}%关税，中方则[暂停|停止]进口美国{zugood}。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
    ),
)

ZH: Final[tuple[Composed, ...]] = (*_NOTICES, *_TALKS, *_MORE)
