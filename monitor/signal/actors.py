"""Those who take part as the actors of an event: persons and bodies, else the whole side."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model import Actor
from monitor.signal.scene import Party, Scene


def with_sides(actors: tuple[Actor, ...], scene: Scene) -> tuple[Actor, ...]:
    """*actors*, and each whole side that nobody of is among them."""
    sides = {actor.side for actor in actors}
    extra = tuple(
        Actor(side.id, side.name, side.id, link="inferred", p=0.6)
        for side in scene.topic.sides
        if side.id not in sides
    )
    return actors + extra


def actors_of(parties: Sequence[Party]) -> tuple[Actor, ...]:
    """Persons and bodies once each; a whole side only where nobody of it is named."""
    named: dict[str, Actor] = {}
    for party in parties:
        if party.actor is not None and party.kind != "side":
            named.setdefault(party.actor.actor_id or party.actor.name, party.actor)
    sides = {actor.side for actor in named.values()}
    for party in parties:
        if party.actor is not None and party.kind == "side" and party.side not in sides:
            named.setdefault(party.side, party.actor)
    return tuple(named.values())
