"""The topic: sides, officials, places, terms, frames and weights, compiled once.

Nothing here knows which two sides they are.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from monitor.model import Actor
from monitor.signal.glue import Glue, glue_of
from monitor.signal.lexicon import Entry, EntryKind, Lexicon
from monitor.signal.shortnames_zh import ShortNames
from monitor.signal.topic_check import (
    check_frames,
    check_people,
    check_rows,
    check_topic,
    check_words,
    validated,
)
from monitor.signal.topic_compile import compile_lexicon
from monitor.signal.topic_files import topic_files
from monitor.signal.topic_schema import (
    CalendarRows,
    FrameRow,
    FramesFile,
    OfficeRow,
    PersonRow,
    PlaceRow,
    SayingRow,
    SideRow,
    TenureRow,
    TermsFile,
    TopicFile,
    WeightsFile,
    WordsFile,
)
from monitor.signal.topic_words import joined, named
from monitor.signal.topic_yaml import Marked, TopicError
from monitor.signal.weights import MatchWeights

__all__ = ["Topic", "TopicError", "load_topic"]

#: News speaks of who is about to take office and of who has just left it.
_GRACE: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """All that is known of the topic. Immutable; shared by every reading."""

    name: str
    sides: tuple[SideRow, ...]
    people: dict[str, PersonRow]
    offices: dict[str, OfficeRow]
    #: Roles of those whose own business the topic is, and of those whose it never is.
    topical_roles: frozenset[str]
    apart_roles: frozenset[str]
    #: Office -> who held it when, the latest first, acting holders last.
    tenures: dict[str, tuple[tuple[TenureRow, PersonRow], ...]]
    places: dict[str, PlaceRow]
    lexicon: Lexicon
    masks: Lexicon
    #: What vouches for a side's name of one character.
    short_names: ShortNames
    surnames: dict[str, tuple[PersonRow, ...]]
    #: Family names by first letter.
    initials: dict[str, tuple[tuple[str, tuple[PersonRow, ...]], ...]]
    frames: tuple[FrameRow, ...]
    calendar: CalendarRows
    sayings: tuple[SayingRow, ...]
    relevance: WeightsFile
    matching: MatchWeights
    glue: Glue
    capitals: dict[str, str]
    thirds: frozenset[str]
    #: Sides whose family names come first in Latin letters too.
    family_first: frozenset[str]
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
        """Who holds *office* on *day*, None where nobody is known to, or several do."""
        row = self.offices.get(office)
        shared = row is not None and row.shared
        for tenure, person in self.tenures.get(office, ()):
            if shared and not tenure.lead:
                continue
            if tenure.start <= day <= (tenure.end or day):
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

    def leads(self, person: PersonRow, day: date) -> bool:
        """Whether *person* is whom the name of a shared office means on *day*."""
        return any(t.lead and t.start <= day <= (t.end or day) for t in person.offices)

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
    files = topic_files(folder)
    topic = validated(files["topic"], TopicFile)
    people = validated(files["people"], tuple[PersonRow, ...])
    offices = validated(files["offices"], tuple[OfficeRow, ...])
    places = validated(files["places"], tuple[PlaceRow, ...])
    terms = validated(files["terms"], TermsFile)
    frames = validated(files["frames"], FramesFile)
    weights = validated(files["weights"], WeightsFile)
    check_people(files, people, offices, topic)
    check_topic(files["topic"], topic, (row.id for row in offices))
    check_rows(files, terms, frames, places)
    own = {"frames": frames.frames}
    short_names = ShortNames()
    if "zh" in files:
        words = validated(files["zh"], WordsFile)
        terms, frames = joined(files["zh"], words, terms, frames)
        topic, people, offices = named(files["zh"], words, topic, people, offices)
        own["zh"] = words.frames
        short_names = ShortNames(**words.short_names)
    lexicon = compile_lexicon(
        topic,
        people=people,
        offices=offices,
        places=places,
        terms=terms,
        frames=frames,
    )
    for name, rows in own.items():
        check_frames(files[name], rows, frames, topic, lexicon.classes)
    check_words(files["frames"], frames, lexicon.classes)
    masks = Lexicon()
    masks.add(Entry(EntryKind.CUE, "programme", classes=frozenset({"mask"})), terms.programmes)
    surnames = _surnames(topic, people)
    return Topic(
        name=topic.name,
        sides=topic.sides,
        people={row.id: row for row in people},
        offices={row.id: row for row in offices},
        topical_roles=frozenset(row.role for row in offices if row.topical),
        apart_roles=frozenset(row.role for row in offices if row.apart),
        tenures=_tenures(people),
        places={row.name: row for row in places},
        lexicon=lexicon,
        masks=masks.freeze(),
        short_names=short_names,
        surnames=surnames,
        initials=_initials(surnames),
        frames=frames.frames,
        calendar=frames.calendar,
        sayings=frames.sayings,
        relevance=weights,
        matching=_matching(files.get("matching")),
        glue=glue_of(
            sorted({name for name in surnames if len(name) > 1}),
            spelt=[name for side in topic.sides for name in side.aliases],
        ),
        capitals={side.capital: side.id for side in topic.sides},
        thirds=frozenset(row.id for row in topic.third),
        family_first=frozenset(side.id for side in topic.sides if side.family_first),
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


def _initials(
    surnames: dict[str, tuple[PersonRow, ...]],
) -> dict[str, tuple[tuple[str, tuple[PersonRow, ...]], ...]]:
    """Family names by their first letter: a misspelling keeps it."""
    table: dict[str, list[tuple[str, tuple[PersonRow, ...]]]] = {}
    for name, rows in surnames.items():
        table.setdefault(name[0], []).append((name, rows))
    return {letter: tuple(named) for letter, named in table.items()}


def _tenures(people: tuple[PersonRow, ...]) -> dict[str, tuple[tuple[TenureRow, PersonRow], ...]]:
    """Who held each office, whoever was appointed before whoever acted, the latest first."""
    table: dict[str, list[tuple[TenureRow, PersonRow]]] = {}
    for person in people:
        for tenure in person.offices:
            table.setdefault(tenure.office, []).append((tenure, person))
    return {
        office: tuple(sorted(held, key=lambda one: (one[0].acting, -one[0].start.toordinal())))
        for office, held in table.items()
    }


def _matching(marked: Marked | None) -> MatchWeights:
    """Weights for matching: the defaults, with what the optional file overrides."""
    if marked is None:
        return MatchWeights()
    fields: dict[str, Any] = dataclasses.asdict(MatchWeights())
    values: dict[str, Any] = {}
    for name, text in (marked.data or {}).items():
        where = marked.where((name,))
        if name not in fields:
            near = get_close_matches(name, fields, 3) or fields
            raise TopicError(f"{where}: no weight {name!r}; one of {', '.join(near)}")
        try:
            default = fields[name]
            values[name] = (
                tuple(map(float, text)) if isinstance(default, tuple) else type(default)(text)
            )
        except (TypeError, ValueError):
            raise TopicError(
                f"{where}: {name} is {text!r}; write a number such as {fields[name]}"
            ) from None
    return MatchWeights(**values)
