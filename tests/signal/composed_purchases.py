"""Composed documents: buying as a promise, and words of buying that promise nothing."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_CALL: Final = Fact("MEETING", "concluded", date=None)
_BUY: Final = Fact("AGREEMENT", "announced in_effect", subkind="purchase_commitment")

PURCHASES: Final[tuple[Composed, ...]] = (
    Composed(
        "purchases_were_a_subject_of_a_call",
        "{a-last}, {c} hold phone call on trade",
        "{a} [spoke|held a call] with {c} on {wd-1}, {us2} said. [Larger purchases of U.S. goods "
        "by China were also discussed|They also discussed China's purchases of U.S. farm goods|The "
        "two went over Chinese purchases of American grain|The two also exchanged views on "
        "carrying out the consensus of their leaders].",
        (_CALL,),
    ),
    Composed(
        "a_deal_struck_before_was_a_subject",
        "{a-last} and {c} talk by phone",
        "{a} and {c} [discussed|talked over|reviewed] the recently [concluded|signed] trade deal "
        "when they spoke by phone on {wd-1}, {us2} said.",
        (_CALL,),
    ),
    Composed(
        "ability_to_buy_is_curbed",
        "US tightens chip rules",
        "{US} said on {wd} that new export controls on advanced chips will [restrict|limit] "
        "China's ability to [buy and make|purchase|both purchase and produce] certain processors "
        "used by its army.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", date="today"),),
        years=(2022, 2025),
    ),
    Composed(
        "those_who_buy_for_an_army_are_listed",
        "US adds {n} Chinese firms to Entity List",
        "The U.S. Commerce Department on {wd} added {n} Chinese firms to the Entity List. They "
        "support the [purchase|procurement|buying] of items for the Chinese military, it said.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", date="today"),),
    ),
    Composed(
        "a_fact_sheet_on_duties_is_no_outcome",
        "White House raises duties on Chinese goods",
        "{US} [will raise|is raising] the tariff on Chinese steel to {r1}% on {d1}, it said on "
        "{wd}. The White House [released|published|put out] a fact sheet [about the duties|on the "
        "move|early in the morning].",
        (Fact("TARIFF", "announced in_effect", "US", date="today", rate="r1", effective="d1"),),
    ),
    Composed(
        "a_pledge_to_buy",
        "China to buy more American grain",
        "China [pledged|promised|agreed] on {wd} to [buy|purchase] {n} million tons of U.S. "
        "[soybeans|wheat|corn] this year, {us2} said.",
        (_BUY,),
    ),
    Composed(
        "it_said_that_it_will_raise_its_purchases",
        "China to raise purchases of U.S. energy",
        "China will [raise|step up|increase] its purchases of U.S. [crude oil|energy|liquefied "
        "natural gas], {cn} said on {wd}.",
        (_BUY,),
    ),
)
