"""Composed documents: short notices of meetings, and who stands by them."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

SHORT_NOTICES: Final[tuple[Composed, ...]] = (
    Composed(
        "short-c-title-says",
        "{a-last} to [meet|hold talks with|sit down with] {c-last} in {city} on {d1}, [White "
        "House statement says|commerce ministry says|USTR office says|China's foreign "
        "ministry announces|Beijing announces|White House announces|Treasury Department "
        "announces|MOFCOM announces|White House spokesman says|foreign ministry spokeswoman "
        "says|Chinese embassy says|Treasury spokesperson says|State Department says|press "
        "secretary says|White House press secretary says]",
        "",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-c-title-front",
        "[White House|China|Beijing|MOFCOM|Treasury|China's commerce ministry|China's "
        "foreign ministry|USTR|Foreign ministry|The Treasury] [announces|says|confirms] "
        "{a-last} [will|to] [meet|hold talks with] {c-last} in {city} on {d1}",
        "",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-c-title-front2",
        "[White House|China|Beijing|MOFCOM|Treasury|China's commerce ministry|USTR] "
        "[announces|confirms] {a-last}-{c-last} [talks|meeting] in {city} on {d1}",
        "",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-c-title-passive",
        "{a-last}-{c-last} [talks|meeting] in {city} on {d1} [confirmed by Beijing|confirmed "
        "by Treasury|confirmed by both sides|confirmed by the White House|announced by "
        "MOFCOM|confirmed]",
        "",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-c-body-says",
        "{a-last} to meet {c-last} in {city}",
        "{a} will [meet|hold talks with|sit down with] Chinese {c} in {city} on {d1}, "
        "[China's commerce ministry said|the commerce ministry said in a statement|the "
        "Treasury Department said in a statement|a Treasury spokesperson said|the White "
        "House said|a White House statement said|a statement from China's commerce ministry "
        "said|according to a statement by China's foreign ministry|according to the "
        "Treasury|China's foreign ministry announced|a ministry spokesman told a regular "
        "briefing|foreign ministry spokesperson Lin Jian said|commerce ministry spokesperson "
        "He Yongqian told a press conference|the US trade representative's office "
        "announced|a spokesman for the Chinese embassy in Washington said|White House press "
        "secretary Karoline Leavitt said|the two governments announced|both sides said|both "
        "capitals announced] on {wd}.",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-c-body-front",
        "[{a-last} to meet {c-last} in {city}|Talks set in {city}]",
        "[China's commerce ministry|The White House|The Treasury Department|The foreign "
        "ministry in Beijing|China's Ministry of Commerce|The U.S. trade representative's "
        "office|USTR|A commerce ministry spokesperson|A spokeswoman for the Treasury] [said "
        "on {wd} that|announced on {wd} that|confirmed on {wd} that|said in a statement on "
        "{wd} that|said {wd} that|said] {a} [will|would] [meet|hold talks with] Chinese {c} "
        "in {city} on {d1}.",
        (Fact("MEETING", "confirmed", date="d1", end="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-c-invite",
        "[MOFCOM announcement|Announcement by the Foreign Ministry spokesperson|Foreign "
        "ministry announces visit|Vice premier to visit]",
        "At the invitation of [the Swiss government|the British government|the U.S. side], "
        "{c} [will|is to] [lead a delegation to|visit|travel to] {city} from {d1} to {d1+1} "
        "and hold [economic and trade consultations|talks] with {a}[, the ministry "
        "announced|, the foreign ministry said].",
        (Fact("MEETING", "confirmed", date="d1", end="d1+1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-c-visit",
        "[{a-last} to visit China|{a-last} heads to Beijing]",
        "{a} will [travel to|visit] Beijing from {d1} to {d1+1}, [the Treasury said|the "
        "department said|{a-his} department said|{a-his} office announced|the White House "
        "announced|the State Department said in a media note|China's foreign ministry "
        "announced] on {wd}.",
        (
            Fact(
                "MEETING",
                "confirmed",
                subkind="ministerial_visit",
                date="d1",
                end="d1+1",
                actors=("a",),
            ),
        ),
    ),
    Composed(
        "short-c-pres",
        "[Presidents to speak|Leaders' call set]",
        "{pu} will speak [by phone |]with {pc} on {wd+3}, [the White House said|White House "
        "press secretary Karoline Leavitt told reporters|a White House spokeswoman said|the "
        "White House press office said in its guidance|his press secretary said|China's "
        "foreign ministry said].",
        (
            Fact(
                "MEETING", "confirmed", subkind="call_leaders", date="today+3", actors=("pu", "pc")
            ),
        ),
    ),
    Composed(
        "short-p-title-self",
        "[{a-last} says|{b-last} says|Trump says|Kudlow says|Lutnick says] {a-last} will "
        "meet {c-last} in {city} on {d1}",
        "",
        (Fact("MEETING", "planned", date="d1", end="d1", place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-p-title-anon",
        "{a-last} to meet {c-last} in {city} on {d1}, [US officials say|officials "
        "say|newspaper reports|aides say|sources confirm]",
        "",
        (Fact("MEETING", "planned", date="d1", end="d1", place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-p-body-self",
        "{a-last} to meet {c-last}",
        "{a} [said|told reporters|told a television interviewer|wrote on social media] on "
        "{wd} that {a-he} [would|will] meet Chinese {c} in {city} on {d1}.",
        (Fact("MEETING", "planned", date="d1", end="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-r-may",
        "{a-last} [may|could|might] [meet|sit down with|see] {c-last} in {city} [next "
        "month|in the coming weeks|as early as next week], [sources say|aide says|people "
        "familiar say|report says|official says|source says|newspaper says|person familiar "
        "says]",
        "",
        (Fact("MEETING", "rumoured", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-r-source",
        "{a-last} to meet {c-last} in {city} [on {d1}|in coming weeks], [source says|sources "
        "say|two people familiar with the plans say|people familiar say|person familiar "
        "says|one source says|a source says|insider says]",
        "",
        (Fact("MEETING", "rumoured", actors=("a", "c"), place="city"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-r-body",
        "{a-last} [may|could|might] see {c-last}",
        "{a} [may|could|might] [meet|sit down with|travel to {city} to meet] Chinese {c} in "
        "{city} on {d1}, [a person familiar with the matter said|two people briefed on the "
        "plans said|people familiar with the matter said|according to a person who asked not "
        "to be named|the Financial Times reported, citing sources].",
        (Fact("MEETING", "rumoured", date="d1", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "short-k-arrive-round",
        "[{c-last} arrives|{c-last} lands] in Washington [for trade talks|for new round of "
        "trade talks|for eighth round of talks]",
        "{c} [arrived|landed] in [Washington|the U.S. capital] on {wd} for [an eighth round "
        "of negotiations|another round of talks|trade talks|a new round of consultations] "
        "with {a} and {b}.",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                actors=("a", "b", "c"),
                place="Washington",
            ),
        ),
    ),
    Composed(
        "short-k-team-arrives",
        "[U.S. trade team arrives in Beijing|American negotiators land in Beijing|US team in "
        "Beijing]",
        "{a} and {b} [arrived|landed] in [Beijing|the Chinese capital] on {wd} for [an "
        "eighth round of negotiations|another round of talks|trade talks] with {c}[. The "
        "talks run through {wd+1}.|.]",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                actors=("a", "b", "c"),
                place="Beijing",
            ),
        ),
    ),
    Composed(
        "short-k-talks-go-ahead",
        "[Talks go ahead under tariff threat|Trade talks go on despite tariff threat|Talks "
        "to proceed as tariffs loom]",
        "{c} arrived in Washington on {wd} [hours|a day] before [duties on Chinese goods are "
        "due to rise|a tariff deadline].",
        (
            Fact(
                "MEETING",
                "ongoing",
                subkind="ministerial_talks",
                date="today",
                actors=("c",),
                place="Washington",
            ),
        ),
        may="TARIFF CALENDAR",
    ),
    Composed(
        "short-k-welcome-round",
        "[{a-last}, {b-last} welcome|{a-last} and {b-last} greet|{a-last} welcomes] {c-last} "
        "[to USTR|in Washington|at Treasury] as [13th|third|new] round of [talks|trade "
        "talks|negotiations] [gets under way|begins|opens|starts]",
        "",
        (Fact("MEETING", "ongoing", subkind="ministerial_talks", date="today"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-k-trip-discussions",
        "[{a-last} to travel to Beijing|{a} to Travel to Beijing and Shanghai]",
        "{a} will [travel to|visit] [Beijing|Beijing and Shanghai] from {d1} to {d1+1}, [the "
        "department|the White House] said. [During the trip|During the visit], the Secretary "
        "[looks forward to|will have] [constructive discussions on|talks about|discussions "
        "with senior officials on] the economic relationship[. ^{a-he} will meet senior "
        "Chinese officials and business leaders|].",
        (
            Fact(
                "MEETING",
                "confirmed",
                subkind="ministerial_visit",
                date="d1",
                end="d1+1",
                actors=("a",),
            ),
        ),
    ),
    Composed(
        "short-k-met-two-days",
        "[{a-last}, {c-last} meet in {city}|Talks in {city} wrap up]",
        "{a} [met|sat down with] {c} for two days in {city}[, ending on {wd}|, finishing on {wd}].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="ministerial_talks",
                date="yesterday",
                end="today",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-k-teams",
        "[U.S. and Chinese teams to meet in {city}|Trade teams to meet]",
        "[Teams led by {a} and Chinese {c}|The U.S. team led by {a} and the Chinese team led "
        "by {c}|Delegations headed by {a} and Chinese {c}] will meet in {city} on {d1}[, the "
        "two sides said|].",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                subkind="ministerial_talks",
                date="d1",
                actors=("a", "c"),
                place="city",
            ),
        ),
    ),
    Composed(
        "short-k-sidelines",
        "{a-last} [meets|met|sees] {c-last} [on the sidelines of|on margins of|at] "
        "[APEC|G20|WTO ministerial] in {city}",
        "The two [talked|met] on {wd}.",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="ministerial_meeting",
                date="today",
                actors=("a", "c"),
                place="city",
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-k-sits-down",
        "{a-last} sits down with {c-last} in {city}[, presses him on excess capacity|, says "
        "progress made|]",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="ministerial_meeting ministerial_talks",
                date="today",
                actors=("a", "c"),
                place="city",
            ),
        ),
        years=(2024, 2025),
    ),
    Composed(
        "short-k-pm",
        "{c-last} [meets|receives|hosts] {a-last} in Beijing",
        "",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="Beijing"),),
        years=(2024, 2025),
    ),
    Composed(
        "short-k-readout",
        "[Readout of|READOUT:] {a}'s [call|meeting|conversation] with [PRC|Chinese] {c}",
        "",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "short-k-readout2",
        "Readout [of|from] Secretary {a-last}'s [call|meeting] [today |]with [PRC|Chinese] {c}",
        "",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "short-k-ambassador",
        "{c} meets [US|U.S.] {au} in Beijing",
        "The two sides exchanged views on [bilateral trade|economic and trade relations].",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="ambassador_meeting",
                date="today",
                actors=("c", "au"),
                place="Beijing",
            ),
        ),
        years=(2023, 2025),
    ),
    Composed(
        "short-k-ambassador2",
        "{ac} [meets|calls on|sees] {a-last} in Washington",
        "",
        (
            Fact(
                "MEETING",
                "concluded",
                subkind="ambassador_meeting",
                date="today",
                actors=("a", "ac"),
                place="Washington",
            ),
        ),
        years=(2024, 2025),
    ),
)
