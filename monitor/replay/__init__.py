"""Stored articles through judge, extract, resolve and decide, as of their own time.

Pseudocode::

    for article in order of published (ties in the file's order):
        release the holds that fell due before it
        reading  = read(article)
        changes  = resolve(claims of the reading, events known so far)
        verdicts = decide(each change)
    release the remaining holds
    print one record an article

No network, no Redis, no clock: the same input gives the same bytes.
"""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from monitor.model import Article
from monitor.replay.account import Told, account
from monitor.replay.articles import OPTIONAL, REQUIRED, ReplayError, load_articles
from monitor.replay.memory import MemoryEvents
from monitor.replay.records import record
from monitor.replay.run import Passage, Replay
from monitor.signal import RegisterError, Topic, load_register, read

__all__ = [
    "MemoryEvents",
    "Passage",
    "Replay",
    "ReplayError",
    "Told",
    "explain_article",
    "load_articles",
    "replay",
]

Progress = Callable[[int, int], None]


def replay(
    articles_path: Path,
    out_path: Path,
    history: Path | None,
    topic: Topic,
    progress: Progress | None = None,
    *,
    warn: Callable[[str], None] = lambda _sentence: None,
) -> int:
    """Replay the articles of one file into another; how many there were.

    *progress* is told how many of how many are done, *warn* of each field that nothing reads.
    Raises `ReplayError` for a wrong line and
    `OSError` for a file that cannot be read, before anything is written.
    """
    unknown: Counter[str] = Counter()
    articles = load_articles(articles_path, unknown)
    for name, count in sorted(unknown.items()):
        warn(_unread(articles_path, name, count))
    run = _begin(history, topic)
    passages: list[Passage] = []
    for count, article in enumerate(articles, start=1):
        passages.append(run.take(article))
        if progress is not None:
            progress(count, len(articles))
    run.release()
    with out_path.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(_lines(passages, run.events))
    return len(passages)


def explain_article(article: Article, topic: Topic, history: Path | None) -> Told:
    """One article alone, as of its own time: its record, and an account of it for a person.

    Raises `ReplayError` for a wrong row of the register.
    """
    run = _begin(history, topic)
    count = len(run.events.all())
    passage = run.take(article)
    run.release()
    whole = account(
        passage,
        run.events,
        relevant=topic.relevance.relevant,
        known=f"the {count} events of {history}" if history else "no known events",
    )
    return Told(record(passage, run.events), whole)


def _unread(path: Path, name: str, count: int) -> str:
    known = [*REQUIRED, *OPTIONAL]
    near = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean `{near[0]}`?" if near else f"a line has {', '.join(known)}"
    return f"{path}: the field `{name}` is not read ({count} line{'s' * (count != 1)}): {hint}"


def _begin(history: Path | None, topic: Topic) -> Replay:
    try:
        register = load_register(history, topic) if history is not None else ()
    except RegisterError as error:
        raise ReplayError(str(error)) from error
    return Replay(topic, read, register=register)


def _lines(passages: list[Passage], events: MemoryEvents) -> Iterator[str]:
    return (json.dumps(record(passage, events), ensure_ascii=False) + "\n" for passage in passages)
