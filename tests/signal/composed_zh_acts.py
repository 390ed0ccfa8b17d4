"""Composed documents in Chinese: acts beside acts, plans, denials, what comes into force."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

ZH_ACTS: Final[tuple[Composed, ...]] = (
    zh(
        "zh-takes-effect-today-recalling-order",
        "美国对华{zcgood}加征{r1}%关税[今起|{zd}起]生效",
        "美国海关[今天|{zd}]零时起对中国{zcgood}加征{r1}%的关税。[特朗普|美国总统]{zp1}签署[了这项|相关]行政令。"
        "中国商务部[表示|说]，将采取必要[反制|]措施。",
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
    ),
    zh(
        "zh-singapore-weekday",
        "{z-c}[近期|]将[赴|到访]{z-city} 与{z-a}会谈",
        "中国外交部[星期{w}|]（{zd}）[宣布|发布消息]，{zt-c}将于{zd1+}访问{z-city}，期间将与{zt-a}"
        "举行会谈。{z-a}办公室[也证实|证实了]这一消息。".replace("[星期{w}|]（{zd}）", "（{zd}）"),
        Fact("MEETING", "confirmed", date="d1", end="d1+", place="city"),
    ),
    zh(
        "zh-sources-say-plan",
        "消息[人士|]：{z-a}[拟|计划]访华",
        "[知情人士|两名消息人士]{zd}透露，{zt-a}[计划|拟]于{zd1+}访问北京，与{zt-c}会面。白宫[未予置评|未回应置评请求]。",
        Fact(
            "MEETING", "rumoured planned", date="d1", end="d1+", place="Beijing", actors=("a", "c")
        ),
    ),
    zh(
        "zh-two-sides-suspend-same-day",
        "中美[同步|相互]暂停[港口费|港口收费]",
        "美国贸易代表办公室宣布，自{ztoday}起暂停实施对华造船等行业301调查措施一年。[中国|]交通运输部同日[公告|宣布]，"
        "自{ztoday}起暂停对美船舶收取特别港务费一年。",
        Fact("CHARGE", "suspended", "US", effective="today"),
        Fact("CHARGE", "suspended", "CN", effective="today"),
        years=(2025, 2025),
    ),
    zh(
        "zh-probe-closed-and-opened",
        "市场监管总局[终止|中止]对{zufirm}的调查",
        "市场监管总局{zd}[宣布|公告]，[依法|]决定[中止|终止]对{zufirm}的[反垄断调查|调查]。[同日|同一天]，商务部公告"
        "对原产于美国的{zugood}启动反倾销调查。",
        Fact("INVESTIGATION", imposing="CN", subkind="antitrust_closed antitrust"),
        Fact("TRADE_REMEDY", "announced", "CN", date="today"),
    ),
    zh(
        "zh-three-steps-listed",
        "中方公布对美反制三项措施",
        "[中国|]商务部等部门{zd}公布三项措施：一是自{zd1}起对原产于美国的{zugood}加征{r1}%关税；二是将{n}家美国企业"
        "列入不可靠实体清单；三是对{zufirm}[涉嫌违反反垄断法|涉嫌垄断行为]立案调查。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
        Fact("INVESTIGATION", "announced", "CN", date="today"),
    ),
    zh(
        "zh-raise-from-to-and-answer",
        "美国将对华关税[提高|上调]至{high}%",
        "美国贸易代表办公室{zd-1}[发布公告|宣布]，自{zd1}起将中国[输美|]{zcgood}的关税税率从{low}%[提高|上调]至{high}%。"
        "中国[商务部|外交部]发言人{zd}表示，中方不得不采取必要反制措施。",
        Fact(
            "TARIFF", "announced", "US", date="yesterday", rate="high", before="low", effective="d1"
        ),
    ),
    zh(
        "zh-answer-in-force-at-once",
        "中国[宣布对美|对美]{zugood}加征关税[，|，并]制裁美企",
        "国务院关税税则委员会[{zd}|{zd}晚]宣布，自{zd1}零时起对美国{zugood}加征{r1}%关税。外交部[同日|当天]宣布，"
        "对{n}家美国[军工企业|企业]采取反制措施，[即日起施行|自公布之日起施行]。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
    ),
    zh(
        "zh-call-recalls-last-call",
        "中美[元首|两国元首]通电话",
        "国家主席习近平{zd}[晚|]同{zt-pu}通电话。这是两国元首继{zpy}通话[之后|后]再次[通话|通电话]。"
        "双方[同意|商定]，两国经贸团队将于{zd1}在{z-city}会谈。",
        Fact("MEETING", "concluded", date="today", actors=("pu", "pc")),
        Fact("MEETING", "confirmed", date="d1", end="d1", place="city"),
    ),
    zh(
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
    zh(
        "zh-denies-talks",
        "外交部：中美没有就关税[举行|进行][谈判|磋商]",
        "针对[美方|特朗普]称双方正在[谈判|磋商]，外交部发言人{zd}[表示|说]，中美[并未|没有]就关税问题进行磋商或谈判，"
        "[更没有达成协议|更谈不上达成协议]。关税战由美方发起，中方的态度[一贯|]明确。",
        Fact("MEETING", "denied"),
    ),
    zh(
        "zh-remedy-final-duty",
        "商务部[公布|发布]对美{zugood}反倾销[终裁|最终裁定]",
        "商务部{zd}[公布|发布]终裁公告，[裁定|认定]原产于美国的进口{zugood}存在倾销，决定自{zd1}起征收反倾销税，"
        "税率为{r1}%，[实施期限|期限]5年。",
        Fact("TRADE_REMEDY", "announced", "CN", date="today", effective="d1", rate="r1"),
    ),
    zh(
        "zh-sunset-expires",
        "[商务部：|]对美{zugood}反倾销[措施|税][将到期|到期]终止",
        "商务部公告，鉴于[在规定时间内|]没有国内产业提出复审申请，对原产于美国的{zugood}所适用的反倾销措施自{ztoday}起终止。",
        Fact("TRADE_REMEDY", "expired removed", "CN"),
    ),
    zh(
        "zh-us-commerce-proposes",
        "美国拟[限制|禁止]中国[产|]网联汽车[软件|零部件]",
        "美国商务部{zd-1}[公布|发布]拟议规则，拟禁止[进口|销售]搭载中国软件的网联汽车，[公众|]意见征询期至{zd1}。"
        "中国外交部发言人{zd}说，中方反对美方泛化国家安全概念。",
        Fact("EXPORT_CONTROL IMPORT_RESTRICTION INVESTMENT", "proposed", "US", date="yesterday"),
        may="CALENDAR",
    ),
    zh(
        "zh-hearing-set",
        "美国就对华{zcgood}301调查举行听证",
        "美国贸易代表办公室{zd-1}[公告|宣布]，将于{zd2}就对华{zcgood}301调查举行[公开|]听证会，[书面|]意见须在{zd1}前提交。",
        Fact("CALENDAR", date="d2", end="d2", subkind="hearing"),
        Fact("CALENDAR", end="d1", subkind="comment_deadline"),
        may="INVESTIGATION",
    ),
    zh(
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
    zh(
        "zh-days-begin-second-day",
        "中美经贸[磋商|会谈]进入第二天",
        "中美经贸[磋商|会谈]{zd}在{z-city}[继续|进入第二天]。{zt-c}与{zt-a}[出席|参加]。[首日会谈|前一天的会谈]持续了约{n}小时。".replace(
            "约{n}小时", "约6小时"
        ),
        Fact("MEETING", "ongoing", date="yesterday", end="today", place="city", actors=("a", "c")),
    ),
    zh(
        "zh-visit-ended-next-visit",
        "{z-a}结束访华",
        "{zt-a}{zd}结束[为期三天的|]访华[行程|]，离开北京。访问期间，{z-a}[会见|会晤]了{zt-c}。{z-a}[邀请|已邀请]{z-c}于{zd1}访问华盛顿。",
        Fact("MEETING", "concluded", actors=("a", "c")),
        may="MEETING",
    ),
    zh(
        "zh-cancel",
        "{z-a}取消访华[行程|计划]",
        "{zt-a}办公室{zd-1}[宣布|说]，[取消|已取消]原定{zd1}[开始的|]访华行程。[中国|]外交部发言人{zd}说，中方[始终|]主张通过对话解决分歧。",
        Fact("MEETING", "cancelled"),
    ),
    zh(
        "zh-licence-granted-and-denied",
        "美国[批准|允许]{英伟达|AMD}对华出口[H20|]芯片".replace("{英伟达|AMD}", "[英伟达|AMD]"),
        "美国商务部{zd-1}[宣布|表示]，[批准|允许]英伟达向中国出口[H20|部分]芯片。[同一天|同日]，美方将{n}家中国[实体|企业]列入实体清单。",
        Fact("EXPORT_CONTROL", "", "US", subkind="licence_grant"),
        Fact("EXPORT_CONTROL", "", "US", subkind="entity_listing"),
    ),
    zh(
        "zh-wto-and-duty",
        "中国[在世贸组织|向世贸组织]起诉美国[对华|]加征关税",
        "中国商务部{zd}[表示|宣布]，[已|中方已]就美国对华加征{r1}%关税向世贸组织[提起诉讼|提出磋商请求]。"
        "国务院关税税则委员会同日宣布，自{zd1}起对美国{zugood}加征{r2}%关税。",
        Fact("DISPUTE", "announced", "CN", date="today"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d1"),
    ),
    zh(
        "zh-meat-plants",
        "海关总署[暂停|取消]{n}家美国[牛肉|禽肉]企业输华资质",
        "海关总署{zd}[公告|宣布]，自即日起暂停{n}家美国肉类企业[产品|]输华。[此外|同时]，自{zd1}起暂停进口美国原木。",
        Fact("IMPORT_RESTRICTION", "", "CN", date="today"),
        Fact("IMPORT_RESTRICTION", "", "CN", effective="d1"),
    ),
    zh(
        "zh-soybean-commitment",
        "美方：中国[同意|承诺]采购[美国|]大豆",
        "白宫{zd-1}[发布|公布]事实清单说，中方[同意|承诺]在[年底前|今年内]采购1200万吨美国大豆，并[自{zd1}起|]暂停对美{zugood}加征的"
        "{r1}%关税。".replace("[自{zd1}起|]", "自{zd1}起"),
        Fact("AGREEMENT", "announced", subkind="purchase_commitment"),
        Fact("TARIFF", "announced suspended", "CN", effective="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-court",
        "美国[贸易法院|国际贸易法院]裁定[特朗普|]关税违法",
        "美国国际贸易法院{zd-1}裁定，特朗普政府[依据|援引]《国际紧急经济权力法》加征的[对等|芬太尼]关税违法。"
        "[中国|]商务部发言人{zd}敦促美方取消[单边|]加征关税。",
        Fact("DISPUTE", subkind="court_ruling"),
        years=(2025, 2025),
    ),
    zh(
        "zh-duty-background-tail",
        "美国宣布对中国{zcgood}加征{r1}%关税",
        "美国[财政部|商务部|贸易代表办公室]{zd-1}宣布，自{zd1}起对中国{zcgood}加征{r1}%关税。[此前|去年]，美方[已|曾]对中国{zcgood2}加征"
        "{r2}%关税，中方则[暂停|停止]进口美国{zugood}。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
    ),
)
