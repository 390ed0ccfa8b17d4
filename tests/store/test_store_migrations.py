"""A database is brought to the program's shape by itself, or left as it was."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text
from store_values import article, put

from monitor.store import StoreError, migrate, open_store
from monitor.store.tables import metadata

if TYPE_CHECKING:
    from pg import Cluster

pytest_plugins = ("store_kit",)

BAD = """
import sqlalchemy as sa
from alembic import op

revision = "r9999"
down_revision = "{head}"


def upgrade() -> None:
    op.create_table("half_done", sa.Column("x", sa.Integer()))
    {then}
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The url of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.sqlite3'}"
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    made = cluster.database()
    yield made
    cluster.drop(made)


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations, in use, to which a test may add."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate._FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "_FOLDER", folder)
    return folder


def add(scripts: Path, then: str) -> None:
    head = max(path.stem for path in (scripts / "versions").glob("r*.py")).split("_")[0]
    (scripts / "versions" / "r9999_test.py").write_text(BAD.format(head=head, then=then))


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_the_migrations_make_exactly_the_tables_of_the_code(empty: str, tmp_path: Path) -> None:
    open_store(empty, tmp_path).close()
    engine = create_engine(empty)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_opening_again_keeps_what_is_there(empty: str, tmp_path: Path) -> None:
    first = open_store(empty, tmp_path)
    put(first, article())
    first.close()
    again = open_store(empty, tmp_path)
    assert again.articles.by_id("a1") == article()
    again.close()


def test_an_older_database_is_brought_up(empty: str, tmp_path: Path, scripts: Path) -> None:
    store = open_store(empty, tmp_path)
    put(store, article())
    store.close()
    add(scripts, "pass")
    newer = open_store(empty, tmp_path)
    assert newer.articles.by_id("a1") == article()
    newer.close()
    assert "half_done" in tables(empty)


def test_a_migration_that_fails_leaves_nothing_behind(
    empty: str, tmp_path: Path, scripts: Path
) -> None:
    store = open_store(empty, tmp_path)
    put(store, article())
    store.close()
    add(scripts, "raise RuntimeError('in the middle')")
    with pytest.raises(RuntimeError, match="in the middle"):
        open_store(empty, tmp_path)
    assert "half_done" not in tables(empty)
    (scripts / "versions" / "r9999_test.py").unlink()
    again = open_store(empty, tmp_path)
    assert again.articles.by_id("a1") == article()
    again.close()


def test_a_database_newer_than_the_code_is_refused_and_left_alone(
    empty: str, tmp_path: Path
) -> None:
    open_store(empty, tmp_path).close()
    engine = create_engine(empty)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'r8888'"))
    with pytest.raises(StoreError, match=r"newer Tradewatch .*r8888.* upgrade") as caught:
        open_store(empty, tmp_path)
    assert caught.value.permanent
    with engine.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    assert found == "r8888"
    engine.dispose()
