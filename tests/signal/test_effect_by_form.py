"""When a measure begins and ends, told in every form: the day must come out, and as what it is.

Each form is one or two sentences with holes for who does what and for the day; each is played with
measures of every kind. The day on which it was announced is never the one from which it holds.
"""

# ruff: noqa: E501  # a form is one line, however long

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Facts, Kind
from monitor.signal import read

PUBLISHED = "2025-03-27"  # a Thursday
WEDNESDAY = date(2025, 3, 26)


class Deed(NamedTuple):
    """Who does what, in the forms that a sentence may ask for, and what it is called below."""

    kind: Kind
    who: str
    did: str
    do: str
    doing: str
    what: str
    it: str


#: Kind; who; the verb as past, base and -ing form; what it is done to; the noun that goes on.
_TABLE = """
TARIFF | the United States | imposed impose imposing | a 25 percent tariff on Chinese steel | the tariff
TARIFF | China's finance ministry | imposed impose imposing | extra tariffs on US coal and oil | the tariffs
TARIFF | Washington | raised raise raising | tariffs on Chinese solar cells to 50 percent | the increase
CHARGE | the United States | imposed impose imposing | port fees on Chinese-built ships | the fees
TRADE_REMEDY | China's commerce ministry | imposed impose imposing | anti-dumping duties on US sorghum | the duties
EXPORT_CONTROL | Beijing | restricted restrict restricting | exports of gallium to the United States | the restrictions
EXPORT_CONTROL | the U.S. Commerce Department | restricted restrict restricting | sales of advanced chips to China | the rule
ENTITY_MEASURE | Beijing | put put putting | five US firms on its unreliable entity list | the listings
IMPORT_RESTRICTION | China's customs agency | banned ban banning | imports of American beef | the ban
"""


def _deed(row: str) -> Deed:
    kind, who, forms, what, it = row.split(" | ")
    did, do, doing = forms.split()
    return Deed(Kind(kind), who, did, do, doing, what, it)


DEEDS = tuple(map(_deed, _TABLE.strip().splitlines()))
DAYS = {"April 10": date(2025, 4, 10), "1 June": date(2025, 6, 1)}
BEGINS = (
    "{Who} will {do} {what} from {day}.",
    "{Who} said that, starting {day}, it would {do} {what}.",
    "{Who} has decided to {do} {what} as of {day}.",
    "{Who} {did} {what}, effective {day}.",
    "{Who} {did} {what}, with effect from {day}.",
    "{Who} {did} {what}, which will take effect on {day}.",
    "{Who} is {doing} {what}, in a move that kicks in on {day}.",
    "{Who} {did} {what}; {it} will come into force on {day}.",
    "{Who} {did} {what}. {It} will apply from {day}.",
    "{Who} {did} {what}. They will kick in on {day}.",
    "{Who} {did} {what}. The decision will be implemented on {day}.",
    "{Who} {did} {what}. The measures go live on {day}.",
    "{Who} {did} {what}. This will be in force from {day}.",
    "{Who} {did} {what}. All of this starts on {day}.",
    "{Who} {did} {what}. On {day}, {it} will take effect.",
    '{Who} {did} {what}. "The measure will take effect on {day}," a spokesman said.',
)
#: The day of the act beside the first day.
BOTH = (
    "{Who} said on Wednesday it will {do} {what} from {day}.",
    "{Who} will {do} {what} on {day}, officials said on Wednesday.",
    "{Who} signed an order on Wednesday {doing} {what} from {day}.",
    "{Who} {did} {what} on Wednesday, to take effect on {day}.",
    "{Who} {did} {what} on Wednesday, and {it} will take effect on {day}.",
    "{Who} {did} {what} on Wednesday; the measure takes effect on {day}.",
    "{Who} {did} {what} on Wednesday. The measure comes into force on {day}.",
)
#: The day may be one of late in the year: it still lies ahead.
ENDS = (
    "{Who} will {do} {what} until {day}.",
    "{Who} {did} {what} until {day}.",
    "{Who} {did} {what}, which will expire on {day}.",
    "{Who} {did} {what} for a period ending on {day}.",
    "{Who} {did} {what}. {It} will remain in force until {day}.",
    "{Who} {did} {what}. They will lapse on {day} unless renewed.",
)
#: Effective, expiry.
TERMS = {
    "{Who} will {do} {what} from April 10 until June 30.": (date(2025, 4, 10), date(2025, 6, 30)),
    "{Who} will {do} {what} from 10 April until 30 June.": (date(2025, 4, 10), date(2025, 6, 30)),
    "{Who} {did} {what}. They will take effect on April 10 and last one year.": (
        date(2025, 4, 10),
        date(2026, 4, 10),
    ),
    "{Who} {did} {what}, effective immediately.": (date(2025, 3, 27), None),
    "{Who} {did} {what} on Wednesday, effective immediately.": (WEDNESDAY, None),
    "{Who} {did} {what} on Wednesday. The measure took effect at once.": (WEDNESDAY, None),
    "{Who} {did} {what}, which took effect on Wednesday.": (WEDNESDAY, None),
    "{Who} will {do} {what} next month.": (None, None),
    "{Who} {did} {what} on Wednesday. A hearing is set for April 10.": (None, None),
}


