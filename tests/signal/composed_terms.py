"""Composed documents: terms that are prolonged or run out, in longer and denser texts."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_EXTENDED: Final = ("TARIFF", "extended", "US", "exclusion_extension")

TERMS: Final[tuple[Composed, ...]] = (
    Composed(
        "terms-law-firm-alert",
        "USTR Extends Section 301 Exclusions Through {d2}",
        "On {wd}, the Office of the United States Trade Representative (USTR) announced that it "
        "will extend {n} product exclusions from the Section 301 duties on imports from China.\n\n"
        "The exclusions were scheduled to expire on {d1}. As extended, they will remain in effect "
        "through {d2}. Importers should [review their classifications|consult their brokers].\n\n"
        "USTR first granted the exclusions in {py}, and has extended [some of|] them since.",
        (Fact("TARIFF", "extended announced", "US", "exclusion_extension", expiry="d2"),),
    ),
    Composed(
        "terms-ministry-notice",
        "China [extends|prolongs] tariff exemptions for US {ugood}",
        "The Customs Tariff Commission of the State Council said on {wd} that exemptions from "
        "additional tariffs on {ugood} imported from the United States would be extended to {d2}."
        "\n\nThe exemptions were set to run out on {d1}.",
        (Fact("TARIFF", "extended announced", "CN", "exclusion_extension", expiry="d2"),),
    ),
    Composed(
        "terms-mutual-pause",
        "US, China extend tariff truce [by|for] 90 days",
        "The United States and China [agreed|said they had agreed] on {wd} to extend their tariff "
        "truce [by|for] another 90 days, until {d2}.\n\nThe pause was due to expire on {d1}.",
        (Fact("TARIFF AGREEMENT", expiry="d2"),),
        may="TARIFF AGREEMENT",
    ),
    Composed(
        "terms-truce-undecided",
        "US, China yet to decide on truce extension",
        "{a} said on {wd} that the tariff truce with China, which expires on {d1}, [could be "
        "extended|might be prolonged] if talks go well. [No decision has been made.|The final call "
        "rests with the president.]",
        (),
        may="CALENDAR TARIFF AGREEMENT",
    ),
    Composed(
        "terms-licence-extended",
        "US [extends|prolongs] Huawei licence [by|for] 90 days",
        "The U.S. Commerce Department on {wd} extended by 90 days a temporary licence that lets "
        "American companies do business with Huawei. The licence was due to expire on {wd}.",
        (Fact("EXPORT_CONTROL", "extended", "US", "licence_grant", date="today"),),
        years=(2019, 2020),
        may="CALENDAR",
    ),
    Composed(
        "terms-suspension-of-controls",
        "China suspends export controls on rare earths until {d3}",
        "{CN} said on {wd} it had suspended [a set of|] export controls on rare earths "
        "announced in {py}, [with the suspension to last|the suspension lasting] until {d3}.",
        (
            Fact(
                *("EXPORT_CONTROL", "suspended announced", "CN", "control_suspension"),
                date="today",
                expiry="d3",
            ),
        ),
    ),
    Composed(
        "terms-both-suspend-fees",
        "US, China suspend port fees for a year",
        "The United States suspended port fees on Chinese ships on {wd}, a move that is to last "
        "until {d3}.\n\nChina, in turn, suspended its own special port fees on American vessels "
        "[on "
        "the same day|for the same period].",
        (
            Fact("CHARGE", "suspended announced", "US", date="today", expiry="d3"),
            Fact("CHARGE", "suspended announced", "CN"),
        ),
    ),
    Composed(
        "terms-comment-period",
        "USTR [proposes|plans] tariffs on Chinese {cgood}",
        "The U.S. Trade Representative proposed tariffs of {r1}% on Chinese {cgood} on {wd}. "
        "Comments are due by {d1}, and a hearing will be held on {d2}. [The tariffs could take "
        "effect later this year.|]",
        (Fact("TARIFF", "proposed", "US", date="today", rate="r1"),),
        may="CALENDAR INVESTIGATION",
    ),
    Composed(
        "terms-removed-after-talks",
        "China [scraps|lifts] {r1}% tariff on US {ugood}",
        "China has scrapped a {r1}% tariff on American {ugood}, {cn} [said|announced] on {wd}, "
        "[making good on a pledge|following through on a promise] made in talks last month. The "
        "removal [takes effect|is effective] on {d1}.",
        (Fact("TARIFF", "removed announced", "CN", date="today", effective="d1"),),
        may="",
    ),
    Composed(
        "terms-refused-request",
        "US rejects [requests|pleas] to extend exclusions for Chinese {cgood}",
        "{US} [rejected|turned down] requests to extend tariff exclusions for Chinese {cgood} on "
        "{wd}, clearing the way for duties of {r1}% to return on {d1}.",
        (Fact("TARIFF CALENDAR"),),
        may="TARIFF CALENDAR",
    ),
    Composed(
        "terms-end-of-exemption",
        "US [ends|to end] tariff exemption for [small|low-value] packages from China",
        "A tariff exemption for low-value packages from China ended at 12:01 a.m. on {wd}, under "
        "an "
        "order that President {pu-name} signed [last month|in {py}].",
        (
            Fact(
                *("TARIFF", "in_effect removed expired", "US", "de_minimis_change"),
                effective="today",
            ),
        ),
    ),
    Composed(
        "terms-three-acts",
        "China [retaliates|hits back] against U.S. tariffs",
        "China announced [a raft|a series] of measures against the United States on {wd}.\n\nIt "
        "will impose tariffs of {r1}% on American {ugood} from {d1}, the finance ministry said. "
        "The "
        "commerce ministry placed {n} American companies on its unreliable entity list, effective "
        "immediately. It also opened an anti-dumping investigation into [American|U.S.] plastics."
        "\n\nThe steps follow an American tariff increase [last week|last month].",
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),
            Fact("TRADE_REMEDY", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "terms-two-rates-two-days",
        "US to raise tariffs on Chinese {cgood} in two steps",
        "{US} said on {wd} that tariffs on Chinese {cgood} will rise to {low}% on {d1} and to "
        "{high}% on {d2}.",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="low"),
            Fact("TARIFF", "announced", "US", date="today", effective="d2", rate="high"),
        ),
    ),
    Composed(
        "terms-took-effect-after-signing",
        "Order [ending|closing] {ugood} exemption [signed|issued]",
        "President {pu-name} signed an executive order on {wd-2} raising tariffs on Chinese "
        "{cgood} "
        "to {r1}%. The increase took effect on {wd}, the Customs and Border Protection agency "
        "said.",
        (
            Fact(
                *("TARIFF", "in_effect", "US", "tariff_increase"),
                effective="today",
                rate="r1",
            ),
        ),
    ),
    Composed(
        "terms-deadline-moved",
        "US gives importers more time on China exclusions",
        "{US} on {wd} [pushed back|put off|delayed] the expiry of tariff exclusions for {n} "
        "Chinese "
        "products to {d2} from {d1}.",
        (Fact(*_EXTENDED, date="today", expiry="d2"),),
    ),
)
