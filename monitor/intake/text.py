"""Strings from outside made fit to store, and HTML made plain text. Pure."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

#: Plain text kept of one item; an article this long is a page dump, not news.
MAX_TEXT_CHARS: Final = 50_000
#: HTML looked at for one item: building a tree of nested tags is quadratic in their depth.
MAX_HTML_CHARS: Final = 100_000

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060"
    "\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS: Final = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
#: Stops at the next bracket, so that it stays linear in whatever a sender strings together.
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_SPACES: Final = re.compile(r"[^\S\n]+")
_PARAGRAPHS: Final = re.compile(r"\s*\n\s*\n\s*")
_BLOCKS: Final = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote dd div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 "
        "h6 header hr li main ol p pre section table tbody td th tr ul",
    )
)
_DROPPED: Final = frozenset(
    re.findall(
        r"\w+",
        "script style noscript template iframe object embed svg math form button select nav head "
        "title figure video audio textarea",
    )
)


def clean(text: str) -> str:
    """*text* in NFC without control characters, lone surrogates and invisible direction marks.

    Line separators of all kinds become a newline: a headline with U+2028 in it must neither break
    a mail header nor stop an alert.
    """
    broken = text.translate(_BREAKS).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", broken))


def one_line(text: str) -> str:
    """*text*, cleaned, its runs of white space made one blank."""
    return " ".join(clean(text).split())


def title_text(text: str) -> str:
    """A headline as one plain line: tags out, entities resolved once more where they are left."""
    text = text[:MAX_HTML_CHARS]
    if "<" in text and _TAG.search(text):
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    return one_line(text)


def plain_text(markup: str) -> str:
    """The text of HTML (or of plain text), paragraphs kept apart by a blank line."""
    markup = markup[:MAX_HTML_CHARS]
    if "<" not in markup or not ("<!--" in markup or _TAG.search(markup)):
        return _tidy(html.unescape(markup) if "&" in markup else markup)
    tree = LexborHTMLParser(clean(markup))
    body = tree.body
    if body is None:
        return ""
    pieces: list[str] = []
    _gather(body, pieces)
    return _tidy("".join(pieces))


def _gather(body: LexborNode, pieces: list[str]) -> None:
    # An explicit stack: nesting is the sender's choice, the depth of our calls must not be.
    stack: list[LexborNode | str] = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        tag = node.tag
        if tag == "-text":
            pieces.append(node.text_content or "")
            continue
        if tag == "br":
            pieces.append("\n")
            continue
        if tag in _DROPPED or tag == "-comment":
            continue
        children: list[LexborNode | str] = list(node.iter(include_text=True))
        if tag in _BLOCKS:
            pieces.append("\n\n")
            stack.append("\n\n")
        stack.extend(reversed(children))


def _tidy(text: str) -> str:
    spaced = _SPACES.sub(" ", clean(text))
    paragraphs = (" ".join(block.split()) for block in _PARAGRAPHS.split(spaced))
    return "\n\n".join(block for block in paragraphs if block)
