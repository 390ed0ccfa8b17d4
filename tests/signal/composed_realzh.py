"""Composed Chinese documents in the manner of agencies, ministries and papers of both scripts."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

#: Set with Latin marks, as many pages are.
NARROW: Final[tuple[Composed, ...]] = (
    zh(
        "zh-narrow-remedy",
        "美国商务部初裁从中国进口的{zcgood}存在倾销",
        "美国商务部{zd-1}宣布,初裁从中国进口的{zcgood}存在倾销行为。{zp1},应美国[某行业|相关产业]协会的[申诉|申请],美国商务部对"
        "进口自中国的{zcgood}发起反倾销[和反补贴|]调查。美国商务部说,此案还需[继续|进一步]调查。",
        Fact("TRADE_REMEDY", "", "US", date="yesterday", subkind="anti_dumping_preliminary"),
    ),
    zh(
        "zh-narrow-statement",
        "中美经贸会谈[联合声明|发布联合声明]",
        "双方承诺将于{zyd1}前采取以下举措:\n\n美国将(一)修改第14257号行政令中规定的对中国商品加征的从价关税,其中{r1}%的关税在90天内"
        "[暂停实施|暂停],同时保留加征剩余{r2}%的关税。",
        Fact("TARIFF", "announced suspended", "US", rate="r1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-narrow-notice",
        "税委会:调整对美加征关税税率",
        "国务院关税税则委员会{zd}发布公告称,经国务院批准,自{zyd1}起,调整对原产于美国的{zugood}加征关税措施,税率由{low}%提高至{high}%。",
        Fact("TARIFF", "announced", "CN", rate="high", before="low", effective="d1"),
    ),
)
#: Who speaks, is warned or is only asked, and who was there.
PEOPLE: Final[tuple[Composed, ...]] = (
    zh(
        "zh-asked-in-interview",
        "{z-c}将赴美谈判 {z-a}:双方[保持沟通|沟通顺畅]",
        "{zt-a}{zd-1}接受[福克斯商业频道|当地媒体]采访时,被问到[有关|]{zt-c}将于{zd1}赴美展开[经贸谈判|贸易谈判]一事。他说,这次谈判"
        "与[正在进行的选举|选举]无关。",
        Fact("MEETING", "planned confirmed", date="d1", actors=("c",)),
        years=(2019, 2025),
    ),
    zh(
        "zh-attended-the-call-held",
        "{z-c}与{z-a}通话",
        "{zd-1}晚,{zt-c}应约与{zt-a}通话。双方约定在未来两周内再次通话。{zt-e}等参加通话。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c", "e")),
        Fact("MEETING", "planned confirmed"),
    ),
    zh(
        "zh-warns-the-other",
        "[路透|外媒]:美国已警告中国 将更新芯片出口限制",
        "[路透社|彭博社]{zd}报道,一位美国官员表示,美国政府已[警告|告知]北京,最快将在{zd1}更新对中国出口[人工智能芯片|芯片]的限制。",
        Fact("EXPORT_CONTROL", "proposed announced threatened", "US"),
    ),
    zh(
        "zh-window-of-two-months",
        "{z-a}:[最快|]{z-next-month}底再晤{z-c}",
        "{zt-a}{zd-1}表示,这次访问与正在进行的谈判无关,但他[预计|预料]{z-next-month}底将与{zt-c}再次会面。",
        Fact("MEETING", "planned confirmed", actors=("a", "c")),
        years=(2019, 2025),
    ),
)
#: What befalls the listed, what is carried out, feared, held against somebody or seen against.
BESIDES: Final[tuple[Composed, ...]] = (
    zh(
        "zh-listing-and-what-it-means",
        "商务部将{n}家美国实体列入不可靠实体清单",
        "商务部{zd}[公告|宣布],将{n}家美国实体列入不可靠实体清单。这项反制即日起施行,清单上的实体被禁止从事与中国有关的进出口活动;"
        "[禁止|不得]在中国境内新增投资。",
        Fact("ENTITY_MEASURE", subkind="unreliable_entity_list", imposing="CN"),
    ),
    zh(
        "zh-listed-for-procuring",
        "美国将{n}家中国实体列入实体清单",
        "美国商务部工业与安全局{zd-1}宣布,将{n}家中国实体列入实体清单。[这些实体|它们]被指支持供军方使用的物品采购,"
        "对美国国家安全造成威胁。",
        Fact("EXPORT_CONTROL", "announced", "US", subkind="entity_listing", date="yesterday"),
        years=(2019, 2025),
    ),
    zh(
        "zh-fee-suspended-to-carry-out",
        "交通运输部:暂停对美船舶收取特别港务费",
        "交通运输部{zd}公告,为落实中美经贸磋商达成的[共识|重要共识],自即日起暂停对美船舶收取船舶特别港务费[一年|]。",
        Fact("CHARGE", "suspended", "CN"),
        years=(2025, 2025),
    ),
    zh(
        "zh-summit-feared-for",
        "{z-a}与{z-c}在{z-city}会谈",
        "{zt-a}与{zt-c}{zd-1}在{z-city}举行会谈。分析称,假如未能谈成,下周的中美元首会晤[或|恐]告吹。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-held-against-them",
        "商务部将{n}家美国企业列入反制清单",
        "商务部{zd}公告,美国对中国{zcgood}开展301调查并采取措施,[严重|公然]违反国际法,损害中国企业权益。依据反外国制裁法,决定将{n}家"
        "美国企业列入反制清单。",
        Fact("ENTITY_MEASURE", imposing="CN"),
    ),
    zh(
        "zh-seen-against-since",
        "中美同意下调关税",
        "中美{zd-1}发表联合声明,美国将把对中国商品的关税从{high}%下调至{low}%。自{zp1}以来,随着美方提高对华关税,"
        "双方陷入[贸易战|愈演愈烈的贸易战]。",
        Fact("TARIFF", "announced", "US", rate="low", before="high"),
    ),
    zh(
        "zh-a-range-of-goods",
        "美对中国{zcgood}关税延迟[两周|]实施",
        "美国贸易代表办公室{zd-1}宣布,针对{zcgood}、{zcgood2}等一系列中国进口商品的[高额|]关税将延迟实施。",
        Fact("TARIFF", "", "US", date="yesterday"),
    ),
    zh(
        "zh-rate-behind-a-comma",
        "美国拟上调中国{zcgood}关税",
        "美国政府{zd}宣布,计划将中国{zcgood}的关税税率,从{low}%提高到{high}%。",
        Fact("TARIFF", "proposed announced", "US", rate="high", before="low"),
    ),
)
#: Calls and what is said of them, what would come of a visit, and what was before the news.
AROUND: Final[tuple[Composed, ...]] = (
    zh(
        "zh-call-and-the-one-before",
        "{z-a}与{z-c}[通话|视频通话]",
        "{zwd-1}({zd-1}),{zt-a}与{zt-c}[进行了|举行]视频通话。[此次|这次]通话是对{zpy}两人会谈的后续跟进。{zp1},"
        "两人在{z-city}举行了会谈。",
        Fact("MEETING", "concluded", date="yesterday", end="yesterday", actors=("a", "c")),
    ),
    zh(
        "zh-what-would-come-of-it",
        "特朗普将于{z-next-month}访华",
        "[美国总统特朗普|特朗普]{zd-1}说,他将于{z-next-month}访问北京。若行程落实,将成为中美新一轮[高层对话|会谈]的[重要|]标志。",
        Fact("MEETING", "planned confirmed", place="Beijing"),
        years=(2025, 2025),
    ),
    zh(
        "zh-notice-annulled",
        "海关总署恢复{n}家美国企业大豆输华资质",
        "海关总署{zd}公告,决定废止2025年第30号公告(关于暂停{n}家美国企业大豆输华资质的公告),自{zd1}起恢复{n}家企业大豆输华资质,"
        "原来暂停进口的美国原木也自{zd1}起恢复进口。",
        Fact("IMPORT_RESTRICTION", imposing="CN", subkind="resumption", effective="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-court-on-a-duty",
        "美国最高法院裁定关税违法",
        "美国最高法院{zd-1}就[总统|]特朗普援引《国际紧急经济权力法》[课征|加征]关税[发布判决|作出裁决],裁定这项关税违法。",
        Fact("DISPUTE", subkind="court_ruling", date="yesterday"),
        years=(2025, 2025),
    ),
    zh(
        "zh-surcharge-by-its-section",
        "特朗普宣布全球加征{r1}%关税",
        "美国总统特朗普{zd-1}宣布,将[根据|依据]1974年贸易法第122条规定,对全球商品额外征收{r1}%关税。",
        Fact("TARIFF", imposing="US", date="yesterday", rate="r1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-done-after-an-old-meeting",
        "{z-a}与{z-c}通话",
        "{zt-a}{zd-1}与{zt-c}通话。白宫称通话历时一小时。[双方|两人]讨论了大豆贸易。{zp1}会谈之后,中方宣布暂停稀土出口管制。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
    ),
    zh(
        "zh-duty-to-keep-channels",
        "{z-c}抵{z-city}将与{z-a}会谈",
        "{zt-c}将于{zd1}在{z-city}与{zt-a}[举行会谈|会谈]。美方认为,中美有[义务|责任]建立有弹性的沟通渠道。",
        Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),
    ),
)
REALZH: Final[tuple[Composed, ...]] = (*NARROW, *PEOPLE, *BESIDES, *AROUND)
