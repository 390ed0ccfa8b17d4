"""Entries to articles: what is the same article, what is a revision, what is put right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from intakekit import NOW, feed, lease

from monitor.intake.articles import articles_of, language_of
from monitor.intake.facts import facts_hash
from monitor.intake.identity import canonical_address, lead_of
from monitor.intake.parsed import ParsedFeed
from monitor.model import Article, ArticleFlag, Entry, Feed

TITLE = "Ministry says it will raise duties on imported steel"
LEAD = (
    "The ministry said on Thursday that duties on imported steel will rise to 25 percent. "
    "Importers were given until 1 November to adapt."
)
WHEN = datetime(2025, 10, 10, 8, tzinfo=UTC)


def entry(number: int = 1, **fields: object) -> Entry:
    made = Entry(
        guid=f"https://example.org/?p={number}",
        link=f"https://example.org/news/{number}",
        title=TITLE,
        summary=None,
        content=None,
        published=WHEN,
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # the test names fields of Entry


def articles(
    entries: Sequence[Entry], texts: Sequence[str] | None = None, of: Feed | None = None
) -> list[Article]:
    parsed = ParsedFeed(tuple(entries), tuple(texts or [LEAD] * len(entries)))
    return articles_of(parsed, lease(of), NOW)


def article(made: Entry, text: str = LEAD, of: Feed | None = None) -> Article:
    (one,) = articles([made], [text], of)
    return one


def same(first: Article, second: Article) -> bool:
    return bool(set(first.identities) & set(second.identities))


# The same article


def test_a_redated_readdressed_item_is_the_same_article() -> None:
    moved = entry(
        guid="tag:other.example,2025:99",
        link="https://other.example/archive/99",
        published=WHEN + timedelta(hours=3),
    )
    assert same(article(entry()), article(moved))


def test_a_lightly_edited_item_is_the_same_article_and_no_revision() -> None:
    first = article(entry())
    edited = article(
        entry(title="Ministry says that it will raise duties on imported steel!"),
        LEAD.replace("said on Thursday", "said, on Thursday,").replace("adapt", "get ready"),
    )
    assert edited.article_id == first.article_id
    assert edited.facts_hash == first.facts_hash


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("25 percent", "10 percent"),
        ("1 November", "11 November"),
        ("1 November", "1 December"),
        ("on Thursday", "on Friday"),
        ("will rise", "will be postponed"),
        ("will rise", "will not rise"),
        ("The ministry said on", "The ministry of Canada said on"),
        ("duties on imported steel will", "duties on imported steel, the USTR said, will"),
    ],
)
def test_a_changed_number_date_name_or_status_is_a_revision_of_the_same_article(
    before: str, after: str
) -> None:
    assert before in LEAD
    first, second = article(entry()), article(entry(), LEAD.replace(before, after))
    assert second.article_id == first.article_id
    assert second.facts_hash != first.facts_hash


@pytest.mark.parametrize(
    ("before", "after"),
    [("34%", "84%"), ("宣布", "推迟"), ("10月9日", "10月10日"), ("三家", "五家"), ("将", "不将")],
)
def test_revisions_are_seen_in_chinese_too(before: str, after: str) -> None:
    text = "商务部10月9日宣布,将对三家企业加征34%关税。"
    assert before in text
    assert facts_hash("", text) != facts_hash("", text.replace(before, after))
    assert facts_hash("", text) == facts_hash("", text.replace("企业", "公司").replace("。", "!"))


def test_what_is_behind_the_lead_makes_no_revision() -> None:
    first = article(entry(), LEAD + "\n\nBackground: duties were 10 percent.")
    second = article(entry(), LEAD + "\n\nBackground: duties were 15 percent in 2018.")
    assert first.facts_hash == second.facts_hash


def test_a_headlines_capitals_are_no_names() -> None:
    assert facts_hash("Ministry Raises Duties On Steel", LEAD) == facts_hash(
        "Ministry Raises The Duties On Steel", LEAD
    )


def test_other_outlets_never_share_an_identity() -> None:
    """Copies of one agency text are one source, and still two articles."""
    other = replace(feed("other"), outlet="Other Times")
    assert not same(article(entry()), article(entry(), of=other))


def test_two_feeds_of_one_outlet_bring_one_article() -> None:
    assert same(article(entry()), article(entry(), of=feed("world")))


def test_short_numbers_for_guids_count_within_their_feed_alone() -> None:
    first = entry(guid="17", link=None)
    second = entry(guid="17", link=None, title="Something else entirely happened in the harbour")
    texts = ["", "Another lead about another matter, which shares no word that would count."]
    assert same(article(first, texts[0]), article(second, texts[1]))
    assert not same(article(first, texts[0]), article(second, texts[1], feed("world")))


def test_one_guid_on_all_items_names_none_of_them() -> None:
    entries = [entry(n, guid="same", title=f"{TITLE} ({n})") for n in range(5)]
    made = articles(entries)
    assert len({one.article_id for one in made}) == 5
    again = articles([replace(one, guid="other") for one in entries])
    assert [one.article_id for one in again] == [one.article_id for one in made]


def test_one_link_on_all_items_names_none_of_them() -> None:
    entries = [entry(n, guid=None, link="https://example.org/live") for n in range(3)]
    texts = [f"Update {n}: the talks in the capital went on into the night." for n in range(3)]
    assert len({one.article_id for one in articles(entries, texts)}) == 3


def test_neither_guid_nor_link_leaves_the_words() -> None:
    bare = entry(guid=None, link=None)
    first, again = article(bare), article(replace(bare, published=WHEN + timedelta(hours=1)))
    assert first.article_id == again.article_id
    assert ArticleFlag.LINK_MISSING in first.flags


def test_a_standing_headline_is_another_article_another_day() -> None:
    bare = entry(guid=None, link=None, title="Daily briefing")
    later = replace(bare, published=WHEN - timedelta(days=1))
    assert not same(article(bare, ""), article(later, ""))
    assert same(article(bare, ""), article(bare, ""))


@pytest.mark.parametrize("days", range(8))
def test_the_same_words_within_a_week_are_the_same_article(days: int) -> None:
    first = replace(entry(guid=None, link=None), published=WHEN - timedelta(days=7))
    again = replace(first, published=WHEN - timedelta(days=7 - days))
    assert same(article(first), article(again))


def test_the_same_words_after_weeks_are_news_again() -> None:
    """A silence here would hide an article for ever; a repeat is told apart by its events."""
    first = replace(entry(guid=None, link=None), published=WHEN - timedelta(days=20))
    assert not same(article(first), article(entry(guid=None, link=None)))


def test_notices_that_differ_in_their_number_alone_are_two_articles() -> None:
    made = articles([entry(n, title=f"Notice {n} of 2025 on export control") for n in (57, 58)])
    assert not same(made[0], made[1])
    alone = [article(entry(n, title=f"Notice {n} of 2025 on export control")) for n in (57, 58)]
    assert not same(alone[0], alone[1])


@pytest.mark.parametrize(
    "link",
    [
        "http://example.org/a/1",
        "https://www.example.org/a/1/",
        "https://EXAMPLE.org:443/a/1#comments",
        "http://example.org:80/a/1?utm_source=rss&utm_medium=feed",
        "https://example.org/a/1?fbclid=x&ref=home",
    ],
)
def test_an_address_is_one_however_it_is_decorated(link: str) -> None:
    assert canonical_address(link) == "example.org/a/1"


def test_queries_that_name_an_article_are_kept_in_one_order() -> None:
    first = canonical_address("https://example.org/view?id=7&page=2&utm_term=x")
    assert first == canonical_address("http://www.example.org/view?page=2&id=7")
    assert first != canonical_address("https://example.org/view?id=8&page=2")


@pytest.mark.parametrize("link", ["https://example.org/", "https://example.org", "mailto:a@b.c"])
def test_a_front_page_names_no_article(link: str) -> None:
    assert canonical_address(link) is None


def test_a_lead_ends_with_a_sentence() -> None:
    text = "First sentence here. " * 60
    assert len(lead_of(text)) <= 600
    assert lead_of(text).endswith(". ")
    assert lead_of("One.\n\nTwo.") == "One."


# Times


@pytest.mark.parametrize(
    ("published", "flag"),
    [
        (None, ArticleFlag.DATE_MISSING),
        (NOW + timedelta(hours=8), ArticleFlag.DATE_FUTURE),
        (datetime(2099, 1, 1, tzinfo=UTC), ArticleFlag.DATE_FUTURE),
        (datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12))), ArticleFlag.DATE_FAR),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=12))), ArticleFlag.DATE_FAR),
        (datetime(1970, 1, 1, tzinfo=UTC), ArticleFlag.DATE_FAR),
        (NOW - timedelta(days=31), ArticleFlag.DATE_FAR),
    ],
)
def test_a_date_that_cannot_be_is_first_sight_and_flagged(
    published: datetime | None, flag: ArticleFlag
) -> None:
    made = article(entry(published=published))
    assert made.published == NOW
    assert flag in made.flags


@pytest.mark.parametrize("age", [timedelta(), timedelta(days=29), timedelta(minutes=-5)])
def test_a_date_that_can_be_is_kept_but_never_ahead_of_us(age: timedelta) -> None:
    made = article(entry(published=NOW - age))
    assert made.published == min(NOW, NOW - age)
    assert made.flags == frozenset()


def test_the_offset_that_the_feed_gave_is_kept() -> None:
    beijing = timezone(timedelta(hours=8))
    made = article(entry(published=datetime(2025, 10, 10, 1, tzinfo=beijing)))
    assert made.published == datetime(2025, 10, 9, 17, tzinfo=UTC)
    assert made.utc_offset == 8 * 3600
    assert made.anchor_day.day == 10


def test_a_date_without_a_zone_is_the_outlets_own_time() -> None:
    naive = datetime(2025, 10, 10, 1)  # noqa: DTZ001  # what a feed without zones gives
    assert article(entry(published=naive)).published.hour == 1
    shanghai = replace(feed(), timezone="Asia/Shanghai")
    made = article(entry(published=naive), of=shanghai)
    assert made.published == datetime(2025, 10, 9, 17, tzinfo=UTC)
    assert made.utc_offset is None
    assert made.timezone == "Asia/Shanghai"


# The rest


def test_an_item_without_a_title_takes_one_from_its_text() -> None:
    made = article(entry(title=None), "A short note.\n\nAnd more.")
    assert made.title == "A short note."
    assert ArticleFlag.TITLE_MISSING in made.flags
    assert len(article(entry(title=None), LEAD * 3).title) <= 125


def test_an_item_without_title_and_text_says_nothing_and_is_left_out() -> None:
    assert articles([entry(title=None), entry(2)], ["", LEAD])[0].url == entry(2).link


def test_a_text_too_long_is_cut_and_flagged() -> None:
    made = article(entry(), "word " * 20_000)
    assert len(made.text) == 50_000
    assert ArticleFlag.TEXT_TRUNCATED in made.flags
    parsed = ParsedFeed((entry(1), entry(2)), (LEAD, LEAD), cut=frozenset({1}))
    flags = [ArticleFlag.TEXT_TRUNCATED in one.flags for one in articles_of(parsed, lease(), NOW)]
    assert flags == [False, True]


def test_the_first_poll_of_a_feed_learns() -> None:
    parsed = ParsedFeed((entry(),), (LEAD,))
    assert articles_of(parsed, lease(first_poll=True), NOW)[0].learning
    assert not articles_of(parsed, lease(), NOW)[0].learning


def test_what_the_feed_is_goes_with_the_article() -> None:
    made = article(entry(), of=replace(feed(), prior=0.7, outlet="O"))
    assert (made.prior, made.outlet, made.feed_id, made.first_seen) == (0.7, "O", "times", NOW)


@pytest.mark.parametrize(
    ("text", "said", "default", "language"),
    [
        ("Ministry raises duties", None, "en", "en"),
        ("Ministry raises duties", "en-US", "zh", "en"),
        ("Ministry raises duties", "zh-CN", "en", "en"),
        ("Ministry raises duties", None, "zh", "en"),
        ("商务部宣布加征关税", "en-us", "en", "zh"),
        ("商务部就301调查发表谈话 WTO", None, "en", "zh"),
        ("貿易に関する協議", None, "en", "ja"),
        ("무역 협상", None, "en", "ko"),
        ("Министерство повышает пошлины", None, "en", "ru"),
        ("Le ministère relève les droits", "fr", "en", "fr"),
        ("25%", None, "zh", "zh"),
        ("Ministry raises duties", "nonsense-tag", "en", "en"),
    ],
)
def test_the_letters_beat_what_the_feed_says_of_itself(
    text: str, said: str | None, default: str, language: str
) -> None:
    assert language_of(text, said, default) == language
