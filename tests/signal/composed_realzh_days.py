"""Composed Chinese documents whose days and deeds stand beside those of others."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

REALZH_DAYS: Final[tuple[Composed, ...]] = (
    zh(
        "zh-said-after-an-older-meeting",
        "美国贸易代表办公室宣布对华{zcgood}加征关税",
        "[中美上月会谈后|美国与中国上月达成共识后]，美国贸易代表办公室{zwd-1}宣布，将对中国{zcgood}加征{r1}%关税，"
        "自{zd1}起生效。",
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1", effective="d1"),
        may="AGREEMENT",
    ),
    zh(
        "zh-notice-that-names-their-deed-first",
        "国务院关税税则委员会[公布|发布]对部分美国商品加征关税",
        "财政部网站消息，国务院关税税则委员会就对部分美国进口商品加征关税发布公告。{zd-1}，美国政府宣布对中国输美的所有商品"
        "加征{r1}%关税。\n\n经国务院批准，自{zyd1}起，对部分原产于美国的商品加征{r2}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective="d1"),
        Fact("TARIFF", "announced", "US", date="yesterday", rate="r1"),
    ),
    zh(
        "zh-pause-signed-for-longer",
        "特朗普签署行政令 中美关税[休战|暂缓期]再延90天",
        "美国总统特朗普{zd-1}签署行政令，对中国商品加征更高关税的暂缓期将再延长90天。若未延长[休战|]，"
        "对华关税将调高到{high}%。",
        Fact("TARIFF", "extended announced", "US", date="yesterday"),
        years=(2025, 2025),
    ),
    zh(
        "zh-discussed-for-a-day",
        "特朗普：正讨论{zd1}起对华加征{r1}%关税",
        "美国总统特朗普{zd}[表示|说]，他的政府正讨论在{zd1}，对从中国进口的商品加征{r1}%关税。",
        Fact("TARIFF", "proposed", "US", rate="r1"),
        years=(2025, 2025),
    ),
    zh(
        "zh-suspends-a-case-for-talks",
        "美国贸易代表办公室暂停对华造船业301调查",
        "美国贸易代表办公室{zd-1}宣布，暂停对华造船业301调查一年。此举是在两国领导人达成贸易协议后作出的。接下来，美方将针对"
        "301调查中提出的[问题|议题]与中国协商。",
        Fact("INVESTIGATION", "", "US", subkind="s301_closed"),
        years=(2025, 2025),
    ),
    zh(
        "zh-met-within-the-mechanism",
        "商务部：中美{zd-1}举行工作会谈",
        "商务部[回应|表示]，中美双方{zd-1}在中美经贸磋商机制框架下举行工作会谈。",
        Fact("MEETING", "concluded", date="yesterday"),
        years=(2025, 2025),
    ),
    zh(
        "zh-after-this-round-the-next",
        "{z-a}抵京将与{z-c}磋商",
        "{zt-a}{zd-1}抵达北京，[次日|第二天]将与{zt-c}展开新一轮磋商。而在此轮谈判结束后，中方代表团将前往华盛顿。",
        Fact("MEETING", "planned confirmed", actors=("a", "c"), place="Beijing"),
        may="MEETING",
    ),
    zh(
        "zh-weeks-ahead-of-their-meeting",
        "{z-a}批中国稀土政策",
        "在美国总统特朗普[预期|预计]与中国国家主席习近平会面前[3|三]周，{z-a}批评中国的稀土政策令美国官员吃惊。",
        Fact("MEETING", "planned"),
        years=(2025, 2025),
        may="EXPORT_CONTROL",
    ),
    zh(
        "zh-plans-to-sign-an-order",
        "[彭博|外媒]：美国拟下月签署行政令 限制对华科技投资",
        "[彭博社|路透社]{zd}报道，知情人士透露，美国总统[计划|打算]{z-next-month}中旬签署行政命令，限制美国对华投资半导体领域。",
        Fact("INVESTMENT", "proposed", "US"),
        years=(2023, 2025),
    ),
    zh(
        "zh-buys-as-he-speaks",
        "特朗普{z-next-month}访华",
        "美国总统特朗普{zd-1}表示，将于{z-next-month}访问中国。他并说，中国目前正大量采购美国大豆，[非常好|是一大利多]。",
        Fact("MEETING", "planned confirmed"),
        years=(2025, 2025),
    ),
)
