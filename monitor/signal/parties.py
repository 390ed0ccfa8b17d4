"""Who is who among the actors of an event: persons, bodies and firms, whole sides."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.model import Actor, Facts, Kind, Place


def is_side(actor: Actor) -> bool:
    """Whether the actor is a whole side ("Beijing"), not someone on it."""
    return actor.actor_id is not None and actor.actor_id == actor.side


def is_body(actor: Actor) -> bool:
    """Whether the actor is an organisation: a ministry, a court, a firm."""
    return actor.org is not None and actor.org == actor.name


def is_person(actor: Actor) -> bool:
    """Whether the actor is someone with a name."""
    return actor.actor_id is not None and not is_side(actor) and not is_body(actor)


def persons(facts: Facts) -> dict[str, str]:
    """Folded full name -> side, for everyone named."""
    return {actor.name.casefold(): actor.side for actor in facts.actors if is_person(actor)}


def is_firm(actor: Actor) -> bool:
    """Whether the actor is a body that stands on no government's side."""
    return is_body(actor) and actor.side.endswith("_BUSINESS")


def firms(facts: Facts) -> frozenset[str]:
    """Folded names of the firms aimed at.

    A firm's side is a side's id with a suffix (`XX_BUSINESS`).
    """
    return frozenset(actor.name.casefold() for actor in facts.actors if is_firm(actor))


def is_city(place: Place) -> bool:
    """Whether the place is a town, not a country, state or island alone."""
    return place.how not in {"country", "region"} and place.name not in {"", place.country}


def united(groups: Iterable[tuple[Actor, ...]]) -> tuple[Actor, ...]:
    """Everyone of all groups once, in order of first appearance."""
    seen: dict[str, Actor] = {}
    for group in groups:
        for actor in group:
            seen.setdefault(actor.name.casefold(), actor)
    return tuple(seen.values())


def one_ruling(known: Facts, said: Facts) -> bool:
    """Whether both are rulings between the same two, whoever is named first as the one that won."""
    if known.kind is not Kind.DISPUTE or not known.subkind.endswith("_ruling"):
        return False
    parties = {*known.imposing, *known.affected}
    return len(parties) > 1 and parties == {*said.imposing, *said.affected}
