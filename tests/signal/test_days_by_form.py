"""The same deed told in every form that puts its day somewhere else: the day must come out.

Each form is a sentence of news prose with holes for who, what is done and when; each is played
with every deed and every way to write a day, of this week and of long before. A day of this week
is news; an older one is recalled, whatever the form.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind
from monitor.signal import read

PUBLISHED = date(2025, 3, 27)  # a Thursday
#: Days of the last three are news.
FRESH = 3


class Deed(NamedTuple):
    """Who does what, in the forms that a sentence may ask for."""

    kind: Kind
    who: str
    did: str
    do: str
    doing: str
    done: str
    what: str


#: Kind; who; the verb as past, base, -ing form and participle; what it is done to.
_TABLE = """
TARIFF | the United States | raised raise raising raised | tariffs on Chinese steel to 50 percent
TARIFF | China's finance ministry | imposed impose imposing imposed | a 15 percent tariff on US coal
TARIFF | Beijing | suspended suspend suspending suspended | additional tariffs on American cars
TARIFF | Washington | extended extend extending extended | tariff exclusions for Chinese machinery
CHARGE | the United States | imposed impose imposing imposed | port fees on Chinese ships
EXPORT_CONTROL | Beijing | banned ban banning banned | exports of gallium to the United States
EXPORT_CONTROL | Washington | added add adding added | ten Chinese companies to its Entity List
ENTITY_MEASURE | Beijing | put put putting put | five US firms on its unreliable entity list
INVESTIGATION | China | opened open opening opened | an antitrust probe into Nvidia
TRADE_REMEDY | the United States | began begin beginning begun | an anti-dumping case on Chinese tin
DISPUTE | China | filed file filing filed | a complaint against the United States at the WTO
IMPORT_RESTRICTION | China | halted halt halting halted | imports of beef from three American plants
"""


def _deed(row: str) -> Deed:
    kind, who, forms, what = row.split(" | ")
    did, do, doing, done = forms.split()
    return Deed(Kind(kind), who, did, do, doing, done, what)


DEEDS = tuple(map(_deed, _TABLE.strip().splitlines()))
#: How a day may be written, and which it is.
DAYS = {
    "March 27": date(2025, 3, 27),
    "Thursday": date(2025, 3, 27),
    "Wednesday": date(2025, 3, 26),
    "March 25": date(2025, 3, 25),
    "March 4": date(2025, 3, 4),
    "12 February": date(2025, 2, 12),
    "Dec. 12, 2024": date(2024, 12, 12),
}
FORMS = (
    "On {day}, {who} {did} {what}.",
    "On {day} {who} {did} {what}.",
    "{Who} on {day} {did} {what}.",
    "{Who} {did} {what} on {day}.",
    "{Who} had {done} {what} on {day}.",
    "{Who} announced on {day} that it was {doing} {what}.",
    "{Who} announced on {day} that it had {done} {what}.",
    "{Who} said on {day} it would {do} {what}.",
    "On {day}, {who} said it would {do} {what}.",
    "In a statement on {day}, {who} said it had {done} {what}.",
    "{Who} {did} {what}, it said in a statement on {day}.",
    "{Who} {did} {what}, officials said on {day}.",
    "{Who} is to {do} {what}, it announced on {day}.",
    "{Who} has {done} {what}, according to a notice published on {day}.",
    "{Who} moved on {day} to {do} {what}.",
    "{Who} decided on {day} to {do} {what}.",
    "Shares fell after {who} {did} {what} on {day}.",
    "Tensions rose on {day}, when {who} {did} {what}.",
    "It was on {day} that {who} {did} {what}.",
    "The dispute worsened on {day} as {who} {did} {what}.",
    "{Who} {did} {what} when officials met on {day}.",
)


def _sentence(form: str, deed: Deed, day: str) -> str:
    who = deed.who[0].upper() + deed.who[1:]
    return form.format(day=day, Who=who, **deed._asdict())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", DAYS)
def test_a_deed_is_of_the_day_that_its_sentence_gives(form: str, words: str) -> None:
    """Neither lost, nor put on the day of printing, nor alerted where it is old."""
    day, wrong = DAYS[words], []
    for deed in DEEDS:
        text = _sentence(form, deed, words)
        reading = read(article("Trade notes", text, PUBLISHED.isoformat()), shipped_topic())
        told = [one for one in reading.mentions if one.facts.kind is deed.kind]
        found = [(one.facts.when.start, one.facts.when.end) for one in told if one.facts.when]
        recalled = (PUBLISHED - day).days > FRESH
        buckets = {one.bucket is Bucket.BACKGROUND for one in told}
        if found != [(day, day)] or buckets != {recalled}:
            wrong.append((text, found, [str(one.bucket) for one in told]))
    assert wrong == []
