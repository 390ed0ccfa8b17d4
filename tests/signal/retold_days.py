"""News that goes on for days: planned, held, answered, prolonged. Each event is new once."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

STORIES: Final = (
    Story(
        "a_round_and_the_next",
        (Fact("MEETING", place="city"), Fact("MEETING", place="city2")),
        (
            Telling("US, China to hold trade talks in {city} on {today+3}"),
            Telling(
                "{a-last} to meet Chinese vice premier in {city}",
                "{a} will meet {c} in {city} on {today+3} and {today+4}, his office said.",
            ),
            Telling("China says {c-name} to attend trade talks in {city}", day=1),
            Telling("Ahead of {city} talks, both sides dig in on tariffs", day=2),
            Telling("{a-last} arrives in {city} for China talks", day=2),
            Telling("US-China trade talks [begin|start|open] in {city}", day=3),
            Telling(
                "Envoys sit down in {city}",
                "{a} and {c} began two days of trade talks in {city} on {wd+3}.",
                day=3,
            ),
            Telling("US, China trade talks in {city} to continue for second day", day=3),
            Telling("中美经贸磋商在{z-city}举行", day=3, language="zh"),
            Telling("US and China wrap up trade talks in {city}", day=4),
            Telling(
                "Talks end with plan to meet again",
                "{a} and {c} ended two days of talks in {city} on {wd+4} and agreed to meet again "
                "in {city2} next month.",
                day=4,
            ),
            Telling("{a-last} says talks with China were constructive", day=4),
            Telling(
                "China, US to hold next round of talks in {city2}",
                "The next round of trade talks will take place in {city2} next month, China's "
                "commerce ministry said on {wd+5}.",
                day=5,
                always=True,
            ),
            Telling("What did the {city} talks achieve?", day=6),
            Telling("Asian shares up after {city} trade talks", day=5),
        ),
    ),
    Story(
        "threat_decision_start",
        (Fact("TARIFF", imposing="US"),),
        (
            Telling("Trump threatens {r1}% tariff on Chinese {cgood}"),
            Telling(
                "Trump warns of new China tariff",
                "President Donald Trump said on {wd} he would impose a {r1}% tariff on Chinese "
                "{cgood} if talks fail.",
            ),
            Telling("China vows to answer if US puts tariff on {cgood}", day=1),
            Telling("Trump orders {r1}% tariff on Chinese {cgood}", day=2),
            Telling(
                "White House announces duty on Chinese {cgood}",
                "The White House said on {wd+2} a {r1}% tariff on {cgood} from China would take "
                "effect on {today+5}.",
                day=2,
            ),
            Telling("US to put {r1}% duty on Chinese {cgood} from {today+5}", day=3),
            Telling("特朗普宣布对中国{zcgood}加征{r1}%关税", day=2, language="zh"),
            Telling("Importers rush to beat {r1}% tariff on Chinese {cgood}", day=4),
            Telling("US tariff of {r1}% on Chinese {cgood} takes effect", day=5),
            Telling("{r1}% US tariff on Chinese {cgood} kicks in", day=5),
            Telling("Prices of {cgood} climb as tariff bites", day=6),
        ),
        years=(2018, 2020),
    ),
    Story(
        "summit_agreed_and_held",
        (Fact("MEETING", subkind="leaders_summit", place="city"),),
        (
            Telling("Trump says he will meet Xi in {city} on {today+4}"),
            Telling("Trump, Xi to meet in {city} next week, White House says"),
            Telling("China confirms Xi-Trump meeting in {city}", day=1),
            Telling("外交部：习近平将于{ztoday+4}在{z-city}会见特朗普", day=1, language="zh"),
            Telling(
                "What to watch when Trump meets Xi",
                "President Donald Trump and President Xi Jinping are to meet in {city} on "
                "{wd+4} to talk about tariffs.",
                day=2,
            ),
            Telling("Trump heads to {city} for Xi summit", day=3),
            Telling("Trump and Xi [meet|shake hands] in {city}", day=4),
            Telling(
                "Trump hails talks with Xi",
                "Trump called his meeting with Xi Jinping in {city} on {wd+4} a great success.",
                day=4,
            ),
            Telling("习近平同特朗普在{z-city}举行会晤", day=4, language="zh"),
            Telling("Stocks rally after Trump-Xi meeting", day=5),
            Telling("Takeaways from the Trump-Xi summit in {city}", day=5),
        ),
        may="AGREEMENT",
        years=(2018, 2020),
    ),
    Story(
        "listing_and_answer",
        (
            Fact("EXPORT_CONTROL ENTITY_MEASURE", imposing="US"),
            Fact("ENTITY_MEASURE EXPORT_CONTROL", imposing="CN"),
        ),
        (
            Telling("US adds {n} Chinese firms to Entity List"),
            Telling(
                "Commerce blacklists Chinese AI firms",
                "The Commerce Department on {wd} put {n} Chinese companies on the Entity List.",
            ),
            Telling("China vows countermeasures after US blacklists {n} firms", day=1),
            Telling("美国将{n}家中国实体列入实体清单", language="zh"),
            Telling("China puts 11 US companies on unreliable entity list", day=2),
            Telling(
                "Beijing answers US blacklist",
                "China's commerce ministry on {wd+2} added 11 American firms to its unreliable "
                "entity list, two days after Washington added {n} Chinese firms to its own.",
                day=2,
            ),
            Telling("商务部将11家美国企业列入不可靠实体清单", day=2, language="zh"),
            Telling("China's unreliable entity list: which US firms are on it?", day=3),
            Telling("Trade groups decry tit-for-tat blacklists by US and China", day=3),
        ),
        years=(2023, 2025),
    ),
    Story(
        "truce_runs_out_and_is_prolonged",
        (Fact("TARIFF AGREEMENT", imposing="US"), Fact("TARIFF", imposing="CN")),
        (
            Telling("Clock ticks on US-China tariff truce as {today+4} deadline nears"),
            Telling("Bessent says US likely to extend China tariff truce", day=1),
            Telling(
                "Trump signs order extending China tariff truce by 90 days", day=3, always=True
            ),
            Telling(
                "Trump extends truce",
                "President Donald Trump signed an executive order on {wd+3} extending the tariff "
                "truce with China for 90 days, hours before it was to expire.",
                day=3,
            ),
            Telling("US, China extend tariff truce by 90 days", day=3),
            Telling(
                "China extends suspension of tariffs on US goods for 90 days", day=4, always=True
            ),
            Telling("中美再次暂停实施24%的关税90天", day=4, language="zh"),
            Telling("Importers relieved as US-China truce is extended", day=4),
            Telling(
                "Stocks mixed after truce extension",
                "Shares were little changed on {wd+5} after Washington and Beijing prolonged their "
                "tariff truce for another 90 days.",
                day=5,
            ),
        ),
        may="CALENDAR",
        years=(2025, 2025),
    ),
    Story(
        "court_and_appeal",
        (Fact("DISPUTE", imposing=None),),
        (
            Telling("US trade court rules against Trump's China tariffs"),
            Telling(
                "Judges strike down tariffs",
                "The U.S. Court of International Trade ruled on {wd} that President Donald Trump "
                "had no power to impose tariffs on China under an emergency law.",
            ),
            Telling("Court blocks Trump tariffs on China"),
            Telling("美国法院裁定特朗普对华关税违法", language="zh"),
            Telling("White House to appeal ruling on China tariffs", day=1),
            Telling("Stocks jump after court rules China tariffs illegal", day=1),
            Telling("What the tariff ruling means for importers from China", day=2),
        ),
        may="LEGAL_BASIS TARIFF",
        years=(2025, 2025),
    ),
    Story(
        "probe_and_hearing",
        (Fact("INVESTIGATION", imposing="US"),),
        (
            Telling("US opens Section 301 probe into China's chip industry"),
            Telling(
                "USTR starts chip investigation",
                "The U.S. Trade Representative on {wd} began a Section 301 investigation into "
                "Chinese legacy semiconductors. A hearing is set for {d2}.",
            ),
            Telling("Washington launches trade probe into Chinese legacy chips"),
            Telling("美国对中国成熟制程芯片发起301调查", language="zh"),
            Telling("China slams US chip probe as protectionist", day=1),
            Telling("商务部：中方坚决反对美国对华芯片301调查", day=1, language="zh"),
            Telling("Chip firms weigh impact of US probe into Chinese semiconductors", day=2),
            Telling(
                "Law firm note: Section 301 on semiconductors",
                "USTR initiated the investigation on {wd}. Comments are due by {d1} and a public "
                "hearing will be held on {d2}.",
                day=3,
            ),
        ),
        may="CALENDAR STATEMENT",
        years=(2024, 2025),
    ),
)
