"""`feeds.toml` to Feeds, with errors that name the line and a right value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from monitor.intake.urls import clean_url
from monitor.model import Feed, Tier
from monitor.tomlmarks import TomlError, read

_RIGHT: Final[Mapping[str, str]] = {
    "id": '"ustr-press"',
    "url": '"https://example.org/feed.xml"',
    "outlet": '"Example Times"',
    "tier": ", ".join(f'"{tier.value}"' for tier in Tier),
    "language": '"en"',
    "timezone": '"Asia/Shanghai"',
    "interval_minutes": "15 (5 to 1440)",
    "prior": "0.5 (-5 to 5)",
    "seen_at": '"https://github.com/owner/list feeds.opml"',
    "enabled": "true",
}
T = TypeVar("T", bound=BaseModel)

_FEED_HEADER: Final = re.compile(r"\s*\[\[\s*feed\s*\]\]")
_TABLE_HEADER: Final = re.compile(r"\s*\[")


class FeedsError(Exception):
    """`feeds.toml` cannot be used: the message names file, line, fault and a right value."""


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("is no time zone of the IANA database") from None
    return name


class _Shared(BaseModel):
    """What `[defaults]` may set for all feeds."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    tier: Annotated[Tier, Field(strict=False)] = Tier.PAPER
    language: str = Field("en", pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    timezone: Annotated[str, AfterValidator(_zone)] | None = None
    interval_minutes: int = Field(15, ge=5, le=1440)
    prior: float = Field(0.0, ge=-5.0, le=5.0, strict=False)
    enabled: bool = True


class _Row(_Shared):
    """One `[[feed]]`."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")
    url: Annotated[str, AfterValidator(clean_url)]
    outlet: str = Field(min_length=1, max_length=100)
    #: Where the address was found; for people, not for the code.
    seen_at: Annotated[str, Field(min_length=8, max_length=300)] | None = None


def load_feeds(path: Path) -> tuple[Feed, ...]:
    """All feeds of the file, the disabled ones too, in its order.

    Raises `FeedsError` for a file that cannot be read, a key or value that will not do, or an id
    or address used twice.
    """
    try:
        marked = read(path)
    except TomlError as error:
        raise FeedsError(f"{error} (TRADEWATCH_FEEDS names this file)") from None
    data, lines = marked.data, _Lines(path, marked.text)
    for key in data:
        if key not in {"feed", "defaults"}:
            raise lines.error(key, None, f"{key} is not known here", "[defaults] or [[feed]]")
    defaults = data.get("defaults", {})
    if not isinstance(defaults, dict):
        raise lines.error("defaults", None, "defaults is no table", "[defaults]")
    rows = data.get("feed", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise lines.error("feed", None, "feed is no list of tables", "[[feed]]")
    _checked(_Shared, defaults, lines, None)
    checked = [_checked(_Row, {**defaults, **row}, lines, n) for n, row in enumerate(rows)]
    _refuse_twins(checked, lines)
    return tuple(_feed(row) for row in checked)


def _feed(row: _Row) -> Feed:
    return Feed(
        feed_id=row.id,
        url=row.url,
        outlet=row.outlet,
        tier=row.tier,
        language=row.language,
        timezone=row.timezone,
        interval=timedelta(minutes=row.interval_minutes),
        prior=row.prior,
        enabled=row.enabled,
    )


def _refuse_twins(rows: Sequence[_Row], lines: _Lines) -> None:
    for field in ("id", "url"):
        seen: dict[str, int] = {}
        for number, row in enumerate(rows):
            value = getattr(row, field)
            if value in seen:
                first = lines.at(seen[value], field)
                raise lines.error(
                    field,
                    number,
                    f"{field} {value!r} is used already on line {first}",
                    f"one that no other feed has, such as {_RIGHT[field]}",
                )
            seen[value] = number


class _Lines:
    """Where each table and key of the file stands; `tomllib` itself keeps no line numbers."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()
        self._feeds = [n for n, line in enumerate(self._lines, 1) if _FEED_HEADER.match(line)]

    def at(self, feed: int | None, key: str) -> int:
        """The line of *key* in the feed's table, else in the defaults, else of the table."""
        start = 1
        if feed is not None and feed < len(self._feeds):
            start = self._feeds[feed]
            own = self._key_after(start, key)
            if own is not None:
                return own
        for number, line in enumerate(self._lines, 1):
            if re.match(r"\s*\[\s*defaults\s*\]", line):
                return self._key_after(number, key) or (start if feed is not None else number)
        return start

    def error(self, key: str, feed: int | None, what: str, right: str) -> FeedsError:
        return FeedsError(f"{self._path}:{self.at(feed, key)}: {what}; a right value is {right}")

    def _key_after(self, start: int, key: str) -> int | None:
        pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""")
        for number, line in enumerate(self._lines[start:], start + 1):
            if _TABLE_HEADER.match(line):
                return None
            if pattern.match(line):
                return number
        return None


def _checked(kind: type[T], row: Mapping[str, Any], lines: _Lines, number: int | None) -> T:
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        item = error.errors()[0]
        key = str(item["loc"][0]) if item["loc"] else "feed"
        raise lines.error(key, number, _what(key, item), _right(key, item)) from None


def _what(key: str, item: Any) -> str:
    if item["type"] == "missing":
        return f"{key} is missing"
    if item["type"] == "extra_forbidden":
        return f"{key} is no key of a feed"
    reason = str(item["msg"]).removeprefix("Value error, ")
    if key == "url":
        # An address can carry a password: say what is wrong with it, not what it is.
        return f"url {reason}"
    return f"{key} is {item['input']!r}, which will not do ({reason})"


def _right(key: str, item: Any) -> str:
    if item["type"] == "extra_forbidden":
        return "one of " + ", ".join(_RIGHT)
    return _RIGHT.get(key, "see docs/configuration.md")
