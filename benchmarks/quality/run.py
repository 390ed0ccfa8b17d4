"""Every figure of quality with its command, the baseline beside it, and the worst errors left.

usage: python -m benchmarks.quality.run [--only PART ...] [--write] [--floors]

Parts: own, streams, seeds, cases, dev, order, speed, worst. With --write the figures go into this
folder's README.md as well; --floors takes those of our own cases as the floors below which
tests/signal/test_cases.py does not let them fall. Of the held-out cases nothing but totals is
ever printed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from benchmarks.quality import streams
from benchmarks.quality.development import Development, seed_articles
from benchmarks.quality.own import (
    HERE,
    Section,
    own,
    own_section,
    reports_section,
    shown,
    topic,
    write_floors,
)
from benchmarks.quality.speed import (
    HISTORY,
    ROOT,
    articles,
    latency_of_core,
    latency_of_read,
    latency_of_real,
    memory,
)
from monitor.evaluate import (
    Ratio,
    worst,
)

SHARED: Final = ROOT.parent / "shared"
_WORST: Final = 20
_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"


def streams_section() -> Section:
    """Our own streams: those that rules were changed with, and those that nobody reads."""
    held, tuned = streams.figures("heldout", topic()), streams.figures("tuning", topic())
    sizes = {
        name: sum(len(streams.lines(folder / "rows.jsonl")) for folder in folders)
        for name, folders in streams.GROUPS.items()
    }
    return Section(
        "Own streams",
        (
            f"`python -m benchmarks.quality.run --only streams`: {sizes['heldout']} rows are held",
            f"out, {sizes['tuning']} of other times are not; what each figure is a share of stands",
            "in `streams.py`.",
        ),
        ("measure", "held out", "tuned on"),
        tuple(
            (measure, str(held[measure]), str(tuned[measure])) for measure, _, _ in streams.FIGURES
        ),
    )


_HEAD: Final = ("measure", "floor / aim", "figure", "baseline")


def seeds_section(dev: Development) -> Section:
    """The five seeds: their own scorer, and ours on what they say of each event."""
    right, of, wrong = dev.seeds()
    known, _, known_wrong = dev.seeds(history=True)
    base, _, base_wrong = dev.seeds(baseline=True)
    figures = dev.seed_arguments()
    arguments = ("all fields", "date", "place", "actors", "status", "subkind", "imposing")
    return Section(
        "The five seeds (tuned on)",
        (
            "`../shared/dev/seeds.py`, `tradewatch replay`, `../shared/dev/score_seeds.py`; the",
            "arguments, of new and upcoming events, by `python -m benchmarks.quality.run --only",
            "seeds`.",
        ),
        _HEAD,
        (
            (
                *("events alerted, with kind, day and place", "11 of 11"),
                *(f"{right} of {of}; with register {known}", f"{base} of {of}"),
            ),
            (
                *("other alerts, background among them", "0"),
                *(f"{wrong}; with register {known_wrong}", str(base_wrong)),
            ),
            *((f"arguments: {key}", "", shown(figures, "fields", key), "-") for key in arguments),
        ),
    )


def cases_section(dev: Development) -> Section:
    """The shared sentence-level cases."""
    return Section(
        "The shared cases (tuned on)",
        ("`../shared/dev/cases.py make`, `tradewatch replay` of each, `cases.py score`.",),
        _HEAD,
        (("cases", "30 of 30", dev.cases(), dev.cases(baseline=True)),),
    )


def dev_section(dev: Development) -> Section:
    """The headline stream of 2018."""
    ours, base = dev.stream(), dev.stream_baseline()
    return Section(
        "The headlines of 2018 (tuned on)",
        (
            "`tradewatch replay ../shared/dev/stream.jsonl --out OUT --history none`,",
            "`../shared/dev/score.py OUT`. The baseline is `../shared/dev/baseline.py`.",
        ),
        _HEAD,
        tuple((measure, goal, value(ours), value(base)) for measure, goal, value in _STREAM),
    )


def _core(numbers: Mapping[str, Any]) -> str:
    core = numbers["events"]["alert recall, core"]
    return f"{Ratio(core['any'], core['n'])}"


def _tied(numbers: Mapping[str, Any]) -> str:
    total, untied = numbers["alerts"]["total"], numbers["duplicates"]["untied"]
    return str(Ratio(total - untied, total))


def _repeats(numbers: Mapping[str, Any]) -> str:
    return str(Ratio(numbers["duplicates"]["dup"], numbers["duplicates"]["tied"]))


def _follow_ups(numbers: Mapping[str, Any]) -> str:
    count, tied = numbers["follow_ups"]
    return f"{Ratio(tied, count)}; {count} for {numbers['alerts']['total']} new"


def _f1(numbers: Mapping[str, Any]) -> str:
    found = numbers["relevance"]
    return f"{found['f1']:.3f} (P {found['precision']:.3f}, R {found['recall']:.3f})"


_STREAM: Final[tuple[tuple[str, str, Callable[[Mapping[str, Any]], str]], ...]] = (
    ("relevance F1", "0.93 / 0.97", _f1),
    ("alert recall, core events", "0.85 / 0.95", _core),
    ("alerts tied to a real event", "0.80 / 0.95", _tied),
    ("repeated `new` alerts", "0.08 / 0.02", _repeats),
    ("follow-ups on headlines of a gold event", "0.80, at most 1 a new one", _follow_ups),
)


def order_section() -> Section:
    """Order independence is a test; it passes or not."""
    test = "tests/signal/test_order.py"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", test],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    verdict = "100 of 100" if done.returncode == 0 else "fails"
    return Section(
        "Order of arrival",
        (f"`pytest {test}`: the demo in 100 random orders below replay's sort.",),
        ("measure", "floor", "figure"),
        (("the same events in any order", "100 of 100", verdict),),
    )


def speed_section() -> Section:
    """CPU time of one thread, so that waiting does not count, and resident memory (Linux)."""
    goal = "p95 15 ms / 5 ms"
    rows = []
    for dense, label in ((False, "one story each"), (True, "eight events each")):
        sample = articles(400, dense=dense)
        aim = "" if dense else goal
        rows.append((f"`read`, {label}", aim, str(latency_of_read(topic(), sample))))
        rows.append((f"whole core, {label}", aim, str(latency_of_core(topic(), sample))))
    if SHARED.is_dir():
        real = seed_articles(SHARED)
        rows.append(("`read`, the five real seeds", goal, str(latency_of_real(topic(), real))))
    added, whole = memory()
    rows.append(
        ("the loaded topic", "150 MB / 80 MB", f"{added:.0f} MB (its process {whole:.0f} MB)")
    )
    return Section(
        "Speed and memory",
        (
            "`python -m benchmarks.quality.run --only speed`: articles of 3 kB, one core;",
            "the core is judge, extract, resolve and decide, with the shipped register.",
        ),
        ("measure", "floor / aim", "figure"),
        tuple(rows),
    )


def sections(parts: set[str], work: Path) -> Iterator[Section | str]:
    """All that was asked for."""
    if "own" in parts:
        yield own_section()
        yield reports_section()
    if "streams" in parts:
        yield streams_section()
    shared: dict[str, Callable[[Development], Section]] = {
        "seeds": seeds_section,
        "cases": cases_section,
        "dev": dev_section,
    }
    for name, made in shared.items():
        if name in parts and SHARED.is_dir():
            yield made(Development(SHARED, work, topic(), HISTORY))
        elif name in parts:
            yield f"{name}: absent, the shared data is not beside the project\n"
    if "order" in parts:
        yield order_section()
    if "speed" in parts:
        yield speed_section()
    if "worst" in parts:
        yield f"### The {_WORST} gravest errors left in the tuning cases\n"
        yield f"```\n{worst(own('tuning')[0], _WORST)}```\n"


def _commit() -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"


PARTS: Final = ("own", "streams", "seeds", "cases", "dev", "order", "speed", "worst")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--write", action="store_true", help="put the figures into README.md too")
    parser.add_argument("--floors", action="store_true", help="write floors.json, nothing else")
    options = parser.parse_args()
    if options.floors:
        write_floors()
        return
    told = [f"Measured on {datetime.now(UTC):%Y-%m-%d} at commit {_commit()}.\n"]
    print(told[0])
    with tempfile.TemporaryDirectory() as folder:
        for section in sections(set(options.only), Path(folder)):
            print(section, flush=True)
            told.append(str(section))
    if options.write:
        page = HERE / "README.md"
        before, _, rest = page.read_text("utf-8").partition(_BEGIN)
        after = rest.partition(_END)[2]
        page.write_text("\n".join([before + _BEGIN, "", *told, "", _END + after]), "utf-8")


if __name__ == "__main__":
    main()
