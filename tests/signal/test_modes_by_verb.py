"""What stands over a deed decides how far it is: planned, threatened, put off, called off.

Each verb over the deed is played with every deed; what is dropped or put off is never told as done.
"""

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind, Status
from monitor.signal import read

#: Kind; who; the base form and the "-ing" form; what it is done to.
_TABLE = """
TARIFF | the United States | raise raising | tariffs on Chinese steel
TARIFF | China | impose imposing | a 15 percent tariff on American coal
TARIFF | Beijing | cut cutting | tariffs on American soybeans
EXPORT_CONTROL | China's commerce ministry | ban banning | exports of gallium to the United States
EXPORT_CONTROL | the Biden administration | restrict restricting | exports of chips to China
EXPORT_CONTROL | the U.S. Commerce Department | add adding | ten Chinese firms to its Entity List
ENTITY_MEASURE | China | put putting | five American firms on its unreliable entity list
INVESTIGATION | China's market regulator | open opening | an antitrust investigation into Nvidia
DISPUTE | China | file filing | a complaint against the United States at the WTO
TRADE_REMEDY | the U.S. Commerce Department | impose imposing | anti-dumping duties on Chinese tin
IMPORT_RESTRICTION | China | halt halting | imports of beef from three American plants
"""
DEEDS = tuple(tuple(row.split(" | ")) for row in _TABLE.strip().splitlines())
SANCTIONS = ("ENTITY_MEASURE", "China", "sanction sanctioning", "three American defense firms")
MODES = {
    "{Who} threatened to {do} {what}.": Status.THREATENED,
    "{Who} is threatening to {do} {what}.": Status.THREATENED,
    "{Who} warned it would {do} {what}.": Status.THREATENED,
    "{Who} vowed to {do} {what}.": Status.THREATENED,
    "{Who} is considering {doing} {what}.": Status.PROPOSED,
    "{Who} is weighing {doing} {what}.": Status.PROPOSED,
    "{Who} proposed {doing} {what}.": Status.PROPOSED,
    "{Who} plans to {do} {what}.": Status.PROPOSED,
    "{Who} intends to {do} {what}.": Status.PROPOSED,
    "{Who} is preparing to {do} {what}.": Status.PROPOSED,
    "{Who} is set to {do} {what}.": Status.PROPOSED,
    "{Who} will {do} {what}.": Status.ANNOUNCED,
    "{Who} said it will {do} {what}.": Status.ANNOUNCED,
    "{Who} decided to {do} {what}.": Status.ANNOUNCED,
}
UNDONE = (
    "{Who} delayed {doing} {what}.",
    "{Who} postponed a plan to {do} {what}.",
    "{Who} dropped a plan to {do} {what}.",
    "{Who} abandoned its proposal to {do} {what}.",
    "{Who} has no plans to {do} {what}.",
    "{Who} refused to {do} {what}.",
    "{Who} stopped short of {doing} {what}.",
    "{Who} ruled out {doing} {what}.",
)
#: What may be told of a deed that is not done: that the measure itself is off, or waits.
OFF = {Status.REMOVED, Status.SUSPENDED}


def _told(mode: str, deed: tuple[str, ...]) -> list[tuple[Status, Bucket]]:
    kind, who, forms, what = deed
    do, doing = forms.split()
    text = mode.format(Who=who[0].upper() + who[1:], do=do, doing=doing, what=what)
    mentions = read(article("Trade notes", text, "2025-03-27"), shipped_topic()).mentions
    return [(one.facts.status, one.bucket) for one in mentions if one.facts.kind is Kind(kind)]


@pytest.mark.parametrize("mode", MODES)
def test_a_deed_is_as_far_as_the_verb_over_it_says(mode: str) -> None:
    wanted = [(MODES[mode], Bucket.NEW)]
    wrong = {deed[3]: told for deed in (*DEEDS, SANCTIONS) if (told := _told(mode, deed)) != wanted}
    assert wrong == {}


@pytest.mark.parametrize("mode", UNDONE)
def test_what_is_not_to_be_done_is_never_told_as_done(mode: str) -> None:
    told = {deed[3]: _told(mode, deed) for deed in (*DEEDS, SANCTIONS)}
    assert {what: how for what, how in told.items() if not {one for one, _ in how} <= OFF} == {}
