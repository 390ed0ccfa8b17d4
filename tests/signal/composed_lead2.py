"""Composed documents: several acts of one deal, and what of them is told late or in a list."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

LISTED_STEPS: Final[tuple[Composed, ...]] = (
    Composed(
        "deal-with-steps-in-a-list",
        "US and China [strike|reach] trade deal",
        "{pu} and {pc} [struck|reached] a trade deal on {wd}.\n\n"
        "[Under the deal,|As part of the agreement,|] China [agreed|pledged|committed] to[| the "
        "following| take the following steps]:\n\n"
        "[Suspend|Lift|Pause] export controls on rare earths.\n\n"
        "[End|Remove|Scrap] [its|the] retaliatory tariffs on American {ugood}.\n\n"
        "[In return, the|In exchange, the|For its part, the|The] United States "
        "[agreed|committed] to:\n\n"
        "[Cut|Lower] tariffs on Chinese goods by {low} percentage points from {d1}.\n\n"
        "[Pause|Suspend] port fees on Chinese ships.",
        (
            Fact("AGREEMENT", "announced"),
            Fact("EXPORT_CONTROL", "announced", "CN", subkind="control_suspension"),
            Fact("TARIFF", "announced", "CN", subkind="tariff_removal"),
            Fact("TARIFF", "announced", "US", subkind="tariff_reduction", effective="d1"),
            Fact("CHARGE", "announced", "US"),
        ),
        may="MEETING",
    ),
    Composed(
        "deal-with-steps-in-a-row",
        "US and China [strike|reach] trade deal",
        "The two sides published the text on {wd}. [Under the deal,|Under the agreement,] China "
        "[will|agreed to|pledged to]: [suspend|lift] export controls on rare earths; "
        "[end|remove] retaliatory tariffs on American {ugood}; and buy {v1} million tons of "
        "American soybeans. The United States [will|agreed to]: [pause|suspend] port fees "
        "on Chinese ships[.|; and hold new talks in the spring.]",
        (
            Fact("AGREEMENT", "announced", subkind="trade_deal"),
            Fact("AGREEMENT", "announced", "CN", subkind="purchase_commitment"),
            Fact("EXPORT_CONTROL", "announced", "CN", subkind="control_suspension"),
            Fact("TARIFF", "announced", "CN", subkind="tariff_removal"),
            Fact("CHARGE", "announced", "US"),
        ),
        may="MEETING",
    ),
    Composed(
        "advice-in-a-list",
        "What importers of Chinese goods can do",
        "Lawyers said on {wd} that importers of Chinese goods have to:\n\n"
        "[Check|Review] tariffs on each of their products.\n\n"
        "[Cut|Lower|Reduce] tariffs on Chinese goods by way of first-sale rules.\n\n"
        "[Apply for|Seek] exclusions from Section 301 tariffs.",
        (),
    ),
)

ONE_MORE_DEED: Final[tuple[Composed, ...]] = (
    Composed(
        "answer-and-what-came-in-addition",
        "China [hits|strikes] back with {r1}% tariff on US {ugood}",
        "China will put a {r1}% tariff on {ugood} from the United States, the finance ministry "
        "said on {wd}.\n\n"
        "[The ministry|It] called the American duties unlawful.\n\n"
        "Analysts [expect|foresee] a long dispute.\n\n"
        "Farmers in both countries were alarmed.\n\n"
        "[In addition to the tariffs,|In addition,|Additionally,|Furthermore,|Separately,] China "
        "has [opened|launched|initiated] an [antitrust|anti-monopoly] investigation into Google "
        "[and has imposed|and imposed] [new|fresh] export controls on [rare earths|gallium].\n\n"
        "Shares fell.",
        (
            Fact("TARIFF", "announced", "CN", rate="r1"),
            Fact("INVESTIGATION", "announced", "CN"),
            Fact("EXPORT_CONTROL", "announced", "CN"),
        ),
    ),
    Composed(
        "scenario-in-return",
        "China to put {r1}% tariff on US {ugood}",
        "China will put a {r1}% tariff on {ugood} from the United States, the finance ministry "
        "said on {wd}.\n\n"
        "Farmers were alarmed.\n\nOne [scenario|way out], analysts say, is that Washington cuts "
        "its duties on Chinese goods to {low}% [in return|in exchange] for larger purchases.\n\n"
        "Shares fell.",
        (Fact("TARIFF", "announced", "CN", rate="r1"),),
    ),
    Composed(
        "points-suspended-and-a-rest-kept",
        "US, China [publish|issue] joint statement after {city} talks",
        "The United States and China issued a joint statement on {wd}.\n\n"
        "Washington will [modify|adjust] its additional [ad valorem |]duty on Chinese "
        "[goods|articles] by suspending {high} percentage points of it for "
        "[at first |]90 days, [retaining|keeping|maintaining|leaving] [a|the "
        "remaining] {low} percent rate.",
        (Fact("TARIFF", "announced", "US", rate="high"),),
        may="MEETING AGREEMENT",
    ),
)

OLD_FIGURES: Final[tuple[Composed, ...]] = (
    Composed(
        "rate-up-from-one-announced-before",
        "China raises tariffs on US goods",
        "China [will raise|is raising|has increased] its tariffs on American goods to {high}%[, up "
        "from| from| instead of] the [previously announced|earlier|previously planned|initial|"
        "already announced|original] {low}%[, the finance ministry said on {wd}|]. [Farmers were "
        "alarmed|Shares fell].",
        (Fact("TARIFF", "announced", "CN", rate="high", before="low"),),
    ),
    Composed(
        "goods-barred-before-now-sold",
        "US to let Nvidia sell AI chips to China",
        "The {pu-last} administration [will allow|is allowing] Nvidia to sell its previously "
        "[restricted|barred|banned] AI chips to China, Commerce said on {wd}.",
        (Fact("EXPORT_CONTROL", "announced", "US"),),
        years=(2025, 2025),
    ),
    Composed(
        "duties-previously-imposed",
        "Soybean prices [rise|fall] in Chicago",
        "Soybean prices [rose|fell] on {wd}. China had previously [imposed|put] a {r1}% tariff on "
        "American {ugood}.",
        (),
    ),
)

NO_MEETING: Final[tuple[Composed, ...]] = (
    Composed(
        "no-reason-to-meet-on-a-trip",
        "{pu-last} threatens new tariffs on Chinese goods",
        "{pu} threatened on {wd} to put a {r1}% tariff on Chinese goods — and wrote [online |]"
        "that he saw no [reason|point|need] [to meet|to meet with|in "
        "meeting] {pc} [as part of|during] [an upcoming|his] trip to [Japan|Malaysia].",
        (Fact("TARIFF", "threatened", "US", rate="r1"),),
        years=(2025, 2025),
    ),
    Composed(
        "talks-put-at-risk",
        "{pu-last} [hampers|clouds|complicates|overshadows|imperils|undermines] China talks "
        "[with one word|with new threat|]",
        "Importers spoke of a hard week on {wd}.",
        (),
        years=(2025, 2025),
    ),
)

FEES_PAUSED: Final[tuple[Composed, ...]] = (
    Composed(
        "fees-paused-for-another-lands-sake",
        "US [pauses|suspends] port fees",
        "The White House said on {wd} that the United States would [pause|suspend] its port fees "
        "on Chinese ships from [today|{wd}] [as part of efforts|as part of a plan] to "
        "[boost|deepen] cooperation with South Korea and Japan.",
        (Fact("CHARGE", "suspended", "US", effective="today"),),
    ),
)

WHOSE_DUTY: Final[tuple[Composed, ...]] = (
    Composed(
        "both-leaders-titled",
        "{pu-last} and {pc-last} agree on tariffs",
        "{pu} and {pc} [agreed|reached an agreement] to [reduce|cut|lower] tariffs on {wd}.",
        (Fact("TARIFF", "announced", "USCN", subkind="tariff_reduction"),),
        may="AGREEMENT MEETING",
    ),
    Composed(
        "points-dropped-of-a-duty",
        "Tariffs on China to [drop|fall] by {low} points; [port|ship] fees also [lifted|scrapped]",
        "The United States is [dropping|removing|shaving off|taking off] {low} percentage points "
        "of the {high}% [fentanyl tariff|tariff] on China, the White House said on {wd}.",
        (
            Fact("TARIFF", "announced", "US", subkind="tariff_reduction", rate="low"),
            Fact("CHARGE", "announced removed", "US"),
        ),
    ),
    Composed(
        "what-the-paper-does",
        "USTR issues [final action|notice] in China shipbuilding case",
        "USTR issued a [final notice of action|notice] on {wd} in its Section 301 case on Chinese "
        "shipbuilding.\n\nThe [action|notice|measure] [will impose|would put|imposes] new port "
        "fees on vessels that [were built in China|are owned by China-linked entities].",
        (Fact("CHARGE", "announced proposed threatened", "US"),),
        may="INVESTIGATION",
    ),
    Composed(
        "boycott-ends",
        "China ends soybean boycott",
        "China [ended|has ended] its [soybean|soy] boycott, the White House said on {wd}.",
        (Fact("IMPORT_RESTRICTION", "announced removed", "CN", subkind="resumption"),),
        years=(2025, 2025),
    ),
)

TWO_DEEDS: Final[tuple[Composed, ...]] = (
    Composed(
        "duty-begun-and-answered",
        "Tariffs begin",
        "U.S. tariffs on Chinese goods [took effect|came into effect|came into force] on {wd}"
        "[ as China announced| and China announced|, and China announced|, with China announcing|"
        ", with Beijing immediately announcing] a {r1}% tariff on American {ugood}.",
        (
            Fact("TARIFF", "in_effect", "US", effective="today", rate=""),
            Fact("TARIFF", "announced", "CN", effective="", rate="r1"),
        ),
    ),
    Composed(
        "fees-begin-and-are-answered",
        "Port fees begin",
        "U.S. port fees on Chinese ships [took effect|came into effect] on {wd}[ and Beijing "
        "imposed|, and Beijing imposed|, with Beijing imposing] export controls on rare earths.",
        (
            Fact("CHARGE", "in_effect", "US", effective="today"),
            Fact("EXPORT_CONTROL", "announced", "CN", effective=""),
        ),
    ),
    Composed(
        "deadline-for-a-rise-put-off",
        "{pu-last} [extends|prolongs] China tariff [truce|pause]",
        "{pu} signed an order [delaying|postponing|pushing back] the [deadline|date] for the "
        "United States to [impose|implement|raise] [higher |]duties on Chinese [imports|products] "
        "for 90 more days, the White House said on {wd}.",
        (Fact("TARIFF", "extended suspended announced", "US", date="today"),),
        years=(2025, 2025),
    ),
    Composed(
        "threat-that-was-made-before",
        "Bessent hails talks in {city}",
        "{a} told reporters on {wd} that the talks with {c} in {city} went well.\n\n"
        "{pu} had [threatened|vowed|planned] to [impose|put] {r1}% tariffs on Chinese goods [from|"
        "starting] {d1}.",
        (Fact("MEETING", "concluded"),),
        years=(2025, 2025),
    ),
    Composed(
        "warfare-goes-on",
        "[A fresh|A new] round of tariff warfare",
        "[A fresh|A new] round of tariff warfare is [underway|under way] between the United States "
        "and China. Farmers were alarmed on {wd}.",
        (),
    ),
    Composed(
        "maker-informed-of-a-rule",
        "Nvidia told of chip rule",
        "The {pu-last} administration [informed|notified|told] [chipmaker |]Nvidia on {wd} that "
        "exports of its AI chips to China [will require|will need] a licence.",
        (Fact("EXPORT_CONTROL", "announced", "US"),),
        years=(2025, 2025),
    ),
)

WHAT_OF_IT: Final[tuple[Composed, ...]] = (
    Composed(
        "goods-of-the-deal-beside",
        "China tariffs [lowered|cut], rare earths deal [signed|sealed]",
        "{pu} announced on {wd} a [reduction|cut] in tariffs on China from {high}% to {low}%, "
        "effective immediately.",
        (Fact("TARIFF", "in_effect announced", "US", rate="low", before="high"),),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    Composed(
        "licence-for-sales-abroad",
        "Chip maker warns on sales",
        "[Exports|Sales|Shipments] of [its|some|advanced] AI chips to China [will need|will "
        "require] a licence, Nvidia said on {wd}.",
        (Fact("EXPORT_CONTROL", "announced", "US"),),
        years=(2025, 2025),
    ),
    Composed(
        "countermeasures-that-stood-since",
        "US and China [issue|publish] joint statement",
        "China will [suspend|suspend or remove] the non-tariff countermeasures [it took|taken] "
        "against the United States since {p1}, the two sides said on {wd}.",
        (Fact("ENTITY_MEASURE", "announced", "CN", effective=""),),
        may="AGREEMENT MEETING",
    ),
    Composed(
        "truce-and-the-rise-put-off",
        "{pu-last} extends China tariff truce",
        "{pu} signed an order on {wd} extending the tariff truce with China, [delaying|putting "
        "off|postponing] [a|the] scheduled increase in tariffs until {d1}.",
        (Fact("TARIFF", "extended", effective="", expiry="d1"),),
        years=(2025, 2025),
    ),
)

LEAD2: Final[tuple[Composed, ...]] = (
    *(*LISTED_STEPS, *ONE_MORE_DEED, *OLD_FIGURES),
    *(*NO_MEETING, *FEES_PAUSED, *WHOSE_DUTY, *TWO_DEEDS, *WHAT_OF_IT),
)
