"""Composed documents: meetings called off, denied and told by offices, in short."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

SHORT_OFF: Final[tuple[Composed, ...]] = (
    Composed(
        "short-b-after",
        "[{a-last}, {c-last} end talks in {city}|Talks end in {city}]",
        "{a} and {c} [ended|wrapped up] talks in {city} on {wd}. [{a-last} will hold a news "
        "conference on {wd+1}.|A press conference is scheduled for {wd+1}.|The Treasury will "
        "brief reporters on {wd+1}.|The two sides will hold a joint press briefing on "
        "{wd+1}.]",
        (
            Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),
            Fact(
                "CALENDAR", "planned scheduled", subkind="briefing", date="today+1", end="today+1"
            ),
        ),
    ),
    Composed(
        "short-b-statement",
        "{city} talks end; joint statement [due|expected|to be released] on {wd+1}",
        "{a} and {c} met for [two days|ten hours].",
        (Fact("MEETING", "concluded", actors=("a", "c"), place="city"),),
        may="CALENDAR",
    ),
    Composed(
        "short-l-leg",
        "{a-last} [scraps|cancels|calls off] [Beijing|China] [leg|stop] [of Asia "
        "trip|on Asia tour|of Asia tour][, USTR cites budget hearings|, citing scheduling|]",
        "{a} will still go to Tokyo and Hanoi.",
        (Fact("MEETING", "cancelled", subkind="ministerial_visit", actors=("a",)),),
    ),
    Composed(
        "short-l-leg2",
        "{a-last}'s [Beijing|China] [leg|stop] [called off|cancelled|scrapped|dropped] "
        "[over|amid|after] [tariff row|chip dispute]",
        "",
        (Fact("MEETING", "cancelled", subkind="ministerial_visit", actors=("a",)),),
    ),
    Composed(
        "short-l-adds",
        "{a-last} [adds|to add] [Beijing|China] leg to Asia [trip|tour]",
        "",
        (Fact("MEETING", "planned", subkind="ministerial_visit", actors=("a",)),),
    ),
    Composed(
        "short-l-call-set",
        "Call [set for|planned for|due on|scheduled for] {wd+1} between {a-last} and "
        "{c-last} [called off|postponed|scrapped|cancelled][, no new date fixed|, sources "
        "say|]",
        "",
        (Fact("MEETING", "cancelled postponed", actors=("a", "c")),),
        years=(2024, 2025),
    ),
    Composed(
        "short-l-pencilled",
        "[Pencilled in for {d1}|Once set for {d1}|Planned for {d1}], Trump's Beijing trip is "
        "[pushed back|put off|delayed] ['a month or so'|by a month|]",
        "",
        (Fact("MEETING", "postponed", actors=("Donald Trump",), place="Beijing"),),
        years=(2018, 2020),
    ),
    Composed(
        "short-l-due-to",
        "[US and China|Washington and Beijing] put off [{wd+2}'s|{wd+2}] [video review "
        "of|video call on|call on] [phase-one deal|trade pact], no new date set",
        "{a} and {c} had been due to [take stock of the pact|discuss the pact|speak by video].",
        (Fact("MEETING", "postponed", actors=("a", "c")),),
        years=(2020, 2020),
    ),
    Composed(
        "short-l-late",
        "US, China [trade call|trade talks|trade meeting] [scrapped|called off|cancelled] "
        "[at last minute|at the last moment|], no new date [fixed|set] - sources",
        "",
        (Fact("MEETING", "cancelled"),),
    ),
    Composed(
        "short-n-denied",
        "[Treasury|White House|Beijing|China's foreign ministry] denies {a-last} [will "
        "meet|to meet|plans to meet] {c-last} [next week|in {city}]",
        "",
        (Fact("MEETING", "denied", actors=("a", "c")),),
        years=(2024, 2025),
    ),
    Composed(
        "short-n-noplans",
        "No [meeting|talks] planned between {a-last} and {c-last} [at G20|in {city}], "
        "[Treasury says|White House says|ministry says|aide says]",
        "",
        (Fact("MEETING", "denied", actors=("a", "c")),),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-view",
        "{a-last}, {c-last} meet [for an hour|for 90 minutes|] in {city} with leaders' "
        "{next-month} summit [in view|looming|approaching]",
        "The two [talked|met] on {wd}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
        may="MEETING",
        years=(2024, 2025),
    ),
    Composed(
        "short-v-readout-body",
        "[Readout|READOUT]: {a}'s meeting with {c}",
        "WASHINGTON - Today, {a} met with [PRC|Chinese] {c} in {city}. [The Secretary raised "
        "concerns about overcapacity.|They discussed economic ties.]",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-v-official-zh",
        "{c-name} meets with {a-name}",
        "{c} met with {a} in Beijing on {wd}. [The two sides exchanged views on economic and "
        "trade issues.|The two sides had candid exchanges.]",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="Beijing"),),
    ),
    Composed(
        "short-v-spokes",
        "Q: [Can you confirm the meeting|Is there going to be a meeting] between {c-last} "
        "and {a-last}?",
        "A: As agreed by both sides, {c} will hold talks with {a} in {city} on {d1}, [the "
        "spokesperson said|the ministry spokesperson said].",
        (Fact("MEETING", "confirmed", date="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-v-two-sides-agreed",
        "[China and US to hold talks|New round of talks set]",
        "As agreed by [the two sides|China and the United States], {c} will [hold|have] "
        "[economic and trade|trade] [talks|consultations] with {a} in {city} from {d1} to "
        "{d1+1}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                subkind="ministerial_talks",
                date="d1",
                end="d1+1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-v-host",
        "{city} to host [{a-last}-{c-last} talks|talks between {a-last} and {c-last}] on {d1}",
        "",
        (
            Fact(
                "MEETING",
                "planned",
                subkind="ministerial_talks",
                date="d1",
                actors=("a", "c"),
                place="city",
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-says-will",
        "{a-last} [confirms|says] [he'll|will|to] meet {c-last} in {city} [on {d1}|next week]",
        "",
        (Fact("MEETING", "planned confirmed", actors=("a", "c"), place="city"),),
        years=(2025, 2025),
    ),
    Composed(
        "short-v-arrives",
        "[{c-last} arrives in Washington for talks with {a-last}|{c-name} in Washington for "
        "talks with {a-last}]",
        "",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                actors=("a", "c"),
                place="Washington",
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-phone",
        "{a-last} [calls|phones|speaks with] {c-last}[, airs concerns over export curbs| "
        "about fentanyl| on tariffs]",
        "",
        (
            Fact(
                "MEETING", "concluded", subkind="call_ministerial", date="today", actors=("a", "c")
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-hold-call",
        "{a-last}, {c-last} hold [phone |video |][call|talks by phone|talks by video][, "
        "agree to stay in touch|]",
        "",
        (Fact("MEETING", "concluded", subkind="call_ministerial", actors=("a", "c")),),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-leaders",
        "{pu-last} and Xi [speak|talk|spoke] [by phone|for an hour|by phone for an hour]",
        "",
        (Fact("MEETING", "concluded", subkind="call_leaders", actors=("pu", "pc")),),
    ),
    Composed(
        "short-v-vice",
        "{vu-last} meets {vc-name} in {city}",
        "{vu} met {vc} on {wd} in {city}[ on the sidelines of APEC| for talks on export controls].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="vice_ministerial_meeting vice_ministerial_talks",
                date="today",
                actors=("vu", "vc"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-v-vice-talks",
        "{vu-last}, {vc-name} hold trade talks in {city}",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="vice_ministerial_talks",
                date="today",
                actors=("vu", "vc"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-v-ends-visit",
        "{a-last} [ends|wraps up|concludes] [four-day |]China [visit|trip]",
        "{a} met [Premier Li Qiang and |]{c} in Beijing [before flying home on {wd}|before "
        "leaving on {wd}].",
        (Fact("MEETING", "concluded", subkind="ministerial_visit"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-v-office",
        "[Treasury secretary|US Treasury chief] [meets|met] [China's vice premier|Chinese "
        "vice premier] in {city}",
        "",
        (Fact("MEETING", "concluded", actors=("Scott Bessent", "He Lifeng"), place="city"),),
        years=(2025, 2025),
    ),
    Composed(
        "short-v-office2",
        "[Commerce secretary|US commerce secretary] to meet [Chinese counterpart|China's "
        "commerce minister] in {city} on {d1}",
        "",
        (Fact("MEETING", "planned", date="d1", place="city"),),
        years=(2025, 2025),
    ),
)
