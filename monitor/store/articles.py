"""Articles on their way through the stages: claimed, settled, or given back for later."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import case, select, update

from monitor.model import Article, ArticleState, Relevance, from_plain
from monitor.store.database import Database
from monitor.store.tables import articles
from monitor.store.types import plain_text
from monitor.store.values import ClaimedArticle, StoredArticle

#: After so many failed attempts an article is set aside as dead.
MAX_ATTEMPTS: Final = 5
#: After so many workers that died with it in their hands. More, since most of them die of something
#: else, and an article that is set aside may be an alert that is lost.
MAX_CRASHES: Final = 10
_FIRST_WAIT: Final = timedelta(seconds=5)


class ArticleRepository:
    """Articles, and the work on them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim_due(self, owner: str, now: datetime, limit: int = 50) -> list[ClaimedArticle]:
        """Take up to *limit* due articles for *owner*, the earliest published first.

        Work on them in this order: should *owner* die, the first one it had not settled counts as
        the one it died of.
        """
        waiting = (articles.c.state == ArticleState.NEW.value, articles.c.next_at <= now)
        due = (
            select(articles.c.row_id)
            .where(*waiting)
            .order_by(articles.c.published, articles.c.row_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        statement = (
            update(articles)
            .where(articles.c.row_id.in_(select(due.c.row_id)))
            .values(state=ArticleState.PROCESSING.value, owner=owner, fence=articles.c.fence + 1)
            .returning(
                articles.c.row_id,
                articles.c.fence,
                articles.c.attempts,
                articles.c.published,
                articles.c.document,
            )
        )
        with self._database.read() as connection:  # most calls find nothing: no lock for those
            if not connection.execute(select(1).where(*waiting).limit(1)).scalar():
                return []
        with self._database.write() as connection:
            rows = connection.execute(statement).all()
        return [
            ClaimedArticle(row.row_id, row.fence, row.attempts, from_plain(Article, row.document))
            for row in sorted(rows, key=lambda row: (row.published, row.row_id))
        ]

    def release(self, row_id: int, fence: int, now: datetime, error: str) -> bool:
        """Give back an article that failed, to be tried again after a growing wait.

        After `MAX_ATTEMPTS` it is dead, and *error* says why. False where it was in other hands by
        now: then nothing changed.
        """
        with self._database.write() as connection:
            row = connection.execute(
                select(articles.c.attempts).where(articles.c.row_id == row_id)
            ).first()
            if row is None:
                return False
            return bool(
                connection.execute(
                    update(articles)
                    .where(
                        articles.c.row_id == row_id,
                        articles.c.fence == fence,
                        articles.c.state == ArticleState.PROCESSING.value,
                    )
                    .values(failed(error) | {"next_at": now + wait_after(row.attempts + 1)})
                ).rowcount
            )

    def by_id(self, article_id: str) -> Article | None:
        """The article in its latest revision."""
        statement = select(articles.c.document).where(articles.c.article_id == article_id)
        with self._database.read() as connection:
            document = connection.execute(statement).scalar()
        return None if document is None else from_plain(Article, document)

    def relevance(self, article_id: str) -> Relevance | None:
        """What it was judged to be; None before that."""
        statement = select(articles.c.relevance).where(articles.c.article_id == article_id)
        with self._database.read() as connection:
            document = connection.execute(statement).scalar()
        return None if document is None else from_plain(Relevance, document)

    def recent(
        self, limit: int = 50, *, state: ArticleState | None = None, prefix: str = ""
    ) -> list[StoredArticle]:
        """Articles, the latest stored first: in *state*, and with ids that begin with *prefix*."""
        statement = select(
            articles.c.document, articles.c.state, articles.c.error, articles.c.relevant
        ).order_by(articles.c.row_id.desc())
        if state is not None:
            statement = statement.where(articles.c.state == state.value)
        if prefix:
            statement = statement.where(articles.c.article_id.startswith(prefix, autoescape=True))
        with self._database.read() as connection:
            return [
                StoredArticle(
                    from_plain(Article, row.document),
                    ArticleState(row.state),
                    row.error or "",
                    row.relevant,
                )
                for row in connection.execute(statement.limit(limit))
            ]

    def revive(self, now: datetime, article_id: str | None = None) -> int:
        """Have dead articles (all, or the one of that id) tried again from *now* on; how many.

        They begin anew, as if they had never failed.
        """
        dead = articles.c.state == ArticleState.DEAD.value
        chosen = dead if article_id is None else dead & (articles.c.article_id == article_id)
        with self._database.write() as connection:
            return connection.execute(
                update(articles)
                .where(chosen)
                .values(
                    state=ArticleState.NEW.value,
                    next_at=now,
                    attempts=0,
                    error=None,
                    owner=None,
                    fence=articles.c.fence + 1,
                )
            ).rowcount


def wait_after(attempts: int) -> timedelta:
    """How long a failed article waits: 5 s after the first attempt, then twice as long each."""
    doubled: int = 2 ** (min(max(attempts, 1), MAX_ATTEMPTS) - 1)
    return _FIRST_WAIT * doubled


def failed(error: str, most: int = MAX_ATTEMPTS) -> dict[str, Any]:
    """The new values of an article on which work failed once more, of *most* times in all."""
    return {
        "state": case(
            (articles.c.attempts + 1 >= most, ArticleState.DEAD.value),
            else_=ArticleState.NEW.value,
        ),
        "attempts": articles.c.attempts + 1,
        "error": plain_text(error),
        "owner": None,
        "fence": articles.c.fence + 1,
    }
