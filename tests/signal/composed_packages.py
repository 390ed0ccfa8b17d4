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
    Composed(
        "a_headline_of_three_blows",
        "^{cn} hits back: {r1}% tariffs on U.S. {ugood}, [curbs on rare earths|export curbs on "
        "tungsten], [antitrust probe of Google|antitrust probe into Nvidia]",
        "",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("INVESTIGATION", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "a_headline_of_two_deeds",
        "^{cn} [slaps|imposes] {r1}% tariff on U.S. {ugood}, [adds|puts] {n} American firms "
        "[to|on] "
        "[unreliable entity list|export control list]",
        "",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "measures_listed_in_sentences",
        "^{cn} answers U.S. tariffs with several measures",
        "{CN} announced a series of measures against the United States on {wd}. Duties of {r1}% "
        "will be [levied|imposed] on American {ugood} from {d1}. [Exports of|Shipments abroad of] "
        "[tungsten and tellurium|gallium|rare earths] will require a licence [with immediate effect"
        "|immediately]. [Two|Three] U.S. companies[, including PVH,|] were [added to|placed "
        "on] the "
        "unreliable entity list.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "duties_now_and_more_later",
        "Washington phases in tariffs on Chinese {cgood}",
        "{US} said on {wd} that tariffs on Chinese {cgood} would [rise|increase|go up] to "
        "{low}% on "
        "{d1} and to {high}% [on|from] {d2}. [Importers have complained about the cost.|The trade "
        "group for retailers criticised the plan.|]",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="low"),
            Fact("TARIFF", _DONE, "US", date="today", effective="d2", rate="high"),
        ),
    ),
    Composed(
        "a_batch_told_in_two_sentences",
        "^{cn} to raise tariffs in two steps",
        "{CN} [said on {wd} it will|will] impose additional tariffs of {r1}% on about ${v1} "
        "billion "
        "of U.S. goods[, the finance ministry said on {wd}|]. [The first batch|Some of them|The "
        "first tranche] will take effect on {d1}. [The second|The rest|The remainder] will [follow|"
        "take effect|kick in] on {d2}.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "CN", date="today", effective="d2"),
        ),
    ),
    Composed(
        "lists_with_days_of_their_own",
        "^{us} publishes tariff lists",
        "{US} on {wd} published two lists of Chinese goods [facing|subject to] a {r1}% tariff. "
        "[Goods|Products] on the first list, [among them|such as|including] [clothing|shoes], will "
        "be [taxed|hit] from {d1}, [and those|those] on the second, [including|such as] [phones|"
        "toys], from {d2}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "US", date="today", effective="d2"),
        ),
    ),
    Composed(
        "pauses_one_extends_another",
        "^{us} adjusts tariffs on China",
        "{US} on {wd} [suspended|paused] port fees on Chinese[-built|] ships [until|through] {d2} "
        "and extended [exclusions|tariff exclusions] for {n} Chinese products "
        "[until|through] {d3}.",
        (
            Fact("CHARGE", "suspended", "US", date="today", expiry="d2"),
            Fact("TARIFF", "extended", "US", date="today", expiry="d3"),
        ),
    ),
    Composed(
        "adds_some_firms_removes_others",
        "^{cn} revises its list of American firms",
        "[China's commerce ministry|The Ministry of Commerce] on {wd} added {n} American "
        "[companies|"
        "firms] to its unreliable entity list [and suspended|while suspending] export controls on "
        "[another|] [five|ten|twelve] [others|U.S. companies] [for one year|until {d3}].",
        (
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
            Fact("ENTITY_MEASURE EXPORT_CONTROL", "suspended", "CN", date="today"),
        ),
    ),
    Composed(
        "in_response_a_threefold_answer",
        "Beijing answers",
        "In [response|retaliation], {cn} [announced|unveiled] {r1}% tariffs on {ugood} [imported "
        "from|from] the United States[, effective {d1}|], a ban on [exports|shipments] of "
        "[gallium|antimony|germanium] to [the United States|the U.S.] and the suspension of import "
        "licences for [three|five] American [poultry|beef|sorghum] [plants|exporters].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("IMPORT_RESTRICTION", "announced in_effect suspended", "CN", date="today"),
        ),
    ),
    Composed(
        "will_also",
        "^{us} widens its measures against China",
        "{US} said on {wd} that it [will|would] raise the tariff on Chinese {cgood} to {r1}% [on|"
        "from] {d1}. It [will|would] also [restrict|ban] [exports|sales] of [chip design software|"
        "jet engine parts|chipmaking tools] to [China|Chinese companies].",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", "announced in_effect proposed", "US", date="today"),
        ),
    ),
    Composed(
        "a_rise_beside_what_stays",
        "Tariff notice",
        "{US} raised the tariff on Chinese {cgood} to {high}% [on {wd}|] but [left|kept] "
        "[duties on|"
        "the rate for] [furniture parts|toys|clothing] at {low}%, a [notice|statement] said.",
        (Fact("TARIFF", _DONE, "US", date="today", rate="high"),),
    ),
    Composed(
        "threatens_one_does_another",
        "^{us} acts on Chinese {cgood}",
        "{US} imposed a {r1}% tariff on Chinese {cgood} on {wd} and threatened [to bar|to ban] "
        "[exports of aircraft parts|sales of chip software] to China [if Beijing retaliates|unless "
        "Beijing backs down].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", "threatened", "US"),
        ),
    ),
    Composed(
        "the_steps_include",
        "^{cn} sets out steps against U.S. trade curbs",
        "{CN} set out its answer to the latest U.S. [tariffs|curbs] on {wd}. The [measures|steps] "
        "include a {r1}% duty on American {ugood} [from {d1}|starting {d1}], export controls on "
        "[five metals|tungsten|rare earths] and [an investigation into|an anti-monopoly probe of] "
        "[Google|Qualcomm].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("INVESTIGATION", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "subjects_joined",
        "^{us} moves against Chinese goods",
        "A {r1}% tariff on Chinese {cgood} and port fees on Chinese-built ships [will take effect|"
        "take effect|come into force] on {d1}, {us} [said|announced] on {wd}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("CHARGE", _DONE, "US", date="today", effective="d1"),
        ),
    ),
    Composed(
        "passives_joined",
        "^{cn} widens countermeasures",
        "Tariffs of {r1}% were [imposed|announced] on American {ugood} and {n} U.S. companies were "
        "[added to|placed on] [the unreliable entity list|the export control list], {cn} said on "
        "{wd}.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "with_the_rest_gerunds",
        "^{cn} toughens its stance",
        "{CN} retaliated on {wd} by [imposing|levying] {r1}% tariffs on U.S. {ugood}, "
        "[restricting|curbing] exports of [rare earths|tungsten|antimony] and [blacklisting {n} "
        "American defence firms|adding eleven American companies to its unreliable entity list].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "two_rates_on_two_days_in_step",
        "^{cn} to raise tariffs in two groups",
        "{CN} said on {wd} it would put extra tariffs on ${v1} billion of U.S. goods. [Duties|"
        "Tariffs] of {r1}% and {r2}% will [start|take effect] [in two groups|in two batches|] on "
        "{d1} and {d2}[ respectively|].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "CN", date="today", effective="d2", rate="r2"),
        ),
    ),
)
