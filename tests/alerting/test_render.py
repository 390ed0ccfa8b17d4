"""What people and programs are told: headlines, facts, dates with their precision, links."""

from __future__ import annotations

import html.parser
import json
from datetime import date
from typing import Any

import pytest
from alert_samples import (
    HOSTILE,
    PUBLISHED,
    TALKS,
    TARIFF,
    alert_of,
    data_of,
    delivery_of,
    event_of,
    hostile_data,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.alerting.clean import clean, safe_link
from monitor.alerting.envelope import MAX_BODY, body
from monitor.alerting.htmlmail import html_page
from monitor.alerting.render import document, headline, plain
from monitor.alerting.words import (
    amount_words,
    kind_words,
    rate_words,
    side_name,
    subkind_words,
    when_words,
)
from monitor.model import (
    SUBKINDS,
    Actor,
    Amount,
    ChangeKind,
    Facts,
    FieldChange,
    Kind,
    Precision,
    Quote,
    Rate,
    RateKind,
    Scope,
    Status,
    When,
    to_plain,
)

# The document ------------------------------------------------------------------------------------


def test_the_document_is_the_contract_s_and_plain_json() -> None:
    fields = [FieldChange("place", None, "Geneva"), FieldChange("rate", "10%", "25%")]
    data = data_of(TALKS, change=ChangeKind.UPDATED, fields=fields)
    assert set(data) == {"event", "change", "alert", "evidence"}
    assert data["change"] == {
        "kind": "updated",
        "fields": {
            "place": {"before": None, "after": "Geneva"},
            "rate": {"before": "10%", "after": "25%"},
        },
    }
    assert set(data["alert"]) == {"id", "reason", "version"}
    assert [set(item) for item in data["evidence"]] == [{"quote", "url", "outlet", "published"}]
    assert json.loads(json.dumps(data, allow_nan=False)) == data


def test_the_event_tells_who_where_when_and_how_much() -> None:
    talks, tariff = data_of(TALKS)["event"], data_of(TARIFF)["event"]
    assert [actor["name"] for actor in talks["actors"]] == ["Scott Bessent", "He Lifeng"]
    assert (talks["place"], talks["country"]) == ("Geneva", "CH")
    assert (talks["date"], talks["date_end"]) == ("2025-05-10", "2025-05-11")
    assert (talks["precision"], talks["date_text"]) == ("range", "over the weekend")
    assert (tariff["rate_percent"], tariff["rate_before_percent"]) == (25.0, 10.0)
    assert (tariff["imposing"], tariff["affected"]) == (["US"], ["CN"])
    assert (tariff["legal_basis"], tariff["effective"]) == ("Section 301", "2025-06-01")
    assert (tariff["confidence"], tariff["sources"], tariff["tier"]) == (0.94, 2, "wire")


def test_the_same_alert_gives_the_same_document_and_body() -> None:
    assert data_of() == data_of()
    assert body(delivery_of(), "x") == body(delivery_of(), "x")


def test_a_number_that_json_lacks_becomes_null() -> None:
    facts = Facts(Kind.TARIFF, "tariff_new", Status.ANNOUNCED, rate=Rate(float("nan")))
    data = data_of(facts)
    assert data["event"]["rate_percent"] is None
    json.dumps(data, allow_nan=False)


# Headlines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "change", "expected"),
    [
        (TALKS, "new", "NEW meeting: US-China ministerial talks, Geneva, 10-11 May 2025"),
        (
            TARIFF,
            "updated",
            "UPDATED tariff: US tariff increase on China, 25% (was 10%), from 1 June 2025",
        ),
        (
            Facts(
                Kind.TARIFF,
                "tariff_increase",
                Status.THREATENED,
                imposing=("US",),
                affected=("CN",),
                rate=Rate(200.0),
            ),
            "new",
            "NEW tariff: US tariff increase on China, threatened, 200%",
        ),
        (
            Facts(Kind.INVESTIGATION, "s301_hearing", Status.PLANNED, imposing=("US",)),
            "new",
            "NEW investigation: US Section 301 investigation, hearing, planned",
        ),
        (
            Facts(
                Kind.AGREEMENT,
                "purchase_commitment",
                Status.ANNOUNCED,
                actors=TALKS.actors,
                value=Amount(1.2e10),
            ),
            "confirmed",
            "CONFIRMED agreement: US-China purchase commitment, USD 12 billion",
        ),
        (
            Facts(
                Kind.INVESTIGATION,
                "antitrust_initiation",
                Status.ANNOUNCED,
                imposing=("CN",),
                affected=("US",),
                actors=tuple(
                    Actor(None, name, "US_BUSINESS", org=name) for name in ("Alfa", "Bet", "Gamma")
                ),
            ),
            "new",
            "NEW investigation: China antitrust investigation of US (Alfa, Bet and others), opened",
        ),
        (
            Facts(
                Kind.DESIGNATION,
                "currency_manipulator",
                Status.REMOVED,
                imposing=("US",),
                affected=("CN",),
            ),
            "new",
            "NEW designation: US currency manipulator label on China, removed",
        ),
        (
            Facts(
                Kind.LEGAL_BASIS,
                "emergency_declared",
                Status.ANNOUNCED,
                imposing=("US",),
                affected=("CN",),
            ),
            "new",
            "NEW legal basis: US emergency declaration over China",
        ),
        (
            Facts(
                Kind.TARIFF,
                "tariff_suspension_extension",
                Status.EXTENDED,
                imposing=("US", "CN"),
                affected=("CN", "US"),
                expiry=date(2025, 11, 10),
            ),
            "new",
            "NEW tariff: US/China tariff suspension extension, until 10 November 2025",
        ),
        (
            Facts(
                Kind.CALENDAR,
                "comment_deadline",
                Status.PLANNED,
                imposing=("US",),
                when=When(
                    date(2025, 6, 2),
                    date(2025, 6, 28),
                    Precision.RANGE,
                    "by June 28",
                    "x",
                    None,
                    "R17",
                ),
            ),
            "new",
            "NEW calendar: US comments due, by 28 June 2025",
        ),
        (
            Facts(Kind.MEETING, "call_leaders", Status.CANCELLED, actors=TALKS.actors),
            "cancelled",
            "CANCELLED meeting: US-China leaders' call",
        ),
    ],
)
def test_a_headline_says_what_matters(facts: Facts, change: str, expected: str) -> None:
    assert headline(data_of(facts, change=ChangeKind(change))) == expected


