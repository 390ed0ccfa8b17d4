"""What the reading commands print: feeds, events, alerts, and the tools for stored articles."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from monitor.alerting.clean import clean
from monitor.alerting.render import document, headline, plain, summary
from monitor.bootstrap import open_waiting
from monitor.model import Alert, Event, FeedState
from monitor.pages import page_article
from monitor.refusals import UsageError
from monitor.replay import ReplayError, explain_article
from monitor.replay import replay as replay_file
from monitor.settings import Settings
from monitor.signal import load_topic
from monitor.store import Store

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
    """Print the newest events, or one with its claims. Raises `UsageError` for an unknown id."""
    store = _open(settings)
    try:
        if event_id is None:
            _print_events(store.events.recent(limit))
            return
        event = store.events.get(event_id)
        if event is None:
            raise UsageError(
                f"there is no event {event_id!r}: give the whole id, 32 letters and digits, as "
                "`tradewatch events` and every alert show it"
            )
        _print_event(event, store)
    finally:
        store.close()


def alerts(settings: Settings, limit: int) -> None:
    """Print the newest alerts, each with the state of its deliveries."""
    store = _open(settings)
    table = Table("when (UTC)", "change", "alert", "reason", "deliveries")
    recent = store.alerts.recent(limit)
    for alert in recent:
        event = store.events.get(alert.event_id)
        sent = store.alerts.deliveries(alert.alert_id)
        table.add_row(
            _moment(alert.created_at),
            alert.change.value,
            _head(alert, event) if event else alert.event_id,
            alert.reason,
            ", ".join(f"{channel} {state.value}" for channel, state in sorted(sent.items())),
        )
    store.close()
    _print(table, empty=not recent, hint="no alerts yet: `make demo` shows what they look like")


def replay(settings: Settings, articles: Path, out: Path, history: str | None) -> None:
    """Replay stored articles, with a bar on a terminal. Raises `UsageError` for a wrong file."""
    topic = load_topic(settings.topic)
    register = history or settings.history
    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("replaying", total=None)
        try:
            count = replay_file(
                articles,
                out,
                None if register == "none" else Path(register),
                topic,
                lambda done, total: bar.update(task, completed=done, total=total),
            )
        except (ReplayError, OSError, UnicodeDecodeError) as error:
            raise UsageError(_mended(error)) from None
    Console(stderr=True).print(f"replayed {count} articles into {out}")


def explain(settings: Settings, source: str, published: str | None, as_json: bool) -> None:
    """Show one article's way. Raises `UsageError` where the source cannot be read."""
    topic = load_topic(settings.topic)
    register = None if settings.history == "none" else Path(settings.history)
    article = page_article(settings, source, published)
    try:
        told = explain_article(article, topic, register)
    except (ReplayError, OSError, UnicodeDecodeError) as error:
        raise UsageError(_mended(error)) from None
    if as_json:
        sys.stdout.write(json.dumps(told.record, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(told.text.rstrip() + "\n")


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
    table = Table("what", "status", "version", "sources", "last said (UTC)")
    table.add_column("event", overflow="fold", min_width=16)
    for event in known:
        table.add_row(
            clean(event.title, 80),
            event.facts.status.value,
            str(event.version),
            str(event.sources),
            _moment(event.last_asserted_at),
            event.event_id,
        )
    _print(table, empty=not known, hint="no events yet beside the register's own")


def _print_event(event: Event, store: Store) -> None:
    console = Console()
    told = store.alerts.of_event(event.event_id)
    console.print(Text(clean(event.title, 200), style="bold"))
    if told:
        sys.stdout.write(plain(document(told[-1], event)) + "\n\n")
    table = Table("asserted (UTC)", "outlet", "status", "bucket", "confidence", "sentence")
    for claim in store.events.claims(event.event_id):
        mention = claim.mention
        quote = mention.evidence[0].quote if mention.evidence else ""
        table.add_row(
            _moment(claim.asserted_at),
            claim.outlet,
            mention.facts.status.value,
            mention.bucket.value,
            f"{mention.confidence:.2f}",
            clean(quote, 160),
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


def _moment(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def _print(table: Table, *, empty: bool, hint: str) -> None:
    console = Console()
    console.print(hint if empty else table)
