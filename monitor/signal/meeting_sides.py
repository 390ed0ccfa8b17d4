"""Talks that name nobody, given the sides whom the sentences around them name.

"Xville talks stretch into second day", says the headline, and who talks stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Precision, Scope, Status, When
from monitor.signal.actors import actors_of, with_sides
from monitor.signal.bystanders import elsewhere
from monitor.signal.draft import Draft, speaking
from monitor.signal.lattice import ARRANGED, is_open
from monitor.signal.meeting_levels import of_days, rank_of, subkind_of
from monitor.signal.merge_measure import days_meet
from monitor.signal.participants import side_of
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party, Scene

_ABOUT: Final = re.compile(
    r"\b(?:on|about|over|after|before|since|ahead of|following|amid|despite|from|citing)"
    r"\s(?:the\s)?(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
#: What is on and does not end: "could stretch into Wednesday", "will continue on Friday".
_STRETCHES: Final = re.compile(
    r"[^,;:]{0,60}?\b(?:stretch|extend|run|spill|continue|resume|go on|last|drag|carry)\w*\s"
    r"(?:on\s|over\s)?(?:into|through|until|on|[A-Z])",
)
#: What makes it one more.
_FURTHER: Final = re.compile(
    r"\b(?:another|a further|an additional|the next|next|a follow-up|a new|a fresh|one more"
    r"|a (?:second|third|fourth|fifth|sixth)"
    rf"|working-level)\s(?:[a-z-]+\s){{0,3}}(?:meetings?|rounds?|{TALKS}|session"
    r")\b",
    re.IGNORECASE,
)
#: Those who prepare what their chiefs will settle.
_DEPUTIES: Final = re.compile(r"\b(?:deputies|deputy-level|vice-ministerial)\b", re.IGNORECASE)
#: Ranks of which no round of talks goes on.
#: Whoever meets is of one side: "a meeting of officials is due on Thursday".
_OF_OFFICIALS: Final = re.compile(
    r"\s(?:of|between|among)\s(?:[\w-]+\s){0,2}?(?:officials|advis[eo]rs|aides|agencies|secretaries"
    r"|lawmakers|staff|economists)\b",
    re.IGNORECASE,
)
#: What comes before talks of a higher rank.
_PREPARES: Final = re.compile(
    r"\b(?:before|ahead of|prior to|prepar\w+(?:\sfor)?|groundwork for|(?:way|path|stage) for)\s"
    r"(?:(?!the\b)[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: Working groups spoken of again.
_GROUPS: Final = re.compile(
    r"\b(?:both|the two|the|these|its)\s(?:working\s|new\s)?(?:groups?|bodies|body|forum)\b"
    r"[^;:]{0,60}$",
    re.IGNORECASE,
)
_THE: Final = re.compile(r"\b(?:[Tt]he|[Tt]hat) $")
_APART = frozenset({"leaders", "ambassador"})
_AT_TABLE = frozenset({"person", "office", "side", "both", "leaders"})
_WORDS = frozenset({"talks", "meeting_noun", "call", "meet"})
#: Sentences away in which those who meet are named.
_NEAR = 2
#: Sentences that say between whom all of it is.
_HEAD = 4


def with_sides_around(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, those that tell of a meeting of nobody named with the sides named beside them."""
    told = [d for d in drafts if not d.anaphor and d.facts.scope is Scope.TOPIC]
    known = {is_open(d.facts.status) for d in told if "recalled" not in d.cues}
    out: list[Draft] = []
    for draft in drafts:
        nameless = draft.anaphor and not draft.cues & {"recalled", "until"}
        nameless = nameless and not draft.facts.actors and not _goes_on(out, draft)
        nameless = nameless and not _OF_OFFICIALS.match(draft.line.text(draft.end, draft.line.end))
        status = is_open(draft.facts.status)
        if nameless and status not in known and draft.words & _WORDS and _placed(draft):
            parties = _around(scene, draft)
            if parties or _of_both(scene, draft):
                known = known | {status}
                out.append(_between(scene, draft, parties))
                continue
        out.append(
            _of_groups(scene, draft)
            or _again(scene, out, draft)
            or _to_the_other(scene, drafts, draft)
            or _on_its_own_day(scene, drafts, draft)
            or draft
        )
    return out


def _of_groups(scene: Scene, draft: Draft) -> Draft | None:
    """A session of working groups that were told of just before: "Both groups will next meet"."""
    line = draft.line
    if not draft.anaphor or draft.facts.actors or not _placed(draft):
        return None
    if _GROUPS.search(line.text(line.sentence.at, draft.at)) is None:
        return None
    near = (other for other in scene.lines if 0 < line.index - other.index <= _NEAR)
    if not any("working_level" in other.classes for other in near):
        return None
    facts = replace(
        draft.facts, level="working", subkind="working_level", actors=with_sides((), scene)
    )
    inferred = draft.inferred | {"sides"}
    return replace(draft, anaphor=False, both_named=True, inferred=inferred, facts=facts)


