"""Composed documents in the manner of agencies, law firms and the trade press."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_FIRMS: Final = (
    Composed(
        "trade-firm-lowers-target",
        "[Toolmaker|Chipmaker] [trims|cuts|lowers|slashes] [sales target|revenue forecast|profit "
        "estimates|outlook] on China export curbs",
        "[The maker|A maker] of chip tools has [lowered|cut|reduced] its [target for revenue|sales "
        "forecast|profit estimates|guidance] [in the wake of|amid|after|because of] US export "
        "[restrictions|curbs|controls] on China, it said on {wd}.",
        (),
    ),
    Composed(
        "trade-government-lowers-controls",
        "US [eases|relaxes|loosens] export controls on chip tools for China",
        "The Commerce Department on {wd} [eased|relaxed|loosened] its export controls on chip "
        "tools for China, it said.",
        (Fact("EXPORT_CONTROL", "", "US", "control_suspension", date="today"),),
    ),
    Composed(
        "trade-columnist",
        "[A duty too far|Pay the toll|The price of pride]",
        "Editor's note: [the author is a columnist on trade|Ann Lee is a freelance columnist on "
        "world affairs]. The article reflects the author's [opinions|views].\n\nChina has "
        "retaliated with duties of {r1} percent on American {ugood}. It should not have.",
        (),
    ),
    Composed(
        "trade-joke",
        "China [protects|defends] its [noodles|dumplings]",
        "The following is [satirical|satire]. China imposed a {r1}% tariff on American {ugood} on "
        "{wd}, [as they have no bones|for fun], the ministry said.",
        (),
    ),
)

_FEES: Final = (
    Composed(
        "trade-fee-on-ships-owned",
        "Harbour notes",
        "China's Ministry of Transport announced on {wd} [the country|it] will charge special port "
        "fees on ships [owned|operated|owned or operated] by U.S. [firms|companies|"
        "enterprises] [starting|from] {d1}.",
        (Fact("CHARGE", "announced", "CN", "port_fee", effective="d1"),),
        years=(2024, 2025),
    ),
    Composed(
        "trade-fee-calls-other-names",
        "[Calling|Branding] USTR port fees [protectionist|unfair|illegal], China launches "
        "[reciprocal|special|its own] port fees",
        "",
        (Fact("CHARGE", "announced", "CN", "port_fee"),),
        years=(2024, 2025),
    ),
    Composed(
        "trade-fee-comments-asked",
        "USTR [asks for comments|seeks comments|invites comments] on suspension of port fees on "
        "Chinese ships",
        "The Office of the U.S. Trade Representative on {wd} [announced a public comment process|"
        "opened a comment period] on the proposed suspension of the fees for Chinese vessels.",
        (Fact("CHARGE", "proposed", "US", "port_fee", date="today"),),
        may="CALENDAR",
        years=(2024, 2025),
    ),
    Composed(
        "trade-duty-after-comments",
        "US raises duty on Chinese {cgood} to {r1}%",
        "After a public comment period, the U.S. Trade Representative on {wd} raised the duty on "
        "Chinese {cgood} to {r1}%.",
        (Fact("TARIFF", "announced in_effect", "US", date="today", rate="r1"),),
    ),
    Composed(
        "trade-period-about-a-case",
        "{US} [hears|asks] shippers",
        "The U.S. Trade Representative's office has [started|opened] a public comment period "
        "related to a Section 301 investigation of China's shipbuilders.",
        (),
        may="CALENDAR",
        years=(2024, 2025),
    ),
    Composed(
        "trade-case-begun",
        "US opens [trade case|Section 301 investigation] on China's shipbuilders",
        "The U.S. Trade Representative's office on {wd} started a Section 301 investigation of "
        "China's shipbuilders.",
        (Fact("INVESTIGATION", "announced", "US", "s301_initiation", date="today"),),
        years=(2024, 2025),
    ),
)

_LISTS: Final = (
    Composed(
        "trade-listing-with-its-meaning",
        "BIS adds {n} Chinese firms to Entity List",
        "The Bureau of Industry and Security on {wd} added {n} Chinese [firms|companies] to the "
        "Entity List. [A licence is required|The rule imposes a licence requirement] for all "
        "exports [of items subject to the Export Administration Regulations to these entities"
        "|to which these seven entities are party|to the named companies], and licence requests "
        "will be presumed to be denied.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),),
    ),
    Composed(
        "trade-listing-and-a-rule",
        "BIS adds {n} Chinese firms to Entity List",
        "The Bureau of Industry and Security on {wd} added {n} Chinese [firms|companies] to the "
        "Entity List. The bureau also imposed a licence requirement for chip tools shipped to "
        "China.",
        (
            Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),
            Fact("EXPORT_CONTROL", "announced in_effect", "US", "licence_regime"),
        ),
    ),
    Composed(
        "trade-listed-before",
        "Report names [drone makers|camera makers]",
        "The Commerce Department said Chinese companies [added to|placed on] the Entity List "
        "[backed|took part in|committed] abuses.",
        (),
    ),
    Composed(
        "trade-listed-now",
        "US lists [drone makers|camera makers]",
        "The Commerce Department said {n} Chinese companies were [added to|placed on] the Entity "
        "List on {wd}.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),),
    ),
)

_PAPERS: Final = (
    Composed(
        "trade-order-by-its-name",
        "[Client alert|Trade alert]: duties on China",
        "On {wd}, President {pu} signed [an executive order|an order] [entitled|titled|] "
        "“Modifying [Duties|Tariff Rates] to Reflect [Retaliation|Ongoing Discussions] and "
        "Alignment,” [raising|which raises] the duty on Chinese goods from {low}% to {high}% "
        "effective {d1}.",
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
        ),
    ),
    Composed(
        "trade-order-set-off",
        "[Client alert|Trade alert]: duties on China",
        "President {pu} issued an order on {wd}. The order Modifying Duties Addressing the Supply "
        "Chain in China [reduces|lowers|cuts] from {high}% to {low}% the "
        "duty on Chinese goods, effective {d1}.",
        (
            Fact(
                "TARIFF",
                "announced",
                "US",
                "tariff_reduction",
                effective="d1",
                rate="low",
                before="high",
            ),
        ),
    ),
    Composed(
        "trade-stands-since",
        "{US} [office|agency] answers importers",
        "[These|The] Chinese [goods|products] have been subject to [Section 301 tariffs|tariffs of "
        "{r1}%] since {p1}.",
        (),
    ),
    Composed(
        "trade-exclusions-extended",
        "Exclusion [news|notes]",
        "The Office of the U.S. Trade Representative [granted|announced] [one-year|six-month|"
        "further] extensions [of|to] {n} exclusions from the Section 301 tariffs on China on {wd}.",
        (Fact("TARIFF", "extended announced", "US", "exclusion_extension", date="today"),),
    ),
    Composed(
        "trade-exclusions-extended-until",
        "Exclusion [news|notes]",
        "The United States has [also|] agreed to prolong until {d3} [certain|some] Section 301 "
        "tariff exclusions on Chinese goods [previously set|previously scheduled|due] to "
        "expire on {d1}.",
        (Fact("TARIFF", "extended announced", "US", "exclusion_extension", expiry="d3"),),
        may="CALENDAR",
    ),
)

_CASES: Final = (
    Composed(
        "trade-duties-made-known",
        "US [slaps|puts] {r1}% anti-dumping duty on Chinese {cgood}",
        "The [US Department of Commerce|Commerce Department] on {wd} announced preliminary "
        "anti-dumping [duties|duty rates] of {r1} per cent on {cgood} from China.",
        (Fact("TRADE_REMEDY", "", "US", "anti_dumping_preliminary", date="today", rate="r1"),),
    ),
    Composed(
        "trade-case-made-known",
        "US opens dumping case on Chinese {cgood}",
        "The Commerce Department announced an anti-dumping duty investigation of {cgood} from "
        "China on {wd}.",
        (Fact("TRADE_REMEDY", "", "US", "anti_dumping_initiation", date="today"),),
    ),
    Composed(
        "trade-ruling-expected",
        "[Makers|Importers] wait for word on {cgood}",
        "The Commerce Department [is expected to release|will publish|is due to issue] its "
        "preliminary antidumping determination on {cgood} from China on {wd+2}.",
        (),
        may="CALENDAR",
    ),
    Composed(
        "trade-ruling-issued",
        "[Makers|Importers] have word on {cgood}",
        "The Commerce Department [released|published|issued] its preliminary antidumping "
        "determination on {cgood} from China on {wd}.",
        (Fact("TRADE_REMEDY", "", "US", "anti_dumping_preliminary", date="today"),),
    ),
    Composed(
        "trade-previously",
        "China to [impose|levy] special port fees on U.S. vessels",
        "Previously, [U.S. customs|the U.S. Trade Representative] announced that port fees will be "
        "imposed on vessels built in China from {d1}.",
        (Fact("CHARGE", "", "CN", "port_fee"),),
        years=(2024, 2025),
    ),
    Composed(
        "trade-announcement-of-day",
        "{US} tariff talk",
        "With President {pu}'s announcement on {wd-1} of tariffs on another {v1} billion dollars "
        "of Chinese imports, nearly all goods from China are to bear U.S. import "
        "taxes.",
        (Fact("TARIFF", "", "US", date="yesterday", effective=""),),
    ),
    Composed(
        "trade-sheet-without-deal",
        "{pu} [speaks|talks] of steel",
        '"China is flooding markets," the White House [said in|wrote in|released in] a morning '
        '"fact sheet" on {wd}.',
        (),
    ),
    Composed(
        "trade-exclusion-of-answers",
        "Tariff notice",
        "China will continue the exclusion from the tariffs that counter the Section 301 "
        "tariffs imposed by the US until {d3}, the Customs Tariff Commission said on {wd}.",
        (Fact("TARIFF", "", "CN", "exclusion_extension", expiry="d3"),),
    ),
    Composed(
        "trade-exclusion-old-end",
        "China extends tariff exclusions for US goods",
        "The exclusions were to expire on {d1}. The Customs Tariff Commission decided on {wd} to "
        "extend the exclusions for US goods until {d3}.",
        (Fact("TARIFF", "", "CN", "exclusion_extension", expiry="d3"),),
        may="CALENDAR",
    ),
)

_ROUND_UPS: Final = (
    Composed(
        "trade-others-meet",
        "[Week ahead|The week in trade]",
        "{pu} and {pc} [spoke|talked] by phone on {wd}. [Meanwhile, OPEC|The Federal Reserve|"
        "The Bank of Canada] [is set to meet|will meet|meets] on {wd+2}.",
        (Fact("MEETING", "concluded", subkind="call_leaders", date="today"),),
    ),
    Composed(
        "trade-negotiators-meet",
        "[Week ahead|The week in trade]",
        "{cn2} and {us2} agreed on {wd} to hold trade talks. Their negotiators will meet on "
        "{wd+2}.",
        (Fact("MEETING", "planned confirmed", date="today+2"),),
        may="AGREEMENT",
    ),
    Composed(
        "trade-goods-into",
        "Customs [bulletin|message]",
        "[Shipments|Parcels|Goods] from China and Hong Kong will bear a duty of {r1}% "
        "[from|starting] {d1}, U.S. customs said on {wd}.",
        (Fact("TARIFF", "", "US", effective="d1", rate="r1"),),
    ),
    Composed(
        "trade-imports-into",
        "Customs [bulletin|message]",
        "On {wd}, President {pu} issued an order raising the duties on imports into the United "
        "States of goods of China.",
        (Fact("TARIFF", "", "US", "tariff_increase", date="today"),),
    ),
    Composed(
        "trade-known-by-paper",
        "Freight rates [climb|jump]",
        "The [agreement|deal|truce] that [for now|] lowers the US tariff on Chinese imports from "
        "{high}% to {low}% lifted [freight rates|demand for ships], brokers said.",
        (),
    ),
    Composed(
        "trade-paper-takes-effect",
        "[Order|Rule] in force",
        "The order raising US duties on Chinese {cgood} to {r1}% took effect on {wd}.",
        (Fact("TARIFF", "in_effect", "US", rate="r1", effective="today"),),
    ),
    Composed(
        "trade-what-they-are",
        "Section 301 Tariffs",
        "Section 301 tariffs are [additional|extra] duties laid on under the Trade Act of 1974, "
        "by which the U.S. Trade Representative has a say over [imports|goods] from China.",
        (),
    ),
    Composed(
        "trade-questions-asked",
        "[China Tariffs: Frequently Asked Questions|Section 301 tariffs: FAQ|Explained: the "
        "tariffs on China]",
        "By Section 301 of the Trade Act of 1974 the U.S. Trade Representative "
        "initiated an investigation of China's [acts and policies|practices].",
        (),
    ),
    Composed(
        "trade-had-been-due",
        "{US} order on [imports|trade]",
        "The tariff on Chinese {cgood} had been [scheduled|due|set] to increase to {r1} percent on "
        "{d1}.",
        (),
        may="CALENDAR",
    ),
    Composed(
        "trade-measures-of-then",
        "China suspends measures against US firms",
        "China's commerce ministry on {wd} suspended its measures against {n} US firms. The "
        "original measures included bans on making new investments in China.",
        (Fact("ENTITY_MEASURE", "suspended", "CN", "measure_suspension", date="today"),),
    ),
    Composed(
        "trade-tariffs-halt",
        "China's [retaliatory tariffs|duties] have [halted|stopped] [beef|pork] trade",
        "[Packers|Exporters] in the United States have lost their best customer, China, to "
        "tariffs, the federation said.",
        (),
    ),
    Composed(
        "trade-running-out",
        "Markets [await|watch] trade talks",
        "Time is running out for the United States and China to strike a trade agreement. "
        "Importers fear that US tariffs on Chinese goods will stay.",
        (),
        may="MEETING",
    ),
)

_ALERTS: Final = (
    Composed(
        "trade-summit-of-others",
        "[Morning briefing|Morning notes]",
        "{cn2} [presses|is pressing] the European Union to issue a statement against {pu-last}'s "
        "trade policies at a summit later this month. US tariffs on Chinese {cgood} stay in force.",
        (),
        may="MEETING",
    ),
    Composed(
        "trade-the-bloc",
        "[Morning briefing|Morning notes]",
        "China said on {wd} it will raise its duty on American {ugood} to {r1} percent. Elsewhere, "
        "the bloc said it would hold back its retaliatory tariffs on U.S. goods.",
        (Fact("TARIFF", "announced", "CN", rate="r1"),),
    ),
    Composed(
        "trade-numbered-list",
        "Update: [lawsuit on|litigation over] Section 301 List 3 duties on Chinese goods",
        "The importers are waiting for word, their lawyers said.",
        (),
        may="DISPUTE",
    ),
)

REALTRADE: Final = (*_ALERTS, *_ROUND_UPS, *_CASES, *_FIRMS, *_FEES, *_LISTS, *_PAPERS)
