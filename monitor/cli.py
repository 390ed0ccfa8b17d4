"""The `tradewatch` command. Every error of the user's making is one sentence and exit status 2."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from monitor import __version__
from monitor.settings import Settings, SettingsError, load

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
    from monitor.refusals import REFUSALS  # noqa: PLC0415  # heavy rooms load only when needed

    try:
        cli()
    except REFUSALS as error:
        refuse(str(error))


def refuse(sentence: str) -> None:
    """Say what is wrong and leave with status 2, nothing half started."""
    typer.echo(f"tradewatch: {sentence}", err=True)
    sys.exit(2)


def _settings() -> Settings:
    try:
        return load()
    except SettingsError as error:
        refuse(str(error))
        raise


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
) -> None:
    """Do the same on feeds of our own, served here: alerts within seconds, no internet."""
    from monitor.running import run_demo  # noqa: PLC0415

    raise typer.Exit(run_demo(_settings(), seconds))


@cli.command()
def poll() -> None:
    """Be the poller: fetch due feeds and store their articles (a role, for compose)."""
    from monitor.roles import poll as role  # noqa: PLC0415

    role(_settings())


@cli.command()
def work(
    queue: Annotated[
        str, typer.Option("--queue", help="`articles` (judge and extract) or `deliveries` (push).")
    ],
) -> None:
    """Be a worker on one queue (a role, for compose)."""
    from monitor.roles import work as role  # noqa: PLC0415

    if queue not in {"articles", "deliveries"}:
        refuse(f"--queue is {queue!r}: say articles or deliveries")
    well = role(_settings(), "articles" if queue == "articles" else "deliveries")
    raise typer.Exit(0 if well else 70)


@cli.command()
def serve() -> None:
    """Be the page: health and metrics over HTTP (a role, for compose)."""
    from monitor.roles import serve as role  # noqa: PLC0415

    role(_settings())


@cli.command(hidden=True)
def prepare() -> None:
    """Check every file and setting, migrate the store, load feeds and history; then leave."""
    from monitor.roles import prepare as role  # noqa: PLC0415

    role(_settings())


@cli.command()
def replay(
    articles: Annotated[Path, typer.Argument(help="Articles, one JSON object a line.")],
    out: Annotated[Path, typer.Option("--out", help="Where the results go, one object a line.")],
    history: Annotated[
        str | None, typer.Option("--history", help="Register of past events: a path, or none.")
    ] = None,
) -> None:
    """Run stored articles through all stages as of their own time, with no network."""
    from monitor.commands import replay as command  # noqa: PLC0415

    command(_settings(), articles, out, history)


@cli.command()
def explain(
    source: Annotated[str, typer.Argument(help="A file, an http(s) address, or - for input.")],
    published: Annotated[
        str | None, typer.Option("--published", help="Its date (ISO 8601); default: now.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the replay record.")] = False,
) -> None:
    """Show one article's way: what counted, what was read, what it matched, why it would alert."""
    from monitor.commands import explain as command  # noqa: PLC0415

    command(_settings(), source, published, as_json)


@cli.command()
def evaluate(
    *,
    labels: Annotated[
        list[Path] | None,
        typer.Option(
            "--labels", help="Labelled articles, one JSON object a line. May be repeated."
        ),
    ] = None,
    more: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="More labels files.")
    ] = None,
    together: Annotated[
        bool, typer.Option("--together", help="Play all rows as one stream, in order of time.")
    ] = False,
    history: Annotated[
        str, typer.Option("--history", help="Register of past events: a path, or none.")
    ] = "none",
    topic: Annotated[
        Path | None, typer.Option("--topic", help="The topic's folder; default: the settings'.")
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List each wrong row with what differs.")
    ] = False,
    worst: Annotated[
        int, typer.Option("--worst", min=0, help="List the N gravest rows with likely causes.")
    ] = 0,
    totals: Annotated[
        bool, typer.Option("--totals", help="Totals only: never a row, for data that is held out.")
    ] = False,
    save: Annotated[
        Path | None, typer.Option("--save", help="Keep the run in a JSON file, without texts.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option("--against", help="Compare this run with one that was kept.")
    ] = None,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option("--compare", help="Compare two kept runs, older first; nothing is played."),
    ] = None,
) -> None:
    """Measure how right the monitor is on labelled articles.

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
    event: Annotated[str | None, typer.Argument(help="An event's id: show it whole.")] = None,
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
