"""The first page as HTML: pure. Every word that came from outside is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from html import escape
from typing import Final
from urllib.parse import urlsplit

from monitor.model import Alert, FeedHealth, FeedState
from monitor.model.labels import field_label, value_label
from monitor.web.state import Check, Home, QueueState

#: Seconds after which a browser asks again.
REFRESH: Final = 15
_QUOTE_LENGTH: Final = 280

STYLE: Final = """\
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #cf222e; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; white-space: nowrap; }
td.number { text-align: right; }
time { white-space: nowrap; }
.good { color: var(--good); }
.bad { color: var(--bad); font-weight: 600; }
.quiet { opacity: .7; }
blockquote { margin: .25rem 0 0; opacity: .85; }
"""


def render(home: Home) -> str:
    """The page as text."""
    well = home.health.ok
    return "".join(
        (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="refresh" content="{REFRESH}">',
            f"<title>{'' if well else 'Not well: '}{escape(home.instance)}</title>",
            '<link rel="stylesheet" href="style.css"></head><body>',
            f"<h1>{escape(home.instance)}</h1>",
            f'<p class="quiet">as of {_time(home.now)} · <a href="healthz">health</a> · ',
            '<a href="metrics">metrics</a></p>',
            "<main>",
            _section("Health", ("what", "state", "seen"), map(_check, home.health.checks)),
            _section("Latest alerts", ("when", "what"), map(_alert, home.alerts)),
            _section(
                "Queues", ("queue", "waiting", "oldest due"), (_queue(item) for item in home.queues)
            ),
            _section(
                "Feeds",
                ("feed", "state", "last good poll", "next poll", "failures"),
                (_feed(item, home.now) for item in home.feeds),
            ),
            "</main></body></html>\n",
        )
    )


def _section(title: str, heads: Sequence[str], rows: Iterable[str]) -> str:
    body = "".join(rows)
    if not body:
        return f'<section><h2>{title}</h2><p class="quiet">None yet.</p></section>'
    head = "".join(f'<th scope="col">{item}</th>' for item in heads)
    return (
        f"<section><h2>{title}</h2><table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></section>"
    )


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _check(check: Check) -> str:
    return _row(escape(check.name), _mark(check.ok, "well", "not well"), escape(check.reason))


def _queue(queue: QueueState) -> str:
    return _row(escape(queue.name), str(queue.depth), _span(queue.oldest_due_age))


def _feed(item: FeedHealth, now: datetime) -> str:
    last = item.last_success_at
    outcome = f" ({item.last_outcome})" if item.failures and item.last_outcome else ""
    return _row(
        f"{escape(item.feed.outlet)} {_link(item.feed.url, item.feed.feed_id)}",
        _mark(item.state is FeedState.OK, "ok", escape(item.state + outcome)),
        f"{_span((now - last).total_seconds())} ago" if last else "never",
        f"in {_span((item.next_poll_at - now).total_seconds())}",
        str(item.failures),
    )


def _alert(alert: Alert) -> str:
    what = f"{escape(alert.change)} {escape(value_label('kind', alert.kind))}"
    changed = "; ".join(
        f"{escape(field_label(item.name))}: "
        f"{escape(value_label(item.name, item.before) or 'nothing')} → "
        f"{escape(value_label(item.name, item.after) or 'nothing')}"
        for item in alert.fields
        if item.before is not None
    )
    # The reason opens with the change, which stands in *what* already.
    known = alert.reason.removeprefix(f"{alert.change}: ")
    said = ""
    if alert.evidence:
        quote = alert.evidence[0]
        text = quote.quote
        short = text if len(text) <= _QUOTE_LENGTH else text[: _QUOTE_LENGTH - 1] + "…"
        said = f"<blockquote>{escape(short)} {_link(quote.url, quote.outlet)}</blockquote>"
    return _row(
        _time(alert.created_at),
        f"<strong>{what}</strong> · {changed or escape(known)}{said}",
    )


def _mark(well: bool, yes: str, no: str) -> str:
    return f'<span class="good">{yes}</span>' if well else f'<span class="bad">{no}</span>'


def _time(moment: datetime) -> str:
    return f'<time datetime="{moment.isoformat()}">{moment:%Y-%m-%d %H:%M:%S} UTC</time>'


def _span(seconds: float) -> str:
    whole = timedelta(seconds=max(0, round(seconds)))
    if whole.days:
        return f"{whole.days} d {whole.seconds // 3600} h"
    minutes, rest = divmod(whole.seconds, 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _link(url: str | None, words: str) -> str:
    """A link where *url* is one to the web; else the words alone (`javascript:` and its kin)."""
    if url is None or urlsplit(url).scheme.lower() not in {"http", "https"}:
        return escape(words)
    return f'<a href="{escape(url)}" rel="noreferrer noopener nofollow">{escape(words)}</a>'
