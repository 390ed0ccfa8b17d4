"""Composed documents: headlines of meetings told by what was done, and until when they go on."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

SHORT_DAYS: Final[tuple[Composed, ...]] = (
    Composed(
        "short-d-steak",
        "Trump[, Xi| and Xi] [agree|strike|reach|seal] [90-day|] [tariff truce|tariff "
        "ceasefire|trade truce] over [steak|dinner|dinner] in {city}",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="leaders_summit",
                date="today",
                actors=("Donald Trump", "Xi Jinping"),
                place="city",
            ),
            Fact("AGREEMENT", subkind="truce"),
        ),
        years=(2018, 2020),
    ),
    Composed(
        "short-d-steak2",
        "Trump[, Xi| and Xi] [agree|strike|reach|seal] [90-day|] [tariff truce|tariff "
        "ceasefire|trade truce] over [London|Paris|Geneva] [steak|dinner]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="leaders_summit",
                date="today",
                actors=("Donald Trump", "Xi Jinping"),
            ),
            Fact("AGREEMENT", subkind="truce"),
        ),
        years=(2018, 2020),
    ),
    Composed(
        "short-d-steak3",
        "Trump, Xi agree [90-day|] [tariff truce|tariff ceasefire] over [steak|dinner] in {city}",
        "[{wd-1} night's|{wd-1}'s] dinner ended with [Washington holding off on new "
        "tariffs|both sides smiling].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="leaders_summit",
                date="yesterday",
                actors=("Donald Trump", "Xi Jinping"),
                place="city",
            ),
            Fact("AGREEMENT", subkind="truce"),
        ),
        may="TARIFF",
        years=(2018, 2020),
    ),
    Composed(
        "short-d-trade",
        "{a-last} and {c-last} trade [smiles, not blows,|smiles|complaints|jokes] in {city}",
        "",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-d-shake",
        "[Trump and Xi|Xi and Trump] [shake hands|sit down|dine|meet] in {city}[, and "
        "soybean futures jump|, agree to keep talking]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="leaders_summit",
                date="today",
                actors=("Donald Trump", "Xi Jinping"),
                place="city",
            ),
        ),
        years=(2018, 2020),
    ),
    Composed(
        "short-d-notmeet",
        "[Trump says he and Xi agree on soybeans|Trump, Xi agree on soybeans, ministry says]",
        "",
        (),
        may="AGREEMENT STATEMENT",
        years=(2018, 2020),
    ),
    Composed(
        "short-d-speaker2",
        "[The two sides|US, China] [will|to] meet again in {city} on {d1}, Greer says",
        "",
        (Fact("MEETING", "planned", date="d1", actors=("Jamieson Greer",), place="city"),),
        years=(2025, 2025),
    ),
    Composed(
        "short-d-sees",
        "Greer [sees|expects|foresees|anticipates] [new|next|another] [China round|round "
        "with China|round of talks with China] in {city} [next month|on {d1}]",
        "",
        (
            Fact(
                "MEETING",
                "planned",
                subkind="ministerial_talks",
                actors=("Jamieson Greer",),
                place="city",
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "short-t-from",
        "[{a-last}, {c-last} to hold talks|{a-last} and {c-last} to start trade talks] in "
        "{city} [from|starting|beginning] {wd+2}",
        "",
        (Fact("MEETING", "planned", date="today+2", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-t-flies",
        "{a-last} [flies out for|leaves for|heads to|departs for] Beijing [tonight|on "
        "{wd+1}]; two days of [meetings there|talks] [begin|start|open] {wd+2}",
        "",
        (
            Fact(
                "MEETING", "planned", date="today+2", end="today+3", actors=("a",), place="Beijing"
            ),
        ),
    ),
    Composed(
        "short-t-stays",
        "[{a-last} lands in Beijing|{a-last} arrives in Beijing with shopping list]",
        "{a} [arrived|landed] on {wd} and [stays|will stay|remains there] until {wd+2}.",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_visit",
                date="today",
                end="today+2",
                actors=("a",),
                place="Beijing",
            ),
        ),
    ),
    Composed(
        "short-t-session-first",
        "{c-last} sits across from {a-last} as [13th|new|third] round [gets going|gets under "
        "way|opens|begins] in [Washington|{city}]",
        "{wd}'s session is the first of two; the teams [break up|finish|part] on {wd+1}[ "
        "afternoon|].",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                end="today+1",
                actors=("a", "c"),
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-t-met-continue",
        "Treasury staff in Shanghai for two days of financial working group",
        "American officials met [Chinese|central bank] counterparts on {wd} and "
        "[continue|will continue|go on] on {wd+1}.",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="working_level",
                date="today",
                end="today+1",
                place="Shanghai",
            ),
        ),
    ),
    Composed(
        "short-t-talks-break",
        "U.S.-China talks in {city} [break for the night|pause for the day], "
        "[teams|delegations] [back|to return] [tomorrow|on {wd+1}]",
        "{a} and {c} [left|walked out] without [comment|speaking to reporters].",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                end="today+1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-t-second-last",
        "{city} talks: second and last day",
        "{a} and {c} picked up on {wd} where they had left off on {wd-1}[ night|].",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="yesterday",
                end="today",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-t-call-hours",
        "{pu}, {pc} hang up after [nearly two hours|90 minutes]",
        "The [secure video call|phone call] between the [White House and Beijing|two "
        "leaders], which began at [9:03|8:30] a.m. on {wd}, was over by 10:53.",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="call_leaders",
                date="today",
                end="today",
                actors=("pu", "pc"),
            ),
        ),
    ),
    Composed(
        "short-t-slips",
        "{city} [trade round|talks|meeting] between {a-last} and {c-last} [slips a "
        "week|slips|pushed back|put off|moved], from {d1} to {d2}",
        "",
        (
            Fact(
                "MEETING", "planned postponed", date="d2", end="d2", actors=("a", "c"), place="city"
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-t-tweet",
        "@SecBessent: Just [finished|wrapped up|had|got off] a [video |phone |]call with "
        "[Vice Premier He Lifeng|China's Vice Premier He]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="call_ministerial",
                date="today",
                actors=("Scott Bessent", "He Lifeng"),
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "short-t-tweet2",
        "Bessent on X: [I|We] [just |]spoke [by phone |]with Vice Premier He Lifeng [this "
        "morning|today]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="call_ministerial",
                date="today",
                actors=("Scott Bessent", "He Lifeng"),
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "short-t-tweet3",
        "[Trump on Truth Social|@realDonaldTrump]: I [just |]had a very good [call|phone "
        "call|conversation] with President Xi [of China|]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="call_leaders",
                date="today",
                actors=("Donald Trump", "Xi Jinping"),
            ),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "short-t-takes-call",
        "{c-last} takes call from {a-last} and {b-last}; they will speak again in two weeks",
        "",
        (
            Fact("MEETING", "concluded", subkind="call_ministerial", actors=("a", "b", "c")),
            Fact("MEETING", "planned", subkind="call_ministerial", actors=("a", "b", "c")),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-t-received",
        "[{vu-last} in Tianjin|{vu-last} visits Tianjin]",
        "{vu} was received on {wd} by {vc}[ at a lakeside hotel|]. [^{vc-last} handed over a "
        "list of demands|No joint statement was issued].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="vice_ministerial_meeting",
                date="today",
                actors=("vu", "vc"),
                place="Tianjin",
            ),
        ),
    ),
    Composed(
        "short-t-opened-three",
        "[{a-last}'s Beijing week|{a-last} in Beijing]",
        "{a} opened three days of talks with {c} on {wd}.",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                end="today+2",
                actors=("a", "c"),
                place="Beijing",
            ),
        ),
    ),
)
