"""Composed Chinese documents: deals signed and due, calls on people, goods let through."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

#: A deal is the topic and what becomes of it follows; the last day of talks is no meeting.
_DEALS: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-deal-was-signed",
        "中美[贸易|经贸]协议[正式签署|签署]",
        "中美[第一阶段|首阶段|][经贸|贸易]协议{zd-1}[在{z-city}|由双方代表在{z-city}|][正式|][签署|签订|签字]。",
        Fact("AGREEMENT", "signed announced", date="yesterday"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-deal-to-be-signed",
        "{z-a}:[中美|美中]贸易协议[很快|即将|就要]签署",
        "{zt-a}{zd}表示,[中美|美中][首阶段|]贸易协议[即将|不久就要|很快会|下周就会][签署|签字]。",
        Fact("AGREEMENT", "announced proposed"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-deal-not-signed",
        "{zcgood}出口商[仍在观望|心急]",
        "中美贸易协议[尚未签署|迟迟没有签署],出口商[不敢|没有]备货。[协会|商会]说,协议签署后,订单[才会回升|料会回升]。",
        years=(2019, 2025),
    ),
    zh(
        "zh2-last-day-of-talks",
        "{z-a}:{zd1}是最后期限",
        "{zt-a}{zd}[表示|说],{zd1}是[中美|美中]贸易[谈判|磋商]的[最后期限|截止日期|大限|死线|期限]。",
        Fact("CALENDAR", date="d1"),
        years=(2019, 2025),
    ),
)
#: Who is seen, received, talked to and gone to.
_PEOPLE: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-saw-him",
        "{z-c}与{z-a}[会面|见面]",
        "{zt-c}{zd-1}在华盛顿[见到了|见了|见到]{zt-a}。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place=None),
        years=(2019, 2025),
    ),
    zh(
        "zh2-talked-over",
        "{z-a}与{z-c}[谈关税|谈贸易]",
        "{zt-a}{zd-1}在{z-city}[同|与]{zt-c}[讨论|商讨|磋商]了[关税和出口管制|经贸]问题。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-with-whom-apart",
        "{z-city}[磋商|会谈]",
        "{zt-a}{zd-1}在{z-city},[与|同]{zt-c}磋商经贸[议题|问题]。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-he-is-to-meet",
        "{z-c}在{z-city}会见{z-a}",
        "{zt-c}{zd-1}在{z-city}与{zt-a}会谈。[此行他|按计划,他|{zd1}他]还将[与{zt-b}会面|会见{zt-b}]。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
        Fact("MEETING", "planned confirmed", actors=("b", "c")),
        years=(2019, 2025),
    ),
    zh(
        "zh2-each-day-its-own",
        "{z-a}访华 先后见{z-c}和{z-e}",
        "{zt-a}{zd-1}与{zt-c}会谈,{zd}[又|]会见了{zt-e}。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
        Fact("MEETING", "concluded", date="today", actors=("a", "e")),
        years=(2019, 2025),
    ),
    zh(
        "zh2-leader-goes-there",
        "{z-pu}:{zd1}去中国",
        "美国总统{z-pu}{zd}[透露|表示],他{zd1}要[去|到]中国,[届时|那时]会谈[贸易|农产品]。",
        Fact("MEETING", "planned confirmed", date="d1"),
        years=(2018, 2025),
    ),
    zh(
        "zh2-goods-go-there",
        "美国将对中国{zcgood}加征{r1}%关税",
        "美国政府{zd}宣布,将对中国{zcgood}加征{r1}%的关税。[商会|协会]的{z-e}说,今年会到美国的货[比去年少|不多],不少货改到[越南|墨西哥]。",
        Fact("TARIFF", imposing="US", rate="r1"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-phone-once-more",
        "{z-c}与{z-a}通电话",
        "{zt-c}{zd-1}与{zt-a}通电话。[两周之内|两周内],双方还将再通一次[话|电话]。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
        Fact("MEETING", "planned confirmed"),
        years=(2019, 2025),
    ),
)
#: Goods that are let through, kept out or brought under a control, and by whom.
_GOODS: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-firm-may-sell-there",
        "[美方|美国]准许{zufirm}对华销售芯片",
        "美国商务部{zd}宣布,{zufirm}获准[在中国大陆销售|向中国出售|对华出售|在中国出售]先进人工智能芯片。",
        Fact("EXPORT_CONTROL", "announced", "US", subkind="licence_grant"),
        years=(2023, 2025),
    ),
    zh(
        "zh2-bought-not-sold",
        "中国[限制|禁止]进口{zufirm}芯片",
        "中国海关总署{zd}[宣布|公告],[限制|禁止]进口{zufirm}的先进芯片。",
        Fact("IMPORT_RESTRICTION", "announced", "CN", subkind="import_ban"),
        years=(2023, 2025),
    ),
    zh(
        "zh2-brought-under-control",
        "[中重稀土|七类稀土][纳入|列入]出口管制",
        "[中国商务部和海关总署|商务部]{zd}公布,[七类|]中重稀土相关物项[由即日起|即日起][纳入|列入]出口管制。",
        Fact("EXPORT_CONTROL", "announced in_effect", "CN", subkind="control_rule"),
        years=(2025, 2025),
    ),
    zh(
        "zh2-case-dropped",
        "商务部[叫停|结束|终止]对美{zugood}双反调查",
        "中国商务部{zd}[宣布|公告],[叫停|结束|终止]对原产于美国的{zugood}的反倾销和反补贴调查。",
        Fact("TRADE_REMEDY", imposing="CN", subkind="anti_dumping_expiry"),
    ),
    zh(
        "zh2-parcels-free-no-more",
        "中国小额包裹不再免税",
        "美国政府{zd}宣布,{zd1}起[取消对中国小额包裹的免税|终止中国小额包裹免税待遇|对中国小额包裹不再免税]。",
        Fact("TARIFF", imposing="US", subkind="de_minimis_change"),
        years=(2025, 2025),
    ),
    zh(
        "zh2-barred-for-labour",
        "美国禁止{n}家中企产品入境",
        "美国国土安全部{zd}宣布,将{n}家中国公司列入《[维吾尔强迫劳动预防法|防止维吾尔人强迫劳动法]》实体清单,"
        "其产品[不得进口|不准进口|禁止进口]。",
        Fact("IMPORT_RESTRICTION", "announced", "US"),
        years=(2022, 2025),
    ),
)
#: What is no news: conditions, what ought to be, what is talked about, fields and amounts.
_NOTHING: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-if-it-is-struck",
        "商务部:[协议若达成|若达成协议] 关税应[相应|同步]下调",
        "中国商务部{zd}[说|表示],[双方一旦达成第一阶段协议|协议一旦达成],关税[应相应下调|应同步取消]。",
        years=(2019, 2020),
    ),
    zh(
        "zh2-on-what-terms",
        "{z-a}谈关税",
        "{zt-a}{zd}说,[只有|要等]芬太尼问题[取得进展|有进展],美国才会[降低|取消]对华关税。",
        years=(2025, 2025),
    ),
    zh(
        "zh2-fields-of-dispute",
        "{z-a}:与中国[仍有分歧|歧见仍大]",
        "{zt-a}{zd}说,两国在关税、科技管制、投资限制等[方面|领域]仍有分歧。",
        years=(2019, 2025),
    ),
    zh(
        "zh2-towards-a-deal",
        "{z-c}与{z-a}通电话",
        "{zt-c}{zd-1}与{zt-a}通电话。双方愿朝着[最终|]达成协议努力,并商定就协议余下的[事项|磋商事项]保持沟通。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
        years=(2019, 2025),
    ),
    zh(
        "zh2-next-one-guessed",
        "{z-a}:下次会面[料|预料]在{z-next-month}底",
        "{zt-a}{zd-1}预料,与{zt-c}的下一次会面、亦即新一轮经贸谈判,最快在{z-next-month}底。",
        Fact("MEETING", "planned confirmed rumoured", actors=("a", "c")),
        years=(2019, 2025),
    ),
)
#: Who suffers stands before, who does it behind; where one meets; who was there, told apart.
_BEHIND: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-found-dumped-by",
        "美初裁中国{zcgood}倾销",
        "中国输美的{zcgood}[被|遭]美方初步裁定存在倾销。",
        Fact("TRADE_REMEDY", "announced", "US", subkind="anti_dumping_preliminary"),
    ),
    zh(
        "zh2-held-in-a-land",
        "[西班牙|瑞典|瑞士]会谈在即 {z-c}将出席",
        "中美{zd1}起在[西班牙|瑞典|瑞士]举行经贸会谈。",
        Fact("MEETING", "planned confirmed", date="d1"),
        years=(2025, 2025),
    ),
    zh(
        "zh2-who-was-on-the-line",
        "中美经贸牵头人通话",
        "中美经贸[高级别|]磋商双方牵头人{zd-1}通话。中方为{zt-c},美方为{zt-a}。{zt-e}等参加。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c", "e")),
        years=(2019, 2025),
    ),
    zh(
        "zh2-topic-then-halted",
        "中美{z-city}会谈取得共识 24%关税再暂停90天",
        "中美{zd}取得共识,双方部分商品加征的24%关税,自{ztoday}起[再暂停90天|继续暂停90天]。",
        Fact("TARIFF", "extended announced in_effect suspended"),
        years=(2025, 2025),
    ),
    zh(
        "zh2-reaches-subsidiaries",
        "美国将出口管制[扩大到|扩至]子公司",
        "美国商务部{zd}公布新规,将出口管制[扩大到|扩大至|延伸至]实体清单企业的[子公司|关联企业]。",
        Fact("EXPORT_CONTROL", "announced", "US", subkind="control_rule"),
        years=(2025, 2025),
    ),
)
#: Whom "it" stands for, promises, stricter rules, plans that come to nothing, reported trips.
_WORDS: Final[tuple[Composed, ...]] = (
    zh(
        "zh2-probe-into-it",
        "市场监管总局对{zufirm}立案调查",
        "中国市场监管总局{zd}[宣布|公告],因{zufirm}涉嫌违反反垄断法,依法对其[立案|开展]调查。",
        Fact("INVESTIGATION", imposing="CN", subkind="antitrust_initiation"),
        years=(2024, 2025),
    ),
    zh(
        "zh2-stricter-rules",
        "商务部[加强|强化]两用物项对美出口管制",
        "中国商务部{zd}公告,决定对输往美国的相关两用物项[加强|强化]出口管制。",
        Fact("EXPORT_CONTROL", "announced", "CN", subkind="control_rule"),
        years=(2024, 2025),
    ),
    zh(
        "zh2-promised-to-buy",
        "{z-a}:中方[答应|承诺]增购美国农产品",
        "{zt-a}{zd}说,中方[答应|承诺][未来两年|]增购美国农产品。",
        Fact("AGREEMENT", imposing="CN", subkind="purchase_commitment"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-reported-trip",
        "{z-a}[据报|料]{z-next-month}底访华",
        "{zt-a}据报{z-next-month}底访华。中国商务部说,双方正为此密切沟通。",
        Fact("MEETING", "planned confirmed rumoured", actors=("a",)),
        years=(2019, 2025),
    ),
    zh(
        "zh2-names-in-brackets",
        "{z-city}磋商[登场|展开]",
        "{zt-a}(Jamie Smith){zd-1}在{z-city},[与|同]{zt-c}磋商经贸议题,{zd}早上继续。",
        Fact("MEETING", "ongoing", date="yesterday", end="today", actors=("a", "c"), place="city"),
        years=(2019, 2025),
    ),
    zh(
        "zh2-agreed-to-meet-there",
        "[习近平同{z-pu}|中美元首]通电话",
        "中国国家主席习近平{zd-1}同美国总统{z-pu}通电话,两人同意在{z-city}峰会期间[会晤|会面]。",
        Fact("MEETING", "concluded", date="yesterday"),
        Fact("MEETING", "planned confirmed", place="city"),
        years=(2018, 2025),
    ),
    zh(
        "zh2-talks-of-two-days",
        "{z-c}将赴华盛顿谈判",
        "{zt-c}将于{zd1}到华盛顿,与{zt-a}一连谈判[两日|两天]。",
        Fact("MEETING", "planned confirmed", date="d1", end="d1+1", actors=("a", "c")),
        years=(2019, 2025),
    ),
)
ZH2: Final = (*_DEALS, *_PEOPLE, *_GOODS, *_NOTHING, *_BEHIND, *_WORDS)
