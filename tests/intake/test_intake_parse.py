"""Documents to entries: formats, encodings, lies and bombs."""

from __future__ import annotations

import codecs
import json
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from intakekit import item, rss

from monitor.intake.parse import parse_bytes
from monitor.intake.parsed import ParsedFeed, ParseFailed, from_wire, to_wire
from monitor.intake.text import one_line
from monitor.model import Entry, PollOutcome

URL = "http://example.org/feeds/news.xml"


def parsed(body: bytes, content_type: str = "", url: str = URL) -> ParsedFeed:
    result = parse_bytes(body, content_type, url)
    assert isinstance(result, ParsedFeed), result
    return result


def only(body: bytes, content_type: str = "") -> Entry:
    (entry,) = parsed(body, content_type).entries
    return entry


RSS = rss(
    "<title>Tariffs &amp;amp; talks</title><link>/news/1?a=1&amp;b=2</link>"
    "<guid isPermaLink='false'>id-1</guid><pubDate>Thu, 09 Oct 2025 09:00:00 +0800</pubDate>"
    "<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>"
)
ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>Example</title><entry><id>tag:example.org,2025:1</id>
<title type="html">Tariffs &amp;amp; talks</title>
<link rel="self" href="/self"/><link rel="alternate" href="/news/1?a=1&amp;b=2"/>
<published>2025-10-09T09:00:00+08:00</published><updated>2025-10-10T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p>
<p>Two &amp; three.</p></div></content></entry></feed>"""
RDF = b"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://example.org/"><title>Example</title><link>http://example.org/</link>
</channel><item rdf:about="http://example.org/news/1?a=1&amp;b=2"><title>Tariffs &amp; talks</title>
<link>http://example.org/news/1?a=1&amp;b=2</link>
<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>
<dc:date>2025-10-09T09:00:00+08:00</dc:date></item></rdf:RDF>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example",
        "language": "en-GB",
        "items": [
            {
                "id": 1,
                "url": "/news/1?a=1&b=2",
                "title": "Tariffs & talks",
                "content_html": "<p>One.</p><p>Two &amp; three.</p>",
                "date_published": "2025-10-09T09:00:00+08:00",
                "authors": [{"name": "A. Writer"}],
            }
        ],
    }
).encode()


@pytest.mark.parametrize("body", [RSS, ATOM, RDF, JSON], ids=["rss", "atom", "rdf", "json"])
def test_every_format_gives_the_same_entry(body: bytes) -> None:
    feed = parsed(body)
    (entry,) = feed.entries
    assert entry.title == "Tariffs & talks"
    assert entry.link == "http://example.org/news/1?a=1&b=2"
    assert entry.guid
    assert feed.texts == ("One.\n\nTwo & three.",)
    assert entry.published == datetime(2025, 10, 9, 1, tzinfo=UTC)
    assert entry.published.utcoffset() == timedelta(hours=8)
    assert feed.title
    assert feed.complete
    assert from_wire(json.loads(json.dumps(to_wire(feed)))) == feed


@pytest.mark.parametrize(
    ("written", "local", "hours"),
    [
        ("Thu, 09 Oct 2025 09:00:00 GMT", "2025-10-09T09:00:00", 0),
        ("9 Oct 2025 09:00 -0400", "2025-10-09T09:00:00", -4),
        ("2025-10-09T09:00:00.123Z", "2025-10-09T09:00:00", 0),
        ("2025-10-09T09:00:00+0530", "2025-10-09T09:00:00", 5.5),
        ("2025-10-09 09:00:00", "2025-10-09T09:00:00", None),
        ("2025-10-09", "2025-10-09T00:00:00", None),
        ("Thu, 09 Oct 2025 09:00:00 CST", "2025-10-09T09:00:00", None),
        ("Thu, 09 Oct 2025 09:00:00 EST", "2025-10-09T09:00:00", -5),
        ("<![CDATA[Thu, 09 Oct 2025 09:00:00 +0800]]>", "2025-10-09T09:00:00", 8),
    ],
)
def test_a_date_keeps_its_own_offset_and_is_naive_without_one(
    written: str, local: str, hours: float | None
) -> None:
    published = only(rss(item(1, date=written))).published
    assert published is not None
    assert published.replace(tzinfo=None).isoformat() == local
    offset = published.utcoffset()
    assert offset == (None if hours is None else timedelta(hours=hours))


@pytest.mark.parametrize("guid", ["12", "2024", "20251009", "12:30"])
def test_a_number_for_a_guid_is_not_taken_for_a_date(guid: str) -> None:
    body = rss(f"<title>T</title><link>http://e.org/1</link><guid>{guid}</guid>")
    assert only(body).published is None


@pytest.mark.parametrize("date", ["soon", "", "0000-00-00", "99999-01-01", "32 Oct 2025 25:61:00"])
def test_a_date_that_is_none_is_no_date(date: str) -> None:
    assert only(rss(item(1, date=date))).published is None


def test_hints_are_read_from_the_head_alone() -> None:
    head = (
        "<language>zh-cn</language><ttl>90</ttl><skipHours><hour>0</hour><hour>23</hour>"
        "</skipHours><skipDays><day>Saturday</day><day>sunday</day></skipDays>"
    )
    feed = parsed(rss(item(1, lead="&lt;ttl&gt;5&lt;/ttl&gt;") + "<ttl>5</ttl>", head=head))
    assert feed.ttl == timedelta(minutes=90)
    assert feed.skip_hours == {0, 23}
    assert feed.skip_days == {5, 6}
    assert feed.language == "zh-cn"


CHINESE = "商务部：自10月9日起对稀土实施出口管制"


def declared(name: str, codec: str | None = None, title: str = CHINESE) -> bytes:
    text = (
        f'<?xml version="1.0" encoding="{name}"?><rss version="2.0"><channel><item>'
        f"<title>{title}</title><link>http://e.org/1</link></item></channel></rss>"
    )
    return text.encode(codec or name)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (declared("utf-8"), ""),
        (declared("utf-8"), "text/xml; charset=utf-8"),
        (declared("gb2312"), ""),
        (declared("gbk"), "application/rss+xml"),
        (declared("GB18030"), 'text/xml; charset="gb18030"'),
        (declared("gb2312", "gb18030"), ""),
        (declared("big5", "big5", "商務部"), ""),
        (codecs.BOM_UTF8 + declared("utf-8"), ""),
        (declared("utf-16"), ""),
        (declared("utf-8"), "text/xml; charset=gb2312"),
        (declared("utf-8", "gb18030"), "text/xml; charset=gb18030"),
        (declared("gb2312", "gb2312"), "text/xml; charset=utf-8"),
        (declared("utf-8").split(b"?>")[1], ""),
    ],
)
def test_encodings_and_lies_about_them_give_the_right_text(body: bytes, content_type: str) -> None:
    assert only(body, content_type).title in {CHINESE, "商務部"}


def test_windows_quotes_under_a_latin_name_are_kept() -> None:
    body = declared("iso-8859-1", "cp1252", "\u201cNo deal\u201d \u2013 minister")
    assert only(body).title == "\u201cNo deal\u201d \u2013 minister"


@pytest.mark.parametrize(
    "inner",
    [
        '<title type="xhtml"><h:p xmlns:h="http://www.w3.org/1999/xhtml">Duties up</h:p></title>',
        '<title mode="base64">RHV0aWVzIDxiPnVwPC9iPg==</title>',
        "<title>Duties <b>up</b></title>",
        '<title type="html">Duties &lt;b&gt;up&lt;/b&gt;</title>',
        "<title><![CDATA[Duties <b>up</b>]]></title>",
    ],
)
def test_a_title_with_markup_in_it_is_whole(inner: str) -> None:
    namespace = "http://purl.org/atom/ns#" if "base64" in inner else "http://www.w3.org/2005/Atom"
    body = (
        f'<feed xmlns="{namespace}"><entry><id>x</id>{inner}<summary>S</summary>'
        '<link rel="alternate" href="/1"/></entry></feed>'
    )
    assert only(body.encode()).title == "Duties up"


def test_numbered_characters_of_windows_are_what_was_meant() -> None:
    assert only(rss("<title>don&#146;t &#150; wait&#133; no</title>")).title == (
        "don\u2019t \u2013 wait\u2026 no"
    )


def test_an_unknown_encoding_is_left_to_the_reference_parser() -> None:
    feed = parsed(declared("x-nonsense", "utf-8"))
    assert feed.reader == "reference"
    assert feed.entries[0].title == CHINESE


@pytest.mark.parametrize(
    "title",
    ["a\x00b", "a\x0bb", "a\u2028b", "a\u0085b", "a\x1cb", "a\u202eb", "a\ufeffb", "a\ud800b"],
)
def test_no_control_character_or_surrogate_gets_through(title: str) -> None:
    """Neither in XML, where some are errors, nor in JSON, where escapes let all of them in."""
    body = json.dumps({"items": [{"id": "1\ud800", "title": title, "content_text": title}]})
    documents = [body.encode(), rss(f"<title>{title}</title>".replace("\ud800", ""))]
    for document in documents:
        feed = parsed(document)
        for text in (feed.entries[0].title, feed.entries[0].guid or "", *feed.texts):
            assert text is not None
            assert text.isprintable()
            text.encode()


def test_a_link_that_is_no_web_address_is_dropped() -> None:
    for link in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:a@b"):
        assert only(rss(f"<title>T</title><link>{link}</link><guid>x</guid>")).link is None


def test_a_relative_link_is_joined_to_its_base() -> None:
    body = ATOM.replace(b'xml:lang="en-GB"', b'xml:base="http://other.example/deep/"')
    assert (
        only(body.replace(b'"/news', b'"news')).link == "http://other.example/deep/news/1?a=1&b=2"
    )


def test_titles_are_cut_and_texts_bounded() -> None:
    feed = parsed(rss(item(1, title="T" * 10_000_000, lead="word " * 200_000)))
    assert feed.entries[0].title == "T" * 500
    assert len(feed.texts[0]) == 50_000
    assert feed.cut == {0}
    assert len(feed.entries[0].summary or "") <= 2_048


def test_a_dump_of_long_texts_is_bounded_in_all() -> None:
    feed = parsed(rss(*(item(n, lead="word " * 3_000) for n in range(600))))
    assert sum(map(len, feed.texts)) < 5_000_000
    assert feed.cut == set(range(267, 600))
    assert all(len(text) >= 1_000 for text in feed.texts)


def test_the_newest_thousand_are_kept_in_the_feeds_order() -> None:
    start = datetime(2025, 1, 1, tzinfo=UTC)
    items = [item(n, date=(start + timedelta(minutes=n)).isoformat()) for n in range(2_500)]
    feed = parsed(rss(*items))
    assert len(feed.entries) == 1_000
    assert feed.left_out == 1_500
    assert feed.entries[0].link == "http://example.org/news/1500"
    assert feed.entries[-1].link == "http://example.org/news/2499"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<!DOCTYPE html><html><body><rss></body></html>",
        b"\xef\xbb\xbf <html>sign in</html>",
        b"/etc/passwd",
        b"http://127.0.0.1/",
        b"{}",
        b'{"items": 5}',
        b'{"items": ' + b"[" * 100_000,
        b"[]",
        b"\x00" * 5000,
        bytes(range(256)) * 10,
        b"<opml><body/></opml>",
        b"%PDF-1.4",
    ],
)
def test_what_is_no_feed_is_called_that(body: bytes) -> None:
    result = parse_bytes(body, "text/html", URL)
    assert isinstance(result, ParseFailed)
    assert result.outcome is PollOutcome.NOT_A_FEED


def test_a_feed_without_items_is_a_feed() -> None:
    assert parsed(rss()).entries == ()
    assert parsed(b'{"version": "https://jsonfeed.org/version/1", "items": []}').entries == ()


@pytest.mark.parametrize("value", [None, 5, [], {}, "x", True, [[]], {"a": 1}])
def test_json_of_the_wrong_shape_breaks_nothing(value: object) -> None:
    names = ["id", "url", "title", "content_html", "date_published", "authors", "summary"]
    items: list[object] = [dict.fromkeys(names, value), value]
    body = json.dumps({"title": value, "language": value, "items": items}).encode()
    assert isinstance(parse_bytes(body, "", URL), ParsedFeed)


def test_a_broken_off_document_gives_its_whole_items() -> None:
    whole = rss(item(1), item(2), item(3))
    cut = parsed(whole[: whole.index(b"number 3") + 4])
    assert [entry.link for entry in cut.entries] == [
        "http://example.org/news/1",
        "http://example.org/news/2",
    ]
    assert not cut.complete


def test_bare_ampersands_and_names_of_html_characters_are_forgiven() -> None:
    feed = parsed(
        rss(
            "<title>Q&A: tariffs & China&rsquo;s talks</title><link>http://e.org/?a=1&b=2</link>"
            "<description><![CDATA[<p>R&D &amp; AT&T</p>]]></description>"
        )
    )
    assert feed.entries[0].title == "Q&A: tariffs & China\u2019s talks"
    assert feed.entries[0].link == "http://e.org/?a=1&b=2"
    assert feed.texts == ("R&D & AT&T",)


LAUGHS = b'<!ENTITY a "lol">' + b"".join(
    b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 10) for letter in range(98, 108)
)


@pytest.mark.parametrize(
    "declaration",
    [
        LAUGHS,
        b'<!ENTITY k "' + b"A" * 100_000 + b'">',
        b'<!ENTITY k SYSTEM "file:///etc/passwd">',
        b"<!ENTITY k PUBLIC 'x' 'http://127.0.0.1/'>",
        b"<!entity k SYSTEM 'file:///etc/passwd'>",
        b"<!ENTITY % p \"<!ENTITY k SYSTEM 'file:///etc/passwd'>\"> %p;",
    ],
    ids=["laughs", "quadratic", "file", "http", "lower", "parameter"],
)
def test_entities_that_expand_or_lie_elsewhere_make_no_entry(declaration: bytes) -> None:
    body = b"<!DOCTYPE rss [" + declaration + b"]>" + rss(item(1, title="&k;" * 10)).split(b"?>")[1]
    for document in (body, body.decode().encode("utf-16")):
        result = parse_bytes(document, "", URL)
        text = repr(result)
        assert "root:" not in text
        assert isinstance(result, ParseFailed) or "lol" not in text


def test_an_external_dtd_is_not_fetched_and_spoils_nothing() -> None:
    body = b'<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss.dtd">'
    assert only(body + rss(item(1)).split(b"?>")[1]).title


@pytest.fixture(scope="module")
def corpus(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = shared / "corpora" / "feedparser-tests.tar.gz"
    if not archive.is_file():
        pytest.skip("the corpus of odd feeds is absent here")
    folder = tmp_path_factory.mktemp("corpus")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder


def documents_of(corpus: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(corpus.rglob("*")):
        if path.suffix in {".xml", ".json"}:
            yield path, path.read_bytes()


def test_no_odd_feed_of_the_corpus_crashes_the_parser(corpus: Path) -> None:
    count = 0
    for path, body in documents_of(corpus):
        result = parse_bytes(body, "", URL)
        count += 1
        assert isinstance(result, ParsedFeed | ParseFailed), path
        if isinstance(result, ParsedFeed):
            json.dumps(to_wire(result)).encode()
            for entry in result.entries:
                assert entry.title is None or entry.title == one_line(entry.title) != ""
    assert count > 1_500
