"""Composed documents: leaders who meet or call, and those who prepare it for them."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

SUMMITS: Final[tuple[Composed, ...]] = (
    Composed(
        "meet-deputies-ahead-of-ministers",
        "[Deputies to meet ahead of {city2} trade talks|U.S., Chinese deputies to prepare "
        "next trade round]",
        "{vu} and Chinese {vc} will meet in {city} on {d1} to [prepare|lay the ground for] [the "
        "next round of trade talks|a new round of trade talks]"
        " between {a} and {c}, [due in {city2} on {d2}|which is scheduled for {d2} in "
        "{city2}|who are to meet in {city2} on {d2}]."
        " [The agenda covers {ugood} and {cgood}.|Officials on both sides have said little "
        "about the agenda.]",
        (
            Fact(
                *("MEETING", "planned"),
                subkind="vice_ministerial_talks vice_ministerial_meeting",
                date="d1",
                end="d1",
                place="city",
                actors=("vu", "vc"),
            ),
            Fact(
                *("MEETING", "planned"),
                subkind="ministerial_talks ministerial_meeting",
                date="d2",
                end="d2",
                place="city2",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "meet-summit-prepared-by-ministers",
        "[{a-last}, {c-last} to pave way for {pu-last}-{pc-last} summit|{pu-last}-{pc-last} "
        "summit set as negotiators head to {city}]",
        "{pu} and {pc} will meet in {city2} on {d2}, the White House [said|announced] on {wd}."
        " {a} [will hold|is to hold] talks with Chinese {c} in {city} on {d1} to [prepare|pave "
        "the way for] the summit."
        " [Trade, {ugood} and fentanyl are expected to top the agenda.|Neither side gave "
        "further details.]",
        (
            Fact(
                *("MEETING", "confirmed", None, "leaders_summit"),
                date="d2",
                end="d2",
                place="city2",
                actors=("pu", "pc"),
            ),
            Fact(
                *("MEETING", "planned confirmed", None, "ministerial_talks ministerial_meeting"),
                date="d1",
                end="d1",
                place="city",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "meet-leaders-invite-each-other",
        "[{pu-last}, {pc-last} speak, trade invitations|{pu-last} says he will visit Beijing "
        "after call with {pc-last}]",
        "{pu} said [after|following] a phone call with {pc} on {wd} that he had accepted "
        "[an|his] invitation to visit Beijing in {m3}"
        " [and that {pc-last} would come to Washington next year|and had invited {pc-last} to "
        "Washington for a state visit next year, which the Chinese leader accepted]."
        " [The two also discussed Ukraine and {ugood}.|It was their second call this year.]",
        (
            Fact(
                *("MEETING", "concluded", None, "call_leaders"),
                date="today",
                end="today",
                place="",
                actors=("pu", "pc"),
            ),
            Fact("MEETING", "planned", date="m3", end="m3-end", place="Beijing"),
            Fact("MEETING", "planned", place="Washington"),
        ),
    ),
    Composed(
        "meet-sidelines",
        "[{b-last}, {e-last} meet on sidelines of APEC|U.S., China ministers meet at APEC]",
        "{b} met Chinese {e} on the sidelines of [an APEC ministerial meeting|a meeting of APEC "
        "ministers] in {city} on {wd}."
        " {b-last} also [met|held talks with] [Japanese Trade Minister|South Korean Trade "
        "Minister] [Kim Min-su|Ken Ito]."
        " {a} [will meet|is due to meet] {c} in {city2} on {d1}.",
        (
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city", actors=("b", "e")
            ),
            Fact("MEETING", "planned", date="d1", end="d1", place="city2", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-state-visit-and-summit",
        "[{pc-last} to make state visit to U.S.|White House to host {pc-last}]",
        "{pc} will [make|pay] a state visit to the United States from {d1} to {d1+1}, [the "
        "White House said|China's foreign ministry said] on {wd}."
        " He will [hold talks|meet] with {pu} at the White House[ on {d1+1}|]."
        " [{a} and {c} spoke by phone on {wd-1} to prepare the visit.|{a} and Chinese {c} "
        "discussed preparations for the visit in a call on {wd-1}.]",
        (
            Fact("MEETING", "confirmed", subkind="state_visit leaders_summit", place="Washington"),
            Fact(
                *("MEETING", "concluded", None, "call_ministerial"),
                date="today-1",
                end="today-1",
                actors=("a", "c"),
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "meet-trip-off-summit-on",
        "[China cancels {c-last} trip, summit still on|{c-last} calls off Washington visit]",
        "[China|Beijing] has [called off|cancelled] {c}'s [trip|visit] to Washington, which had "
        "been [planned|scheduled] for {d1}."
        " A [meeting|summit] between {pu} and {pc} in {city} on {d2} [will go ahead|is still "
        "on], the White House said.",
        (
            Fact(
                "MEETING", "cancelled", None, "ministerial_visit", place="Washington", actors=("c",)
            ),
            Fact(
                *("MEETING", "confirmed", None, "leaders_summit"),
                date="d2",
                end="d2",
                place="city",
                actors=("pu", "pc"),
            ),
        ),
    ),
    Composed(
        "meet-talks-clear-way-for-summit",
        "[{city} talks end, {pu-last}-{pc-last} summit next|Negotiators finish talks ahead of "
        "{pu-last}-{pc-last} meeting]",
        "{a} and Chinese {c} [wrapped up|concluded] talks in {city} on {wd}, [clearing|paving] "
        "the way for {pu} and {pc} to meet in {city2} on {d1}."
        " [Both sides said progress had been made.|{a-last} said the talks had been fruitful.]",
        (
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")
            ),
            Fact(
                *("MEETING", "planned confirmed", None, "leaders_summit"),
                date="d1",
                end="d1",
                place="city2",
                actors=("pu", "pc"),
            ),
        ),
    ),
    Composed(
        "meet-leaders-call-teams",
        "[{pu-last}, {pc-last} agree in call to restart talks|{pu-last} and {pc-last} speak, "
        "teams to meet]",
        "{pu} and {pc} spoke by phone on {wd} and agreed that their [trade "
        "teams|negotiators|economic teams] would meet in {city} on {d1}."
        " [{a} will lead the U.S. side.|The U.S. team will be led by {a}.]",
        (
            Fact(
                *("MEETING", "concluded", None, "call_leaders"),
                date="today",
                end="today",
                place="",
                actors=("pu", "pc"),
            ),
            Fact("MEETING", "planned confirmed", date="d1", end="d1", place="city"),
        ),
    ),
    Composed(
        "meet-days-before-summit",
        "[{a-last}, {c-last} to meet before {pu-last}-{pc-last} summit|Ministers to meet in "
        "{city} ahead of summit]",
        "{a} will sit down with Chinese {c} in {city} on {wd+1}, [days|a week] before {pu} is "
        "[due|scheduled] to meet {pc} in {city2}."
        " [The two last met in {py}.|They are expected to discuss {ugood}.]",
        (
            Fact(
                "MEETING", "planned", date="today+1", end="today+1", place="city", actors=("a", "c")
            ),
            Fact("MEETING", "planned", None, "leaders_summit", place="city2", actors=("pu", "pc")),
        ),
    ),
    Composed(
        "meet-working-level-then-deputies",
        "[Officials meet in {city} before deputies' talks|U.S., Chinese officials hold "
        "working-level talks]",
        "Officials from the [two countries|United States and China] held working-level talks in "
        "{city} on {wd}."
        " {vu} and {vc} [will meet in|are to meet in] {city2} on {d1}.",
        (
            Fact("MEETING", "concluded", None, "working_level", "today", "today", place="city"),
            Fact(
                *("MEETING", "planned", None, "vice_ministerial_meeting vice_ministerial_talks"),
                *("d1", "d1"),
                place="city2",
                actors=("vu", "vc"),
            ),
        ),
    ),
    Composed(
        "meet-both-teams-in-sentences",
        "[Trade teams meet in {city}|U.S., China hold talks in {city}]",
        "U.S. and Chinese [negotiators|officials] held [a day of trade talks|trade talks] in "
        "{city} on {wd}."
        " [The U.S. side was led by {a} and the Chinese side by {c}.|{a} led the American side, "
        "{c} the Chinese.|{a} headed the U.S. delegation and {c} the Chinese one.]"
        " [{b} said earlier that {b-he} was optimistic.|In Washington, {b} said talks were "
        "going well.]",
        (Fact("MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-president-and-office",
        "[{pu-last} says he will meet {pc-last}|{pu-last}, {pc-last} to meet in {city}]",
        "{pu} said on {wd-1} he would meet {pc} in {city} on {d1}."
        " [The White House confirmed the date on {wd}.|China's foreign ministry confirmed on "
        "{wd} that {pc-last} would attend.|Beijing confirmed the meeting on {wd}.]"
        " [It would be their first meeting since {py}.|The leaders last met in {city2} in {py}.]",
        (
            Fact(
                *("MEETING", "confirmed", None, "leaders_summit"),
                date="d1",
                end="d1",
                place="city",
                actors=("pu", "pc"),
            ),
        ),
    ),
    Composed(
        "meet-on-sidelines-planned-and-held",
        "[{a-last} meets {c-last} as leaders prepare for G20|{pu-last}, {pc-last} to meet at G20]",
        "{pu} and {pc} [will meet|are to meet] on the sidelines of the G20 summit in {city} on "
        "{d1}, the White House said."
        " {a} and {c} met in {city2} on {wd} to [prepare|lay the ground].",
        (
            Fact(
                *("MEETING", "confirmed", None, "leaders_summit"),
                date="d1",
                end="d1",
                place="city",
                actors=("pu", "pc"),
            ),
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city2", actors=("a", "c")
            ),
        ),
    ),
)
