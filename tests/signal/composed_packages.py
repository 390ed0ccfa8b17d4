"""Composed documents: several acts of one side in one sentence or list."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

#: Decided today, whether it is in force yet or not told.
_DONE: Final = "announced in_effect"

PACKAGES: Final[tuple[Composed, ...]] = (
    Composed(
        "two_rates_of_one_rise",
        "Notice sets higher duties",
        "{US} said on {wd} it [will|would] raise tariffs on Chinese {cgood} to {r1}% on {d1} and "
        "on [batteries|cranes|medical gloves] to {r2}% on {d2}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "US", date="today", effective="d2", rate="r2"),
        ),
    ),
    Composed(
        "a_package_behind_a_colon",
        "^{cn} strikes back",
        "{CN} [announced|unveiled] [a raft of|several] countermeasures on {wd}: a {r1}% tariff on "
        "all U.S. {ugood} from {d1}, export controls on [seven rare earths|gallium and germanium|"
        "tungsten], and [an antitrust investigation into|a probe of] [Google|Nvidia|Qualcomm].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("INVESTIGATION", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "a_package_that_includes",
        "^{cn} hits back at the United States",
        "{CN} on {wd} [announced|rolled out|unveiled] [a package of measures|steps] against the "
        "United States, including {r1}% tariffs on [American|U.S.] {ugood}, [a ban on exports of|"
        "export controls on] [antimony|tungsten|rare earths] and [an anti-dumping probe into "
        "American analog chips|an antitrust probe into Google].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("INVESTIGATION TRADE_REMEDY", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "duties_and_a_listing_joined_by_and",
        "^{cn} retaliates",
        "{CN} [imposed|slapped] {r1}% duties on American {ugood} and added {n} U.S. [companies|"
        "firms|defence contractors] to its [unreliable entity list|export control list] on {wd}.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "duties_a_ban_and_a_complaint",
        "^{cn} answers new U.S. duties",
        "{CN} [will impose|is imposing] additional tariffs of {r1}% on U.S. {ugood} from {d1}, "
        "[has halted|suspended] imports of [American beef|U.S. logs|U.S. poultry] from [three|five]"
        " [plants|suppliers] and filed a complaint [with|at] the World Trade Organization, {cn} "
        "said on {wd}.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("IMPORT_RESTRICTION", "announced in_effect suspended", "CN", date="today"),
            Fact("DISPUTE", "announced in_effect", "CN", date="today"),
        ),
    ),
    Composed(
        "will_face_and_gapped",
        "New duties on {cgood} published",
        "Chinese {cgood} will face a {r1}% tariff from {d1}, and [syringes|cranes|batteries] a "
        "{r2}% [tariff|one] from {d2}, {us} said on {wd}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "US", date="today", effective="d2", rate="r2"),
        ),
    ),
    Composed(
        "two_batches_of_duties",
        "Washington sets dates for new tariffs",
        "{US} said on {wd} that it would impose {r1}% tariffs on $[112|160|300] billion of Chinese "
        "goods in two [batches|stages|tranches]. The first [batch|tranche|] will take effect on "
        "{d1}, the second, [which covers|on|covering] [phones and laptops|toys and clothing], on "
        "{d2}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "US", date="today", effective="d2"),
        ),
    ),
    Composed(
        "respectively",
        "Duties on Chinese goods to rise",
        "Tariffs on Chinese {cgood} and [syringes|cranes|batteries] will [rise|increase] to {r1}% "
        "and {r2}% respectively [on|from] {d1}, {us} [said|announced] on {wd}.",
        (Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "one_list_up_another_down",
        "Commerce changes its lists",
        "The U.S. Commerce Department on {wd} added {n} Chinese [companies|entities] to its Entity "
        "List and removed [two|three|four] [others|Chinese universities] from the [Unverified List"
        "|list].",
        (
            Fact("EXPORT_CONTROL", _DONE, "US", "entity_listing", date="today"),
            Fact("EXPORT_CONTROL", "removed in_effect", "US", "entity_delisting", date="today"),
        ),
    ),
    Composed(
        "suspends_one_keeps_another",
        "^{cn} eases some measures",
        "{CN} [said on {wd} it would suspend|on {wd} suspended] its {r1}% tariff on U.S. {ugood} "
        "[until|through] {d2} but would keep [a|the] {r2}% levy on [American sorghum|other farm "
        "goods].",
        (Fact("TARIFF", "suspended announced", "CN", date="today", expiry="d2", rate="r1"),),
        may="",
    ),
    Composed(
        "suspends_one_lifts_another",
        "^{cn} eases measures against U.S. firms",
        "{CN} on {wd} [lifted|removed] [its ban on imports of|an import ban on] U.S. [poultry|"
        "logs] and suspended [its|the] export controls on [rare earths|gallium] [for one year|"
        "until {d3}].",
        (
            Fact("IMPORT_RESTRICTION", "removed", "CN", date="today"),
            Fact("EXPORT_CONTROL", "suspended", "CN", date="today"),
        ),
    ),
    Composed(
        "separately_a_second_act",
        "^{cn} raises tariffs on U.S. goods",
        "{CN} [said on {wd} it would raise|on {wd} raised] tariffs on U.S. {ugood} to {r1}% [from|"
        "effective] {d1}. [Separately|Also on {wd}|In a separate notice], [it|the ministry] "
        "[placed|put] {n} American [companies|firms] on its [export control list|unreliable entity "
        "list] and [opened|launched] an [antitrust investigation into|antitrust probe of] [Google|"
        "Qualcomm|Nvidia].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
            Fact("INVESTIGATION", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "a_rate_on_these_another_on_those",
        "^{cn} sets retaliatory tariffs",
        "{CN} will [levy|impose] a {high}% tariff on U.S. [coal and liquefied natural gas|chicken, "
        "wheat and corn] and a {low}% tariff on [American crude oil and farm machinery|American "
        "soybeans, pork and beef] from {d1}, it said on {wd}.",
        (Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="high"),),
    ),
    Composed(
        "both_duties_and_controls",
        "^{us} tightens the screws",
        "{US} [announced|unveiled] both a {r1}% tariff on Chinese {cgood} and new export controls "
        "on [advanced chips|chipmaking tools|jet engine parts] bound for China on {wd}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "US", date="today"),
        ),
    ),
    Composed(
        "as_well_as_a_fee",
        "^{us} targets Chinese shipping",
        "{US} on {wd} [announced|set out] tariffs of {r1}% on [ship-to-shore cranes|cranes] made in"
        " China, as well as port fees on Chinese-[built|operated] ships [starting|beginning] {d1}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="r1"),
            Fact("CHARGE", _DONE, "US", date="today", effective="d1"),
        ),
    ),
    Composed(
        "ranging_from_to",
        "^{cn} details countermeasures",
        "{CN} on {wd} announced countermeasures ranging from {r1}% tariffs on American {ugood} to "
        "[export controls on rare earths|a ban on exports of tungsten].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
        ),
    ),
)
