"""Talks and papers as the press told of them in 2023 and 2024.

A sentence opens with where its subject comes from; two ministers are "the two leaders"; a visit
"comes at the invitation" of somebody; talks are held, and papers issued, on measures.
"""

from __future__ import annotations

from composing import Composed, Fact

_SPAN = "[talks|dialogues|discussions|meetings|trade talks]"
_HELD = Fact(
    "MEETING", status="concluded", date="yesterday", end="today", actors=("a", "c"), place="city"
)

REAL_TALKS = (
    Composed(
        "real2324-fronted",
        "{a-last} [guarded|upbeat|cautious] on trade with China",
        "[After|Following|Wrapping up] two days of "
        + _SPAN
        + " with {c} in {city}, {a} [said|told reporters] on {wd} that much remained to be done.",
        (_HELD,),
    ),
    Composed(
        "real2324-fronted-counterpart",
        "{a-last} [guarded|upbeat|cautious] on trade with China",
        "[After|Following] two days of [long |extended |candid |]"
        + _SPAN
        + " with {a-his} Chinese counterpart, {c}, {a} [said|told reporters] in {city} on {wd}"
        " that [both sides had listened|more work lay ahead].",
        (Fact("MEETING", status="concluded", date="yesterday", end="today", actors=("a", "c")),),
    ),
    Composed(
        "real2324-fronted-plain",
        "{a-last} [guarded|upbeat|cautious] on trade with China",
        "[After|Following] [talks|a meeting|a long meeting] with {c} in {city} on {wd-1}, {a}"
        " [said|told reporters|warned] that the mood [was sober|had changed].",
        (Fact("MEETING", status="concluded", date="yesterday", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "real2324-fronted-old",
        "{a-last} takes [softer|harder] line on China",
        "[After|Following] [talks|a meeting] with {c} in {py}, {a} [grew warmer|spoke softly].",
        (),
    ),
    Composed(
        "real2324-fronted-others",
        "{a-last} speaks of [patience|trust] in trade with China",
        "[After|Following] the [failure|end] of talks in {py}, {a} said that patience was needed.",
        (),
    ),
    Composed(
        "real2324-came-at-end",
        "{US} and {CN} to [listen to each other|keep talking]",
        "[The|This] [announcement|statement|move] came at the [end|close|culmination|conclusion] of"
        " two days of [talks|discussions] [held |]between {a} and {c} in {city}.",
        (_HELD,),
    ),
    Composed(
        "real2324-two-leaders",
        "[Smiles|Handshakes] in {city}",
        "{a} and {c} have [found common ground|shown patience]. The two leaders held trade talks"
        " on {wd-1} and {wd} in {city}.",
        (_HELD,),
    ),
    Composed(
        "real2324-two-leaders-had",
        "[Smiles|Handshakes] in {city}",
        "{a} met {c} in {city} on {wd-1}. The two leaders had agreed in {py} to such contacts.",
        (Fact("MEETING", status="concluded", date="yesterday", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "real2324-invited",
        "{a-last} to visit China",
        "{a} will visit China on {span1}, {a-his} office said on {wd}. [The visit|The trip]"
        " comes [at the invitation of {c}|amid signs of warmer ties|weeks after floods there].",
        (Fact("MEETING", status="confirmed", date="d1", end="d1+1"),),
    ),
    Composed(
        "real2324-talks-on-controls",
        "{a-last} [announces progress in|launches] [talks|dialogue] with China on export controls",
        "Much [remains|is left] to be done.",
        (),
        may="MEETING AGREEMENT",
    ),
    Composed(
        "real2324-sharing",
        "US, China [announce|agree on] export control information [sharing|exchange]",
        "The two sides will [tell|inform] each other of how rules are enforced.",
        (Fact("AGREEMENT", subkind="mechanism_created"),),
    ),
    Composed(
        "real2324-fact-sheet",
        "{US} raises tariff on {cgood} to {r1} percent",
        "The White House said in [a fact sheet|an early morning fact sheet] on {wd} that the tariff"
        " on {cgood} from China would rise to {r1} percent on {d1}.",
        (Fact("TARIFF", rate="r1", effective="d1"),),
    ),
)


REAL_CURBS = (
    Composed(
        "real2324-limits-begin",
        "China to [limit|curb] [gallium|antimony|graphite|tungsten] exports",
        "China will impose export [limits|restrictions|controls] on"
        " [gallium|antimony|graphite|tungsten], its commerce ministry said on {wd}."
        " [The limits, effective from {d1}, apply to six kinds of products"
        "|The limits, which take effect on {d1}, cover ore and oxides"
        "|The regulations go into effect on {d1}|The limits will take effect on {d1}].",
        (Fact("EXPORT_CONTROL", imposing="CN", date="today", effective="d1"),),
    ),
    Composed(
        "real2324-excluded-under-probe",
        "USTR extends [some|more] China tariff exclusions",
        "The U.S. Trade Representative announced on {wd} that it was extending {n} exclusions"
        " in the Section 301 investigation of China's [acts and policies|practices] on technology.",
        (Fact("TARIFF", subkind="exclusion_extension", status="extended", date="today"),),
    ),
    Composed(
        "real2324-probe-opened",
        "US opens Section 301 [probe|investigation] of China's shipbuilding",
        "The U.S. Trade Representative said on {wd} that it had opened a Section 301 investigation"
        " of China's shipbuilding.",
        (Fact("INVESTIGATION", subkind="s301_initiation"),),
    ),
    Composed(
        "real2324-licences-revoked",
        "US revokes [some licences|licences] for sales to Huawei",
        "Washington revoked [a licence that allowed|licences allowing|licences that let]"
        " chip makers such as Intel [to |]sell to China's Huawei, [officials|people familiar with"
        " it] said on {wd}.",
        (Fact("EXPORT_CONTROL", imposing="US", subkind="control_rule"),),
        years=(2019, 2024),
    ),
    Composed(
        "real2324-barred-at-home",
        "China bars Micron from selling chips to [key industries|grid operators]",
        "China [barred|banned] Micron from selling [memory chips|chips] to [key industries|grid"
        " operators] on {wd}, its cyberspace regulator said.",
        (Fact("IMPORT_RESTRICTION", imposing="CN", subkind="import_ban"),),
    ),
    Composed(
        "real2324-barred-abroad",
        "US bars Nvidia from selling chips to China",
        "The United States barred Nvidia from selling chips to China on {wd}.",
        (Fact("EXPORT_CONTROL", imposing="US"),),
    ),
    Composed(
        "real2324-arms-sales",
        "China [puts|lists] US firms [on|under] unreliable entity [list|rules]",
        "China's commerce ministry on {wd} added three U.S. companies to its unreliable entity list"
        " [over|citing|because of|in response to] [their involvement in |their role in |]arms sales"
        " to [Taiwan|China's Taiwan region].",
        (Fact("ENTITY_MEASURE", imposing="CN", subkind="unreliable_entity_list"),),
        years=(2020, 2025),
    ),
)

REAL_TURNS = (
    Composed(
        "real2324-delayed",
        "US says [higher|new] China tariffs [will be delayed|to be put off]",
        "The U.S. Trade Representative's office said on {wd} that [some of the tariff increases on"
        " Chinese imports, including {cgood}, will be delayed|the tariff increases on Chinese"
        " imports would not take effect as planned].",
        (Fact("TARIFF", subkind="tariff_suspension", imposing="US", date="today"),),
    ),
    Composed(
        "real2324-said-long-ago",
        "US delays tariffs on {cgood}",
        "The U.S. Trade Representative delayed the tariffs on {cgood} from China on {wd}. USTR said"
        " in {py} that those tariffs would take effect on {d1}.",
        (Fact("TARIFF", subkind="tariff_suspension", imposing="US", date="today"),),
    ),
    Composed(
        "real2324-provisional-measures",
        "China to levy provisional anti-dumping [measures|duties] on U.S. copolymer",
        "China's Ministry of Commerce [announced|unveiled] on {wd} [provisional|temporary]"
        " anti-dumping measures on copolymer from the United States. [According to the ruling, the|"
        "The] anti-dumping margins are set at {r1} percent for U.S. companies.",
        (Fact("TRADE_REMEDY", subkind="anti_dumping_preliminary", imposing="CN", rate="r1"),),
    ),
    Composed(
        "real2324-trip-marks",
        "{c-last} meets {a-last} in Beijing",
        "{c} met {a} in Beijing on {wd}. {a-last}'s three-day trip to the Chinese capital"
        " [marks {a-his} first meeting with|comes amid a dispute with] {c-last}.",
        (Fact("MEETING", status="concluded", date="today", end="today", actors=("a", "c")),),
    ),
    Composed(
        "real2324-until",
        "{a-last} to visit China",
        "{a} will travel to China on {d1}, {a-his} office said on {wd}. {a-last} will be in Beijing"
        " until {d1+1}.",
        (Fact("MEETING", date="d1", end="d1+1"),),
    ),
    Composed(
        "real2324-there-already",
        "{a-last} visits China",
        "{a} arrived in Beijing on {wd} for [talks|meetings]. {a-last} [is due to meet Chinese"
        " officials|is one of several officials expected to travel to Beijing|was"
        " scheduled to meet Chinese officials].",
        (Fact("MEETING", status="ongoing", date="today"),),
    ),
    Composed(
        "real2324-there-again",
        "{a-last} visits China",
        "{a} arrived in Beijing on {wd} for talks. {a-last} is due to meet {c} again in {city} on"
        " {d1}.",
        (
            Fact("MEETING", status="ongoing", date="today"),
            Fact("MEETING", status="planned", date="d1", actors=("a", "c"), place="city"),
        ),
    ),
)
