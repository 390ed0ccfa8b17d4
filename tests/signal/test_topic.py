"""The topic's files: what loads, and what an error tells the person who wrote them."""

from __future__ import annotations

import re
import shutil
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from reading_helpers import TOPIC_FOLDER, shipped_topic

from monitor.signal import TopicError, load_topic
from monitor.signal.lexicon import Entry, EntryKind, Lexicon, expand, inflect
from monitor.signal.weights import MatchWeights


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOPIC_FOLDER, tmp_path / "topic"))


def _edit(path: Path, old: str, new: str) -> int:
    """Replace the first *old*; returns the line it stood on."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_shipped_topic_knows_two_sides_and_enough_officials() -> None:
    topic = shipped_topic()
    assert len(topic.side_ids) == 2
    for side in topic.side_ids:
        assert sum(person.side == side for person in topic.people.values()) >= 30
    assert len(topic.places) >= 60


def test_an_office_is_its_holders_on_the_day() -> None:
    topic = shipped_topic()
    holders = [
        topic.holder("us.treasury_secretary", date(year, 7, 8)) for year in (2018, 2023, 2025)
    ]
    assert [holder.id if holder else None for holder in holders] == [
        "us.mnuchin",
        "us.yellen",
        "us.bessent",
    ]


def test_nobody_holds_an_office_before_the_first_known_tenure() -> None:
    assert shipped_topic().holder("us.treasury_secretary", date(1999, 1, 1)) is None


def test_an_unknown_office_names_file_line_and_a_right_value(folder: Path) -> None:
    line = _edit(folder / "people.yml", "office: us.treasury_secretary", "office: us.tresury")
    with pytest.raises(TopicError, match=rf"people\.yml:{line}: no office 'us\.tresury'") as caught:
        load_topic(folder)
    assert "us.president" in str(caught.value)


def test_a_misspelt_field_names_file_and_line(folder: Path) -> None:
    line = _edit(folder / "places.yml", "{name: Davos,", "{nome: Davos,")
    with pytest.raises(TopicError, match=rf"places\.yml:{line}: .*nam|places\.yml:{line}: .*nom"):
        load_topic(folder)


def test_a_date_that_is_none_asks_for_a_day(folder: Path) -> None:
    line = _edit(folder / "people.yml", "from: 2025-01-28", "from: last winter")
    with pytest.raises(TopicError, match=rf"people\.yml:{line}: .*such as 2025-01-28"):
        load_topic(folder)


def test_broken_yaml_names_the_line(folder: Path) -> None:
    (folder / "weights.yml").write_text("relevance:\n  bias: [1, 2\nmore: }\n", encoding="utf-8")
    with pytest.raises(TopicError, match=r"weights\.yml:\d+: not YAML"):
        load_topic(folder)


def test_a_frame_of_no_known_subkind_lists_the_right_ones(folder: Path) -> None:
    _edit(folder / "frames.yml", "extend: tariff_suspension_extension", "extend: tariff_longer")
    with pytest.raises(
        TopicError, match=r"no sub-kind 'tariff_longer' of TARIFF; one of .*tariff_new"
    ):
        load_topic(folder)


def test_a_missing_file_says_so(folder: Path) -> None:
    (folder / "offices.yml").unlink()
    with pytest.raises(TopicError, match=r"offices\.yml:1: cannot be read"):
        load_topic(folder)


def test_a_name_written_twice_is_refused(folder: Path) -> None:
    (folder / "weights.yml").write_text("relevance: {}\nrelevance: {}\n", encoding="utf-8")
    with pytest.raises(TopicError, match=r"weights\.yml:2: `relevance` stands twice"):
        load_topic(folder)


def test_words_that_yaml_1_1_reads_as_booleans_stay_text(folder: Path) -> None:
    _edit(folder / "places.yml", 'country: "NO"', "country: NO")
    assert load_topic(folder).places["Oslo"].country == "NO"


def test_matching_weights_can_be_overridden_by_name(folder: Path) -> None:
    (folder / "matching.yml").write_text("same: 5.5\nslack_days: 10\n", encoding="utf-8")
    assert load_topic(folder).matching == MatchWeights(same=5.5, slack_days=10)


def test_an_unknown_matching_weight_is_refused_with_its_line(folder: Path) -> None:
    (folder / "matching.yml").write_text("same: 5.5\nsmae: 4\n", encoding="utf-8")
    with pytest.raises(TopicError, match=r"matching\.yml:2: no weight 'smae'"):
        load_topic(folder)


def test_the_compiled_topic_stays_small() -> None:
    tracemalloc.start()
    try:
        load_topic(TOPIC_FOLDER)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 80_000_000


def test_aliases_expand_their_options() -> None:
    assert expand("dut(y|ies)") == ["duty", "duties"]
    assert expand("tariff(s)") == ["tariff", "tariffs"]
    assert expand("(US|U.S.|) envoy") == ["US envoy", "U.S. envoy", "envoy"]
    # A choice within one choice does not multiply the others.
    assert expand("(ask(s|ing)|take(s)) part") == [
        "asks part",
        "asking part",
        "take part",
        "takes part",
    ]


def test_verbs_are_inflected_with_their_particle() -> None:
    assert {"puts off", "put off", "putting off"} <= set(inflect("put off"))
    assert {"levies", "levied", "levying"} <= set(inflect("levy"))


def test_the_longest_of_overlapping_words_is_found() -> None:
    lexicon = Lexicon()
    lexicon.add(Entry(EntryKind.TERM, "short"), ["entity list"])
    lexicon.add(Entry(EntryKind.TERM, "long"), ["unreliable entity list"])
    hits = lexicon.freeze().find("On the unreliable entity list.")
    assert [hit.entries[0].key for hit in hits] == ["long"]


def test_words_inside_words_are_not_found() -> None:
    lexicon = Lexicon()
    lexicon.add(Entry(EntryKind.TERM, "act"), ["act"])
    assert lexicon.freeze().find("The contract was exact.") == ()


def test_exact_case_tells_a_country_from_a_pronoun() -> None:
    lexicon = Lexicon()
    lexicon.add(Entry(EntryKind.SIDE, "US", "US"), ["=US"])
    assert len(lexicon.freeze().find("They told us that the US agreed.")) == 1


#: File, what stands there, what is written instead, and what the error says after file and line.
MISTAKES = [
    (
        "people.yml",
        "US, surname: alone",
        "US, surnam: alone",
        r"surnam: .*did you mean `surname`\?",
    ),
    (
        "people.yml",
        "US, surname: alone",
        "US, surname: never",
        r"surname: .*found 'never', .*'alone'",
    ),
    ("people.yml", "from: 2021-01-26", "from: 2021-13-26", r"found '2021-13-26', .*2025-01-28"),
    ("people.yml", "from: 2021-01-26", "from: 2031-01-26", r"to 2025-01-20 is before from 2031"),
    (
        "people.yml",
        "{office: us.nsa, from",
        "{office: us.nsaa, from",
        r"no office 'us\.nsaa'; .*us\.nsa,",
    ),
    ("people.yml", "side: US, surname", "side: USA, surname", r"no side 'USA'; one of US,"),
    ("people.yml", "id: us.biden", "id: us.trump", r"id us\.trump stands twice, first at .*:\d+"),
    (
        "people.yml",
        "{office: us.treasury_secretary, from: 2025-01-28}",
        "{office: us.treasury_secretary, from: 2024-01-28}",
        r"us\.treasury_secretary is us\.bessent's from 2024-01-28, but us\.yellen's until .*acting",
    ),
    (
        "people.yml",
        "also: [Jameson Greer",
        "also: [Scott Bessent, Jameson Greer",
        r"'scott bessent' is us\.greer, but also us\.bessent at .*:\d+ in the same years",
    ),
    (
        "offices.yml",
        "paired: cn.vice_premier",
        "paired: cn.vice_premiere",
        r"no office 'cn\.vice_pr",
    ),
    ("offices.yml", "level: leaders", "level: leader", r"level: .*found 'leader', .*'leaders'"),
    ("places.yml", "country: CH", "country: Swiss", r"country: .*found 'Swiss'"),
    ("topic.yml", "head: us.treasury_secretary", "head: us.tresury", r"no office 'us\.tresury'"),
    ("frames.yml", "kind: TARIFF", "kind: TARIF", r"no kind 'TARIF'; one of TARIFF"),
    ("frames.yml", "trigger: [tariff]", "trigger: [tarif]", r"no class 'tarif'; one of tariff"),
    ("frames.yml", "veto: tariff", "veto: tarif", r"no veto list 'tarif'; one of tariff"),
    (
        "frames.yml",
        "acts: {extend: exclusion",
        "acts: {extnd: exclusion",
        r"no act 'extnd'; one of extend",
    ),
    ("terms.yml", "{id: wheat,", "{id: corn,", r"id corn stands twice, first at .*:\d+"),
    ("places.yml", "{name: Davos,", "{name: Geneva,", r"id Geneva stands twice, first at .*:\d+"),
    ("terms.yml", "imposer: US", "imposed: US", r"imposed: .*did you mean `imposer`\?"),
]


@pytest.mark.parametrize(("file", "right", "wrong", "told"), MISTAKES, ids=lambda part: part[:24])
def test_a_mistake_is_told_with_file_line_and_what_is_right(
    folder: Path, file: str, right: str, wrong: str, told: str
) -> None:
    line = _edit(folder / file, right, wrong)
    with pytest.raises(TopicError, match=rf"{re.escape(file)}:{line}: .*{told}"):
        load_topic(folder)


def test_the_day_of_a_handover_is_the_successors() -> None:
    held = shipped_topic().holder("us.treasury_secretary", date(2025, 1, 28))
    assert held is not None
    assert held.id == "us.bessent"


def test_a_topic_says_only_what_differs_from_the_one_it_extends(tmp_path: Path) -> None:
    (tmp_path / "topic.yml").write_text(f"name: Mine\nextends: {TOPIC_FOLDER}\n", encoding="utf-8")
    (tmp_path / "places.yml").write_text(
        "- {name: Geneva, country: CH, zh: [日内瓦, 寿府]}\n- {name: Ghent, country: BE}\n",
        encoding="utf-8",
    )
    (tmp_path / "weights.yml").write_text('relevance: {side: "0.9"}\n', encoding="utf-8")
    mine, first = load_topic(tmp_path), shipped_topic()
    assert mine.name == "Mine"
    assert mine.places.keys() == first.places.keys() | {"Ghent"}
    assert mine.places["Geneva"].zh == ("日内瓦", "寿府")
    assert mine.relevance.relevance == {**first.relevance.relevance, "side": 0.9}
    assert (mine.people, mine.frames) == (first.people, first.frames)


@pytest.mark.parametrize(
    ("value", "told"), [(".", "which is itself"), ("../nowhere", "has no topic.yml")]
)
def test_a_topic_that_extends_nothing_is_refused(tmp_path: Path, value: str, told: str) -> None:
    (tmp_path / "topic.yml").write_text(f"name: Mine\nextends: {value}\n", encoding="utf-8")
    with pytest.raises(TopicError, match=rf"topic\.yml:2: extends .*{told}"):
        load_topic(tmp_path)


def test_a_mistake_in_an_extended_topic_is_told_with_its_own_file(
    folder: Path, tmp_path: Path
) -> None:
    line = _edit(folder / "people.yml", "office: us.nsa,", "office: us.nsaa,")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "topic.yml").write_text("extends: ../topic\n", encoding="utf-8")
    with pytest.raises(TopicError, match=rf"topic/people\.yml:{line}: no office"):
        load_topic(mine)
