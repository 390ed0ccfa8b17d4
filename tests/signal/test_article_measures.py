"""Measures as newspaper articles tell them, over several sentences."""

from __future__ import annotations

from monitor.model import Bucket, Kind, Status
from tests.signal.reading_helpers import reading, told


def test_fees_that_took_effect_are_the_ones_just_told() -> None:
    """The second sentence names no one who charges them, but does name the other side's yards."""
    result = reading(
        "China starts charging fees on American ships",
        "China has begun to collect port fees from vessels built or owned in the United States. "
        "The fees took effect on Wednesday and spare hulls made in China.",
    )
    (fee,) = told(result, Kind.CHARGE)
    assert (fee.facts.imposing, fee.facts.affected) == (("CN",), ("US",))


def test_company_cut_off_by_a_listing_is_one_event() -> None:
    result = reading(
        "U.S. cuts Chinese camera maker off from American suppliers",
        "The Commerce Department on Wednesday cut a Chinese maker of cameras off from its U.S. "
        "suppliers. The company was added to the Entity List, the department said.",
    )
    (listing,) = told(result, Kind.EXPORT_CONTROL)
    assert listing.facts.subkind == "entity_listing"


def test_firm_on_a_list_beside_goods_that_are_barred_are_two() -> None:
    result = reading(
        "U.S. bars sales of AI chips to China",
        "The Commerce Department on Wednesday banned exports of advanced AI chips to China. "
        "It also added 12 Chinese companies to the Entity List.",
    )
    assert {m.facts.subkind for m in told(result, Kind.EXPORT_CONTROL)} >= {"entity_listing"}
    assert len(told(result, Kind.EXPORT_CONTROL)) == 2


def test_ruling_is_told_once_whoever_is_named_as_its_winner() -> None:
    result = reading(
        "WTO judges rule Trump's tariffs on China broke the rules",
        "A WTO panel found on Wednesday that tariffs which the United States put on Chinese goods "
        "broke global trade rules.",
        "2020-09-16",
    )
    assert len(told(result, Kind.DISPUTE)) == 1


def test_duty_that_goods_already_face_is_not_the_new_one() -> None:
    result = reading(
        "US sets new tariff on Chinese cranes",
        "The duty on cranes from China starts in 2027, the trade office said on Wednesday. "
        "Cranes from China already face a 25 percent duty.",
    )
    (duty,) = told(result, Kind.TARIFF)
    assert duty.facts.rate is None
    assert duty.facts.status is Status.ANNOUNCED


def test_duties_that_are_kept_suspended_are_extended() -> None:
    result = reading(
        "Trump gives China tariff truce more time",
        "The order keeps the higher U.S. duties on Chinese goods suspended until September 9.",
    )
    (pause,) = told(result, Kind.TARIFF)
    assert (pause.facts.subkind, pause.facts.status) == (
        "tariff_suspension_extension",
        Status.EXTENDED,
    )


def test_what_the_other_side_might_do_is_what_is_answered() -> None:
    """A vow "after the U.S. said it might list firms" is no proposal to list firms."""
    result = reading(
        "China vows to protect its companies",
        "China will defend its companies, the commerce ministry said on Wednesday, after the U.S. "
        "said that it might put more Chinese firms on its blacklist.",
    )
    assert not told(result, Kind.EXPORT_CONTROL)


def test_fourth_sentence_still_tells_what_a_ministry_did() -> None:
    result = reading(
        "China strikes back with 20% tariffs on U.S. goods",
        "China on Wednesday announced tariffs of 20% on all U.S. goods. The duties start on June "
        "25. Officials spoke of unfair pressure. The commerce ministry put nine U.S. companies on "
        "its export control list. It also filed a complaint against the United States at the WTO.",
    )
    assert len(told(result, Kind.ENTITY_MEASURE)) == 1
    assert len(told(result, Kind.DISPUTE)) == 1


def test_it_is_the_ministry_that_spoke_before() -> None:
    result = reading(
        "Trump hits Chinese cranes with new tariffs",
        "The president signed the order on Wednesday. China's commerce ministry answered within "
        "hours. It said it would introduce tariffs of the same scale.",
    )
    answers = [m for m in result.mentions if m.facts.imposing == ("CN",)]
    assert [m.facts.kind for m in answers] == [Kind.TARIFF]
    assert answers[0].bucket is Bucket.NEW


def test_cuts_of_each_side_are_told_once() -> None:
    result = reading(
        "US, China cut tariffs for 90 days",
        "The two sides said on Wednesday they had agreed to cut tariffs. The US will cut its duty "
        "on Chinese goods to 30% from 145%, and Chinese duties on US goods will fall to 10% from "
        "125%.",
    )
    cuts = {m.facts.imposing: m.facts.rate for m in told(result, Kind.TARIFF)}
    assert {side: rate.value for side, rate in cuts.items() if rate} == {("US",): 30, ("CN",): 10}


