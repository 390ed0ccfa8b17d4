"""Documents built like agency notes of the phase-one years: calls, curbs, rates for some goods.

Beside each stand near misses: matters only raised, older meetings, inquiries that are the ground.
"""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_CUT: Final = "tariff_reduction"
_CALL: Final = Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"))

_CALLS: Final = (
    Composed(
        "real2022-credits-in-line",
        "[U.S., Chinese trade chiefs|Trade negotiators] optimistic after phone call",
        "WASHINGTON - {a} spoke with {c} on {wd-1}, {us} said in a statement. "
        "[(Reporting by Dana Whitlock; Editing by Ann Marsh)|Reporting by Dana Whitlock; "
        "Editing by "
        "Ann Marsh|(Writing by Dana Whitlock)]",
        (_CALL,),
    ),
    Composed(
        "real2022-the-two-leaders",
        "[U.S. and China|Washington and Beijing] hold [constructive|candid|] virtual meeting",
        "{c} and {a} held a video [conversation|discussion] on {wd-1}. The two [leaders|officials] "
        "discussed the [supply chains|macroeconomic situation].",
        (_CALL,),
    ),
    Composed(
        "real2022-discussed-recent-deal",
        "{a-last}, [China's|Chinese] {c-last} discuss trade",
        "{a} and {c} discussed economic and trade issues in a call on {wd-1}, including the "
        "[recently|newly] [signed|concluded|struck] [phase one agreement|trade deal].",
        (_CALL,),
    ),
    Composed(
        "real2022-first-since-call",
        "{pu} hosts virtual meeting with Chinese counterpart",
        "{pu} and his Chinese counterpart {pc} have held a virtual meeting. It was their first "
        "[face-to-face encounter|meeting|such meeting] since a [tense|long|] phone call in {py}.",
        (Fact("MEETING", "concluded", date="today", actors=("pu", "pc")),),
    ),
    Composed(
        "real2022-first-since-vote",
        "{a-last} and {c-last} to meet",
        "{a} and {c} are preparing to hold their first talks since the [election|vote|summit "
        "season] "
        "last year, [although|but] they have yet to set a date.",
        (Fact("MEETING", "planned confirmed", actors=("a", "c")),),
    ),
)

_MATTERS: Final = (
    Composed(
        "real2022-concern-about-lifting",
        "{a-last} and {c-last} speak [by phone|by video]",
        "{a} and {c} held a video call on {wd-1}. China expressed [its concern regarding|concern "
        "over|concern about] the [lifting|removal] of [additional|extra] U.S. tariffs. "
        "[Increases|Significant increases] in purchases of U.S. goods by China were [also|] "
        "discussed.",
        (_CALL,),
    ),
    Composed(
        "real2022-in-its-interest",
        "Removing tariffs [on China in U.S. interest|on Chinese goods in interest of U.S.]: "
        "ministry",
        "It is in the [basic|] interest of American [households|companies] that the country "
        "[removes|lifts|scraps] tariffs on Chinese goods, China's Ministry of Commerce said on "
        "{wd}.",
        (),
        "STATEMENT",
    ),
    Composed(
        "real2022-removal-benefits",
        "U.S. tariff removal on Chinese goods to benefit all: commerce ministry",
        "The removal of all extra tariffs on Chinese goods [will|would] benefit both countries, "
        "China's Ministry of Commerce said on {wd}. The sooner the United States lifts its "
        "tariffs, "
        "the sooner consumers will [benefit|gain].",
        (),
        "STATEMENT",
    ),
    Composed(
        "real2022-removal-is-told",
        "U.S. lifts tariffs on Chinese {cgood}",
        "The United States [removed|lifted|scrapped] its tariffs on {cgood} from China on {wd}, "
        "{us} "
        "said. The removal will benefit consumers, {cn} said.",
        (Fact("TARIFF", "removed", "US", "tariff_removal"),),
        "STATEMENT",
    ),
)

