"""Labelled articles: replay's input with what is right beside it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

from monitor.model import (
    PRINTED_PRECISION,
    SUBKINDS,
    Article,
    Bucket,
    ChangeKind,
    Kind,
    Precision,
    Status,
)
from monitor.replay.articles import article_of

#: Any kind at all, in `must_not`.
ANY: Final = "*"
#: What else `must_not` can name, alone or with a value ("rate=115"), and the field that it means.
FORBIDDEN_FIELDS: Final = {
    "rate": "rate_percent",
    **{name: name for name in ("date", "place", "actors", "imposing", "affected", "effective")},
    **{name: name for name in ("expiry", "status", "subkind", "value_usd", "legal_basis")},
}
_ROW: Final = (
    *("id", "story", "published", "title", "text", "url", "source", "language", "timezone"),
    *("gold", "relevant", "phenomena", "why", "note"),
)
_GOLD: Final = ("relevant", "events", "alerts", "must_not", "note")
_DATES: Final = ("date", "date_end", "effective", "expiry")
_NUMBERS: Final = ("rate_percent", "rate_before_percent", "value_usd")
#: The one that may be a list: several rates of one notice.
_SEVERAL: Final = "rate_percent"
_NAMES: Final = ("actors", "imposing", "affected")
_WORDS: Final = ("place", "legal_basis")
_EVENT: Final = (
    *("kind", "subkind", "status", "bucket", "precision", "change", "alert", "event", "note"),
    *(*_DATES, *_NUMBERS, *_NAMES, *_WORDS),
)
_EXAMPLE: Final = (
    '{"id": "a1", "published": "2025-05-11", "title": "...", "gold": {"relevant": true, '
    '"events": [{"kind": "MEETING", "status": "concluded", "bucket": "new", "alert": true}]}}'
)


class LabelError(ValueError):
    """A labels file is wrong: the message names file, line, field and a right value."""


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event that a row tells of.

    `given` holds only the fields that the label gives, under replay's names; None there means
    that the field must be empty. `event` names the event where several rows of a story tell of it.
    """

    kind: Kind
    alert: bool
    given: Mapping[str, Any] = field(default_factory=dict)
    event: str | None = None

    @property
    def optional(self) -> bool:
        """A statement that nobody is told of need not be found."""
        return self.kind is Kind.STATEMENT and not self.alert


@dataclass(frozen=True, slots=True)
class Gold:
    """What is right of one row. None: the label does not say, and it is not scored."""

    relevant: bool | None
    events: tuple[GoldEvent, ...] | None = None
    alerts: int | None = None
    must_not: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """An article and its label. Rows of one `story` are played as one stream."""

    article: Article
    gold: Gold
    story: str | None = None
    phenomena: tuple[str, ...] = ()

    @property
    def row_id(self) -> str:
        return self.article.article_id


def read_labels(paths: Iterable[Path]) -> list[LabelledRow]:
    """All rows of all files, in their order.

    Raises `LabelError` for a wrong row (or an id that is there twice), `OSError` for a file that
    cannot be read and `UnicodeDecodeError` for one that is not UTF-8.
    """
    rows: list[LabelledRow] = []
    seen: dict[str, str] = {}
    for path in paths:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            where = f"{path}:{number}"
            row = _row(line, where)
            if row.row_id in seen:
                raise LabelError(
                    f"{where}: id is {row.row_id!r}, as at {seen[row.row_id]}: "
                    "give each row an id of its own"
                )
            seen[row.row_id] = where
            rows.append(row)
    if not rows:
        raise LabelError(f"no labelled rows at all: give files with lines such as {_EXAMPLE}")
    return rows


def _row(line: str, where: str) -> LabelledRow:
    try:
        raw = json.loads(line)
    except ValueError as error:
        raise LabelError(f"{where}: not JSON ({error}): one object a line, as {_EXAMPLE}") from None
    if not isinstance(raw, dict):
        raise LabelError(f"{where}: not an object: one object a line, as {_EXAMPLE}")
    _known(raw, _ROW, where, "")
    for name in ("id", "published", "title"):
        if not isinstance(raw.get(name), str) or not raw[name].strip():
            _wrong(where, name, raw.get(name), "a text such as " + _SAMPLES[name])
    try:
        article = article_of(raw)
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise LabelError(
            f"{where}: not an article ({error}): published is ISO 8601, such as 2025-05-11 or "
            "2025-05-11T09:30:00Z, and timezone a name such as Asia/Tokyo"
        ) from None
    gold = raw.get("gold", {"relevant": raw["relevant"]} if "relevant" in raw else None)
    if not isinstance(gold, dict):
        _wrong(where, "gold", gold, 'an object such as {"relevant": true}')
    story = raw.get("story")
    if story is not None and not isinstance(story, str):
        _wrong(where, "story", story, "null or a name such as geneva")
    return LabelledRow(
        article, _gold(gold, where), story, tuple(_texts(raw, "phenomena", where, ""))
    )


_SAMPLES: Final = {"id": "en-tariff-001", "published": "2025-05-11", "title": "Talks end"}


