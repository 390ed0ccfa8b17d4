"""How well one made-up claim fits the event that another began."""

from __future__ import annotations

from dataclasses import replace

from making import (
    SUBJECT,
)

from monitor.model import Claim, Place
from monitor.signal.fold import fold
from monitor.signal.match import match

WEIGHTS = SUBJECT.matching


def score(known: Claim, said: Claim) -> float:
    """The points of *said* for the event that *known* began; -100 where it cannot be that one."""
    found = match(said, fold("e", [known]), WEIGHTS)
    return found.score if found is not None else -100.0


def same(known: Claim, said: Claim) -> bool:
    return score(known, said) >= WEIGHTS.same


def replace_place(claim: Claim, place: Place) -> Claim:
    """*claim* as one of a meeting at *place*."""
    facts = replace(claim.mention.facts, place=place)
    return replace(claim, mention=replace(claim.mention, facts=facts))
