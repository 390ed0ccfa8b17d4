"""English measures: what is done to a duty, a list or a licence, and what only sounds so."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Kind, Mention, Status


def only(title: str, kind: Kind, text: str = "", day: str = "2025-06-18") -> Mention:
    """The one mention of *kind* that is news."""
    found = told(reading(title, text, day), kind)
    assert len(found) == 1, [m.facts for m in found]
    return found[0]


# --- what a measure does by itself


@pytest.mark.parametrize("verb", ["take effect", "kick in", "go live", "start", "now in force"])
def test_duties_that_start_are_in_effect(verb: str) -> None:
    facts = only(f"US duties of 25% on Chinese buses {verb}", Kind.TARIFF).facts
    assert (facts.status, facts.imposing, facts.affected) == (Status.IN_EFFECT, ("US",), ("CN",))
    assert facts.rate is not None
    assert facts.rate.value == 25


def test_what_starts_on_a_day_to_come_is_announced() -> None:
    facts = only("US duties on Chinese buses take effect on 1 July", Kind.TARIFF).facts
    assert facts.status is Status.ANNOUNCED
    assert facts.effective is not None
    assert facts.effective.isoformat() == "2025-07-01"


def test_duties_that_start_something_are_no_start() -> None:
    result = reading("Duties on Chinese buses start a row in Detroit", day="2025-06-18")
    assert not [m for m in told(result, Kind.TARIFF) if m.facts.status is Status.IN_EFFECT]


def test_a_pause_that_lapses_is_a_suspension_that_expired() -> None:
    facts = only("US tariff pause on Chinese goods lapses", Kind.TARIFF).facts
    assert (facts.subkind, facts.status) == ("tariff_suspension", Status.EXPIRED)


@pytest.mark.parametrize(
    "title",
    [
        "US begins review of tariffs on Chinese buses",
        "Customs launches website on duties against China",
        "China publishes paper on US tariffs",
        "Toy makers launch campaign against China tariffs",
    ],
)
def test_what_is_written_or_run_about_duties_is_no_duty(title: str) -> None:
    assert not told(reading(title, day="2025-06-18"), Kind.TARIFF)


# --- a rate that stands for the duty


@pytest.mark.parametrize(
    ("title", "imposer", "rate"),
    [
        ("China puts 12% on US peanuts and pecans", "CN", 12),
        ("Beijing answers Trump with 22% on all American goods", "CN", 22),
        ("Trump: additional 60% on Chinese goods from August 1", "US", 60),
        ("White House goes to 70% on Chinese imports", "US", 70),
    ],
)
def test_a_rate_on_goods_is_a_duty(title: str, imposer: str, rate: float) -> None:
    facts = only(title, Kind.TARIFF).facts
    assert facts.imposing == (imposer,)
    assert facts.rate is not None
    assert facts.rate.value == rate


@pytest.mark.parametrize(
    "title",
    [
        "Boeing drops 4% on Chinese import worries",
        "Orders for US goods up 5% on year in China",
        "Nvidia gains 3% on hopes for Chinese sales",
    ],
)
def test_a_change_on_news_is_no_duty(title: str) -> None:
    assert not told(reading(title), Kind.TARIFF)


@pytest.mark.parametrize(
    ("title", "subkind", "before", "after"),
    [
        ("US raises duty on Chinese wafers to 50% from 25%", "tariff_increase", 25, 50),
        ("US lifts rate on $90bn of Chinese goods to 30% from 25%", "tariff_increase", 25, 30),
        ("Beijing ups tariffs on American corn to 40% from 30%", "tariff_increase", 30, 40),
        ("China cuts tariffs on US autos from 40% to 15%", "tariff_reduction", 40, 15),
    ],
)
def test_a_rate_moves_from_one_to_another(
    title: str, subkind: str, before: float, after: float
) -> None:
    facts = only(title, Kind.TARIFF).facts
    assert facts.rate is not None
    assert facts.rate_before is not None
    assert (facts.subkind, facts.rate_before.value, facts.rate.value) == (subkind, before, after)


# --- who does it to whom


@pytest.mark.parametrize(
    ("title", "kind", "imposer"),
    [
        ("US lets Nvidia ship H20 chips to China", Kind.EXPORT_CONTROL, "US"),
        ("US blacklists SMIC and DJI", Kind.EXPORT_CONTROL, "US"),
        ("China bars Micron from key infrastructure", Kind.IMPORT_RESTRICTION, "CN"),
        ("China tightens rare-earth export controls", Kind.EXPORT_CONTROL, "CN"),
        ("China blacklists 11 American drone makers", Kind.ENTITY_MEASURE, "CN"),
        ("US puts 11 Chinese drone makers on trade blacklist", Kind.EXPORT_CONTROL, "US"),
    ],
)
def test_who_imposes_is_who_acts(title: str, kind: Kind, imposer: str) -> None:
    facts = only(title, kind).facts
    other = {"US": "CN", "CN": "US"}[imposer]
    assert (facts.imposing, facts.affected) == ((imposer,), (other,))


def test_the_ministry_that_says_it_is_not_the_target() -> None:
    text = (
        "China will suspend a 20 percent tariff on trucks made in the United States "
        "from July 1, the finance ministry said on Wednesday."
    )
    facts = only("Beijing relents on trucks", Kind.TARIFF, text).facts
    assert (facts.imposing, facts.affected) == (("CN",), ("US",))


def test_the_reason_of_a_sanction_is_not_its_target() -> None:
    facts = only("China sanctions nine US firms over Taiwan arms", Kind.ENTITY_MEASURE).facts
    assert facts.affected == ("US",)


# --- the verb over the noun


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("US holds off on tariff increase for Chinese goods", "tariff_suspension"),
        ("White House delays rise to 25% on Chinese goods", "tariff_suspension"),
        ("US extends pause on China tariffs until Nov. 10", "tariff_suspension_extension"),
        ("China exempts US ethane from retaliatory tariffs", "exclusion"),
    ],
)
def test_the_outer_verb_says_what_is_done(title: str, subkind: str) -> None:
    assert subkind in {m.facts.subkind for m in told(reading(title), Kind.TARIFF)} or subkind in {
        m.facts.subkind for m in reading(title).mentions
    }


# --- what is no measure


@pytest.mark.parametrize(
    "title",
    [
        "Ford cuts profit outlook, blames tariffs on Chinese parts",
        "Opinion: Why raising tariffs on China is a mistake",
        "Wall Street ends higher on hopes US will scrap China tariffs",
        "Retailers plead with USTR to drop tariff on Chinese toys",
        "Apple says proposed China tariffs would hit watches",
        "Tesla cuts prices to absorb hit from tariffs on Chinese parts",
        "Trump says delay of China tariffs helps shoppers",
        "Senator introduces bill to stop Trump's tariffs on China",
        "US tariff hikes on China hurt small importers",
    ],
)
def test_it_is_only_felt_asked_or_named(title: str) -> None:
    assert not told(reading(title), Kind.TARIFF)


@pytest.mark.parametrize(
    "title",
    [
        "China's ZTE counts losses from U.S. sanctions",
        "ASML sees limited impact from US chip curbs on China",
        "Nvidia lobby group urges White House to drop AI chip rule",
        "US ban on China's ZTE forces carriers to rethink",
    ],
)
def test_a_control_is_only_suffered(title: str) -> None:
    assert not told(reading(title), Kind.EXPORT_CONTROL)


# --- remedies


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("US opens anti-dumping case on Chinese bicycles", "anti_dumping_initiation"),
        ("US sets preliminary dumping margins on Chinese tiles", "anti_dumping_preliminary"),
        ("US trade panel backs duties on Chinese mowers", "anti_dumping_final"),
        ("China extends anti-dumping duties on US resin for five years", "anti_dumping_review"),
        ("China ends anti-dumping duties on US resin", "anti_dumping_expiry"),
        ("US sets preliminary subsidy rates on Chinese pans", "countervailing_preliminary"),
    ],
)
def test_a_remedy_has_its_stage(title: str, subkind: str) -> None:
    assert only(title, Kind.TRADE_REMEDY).facts.subkind == subkind


def test_dumping_stocks_is_no_remedy() -> None:
    assert not told(reading("Chinese investors are dumping US stocks"), Kind.TRADE_REMEDY)


# --- a side's name before the measure


@pytest.mark.parametrize(
    "title",
    [
        "US finalizes China tariff hikes",
        "Biden administration confirms China tariff increases",
        "Washington locks in stiff China duty hikes, most from Sept 27",
    ],
)
def test_who_decides_on_a_duty_named_after_the_other_side_imposes_it(title: str) -> None:
    facts = only(title, Kind.TARIFF, day="2024-09-13").facts
    assert (facts.imposing, facts.affected) == (("US",), ("CN",))


@pytest.mark.parametrize(
    "title",
    [
        "Duties push China's shipments to US into sharpest drop on record",
        "Chinese chip exports to US suffer sharpest drop since 2020",
    ],
)
def test_a_drop_in_exports_is_no_measure(title: str) -> None:
    assert not told(reading(title, day="2025-06-18"), Kind.EXPORT_CONTROL)


@pytest.mark.parametrize(
    "title",
    [
        "Beijing broadens rare earths restrictions to lab tools",
        "China widens curbs on rare earths, adds five elements",
        "Beijing slaps new limits on rare earths",
    ],
)
def test_curbs_on_rare_earths_are_export_controls(title: str) -> None:
    facts = only(title, Kind.EXPORT_CONTROL).facts
    assert (facts.subkind, facts.imposing) == ("control_rule", ("CN",))


# --- taking effect, lists of countries, and where a firm is probed


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("US, China tariff cuts take effect", Status.IN_EFFECT),
        ("China's tariff cuts on US goods take effect", Status.IN_EFFECT),
        ("China's tariff cuts on US goods will take effect on July 1", Status.ANNOUNCED),
        ("Trade war escalates as US tariffs on Chinese buses kick in", Status.IN_EFFECT),
    ],
)
def test_a_cut_or_rise_that_takes_effect_is_in_effect(title: str, status: Status) -> None:
    assert only(title, Kind.TARIFF).facts.status is status


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("China opens anti-dumping probe into resin from EU, US and Japan", Kind.TRADE_REMEDY),
        ("China puts tariffs on EU brandy and US bourbon", Kind.TARIFF),
    ],
)
def test_a_measure_on_several_countries_is_one_on_the_side_among_them(
    title: str, kind: Kind
) -> None:
    assert only(title, kind).facts.affected == ("US",)


def test_the_country_in_which_a_firm_is_probed_probes_it() -> None:
    facts = only("Qualcomm faces antitrust probe in China", Kind.INVESTIGATION).facts
    assert (facts.imposing, facts.affected) == (("CN",), ("US",))


def test_a_cut_in_the_duties_named_after_a_side_is_not_in_that_side() -> None:
    facts = only("US weighs cut in China tariffs", Kind.TARIFF).facts
    assert (facts.status, facts.affected) == (Status.PROPOSED, ("CN",))


@pytest.mark.parametrize(
    ("title", "controls"),
    [
        ("Temu stops shipping to US from China", 0),
        ("Lam Research halts sales to Chinese chipmakers after US curbs", 0),
        ("Nvidia ordered to halt H20 exports to China", 1),
        ("Nvidia told to stop selling AI chips to China", 1),
    ],
)
def test_a_firm_that_stops_its_sales_unasked_is_no_control(title: str, controls: int) -> None:
    found = told(reading(title, day="2025-06-18"), Kind.EXPORT_CONTROL)
    assert [m.facts.subkind for m in found] == ["export_ban"] * controls


# --- to levy, to extend a deadline, and talks that only say when


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("China starts to levy special port fees on US ships", [Kind.CHARGE]),
        ("China will levy anti-dumping duties on US resin", [Kind.TRADE_REMEDY]),
        ("China to levy 10% duty on US cotton", [Kind.TARIFF]),
    ],
)
def test_to_levy_a_charge_is_one_measure(title: str, kinds: list[Kind]) -> None:
    assert [m.facts.kind for m in reading(title, day="2025-06-18").mentions] == kinds


@pytest.mark.parametrize(
    "title",
    ["Trump extends China tariff deadline by 90 days", "Trump extends China deadline by 90 days"],
)
def test_an_extended_deadline_extends_the_truce(title: str) -> None:
    facts = only(title, Kind.TARIFF).facts
    assert (facts.subkind, facts.status) == ("tariff_suspension_extension", Status.EXTENDED)


def test_who_confirms_a_duty_imposes_it() -> None:
    facts = only(
        "US confirms 25 percent tariffs on $50 billion of Chinese goods", Kind.TARIFF
    ).facts
    assert (facts.imposing, facts.rate and facts.rate.value) == (("US",), 25)


def test_a_probe_opened_ahead_of_talks_is_a_probe() -> None:
    title = "China launches probe into US chip sector ahead of Madrid trade talks"
    assert only(title, Kind.INVESTIGATION).facts.imposing == ("CN",)


def test_a_vote_to_continue_an_injury_case_is_preliminary() -> None:
    title = "USITC votes to go on with dumping investigations of boxes from China and Vietnam"
    facts = only(title, Kind.TRADE_REMEDY).facts
    assert (facts.subkind, facts.affected) == ("anti_dumping_preliminary", ("CN",))


# --- what stands beside a rise is not what happened to it


@pytest.mark.parametrize(
    "title",
    [
        "US doubles China duty to 20%, Beijing vows to answer tariffs",
        "Trump raises China duty to 30% after Beijing matches US tariffs",
        "Shoppers face higher bills as US raises tariffs on Chinese goods",
        "With spending bill done, Trump raises tariffs on Chinese goods",
        "Trump breaks his promise and raises tariffs on Chinese goods",
    ],
)
def test_a_rise_stays_a_rise_beside_answers_bills_and_promises(title: str) -> None:
    found = [m.facts for m in told(reading(title, day="2025-03-04"), Kind.TARIFF)]
    assert [(f.subkind, f.imposing) for f in found][:1] == [("tariff_increase", ("US",))]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Stocks slump on trade fears", "China will put a 34 percent duty on all US goods."),
        ("Futures slide", "Trump threatened a 90 percent tariff on Chinese goods."),
    ],
)
def test_what_moved_the_markets_is_news(title: str, text: str) -> None:
    assert told(reading(title, text, "2025-04-04"), Kind.TARIFF)


def test_the_day_of_a_deadline_named_after_a_side_is_awaited() -> None:
    found = told(reading("China truce deadline looms on Aug. 12", day="2025-08-01"), Kind.CALENDAR)
    assert [m.facts.expiry and m.facts.expiry.isoformat() for m in found] == ["2025-08-12"]


@pytest.mark.parametrize(
    "title",
    [
        "Lisbon talks end with no truce extension, Bessent says",
        "No extension of China tariff truce yet, Bessent says",
    ],
)
def test_no_extension_extends_nothing_and_ends_nothing(title: str) -> None:
    assert not told(reading(title, day="2025-07-29"), Kind.TARIFF)


def test_the_second_deed_after_but_is_a_measure_of_its_own() -> None:
    title = "Trump pauses tariffs on Chinese toys but lifts China steel duty to 125%"
    found = [m.facts for m in told(reading(title, day="2025-04-09"), Kind.TARIFF)]
    assert [(f.subkind, f.rate and f.rate.value) for f in found] == [
        ("tariff_suspension", None),
        ("tariff_increase", 125),
    ]


def test_what_is_paused_for_other_countries_is_not_told_of_the_side_left_out() -> None:
    title = "Trump pauses tariffs for most countries but lifts China duty to 125%"
    found = [m.facts for m in told(reading(title, day="2025-04-09"), Kind.TARIFF)]
    assert [(f.subkind, f.rate and f.rate.value) for f in found] == [("tariff_increase", 125)]


def test_a_firm_that_wins_a_suit_of_its_own_is_none_of_the_sides_disputes() -> None:
    title = "Tesla, Musk win dismissal of suit over output of cars"
    assert not told(reading(title, day="2018-08-27"), Kind.DISPUTE)
