"""Replay: stored articles as a monitor of their time would have met them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import GENEVA, HE, HOUR, SUBJECT, News, article, at, days

from monitor.model import (
    Amount,
    Article,
    Bucket,
    Evidence,
    Kind,
    Mention,
    Rate,
    Reading,
    Relevance,
    Term,
)
from monitor.replay import Replay, ReplayError, load_articles, replay
from monitor.replay.account import account
from monitor.replay.records import record
from monitor.replay.run import Passage
from monitor.signal import load_topic

CONFIG = Path(__file__).resolve().parents[1] / "config"
MENTION_KEYS = [
    *("event_id", "kind", "subkind", "status", "bucket", "date", "date_end", "precision"),
    *("date_text", "place", "actors", "imposing", "affected", "rate_percent"),
    *("rate_before_percent", "value_usd", "legal_basis", "effective", "expiry", "evidence"),
    "confidence",
]


def reading(*mentions: Mention, relevant: bool = True) -> Reading:
    return Reading(
        Relevance(0.9 if relevant else 0.1, relevant, (Term("pair", 1.0, "x"),)), mentions
    )


class Script:
    """A reader that knows beforehand what each article says."""

    def __init__(self, **says: Reading) -> None:
        self._says = says

    def __call__(self, source: Article, _topic: object) -> Reading:
        return self._says[source.article_id]


def talks(status: str, when: Any, **more: Any) -> Mention:
    return News().talks(status, at("2025-05-11"), when, quote="Talks", **more).mention


def run(script: Script, **more: Any) -> Replay:
    return Replay(SUBJECT, script, **more)  # type: ignore[arg-type]


def test_a_record_has_the_keys_of_the_contract_and_offsets_of_title_and_text() -> None:
    mention = replace(
        talks("concluded", days("2025-05-10", "2025-05-11", "weekend"), place=GENEVA, actors=(HE,)),
        evidence=(Evidence(11, 16, "Talks"),),
    )
    playing = run(Script(a1=reading(mention)))
    passage = playing.take(article(at("2025-05-11"), title="Talks end", text="Talks ended."))
    row = record(passage, playing.events)
    assert list(row) == ["id", "relevant", "relevance", "reasons", "mentions", "alerts", "silences"]
    told = row["mentions"][0]
    assert list(told) == MENTION_KEYS
    assert (told["date"], told["date_end"], told["precision"]) == (
        "2025-05-10",
        "2025-05-11",
        "range",
    )
    assert (told["place"], told["actors"], told["bucket"]) == ("Geneva", ["He Lifeng"], "new")
    part = told["evidence"][0]
    assert passage.article.content[part["start"] : part["end"]] == part["quote"] == "Talks"
    assert [set(alert) for alert in row["alerts"]] == [{"event_id", "change", "kind", "reason"}]
    assert row["alerts"][0]["event_id"] == told["event_id"]
    assert row["silences"] == []


def test_a_second_paper_is_silent_with_its_reason() -> None:
    mention = talks("concluded", days("2025-05-11"), place=GENEVA)
    playing = run(Script(a1=reading(mention), a2=reading(mention)))
    playing.take(article(at("2025-05-11")))
    second = playing.take(article(at("2025-05-11", 13), article_id="a2", outlet="Other"))
    row = record(second, playing.events)
    assert row["alerts"] == []
    assert [(s["change"], s["reason"]) for s in row["silences"]] == [
        ("corroborated", "corroborated")
    ]


def doubtful() -> tuple[Replay, Article]:
    """A world where one measure is known, and an article that may tell of it."""
    news = News()
    known = news.tariff("announced", at("2018-06-15"), quote="first").mention
    unsure = news.tariff("announced", at("2018-06-27"), quote="second").mention
    nothing = reading(relevant=False)
    playing = run(Script(a1=reading(known), a2=reading(unsure), a3=nothing))
    playing.take(article(at("2018-06-15")))
    return playing, article(at("2018-06-27"), article_id="a2")


def test_a_hold_is_released_before_the_next_article_after_its_due_time() -> None:
    playing, source = doubtful()
    passage = playing.take(source)
    assert passage.decisions == []
    playing.take(article(at("2018-06-27") + HOUR / 4, article_id="a3"))
    assert passage.decisions == []
    playing.take(article(at("2018-06-27") + HOUR, article_id="a3"))
    row = record(passage, playing.events)
    assert [alert["change"] for alert in row["alerts"]] == ["new"]
    assert row["mentions"][0]["event_id"] == row["alerts"][0]["event_id"]


def test_all_holds_are_released_at_the_end() -> None:
    playing, source = doubtful()
    passage = playing.take(source)
    playing.release()
    assert [decision.change.provisional for decision in passage.decisions] == [True]


def _account(passage: Passage, playing: Replay) -> str:
    return account(passage, playing.events, relevant=0.5, known="no known events")


def test_an_account_says_what_was_found_matched_and_told() -> None:
    mention = talks("concluded", days("2025-05-11"), place=GENEVA)
    playing = run(Script(a1=reading(mention), a2=reading(mention), a3=reading(relevant=False)))
    first = _account(playing.take(article(at("2025-05-11"))), playing)
    assert "Relevance 0.90: relevant (0.50 or more is)" in first
    assert "+1.00  pair x (both sides and the matter in one sentence)" in first
    assert "+1.00  altogether" in first
    assert "Compared with no known events." in first
    assert '"Talks"' in first
    assert "bucket new (it is reported as news)" in first
    assert "ALERT new: ministerial talks, concluded, 2025-05-11, Geneva, CH" in first
    second = _account(playing.take(article(at("2025-05-12"), article_id="a2")), playing)
    assert "matches event" in second
    assert "no alert (corroborated): it adds nothing to what is known" in second
    third = _account(playing.take(article(at("2025-05-12"), article_id="a3")), playing)
    assert "No events found in it." in third


def lines(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_articles_come_in_order_of_publication_and_ties_in_the_files_order(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "in.jsonl",
        {"id": "late", "published": "2025-05-12", "title": "x"},
        {"id": "noon", "published": "2025-05-11T12:00:00Z", "title": "x"},
        {"id": "date", "published": "2025-05-11", "title": "x"},
        {"id": "zone", "published": "2025-05-11T13:00:00+02:00", "title": "x"},
    )
    articles = load_articles(path)
    assert [source.article_id for source in articles] == ["zone", "noon", "date", "late"]
    assert articles[2].published == at("2025-05-11", 12)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "this is not JSON"),
        ("[]", "no object"),
        ('{"id": "x"}', "`published` is missing"),
        ('{"id": "x", "published": "soon", "title": "t"}', "`published` is 'soon'"),
        ('{"id": "x", "published": 12, "title": "t"}', "`published` is '12'"),
        (
            '{"id": "x", "published": "2025-05-11", "title": "t", "timezone": "Mars/Base"}',
            "`timezone` is 'Mars/Base'",
        ),
        (
            '{"id": "x", "published": "2025-05-11", "title": "t", "timezone": "../etc/passwd"}',
            "`timezone` is",
        ),
        ('{"id": "x", "published": "0001-01-01T00:00:00+10:00", "title": "t"}', "no date"),
    ],
)
def test_a_wrong_line_is_named_with_file_and_line_in_plain_words(
    tmp_path: Path, line: str, says: str
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ReplayError, match=r"in\.jsonl:1: .*each line is an object") as refusal:
        load_articles(path)
    assert says in str(refusal.value)
    assert "Error" not in str(refusal.value)


def test_a_field_that_nothing_reads_is_warned_of_once_with_its_count(tmp_path: Path) -> None:
    row = {"id": "x", "published": "2025-05-11", "title": "Rain", "sorce": "Daily", "tags": []}
    path = lines(tmp_path / "in.jsonl", row, row, {**row, "tags": None, "timezone": ""})
    warned: list[str] = []
    topic = load_topic(CONFIG / "topic" / "us-china-trade")
    assert replay(path, tmp_path / "out.jsonl", None, topic, warn=warned.append) == 3
    assert [text.partition(": ")[2] for text in warned] == [
        "the field `sorce` is not read (3 lines): did you mean `source`?",
        (
            "the field `tags` is not read (3 lines): a line has id, published, title, text, url, "
            "source, language, timezone"
        ),
    ]


def test_odd_characters_neither_split_a_line_nor_break_the_output(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    title = "Talks\u2028end \\ud800 early"
    path.write_text(
        f'\ufeff{{"id": "1", "published": "2025-05-11", "title": "{title}"}}\n', "utf-8"
    )
    (source,) = load_articles(path)
    assert source.title == "Talks\u2028end \ufffd early"


STORY: list[dict[str, Any]] = [
    {
        "id": "first",
        "published": "2025-05-11T18:00:00Z",
        "source": "Lakeside Wire",
        "title": "US and China end two days of trade talks in Geneva",
        "text": "Treasury Secretary Scott Bessent and Vice Premier He Lifeng met in Geneva on "
        "Saturday and Sunday for trade talks, the two sides said.",
    },
    {
        "id": "second",
        "published": "2025-05-11T19:00:00Z",
        "source": "Morning Ledger",
        "title": "Bessent, He Lifeng wrap up Geneva trade talks",
        "text": "Scott Bessent and He Lifeng concluded trade talks in Geneva on Sunday.",
    },
    {
        "id": "unrelated",
        "published": "2025-05-11T20:00:00Z",
        "source": "Morning Ledger",
        "title": "Lake ferries run late after a storm",
        "text": "Passengers waited for hours on Sunday.",
    },
]


def replayed(folder: Path, history: Path | None, name: str = "out.jsonl") -> list[dict[str, Any]]:
    out = folder / name
    topic = load_topic(CONFIG / "topic" / "us-china-trade")
    assert replay(lines(folder / "in.jsonl", *STORY), out, history, topic) == len(STORY)
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def test_one_event_in_two_papers_is_one_alert_end_to_end(tmp_path: Path) -> None:
    first, second, unrelated = replayed(tmp_path, None)
    assert [alert["change"] for alert in first["alerts"] if alert["kind"] == Kind.MEETING] == [
        "new"
    ]
    assert second["alerts"] == []
    assert (unrelated["relevant"], unrelated["mentions"]) == (False, [])


def test_the_register_hides_what_is_fresher_than_three_days(tmp_path: Path) -> None:
    first, *_ = replayed(tmp_path, CONFIG / "history.jsonl")
    assert any(alert["kind"] == Kind.MEETING for alert in first["alerts"])
    assert all(mention["bucket"] != Bucket.BACKGROUND for mention in first["mentions"][:1])


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    replayed(tmp_path, CONFIG / "history.jsonl", "one.jsonl")
    replayed(tmp_path, CONFIG / "history.jsonl", "two.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_an_account_tells_the_rate_before_the_goods_and_the_legal_basis() -> None:
    mention = (
        News()
        .tariff(
            "announced",
            at("2025-05-11"),
            rate=Rate(25.0),
            rate_before=Rate(10.0),
            products=("drone", "ai_chip"),
            legal_basis="Section 301",
            doc_number="90 FR 1",
            value=Amount(2e9),
        )
        .mention
    )
    playing = run(Script(a1=reading(mention)))
    told = _account(playing.take(article(at("2025-05-11"))), playing)
    for words in (
        "1. TARIFF: new tariff; announced;",
        "25% (was 10%)",
        "USD 2 billion",
        "goods: drones, AI chips",
        "legal basis: Section 301 / 90 FR 1",
    ):
        assert words in told
