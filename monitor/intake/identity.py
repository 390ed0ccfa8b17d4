"""What makes two items the same article, and what makes one worth reading again. Pure."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.intake.urls import UrlRefusedError, clean_url
from monitor.model import Entry

#: The lead is the first paragraph, as far as this.
LEAD_CHARS: Final = 600
#: A headline and lead shorter than this are taken for a standing one ("Daily briefing").
_TELLING_CHARS: Final = 80

_TRACKING: Final = re.compile(
    r"(?:utm_|at_|mc_|pk_|piwik_|matomo_|hsa_|wt_|ns_|oly_|vero_|_hs|ga_).*"
    r"|(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|ttclid|cmpid|cmp|ito|smid"
    r"|ref|ref_src|partner|rss|ncid|sr_share|share|spm|from|traffic_source|feature|taid|mkt_tok)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?。！？]\s*")


@dataclass(frozen=True, slots=True)
class Identity:
    """An item's names at its outlet, hashed, strongest first."""

    article_id: str
    identities: tuple[str, ...]


def canonical_address(link: str) -> str | None:
    """*link* without scheme, www, default port, fragment, tracking and a final slash.

    None where it is no web address, or names a site's front page rather than an article.
    """
    try:
        parts = urlsplit(clean_url(link))
    except UrlRefusedError:
        return None
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    host = parts.netloc.removeprefix("www.").removesuffix(":80").removesuffix(":443")
    path = parts.path.rstrip("/")
    if not path and not kept:
        return None
    query = urlencode(sorted(kept))
    return host + path + (f"?{query}" if query else "")


def lead_of(text: str) -> str:
    """The first paragraph of *text*; a long one up to the last sentence that ends in bounds."""
    first = text.split("\n\n", 1)[0]
    if len(first) <= LEAD_CHARS:
        return first
    ends = [found.end() for found in _SENTENCE_END.finditer(first[:LEAD_CHARS])]
    return first[: ends[-1]] if ends else first[:LEAD_CHARS]


def fingerprints(title: str, lead: str, day: date) -> tuple[str, ...]:
    """The words and figures of title and lead, without case and punctuation, and roughly when.

    Figures count, since notices of one series differ in nothing else ("Notice 57 of 2025"). The
    two marks stand for two weeks each, half a step apart: the same words within a week share one,
    and a standing text that comes back a month later shares none. Short ones share theirs on one
    day alone ("Daily briefing"). None where there are no words.
    """
    words = " ".join(_WORD.findall(f"{title} {lead}".casefold()))
    if not words:
        return ()
    if len(words) < _TELLING_CHARS or not lead:
        return (f"{words} {day.isoformat()}",)
    number = day.toordinal()
    return (f"{words} a{number // 14}", f"{words} b{(number + 7) // 14}")


def identities_of(
    feed_id: str,
    outlet: str,
    entries: Sequence[Entry],
    marks: Sequence[Sequence[str]],
) -> list[Identity]:
    """One identity an entry, in order.

    A name that several items of the document share names none of them.
    """
    named = [_names(feed_id, entry, own) for entry, own in zip(entries, marks, strict=True)]
    uses = Counter(name for names in named for name in dict.fromkeys(names))
    found = []
    for entry, names in zip(entries, named, strict=True):
        own = [name for name in dict.fromkeys(names) if uses[name] == 1]
        if not own:
            own = ["all:" + "\x1f".join([*names, entry.title or "", _when(entry)])]
        hashed = tuple(_hash(outlet, name) for name in own)
        found.append(Identity(hashed[0], hashed))
    return found


def _names(feed_id: str, entry: Entry, marks: Sequence[str]) -> list[str]:
    names = []
    if entry.guid:
        # A guid that is an address survives a change of scheme or host's www.
        address = canonical_address(entry.guid) if "://" in entry.guid else None
        if address:
            names.append(f"url:{address}")
        elif "://" not in entry.guid:
            # "1234" is unique in its feed at most, a UUID or a tag everywhere.
            scope = feed_id if len(entry.guid) < 16 or entry.guid.isdecimal() else ""
            names.append(f"guid:{scope}:{entry.guid}")
    if entry.link:
        address = canonical_address(entry.link)
        if address:
            names.append(f"url:{address}")
    return [*names, *(f"words:{mark}" for mark in marks)]


def _when(entry: Entry) -> str:
    return entry.published.isoformat() if entry.published else ""


def _hash(outlet: str, name: str) -> str:
    return hashlib.sha256(f"{outlet}\x1f{name}".encode()).hexdigest()[:32]
