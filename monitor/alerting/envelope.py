"""The CloudEvents envelope of a delivery, within the size that receivers take. Pure."""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import quote

from monitor.alerting.clean import clean
from monitor.alerting.words import utc_text
from monitor.model import Delivery

#: What `dataschema` names: the first form of `data`.
SCHEMA: Final = "urn:tradewatch:schema:event:1"
#: Standard Webhooks asks for less than 20 KB.
MAX_BODY: Final = 20_000


def envelope(delivery: Delivery, instance: str) -> dict[str, Any]:
    """The CloudEvents 1.0 envelope of *delivery*: the same for every attempt."""
    return {
        "specversion": "1.0",
        "id": delivery.delivery_id,
        "source": quote(clean(instance), safe="/:#?&=@,;+~-._!$'()*") or "tradewatch",
        "type": f"tradewatch.event.{delivery.change.value}",
        "subject": delivery.event_id,
        "time": utc_text(delivery.created_at),
        "datacontenttype": "application/json",
        "dataschema": SCHEMA,
        "data": delivery.document,
    }


def body(delivery: Delivery, instance: str) -> bytes:
    """The envelope as UTF-8 JSON of less than `MAX_BODY` bytes.

    Where it is longer, evidence goes first (the last sentence first, one stays), then long texts
    and long lists are cut: the facts themselves are short and stay.
    """
    whole = envelope(delivery, instance)
    data = whole["data"]
    evidence = list(data.get("evidence", ()))
    packed = _pack(whole)
    while len(packed) >= MAX_BODY and len(evidence) > 1:
        evidence.pop()
        packed = _pack({**whole, "data": {**data, "evidence": evidence}})
    for length in (400, 100, 40):
        if len(packed) < MAX_BODY:
            break
        packed = _pack({**whole, "data": _cut({**data, "evidence": evidence}, length)})
    return packed


def _pack(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def _cut(value: Any, length: int) -> Any:
    """*value* with texts of at most *length* characters and lists of at most a tenth of that."""
    if isinstance(value, str):
        return value if len(value) <= length or value.startswith("http") else value[:length]
    if isinstance(value, list):
        return [_cut(item, length) for item in value[: length // 10]]
    if isinstance(value, dict):
        return {key: _cut(item, length) for key, item in list(value.items())[:60]}
    return value
