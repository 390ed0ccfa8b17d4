"""What another reader, who saw neither code nor labels, said of the held-out rows.

How far two readers agree is how right any program can be shown to be on them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from monitor.evaluate import Answer, LabelledRow

READING: Final = Path(__file__).resolve().parent / "cases" / "second_reading.jsonl"
_FIELDS: Final = (
    *("date", "date_end", "place", "rate_percent", "rate_before_percent", "effective", "expiry"),
    *("precision", "value_usd", "legal_basis"),
)
_LISTS: Final = ("actors", "imposing", "affected")


def second_answers(rows: Sequence[LabelledRow]) -> dict[str, Answer]:
    """The labels as answers to *rows*, by their ids. Raises `KeyError` for a row not read."""
    lines = READING.read_text("utf-8").splitlines()
    read = {row["id"]: row["gold"] for row in map(json.loads, lines)}
    return {row.row_id: Answer(_record(row, read[row.row_id])) for row in rows}


def _record(row: LabelledRow, said: dict[str, Any]) -> dict[str, Any]:
    mentions = [
        _mention(f"{row.row_id}-{number}", event) for number, event in enumerate(said["events"])
    ]
    alerts = [
        {"event_id": mention["event_id"], "change": "new", "kind": event["kind"], "reason": ""}
        for mention, event in zip(mentions, said["events"], strict=True)
        if event.get("alert")
    ]
    return {
        "relevant": said["relevant"],
        "relevance": float(said["relevant"]),
        "mentions": mentions,
        "alerts": alerts,
        "silences": [],
    }


def _mention(event_id: str, event: dict[str, Any]) -> dict[str, Any]:
    empty: dict[str, Any] = dict.fromkeys(_FIELDS) | {name: [] for name in _LISTS}
    given = {name: value for name, value in event.items() if value is not None}
    mention = empty | given | {"event_id": event_id}
    mention["date_end"] = mention["date_end"] or mention["date"]
    return mention
