"""Text from the outside made fit to be shown: one line, visible characters, honest links. Pure.

A headline is written by strangers. It must never split a header, hide what it says, turn the
reading direction, or make an alert undeliverable.
"""

from __future__ import annotations

import ipaddress
import math
import re
import unicodedata
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit

_MAX_URL: Final = 2_000
_ELLIPSIS: Final = "…"
#: Everything that some reader takes for the end of a line, and tabs.
_BREAKS: Final = re.compile(r"[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]")
#: Cc, Cf (bidi controls, zero-width, soft hyphen, tags), Co and Cs never reach a reader.
_HIDDEN: Final = frozenset({"Cc", "Cf", "Co"})
#: More accents than this on one letter are an attack on the line above.
_MAX_MARKS: Final = 3
_FILLERS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")
_HOST: Final = re.compile(r"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?$")


def clean(text: str, limit: int = 500) -> str:
    """*text* as one line of visible characters, at most *limit* of them.

    Line breaks become spaces; controls, direction marks and zero-width characters vanish; a lone
    surrogate (which no UTF-8 can carry) becomes U+FFFD.
    """
    # Cut before the slow loop: a 10 MB title must not cost seconds. Four times leaves enough
    # where many of the first characters are hidden ones.
    visible = "".join(_visible(_BREAKS.sub(" ", text[: limit * 4])))
    flat = " ".join(visible.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + _ELLIPSIS


def _visible(text: str) -> list[str]:
    out: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        if category in _HIDDEN or char in _FILLERS or _noncharacter(char):
            continue
        if category == "Cs":
            out.append("\ufffd")
            continue
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= _MAX_MARKS:
            out.append(char)
    return out


def _noncharacter(char: str) -> bool:
    code = ord(char)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def clean_tree(value: Any, limit: int = 1_000) -> Any:
    """JSON's own types with every text in them cleaned; keys are ours and stay.

    A number that JSON cannot carry becomes null.
    """
    if isinstance(value, str):
        return clean(value, limit)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list):
        return [clean_tree(item, limit) for item in value]
    if isinstance(value, dict):
        return {key: clean_tree(item, limit) for key, item in value.items()}
    return value


def safe_link(url: str | None) -> str | None:
    """*url* if a reader may be sent there: http or https, no user part, host in punycode.

    None where it is anything else, so that the caller shows no link at all.
    """
    if not url or len(url) > _MAX_URL or "\\" in url or any(c.isspace() for c in url):
        return None
    if clean(url, _MAX_URL) != url:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    plain = ascii_host(host)
    if plain is None:
        return None
    shown = f"[{plain}]" if ":" in plain else plain
    netloc = shown if port is None else f"{shown}:{port}"
    path = quote(parts.path, safe="/:;,@!$&'()*+=~-._%")
    query = quote(parts.query, safe="/:;,@!$&'()*+=~-._%?[]")
    return urlunsplit((parts.scheme.lower(), netloc, path, query, ""))


def ascii_host(host: str) -> str | None:
    """*host* in lower-case ASCII (punycode), an IPv6 address without brackets; None if neither."""
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            return None
    try:
        plain = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    return plain if _HOST.match(plain) and ".." not in plain else None


def link_host(url: str) -> str:
    """The host of a link that `safe_link` let through, for showing beside it."""
    return urlsplit(url).hostname or ""
