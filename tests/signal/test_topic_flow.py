"""Plain rows of a topic's files are read as the YAML library reads them, only faster."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from patience import spent
from reading_helpers import ROOT, TOPIC_FOLDER

from monitor.signal import TopicError, load_topic, topic_yaml
from monitor.signal.topic_flow import without_rows

FILES = sorted([*TOPIC_FOLDER.glob("*.yml"), *(ROOT / "tests" / "topics").rglob("*.yml")])


def by_the_library(path: Path, monkeypatch: pytest.MonkeyPatch) -> topic_yaml.Tree:
    with monkeypatch.context() as patch:
        patch.setattr(topic_yaml, "without_rows", lambda text: (text, {}))
        return topic_yaml.load_tree(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_file_reads_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert topic_yaml.load_tree(path) == by_the_library(path, monkeypatch)


def test_most_rows_are_read_fast() -> None:
    text = (TOPIC_FOLDER / "people.yml").read_text("utf-8")
    assert len(without_rows(text)[1]) >= text.count("\n- {") - 5


@given(st.text(alphabet="ab 1:,[]{}\"'#-|=%()\u4e2d", max_size=24))
def test_any_row_reads_the_same_or_is_left_to_the_library(inside: str) -> None:
    """Whatever stands in a row: the same value, and where it is no YAML, the library says so."""
    path = Path("a.yml")
    text = f"- {{id: {inside}}}\n"
    plain, rows = without_rows(text)
    try:
        root = topic_yaml.YAML(typ="safe", pure=False).compose(text)
    except topic_yaml.MarkedYAMLError:
        assert rows == {}
        return
    if not rows:
        assert plain == text
        return
    wanted = topic_yaml.marked(topic_yaml._tree(root, path, {})).data
    assert [*rows.values()] == wanted


def test_a_name_twice_in_a_row_is_still_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("a: 1\nb:\n  - {id: x, id: y}\n", encoding="utf-8")
    with pytest.raises(TopicError, match=r"x\.yml:3: `id` stands twice"):
        topic_yaml.load_tree(tmp_path / "x.yml")


def test_a_row_that_is_no_yaml_is_still_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("- {id: x}\n- {id: [y}\n", encoding="utf-8")
    with pytest.raises(TopicError, match=r"x\.yml:2: not YAML"):
        topic_yaml.load_tree(tmp_path / "x.yml")


def test_the_shipped_topic_loads_within_a_second() -> None:
    """Of processor time: neither other work on the machine nor a slower machine counts."""
    assert spent(lambda: load_topic(TOPIC_FOLDER), 1.0)[1] < 1.0


def test_rows_are_laid_over_one_another_whatever_else_stands_twice(tmp_path: Path) -> None:
    """A double in the file beneath keeps its place; it must not make the file above replace all."""
    (tmp_path / "base.yml").write_text("- {id: a}\n- {id: b}\n- {id: b}\n", encoding="utf-8")
    (tmp_path / "own.yml").write_text("- {id: a, x: 1}\n- {id: c}\n", encoding="utf-8")
    own, base = (topic_yaml.load_tree(tmp_path / f"{name}.yml") for name in ("own", "base"))
    joined = topic_yaml.marked(topic_yaml.laid_over(own, base)).data
    assert joined == [{"id": "a", "x": "1"}, {"id": "b"}, {"id": "b"}, {"id": "c"}]
