"""A notice's several rates, each with its goods: read, kept over claims, and told."""

from __future__ import annotations

from dataclasses import replace

from making import News, at, percent
from reading_helpers import reading

from monitor.model import Mention, Rate, RateLine
from monitor.signal.fold import fold
from monitor.signal.fold_rates import is_told
from monitor.signal.schedule import on_other_goods, schedule_of

COAL = RateLine(Rate(15.0), None, ("coal", "gas"), "coal and gas")
CRUDE = RateLine(Rate(10.0), None, ("crude_oil",), "crude oil")


def the_tariff(text: str, title: str = "China answers U.S. duties") -> Mention:
    (mention,) = reading(title, text, "2025-02-04").mentions
    return mention


def test_each_rate_has_its_goods_in_the_words_of_the_text() -> None:
    mention = the_tariff(
        "China will put 15% on American coal and liquefied natural gas from Feb. 10, and 10% on "
        "crude oil, farm machinery and large cars."
    )
    told = [(line.rate.value, line.products, line.goods) for line in mention.facts.schedule]
    assert told == [
        (15.0, ("coal", "gas"), "American coal and liquefied natural gas"),
        (10.0, ("crude_oil", "car"), "crude oil, farm machinery and large cars"),
    ]


def test_a_rate_before_belongs_to_its_own_goods() -> None:
    mention = the_tariff(
        "The duty on Chinese electric vehicles rises from 25% to 100% and on solar cells from 20% "
        "to 50%, the U.S. Trade Representative said.",
        "Washington lifts duties on Chinese goods",
    )
    steps = [
        (line.before and line.before.value, line.rate.value) for line in mention.facts.schedule
    ]
    assert steps == [(25.0, 100.0), (20.0, 50.0)]


def test_what_a_sentence_below_adds_is_evidence_too() -> None:
    mention = the_tariff("China will charge 15% on American coal. For crude oil it is 10%.")
    assert "For crude oil it is 10%." in {part.quote for part in mention.evidence}


def test_one_rate_is_no_schedule() -> None:
    lines = the_tariff("China will put a 15% tariff on American coal.").facts.schedule
    assert [line.goods for line in lines] == ["American coal"]
    assert schedule_of(lines) == ()


def test_lines_of_one_rate_are_joined_and_rivals_for_one_product_are_no_schedule() -> None:
    wine = RateLine(Rate(15.0), None, ("wine",), "wine")
    joined = schedule_of([COAL, CRUDE, wine])
    assert [(line.rate.value, line.goods) for line in joined] == [
        (15.0, "coal and gas, wine"),
        (10.0, "crude oil"),
    ]
    assert schedule_of([COAL, replace(CRUDE, products=("coal",))]) == ()
    assert schedule_of([COAL]) == ()


def test_rates_that_are_only_listed_give_way_to_those_with_goods() -> None:
    listed = [RateLine(Rate(value)) for value in (25.0, 10.0)]
    assert [line.rate.value for line in schedule_of(listed)] == [25.0, 10.0]
    assert set(schedule_of([*listed, COAL, CRUDE])) == {COAL, CRUDE}


def test_goods_without_an_id_are_told_apart_by_their_words() -> None:
    steel, cranes = RateLine(Rate(25.0), goods="steel"), RateLine(Rate(50.0), goods="cranes")
    assert on_other_goods([steel], [cranes])
    assert not on_other_goods([steel], [replace(cranes, goods="Steel")])
    assert not on_other_goods([], [steel])


def test_another_line_of_the_schedule_is_no_change_of_the_rate() -> None:
    """One paper names the 10%, the next the 15% of the same notice: nothing was changed."""
    news = News()
    first = news.tariff("announced", at("2025-02-04", 8), rate=percent(10))
    whole = news.tariff("announced", at("2025-02-04", 12), rate=percent(15))
    facts = replace(whole.mention.facts, schedule=(COAL, CRUDE))
    whole = replace(whole, mention=replace(whole.mention, facts=facts))
    before = fold("e", [first])
    after = fold("e", [first, whole], previous=before)
    assert after.facts.rate == percent(10)
    assert after.facts.schedule == (COAL, CRUDE)
    assert after.version == before.version
    assert not [one for one in after.alternatives if one.startswith("rate=")]


def test_papers_that_each_pick_a_line_tell_the_schedule_together() -> None:
    news = News()
    crude = news.tariff("announced", at("2025-02-04", 8), rate=percent(10), schedule=(CRUDE,))
    coal = news.tariff("announced", at("2025-02-04", 12), rate=percent(15), schedule=(COAL,))
    before = fold("e", [crude])
    after = fold("e", [crude, coal], previous=before)
    assert (after.facts.rate, after.facts.schedule) == (percent(10), (CRUDE, COAL))
    assert after.version == before.version


def test_a_rate_set_weeks_later_is_a_change_though_it_names_other_goods() -> None:
    news = News()
    crude = news.tariff("announced", at("2025-02-04"), rate=percent(10), schedule=(CRUDE,))
    later = news.tariff("announced", at("2025-03-04"), rate=percent(15), schedule=(COAL,))
    event = fold("e", [crude, later])
    assert (event.facts.rate, event.facts.schedule) == (percent(15), ())


def test_a_corrected_rate_stands_alone() -> None:
    news = News()
    whole = news.tariff("announced", at("2025-02-04", 8), rate=percent(15))
    facts = replace(whole.mention.facts, schedule=(COAL, CRUDE))
    whole = replace(whole, mention=replace(whole.mention, facts=facts))
    right = news.tariff("announced", at("2025-02-04", 12), rate=percent(10))
    right = replace(right, mention=replace(right.mention, correction=True))
    event = fold("e", [whole, right])
    assert (event.facts.rate, event.facts.schedule) == (percent(10), ())


def test_a_list_of_rates_says_more_than_their_range_and_is_no_change_of_it() -> None:
    top, low = Rate(25.0, op="<="), Rate(5.0, op=">=")
    listed = tuple(RateLine(percent(value)) for value in (25, 20, 5))
    news = News()
    ends = news.tariff(
        "announced", at("2019-05-13", 8), rate=top, schedule=(RateLine(low), RateLine(top))
    )
    whole = news.tariff("announced", at("2019-05-13", 12), rate=percent(25), schedule=listed)
    inner = news.tariff("announced", at("2019-05-13", 13), rate=percent(20))
    before = fold("e", [ends])
    after = fold("e", [ends, whole], previous=before)
    assert (after.facts.rate, after.version) == (top, before.version)
    assert {line.rate.value for line in after.facts.schedule} == {5.0, 20.0, 25.0}
    assert is_told(percent(20), before.facts)
    assert not is_told(percent(30), before.facts)
    assert fold("e", [ends, inner], previous=before).version == before.version