def _told(form: str, deed: Deed, day: str = "") -> list[Facts]:
    text = form.format(
        day=day,
        Who=deed.who[0].upper() + deed.who[1:],
        It=deed.it[0].upper() + deed.it[1:],
        **deed._asdict(),
    )
    mentions = read(article("Trade notes", text, PUBLISHED), shipped_topic()).mentions
    return [one.facts for one in mentions if one.facts.kind is deed.kind]


@pytest.mark.parametrize("form", BEGINS)
def test_a_measure_holds_from_the_day_that_its_words_give(form: str) -> None:
    for words, day in DAYS.items():
        told = {deed.what: [f.effective for f in _told(form, deed, words)] for deed in DEEDS}
        assert {what: days for what, days in told.items() if days != [day]} == {}


@pytest.mark.parametrize("form", BOTH)
def test_the_day_of_the_act_is_not_that_from_which_it_holds(form: str) -> None:
    wrong = {}
    for deed in DEEDS:
        told = _told(form, deed, "April 10")
        days = [(f.when.start if f.when else None, f.effective) for f in told]
        if days != [(WEDNESDAY, date(2025, 4, 10))]:
            wrong[deed.what] = days
    assert wrong == {}


@pytest.mark.parametrize("form", ENDS)
@pytest.mark.parametrize(
    ("words", "day"), [("June 30", date(2025, 6, 30)), ("Nov. 10", date(2025, 11, 10))]
)
def test_a_measure_ends_on_the_day_ahead_that_its_words_give(
    form: str, words: str, day: date
) -> None:
    told = {deed.what: [f.expiry for f in _told(form, deed, words)] for deed in DEEDS}
    assert {what: days for what, days in told.items() if days != [day]} == {}


@pytest.mark.parametrize("form", TERMS)
def test_a_term_is_counted_from_its_first_day(form: str) -> None:
    told = {deed.what: [(f.effective, f.expiry) for f in _told(form, deed)] for deed in DEEDS}
    assert {what: days for what, days in told.items() if days != [TERMS[form]]} == {}


#: What is told beside 25 percent on goods, and the first and last day that it gives.
ASIDE = {
    "{Who} announced on Wednesday {duty}. The duties come on top of tariffs that took effect on"
    " March 4.": (None, None),
    "{Who} announced on Wednesday {duty}, in addition to the 10 percent in force since February 4.": (
        None,
        None,
    ),
    '{Who} announced on Wednesday {duty}. "We will charge 25 percent from April 10," it said.': (
        date(2025, 4, 10),
        None,
    ),
    "{Who} postponed {duty} from April 2 to April 10.": (date(2025, 4, 10), None),
    "{Who} extended the suspension of {duty}, which was due to expire on March 31, until June 30.": (
        None,
        date(2025, 6, 30),
    ),
}


@pytest.mark.parametrize("form", ASIDE)
def test_days_of_other_duties_are_not_taken(form: str) -> None:
    for who, goods in (("The United States", "Chinese steel"), ("China", "American soybeans")):
        text = form.format(Who=who, duty=f"a 25 percent tariff on {goods}")
        mentions = read(article("Trade notes", text, PUBLISHED), shipped_topic()).mentions
        facts = [m.facts for m in mentions if m.facts.kind is Kind.TARIFF]
        assert [(f.effective, f.expiry) for f in facts] == [ASIDE[form]]
