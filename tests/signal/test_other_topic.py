"""Another topic is a matter of configuration: no word of code knows which two sides there are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from reading_helpers import ROOT, article, shipped_topic

from monitor.replay import Replay
from monitor.replay.records import record
from monitor.signal import Topic, load_topic, read

FOLDER = ROOT / "tests" / "topics" / "eu-china-trade"

EU_CHINA = [
    (
        "en",
        "EU puts 21 percent duty on Chinese electric cars",
        "The EU said on Tuesday it would impose duties of 21 percent on Chinese cars from July 4.",
        "TARIFF",
    ),
    (
        "en",
        "Sefcovic and Wang hold talks on minimum prices",
        "EU Trade Commissioner Maros Sefcovic and Wang Wentao held talks in Paris on Tuesday.",
        "MEETING",
    ),
    (
        "en",
        "Brussels and Beijing agree on price undertaking for electric cars",
        "China and the European Union agreed on Tuesday on a price undertaking for electric cars.",
        "AGREEMENT",
    ),
    (
        "en",
        "China opens anti-dumping case on European brandy",
        "China opened an anti-dumping investigation on Tuesday into brandy from the EU.",
        "TRADE_REMEDY",
    ),
    (
        "zh",
        "王文涛与欧盟贸易委员谢夫乔维奇举行会谈",
        "6月17日，商务部部长王文涛在布鲁塞尔与欧盟贸易委员谢夫乔维奇举行会谈。",
        "MEETING",
    ),
]
US_CHINA = [
    (
        "en",
        "US raises tariffs on Chinese cranes to 60 percent",
        "The US said on Tuesday it would raise duties on cranes from China to 60 percent.",
    ),
    (
        "en",
        "Bessent and He Lifeng hold trade talks",
        "Scott Bessent and Vice Premier He Lifeng held trade talks in Oslo on Tuesday.",
    ),
    (
        "en",
        "Trump speaks with Xi by phone about tariffs",
        "The US president spoke with his Chinese counterpart on Tuesday about tariffs.",
    ),
    (
        "en",
        "China puts ten US firms on unreliable entity list",
        "China added ten American companies to its unreliable entity list on Tuesday.",
    ),
    ("zh", "美国宣布对华加征关税", "美国6月17日宣布对中国商品加征10%关税。"),
]


@cache
def other_topic() -> Topic:
    return load_topic(FOLDER)


def alerts(topic: Topic, language: str, title: str, text: str) -> list[str]:
    """The kind of every alert that one article gives to an empty register."""
    playing = Replay(topic, read)
    passage = playing.take(article(title, text, "2025-06-18", language))
    playing.release()
    told: list[dict[str, Any]] = record(passage, playing.events)["alerts"]
    return [str(alert["kind"]) for alert in told]


@pytest.mark.parametrize(("language", "title", "text", "wanted"), EU_CHINA)
def test_the_other_topic_alerts_on_its_own_news(
    language: str, title: str, text: str, wanted: str
) -> None:
    assert alerts(other_topic(), language, title, text) == [wanted]


@pytest.mark.parametrize(("language", "title", "text"), US_CHINA)
def test_the_other_topic_keeps_silent_on_the_first_ones(
    language: str, title: str, text: str
) -> None:
    assert alerts(other_topic(), language, title, text) == []
    assert alerts(shipped_topic(), language, title, text)  # which does tell it


@pytest.mark.parametrize(("language", "title", "text", "wanted"), EU_CHINA)
def test_the_first_topic_keeps_silent_on_the_other_ones(
    language: str, title: str, text: str, wanted: str
) -> None:
    del wanted
    assert alerts(shipped_topic(), language, title, text) == []


def test_it_is_made_of_configuration_alone() -> None:
    assert {path.suffix for path in FOLDER.iterdir()} == {".yml"}
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in FOLDER.iterdir())
    assert lines < 80  # the words of the field are taken over, not copied


def test_what_the_other_topic_does_not_say_is_the_first_ones() -> None:
    first, other = shipped_topic(), other_topic()
    assert other.side_ids == ("EU", "CN")
    assert other.frames == first.frames
    assert other.people["cn.wang_wentao"] == first.people["cn.wang_wentao"]
    assert "US" in other.thirds
    assert "EU" not in other.thirds


NAMED = re.compile(
    r"^(?:US|CN|EU)$|\b(?:China|Chinese|America|American|Washington|Beijing|Trump)\b|美国|中国"
)
#: A feast's name, and a class of characters: neither names a country.
HARMLESS = re.compile(r"\(\?:Lunar\|Chinese\)|\[[^\]]*\]")


def _spoken(tree: ast.Module) -> Iterator[ast.Constant]:
    """All texts of a module that are not docstrings."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node


def test_no_code_that_reads_names_a_country() -> None:
    """Names of countries, capitals and leaders belong to the topic's files."""
    found = [
        f"{path.relative_to(ROOT)}:{text.lineno}: {text.value!r}"
        for path in sorted((ROOT / "monitor" / "signal").glob("*.py"))
        for text in _spoken(ast.parse(path.read_text("utf-8")))
        if NAMED.search(HARMLESS.sub("", str(text.value)))
    ]
    assert found == []


#: Outlets, currencies and an adverb are nobody's side, though they hold a country's name.
UNNAMED = re.compile(r"[新法中][华新央]社|美联社|法新社|[美欧日]元|人民币|陆续")


def _chinese_names() -> re.Pattern[str]:
    """The Chinese names of sides, countries, leaders and offices that the topic's files give."""
    topic = shipped_topic()
    names = {
        name
        for entry_names in (
            *(side.zh for side in topic.sides),
            *(person.zh for person in topic.people.values()),
        )
        for name in entry_names
        if len(name) > 1
    }
    short = {name for side in topic.sides for name in side.zh if len(name) == 1} - {"中"}
    return re.compile("|".join(sorted(map(re.escape, names | short), key=len, reverse=True)))


def test_no_code_that_reads_chinese_names_a_country_or_a_leader() -> None:
    """Not even by one character: 如(?=[...]) with a side's short name in it is such a name."""
    named = _chinese_names()
    found = [
        f"{path.relative_to(ROOT)}:{text.lineno}: {hit.group()} in {text.value!r}"
        for path in sorted((ROOT / "monitor" / "signal").glob("*.py"))
        if path.name != "folding.py"  # characters one by one, and no words
        for text in _spoken(ast.parse(path.read_text("utf-8")))
        if (hit := named.search(UNNAMED.sub("", str(text.value))))
    ]
    assert found == []


def test_the_guard_sees_a_chinese_name() -> None:
    named = _chinese_names()
    assert all(named.search(words) for words in ("如(?=[美双])", "中方", "特朗普", "对华"))
