"""Words of another language, kept in a file of their own and joined to the topic's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from monitor.signal.topic_check import one_of
from monitor.signal.topic_schema import (
    FirmRow,
    FrameRow,
    FramesFile,
    OfficeRow,
    OrgRow,
    PersonRow,
    SideRow,
    TermsFile,
    ThirdRow,
    TopicFile,
    WordsFile,
)
from monitor.signal.topic_yaml import Marked


def joined(
    marked: Marked, words: WordsFile, terms: TermsFile, frames: FramesFile
) -> tuple[TermsFile, FramesFile]:
    """*terms* and *frames* with what *words* (read from *marked*) adds to them.

    The frames of *words* are tried before those of *frames*. Raises `TopicError` where it adds to
    an act, a term or a list that there is none of.
    """
    _known(marked, "acts", words.acts, frames.acts)
    _known(marked, "terms", words.terms, [row.id for row in terms.terms])
    _known(marked, "vetoes", words.vetoes, frames.vetoes)
    _known(marked, "background", words.background, frames.background)
    acts = {
        name: row.model_copy(update={"zh": (*row.zh, *words.acts.get(name, ()))})
        for name, row in frames.acts.items()
    }
    rows = tuple(
        row.model_copy(update={"zh": (*row.zh, *words.terms.get(row.id, ()))})
        for row in terms.terms
    )
    more = {
        "acts": acts | words.own_acts,
        "frames": (*(_only(frame, words.language) for frame in words.frames), *frames.frames),
        "vetoes": _lists(frames.vetoes, words.vetoes),
        "background": _lists(frames.background, words.background),
    }
    return (
        terms.model_copy(update={"terms": (*rows, *words.own_terms)}),
        frames.model_copy(update=more),
    )


def _lists(
    known: dict[str, tuple[str, ...]], more: dict[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {name: (*listed, *more.get(name, ())) for name, listed in known.items()}


def _known(marked: Marked, part: str, names: Iterable[str], known: Iterable[str]) -> None:
    right = list(known)
    for name in names:
        one_of(marked, (part, name), name, right, part.removesuffix("s"))


_Row = TypeVar("_Row", SideRow, ThirdRow, OrgRow, FirmRow, PersonRow)


def named(
    marked: Marked,
    words: WordsFile,
    topic: TopicFile,
    people: tuple[PersonRow, ...],
    offices: tuple[OfficeRow, ...],
) -> tuple[TopicFile, tuple[PersonRow, ...], tuple[OfficeRow, ...]]:
    """The rows of *topic*, *people* and *offices* with the further names that *words* gives them.

    Raises `TopicError` where it names an id that there is none of.
    """
    known = [row.id for row in topic.sides] + [row.id for row in topic.third]
    known += [row.id for row in topic.orgs] + [row.id for row in topic.firms]
    known += [row.id for row in people] + [row.id for row in offices]
    _known(marked, "names", words.names, known)
    more = {
        "sides": _with(topic.sides, words),
        "third": _with(topic.third, words),
        "orgs": _with(topic.orgs, words),
        "firms": _with(topic.firms, words),
    }
    called = tuple(
        row.model_copy(update={"names": (*row.names, *words.names.get(row.id, ()))})
        for row in offices
    )
    return topic.model_copy(update=more), _with(people, words), called


def _with(rows: tuple[_Row, ...], words: WordsFile) -> tuple[_Row, ...]:
    return tuple(_called(one, words) for one in rows)


def _called(row: _Row, words: WordsFile) -> _Row:
    more = (*row.zh, *words.names.get(row.id, ()))
    return row.model_copy(update={"zh": more})


def _only(frame: FrameRow, language: str) -> FrameRow:
    """*frame* for sentences of *language* alone."""
    return frame.model_copy(update={"language": language})
