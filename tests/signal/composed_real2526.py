"""Composed documents: answers beside what they answer, meetings in sight or doubted."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_AHEAD: Final = "planned confirmed"

ANSWERS: Final[tuple[Composed, ...]] = (
    Composed(
        "real-answer-to-a-duty",
        "China to tax American {ugood}",
        "China will [impose|introduce] a {r1}% tariff on American {ugood}, the finance ministry "
        "[said|stated] on {wd}.\n\nThe [move|step] [comes in direct response|is a response] to a "
        "[recently implemented|newly imposed|recent] {r2}% tariff on Chinese goods by the United "
        "States. [Both sides have quarrelled for years|Importers were alarmed].",
        (Fact("TARIFF", "announced", "CN", date="today", rate="r1"),),
    ),
    Composed(
        "real-day-of-the-answer",
        "China answers duties on its goods",
        "China announced a {r1}% duty on American {ugood} on {wd}, following Washington's decision "
        "to levy a {r2}% tariff on Chinese goods. The move, the ministry said, was a [direct |]"
        'response to the "unilateral tariff" of the United States.\n\nThe tariffs, set to take '
        "effect on {d1}, were announced [just hours|a day] after {pu} praised his farmers.",
        (Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),),
    ),
    Composed(
        "real-moments-after",
        "Beijing answers duties on its goods",
        "[Moments|Minutes|Just hours|Only days] after the American {r2}% duties on Chinese goods "
        "took effect, Beijing struck back by announcing a {r1} percent tax on U.S. {ugood}.",
        (Fact("TARIFF", "announced in_effect", "CN", date="today", rate="r1"),),
        may="TARIFF",
    ),
    Composed(
        "real-declared-and-stated",
        "China [strikes|hits] back",
        "China [stated|revealed|said] it would impose a {r1}% tariff on American {ugood} from "
        "{d1}. [Shares fell|Traders shrugged].",
        (Fact("TARIFF", "announced", "CN", date="today", rate="r1", effective="d1"),),
    ),
)

IN_SIGHT: Final[tuple[Composed, ...]] = (
    Composed(
        "real-meeting-to-discuss",
        "{pu}-{pc} [meeting|summit] [on the horizon|to address {cgood}|to discuss farm trade]",
        "",
        (Fact("MEETING", _AHEAD),),
    ),
    Composed(
        "real-no-reason-to-meet",
        "{pu} sees no reason to talk tariffs with China",
        '{pu} said on {wd} there was "no reason" to [meet|sit down] with '
        "{pc} [as part of an upcoming trip to|in] [South Korea|Malaysia|Peru] on {d1}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "real-asked-about-talks",
        "Ministry answers a reporter",
        "On {wd} a spokesman for China's commerce ministry responded to a question [about|"
        "regarding|concerning] the talks with the United States. [He gave no details|He was "
        "brief].\n\nAmerican officials had [repeatedly |]expressed a desire to initiate talks "
        "with China on tariffs.",
        (),
    ),
    Composed(
        "real-reports-to-his-chief",
        "{US} and China end talks",
        "{a} and {c} ended two days of talks in {city} on {wd}.\n\n{a-last} said he would "
        "[likely |]meet with President {pu} in [Washington|the Oval Office] on {wd+1} to report.",
        (Fact("MEETING", "concluded", date="yesterday", end="today", place="city"),),
        years=(2025, 2025),
    ),
    Composed(
        "real-final-call",
        "{pu} has [final|a tough] call on [truce with China|China tariffs], [aide|official] says",
        "",
        (),
    ),
    Composed(
        "real-two-visits-of-one-sentence",
        "{pu} and {pc} speak by phone",
        "{pu} accepted {pc}'s invitation to visit Beijing in {m3}, while {pc} will make a return "
        "visit to the United States on {d1}.",
        (
            Fact("MEETING", "concluded", date="today"),
            Fact("MEETING", _AHEAD, date="m3", end="m3-end"),
            Fact("MEETING", _AHEAD, date="d1"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "real-round-over-day-ahead",
        "US and China wrap up {city} trade talks",
        "U.S.-China trade talks wrapped up in {city} on {wd} following a two-day "
        "meeting, and both [teams|delegations] hoped to keep steeper tariffs from returning on "
        "{d1}.",
        (Fact("MEETING", "concluded", date="yesterday", end="today", place="city"),),
        may="CALENDAR",
    ),
)

REAL2526: Final = (*ANSWERS, *IN_SIGHT)
