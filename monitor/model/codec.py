"""Frozen dataclasses to plain JSON values and back, so that the store and the wire agree."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """A model value as JSON's own types; dates in ISO 8601, durations in seconds."""
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, frozenset | set):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(item) for key, item in value.items()}
    return value


def from_plain(kind: type[T], data: Any) -> T:
    """The model value that `to_plain` made *data* of.

    Raises `TypeError`, `KeyError` or `ValueError` where *data* is not of that shape. Keys that
    *kind* does not have are ignored, and missing ones take its defaults, so that a row written by
    an older version can still be read.
    """
    return typing.cast("T", _build(kind, data))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _build(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        if data is None:
            return None
        (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
        return _build(inner, data)
    if origin is tuple:
        return tuple(_build(get_args(kind)[0], item) for item in data)
    if origin is frozenset:
        return frozenset(_build(get_args(kind)[0], item) for item in data)
    if origin is not None or kind is Any:
        return data
    if dataclasses.is_dataclass(kind):
        factory = typing.cast("type", kind)
        hints = _hints(factory)
        return factory(**{k: _build(hints[k], v) for k, v in data.items() if k in hints})
    return _leaf(kind, data)


def _leaf(kind: Any, data: Any) -> Any:
    if issubclass(kind, datetime | date):
        return kind.fromisoformat(data)
    if issubclass(kind, timedelta):
        return timedelta(seconds=data)
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, float):
        return float(data)
    return data
