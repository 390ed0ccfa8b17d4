"""The topic: sides, officials, places, terms, frames and weights, compiled once.

Nothing here knows which two sides they are.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from monitor.model import SUBKINDS, Actor, Kind
from monitor.signal.glue import Glue, glue_of
from monitor.signal.lexicon import Entry, EntryKind, Lexicon
from monitor.signal.topic_compile import compile_lexicon
from monitor.signal.topic_schema import (
    CalendarRows,
    FrameRow,
    FramesFile,
    OfficeRow,
    PersonRow,
    PlaceRow,
    SayingRow,
    SideRow,
    TermsFile,
    TopicFile,
    WeightsFile,
    WordsFile,
)
from monitor.signal.topic_words import joined, named
from monitor.signal.topic_yaml import Marked, TopicError, load_marked
from monitor.signal.weights import MatchWeights

__all__ = ["Topic", "TopicError", "load_topic"]

_T = TypeVar("_T")
#: News speaks of who is about to take office and of who has just left it.
_GRACE: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """All that is known of the topic. Immutable; shared by every reading."""

    name: str
    sides: tuple[SideRow, ...]
    people: dict[str, PersonRow]
    offices: dict[str, OfficeRow]
    places: dict[str, PlaceRow]
    lexicon: Lexicon
    masks: Lexicon
    surnames: dict[str, tuple[PersonRow, ...]]
    frames: tuple[FrameRow, ...]
    calendar: CalendarRows
    sayings: tuple[SayingRow, ...]
    relevance: WeightsFile
    matching: MatchWeights
    glue: Glue
    capitals: dict[str, str]
    thirds: frozenset[str]
    fuzzy_deny: frozenset[str]

    @property
    def side_ids(self) -> tuple[str, str]:
        """The ids of the two sides, in the file's order."""
        return self.sides[0].id, self.sides[1].id

    def other(self, side: str) -> str:
        """The side across from *side*."""
        first, second = self.side_ids
        return second if side == first else first

    def holder(self, office: str, day: date) -> PersonRow | None:
        """Who holds *office* on *day*, None where nobody is known to."""
        for person in self.people.values():
            for tenure in person.offices:
                if tenure.office == office and tenure.start <= day <= (tenure.end or day):
                    return person
        return None

    def office_of(self, person: PersonRow, day: date) -> OfficeRow | None:
        """The office that *person* holds on *day*, or held or takes within three months."""
        for grace in (timedelta(0), _GRACE):
            for tenure in person.offices:
                end = tenure.end or day
                if tenure.start - grace <= day <= end + grace:
                    return self.offices[tenure.office]
        return None

    def serving(self, person: PersonRow, day: date) -> bool:
        """Whether *person* is in office, or of no dated office, about *day*."""
        if self.office_of(person, day) is not None:
            return True
        if person.offices:
            return False
        start, end = person.start or day, person.end or day
        return start - _GRACE <= day <= end + _GRACE

    def actor_named(self, name: str) -> Actor | None:
        """The person with this full name or id, or a side by its id; None where nobody has it."""
        for person in self.people.values():
            if name in {person.name, person.id}:
                return Actor(person.id, person.name, person.side)
        for side in self.sides:
            if name in {side.id, side.name}:
                return Actor(side.id, side.name, side.id)
        return None

    def level_of(self, person: PersonRow, day: date) -> str | None:
        """The rank that *person* meets at on *day*."""
        office = self.office_of(person, day)
        return office.level if office is not None else person.level


def load_topic(folder: Path) -> Topic:
    """Read, check and compile the topic in *folder*. Raises `TopicError` with file and line."""
    topic = _checked(folder / "topic.yml", TopicFile)
    people_file = load_marked(folder / "people.yml")
    people = _validated(people_file, tuple[PersonRow, ...])
    offices = {row.id: row for row in _checked(folder / "offices.yml", tuple[OfficeRow, ...])}
    places = _checked(folder / "places.yml", tuple[PlaceRow, ...])
    terms = _checked(folder / "terms.yml", TermsFile)
    frames_file = load_marked(folder / "frames.yml")
    frames = _validated(frames_file, FramesFile)
    _check_frames(frames_file, frames)
    words_file = folder / "zh.yml"
    if words_file.exists():
        marked = load_marked(words_file)
        words = _validated(marked, WordsFile)
        terms, frames = joined(marked, words, terms, frames)
        topic, people, called = named(marked, words, topic, people, tuple(offices.values()))
        offices = {row.id: row for row in called}
        _check_frames(marked, frames.model_copy(update={"frames": words.frames}))
    weights = _checked(folder / "weights.yml", WeightsFile)
    _check_people(people_file, people, offices)
    lexicon = compile_lexicon(
        topic,
        people=people,
        offices=offices,
        places=places,
        terms=terms,
        frames=frames,
    )
    masks = Lexicon()
    masks.add(Entry(EntryKind.CUE, "programme", classes=frozenset({"mask"})), terms.programmes)
    surnames = _surnames(topic, people)
    return Topic(
        name=topic.name,
        sides=topic.sides,
        people={row.id: row for row in people},
        offices=offices,
        places={row.name: row for row in places},
        lexicon=lexicon,
        masks=masks.freeze(),
        surnames=surnames,
        frames=frames.frames,
        calendar=frames.calendar,
        sayings=frames.sayings,
        relevance=weights,
        matching=_matching(folder / "matching.yml"),
        glue=glue_of(sorted({name for name in surnames if len(name) > 1})),
        capitals={side.capital: side.id for side in topic.sides},
        thirds=frozenset(row.id for row in topic.third),
        fuzzy_deny=frozenset(topic.fuzzy_deny),
    )


