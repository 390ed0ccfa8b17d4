"""Article: an entry with an identity, a cleaned text, a language, an outlet and a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from monitor.model.vocabulary import ArticleFlag, Tier

_SEPARATOR = "\n\n"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of one outlet.

    `published` and `first_seen` are aware datetimes in UTC. `identities` are the hashes of what
    names it at its outlet (guid, canonical address, fingerprint of title and lead), strongest
    first: any one in common makes it the same article.
    """

    article_id: str
    feed_id: str
    outlet: str
    tier: Tier
    language: str
    url: str | None
    title: str
    text: str
    published: datetime
    first_seen: datetime
    identities: tuple[str, ...] = ()
    #: Hash of the words that carry facts (numbers, dates, names, status verbs): a new value is a
    #: revision and goes through the stages again.
    facts_hash: str = ""
    revision: int = 1
    timezone: str | None = None
    #: Offset the feed itself gave with the date, seconds east of UTC.
    utc_offset: int | None = None
    flags: frozenset[ArticleFlag] = frozenset()
    #: Came with the first poll of its feed, when the monitor learns without alerting.
    learning: bool = False
    prior: float = 0.0

    @property
    def content(self) -> str:
        """What offsets of evidence count in: title, blank line, text."""
        return self.title + _SEPARATOR + self.text if self.text else self.title

    @property
    def local_published(self) -> datetime:
        """`published` in the outlet's zone, else in the feed's own offset, else in UTC."""
        if self.timezone is not None:
            return self.published.astimezone(ZoneInfo(self.timezone))
        if self.utc_offset is not None:
            return self.published.astimezone(timezone(timedelta(seconds=self.utc_offset)))
        return self.published.astimezone(UTC)

    @property
    def anchor_day(self) -> date:
        """The day that the article's own words count from."""
        return self.local_published.date()
