"""Who a meeting names, and what keeps a visit apart from the meetings and calls told beside it."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Facts, Status
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft
from monitor.signal.lattice import ARRANGED
from monitor.signal.parties import is_city
from monitor.signal.span import span_of

#: Sentences from the headline on in which a visit is told as what it is.
FIRST_LINES: Final = 2
#: What is another visit or meeting.
_ANEW: Final = re.compile(
    r"\b(?:again|return\w*|another|next|later|second|future|follow-up|soon|back|invit\w+)\b",
    re.IGNORECASE,
)


def named(facts: Facts) -> dict[str, str]:
    """The people and bodies of *facts* by their ids, each with its side."""
    return {a.actor_id: a.side for a in facts.actors if a.actor_id and a.actor_id != a.side}


def one_sided(facts: Facts) -> bool:
    """Whether all who are named are of one side."""
    return len(set(named(facts).values())) == 1


def people_apart(known: Facts, said: Facts) -> bool:
    """Whether both name people of one side and share none of them."""
    for side in {actor.side for actor in known.actors} & {actor.side for actor in said.actors}:
        ours = {
            a.actor_id for a in known.actors if a.side == side and a.actor_id not in {None, side}
        }
        theirs = {
            a.actor_id for a in said.actors if a.side == side and a.actor_id not in {None, side}
        }
        if ours and theirs and not ours & theirs:
            return True
    return False


def visit_and_call(known: Facts, said: Facts) -> bool:
    """Whether one is a visit and the other a call."""
    kinds = [f.subkind.endswith("_visit") for f in (known, said)]
    calls = [f.mode in CALLS for f in (known, said)]
    return (kinds[0] and calls[1]) or (kinds[1] and calls[0])


def in_town_after_call(known: Facts, said: Facts) -> bool:
    """As in "A telephoned B. Last month they met in Xville": no call has a town of its own."""
    in_town = said.mode is None and said.place is not None and is_city(said.place)
    return known.mode in CALLS and in_town and known.place is None


def day_of_visit(known: Facts, said: Facts, *, anaphor: bool) -> bool:
    """Whether one is a visit, and the other whom the visitor saw on a day of it, or before it.

    With *anaphor* it is "the visit" of which *said* tells only until when it goes on.
    """
    visits = [f for f in (known, said) if f.subkind == "ministerial_visit"]
    if len(visits) != 1:
        return False
    visit, met = visits[0], said if visits[0] is known else known
    day, days = span_of(met.when), span_of(visit.when)
    one_day = day is not None and day.exact and day.first == day.last
    if anaphor:
        return one_day and visit is said and days is not None and days != day
    if not one_day or not one_sided(visit) or len(set(named(met).values())) < 2:
        return False
    return days is None or not (days.exact and days == day)


def visit_ended(draft: Draft) -> bool:
    """As in "Ito ends Xland trip, hails talks": the beginning tells of the trip itself."""
    trip = any(h.start == draft.at and "visit" in h.classes for h in draft.line.hits)
    return trip and "ended" in draft.cues and draft.line.index < FIRST_LINES


def without_its_plans(drafts: list[Draft]) -> list[Draft]:
    """*drafts* without what somebody who is there is yet to do, unless a day or a name is told.

    As in "Ito arrived in Xville. She is due to meet officials", "... was expected to go there".
    """
    there = [
        named(draft.facts)
        for draft in drafts
        if "visit" in draft.words
        and not draft.anaphor
        and (
            draft.facts.status is Status.ONGOING
            or (draft.facts.status is Status.CONCLUDED and draft.line.is_title)
        )
    ]
    return [draft for draft in drafts if not (there and _plan_of(draft, there))]


def _plan_of(draft: Draft, there: list[dict[str, str]]) -> bool:
    facts, line = draft.facts, draft.line
    if facts.status not in ARRANGED or facts.when is not None or line.is_title:
        return False
    who = named(facts)
    alone = one_sided(facts) and any(set(who) <= set(visitor) for visitor in there)
    return alone and _ANEW.search(line.sentence.text) is None
