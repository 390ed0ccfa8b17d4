"""What the reading commands print: feeds, events, alerts, and the tools for stored articles."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Column, Table
from rich.text import Text

from monitor.alerting.clean import clean
from monitor.alerting.render import document, headline, plain, summary
from monitor.clock import clock
from monitor.model import Alert, ArticleState, Event, FeedState
from monitor.model.labels import plain_words, silence_label
from monitor.opening import open_waiting
from monitor.pages import page_article
from monitor.refusals import UsageError
from monitor.replay import ReplayError, explain_article
from monitor.replay import replay as replay_file
from monitor.settings import Settings
from monitor.signal import load_topic
from monitor.store import Store, StoredArticle

#: Characters of an id that lists show.
_BRIEF = 12
_STYLES = {FeedState.OK: "green", FeedState.FAILING: "yellow", FeedState.GONE: "red"}


def _open(settings: Settings) -> Store:
    """The store as it is, without waiting: these commands are typed by people."""
    return open_waiting(settings, seconds=0)


def feeds(settings: Settings) -> None:
    """Print the feeds, worst first, with their last outcome and next poll."""
    store = _open(settings)
    known = store.feeds.health(datetime.now(UTC))
    store.close()
    table = Table(
        "feed", "outlet", "state", "last outcome", "last success", "next poll", "failures"
    )
    for item in sorted(known, key=lambda h: (h.state is FeedState.OK, h.feed.feed_id)):
        table.add_row(
            item.feed.feed_id,
            item.feed.outlet,
            Text(item.state.value, style=_STYLES.get(item.state, "dim")),
            item.last_outcome.value if item.last_outcome else "never polled",
            _moment(item.last_success_at),
            _moment(item.next_poll_at),
            str(item.failures or ""),
        )
    _print(table, empty=not known, hint="no feeds yet: `tradewatch run` loads config/feeds.toml")


def events(settings: Settings, limit: int, event_id: str | None) -> None:
    """Print the newest events, or the one whose id begins so, with its claims.

    Raises `UsageError` where no id begins so, or several do.
    """
    store = _open(settings)
    try:
        if event_id is None:
            _print_events(store.events.recent(limit))
            return
        found = store.events.ids(event_id) if event_id else []
        event = store.events.get(_only("event", event_id, found, "tradewatch events"))
        if event is not None:
            _print_event(event, store)
    finally:
        store.close()


def articles(
    settings: Settings, limit: int, article_id: str | None, *, dead: bool, retry: bool
) -> None:
    """Print the newest articles, those whose id begins so, or the *dead* ones with their errors.

    With *retry* the dead ones (all, or the one named) are tried again. Raises `UsageError` where
    no id begins so, or where several do that cannot all be meant.
    """
    store = _open(settings)
    state = ArticleState.DEAD if dead or retry else None
    try:
        if retry:
            _retry(store, article_id, clock(settings.clock_offset)())
            return
        found = store.articles.recent(limit, state=state, prefix=article_id or "")
        if article_id is not None and not found:
            _only("dead article" if dead else "article", article_id, [], "tradewatch articles")
    finally:
        store.close()
    _print_articles(found, dead=dead)


def _retry(store: Store, article_id: str | None, now: datetime) -> None:
    if article_id is not None:
        found = store.articles.recent(10, state=ArticleState.DEAD, prefix=article_id)
        ids = [item.article.article_id for item in found]
        article_id = _only("dead article", article_id, ids, "tradewatch articles --dead")
    count = store.articles.revive(now, article_id)
    told = "1 article is" if count == 1 else f"{count} articles are"
    Console().print(f"{told} tried again, as soon as a worker is free")


def _only(what: str, prefix: str, found: list[str], lister: str) -> str:
    """The one id of *found*, all of which begin with *prefix*. Raises `UsageError`."""
    if prefix in found:
        return prefix
    if not found:
        raise UsageError(
            f"there is no {what} whose id begins with {prefix!r}: `{lister}` shows the ids, of "
            "which the first characters are enough"
        )
    if len(found) > 1:
        shown = ", ".join(found[:5])
        more = " and more" if len(found) > 5 else ""
        raise UsageError(
            f"{prefix!r} begins the ids of several: {shown}{more}; give more characters"
        )
    return found[0]


def alerts(settings: Settings, limit: int) -> None:
    """Print the newest alerts, each with the state of its deliveries."""
    store = _open(settings)
    table = Table(
        "when (UTC)", "change", _ids("event"), _words("alert"), _words("reason"), "deliveries"
    )
    recent = store.alerts.recent(limit)
    for alert in recent:
        event = store.events.get(alert.event_id)
        sent = store.alerts.deliveries(alert.alert_id)
        table.add_row(
            _moment(alert.created_at),
            alert.change.value,
            _brief(alert.event_id),
            _head(alert, event) if event else "",
            alert.reason,
            ", ".join(f"{channel} {state.value}" for channel, state in sorted(sent.items())),
        )
    store.close()
    _print(table, empty=not recent, hint="no alerts yet: `make demo` shows what they look like")


def replay(settings: Settings, articles: Path, out: Path, history: str | None) -> None:
    """Replay stored articles, with a bar on a terminal. Raises `UsageError` for a wrong file."""
    topic = load_topic(settings.topic)
    register = _register(settings, history)
    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("replaying", total=None)
        try:
            count = replay_file(
                articles,
                out,
                register,
                topic,
                lambda done, total: bar.update(task, completed=done, total=total),
                warn=_warn,
            )
        except (ReplayError, OSError, UnicodeDecodeError) as error:
            raise UsageError(_mended(error)) from None
    Console(stderr=True).print(f"replayed {count} articles into {out}")


def explain(
    settings: Settings, source: str, published: str | None, history: str | None, as_json: bool
) -> None:
    """Show one article's way. Raises `UsageError` where the source cannot be read."""
    topic = load_topic(settings.topic)
    register = _register(settings, history)
    article = page_article(settings, source, published)
    try:
        told = explain_article(article, topic, register)
    except (ReplayError, OSError, UnicodeDecodeError) as error:
        raise UsageError(_mended(error)) from None
    if as_json:
        sys.stdout.write(json.dumps(told.record, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(told.text.rstrip() + "\n")


def _register(settings: Settings, named: str | None) -> Path | None:
    """The register *named*, or the settings'; `none` is none."""
    path = named or settings.history
    return None if path == "none" else Path(path)


def _warn(sentence: str) -> None:
    sys.stderr.write(f"warning: {sentence}\n")


def _mended(error: ReplayError | OSError | UnicodeDecodeError) -> str:
    """What is wrong with a file that was named, and how to mend it."""
    if isinstance(error, OSError):
        return (
            f"{error.filename} cannot be used ({error.strerror}): name a file that can be read, or "
            "for --out one in a folder that can be written; --history also takes none"
        )
    if isinstance(error, UnicodeDecodeError):
        return "the articles or the register are not in UTF-8: save them in UTF-8"
    return str(error)


def _print_events(known: list[Event]) -> None:
    table = Table(_ids("event"), "last said (UTC)", "status", _words("what"), "ver.", "src.")
    for event in known:
        table.add_row(
            _brief(event.event_id),
            f"{event.last_asserted_at:%Y-%m-%d %H:%M}",
            plain_words(event.facts.status),
            clean(event.title, 80),
            str(event.version),
            str(event.sources),
        )
    _print(table, empty=not known, hint="no events yet beside the register's own")


def _print_articles(found: list[StoredArticle], *, dead: bool) -> None:
    table = Table(_ids("article"), "published (UTC)", "outlet", _words("title"), "state")
    if dead:
        table.add_column("why")
    for item in found:
        state = item.state.value
        if item.state is ArticleState.DONE:
            state = "relevant" if item.relevant else "not relevant"
        article = item.article
        table.add_row(
            _brief(article.article_id),
            f"{article.published:%Y-%m-%d %H:%M}",
            article.outlet,
            clean(article.title, 100),
            state,
            *([clean(item.error, 200)] if dead else []),
        )
    hint = "no article was set aside: all were judged, or will be" if dead else "no articles yet"
    _print(table, empty=not found, hint=hint)
    if dead and found:
        Console().print("`tradewatch articles --retry [ID]` tries them again, all or one")


def _print_event(event: Event, store: Store) -> None:
    console = Console()
    told = store.alerts.of_event(event.event_id)
    console.print(Text(clean(event.title, 200), style="bold"))
    if told:
        sys.stdout.write(plain(document(told[-1], event)) + "\n\n")
    table = Table(
        *("asserted (UTC)", "outlet", "status", "bucket", "confidence"),
        *(_words("sentence"), _words("no alert, since")),
    )
    silent = store.events.silences(event.event_id)
    for claim in store.events.claims(event.event_id):
        mention = claim.mention
        quote = mention.evidence[0].quote if mention.evidence else ""
        table.add_row(
            _moment(claim.asserted_at),
            claim.outlet,
            plain_words(mention.facts.status),
            mention.bucket.value,
            f"{mention.confidence:.2f}",
            clean(quote, 160),
            silence_label(silent[claim.claim_id]) if claim.claim_id in silent else "",
        )
    console.print(table)
    for alert in told:
        console.print(
            f"version {alert.version}: {alert.change.value} at {_moment(alert.created_at)}, "
            f"{alert.reason}"
        )


def _head(alert: Alert, event: Event) -> str:
    data = document(alert, event)
    return summary(data) or headline(data)


def _ids(name: str) -> Column:
    """A column of shortened ids, which no narrow terminal may break."""
    return Column(name, no_wrap=True, min_width=_BRIEF)


def _words(name: str) -> Column:
    """A column of words that go on in the next line, also where they have no blanks (Chinese)."""
    return Column(name, overflow="fold", ratio=1)


def _brief(whole: str) -> str:
    """The first characters of an id: enough for every command that takes one."""
    return whole[:_BRIEF]


def _moment(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def _print(table: Table, *, empty: bool, hint: str) -> None:
    console = Console()
    console.print(hint if empty else table)
