"""Composed documents: what is said in quotations, only spoken of, or not done after all."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase"
_MET: Final = "ministerial_talks ministerial_meeting"
_WHO: Final = (
    Composed(
        "quotes-my-meeting",
        "{a-last} on talks with China",
        '["[In|During|At] my [meeting|talks] with {c-last} in {city} on {wd-1}, we made '
        'progress,"|"I had a [good|long|very good] meeting with {c-last} in {city} on {wd-1},"'
        '|"I met {c-last} in {city} on {wd-1},"] {a} [said|told reporters] on {wd}. {c} is '
        "China's chief negotiator.",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind=_MET,
                date="yesterday",
                actors=("a", "c"),
                place="city",
            ),
        ),
        may="AGREEMENT",
    ),
    Composed(
        "quotes-deal-with-president",
        "{a-last} on talks with China",
        "{a} said {c} agreed in their [meeting|talks] in {city} on {wd-1} to [honour|honor] the "
        "[commitments made|deal struck] with {pu}.",
        (Fact("MEETING", "concluded", date="yesterday", actors=("a", "c"), place="city"),),
        may="AGREEMENT",
    ),
    Composed(
        "quotes-speak-there-with",
        "US confirms talks with China",
        "{a} will [meet|meet with] top Chinese officials in {city} on {wd+2}, the White House "
        "said on {wd}. {a-last} and {b} [plan to|will] [discuss tariffs|raise farm "
        "purchases|talk about trade] with {c}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                date="today+2",
                actors=("a", "b", "c"),
                place="city",
            ),
        ),
    ),
)
_SPOKEN_OF: Final = (
    Composed(
        "quotes-efforts-to",
        "US adds Chinese firms to trade blacklist",
        "The US Commerce Department added ten Chinese firms to its Entity List on {wd}. The "
        "[move|step] [signals a hardening of|is part of] [US|Washington's] efforts to [prevent "
        "China from acquiring|keep China from getting|stop China from buying] advanced chips.",
        (Fact("EXPORT_CONTROL", "announced", "US", "entity_listing"),),
    ),
    Composed(
        "quotes-asked-about",
        "China's commerce ministry [criticises|criticizes] US remarks",
        "[A reporter asked about|The spokesman was asked about] the [remarks|speech] of the US "
        "commerce secretary and the measures [proposed|meant] to restrict China's access to "
        "chips.",
        (),
    ),
    Composed(
        "quotes-adding-to",
        "{pu} [puts|imposes] duties on Chinese goods",
        "{pu} imposed [tariffs|duties] on Chinese {cgood} on {wd}, adding to [tariffs|duties] on "
        "about $50 billion in goods that the two countries have [slapped|put] on each other.",
        (Fact("TARIFF", "", "US", _DUTY),),
    ),
    Composed(
        "quotes-determined-during",
        "US extends exclusions from China tariffs",
        "The US Trade Representative extended exclusions from tariffs on Chinese {cgood} until "
        "{d1} on {wd}, to align them with the [goals|objectives] [determined|set] during its "
        "[ongoing|] four-year review of the Section 301 tariffs.",
        (Fact("TARIFF", "extended", "US", "exclusion_extension", expiry="d1"),),
    ),
    Composed(
        "quotes-by-wto-rules",
        "China to [exempt|spare] US {ugood} from extra tariffs",
        "China will exempt US {ugood} from extra tariffs, in [accordance|line] with market "
        "principles and WTO rules, the commerce ministry said on {wd}.",
        (Fact("TARIFF", "announced", "CN", "exclusion"),),
    ),
)
_NOT_DONE: Final = (
    Composed(
        "quotes-will-not-impose",
        "Trade news",
        "China [will not|won't] [impose|introduce|go ahead with|implement] [the |]tariffs on US "
        "{ugood} [that it had planned for {d1}|that were planned for {d1}|due to start on {d1}], "
        "the finance ministry said on {wd}.",
        (Fact("TARIFF", "announced suspended", "CN", "tariff_suspension"),),
    ),
    Composed(
        "quotes-will-not-impose-any",
        "Trade news",
        "China [will not|won't] [impose|introduce] tariffs on US {ugood}, economists said on {wd}.",
        (),
    ),
)
_WHETHER: Final = (
    Composed(
        "quotes-whether-law-broken",
        "China looks at US chipmaker",
        "[The Chinese government|China's market regulator] is [investigating|looking "
        "into|examining] whether [Nvidia|Qualcomm|Micron] [may have violated|violated|may be "
        "violating|broke] its [anti-monopoly|antitrust] law.",
        (Fact("INVESTIGATION", "announced", "CN", "antitrust_initiation"),),
    ),
)

_STEPS: Final = (
    Composed(
        "quotes-set-to-rise",
        "Trade war",
        "[US|American] [tariffs|duties] of {low} percent on [$200 billion of |]Chinese goods are "
        "[set|due|scheduled] to [rise|go up|increase] [on {d1} to {high} percent|to {high} "
        "percent on {d1}], the US Trade Representative said on {wd}.",
        (
            Fact(
                "TARIFF",
                "announced",
                "US",
                "tariff_increase",
                effective="d1",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "quotes-before-talks",
        "[Talks|Trade war]",
        "[Lower-level|Deputy-level] US and Chinese [officials|negotiators] [are expected "
        "to|will] meet in Washington on {wd+2} [before|ahead of] talks between senior trade "
        "negotiators on {d2}.",
        (
            Fact("MEETING", "planned confirmed", date="today+2", place="Washington"),
            Fact("MEETING", "planned confirmed", subkind="ministerial_talks", date="d2"),
        ),
    ),
)

QUOTES: Final = (*_WHO, *_SPOKEN_OF, *_NOT_DONE, *_WHETHER, *_STEPS)
