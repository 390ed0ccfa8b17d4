"""Parsed entries to Articles: identity, text, times, language. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.intake.facts import facts_hash
from monitor.intake.identity import Identity, fingerprints, identities_of, lead_of
from monitor.intake.parsed import ParsedFeed
from monitor.intake.text import MAX_TEXT_CHARS
from monitor.model import Article, ArticleFlag, Entry, Feed, FeedLease

#: A clock of theirs may be this far ahead of ours without a word being said about it.
CLOCK_SKEW: Final = timedelta(minutes=10)
#: A date further from first sight than this is no date of news.
FAR: Final = timedelta(days=30)
#: Text that stands for a headline where there is none.
_TITLE_FROM_TEXT: Final = 120

_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
#: Languages that are not written in Latin letters.
_NOT_LATIN: Final = frozenset({"zh", "ja", "ko", "ru", "uk"})


def articles_of(parsed: ParsedFeed, lease: FeedLease, now: datetime) -> list[Article]:
    """The articles of one poll, in the feed's order.

    *now* (UTC) is the first sight of those that are new. An entry with neither title nor text
    says nothing and is left out.
    """
    feed = lease.feed
    texts = parsed.texts or tuple("" for _ in parsed.entries)
    told = [
        (entry, text, place in parsed.cut)
        for place, (entry, text) in enumerate(zip(parsed.entries, texts, strict=True))
        if entry.title or text
    ]
    entries = [entry for entry, _, _ in told]
    moments = [_published(entry, feed, now) for entry in entries]
    marks = [
        fingerprints(entry.title or "", lead_of(text), moment[0].date())
        for (entry, text, _), moment in zip(told, moments, strict=True)
    ]
    names = identities_of(feed.feed_id, feed.outlet, entries, marks)
    return [
        _article(entry, text, moment, name, cut=cut, lease=lease, said=parsed.language, now=now)
        for (entry, text, cut), moment, name in zip(told, moments, names, strict=True)
    ]


_Moment = tuple[datetime, int | None, ArticleFlag | None]


def _article(
    entry: Entry,
    text: str,
    moment: _Moment,
    name: Identity,
    *,
    cut: bool,
    lease: FeedLease,
    said: str | None,
    now: datetime,
) -> Article:
    feed = lease.feed
    published, offset, date_flag = moment
    flags = {date_flag} if date_flag else set()
    title = entry.title
    if not title:
        flags.add(ArticleFlag.TITLE_MISSING)
        title = _headline_from(text)
    if entry.link is None:
        flags.add(ArticleFlag.LINK_MISSING)
    if cut or len(text) > MAX_TEXT_CHARS:
        flags.add(ArticleFlag.TEXT_TRUNCATED)
        text = text[:MAX_TEXT_CHARS]
    return Article(
        article_id=name.article_id,
        feed_id=feed.feed_id,
        outlet=feed.outlet,
        tier=feed.tier,
        language=language_of(f"{title} {text[:500]}", entry.language or said, feed.language),
        url=entry.link,
        title=title,
        text=text,
        published=published,
        first_seen=now,
        identities=name.identities,
        facts_hash=facts_hash(title, lead_of(text)),
        timezone=feed.timezone,
        utc_offset=offset,
        flags=frozenset(flags),
        learning=lease.first_poll,
        prior=feed.prior,
    )


def _published(entry: Entry, feed: Feed, now: datetime) -> _Moment:
    """When it was published (UTC), the offset that the feed gave, and what was wrong with it."""
    given = entry.published
    if given is None:
        return now, None, ArticleFlag.DATE_MISSING
    offset = given.utcoffset()
    try:
        moment = (given if offset is not None else given.replace(tzinfo=_zone(feed))).astimezone(
            UTC
        )
    except (OverflowError, ValueError):
        return now, None, ArticleFlag.DATE_FAR
    seconds = None if offset is None else int(offset.total_seconds())
    if moment > now + CLOCK_SKEW:
        return now, seconds, ArticleFlag.DATE_FUTURE
    if moment < now - FAR:
        return now, seconds, ArticleFlag.DATE_FAR
    return min(moment, now), seconds, None


def _zone(feed: Feed) -> ZoneInfo:
    try:
        return ZoneInfo(feed.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _headline_from(text: str) -> str:
    first = text.split("\n", 1)[0]
    if len(first) <= _TITLE_FROM_TEXT:
        return first
    return first[:_TITLE_FROM_TEXT].rsplit(" ", 1)[0] + " …"


def language_of(text: str, said: str | None, default: str) -> str:
    """The language's primary tag (`en`, `zh`).

    What the letters show beats what the feed says of itself: feeds in Chinese that call themselves
    `en-us` are common. Telling Latin languages apart is left to the feed and to its owner.
    """
    declared = _primary(said) or _primary(default) or "en"
    letters = len(_LETTER.findall(text))
    if not letters:
        return declared
    for pattern, tag, share in (
        (_KANA, "ja", 0.1),
        (_HANGUL, "ko", 0.2),
        (_HAN, "zh", 0.2),
        (_CYRILLIC, "ru", 0.5),
    ):
        if len(pattern.findall(text)) >= share * letters:
            return declared if tag == "ru" and declared in {"ru", "uk"} else tag
    if declared in _NOT_LATIN:
        fallback = _primary(default) or "en"
        return "en" if fallback in _NOT_LATIN else fallback
    return declared


def _primary(tag: str | None) -> str | None:
    found = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", tag.strip()) if tag else None
    return found[0].lower() if found else None
