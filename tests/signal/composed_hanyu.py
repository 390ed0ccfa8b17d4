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
HANYU: Final[tuple[Composed, ...]] = (*ANSWERED, *BEFORE, *ROUNDS, *BORNE)
