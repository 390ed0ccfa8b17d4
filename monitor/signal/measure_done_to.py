"""To whom an act is done, as a headline's passive tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.signal.draft import attributive, past
from monitor.signal.lexicon import Hit
from monitor.signal.measure_status import verb_of
from monitor.signal.scene import Line, Party
from monitor.signal.verbforms import VERB_FORMS

#: "barred from Y", "shut out by Y", where the act may take the preposition with it.
_FROM_OR_BY: Final = re.compile(r"(?:\s(?:from|by|in|at|out of))?\s(?:the\s)?(?:new\s)?")


def done_to(line: Line, act: Hit | None, parties: Sequence[Party]) -> str | None:
    """The home of the firm, or goods, to which the act is done: "X is added to the list"."""
    if act is None or line.sentence.language == "zh":
        return None
    verb = verb_of(line, act)
    word = line.text(act.start, act.end).lower()
    if verb is None:
        # A headline's "X given a reprieve" leaves out "is".
        part = word.endswith("ed") or "n" in VERB_FORMS.get(word, ("", frozenset()))[1]
        bare = line.is_title and part
    else:
        bare = verb.passive or (line.is_title and past(verb))
    if not bare:
        return None
    before = [party for party in parties if party.end <= act.start]
    homes = {party.side.removesuffix("_BUSINESS") for party in before}
    # "three Yish firms, X among them, were added"
    firms = all(
        party.kind == "firm" or attributive(line, party) or _whence(line, party) for party in before
    )
    if len(homes) != 1 or not firms:
        return None
    if all(party.kind != "firm" for party in before) and not _kept_out(line, act, parties, homes):
        return None
    return homes.pop()


def _whence(line: Line, party: Party) -> bool:
    """As in "cells from Xland let off"."""
    return party.kind == "side" and line.text(party.start - 5, party.start).lower() == "from "


def _kept_out(line: Line, act: Hit, parties: Sequence[Party], homes: set[str]) -> bool:
    """As in "Xish drones barred from Yish roads": the goods of one side, by the other's word."""
    ores = any("rare_earth" in hit.classes and hit.end <= act.start for hit in line.hits)
    return not ores and any(
        party.kind == "side"
        and party.side not in homes
        and _FROM_OR_BY.fullmatch(line.text(act.end, max(act.end, party.start))) is not None
        for party in parties
    )
