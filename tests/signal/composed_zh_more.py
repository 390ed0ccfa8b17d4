"""Composed documents in Chinese: notices by paragraphs, spokesmen, papers abroad, many acts."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

NOTICES: Final[tuple[Composed, ...]] = (
    zh(
        "zh-notice-minute",
        "[国务院关税税则委员会|税委会]公告：调整对原产于美国的进口商品加征关税",
        "[经国务院批准，|根据《中华人民共和国关税法》，]自{zyd1}12时01分起，调整对原产于美国的进口商品加征关税措施，"
        "将加征关税税率由{low}%提高至{high}%。",
        Fact("TARIFF", "announced", "CN", rate="high", before="low", effective="d1"),
    ),
    zh(
        "zh-notice-paragraphs",
        "国务院关税税则委员会关于对原产于美国的部分进口商品加征关税的公告",
        "经国务院批准，对原产于美国的部分进口商品加征关税。有关事项如下：\n\n"
        "一、对{zugood}加征{r1}%的关税，自{zyd1}起实施。\n\n"
        "二、对{zugood2}加征{r2}%的关税，自{zyd2}起实施。\n\n"
        "三、现行保税、减免税政策不变，此次加征的关税不予减免。",
        Fact("TARIFF", "announced", "CN", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "CN", rate="r2", effective="d2"),
    ),
    zh(
        "zh-notice-takes-effect-on-issue",
        "商务部公布{n}家美国实体列入出口管制管控名单",
        "根据《中华人民共和国出口管制法》，决定将{n}家美国实体列入出口管制管控名单，禁止向其出口两用物项。"
        "[本公告|公告]自[公布|发布]之日起[正式|]实施。",
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
    ),
    zh(
        "zh-step-by-step",
        "美国[公布|宣布]对中国{zcgood}关税[分步|分阶段]上调",
        "美国贸易代表办公室{zd-1}[宣布|公告]，中国{zcgood}的关税税率将于{zd1}[升至|提高到]{r1}%，{zcgood2}的税率将于{zd2}"
        "[升至|提高到]{r2}%。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r2", effective="d2"),
    ),
    zh(
        "zh-extension-before-expiry",
        "[特朗普签署行政令|白宫]：延长对华关税暂停期",
        "[央视新闻消息，|]当地时间{zd-1}，美国总统特朗普签署行政令，将原定{zd1}到期的对华关税暂停期延长至{zyd3}。",
        Fact("TARIFF", "extended announced", "US", date="yesterday", expiry="d3"),
        years=(2025, 2025),
    ),
    zh(
        "zh-both-extend",
        "中美[同时|同步]延长关税暂停期",
        "美国总统特朗普{zd-1}签署行政令，将对华24%关税的暂停期延长至{zyd3}。国务院关税税则委员会{zd}公告，"
        "自{zyd1}起继续暂停实施24%的对美加征关税90天，保留10%的加征关税税率。",
        Fact("TARIFF", "extended announced", "US", date="yesterday", expiry="d3"),
        Fact("TARIFF", "extended announced", "CN", date="today", effective="d1", expiry="d1+90"),
        years=(2025, 2025),
    ),
    zh(
        "zh-de-minimis",
        "美国取消对华小额包裹免税",
        "[当地时间{zd-1}|{zd-1}]，特朗普签署行政令，自{zd1}起取消对来自中国内地和香港的小额包裹免税待遇，改征{r1}%的关税。",
        Fact(
            "TARIFF",
            "announced",
            "US",
            date="yesterday",
            subkind="de_minimis_change",
            effective="d1",
        ),
        years=(2025, 2025),
    ),
    zh(
        "zh-resume-imports-and-lift",
        "[中国|中方]恢复{n}家美国企业大豆输华资质",
        "海关总署{zd}公告，自即日起恢复{n}家美国企业大豆输华资质。[同日|当天]，国务院关税税则委员会宣布，自{zd1}起停止加征"
        "对美{zugood2}{r1}%的关税。".replace("停止加征对美", "停止对美"),
        Fact("IMPORT_RESTRICTION", "", "CN", date="today"),
        Fact("TARIFF", "announced removed", "CN", date="today", effective="d1"),
    ),
    zh(
        "zh-countermeasures-mfa",
        "[外交部|中方]宣布对{n}家美国军工企业采取反制措施",
        "外交部{zd}[发布公告|公布决定]，依据《反外国制裁法》对{n}家美国军工企业[及{n}名高管|]采取反制措施，冻结其在华财产，"
        "自{ztoday}起施行。",
        Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
    ),
    zh(
        "zh-affiliates-suspended",
        "美方暂停50%穿透性规则 中方暂停稀土管制",
        "美国商务部{zd-1}公告，自{zd1}起暂停实施出口管制50%穿透性规则一年。商务部{zd}[公告|宣布]，[即日起|自即日起]暂停实施"
        "{zp1}公布的稀土出口管制措施，至{zyd3}。",
        Fact("EXPORT_CONTROL", "suspended announced", "US", date="yesterday", effective="d1"),
        Fact("EXPORT_CONTROL", "suspended", "CN", date="today", expiry="d3"),
        years=(2025, 2025),
    ),
    zh(
        "zh-tiktok-extended",
        "特朗普再次延长TikTok[剥离|出售]期限",
        "[当地时间|]{zd-1}，美国总统特朗普签署行政令，将字节跳动剥离TikTok美国业务的期限[再|]延长至{zyd1}。[中国外交部|外交部]"
        "发言人{zd}说，中方立场没有变化。",
        Fact("INVESTMENT", "extended announced", "US", date="yesterday", expiry="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-military-list",
        "美国防部将{n}家中国企业列入涉军企业清单",
        "美国国防部{zd-1}[更新|公布]1260H清单，[新增|将]{n}家中国企业[列入|]涉军企业清单。中国商务部{zd}回应称，将采取必要措施。".replace(
            "[新增|将]{n}家中国企业[列入|]涉军企业清单", "将{n}家中国企业列入其中"
        ),
        Fact("DESIGNATION", "", "US", date="yesterday"),
        years=(2021, 2025),
    ),
    zh(
        "zh-case-steps",
        "商务部对美{zugood}作出反补贴初裁",
        "商务部{zd}[发布公告|公布初裁]，[初步|]认定原产于美国的进口{zugood}存在补贴，决定自{zd1}起实施临时反补贴措施，"
        "[保证金|税率]比率为{r1}%。该案{zp1}立案。",
        Fact("TRADE_REMEDY", "announced", "CN", date="today", effective="d1"),
    ),
    zh(
        "zh-court-stay",
        "美上诉法院[暂缓执行|搁置]关税裁决",
        "美国联邦巡回上诉法院{zd-1}[裁定|下令]，暂缓执行国际贸易法院前一天关于对华芬太尼关税违法的裁决，[相关|]关税继续有效。",
        Fact("DISPUTE", subkind="court_ruling"),
        may="DISPUTE",
        years=(2025, 2025),
    ),
    zh(
        "zh-lapse",
        "[对美|中国对美国]{zugood}加征关税[今日|{zd}]起取消",
        "自{ztoday}零时起，中国取消对原产于美国的{zugood}加征的{r1}%关税。国务院关税税则委员会{zd-1}发布了[相关|]公告。",
        Fact("TARIFF", "removed", "CN", effective="today"),
    ),
    zh(
        "zh-truce-expires-calendar",
        "中美关税[休战|暂停]期将于{zd1}到期",
        "根据双方[此前|{zp1}]达成的安排，中美相互暂停加征关税的期限将于{zd1}届满。[市场|外界]关注双方是否会再次延长。",
        Fact("CALENDAR", date="d1", end="d1"),
        years=(2025, 2025),
    ),
)

WORDS: Final[tuple[Composed, ...]] = (
    zh(
        "zh-answer-to-reporters",
        "商务部新闻发言人就美方[对华加征关税|加征{r1}%关税]答记者问",
        "有记者问：[美东时间|]{ztoday}，美方宣布自{zd1}起对中国{zcgood}加征{r1}%关税，请问中方有何评论？\n\n"
        "答：中方对此强烈不满，坚决反对。中方将采取一切必要措施，坚定维护自身[正当|合法]权益。",
        Fact("TARIFF", "announced", "US", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-spokesman-on-talks",
        "商务部：何时会谈[由双方商定|双方保持沟通]",
        "商务部新闻发言人{zd}在例行记者会上说，中美双方在各层级一直保持沟通。[至于|关于]是否举行新一轮磋商，目前没有可以提供的信息。",
        may="MEETING CALENDAR",
    ),
    zh(
        "zh-trump-says-will-meet",
        "特朗普[说|称]将同习近平[会面|会晤]",
        "美国总统特朗普{zd-1}[对记者说|在白宫说]，他将于{zd1}在{z-city}同中国国家主席习近平[会面|会晤]。[外交部|中国外交部]发言人"
        "{zd}[表示|说]，两国元首保持沟通，[目前|]没有可以提供的消息。",
        Fact(
            "MEETING", "planned confirmed", date="d1", end="d1", place="city", actors=("pu", "pc")
        ),
        years=(2025, 2025),
    ),
    zh(
        "zh-sources-weigh-curbs",
        "[路透|彭博]：美国[考虑|拟]限制对华出口[软件|芯片设备]",
        "[路透社|彭博社]{zd-1}引述[知情人士|两名消息人士]报道，特朗普政府正考虑限制对华出口[含有美国软件的产品|芯片设备]，"
        "以[回应|反制]中国的稀土[管制|出口限制]。中国商务部{zd}未予置评。",
        Fact("EXPORT_CONTROL", "proposed", "US"),
        years=(2025, 2025),
    ),
    zh(
        "zh-denied-report",
        "商务部：[网传|有关]取消对美关税[消息|报道]不实",
        "针对[网传|有媒体称]中方将取消对美部分商品加征关税，商务部[新闻办|发言人]{zd}表示，[该消息|有关报道]不实。",
    ),
    zh(
        "zh-views-only",
        "学者：中美关税战[没有赢家|难以速决]",
        "[中国社科院学者|一位经济学家]{zd}在论坛上说，美方[去年|今年]加征的{r1}%关税已推高美国物价。他预计，双方[可能|或]在明年"
        "进一步降低关税，但短期内难以取消。",
    ),
    zh(
        "zh-trade-figures",
        "[海关总署：|]前{n}个月中美贸易下降".replace("{n}", "十"),
        "海关总署{zd}公布的数据显示，今年前十个月，中美贸易总值同比下降{r1}%，其中对美出口下降{r2}%。分析人士[说|认为]，"
        "这与美国加征关税有关。",
    ),
    zh(
        "zh-third-country-beside",
        "美国对中国{zcgood}加征{r1}%关税",
        "美国{zd-1}宣布，自{zd1}起对中国{zcgood}加征{r1}%关税。[此外|同日]，欧盟委员会宣布对[印度|越南]钢铁产品发起反倾销调查。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
    ),
    zh(
        "zh-firm-guest",
        "{z-e}会见[高通公司总裁|苹果公司首席执行官]",
        "{zt-e}{zd}在北京会见[高通公司总裁安蒙|苹果公司首席执行官库克]，双方就[在华发展|供应链稳定]等议题进行交流。",
    ),
    zh(
        "zh-answered-in-kind",
        "中国[对美实施对等反制|对等反制美国关税]",
        "美国{zd-1}[宣布|决定]将对华关税再提高{r1}个百分点，[{zd1}起|自{zd1}起]生效。作为[反制|回应]，中国国务院关税税则委员会"
        "{zd}宣布，自{zd1}起将对美加征关税税率由{low}%上调至{high}%。",
        Fact("TARIFF", "announced", "US", date="yesterday", effective="d1"),
        Fact("TARIFF", "announced", "CN", date="today", rate="high", before="low", effective="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-outcome-by-each-side",
        "中美[公布|就]{z-city}磋商[成果|共识]".replace("[公布|就]", "公布"),
        "商务部发言人{zd}介绍，中美[经贸团队|双方]通过{z-city}磋商达成以下共识：美方将取消针对中国商品加征的{r1}%芬太尼关税；"
        "中方将相应停止对美{r2}%的反制关税；双方[还|]同意继续延长24%对等关税的暂停期一年。",
        Fact("TARIFF", "announced", "US", rate="r1"),
        Fact("TARIFF", "announced", "CN", rate="r2"),
        Fact("TARIFF", "announced extended"),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    zh(
        "zh-unfulfilled-and-new",
        "美方[指责|批评]中方未履行[大豆|]采购承诺 威胁加税",
        "{zt-a}{zd-1}说，中方没有履行{zpy}达成的采购承诺，若不改正，美方将对中国{zcgood}加征{r1}%关税。",
        Fact("TARIFF", "threatened", "US", rate="r1"),
    ),
)

MEETINGS: Final[tuple[Composed, ...]] = (
    zh(
        "zh-days-and-hosts",
        "{z-a}[访华|在京]会见多名中国官员",
        "正在[访华|中国访问]的{zt-a}{zd-1}[下午|]与{zt-c}[举行会谈|会谈]，{zd}[上午|]又会见了{zt-e}。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
        Fact("MEETING", "concluded", date="today", actors=("a", "e")),
    ),
    zh(
        "zh-ambassador",
        "{z-e}会见美国驻华大使",
        "{zt-e}{zd}在北京会见{zt-au}，就[中美经贸关系|双边经贸议题]交换意见。{z-e}表示，希望美方取消[单边|]加征关税。",
        Fact("MEETING", "concluded", date="today", actors=("e", "au")),
        years=(2021, 2025),
    ),
    zh(
        "zh-vice-call",
        "中美[经贸团队|副部级官员][通话|视频会议]",
        "{zt-vc}{zd-1}同{zt-vu}[举行视频会议|通话]，[讨论|就]落实两国元首共识[|有关问题交换意见]。".replace(
            "[讨论|就]落实两国元首共识[|有关问题交换意见]", "就落实两国元首共识交换意见"
        ),
        Fact("MEETING", "concluded", date="yesterday", end="yesterday", actors=("vu", "vc")),
    ),
    zh(
        "zh-working-group",
        "中美经济工作组举行第[三|四|五]次会议",
        "[财政部消息，|]中美经济工作组{zd}在[北京|华盛顿]举行第[三|四]次会议，双方就[宏观经济政策|关税]等[议题|问题]进行了"
        "[深入|坦诚]交流。",
        Fact("MEETING", "concluded", date="today", end="today"),
        years=(2023, 2024),
    ),
    zh(
        "zh-opens-now",
        "中美[新一轮|]经贸磋商在{z-city}[开始|举行]",
        "当地时间{zd}上午，{zt-c}与{zt-a}在{z-city}[开始|举行][新一轮|]经贸磋商。磋商[预计|将]持续两天。",
        Fact("MEETING", "ongoing", date="today", end="today+1", place="city", actors=("a", "c")),
    ),
    zh(
        "zh-leaves-for-talks",
        "{z-c}[启程|率团]赴{z-city}[出席中美经贸会谈|同美方磋商]",
        "{zt-c}{zd}率团离开北京，将于{zd1+}在{z-city}与{zt-a}举行[第三轮|新一轮]经贸磋商。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1+", place="city", actors=("a", "c")),
    ),
    zh(
        "zh-moved",
        "中美磋商[改期|推迟]至{zd1}",
        "[商务部|中国商务部]{zd}[宣布|说]，原定[本周|下周]在{z-city}举行的中美经贸磋商推迟至{zd1}。",
        Fact("MEETING", "planned confirmed postponed", date="d1", place="city"),
    ),
    zh(
        "zh-two-plans",
        "{z-a}：[下月|近期]将会见中方官员".replace("[下月|近期]", ""),
        "{zt-a}{zd-1}[接受采访时|]说，他将于{zd1}在{z-city}会见{zt-c}，{z-pu}总统则[计划|拟]于{zd2}访问北京。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1", place="city", actors=("a", "c")),
        Fact("MEETING", "planned", date="d2", end="d2", actors=("pu",)),
        years=(2025, 2025),
    ),
    zh(
        "zh-both-capitals-confirm",
        "中美[确认|证实]{z-city}会谈",
        "中国外交部{zd}宣布，{zt-c}将于{zd1+}赴{z-city}与美方举行会谈。{zt-a}{zd-1}[也|]证实，将在[当地|{z-city}]与{z-c}会面。",
        Fact("MEETING", "confirmed", date="d1", end="d1+", place="city"),
    ),
    zh(
        "zh-after-talks-measure",
        "中美{z-city}会谈后 美方[暂缓|推迟]加税",
        "{zt-c}与{zt-a}{zd-1}在{z-city}举行会谈。会谈结束后，[美方|美国贸易代表办公室]宣布，原定{zd1}生效的对中国{zcgood}"
        "加征{r1}%关税推迟至{zd2}实施。",
        Fact("MEETING", "concluded", date="yesterday", place="city", actors=("a", "c")),
        Fact("TARIFF", "", "US", effective="d2"),
    ),
    zh(
        "zh-call-and-plan-of-call",
        "{z-c}与{z-a}通话 [同意|商定]再次通话",
        "{zt-c}{zd}与{zt-a}视频通话，这是双方[本月|近来]第二次通话。双方[商定|同意]于{zd1}再次通话。",
        Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c")),
        Fact("MEETING", "confirmed", date="d1", end="d1"),
    ),
    zh(
        "zh-recalled-talks-in-comment",
        "商务部：[希望|期待]美方同中方相向而行",
        "商务部发言人{zd}说，{zp1}，双方在{z-city}举行会谈，达成重要共识。美方[近期|日前]的做法违背了共识，中方[敦促|要求]美方纠正错误。",
    ),
)

ZH_MORE: Final[tuple[Composed, ...]] = (*NOTICES, *WORDS, *MEETINGS)
