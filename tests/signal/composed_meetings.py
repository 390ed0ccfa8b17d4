"""Composed documents: rounds of talks held and to come, and who sat there."""

from __future__ import annotations

from typing import Final

from composed_summits import SUMMITS
from composed_visits import VISITS
from composing import Composed, Fact

ROUNDS: Final[tuple[Composed, ...]] = (
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
        "meet-both-sides-confirm",
        "[U.S., China confirm new talks|New talks set between {a-last} and {c-last}]",
        "{a} and Chinese {c} will meet in {city} on {d1}, [both governments said|officials of "
        "both countries confirmed|Washington and Beijing said] on {wd}."
        " [They last met in {city2} in {py}.|The two spoke by phone on {p1}.]",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),),
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
        "meet-two-in-headline",
        "{b-last} meets {e-last} in {city}; {a-last} to see {c-last} in {city2}",
        "{b} [held talks with|met] Chinese {e} in {city} on {wd}."
        " Separately, {a} [is due to|will] [meet|hold talks with] {c} in {city2} on {d1}[, two "
        "people familiar with the plan said|].",
        (
            Fact(
                "MEETING", "concluded", date="today", end="today", place="city", actors=("b", "e")
            ),
            Fact(
                "MEETING", "planned rumoured", date="d1", end="d1", place="city2", actors=("a", "c")
            ),
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
        "meet-his-counterpart-named-later",
        "[{a-last} meets Chinese counterpart in {city}|U.S., Chinese officials meet in {city}]",
        "{a} met {a-his} Chinese counterpart in {city} on {wd}, [the third time they have met "
        "this year|officials said]."
        " {c} and {a-last} discussed {ugood} and export controls[, according to "
        "a Chinese statement|]."
        " {b} was not [present|there].",
        (Fact("MEETING", "concluded", date="today", end="today", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-unconfirmed-by-china",
        "[{a-last} to meet {c-last}|{a-last}-{c-last} meeting planned]",
        "{a} will meet {c} in {city} on {d1}, [people familiar with the plans|two U.S. "
        "officials] said."
        " [China's commerce ministry did not respond to a request for comment.|Beijing has not "
        "confirmed the meeting.|China's embassy in Washington declined to comment.]",
        (
            Fact(
                "MEETING", "planned rumoured", date="d1", end="d1", place="city", actors=("a", "c")
            ),
        ),
    ),
    Composed(
        "meet-ended-today-statement",
        "[U.S., China issue statement after {city} talks|{city} talks wrap up]",
        "[Two days|Two full days] of talks between {a} and {c} [ended|concluded|wrapped up] in "
        "{city} on {wd}."
        " [In a joint statement the two sides said they would keep talking.|A joint statement "
        "is to be published on {wd+1}.]"
        " {vu} and {vc} will [meet again|hold follow-up talks] in {city2} on {d1}.",
        (
            Fact(
                "MEETING", "concluded", date="today-1", end="today", place="city", actors=("a", "c")
            ),
            Fact(
                *("MEETING", "planned"),
                date="d1",
                end="d1",
                place="city2",
                actors=("vu", "vc"),
            ),
        ),
        may="CALENDAR",
    ),
    Composed(
        "meet-brought-forward",
        "[{city} talks brought forward|U.S., China move up {city} meeting]",
        "{a} and {c} will [now |]meet in {city} on {wd+3}, [a week earlier than planned|rather "
        "than on {d1} as first planned], {us} said on {wd}."
        " [No reason was given for the change.|The change was made at China's request.]",
        (Fact("MEETING", "", date="today+3", end="today+3", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-left-after-talks",
        "[{a-last}, {c-last} leave {city} after two days of talks|Negotiators head home from "
        "{city}]",
        "{a} and {c} left {city} on {wd} after two days of talks that ended [late |]on {wd-1}."
        " [Neither spoke to reporters.|They are to report to their leaders.]",
        (
            Fact(
                "MEETING",
                "concluded",
                date="today-2",
                end="today-1",
                place="city",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "meet-resumes-tomorrow",
        "[{a-last}, {c-last} meet for hours in {city}|Talks in {city} to continue]",
        "{a} and {c} met for [five|seven|six] hours in {city} on {wd} and will "
        "[resume|continue] their talks on {wd+1}[, {us} said|]."
        " [{b} joined part of the session.|{b} took part as well.]",
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
        "meet-put-off-without-day",
        "[{city} talks put off|U.S., China postpone {city} talks]",
        "Trade talks between {a} and {c} that were to have been held in {city} on {d1} have "
        "been [postponed|put off], [{us} said|the two sides said] on {wd}[, giving no new "
        "date|. No new date was given]."
        " [{pu} and {pc} spoke by phone on {wd-1}.|A call between {pu} and {pc} took place on "
        "{wd-1}.]",
        (
            Fact("MEETING", "postponed", place="city", actors=("a", "c")),
            Fact(
                *("MEETING", "concluded", None, "call_leaders"),
                date="today-1",
                end="today-1",
                actors=("pu", "pc"),
            ),
        ),
    ),
    Composed(
        "meet-leads-delegation-abroad",
        "[China's {c-last} to lead delegation to U.S.|{c-last} to hold talks with {a-last} in "
        "Washington]",
        "{c} will lead a [delegation|team] to the United States from {d1} to {d1+1} for "
        "[economic and trade|trade] talks with {a}, China's commerce ministry [said|announced] "
        "on {wd}."
        " [It would be the fifth round this year.|The last round took place in {city2} in {py}.]",
        (
            Fact(
                *("MEETING", "confirmed"),
                subkind="ministerial_visit ministerial_talks",
                date="d1",
                end="d1+1",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "meet-counted-meetings",
        "[{a-last}, {c-last} to meet again|Third meeting set between {a-last} and {c-last}]",
        "{a} and {c} will meet for the [second|third] time in two months on {d1}, in {city}, "
        "{us} said."
        " [Their last meeting, in {city2} in {py}, lasted two days.|They had talked by phone in "
        "{py}.]",
        (Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),),
    ),
    Composed(
        "meet-call-moved",
        "[{pu-last}-{pc-last} call delayed|{pu-last}, {pc-last} to speak later than planned]",
        "A phone call between {pu} and {pc} planned for {wd+1} has been moved to {wd+3}, the "
        "White House said."
        " [{a} and {c} are in {city} for talks that began on {wd}.|{a} and {c} opened talks in "
        "{city} on {wd}.]",
        (
            Fact(
                *("MEETING", "postponed planned confirmed", None, "call_leaders"),
                date="today+3",
                end="today+3",
                actors=("pu", "pc"),
            ),
            Fact("MEETING", "ongoing", date="today", end="today", place="city", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-dateline",
        "[{a-last}, {c-last} to hold talks in {city}|{b-last} meets {e-last} as next talks near]",
        "WASHINGTON, {today} - {b} met {e} [on {wd}|here on {wd}], officials said."
        " {a} will hold talks with {c} in {city} from {d1} to {d1+1}.",
        (
            Fact("MEETING", "concluded", date="today", end="today", actors=("b", "e")),
            Fact("MEETING", "planned", date="d1", end="d1+1", place="city", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-quoted-recall",
        "[{a-last} upbeat before {city} talks|{a-last} heads to {city}]",
        "{a} said on {wd} {a-he} expected progress when {a-he} meets {c} in {city} on {wd+2}."
        " [“We had a good meeting in {city2},” {a-he} said, referring to talks held in "
        "{py}.|The two met in {city2} in {py} and spoke by phone a month later.]"
        " {b} will not [attend|travel to {city}].",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                date="today+2",
                end="today+2",
                place="city",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "meet-two-sessions",
        "[{a-last}, {c-last} hold second session in {city}|{city} talks end]",
        "After meeting in {city} on {wd-1}, {a} and {c} held a second session on {wd}[ and then "
        "flew home|]."
        " [^{us} called the talks candid.|Both sides called the talks useful.]",
        (
            Fact(
                "MEETING", "concluded", date="today-1", end="today", place="city", actors=("a", "c")
            ),
        ),
    ),
)

MEETINGS: Final = (*ROUNDS, *VISITS, *SUMMITS)
