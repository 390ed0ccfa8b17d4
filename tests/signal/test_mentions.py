"""Mentions: what is extracted from whole articles, in English and Chinese, and what is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patience import spent
from reading_helpers import article, reading, shipped_topic, told

from monitor.model import Bucket, Kind, Mention, Scope, Status
from monitor.signal import read


def _names(mention: Mention) -> set[str]:
    return {actor.name for actor in mention.facts.actors}


def _days(mention: Mention) -> tuple[date | None, date | None]:
    when = mention.facts.when
    return (when.start, when.end) if when is not None else (None, None)


def test_a_round_of_talks_told_over_and_over_is_one_meeting() -> None:
    result = reading(
        "Bessent and He Lifeng end talks in Vienna",
        "Treasury Secretary Scott Bessent and Vice Premier He Lifeng finished two days of talks in "
        "Vienna on Tuesday.\n\nThe talks were candid, Bessent told reporters. The two sides met "
        "at a hotel by the river on Monday.\n\nUS Trade Representative Jamieson Greer took part.",
        "2025-06-17",
    )
    (meeting,) = told(result, Kind.MEETING)
    assert meeting.facts.subkind == "ministerial_talks"
    assert meeting.facts.status is Status.CONCLUDED
    assert meeting.facts.place is not None
    assert meeting.facts.place.name == "Vienna"
    assert _days(meeting) == (date(2025, 6, 16), date(2025, 6, 17))
    assert {"Scott Bessent", "He Lifeng"} <= _names(meeting)


@pytest.mark.parametrize(
    ("title", "subkind"),
    [
        ("Trump and Xi speak by phone about trade", "call_leaders"),
        ("Greer holds video call with China's Li Chenggang on tariffs", "call_vice_ministerial"),
        ("Bessent to host Chinese vice premier for trade talks in Rome", "ministerial_talks"),
        ("US ambassador Perdue meets vice minister Ma Zhaoxu in Beijing", "ambassador_meeting"),
        ("Trump and Xi to hold summit in Bali", "leaders_summit"),
        ("US and China hold working-level trade talks in Seoul", "working_level"),
    ],
)
def test_the_level_of_a_meeting_follows_from_who_meets(title: str, subkind: str) -> None:
    result = reading(title)
    assert subkind in {m.facts.subkind for m in result.mentions}


@pytest.mark.parametrize(
    ("title", "status", "bucket"),
    [
        ("US and China will hold trade talks in Rome next week", Status.PLANNED, Bucket.UPCOMING),
        ("US and China may hold trade talks in Rome next week", Status.RUMOURED, Bucket.UPCOMING),
        ("China calls off trade talks with US in Rome", Status.CANCELLED, Bucket.NEW),
        ("US, China postpone trade talks in Rome", Status.POSTPONED, Bucket.NEW),
        ("China denies that trade talks with US were held in Rome", Status.DENIED, Bucket.NEW),
        ("US and China held trade talks in Rome on Tuesday", Status.CONCLUDED, Bucket.NEW),
    ],
)
def test_the_status_of_a_meeting_follows_the_verb(
    title: str, status: Status, bucket: Bucket
) -> None:
    (meeting,) = [m for m in reading(title).mentions if m.facts.kind is Kind.MEETING]
    assert (meeting.facts.status, meeting.bucket) == (status, bucket)


@pytest.mark.parametrize(
    "title",
    [
        "China urges US to return to trade talks",
        "China says it is open to trade talks with US",
        "China calls for talks with US on tariffs",
        "US should meet China's demand for fairness, envoy says",
    ],
)
def test_talks_that_are_only_wished_for_are_no_meeting(title: str) -> None:
    assert told(reading(title), Kind.MEETING) == []


def test_a_programme_called_meet_something_is_no_meeting() -> None:
    result = reading("Bessent praises China's patience", "He spoke on Meet the Press on Sunday.")
    assert told(result, Kind.MEETING) == []


def test_the_dateline_is_not_the_venue() -> None:
    result = reading(
        "US, China hold talks on tariffs",
        "VIENNA, June 17 (Agency) - American and Chinese officials held trade talks on Tuesday.",
        "2025-06-17",
    )
    (meeting,) = told(result, Kind.MEETING)
    assert meeting.facts.place is None


def test_a_minister_and_a_company_boss_are_no_meeting_of_the_two_governments() -> None:
    result = reading("Chinese Vice Premier He Lifeng meets Apple's Tim Cook in Beijing")
    scopes = {m.facts.scope for m in result.mentions if m.facts.kind is Kind.MEETING}
    assert scopes == {Scope.GOVERNMENT_BUSINESS}


def test_a_meeting_with_a_third_country_is_kept_apart() -> None:
    result = reading("Trump meets Japan's Takaichi in Tokyo", day="2025-10-28")
    scopes = {m.facts.scope for m in result.mentions if m.facts.kind is Kind.MEETING}
    assert scopes == {Scope.THIRD_COUNTRY}


def test_a_tariff_rise_tells_rate_sides_and_start() -> None:
    result = reading("US raises tariffs on Chinese goods to 40% from 25% from July 1")
    (rise,) = told(result, Kind.TARIFF)
    assert rise.facts.subkind == "tariff_increase"
    assert (rise.facts.imposing, rise.facts.affected) == (("US",), ("CN",))
    assert rise.facts.rate is not None
    assert rise.facts.rate.value == 40
    assert rise.facts.rate_before is not None
    assert rise.facts.rate_before.value == 25
    assert rise.facts.effective == date(2025, 7, 1)


@pytest.mark.parametrize(
    ("title", "imposer", "subkind"),
    [
        ("China slaps 15% duties on American coal", "CN", "tariff_new"),
        ("Trump cuts tariffs on Chinese toys to 10%", "US", "tariff_reduction"),
        ("Beijing suspends tariffs on U.S. farm goods for 90 days", "CN", "tariff_suspension"),
        ("Washington lifts duties on Chinese chairs", "US", "tariff_removal"),
        ("Tariffs of 20% are imposed on Chinese lamps by the US", "US", "tariff_new"),
        ("China retaliates against US duties with tariffs on beef", "CN", "retaliation"),
    ],
)
def test_who_imposes_what_is_read_from_the_grammar(title: str, imposer: str, subkind: str) -> None:
    facts = [m.facts for m in told(reading(title), Kind.TARIFF)]
    assert (imposer, subkind) in {(f.imposing[0], f.subkind) for f in facts if f.imposing}


def test_a_condition_makes_a_threat() -> None:
    result = reading("Trump vows 60% tariffs on Chinese cars if Beijing halts magnet sales")
    (threat,) = told(result, Kind.TARIFF)
    assert threat.facts.status is Status.THREATENED


def test_what_tariffs_do_to_others_is_no_act_on_tariffs() -> None:
    assert told(reading("U.S. tariffs on China hurt farmers and cut growth"), Kind.TARIFF) == []


def test_a_tariff_between_others_is_not_of_the_topic() -> None:
    result = reading("Canada raises tariffs on steel from China to 50%")
    assert {m.facts.scope for m in result.mentions} <= {Scope.THIRD_COUNTRY}


@pytest.mark.parametrize(
    ("title", "kind", "subkind", "imposer"),
    [
        (
            "US adds 20 Chinese firms to Entity List",
            Kind.EXPORT_CONTROL,
            "entity_listing",
            "US",
        ),
        (
            "China puts Skydio on unreliable entity list",
            Kind.ENTITY_MEASURE,
            "unreliable_entity_list",
            "CN",
        ),
        (
            "China opens antitrust probe into Qualcomm",
            Kind.INVESTIGATION,
            "antitrust_initiation",
            "CN",
        ),
        (
            "US launches Section 301 probe into Chinese drones",
            Kind.INVESTIGATION,
            "s301_initiation",
            "US",
        ),
        (
            "China opens anti-dumping investigation into US chips",
            Kind.TRADE_REMEDY,
            "anti_dumping_initiation",
            "CN",
        ),
        ("China imposes port fees on American ships", Kind.CHARGE, "port_fee", "CN"),
        (
            "China tightens rare earth export controls on US",
            Kind.EXPORT_CONTROL,
            "control_rule",
            "CN",
        ),
        ("China files WTO complaint against US tariffs", Kind.DISPUTE, "wto_consultation", "CN"),
    ],
)
def test_each_family_of_measure_is_told_apart(
    title: str, kind: Kind, subkind: str, imposer: str
) -> None:
    found = {(m.facts.kind, m.facts.subkind, m.facts.imposing) for m in reading(title).mentions}
    assert (kind, subkind, (imposer,)) in found


def test_an_agreed_mechanism_takes_the_day_and_place_of_the_talks() -> None:
    result = reading(
        "US, China hold talks in Oslo",
        "Bessent met He Lifeng in Oslo on Tuesday. The two sides agreed to set up a working group.",
        "2025-06-18",
    )
    (deal,) = told(result, Kind.AGREEMENT)
    assert deal.facts.subkind == "mechanism_created"
    assert _days(deal) == (date(2025, 6, 17), date(2025, 6, 17))
    assert deal.facts.place is not None
    assert deal.facts.place.name == "Oslo"


def test_what_an_article_recalls_is_background() -> None:
    result = reading(
        "Bessent and He Lifeng speak by phone on Tuesday",
        "Treasury Secretary Scott Bessent and Vice Premier He Lifeng spoke by phone on Tuesday.\n\n"
        "The call came a month after the two met in Geneva, where both sides agreed to cut tariffs."
        "\n\nEarlier this year, Washington imposed duties of 145% on Chinese goods, and Beijing "
        "answered with tariffs of its own.\n\nIn April, China restricted exports of rare earths."
        "\n\nSoybean growers said they were worried.",
        "2025-06-18",
    )
    fresh = [m for m in result.mentions if m.bucket is not Bucket.BACKGROUND]
    assert [m.facts.subkind for m in fresh] == ["call_ministerial"]
    assert len(result.mentions) > 1


def test_a_date_last_week_makes_a_meeting_background() -> None:
    result = reading("A look back", "US and Chinese officials met in Rome on June 3.", "2025-06-18")
    assert told(result, Kind.MEETING) == []


def test_chinese_news_of_a_tariff() -> None:
    result = reading(
        "美国将对中国商品加征10%关税",
        "美国总统特朗普18日宣布,对中国商品加征10%的关税。",
        language="zh",
    )
    (duty,) = told(result, Kind.TARIFF)
    assert (duty.facts.imposing, duty.facts.affected) == (("US",), ("CN",))
    assert duty.facts.rate is not None
    assert duty.facts.rate.value == 10


def test_chinese_news_of_a_meeting() -> None:
    result = reading("何立峰与贝森特在维也纳举行会谈", language="zh")
    (meeting,) = told(result, Kind.MEETING)
    assert _names(meeting) == {"He Lifeng", "Scott Bessent"}
    assert meeting.facts.place is not None
    assert meeting.facts.place.name == "Vienna"


def test_traditional_characters_read_the_same() -> None:
    plain = reading("贝森特将与何立峰在罗马会面", language="zh")
    traditional = reading("貝森特將與何立峰在羅馬會面", language="zh")
    assert [m.facts for m in plain.mentions] == [m.facts for m in traditional.mentions]
    assert told(plain, Kind.MEETING)[0].facts.status is Status.PLANNED


def test_a_correction_is_marked_and_the_old_place_is_not_told() -> None:
    result = reading(
        "Correction: an earlier version said the talks were in Lima. "
        "They were held in Oslo on June 16."
    )
    places = {m.facts.place.name for m in result.mentions if m.facts.place is not None}
    assert places == {"Oslo"}
    assert all(m.correction for m in result.mentions)


def test_every_quote_is_the_words_at_its_offsets() -> None:
    made = article(
        "Trump and Xi to meet in Bali",
        "Bessentsaid on Monday that “talks” in Rome with He Lifeng went well.\n\n關稅 will rise.",
    )
    result = read(made, shipped_topic())
    spans = [item for mention in result.mentions for item in mention.evidence]
    assert spans
    assert all(made.content[item.start : item.end] == item.quote for item in spans)


def test_reading_twice_gives_the_same() -> None:
    made = article(
        "US and China extend truce by 90 days", "Bessent met He Lifeng in Rome on Monday."
    )
    assert read(made, shipped_topic()) == read(made, shipped_topic())


_PIECES = st.sampled_from(
    [
        "He said", "He", "talks", "tariffs", "US", "China", "on", "if", "50%", "by", "next Friday",
        "\n\n", "\n", ". ", ", ", "“", "”", "will", "met", "关税", "双方", "將", "\u202e", "\x00",
        "A" * 400,
        "Correction:", "GENEVA, June 3 (X) -", "$1tn", "which", "(((", "–", "İ", "ß", "🇺🇸", "of of",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_PIECES | st.text(max_size=12), max_size=80))
def test_no_text_whatever_makes_reading_fail(pieces: list[str]) -> None:
    made = article("".join(pieces[:6]), " ".join(pieces[6:]))
    result = read(made, shipped_topic())
    assert 0.0 <= result.relevance.score <= 1.0
    for mention in result.mentions:
        for item in mention.evidence:
            assert made.content[item.start : item.end] == item.quote
    assert "unreadable" not in {term.name for term in result.relevance.terms}


@pytest.mark.parametrize(
    "text",
    [
        "talks with China " * 4000,
        "tariffs, " * 7000,
        "If he said that the US " * 3000,
        "(" * 60_000,
        "对美关税" * 15_000,
        "met He in " * 6000,
    ],
)
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    topic = shipped_topic()
    piece = article("US China", text)
    assert spent(lambda: read(piece, topic), 2.0)[1] < 2.0


def test_a_correction_puts_the_place_right_and_says_what_it_takes_back() -> None:
    """One mention, with the level and the sides that only the withdrawn sentence names."""
    result = reading(
        "Correction: deputy-level talks between American and Chinese negotiators",
        "Correction: an earlier version said that working-level talks between American and Chinese "
        "negotiators would take place in Oslo. They will be held in Prague on June 24.",
        "2025-06-17",
    )
    (meeting,) = told(result, Kind.MEETING)
    assert meeting.correction
    assert meeting.facts.status is Status.PLANNED
    assert meeting.facts.subkind == "working_level"
    assert meeting.facts.place is not None
    assert meeting.facts.place.name == "Prague"
    assert meeting.retracted_place is not None
    assert meeting.retracted_place.name == "Oslo"
    assert _days(meeting) == (date(2025, 6, 24), date(2025, 6, 24))


@pytest.mark.parametrize(
    "text",
    [
        "In March last year Scott Bessent and He Lifeng met in Paris for two days of talks.",
        "去年3月，何立峰与贝森特在巴黎举行会谈。",
    ],
)
def test_days_of_talks_in_a_month_long_past_are_no_news(text: str) -> None:
    language = "zh" if "月" in text else "en"
    result = reading("X", text, "2026-11-24", language=language)
    assert [m.bucket for m in result.mentions if m.facts.kind is Kind.MEETING] == [
        Bucket.BACKGROUND
    ]


def test_the_cost_of_duties_that_falls_on_somebody_is_no_cut() -> None:
    result = reading(
        "Opinion: who pays", "The duties on Chinese goods remain; their cost falls on buyers."
    )
    assert not told(result, Kind.TARIFF)


def test_the_tariff_that_a_complaint_is_about_is_not_announced_again() -> None:
    result = reading("China files WTO complaint over new US tariffs on steel cables")
    assert {m.facts.kind for m in result.mentions if m.bucket is not Bucket.BACKGROUND} == {
        Kind.DISPUTE
    }
