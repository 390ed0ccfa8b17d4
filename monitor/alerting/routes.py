"""routes.toml: which alerts go to which channels.

The rules are tried in the file's order. A rule that matches adds its channels; one that also says
`stop = true` ends the search. Within a rule every condition given must hold, and a list holds where
any one of its items does. A rule without conditions matches every alert; a matching rule with
`channels = []` and `stop = true` keeps an alert from everyone.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from monitor.alerting.channelconfig import TABLES, ChannelConfig, ChannelError, ChannelTable
from monitor.model import Alert, ChangeKind, Event, Kind, Status, Tier
from monitor.tomlmarks import MarkedToml, TomlError, read

_WRITTEN_SECRETS: Final = frozenset({"secret", "secrets", "password", "token"})


class RoutesError(Exception):
    """routes.toml cannot be used. The message names file, line, the value and a right one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One `[[route]]`. An empty condition is no condition."""

    channels: tuple[str, ...]
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    changes: frozenset[ChangeKind] = frozenset()
    tiers: frozenset[Tier] = frozenset()
    #: In lower case, as actors are.
    sides: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    min_confidence: float = 0.0
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Routes:
    """Channels by name, in the file's order, and the rules that lead to them."""

    channels: Mapping[str, ChannelConfig]
    rules: tuple[Rule, ...]


def route(alert: Alert, event: Event, routes: Routes) -> tuple[str, ...]:
    """The names of the channels that want *alert*, each once, in the order of the rules. Pure."""
    wanted: dict[str, None] = {}
    for rule in routes.rules:
        if _matches(rule, alert, event):
            wanted.update(dict.fromkeys(rule.channels))
            if rule.stop:
                break
    return tuple(wanted)


def _matches(rule: Rule, alert: Alert, event: Event) -> bool:
    facts = event.facts
    sides = {actor.side.casefold() for actor in facts.actors}
    sides |= {side.casefold() for side in facts.imposing}
    actors = {actor.name.casefold() for actor in facts.actors}
    actors |= {actor.actor_id.casefold() for actor in facts.actors if actor.actor_id}
    return (
        (not rule.kinds or alert.kind in rule.kinds)
        and (not rule.statuses or facts.status in rule.statuses)
        and (not rule.changes or alert.change in rule.changes)
        and (not rule.tiers or alert.tier in rule.tiers)
        and (not rule.sides or bool(rule.sides & sides))
        and (not rule.actors or bool(rule.actors & actors))
        and alert.confidence >= rule.min_confidence
    )


# The shape of the file ---------------------------------------------------------------------------


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _tellable(change: ChangeKind) -> ChangeKind:
    if not change.tellable:
        raise ValueError("is never told to anyone")
    return change


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("is blank")
    return text.strip().casefold()


_Text = Annotated[str, AfterValidator(_not_blank)]


class _RouteTable(BaseModel):
    """One `[[route]]` as written: each condition one value or a list."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    channels: Annotated[tuple[str, ...], BeforeValidator(_listed)] = Field(examples=[["console"]])
    kind: Annotated[tuple[Kind, ...], BeforeValidator(_listed)] = Field(
        (), examples=[["MEETING", "TARIFF"]]
    )
    status: Annotated[tuple[Status, ...], BeforeValidator(_listed)] = Field(
        (), examples=[["planned", "confirmed"]]
    )
    change: Annotated[
        tuple[Annotated[ChangeKind, AfterValidator(_tellable)], ...], BeforeValidator(_listed)
    ] = Field((), examples=[["new", "cancelled"]])
    tier: Annotated[tuple[Tier, ...], BeforeValidator(_listed)] = Field(
        (), examples=[["official", "wire"]]
    )
    side: Annotated[tuple[_Text, ...], BeforeValidator(_listed)] = Field((), examples=[["US"]])
    actor: Annotated[tuple[_Text, ...], BeforeValidator(_listed)] = Field(
        (), examples=[["Jane Doe"]]
    )
    min_confidence: float = Field(0.0, ge=0.0, le=1.0, examples=[0.8])
    stop: bool = Field(default=False, strict=True, examples=[True])

    def rule(self) -> Rule:
        return Rule(
            channels=self.channels,
            kinds=frozenset(self.kind),
            statuses=frozenset(self.status),
            changes=frozenset(self.change),
            tiers=frozenset(self.tier),
            sides=frozenset(self.side),
            actors=frozenset(self.actor),
            min_confidence=self.min_confidence,
            stop=self.stop,
        )


class _RoutesFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    channel: tuple[ChannelTable, ...] = Field(
        min_length=1, examples=['[[channel]] with name = "console" and type = "console"']
    )
    route: tuple[_RouteTable, ...] = Field(
        min_length=1, examples=['[[route]] with channels = ["console"]']
    )


# Loading -----------------------------------------------------------------------------------------


def load_routes(path: Path, environ: Mapping[str, str]) -> Routes:
    """The channels and rules of the file at *path*, with secrets taken from *environ* and files.

    Files that it names are looked for beside it. Raises `RoutesError` with one line for each thing
    that is wrong.
    """
    try:
        marked = read(path)
        file = _RoutesFile.model_validate(marked.data)
    except TomlError as error:
        raise RoutesError(f"{error} (TRADEWATCH_ROUTES names this file)") from None
    except ValidationError as error:
        raise RoutesError("\n".join(_sentences(error.errors(), marked))) from None
    channels: dict[str, ChannelConfig] = {}
    for index, table in enumerate(file.channel):
        where = ("channel", index)
        if table.name in channels:
            raise RoutesError(
                f"{marked.where((*where, 'name'))}: a second channel is named {table.name!r}; "
                f"give it a name of its own, such as {table.name + '-2'!r}"
            )
        try:
            channels[table.name] = table.resolve(path.parent, environ)
        except ChannelError as fault:
            raise RoutesError(
                f"{marked.where((*where, fault.key))}: channel {table.name!r}: {fault}"
            ) from None
    _check_names(file, channels, marked)
    return Routes(channels, tuple(table.rule() for table in file.route))


def _check_names(file: _RoutesFile, channels: Mapping[str, Any], marked: MarkedToml) -> None:
    for index, table in enumerate(file.route):
        for name in table.channels:
            if name not in channels:
                where = marked.where(("route", index, "channels"))
                known = ", ".join(repr(item) for item in channels)
                raise RoutesError(
                    f"{where}: there is no channel {name!r}; the channels are {known}"
                )


def _sentences(items: Sequence[Any], marked: MarkedToml) -> list[str]:
    """One sentence for each fault. A list that is only too short for its items' faults is none."""
    places = [tuple(item["loc"]) for item in items]
    return [
        _sentence(item, marked)
        for item, place in zip(items, places, strict=True)
        if not any(other[: len(place)] == place and other != place for other in places)
    ]


