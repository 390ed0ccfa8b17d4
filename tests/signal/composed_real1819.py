"""Composed documents: what news of 2018 and 2019 is built of, from duties to rounds of talks."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase retaliation"

_RATES: Final = (
    Composed(
        "real-range-of-rates",
        "China to raise duties on American goods",
        "China will [put|impose|levy] [additional|extra|retaliatory|] tariffs [ranging from {low} "
        "percent to {high} percent|ranging from {low}% to {high}%|of {low} to {high} percent|of "
        "{low}-{high}%|of between {low} and {high} percent|that range from {low} to {high} percent"
        "] on American goods from {d1}, the [finance ministry|Ministry of Finance] said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rates=("low", "high")),),
    ),
    Composed(
        "real-range-no-change",
        "US raises duties on Chinese goods",
        "The [United States|US] [raised|lifted] tariffs on Chinese {cgood} from {low}% to {high}% "
        "on {wd}.",
        (Fact("TARIFF", "", "US", _DUTY, rate="high", before="low", rates=()),),
    ),
    Composed(
        "real-row-of-rates",
        "China to raise duties on American goods",
        "Duties on US goods will rise by {r1}, {r2} and {r3} [percent|per cent] from {d1}, the "
        "Chinese finance ministry said on {wd}.",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rates=("r1", "r2", "r3")),),
    ),
)
_PAPERS: Final = (
    Composed(
        "real-papers-of-hearing",
        "USTR [seeks|invites] comments on [proposed|planned] tariffs on Chinese goods",
        "[Post-hearing rebuttal comments|Post-hearing comments|Requests to testify at the [public "
        "|]hearing|Pre-hearing submissions] on the tariffs are due [by|on] {d1}.",
        (Fact("CALENDAR", "planned", subkind="comment_deadline", date="d1"),),
        may="TARIFF",
    ),
    Composed(
        "real-hearing-itself",
        "USTR [seeks|invites] comments on [proposed|planned] tariffs on Chinese goods",
        "A [public |]hearing on the tariffs will be held on {d2}, and comments are due by {d1}.",
        (
            Fact("CALENDAR", "planned", subkind="comment_deadline", date="d1"),
            Fact("CALENDAR", "planned", subkind="hearing", date="d2"),
        ),
        may="TARIFF",
    ),
)
_TALKS: Final = "ministerial_talks ministerial_meeting ministerial_visit"
_MET: Final = (
    Composed(
        "real-journey-then-days",
        "Trade talks",
        "{a} will [leave for|fly to|travel to] {city} on {wd+2} and [meet|meet with|hold talks with"
        "] {c} on {wd+3} and {wd+4}.",
        (
            Fact(
                "MEETING",
                "planned",
                subkind=_TALKS,
                date="today+3",
                end="today+4",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "real-where-he-will-meet",
        "Trade talks",
        "{a} will [lead a delegation of officials to|travel to] {city} later this week, where "
        "{a-he} will meet {c}, [the White House|an official] said.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                subkind=_TALKS,
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "real-days-there-next-week",
        "{a-last} to [visit|travel to] China for trade talks",
        "{a} said on {wd} that {a-he} will be in China for two days next week [with {b}|for talks "
        "with {c}].",
        (Fact("MEETING", "planned confirmed", subkind=_TALKS),),
    ),
    Composed(
        "real-pictured",
        "Trade talks",
        "{a} [(left)|] and {c} [(right)|], [pictured|seen|photographed] [during|at] talks last "
        "month, spoke by [phone|telephone] on {wd}.",
        (Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c"), place=""),),
    ),
    Composed(
        "real-at-his-direction",
        "Trade talks",
        "[At the direction of President {pu-name}|At President {pu-name}'s direction], {a} and {b} "
        "will travel to {city} for talks with {c} on {d1}.",
        (
            Fact(
                "MEETING",
                "planned",
                date="d1",
                end="d1",
                actors=("a", "b", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "real-as-talks-are-set",
        "Soybean prices rise",
        "Soybeans [rose|gained] as US-China trade negotiations are [set|due|scheduled] to "
        "[resume|begin] in {city} on {wd}.",
        (Fact("MEETING", "planned", date="today", end="today", place="city"),),
    ),
    Composed(
        "real-had-been-reported",
        "{a-last} and {c-last} speak by phone",
        "{a} spoke with {c} by phone on {wd-1}. It had been reported that the two were [scheduled|"
        "due|set] to [talk|speak] on {wd-2}.",
        (Fact("MEETING", "concluded", date="yesterday", end="yesterday", actors=("a", "c")),),
    ),
    Composed(
        "real-discussions-continue",
        "U.S. and China end talks in {city}",
        "{a} and {c} met in {city} on {wd}. Next week, discussions will continue in {city2}.",
        (
            Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),
            Fact("MEETING", "planned", place="city2"),
        ),
    ),
)
_HEADED: Final = (
    Composed(
        "real-leads-talks-for-his-side",
        "Trade talks",
        "{a} and {b} will travel to {city} to resume negotiations on trade ties of the "
        "United States and China. The talks begin on {d1}. {c} will [lead|head] "
        "the [talks|negotiations] for China.",
        (
            Fact(
                "MEETING",
                "planned",
                date="d1",
                end="d1",
                actors=("a", "b", "c"),
                place="city",
            ),
        ),
    ),
)
_KNOWN: Final = (
    Composed(
        "real-views-on-consensus",
        "{a-last} and {c-last} speak by phone",
        "{c} held a telephone conversation with {a} on {wd}. {c-last} exchanged views with the "
        "U.S. side on carrying out the consensus that the two heads of state had reached.",
        (Fact("MEETING", "concluded", date="today", end="today", actors=("a", "c"), place=""),),
    ),
    Composed(
        "real-buying-discussed",
        "{a-last} and {c-last} meet in {city}",
        "{a} and {c} met in {city} on {wd}. The two sides also discussed China's purchases of "
        "American {ugood}.",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "real-goods-imported",
        "U.S. raises duties on Chinese {cgood}",
        "The United States will raise duties on {cgood} imported from China to {high}% on {d1}, the"
        " White House said on {wd}.",
        (Fact("TARIFF", "announced", "US", _DUTY, effective="d1", rate="high"),),
    ),
    Composed(
        "real-hit-back-at-plan",
        "China hits back",
        "China hit back [on {wd}|] at [the U.S. administration's plan|Washington's plan|the plan by"
        " the United States] to slap tariffs on Chinese goods, [announcing|imposing] {r1}% duties "
        "on American {ugood} from {d1}.",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "real-whose-decision",
        "China sets duties on American {ugood}",
        "China will put a {r1}% duty on American {ugood} from {d1}, the finance ministry said on "
        "{wd}. [The move follows President {pu-name}'s decision to raise tariffs on Chinese goods|"
        "{pu-last} [stood by|would not give up] his decision to raise tariffs on Chinese goods].",
        (Fact("TARIFF", "announced", "CN", _DUTY, effective="d1", rate="r1"),),
    ),
    Composed(
        "real-announces-decision",
        "New tariffs",
        "President {pu-name} announced his decision to raise tariffs on Chinese {cgood} to {high}% "
        "on {wd}.",
        (Fact("TARIFF", "announced", "US", _DUTY, rate="high"),),
    ),
    Composed(
        "real-recommended",
        "USTR names Chinese goods",
        "USTR on {wd} [recommended|proposed] [imposing|putting] {r1}% tariffs on Chinese {cgood}.",
        (Fact("TARIFF", "proposed", "US", _DUTY, rate="r1"),),
    ),
)
_STAMPED: Final = (
    Composed(
        "real-stamp-before-text",
        "New duties on Chinese {cgood}",
        "[{today}, 2019 – |{today}, 2019 |Posted: {today}, 2019 7:46 AM |Updated {today}, 2019 |"
        "By Jane Doe {today}, 2019 |Washington, DC, {today}, 2019-|({today}, 2019) ]President "
        "{pu-name} announced on {wd-1} that the United States will raise duties on Chinese {cgood}"
        " to {high}% on {d1}.",
        (
            Fact(
                "TARIFF",
                "announced",
                "US",
                _DUTY,
                date="yesterday",
                end="yesterday",
                effective="d1",
                rate="high",
            ),
        ),
        years=(2019, 2019),
    ),
    Composed(
        "real-day-of-the-sentence",
        "New duties on Chinese {cgood}",
        "On {yesterday}, 2019, President {pu-name} announced that the United States will raise "
        "duties on Chinese {cgood} to {high}%.",
        (
            Fact(
                "TARIFF",
                "announced",
                "US",
                _DUTY,
                date="yesterday",
                end="yesterday",
                rate="high",
            ),
        ),
        years=(2019, 2019),
    ),
    Composed(
        "real-comes-days-after",
        "Yuan falls as US-China trade war deepens",
        "The [drop|fall] in the yuan [comes|came] [days|two days|a week] after President {pu-name} "
        "[said he would|vowed to] impose {r1}% tariffs on Chinese {cgood} from {d1}.",
        (),
    ),
)
_OTHERS_DAYS: Final = (
    Composed(
        "real-day-of-duties-not-talks",
        "{pu-last} to delay tariffs on Chinese {cgood}",
        "President {pu-name} announced on {wd} that the United States would delay additional "
        "tariffs on Chinese {cgood} that were [set|due|scheduled] to [go into|take] effect on {d1} "
        "as {pu-he} continues trade talks with China. As a result of these talks, the president "
        "wrote, he will be delaying the increase in tariffs now [scheduled|planned] for {d1}.",
        (Fact("TARIFF", "announced suspended", "US", "tariff_suspension"),),
    ),
    Composed(
        "real-had-planned",
        "{pu-last} to delay tariffs on Chinese {cgood}",
        "President {pu-name} said on {wd} that the United States would delay additional tariffs on "
        "Chinese {cgood}. As late as [{wd-2}|this past {wd-2}], the president had [planned|intended"
        "|wanted] to levy more tariffs on China.",
        (Fact("TARIFF", "announced suspended", "US", "tariff_suspension"),),
    ),
    Composed(
        "real-day-of-talks-on-duties",
        "Talks on tariffs",
        "{a} and {c} will meet in {city} on {d1} for talks on tariffs.",
        (
            Fact(
                "MEETING",
                "planned",
                date="d1",
                end="d1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
)
_TERMS: Final = (
    Composed(
        "real-took-effect-days-ago",
        "Tariff on Chinese {cgood} [takes effect|in force]",
        "The {r1}% tariff on Chinese {cgood} [takes|took] effect on {today-2}, USTR said.",
        (Fact("TARIFF", "", "US", _DUTY, effective="today-2", rate="r1"),),
    ),
    Composed(
        "real-lifts-long-ban",
        "China reopens its market to American pork",
        "China has lifted a [four-year|five-year|nearly five-year] ban on pork imports from the "
        "United States, effective immediately.",
        (
            Fact(
                "IMPORT_RESTRICTION",
                "removed in_effect",
                "CN",
                "resumption",
                effective="today",
                expiry="",
            ),
        ),
    ),
    Composed(
        "real-said-weeks-ago",
        "{a-last} to go to China for trade talks",
        "{a} will travel to Beijing for talks with {c} on {d1}. {a-last} said [last month|in "
        "{py}] that the two countries had settled on a way to enforce a trade deal.",
        (Fact("MEETING", "planned", date="d1", end="d1", actors=("a", "c")),),
    ),
)
REAL1819: Final = (*_HEADED, *_TERMS, *_OTHERS_DAYS, *_RATES, *_PAPERS, *_MET, *_KNOWN, *_STAMPED)
