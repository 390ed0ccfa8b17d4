"""What docs/signal.md shows is what happens: its articles and its snippets are run."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from reading_helpers import ROOT, TOPIC_FOLDER, article, shipped_topic

from monitor.model import Kind
from monitor.replay import explain_article
from monitor.signal import Topic, load_topic, read

PAGE = (ROOT / "docs" / "signal.md").read_text("utf-8")
ARTICLES = dict(re.findall(r"`(\w+\.txt)`:\n\n```text\n(.*?)\n```", PAGE, re.DOTALL))
SHOWN = re.findall(
    r"```console\n\$ tradewatch explain (\S+) --published (\S+)\n(.*?)\n```", PAGE, re.DOTALL
)
SNIPPETS = re.findall(r"```yaml\n# (\w+\.yml)\n(.*?)```", PAGE, re.DOTALL)


def _told(name: str, day: str) -> list[str]:
    title, _, text = ARTICLES[name].partition("\n")
    return _plain(explain_article(article(title, text.strip(), day), shipped_topic(), None).text)


def _plain(text: str) -> list[str]:
    """Lines without the figures and ids that tuning moves, and without outlet and register."""
    rest = re.sub(r"\b[0-9a-f]{32}\b|[+-]?\d+\.\d+", "#", text)
    elsewhere = ("unknown", "The ", "Compared with")
    return [line.strip() for line in rest.splitlines() if not line.startswith(elsewhere)]


def test_the_page_shows_a_meeting_and_a_tariff() -> None:
    assert [name for name, _, _ in SHOWN] == ["meeting.txt", "tariff.txt"]
    assert set(ARTICLES) == {"meeting.txt", "tariff.txt"}


@pytest.mark.parametrize(("name", "day", "shown"), SHOWN)
def test_each_article_is_explained_as_shown(name: str, day: str, shown: str) -> None:
    """Every line of the page stands in what is printed today, figures aside."""
    printed = _told(name, day)
    assert [line for line in _plain(shown) if line and line not in printed] == []


@pytest.fixture
def extended(tmp_path: Path) -> Topic:
    """The shipped topic with the page's snippets laid over it."""
    for name, text in SNIPPETS:
        if name != "topic.yml":
            (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "topic.yml").write_text(f"extends: {TOPIC_FOLDER}\n", encoding="utf-8")
    return load_topic(tmp_path)


def test_the_official_of_the_page_takes_office(extended: Topic) -> None:
    held = [extended.holder("us.deputy_commerce", date(year, 6, 1)) for year in (2026, 2028)]
    assert [person.name if person else None for person in held] == ["Paul Dabbar", "Dana Whitlock"]


def test_the_frame_of_the_page_reads_its_sentence(extended: Topic) -> None:
    sentence = re.search(r'^"(China imposes data[^"]+)"', PAGE, re.MULTILINE)
    assert sentence is not None
    piece = article(sentence.group(1), "", "2026-11-20")
    kinds = [
        [(m.facts.kind, m.facts.subkind, m.facts.imposing) for m in read(piece, topic).mentions]
        for topic in (shipped_topic(), extended)
    ]
    assert kinds == [[], [(Kind.EXPORT_CONTROL, "control_rule", ("CN",))]]


def test_the_topic_of_the_page_takes_over_what_it_does_not_say(tmp_path: Path) -> None:
    text = dict(SNIPPETS)["topic.yml"]
    (tmp_path / "us-china-trade").symlink_to(TOPIC_FOLDER)
    folder = tmp_path / "two-islands"
    folder.mkdir()
    (folder / "topic.yml").write_text(text, encoding="utf-8")
    topic = load_topic(folder)
    assert topic.name == "Trade of two islands"
    assert topic.frames == shipped_topic().frames


def test_every_file_and_folder_that_is_named_is_there() -> None:
    named = set(re.findall(r"`((?:monitor|config|tests|benchmarks|docs)/[\w./-]+)`", PAGE))
    assert len(named) > 20
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
