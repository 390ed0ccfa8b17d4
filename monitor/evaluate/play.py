"""Labelled rows through replay's own stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from monitor.evaluate.labels import LabelledRow
from monitor.model import Article, Claim
from monitor.replay import Passage, Replay
from monitor.replay.records import record
from monitor.signal import Topic, read


@dataclass(frozen=True, slots=True)
class Answer:
    """What the monitor made of one row: replay's record.

    `bias` is the relevance weight of the article's length, None where the answer is not ours.
    """

    record: Mapping[str, Any]
    bias: float | None = None


def play(
    rows: Sequence[LabelledRow],
    topic: Topic,
    *,
    register: Sequence[Claim] = (),
    together: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Answer]:
    """The answer to each row, by its id.

    Rows of one story are one stream, in order of publication; every other row begins from nothing
    but the *register*. With *together* all rows are one stream.
    """
    answers: dict[str, Answer] = {}
    for stream in streams(rows, together=together):
        run = Replay(topic, read, register=register)
        passages: list[Passage] = []
        for article in stream:
            passages.append(run.take(article))
            if progress is not None:
                progress(len(answers) + len(passages), len(rows))
        run.release()
        for passage in passages:
            answers[passage.article.article_id] = Answer(
                _as_scored(passage, record(passage, run.events), topic), _bias(passage)
            )
    return answers


def _as_scored(passage: Passage, printed: Mapping[str, Any], topic: Topic) -> Mapping[str, Any]:
    """The record with all rates of each mention as `rates_percent`, and as labels name actors.

    A label names people and bodies, so whole sides among the actors go.
    """
    sides = {row.name for row in topic.sides}
    mentions = [
        {
            **mention,
            "actors": [name for name in mention["actors"] if name not in sides],
            "rates_percent": [line.rate.value for line in claim.mention.facts.schedule],
        }
        for mention, claim in zip(printed["mentions"], passage.claims, strict=True)
    ]
    return {**printed, "mentions": mentions}


def streams(rows: Iterable[LabelledRow], *, together: bool = False) -> list[list[Article]]:
    """The articles that are played together, each stream in order of publication."""
    groups: dict[str, list[Article]] = {}
    for row in rows:
        key = "" if together else f"story {row.story}" if row.story else f"row {row.row_id}"
        groups.setdefault(key, []).append(row.article)
    return [sorted(group, key=lambda article: article.published) for group in groups.values()]


def _bias(passage: Passage) -> float | None:
    terms = passage.reading.relevance.terms
    return next((term.weight for term in terms if term.name == "length"), None)
