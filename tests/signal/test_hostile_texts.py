"""No text whatever raises or takes long: odd characters, endless repetition, markup."""

from __future__ import annotations

import tarfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patience import spent
from reading_helpers import article, shipped_topic

from monitor.demo.articles import demo_articles
from monitor.replay import Replay
from monitor.replay.records import record
from monitor.signal import read

SLOWEST = 1.0


def read_in_time(title: str, text: str, language: str) -> None:
    """The article goes through all stages without an error and in less than a second.

    Of this thread's own time: a busy machine is not the text's fault.
    """
    piece = article(title, text, language=language)

    def play() -> dict[str, Any]:
        playing = Replay(shipped_topic(), read)
        passage = playing.take(piece)
        playing.release()
        return record(passage, playing.events)

    shipped_topic()
    told, taken = spent(play, SLOWEST)
    assert told["id"]
    assert taken < SLOWEST, f"{taken:.1f} s for {(title + text)[:80]!r}..."


LANGUAGES = st.sampled_from(["en", "zh"])
PIECES = st.sampled_from(
    [
        *(
            "Scott Bessent",
            "He Lifeng",
            "Treasury Secretary ",
            "Vice Premier He",
            "Trump",
            "何立峰",
        ),
        *("China", "the United States", "Beijing", "美国", "中方", "the two sides", "Section 301"),
        *(
            "tariffs",
            "关税",
            "talks",
            "磋商",
            "export controls",
            "Entity List",
            "soybeans",
            "truce",
        ),
        *(
            "raises",
            "will meet",
            "met",
            "suspended",
            "宣布",
            "加征",
            "举行",
            "denied",
            "said",
            "if",
        ),
        *("25%", "from 10 percent", "34 个百分点", "$50 billion", "一百亿", "1,234.5", "double"),
        *("on Monday", "Nov. 10, 2025", "2025-11-10", "11月10日", "next week", "until", "90 days"),
        *(
            "by",
            "from",
            "to",
            "in Geneva",
            "that",
            "which",
            "after",
            "not",
            "no",
            "He",
            "May",
            "of",
        ),
        *(
            ". ",
            ", ",
            "; ",
            '"',
            "“",
            "”",
            "'",
            "(",
            ")",
            "——",
            "。",
            "，",
            "\n\n",
            "\n",
            ": ",
            "- ",
        ),
        *(
            "U.S.",
            "A.",
            "Mr.",
            "&amp;",
            "<b>",
            "http://a.b/c",
            "\x00",
            "\u202e",
            "\u2028",
            "😀",
            "\t",
        ),
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    title=st.lists(PIECES, max_size=20),
    text=st.lists(PIECES, max_size=150),
    glue=st.sampled_from(["", " "]),
    language=LANGUAGES,
)
def test_no_words_in_whatever_order_raise_or_take_long(
    title: list[str], text: list[str], glue: str, language: str
) -> None:
    read_in_time(glue.join(title), glue.join(text), language)


@settings(max_examples=150, deadline=None)
@given(title=st.text(max_size=200), text=st.text(max_size=3000), language=LANGUAGES)
def test_no_characters_raise_or_take_long(title: str, text: str, language: str) -> None:
    read_in_time(title, text, language)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(unit=st.lists(PIECES, min_size=1, max_size=4), language=LANGUAGES, in_title=st.booleans())
def test_no_repetition_takes_long(unit: list[str], language: str, in_title: bool) -> None:
    """Up to 100,000 characters of one thing, as text or as a title."""
    piece = " ".join(unit)
    long = piece * (100_000 // len(piece))
    read_in_time(
        long if in_title else "US and China hold talks", "" if in_title else long, language
    )


HARD = {
    "digits": "1234567890",
    "one line": "a",
    "open brackets": "(",
    "nested quotes": "\"“'",
    "dates": "Nov. 10, 2025 to Nov. 12, ",
    "days": "on the second day of the third week, ",
    "names": "Treasury Secretary Scott Besent and Vice Premier He Lifeng and ",
    "measures": "US raises tariffs on China to 25% from 10% on Nov. 10. ",
    "measures without end": "US raises tariffs on China to 25% from 10%, ",
    "meetings": "Bessent met He Lifeng in Geneva on Monday. ",
    "Chinese measures": "美国对中国商品加征25%关税。",
    "Chinese numbers": "一亿二千三百",
    "mixed scripts": "美国 raised 关税 on 中国 to 25% الصين Китай ",
    "marks": "a\u0301\u0301",
    "relative clauses": "which said that China, which ",
    "capitals": "CHINA TARIFF ",
    "addresses": "http://a.b/c?d=e&",
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_hard_texts_of_100_kb_are_read_in_time(name: str, language: str) -> None:
    unit = HARD[name]
    read_in_time("US and China hold talks", unit * (100_000 // len(unit)), language)


def test_the_demo_in_one_article_is_read_in_time() -> None:
    items = demo_articles(datetime(2026, 3, 4, 15, tzinfo=UTC))
    read_in_time("News of the day", "\n\n".join(f"{i.title}\n\n{i.text}" for i in items), "en")


def test_odd_feeds_as_texts_are_read_in_time(shared: Path) -> None:
    """Every seventh file of the feed corpus, markup and all."""
    with tarfile.open(shared / "corpora" / "feedparser-tests.tar.gz") as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        for member in members[::7]:
            stream = archive.extractfile(member)
            assert stream is not None
            read_in_time(member.name, stream.read().decode("utf-8", "replace"), "en")
