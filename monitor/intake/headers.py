"""What HTTP's headers say about when to come back, and how a body was packed. Pure."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

#: No publisher can make us wait longer than this.
CAP: Final = timedelta(hours=24)
#: A longer validator is no validator; it would be stored and sent back at every poll.
MAX_VALIDATOR_CHARS: Final = 1_024

_MAX_AGE: Final = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,10})\"?(?=[,\s]|$)", re.IGNORECASE)
_STEP: Final = 64 * 1024
_MAX_MEMBERS: Final = 64
_GZIP_MAGIC: Final = b"\x1f\x8b"


class UnpackError(Exception):
    """A body that is not packed as its header says, or in a way that is not accepted."""


class TooLargeError(UnpackError):
    """A body that unpacks to more than is accepted."""


def retry_after(value: str | None, now: datetime) -> timedelta | None:
    """`Retry-After` as a wait from *now*, at most a day; None for nothing, nonsense or the past."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:9])), CAP) if int(text[:9]) else None
    moment = http_date(text)
    if moment is None or moment <= now:
        return None
    return min(moment - now, CAP)


def fresh_for(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long the answer stays fresh: by max-age, else by Expires; at most a day."""
    found = _MAX_AGE.search(headers.get("Cache-Control", "")[:1_000])
    if found:
        age = headers.get("Age", "").strip()
        spent = int(age) if re.fullmatch(r"[0-9]{1,9}", age) else 0
        seconds = min(int(found[1]), 10**9) - spent
        return min(timedelta(seconds=seconds), CAP) if seconds > 0 else None
    expires = http_date(headers.get("Expires", ""))
    if expires is None:
        return None
    wait = expires - (http_date(headers.get("Date", "")) or now)
    return min(wait, CAP) if wait > timedelta() else None


def http_date(text: str) -> datetime | None:
    """An HTTP date in UTC, or None."""
    if not text or len(text) > 64:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def validator(value: str | None) -> str | None:
    """*value* as it was given, or None where it could not be given back byte for byte."""
    if not value or len(value) > MAX_VALIDATOR_CHARS or not value.isprintable():
        return None
    try:
        value.encode()
    except UnicodeEncodeError:
        return None
    return value


class Unpacker:
    """One body's content coding, undone in steps that are bounded before they are taken."""

    def __init__(self, codings: Iterable[str], limit: int) -> None:
        """Raises `UnpackError` for a chain of codings, or one that was not asked for."""
        named = [part.strip().lower() for line in codings for part in line.split(",")]
        named = [name for name in named if name not in {"", "identity"}]
        if len(named) > 1:
            raise UnpackError("is packed more than once")
        self._coding = named[0].removeprefix("x-") if named else "identity"
        if self._coding not in {"identity", "gzip", "deflate"}:
            raise UnpackError("is packed in a way that was not asked for")
        self._limit = limit
        self._size = 0
        self._members = 1
        self._inflater: zlib._Decompress | None = None

    def feed(self, data: bytes) -> list[bytes]:
        """The unpacked pieces of *data*. Raises `UnpackError`; `TooLargeError` past the limit."""
        if self._coding == "identity":
            self._grow(len(data))
            return [data]
        pieces = []
        try:
            while data:
                piece, data = self._step(data)
                self._grow(len(piece))
                pieces.append(piece)
        except zlib.error:
            raise UnpackError("is not packed as its header says") from None
        return pieces

    def finish(self) -> list[bytes]:
        """The last pieces. Raises as `feed`, and where the packed data broke off."""
        pieces: list[bytes] = []
        while self._inflater is not None and not self._inflater.eof:
            # The step's bound can leave output waiting when all input has gone in.
            try:
                piece = self._inflater.decompress(b"", _STEP)
            except zlib.error:
                piece = b""
            if not piece:
                raise UnpackError("broke off while it was being unpacked")
            self._grow(len(piece))
            pieces.append(piece)
        return pieces

    def _step(self, data: bytes) -> tuple[bytes, bytes]:
        inflater = self._inflater
        if inflater is None:
            inflater = self._inflater = zlib.decompressobj(self._window(data))
        elif inflater.eof:
            if self._coding != "gzip" or not data.startswith(_GZIP_MAGIC):
                return b"", b""  # padding after the end, which some servers send
            self._members += 1
            if self._members > _MAX_MEMBERS:
                raise UnpackError("is packed in too many pieces")
            inflater = self._inflater = zlib.decompressobj(self._window(data))
        piece = inflater.decompress(data, _STEP)
        return piece, inflater.unconsumed_tail or inflater.unused_data

    def _window(self, data: bytes) -> int:
        if self._coding == "gzip":
            return 16 + zlib.MAX_WBITS
        # "deflate" means a zlib stream, but some servers send it bare.
        bare = data[0] & 0x0F != zlib.DEFLATED
        return -zlib.MAX_WBITS if bare else zlib.MAX_WBITS

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > self._limit:
            raise TooLargeError(f"unpacks to more than {self._limit} bytes")
