"""Composed documents: whole news stories: agency stories, wraps, features, notes."""

from __future__ import annotations

from typing import Final

from composed_modules import (
    ANSWER,
    BLACKLIST,
    CALLED,
    COMPLAINT,
    LICENCES,
    NEXT_ROUND,
    PROBE,
    TRUCE_ENDS,
    UEL,
    Module,
)
from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_OF_CN: Final = (UEL, LICENCES, COMPLAINT, PROBE, ANSWER)

#: Each with the modules that may be told beside it.
STORIES: Final[tuple[tuple[Composed, tuple[Module, ...]], ...]] = (
    (
        Composed(
            "agency_duty",
            "{US} [slaps|puts|imposes] {r1}% tariff on Chinese {cgood}",
            (
                "{US} [imposed|announced|ordered] a {r1}% tariff on [Chinese "
                "{cgood}|{cgood} from China] on {wd}, [escalating|deepening] a trade fight "
                "between the world's two largest economies. [The duties|The new tariffs|The "
                "levies] [take effect|will take effect|come into force] on {d1}[, {a} "
                'said|, according to a notice in the Federal Register|]. "[We will not let '
                'our workers be undercut|This is about fairness]," {a-last} said.'
            ),
            (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
        ),
        (*_OF_CN, NEXT_ROUND, CALLED, TRUCE_ENDS, BLACKLIST),
    ),
    (
        Composed(
            "agency_answer",
            "China [hits back|retaliates] with [tariffs|duties] on American {ugood}",
            (
                "BEIJING, {today} (Newswire) - China [will impose|will put|said on {wd} it "
                "would impose] [additional|] tariffs of {r2}% on American {ugood} from "
                "{d1}, [its finance ministry said|the State Council's tariff commission "
                "said][ on {wd}|], days after "
                "Washington's [latest|] duties on Chinese goods. \"[The American move "
                'seriously violates WTO rules|China firmly opposes such bullying]," the '
                "ministry said in a statement."
            ),
            (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r2"),),
        ),
        (NEXT_ROUND, CALLED, BLACKLIST, UEL, LICENCES, COMPLAINT, PROBE),
    ),
    (
        Composed(
            "talks_end",
            "US, China [end|wrap up|conclude] trade talks in {city}",
            (
                "{a} and {c} [ended|wrapped up|concluded] [two days of|] trade talks in "
                "{city} on {wd} [with|amid] [no sign of a breakthrough|a promise to keep "
                "talking]. [The talks|The discussions|The meetings] were [candid and "
                "constructive|frank], {a-last} [told reporters|said] [after the meeting|as "
                "{a-he} left]. [The two sides|Both sides|They] [talked about|discussed] "
                "[tariffs, fentanyl and export controls|market access and industrial "
                "policy]."
            ),
            (Fact("MEETING", "concluded", end="today", actors=("a", "c"), place="city"),),
        ),
        (BLACKLIST, UEL, LICENCES, PROBE, COMPLAINT),
    ),
    (
        Composed(
            "curtain_raiser",
            (
                "[What to watch as|All eyes on {city} as] US and China [prepare for|get "
                "ready for] [fresh|new] trade talks"
            ),
            (
                "{a} will [meet|hold talks with] {c} in {city} on {d1}, [as the two sides "
                "try to end a long trade dispute|in a bid to ease trade tensions]. "
                "Officials said [tariffs|farm purchases], "
                "rare earths and fentanyl would be on the agenda. Expectations are low[, "
                "and neither side has signalled concessions|]."
            ),
            (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),),
        ),
        (BLACKLIST, UEL, LICENCES, PROBE),
    ),
    (
        Composed(
            "client_note",
            (
                "[Client alert|Trade update]: [BIS adds|Commerce adds] {n} Chinese entities "
                "to Entity List"
            ),
            (
                "On {today}, the Bureau of Industry and Security (BIS) [issued a final rule "
                "adding|published a rule that adds|added] {n} Chinese entities to the "
                "Entity List. [The rule is effective immediately|The rule took effect on "
                "publication]. [A licence is now required for|Exporters need a licence for] "
                "all items subject to the EAR, and applications will be reviewed under a "
                "presumption of denial. [Companies|Exporters] should screen their "
                "[customers|supply chains] against the [updated|new] list."
            ),
            (Fact("EXPORT_CONTROL", _DONE, "US", subkind="entity_listing", date="today"),),
        ),
        (UEL, NEXT_ROUND, ANSWER),
    ),
    (
        Composed(
            "pause_prolonged",
            "US, China [extend|prolong] tariff truce",
            (
                "The United States and China on {wd} [extended|prolonged] a pause on "
                "[higher|] tariffs until {d3}, [staving off|averting] triple-digit duties "
                "on each other's goods. {pu} signed an executive order [to that "
                "effect|extending the pause], the White House said. China's commerce "
                "ministry [announced|issued] a parallel [decision|notice]."
            ),
            (
                Fact(
                    "TARIFF AGREEMENT",
                    "extended",
                    subkind="tariff_suspension_extension truce",
                    date="today",
                    expiry="d3",
                ),
            ),
            may="TARIFF AGREEMENT",
        ),
        (NEXT_ROUND, CALLED),
    ),
    (
        Composed(
            "readout_call",
            "[Readout|Statement] [of|on] {a}'s call with {c}",
            (
                "[Today|On {wd}], {a} [held a call with|spoke by phone with|held a video "
                "call with] {c} of the People's Republic of China. [They|The two] "
                "[discussed|exchanged views on] the [macroeconomic outlook|bilateral "
                "economic relationship] and [agreed to keep in touch|committed to keeping "
                "lines of communication open]. {a-last} [raised|expressed] concerns about "
                "[industrial overcapacity|export controls on rare earths]."
            ),
            (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place=""),),
        ),
        (),
    ),
    (
        Composed(
            "soft_lead",
            (
                "[Far from Washington, a workshop counts the cost of tariffs|In a river "
                "town, fear of what tariffs bring]"
            ),
            (
                "Every morning [Dale Huber|Maria Ortiz] [checks the price of steel|counts "
                "the crates in the yard] before the first worker arrives. The family firm "
                "has bought {cgood} from Zhejiang for [two decades|thirty years]. That "
                "[changed|ended] on {wd}, when {us} [announced|imposed] a {r1}% tariff on "
                "[Chinese {cgood}|{cgood} from China]. [The duty|It] [takes effect|starts] "
                "on {d1}."
            ),
            (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
        ),
        (ANSWER, NEXT_ROUND, UEL),
    ),
    (
        Composed(
            "market_wrap",
            "[Stocks|Shares] [slide|fall|tumble] as China hits back with tariffs",
            (
                "U.S. stocks [fell|dropped] sharply on {wd}, with the S&P 500 [losing|down] 2.1%. "
                "China's finance ministry [earlier|] said it [would|will] [impose|put] a {r2}% "
                "tariff on American {ugood} from {d1}. Technology shares led the decline. The "
                "dollar eased 0.4% and Treasury yields fell. Oil lost 3%."
            ),
            (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r2"),),
        ),
        (NEXT_ROUND,),
    ),
    (
        Composed(
            "explainer",
            (
                "Explainer: [How did the US-China trade war start|What is the US-China "
                "tariff truce]?"
            ),
            (
                "[The trade war between the United States and China has gone on for "
                "years|Few topics divide Washington and Beijing as trade does]. Here is "
                "what you need to know."
            ),
            (),
        ),
        (),
    ),
    (
        Composed(
            "live_blog",
            "[Live|As it happened]: [Tariffs, markets, reaction|Trade war latest]",
            (
                "14:05 [GMT|ET] {US} [has announced|announced] a {r1}% tariff on [Chinese "
                "{cgood}|{cgood} from China], effective {d1}. 14:20 The yuan [falls|slips] "
                "to a [new|] low. 14:41 A White House official says the aim is to protect "
                "American jobs."
            ),
            (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
        ),
        (ANSWER,),
    ),
)
