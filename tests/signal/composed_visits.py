"""Composed documents: visits and calls, several told together, put off, called off, confirmed."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

VISITS: Final[tuple[Composed, ...]] = (
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
        "meet-arrives-for-talks",
        "[{c-last} arrives in Washington for talks|China's {c-last} lands in U.S.]",
        "Chinese {c} [arrived in|landed in] Washington on {wd} for talks with {a} and {b} that "
        "[begin|start] on {wd+1}."
        " [He was met at the airport by diplomats.|It is his second visit this year.]",
        (Fact("MEETING", "", place="Washington"),),
        may="MEETING",
    ),
    Composed(
        "meet-embassy-confirms-visit",
        "[{c-last} to visit Washington|China's {c-last} to travel to U.S.]",
        "{c} will [visit|travel to] [Washington|the United States] from {d1} to {d1+1} at the "
        "invitation of {a}, [China's foreign ministry|China's commerce ministry|the Chinese "
        "embassy] [said|announced] on {wd}."
        " [He will hold talks with {a-last} there.|During the visit he will meet {a-last} and "
        "{b}.]",
        (
            Fact(
                *("MEETING", "confirmed"),
                subkind="ministerial_visit ministerial_talks",
                date="d1",
                end="d1+1",
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "meet-ambassador-and-minister",
        "[{ac-last} meets {a-last} in Washington|China's envoy holds talks with {a-last}]",
        "China's ambassador to the United States, {ac-name}, met {a} in Washington on {wd}."
        " [{a-last} will travel to Beijing on {d1}, the embassy said.|The embassy said {a-last} "
        "would visit Beijing on {d1}.]",
        (
            Fact(
                "MEETING",
                "concluded",
                date="today",
                end="today",
                place="Washington",
                actors=("a", "ac"),
            ),
            Fact(
                *("MEETING", "confirmed", None, "ministerial_visit"),
                date="d1",
                end="d1",
                place="Beijing",
                actors=("a",),
            ),
        ),
        years=(2018, 2019),
    ),
    Composed(
        "meet-held-by-video-then-in-person",
        "[{a-last}, {c-last} talk by video, to meet in {city}|Video talks end with plan to meet]",
        "{a} and {c} [talked by video link|held talks by video] on {wd} and will meet in person "
        "in {city} on {d1}, [{us} said|both sides said].",
        (
            Fact(
                *("MEETING", "concluded", None, "call_ministerial"),
                date="today",
                end="today",
                actors=("a", "c"),
            ),
            Fact("MEETING", "confirmed", date="d1", end="d1", place="city", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-week-calendar",
        "[The week ahead in U.S.-China trade|U.S.-China diary]",
        "{a} meets {c} in {city} on {wd+1}."
        " {vu} is due in Beijing on {wd+3} for talks with {vc}."
        " [{pu-last} and {pc-last} spoke by phone last week.|The last round of talks was held "
        "in {city2} in {py}.]",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                date="today+1",
                end="today+1",
                place="city",
                actors=("a", "c"),
            ),
            Fact(
                "MEETING",
                "planned",
                date="today+3",
                end="today+3",
                place="Beijing",
                actors=("vu", "vc"),
            ),
        ),
    ),
    Composed(
        "meet-trip-two-countries",
        "[{a-last} to visit Tokyo, Beijing|{a-last} sets off for Asia]",
        "{a} [leaves|sets off] on {wd+1} for [Tokyo and Beijing|Japan and China], {us} said."
        " In Beijing {a-he} will meet {c} on {wd+3}[; in Tokyo {a-he} will see Japanese "
        "officials|].",
        (
            Fact(
                "MEETING",
                "confirmed planned",
                date="today+3",
                end="today+3",
                place="Beijing",
                actors=("a", "c"),
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "meet-cancelled-and-replaced-by-call",
        "[{a-last} cancels {city} trip, to speak with {c-last} by video|{a-last}, {c-last} scrap "
        "{city} meeting]",
        "{a} has [cancelled|called off] a [trip|visit] to {city} where {a-he} was to meet {c} "
        "on {wd+1}."
        " The two [will instead|will now] [hold a video call|speak by video link] on {wd+2}, "
        "{us} said.",
        (
            Fact("MEETING", "cancelled", place="city"),
            Fact(
                *("MEETING", "planned confirmed", None, "call_ministerial"),
                date="today+2",
                end="today+2",
            ),
        ),
    ),
)
