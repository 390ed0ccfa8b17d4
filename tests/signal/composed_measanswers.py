"""Composed documents: long reports of measures: what was done before, and what answers it."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

ANSWERED_MEASURES: Final[tuple[Composed, ...]] = (
    Composed(
        "ml-mirror-extension",
        ("Tariff pause [to run|stretched] another 90 days"),
        (
            "WASHINGTON - With hours to spare, President {pu-name} on {wd-1} signed an order "
            "[extending|prolonging] the suspension of {r1} percentage points of tariffs on "
            "Chinese goods until {d2}.\n\nChina's commerce ministry "
            "[followed|responded|answered] [early|] on {wd} with [a matching|its own] "
            "[notice|announcement]. The suspension of the same {r1} points of duty on American "
            "goods[, it said,|] will [last|run|remain in place] [for a further|for another] 90 "
            "days.\n\n[Importers|Toymakers] had feared a return to triple-digit rates before the "
            'holidays. "We can [plan|breathe] again," said the owner of a shop in Iowa.'
        ),
        (
            Fact(
                "TARIFF",
                "extended",
                "US",
                "tariff_suspension_extension",
                date="yesterday",
                expiry="d2",
            ),
            Fact("TARIFF", "extended", "CN", "tariff_suspension_extension", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ml-days-after-subordinate",
        ("Beijing [answers|hits back] with tariffs on ${v1} billion of U.S. goods"),
        (
            "China will [raise|increase] tariffs on ${v1} billion [worth|] of American goods to "
            "{high}% from {d1}, the finance ministry said on {wd-1}, [two|three] days after "
            "{us2} [lifted|raised] its own rate on ${v2} billion of Chinese imports to {r1}%[ "
            'from {r2}%|].\n\n"China\'s adjustment is a response to unilateralism," the ministry '
            "said.\n\nIn New York the S&P 500 fell 2.4%. Soybean futures touched their lowest "
            "since 2008."
        ),
        (Fact("TARIFF", "announced", "CN", date="yesterday", effective="d1", rate="high"),),
    ),
    Composed(
        "ml-background-listing-days",
        ("MOFCOM [adds|puts] {n} U.S. firms [to|on] unreliable entity list"),
        (
            "China's Ministry of Commerce on {wd} [put|placed] {n} American companies on its "
            "unreliable entity list, citing threats to national security.\n\nThe firms may no "
            "longer trade with or invest in China.\n\nThe [listings|move] [follow|follows] a "
            "step by the U.S. Commerce Department, which on {p1} put 23 more firms from China on "
            "the Entity List. A day later Beijing opened a dumping case against American analog "
            "chips.\n\nIn {py} the ministry named 15 U.S. firms in one go, and it has since put "
            "part of those listings on hold."
        ),
        (Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list", date="today"),),
    ),
    Composed(
        "ml-day-before-proposal",
        ("Beijing draws up [its|a] list"),
        (
            "China on {wd} proposed an [extra|additional] {r1} percent tariff on 106 kinds of "
            "American products worth ${v1} billion a year, among them soybeans and cars. No "
            "start date was given.\n\n[The day before|A day earlier|On {wd-1}], the U.S. Trade "
            "Representative [published|released|issued] a list of [some|about] 1,300 Chinese "
            "goods [of the same value|worth ${v2} billion] that it proposes to [charge|tax "
            "at|hit with] {r2} percent. The public may comment.\n\nBoeing sank 1 percent and "
            "Deere 2.8 percent."
        ),
        (
            Fact("TARIFF", "proposed", "CN", date="today", rate="r1"),
            Fact("TARIFF", "proposed", "US", date="yesterday", rate="r2"),
        ),
    ),
    Composed(
        "ml-hours-earlier",
        ("{pu-last} lifts China tariff to {high}%[, pauses others|]"),
        (
            "WASHINGTON - President {pu-name} on {wd} [raised|increased] the duty on Chinese "
            'goods to {high}% from {low}% "effective immediately" and put on hold for 90 days '
            "the steeper rates that had taken effect hours earlier for dozens of other trading "
            "partners.\n\nFor countries other than China a 10% rate applies during the pause.\n\n"
            "Stocks surged. The S&P 500 closed up 9.5%.\n\nIt is the [third|second] rise in a "
            "week."
        ),
        (
            Fact(
                "TARIFF",
                "in_effect announced",
                "US",
                "tariff_increase",
                date="today",
                effective="today",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "ml-delisting-may-trade",
        ("Beijing frees {n} US firms from unreliable-entity curbs"),
        (
            "China's commerce ministry on {wd} [took|removed|struck] {n} American companies "
            "[off|from] its unreliable entity list.\n\nThe firms[, most of them makers of "
            "clothing,|] may trade and invest in China again from {d1}, [Announcement No. 41 "
            "says|the notice said].\n\nThey include the owner of Calvin Klein, which was listed "
            "in {py} after an inquiry into its treatment of Xinjiang cotton.\n\nThe list still "
            "holds more than 50 American names. The commerce ministry froze the effect of some "
            "of the entries for one year last November."
        ),
        (Fact("ENTITY_MEASURE", "removed announced", "CN", date="today", effective="d1"),),
    ),
    Composed(
        "ml-order-on-day-bg",
        ("China calls off [trade talks|negotiators' trip]"),
        (
            "Beijing has [cancelled|called off] a trip that {c} was to make to Washington [next "
            "week|this month], people briefed on the decision said on {wd}.\n\nThe "
            "[step|decision] follows [President {pu-name}'s|{us2}'s] order on {p1} to "
            "[put|impose] a tariff of {r1} percent on ${v1} billion of Chinese imports. Within a "
            "day China had said it would [put|levy] duties on ${v2} billion worth of American "
            'goods.\n\n"Nobody negotiates with a knife at the throat," said one of the people.'
        ),
        (),
        may="MEETING CALENDAR AGREEMENT",
    ),
    Composed(
        "ml-imposed-days-ago-bg",
        ("[Ministers|Negotiators] agree by phone to talk [next month|in coming weeks]"),
        (
            "China's top trade negotiator and his U.S. counterparts have agreed to hold a new "
            "round of consultations in Washington [next month|in the coming weeks], the commerce "
            "ministry in Beijing said on {wd}.\n\nStock markets welcomed the news. The Nikkei "
            "closed up 2.1%.\n\n{us2} imposed {r1}% tariffs on about ${v1} billion of Chinese "
            "goods on {wd-4}; China began on the same day to collect its own additional duties "
            "on American {ugood}.\n\nThe two sides last met in {py}."
        ),
        (),
        may="MEETING CALENDAR",
    ),
    Composed(
        "ml-third-rise",
        ("{pu-last} lifts China tariff to {high}%"),
        (
            "President {pu-name} on {wd} raised the duty on Chinese goods to {high}% from "
            '{low}%, effective immediately.\n\nStocks fell. "China has been taking advantage of '
            'us," he said.\n\nIt is the third [rise|increase] in a [month|year]. The rate [was '
            "set|had been set] at 10% on {p1} and was raised to {low}% [last month|in {py}]. It "
            "comes on top of [the|a] 25% [duty|tariff] imposed in 2018."
        ),
        (
            Fact(
                "TARIFF",
                "in_effect announced",
                "US",
                "tariff_increase",
                date="today",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "ml-reply-appositive",
        ("{CN} [draws up|publishes] new list of American goods"),
        (
            "Chinese duties of {low} to {high} percent on ${v1} billion of American pork, fruit "
            "and pipes, the [reply|answer|response] to [steel and aluminium tariffs|U.S. metals "
            "tariffs], took effect on {wd}, [the finance ministry said|according to the finance "
            "ministry].\n\nGrowers in Washington state said cherry orders were already being "
            "cancelled."
        ),
        (Fact("TARIFF", "in_effect", "CN", "retaliation", effective="today"),),
    ),
    Composed(
        "ml-house-orders-day-before",
        ("China [spells out|publishes] its side of the deal"),
        (
            "China will [suspend|lift] additional tariffs of {r1}% on American farm goods from "
            "{d1}, the Customs Tariff Commission said on {wd}.\n\nThe White House had published "
            "its own orders the day before, which cut the fentanyl duty to 10%.\n\nTraders were "
            "unmoved."
        ),
        (
            Fact("TARIFF", "announced suspended removed", "CN", date="today", effective="d1"),
            Fact("TARIFF", "", "US", date="yesterday"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ml-s122-after-ruling",
        ("After the ruling: what happens to duties on Chinese goods"),
        (
            "Friday's judgment of the Supreme Court ended the emergency-law tariffs, among them "
            "the 10% fentanyl duty on imports from China.\n\nWithin hours {pu-name} signed a "
            "proclamation under Section 122 that [puts|places] a temporary surcharge of {r1}% on "
            "goods from nearly all countries, China included, from {d1}. It lasts 150 days "
            "unless Congress prolongs it.\n\nChina's commerce ministry said it was making a full "
            "assessment."
        ),
        (Fact("TARIFF", "announced signed", "US", "surcharge", effective="d1", rate="r1"),),
        may="DISPUTE LEGAL_BASIS TARIFF",
        years=(2025, 2025),
    ),
    Composed(
        "ml-review-tariffs-answer",
        ("US [imposes|sets] tariffs; China answers"),
        (
            "China struck first. Before markets opened in New York the State Council's tariff "
            "commission said on {wd} that {low}% and {high}% duties would fall on ${v1} billion "
            "of American goods from {d1}. It will also restore the {r3}% levy on U.S. cars, "
            "suspended since {py}, on {d2}.\n\nThe answer from the White House took until "
            "evening. The rate on ${v2} billion of Chinese goods will go [up|] to 30% from 25% "
            "on {d1}, President {pu-name} wrote.\n\nFarm groups asked for calm. The Dow dropped "
            "623 points."
        ),
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1"),
            Fact("TARIFF", "announced", "CN", date="today", effective="d2", rate="r3"),
            Fact("TARIFF", "announced", "US", "tariff_increase", date="today", effective="d1"),
        ),
        years=(2019, 2020),
    ),
)
