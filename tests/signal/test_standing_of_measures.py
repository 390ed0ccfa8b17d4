"""How far a measure is: in force, threatened, proposed or decided, by the form that tells it.

Each form is a sentence or two of news prose, played with measures of several kinds. What goods
bear, what is collected and what has applied since a day is in force; what waits for a day to come
is announced, whatever the verb.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind
from monitor.signal import read

DAY = "2025-03-27"  # a Thursday


class Measure(NamedTuple):
    """Whose measure it is, what it is in full and in short, and what bears it."""

    kind: Kind
    who: str
    what: str
    goods: str
    short: str


_LEVIES = """
TARIFF | the United States | tariffs of 25% on Chinese toys | Chinese toys | tariffs of 25%
TARIFF | China | tariffs of 15 percent on American cars | American cars | tariffs of 15 percent
TARIFF | Beijing | retaliatory tariffs on US farm goods | US farm goods | retaliatory tariffs
CHARGE | China | special port fees on American vessels | American vessels | special port fees
TRADE_REMEDY | the US | antidumping duties on Chinese chips | Chinese chips | antidumping duties
"""
_BARS = """
EXPORT_CONTROL | Beijing | curbs on rare earth exports to the United States | rare earths | curbs
EXPORT_CONTROL | the United States | export curbs on advanced chips for China | chips | curbs
IMPORT_RESTRICTION | China | restrictions on imports of American beef | American beef | restrictions
"""


def _measures(table: str) -> tuple[Measure, ...]:
    rows = (row.split(" | ") for row in table.strip().splitlines())
    return tuple(Measure(Kind(kind), *rest) for kind, *rest in rows)


LEVIES, BARS = _measures(_LEVIES), _measures(_BARS)
LEVIED = (
    "{Goods} were hit by {short} in {land} on Thursday.",
    "{Goods} became subject to {short} in {land} on Wednesday.",
    "{Goods} have been subject to {short} in {land} since Wednesday.",
    "{Goods} have faced {short} in {land} since March 4.",
    "{Goods} have paid {short} in {land} since last month.",
    "{Goods} now face {short} in {land}.",
    "{Who} began to collect {what} on Wednesday.",
    "{Who} started charging {what} on Thursday.",
    "{Who} already levies {what}.",
    "{Who} currently imposes {what}.",
    "{Who} announced {what} on Wednesday. They came into force on Thursday.",
    "{Who} announced {what} on Wednesday. They have applied since midnight.",
    "{Who} announced {what} on Wednesday. They took effect the same day.",
    "{Who} announced {what} on Wednesday. The measures are effective immediately.",
    "{Who} announced {what}, effective Thursday.",
    "Bessent and He Lifeng discussed {what}, in force since 2018.",
    "Bessent and He Lifeng discussed {what}, already in effect.",
    "{Who} imposed {what} in February.",
)
LAID = (
    "{Who} put into effect {what} on Wednesday.",
    "{Who} has put into force {what}, it said on Thursday.",
    "{Who} brought into force {what} on Thursday.",
    "{Who} activated {what} on Thursday.",
    "{Who} began to enforce {what} on Wednesday.",
    "{Who} started enforcing {what} on Thursday.",
    "{Who}'s {what} began to apply on Wednesday.",
    "{Who}'s {what} have applied since Wednesday.",
    "{Who}'s {what} kicked in at midnight.",
    "{Who} imposed {what}, effective immediately.",
)
COMING = (
    "{Who}'s {what} would take effect on April 9, the ministry said.",
    "{Who}'s {what} are to begin on April 9.",
    "{Who} announced {what}, effective April 9.",
    "{Who} announced {what} on Wednesday. They take effect on April 9.",
    "{Who} would impose {what} starting April 9, the ministry announced on Wednesday.",
    "{Who} followed through on its threat to impose {what}.",
    "{Who} made good on a threat to impose {what} on Wednesday.",
)
OPEN = {
    "{Who} warned on Wednesday that it would impose {what}.": "threatened",
    "{Who} renewed a threat to impose {what}.": "threatened",
    "{Who} has drawn up plans to impose {what}.": "proposed",
    "{Who} is working on a plan to impose {what}.": "proposed",
    "{Who} is studying imposing {what}.": "proposed",
    "{Who} offered to suspend {what}.": "proposed",
    "{Who} offered to lift {what}.": "proposed",
}


def _told(form: str, one: Measure, title: str = "Trade notes") -> list[tuple[str, Bucket]]:
    said = {name: text[0].upper() + text[1:] for name, text in one._asdict().items()}
    land = "the United States" if "Chinese" in one.goods else "China"
    words = {**one._asdict(), "land": land, "Who": said["who"], "Goods": said["goods"]}
    mentions = read(article(title, form.format(**words), DAY), shipped_topic()).mentions
    return [(m.facts.status.value, m.bucket) for m in mentions if m.facts.kind is one.kind]


def _wrong(form: str, measures: tuple[Measure, ...], status: str) -> dict[str, object]:
    told = {one.what: _told(form, one) for one in measures}
    return {what: found for what, found in told.items() if [s for s, _ in found] != [status]}


@pytest.mark.parametrize("form", LEVIED)
def test_what_goods_bear_is_in_force(form: str) -> None:
    assert _wrong(form, LEVIES, "in_effect") == {}


@pytest.mark.parametrize("form", LAID)
def test_what_is_put_in_force_is_in_force(form: str) -> None:
    assert _wrong(form, LEVIES + BARS, "in_effect") == {}


@pytest.mark.parametrize("form", COMING)
def test_what_waits_for_its_day_is_announced(form: str) -> None:
    assert _wrong(form, LEVIES + BARS, "announced") == {}


@pytest.mark.parametrize("form", OPEN)
def test_what_is_only_meant_is_not_done(form: str) -> None:
    assert _wrong(form, LEVIES + BARS, OPEN[form]) == {}


@pytest.mark.parametrize(
    "form", ["{Who} already levies {what}.", "{Who} currently imposes {what}."]
)
def test_what_is_levied_already_is_no_news(form: str) -> None:
    told = {one.what: _told(form, one) for one in LEVIES}
    assert {bucket for found in told.values() for _, bucket in found} == {Bucket.BACKGROUND}


RECALLED = (
    "The 25 percent tariffs that Washington imposed on Chinese steel {when} have hurt trade.",
    "China's tariffs of 15 percent on American coal, which took effect {when}, have hurt trade.",
    "They discussed the 25 percent tariffs on Chinese steel that Washington introduced {when}.",
    "China retaliated with tariffs of 15 percent on American coal {when}.",
    "China responded {when} with duties of 15 percent on American coal.",
    "Beijing hit back {when} with tariffs of 15 percent on American coal.",
    "Washington doubled the tariff on Chinese goods to 20 percent {when}.",
    "China cut its tariffs on American cars to 15 percent {when}.",
    "Washington halved its tariff on Chinese steel to 10 percent {when}.",
    "China imposed anti-dumping duties on American sorghum {when}.",
    "Washington had imposed tariffs of 25 percent on Chinese steel {when}.",
)


@pytest.mark.parametrize("form", RECALLED)
def test_a_levy_that_is_recalled_stands(form: str) -> None:
    lead = "Scott Bessent and He Lifeng spoke by phone on Wednesday, the Treasury said. "
    wrong = {}
    for when in ("last month", "in July 2018", "on March 4"):
        text = lead + form.format(when=when)
        mentions = read(article("Bessent and He Lifeng speak", text, DAY), shipped_topic()).mentions
        kinds = {Kind.TARIFF, Kind.TRADE_REMEDY}
        told = [(m.facts.status.value, m.bucket) for m in mentions if m.facts.kind in kinds]
        if told != [("in_effect", Bucket.BACKGROUND)]:
            wrong[when] = told
    assert wrong == {}


PAUSES = (
    "{Who} announced a 90-day pause on {what}.",
    "{Who} ordered a suspension of {what} on Wednesday.",
    "{Who} suspended {what} for one year.",
    "{Who} has put on hold {what} until November 10.",
)


@pytest.mark.parametrize("form", PAUSES)
def test_what_is_paused_is_suspended(form: str) -> None:
    assert _wrong(form, LEVIES[:4] + BARS[:2], "suspended") == {}


@pytest.mark.parametrize(
    "what",
    [
        "curbs on chip software exports to China",
        "sanctions on five American defense firms",
        "unreliable entity list measures against American firms",
        "tariffs on American cars",
    ],
)
def test_a_pause_that_is_prolonged_is_extended(what: str) -> None:
    for form in (
        "{} extended the suspension of {} on Wednesday.",
        "{} has prolonged the suspension of {}.",
    ):
        who = "The United States" if what.endswith("China") else "China"
        mentions = read(
            article("Trade notes", form.format(who, what), DAY), shipped_topic()
        ).mentions
        assert [m.facts.status.value for m in mentions] == ["extended"], form


BEGUN = (
    "They took effect at 12:01 p.m.",
    "They have taken effect.",
    "They are now in force.",
    "They kicked in hours later.",
    "The measures have already come into force.",
)


@pytest.mark.parametrize("then", BEGUN)
def test_what_has_begun_by_the_next_sentence_is_in_force(then: str) -> None:
    for lead in ("{Who} imposed {what} on Thursday. ", "{Who} announced {what} on Wednesday. "):
        assert _wrong(lead + then, LEVIES[1:4] + BARS[1:], "in_effect") == {}


@pytest.mark.parametrize("then", ["They have not taken effect.", "They take effect at noon."])
def test_what_has_not_begun_is_not_in_force(then: str) -> None:
    assert _wrong("{Who} announced {what} on Wednesday. " + then, LEVIES + BARS, "announced") == {}
