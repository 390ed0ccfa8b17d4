"""Composed documents: two and more meetings, calls and visits, and what was settled there."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_TWO_DAYS: Final = ("today-1", "today")

MEETINGS: Final[tuple[Composed, ...]] = (
    Composed(
        "meet-held-and-next-round",
        "[U.S., China end {city} talks, next round set for {city2}|{a-last} and {c-last} to "
        "meet again after {city} talks]",
        "{a} and Chinese {c} [ended|concluded|wrapped up] two days of [trade|economic] talks in "
        "{city} on {wd}"
        " [and will meet again in {city2} on {d1}|, agreeing to hold the next round in {city2} "
        "on {d1}"
        "|. The next round will [take place|be held] in {city2} on {d1}, the two sides said]."
        " [Both sides called the discussions candid.|{a-last} told reporters that progress had "
        "been made, but gave no details.]",
        (
            Fact(
                "MEETING", "concluded", date="today-1", end="today", place="city", actors=("a", "c")
            ),
            Fact("MEETING", "planned confirmed", date="d1", end="d1", place="city2"),
        ),
    ),
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
        "meet-call-agrees-on-visit",
        "[{a-last} speaks with {c-last}, plans Beijing trip|{a-last}, China's {c-last} agree on "
        "visit in call]",
        "{a} [spoke by phone with|held a video call with|had a telephone call with] Chinese {c} "
        "on {wd},"
        " and the two agreed that {a-last} [will|would] [visit|travel to] Beijing on {d1}[, "
        "{us} said|]."
        " [They discussed the trade balance and market access.|The call lasted about an "
        "hour.|In the call they exchanged views on {ugood} and {cgood}.]",
        (
            Fact(
                *("MEETING", "concluded", None, "call_ministerial"),
                date="today",
                end="today",
                place="",
                actors=("a", "c"),
            ),
            Fact(
                *("MEETING", "planned confirmed", None, "ministerial_visit"),
                date="d1",
                end="d1",
                place="Beijing",
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
        "meet-put-off-with-new-day",
        "[{a-last}, {c-last} push back {city} talks|U.S.-China talks in {city} postponed]",
        "Talks between {a} and Chinese {c} that had been [planned|scheduled] for {d1} in {city} "
        "[have been postponed|were put off] [to|until] {d2},"
        " [{cn} said|the two sides said] on {wd}."
        " {vu} and {vc} met in {city2} on {wd-1}[ as planned|] to [go over|work through] the "
        "agenda.",
        (
            Fact("MEETING", "postponed", date="d2", end="d2", place="city", actors=("a", "c")),
            Fact(
                *("MEETING", "concluded"),
                subkind="vice_ministerial_talks vice_ministerial_meeting",
                date="today-1",
                end="today-1",
                place="city2",
                actors=("vu", "vc"),
            ),
        ),
    ),
    Composed(
        "meet-one-cancelled-one-held",
        "[{a-last} scraps Beijing trip|Washington calls off {a-last}'s visit to China]",
        "^{us} [has called off|has cancelled] a [trip|visit] to Beijing by {a} [planned for "
        "{d1}|that was due on {d1}]."
        " {vu} [and Chinese {vc} held talks in|sat down with Chinese {vc} in] {city} on {wd}, "
        "[officials said|a U.S. official said].",
        (
            Fact(
                "MEETING", "cancelled", subkind="ministerial_visit", place="Beijing", actors=("a",)
            ),
            Fact(
                *("MEETING", "concluded"),
                subkind="vice_ministerial_talks vice_ministerial_meeting",
                date="today",
                end="today",
                place="city",
                actors=("vu", "vc"),
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
        "meet-second-day",
        "[U.S., China talks enter second day in {city}|{a-last} and {c-last} resume talks in "
        "{city}]",
        "{a} and Chinese {c} [began|opened] talks in {city} on {wd-1} and [continued|resumed] "
        "them on {wd}."
        " [A person briefed on the meeting said the mood was good.|No statement was issued "
        "after the first day.]"
        " {b} [spoke by phone with|held a call with] {e} on {wd-2}.",
        (
            Fact(
                "MEETING", "ongoing", date="today-1", end="today", place="city", actors=("a", "c")
            ),
            Fact(
                *("MEETING", "concluded", None, "call_ministerial"),
                date="today-2",
                end="today-2",
                place="",
                actors=("b", "e"),
            ),
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
        "meet-recalled-beside-new",
        "[{a-last}, {c-last} to meet in {city}|{city} to host new U.S.-China talks]",
        "{a} and Chinese {c} will meet in {city} on {d1}[, {us} said|]."
        " [It will be their third meeting since|The meeting follows] talks in {city2} in {py}[, "
        "which ended without a deal|]."
        " [{pu} and {pc} spoke by phone on {p1}|{pu-last} last spoke with {pc-last} on {p1}].",
        (
            Fact(
                "MEETING", "planned confirmed", date="d1", end="d1", place="city", actors=("a", "c")
            ),
        ),
    ),
    Composed(
        "meet-people-spread",
        "[{a-last} holds talks with Chinese counterpart in {city}|{city} talks end]",
        "{a} [held|wrapped up] talks with {a-his} Chinese counterpart in {city} on {wd}."
        " {c} led the Chinese [delegation|side|team][, which also included officials of the "
        "finance ministry|]."
        " {b} [did not attend|stayed in Washington] but [said|told a television interviewer] "
        "{b-he} was hopeful.",
        (Fact("MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-confirmed-by-ministry",
        "[{a-last} to meet {c-last} in {city}|U.S., China to hold talks in {city}]",
        "{a} will meet Chinese {c} in {city} on {d1}, [two people familiar with the plans "
        "said|a person briefed on the matter said]."
        " China's [commerce|foreign] ministry [confirmed the meeting on {wd}|confirmed on {wd} "
        "that the meeting would take place]."
        " The two [last met|met last] in {city2} in {py}.",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-day-in-another-sentence",
        "[{a-last} and {c-last} to hold new round of talks|New round of U.S.-China trade talks "
        "set]",
        "{a} and Chinese {c} will [meet in {city} for a new round of trade talks|hold a new "
        "round of trade talks in {city}]."
        " The [talks|meetings] will [run|last] from {d1} to {d1+1}[, {us} said|]."
        " [The previous round was held in {city2} in {py}.|The two sides last met in {city2} in "
        "{py}.]",
        (
            Fact(
                *("MEETING", "planned confirmed"),
                date="d1",
                end="d1+1",
                place="city",
                actors=("a", "c"),
            ),
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
        "meet-itinerary",
        "[{a-last} heads to China for talks|{a-last} to visit Beijing and Shanghai]",
        "{a} will [travel to|visit] China from {d1} to {d1+1}, {us} [said|announced] on {wd}."
        " ^{a-he} will meet {c} in Beijing on {d1} and {e} in Shanghai on {d1+1}.",
        (Fact("MEETING", "confirmed planned", date="d1", end="d1+1"),),
        may="MEETING",
    ),
    Composed(
        "meet-two-in-one-city",
        "[{a-last} sees {c-last} and {e-last} in Beijing|{a-last} meets Chinese officials in "
        "Beijing]",
        "{a} met {c} in [Beijing|the Chinese capital] on {wd-1} and {e} on {wd}[, {us} said|]."
        " [They discussed {ugood} and export controls.|No details of the discussions were "
        "given.]",
        (
            Fact("MEETING", "concluded", date="today-1", end="today-1", actors=("a", "c")),
            Fact("MEETING", "concluded", date="today", end="today", actors=("a", "e")),
        ),
    ),
    Composed(
        "meet-two-in-two-cities",
        "[{a-last} to hold talks in {city} and {city2}|{a-last} plans two meetings with Chinese "
        "officials]",
        "{a} will meet Chinese {c} in {city} on {d1} and {e} in {city2} on {d2}, {us} said[ on "
        "{wd}|]."
        " [The agenda was not disclosed.|Both meetings are to focus on {ugood}.]",
        (
            Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),
            Fact("MEETING", "confirmed", date="d2", end="d2", place="city2", actors=("a", "e")),
        ),
    ),
    Composed(
        "meet-ministry-call-and-visit",
        "[China's {e-last} speaks with {b-last}; vice minister to visit Washington|{e-last}, "
        "{b-last} hold video call]",
        "China's commerce ministry said {e} [held a video call with|spoke by video link with] "
        "{b} on {wd}."
        " It [said separately|added] that {vc} [would|will] [travel to|visit] Washington on "
        "{d1} for talks with [U.S. officials|American officials].",
        (
            Fact(
                *("MEETING", "concluded", None, "call_ministerial"),
                date="today",
                end="today",
                actors=("b", "e"),
            ),
            Fact("MEETING", "confirmed", date="d1", end="d1", place="Washington", actors=("vc",)),
        ),
    ),
    Composed(
        "meet-own-office-confirms",
        "[{a-last}, {c-last} to meet in {city}|{city} to host U.S.-China talks]",
        "^{us} [said|announced] [in a statement |]on {wd} that {a} [would|will] meet Chinese "
        "{c} in {city} on {d1}."
        " [{b} will also attend.|{b} is also expected to take part.|{b} will join them.]"
        " [Markets rose on the news.|The two sides held talks in {city2} in {py}.]",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "b", "c")),),
    ),
    Composed(
        "meet-both-sides-confirm",
        "[U.S., China confirm new talks|New talks set between {a-last} and {c-last}]",
        "{a} and Chinese {c} will meet in {city} on {d1}, [both governments said|officials of "
        "both countries confirmed|Washington and Beijing said] on {wd}."
        " [They last met in {city2} in {py}.|The two spoke by phone on {p1}.]",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-spokesman-answers",
        "[Foreign ministry confirms {city} talks|China says next round in {city}]",
        "[Asked about|In response to a question about] the trade talks, a [Chinese foreign "
        "ministry|commerce ministry] [spokesman|spokeswoman] said on {wd} that the two sides "
        "[had agreed|have agreed] to hold the next round in {city} on {d1}."
        " [The previous round ended in {city2} on {p1} without a deal.|The last round, in "
        "{city2} in {py}, produced little.]",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city"),),
    ),
    Composed(
        "meet-visit-pushed-back",
        "[{a-last}'s Beijing trip delayed|{a-last} delays China visit]",
        "A visit by {a} to Beijing [was to have begun|had been due to begin] on {d1}."
        " It [has been|was] [pushed back|postponed|delayed] to {d2} at [China's|Beijing's] "
        "request, [a spokesman|a spokeswoman|{us}] said on {wd}.",
        (Fact("MEETING", "postponed", date="d2", end="d2", place="Beijing", actors=("a",)),),
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
        "meet-delegations-led-by",
        "[U.S., China open talks in {city}|Trade talks begin in {city}]",
        "A U.S. delegation led by {a} and {b} sat down with a Chinese team headed by {c} in "
        "{city} on {wd}, the first of two days of talks."
        " [No statement is expected before {wd+1}.|Reporters were kept away from the venue.]",
        (
            Fact(
                *("MEETING", "ongoing"),
                date="today",
                end="today+1",
                place="city",
                actors=("a", "b", "c"),
            ),
        ),
    ),
    Composed(
        "meet-third-day",
        "[U.S., China extend {city} talks|{city} talks to go into third day]",
        "Talks between {a} and Chinese {c} in {city}, which began on {wd-1}, will [go "
        "into|continue for] a third day on {wd+1}, [officials said|{us} said]."
        " [They had been due to end on {wd}.|The two had planned to finish on {wd}.]",
        (
            Fact(
                "MEETING", "ongoing", date="today-1", end="today+1", place="city", actors=("a", "c")
            ),
        ),
    ),
    Composed(
        "meet-no-date-for-next",
        "[{city} talks end without date for next round|U.S., China finish talks in {city}]",
        "{a} and Chinese {c} [ended|finished] a day of talks in {city} on {wd} [without "
        "agreeing on when to meet again|but did not set a date for another round]."
        " [No further meeting has been scheduled.|{a-last} said the two sides would stay in "
        "touch.]",
        (Fact("MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")),),
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
        "meet-two-in-headline",
        "{b-last} meets {e-last} in {city}; {a-last} to see {c-last} in {city2}",
        "{b} [held talks with|met] Chinese {e} in {city} on {wd}."
        " Separately, {a} [is due to|will] [meet|hold talks with] {c} in {city2} on {d1}[, two "
        "people familiar with the plan said|].",
        (
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city", actors=("b", "e")
            ),
            Fact("MEETING", "planned", date="d1", end="d1", place="city2", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-first-since",
        "[{a-last}, {c-last} meet in {city}|U.S., China hold first talks since {py}]",
        "{a} and Chinese {c} met in {city} on {wd}."
        " The meeting, the first since [the {city2} round|talks in {city2}] in {py}, came [a "
        "week|10 days] after {pu} and {pc} spoke by phone."
        " [{b} is expected in Beijing on {d1}.|{b} will travel to Beijing on {d1}.]",
        (
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")
            ),
            Fact(
                "MEETING",
                "planned",
                None,
                "ministerial_visit",
                "d1",
                "d1",
                place="Beijing",
                actors=("b",),
            ),
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
        "meet-arrives-for-talks",
        "[{c-last} arrives in Washington for talks|China's {c-last} lands in U.S.]",
        "Chinese {c} [arrived in|landed in] Washington on {wd} for talks with {a} and {b} that "
        "[begin|start] on {wd+1}."
        " [He was met at the airport by diplomats.|It is his second visit this year.]",
        (Fact("MEETING", "", place="Washington"),),
        may="MEETING",
    ),
)
