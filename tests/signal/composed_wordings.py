"""Composed documents: one piece of news in the many wordings that agencies have for it."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase retaliation"
_TALKS: Final = "ministerial_talks ministerial_meeting ministerial_visit"
_TALK: Final = "[talks|negotiations|discussions|consultations]"
_SAID: Final = "[said|noted|stated|confirmed|told reporters|announced|added]"
_TO_DUTY: Final = "[US|Washington] to raise duties on Chinese goods"
_THEY_SAY: Final = "the [White House|trade representative's office]"

_TALKS_TOLD: Final = (
    Composed(
        "wording-talks-held",
        f"{{a-last}}, {{c-last}} hold [trade |]{_TALK}",
        "{a} and {c} [held|concluded|wrapped up|ended|finished] [two days of|a new round of|] "
        f"[trade|economic|tariff|] {_TALK} in {{city}} on {{wd-1}}, [officials|the White House] "
        f"said on {{wd}}. The {_TALK} were [candid|constructive].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind=_TALKS,
                end="yesterday",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "wording-talks-to-come",
        f"{{a-last}}, {{c-last}} to hold [trade |]{_TALK}",
        "{a} and {c} will [hold|begin|open] [a new round of|] [trade|economic|tariff|] "
        f"{_TALK} in {{city}} on {{d1}}, [officials|the White House] said on {{wd}}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                subkind=_TALKS,
                date="d1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "wording-meet-again",
        "{a-last} and {c-last} to meet again after {city} " + _TALK,
        "{a} and {c} [wrapped up|ended] two days of trade "
        f"{_TALK} in {{city}} on {{wd}}, agreeing to hold the next round in {{city2}} on {{d1}}. "
        f"Both sides called the {_TALK} [candid|constructive].",
        (
            Fact("MEETING", "concluded", end="today", actors=("a", "c"), place="city"),
            Fact("MEETING", "planned", date="d1", place="city2"),
        ),
    ),
    Composed(
        "wording-to-meet",
        "[Trade chiefs|Negotiators] to meet",
        "{a} [will meet|is to meet|is due to meet|is expected to meet|is set to meet|is scheduled "
        "to meet|plans to meet|would meet|is going to meet|is slated to meet|will hold talks with"
        "|is to sit down with|is planning to meet] {c} in {city} on {d1}, the [Treasury|White House"
        f"|commerce ministry] {_SAID} on {{wd}}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                subkind=_TALKS,
                date="d1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
)
_BEGINS: Final = (
    Composed(
        "wording-at-once",
        "[China|Beijing] raises duty on US {ugood}",
        "China [raised|lifted|increased] its [tariff|duty] on American {ugood} to {high}% [from "
        "{low}%|], [effective|starting|beginning] [immediately|at once], the finance ministry said "
        "on {wd}.",
        (Fact("TARIFF", "in_effect", "CN", _DUTY, effective="today", rate="high"),),
    ),
    Composed(
        "wording-at-once-in-a-clause",
        "[China|Beijing] raises duty on US {ugood}",
        "China's finance ministry on {wd} raised the [tariff|duty] on American {ugood} to {r1}%. "
        "The [increase|measure|change] [takes effect|comes into force|goes into effect|comes into "
        "effect|enters into force] [immediately|at once|right away].",
        (Fact("TARIFF", "in_effect", "CN", _DUTY, effective="today", rate="r1"),),
    ),
    Composed(
        "wording-first-day",
        _TO_DUTY,
        "The United States will [raise|increase|lift] tariffs on Chinese {cgood} to {r1}% [from"
        "|starting|starting from|starting on|beginning|beginning on|as of|effective|effective from"
        f"|with effect from] {{d1}}, {_THEY_SAY} said on {{wd}}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="r1"),),
    ),
)
_DUTIES: Final = (
    Composed(
        "wording-of-duties",
        _TO_DUTY,
        "The United States will [impose|levy|put|place|slap] {r1}% [tariffs|duties|levies|import "
        "duties|import tariffs|customs duties|import taxes] on Chinese {cgood} [from|starting] "
        f"{{d1}}, {_THEY_SAY} {_SAID} on {{wd}}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "wording-said-it-would",
        _TO_DUTY,
        f"^{_THEY_SAY} [said|noted|stated|announced|confirmed] on {{wd}} [that |]it would [impose"
        "|levy|put|place] {r1}% [tariffs|duties] on Chinese {cgood} from {d1}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "wording-of-intent",
        _TO_DUTY,
        "The United States [will|is to|is set to|plans to|would|intends to|is going to|is preparing"
        " to] [impose|levy|put|place|slap] {r1}% [tariffs|duties] on Chinese {cgood} [from"
        "|starting] {d1}, the White House said on {wd}.",
        (Fact("TARIFF", "announced proposed", "US", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "wording-lift-to",
        "[US|Washington] lifts duty on Chinese {cgood}",
        "The United States [will|is to] lift [tariffs|duties|levies] on Chinese {cgood} [from "
        "{low}% to {high}%|to {high}%] on {d1}, the White House said on {wd}.",
        (Fact("TARIFF", "announced", "US", "tariff_increase", effective="d1", rate="high"),),
    ),
    Composed(
        "wording-lift-off",
        "[US|Washington] to [lift|remove|scrap|drop] duty on Chinese {cgood}",
        "The United States [will|is to] [lift|remove|scrap|drop|abolish] [its|the] [tariffs|duties"
        "|levies] on Chinese {cgood} [on|from] {d1}, the White House said on {wd}.",
        (Fact("TARIFF", "announced removed", "US", "tariff_removal", effective="d1"),),
    ),
    Composed(
        "wording-also-recalled",
        "US adds {n} Chinese firms to entity list",
        "The Commerce Department added {n} Chinese [firms|companies] to its entity list on {wd}. "
        "[Shares|Stocks] fell in Shanghai. Beijing has [also|] responded with [sweeping|steep] "
        "counter-tariffs of {r1} percent on American goods.",
        (Fact("EXPORT_CONTROL", "", "US", "entity_listing"),),
    ),
)
_DAYS: Final = (
    Composed(
        "wording-ordinal-day",
        _TO_DUTY,
        "The United States will [raise|increase] tariffs on Chinese {cgood} to {r1}% [from"
        "|starting|on] [{d1th}|{d1of}|{d1uk}]. [The White House|It] said so on {wd}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "wording-ordinal-meeting",
        "{a-last}, {c-last} to meet in {city}",
        "{a} and {c} will [meet|hold talks] in {city} [on|on the] [{d1th}|{d1uk}], the "
        "[Treasury|White House] said on {wd}. The talks are the third this year.",
        (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),),
    ),
)
_RATES: Final = (
    Composed(
        "wording-percent",
        _TO_DUTY,
        "The United States will raise tariffs on Chinese {cgood} [from {low} to {high}|from {low}%"
        " to {high}] [percent|per cent|pct] from {d1}, the White House said on {wd}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="high", before="low"),),
    ),
    Composed(
        "wording-percent-in-words",
        _TO_DUTY,
        "The United States will raise tariffs on Chinese {cgood} from {low-words} [percent|per cent"
        "] to {high-words} [percent|per cent] from {d1}, the White House said on {wd}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="high", before="low"),),
    ),
)
_ASIDES: Final = (
    Composed(
        "wording-office-then-name",
        "[Trade chiefs|Negotiators] to meet",
        "[The Treasury secretary, Scott Bessent,|Scott Bessent, the Treasury secretary,|Bessent, "
        "who leads the American side,|Treasury Secretary Scott Bessent] [said|announced|told "
        "reporters] on {wd} that he would meet Vice Premier He Lifeng in {city} on {d1}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                date="d1",
                actors=("Scott Bessent", "He Lifeng"),
                place="city",
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "wording-which-buys",
        "China hits back",
        "[Stocks|Shares] fell after China, which [buys most of it|is the top buyer], [announced"
        "|imposed|said it would impose] {r1}% tariffs on American {ugood} on {wd}.",
        (Fact("TARIFF", "", "CN", _DUTY, rate="r1"),),
    ),
    Composed(
        "wording-decided-on",
        "China hits back",
        "China's commerce ministry on {wd} [announced|unveiled|decided on|said it had decided on"
        "|rolled out] [export controls|export curbs|export restrictions] on [gallium|graphite].",
        (Fact("EXPORT_CONTROL", "announced", "CN", "control_rule licence_regime export_ban"),),
    ),
)
WORDINGS: Final = (*_TALKS_TOLD, *_BEGINS, *_DUTIES, *_DAYS, *_RATES, *_ASIDES)
