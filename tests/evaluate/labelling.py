"""Labelled rows and answers made up by hand, so that each figure can be checked by counting."""

from __future__ import annotations

from typing import Any

from monitor.evaluate import Answer, Gold, GoldEvent, LabelledRow, RowScore, score
from monitor.model import Kind
from monitor.replay.articles import article_of


def gold(
    kind: str = "MEETING", *, alert: bool = True, event: str | None = None, **given: Any
) -> GoldEvent:
    return GoldEvent(Kind(kind), alert, {"bucket": "new", **given}, event)


def row(
    row_id: str,
    *events: GoldEvent,
    relevant: bool | None = True,
    must_not: tuple[str, ...] = (),
    story: str | None = None,
    phenomena: tuple[str, ...] = (),
    published: str = "2025-05-11",
    language: str = "en",
    alerts: int | None = None,
) -> LabelledRow:
    article = article_of(
        {"id": row_id, "published": published, "title": f"Title {row_id}", "language": language}
    )
    due = sum(event.alert for event in events) if alerts is None else alerts
    return LabelledRow(article, Gold(relevant, events, due, frozenset(must_not)), story, phenomena)


def mention(event_id: str, kind: str = "MEETING", **fields: Any) -> dict[str, Any]:
    """A mention of replay's record; `alert` gives the change it is told as, `silent` the reason."""
    empty = {
        "subkind": "ministerial_talks",
        "status": "concluded",
        "bucket": "new",
        "date": None,
        "date_end": None,
        "precision": "unknown",
        "place": None,
        "actors": [],
        "imposing": [],
        "affected": [],
        "rate_percent": None,
        "rate_before_percent": None,
        "effective": None,
        "expiry": None,
    }
    return {**empty, "event_id": event_id, "kind": kind, **fields}


def answer(
    *mentions: dict[str, Any],
    relevant: bool = True,
    relevance: float = 0.9,
    bias: float | None = -2.6,
) -> Answer:
    outcomes: dict[str, list[dict[str, Any]]] = {"alerts": [], "silences": []}
    told = []
    for one in mentions:
        item = dict(one)
        change, reason = item.pop("alert", None), item.pop("silent", None)
        told.append(item)
        shape = {"event_id": item["event_id"], "kind": item["kind"]}
        if change:
            outcomes["alerts"].append({**shape, "change": change, "reason": "new"})
        if reason:
            outcomes["silences"].append({**shape, "change": "new", "reason": reason})
    return Answer(
        {"relevant": relevant, "relevance": relevance, "mentions": told, **outcomes}, bias
    )


def scored(*pairs: tuple[LabelledRow, Answer]) -> list[RowScore]:
    return score([one for one, _ in pairs], {one.row_id: said for one, said in pairs})
