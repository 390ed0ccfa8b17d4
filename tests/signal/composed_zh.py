"""Composed documents: several facts in Chinese."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact


def zh(
    name: str,
    title: str,
    text: str,
    *facts: Fact,
    may: str = "",
    years: tuple[int, int] = (2018, 2025),
) -> Composed:
    return Composed(name, title, text, facts, may, years, "zh")


_NOTICES: Final = (
    zh(
        "zh-notice-rates-by-day",
        "国务院关税税则委员会[公布|发布]对美加征关税[商品清单|方案]",
        "国务院关税税则委员会{zd}发布公告，自{zd1}起，对原产于美国的{zugood}加征{r1}%关税；自{zd2}起，"
        "对原产于美国的{zugood2}加征{r2}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d2"),
    ),
    zh(
        "zh-answer-next-sentence",
        "美对华加征关税 中方[宣布反制|反制|回击]",
        "{zUS}{zd-1}宣布，[将自|自]{zd1}起对[中国输美|自中国进口的]{zcgood}加征{r1}%关税。"
        "[国务院关税税则委员会{zd}公告|国务院关税税则委员会随后宣布|中国财政部{zd}宣布]，"
        "自{zd2}起对原产于美国的{zugood}加征{r2}%关税。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", rate="r2", effective="d2"),
    ),
    zh(
        "zh-both-in-force",
        "中美新一轮关税[同日生效|生效]",
        "美国对[约500亿|2000亿|部分]{美元|}中国商品加征的{r1}%关税{zd}[正式生效|开始实施|起生效]。"
        "[同日|当天]，中国对原产于美国的{zugood}加征{r2}%关税的措施[也开始实施|同步实施|正式实施]。".replace(
            "{美元|}", "[美元|价值]"
        ),
        Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),
        Fact("TARIFF", "in_effect", "CN", rate="r2", effective="today"),
    ),
    zh(
        "zh-package-lists-and-duty",
        "中方[公布|宣布][一揽子|多项]对美反制措施",
        "国务院关税税则委员会{zd}宣布，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。[同日|同时|此外]，"
        "商务部[公告|宣布]将{n}家美国[实体|企业]列入[出口管制管控名单|不可靠实体清单]，"
        "[并|同时]对{zugood2}发起反倾销立案调查。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
        Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
        Fact("TRADE_REMEDY INVESTIGATION", "announced", "CN", date="today"),
    ),
    zh(
        "zh-stop-and-go-on-suspending",
        "国务院关税税则委员会：[停止|取消]部分对美加征关税",
        "国务院关税税则委员会{zd}公告，自{zyd1}起，[停止实施|取消]对原产于美国的{zugood}加征的"
        "{r1}%关税。[同时|此外]，继续暂停实施{r2}%的对美加征关税，[为期一年|至{zyd3}]。",
        Fact("TARIFF", "announced removed", "CN", date="today", effective="d1", rate="r1"),
        Fact("TARIFF", "extended announced", "CN", date="today", rate="r2"),
    ),
    zh(
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
    zh(
        "zh-listing-and-delisting",
        "商务部[调整|公布]不可靠实体清单",
        "商务部{zd}[公告|宣布]，决定将{n}家美国企业列入不可靠实体清单，自公布之日起[实施|施行]。"
        "[同时|此外|另]，自{zd1}起暂停对{zufirm}等企业的[出口管制管控名单|管控名单]措施一年。",
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
        Fact("ENTITY_MEASURE", "suspended announced", "CN", date="today", effective="d1"),
    ),
    zh(
        "zh-probes-both-sides",
        "商务部对美{zugood}[发起|启动]反倾销调查",
        "商务部{zd}发布公告，[即日起|决定自即日起]对原产于美国的进口{zugood}[进行|发起]反倾销立案调查。"
        "[此前一天|另据报道]，美国商务部{zd-1}[宣布|公布]对中国{zcgood}的反倾销[终裁|初裁]结果，"
        "[认定|裁定]倾销幅度为{r1}%。",
        Fact("TRADE_REMEDY", "announced", "CN", date="today"),
        Fact("TRADE_REMEDY", "announced", "US", date="yesterday"),
    ),
    zh(
        "zh-port-fees-both",
        "交通运输部：{zd1}起对美船舶收取特别港务费",
        "交通运输部{zd}公告，自{zd1}起，对[美国企业拥有或运营|悬挂美国旗]的船舶[收取|征收]船舶特别港务费，"
        "每净吨{v1}元。美国贸易代表办公室[此前宣布|此前已宣布]的对华港口费[也将于当日|将于同日]生效。",
        Fact("CHARGE", "announced", "CN", date="today", effective="d1", rate="v1"),
        may="CHARGE",
        years=(2025, 2025),
    ),
    zh(
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
    zh(
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
    zh(
        "zh-entity-list-refuted",
        "美国将{n}家中国[实体|企业]列入实体清单 [中方回应|商务部回应]",
        "美国商务部{zd-1}[宣布|发布公告]，将{n}家中国[实体|企业]列入出口管制实体清单，"
        "[当天生效|即日生效]。中国商务部[新闻|]发言人{zd}表示，中方坚决反对，将采取必要措施，"
        "维护中国企业的[合法|正当]权益。",
        Fact("EXPORT_CONTROL", "in_effect", "US", subkind="entity_listing", date="yesterday"),
    ),
)

_TALKS: Final = (
    zh(
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
        Fact("MEETING", "confirmed", date="d1", end="d1", place="Beijing"),
    ),
    zh(
        "zh-call-then-visit",
        "{z-c}[应约|]与{z-a}[通话|视频通话]",
        "[中美经贸中方牵头人、|]{zt-c}{zd}[上午|晚|]应约与{zt-a}[通话|举行视频通话]，"
        "就[落实两国元首共识|双方关切的经贸问题]交换意见。双方[商定|同意]，{z-a}将于{zd1+}访华。",
        Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c")),
        Fact("MEETING", "confirmed", date="d1", end="d1+", actors=("a",)),
    ),
    zh(
        "zh-ministry-confirms-visit",
        "{z-a}将[访华|对中国进行访问]",
        "外交部发言人{zd}[宣布|表示]：应[中方|{zt-c}]邀请，{zt-a}将于{zd1+}[访华|访问中国]。",
        Fact("MEETING", "confirmed", date="d1", end="d1+"),
    ),
    zh(
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
    zh(
        "zh-visit-of-several-meetings",
        "{z-c}会见[来访的|]{z-a}",
        "{zt-c}{zd}在北京会见{zt-a}。{zt-e}{zd-1}[也|]与{z-a}[举行会谈|会谈]。",
        Fact("MEETING", "concluded", date="today", place="Beijing", actors=("a", "c")),
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "e")),
    ),
    zh(
        "zh-put-off",
        "[原定{zd1}举行的|]中美经贸[磋商|会谈][推迟|延期]",
        "[美方|白宫]{zd-1}[表示|宣布]，原定于{zd1}在{z-city}举行的[新一轮|]中美经贸[磋商|会谈]推迟，"
        "[新的日期尚未确定|具体时间另行商定]。",
        Fact("MEETING", "postponed", place="city"),
    ),
    zh(
        "zh-recalled-beside-new",
        "中方对美{zugood}加征{r1}%关税",
        "国务院关税税则委员会{zd}宣布，自{zd1}起对原产于美国的{zugood}加征{r1}%关税。{zp1}，美国[曾|]宣布"
        "对中国{zcgood}加征{r2}%关税，[中方随后提起世贸诉讼|双方此后举行了多轮磋商]。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-only-views",
        "商务部：[敦促|希望]美方取消对华加征关税",
        "商务部新闻发言人{zd}在例行发布会上说，美方应[立即|尽快]取消对华加征的{r1}%关税，"
        "通过平等对话解决分歧。[有学者|分析人士]认为，若美方再加征{r2}%关税，中方可能反制。",
    ),
    zh(
        "zh-talks-and-truce",
        "中美[就延长关税休战达成共识|同意延长关税暂停期]",
        "经过[两天|为期两天的]磋商，双方团队{zd}在{z-city}[发表联合声明|宣布]，同意自{zd1}起继续暂停"
        "实施{r1}%的对等关税90天，[并|同时]建立[经贸磋商机制|磋商机制]。",
        Fact("TARIFF", "announced extended", date="today", effective="d1"),
        Fact("AGREEMENT", "announced", date="today", effective=""),
        may="MEETING",
        years=(2025, 2025),
    ),
    zh(
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

ZH: Final[tuple[Composed, ...]] = (*_NOTICES, *_TALKS)