def family_name(person: PersonRow, topic: TopicFile) -> str:
    """The family name of *person* as Latin letters spell it."""
    first = any(side.family_first and side.id == person.side for side in topic.sides)
    parts = person.name.split()
    return parts[0] if first else parts[-1]


def _surnames(topic: TopicFile, people: tuple[PersonRow, ...]) -> dict[str, tuple[PersonRow, ...]]:
    table: dict[str, list[PersonRow]] = {}
    for person in people:
        table.setdefault(family_name(person, topic), []).append(person)
    return {name: tuple(rows) for name, rows in table.items()}


def _checked(path: Path, kind: type[_T]) -> _T:
    return _validated(load_marked(path), kind)


def _validated(marked: Marked, kind: type[_T]) -> _T:
    try:
        return TypeAdapter(kind).validate_python(marked.data)
    except ValidationError as error:
        first = error.errors()[0]
        place = tuple(first["loc"])
        where = ".".join(str(part) for part in place)
        raise TopicError(
            f"{marked.path}:{marked.line(place)}: {where or 'the file'}: {first['msg']}; "
            f"found {str(first.get('input'))[:60]!r}, {_right(first)}"
        ) from None


def _right(error: Any) -> str:
    """What would have been a right value, in words."""
    kind = str(error["type"])
    if kind == "missing":
        return f"add `{error['loc'][-1]}: ...`"
    if kind == "extra_forbidden":
        return "remove it or mend its spelling"
    if "date" in kind:
        return "write a day such as 2025-01-28"
    if "float" in kind or "int" in kind:
        return "write a number such as 1.5"
    if "tuple" in kind or "list" in kind:
        return "write a list such as [one, two]"
    return f"expected {error.get('ctx', {}).get('expected', 'text')}"


def _check_people(
    marked: Marked, people: tuple[PersonRow, ...], offices: dict[str, OfficeRow]
) -> None:
    seen: set[str] = set()
    for number, person in enumerate(people):
        line = marked.line((number,))
        if person.id in seen:
            raise TopicError(
                f"{marked.path}:{line}: id {person.id} stands twice; give each its own"
            )
        seen.add(person.id)
        for tenure in person.offices:
            if tenure.office not in offices:
                raise TopicError(
                    f"{marked.path}:{line}: no office {tenure.office!r}; "
                    f"name one of offices.yml, such as {next(iter(offices))}"
                )


def _check_frames(marked: Marked, frames: FramesFile) -> None:
    for name, subkind in frames.calendar.hooks.items():
        if subkind not in SUBKINDS[Kind.CALENDAR]:
            right = ", ".join(sorted(SUBKINDS[Kind.CALENDAR]))
            raise TopicError(
                f"{marked.path}:{marked.line(('calendar',))}: hook {name!r} names no date "
                f"{subkind!r}; one of {right}"
            )
    for number, frame in enumerate(frames.frames):
        line = marked.line(("frames", number))
        if frame.kind not in Kind.__members__:
            right = ", ".join(Kind.__members__)
            raise TopicError(f"{marked.path}:{line}: no kind {frame.kind!r}; one of {right}")
        for act, subkind in frame.acts.items():
            if act not in frames.acts:
                raise TopicError(
                    f"{marked.path}:{line}: no act {act!r}; one of {', '.join(frames.acts)}"
                )
            if "{" not in subkind and subkind not in SUBKINDS[Kind[frame.kind]]:
                right = ", ".join(sorted(SUBKINDS[Kind[frame.kind]]))
                raise TopicError(
                    f"{marked.path}:{line}: no sub-kind {subkind!r} of {frame.kind}; one of {right}"
                )
        if frame.veto is not None and frame.veto not in frames.vetoes:
            raise TopicError(
                f"{marked.path}:{line}: no veto list {frame.veto!r}; "
                f"one of {', '.join(frames.vetoes)}"
            )


def _matching(path: Path) -> MatchWeights:
    """Weights for matching: the defaults, with what the optional file overrides."""
    if not path.exists():
        return MatchWeights()
    marked = load_marked(path)
    fields: dict[str, Any] = dataclasses.asdict(MatchWeights())
    values: dict[str, Any] = {}
    for name, text in (marked.data or {}).items():
        line = marked.line((name,))
        if name not in fields:
            raise TopicError(f"{path}:{line}: no weight {name!r}; one of {', '.join(fields)}")
        try:
            default = fields[name]
            values[name] = (
                tuple(map(float, text)) if isinstance(default, tuple) else type(default)(text)
            )
        except (TypeError, ValueError):
            raise TopicError(
                f"{path}:{line}: {name} is {text!r}; write a number such as {fields[name]}"
            ) from None
    return MatchWeights(**values)