def test_another_five_percent_is_the_step_that_the_body_tells_in_full() -> None:
    result = reading(
        "Trump adds another 5% tariff on Chinese goods",
        "The president said on Wednesday he would raise tariffs on Chinese imports to 30% from "
        "25% on July 1.",
    )
    (rise,) = told(result, Kind.TARIFF)
    rates = (rise.facts.rate, rise.facts.rate_before)
    assert [rate.value for rate in rates if rate] == [30, 25]


def test_next_step_of_a_duty_is_not_its_first_day() -> None:
    result = reading(
        "Trump slaps tariffs on Chinese cranes",
        "President Donald Trump said on Wednesday he would impose 10 percent tariffs on Chinese "
        "cranes. The tariffs will go up to 25 percent on January 1. They begin on July 24.",
    )
    days = {str(m.facts.effective) for m in told(result, Kind.TARIFF)}
    assert days == {"2025-07-24", "2026-01-01"}


def test_arbitrators_who_let_a_side_levy_have_ruled() -> None:
    """Leave to levy is a ruling; nothing is levied, and no remedy is decided."""
    result = reading(
        "China wins right to hit US goods worth $645 million a year",
        "Arbitrators at the World Trade Organization said on Wednesday that China may put duties "
        "on U.S. goods worth $645 million, in a case over anti-subsidy measures.",
    )
    news = [m for m in result.mentions if m.bucket is not Bucket.BACKGROUND]
    assert [(m.facts.kind, m.facts.subkind) for m in news] == [(Kind.DISPUTE, "wto_ruling")]


def test_office_that_concludes_practices_are_unfair_has_determined_a_case() -> None:
    result = reading(
        "USTR says China dominates shipbuilding unfairly",
        "The U.S. Trade Representative's office has concluded that China uses unfair practices to "
        "dominate the shipbuilding sector, the agency said on Wednesday.",
    )
    (case,) = told(result, Kind.INVESTIGATION)
    assert case.facts.subkind == "s301_determination"


def test_curbs_that_are_suspended_are_not_brought_in_by_their_day() -> None:
    """What was "announced on May 9", and what is among it, is told once, with its last day."""
    result = reading(
        "China suspends chip metal curbs",
        "China's Commerce Ministry said on Wednesday it had suspended export control measures "
        "announced on May 9, including expanded curbs on some rare earth materials, with "
        "immediate effect until June 20, 2026.",
    )
    (pause,) = told(result, Kind.EXPORT_CONTROL)
    assert (pause.facts.status, str(pause.facts.expiry)) == (Status.SUSPENDED, "2026-06-20")


def test_what_it_means_to_be_listed_is_no_second_measure() -> None:
    result = reading(
        "China adds two US firms to unreliable entity list",
        "The commerce ministry placed Aerkomm and Saronic on its unreliable entity list on "
        "Wednesday. The companies are prohibited from making new investments in China.",
    )
    assert [m.facts.kind for m in result.mentions] == [Kind.ENTITY_MEASURE]


def test_cargoes_that_an_office_counts_are_market_news() -> None:
    """Traders sold them; where the side itself pledges to buy, it is a commitment."""
    counted = reading(
        "China books more U.S. soybeans", "USDA confirmed private sales of soybeans on Wednesday."
    )
    pledged = reading("China agrees to buy more U.S. soybeans", "Traders were pleased.")
    assert not told(counted, Kind.AGREEMENT)
    assert told(pledged, Kind.AGREEMENT)


def test_pledge_under_an_old_deal_is_as_old_as_the_deal() -> None:
    old = reading(
        "What the vote means for trade",
        "President Donald Trump struck a trade deal with China in January. Under that deal, China "
        "promised to buy another $200 billion of American goods.",
    )
    new = reading(
        "US, China sign trade deal",
        "The two signed the trade deal on Wednesday. Under the deal, China agreed to buy another "
        "$200 billion of American goods.",
    )
    pledges = [
        [m for m in told(result, Kind.AGREEMENT) if m.facts.subkind == "purchase_commitment"]
        for result in (old, new)
    ]
    assert [len(told_here) for told_here in pledges] == [0, 1]


def test_goods_that_a_side_buys_are_the_other_sides() -> None:
    result = reading(
        "Beijing answers",
        "A 10% tariff on everything the United States buys from China took effect on Wednesday.",
    )
    (duty,) = told(result, Kind.TARIFF)
    assert (duty.facts.imposing, duty.facts.affected) == (("US",), ("CN",))


def test_rate_of_anothers_levy_is_not_the_answers() -> None:
    result = reading("China retaliates with tariffs on US energy as Trump's 10% levy bites")
    answers = [m for m in told(result, Kind.TARIFF) if m.facts.imposing == ("CN",)]
    assert [m.facts.rate for m in answers] == [None]