def _gold(raw: Mapping[str, Any], where: str) -> Gold:
    _known(raw, _GOLD, where, "gold.")
    relevant = raw.get("relevant")
    if relevant is not None and not isinstance(relevant, bool):
        _wrong(where, "gold.relevant", relevant, "true, false or null")
    listed = raw.get("events")
    if listed is not None and not isinstance(listed, list):
        _wrong(where, "gold.events", listed, "a list, empty where nothing is told")
    events = (
        tuple(_event(item, where, f"gold.events[{n}]") for n, item in enumerate(listed))
        if listed is not None
        else None
    )
    alerts = raw.get("alerts")
    if alerts is not None and (isinstance(alerts, bool) or not isinstance(alerts, int)):
        _wrong(where, "gold.alerts", alerts, "a whole number such as 1")
    if alerts is None and events is not None:
        alerts = sum(event.alert for event in events)
    must_not = _texts(raw, "must_not", where, "gold.")
    for name in must_not:
        if name != ANY and name.partition("=")[0] not in FORBIDDEN_FIELDS:
            _one_of(where, "gold.must_not", name, [kind.value for kind in Kind])
    return Gold(relevant, events, alerts, frozenset(must_not))


#: Other words for a status, as the register's rows have them.
_SAME_STATUS: Final = {"scheduled": "planned", "rescheduled": "planned"}


def families_of(kind: Kind) -> frozenset[str]:
    """Sub-kinds without their stage ("antitrust"), which a label may give alone."""
    if kind not in {Kind.INVESTIGATION, Kind.TRADE_REMEDY}:
        return frozenset()
    return frozenset(name.rpartition("_")[0] for name in SUBKINDS[kind] if "_" in name)


def _event(raw: Any, where: str, name: str) -> GoldEvent:
    if not isinstance(raw, dict):
        _wrong(where, name, raw, 'an object such as {"kind": "MEETING", "alert": true}')
    _known(raw, _EVENT, where, f"{name}.")
    _one_of(where, f"{name}.kind", raw.get("kind"), [kind.value for kind in Kind])
    kind = Kind(raw["kind"])
    if not isinstance(raw.get("alert"), bool):
        _wrong(where, f"{name}.alert", raw.get("alert"), "true or false")
    status = _SAME_STATUS.get(str(raw.get("status")))
    raw = raw if status is None else {**raw, "status": status}
    allowed = {
        "subkind": [*sorted(SUBKINDS[kind]), *sorted(families_of(kind))],
        "status": [status.value for status in Status],
        "bucket": [bucket.value for bucket in Bucket],
        "precision": sorted({*PRINTED_PRECISION.values(), *map(str, Precision)}),
        "change": [change.value for change in ChangeKind if change.tellable],
    }
    for key, values in allowed.items():
        if key in raw:
            _one_of(where, f"{name}.{key}", raw[key], values)
    _check_values(raw, where, name)
    apart = {"kind", "alert", "event", "note"}
    given = {key: value for key, value in raw.items() if key not in apart}
    if "precision" in given:
        # The finer names mean what replay prints for them.
        printed = {str(fine): coarse for fine, coarse in PRINTED_PRECISION.items()}
        given["precision"] = printed.get(given["precision"], given["precision"])
    known_as = raw.get("event")
    return GoldEvent(kind, raw["alert"], given, None if known_as is None else str(known_as))


def _check_values(raw: Mapping[str, Any], where: str, name: str) -> None:
    for key in _DATES:
        if raw.get(key) is not None and not _is_day(raw[key]):
            _wrong(where, f"{name}.{key}", raw[key], "a day such as 2025-05-11, or null")
    for key in _NUMBERS:
        value = raw.get(key)
        several = key == _SEVERAL and isinstance(value, list) and len(value) > 1
        if value is not None and not all(map(_is_number, value if several else [value])):
            _wrong(where, f"{name}.{key}", value, "a number such as 25, or null")
    for key in _WORDS:
        if raw.get(key) is not None and not isinstance(raw[key], str):
            _wrong(where, f"{name}.{key}", raw[key], "a text, or null")
    for key in _NAMES:
        _texts(raw, key, where, f"{name}.")


def _texts(raw: Mapping[str, Any], key: str, where: str, prefix: str) -> Sequence[str]:
    value = raw.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        _wrong(where, prefix + key, value, 'a list of texts such as ["US"]')
    return [str(item) for item in value]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_day(value: object) -> bool:
    try:
        return date.fromisoformat(str(value)).isoformat() == value
    except ValueError:
        return False


def _known(raw: Mapping[str, Any], names: Sequence[str], where: str, prefix: str) -> None:
    for key in raw:
        if key not in names:
            near = difflib.get_close_matches(key, names, n=1)
            right = f"did you mean {near[0]}?" if near else f"the fields are {', '.join(names)}"
            raise LabelError(f"{where}: {prefix}{key} is no field of a label: {right}")


def _one_of(where: str, name: str, value: object, values: Sequence[str]) -> None:
    if value not in values:
        near = difflib.get_close_matches(str(value), values, n=1)
        right = f"{near[0]}, or another of " if near else "one of "
        _wrong(where, name, value, right + ", ".join(values))


def _wrong(where: str, name: str, value: object, right: str) -> NoReturn:
    raise LabelError(f"{where}: {name} is {value!r}: give {right}")
