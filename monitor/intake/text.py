"""Strings from outside made fit to store, and HTML made plain text. Pure."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

from selectolax.lexbor import LexborHTMLParser

#: Plain text kept of one item; an article this long is a page dump, not news.
MAX_TEXT_CHARS: Final = 50_000
#: HTML looked at for one item: building a tree of nested tags is quadratic in their depth.
MAX_HTML_CHARS: Final = 100_000

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060"
    "\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS: Final = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\u2028\u2029"), "\n")
#: What stands at 128 to 159 was meant in Windows' own code: quotes, dashes, dots.
_WINDOWS: Final = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}
_MEANT: Final = _BREAKS | _WINDOWS
#: Most texts have none of these, and finding that out takes a fiftieth of translating.
_ODD: Final = re.compile(f"[{''.join(map(chr, _MEANT))}]")
#: Stops at the next bracket, so that it stays linear in whatever a sender strings together.
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)
_BLOCK: Final = re.compile(
    r"<(?=/?(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figcaption|footer|h[1-6]"
    r"|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)\b)",
    re.IGNORECASE,
)
_DROPPED: Final = re.findall(
    r"\w+",
    "script style noscript template iframe object embed svg math form button select nav title "
    "figure video audio textarea",
)
_DROPPED_TAG: Final = re.compile(rf"<(?:{'|'.join(_DROPPED)})\b", re.IGNORECASE)


def clean(text: str) -> str:
    """*text* in NFC without control characters, lone surrogates and invisible direction marks.

    Line separators of all kinds become a newline: a headline with U+2028 in it must neither break
    a mail header nor stop an alert.
    """
    meant = text.translate(_MEANT) if _ODD.search(text) else text
    broken = meant.replace("\r\n", "\n").replace("\r", "\n")
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
    # The breaks go in front of the tags as text, so that the tree gives its text in one call.
    flat = " ".join(clean(markup).split())
    tree = LexborHTMLParser(_BLOCK.sub("\n\n<", _BREAK.sub("\n<br", flat)))
    if _DROPPED_TAG.search(flat):
        tree.strip_tags(_DROPPED)
    body = tree.body
    return _tidy(body.text()) if body is not None else ""


def _tidy(text: str) -> str:
    """Words a blank apart, paragraphs a blank line apart. Linear, whatever white space is sent."""
    paragraphs: list[str] = []
    words: list[str] = []
    for line in [*clean(text).split("\n"), ""]:
        found = line.split()
        if found:
            words += found
        elif words:
            paragraphs.append(" ".join(words))
            words = []
    return "\n\n".join(paragraphs)
