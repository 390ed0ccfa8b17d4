"""Composed documents of deals, disputes, cases, remedies and days to watch."""

from __future__ import annotations

from typing import Final

from composed_silent import SILENT
from composing import Composed, Fact

_UNDERTAKEN: Final[tuple[Composed, ...]] = (
    Composed(
        "deal-names-put-to-it",
        "{a-name} and {c-name} [put their names to|sign|put their signatures to] farm trade pact",
        "The [ceremony|signing] in {city} on {wd} lasted less than an hour. [Both sides hailed the "
        "accord.|Neither side took questions.]",
        (Fact("AGREEMENT", "signed", subkind="trade_deal"),),
        may="MEETING",
    ),
    Composed(
        "deal-inked-headline",
        "US-China trade [deal|pact|agreement] [inked|signed|initialled]",
        "Negotiators [put pen to paper|signed the text] in {city} on {wd}.",
        (Fact("AGREEMENT", "signed", date="today"),),
        may="MEETING",
    ),
    Composed(
        "deal-both-said-would",
        "China [agrees|pledges] to buy more US {ugood}",
        "In a joint statement on {wd} [both sides|the two sides] said China would [significantly "
        "increase purchases of|buy more of] American {ugood}.",
        (Fact("AGREEMENT", "announced", "CN", "purchase_commitment", date="today"),),
    ),
    Composed(
        "deal-mechanism-would",
        "US, China [to keep talking|agree on next steps]",
        "The two sides said in a joint statement on {wd} that they would [also |]set up a "
        "consultation mechanism[, led by {c-name} and {a-name}|].",
        (Fact("AGREEMENT", "announced", "USCN", "mechanism_created"),),
    ),
    Composed(
        "deal-under-which-would",
        "Negotiators initial {ugood} pact",
        "U.S. and Chinese negotiators on {wd} initialled an agreement under which China would buy "
        "[{n} million tons|more] of American {ugood} a year.",
        (Fact("AGREEMENT", "announced signed", subkind="purchase_commitment"),),
        may="AGREEMENT",
    ),
)

_WATCHED: Final[tuple[Composed, ...]] = (
    Composed(
        "watch-comments-asked-for",
        "USTR [seeks|wants|asks for] views on China tariff changes",
        "The Office of the U.S. Trade Representative on {wd} [asked for|sought|called for] public "
        "comments by {d1} on [changes to|a review of] the Section 301 tariffs on Chinese {cgood}. "
        "A hearing will be held on {d2}[ in Washington|].",
        (
            Fact("CALENDAR", date="d1", subkind="comment_deadline"),
            Fact("CALENDAR", date="d2", subkind="hearing"),
        ),
        may="TARIFF INVESTIGATION",
    ),
    Composed(
        "watch-list-published-by",
        "White House [to publish|will release] China tariff list",
        "The final list of Chinese goods will be [announced|published|released] by {d1}, "
        "[the White House|the U.S. Trade Representative's office] said on {wd}. [Farm groups fear "
        "an answer.|China's commerce ministry called the plan a mistake.]",
        (Fact("CALENDAR", date="d1", subkind="deadline"),),
        may="TARIFF",
    ),
    Composed(
        "watch-ruling-postponed",
        "Commerce [postpones|delays|puts off] ruling on Chinese {cgood}",
        "The U.S. Department of Commerce has [postponed|delayed] its [final|preliminary] "
        "determination in the anti-dumping investigation of {cgood} from China until {d2}.",
        (Fact("CALENDAR", date="d2", subkind="final_determination"),),
    ),
    Composed(
        "watch-agreed-to-decide",
        "Supreme Court to [hear|take up] tariff case",
        "The justices on {wd} agreed to decide whether the duties on China and [dozens of|many] "
        "other countries are legal, and set arguments for {d2}.",
        (Fact("CALENDAR", date="d2", subkind="hearing"),),
        may="DISPUTE",
        years=(2025, 2025),
    ),
    Composed(
        "watch-surcharge-lapses",
        "Surcharge on Chinese goods [to lapse|set to lapse|due to run out] on {d1}",
        "The {r1}% surcharge on imports from China lapses on {d1} unless Congress [extends it|"
        "votes to keep it].",
        (Fact("CALENDAR", date="d1", subkind="expiry"),),
    ),
    Composed(
        "watch-determination-by",
        "USTR to [decide|determine] by {d1} whether China kept its promises",
        "The office of the U.S. Trade Representative will issue its determination by {d1}, it said "
        "[on {wd}|in a notice].",
        (Fact("CALENDAR", date="d1", subkind="final_determination"),),
    ),
)

