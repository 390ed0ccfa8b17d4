"""Composed documents: long reports of several meetings, their days, places and people."""

from __future__ import annotations

from typing import Final

from composed_long_facts import met
from composing import Composed

LONG_MEETINGS: Final[tuple[Composed, ...]] = (
    Composed(
        "long-meet-dateline-spread",
        "[U.S., China wrap up {city} talks|No breakthrough in {city} as talks close]",
        "^{city} (Wire) - Two days of [trade|economic] talks between the United States and China "
        "[ended|closed|drew to a close] on {wd} [without a joint statement|with both sides "
        "calling them candid]. {a} told reporters outside the venue that the delegations had "
        '[covered a lot of ground|made headway on {cgood}]. ["We are not there yet," {a-he} '
        "said.|] {c}, who led the Chinese team, [left without speaking|said the two countries "
        "would stay in touch]. The previous round, in {city2} in {py}, ended without agreement. "
        "[The two sides will meet again in {city2} on {d1}, {us} said.|Another round will be "
        "held in {city2} on {d1}, {us} said.]",
        (
            met(
                "concluded",
                subkind="ministerial_talks",
                date="today-1",
                end="today",
                place="city",
                actors=("a", "c"),
            ),
            met("confirmed", date="d1", place="city2"),
        ),
    ),
    Composed(
        "long-meet-visit-itinerary-past",
        "[{a-last} ends China visit|{a-last} wraps up trip to Beijing]",
        "BEIJING - {a} [wrapped up|ended|concluded] a [three|four]-day visit to China on {wd}, "
        "saying that relations were on a surer footing. On {wd-2} {a-he} met {c}, and on {wd-1} "
        '{a-he} sat down with {e}. [The two sides agreed to keep talking.|"We will keep '
        'talking," {a-he} said before {a-he} left.] [{b} visited Beijing in {py}.|The trip '
        "followed one by {b} in {py}.]",
        (
            met("concluded", subkind="ministerial_visit"),
            met("concluded", date="today-2", actors=("a", "c")),
            met("concluded", date="today-1", actors=("a", "e")),
        ),
        years=(2021, 2025),
    ),
    Composed(
        "long-meet-visit-to-come",
        "[{a-last} to travel to China|{a-last} sets off for Beijing]",
        "WASHINGTON - {a} will [travel to|visit] Beijing from {d1} to {d1+1}, {us} said on {wd}. "
        "^{a-he} [is expected to|will] see {c} and [other senior officials|members of the new "
        "economic team]. On the way home, {a-he} will stop in {city}, where {a-he} is to meet "
        "European finance ministers. [{b} went to China in {py}.|It will be {a-his} first trip "
        "to China since {py}.] Trade between the two countries fell by {r1}% last year, customs "
        "data show.",
        (
            met(
                "confirmed",
                subkind="ministerial_visit ministerial_talks ministerial_meeting",
                date="d1",
                end="d1+1",
                place="Beijing",
            ),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-call-then-meeting",
        "[{a-last}, {c-last} speak by phone ahead of {city} talks|{c-last} and {a-last} talk "
        "trade in call]",
        "Chinese {c} spoke by telephone with {a} on {wd} [morning|evening|], the commerce "
        "ministry in Beijing said. [It was the second call between the two in a month.|The call "
        'lasted forty minutes, according to a person briefed on it.] They had "candid, in-depth" '
        "exchanges on [tariffs and export controls|the tariffs that took effect this year], it "
        "said. [In the same statement, the|The] ministry said that the next round of talks would "
        "[take place|be held] in {city} on {d1}. {b} and {e} [will take part as well|will also "
        "take part]. The two sides last met in {city2} in {py}, when they agreed to [keep the "
        "channel open|set up a working group].",
        (
            met("concluded", subkind="call_ministerial", date="today", place="", actors=("a", "c")),
            met("confirmed", subkind="ministerial_talks", date="d1", place="city"),
        ),
    ),
    Composed(
        "long-meet-third-country-beside",
        "[{a-last} meets {c-last} on G20 sidelines|{a-last}, {c-last} hold talks at G20]",
        "{city} - {a} and Chinese {c} [met|held talks|sat down] on the sidelines of the G20 "
        "gathering in {city} on {wd}. [The hour-long meeting was their first this year.|They "
        "spoke for an hour.] Earlier in the day {a-last} met Japan's finance minister, Katsunobu "
        "Kato, and [on {wd-1} {a-he} had|had on {wd-1}] seen Germany's Joerg Kukies. {c-last} "
        "held separate talks with Brazil's finance minister, Fernando Haddad. [{pu} and {pc} are "
        "due to meet later this year.|No date has been set for a meeting of the two presidents.]",
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
    Composed(
        "long-meet-leaders-long",
        "[{pu-last}, {pc-last} meet in {city}|{pu-last} and {pc-last} agree to keep talking in "
        "{city}]",
        "^{city} (Wire) - {pu} and {pc} met [for two hours |]in {city} on {wd}, [their first "
        "encounter in more than a year|the first time they had come face to face since {py}]. "
        "[At the start of the meeting|As they sat down], {pu-last} said that he had a good "
        "relationship with {pc-last}. {a} and {c} [were also in the room|also attended]. [Before "
        "the summit|Ahead of the summit], the two ministers had spoken by phone on {wd-3}. "
        "{pc-last} told {pu-last} that the two countries should be partners, [Xinhua|state "
        "media] reported. {pu-last} [said he would|will] visit Beijing in {next-month}.",
        (
            met("concluded", subkind="leaders_summit", date="today", place="city"),
            met("planned confirmed", place="Beijing"),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-readout",
        "READOUT: {a} Meeting with Chinese {c}",
        "WASHINGTON - [Today|On {wd}], {a} [met|held a meeting] with Chinese {c} in {city}. The "
        "two sides had [candid and substantive|constructive] discussions on the [macroeconomic "
        "outlook|trade relationship]. {a-last} raised concerns about [China's export "
        "controls|overcapacity] and underlined that the United States will [protect its "
        "workers|defend its interests]. {a-last} and {c-last} agreed to meet again [in the "
        "coming weeks|in {next-month}].",
        (
            met(
                "concluded",
                subkind="ministerial_talks ministerial_meeting",
                date="today",
                place="city",
                actors=("a", "c"),
            ),
            met("planned confirmed"),
        ),
        years=(2021, 2025),
    ),
    Composed(
        "long-meet-mofcom-qa",
        "MOFCOM Spokesperson's Remarks on {c-last}'s Visit to {city}",
        "Q: [We have noted reports that|It has been reported that] China and the United States "
        "will hold talks. Could you confirm this? A: As agreed by both sides, {c} will "
        "[visit|travel to] {city} from {d1} to {d1+1} [and|, where he will] hold economic and "
        "trade talks with the U.S. side. The two sides will [conduct consultations on|discuss] "
        "tariffs and export controls. [During the talks in {city2} in {py}, the two sides "
        "reached consensus on several issues.|Since the talks in {city2} in {py} the two teams "
        "have stayed in contact.]",
        (met("confirmed", subkind="ministerial_talks", date="d1", end="d1+1", place="city"),),
    ),
    Composed(
        "long-meet-cancelled",
        "[China calls off {c-last}'s trip to Washington|Beijing scraps visit by {c-last}]",
        "Beijing has [cancelled|called off|scrapped] a trip that {c} was [due|scheduled] to make "
        "to Washington next week, people briefed on the decision said on {wd}. A team of "
        "deputies that was to have prepared the talks will [stay at home|not go] either. The "
        "move follows {pu}'s threat to raise tariffs on Chinese {cgood}. {c-last} last met {a} "
        "in {city} in {py}. [The Treasury declined to comment.|China's commerce ministry did not "
        "respond to a request for comment.]",
        (met("cancelled", place="Washington"),),
        may="TARIFF MEETING",
    ),
    Composed(
        "long-meet-deputies-then-principals",
        "[Deputies clear way for {a-last}-{c-last} talks|U.S., China deputies meet before {city} "
        "round]",
        "{vu} and China's {vc} [met|held talks] in {city2} on {wd-1} and {wd} to prepare [a "
        "meeting of their principals|the ground for higher-level talks], officials of both sides "
        "said. {a} and {c} are [due|scheduled] to meet in {city} on {d1}. [It would be the third "
        "round this year.|That round will be the first since {py}.] At issue are [{cgood} and "
        "{ugood}|American duties on {cgood}].",
        (
            met(
                "concluded",
                subkind="vice_ministerial_talks vice_ministerial_meeting",
                date="today-1",
                end="today",
                place="city2",
                actors=("vu", "vc"),
            ),
            met("planned confirmed", date="d1", place="city", actors=("a", "c")),
        ),
    ),
    Composed(
        "long-meet-business-beside",
        "[{c-last} meets {a-last}, executives in Washington|China's {c-last} sees {a-last} and "
        "U.S. bosses]",
        "WASHINGTON - Chinese {c} [met|held talks with] {a} at the Treasury on {wd}, [and later "
        "had dinner|before having dinner] with the heads of several American companies. On "
        "{wd-1} {c-last} had [addressed|spoken to] members of the U.S.-China Business Council, "
        "telling them that China's door would open wider. On {wd+1} {c-last} is to see {b}, [the "
        "embassy said|a Chinese official said]. ",
        (
            met("concluded", date="today", place="Washington", actors=("a", "c")),
            met("planned confirmed", date="today+1", actors=("b", "c")),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-explainer",
        "What to expect when {a-last} and {c-last} meet in {city}",
        "{a} and {c} [meet|will sit down] in {city} on {wd+2} for [the fourth round of trade "
        "talks|a new round of talks]. Here is what to know. What has happened so far? The two "
        "last met in {city2} in {py}, when they agreed to [suspend some duties|keep talking]. "
        "They have spoken by phone twice since. Who will be there? {b} will [join|accompany] "
        "{a-last}; {e} is expected on the Chinese side. What comes next? If the talks go well, "
        "{pu} could meet {pc} later this year.",
        (met("planned confirmed", subkind="ministerial_talks", date="today+2", place="city"),),
    ),
    Composed(
        "long-meet-face",
        "[Envoys back at the table in {city}|Second day of U.S.-China talks in {city}]",
        "^{city} (Wire) - U.S. and Chinese negotiators [returned to the table|resumed their "
        "talks] in {city} on {wd} for a second day. [{a} and {b} face a Chinese team under "
        "{c}|{a} and {b} are facing {c} and his aides|{a} and {b} returned in the morning to "
        "face {c}|Across the table from {a} and {b} sits {c}]. The two sides spent [seven|more "
        "than six] hours together on {wd-1}. [No one has spoken to the press.|Neither side would "
        "say how it was going.] The truce reached in {city2} in {py} runs out on {d1}.",
        (
            met(
                "ongoing",
                subkind="ministerial_talks",
                date="today-1",
                end="today",
                place="city",
                actors=("a", "b", "c"),
            ),
        ),
        may="AGREEMENT CALENDAR TARIFF",
    ),
    Composed(
        "long-meet-went-over",
        "[{pu-last} and {pc-last} to meet in {city}|{pu-last}, {pc-last} set for {city} summit]",
        "^{city} (Wire) - {pu} and {pc} [will face each other|will come face to face|are to sit "
        "down] in {city} on {wd+2}, [the White House said on {wd}|a White House spokesman said]. "
        "Ahead of it, {a} and {c} [went over the agenda|compared notes] at a "
        "hotel [in {city} |]on {wd}[, two officials said|]. [Neither spoke to reporters on "
        "leaving.|They would not say what was agreed.] {pu-last} will also meet Indian Prime "
        "Minister Narendra Modi on {wd+1}.",
        (
            met(
                "confirmed planned",
                subkind="leaders_summit",
                date="today+2",
                place="city",
                actors=("pu", "pc"),
            ),
            met("concluded", date="today", place="city", actors=("a", "c")),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-day-after-call",
        "[What {pc-last} told {pu-last} on the phone|Two accounts of one call]",
        "A day after {pc-name} [rang|called|telephoned] {pu-name}, the two governments' accounts "
        "of {wd-1}'s call still do not match. Beijing's is mostly about Taiwan; {pu-last}'s post "
        "has soybeans and fentanyl. The U.S. president [has accepted|accepted] an invitation to "
        "[come to|visit] Beijing in {next-month}. Within hours of the call {pu-last} had "
        "telephoned Japan's prime minister. The call was the first contact between the two men "
        "since they met in {city} on {p1}.",
        (
            met("concluded", subkind="call_leaders", date="today-1", place="", actors=("pu", "pc")),
            met("planned confirmed", subkind="state_visit", place="Beijing"),
        ),
        may="MEETING",
    ),
    Composed(
        "long-meet-video-summit",
        "[{pu-last} and {pc-last} talk for hours on screen|Little on trade as {pu-last} and "
        "{pc-last} confer]",
        "The [long-awaited|much-awaited] video summit between {pu-name} and {pc-name} ended "
        "[shortly before midnight|late] on {wd-1} after some three hours. {pu-last} raised "
        "[unfair trade practices|steel subsidies], according to the White House; Beijing's "
        "version has {pc-last} telling his host to stop abusing the concept of national "
        "security. There was no word of tariffs coming down. The two last spoke by telephone in "
        "{py}.",
        (met("concluded", subkind="call_leaders", date="today-1", place="", actors=("pu", "pc")),),
    ),
    Composed(
        "long-meet-expected-to-see",
        "[{pu-last} and {pc-last} to meet in {city}|White House confirms {pu-last}-{pc-last} "
        "meeting]",
        "The White House [confirmed|said] on {wd} that {pu} and {pc} will meet in {city} [on "
        "{d1}|in {next-month}]. [Trade is on the list of what might be agreed.|Officials on both "
        "sides mention soybeans and flights.] {c} is expected in {city2} the week after next to "
        "see {a}, people with knowledge of the planning said. [The Treasury declined to "
        "comment.|{US2} declined to comment on the second meeting.]",
        (
            met("confirmed", subkind="leaders_summit", place="city", actors=("pu", "pc")),
            met("planned rumoured", place="city2", actors=("a", "c")),
        ),
    ),
    Composed(
        "long-meet-no-date",
        "[What we know about the next round|No date yet for {a-last} and {c-last}]",
        "No date has been fixed for another meeting between {a} and {c}, {us} said on {wd}. "
        '["Conversations are continuing," a spokesperson said.|A spokeswoman would not be drawn '
        "on when the two might next meet.] The sides ended two days of talks in {city} on {p1} "
        "with a framework. {pu} and {pc} had spoken by telephone five days before.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "long-meet-dateline-deputies",
        "[No breakthrough as U.S., China end talks|Deputies' trade talks end without progress]",
        "^{city} (Wire) - Two days of talks between American and Chinese trade officials ended "
        "on {wd} with no sign of progress. The Chinese delegation was led by {vc}, who met {vu}. "
        '["The sides exchanged views," a spokeswoman said.|A spokeswoman said the sides '
        "exchanged views.] [Business groups urged the two governments to set a date for a new "
        "meeting.|No date was set for another round.]",
        (
            met(
                "concluded",
                subkind="vice_ministerial_talks",
                date="today-1",
                end="today",
                place="",
                actors=("vu", "vc"),
            ),
        ),
    ),
    Composed(
        "long-meet-roundtable",
        "[Commerce ministry: {c-last} to go to {city}|MOFCOM announces {city} talks]",
        "The Ministry of Commerce announced on {wd} that a delegation led by {c} will be in "
        "{city} from {d1} to {d1+1} for [a meeting with|talks with] the American side. [The two "
        "parties will discuss tariffs and export controls, a spokesperson said.|Tariffs and "
        "export controls are on the agenda.] {US2} put out its own notice: {a} leaves on {wd+5}, "
        "it said. On {wd-1} {vc} told a roundtable of 40 foreign firms, Tesla among them, that "
        "China would stay open.",
        (met("confirmed", subkind="ministerial_talks", date="d1", end="d1+1", place="city"),),
        may="MEETING",
    ),
    Composed(
        "long-meet-their-leaders",
        "China sets duties on US {ugood}",
        "BEIJING - China's commerce ministry said on {wd} that American {ugood} had been dumped "
        "and set provisional duties of {r1}%. The step comes at a calmer moment between the two "
        "governments. [After the meeting of their leaders in {city} on {p1}, both cut some "
        "tariffs.|At a meeting in {city} on {p1} their leaders agreed to cut some tariffs.]",
        (),
        may="TRADE_REMEDY TARIFF AGREEMENT",
    ),
    Composed(
        "long-meet-denied-delay",
        "[White House denies asking China to delay trip|No change to {pu-last}'s China visit, "
        "White House says]",
        "The White House on {wd} [rejected|denied] a report that it had asked Beijing to move "
        "{pu}'s visit to {next-month}. \"The president will be in Beijing on {d1} and {d1+1}, as "
        "announced,\" a spokeswoman said. China's foreign ministry said it had nothing to add. "
        "The two leaders last met in {city} in {py}.",
        (met("confirmed", date="d1", end="d1+1", place="Beijing"),),
        may="STATEMENT",
    ),
    Composed(
        "long-meet-retrospect",
        "[The year the negotiators lived in hotels|A year of talks]",
        "It was a year of visits. {a} went to Beijing in {py}, {b} a month later. In {city} "
        "negotiators agreed a truce; in {city2} they kept it alive. Neither ministry wants to "
        "say where, or if, the two sides will meet next.",
        (),
        may="AGREEMENT",
        years=(2021, 2024),
    ),
    Composed(
        "long-meet-after-hours",
        "[What the {city} handshake means for trade|Smiles in {city}, tariffs unmoved]",
        "After three hours in a hotel ballroom in {city} on {wd-1}, {pu-name} and {pc-name} came "
        "out smiling. For traders the question is whether anything has changed. In substance, "
        "little: the tariffs are where they were. The two leaders told their officials to talk "
        "again, and {a} saw {c} on {wd}. {b} will travel to China [early next year|next month] "
        "to follow up.",
        (
            met(
                "concluded",
                subkind="leaders_summit",
                date="today-1",
                place="city",
                actors=("pu", "pc"),
            ),
            met("concluded", date="today", actors=("a", "c")),
            met("planned", subkind="ministerial_visit", place="China", actors=("b",)),
        ),
    ),
    Composed(
        "long-meet-two-men",
        "[{pu-last} holds off on new tariffs after 80 minutes with {pc-last} in "
        "{city}|{pu-last}, {pc-last} agree in {city} to restart talks]",
        "^{city} (Wire) - The United States and China stepped back from a deeper trade war on "
        "{wd}, with {pu} and {pc} agreeing to restart negotiations. The two men faced each other "
        'across a long table for about 80 minutes. "We\'re right back on track," {pu-last} said '
        "as he left. Nobody gave a date for the first session. Negotiations had collapsed in "
        "{py}, when American officials accused Beijing of going back on its word.",
        (
            met(
                "concluded",
                subkind="leaders_summit",
                date="today",
                place="city",
                actors=("pu", "pc"),
            ),
            met("planned confirmed"),
        ),
        may="AGREEMENT TARIFF",
    ),
)
