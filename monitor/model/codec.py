"""Frozen dataclasses to plain JSON values and back, so that the store and the wire agree.

How each type is written and read is worked out once and kept: events and claims are read by the
thousand when articles are matched with what is known.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

T = TypeVar("T")
Reader = Callable[[Any], Any]


def to_plain(value: Any) -> Any:
    """A model value as JSON's own types; dates in ISO 8601, durations in seconds."""
    if value is None or type(value) in {str, int, float, bool}:
        return value
    if isinstance(value, Enum):
        return value.value
    kind: type[Any] = type(value)
    if dataclasses.is_dataclass(kind):
        return {name: to_plain(getattr(value, name)) for name in _names(kind)}
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
    reader: Reader = _reader(typing.cast("Any", kind))
    return typing.cast("T", reader(data))


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _reader(kind: Any) -> Reader:
    """What turns plain values into *kind*."""
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
        return _optional(_reader(inner))
    if origin is tuple:
        item = _reader(get_args(kind)[0])
        return lambda data: tuple([item(each) for each in data])
    if origin is frozenset:
        item = _reader(get_args(kind)[0])
        return lambda data: frozenset(item(each) for each in data)
    if origin is not None or kind is Any:
        return _same
    if dataclasses.is_dataclass(kind):
        return _record(typing.cast("type", kind))
    return _leaf(kind)


def _record(kind: type) -> Reader:
    hints = typing.get_type_hints(kind)
    readers = {name: _reader(hints[name]) for name in _names(kind)}

    def read(data: Any) -> Any:
        return kind(
            **{
                name: value if value is None else readers[name](value)
                for name, value in data.items()
                if name in readers
            }
        )

    return read


def _optional(reader: Reader) -> Reader:
    return lambda data: None if data is None else reader(data)


def _leaf(kind: Any) -> Reader:
    if issubclass(kind, datetime | date):
        return typing.cast("Reader", kind.fromisoformat)
    if issubclass(kind, timedelta):
        return lambda data: timedelta(seconds=data)
    if issubclass(kind, Enum):
        members = {member.value: member for member in kind}
        return lambda data: members[data] if data in members else kind(data)
    if issubclass(kind, float):
        return float
    return _same


def _same(data: Any) -> Any:
    return data
