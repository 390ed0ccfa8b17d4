"""Composed documents: next rounds, meetings of one side named or called off, and days to watch."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_HELD: Final = Fact("MEETING", "concluded", actors=("a", "c"), place="city")

ROUNDS: Final[tuple[Composed, ...]] = (
    Composed(
        "meet2-goes-on-elsewhere",
        "{a-last} and {c-last} [end|wrap up] {city} talks",
        "{a} and {c} [ended|wrapped up] trade talks in {city} on {wd}. [Negotiations|The "
        "talks|Consultations] [are to go on|will go on|are due to continue|will be resumed] in "
        "{city2} on {d2}.",
        (_HELD, Fact("MEETING", "planned confirmed", date="d2", place="city2")),
    ),
    Composed(
        "meet2-one-side-travels",
        "{a-last} and {c-last} [end|wrap up] {city} talks",
        "{a} and {c} [ended|wrapped up] trade talks in {city} on {wd}. For [meetings|talks] "
        "that [start|begin|are due to start] in {city2} on {d2}, a Chinese delegation under "
        "{c} will come over.",
        (_HELD, Fact("MEETING", "planned confirmed", date="d2", place="city2")),
    ),
    Composed(
        "meet2-round-beside-figures",
        "China's exports to the US [fall|rise]",
        "China's exports to the United States [fell|rose] last month, customs said. [Another|A "
        "new|The next] round of [trade talks|negotiations] with Washington is "
        "[due|set|scheduled] to [start|begin|open] in {city} on {d1}.",
        (Fact("MEETING", "planned", date="d1", place="city"),),
    ),
    Composed(
        "meet2-talks-confirmed-by",
        "{a-last} to see top Chinese official in {city}",
        "[Talks|Trade talks] with China's chief economic official in {city} on {d1} were "
        "[confirmed|announced] by {a}.",
        (Fact("MEETING", "planned confirmed", date="d1", place="city"),),
    ),
    Composed(
        "meet2-another-agreed",
        "[Candid|Frank] talks between {c-last} and {a-last}",
        "{a} and {c} held [candid|frank] talks in {city} on {wd}. Another meeting[, in "
        "{city2},| in {city2}] was agreed [between the two|by the two sides].",
        (_HELD, Fact("MEETING", "planned confirmed", place="city2")),
    ),
    Composed(
        "meet2-takes-delegation",
        "China buys US {ugood}",
        "China has bought more US {ugood} since the two countries finished their last round of "
        "talks a fortnight ago. On {wd+2} {c} takes a Chinese delegation to Washington, where "
        "negotiations are [due|set] to start again.",
        (Fact("MEETING", "planned confirmed", date="today+2"),),
        may="AGREEMENT MEETING",
    ),
    Composed(
        "meet2-old-call-below",
        "{pu-last} and {pc-last} hold talks by [video|phone]",
        "Ties are under strain. It was the first exchange since a [tense|long] call in {py}.",
        (Fact("MEETING", "concluded", actors=("pu", "pc"), date="today"),),
        may="MEETING",
        years=(2021, 2024),
    ),
)

OTHERS: Final[tuple[Composed, ...]] = (
    Composed(
        "meet2-other-bodies-meet",
        "US tariffs on Chinese {cgood}",
        "The United States put a {r1}% tariff on Chinese {cgood} on {wd}. [The Federal Reserve "
        "begins a two-day meeting|The cabinet will hold a meeting|The Fed holds its policy "
        "meeting|Lawmakers will hold a meeting|The WTO's next dispute-settlement meeting is] "
        "on {wd+2}.",
        (Fact("TARIFF", imposing="US", rate="r1"),),
    ),
    Composed(
        "meet2-own-people",
        "{pu-last} [defends|explains] China tariffs",
        "{pu} defended the tariffs on China at a meeting with [lawmakers|farmers|business "
        "leaders|union leaders] on {wd}.",
        (),
        may="STATEMENT TARIFF",
    ),
    Composed(
        "meet2-grounds-only",
        "China delays duty on US {ugood}",
        "China on {wd} delayed its {r1}% tariff on US {ugood} until {d1}, citing [talks|trade "
        "talks|negotiations] with Washington.",
        (Fact("TARIFF", imposing="CN"),),
        may="TARIFF",
    ),
    Composed(
        "meet2-heads-side-of-dialogue",
        "Top [trade|] negotiators speak by phone",
        "{c}, who [heads|leads] [the Chinese side|China's team] in the China-US comprehensive "
        "economic dialogue, [had telephone talks|held telephone talks|had a telephone "
        "conference|spoke by telephone] with {a} on {wd}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place=""),),
    ),
)

WHO: Final[tuple[Composed, ...]] = (
    Composed(
        "meet2-met-and-told",
        "[Ties discussed|Negotiators meet]",
        "{a} met {c} [in {city} |]on {wd} and [explained the new policy|told the vice premier "
        "that the tariffs would stay|raised concerns|said talks would go on].",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
        may="STATEMENT TARIFF",
    ),
    Composed(
        "meet2-whose-government",
        "[Ties discussed|Negotiators meet]",
        "{a} met {c} in {city} on {wd} and explained the trade policy of the [{pu-last} "
        "administration|{pu-last}-Vance administration|{pu-last} White House].",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
        years=(2021, 2025),
    ),
    Composed(
        "meet2-at-the-head",
        "US, Chinese teams to [meet|hold talks] in {city}",
        "US and Chinese officials will [meet|hold trade talks] in {city} on {d1}. [At the head "
        "of the Americans will be {a}|{a} leads for the Americans|{a} will be there for the "
        "United States]; [{c} leads for the Chinese|{c} will be there for China].",
        (Fact("MEETING", "planned", date="d1", actors=("a", "c"), place="city"),),
    ),
)

OFF: Final[tuple[Composed, ...]] = (
    Composed(
        "meet2-not-as-planned",
        "{c-last} [stays at home|does not travel]",
        "{c} will not [travel|go] to Washington for trade talks as "
        "[planned|scheduled|originally planned], the commerce ministry said on {wd}.",
        (Fact("MEETING", "cancelled", actors=("c",)),),
    ),
    Composed(
        "meet2-did-not-take-place",
        "[Trade review|Talks] on ice",
        "A meeting of {a} and {c}, [planned|set] for {wd-1}, did not [take place|come "
        "about|happen], officials said on {wd}.",
        (Fact("MEETING", "cancelled", date="yesterday", actors=("a", "c")),),
    ),
    Composed(
        "meet2-set-for-day-is-off",
        "US, China at odds",
        "[Talks|A meeting] between {a} and {c} set for {wd+2} [are off|is off], the White "
        "House said on {wd}.",
        (Fact("MEETING", "cancelled", date="today+2", actors=("a", "c")),),
        may="MEETING",
    ),
    Composed(
        "meet2-wants-it-put-off",
        "{pu-last} [wants|seeks] more time",
        "{pu} said on {wd} that {pu-he} had asked for the summit with {pc} to be [put "
        "off|postponed|delayed] by about a month.",
        (Fact("MEETING", "postponed", actors=("pu", "pc")),),
        may="STATEMENT",
        years=(2021, 2025),
    ),
    Composed(
        "meet2-no-plan-denied",
        "China denies talks",
        "No talks with Washington are [planned|scheduled], China's commerce ministry said on "
        "{wd}. {c} and {a} are not scheduled to meet, it said.",
        (Fact("MEETING", "denied"),),
        may="MEETING STATEMENT",
    ),
)

DATES: Final[tuple[Composed, ...]] = (
    Composed(
        "meet2-last-day-for",
        "USTR opens exclusion process for Chinese {cgood}",
        "The USTR opened an exclusion process for tariffs on Chinese {cgood} on {wd}. [The "
        "last day for filing is|Requests have to be in by|The window for requests closes "
        "on|Requests can be filed until|Requests must be handed in by] {d1}.",
        (Fact("CALENDAR", subkind="deadline", date="d1"),),
        may="TARIFF",
    ),
    Composed(
        "meet2-determination-planned",
        "Commerce opens probe of Chinese {cgood}",
        "The Commerce Department opened an anti-dumping investigation of {cgood} from China on "
        "{wd}. [A preliminary determination is planned for|The ITC will make its preliminary "
        "injury determination on|The ITC is due to vote on injury on] {d1}.",
        (Fact("CALENDAR", subkind="final_determination", date="d1"),),
        may="TRADE_REMEDY",
    ),
    Composed(
        "meet2-order-met-by",
        "Court sends China tariffs back",
        "The Court of International Trade sent the tariffs on Chinese goods back to the USTR "
        "on {wd}. The order must be [met|answered] by {d1}.",
        (Fact("CALENDAR", subkind="deadline", date="d1"),),
        may="DISPUTE TARIFF",
    ),
    Composed(
        "meet2-no-day-to-watch",
        "US tariffs on Chinese {cgood}",
        "The United States put a {r1}% tariff on Chinese {cgood} on {wd}. Exhibitors have to "
        "be in their booths by {d1} for the autumn fair.",
        (Fact("TARIFF", imposing="US", rate="r1"),),
        may="CALENDAR",
    ),
)
