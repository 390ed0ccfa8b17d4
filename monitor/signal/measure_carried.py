"""Whose a measure is that names nobody: of the side whose measure was told just above.

As in "Xland puts a duty on Yish steel", and then "Duties on cells will double on 20 August".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.model import Facts, Kind, Scope
from monitor.model.vocabulary import LAID
from monitor.signal.draft import Draft, Spot, has_class
from monitor.signal.impose import Sides
from monitor.signal.lattice import UNDECIDED
from monitor.signal.lexicon import EntryKind
from monitor.signal.merge_measure import sort_of
from monitor.signal.scene import Line
from monitor.signal.span import span_of

#: How many sentences back such a measure reaches, and days after which one is only recalled.
_REACH: Final = 4
_RECENT: Final = 7
_LISTING: Final = frozenset({"EXPORT_CONTROL", "ENTITY_MEASURE"})
#: What eases another kind of measure is hardly told of nobody: "exempts phones", of a duty.
_EASED: Final = frozenset(
    {"licence_grant", "resumption", "control_suspension", "measure_suspension", "entity_delisting"}
)
#: What stands for a paper or rule told before, and acts that tell only from when it is so.
_GOES_ON: Final = re.compile(
    r"(?:the|these|this|that|its|their|both)\s(?:new\s)?(?:orders?|rules?|regulations?|measures?"
    r"|steps?|moves?|notice|decision|changes?)\b",
    re.IGNORECASE,
)
_BEGINS: Final = frozenset({"effect", "start"})
_RECALLED: Final = frozenset({"participle", "standing", "presumed"})
#: Kinds of party that only speak.
_QUIET: Final = frozenset({"voice", "pronoun"})


def above(told: Sequence[Draft], line: Line) -> Draft | None:
    """The last measure of today that sentences just above *line* tell, one side's on the other."""
    for draft in reversed(told):
        apart = line.index - draft.line.index
        if apart <= 0 or draft.facts.kind not in LAID:
            continue
        if apart > _REACH:
            return None
        span = span_of(draft.facts.when)
        old = span is not None and (draft.line.dated.anchor.day - span.last).days > _RECENT
        own = draft.facts.scope is Scope.TOPIC and len(draft.facts.imposing) == 1
        if not old and own and draft.cues.isdisjoint(_RECALLED):
            return draft
    return None


def carried(spot: Spot, sides: Sides) -> Sides | None:
    """The sides of the measure above, where the sentence itself names nobody else."""
    line, known = spot.line, spot.above
    if known is None or spot.frame.kind not in LAID or spot.frame.imposer is not None:
        return None
    if line.is_title or line.sentence.language == "zh" or has_class(line, {"pundit", "world"}):
        return None
    if _GOES_ON.match(line.sentence.text) and not line.acts.isdisjoint(_BEGINS):
        # "The rules on parts take effect on 3 May": a first day of what was told.
        return None
    facts = known.facts
    if facts.kind.value in _LISTING and spot.frame.kind in _LISTING and "list" in facts.subkind:
        # "A licence is now required for all goods": what the listing comes to.
        return None
    if not set(sides.imposing) <= set(facts.imposing):
        return None
    if not set(sides.affected) <= set(facts.affected) or sides.third:
        return None
    ours = {*facts.imposing, *facts.affected}
    named = {p.side.removesuffix("_BUSINESS") for p in line.parties if p.kind not in _QUIET}
    if len(named) > 1 or not named <= ours:
        return None
    if any(hit.of(EntryKind.THIRD) is not None for hit in line.hits):
        return None
    return Sides(facts.imposing, facts.affected, inferred=True, carried=True)


def adds(known: Facts, said: Facts) -> bool:
    """Whether *said*, that names nobody, is a measure beside *known* and no more word of it.

    Of its sort it is one only by a rate (a start, where there are no rates) of its own.
    """
    if said.status in UNDECIDED:
        return False
    if known.kind is not said.kind:
        return said.subkind not in _EASED
    if known.subkind == "tariff_suspension" and said.subkind == "tariff_increase":
        # "The rate will now go to 25% on 2 March": what the delay comes to.
        return False
    if said.kind is not Kind.TARIFF:
        return None not in {known.effective, said.effective} and known.effective != said.effective
    if sort_of(known.subkind) != sort_of(said.subkind):
        return True
    rates = [facts.rate.value if facts.rate else None for facts in (known, said)]
    # Where the first names no rate, this one fills it in, or stands beside another that has.
    return rates[1] is not None and rates[0] != rates[1]
