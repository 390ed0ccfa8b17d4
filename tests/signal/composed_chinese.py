"""Composed documents in Chinese: notices and what goes on about them, several acts, headlines."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Fact

_LISTS: Final = (
    zh(
        "zh-two-lists-below-the-lead",
        "中方[反制|回应]美国加征关税",
        "[美国|美方]{zd-1}宣布，自{zd1}起对中国{zcgood}加征{r1}%关税。国务院关税税则委员会{zd}宣布，自{zd2}起对原产于美国的"
        "{zugood}加征{r2}%关税。商务部[还|]将[{n}家美国企业|多家美国公司]列入不可靠实体清单，[并|同时]将{n}家美国实体列入"
        "出口管制管控名单。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d2"),
        Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list"),
        Fact("ENTITY_MEASURE", "announced", "CN", "export_control_list"),
    ),
    zh(
        "zh-headline-enters-list",
        "[{n}家|多家|两家]美[企|国企业][入|进|登上]不可靠实体清单[ |，]"
        "另有[{n}家|三家]被[列入|纳入]出口管制管控名单",
        "商务部{zwd}[连发|发布]两则公告。[前一清单上的|列入前一清单的]企业不得从事与中国有关的进出口活动。",
        Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list"),
        Fact("ENTITY_MEASURE", "announced", "CN", "export_control_list"),
    ),
    zh(
        "zh-listed-once-suspended-on",
        "商务部[公布|发布]{zp1}[出口管制管控名单|不可靠实体清单]有关措施安排".replace("{zp1}", ""),
        "商务部{zd}[公告称|宣布]，自{zd1}起，对{zp1}列入[出口管制管控名单|不可靠实体清单]的{n}家美国[实体|企业]，"
        "[继续暂停|再次暂停][相关|有关|上述]措施90天。",
        Fact(
            *("ENTITY_MEASURE", "extended announced", "CN", "measure_suspension"),
            effective="d1",
            expiry="d1+90",
        ),
    ),
)

_CASES: Final = (
    zh(
        "zh-deposit-in-next-sentence",
        "商务部公布对原产于美国的进口{zugood}[反倾销|反补贴]调查初步裁定",
        "自{zyd1}起，[进口经营者|进口商][须|应]依据裁定所确定的{r1}%的比率，向海关[缴纳|提供]保证金。",
        Fact("TRADE_REMEDY", "announced", "CN", rate="r1", effective="d1"),
    ),
    zh(
        "zh-discriminating-measures-probed",
        "商务部对美[发起|启动]反歧视立案调查",
        "商务部{zd}公告称，有初步证据表明，美国近年来对华采取的一系列[禁止和限制|限制]措施[构成|属于]歧视性做法，"
        "[商务部|现]决定依据对外贸易法发起反歧视立案调查。",
        Fact("INVESTIGATION", "announced", "CN", "anti_discrimination_initiation", date="today"),
    ),
)

_DUTIES: Final = (
    zh(
        "zh-if-they-go-on",
        "[反制升级|再反制]：税委会自{zd1}起将美国商品加征关税税率由{low}%提高至{high}%",
        "公告[称|指出]，鉴于在目前关税水平下，美国输华商品已无市场接受可能性，如果美方[后续|]继续[加码|加征]，"
        "中方将[不予理会|奉陪到底]。",
        Fact("TARIFF", "announced", "CN", rate="high", before="low", effective="d1"),
    ),
    zh(
        "zh-president-prolongs-what-both-paused",
        "[{z-pu}|{z-pu}政府]签行政[令|命令] [中美|美中]关税休战再延90天",
        "美国总统{z-pu}{zd-1}签署行政[令|命令]，将对中国商品24%对等关税的暂停[期限|期]延长至{zyd3}。",
        Fact("TARIFF", "extended", "US", date="yesterday", expiry="d3"),
        years=(2025, 2025),
    ),
    zh(
        "zh-exemptions-moved-ahead",
        "美[延长|再延长]{n}项中国商品301关税豁免",
        "美国贸易代表办公室{zd-1}公布，把[原定于|原定]{zd1}[届满|到期]的{n}项中国进口商品301关税[豁免|排除]，"
        "[再|]延长三个月至{zd3}，涵盖电动机、[医疗器材|太阳能制造设备]等。",
        Fact(
            *("TARIFF", "extended announced", "US", "exclusion_extension"),
            date="yesterday",
            expiry="d3",
        ),
    ),
    zh(
        "zh-order-on-duty-signed",
        "{z-pu}[签署|签了]“对等关税”行政令 对华税率{r1}%",
        "美国总统{z-pu}{zd-1}在白宫签署关于所谓“对等关税”的行政令，对中国商品加征{r1}%关税。",
        Fact("TARIFF", "announced signed", "US", date="yesterday", rate="r1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-restored-if",
        "若[谈判破裂|休战到期|协议告吹] [美方|美国|白宫]将恢复对华{r1}%关税",
        "",
        Fact("TARIFF", "threatened", "US", rate="r1"),
    ),
    zh(
        "zh-restored",
        "[税委会|国务院关税税则委员会]：{zd1}起恢复对美加征{r1}%关税",
        "",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
)

_COURTS: Final = (
    zh(
        "zh-court-colon",
        "美[最高法院|上诉法院|国际贸易法院]：[IEEPA|紧急权力法][不授权|未授权]总统征收关税",
        "",
        Fact("DISPUTE", subkind="court_ruling", date="today"),
        years=(2025, 2025),
    ),
    zh(
        "zh-court-no-right",
        "美[最高法院|上诉法院]：总统无权[依紧急权力法|援引IEEPA]征收关税",
        "美国[最高法院|上诉法院]{zd}[以6比3|以多数票]裁定，总统依据《国际紧急经济权力法》对中国等国商品加征的关税违法。",
        Fact("DISPUTE", subkind="court_ruling", date="today"),
        years=(2025, 2025),
    ),
)

_MEETINGS: Final = (
    zh(
        "zh-report-untrue",
        "外交部：不了解所谓中美元首[近期|下周][会晤|会面][安排|]，[有关|相关][报道|消息][不属实|不实]",
        "",
        Fact("MEETING", "denied"),
        years=(2025, 2025),
    ),
    zh(
        "zh-subject-apart-from-verb",
        "中美经贸会谈在{z-city}[登场|举行]",
        "当地时间{ztoday}上午，中美经贸中方牵头人、{zt-c}与[美方牵头人、|]{zt-a}，在{z-city}开始举行新一轮经贸会谈。"
        "会谈预计持续[两天|2天]。",
        Fact(
            *("MEETING", "ongoing"),
            subkind="ministerial_talks",
            date="today",
            end="today+1",
            place="city",
            actors=("a", "c"),
        ),
    ),
    zh(
        "zh-consensus-on-ownership",
        "[中美|美中]{z-city}会谈[落幕|结束]",
        "{zt-a}与{zt-c}{zd+}在{z-city}举行会谈。{z-a}会后[告诉媒体|对记者说]，双方已就TikTok[的所有权|所有权]问题达成"
        "框架共识，将由美方主导经营。",
        Fact("MEETING", "concluded", date="yesterday", end="today", place="city"),
        Fact("AGREEMENT", subkind="framework"),
        years=(2025, 2025),
    ),
    zh(
        "zh-outcomes-by-one-side",
        "[中方|商务部|外交部]公布[中美|]经贸磋商[初步成果|成果清单]",
        "",
        Fact("AGREEMENT", "announced", subkind="outcome_list", date="today"),
    ),
)

_BODIES: Final = (
    zh(
        "zh-day-of-older-act-is-no-same-day",
        "[中方|中国]公布落实{z-city}磋商[成果|共识]举措",
        "国务院关税税则委员会{zd}发布公告：自{zyd1}起，停止实施{zp1}公布的对原产于美国的部分商品加征的{r1}%关税。"
        "商务部[同日|当日]宣布，自{zd1}起停止{zp1}公告的{n}家美国实体出口管制管控名单措施。",
        Fact("TARIFF", "announced", "CN", "tariff_removal", date="today", effective="d1"),
        Fact("ENTITY_MEASURE", "announced", "CN", "measure_suspension", date="today"),
    ),
    zh(
        "zh-day-before-that",
        "中美[贸易|经贸]摩擦再升级",
        "[中国|]交通运输部{zd}宣布，自{zd1}起对美国船舶收取特别港务费。[前一天|前一日]，中国商务部宣布扩大稀土出口管制，"
        "自{zd2}起实施。",
        Fact("CHARGE", "announced", "CN", date="today", effective="d1"),
        Fact("EXPORT_CONTROL", "announced", "CN", date="yesterday", effective="d2"),
    ),
    zh(
        "zh-hour-of-duties",
        "[美对华|美国对中国]加征关税生效 中方[被迫|随即]反击",
        "美国东部时间{ztoday}零时1分，美国对价值340亿美元的中国商品加征{r1}%的进口关税。[作为反击|对此]，中国也于同日"
        "对同等规模的美国产品加征{r1}%的进口关税。",
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
        Fact("TARIFF", "in_effect", "CN", rate="r1", effective="today"),
    ),
    zh(
        "zh-each-undertakes-below",
        "白宫公布[中美|美中]经贸协议细节",
        "白宫今天公布[中美元首会晤|双方磋商]达成的经贸协议事实清单。中国将暂停{zp1}宣布的稀土等出口管制措施。\n\n"
        "中国承诺[今年|年底前]至少采购1200万吨美国大豆。\n\n"
        "美国将自{zyd1}起把芬太尼关税[调降|下调]10个百分点。",
        Fact("AGREEMENT", subkind="purchase_commitment"),
        Fact("EXPORT_CONTROL", "announced", "CN", "control_suspension"),
        Fact("TARIFF", "announced", "US", "tariff_reduction", effective="d1"),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    zh(
        "zh-side-sues-besides",
        "[中方|中国]打出反制“组合拳”",
        "国务院关税税则委员会{zd}宣布，自{zd1}起，对美加征关税税率由{low}%提高至{high}%。商务部同日公告，将{n}家美国企业"
        "列入不可靠实体清单，将{n}家美国实体列入出口管制管控名单。中方还就美方升级关税向世贸组织[提起诉讼|起诉]。",
        Fact("TARIFF", "announced", "CN", rate="high", before="low", effective="d1"),
        Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list", date="today"),
        Fact("ENTITY_MEASURE", "announced", "CN", "export_control_list", date="today"),
        Fact("DISPUTE", imposing="CN"),
    ),
    zh(
        "zh-joint-statement-mechanism",
        "中美{z-city}经贸会谈联合声明",
        "双方承诺采取以下举措：\n\n美国将取消对中国商品加征的{r1}%关税。\n\n中国将相应取消对美国商品加征的{r1}%关税。\n\n"
        "采取上述举措后，双方将[建立|设立]机制，继续就经贸关系进行协商。",
        Fact("TARIFF", "announced", "US", "tariff_removal", rate="r1"),
        Fact("TARIFF", "announced", "CN", "tariff_removal", rate="r1"),
        Fact("AGREEMENT", subkind="mechanism_created"),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
)

_MATTERS: Final = (
    zh(
        "zh-talked-of-several-matters",
        "中美经贸磋商在{z-city}[结束|落幕]",
        "{zt-c}与{zt-a}{zd+}在{z-city}举行中美经贸磋商。双方就美对华[海事物流和造船业301措施|301调查措施]、"
        "[延长对等关税暂停期|继续暂停加征关税]、芬太尼关税等议题，进行了坦诚、[深入、|]富有建设性的[交流磋商|磋商]。",
        Fact("MEETING", "concluded", date="yesterday", end="today", place="city"),
        years=(2025, 2025),
    ),
    zh(
        "zh-suit-about-duty",
        "中方[在世贸组织起诉|就]美国加征关税[措施|提起诉讼]".replace(
            "[在世贸组织起诉|就]", "在世贸组织起诉"
        ).replace("[措施|提起诉讼]", ""),
        "商务部[新闻|]发言人{zd}[表示|说]，中方已就美国[对华|对中国商品]加征{r1}%关税，在世贸组织争端解决机制下[提出磋商请求|提起诉讼]。",
        Fact("DISPUTE", "announced", "CN", date="today"),
    ),
    zh(
        "zh-on-the-ground-of-buying",
        "美财政部将{n}家中国企业列入实体清单".replace("财政部", "商务部"),
        "美国商务部{zd-1}宣布，以[采购美国芯片|购买美国芯片]用于军事为由，将{n}家中国企业列入实体清单。",
        Fact("EXPORT_CONTROL", "announced", "US", "entity_listing", date="yesterday"),
    ),
    zh(
        "zh-comments-on-what-begins",
        "美[就|拟就]对华港口费[征求意见|公开征求意见]",
        "美国贸易代表办公室{zd-1}发布通知，就{zd2}起恢复征收对华造船业301港口费事宜征求公众意见，意见截止日期为{zd1}。",
        Fact("CALENDAR", subkind="comment_deadline", date="d1", end="d1"),
        may="CHARGE",
    ),
    zh(
        "zh-hearing-and-comments",
        "[美贸易代表|{z-a}]：对华301调查{zd2}举行[听证会|听证][ |，]书面意见{zd1}[截止|为止]",
        "",
        Fact("CALENDAR", subkind="hearing", date="d2", end="d2"),
        Fact("CALENDAR", subkind="comment_deadline", date="d1", end="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-pause-for-others",
        "{z-pu}对华关税[提高|上调]至{r1}%",
        "美国总统{z-pu}{zd-1}宣布，即刻把对中国商品的关税提高到{r1}%，同时对其他75国的[对等|]关税暂缓90天。",
        Fact("TARIFF", "in_effect announced", "US", date="yesterday", rate="r1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-hoped-for-in-exchange",
        "[路透|彭博]：美[拟|考虑]放宽对华半导体设备出口限制",
        "[路透社|彭博社]{zd}引述知情人士报道，美国商务部正考虑放宽部分半导体设备的出口限制，以换取北京[放行|批准出口]稀土。",
        Fact("EXPORT_CONTROL", "proposed", "US", date="today"),
        years=(2025, 2025),
    ),
    zh(
        "zh-plans-once-it-lapses",
        "{z-pu}[拟|计划]以301关税接替附加税",
        "《华尔街日报》引述知情人士报道，白宫计划在附加税{zd1}到期后，依301调查结果对中国商品[加征|课征]{r1}%关税。",
        Fact("TARIFF", "proposed", "US", rate="r1"),
        may="CALENDAR",
        years=(2025, 2025),
    ),
    zh(
        "zh-exclusions-prolonged-by-list",
        "对美加征关税商品第[十|十一|十六]次排除延期清单公布",
        "国务院关税税则委员会发布公告，自{zyd1}至{zyd3}，对附件所列商品[继续|]不加征我为反制美301措施所加征的关税。".replace(
            "[继续|]", "继续"
        ),
        Fact("TARIFF", "extended", "CN", "exclusion_extension", effective="d1", expiry="d3"),
    ),
    zh(
        "zh-found-by-vote",
        "美国际贸易委员会终裁：中国{zcgood}损害美产业",
        "美国国际贸易委员会{zd-1}投票认定，原产中国的{zcgood}损害美国产业，美国商务部将据此发布反倾销税令。",
        Fact("TRADE_REMEDY", "announced", "US", date="yesterday"),
    ),
)

_HEADLINES: Final = (
    zh(
        "zh-headline-adds-to-list",
        "[商务部|中国商务部]：不可靠实体清单[再添|新添|新增]{n}家美[企|国企业]",
        "",
        Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list", date="today"),
    ),
    zh(
        "zh-headline-firms-on-short-list",
        "[{n}家|多家]美企[被|遭]中方[纳入|列入]管控名单[ |，]即日起禁[售|运]两用物项",
        "",
        Fact("ENTITY_MEASURE", imposing="CN", subkind="export_control_list", date="today"),
    ),
    zh(
        "zh-headline-fee-restored",
        "[美国|美方]将恢复对华船舶收费 {zd1}[起征|开征]",
        "",
        Fact("CHARGE", "announced", "US", date="today", effective="d1"),
    ),
    zh(
        "zh-headline-fee-restored-if",
        "中方：若美恢复收费 将同步恢复船舶特别港务费",
        "",
        Fact("CHARGE", "threatened", "CN"),
    ),
    zh(
        "zh-headline-found-subsidised",
        "美商务部[认定|初裁认定]中国{zcgood}[获|受]补贴 反补贴税率最高{r1}%",
        "",
        Fact("TRADE_REMEDY", "announced", "US", date="today"),
    ),
)

CHINESE: Final = (
    *(*_LISTS, *_CASES, *_DUTIES, *_COURTS, *_MEETINGS),
    *(*_BODIES, *_MATTERS, *_HEADLINES),
)
