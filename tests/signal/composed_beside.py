"""Composed documents: events that a later sentence tells without naming whose they are."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"

BESIDE: Final[tuple[Composed, ...]] = (
    Composed(
        "exclusions_parted",
        ("U.S. [keeps|extends] some tariff exclusions on Chinese goods, lets others lapse"),
        (
            "The U.S. Trade Representative's office said on {wd} it [would extend|was "
            "extending] exclusions from Section 301 tariffs for {n} Chinese products "
            "until {d3}.\n\n"
            "The [other|remaining] exclusions [will lapse|will expire|expire] on {d1}[, "
            "it said|]."
        ),
        (
            Fact(
                *("TARIFF", "extended announced", "US"),
                subkind="exclusion_extension",
                date="today",
                expiry="d3",
            ),
            Fact("CALENDAR TARIFF"),
        ),
    ),
    Composed(
        "group_set_up",
        "{a-last}, {c-last} [agree to set up|create] working groups",
        (
            "{a} and {c} agreed on {wd} to [set up|create|establish] a working group on "
            "[commercial issues|export controls], [during|at the end of] [talks|a "
            "meeting] in Beijing.\n\n"
            "The group will [meet|convene] twice a year; its first meeting "
            "[will be held|is to take place] in {city} on {d1}."
        ),
        (
            Fact("AGREEMENT", subkind="mechanism_created", date="today"),
            Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="Beijing"),
            Fact("MEETING", "planned confirmed", date="d1", place="city"),
        ),
    ),
    Composed(
        "two_lists",
        "China adds {n} U.S. firms to [export |]control list",
        (
            "BEIJING, {today} - China on {wd} [barred|banned] its companies from "
            "[selling|exporting] dual-use goods to {n} American [makers of "
            "drones|defence firms], [saying their work threatened national "
            "security|citing national security].\n\n"
            "The commerce ministry's announcement takes effect [at once|immediately]. "
            "[Any sale already under way must stop|Exports in progress must be halted].\n\n"
            "A [separate|second] notice [put|placed] [four|five] of the same firms on "
            "the unreliable entity list, which [bans|bars] them from trade and new "
            "investment in China.\n\n"
            "[Analysts expect little commercial effect|A spokesman for one company said "
            "it had no sales in China]."
        ),
        (
            Fact("ENTITY_MEASURE", _DONE, "CN", subkind="export_control_list", date="today"),
            Fact("ENTITY_MEASURE", _DONE, "CN", subkind="unreliable_entity_list", date="today"),
        ),
    ),
    Composed(
        "second_duty",
        "{US} puts {low}% tariff on Chinese {cgood}",
        (
            "{US} imposed a {low}% tariff on Chinese {cgood} on {wd}, effective {d1}. "
            '[Importers were given little notice|"This is about jobs," {a-last} said].\n\n'
            "[A second|Another|A further] [tariff|duty], of {high}% on [port "
            "cranes|syringes|magnets], [takes effect|will take effect] on {d2}."
        ),
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="low"),
            Fact("TARIFF", "announced", "US", date="today", effective="d2", rate="high"),
        ),
    ),
    Composed(
        "rise_beside",
        "{US} puts {low}% tariff on Chinese {cgood}",
        (
            "{US} on {wd} announced a {low}% tariff on Chinese {cgood}, effective {d1}. "
            "[The industry welcomed the step|Shares of importers fell].\n\n"
            "[Duties|Tariffs] on [port cranes|syringes|magnets] will [rise|go "
            "up|increase] to {high}% on {d2}."
        ),
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="low"),
            Fact("TARIFF", "announced", "US", date="today", effective="d2", rate="high"),
        ),
    ),
    Composed(
        "licences_beside",
        "China [hits back|retaliates] with tariffs on American {ugood}",
        (
            "China will impose tariffs of {r1}% on American {ugood} from {d1}, its "
            "finance ministry said on {wd}. [{a} called the step unjustified|Farm "
            "groups in America were dismayed].\n\n"
            "Exports of [gallium|antimony|graphite] will [need|require] a licence from "
            "{d2}."
        ),
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d2"),
        ),
    ),
    Composed(
        "regulator_beside",
        "China [hits back|retaliates] with tariffs on American {ugood}",
        (
            "China will impose tariffs of {r1}% on American {ugood} from {d1}, the "
            "finance ministry said on {wd}.\n\n"
            "[The regulator also|Separately, regulators|Authorities also] "
            "[opened|launched] an antitrust investigation into "
            "[Nvidia|Qualcomm|Google]. [The company declined to comment|Its shares "
            "fell]."
        ),
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("INVESTIGATION", "announced", "CN", date="today"),
        ),
    ),
    Composed(
        "agreed_at_talks",
        "US, China [agree to keep talking|pledge to ease tensions]",
        (
            "{a} and {c} [agreed|promised|decided] on {wd} to [ease tensions|keep lines "
            "of communication open|work on a lasting deal] [during|in|at] [talks|a "
            "meeting] in {city}.\n\n"
            "[Tariffs remain in place|No tariffs were cut]. The two sides will meet "
            "again in {city2} on {d1}."
        ),
        (
            Fact("MEETING", "concluded", end="today", actors=("a", "c"), place="city"),
            Fact("MEETING", "planned confirmed", date="d1", place="city2"),
        ),
    ),
    Composed(
        "recalled_then_new",
        "{US} puts {r1}% tariff on Chinese {cgood}",
        (
            "{US} on {wd} imposed a {r1}% tariff on Chinese {cgood}, effective {d1}.\n\n"
            "Washington last raised tariffs on Chinese goods in {py}. Beijing then "
            "imposed duties of {r3}% on American coal.\n\n"
            "[Separately, {a-last}'s office said|In a separate notice, the Commerce "
            "Department said] it had added {n} Chinese companies to the Entity List."
        ),
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "US"),
        ),
    ),
    Composed(
        "dumping_first_stage",
        "China sets [preliminary|provisional] anti-dumping duties on U.S. {ugood}",
        (
            "China's commerce ministry on {wd} [announced|published] its preliminary "
            "[ruling|determination] in an anti-dumping [case|investigation] into "
            "American {ugood} and [imposed|will impose] [provisional|] duties of "
            "{high}% from {d1}.\n\n"
            "Importers must pay deposits to customs. The ministry opened the case in "
            "{py}."
        ),
        (Fact("TRADE_REMEDY", _DONE, "CN", date="today", effective="d1"),),
    ),
    Composed(
        "until_that_day",
        "[A quiet port braces for the worst|What a container ship carries now]",
        (
            "[Trade through the port had been picking up|Business at the docks was "
            "good] until {wd}, when China [announced|imposed] a {r1}% tariff on "
            'American {ugood}, effective {d1}. "We did not see it coming," said [Joe '
            "Hall|Ann Price], who runs a terminal. [Half of the cargo goes to "
            "China|China buys half of what passes here]."
        ),
        (Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),),
    ),
    Composed(
        "other_words",
        (
            "[Washington|U.S.] [takes aim at|targets|hits] Chinese {cgood} with "
            "[steep|stiff] [levies|duties]"
        ),
        (
            "{US} [will impose|is imposing] a {r1}% tariff on Chinese {cgood} from "
            "{d1}, {a} [said|announced] on {wd}.\n\n"
            "The [decision|move|announcement] [ends months of debate|was widely "
            "expected]. The {r1}% [tariff|duty] [is aimed at|targets] what {a-last} "
            "called unfair subsidies. [Beijing|China] has [long|always] denied "
            "[this|that it subsidises its industry]."
        ),
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
    ),
)
