"""What can be seen of a feed's document before any parser: encoding, shape, dates, hints. Pure.

Every pattern here runs over whole untrusted documents, so each stops at the next bracket.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from html.entities import html5
from typing import Final

_DECLARED: Final = re.compile(rb"""^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^<>]{0,300}?\?>")
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ROOT: Final = re.compile(rb"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF|channel)[\s>/]", re.IGNORECASE)
_END: Final = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:rss|feed|rdf|channel)\s*>", re.IGNORECASE)
_ITEM: Final = re.compile(rb"<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]", re.IGNORECASE)
_ITEM_END: Final = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:item|entry)\s*>", re.IGNORECASE)
_HTML: Final = re.compile(
    rb"^(?:\s|<!--[^>]*-->|\xef\xbb\xbf)*<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_DATED: Final = re.compile(
    rb"<(?:[\w.-]{1,40}:)?"
    rb"(?:pubDate|published|updated|issued|modified|created|date|lastBuildDate)"
    rb"(?:\s[^<>]{0,200})?>(?:\s*<!\[CDATA\[)?\s*([^<>\]]{8,64})",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(
    rb"<!ENTITY\s+(%\s+)?[^\s<>\"']{1,100}\s+(SYSTEM|PUBLIC|\"[^\"<>]*|'[^'<>]*)", re.IGNORECASE
)
#: A longer entity is there to be multiplied, not to be read.
_MAX_ENTITY: Final = 200
#: An ampersand that XML does not know: standing alone, or before one of HTML's own names.
_FOREIGN: Final = re.compile(
    rb"&(?!#[0-9]{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)([a-zA-Z][a-zA-Z0-9]{0,31};)?"
)
_TTL: Final = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_HOUR: Final = re.compile(rb"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAY: Final = re.compile(rb"<day>\s*([A-Za-z]{3,9})\s*</day>", re.IGNORECASE)
_LANGUAGE: Final = re.compile(
    rb"""<(?:dc:)?language>\s*([A-Za-z]{2,3}(?:[-_]\w{1,8}){0,2})\s*</|xml:lang=["']([\w-]{2,11})["']"""
)
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905  # clearer so
_ISO: Final = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*(\S*)"
)
_RFC: Final = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?(\d\d?)[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})"
    r"\s+(\d\d?):(\d\d)(?::(\d\d))?\s*(\S*)"
)
_ZONE: Final = re.compile(r"([+-])(\d\d):?(\d\d)?")
_ZERO: Final = frozenset({"Z", "UTC", "GMT", "UT"})
#: Hours east of UTC. CST is not among them: in a Chinese feed it is China's, so it is left open.
_NAMED: Final = {"EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_NAMED_ASIA: Final = {"HKT": 8, "SGT": 8, "JST": 9, "KST": 9, "CET": 1, "CEST": 2, "BST": 1}
#: What parsers take CST for, by which they and the table of dates are joined.
_CST: Final = timedelta(hours=-6)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The document in UTF-8, and whether its header and itself agree about its encoding."""

    body: bytes
    agreed: bool


@dataclass(frozen=True, slots=True)
class Hints:
    """What a feed says about itself outside its items."""

    ttl: timedelta | None
    skip_hours: frozenset[int]
    skip_days: frozenset[int]
    language: str | None


def in_utf8(body: bytes, content_type: str) -> Encoding:
    """*body* in UTF-8 without a declaration of another encoding, where one reading is certain.

    Where header and declaration differ, or the bytes do not fit, *body* comes back as it is and
    not agreed: guessing is the reference parser's business.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if body.startswith(mark):
            return _recoded(body, name, "utf-8-sig" if name == "utf-8" else name)
    found = _DECLARED.match(body[:1_000])
    declared = _codec(found[1].decode("ascii")) if found else None
    sent = _CHARSET.search(content_type)
    header = _codec(sent[1]) if sent else None
    if body.isascii() and (declared is None or not declared.startswith(("utf-16", "utf-32"))):
        return Encoding(body if declared == "utf-8" or found is None else _undeclared(body), True)
    if (found and declared is None) or (header and header != (declared or "utf-8")):
        return Encoding(body, False)
    return _recoded(body, declared or "utf-8", declared or "utf-8")


def _undeclared(body: bytes) -> bytes:
    return _DECLARATION.sub("", body.decode("ascii"), count=1).encode("ascii")


def _recoded(body: bytes, name: str, codec: str) -> Encoding:
    try:
        text = body.decode(codec)
    except (UnicodeError, LookupError):
        return Encoding(body, False)
    if name == "utf-8" and codec == "utf-8":
        return Encoding(body, True)
    return Encoding(_DECLARATION.sub("", text, count=1).encode("utf-8", "replace"), True)


def _codec(name: str) -> str | None:
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return None
    if known in {"gb2312", "gbk"}:
        return "gb18030"  # what is sent under the older names holds the newer characters
    if known in {"iso8859-1", "ascii"}:
        return "cp1252"
    return known


def feedlike(body: bytes) -> bool:
    """Whether a feed's root may be in *body* (ASCII-compatible) at all."""
    if _HTML.match(body[:4_000]):
        return False
    return b"\0" in body[:200] or _ROOT.search(body) is not None


def expands(body: bytes) -> bool:
    """Whether *body* declares entities that grow when resolved, or that are kept elsewhere.

    Old feeds declare HTML's named characters; nothing else that is honest needs a declaration.
    """
    for found in _ENTITY.finditer(body):
        parameter, value = found.groups()
        if value[:1] in {b'"', b"'"}:
            text = value[1:]
            # A reference by number is one character, and stays one.
            if len(text) > _MAX_ENTITY or b"%" in text or b"&" in text.replace(b"&#", b""):
                return True
        elif not parameter:
            return True
    return False


def mended(body: bytes) -> bytes:
    """*body* with what XML does not know mended outside CDATA: "Q&A", "?a=1&b=2", "&rsquo;".

    The fast parser forgives such an ampersand by leaving out the words after it.
    """
    if not _FOREIGN.search(body):
        return body
    pieces = []
    here = 0
    while True:
        start = body.find(b"<![CDATA[", here)
        end = body.find(b"]]>", start) if start >= 0 else -1
        pieces.append(_FOREIGN.sub(_mend, body[here : start if end >= 0 else len(body)]))
        if end < 0:
            return b"".join(pieces)
        pieces.append(body[start : end + 3])
        here = end + 3


def _mend(found: re.Match[bytes]) -> bytes:
    name = found[1]
    character = html5.get(name.decode("ascii")) if name else None
    if character is None:
        return b"&amp;" + (name or b"")
    return "".join(f"&#{ord(one)};" for one in character).encode("ascii")


def declares(body: bytes) -> bool:
    """Whether *body* declares entities at all."""
    return _ENTITY.search(body) is not None


def complete(body: bytes) -> bool:
    """Whether the document's end is there."""
    return b"\0" in body[:200] or _END.search(body[-4_096:]) is not None


def ends_in_item(body: bytes) -> bool:
    """Whether a document that broke off did so inside an item, which then must not be taken."""
    tail = body[-200_000:]
    last_start = max((found.start() for found in _ITEM.finditer(tail)), default=-1)
    last_end = max((found.start() for found in _ITEM_END.finditer(tail)), default=-1)
    return last_start > last_end or (last_start < 0 and last_end < 0)


def hints(body: bytes) -> Hints:
    """The ttl, hours, days and language in front of the first item."""
    first = _ITEM.search(body)
    head = body[: first.start()] if first else body
    head = head[:100_000]
    ttl = _TTL.search(head)
    language = _LANGUAGE.search(head)
    hours = {int(found) % 24 for found in _HOUR.findall(head) if int(found) <= 24}
    days = {_DAYS.index(name) for found in _DAY.findall(head) if (name := _day(found)) in _DAYS}
    return Hints(
        ttl=timedelta(minutes=int(ttl[1])) if ttl and int(ttl[1]) else None,
        skip_hours=frozenset(hours),
        skip_days=frozenset(days),
        language=(language[1] or language[2]).decode("ascii", "replace") if language else None,
    )


def _day(name: bytes) -> str:
    return name.decode("ascii").lower()[:3]


def dates(body: bytes) -> dict[datetime, datetime]:
    """Each moment that *body* dates something at -> that moment as it is written there.

    Parsers turn everything to UTC. The values here keep the offset that the feed gave, and are
    naive where it gave none: those are the outlet's own local time.
    """
    found: dict[datetime, datetime] = {}
    for raw in {match[1] for match in _DATED.finditer(body)}:
        written = written_date(raw.decode("ascii", "replace").strip())
        if written is not None:
            found[_as_parsers_see(written, raw)] = written
    return found


def written_date(text: str) -> datetime | None:
    """The date as written: aware with its own offset, naive without; None if it is no date."""
    iso = _ISO.fullmatch(text)
    rfc = None if iso else _RFC.fullmatch(text)
    try:
        if iso:
            year, month, day, hour, minute, second, zone = iso.groups()
            number = int(month)
        elif rfc:
            day, name, year, hour, minute, second, zone = rfc.groups()
            number = _MONTHS.index(name.lower()) + 1
        else:
            return None
        naive = datetime(int(year), number, int(day), int(hour or 0), int(minute or 0))  # noqa: DTZ001  # naive is what is meant
        return _in_zone(naive.replace(second=min(int(second or 0), 59)), zone)
    except (ValueError, OverflowError):
        return None


def _in_zone(naive: datetime, zone: str) -> datetime | None:
    if zone in {"", "CST"}:
        return naive
    if zone.upper() in _ZERO:
        return naive.replace(tzinfo=UTC)
    hours = _NAMED.get(zone, _NAMED_ASIA.get(zone))
    if hours is not None:
        return naive.replace(tzinfo=timezone(timedelta(hours=hours)))
    offset = _ZONE.fullmatch(zone)
    if not offset:
        return None
    size = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return naive.replace(tzinfo=timezone(size if offset[1] == "+" else -size))


def _as_parsers_see(written: datetime, raw: bytes) -> datetime:
    try:
        if written.tzinfo is not None:
            return written.astimezone(UTC)
        moment = written.replace(tzinfo=UTC)
        return moment - _CST if raw.rstrip().endswith(b"CST") else moment
    except OverflowError:
        return written.replace(tzinfo=UTC)
