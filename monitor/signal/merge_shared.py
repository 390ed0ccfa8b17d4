"""What one article's meetings do not share: people of a headline of two, an older one's place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Facts, Kind, Status
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft
from monitor.signal.lattice import is_open
from monitor.signal.scene import Scene

#: "the first call since the Xville talks"
_SINCE: Final = re.compile(
    r"\b(?:since|after|following|despite|from)\s(?:[\w.'-]+\s){0,4}$", re.IGNORECASE
)
#: What makes it one more, and letters before its noun.
_ANOTHER: Final = re.compile(
    r"\b(?:another|a further|a follow-up|one more|(?:the|their) next)\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_NP: Final = 40
#: Days after which a meeting is no news.
_LATELY: Final = 7


def with_own_people(groups: Sequence[list[Draft]]) -> list[list[Draft]]:
    """*groups*; of a headline's people those whom another meeting below it is told of go there."""
    told = [_people(group) for group in groups]
    return [
        [_without(draft, told[n], told[:n] + told[n + 1 :]) for draft in group]
        for n, group in enumerate(groups)
    ]


def _people(group: Sequence[Draft]) -> dict[str, str]:
    """Who takes part by the sentences below the headline, and on which side."""
    return {
        actor.actor_id: actor.side
        for draft in group
        if not draft.line.is_title and draft.facts.kind is Kind.MEETING
        for actor in draft.facts.actors
        if actor.actor_id not in {None, actor.side}
    }


def _without(draft: Draft, own: Mapping[str, str], others: Sequence[Mapping[str, str]]) -> Draft:
    """*draft*, a headline, without those of a side that has others here whom *others* name."""
    facts = draft.facts
    if not draft.line.is_title or facts.kind is not Kind.MEETING or len(facts.actors) < 3:
        return draft
    sides = set(own.values())
    elsewhere = {key for people in others for key in people} - own.keys()
    kept = tuple(a for a in facts.actors if a.side not in sides or a.actor_id not in elsewhere)
    return replace(draft, facts=replace(facts, actors=kept)) if kept != facts.actors else draft


def before_the_news(scene: Scene, group: list[Draft], draft: Draft) -> bool:
    """Whether "their first since a call in May" recalls an older one than the lead tells as held.

    What the first sentence tells without a day was just held.
    """
    day = draft.facts.when.end if draft.facts.when is not None else None
    if "recalled" not in draft.cues or day is None or (scene.day - day).days <= _LATELY:
        return False
    return all(d.facts.when is None for d in group) and any(
        not (d.anaphor or "recalled" in d.cues)
        and d.facts.kind is Kind.MEETING
        and d.facts.status is Status.CONCLUDED
        and ("of_the_day" in d.cues or (not d.line.is_title and scene.place_in_body(d.line) == 0))
        and d.line.index < draft.line.index
        for d in group
    )


def anew(group: list[Draft], draft: Draft) -> bool:
    """As in "X, Y to meet again after talks": to come, and not the one that was just held."""
    return any(
        is_open(one.facts.status)
        and other.facts.status is Status.CONCLUDED
        and (
            one.line.text(one.end, one.end + len(" again")) == " again"
            or _ANOTHER.search(one.line.text(max(one.line.sentence.at, one.at - _NP), one.at))
        )
        for mine in group
        for one, other in ((mine, draft), (draft, mine))
    )


def of_another_place(group: list[Draft], draft: Draft) -> bool:
    """Whether "since the Xville meeting" recalls another meeting than one of no known place.

    Words that point back follow what they point to; a call is in no city, and nobody calls by one
    what an ambassador was received for.
    """
    facts = draft.facts
    if not draft.anaphor or facts.kind is not Kind.MEETING or facts.place is None:
        return False
    if any(d.facts.place is not None for d in group):
        return False
    told = [d for d in group if not d.anaphor]
    before = "recalled" in draft.cues and all(d.line.index > draft.line.index for d in told)
    head = draft.line.text(draft.line.sentence.at, draft.at)
    return (before and _SINCE.search(head) is not None) or any(
        d.facts.level == "ambassador" or d.facts.mode in CALLS for d in told
    )


def told_firmly(group: Sequence[Draft]) -> list[Facts]:
    """The facts of *group* without what only names it: of what is ahead, without all recalled."""
    best = group[0].facts
    ahead = best.kind is Kind.MEETING and is_open(best.status)
    return [
        d.facts
        for d in group
        if not (d.anaphor and "recalled" in d.cues and (ahead or not d.facts.when))
    ]


def from_rumour(group: Sequence[Draft]) -> bool:
    """Whether only a headline says it plainly, and the text has it from somebody unnamed."""
    if group[0].facts.kind is not Kind.MEETING:
        return False
    below = {d.facts.status for d in group if not d.line.is_title and not d.anaphor}
    return below == {Status.RUMOURED}
