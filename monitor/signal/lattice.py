"""How far along an event is, and which of two statuses wins.

Meetings and measures each climb a ladder. A later word of at least the same standing wins where it
stands higher; a few side states (postponed, suspended, extended ...) may be entered from the rungs
below the top and left again.
"""

from __future__ import annotations

from typing import Final

from monitor.model import Kind, Status, Tier

_MEETING: Final = {
    Status.RUMOURED: 1,
    Status.PLANNED: 2,
    Status.CONFIRMED: 3,
    Status.ONGOING: 4,
    Status.CONCLUDED: 5,
}
_MEASURE: Final = {
    Status.RUMOURED: 1,
    Status.THREATENED: 1,
    Status.PLANNED: 2,
    Status.PROPOSED: 2,
    Status.CONFIRMED: 3,
    Status.ANNOUNCED: 3,
    Status.ONGOING: 3,
    Status.CONCLUDED: 4,
    Status.SIGNED: 4,
    Status.IN_EFFECT: 5,
}
_SIDE: Final = frozenset({Status.POSTPONED, Status.SUSPENDED, Status.EXTENDED})
_ENDED: Final = frozenset(
    {Status.EXPIRED, Status.REMOVED, Status.STRUCK_DOWN, Status.CANCELLED, Status.LAPSED}
)
#: A meeting that is arranged; at least spoken of; not held yet; begun; not held as arranged.
ARRANGED: Final = frozenset({Status.PLANNED, Status.CONFIRMED})
TO_COME: Final = ARRANGED | {Status.RUMOURED}
NOT_HELD: Final = TO_COME | {Status.POSTPONED}
HELD: Final = frozenset({Status.CONCLUDED, Status.ONGOING})
OFF: Final = frozenset({Status.CANCELLED, Status.POSTPONED})
#: A measure that is only spoken of, and one that is made.
UNDECIDED: Final = frozenset({Status.THREATENED, Status.PROPOSED})
MADE: Final = frozenset({Status.ANNOUNCED, Status.IN_EFFECT})
#: Not yet decided by whoever decides it.
OPEN: Final = frozenset(
    {
        Status.RUMOURED,
        Status.PLANNED,
        Status.CONFIRMED,
        Status.THREATENED,
        Status.PROPOSED,
        Status.POSTPONED,
    }
)


def rank(kind: Kind, status: Status) -> int:
    """The rung that *status* stands on: 0 for side states and denials, 9 for an end."""
    if status in _ENDED:
        return 9
    ladder = _MEETING if kind is Kind.MEETING else _MEASURE
    return ladder.get(status, 0)


def is_open(status: Status) -> bool:
    """Whether the event is still to come."""
    return status in OPEN


def advance(kind: Kind, known: Status, said: Status, known_tier: Tier, said_tier: Tier) -> Status:
    """The status after a word *said* at the same time as or later than the one *known*.

    Standing (tier) decides only where the word takes back what was known: a denial or a cancelled
    plan from a lesser source leaves the plan as it was.
    """
    if said is known:
        return known
    if said is Status.DENIED:
        beaten = known in {Status.RUMOURED, Status.PLANNED, Status.THREATENED, Status.PROPOSED}
        return said if beaten and said_tier.rank <= known_tier.rank else known
    if known is Status.DENIED:
        return said
    if kind is Kind.MEETING:
        return _advance_meeting(known, said)
    return _advance_measure(known, said)


def _advance_meeting(known: Status, said: Status) -> Status:
    if known is Status.CONCLUDED:
        return known
    if said in _ENDED or said is Status.POSTPONED:
        return said if known is not Status.ONGOING else known
    if known in _ENDED or known is Status.POSTPONED:
        # A plan, a rumour of a new date or the meeting itself takes it up again.
        return said if said is not Status.RUMOURED else known
    return said if rank(Kind.MEETING, said) > rank(Kind.MEETING, known) else known


def _advance_measure(known: Status, said: Status) -> Status:
    if said in _ENDED:
        return said
    if known in _ENDED:
        # Only a firm new act brings back what had ended; recollections do not.
        return said if said in {Status.IN_EFFECT, Status.EXTENDED} else known
    if said is Status.POSTPONED:
        return said if known is not Status.IN_EFFECT else known
    if said in _SIDE:
        return said
    if known in _SIDE:
        return said if said in {Status.IN_EFFECT, Status.SIGNED} else known
    return said if rank(Kind.TARIFF, said) > rank(Kind.TARIFF, known) else known
