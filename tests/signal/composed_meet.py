"""Composed documents: meetings told by what was said at them, whose trip they are, or at risk."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

AT_IT: Final[tuple[Composed, ...]] = (
    Composed(
        "meet-said-going-in",
        "{a-last} [urges|wants] closer contact with China",
        "[Washington and Beijing must talk|There is much to settle], {a} said as {a-he} [went "
        "into a meeting|began talks|opened a meeting] in {city} with {c}.",
        (Fact("MEETING", "ongoing", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-said-at-start",
        "{a-last} [urges|wants] closer contact with China",
        "The two [countries|economies] have to stay in touch, {a} said at the "
        "[start|beginning|outset] of [talks|a meeting] with {c} in {city} [on {wd}|].",
        (Fact("MEETING", "ongoing concluded", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-fronted-during",
        "{a-last} [urges|wants] closer contact with China",
        "[During|In|At] a [meeting|long meeting] with {c} in {city}, {a} [said|stressed] on {wd} "
        "that the two countries have to stay in touch.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-warned-during",
        "{a-last} warns of [new curbs|overcapacity]",
        "{a} warned of [overcapacity|unfair practices] during [talks|a meeting] with {c} in {city} "
        "on {wd}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-call-that-held",
        "[Ties discussed|Two sides speak of ties]",
        "[The state of ties was|Bilateral ties were] discussed in a [phone call|telephone call] "
        "[which|that] {a} [held|had] with {c} on {wd}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "meet-hearing-only",
        "{a-last} [defends|explains] China policy",
        "{a} told [lawmakers|a Senate hearing] on {wd} that China must open its markets.",
        (),
        may="STATEMENT",
    ),
)

WHOSE_TRIP: Final[tuple[Composed, ...]] = (
    Composed(
        "meet-his-trip",
        "{pu-last} on [China|his plans]",
        "{pu} said [on {wd}|] [that|] [his|his next|a|the] [trip|visit] to [China|Beijing] [will "
        "take place|would come] [on|from] {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("pu",)),),
    ),
    Composed(
        "meet-may-be-put-off",
        "{pu-last}'s [Beijing|China] trip [could be delayed|may slip]",
        "{pu}'s [trip|visit] to China, [planned|set] for {d1}, [could|may|might] be [put "
        "off|postponed|delayed][, an official said on {wd}|].",
        (Fact("MEETING", "planned confirmed rumoured", date="d1", actors=("pu",)),),
    ),
    Composed(
        "meet-may-delay",
        "{a-last} [may|might|could] [put off|postpone|delay] meeting",
        "{a} [may|might|could] [put off|postpone|delay] {a-his} meeting with {c} [planned|set] for "
        "{d1}, an official said on {wd}.",
        (Fact("MEETING", "planned confirmed rumoured", date="d1", actors=("a", "c")),),
    ),
    Composed(
        "meet-would-like-to",
        "{a-last} [keeps China in view|speaks of Beijing]",
        "{a} [would still like to go|still hopes to go|would like to travel|also hopes to travel] "
        "to China, {a-he} said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "meet-neither-nor",
        "China [denies|rejects] talk of talks",
        "China and the United States have neither [met nor negotiated|consulted nor negotiated] on "
        "tariffs, the foreign ministry said on {wd}.",
        (),
        may="MEETING STATEMENT",
    ),
    Composed(
        "meet-guest-of",
        "{a-last} to [host|receive] {c-last}",
        "{c} will be the guest of {a} in Washington on {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="Washington"),),
    ),
    Composed(
        "meet-would-be-in",
        "China [sends|to send] delegation",
        "The commerce ministry said on {wd} that a Chinese delegation [headed|led] by {c} would be "
        "in Washington [on|from] {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("c",), place="Washington"),),
    ),
    Composed(
        "meet-brings-to",
        "{a-last} due in [China|Beijing]",
        "[A new round of talks|Trade talks] will bring {a} to Beijing on {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("a",), place="Beijing"),),
    ),
    Composed(
        "meet-city-is-where",
        "{a-last} to [meet|see] {c-last}",
        "{city} is where {a} [will meet|sits down with|is to see] {c} on {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-setting",
        "{a-last} and {c-last} meet",
        "{a} and {c} met on {wd}. The [setting|place|site] was a hotel in {city}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-agreed-on-another",
        "{a-last} and {c-last} hold talks",
        "{a} met {c} in {city} on {wd}. The two agreed on another [meeting|round of talks] in "
        "[Washington|Beijing].",
        (
            Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),
            Fact("MEETING", "planned confirmed", actors=("a", "c")),
        ),
    ),
    Composed(
        "meet-weekday-ahead",
        "{a-last} and {c-last} meet on {wd+3}[, Treasury says|, ministry says|]",
        "{a} will [sit down with|meet] {c} in {city} on {wd+3}[, an official said|].",
        (Fact("MEETING", "planned confirmed", date="today+3", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-the-meeting-may",
        "{a-last} and {c-last} to meet on {d1}",
        "{a} will meet {c} on {d1}. The [talks|meeting] between the two countries [may|could] "
        "[last for hours|take hours].",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c")),),
    ),
    Composed(
        "meet-talks-by-phone",
        "{a} and {c} hold talks",
        "The trade chiefs of China and the United States [spoke by phone|spoke by video|had a "
        "phone call] on {wd}, the commerce ministry said.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "meet-call-in-which",
        "China [sees|hails] progress",
        "The promise was given following a [phone call|telephone conversation] on {wd} in which "
        "{c} spoke with {a}. The two had last been on the phone on {p1}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "meet-settled-at-their",
        "[Working group|Joint body] agreed",
        "{a} and {c} [settled|agreed] at their [meeting|talks] in {city} on {wd} that officials "
        "will gather twice a year.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
        may="AGREEMENT MEETING",
    ),
    Composed(
        "meet-an-appeal",
        "Beijing [insists|waits]",
        "The step follows a call by [Beijing|China] on {wd} for Washington to [correct its "
        "mistakes|change course].",
        (),
        may="STATEMENT",
    ),
    Composed(
        "meet-second-day-of-its-own",
        "U.S., China [hold|in] second day of talks",
        "{a} and {c} [began|opened] [talks|trade talks] in {city} on {wd-1} and met for a second "
        "day on {wd}[, officials said|].",
        (Fact("MEETING", "", date="yesterday", end="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "meet-second-day-scrapped",
        "U.S.-China talks [in {city} |]end without agreement",
        "[Talks|Trade talks] between {a} and {c} in {city} ended on {wd-1} without agreement, and "
        "a [planned|scheduled] second day on {wd} was [scrapped|dropped].",
        (
            Fact(
                "MEETING",
                "concluded",
                date="yesterday",
                end="yesterday",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "meet-leads-a-team",
        "{c-last} to lead [a |the |]Chinese [trade |][team|delegation] at {city} talks with US",
        "{c} will [be at|head] the [trade |]talks, a spokesperson said on {wd}[ without details|].",
        (Fact("MEETING", "planned", actors=("c",), place="city"),),
        years=(2018, 2022),
    ),
)
