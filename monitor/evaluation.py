"""What `tradewatch evaluate` does: read labels, play them, print figures and what changed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress as Bar

from monitor.evaluate import (
    LabelError,
    RowScore,
    compared,
    load,
    play,
    read_labels,
    report,
    saved_of,
    score,
    worst,
    write,
    wrong_rows,
)
from monitor.refusals import UsageError
from monitor.signal import load_register, load_topic


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was asked for; each field is the option of its name."""

    labels: tuple[Path, ...] = ()
    together: bool = False
    history: str = "none"
    topic: Path | None = None
    verbose: bool = False
    worst: int = 0
    totals: bool = False
    save: Path | None = None
    against: Path | None = None
    compare: tuple[Path, Path] | None = None


def evaluate(asked: Evaluation, topic_folder: Callable[[], Path]) -> None:
    """Print how right the monitor is, or two runs side by side.

    *topic_folder* is asked where no topic was named. Raises `UsageError` for labels, a register
    or a saved run that cannot be used.
    """
    try:
        if asked.compare is not None:
            old, new = asked.compare
            sys.stdout.write(compared(load(old), load(new)))
        else:
            _measure(asked, topic_folder)
    except LabelError as error:
        raise UsageError(str(error)) from None
    except BrokenPipeError:
        # The reader of the output went away ("| head"): no file's fault; click ends quietly.
        raise
    except OSError as error:
        raise UsageError(
            f"{error.filename} cannot be used ({error.strerror}): name a file that can be read, or "
            "for --save one in a folder that can be written; --history also takes none"
        ) from None
    except UnicodeDecodeError:
        raise UsageError("the labels or the register are not in UTF-8: save them so") from None


def _measure(asked: Evaluation, topic_folder: Callable[[], Path]) -> None:
    if asked.totals and (asked.verbose or asked.worst):
        raise UsageError("--totals shows no row: leave --verbose and --worst out")
    if not asked.labels:
        raise UsageError("nothing to measure on: give --labels FILE, or --compare OLD NEW")
    before = load(asked.against) if asked.against is not None else None
    scores, threshold = _scores(asked, asked.topic or topic_folder())
    run = saved_of(scores, totals=asked.totals)
    if asked.save is not None:
        write(run, asked.save)
    if asked.verbose:
        sys.stdout.write(wrong_rows(scores) + "\n")
    sys.stdout.write(report(scores, threshold=threshold))
    if asked.worst:
        sys.stdout.write(f"\nThe {asked.worst} gravest rows\n" + worst(scores, asked.worst))
    if before is not None:
        sys.stdout.write(f"\nAgainst {asked.against}\n" + compared(before, run))


def _scores(asked: Evaluation, folder: Path) -> tuple[list[RowScore], float]:
    """The labelled rows played and scored, and from which score on a row counts as relevant."""
    rows = read_labels(asked.labels)
    topic = load_topic(folder)
    register = () if asked.history == "none" else load_register(Path(asked.history), topic)
    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("playing", total=len(rows))
        answers = play(
            rows,
            topic,
            register=register,
            together=asked.together,
            progress=lambda done, _: bar.update(task, completed=done),
        )
    return score(rows, answers), topic.relevance.relevant
