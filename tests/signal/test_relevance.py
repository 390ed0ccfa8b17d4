"""Relevance: what is the topic's and what only sounds like it, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reading_helpers import article, reading, shipped_topic

from monitor.model import Bucket
from monitor.signal import read


@pytest.mark.parametrize(
    "title",
    [
        "US and China agree to resume trade talks in Rome",
        "China raises duties on American wine",
        "White House weighs new tariffs on Chinese furniture",
        "Beijing says US chip export curbs break trade rules",
        "Trump and Xi to speak by phone this week",
        "China buys more US soybeans under trade deal",
        "US adds Chinese drone makers to Entity List",
        "China's trade surplus with US narrows in May",
        "中美经贸磋商将在罗马举行",
        "商务部：对原产于美国的进口商品加征关税",
    ],
)
def test_news_of_the_two_sides_trade_is_relevant(title: str) -> None:
    result = reading(title, language="zh" if not title.isascii() else "en")
    assert result.relevance.relevant, result.relevance


@pytest.mark.parametrize(
    "title",
    [
        "Wall Street closes higher as chipmakers rally",
        "Oil prices slip on demand worries",
        "EU and Japan sign free trade agreement",
        "Canada's prime minister visits Mexico",
        "China's retail sales rise in May",
        "US Senate passes farm bill",
        "Film about Shanghai wins prize in Venice",
        "Stocks fall as investors fret over rates",
        "NATO leaders meet in The Hague",
        "德国总理访问法国",
    ],
)
def test_other_news_is_not_relevant(title: str) -> None:
    result = reading(title, language="zh" if not title.isascii() else "en")
    assert not result.relevance.relevant, result.relevance


def test_a_market_report_that_only_names_tariffs_is_not_relevant() -> None:
    title = "Stocks slide as traders weigh earnings and tariffs on China"
    assert not reading(title).relevance.relevant


def test_a_market_report_that_tells_a_real_event_is_relevant() -> None:
    title = (
        "Shares jumped after Washington and Beijing said they would extend their truce by 90 days"
    )
    assert reading(title).relevance.relevant


@pytest.mark.parametrize(
    "title",
    [
        "Fresh US tariff warning to China hits shares and copper",
        "US-China trade row drags bonds and equities lower",
        "Tokyo stocks slump on worries over US tariffs on China",
        "人民币走高，股市上涨，市场关注中美关税",
    ],
)
def test_a_headline_about_what_prices_did_is_not_relevant(title: str) -> None:
    assert not reading(title, language="en" if title[:2].isascii() else "zh").relevance.relevant


@pytest.mark.parametrize(
    "title",
    [
        "Beijing courts foreign investors as Washington widens trade war",
        "China turns to Brazil-grown feed in trade war",
        "China's farmers fear a long trade war",
    ],
)
def test_the_trade_war_is_between_both_sides_where_one_is_named(title: str) -> None:
    brazil = "Brazil" in title
    assert reading(title).relevance.relevant is not brazil


def test_an_article_on_something_else_that_names_tariffs_in_passing_is_not_relevant() -> None:
    result = reading(
        "Exports from Vietnam grow again, data show",
        "Vietnam's exports grew in May, led by shoes.\n\nFactories hired more workers. Analysts "
        "said US tariffs on China had helped some makers.\n\nThe dong was steady.",
    )
    assert not result.relevance.relevant


def test_an_article_on_a_third_countrys_trade_with_one_side_is_not_relevant() -> None:
    result = reading(
        "Vietnam asks China to take more of its coffee",
        "Vietnam's trade minister asked China on Tuesday to open its market to more coffee.\n\n"
        "Vietnam bought goods worth $90 billion from China last year. A trade pact between Vietnam "
        "and the United States would help to balance accounts, the minister said. Chinese "
        "officials said that tariffs on most of Vietnam's goods had been dropped.",
    )
    assert not result.relevance.relevant


def test_every_point_of_the_score_is_explained() -> None:
    result = reading("China raises duties on American wine").relevance
    total = sum(term.weight for term in result.terms)
    assert result.score == pytest.approx(1 / (1 + 2.718281828459045**-total), abs=1e-3)
    assert {"length", "pair"} <= {term.name for term in result.terms}


def test_a_feeds_own_topic_counts() -> None:
    plain = article("Next round is set, officials say")
    topic = shipped_topic()
    with_prior = read(replace(plain, prior=0.8), topic).relevance
    assert with_prior.score > read(plain, topic).relevance.score
    assert "feed" in {term.name for term in with_prior.terms}


def test_long_text_needs_more_than_a_headline() -> None:
    title = "China raises duties on American wine"
    padded = reading("A day in the vineyard", "The sun rose over the hills. " * 60 + title + ".")
    assert padded.relevance.score < reading(title).relevance.score


@pytest.mark.parametrize(
    "title",
    [
        "China opens antitrust probe into Qualcomm",
        "Beijing bans Micron chips from power grids",
    ],
)
def test_an_event_between_both_sides_is_the_topics_where_one_is_named_by_a_firm(title: str) -> None:
    assert reading(title).relevance.relevant


@pytest.mark.parametrize(
    "title",
    [
        "Chinese buses face 30% duty in Mexico",
        "Canada follows US with duties on Chinese steel",
        "US defence secretary to meet Chinese defence minister in Singapore",
        "US sanctions Chinese officials over rights abuses in Xinjiang",
    ],
)
def test_what_others_do_and_what_is_done_to_people_is_not_the_topics(title: str) -> None:
    result = reading(title, day="2024-05-20")
    assert not result.relevance.relevant, result.relevance


def test_duties_at_a_third_countrys_border_are_its_own() -> None:
    (mention,) = reading("Chinese buses face 30% duty in Mexico").mentions
    assert (mention.facts.imposing, mention.facts.affected) == (("MX",), ("CN",))
    (mention,) = reading("Chinese buses face 30% duty in US").mentions
    assert (mention.facts.imposing, mention.facts.affected) == (("US",), ("CN",))


def test_a_bill_is_no_measure_before_it_passes() -> None:
    assert not reading(
        "US senators unveil bill to restrict investment in Chinese technology"
    ).mentions
    assert reading("US House passes bill to restrict investment in Chinese technology").mentions


def test_a_feature_recalls_what_it_tells_without_a_day() -> None:
    text = "The United States raised duties on Chinese goods to 25%."
    (known,) = reading("Study: how China tariffs cost the typical household $800", text).mentions
    (news,) = reading("Importers of Chinese goods pay more", text).mentions
    assert known.bucket is Bucket.BACKGROUND
    assert news.bucket is Bucket.NEW