@pytest.mark.parametrize("kind", Kind)
def test_every_sub_kind_reads_as_words(kind: Kind) -> None:
    for subkind in sorted(SUBKINDS[kind]):
        told = headline(data_of(Facts(kind, subkind, Status.ANNOUNCED, scope=Scope.TOPIC)))
        assert "_" not in told
        assert "None" not in told
        assert subkind_words(subkind)
    assert kind_words(kind.value).islower()


# Words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ("2025-05-10", "2025-05-10", "day", "10 May 2025"),
        ("2025-05-10", "2025-05-11", "range", "10-11 May 2025"),
        ("2025-10-27", "2025-11-01", "range", "27 October to 1 November 2025"),
        ("2025-12-30", "2026-01-02", "range", "30 December 2025 to 2 January 2026"),
        ("2025-05-10", "2025-05-11", "weekend", "the weekend of 10-11 May 2025"),
        ("2025-05-05", "2025-05-11", "week", "the week of 5 May 2025"),
        ("2025-05-07", "2025-05-09", "part_of_week", "7-9 May 2025, day not known"),
        ("2025-05-01", "2025-05-31", "month", "May 2025"),
        ("2025-05-21", "2025-05-31", "part_of_month", "21-31 May 2025, day not known"),
        ("2025-06-01", "2025-08-31", "season", "June to August 2025"),
        ("2025-12-01", "2026-02-28", "season", "December 2025 to February 2026"),
        ("2025-04-01", "2025-06-30", "quarter", "Q2 2025"),
        ("2025-07-01", "2025-12-31", "part_of_year", "July to December 2025"),
        ("2025-01-01", "2025-12-31", "year", "2025"),
        ("2025-05-08", "2025-05-12", "approximate", "around 8-12 May 2025"),
        ("2025-05-01", "2025-05-10", "recent", "shortly before 10 May 2025"),
        ("2025-05-10", None, "unknown", "from 10 May 2025"),
        (None, "2025-05-10", "unknown", "until 10 May 2025"),
        (None, None, "unknown", ""),
        ("not a date", "nor this", "day", ""),
    ],
)
def test_a_date_claims_no_more_than_is_known(
    start: str | None, end: str | None, precision: str, words: str
) -> None:
    assert when_words(start, end, precision) == words


