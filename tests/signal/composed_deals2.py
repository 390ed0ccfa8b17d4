"""Composed documents: lists left and joined, deals reached and left, doors opened and shut."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_OFF: Final = "removed announced"

DEALS2: Final = (
    Composed(
        "label_taken_back",
        "[US drops label on China|China rid of currency tag]",
        "The U.S. Treasury [stopped calling China a currency manipulator|reversed its designation "
        "of China as a currency manipulator|no longer considers China a currency manipulator] on "
        "{wd}. The [label|tag] had [met with criticism|angered Beijing].",
        (Fact("DESIGNATION", _OFF, "US", "currency_manipulator"),),
        may="STATEMENT",
    ),
    Composed(
        "put_on_list_of_fakes",
        "[US names Chinese sites|US acts on fakes]",
        "{US} [put|placed] [Alibaba and Tencent|Pinduoduo and Tencent] on its [list of notorious "
        "markets|notorious markets list] on {wd}. [Sites that sell fakes are on it|It names sites "
        "that it says sell fakes].",
        (Fact("DESIGNATION", _DONE, "US", "notorious_market", date="today"),),
        years=(2022, 2025),
    ),
    Composed(
        "put_on_list_of_army_firms",
        "[Pentagon names Chinese firms|More Chinese firms on Pentagon list]",
        "The [Pentagon|U.S. Defense Department] on {wd} [put|placed] {n} more Chinese firms on "
        "[its list of companies with alleged ties to the Chinese military|a list of groups owned "
        "or controlled by the Chinese military].",
        (Fact("DESIGNATION", _DONE, "US", "blacklist_other", date="today"),),
        years=(2021, 2025),
    ),
    Composed(
        "came_off_the_list",
        "[Chinese firms cleared|US eases checks]",
        "{n} Chinese [entities|companies] [come off|are no longer on] the U.S. [Unverified "
        "List|unverified list], the Commerce Department said on {wd}. [They had passed "
        "checks|Inspectors had been let in].",
        (Fact("EXPORT_CONTROL", _OFF, "US", "entity_delisting"),),
        years=(2022, 2025),
    ),
    Composed(
        "hit_with_their_sanctions",
        "[Arms makers punished|Beijing acts over arms sales]",
        "{n} U.S. defence firms were hit with Chinese sanctions on {wd} over arms sales to Taiwan. "
        "[Their assets in China are few|They do little business there].",
        (Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),),
        years=(2022, 2025),
    ),
    Composed(
        "reached_between_both",
        "[Deal with China|Negotiators reach a deal]",
        "A [trade deal|framework agreement] has been [reached|struck] between the United States "
        "and China, {a-last} said on {wd}. [Details are to follow|It is to be put in writing].",
        (Fact("AGREEMENT", _DONE, date="today"),),
        may="STATEMENT CALENDAR",
    ),
    Composed(
        "understanding_in_principle",
        "[Talks in {city} yield result|Negotiators agree]",
        "The two sides reached [an understanding on trade|a consensus in principle|an in-principle "
        "agreement] in {city}, {e} told reporters on {wd}. {us2} [confirmed it|said the same].",
        (Fact("AGREEMENT", _DONE, subkind="framework"),),
        may="MEETING STATEMENT",
    ),
    Composed(
        "channels_that_are_set_up",
        "[Ministers agree to keep talking|Ministers meet in {city}]",
        "{a} met {c} in {city} on {wd}. It was agreed that both sides will [set up|establish] "
        "channels of communication on [export controls|trade].",
        (Fact("MEETING", "concluded"), Fact("AGREEMENT", _DONE, subkind="mechanism_created")),
    ),
    Composed(
        "channels_that_are_kept_open",
        "[Ministers meet in {city}|Trade chiefs meet]",
        "{a} met {c} in {city} on {wd}. They stressed the need for open channels of "
        "communication [and will stay in touch|between the two countries].",
        (Fact("MEETING", "concluded"),),
    ),
    Composed(
        "deal_that_is_left",
        "[Beijing ends deal|Trade deal in ruins]",
        "China said on {wd} it would [pull out of|walk away from|tear up] its trade deal with the "
        "United States. [Farmers fear for their sales|Shares fell].",
        (Fact("AGREEMENT", "announced removed", subkind="trade_deal"),),
        may="STATEMENT",
    ),
    Composed(
        "deal_that_others_left",
        "[Pact of the Pacific lives on|A pact without Washington]",
        "[Japan|Australia] said on {wd} that the Pacific trade pact, which Washington [left|pulled "
        "out of] years ago, [was open to all|would be widened]. China has asked to join.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "no_new_duties_agreed",
        "[Leaders meet in {city}|Leaders agree to go on talking]",
        "{pu} and {pc} agreed on {wd} that no [new|further|additional] [tariffs|duties] will be "
        "put on Chinese goods. [They met in {city}|Both want to go on negotiating].",
        (Fact("AGREEMENT", _DONE, subkind="truce", date="today"),),
        may="MEETING",
        years=(2018, 2025),
    ),
    Composed(
        "may_now_be_brought_in",
        "[Door opens for U.S. {ugood}|China opens market]",
        "[Beef|Rice|Poultry] from the United States [may now be imported into|may again enter|can "
        "now be imported into] China, the General Administration of Customs said on {wd}.",
        (Fact("IMPORT_RESTRICTION", _OFF, "CN", "resumption"),),
    ),
    Composed(
        "may_no_longer_be_brought_in",
        "[China shuts door|Customs acts on U.S. goods]",
        "[Beef|Logs|Poultry] from {n} U.S. plants [may no longer enter|can no longer be imported "
        "into|may not be imported into] China, the General Administration of Customs said on {wd}.",
        (Fact("IMPORT_RESTRICTION", _DONE, "CN"),),
        years=(2019, 2025),
    ),
    Composed(
        "capital_after_a_relative_clause",
        "[China goes to Geneva|WTO case over chips]",
        "In connection with the export controls [which the United States applies|that Washington "
        "applies] to China for chips, Beijing is suing at the World Trade Organization, the "
        "Commerce Ministry said on {wd}.",
        (Fact("DISPUTE", _DONE, "CN", "wto_consultation"),),
        may="EXPORT_CONTROL",
        years=(2022, 2024),
    ),
    Composed(
        "filing_that_discloses_a_rule",
        "[Chipmaker's shares fall|New rule hits chipmaker]",
        "Nvidia [disclosed|revealed|said] in a filing on {wd} that the U.S. government now "
        "requires licenses for exports of its AI chips to China. [Its shares fell|Sales there are "
        "large].",
        (Fact("EXPORT_CONTROL", _DONE, "US", "licence_regime"),),
        years=(2022, 2025),
    ),
    Composed(
        "ruling_on_duties_of_a_year",
        "[WTO faults US duties|Panel rules on duties]",
        "Additional U.S. tariffs on China from 2018 do not accord with world trade rules, the "
        "World Trade Organization found on {wd}.",
        (Fact("DISPUTE", _DONE, subkind="wto_ruling"),),
        years=(2020, 2024),
    ),
    Composed(
        "came_under_investigation",
        "[Chipmaker under scrutiny|Probe into chipmaker]",
        "Qualcomm [came|was placed] under an antitrust investigation in China on {wd}. [The "
        "company had no comment|Its shares fell].",
        (Fact("INVESTIGATION", _DONE, "CN", date="today"),),
    ),
    Composed(
        "has_long_been_under_investigation",
        "[Chipmaker's sales rise|Chipmaker lifts forecast]",
        "Qualcomm, which is under investigation in China, reported higher sales on {wd}.",
        (),
    ),
)
