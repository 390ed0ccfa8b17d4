"""Column types that read and write alike on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

_CONTROL: Final = {code: None for code in range(32) if chr(code) not in "\t\n"}


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC with microseconds; a naive one is refused.

    SQLite has no times: there it is text of fixed width, so that order in SQL is order in time.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: pass an aware datetime")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if dialect.name == "sqlite":
            return value.replace(tzinfo=UTC)
        return value.astimezone(UTC)


class Document(TypeDecorator[Any]):
    """Plain JSON values as text.

    Not the server's own JSON type: that refuses the NUL and lone surrogates which a hostile feed
    can put into a title, and one such article would then stop its feed for good.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002  # SQLAlchemy's signature
        if value is None:
            return None
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        try:
            text.encode()
        except UnicodeEncodeError:
            return json.dumps(value, separators=(",", ":"))
        return text

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002  # SQLAlchemy's signature
        return None if value is None else json.loads(value)


def plain_text(text: str, limit: int = 2000) -> str:
    """*text* as any database takes it: no control characters or lone surrogates, bounded."""
    safe = text[:limit].encode("utf-8", "replace").decode()
    return safe.translate(_CONTROL)