_RULED: Final[tuple[Composed, ...]] = (
    Composed(
        "ruled-panel-colon",
        "WTO panel: {pu-last}'s China tariffs [broke the rules|violated trade rules]",
        "",
        (Fact("DISPUTE", "announced", subkind="wto_ruling", date="today"),),
        years=(2018, 2020),
    ),
    Composed(
        "ruled-panel-said-behind",
        "WTO [faults|rules against] US tariffs on Chinese goods",
        "The United States [broke|violated|breached] [global|international] trading rules when it "
        "put extra duties on Chinese goods, a WTO panel said on {wd}.",
        (Fact("DISPUTE", "announced", subkind="wto_ruling", date="today"),),
        may="TARIFF",
    ),
    Composed(
        "ruled-appeals-court-lets",
        "[Federal appeals|Appeals] court lets surcharge stand for now",
        "The panel put the lower court's decision on hold while it hears the government's case. "
        "The levy covers goods from China and other countries.",
        (Fact("DISPUTE", "announced", "US", "court_ruling"),),
    ),
    Composed(
        "ruled-law-gives-no-power",
        "Supreme Court: emergency law gives president no [tariff power|power to levy duties]",
        "The justices ruled 6-3 on {wd} that the statute behind the duties on China and dozens of "
        "other partners does not reach tariffs.",
        (Fact("DISPUTE", "announced", "US", "court_ruling", date="today"),),
        years=(2025, 2025),
    ),
    Composed(
        "filed-importers-challenge",
        "[Importers|Small businesses|Toy makers] challenge China tariffs in trade court",
        "The companies [filed the suit|sued] on {wd}, saying that the president has no power to "
        "put a {r1}% duty on Chinese goods.",
        (Fact("DISPUTE", "announced", "US", "court_filing"),),
        years=(2025, 2025),
    ),
    Composed(
        "filed-wto-appeal",
        "[United States|US] appeals WTO ruling on China tariffs",
        "[Washington gave notice of the appeal on {wd}.|The appeal was circulated on {wd}.]",
        (Fact("DISPUTE", "announced", "US"),),
        years=(2018, 2022),
    ),
)

_REMEDIES: Final[tuple[Composed, ...]] = (
    Composed(
        "remedy-review-announced",
        "MOFCOM Announcement: expiry review of anti-dumping [measures|duties] on "
        "[phenol|n-propanol] originating in the United States",
        "The Ministry [decides|has decided] to conduct an expiry review as of {d1}.",
        (Fact("TRADE_REMEDY", "announced", "CN", "anti_dumping_review"),),
        may="CALENDAR",
    ),
    Composed(
        "remedy-preliminary-below",
        "US sets {r1}% anti-dumping duty on Chinese {cgood}",
        "The Commerce Department on {wd} issued [an affirmative|its] preliminary determination[ in "
        "the case|], it said.",
        (Fact("TRADE_REMEDY", "announced", "US", "anti_dumping_preliminary", rate="r1"),),
    ),
    Composed(
        "remedy-plain-duties-final",
        "Commerce [finalizes|sets] duties on {cgood} from China",
        "Final anti-dumping margins range from {low}% to {high}%, the department said in a fact "
        "sheet on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "US", "anti_dumping_final"),),
    ),
    Composed(
        "remedy-bite-today",
        "China's anti-dumping duties on US [phenol|polyols] [take effect|bite from today]",
        "",
        (Fact("TRADE_REMEDY", "in_effect", "CN", "anti_dumping_final", date="today"),),
    ),
    Composed(
        "remedy-panel-votes",
        "ITC [votes|panel votes] 3-0 for final anti-dumping duties on Chinese {cgood}",
        "",
        (Fact("TRADE_REMEDY", "announced", "US", "anti_dumping_final"),),
    ),
    Composed(
        "remedy-coupled-kinds",
        "China to put duties on US [polyols|phenol]",
        "China's commerce ministry said on {wd} it would impose anti-dumping and countervailing "
        "duties on [polyols|phenol] from the United States from {d1}.",
        (
            Fact("TRADE_REMEDY", "announced", "CN", "anti_dumping_final", effective="d1"),
            Fact("TRADE_REMEDY", "announced", "CN", "countervailing_final", effective="d1"),
        ),
        may="TARIFF",
    ),
)