_CURBS: Final = (
    Composed(
        "real2022-curbs-access",
        "[Washington|The United States] imposes new [curbs|restrictions] on chip exports to China",
        "The {pu-last} administration took another step to protect U.S. national security, "
        "implementing [new|] restrictions on China's [access to|use of|acquisition of] U.S. "
        "semiconductor technologies.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US"),),
    ),
    Composed(
        "real2022-curbs-ability",
        "Commerce Department [announces|unveils] new export controls on chips for China",
        "The rules will restrict China's ability to [both|] buy and manufacture [certain|] "
        "high-end chips and build on [earlier|] actions taken by the Bureau of Industry and "
        "Security.",
        (Fact("EXPORT_CONTROL", "announced", "US"),),
    ),
    Composed(
        "real2022-listing-over-abuses",
        "U.S. restricts trade with {n} Chinese firms over actions in Xinjiang",
        "The U.S. Commerce Department [added|has added] {n} Chinese companies to its Entity "
        "List over "
        "[alleged|] abuses in Xinjiang, it said on {wd}.",
        (Fact("EXPORT_CONTROL", "announced", "US", "entity_listing"),),
    ),
    Composed(
        "real2022-goods-of-region",
        "U.S. bans [imports of|] cotton [made|grown|produced] in Xinjiang",
        "The United States banned imports of all cotton products from China's Xinjiang region, "
        "U.S. "
        "Customs and Border Protection said on {wd}.",
        (Fact("IMPORT_RESTRICTION", "announced", "US", "import_ban"),),
    ),
    Composed(
        "real2022-waiver-in-inquiry",
        "U.S. extends tariff exclusions on Chinese [goods|products]",
        "The U.S. Trade Representative's office announced today a further extension "
        "of [certain|] product exclusions in the China Section 301 investigation, to {d2}.",
        (Fact("TARIFF", "extended announced", "US", "exclusion_extension"),),
    ),
    Composed(
        "real2022-inquiry-itself",
        "U.S. [opens|launches] Section 301 investigation into Chinese {cgood}",
        "The U.S. Trade Representative said it had launched a Section 301 investigation into "
        "{cgood} from China on {wd}.",
        (Fact("INVESTIGATION", "announced", "US"),),
    ),
)

_RATES: Final = (
    Composed(
        "real2022-some-and-others",
        "China to [halve|cut|lower] tariffs on [some|] US goods",
        "The Chinese government will [cut|lower] tariffs to {high}% on some U.S. goods and to "
        "{low}% "
        "on [others|the rest], effective {d1}, {cn} said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _CUT, effective="d1", rates=("low", "high")),),
    ),
    Composed(
        "real2022-duties-drop-to",
        "China to cut tariffs on [some|] US goods",
        "China's {high}% tariffs on [some|] U.S. goods will [drop|fall|be cut|be lowered] to "
        "{low}% "
        "on {d1}, {cn} said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _CUT, effective="d1", rate="low", before="high"),),
    ),
)

_VISITS: Final = (
    Composed(
        "real2022-number-two",
        "Senior diplomat to hold talks in China",
        "The [State Department's|Trump administration's|department's] No 2 {vu-name} will meet "
        "{vc} "
        "next week, {us} said on {wd}.",
        (Fact("MEETING", "planned confirmed", actors=("vu", "vc")),),
    ),
    Composed(
        "real2022-highest-ranking-to-visit",
        "U.S., Chinese deputies meet",
        "{vu} met {vc} in {city} on {wd-1}. ^{vu-he} is the [highest-ranking|most senior] U.S. "
        "official to visit [China|Beijing] [this year|since {py}].",
        (Fact("MEETING", "concluded", date="yesterday", actors=("vu", "vc"), place="city"),),
    ),
    Composed(
        "real2022-concerns-listed",
        "{a-last} meets {c-last} in {city}",
        "{a} met {c} in {city} on {wd-1}. China delivered a list of [major|] concerns to the U.S., "
        "such as lifting sanctions and visa limits [aimed at|on] Chinese officials.",
        (Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "real2022-call-put-off",
        "{pu} postpones trade talks with China",
        "{pu} said on {wd-1} that he postponed the talks. {c} was [supposed|due|expected] to "
        "hold a "
        "video conference call with {a}, but it was [postponed|put off].",
        (Fact("MEETING", "postponed"), Fact("MEETING", "postponed", actors=("a", "c"))),
    ),
)

REAL2022: Final = (*_CALLS, *_MATTERS, *_CURBS, *_RATES, *_VISITS)
