"""Composed documents: rounds and visits told at length, who joins them and who tells of them."""

from __future__ import annotations

from typing import Final

from composed_long_facts import met
from composing import Composed

LONG_ROUNDS: Final[tuple[Composed, ...]] = (
    Composed(
        "long-meet-chain-of-rounds",
        "[U.S., China begin new round of talks in {city}|{a-last}, {c-last} open talks in {city}]",
        "{a} and Chinese {c} [began|opened] a new round of trade talks in {city} on {wd}. It is "
        "their fourth meeting [in a year|since the truce was struck]. In {city2} in {py} they "
        "[agreed to cut tariffs|kept the truce alive]; a call on {p1} settled the agenda for "
        "this week. The talks are [expected|due] to [run|last] until {wd+1}, [{us} said|an "
        "official said]. {b} [is also part of the American team|is with {a-last} in {city}].",
        (met("ongoing", subkind="ministerial_talks", date="today", end="today+1", place="city"),),
        may="AGREEMENT TARIFF",
    ),
    Composed(
        "long-meet-talks-then-leaders-call",
        "[{a-last} says {pu-last} to speak with {pc-last} after {city} talks|Leaders to speak as "
        "{city} talks end]",
        "Talks between {a} and {c} in {city} ended on {wd} with an outline of a deal on {cgood}, "
        "{a-last} told reporters. {pu} will speak with {pc} [by phone |]on {wd+2} to "
        '[complete|finalise] it, {a-he} said. ["We were very focused," {a-last} said.|{c-last} '
        "called the talks candid.] {b}, who also took part, said the two sides would hold "
        "another round in {next-month}.",
        (
            met(
                "concluded",
                subkind="ministerial_talks",
                date="today",
                place="city",
                actors=("a", "b", "c"),
            ),
            met(
                "planned confirmed",
                subkind="call_leaders",
                date="today+2",
                place="",
                actors=("pu", "pc"),
            ),
            met("planned confirmed", subkind="ministerial_talks"),
        ),
        may="AGREEMENT",
    ),
    Composed(
        "long-meet-embassy-week",
        "[New envoy {au-last} makes rounds in Beijing|{au-last} meets Chinese officials]",
        "BEIJING, (Wire) - The US ambassador to China, {au-name}, [met|called on] {e} on {wd-1}, "
        "the [embassy|ministry] said. They discussed [market access for American firms|tariffs "
        "and farm goods]. On {wd} {au-last} [saw|met] {vc}[, who is in charge of trade with the "
        "Americas|]. A visit to Beijing by {a} is [planned for|expected in] {next-month}, "
        "according to [the embassy|a US official].",
        (
            met("concluded", subkind="ambassador_meeting", date="today-1", actors=("au", "e")),
            met("concluded", subkind="ambassador_meeting", date="today", actors=("au", "vc")),
            met("planned confirmed rumoured", place="Beijing", actors=("a",)),
        ),
        years=(2022, 2025),
    ),
    Composed(
        "long-meet-postponed-call-instead",
        "[{a-last} puts off Beijing trip, speaks with {c-last} instead|{a-last}'s China visit "
        "postponed]",
        "{a} has [postponed|put off] a visit to Beijing that was to have begun on {wd+3}, {us} "
        "said on {wd}, citing [scheduling problems|the budget talks in Congress]. Instead {a-he} "
        "[spoke|talked] by [phone|video link] with {c} on {wd}. [No new date was given.|A new "
        "date has not been set.] The two had last met in {city} in {py}.",
        (
            met(
                "postponed",
                subkind="ministerial_visit ministerial_talks ministerial_meeting",
                place="Beijing",
                actors=("a",),
            ),
            met("concluded", subkind="call_ministerial", date="today", place="", actors=("a", "c")),
        ),
    ),
    Composed(
        "long-meet-ministers-and-bosses",
        "[{e-last} courts U.S. executives|China's {e-last} meets American bosses]",
        "BEIJING (Wire) - {e} [told|assured] [a group of|visiting] American executives in "
        "Beijing on {wd} that China would [keep opening up|remain open to foreign firms]. The "
        "heads of Apple, Tesla and Qualcomm were among [the guests|those present]. {e-last} and "
        "{b} are to hold a call on {wd+3}, the commerce ministry said separately.",
        (
            met(
                "confirmed", subkind="call_ministerial", date="today+3", place="", actors=("b", "e")
            ),
        ),
        may="STATEMENT",
    ),
    Composed(
        "long-meet-forum-sidelines",
        "[{b-last}, {e-last} meet on APEC sidelines|{b-last} and {e-last} sit down in {city}]",
        "{city} (Wire) - {b} and {e} [met|held talks] on the sidelines of an APEC gathering of "
        "trade ministers in {city} on {wd}, [their first meeting since {py}|the first time they "
        "had met]. {b-last} [brought up|complained about] [export controls|market access], {us} "
        "said in a statement. {e-last} also met Japan's trade minister and the head of the World "
        "Trade Organization. {b-last} is to travel on to Tokyo on {wd+1} for talks with Japanese "
        "officials.",
        (
            met(
                "concluded",
                subkind="ministerial_talks ministerial_meeting",
                date="today",
                place="city",
                actors=("b", "e"),
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-state-visits",
        "[{pu-last} to visit Beijing in {next-month}|{pu-last} accepts Beijing invitation]",
        "{pu} [will visit|will travel to] Beijing in {next-month} [at the invitation of {pc}|], "
        "the White House [said|announced] on {wd}. {pc-last} will pay a return visit to "
        "Washington [later in the year|before the end of the year], it said. The two presidents "
        "met in {city} on {p1} and [spoke by phone a week later|have spoken twice since]. {a} "
        "and {c} are to meet in {city2} on {d1} to prepare the trip.",
        (
            met("confirmed", subkind="state_visit", place="Beijing"),
            met("confirmed planned", subkind="state_visit", place="Washington", actors=("pc",)),
            met(
                "planned confirmed",
                subkind="ministerial_talks ministerial_meeting",
                date="d1",
                place="city2",
                actors=("a", "c"),
            ),
        ),
    ),
    Composed(
        "long-meet-team-list",
        "[China names team for {city} talks|{c-last} to lead China's team in {city}]",
        "{c} will [lead|head] the Chinese delegation to trade talks in {city} on {d1}, the "
        "commerce ministry said on {wd}. {vc} will [be on|join] the team. On the American side, "
        "{a} and {b} will [take part|attend]. {e} will not [travel|attend], [a spokesperson|the "
        "spokesman] said. [The talks follow a call between {pu} and {pc} on {p1}.|{pu} spoke "
        "with {pc} by phone on {p1}.]",
        (
            met(
                "confirmed",
                subkind="ministerial_talks",
                date="d1",
                place="city",
                actors=("a", "b", "c", "vc"),
            ),
        ),
    ),
    Composed(
        "long-meet-third-voices",
        "[{a-last}, {c-last} meet in {city}|{city}: {a-last} and {c-last} sit down]",
        "{a} and Chinese {c} met for [three|four] hours in {city} on {wd}. {e} said in Beijing "
        "that China [hoped for results|would defend its interests]. {b} told a Senate hearing in "
        "Washington that [he expected|tariffs would stay, whatever came of] the talks. "
        "[Switzerland's president, who received both teams, wished them well.|The host country's "
        "foreign minister greeted both teams.]",
        (
            met(
                "concluded",
                subkind="ministerial_talks ministerial_meeting",
                date="today",
                place="city",
                actors=("a", "c"),
            ),
        ),
        may="STATEMENT MEETING",
    ),
    Composed(
        "long-meet-day-two-tomorrow",
        "[First day of {city} talks ends|{a-last}, {c-last} to meet again {wd+1}]",
        "{a} and {c} ended [a|the] first day of talks in {city} on {wd} [after eight hours|late "
        'in the evening] and will [meet again|resume] on {wd+1}, {us} said. ["It was a good '
        'day," {a-last} said.|Neither side gave details.] The talks were [agreed|arranged] in a '
        "call between {pu} and {pc} on {p1}.",
        (met("ongoing", subkind="ministerial_talks", place="city", actors=("a", "c")),),
    ),
    Composed(
        "long-meet-working-group-meets",
        "[U.S., China working group meets in {city}|Commerce working group holds session]",
        "The U.S.-China working group on commercial issues met in {city} on {wd}, [the Commerce "
        "Department said|the commerce ministry in Beijing said]. It was [chaired|led] by {vu} "
        "and {vc}. The group, set up during {b}'s visit to Beijing in {py}, is to [meet|gather] "
        "again in {city2} in {next-month}. {a} and {c} [spoke by phone|held a call] on {wd-2}.",
        (
            met(
                "concluded",
                subkind="vice_ministerial_talks vice_ministerial_meeting working_level",
                date="today",
                place="city",
                actors=("vu", "vc"),
            ),
            met("planned confirmed", place="city2"),
            met(
                "concluded", subkind="call_ministerial", date="today-2", place="", actors=("a", "c")
            ),
        ),
    ),
    Composed(
        "long-meet-rumoured-next",
        "[{a-last} may meet {c-last} in {city}|{city} mooted for next U.S.-China round]",
        "{a} may meet {c} in {city} as early as {next-month}, [two people familiar with the "
        "matter said|a person briefed on the plans said] on {wd}. Nothing has been fixed, "
        "[they|the people] cautioned. The two held talks in {city2} in {py}. China's foreign "
        "ministry said [it had no information to offer|it was not aware of such plans].",
        (met("rumoured", place="city", actors=("a", "c")),),
    ),
    Composed(
        "long-meet-led-and-said",
        "[Beijing calls {city} talks constructive|China upbeat on {city} round]",
        "BEIJING (Wire) - China's commerce ministry said on {wd} that the talks with the United "
        "States in {city} had been [candid and constructive|useful]. The {city} round, held on "
        "{wd-2} and {wd-1}, [produced an outline on {cgood}|ended without a joint statement]. "
        "{a}, who [led|headed] the American [side|team] with {b}, said a further round would "
        "take place in {next-month}. [The spokeswoman declined to say when the teams would meet "
        "again.|A spokesman would not be drawn on a date.]",
        (
            met(
                "concluded",
                subkind="ministerial_talks",
                date="today-2",
                end="today-1",
                place="city",
                actors=("a", "b"),
            ),
            met("planned confirmed", subkind="ministerial_talks"),
        ),
        may="AGREEMENT STATEMENT",
    ),
    Composed(
        "long-meet-visit-with-forum-speech",
        "[{a-last} in Beijing: too much capacity|{a-last} lectures Beijing on overcapacity]",
        "BEIJING (Wire) - {a} [told|assured] American business leaders in Beijing on {wd} that "
        "Washington [would not accept|was worried about] a flood of cheap goods. ^{a-he} [is to "
        "meet|will see] {c} on {wd+1} and {e} on {wd+2}. The visit, {a-his} [first|second] as "
        "secretary, ends on {wd+3}. {b} came to China in {py}.",
        (
            met("planned confirmed", date="today+1", actors=("a", "c")),
            met("planned confirmed", date="today+2", actors=("a", "e")),
        ),
        may="MEETING STATEMENT",
        years=(2021, 2025),
    ),
    Composed(
        "long-meet-two-calls",
        "[{c-last} holds calls with {a-last} and {b-last}|China's {c-last} speaks to {a-last}, "
        "{b-last}]",
        "{c} spoke by phone with {a} on {wd-1} and with {b} on {wd}, [the commerce "
        "ministry|state media] [said|reported]. [Both calls were about export licences.|Licences "
        "for {cgood} were discussed.] A meeting in person is [planned|pencilled in] for "
        "{next-month}, [an official said|officials said].",
        (
            met(
                "concluded", subkind="call_ministerial", date="today-1", place="", actors=("a", "c")
            ),
            met("concluded", subkind="call_ministerial", date="today", place="", actors=("b", "c")),
            met("planned confirmed rumoured"),
        ),
    ),
    Composed(
        "long-meet-visit-cut-short",
        "[{a-last} cuts short Beijing trip|{a-last} leaves Beijing early]",
        "{a} cut short a visit to Beijing on {wd}, [leaving after a single meeting with "
        "{c}|flying home after one meeting with {c}]. A dinner [planned|scheduled] for {wd+1} "
        "was [cancelled|called off]. [No reason was given.|The Treasury gave no reason.] "
        "{a-last} had arrived on {wd-1}.",
        (met("concluded", place="Beijing"),),
        may="MEETING",
    ),
    Composed(
        "long-meet-leaders-then-ministers",
        "[{pu-last}, {pc-last} speak; teams to meet|After call, {pu-last} and {pc-last} send "
        "teams back to table]",
        "{pu} and {pc} [spoke by telephone|held a telephone call] on {wd} and agreed that their "
        "teams [should|would] meet [again |]soon. {a} and {b} will sit down with {c} in {city} "
        "on {d1}, {pu-last} [wrote|said] afterwards. [The call, the first since {py}, lasted "
        "ninety minutes.|It was their first call since {py}.] {pu-last} said he would visit "
        "China in {next-month} and that {pc-last} would come to Washington [later|in the autumn].",
        (
            met("concluded", subkind="call_leaders", date="today", place="", actors=("pu", "pc")),
            met(
                "planned confirmed",
                subkind="ministerial_talks ministerial_meeting",
                date="d1",
                place="city",
                actors=("a", "b", "c"),
            ),
            met("planned confirmed", subkind="state_visit", actors=("pu",)),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-third-country-host-and-bilat",
        "[{c-last} arrives in {city} for talks with {a-last}|{c-last} in {city} ahead of U.S. "
        "talks]",
        "{c} [arrived in|landed in] {city} on {wd-1} for two days of trade talks with {a} that "
        "begin on {wd}. Before the talks {c-last} [paid a courtesy call on|met] the host "
        "country's prime minister. [{b} is expected to join on the second day.|{b} will join "
        "{a-last} on the second day.] It is the third such round; the last was in {city2} in "
        "{py}.",
        (
            met(
                "ongoing planned confirmed",
                subkind="ministerial_talks",
                date="today",
                end="today+1",
                place="city",
                actors=("a", "b", "c"),
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-statement-of-two-days",
        "Joint Statement on U.S.-China Economic and Trade Meeting in {city}",
        "The Government of the United States of America and the Government of the People's "
        "Republic of China, recognizing the importance of their trade relationship, [met|held "
        "talks] in {city} on {wd-1} and {wd}. The American side was represented by {a} and {b}, "
        "and the Chinese side by {c}. The parties will establish a mechanism to continue "
        "discussions about economic and trade relations. These discussions may be conducted "
        "alternately in China and the United States.",
        (
            met(
                "concluded",
                subkind="ministerial_talks",
                date="today-1",
                end="today",
                place="city",
                actors=("a", "b", "c"),
            ),
        ),
        may="AGREEMENT",
    ),
    Composed(
        "long-meet-xinhua",
        "{c-last} meets U.S. {a-last} in {city}",
        "{city} (Xinhua) -- {c} [met|held talks] with {a} [here|in {city}] on {wd}. The two "
        "sides [had|held] candid, in-depth and constructive exchanges on [bilateral "
        "trade|economic and trade issues of mutual concern]. {c-last} [noted|said] that China "
        "stands ready to work with the U.S. side to implement the consensus reached by the two "
        "heads of state [in {city2} |]in {py}. {c-last} also met representatives of American "
        "companies on the same day.",
        (
            met(
                "concluded",
                subkind="ministerial_talks ministerial_meeting",
                date="today",
                place="city",
                actors=("a", "c"),
            ),
        ),
        may="MEETING",
    ),
)
