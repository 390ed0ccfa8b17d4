"""Who tells of a meeting and was there: "Ito says call with Sato went well", "said after talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.signal.draft import speaking
from monitor.signal.meeting_groups import Group
from monitor.signal.scene import Party, Scene

#: "said after two days of talks with Xish officials"
_THERE: Final = re.compile(r"\b(?:after|following)\s(?:[\w-]+\s){0,4}$", re.IGNORECASE)
_WITH: Final = " with "
#: "Ito says will visit Xville", "Ito says plans to meet": himself.
_HIMSELF: Final = re.compile(
    r"\s(?:says?|said|confirms?|confirmed|tweets?)\s(?:(?:will|would|plans|hopes|expects|intends|aims|wants"
    r"|looking forward|set|ready|due)\s(?:to\s)?(?:\w+\s){0,2}|to\s)$"
)
#: "he said after seeing Ito"
_HAVING: Final = re.compile(
    r"\s(?:said|says|added|adds|told\s(?:\w+\s){0,3}\w+|wrote|posted|tweeted)\s(?:\w+\s){0,2}"
    r"(?:after|before|following|on)\s"
)

_FORESEES: Final = re.compile(
    r"\s(?:says?|said|expects?|sees|foresees|anticipates|predicts|plans|eyes|flags|signals|promises)\b"
)


def speaks_of_himself(group: Group) -> list[Party]:
    """Whoever says that he will do it: "Ito says plans to travel to Xville"."""
    line, hit = group.line, group.hits[0]
    told = [
        p
        for p in line.parties
        if p.kind in {"person", "office"}
        and p.end < hit.start
        and _HIMSELF.match(line.text(p.end, hit.start))
    ]
    if told or not line.text(hit.start, hit.end).split(" ", 1)[0].endswith("ing"):
        return told
    return [
        replace(p, kind="person")
        for p in line.parties
        if p.kind == "pronoun"
        and p.actor is not None
        and p.end < hit.start
        and _HAVING.fullmatch(line.text(p.end, hit.start))
    ]


def peers_telling(scene: Scene, group: Group, own: Sequence[Party]) -> list[Party]:
    """Who says it and held it: the peer of those met, or who speaks of it as where he was."""
    line, end = group.line, group.hits[-1].end
    met = {p.level: p.side for p in own if p.kind == "person" and p.start >= end}
    across = {p.side for p in own if p.start >= end}
    there = line.text(end, end + len(_WITH)) == _WITH and bool(
        _THERE.search(
            line.text(max(line.sentence.at, group.hits[0].start - 40), group.hits[0].start)
        )
    )
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p not in own
        and p.end <= group.start
        and speaking(line, p)
        and _has_peer(scene, p)
        and (
            met.get(p.level, p.side) != p.side
            or (there and p.level == "ministerial" and bool(across - {p.side}))
        )
    ]


def _has_peer(scene: Scene, party: Party) -> bool:
    """Whether somebody on the other side is his counterpart: an adviser tells of others' calls."""
    actor = party.actor
    row = scene.topic.people.get(actor.actor_id or "") if actor is not None else None
    office = scene.topic.office_of(row, scene.day) if row is not None else None
    return office is not None and office.paired is not None


def negotiators_telling(scene: Scene, group: Group) -> list[Party]:
    """Who sits at the table and says so in a headline that names nobody else who does.

    "The two sides will meet in Xville, Ito says", "Ito expects next round": he is there himself,
    if the talks are his office's business.
    """
    line = group.line
    if not line.is_title or line.sentence.language == "zh" or "call" in group.classes:
        return []
    first = line.sentence.at
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p.level == "ministerial"
        and p.actor is not None
        and p.actor.role in scene.topic.topical_roles
        and (
            speaking(line, p) or (p.start == first and _FORESEES.match(line.text(p.end, line.end)))
        )
    ]
