"""Composed Chinese documents: whose body a bare name is, and what is only to come or said of."""

from __future__ import annotations

from typing import Final

from composed_zh import zh
from composing import Composed, Fact

#: As papers outside both sides write: a ministry's land is named once.
_BODIES: Final = (
    zh(
        "zh-their-body-named-in-full-once",
        "美國將{n}家中國企業列入實體清單",
        "美國商務部{zd-1}宣布，將{n}家中國企業[列入|加入|納入]實體清單。商務部[在聲明中|]表示，這些企業[從事|涉及]違反美國國家安全利益的活動。",
        Fact("EXPORT_CONTROL", subkind="entity_listing", imposing="US", date="yesterday"),
        may="STATEMENT",
    ),
    zh(
        "zh-their-body-grants-licences",
        "美商務部開始[核發|發放]對中國出口晶片許可",
        "美國商務部{zd-1}[宣布|證實]，已開始核發許可證，允許輝達向中國出口晶片。商務部[此前|上月]要求，這類晶片出口須申請許可。",
        Fact("EXPORT_CONTROL", subkind="licence_grant", imposing="US"),
        years=(2023, 2025),
    ),
    zh(
        "zh-own-body-beside-theirs",
        "中美互列清單",
        "美國商務部{zd-1}宣布將{n}家中國企業列入實體清單。中國商務部{zd}[宣布|公告]，將{n}家美國企業列入不可靠實體清單。"
        "商務部[說|表示]，中方將採取必要措施維護企業權益。",
        Fact("EXPORT_CONTROL", subkind="entity_listing", imposing="US", date="yesterday"),
        Fact("ENTITY_MEASURE", subkind="unreliable_entity_list", imposing="CN", date="today"),
        may="STATEMENT",
    ),
    zh(
        "zh-own-body-in-own-press",
        "美国将{n}家中国企业列入实体清单 中方反制",
        "美国商务部{zd-1}宣布将{n}家中国企业列入实体清单。商务部{zd}[宣布|公告]，将{n}家美国企业列入不可靠实体清单。",
        Fact("EXPORT_CONTROL", subkind="entity_listing", imposing="US", date="yesterday"),
        Fact("ENTITY_MEASURE", subkind="unreliable_entity_list", imposing="CN", date="today"),
    ),
)
#: To be announced, not announced; spoken of, not done.
_TO_COME: Final = (
    zh(
        "zh-to-be-announced",
        "[美媒：|]美国总统[料|将于本周]宣布对中国{zcgood}加征关税",
        "知情人士{zd}透露，美国总统[料|预计|最快]{z-next-month}[宣布|公布]对中国{zcgood}加征{r1}%关税。",
        Fact("TARIFF", "proposed threatened", "US", rate="r1"),
    ),
    zh(
        "zh-begins-talks-on-the-case",
        "美国[暂停|暂缓]对华{zcgood}301调查",
        "美国贸易代表办公室{zd-1}宣布，暂停对中国{zcgood}的301调查。[接下来|随后]，美国将就这项调查所涉及的议题与中国"
        "[展开|启动|开始][谈判|磋商]。",
        Fact("INVESTIGATION", imposing="US", date="yesterday"),
        years=(2019, 2025),
    ),
    zh(
        "zh-time-of-a-control",
        "{z-a}批评中国稀土管制",
        "{zt-a}{zd-1}接受采访时表示，中国加强管制稀土出口的[时间点|时机]，反映其经济[疲弱|承压]。",
        years=(2025, 2025),
    ),
    zh(
        "zh-in-view-of-talks",
        "税委会：继续暂停对美加征关税",
        "国务院关税税则委员会{zd}公告，[考虑到|鉴于]双方在{z-city}及{z-city2}会谈，自{zd1}起继续暂停实施{r1}%的对美加征关税{n}天。",
        Fact("TARIFF", "extended", "CN", rate="r1", effective="d1"),
    ),
    zh(
        "zh-what-one-says-despite",
        "外交部：任何新关税都只会使摩擦加剧",
        "外交部发言人{zd}称，[尽管|虽然]美国[延期|推迟]对部分中国商品加征关税，不过任何新关税都只会令双边摩擦加剧，中方坚决反对。",
        may="STATEMENT",
    ),
    zh(
        "zh-wish-to-have-duties-lifted",
        "{z-c}与{z-a}通话",
        "{zt-c}{zd-1}[应约|]与{zt-a}[通话|举行视频通话]，表达了对美国取消[加征|课征]关税和制裁的关切。",
        Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),
    ),
)
#: What one answers is known; who is only spoken of is not hit.
_ANSWERED: Final = (
    zh(
        "zh-answers-what-is-announced",
        "中方[宣布|公布]对美{zugood}加征{r1}%关税",
        "针对美国[总统|政府|贸易代表办公室|][宣布|威胁][将|][对华|对中国商品|]加征{r2}%关税，国务院关税税则委员会{zd}宣布，"
        "自{zd1}起对原产于美国的{zugood}加征{r1}%关税。",
        Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),
    ),
    zh(
        "zh-asked-about-what-is-said",
        "外交部回应加征关税",
        "针对{z-a}[表示|称|宣称]，中国[加强|收紧]稀土出口管制[，|]影响全球供应链，外交部发言人{zd}说，有关说法不符合事实。",
        years=(2025, 2025),
        may="STATEMENT",
    ),
    zh(
        "zh-signing-on-a-trip",
        "{z-c}将率团赴美签署协议",
        "{zt-c}[将在|将于|将会在]{zd1+}，率团[赴|前往]华盛顿签署第一阶段经贸协议。",
        Fact("AGREEMENT", "announced planned proposed"),
        may="MEETING",
        years=(2019, 2020),
    ),
    zh(
        "zh-others-lead-the-field",
        "美国限制对华投资",
        "美国总统{zd-1}签署行政令，[禁止|限制]美国企业对华投资[芯片|半导体]领域。在这一领域，美国、荷兰和日本[占主导地位|领先]。",
        Fact("INVESTMENT", "announced signed", "US", date="yesterday"),
        years=(2023, 2024),
    ),
)
#: In the words of the press of other places.
_ELSEWHERE: Final[tuple[Composed, ...]] = (
    zh(
        "zh-meet-and-talk-ahead",
        "{z-a}、{z-c}[即将|将]会面",
        "{zt-a}与{zt-c}将于{zd1}在{z-city}[会面|会晤|碰面],[举行|展开|进行|并展开][新一轮|]"
        "[经贸|贸易][磋商|谈判|协商]。",
        Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-talks-by-another-word",
        "中美[将再度|将]展开[贸易|经貿|经贸]协商",
        "{zt-a}与{zt-c}将于{zd1}在{z-city}[展开|举行|进行][新一轮|][贸易|经贸]协商,[官员|发言人]{zd}[表示|说]。",
        Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),
    ),
    zh(
        "zh-controls-by-another-word",
        "[中国|北京]宣布稀土[出口|输出]管制",
        "中国商务部{zd-1}[公布|宣布],对[稀土|稀土元素]实施[出口|输出]管制。",
        Fact("EXPORT_CONTROL", "announced", "CN", date="yesterday"),
    ),
    zh(
        "zh-tenths-of-duty",
        "美国对中国[商品|货品|产品]加征关税",
        "美国贸易代表办公室{zd-1}宣布,自{zd1}起对中国[商品|货品]加征[额外|][一成|两成半|三成]关税,[官员|业界]称[约|]"
        "[七成|三成]货品受影响。",
        Fact("TARIFF", "announced", "US", date="yesterday", effective="d1"),
    ),
)
ZH_OTHERS: Final[tuple[Composed, ...]] = (*_BODIES, *_TO_COME, *_ANSWERED, *_ELSEWHERE)
