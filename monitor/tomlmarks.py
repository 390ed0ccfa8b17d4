"""TOML with line marks: `tomllib` reads the values, this tells where each of them stands.

Pure but for `read`. Made for files of `[[table]]` blocks (feeds, routes), so that an error can name
file and line.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_HEADER: Final = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]\]?\s*(#.*)?$")
_KEY: Final = re.compile(r"""^\s*["']?([A-Za-z0-9_-]+)["']?\s*=""")
_AT_LINE: Final = re.compile(r"\s*\(at line (\d+), column \d+\)$")


class TomlError(Exception):
    """A file cannot be read as TOML. The message names file, line and what is wrong."""


@dataclass(frozen=True, slots=True)
class MarkedToml:
    """The values of a TOML file, and where they stand in it."""

    path: Path
    data: dict[str, Any]
    text: str

    def where(self, location: Sequence[str | int] = ()) -> str:
        """`file:line` of the value at *location*, such as `("channel", 1, "url")`.

        Words in *location* that are no key of the file are passed over; what cannot be found at
        all is placed at the nearest thing around it, at worst at line 1.
        """
        return f"{self.path}:{self._line(location)}"

    def _line(self, location: Sequence[str | int]) -> int:
        table, index, keys = _split(location)
        found = 1
        seen = -1
        inside = table is None
        for number, line in enumerate(self.text.splitlines(), start=1):
            if header := _HEADER.match(line):
                seen += header[1] == table
                inside = header[1] == table and seen == index
                if inside:
                    found = number
            elif inside and (key := _KEY.match(line)) and key[1] in keys:
                return number
        return found


def read(path: Path) -> MarkedToml:
    """The TOML file at *path*.

    Raises `TomlError` where it is absent, not UTF-8 or not TOML.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise TomlError(
            f"{path}: cannot be read ({error.strerror}); make it, or name another file"
        ) from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise TomlError(f"{path}:{line}: is not UTF-8; save the file in UTF-8") from None
    try:
        return MarkedToml(path, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        at = _AT_LINE.search(message)
        line = int(at[1]) if at else text.count("\n") + 1
        plain = _AT_LINE.sub("", message).removesuffix(" (at end of document)")
        raise TomlError(f"{path}:{line}: is not TOML: {plain}") from None


def _split(location: Sequence[str | int]) -> tuple[str | None, int, frozenset[str]]:
    """*location* as the table's name, which one of that name, and the keys within it."""
    if len(location) > 1 and isinstance(location[0], str) and isinstance(location[1], int):
        keys = frozenset(part for part in location[2:] if isinstance(part, str))
        return location[0], location[1], keys
    return None, 0, frozenset(part for part in location if isinstance(part, str))