@pytest.mark.parametrize("precision", Precision)
def test_every_precision_has_words(precision: Precision) -> None:
    when = When(date(2025, 5, 10), date(2025, 5, 11), precision)
    told = plain(data_of(Facts(Kind.MEETING, "multilateral", Status.PLANNED, when=when)))
    assert "2025" in told


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (Rate(25.0), "25%"),
        (Rate(17.5), "17.5%"),
        (Rate(24.0, "pp", RateKind.DELTA), "+24 points"),
        (Rate(10.0, kind=RateKind.DELTA), "+10%"),
        (Rate(-10.0, kind=RateKind.DELTA), "-10%"),
        (Rate(145.0, kind=RateKind.TOTAL), "145% in all"),
        (Rate(100.0, op=">="), "at least 100%"),
        (Rate(50.0, "usd_per_ton"), "USD 50 per ton"),
        (Rate(None), ""),
    ],
)
def test_a_rate_reads_by_its_kind_and_unit(rate: Rate, words: str) -> None:
    assert rate_words(to_plain(rate)) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(2e11), "USD 200 billion"),
        (Amount(1.25e9, "CNY"), "CNY 1.25 billion"),
        (Amount(2.5e7, "tonne_per_year"), "25 million tonne per year"),
        (Amount(54_321.0), "USD 54,321"),
        (Amount(200.0, "aircraft"), "200 aircraft"),
    ],
)
def test_an_amount_reads_with_its_unit(amount: Amount, words: str) -> None:
    assert amount_words(to_plain(amount)) == words


def test_sides_are_named_and_what_has_no_name_is_shown_as_it_is() -> None:
    assert [side_name(side) for side in ("US", "CN", "US_BUSINESS", "XQ", "")] == [
        "US",
        "China",
        "US business",
        "XQ",
        "",
    ]


# Text and HTML -----------------------------------------------------------------------------------


def test_the_text_is_one_screen_and_says_all() -> None:
    fields = [FieldChange("rate", "10%", "25%"), FieldChange("expiry", None, "2026-11-10")]
    told = plain(data_of(TARIFF, change=ChangeKind.UPDATED, fields=fields))
    lines = told.splitlines()
    assert lines[0].startswith("UPDATED tariff: ")
    assert len(lines) <= 24
    assert all(len(line) <= 100 for line in lines)
    flat = " ".join(told.split())
    for words in (
        "Changed rate: 10% -> 25%; expiry: not known -> 2026-11-10",
        "Legal basis Section 301",
        "In effect from 1 June 2025",
        "Confidence 0.94, 2 sources",
        "Example Wire, 11 May 2025 14:03 UTC",
        "https://www.example.com/geneva",
        '"Scott Bessent and He Lifeng met in Geneva over the weekend."',
    ):
        assert words in flat


def test_only_three_sentences_are_shown_and_the_rest_counted() -> None:
    quotes = [Quote(f"Sentence {n}.", None, "Wire", PUBLISHED) for n in range(9)]
    told = plain(data_of(evidence=quotes))
    assert "Sentence 2." in told
    assert "Sentence 3." not in told
    assert "and 6 more" in told


