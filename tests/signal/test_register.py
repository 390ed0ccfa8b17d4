"""The register: what its rows become, and what is said of a wrong one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from making import BESSENT, at

from monitor.model import Actor, Kind, Place, Precision, RateKind, Status
from monitor.signal.register import RegisterError, fold_register, load_register

SHIPPED = Path(__file__).resolve().parents[2] / "config" / "history.jsonl"
ROW: dict[str, Any] = {
    "id": "2025-05-10-talks",
    "date": "2025-05-10",
    "date_end": "2025-05-11",
    "kind": "MEETING",
    "subkind": "ministerial_talks",
    "status": "concluded",
    "title": "Talks by the lake",
    "place": "Geneva, CH",
    "actors": ["Scott Bessent"],
}


class Names:
    """Knows one man."""

    def actor_named(self, name: str) -> Actor | None:
        return BESSENT if name == BESSENT.name else None


def written(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "history.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_row_becomes_a_claim_known_from_the_end_of_its_last_day(tmp_path: Path) -> None:
    (claim,) = load_register(written(tmp_path, ROW), Names())
    assert claim.origin == "register"
    assert claim.published_at.date().isoformat() == "2025-05-11"
    assert claim.published_at > at("2025-05-11", 23)
    assert claim.mention.facts.place == Place("Geneva", "CH")
    assert claim.mention.facts.actors == (BESSENT,)
    assert claim.mention.evidence[0].quote == "Talks by the lake"


def test_a_row_with_the_fewest_keys_is_accepted(tmp_path: Path) -> None:
    row = {
        "id": "x-0", "date": "2026-03-31", "date_end": "2026-04-02", "precision": "day",
        "kind": "MEETING", "subkind": None, "status": "concluded", "title": "meeting",
        "place": "Beijing, CN", "actors": [], "imposing": [], "affected": [],
    }  # fmt: skip
    (claim,) = load_register(written(tmp_path, row))
    assert claim.mention.facts.subkind == "ministerial_talks"


def test_a_country_alone_is_a_place(tmp_path: Path) -> None:
    (claim,) = load_register(written(tmp_path, ROW | {"place": "KR"}))
    assert claim.mention.facts.place == Place("KR", "KR", how="country")


def test_rows_of_one_measure_are_stages_of_one_event(tmp_path: Path) -> None:
    tariff = {"kind": "TARIFF", "subkind": "tariff_new", "measure": "M-1", "imposing": ["US"]}
    rows = [
        {**tariff, "id": "1", "date": "2025-02-01", "status": "announced", "rate": 10},
        {**tariff, "id": "2", "date": "2025-02-04", "status": "in_effect", "rate": 10},
        {**tariff, "id": "3", "date": "2025-05-14", "status": "suspended", "rate": 10},
        {**tariff, "id": "4", "date": "2025-05-14", "status": "announced", "measure": "M-2"},
    ]
    events = fold_register(load_register(written(tmp_path, *rows)))
    assert [len(claims) for _, claims in events] == [3, 1]
    event = events[0][0]
    assert event.facts.status is Status.SUSPENDED
    assert (event.register_only, event.version, event.sources) == (True, 3, 1)


def test_a_step_in_points_is_a_delta(tmp_path: Path) -> None:
    row = {"id": "1", "date": "2025-04-07", "kind": "TARIFF", "status": "threatened"}
    (claim,) = load_register(written(tmp_path, row | {"rate": 50, "rate_unit": "pp"}))
    assert claim.mention.facts.rate is not None
    assert claim.mention.facts.rate.kind is RateKind.DELTA


def test_a_meeting_announced_for_a_day_lies_on_that_day(tmp_path: Path) -> None:
    row = ROW | {"status": "planned", "effective": "2026-05-14"}
    (claim,) = load_register(written(tmp_path, row))
    when = claim.mention.facts.when
    assert when is not None
    assert (str(when.start), when.precision) == ("2026-05-14", Precision.DAY)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"kind": "TALKS"}, "kind 'TALKS' is not one of MEETING"),
        ({"subkind": "suspension"}, "subkind 'suspension' is none of MEETING's"),
        ({"status": "scheduled"}, "status 'scheduled' is not one of"),
        ({"date": "10 May 2025"}, "date '10 May 2025' is not a day"),
        ({"date_end": "2025-05-01"}, "date_end 2025-05-01 is before date 2025-05-10"),
        ({"place": "Geneva"}, "place 'Geneva' names no country; write 'Geneva, CH'"),
        ({"source_url": "ledger"}, "it begins with https://"),
        ({"tier": 4}, "tier 4 is not 1, 2 or 3"),
        ({"rate": "10%"}, "rate is '10%'; write a number"),
        ({"actors": "Scott Bessent"}, "write a list of texts"),
        ({"colour": "red"}, "colour is not a key"),
        ({"id": ""}, "id is ''; write a text"),
    ],
)
def test_a_wrong_row_is_named_with_file_line_and_right_value(
    tmp_path: Path, wrong: dict[str, Any], says: str
) -> None:
    path = written(tmp_path, ROW, ROW | {"id": "second"} | wrong)
    with pytest.raises(RegisterError) as error:
        load_register(path)
    assert str(error.value).startswith(f"{path}:2: ")
    assert says in str(error.value)


def test_an_id_used_twice_and_a_line_that_is_no_object_are_named(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="is that of line 1 too"):
        load_register(written(tmp_path, ROW, ROW))
    path = tmp_path / "broken.jsonl"
    path.write_text("[1]\n", encoding="utf-8")
    with pytest.raises(RegisterError, match="not an object"):
        load_register(path)
    path.write_text("{\n", encoding="utf-8")
    with pytest.raises(RegisterError, match="not JSON"):
        load_register(path)


def test_the_shipped_register_is_sound() -> None:
    claims = load_register(SHIPPED)
    assert len(claims) > 200
    assert all(claim.url for claim in claims)
    events = fold_register(claims)
    assert 100 < len(events) < len(claims)
    talks = [e for e, _ in events if e.facts.kind is Kind.MEETING and e.facts.place]
    assert any(event.facts.place == Place("Kuala Lumpur", "MY") for event in talks)
