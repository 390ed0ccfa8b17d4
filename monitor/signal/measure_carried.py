"""Whose a measure is that names nobody: of the side whose measure was told just above.

As in "Xland puts a duty on Yish steel", and then "Duties on cells will double on 20 August".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from monitor.model import Scope
from monitor.signal.draft import Draft, Spot, has_class
from monitor.signal.impose import Sides
from monitor.signal.lexicon import EntryKind
from monitor.signal.scene import Line
from monitor.signal.span import span_of

#: How many sentences back such a measure reaches, and days after which one is only recalled.
_REACH: Final = 4
_RECENT: Final = 7
#: Frames whose measures are laid on goods and firms, one side's on the other's.
_LAID: Final = frozenset(
    {"TARIFF", "CHARGE", "EXPORT_CONTROL", "IMPORT_RESTRICTION", "ENTITY_MEASURE"}
)
_LISTING: Final = frozenset({"EXPORT_CONTROL", "ENTITY_MEASURE"})
_RECALLED: Final = frozenset({"participle", "standing"})
#: Kinds of party that only speak.
_QUIET: Final = frozenset({"voice", "pronoun"})


def above(told: Sequence[Draft], line: Line) -> Draft | None:
    """The last measure of today that sentences just above *line* tell, one side's on the other."""
    for draft in reversed(told):
        apart = line.index - draft.line.index
        if apart <= 0 or draft.facts.kind.value not in _LAID:
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
    if known is None or spot.frame.kind not in _LAID or spot.frame.imposer is not None:
        return None
    if line.is_title or line.sentence.language == "zh" or has_class(line, {"pundit", "world"}):
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
    named = (p for p in line.parties if p.kind not in _QUIET)
    if any(p.side.removesuffix("_BUSINESS") not in ours for p in named):
        return None
    if any(hit.of(EntryKind.THIRD) is not None for hit in line.hits):
        return None
    return Sides(facts.imposing, facts.affected, inferred=True)
