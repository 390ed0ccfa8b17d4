"""Who is seen at talks, or comes out of them to tell of it, in a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.model import Actor, Scope
from monitor.signal.bystanders import elsewhere
from monitor.signal.draft import Draft, speaking
from monitor.signal.lattice import HELD
from monitor.signal.lexicon import EntryKind
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.venues import stands_for_place

#: Who is seen to be there: "arrived at the venue", "flew home", "A has sent X".
_PRESENT: Final = re.compile(
    r"\b(?:arriv(?:ed|es|ing)|enter(?:ed|s|ing)|return(?:ed|s|ing)|landed|flew|departed|pulled up"
    r"|left|(?:was|were|is|are) (?:also |already )?(?:seen|waiting|there|on hand|in the room)"
    r"|walk(?:ed|s) (?:in|out|off|into|past)|emerg(?:ed|es)|stepp?(?:ed|s) (?:out|in|off)"
    r"|c(?:ame|omes) out|drove (?:off|away|up)|waved|convoy|motorcade"
    r"|on (?:his|her|their) way|leaves|lands|sh(?:ake|akes|ook) hands|pos(?:e|es|ed) for"
    r"|(?:did not|didn't) (?:speak|talk) to (?:the press|reporters|journalists)|ignored questions"
    r"|(?:has|have|had|is|was)? ?(?:sent|sending|dispatched|fielded|fielding))\b"
)
_SENT: Final = re.compile(r"sen[dt]|dispatch|field")
_NEGOTIATES: Final = frozenset({"ministerial", "vice_ministerial"})
#: Who comes from the talks and tells of them.
_COMES_OUT: Final = re.compile(
    r"\b(?:emerging from|leaving|after|following|coming out of|outside|on leaving"
    r"|on (?:his|her) way out of|as (?:he|she) left)\s(?:the|a|that|their|his|her|its)\s"
    r"(?:[\w-]+\s){0,3}?"
    rf"(?:session|{TALKS}|meeting|round|venue|villa|hotel|building|residence|mansion"
    r"|palace|embassy)\b",
    re.IGNORECASE,
)
_TO_THE_PRESS: Final = re.compile(
    r"\btold (?:reporters|journalists|a (?:news|press) (?:conference|briefing))\b"
)
#: What is done at a meeting, and with whom.
_TALKS_WITH: Final = re.compile(
    r"\b(?:discuss|talk|rais|review|exchang|debat|address|sp(?:eak|oke)|negotiat)\w*\b"
    r"(?=[^.;]{0,90}?\swith\s)"
)
#: Sentences after the one that tells of the talks.
_NEAR: Final = 3
_NEXT: Final = 2


def seen_there(scene: Scene, drafts: Sequence[Draft], line: Line) -> tuple[int | None, list[Party]]:
    """The talks just told of which one side at least is nobody yet, and who of it was there."""
    match = _PRESENT.search(line.sentence.text)
    if match is None or recalls(line):
        return None, []
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 <= line.index - draft.line.index <= _NEAR
        and (draft.line is not line or draft.clause.marker == "as")
        and of_topic(draft)
        and draft.facts.status in HELD
        and "talks" in draft.words
        and draft.facts.level != "leaders"
    ]
    if not told:
        return None, []
    place = drafts[told[-1]].facts.place
    towns = [h.of(EntryKind.PLACE) for h in line.hits if stands_for_place(line, h)]
    if place is None or any(town and town.row.country != place.country for town in towns):
        return None, []
    named = {a.side for a in drafts[told[-1]].facts.actors if is_person(a)}
    at = line.sentence.at + match.start()
    here = line.sentence.clause_at(at)
    sent = _SENT.search(match.group()) is not None
    people = [
        p
        for p in line.parties
        if official(scene, line, p)
        and p.level not in {"leaders", "working", None}
        and p.side not in named
        and line.inside(here, p.start)
        and (p.start > at if sent else p.end <= at)
    ]
    return told[-1], people


def spoke_after(
    scene: Scene, drafts: Sequence[Draft], line: Line, people: Sequence[Party]
) -> tuple[int, list[Party]] | None:
    """The talks just told of which his side is nobody yet, and who comes out to tell of them.

    "Leaving the session, Ito told reporters"; so too in a third country, where he speaks of it.
    """
    if recalls(line) or any(d.line is line and not d.anaphor for d in drafts):
        return None
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 < line.index - draft.line.index <= _NEXT
        and of_topic(draft)
        and draft.facts.status in HELD
        and draft.facts.mode is None
        and "talks" in draft.words
    ]
    if not told or any(h.of(EntryKind.PLACE) and stands_for_place(line, h) for h in line.hits):
        return None
    text = line.sentence.text
    press = _TO_THE_PRESS.search(text) and _abroad(scene, drafts[told[-1]])
    if not (_COMES_OUT.search(text) or press):
        return None
    named = {a.side for a in drafts[told[-1]].facts.actors if is_person(a)}
    spoke = [p for p in people if p.level in _NEGOTIATES and speaking(line, p)]
    there = [p for p in spoke if p.side not in named][:1]
    return (told[-1], there) if there else None


def talk_there(
    drafts: Sequence[Draft], line: Line, people: Sequence[Party]
) -> tuple[int, list[Party]] | None:
    """The meeting just told, and those who speak with each other there: "will raise it with Ito".

    One at least of whom it is told is among them, and nobody of whom it is told is missing.
    """
    match = _TALKS_WITH.search(line.sentence.text)
    if match is None or recalls(line) or any(d.line is line for d in drafts):
        return None
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 < line.index - draft.line.index <= _NEXT and of_topic(draft)
    ]
    if not told:
        return None
    at = line.sentence.at
    here = line.sentence.clause_at(at + match.start())
    there = [p for p in people if p.kind == "person" and line.inside(here, p.start)]
    known = {a.actor_id for a in drafts[told[-1]].facts.actors if is_person(a)}
    ids = {p.actor.actor_id for p in there if p.actor is not None}
    across = {p.side for p in there if p.end <= at + match.start()} != {p.side for p in there}
    return (told[-1], there) if across and known and known <= ids else None


def _abroad(scene: Scene, draft: Draft) -> bool:
    """Whether the talks are held, or reported from, in neither side's country."""
    place, dateline = draft.facts.place, scene.document.dateline
    if place is not None:
        return place.country not in scene.topic.side_ids
    row = scene.topic.places.get(dateline.place.title()) if dateline is not None else None
    return row is not None and row.country not in scene.topic.side_ids


def official(scene: Scene, line: Line, party: Party) -> bool:
    """Whether *party* is an official of a side, told as being there."""
    named = party.kind in {"person", "office"} and party.side in scene.topic.side_ids
    return named and not elsewhere(line, party)


def recalls(line: Line) -> bool:
    """Whether the sentence looks back; "also" only tells of one more."""
    return bool(line.cues.get("bg", frozenset()) - {"addition"})


def of_topic(draft: Draft) -> bool:
    """Whether *draft* tells of a meeting of the two sides, and not only in passing."""
    told = not draft.anaphor and "recalled" not in draft.cues
    return told and draft.facts.scope is Scope.TOPIC


def is_person(actor: Actor) -> bool:
    """Whether *actor* is somebody, not a whole side."""
    return actor.actor_id not in {None, actor.side}
