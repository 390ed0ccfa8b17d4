"""Composed documents: long reports of measures: several acts, answers, what is only recalled."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

LONG_MEASURES: Final[tuple[Composed, ...]] = (
    Composed(
        "ml-mirror-extension",
        ("Tariff pause [to run|stretched] another 90 days"),
        (
            "WASHINGTON - With hours to spare, President {pu-name} on {wd-1} signed an order "
            "[extending|prolonging] the suspension of {r1} percentage points of tariffs on "
            "Chinese goods until {d2}.\n\nChina's commerce ministry "
            "[followed|responded|answered] [early|] on {wd} with [a matching|its own] "
            "[notice|announcement]. The suspension of the same {r1} points of duty on American "
            "goods[, it said,|] will [last|run|remain in place] [for a further|for another] 90 "
            "days.\n\n[Importers|Toymakers] had feared a return to triple-digit rates before the "
            'holidays. "We can [plan|breathe] again," said the owner of a shop in Iowa.'
        ),
        (
            Fact(
                "TARIFF",
                "extended",
                "US",
                "tariff_suspension_extension",
                date="yesterday",
                expiry="d2",
            ),
            Fact("TARIFF", "extended", "CN", "tariff_suspension_extension", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ml-days-after-subordinate",
        ("Beijing [answers|hits back] with tariffs on ${v1} billion of U.S. goods"),
        (
            "China will [raise|increase] tariffs on ${v1} billion [worth|] of American goods to "
            "{high}% from {d1}, the finance ministry said on {wd-1}, [two|three] days after "
            "{us2} [lifted|raised] its own rate on ${v2} billion of Chinese imports to {r1}%[ "
            'from {r2}%|].\n\n"China\'s adjustment is a response to unilateralism," the ministry '
            "said.\n\nIn New York the S&P 500 fell 2.4%. Soybean futures touched their lowest "
            "since 2008."
        ),
        (Fact("TARIFF", "announced", "CN", date="yesterday", effective="d1", rate="high"),),
    ),
    Composed(
        "ml-unverified-beside",
        ("[BIS|Commerce Department] [tightens|widens] chip controls"),
        (
            "The Commerce Department on {wd-1} [released|issued|published] [sweeping|broad] new "
            "controls on advanced chips and chipmaking [equipment|tools] bound for China.\n\nThe "
            "rules [take effect|come into force] on {d1}.\n\n[On the same day|At the same "
            "time|Separately], the [agency|department|bureau] [put|placed|added] {n} Chinese "
            '[companies|organisations] [on|to] its Unverified List.\n\n"[This is a turning '
            'point|They have redrawn the map]," said a former official. Shares of equipment '
            "makers fell: Lam Research lost 6%."
        ),
        (
            Fact(
                "EXPORT_CONTROL",
                "announced",
                "US",
                "control_rule",
                date="yesterday",
                effective="d1",
            ),
            Fact("EXPORT_CONTROL", "announced", "US", "entity_listing", date="yesterday"),
        ),
    ),
    Composed(
        "ml-on-same-day-eff",
        ("{pu-last} [threatens|announces] new tariff, software curbs"),
        (
            "{pu-name} said on {wd} that he [will|would] impose an additional {r1}% tariff on "
            "China from {d1} and [place|impose] export controls on [critical|all] software on "
            "the same [day|date].\n\nHis anger was set off by Beijing. [The day before,|On "
            "{wd-1}] China's commerce ministry [widened|expanded|tightened] its rare-earth "
            "export controls[ to five more elements|], [which will need|for which exporters will "
            "need] licences from {d2}.\n\nStocks fell. The Nasdaq lost 3.6%."
        ),
        (
            Fact("TARIFF", "announced threatened", "US", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", "announced threatened", "US", date="today", effective="d1"),
            Fact("EXPORT_CONTROL", "announced", "CN", date="yesterday", effective="d2"),
        ),
    ),
    Composed(
        "ml-first-second-third",
        ("China [spells out|sets out] its side of the [bargain|deal]"),
        (
            "BEIJING - In [three|several] [announcements|notices] [published|issued] on {wd}, "
            "China put on paper what it had promised [a week earlier|in {city}].\n\nFirst, the "
            "Customs Tariff Commission said additional duties of {low}% on American farm goods, "
            "in place since {py}, will be [removed|lifted|scrapped] on {d1}. [Second|Secondly], "
            "it will [leave|keep] 24 points of its tariff on all U.S. goods suspended for one "
            "year from the same day.\n\n[Third|Thirdly], the commerce ministry said that from "
            "{d1} it will suspend the unreliable-entity listing of {n} American firms for "
            "another year.\n\nTraders were unmoved."
        ),
        (
            Fact("TARIFF", "announced", "CN", "tariff_removal", date="today", effective="d1"),
            Fact(
                "TARIFF",
                "announced suspended extended",
                "CN",
                "tariff_suspension tariff_suspension_extension",
                date="today",
                effective="d1",
            ),
            Fact(
                "ENTITY_MEASURE",
                "announced suspended extended",
                "CN",
                "measure_suspension",
                date="today",
                effective="d1",
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ml-fedreg-proposal",
        ("Notice of Proposed Action: China Section 301 Investigation"),
        (
            "AGENCY: Office of the United States Trade Representative.\n\nACTION: Notice and "
            "request for comments.\n\nSUMMARY: The U.S. Trade Representative [proposes|is "
            "proposing] to [modify|amend] the action taken under Section 301 in the "
            "investigation of China's [technology transfer|trade] practices. The "
            "[proposal|proposed modification] would [increase|raise] the [rate of|] additional "
            "duty on [electric vehicles|{cgood}] of China to {r1} percent. The proposed "
            "effective date [for the increase|of the increase|] is {d2}.\n\nDATES: Comments "
            "[must be submitted|are due] by {d1}.\n\nBACKGROUND: On {p1}, the Trade "
            "Representative initiated an investigation into certain acts of the Government of "
            "China. Following an affirmative determination, additional duties were imposed on "
            "goods with an annual trade value of approximately ${v1} billion."
        ),
        (
            Fact(
                "TARIFF",
                "proposed",
                "US",
                "tariff_increase",
                date="today",
                effective="d2",
                rate="r1",
            ),
        ),
        may="CALENDAR",
    ),
    Composed(
        "ml-background-listing-days",
        ("MOFCOM [adds|puts] {n} U.S. firms [to|on] unreliable entity list"),
        (
            "China's Ministry of Commerce on {wd} [put|placed] {n} American companies on its "
            "unreliable entity list, citing threats to national security.\n\nThe firms may no "
            "longer trade with or invest in China.\n\nThe [listings|move] [follow|follows] a "
            "step by the U.S. Commerce Department, which on {p1} put 23 more firms from China on "
            "the Entity List. A day later Beijing opened a dumping case against American analog "
            "chips.\n\nIn {py} the ministry named 15 U.S. firms in one go, and it has since put "
            "part of those listings on hold."
        ),
        (Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list", date="today"),),
    ),
    Composed(
        "ml-day-before-proposal",
        ("Beijing draws up [its|a] list"),
        (
            "China on {wd} proposed an [extra|additional] {r1} percent tariff on 106 kinds of "
            "American products worth ${v1} billion a year, among them soybeans and cars. No "
            "start date was given.\n\n[The day before|A day earlier|On {wd-1}], the U.S. Trade "
            "Representative [published|released|issued] a list of [some|about] 1,300 Chinese "
            "goods [of the same value|worth ${v2} billion] that it proposes to [charge|tax "
            "at|hit with] {r2} percent. The public may comment.\n\nBoeing sank 1 percent and "
            "Deere 2.8 percent."
        ),
        (
            Fact("TARIFF", "proposed", "CN", date="today", rate="r1"),
            Fact("TARIFF", "proposed", "US", date="yesterday", rate="r2"),
        ),
    ),
    Composed(
        "ml-three-goods-days",
        ("{pu-last} [aims|takes aim] at Beijing's exports with [new|another] round of tariffs"),
        (
            "WASHINGTON - President {pu-name} on {wd} announced [steep|sharp] increases in "
            "[duties|tariffs] on Chinese [clean-energy|technology] goods, a step his advisers "
            "[described as|called] a fence put up before the flood.\n\nThe duty on electric "
            "vehicles will [rise|climb|go up] from {low} percent to {high} percent on {d1}. The "
            'rate on semiconductors, now {low} percent, will be {r3} percent from {d3}.\n\n"We '
            'will not let [China|them] swamp our market," {pu-last} said in the Rose Garden.\n\n'
            "Beijing's commerce ministry said it was strongly dissatisfied and would take "
            "resolute steps to defend its interests."
        ),
        (
            Fact(
                "TARIFF",
                "announced",
                "US",
                "tariff_increase",
                date="today",
                effective="d1",
                rate="high",
                before="low",
            ),
            Fact(
                "TARIFF",
                "announced",
                "US",
                "tariff_increase tariff_new tariff_reduction",
                date="today",
                effective="d3",
                rate="r3",
            ),
        ),
    ),
    Composed(
        "ml-five-events",
        ("China [strikes back|hits back] at US with farm tariffs and blacklists"),
        (
            "BEIJING - China [hit back|struck back] at Washington on {wd}, choosing targets in "
            "farm country and in the defence industry.\n\nThe finance ministry said an "
            "additional {r1} percent [would be charged|would be levied|tariff would be imposed] "
            "on chicken, wheat and corn from the United States[, effective {d1}| from {d1}].\n\n"
            "The commerce ministry [for its part|meanwhile] put 15 American companies on its "
            "export control list[, which bars Chinese suppliers from selling them dual-use "
            "goods|]. It [placed|put] ten others on the unreliable entity list.\n\nCustoms "
            "[rounded off the day by halting|also halted|for its part suspended] imports of "
            "American logs, in which inspectors [say they|] found [bark beetles|pests].\n\n"
            '"Pressure will not work," a foreign ministry spokesman said. Soybean futures fell '
            "to their lowest since December."
        ),
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("ENTITY_MEASURE", "announced", "CN", "export_control_list", date="today"),
            Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list", date="today"),
            Fact("IMPORT_RESTRICTION", "announced", "CN", "import_ban", date="today"),
        ),
    ),
    Composed(
        "ml-outbound-final",
        ("Treasury issues final outbound-investment rule: what funds should [do|know]"),
        (
            "The Department of the Treasury [today|on {wd}] [released|issued|published] its "
            "final rule on [American|U.S.] investment in certain technology companies [of|in] "
            "China, Hong Kong and Macau. The rule will [take effect|become effective] on {d2}. "
            "It carries out the executive order that [the president|President {pu-name}] signed "
            "on {p1}.\n\nThree fields are covered: semiconductors, quantum information, and "
            "artificial intelligence. In each, some transactions are forbidden and others must "
            "be notified.\n\nWe recommend three steps now. Map your portfolio against the "
            "definitions. [Penalties run up to twice the value of the transaction.|]"
        ),
        (Fact("INVESTMENT", "announced", "US", "outbound_rule", date="today", effective="d2"),),
    ),
    Composed(
        "ml-investment-proposed",
        ("Client alert: Treasury proposes outbound investment rules aimed at China"),
        (
            "On {wd-1}, the U.S. Department of the Treasury issued a notice of proposed "
            "rulemaking [that would carry out|to implement] [last summer's|the] executive order "
            "on outbound investment. [If adopted|Under the proposal], [the rule would oblige "
            "U.S. persons|U.S. persons would have] to notify [certain|some] transactions with "
            "companies that have a nexus to the People's Republic of China and that are active "
            "in semiconductors, quantum information or artificial intelligence.\n\nWritten "
            "comments are due by {d1}. We expect a final text toward the end of the year."
        ),
        (Fact("INVESTMENT", "proposed", "US", "outbound_rule", date="yesterday"),),
        may="CALENDAR",
    ),
    Composed(
        "ml-hours-earlier",
        ("{pu-last} lifts China tariff to {high}%[, pauses others|]"),
        (
            "WASHINGTON - President {pu-name} on {wd} [raised|increased] the duty on Chinese "
            'goods to {high}% from {low}% "effective immediately" and put on hold for 90 days '
            "the steeper rates that had taken effect hours earlier for dozens of other trading "
            "partners.\n\nFor countries other than China a 10% rate applies during the pause.\n\n"
            "Stocks surged. The S&P 500 closed up 9.5%.\n\nIt is the [third|second] rise in a "
            "week."
        ),
        (
            Fact(
                "TARIFF",
                "in_effect announced",
                "US",
                "tariff_increase",
                date="today",
                effective="today",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "ml-effective-at-once-notice",
        ("China adds {n} US firms to control list after drone sale"),
        (
            "BEIJING - China on {wd} barred its [companies|exporters] from selling dual-use "
            "goods to {n} American makers of drones, saying their work with Taiwan's armed "
            "forces threatened national security.\n\nThe commerce ministry's Announcement No. 17 "
            "takes effect [at once|immediately].\n\nA separate notice [put|placed] four of the "
            "same firms on the unreliable entity list, which bans them from trade and new "
            "investment in China.\n\nIt is the first use of [either|the] list since Beijing "
            "suspended for a year the entries it had made the spring before. A spokesman for one "
            "of the companies said it had no sales in China."
        ),
        (
            Fact(
                "ENTITY_MEASURE",
                "in_effect announced",
                "CN",
                "export_control_list",
                date="today",
                effective="today",
            ),
            Fact(
                "ENTITY_MEASURE",
                "announced in_effect",
                "CN",
                "unreliable_entity_list",
                date="today",
            ),
        ),
    ),
    Composed(
        "ml-both-imposed",
        ("New tariffs start as talks end"),
        (
            "Two days of talks between American and Chinese trade officials ended on {wd-1} with "
            "no sign of progress, hours after both countries imposed a further round of duties "
            "on each other.\n\nThe {r1}% tariffs, which took effect at one minute past noon in "
            "Beijing on {wd-1}, cover ${v1}bn of goods in each direction.\n\nThe U.S. trade "
            "representative is also holding hearings on a larger list of goods worth $200bn, on "
            "which duties of up to {r2}% have been proposed."
        ),
        (
            Fact("TARIFF", "in_effect", "US", effective="yesterday", rate="r1"),
            Fact("TARIFF", "in_effect", "CN", effective="yesterday", rate="r1"),
        ),
        may="MEETING",
    ),
    Composed(
        "ml-delisting-may-trade",
        ("Beijing frees {n} US firms from unreliable-entity curbs"),
        (
            "China's commerce ministry on {wd} [took|removed|struck] {n} American companies "
            "[off|from] its unreliable entity list.\n\nThe firms[, most of them makers of "
            "clothing,|] may trade and invest in China again from {d1}, [Announcement No. 41 "
            "says|the notice said].\n\nThey include the owner of Calvin Klein, which was listed "
            "in {py} after an inquiry into its treatment of Xinjiang cotton.\n\nThe list still "
            "holds more than 50 American names. The commerce ministry froze the effect of some "
            "of the entries for one year last November."
        ),
        (Fact("ENTITY_MEASURE", "removed announced", "CN", date="today", effective="d1"),),
    ),
    Composed(
        "ml-order-on-day-bg",
        ("China calls off [trade talks|negotiators' trip]"),
        (
            "Beijing has [cancelled|called off] a trip that {c} was to make to Washington [next "
            "week|this month], people briefed on the decision said on {wd}.\n\nThe "
            "[step|decision] follows [President {pu-name}'s|{us2}'s] order on {p1} to "
            "[put|impose] a tariff of {r1} percent on ${v1} billion of Chinese imports. Within a "
            "day China had said it would [put|levy] duties on ${v2} billion worth of American "
            'goods.\n\n"Nobody negotiates with a knife at the throat," said one of the people.'
        ),
        (),
        may="MEETING CALENDAR AGREEMENT",
    ),
    Composed(
        "ml-imposed-days-ago-bg",
        ("[Ministers|Negotiators] agree by phone to talk [next month|in coming weeks]"),
        (
            "China's top trade negotiator and his U.S. counterparts have agreed to hold a new "
            "round of consultations in Washington [next month|in the coming weeks], the commerce "
            "ministry in Beijing said on {wd}.\n\nStock markets welcomed the news. The Nikkei "
            "closed up 2.1%.\n\n{us2} imposed {r1}% tariffs on about ${v1} billion of Chinese "
            "goods on {wd-4}; China began on the same day to collect its own additional duties "
            "on American {ugood}.\n\nThe two sides last met in {py}."
        ),
        (),
        may="MEETING CALENDAR",
    ),
    Composed(
        "ml-third-rise",
        ("{pu-last} lifts China tariff to {high}%"),
        (
            "President {pu-name} on {wd} raised the duty on Chinese goods to {high}% from "
            '{low}%, effective immediately.\n\nStocks fell. "China has been taking advantage of '
            'us," he said.\n\nIt is the third [rise|increase] in a [month|year]. The rate [was '
            "set|had been set] at 10% on {p1} and was raised to {low}% [last month|in {py}]. It "
            "comes on top of [the|a] 25% [duty|tariff] imposed in 2018."
        ),
        (
            Fact(
                "TARIFF",
                "in_effect announced",
                "US",
                "tariff_increase",
                date="today",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "ml-reply-appositive",
        ("{CN} [draws up|publishes] new list of American goods"),
        (
            "Chinese duties of {low} to {high} percent on ${v1} billion of American pork, fruit "
            "and pipes, the [reply|answer|response] to [steel and aluminium tariffs|U.S. metals "
            "tariffs], took effect on {wd}, [the finance ministry said|according to the finance "
            "ministry].\n\nGrowers in Washington state said cherry orders were already being "
            "cancelled."
        ),
        (Fact("TARIFF", "in_effect", "CN", "retaliation", effective="today"),),
    ),
    Composed(
        "ml-house-orders-day-before",
        ("China [spells out|publishes] its side of the deal"),
        (
            "China will [suspend|lift] additional tariffs of {r1}% on American farm goods from "
            "{d1}, the Customs Tariff Commission said on {wd}.\n\nThe White House had published "
            "its own orders the day before, which cut the fentanyl duty to 10%.\n\nTraders were "
            "unmoved."
        ),
        (
            Fact("TARIFF", "announced suspended removed", "CN", date="today", effective="d1"),
            Fact("TARIFF", "", "US", date="yesterday"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ml-in-same-notice",
        ("Washington sets fees for Chinese ships"),
        (
            "Ships that are owned or operated by Chinese companies will pay $50 per net ton when "
            "they call at American ports from {d1}, the U.S. Trade Representative [decided|said] "
            "on {wd-1}.\n\nVessels built in China but run by others are to be charged $18 a "
            'ton[, from the same day|].\n\n"They listened," said a grain exporter in '
            "Louisiana.\n\nIn the same notice the [agency|office] [proposes|proposed] tariffs of "
            "up to {r1}% on ship-to-shore cranes from China and [asks|asked] for comments.\n\n"
            "Beijing said the fees would raise costs for everyone."
        ),
        (
            Fact("CHARGE", "announced", "US", "port_fee", date="yesterday", effective="d1"),
            Fact("TARIFF", "proposed", "US", date="yesterday", rate="r1"),
        ),
        may="CHARGE CALENDAR",
    ),
    Composed(
        "ml-s122-after-ruling",
        ("After the ruling: what happens to duties on Chinese goods"),
        (
            "Friday's judgment of the Supreme Court ended the emergency-law tariffs, among them "
            "the 10% fentanyl duty on imports from China.\n\nWithin hours {pu-name} signed a "
            "proclamation under Section 122 that [puts|places] a temporary surcharge of {r1}% on "
            "goods from nearly all countries, China included, from {d1}. It lasts 150 days "
            "unless Congress prolongs it.\n\nChina's commerce ministry said it was making a full "
            "assessment."
        ),
        (Fact("TARIFF", "announced signed", "US", "surcharge", effective="d1", rate="r1"),),
        may="DISPUTE LEGAL_BASIS TARIFF",
        years=(2025, 2025),
    ),
    Composed(
        "ml-joined-and-separately",
        ("Washington cuts [Huawei|SMIC] off from its suppliers"),
        (
            "The U.S. Commerce Department said on {wd} it is amending an export rule so that "
            "foreign firms which use American equipment need a licence before they supply "
            "[Huawei|SMIC].\n\nSeparately the department extended the temporary general licence "
            "for [Huawei's|SMIC's] existing customers by 90 days to {d3} and warned that it may "
            "be the last time.\n\nShares of chipmakers fell in Taipei trading."
        ),
        (
            Fact("EXPORT_CONTROL", "announced", "US", "control_rule licence_regime", date="today"),
            Fact("EXPORT_CONTROL", "extended", "US", date="today", expiry="d3"),
        ),
        years=(2019, 2020),
    ),
    Composed(
        "ml-review-tariffs-answer",
        ("US [imposes|sets] tariffs; China answers"),
        (
            "China struck first. Before markets opened in New York the State Council's tariff "
            "commission said on {wd} that {low}% and {high}% duties would fall on ${v1} billion "
            "of American goods from {d1}. It will also restore the {r3}% levy on U.S. cars, "
            "suspended since {py}, on {d2}.\n\nThe answer from the White House took until "
            "evening. The rate on ${v2} billion of Chinese goods will go [up|] to 30% from 25% "
            "on {d1}, President {pu-name} wrote.\n\nFarm groups asked for calm. The Dow dropped "
            "623 points."
        ),
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1"),
            Fact("TARIFF", "announced", "CN", date="today", effective="d2", rate="r3"),
            Fact("TARIFF", "announced", "US", "tariff_increase", date="today", effective="d1"),
        ),
        years=(2019, 2020),
    ),
)
