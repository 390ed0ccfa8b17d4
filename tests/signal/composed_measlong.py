"""Composed documents: long reports of measures: several acts, with their lists and days."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

LONG_MEASURES: Final[tuple[Composed, ...]] = (
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
)