class _Page(html.parser.HTMLParser):
    """Collects what a mail reader would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _page(data: dict[str, Any]) -> _Page:
    page = _Page()
    page.feed(html_page(data))
    page.close()
    assert page.open == []
    return page


def test_the_html_form_has_inline_styles_and_fetches_nothing() -> None:
    page = _page(data_of(TARIFF))
    assert page.links == ["https://www.example.com/geneva"]
    assert not page.tags & {"img", "link", "script", "style", "iframe", "form"}
    assert "style" in page.attributes


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(text[:20]) for text in HOSTILE])
def test_no_headline_adds_a_tag_an_attribute_or_a_link(text: str) -> None:
    page, calm = _page(hostile_data(text)), _page(hostile_data("calm"))
    assert page.tags <= calm.tags
    assert page.attributes <= calm.attributes
    assert all(link.startswith("https://x/") for link in page.links)


# Cleaning ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\u2028c\u2029d\x85e\x0bf\x1cg\th", "a b c d e f g h"),
        ("\u202ea\u2066b\u2069\u200b\u200d\ufeff\u00ad", "ab"),
        ("\x00a\x1b[31mb", "a[31mb"),
        ("\ud800a\udfff", "\ufffda\ufffd"),
        ("  a   b \u3000 ", "a b"),
        ("中美经贸会谈", "中美经贸会谈"),
        ("Überprüfung, naïve, Việt Nam", "Überprüfung, naïve, Việt Nam"),
        ("{{7*7}} %s <b>", "{{7*7}} %s <b>"),
        ("\u3164\u2800x", "x"),
        ("", ""),
    ],
)
def test_cleaning_leaves_one_line_of_visible_words(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_text_that_is_too_long_is_cut_with_a_mark() -> None:
    assert clean("x" * 501) == "x" * 499 + "…"
    assert len(clean("y" * 10_000_000)) == 500


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://www.example.com/a?b=c&d=%20#top", "https://www.example.com/a?b=c&d=%20"),
        ("HTTP://Example.COM:8080/x", "http://example.com:8080/x"),
        ("https://例え.テスト/路", "https://xn--r8jz45g.xn--zckzah/%E8%B7%AF"),
        ("https://аpple.com/", "https://xn--pple-43d.com/"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ('https://x.example/"onclick=', "https://x.example/%22onclick="),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//example.com/x", None),
        ("https://reuters.com@evil.example/", None),
        ("http://127.0.0.1:80\\@example.com/", None),
        ("https://ex\u202eample.com/", None),
        ("https://example.com/a\nb", None),
        ("https://example.com:99999/", None),
        ("https:///nohost", None),
        ("https://" + "a" * 3_000, None),
        ("https://[::1", None),
        ("", None),
        (None, None),
    ],
)
def test_a_link_is_followed_only_where_it_is_what_it_seems(
    url: str | None, safe: str | None
) -> None:
    assert safe_link(url) == safe


_ANY = st.text(st.characters(), max_size=200)


@settings(max_examples=150, deadline=None)
@given(text=_ANY)
def test_any_text_renders_in_every_form(text: str) -> None:
    data = hostile_data(text)
    for told in (headline(data), plain(data), html_page(data)):
        told.encode("utf-8")
    assert len(headline(data).splitlines()) == 1
    packed = body(delivery_of(data=data), text)
    assert len(packed) < MAX_BODY
    assert json.loads(packed)["data"]["event"]["kind"] == "MEETING"


@settings(max_examples=200, deadline=None)
@given(text=_ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@settings(max_examples=200, deadline=None)
@given(url=_ANY.map("https://".__add__))
def test_a_safe_link_is_ascii_and_stays_as_it_is(url: str) -> None:
    safe = safe_link(url)
    assert safe is None or (safe.isascii() and safe_link(safe) == safe and " " not in safe)


def test_a_document_is_made_of_an_event_that_knows_nothing() -> None:
    event = event_of(Facts(Kind.CALENDAR, "deadline", Status.PLANNED))
    data = document(alert_of(event, evidence=()), event)
    assert headline(data) == "NEW calendar: deadline"
    assert plain(data)
    assert html_page(data)
