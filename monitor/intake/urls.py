"""Which web addresses are fit to be fetched: the hygiene of their spelling. Pure.

Two parsers that read one address differently are how a check is slipped past, so a spelling that
could be read in two ways is refused rather than repaired. What a name resolves to is the business
of the fetcher's connect guard.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

MAX_URL_CHARS: Final = 2048

_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_HOST: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_-]{1,63})*")
_NUMBERISH: Final = re.compile(r"(?:\d+|0x[0-9a-f]*)")
#: What may stand in a path or query as it is; `%` too, so that escapes stay byte for byte.
_SAFE: Final = "!#$%&'()*+,/:;=?@[]~"


class UrlRefusedError(ValueError):
    """An address that is not fetched. The message says why, without its query."""


def clean_url(text: str) -> str:
    """The address *text* in the one form that is fetched: host in lower-case ASCII, no fragment.

    Raises `UrlRefusedError` on any scheme but http and https, userinfo, control characters,
    spaces, backslashes, encoded, doubtful or numeric-but-undotted hosts, and lengths over 2,048.
    """
    if len(text) > MAX_URL_CHARS:
        raise UrlRefusedError(f"longer than {MAX_URL_CHARS} characters")
    if _FORBIDDEN.search(text):
        raise UrlRefusedError("has a space, backslash or control character")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise UrlRefusedError("cannot be read as an address") from None
    if parts.scheme not in {"http", "https"}:
        raise UrlRefusedError("is neither http nor https")
    if "@" in parts.netloc:
        raise UrlRefusedError("carries a user name or password")
    if port == 0:
        raise UrlRefusedError("has port 0")
    host = _clean_host(parts)
    default = {"http": 80, "https": 443}[parts.scheme]
    netloc = host if port in {None, default} else f"{host}:{port}"
    path = quote(parts.path or "/", safe=_SAFE)
    return urlunsplit((parts.scheme, netloc, path, quote(parts.query, safe=_SAFE), ""))


def origin_of(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a cleaned address."""
    parts = urlsplit(url)
    return (
        parts.scheme,
        parts.hostname or "",
        parts.port or (443 if parts.scheme == "https" else 80),
    )


def _clean_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if parts.netloc.startswith("["):
        return _clean_v6(host)
    if not host or "%" in host:
        raise UrlRefusedError("has no host, or an encoded one")
    folded = host.casefold()
    if unicodedata.normalize("NFKC", folded) != folded or "\u3002" in folded:
        # Circled digits, full-width letters and the ideographic full stop turn into plain ones on
        # the way to the resolver.
        raise UrlRefusedError("has a host in look-alike characters")
    try:
        ascii_host = folded if folded.isascii() else folded.encode("idna").decode("ascii")
    except UnicodeError:
        raise UrlRefusedError("has a host that is no domain name") from None
    if len(ascii_host) > 253 or not _HOST.fullmatch(ascii_host):
        raise UrlRefusedError("has a host that is no domain name")
    if _NUMBERISH.fullmatch(ascii_host.rpartition(".")[2]):
        return _clean_v4(ascii_host)
    return ascii_host


def _clean_v4(host: str) -> str:
    # Resolvers take 2130706433, 0x7f.1 and 0177.0.0.1 for addresses; `ip_address` takes none.
    try:
        return str(ipaddress.IPv4Address(host))
    except ValueError:
        raise UrlRefusedError("has a number for a host, not four decimal parts") from None


def _clean_v6(host: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(host).compressed}]" if "%" not in host else _zoned()
    except ValueError:
        raise UrlRefusedError("has a host in brackets that is no IPv6 address") from None


def _zoned() -> str:
    raise UrlRefusedError("has an IPv6 address with a zone")
