"""What the files of a topic must agree on; every error says what would be right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from difflib import get_close_matches
from itertools import combinations
from typing import Any, Final, NoReturn, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from monitor.model import SUBKINDS, Kind, Status
from monitor.signal import topic_schema
from monitor.signal.folding import folded
from monitor.signal.lexicon import expand, lowered
from monitor.signal.topic_schema import (
    FirmRow,
    FrameRow,
    FramesFile,
    OfficeRow,
    OrgRow,
    PersonRow,
    PlaceRow,
    TermsFile,
    TopicFile,
)
from monitor.signal.topic_yaml import Marked, Place, TopicError

_T = TypeVar("_T")
#: How many right values an error lists: the nearest, then the first.
_SHOWN: Final = 16
_ALWAYS: Final = (date.min, date.max)
#: Every name that a field of any file has.
_FIELDS: Final = sorted(
    {
        field.alias or name
        for row in vars(topic_schema).values()
        if isinstance(row, type) and issubclass(row, BaseModel)
        for name, field in row.model_fields.items()
    }
)


def validated(file: Marked, kind: type[_T]) -> _T:
    """The data of *file* as *kind*. Raises `TopicError` with the first thing that is wrong."""
    try:
        return TypeAdapter(kind).validate_python(file.data)
    except ValidationError as error:
        first = error.errors()[0]
        place = tuple(first["loc"])
        name = ".".join(str(part) for part in place)
        raise TopicError(
            f"{file.where(place)}: {name or 'the file'}: {first['msg']}; "
            f"found {str(first.get('input'))[:60]!r}, {_right(first)}"
        ) from None


def _right(error: Any) -> str:
    """What would have been a right value, in words."""
    kind = str(error["type"])
    if kind == "missing":
        return f"add `{error['loc'][-1]}: ...`"
    if kind == "extra_forbidden":
        near = get_close_matches(str(error["loc"][-1]), _FIELDS, 1)
        return f"did you mean `{near[0]}`?" if near else "remove it"
    if "date" in kind:
        return "write a day such as 2025-01-28"
    if "float" in kind or "int" in kind:
        return "write a number such as 1.5"
    if "bool" in kind:
        return "write yes or no"
    if "tuple" in kind or "list" in kind:
        return "write a list such as [one, two]"
    return f"expected {error.get('ctx', {}).get('expected', 'text')}"


def check_people(
    files: Mapping[str, Marked],
    people: tuple[PersonRow, ...],
    offices: tuple[OfficeRow, ...],
    topic: TopicFile,
) -> None:
    """Ids, sides, offices and tenures; nobody shares a name or an office with another at once."""
    people_file, offices_file = files["people"], files["offices"]
    _once(people_file, (), [row.id for row in people])
    _once(offices_file, (), [row.id for row in offices])
    known = {row.id: row for row in offices}
    sides = sorted(_sides(topic))
    for number, office in enumerate(offices):
        one_of(offices_file, (number, "side"), office.side, sides, "side")
        if office.paired is not None:
            one_of(offices_file, (number, "paired"), office.paired, known, "office")
        if office.body is not None:
            bodies = [org.id for org in topic.orgs]
            one_of(offices_file, (number, "body"), office.body, bodies, "body")
    for number, person in enumerate(people):
        one_of(people_file, (number, "side"), person.side, sides, "side")
        for index, tenure in enumerate(person.offices):
            place = (number, "offices", index)
            one_of(people_file, (*place, "office"), tenure.office, known, "office")
            _in_order(people_file, place, tenure.start, tenure.end)
        _in_order(people_file, (number,), person.start, person.end)
    _one_holder(people_file, people, known)
    leading = frozenset(side.id for side in topic.sides if side.family_first)
    _one_bearer(people_file, people, leading)


def check_topic(file: Marked, topic: TopicFile, offices: Iterable[str]) -> None:
    """Ids stand once, bodies belong to a side, and their heads are offices."""
    known, sides = list(offices), sorted(_sides(topic))
    _once(file, ("sides",), [row.id for row in topic.sides])
    _once(file, ("third",), [row.id for row in topic.third])
    bodies: dict[str, tuple[OrgRow | FirmRow, ...]] = {"orgs": topic.orgs, "firms": topic.firms}
    for name, rows in bodies.items():
        _once(file, (name,), [row.id for row in rows])
        for number, body in enumerate(rows):
            one_of(file, (name, number, "side"), body.side, sides, "side")
    for number, org in enumerate(topic.orgs):
        if org.head is not None:
            one_of(file, ("orgs", number, "head"), org.head, known, "office")


def check_rows(
    files: Mapping[str, Marked], terms: TermsFile, frames: FramesFile, places: tuple[PlaceRow, ...]
) -> None:
    """Terms, frames and places go by an id or a name of their own."""
    _once(files["terms"], ("terms",), [row.id for row in terms.terms])
    _once(files["frames"], ("frames",), [row.name for row in frames.frames])
    _once(files["places"], (), [row.name for row in places])


def check_frames(
    file: Marked,
    rows: tuple[FrameRow, ...],
    frames: FramesFile,
    topic: TopicFile,
    classes: AbstractSet[str],
) -> None:
    """The frames *rows* of *file* name kinds, acts, sub-kinds, vetoes and *classes* that exist."""
    sides, known = sorted(_sides(topic)), sorted(classes)
    for number, frame in enumerate(rows):
        place = ("frames", number)
        one_of(file, (*place, "kind"), frame.kind, Kind.__members__, "kind")
        _check_acts(file, place, frame, frames)
        for field in ("trigger", "needs", "unless"):
            for index, name in enumerate(getattr(frame, field)):
                one_of(file, (*place, field, index), name, known, "class")
        if frame.veto is not None:
            one_of(file, (*place, "veto"), frame.veto, frames.vetoes, "veto list")
        if frame.imposer is not None:
            one_of(file, (*place, "imposer"), frame.imposer, sides, "side")


def check_words(file: Marked, frames: FramesFile, classes: AbstractSet[str]) -> None:
    """What makes a date one to watch, and what is only said, names classes and acts that exist."""
    known = sorted({*classes, *frames.acts})
    right = sorted(SUBKINDS[Kind.CALENDAR])
    for hook, subkind in frames.calendar.hooks.items():
        place = ("calendar", "hooks", hook)
        one_of(file, place, hook, known, "class or act")
        one_of(file, place, subkind, right, f"sub-kind of {Kind.CALENDAR.name}")
    for name in sorted({*frames.calendar.field, *frames.calendar.bodies, *frames.calendar.ends}):
        one_of(file, ("calendar",), name, known, "class")
    for number, saying in enumerate(frames.sayings):
        for act in saying.acts:
            one_of(file, ("sayings", number, "acts"), act, frames.acts, "act")
        for name in saying.needs:
            one_of(file, ("sayings", number, "needs"), name, known, "class")


def _check_acts(file: Marked, place: Place, frame: FrameRow, frames: FramesFile) -> None:
    subkinds = {(*place, "acts", act): name for act, name in frame.acts.items()}
    subkinds |= {(*place, "bare"): frame.bare or "", (*place, "itself"): frame.itself or ""}
    right = sorted(SUBKINDS[Kind[frame.kind]])
    for act in frame.acts:
        one_of(file, (*place, "acts", act), act, frames.acts, "act")
    for act, status in frame.status.items():
        one_of(file, (*place, "status", act), act, frames.acts, "act")
        one_of(file, (*place, "status", act), status, [s.value for s in Status], "status")
    for where, name in subkinds.items():
        if name and "{" not in name:
            one_of(file, where, name, right, f"sub-kind of {frame.kind}")


def _sides(topic: TopicFile) -> set[str]:
    """Where a person or body may stand: a side, a third country, or business of one."""
    home = {side.id for side in topic.sides} | {third.id for third in topic.third} | {"OTHER"}
    return home | {f"{side}_BUSINESS" for side in home}


def one_of(file: Marked, place: Place, value: str, known: Iterable[str], what: str) -> None:
    """Raise `TopicError` at *place* of *file* unless *value* is *known*; *what* it names."""
    right = list(known)
    if value in right:
        return
    near = get_close_matches(value, right, 3)
    shown = list(dict.fromkeys([*near, *right]))[:_SHOWN]
    kind, blank, rest = what.partition(" of ")
    raise TopicError(
        f"{file.where(place)}: no {kind} {value!r}{blank}{rest}; one of {', '.join(shown)}"
    )


def _once(file: Marked, place: Place, ids: list[str]) -> None:
    seen: dict[str, int] = {}
    for number, name in enumerate(ids):
        if name in seen:
            first = file.where((*place, seen[name]))
            raise TopicError(
                f"{file.where((*place, number))}: id {name} stands twice, first at {first}; "
                "give each its own"
            )
        seen[name] = number


def _in_order(file: Marked, place: Place, start: date | None, end: date | None) -> None:
    if start is not None and end is not None and end < start:
        raise TopicError(
            f"{file.where(place)}: to {end} is before from {start}; write the later day as `to`"
        )


def _one_holder(
    file: Marked, people: tuple[PersonRow, ...], offices: Mapping[str, OfficeRow]
) -> None:
    """An office has one holder at a time, acting ones and shared offices aside."""
    held: dict[str, list[tuple[date, date, str, Place]]] = {}
    for number, person in enumerate(people):
        for index, tenure in enumerate(person.offices):
            alone = tenure.lead or not offices[tenure.office].shared
            if alone and not tenure.acting:
                span = (tenure.start, tenure.end or date.max, person.id)
                held.setdefault(tenure.office, []).append((*span, (number, "offices", index)))
    for office, spans in held.items():
        for first, second in combinations(sorted(spans), 2):
            if first[2] != second[2] and second[0] < first[1]:
                raise TopicError(
                    f"{file.where(second[3])}: {office} is {second[2]}'s from {second[0]}, but "
                    f"{first[2]}'s until {first[1]} at {file.where(first[3])}; end that one "
                    f"earlier (to: {second[0]}), or write `acting: yes`"
                )


def _one_bearer(file: Marked, people: tuple[PersonRow, ...], leading: AbstractSet[str]) -> None:
    """No name means two people who serve at the same time, nor does a family name by itself.

    On the sides *leading* the family name comes first.
    """
    named: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        spellings = {
            lowered(folded(spelling))
            for alias in (person.name, *person.also, *person.zh, *_alone(person, leading))
            for spelling in expand(alias.removeprefix("="))
        }
        for spelling in spellings:
            named.setdefault(spelling, []).append(number)
    for spelling, numbers in named.items():
        for first, second in combinations(numbers, 2):
            if _together(people[first], people[second]):
                _shared_name(file, spelling, (first, people[first]), (second, people[second]))


def _alone(person: PersonRow, leading: AbstractSet[str]) -> tuple[str, ...]:
    """The family name, where it stands for *person* by itself."""
    parts = person.name.split()
    return (parts[0 if person.side in leading else -1],) if person.surname == "alone" else ()


def _shared_name(
    file: Marked, spelling: str, first: tuple[int, PersonRow], second: tuple[int, PersonRow]
) -> NoReturn:
    raise TopicError(
        f"{file.where((second[0],))}: {spelling!r} is {second[1].id}, but also {first[1].id} at "
        f"{file.where((first[0],))} in the same years; leave it to one of them, or write it longer"
    )


def _together(one: PersonRow, other: PersonRow) -> bool:
    return any(a < d and c < b for a, b in spans(one) for c, d in spans(other))


def spans(person: PersonRow) -> list[tuple[date, date]]:
    """When *person* serves: the tenures, else from..to, else always."""
    if person.offices:
        return [(tenure.start, tenure.end or date.max) for tenure in person.offices]
    return [(person.start or _ALWAYS[0], person.end or _ALWAYS[1])]
