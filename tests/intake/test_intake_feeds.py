"""`feeds.toml`: what is read, and how an error speaks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.intake.feeds import FeedsError, load_feeds
from monitor.model import Feed, Tier

GOOD = """\
[defaults]
interval_minutes = 30
language = "en"

[[feed]]
id = "times"
url = "https://Example.org/feed.xml#top"
outlet = "Example Times"

[[feed]]
id = "ministry"
url = "http://ministry.example/rss"
outlet = "Ministry"
tier = "official"
language = "zh"
timezone = "Asia/Shanghai"
interval_minutes = 10
prior = 1
seen_at = "https://lists.example/feeds"
enabled = false
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_feeds_take_their_own_values_and_else_the_defaults(tmp_path: Path) -> None:
    assert load_feeds(written(tmp_path, GOOD)) == (
        Feed(
            feed_id="times",
            url="https://example.org/feed.xml",
            outlet="Example Times",
            interval=timedelta(minutes=30),
        ),
        Feed(
            feed_id="ministry",
            url="http://ministry.example/rss",
            outlet="Ministry",
            tier=Tier.OFFICIAL,
            language="zh",
            timezone="Asia/Shanghai",
            interval=timedelta(minutes=10),
            prior=1.0,
            enabled=False,
        ),
    )


def test_no_feeds_are_no_error(tmp_path: Path) -> None:
    assert load_feeds(written(tmp_path, "")) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('tier = "official"', 'tier = "best"', 14, ["tier", "'best'", '"wire"']),
        ("interval_minutes = 10", "interval_minutes = 1", 17, ["interval_minutes", "5 to 1440"]),
        ("interval_minutes = 10", 'interval_minutes = "10"', 17, ["interval_minutes", "15"]),
        ("interval_minutes = 30", "interval_minutes = 0", 2, ["interval_minutes", "5 to 1440"]),
        ('timezone = "Asia/Shanghai"', 'timezone = "Peking"', 16, ["timezone", "Asia/Shanghai"]),
        ('outlet = "Ministry"\n', "", 10, ["outlet is missing", "Example Times"]),
        ('id = "ministry"', 'id = "Min istry"', 11, ["id", "ustr-press"]),
        ('id = "ministry"', 'id = "times"', 11, ["used already on line 6"]),
        ("http://ministry.example/rss", "https://example.org/feed.xml", 12, ["already on line 7"]),
        ("http://ministry.example/rss", "ftp://ministry.example", 12, ["neither http nor https"]),
        ("prior = 1", "pryor = 1", 18, ["pryor is no key", "prior"]),
        ("enabled = false", 'enabled = "no"', 20, ["enabled", "true"]),
        (
            'seen_at = "https://lists.example/feeds"',
            'seen_at = "now"',
            19,
            ["seen_at", "https://github.com"],
        ),
        ('[[feed]]\nid = "times"', '[[feeds]]\nid = "times"', 1, ["feeds is not known"]),
    ],
)
def test_an_error_names_the_line_the_fault_and_a_right_value(
    tmp_path: Path, old: str, new: str, line: int, words: list[str]
) -> None:
    assert old in GOOD
    path = written(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(FeedsError) as caught:
        load_feeds(path)
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}: "), message
    for word in [*words, "a right value is"]:
        assert word in message


@pytest.mark.parametrize(
    "url",
    [
        "http://user:canary@example.org/",
        "http://127.0.0.1:80\\\\@example.org/canary",
        "http://127.0.0.%31/canary",
        "http://2130706433/canary",
        "http://example.org/\\tcanary",
        "http://example.org./canary",
        "http://①②⑦.⓪.⓪.①/canary",
        "file:///canary",
    ],
)
def test_an_address_that_is_not_plain_is_refused_and_not_repeated(tmp_path: Path, url: str) -> None:
    text = GOOD.replace("http://ministry.example/rss", url)
    with pytest.raises(FeedsError) as caught:
        load_feeds(written(tmp_path, text))
    assert "url" in str(caught.value)
    assert "canary" not in str(caught.value)


def test_a_file_that_is_no_toml_or_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FeedsError, match=r"toml:2: is not TOML.*TRADEWATCH_FEEDS"):
        load_feeds(written(tmp_path, "[defaults]\nx = \n"))
    with pytest.raises(FeedsError, match="TRADEWATCH_FEEDS"):
        load_feeds(tmp_path / "absent.toml")
    (tmp_path / "feeds.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(FeedsError, match="UTF-8"):
        load_feeds(tmp_path / "feeds.toml")


@pytest.mark.parametrize("text", ["feed = 5", "feed = [1]", "defaults = 3", "[feed]\nid = 'x'"])
def test_the_wrong_shape_is_an_error_too(tmp_path: Path, text: str) -> None:
    with pytest.raises(FeedsError, match=":1: "):
        load_feeds(written(tmp_path, text))


def test_the_shipped_feeds_can_be_read() -> None:
    shipped = Path(__file__).resolve().parents[2] / "config" / "feeds.toml"
    assert load_feeds(shipped)
