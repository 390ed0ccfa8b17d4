"""Rows of one line, `- {id: x, names: [a, b]}`, read fast: a topic is a thousand of them and more.

Only the plainest YAML is read here. A row with anything else (escapes, comments, anchors, a value
left out) is left to the YAML library, which reads it the same or says what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_ROW: Final = re.compile(r"(\s*(?:- |[a-z_A-Z.]+:\s))(\{.*\}|\[.*\])\s*")
_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<mark>[{}\[\],])
      | "(?P<double>[^"\\]*)"
      | '(?P<single>[^'\\]*)'
      | (?P<plain>[^\s{}\[\],"'\#&*!|>%@`:?-](?:[^{}\[\],:\#]|:(?=[^\s{}\[\],]))*)
    )(?P<key>\s*:(?=\s))?""",
    re.VERBOSE,
)
#: Stands for a row in what the library reads; no file of a topic holds it.
_PLACE: Final = "\ue000"

Value = str | list["Value"] | dict[str, "Value"]
_Token = tuple[str, str, bool]


class _OtherError(Exception):
    """The row holds more than the plainest YAML."""


def without_rows(text: str) -> tuple[str, dict[str, Value]]:
    """*text* with a word in place of each plain row, and the row that each such word stands for."""
    rows: dict[str, Value] = {}
    lines = text.split("\n")
    if _PLACE in text:
        return text, rows
    for number, line in enumerate(lines):
        match = _ROW.fullmatch(line)
        if match is None:
            continue
        try:
            row = _row(match.group(2))
        except _OtherError:
            continue
        word = f"{_PLACE}{number}"
        rows[word] = row
        lines[number] = match.group(1) + word
    return "\n".join(lines), rows


def _row(text: str) -> Value:
    tokens = _tokens(text)
    row = _value(tokens, next(tokens))
    if next(tokens, None) is not None:
        raise _OtherError
    return row


def _tokens(text: str) -> Iterator[_Token]:
    """Kind, text and whether a colon follows, of each token."""
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _OtherError
        mark, double, single, plain, key = match.groups()
        if mark is not None:
            yield "mark", mark, key is not None
        elif plain is not None:
            yield "plain", plain.rstrip(), key is not None
        else:
            yield "quoted", double if double is not None else single, key is not None
        at = match.end()


def _value(tokens: Iterator[_Token], token: _Token) -> Value:
    kind, text, key = token
    if key:
        raise _OtherError
    if kind != "mark":
        return text
    if text == "{":
        return _mapping(tokens)
    if text == "[":
        return _list(tokens)
    raise _OtherError


def _list(tokens: Iterator[_Token]) -> list[Value]:
    found: list[Value] = []
    for token in tokens:
        if token == ("mark", "]", False) and not found:
            return found
        found.append(_value(tokens, token))
        if _ends(tokens, "]"):
            return found
    raise _OtherError


def _mapping(tokens: Iterator[_Token]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for kind, text, key in tokens:
        if kind == "mark" or not key or text in found:
            raise _OtherError
        found[text] = _value(tokens, next(tokens, ("mark", "}", False)))
        if _ends(tokens, "}"):
            return found
    raise _OtherError


def _ends(tokens: Iterator[_Token], mark: str) -> bool:
    """Whether *mark* comes next, and not a comma."""
    kind, text, key = next(tokens, ("", "", False))
    if kind != "mark" or key or text not in {mark, ","}:
        raise _OtherError
    return text == mark
