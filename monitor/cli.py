"""The `tradewatch` command. Every error of the user's making is one sentence and exit status 2."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from monitor import __version__
from monitor.settings import (
    SUPERVISED,
    Settings,
    SettingsError,
    load,
    naming_files,
    strangers,
)

cli = typer.Typer(
    name="tradewatch",
    help="A streaming news monitor for US-China trade: one alert for each event that is new, "
    "or that really changed.\n\nSettings come from the environment (TRADEWATCH_...) or a .env "
    "file; docs/configuration.md lists them. `tradewatch doctor` says what is wrong and how to "
    "mend it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Run the command line; what the user can mend is told in one sentence, without a trace."""
    try:
        cli()
    except Exception as error:
        from monitor.refusals import REFUSALS  # noqa: PLC0415  # every room: only when needed

        if not isinstance(error, REFUSALS):
            raise
        refuse(str(error))


def refuse(sentence: str) -> None:
    """Say what is wrong and leave with status 2, nothing half started."""
    typer.echo(f"tradewatch: {sentence}", err=True)
    sys.exit(2)


def _settings() -> Settings:
    """The settings; a misspelt variable of the environment is warned of, by whoever comes first."""
    try:
        settings = load()
    except SettingsError as error:
        refuse(str(error))
        raise
    if not os.environ.get(SUPERVISED):
        for sentence in strangers(os.environ, naming_files(settings)):
            typer.echo(f"warning: {sentence}", err=True)
    return settings


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tradewatch {__version__}")
        raise typer.Exit


@cli.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@cli.command()
def run() -> None:
    """Start everything on this machine, print alerts, serve HTTP; Ctrl-C stops in order."""
    from monitor.running import run as run_all  # noqa: PLC0415

    raise typer.Exit(run_all(_settings()))


@cli.command()
def demo(
    seconds: Annotated[
        float | None,
        typer.Option("--for", min=1, help="Stop by itself after this many seconds."),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep the demo's data folder, and say where it is.")
    ] = False,
) -> None:
    """Do the same on feeds of our own, served here: alerts within seconds, no internet.

    Its data lies in a folder of its own, deleted at the stop unless --keep is given.
    """
    from monitor.running import run_demo  # noqa: PLC0415

    raise typer.Exit(run_demo(_settings(), seconds, keep=keep))


@cli.command()
def poll() -> None:
    """Be the poller: fetch due feeds and store their articles (a role, for compose)."""
    from monitor.roles.poller import poll as role  # noqa: PLC0415

    role(_settings())


@cli.command()
def work(
    queue: Annotated[
        str, typer.Option("--queue", help="`articles` (judge and extract) or `deliveries` (push).")
    ],
) -> None:
    """Be a worker on one queue (a role, for compose)."""
    from monitor.roles.worker import work as role  # noqa: PLC0415

    if queue not in {"articles", "deliveries"}:
        refuse(f"--queue is {queue!r}: say articles or deliveries")
    well = role(_settings(), "articles" if queue == "articles" else "deliveries")
    raise typer.Exit(0 if well else 70)


@cli.command()
def serve() -> None:
    """Be the page: health and metrics over HTTP (a role, for compose)."""
    from monitor.roles.page import serve as role  # noqa: PLC0415

    role(_settings())


@cli.command(hidden=True)
def prepare() -> None:
    """Check every file and setting, migrate the store, load feeds and history; then leave."""
    from monitor.roles.preparing import prepare as role  # noqa: PLC0415

    role(_settings())


_Register = Annotated[
    str | None,
    typer.Option("--history", help="Register of past events: a path, or none (default: settings)."),
]


@cli.command()
def replay(
    articles: Annotated[Path, typer.Argument(help="Articles, one JSON object a line: see above.")],
    out: Annotated[Path, typer.Option("--out", help="Where the results go, one object a line.")],
    history: _Register = None,
) -> None:
    """Run stored articles through all stages as of their own time, with no network.

    An article is one JSON object a line:

    {"id": "a1", "published": "2025-05-11T09:30:00Z", "title": "...",
    "text": "...", "url": "https://...", "source": "Daily Ledger",
    "language": "en", "timezone": "Asia/Tokyo"}

    id (any text), published (ISO 8601; a bare date means noon UTC)
    and title are needed. text, url, source (the outlet), language (en
    or zh) and timezone (whose days its words mean) are not.
    Any other field is left unread, and warned of once with its count.
    docs/operations.md tells what comes out.
    """
    from monitor.commands import replay as command  # noqa: PLC0415

    command(_settings(), articles, out, history)


@cli.command()
def explain(
    source: Annotated[str, typer.Argument(help="A file, an http(s) address, or - for input.")],
    published: Annotated[
        str | None, typer.Option("--published", help="Its date (ISO 8601); default: now.")
    ] = None,
    history: _Register = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the replay record.")] = False,
) -> None:
    """Show one article's way: what counted, what was read, what it matched, why it would alert.

    It is compared with the register of past events alone, not with what
    this monitor has alerted: `tradewatch events` lists that.
    """
    from monitor.commands import explain as command  # noqa: PLC0415

    command(_settings(), source, published, history, as_json)


