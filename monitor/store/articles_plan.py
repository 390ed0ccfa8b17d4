"""Which entries of a poll are new articles, which are revisions, and which are known: pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.model import Article


@dataclass(frozen=True, slots=True)
class Known:
    """A stored article of the outlet: what is needed to tell whether an entry brings anything."""

    article: Article
    #: Every version of its facts seen so far.
    facts: frozenset[str]


@dataclass(slots=True)
class Plan:
    """What a poll's articles change in the store."""

    new: dict[str, Article] = field(default_factory=dict)
    revised: dict[str, Article] = field(default_factory=dict)
    #: Article id by identity, for identities not stored yet.
    identities: dict[str, str] = field(default_factory=dict)
    #: (article id, facts hash) not stored yet.
    facts: list[tuple[str, str]] = field(default_factory=list)
    seen: int = 0


def names_of(article: Article) -> tuple[str, ...]:
    """What *article* may be known by at its outlet, strongest first; its own id comes last."""
    return (*article.identities, f"id:{article.article_id}")


def plan(
    articles: Sequence[Article],
    by_identity: Mapping[str, str],
    known: Mapping[str, Known],
) -> Plan:
    """Sort *articles* (one outlet's, in the feed's order) into new, revised and seen.

    *by_identity* maps stored identities to article ids, *known* those ids to what is stored. Any
    identity in common makes it the same article; where several articles share one with it, the
    strongest identity decides. Facts never seen for it make a revision. Facts seen before make
    none, even where they differ from the latest: a cache that flips between an old and a new copy
    brings nothing new.
    """
    made = Plan()
    ids = dict(by_identity)
    facts = {article_id: set(item.facts) for article_id, item in known.items()}
    latest = {article_id: item.article for article_id, item in known.items()}
    for article in articles:
        names = names_of(article)
        article_id = _first(ids, names)
        if article_id is None:
            article_id = article.article_id
            made.new[article_id] = latest[article_id] = article
            facts[article_id] = {article.facts_hash}
            made.facts.append((article_id, article.facts_hash))
        elif article.facts_hash in facts[article_id]:
            made.seen += 1
        else:
            facts[article_id].add(article.facts_hash)
            made.facts.append((article_id, article.facts_hash))
            if article_id in made.new or article_id in made.revised:
                # A second entry of the same poll: the first one is the outlet's own choice.
                made.seen += 1
            else:
                latest[article_id] = made.revised[article_id] = _revision(
                    latest[article_id], article
                )
        for name in names:
            if name not in ids:
                ids[name] = made.identities[name] = article_id
    return made


def _first(ids: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((ids[name] for name in names if name in ids), None)


def _revision(old: Article, new: Article) -> Article:
    """*new*'s words under *old*'s identity."""
    return replace(
        new,
        article_id=old.article_id,
        revision=old.revision + 1,
        first_seen=old.first_seen,
        identities=tuple(dict.fromkeys((*old.identities, *new.identities))),
    )