def _to_the_other(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Draft | None:
    """A visit of one side's official on days of its own ("Ito's visit on May 14-15"): to the other.

    None where *draft* is none, or where the article's beginning names others.
    """
    facts, line = draft.facts, draft.line
    named = {a.side for a in facts.actors if a.actor_id not in {None, a.side}}
    exact = facts.when is not None and facts.when.precision in {Precision.DAY, Precision.RANGE}
    visit = draft.anaphor and "visit" in draft.words and "recalled" not in draft.cues
    if not visit or not exact or len(named) != 1 or facts.status not in ARRANGED:
        return None
    head = [p for other in (*scene.lines[:_HEAD], line) for p in other.parties]
    if not {p.side for p in head} >= set(scene.topic.side_ids) or line.sentence.language == "zh":
        return None
    if any(p.kind == "third" or p.side in scene.topic.thirds for p in head):
        return None
    host = scene.topic.other(next(iter(named)))
    trips = [d.facts.place for d in drafts if "visit" in d.words and d is not draft]
    there = next((p for p in trips if p is not None and p.country == host), None)
    if facts.place is not None and facts.place.country != host:
        return None
    return replace(
        draft,
        anaphor=False,
        both_named=True,
        facts=replace(facts, place=facts.place or there, actors=with_sides(facts.actors, scene)),
    )


def _on_its_own_day(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Draft | None:
    """A meeting still to come on days on which no other is told: "negotiations resume in May".

    None where *draft* is none, or where the article is not about the two sides alone.
    """
    facts, line = draft.facts, draft.line
    start = facts.when.start if facts.when is not None else None
    apart = not draft.anaphor or draft.cues & {"recalled", "until"} or line.is_title
    if apart or start is None or start < scene.day or facts.status not in ARRANGED:
        return None
    known = "talks" in draft.words or _abroad(draft) or _trip_of_before(drafts, draft)
    if (
        not (known and _placed(draft))
        or line.sentence.language == "zh"
        or not _of_the_two(scene, line)
    ):
        return None
    if any(_may_be(other, draft) for other in drafts if not other.anaphor):
        return None
    inferred = draft.inferred | {"sides"}
    facts = replace(facts, actors=with_sides(facts.actors, scene))
    return replace(draft, anaphor=False, both_named=True, inferred=inferred, facts=facts)


def _abroad(draft: Draft) -> bool:
    """Whether an official of one side is named, who is to be where it is not at home."""
    place = draft.facts.place
    people = [a for a in draft.facts.actors if a.actor_id not in {None, a.side}]
    met = not draft.words.isdisjoint({"meeting_noun", "summit", "visit", "meet"})
    return met and place is not None and any(a.side != place.country for a in people)


def _trip_of_before(drafts: Sequence[Draft], draft: Draft) -> bool:
    """As in "The visit starts on Thursday", after a sentence that says whose and where it is."""
    if "visit" not in draft.words or _THE.search(draft.line.text(0, draft.at)) is None:
        return False
    return any("visit" in d.words and d.line.index < draft.line.index for d in drafts)


def _of_the_two(scene: Scene, line: Line) -> bool:
    """Whether the article's beginning and *line* name both sides, and nobody else."""
    here = [p for other in (*scene.lines[:_HEAD], line) for p in other.parties]
    if any(p.kind == "third" or p.side in scene.topic.thirds for p in here):
        return False
    return {p.side for p in here} >= set(scene.topic.side_ids)


def _may_be(other: Draft, draft: Draft) -> bool:
    """Whether *other* tells of the same days as *draft*, or of none and is not over."""
    facts, when = other.facts, other.facts.when
    if facts.scope is not Scope.TOPIC:
        return False
    held = facts.status is Status.CONCLUDED and when is None
    # "next week ... on Wednesday": which week a weekday is of, the other tells.
    week = when is not None and when.precision is Precision.WEEK and is_open(facts.status)
    return not held and (week or days_meet(when, draft.facts.when))


def _goes_on(told: Sequence[Draft], draft: Draft) -> bool:
    """As in "the talks could stretch into Wednesday": those that are on, not others to come."""
    when, text = draft.facts.when, draft.line.sentence.text
    if draft.facts.place is not None or when is None or when.start is None:
        return False
    if _STRETCHES.search(text, draft.end - draft.line.sentence.at) is None:
        return False
    return any(
        d.facts.status is Status.ONGOING
        and (d.facts.when is None or d.facts.when.end is None or _next_day(d.facts.when.end, when))
        for d in told
    )


def _next_day(last: date, when: When) -> bool:
    return when.start is not None and 0 <= (when.start - last).days <= 1


def _again(scene: Scene, told: Sequence[Draft], draft: Draft) -> Draft | None:
    """A further meeting of those of whom one was told: "another would be held in Xville".

    None where *draft* is none, or has neither a city nor a day of its own.
    """
    line = draft.line
    apart = not draft.anaphor or "recalled" in draft.cues or not is_open(draft.facts.status)
    if apart or line.is_title or line.sentence.language == "zh":
        return None
    before = line.text(max(line.sentence.at, draft.at - 30), draft.end)
    lower = _DEPUTIES.search(before) is not None
    prepared = _prepared_for(scene, draft)
    if not (prepared or ((lower or _FURTHER.search(before)) and _placed(draft))):
        return None
    last = next((d for d in reversed(told) if _sat_before(d, draft, beside=prepared)), None)
    if last is None:
        return None
    level = "vice_ministerial" if lower else "ministerial" if prepared else last.facts.level
    if _told_already(told, draft, level):
        return None
    facts = draft.facts
    words = draft.words | (last.words & {"talks"})
    subkind = subkind_of(level, words, facts.mode, round_of_days=of_days(facts.when))
    actors = with_sides((), scene)
    return replace(
        draft,
        anaphor=False,
        both_named=True,
        inferred=draft.inferred | {"sides"},
        facts=replace(facts, level=level, subkind=subkind, actors=actors),
    )


def _prepared_for(scene: Scene, draft: Draft) -> bool:
    """As in "Deputies meet on Monday, ahead of high-level talks in May": those have their day."""
    line, when = draft.line, draft.facts.when
    ahead = when is not None and when.start is not None and when.start > scene.day
    before = line.text(line.sentence.at, draft.at)
    return ahead and "talks" in draft.words and _PREPARES.search(before) is not None


def _sat_before(draft: Draft, later: Draft, *, beside: bool = False) -> bool:
    """Whether *draft* is a meeting below the leaders' that *later* may be the next of.

    It is told before it, or *beside* it in the same sentence.
    """
    facts = draft.facts
    told = not draft.anaphor and facts.scope is Scope.TOPIC and "recalled" not in draft.cues
    first = draft.line.index < later.line.index + beside
    return told and facts.level not in _APART and first


def _told_already(told: Sequence[Draft], draft: Draft, level: str | None) -> bool:
    """Whether another sentence has told it already, in full."""
    place = draft.facts.place
    return any(
        is_open(d.facts.status)
        and not d.anaphor
        and d.facts.level in ({level} if level == "vice_ministerial" else {level, None})
        and (
            place is None or (d.facts.place is not None and d.facts.place.country == place.country)
        )
        for d in told
    )


def _placed(draft: Draft) -> bool:
    """Whether it is said where or when, and not only what something else is about."""
    line = draft.line
    before = line.text(max(line.sentence.at, draft.at - 40), draft.at)
    known = draft.facts.place is not None or draft.facts.when is not None
    return known and not _ABOUT.search(before)


def _around(scene: Scene, draft: Draft) -> list[Party]:
    """The parties of the nearest sentence that names both sides and no third.

    Of talks in a side's own city, officials of the other are enough: "Xville round ends. Ito
    and Sato left on Wednesday".
    """
    line, place = draft.line, draft.facts.place
    home = {place.country} & set(scene.topic.side_ids) if place is not None else set()
    near = [
        other
        for other in scene.lines
        if abs(other.index - line.index) <= _NEAR and other.sentence.language != "zh"
    ]
    near.sort(key=lambda other: (abs(other.index - line.index), other.index))
    for other in near:
        here = [
            p
            for p in other.parties
            if p.kind in _AT_TABLE and not (speaking(other, p) or elsewhere(other, p))
        ]
        sides = {p.side for p in here}
        both = any(p.kind in {"both", "leaders"} for p in here)
        if any(p.kind == "third" or p.side in scene.topic.thirds for p in other.parties):
            continue
        guests = home and draft.line.is_title and all(_minister(p) for p in here)
        if both or (sides | home if guests else sides) >= set(scene.topic.side_ids):
            # "The two presidents met. Talks go on in Xville": without a leader of one of them.
            ranks = {p.side for p in here if p.level == "leaders"}
            uneven = bool(ranks) and ranks < sides
            return [side_of(scene, p) if uneven else p for p in here]
    return []


def _minister(party: Party) -> bool:
    return party.kind == "person" and party.level in {"ministerial", "vice_ministerial"}


def _of_both(scene: Scene, draft: Draft) -> bool:
    """Whether talks to come, with nobody named near, can only be between the two sides."""
    head = [p for line in scene.lines[:_HEAD] for p in line.parties]
    thirds = any(p.kind == "third" or p.side in scene.topic.thirds for p in head)
    both = {p.side for p in head} >= set(scene.topic.side_ids)
    return both and not thirds and is_open(draft.facts.status) and "talks" in draft.words


def _between(scene: Scene, draft: Draft, parties: list[Party]) -> Draft:
    level = rank_of(parties)
    facts = draft.facts
    several = of_days(facts.when)
    return replace(
        draft,
        anaphor=False,
        both_named=True,
        inferred=draft.inferred | {"sides"},
        facts=replace(
            facts,
            level=level,
            subkind=subkind_of(level, draft.words, facts.mode, round_of_days=several),
            actors=with_sides(actors_of(parties), scene),
        ),
    )
