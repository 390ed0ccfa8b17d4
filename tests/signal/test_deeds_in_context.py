"""A deed that is done is told as done on its day, whatever the sentence around it is like.

Each way of putting it is played with every deed: leads, participles, orders, threats made good.
"""

from __future__ import annotations

from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind, Status
from monitor.signal import read

#: Kind; who; the base form, the past and the "-ing" form of the verb; what it is done to.
_TABLE: Final = """
TARIFF | the United States | raise raised raising | tariffs on Chinese steel to 50 percent
TARIFF | China | impose imposed imposing | a 15 percent tariff on American coal
TARIFF | Beijing | suspend suspended suspending | its tariffs on American soybeans for a year
TARIFF | Washington | exempt exempted exempting | Chinese medical masks from tariffs
EXPORT_CONTROL | China | ban banned banning | exports of gallium to the United States
EXPORT_CONTROL | the United States | tighten tightened tightening | curbs on chip exports to China
EXPORT_CONTROL | the Commerce Department | add added adding | ten Chinese firms to its Entity List
ENTITY_MEASURE | China | put put putting | five American firms on its unreliable entity list
INVESTIGATION | China | open opened opening | an antitrust investigation into Nvidia
INVESTIGATION | Washington | start started starting | a Section 301 probe into Chinese shipyards
DISPUTE | China | file filed filing | a WTO complaint against the United States
TRADE_REMEDY | Washington | impose imposed imposing | anti-dumping duties on Chinese tin
IMPORT_RESTRICTION | China | halt halted halting | imports of beef from three American plants
CHARGE | the United States | impose imposed imposing | port fees on Chinese ships
INVESTMENT | the United States | ban banned banning | American investment in Chinese AI firms
"""
DEEDS: Final = tuple(tuple(row.split(" | ")) for row in _TABLE.strip().splitlines())
#: All on the Monday before the article's Thursday.
CONTEXTS: Final = """
{Who} {did} {what} on Monday.
On Monday {who} {did} {what}.
{Who} has {done} {what}, officials said on Monday.
{Who} {did} {what} on Monday in a move that rattled markets.
In a step that surprised investors, {who} on Monday {did} {what}.
Shares fell on Monday as {who} {did} {what}.
{Who} stepped up the dispute on Monday, {doing} {what}.
{Who} hit back on Monday by {doing} {what}.
{Who} responded on Monday by {doing} {what}.
{Who} retaliated on Monday, {doing} {what}.
{Who} decided on Monday to {do} {what}.
{Who} has decided to {do} {what}, it said on Monday.
{Who} went ahead on Monday with {doing} {what}.
{Who} followed through on Monday on its threat to {do} {what}.
{Who} has made good on its threat to {do} {what}, officials said on Monday.
{Who} carried out on Monday its threat to {do} {what}.
{Who} acted on Monday on a threat to {do} {what}.
{Who} made good on Monday on a pledge to {do} {what}.
{Who} moved on Monday to {do} {what}.
{Who} will {do} {what}, it said on Monday.
{Who} said on Monday that it would {do} {what}.
{Who} announced on Monday that it would {do} {what}.
{Who} is to {do} {what}, the government said on Monday.
{Who} formally {did} {what} on Monday.
{Who}, which has criticised its rival for months, {did} {what} on Monday.
{Who}, in its strongest response so far, {did} {what} on Monday.
{Who} on Monday {did} {what} — its strongest response so far.
{Who} called for talks on Monday and {did} {what}.
{Who} not only called for talks on Monday but also {did} {what}.
While calling for talks, {who} {did} {what} on Monday.
Despite calls for restraint, {who} on Monday {did} {what}.
{Who} {did} {what} on Monday, according to a notice.
{Who} {did} {what}, a notice said on Monday.
The answer came on Monday: {who} {did} {what}.
Late on Monday, {who} {did} {what}, citing national security.
{Who} {did} {what} with immediate effect on Monday.
{Who} issued an order on Monday to {do} {what}.
In a notice published on Monday, {who} {did} {what}.
{Who} confirmed on Monday that it had {done} {what}.
{Who} said on Monday it had {done} {what}.
It was on Monday that {who} {did} {what}.
Trade tensions rose on Monday. {Who} {did} {what}.
{Who} struck a harder tone on Monday. It {did} {what}.
""".strip().splitlines()
DONE: Final = {Status.ANNOUNCED, Status.IN_EFFECT, Status.SUSPENDED}


@pytest.mark.parametrize("context", CONTEXTS)
def test_a_done_deed_is_told_once_and_on_its_day(context: str) -> None:
    wrong = {}
    for kind, who, forms, what in DEEDS:
        do, did, doing = forms.split()
        text = context.format(
            who=who, Who=who[0].upper() + who[1:], do=do, did=did, done=did, doing=doing, what=what
        )
        mentions = read(article("Trade notes", text, "2025-03-27"), shipped_topic()).mentions
        told = [m for m in mentions if m.facts.kind not in {Kind.STATEMENT, Kind.CALENDAR}]
        days = [m.facts.when.start.isoformat() for m in told if m.facts.when and m.facts.when.start]
        if (
            [m.facts.kind for m in told] != [Kind[kind]]
            or told[0].bucket is not Bucket.NEW
            or told[0].facts.status not in DONE
            or days != ["2025-03-24"]
        ):
            wrong[text] = [(m.facts.kind, m.facts.status, m.bucket) for m in told] + days
    assert wrong == {}
