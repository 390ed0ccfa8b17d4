"""Articles into the store, within the transaction of the poll that brought them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from monitor.model import Article, ArticleState, from_plain, to_plain
from monitor.store.articles_plan import Known, Plan, names_of, plan
from monitor.store.tables import article_facts, article_flags, article_identities, articles
from monitor.store.values import PollStored

_CHUNK: Final = 500


def store_articles(connection: Connection, given: Sequence[Article], now: datetime) -> PollStored:
    """Store *given* (of one outlet): new ones, revisions, and the names they are known by."""
    if not given:
        return PollStored(0, 0, 0)
    outlet = given[0].outlet
    names = list(dict.fromkeys(name for article in given for name in names_of(article)))
    by_identity = _stored_identities(connection, outlet, names)  # gather
    known = _known(connection, set(by_identity.values()))
    made = plan(given, by_identity, known)  # decide
    _insert(connection, made, now)  # apply
    _revise(connection, made, now)
    _remember(connection, outlet, made)
    return PollStored(len(made.new), len(made.revised), made.seen)


def _stored_identities(connection: Connection, outlet: str, names: Iterable[str]) -> dict[str, str]:
    table = article_identities
    found: dict[str, str] = {}
    for chunk in _chunks(names):
        statement = select(table.c.identity, table.c.article_id).where(
            table.c.outlet == outlet, table.c.identity.in_(chunk)
        )
        found.update((row.identity, row.article_id) for row in connection.execute(statement))
    return found


def _known(connection: Connection, ids: Iterable[str]) -> dict[str, Known]:
    documents: dict[str, Any] = {}
    facts: dict[str, set[str]] = {}
    for chunk in _chunks(ids):
        for row in connection.execute(
            select(articles.c.article_id, articles.c.document).where(
                articles.c.article_id.in_(chunk)
            )
        ):
            documents[row.article_id] = row.document
        for row in connection.execute(
            select(article_facts).where(article_facts.c.article_id.in_(chunk))
        ):
            facts.setdefault(row.article_id, set()).add(row.facts_hash)
    return {
        article_id: Known(from_plain(Article, document), frozenset(facts.get(article_id, ())))
        for article_id, document in documents.items()
    }


def _insert(connection: Connection, made: Plan, now: datetime) -> None:
    if not made.new:
        return
    connection.execute(
        insert(articles),
        [
            _values(article, now)
            | {
                "article_id": article.article_id,
                "feed_id": article.feed_id,
                "outlet": article.outlet,
                "first_seen": article.first_seen,
            }
            for article in made.new.values()
        ],
    )


def _revise(connection: Connection, made: Plan, now: datetime) -> None:
    for article_id, article in made.revised.items():
        # Whoever works on the old words right now loses at the fence.
        connection.execute(
            update(articles)
            .where(articles.c.article_id == article_id)
            .values(
                **_values(article, now),
                owner=None,
                fence=articles.c.fence + 1,
                attempts=0,
                error=None,
            )
        )
        connection.execute(delete(article_flags).where(article_flags.c.article_id == article_id))


def _values(article: Article, now: datetime) -> dict[str, Any]:
    return {
        "document": to_plain(article),
        "facts_hash": article.facts_hash,
        "revision": article.revision,
        "published": article.published,
        "state": ArticleState.NEW.value,
        "next_at": now,
    }


def _remember(connection: Connection, outlet: str, made: Plan) -> None:
    rows: list[tuple[Any, list[dict[str, Any]]]] = [
        (
            article_identities,
            [
                {"outlet": outlet, "identity": identity, "article_id": article_id}
                for identity, article_id in made.identities.items()
            ],
        ),
        (
            article_facts,
            [
                {"article_id": article_id, "facts_hash": facts_hash}
                for article_id, facts_hash in made.facts
            ],
        ),
        (
            article_flags,
            [
                {"article_id": article_id, "flag": flag.value}
                for article_id, article in (*made.new.items(), *made.revised.items())
                for flag in sorted(article.flags)
            ],
        ),
    ]
    for table, values in rows:
        if values:
            connection.execute(insert(table), values)


def _chunks(items: Iterable[str]) -> Iterator[list[str]]:
    left = iter(items)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
