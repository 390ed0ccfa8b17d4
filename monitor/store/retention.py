"""Old articles go, in small steps; what they told stays: events, claims, alerts, deliveries.

An article that its feed still offers must stay, however old: forgotten, it would come back as new,
and dated by its second first sight. A document is read for its newest `MAX_ENTRIES` items, so the
newest of each outlet are kept, several documents' worth of them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, select

from monitor.model import ArticleState
from monitor.store.database import Database
from monitor.store.tables import (
    article_facts,
    article_flags,
    article_identities,
    articles,
    holds,
    meta,
)
from monitor.store.upsert import insert_or_update

#: Articles of each outlet that stay whatever their age: five feeds with all that is read of each.
KEPT_OF_EACH_OUTLET: Final = 5_000
#: Articles deleted in one transaction: other writers wait for a few hundredths of a second.
BATCH: Final = 200
_MOST: Final = 4_000
#: Rows of one outlet that a round looks at, its oldest.
_LOOKED_AT: Final = 4_000
_KEY: Final = "forgotten"
_SETTLED: Final = (ArticleState.DONE.value, ArticleState.DEAD.value)


class RetentionRepository:
    """What is kept no longer. For one process at a time: the reconciler's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def forget(
        self, before: datetime, *, keep: int = KEPT_OF_EACH_OUTLET, most: int = _MOST
    ) -> int:
        """Delete up to *most* settled articles first seen before *before*; how many.

        The oldest of each outlet go first. Its newest *keep* stay, and so does what a held claim
        waits for.
        """
        rows: list[int] = []
        with self._database.read() as connection:
            for outlet in connection.execute(select(articles.c.outlet).distinct()).scalars().all():
                rows += _old(connection, outlet, before, keep, most - len(rows))
        forgotten = 0
        for start in range(0, len(rows), BATCH):
            with self._database.write() as connection:
                forgotten += _forget(connection, rows[start : start + BATCH])
        return forgotten


def _old(
    connection: Connection, outlet: str, before: datetime, keep: int, most: int
) -> Sequence[int]:
    """The first rows of *outlet* that may go, by its index alone as far as possible."""
    of_outlet = articles.c.outlet == outlet
    newest = (
        select(articles.c.row_id)
        .where(of_outlet)
        .order_by(articles.c.row_id.desc())
        .limit(1)
        .offset(keep)
    )
    # Bounded before it is looked into: of an outlet that is busy none may be old yet.
    first = (
        select(articles.c.row_id)
        .where(of_outlet, articles.c.row_id <= newest.scalar_subquery())
        .order_by(articles.c.row_id)
        .limit(_LOOKED_AT)
        .subquery()
    )
    old = (
        select(articles.c.row_id)
        .where(
            articles.c.row_id.in_(select(first.c.row_id)),
            articles.c.first_seen < before,
            articles.c.state.in_(_SETTLED),
            articles.c.article_id.not_in(select(holds.c.article_id)),
        )
        .order_by(articles.c.row_id)
        .limit(most)
    )
    return connection.execute(old).scalars().all()


def _forget(connection: Connection, rows: Sequence[int]) -> int:
    """Delete those of *rows* that are still settled, and add them to what is counted for ever."""
    found = connection.execute(
        select(articles.c.row_id, articles.c.article_id, articles.c.relevant)
        .where(articles.c.row_id.in_(rows), articles.c.state.in_(_SETTLED))
        .with_for_update()
    ).all()
    ids = [row.article_id for row in found]
    flags = select(article_flags.c.flag).where(article_flags.c.article_id.in_(ids))
    counts = forgotten_counts(connection)
    counts.update(f"flag:{flag}" for flag in connection.execute(flags).scalars())
    counts.update(f"relevant:{row.relevant}" for row in found if row.relevant is not None)
    for table in (article_flags, article_facts, article_identities):
        connection.execute(delete(table).where(table.c.article_id.in_(ids)))
    connection.execute(delete(articles).where(articles.c.row_id.in_([row.row_id for row in found])))
    insert_or_update(connection, meta, {"key": _KEY}, {"value": json.dumps(counts)})
    return len(found)


def forgotten_counts(connection: Connection) -> Counter[str]:
    """How many articles are gone, by `relevant:True`, `relevant:False` and `flag:...`.

    The metrics' counters go on with them: a counter that falls would be taken for a new one.
    """
    value = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar()
    return Counter(json.loads(value) if value else {})
