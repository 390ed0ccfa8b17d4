"""A reading of an article, put on record as claims."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, time

from monitor.model import Article, Claim, Kind, Mention, Reading, Status, When
from monitor.signal.copies import copy_group

_NOON = time(12, tzinfo=UTC)


def claims_of(article: Article, reading: Reading, now: datetime) -> tuple[Claim, ...]:
    """One claim for each mention of *reading*, seen by us at *now* (UTC).

    An article that is not about the topic claims nothing: what it says in passing would blur the
    events of those that are.
    """
    return all_claims_of(article, reading, now) if reading.relevance.relevant else ()


def all_claims_of(article: Article, reading: Reading, now: datetime) -> tuple[Claim, ...]:
    """The claims of an article whether or not it is about the topic.

    A claim's id names article, revision, place in the text and what is claimed, so that reading
    the same article again gives the same claims.
    """
    group = copy_group(article)
    found: dict[str, Claim] = {}
    for mention in reading.mentions:
        claim_id = _claim_id(article, mention)
        if (same := found.get(claim_id)) is not None and _is_another(same.mention, mention):
            claim_id = _another_id(claim_id, mention)
        found.setdefault(
            claim_id,
            Claim(
                claim_id=claim_id,
                article_id=article.article_id,
                mention=mention,
                asserted_at=_asserted_at(article, mention),
                published_at=article.published,
                ingested_at=now,
                outlet=article.outlet,
                tier=article.tier,
                url=article.url,
                copy_group=group,
            ),
        )
    return tuple(found.values())


def _claim_id(article: Article, mention: Mention) -> str:
    spans = ",".join(f"{part.start}-{part.end}" for part in mention.evidence)
    facts = mention.facts
    key = f"{article.article_id}|{article.revision}|{spans}|{facts.kind}|{facts.subkind}"
    if facts.imposing:
        # One sentence may tell of both sides' measures in the same words.
        key += "|" + ",".join(facts.imposing)
    return hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()[:32]


def _is_another(first: Mention, mention: Mention) -> bool:
    """Whether one sentence tells of two: held and to come, or each in a place, on days of its own.

    As in "they spoke, and will speak again", "he goes to Xville in May, she to Yburg in June".
    """
    one, other = first.facts, mention.facts
    if other.kind is not Kind.MEETING:
        return False
    if (one.status is Status.CONCLUDED) is not (other.status is Status.CONCLUDED):
        return True
    apart = one.place is not None and other.place is not None and one.place != other.place
    return apart and not _share_a_day(one.when, other.when)


def _share_a_day(one: When | None, other: When | None) -> bool:
    """Whether both may be of one day; days that are not told may be any."""
    if one is None or other is None or one.end is None or other.end is None:
        return True
    starts = (one.start or one.end, other.start or other.end)
    return starts[0] <= other.end and starts[1] <= one.end


def _another_id(claim_id: str, mention: Mention) -> str:
    """The id of what is told beside the claim *claim_id*, in the same words."""
    facts = mention.facts
    key = f"{claim_id}|{facts.status}|{facts.place.name if facts.place else ''}"
    return hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()[:32]


def _asserted_at(article: Article, mention: Mention) -> datetime:
    """When it was said: the speaker's own day where it lies before the article's."""
    said_on = mention.source.said_on
    if said_on is None or said_on >= article.anchor_day:
        return article.published
    return min(datetime.combine(said_on, _NOON), article.published)
