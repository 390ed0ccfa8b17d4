"""Which entries are new, revised or known, as a pure function; and what comes back from SQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_values import article, put

from monitor.model import Article
from monitor.store import Store
from monitor.store.articles_plan import Known, names_of, plan

pytest_plugins = ("store_kit",)

IN_A_TEST_DATABASE = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

entries = st.builds(
    lambda number, identities, facts: article(
        f"a{number}", identities=tuple(identities), facts_hash=f"facts {facts}"
    ),
    st.integers(0, 6),
    st.lists(st.sampled_from("abcdef"), max_size=3, unique=True),
    st.integers(0, 2),
)


def kept(articles: list[Article]) -> tuple[dict[str, str], dict[str, Known]]:
    """What is stored after *articles* came in one by one."""
    identities: dict[str, str] = {}
    known: dict[str, Known] = {}
    for one in articles:
        made = plan([one], identities, known)
        identities |= made.identities
        for article_id, item in (*made.new.items(), *made.revised.items()):
            seen = known[article_id].facts if article_id in known else frozenset()
            known[article_id] = Known(item, seen | {item.facts_hash})
    return identities, known


@given(st.lists(entries, max_size=12))
def test_every_entry_is_new_revised_or_seen(batch: list[Article]) -> None:
    made = plan(batch, {}, {})
    assert len(made.new) + len(made.revised) + made.seen == len(batch)
    assert not made.revised, "nothing was stored that could be revised"


@given(st.lists(entries, max_size=12), st.lists(entries, max_size=12))
def test_a_batch_seen_once_is_not_news_again(before: list[Article], batch: list[Article]) -> None:
    identities, known = kept([*before, *batch])
    made = plan(batch, identities, known)
    assert (made.new, made.revised, made.identities, made.facts) == ({}, {}, {}, [])
    assert made.seen == len(batch)


@given(st.lists(entries, max_size=12))
def test_every_name_leads_to_one_stored_article(batch: list[Article]) -> None:
    made = plan(batch, {}, {})
    for one in batch:
        assert all(made.identities[name] in made.new for name in names_of(one))
    assert set(made.identities.values()) == set(made.new)


def test_the_strongest_identity_decides() -> None:
    left, right = article("left"), article("right")
    identities, known = kept([left, right])
    both = article("new", identities=("url:right", "guid:left"), facts_hash="edited")
    assert list(plan([both], identities, known).revised) == ["right"]


@IN_A_TEST_DATABASE
@given(title=st.text(max_size=40), text=st.text(max_size=200), detail=st.text(max_size=40))
def test_any_words_come_back_as_they_went_in(
    store: Store, title: str, text: str, detail: str
) -> None:
    name = f"a{abs(hash((title, text)))}"
    one = article(name, title=title, text=text)
    put(store, one, detail=detail)
    assert store.articles.by_id(name) == one


@IN_A_TEST_DATABASE
@given(
    st.lists(
        st.datetimes(
            datetime(1990, 1, 1),  # noqa: DTZ001  # hypothesis adds the zones
            datetime(2090, 1, 1),  # noqa: DTZ001
            timezones=st.integers(-12 * 60, 14 * 60).map(
                lambda minutes: timezone(timedelta(minutes=minutes))
            ),
        ),
        min_size=2,
        max_size=6,
        unique=True,
    )
)
def test_order_in_sql_is_order_in_time_whatever_the_zone(
    store: Store, times: list[datetime]
) -> None:
    names = {
        f"{time.astimezone(UTC).isoformat()}": article(
            f"t{time.timestamp()}", published=time.astimezone(UTC)
        )
        for time in times
    }
    put(store, *names.values(), now=datetime(2099, 1, 1, tzinfo=UTC))
    claimed = store.articles.claim_due("me", datetime(2099, 1, 1, tzinfo=UTC))
    published = [item.article.published for item in claimed]
    assert published == sorted(published)
    for item in claimed:
        assert store.articles.release(
            item.row_id, item.fence, datetime(2099, 1, 1, tzinfo=UTC), "again"
        )
