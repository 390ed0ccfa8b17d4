"""What people and programs are told: headlines, facts, dates with their precision, links."""

from __future__ import annotations

import html.parser
import json
from dataclasses import replace
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
from monitor.alerting.render import document, headline, plain, rows
from monitor.model import (
    Actor,
    ChangeKind,
    Facts,
    FieldChange,
    Kind,
    Quote,
    Rate,
    RateLine,
    Status,
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


def test_several_rates_of_one_notice_are_told_each_with_its_goods() -> None:
    schedule = (
        RateLine(Rate(15.0), None, ("coal", "gas"), "coal and gas"),
        RateLine(Rate(10.0), Rate(5.0), ("crude_oil",)),
    )
    data = data_of(replace(TARIFF, schedule=schedule, products=("coal", "gas", "crude_oil")))
    assert [line["rate_percent"] for line in data["event"]["schedule"]] == [15.0, 10.0]
    assert "15% and 10%" in headline(data)
    told = dict(rows(data))
    assert told["How much"] == "15% on coal and gas; 10% (was 5%) on crude oil"
    assert "On" not in told


def test_rates_that_are_only_listed_are_told_without_goods() -> None:
    data = data_of(replace(TARIFF, schedule=tuple(RateLine(Rate(r)) for r in (25.0, 10.0, 5.0))))
    assert "25%, 10% and 5%" in headline(data)
    assert dict(rows(data))["How much"] == "25%; 10%; 5%"


def test_both_ends_of_a_range_are_told() -> None:
    ends = (RateLine(Rate(5.0, op=">=")), RateLine(Rate(25.0, op="<=")))
    told = dict(rows(data_of(replace(TARIFF, rate=ends[1].rate, rate_before=None, schedule=ends))))
    assert told["How much"] == "at least 5%; at most 25%"


def test_a_whole_side_is_named_once_and_a_value_that_lost_in_words() -> None:
    sides = replace(TALKS, actors=(Actor("CN", "China", "CN"), Actor("US", "United States", "US")))
    event = event_of(sides, alternatives=("place=Vienna",))
    moved = FieldChange("place", "Vienna, AT", "Geneva, CH")
    told = dict(
        rows(
            document(
                alert_of(event, ChangeKind.CORRECTED, (moved,), reason="corrected: place"), event
            )
        )
    )
    assert told["Who"] == "China, US"
    assert told["Other views"] == "place: Vienna"
    assert told["Changed"] == "place: Vienna, AT -> Geneva, CH"
    assert "Why told" not in told  # it would say the change again


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
