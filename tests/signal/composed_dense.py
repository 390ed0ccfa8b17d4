"""Composed documents: news stories in which nearly each paragraph tells an event of its own."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_AHEAD: Final = "planned confirmed"

DENSE: Final[tuple[Composed, ...]] = (
    Composed(
        "round_and_case",
        (
            "Ministry: talks in {city} '[candid|constructive]'; [chip|dumping] case "
            "will [run its course|go on]"
        ),
        (
            "BEIJING - China's commerce ministry said on {wd} that the consultations "
            "with the United States in {city} had been candid and constructive.\n\n"
            "At its weekly briefing a spokeswoman declined to say [what would "
            'follow|more]. "Please follow our announcements," she said.\n\n'
            "The {city} round, held on {wd-3} and {wd-2}, [produced|brought] an outline "
            "on farm trade. {a}, who led the Americans, said a further round would take "
            "place in {city2} on {d1}.\n\n"
            "The ministry opened an anti-dumping [case|investigation] into American "
            "analogue chips on {wd-1}. It may last a year."
        ),
        (
            Fact(
                *("MEETING", "concluded"), date="today-3", end="today-2", place="city", subkind=None
            ),
            Fact("MEETING", _AHEAD, date="d1", place="city2"),
            Fact("TRADE_REMEDY INVESTIGATION", "announced", "CN", date="yesterday"),
        ),
        may="AGREEMENT",
    ),
    Composed(
        "staged_duty",
        "{US} to raise duties on Chinese {cgood} in two [steps|stages]",
        (
            "{US} [will raise|said on {wd} it would raise] [its|] duties on Chinese "
            "{cgood} to {low}% on {d1} and to {high}% on {d2}.\n\n"
            "[Importers have until then to adjust|The plan follows a review of four "
            "years], {a} said. [The industry had asked for protection|Unions praised "
            "the decision]."
        ),
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="low"),
            Fact("TARIFF", "announced", "US", date="today", effective="d2", rate="high"),
        ),
    ),
    Composed(
        "hearing_and_comments",
        "USTR proposes {r1}% [tariff|duty] on Chinese {cgood}",
        (
            "The Office of the U.S. Trade Representative on {wd} proposed a {r1}% "
            "[tariff|duty] on Chinese {cgood}[, the outcome of a yearlong "
            "investigation|].\n\n"
            "Written comments are due by {d1}, and a public hearing [will be held on|is "
            "set for|is scheduled for] {d2}.\n\n"
            "{CN} [said it would take all necessary measures|denounced the plan]."
        ),
        (
            Fact("TARIFF", "proposed", "US", date="today", rate="r1"),
            Fact("CALENDAR", subkind="hearing", date="d2"),
            Fact("CALENDAR", subkind="comment_deadline", end="d1"),
        ),
    ),
    Composed(
        "exchange_of_visits",
        "Trump [to visit|plans trip to] Beijing [in spring|], Xi to come to Washington",
        (
            "President Donald Trump will [travel to|visit] Beijing on {d1}, the White "
            "House said on {wd}. [Chinese President|] Xi Jinping will [make a return "
            "visit to|come to] Washington later, on {d2}.\n\n"
            "[The two men last met in {py}|The two leaders spoke by phone on {wd-1}]. "
            "[Trade will top the agenda|Tariffs and soybeans will be discussed]."
        ),
        (
            Fact("MEETING", _AHEAD, date="d1", place="Beijing"),
            Fact("MEETING", _AHEAD, date="d2", place="Washington"),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Composed(
        "talks_put_off",
        ("US-China [talks|trade talks] [put off|postponed] as {us} adds firms to [blacklist|list]"),
        (
            "Trade talks [planned|scheduled] for {d1} in {city} have been [put "
            "off|postponed], [Chinese officials|the commerce ministry] said on {wd}.\n\n"
            "[The delay came|It came] a day after the U.S. Commerce Department added "
            "{n} Chinese companies to its Entity List.\n\n"
            "No new date [has been|was] set."
        ),
        (
            Fact("MEETING", "postponed", place="city"),
            Fact("EXPORT_CONTROL", _DONE, "US", subkind="entity_listing", date="yesterday"),
        ),
    ),
    Composed(
        "wto_and_duty",
        "China [takes|brings] U.S. [chip|electric car] [subsidies|tariffs] to WTO",
        (
            "China [filed|lodged] a [complaint|case] [with|at] the World Trade "
            "Organization on {wd} over American [tariffs|duties] of {r1}% on Chinese "
            "{cgood}.\n\n"
            "The duties, which [were announced|were imposed] in {py}, [break|violate] "
            "WTO rules, the commerce ministry said. The two sides now have 60 days to "
            "settle the dispute in consultations.\n\n"
            "[In a separate step|Separately], the ministry [extended|prolonged] "
            "anti-dumping duties on American {ugood} for five years."
        ),
        (
            Fact("DISPUTE", "announced", "CN", date="today"),
            Fact("TRADE_REMEDY", "", "CN", date="today"),
        ),
    ),
    Composed(
        "mirror_fees",
        "[Port fees|Rival port fees] [begin|start] for U.S. and Chinese ships",
        (
            "The United States and China began [charging|collecting] [extra|] port fees "
            "on each other's ships on {wd}.\n\n"
            "[American fees on Chinese-built vessels|The U.S. fees], [announced|set "
            "out] in {py}, took effect [at midnight|on {wd}]. China [started|began] to "
            "collect special fees on American-owned ships on the same day."
        ),
        (
            Fact("CHARGE", "in_effect", "US", effective="today"),
            Fact("CHARGE", "in_effect", "CN", effective="today"),
        ),
    ),
    Composed(
        "client_bullets",
        "Trade [alert|update]: [what changed|key developments] this week",
        (
            "Key points for importers:\n\n"
            "- On {wd-1}, USTR [announced|published] a {r1}% [tariff|additional duty] "
            "on Chinese {cgood}, effective {d1}.\n\n"
            "- On {wd}, BIS [added|moved to add] {n} Chinese entities to the Entity "
            "List.\n\n"
            "- China's commerce ministry [announced|said] on {wd-2} that exports of "
            "[antimony|gallium] will require a licence from {d2}.\n\n"
            "Please contact [our trade team|us] with questions."
        ),
        (
            Fact("TARIFF", "announced", "US", date="yesterday", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "US", subkind="entity_listing", date="today"),
            Fact("EXPORT_CONTROL", "announced", "CN", date="today-2", effective="d2"),
        ),
    ),
    Composed(
        "official_notice",
        "Announcement of the Customs Tariff Commission of the State Council",
        (
            "[In accordance with the Tariff Law|With the approval of the State "
            "Council], and in response to [the tariffs of the United States|American "
            "tariffs], additional tariffs [shall be|are] [levied|imposed] on "
            "[certain|some] imports originating in the United States from {d1}. [The "
            "details are as follows|As follows]:\n\n"
            "1. An additional tariff of {low}% shall be levied on [coal|liquefied "
            "natural gas].\n\n"
            "2. An additional tariff of {high}% shall be levied on [crude oil|farm "
            "machinery]."
        ),
        (Fact("TARIFF", "announced", "CN", effective="d1", rate="low"),),
    ),
    Composed(
        "threat_and_day",
        "Trump threatens [new|extra] {high}% tariff on China",
        (
            "President Donald Trump [threatened|warned] on {wd} [to impose|that he "
            "would impose] an additional {high}% tariff on Chinese goods from {d1} "
            "[unless|if] Beijing [lifts|does not lift] its controls on rare earths.\n\n"
            "A separate {low}% tariff on Chinese {cgood} [takes "
            "effect|comes into force] on {wd+1}.\n\n"
            "[He also said|Trump added that] there was no reason to meet Xi [in "
            "{city}|] [now|as planned]."
        ),
        (
            Fact("TARIFF", "threatened", "US", date="today", rate="high"),
            Fact("TARIFF", "announced", "US", effective="today+1", rate="low"),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Composed(
        "call_then_round",
        "{a-last} and {c-last} speak, agree on [new|another] round",
        (
            "{a} and {c} spoke by [video link|phone] on {wd-1} and agreed to hold a "
            "[new|fifth] round of trade talks in {city} [as soon as|from] {d1}, [both "
            "sides|the two governments] said.\n\n"
            "[It was their second call this month|The conversation lasted an hour]. "
            "{a-last} will [also|] [testify|speak] in Congress on {wd+1}."
        ),
        (
            Fact(
                *("MEETING", "concluded"),
                subkind="call_ministerial",
                date="yesterday",
                actors=("a", "c"),
            ),
            Fact("MEETING", _AHEAD, place="city"),
        ),
    ),
)
