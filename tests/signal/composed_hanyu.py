"""Composed Chinese documents: deeds that are only answered, rounds by their days, duties borne."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

_US_LISTS: Final = "[把|将]{n}家中国[企业|实体][列入|放入]实体清单"
#: What the other side did some time ago, of which a ministry only speaks.
ANSWERED: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-answers-a-listing",
        "[商务部|中方]：[坚决反对|强烈不满]美方将[中国企业|中企]列入实体清单",
        f"美国商务部[近日|日前]{_US_LISTS}。商务部发言人[就此答记者问时|]表示，中方[坚决反对|强烈不满、坚决反对]。",
        years=(2020, 2025),
    ),
    zh(
        "hanyu-answers-duties",
        "商务部[批|回应|抨击]美上调对华关税",
        "美方[上月|近日|日前]提高对中国{zcgood}的关税。商务部发言人{zd}[答记者问时指出|在例行发布会上说]，"
        "美方一意孤行，对华关税不但不撤，反而提高，中方[坚决反对|强烈不满]。",
    ),
    zh(
        "hanyu-speaks-on-a-pause",
        "税委会负责人就美方暂不[提高|上调]关税[发声|表态|发表谈话]",
        "国务院关税税则委员会负责人{zd-1}说，中方对美方的这一做法表示欢迎。",
    ),
    zh(
        "hanyu-answered-on-its-day",
        "美国对华加征{r1}%关税 [中方：坚决反对|商务部回应]",
        "{zUS}{zd-1}宣布，对原产于中国的{zcgood}加征{r1}%关税。商务部发言人{zd}表示，中方坚决反对。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1"),
    ),
    zh(
        "hanyu-earlier-then-asked",
        "{z-a}[否认|淡化]对华政策[混乱|摇摆]",
        f"美国商务部[早前|较早前|先前]{_US_LISTS}。{{zt-a}}{{zd}}接受采访时说，这并不矛盾。",
        years=(2020, 2025),
    ),
)
#: What judges ruled upon, what was to end and what just goes on.
BEFORE: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-ruled-upon",
        "世贸[裁定|判定]美国对华关税违规",
        "美国对中国{zcgood}加征关税，{zd-1}[被|遭]世贸组织专家组裁定违反规则。",
        Fact("DISPUTE", "", date="yesterday"),
    ),
    zh(
        "hanyu-prolonged-before-its-end",
        "美国[再次|]延长对华关税豁免",
        "[部分|有关]对华关税豁免[本于|原定于|本将于]{zd1}[届满|到期]，美国贸易代表办公室{zd-1}宣布延长至{zd2}。",
        Fact("TARIFF", "extended", "US", "exclusion_extension", date="yesterday"),
        years=(2021, 2025),
    ),
    zh(
        "hanyu-just-talking",
        "[股市上涨|市场等待消息]",
        "有消息[说|指]，[在关税问题上|就关税问题]，中美两国其实正在[商谈|磋商]。贸易战仍在继续。",
    ),
    zh(
        "hanyu-hoped-and-kept",
        "{z-a}：[对中方表现满意|双方沟通良好]",
        "{zt-a}{zd}说，他[期待|希望]双方会面后，[中国|北京]会[同意|答应]重新购买美国{zugood}。"
        "他又说，中国购买美国大豆的承诺[已经兑现|已履行]。",
    ),
)
#: Rounds by their first and last day, and what came of those before.
ROUNDS: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-ends-on-a-day",
        "中美{z-city}会谈[登场|举行]",
        "中美经贸会谈{zd-1}[起|]在{z-city}[举行|登场|进行]，[预计|预定|]{ztoday}[结束|落幕]。",
        Fact("MEETING", "ongoing concluded", date="yesterday", end="today", place="city"),
        years=(2025, 2025),
    ),
    zh(
        "hanyu-video-goes-on",
        "{z-c}{z-a}[视像|视讯|视频]会晤[开始|举行]",
        "{zt-c}{zd}与{zt-a}[视像|视讯|视频]会晤。这次会晤由双方商定。",
        Fact("MEETING", "ongoing concluded", actors=("a", "c")),
    ),
    zh(
        "hanyu-yesterday-in-headline",
        "{z-c}{z-a}昨[视频通话|通话|通电话]",
        "{zt-c}昨日同{zt-a}[视频通话|通话]。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
    ),
)
#: Days that stand in a sentence of their own, of months, or behind what is done first.
DAYS: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-days-in-the-next-sentence",
        "{z-c}[领军|率团|带队]赴美谈判",
        "中美新一轮贸易谈判备受关注，中方由{zt-c}带队。[谈判|会谈]{zd1+}在华盛顿[举行|展开|登场]。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1+"),
    ),
    zh(
        "hanyu-trip-whose-time-is",
        "{z-a}将访华",
        "{zt-a}访华的[时间预计|日期]是{zd1+}。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1+"),
    ),
)
#: Who bears a duty, who is listed and what may not be bought.
BORNE: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-goods-bound-for",
        "{zUS}宣布对华加税",
        "{zUS}{zd-1}宣布，[中国对美出口商品|中国输美商品|中国输美货品]{zd1}起[将|要][被加征|被多收|多缴]{r1}%关税。",
        Fact("TARIFF", "announced", "US", rate="r1", effective="d1"),
    ),
    zh(
        "hanyu-tenths",
        "{zUS}宣布对华加税",
        "{zUS}{zd-1}宣布，{zd1}起对中国{zcgood}[加收一成关税|加征关税，税率为两成半|多收三成半关税]，涉及约七成[货品|产品]。",
        Fact("TARIFF", "announced", "US", effective="d1"),
    ),
    zh(
        "hanyu-listed-by-namesake",
        "{n}家中企[遭|被]商务部列入出口管制清单",
        "美国商务部{zd-1}将{n}家中国企业列入实体清单。",
        Fact("EXPORT_CONTROL", "announced", "US", "entity_listing", date="yesterday"),
        years=(2020, 2025),
    ),
    zh(
        "hanyu-listed-counted",
        "美国扩大实体清单",
        "{zd-1}[被|遭]美国商务部[列入|放入]实体清单的中国企业[有|共]{n}家，{zcfirm}也在其中。",
        Fact("EXPORT_CONTROL", "announced", "US", "entity_listing"),
        years=(2020, 2025),
    ),
    zh(
        "hanyu-barred-from-buying",
        "中国[禁止|叫停]采购{zufirm}产品",
        "{zufirm}的产品[遭|被]中国[以国家安全为由|]禁止采购。",
        Fact("IMPORT_RESTRICTION", "", "CN", "import_ban"),
        years=(2023, 2025),
    ),
    zh(
        "hanyu-supplies-need-leave",
        "美[限制|收紧]对{zcfirm}供货",
        "美国商务部{zd-1}通知供应商，向{zcfirm}供应设备须先[申领|申请|取得]出口许可。",
        Fact("EXPORT_CONTROL", "", "US"),
        years=(2020, 2025),
    ),
)
#: What stands, is only spoken of or rests on a law, beside what is new all the same.
STANDING: Final[tuple[Composed, ...]] = (
    zh(
        "hanyu-levied-as-it-stands",
        "{z-a}：[双方保持沟通|谈判仍有分歧]",
        "[目前|现阶段]美国对{v1}亿美元中国商品[课征|征收]{r1}%关税，中国对美国商品[课征|征收]{r2}%的报复性关税。{zt-a}说，双方保持沟通。",
    ),
    zh(
        "hanyu-now-decided",
        "美国对华加征{r1}%关税",
        "目前贸易谈判没有进展。{zUS}{zd-1}宣布，将对中国{zcgood}加征{r1}%关税。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1"),
    ),
    zh(
        "hanyu-left-as-it-is",
        "{z-a}：对华关税[暂不动|暂不调整|暂时不变]",
        "{zt-a}{zd}受访时说，对中国商品的关税[暂不调整|暂不取消]，美方将全面检讨。",
    ),
    zh(
        "hanyu-so-called",
        "两份新闻稿[说法不同|各说各话]",
        "中方所[说|称]的取消对华加征关税，在美国财政部的新闻稿里找不到。",
    ),
    zh(
        "hanyu-by-law",
        "{z-a}谈对华政策",
        "{zt-a}{zd}谈到对华政策。他说，双方保持沟通。美国[按|根据|依据]《1974年贸易法》第301条款向中国商品征收关税，目的是处理其认定的不公平行为。",
    ),
    zh(
        "hanyu-displeased-at",
        "{zUS}：{zd1}起对华加征{r1}%关税 不满稀土管制",
        "{zUS}{zd-1}宣布，{zd1}起对中国商品加征{r1}%关税。",
        Fact("TARIFF", "announced", "US", rate="r1", effective="d1"),
    ),
    zh(
        "hanyu-lately-unanswered",
        "美国将{n}家中国企业列入实体清单",
        f"美国商务部[近日|日前]宣布{_US_LISTS}，称其威胁美国国家安全。",
        Fact("EXPORT_CONTROL", "announced", "US", "entity_listing"),
        years=(2020, 2025),
    ),
    zh(
        "hanyu-arranged-for",
        "中美[经贸|贸易]谈判[在即|进入准备阶段]",
        "中美[经贸|贸易]谈判安排在{zd1+}[举行|在{z-city}举行]。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1+"),
    ),
)
HANYU: Final[tuple[Composed, ...]] = (*ANSWERED, *BEFORE, *ROUNDS, *DAYS, *BORNE, *STANDING)