def _sentence(item: Any, marked: MarkedToml) -> str:
    location = tuple(item["loc"])
    where, thing = marked.where(location), _thing(location, marked.data)
    key = next((part for part in reversed(location) if isinstance(part, str)), "?")
    model = _model_of(location)
    known = sorted({field.alias or name for name, field in model.model_fields.items()})
    kind = item["type"]
    if kind == "extra_forbidden":
        return f"{where}: {thing}{_unknown(key, known)}"
    if kind in {"union_tag_not_found", "union_tag_invalid"}:
        given = item["ctx"].get("tag", "(missing)")
        line = marked.where((*location, "type"))
        return f'{line}: {thing}type is {given!r}; write "console", "webhook" or "email"'
    if kind == "missing":
        return f"{where}: {thing}has no {key}; a right one is {_right(model, key)}"
    reason = str(item["msg"]).removeprefix("Value error, ")
    # An address with a user part may hold a password.
    shown = "(hidden)" if "@" in str(item["input"]) and key == "url" else repr(item["input"])
    return (
        f"{where}: {thing}{key} is {shown}, which will not do ({reason}); "
        f"a right value is {_right(model, key)}"
    )


def _unknown(key: str, known: list[str]) -> str:
    if key in _WRITTEN_SECRETS:
        return (
            f"{key} may not stand in this file; put it into an environment variable or a file, "
            f"and name that with {key}_env or {key}_file"
        )
    near = difflib.get_close_matches(key, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"the keys are {', '.join(known)}"
    return f"there is no key {key!r}; {hint}"


def _model_of(location: tuple[Any, ...]) -> type[BaseModel]:
    """The pydantic model that the last name in *location* belongs to."""
    if location[:1] == ("route",) and len(location) > 1:
        return _RouteTable
    if location[:1] == ("channel",) and len(location) > 2:
        return TABLES[location[2]]
    return _RoutesFile


def _right(model: type[BaseModel], key: str) -> str:
    """An example of a right value, written as TOML would."""
    for name, field in model.model_fields.items():
        if key in {name, field.alias} and field.examples:
            example = field.examples[0]
            if isinstance(example, str) and example.startswith("[["):
                return example
            if isinstance(example, list):
                return "[" + ", ".join(f'"{part}"' for part in example) + "]"
            return f'"{example}"' if isinstance(example, str) else str(example).lower()
    return '"' + {"name": "desk"}.get(key, key) + '"'


def _thing(location: tuple[Any, ...], data: dict[str, Any]) -> str:
    """`channel 'desk': ` or `route 2: `, or nothing for the file as a whole."""
    if len(location) < 2 or not isinstance(location[1], int):
        return ""
    table, index = location[0], location[1]
    try:
        name = data[table][index].get("name")
    except (KeyError, IndexError, AttributeError, TypeError):
        name = None
    return f"{table} {name!r}: " if name else f"{table} {index + 1}: "