_LONGER: Final[tuple[Composed, ...]] = (
    Composed(
        "longer-deal-signed-later-in-force",
        "U.S., China [sign|ink] trade deal",
        "{a} and {c} signed a trade deal on {wd} that will [roll back|cut] some tariffs and boost "
        "Chinese purchases of U.S. goods.\n\nThe centerpiece of the deal is a pledge by China to "
        "buy more American {ugood} over two years[, above the level of 2017|].\n\nThe deal takes "
        "effect 30 days after the signing.",
        (Fact("AGREEMENT", "signed", subkind="trade_deal", date="today"),),
        may="TARIFF AGREEMENT",
    ),
    Composed(
        "longer-probe-found-it-had",
        "US, China reach framework deal in {city}",
        "The two sides reached a framework agreement on {wd}, {a} said. [He|The official] said a "
        "deadline might be moved to get the deal signed.\n\nSeparately, China's market regulator "
        "said on {wd} that a preliminary probe found that Nvidia had violated the anti-monopoly "
        "law.",
        (
            Fact("AGREEMENT", "announced", subkind="framework"),
            Fact("INVESTIGATION", "announced", "CN", "antitrust_determination"),
        ),
        may="MEETING CALENDAR",
        years=(2024, 2025),
    ),
    Composed(
        "longer-suspected-of-breach",
        "China opens antitrust probe into [Qualcomm|Nvidia|Google]",
        "The State Administration for Market Regulation said on {wd} it was investigating the US "
        "company on suspicion of violating the Anti-Monopoly Law. [It gave no details.|Shares "
        "fell.]",
        (Fact("INVESTIGATION", "announced", "CN", "antitrust_initiation"),),
    ),
    Composed(
        "longer-review-begun",
        "US starts review of China tariffs as expiry [nears|approaches]",
        "The U.S. Trade Representative's office said on {wd} it was launching a review of tariffs "
        "imposed on Chinese imports in {py}. [The White House is divided over them.|]",
        (),
        may="INVESTIGATION CALENDAR",
    ),
    Composed(
        "longer-global-tariff",
        "{pu-last} sets {r1}% global tariff after court loss",
        "The president called the ruling a disgrace and said he would impose a {r1}% global tariff "
        "under Section 122, which also covers China, from {d1}.",
        (Fact("TARIFF", "announced", "US", rate="r1", effective="d1"),),
        may="DISPUTE",
        years=(2025, 2025),
    ),
    Composed(
        "longer-deal-recalled",
        "{a-last} says China [fell short|is behind] on purchases",
        "{a} said on {wd} that {cn2} had not kept the promises of the phase one deal of January "
        "2020. [^{a-he} named no penalty.|Talks will go on, ^{a-he} added.]",
        (),
        may="MEETING",
        years=(2021, 2024),
    ),
    Composed(
        "longer-comments-with-hearing",
        "USTR to take comments on China list",
        "A second list of Chinese goods will go through a public comment process, with a hearing "
        "on {d1}, the Trade Representative's office said on {wd}.",
        (Fact("CALENDAR", date="d1", subkind="hearing"),),
        may="TARIFF",
    ),
)

_OF_ANOTHER_TIME: Final[tuple[Composed, ...]] = (
    Composed(
        "then-years-ago",
        "The purchases that never came",
        "[Five|Four|Three] years ago, in the East Room, a president held up a folder. Inside was a "
        "promise: China would buy 200 billion dollars more of American goods.\n\nIt did not. "
        "Beijing raised its duty on {ugood} [to {r1}%|] instead and halted purchases of grain.",
        (),
    ),
    Composed(
        "then-has-threatened",
        "Exporters in Ningbo [wait|hold their breath]",
        "Buyers place smaller orders. {pu-last} has threatened tariffs of {r1}% on all Chinese "
        "goods. [Nobody knows what comes.|Several owners have opened a workshop in Vietnam.]",
        (),
    ),
)

OTHER_KINDS: Final[tuple[Composed, ...]] = (
    *(*SILENT, *_UNDERTAKEN, *_WATCHED),
    *(*_RULED, *_REMEDIES, *_LONGER, *_OF_ANOTHER_TIME),
)