_EVALUATE = """Measure how right the monitor is on labelled articles.

A row is an article as `replay` takes it, and what is right of it:

{"id": "a1", "published": "2025-05-11", "title": "...", "text": "...",
"gold": {"relevant": true, "events": [{"kind": "MEETING",
"status": "concluded", "bucket": "new", "date": "2025-05-10",
"date_end": "2025-05-11", "place": "Geneva", "alert": true}],
"must_not": ["TARIFF"]}, "phenomena": ["weekday"]}

A field left out is not scored; null says that it must be empty.
With "relevant": true or false alone relevance is measured.
Rows of one "story" are played as one stream, every other row alone.
docs/quality.md explains each figure.

To try a change to the topic:

tradewatch evaluate --labels my.jsonl --save old.json

(edit the topic's files)

tradewatch evaluate --labels my.jsonl --against old.json
"""
# The options of `evaluate`, by name.
_Labels = Annotated[
    list[Path] | None,
    typer.Option("--labels", help="Labelled articles, one JSON object a line. May be repeated."),
]
_More = Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", help="More labels files.")]
_Together = Annotated[
    bool, typer.Option("--together", help="Play all rows as one stream, in order of time.")
]
_History = Annotated[
    str, typer.Option("--history", help="Register of past events: a path, or none.")
]
_Topic = Annotated[
    Path | None, typer.Option("--topic", help="The topic's folder; default: the settings'.")
]
_Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="List each wrong row with what differs.")
]
_Worst = Annotated[
    int, typer.Option("--worst", min=0, help="List the N gravest rows with likely causes.")
]
_Totals = Annotated[
    bool, typer.Option("--totals", help="Totals only: never a row, for data that is held out.")
]
_Save = Annotated[
    Path | None, typer.Option("--save", help="Keep the run in a JSON file, without texts.")
]
_Against = Annotated[
    Path | None, typer.Option("--against", help="Compare this run with one that was kept.")
]
_Compare = Annotated[
    tuple[Path, Path] | None,
    typer.Option("--compare", help="Compare two kept runs, older first; nothing is played."),
]


@cli.command(help=_EVALUATE)
def evaluate(  # noqa: D103  # its help is above
    *,
    labels: _Labels = None,
    more: _More = None,
    together: _Together = False,
    history: _History = "none",
    topic: _Topic = None,
    verbose: _Verbose = False,
    worst: _Worst = 0,
    totals: _Totals = False,
    save: _Save = None,
    against: _Against = None,
    compare: _Compare = None,
) -> None:
    from monitor.evaluation import Evaluation  # noqa: PLC0415
    from monitor.evaluation import evaluate as command  # noqa: PLC0415

    wanted = Evaluation(
        labels=(*(labels or ()), *(more or ())),
        together=together,
        history=history,
        topic=topic,
        verbose=verbose,
        worst=worst,
        totals=totals,
        save=save,
        against=against,
        compare=compare,
    )
    command(wanted, lambda: _settings().topic)


@cli.command()
def feeds() -> None:
    """List the feeds and how they fare."""
    from monitor.commands import feeds as command  # noqa: PLC0415

    command(_settings())


@cli.command()
def events(
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20,
    event: Annotated[
        str | None, typer.Argument(help="An event's id, or how it begins: show that one whole.")
    ] = None,
) -> None:
    """List the newest events, or show one with all that was said of it."""
    from monitor.commands import events as command  # noqa: PLC0415

    command(_settings(), limit, event)


@cli.command()
def alerts(
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20,
) -> None:
    """List the newest alerts with their deliveries."""
    from monitor.commands import alerts as command  # noqa: PLC0415

    command(_settings(), limit)


@cli.command()
def articles(
    article: Annotated[
        str | None, typer.Argument(help="An article's id, or how it begins; default: all.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20,
    dead: Annotated[
        bool, typer.Option("--dead", help="Only those set aside after failing again and again.")
    ] = False,
    retry: Annotated[
        bool, typer.Option("--retry", help="Try dead ones again: all, or the one named.")
    ] = False,
) -> None:
    """List the newest articles, or the dead ones with their errors; try dead ones again."""
    from monitor.commands import articles as command  # noqa: PLC0415

    command(_settings(), limit, article, dead=dead, retry=retry)


@cli.command()
def doctor(
    send: Annotated[
        Literal["yes", "no"], typer.Option(help="Push a test alert to each channel.")
    ] = "no",
) -> None:
    """Check settings, store, broker, channels and feeds; say what is wrong and how to mend it."""
    from monitor.doctor import examine  # noqa: PLC0415

    raise typer.Exit(examine(send_test=send == "yes"))


if __name__ == "__main__":
    main()
