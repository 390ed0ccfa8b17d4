"""Labels are read whole or refused with file, line, field and a right value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from monitor.evaluate import LabelError, read_labels
from monitor.evaluate.agreement import is_right
from monitor.evaluate.play import play, streams
from monitor.model import Kind
from monitor.signal import load_topic

TOPIC_FOLDER = Path(__file__).resolve().parents[2] / "config" / "topic" / "us-china-trade"
EVENT = {"kind": "MEETING", "status": "concluded", "bucket": "new", "alert": True}
ROW: dict[str, Any] = {"id": "a1", "published": "2025-05-11", "title": "Talks end"}


def written(folder: Path, *rows: object) -> Path:
    path = folder / "labels.jsonl"
    lines = [one if isinstance(one, str) else json.dumps(one) for one in rows]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_row_is_an_article_with_what_is_right_of_it(tmp_path: Path) -> None:
    gold = {"relevant": True, "events": [{**EVENT, "place": None}], "must_not": ["TARIFF"]}
    full = {**ROW, "story": "s", "gold": gold, "phenomena": ["weekday"], "why": "x"}
    (row,) = read_labels([written(tmp_path, full)])
    assert (row.row_id, row.story, row.phenomena) == ("a1", "s", ("weekday",))
    assert row.gold.must_not == {"TARIFF"}
    assert row.gold.alerts == 1
    (event,) = row.gold.events or ()
    assert (event.kind, event.alert) == (Kind.MEETING, True)
    assert event.given == {"status": "concluded", "bucket": "new", "place": None}


def test_a_finer_precision_means_what_replay_prints_for_it(tmp_path: Path) -> None:
    gold = {"relevant": True, "events": [{**EVENT, "precision": "part_of_month"}]}
    (row,) = read_labels([written(tmp_path, {**ROW, "gold": gold})])
    (event,) = row.gold.events or ()
    assert event.given["precision"] == "month"


@pytest.mark.parametrize("label", [{"relevant": False}, {"gold": {"relevant": False}}])
def test_a_label_may_say_no_more_than_whether_a_row_is_relevant(
    tmp_path: Path, label: dict[str, Any]
) -> None:
    (row,) = read_labels([written(tmp_path, {**ROW, **label})])
    assert row.gold.relevant is False
    assert (row.gold.events, row.gold.alerts) == (None, None)


def _with(**fields: Any) -> dict[str, Any]:
    return {**ROW, "gold": {"relevant": True, "events": [{**EVENT, **fields}]}}


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("{", ["not JSON", '"gold"']),
        ("[]", ["not an object"]),
        ({**ROW, "gold": 3}, ["gold is 3", '{"relevant": true}']),
        (ROW, ["gold is None"]),
        ({**ROW, "id": 5, "relevant": True}, ["id is 5", "en-tariff-001"]),
        ({**ROW, "published": "soon", "relevant": True}, ["soon", "2025-05-11"]),
        ({**ROW, "relevnt": True}, ["relevnt is no field", "relevant?"]),
        ({**ROW, "gold": {"relevant": "yes"}}, ["gold.relevant is 'yes'", "true, false or null"]),
        ({**ROW, "gold": {"alerts": "1"}}, ["gold.alerts is '1'", "such as 1"]),
        ({**ROW, "gold": {"must_not": ["meeting"]}}, ["gold.must_not is 'meeting'", "MEETING"]),
        ({**ROW, "gold": {"must_not": ["rates=3"]}}, ["gold.must_not is 'rates=3'", "MEETING"]),
        (_with(kind="Meeting"), ["gold.events[0].kind is 'Meeting'", "MEETING"]),
        (_with(status="finished"), ["gold.events[0].status is 'finished'", "concluded"]),
        (_with(subkind="tariff_new"), ["gold.events[0].subkind is 'tariff_new'", "state_visit"]),
        (_with(bucket="old"), ["gold.events[0].bucket is 'old'", "background"]),
        (_with(precision="days"), ["gold.events[0].precision is 'days'", "day, or another"]),
        (_with(change="known"), ["gold.events[0].change is 'known'", "updated"]),
        (_with(alert=1), ["gold.events[0].alert is 1", "true or false"]),
        (_with(date="11 May 2025"), ["gold.events[0].date is '11 May 2025'", "2025-05-11"]),
        (_with(rate_percent="25%"), ["gold.events[0].rate_percent is '25%'", "such as 25"]),
        (_with(actors="Xi"), ["gold.events[0].actors is 'Xi'", "list of texts"]),
        (_with(place=["Rome"]), ["gold.events[0].place is ['Rome']", "a text, or null"]),
        (_with(city="Rome"), ["gold.events[0].city is no field of a label"]),
    ],
)
def test_a_wrong_row_is_refused_with_line_field_and_a_right_value(
    tmp_path: Path, row: object, wanted: list[str]
) -> None:
    path = written(tmp_path, {**ROW, "id": "a0", "relevant": True}, row)
    with pytest.raises(LabelError) as refused:
        read_labels([path])
    for part in (f"{path}:2: ", *wanted):
        assert part in str(refused.value)


def test_an_id_that_is_there_twice_is_refused_with_both_places(tmp_path: Path) -> None:
    path = written(tmp_path, {**ROW, "relevant": True}, {**ROW, "relevant": True})
    with pytest.raises(LabelError, match=r"labels.jsonl:2: id is 'a1', as at .*labels.jsonl:1"):
        read_labels([path])


def test_no_rows_at_all_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="no labelled rows"):
        read_labels([written(tmp_path, "")])


def test_rows_of_a_story_are_one_stream_in_order_and_others_alone(tmp_path: Path) -> None:
    rows = [
        {**ROW, "id": "late", "story": "s", "published": "2025-05-13", "relevant": True},
        {**ROW, "id": "alone", "relevant": True},
        {**ROW, "id": "early", "story": "s", "published": "2025-05-12", "relevant": True},
    ]
    labelled = read_labels([written(tmp_path, *rows)])
    ids = [[article.article_id for article in stream] for stream in streams(labelled)]
    assert ids == [["early", "late"], ["alone"]]
    (whole,) = streams(labelled, together=True)
    assert [article.article_id for article in whole] == ["alone", "early", "late"]


def test_a_label_may_leave_the_stage_of_a_case_open_and_call_a_plan_rescheduled(
    tmp_path: Path,
) -> None:
    case = {**EVENT, "kind": "INVESTIGATION", "status": "announced", "subkind": "antitrust"}
    moved = {**EVENT, "status": "rescheduled"}
    row = {**ROW, "gold": {"relevant": True, "events": [case, moved]}}
    (read,) = read_labels([written(tmp_path, row)])
    first, second = read.gold.events or ()
    assert second.given["status"] == "planned"
    opened = {"kind": "INVESTIGATION", "subkind": "antitrust_initiation"}
    assert is_right("subkind", first, opened)
    assert not is_right("subkind", first, {**opened, "subkind": "s301_initiation"})


def test_a_whole_side_is_no_actor_to_be_scored(tmp_path: Path) -> None:
    title = "Raimondo to hold trade talks with China in Beijing on Aug. 28"
    (row,) = read_labels(
        [written(tmp_path, {**ROW, "relevant": True, "published": "2023-08-20", "title": title})]
    )
    answer = play([row], load_topic(TOPIC_FOLDER))[row.row_id].record
    assert [mention["actors"] for mention in answer["mentions"]] == [["Gina Raimondo"]]
