"""Two measures of one frame in one breath: two lists, or duties on dumping and on subsidies."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from monitor.model import Facts, Kind, Scope
from monitor.signal.draft import Draft
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow, TermRow

#: "three on the one list and another three on the other", "AD/CVD".
_JOINED: Final = re.compile(
    r"\s?/\s?|,?\s(?:list\s|duty\s|duties\s)?(?:and|as well as|plus|or)\s[^;:]{0,44}?"
    r"|,\s(?:\w+\s){1,4}(?:on|to|onto)\s(?:the\s|its\s|an\s)?"
    # "三家入X清单，另有三家被列入Y名单"
    r"|[，、；\s][^，；。]{0,24}[入进上]",
    re.IGNORECASE,
)
#: Kinds of which an act may bring two at once, and the variants that stand side by side.
_PAIRS: Final = {
    "TRADE_REMEDY": frozenset({"anti_dumping", "countervailing"}),
    "ENTITY_MEASURE": frozenset({"unreliable_entity_list", "export_control_list"}),
}


def beside(told: Collection[str], facts: Facts) -> bool:
    """Whether *facts* tell the second of two measures of which *told* are the sub-kinds so far."""
    pair = _PAIRS.get(facts.kind.value)
    names = {_sort(subkind) for subkind in told}
    return pair is not None and len(names) == 1 and names | {_sort(facts.subkind)} == pair


def after_others(told: Collection[Draft], draft: Draft) -> bool:
    """Whether what the sentence has told so far of such measures is on third countries alone."""
    same = [d for d in told if d.line is draft.line and d.facts.kind is draft.facts.kind]
    ours = draft.facts.scope is Scope.TOPIC
    return ours and bool(same) and all(d.facts.scope is not Scope.TOPIC for d in same)


def _sort(subkind: str) -> str:
    stage = subkind.rpartition("_")[2]
    return subkind if stage == "list" else subkind.removesuffix(f"_{stage}")


def is_case(draft: Draft, others: Collection[Draft]) -> bool:
    """Whether it is a trade case told beside it: a duty "after a dumping probe", "the probe".

    A probe that no word tells the kind of is that of the case of the same side and goods.
    """
    if draft.facts.kind is Kind.INVESTIGATION:
        goods = set(draft.facts.products)
        trigger = next((h for h in draft.line.hits if h.start == draft.at), None)
        return (
            trigger is not None
            and "case" not in trigger.classes
            and any(
                other.facts.kind is Kind.TRADE_REMEDY
                and other.facts.imposing == draft.facts.imposing
                and not goods.isdisjoint(other.facts.products)
                for other in others
            )
        )
    return draft.facts.kind is Kind.TARIFF and any(
        other.facts.kind is Kind.TRADE_REMEDY and other.line is draft.line and other.at == draft.at
        for other in others
    )


def second_of(line: Line, frame: FrameRow, first: Hit, hit: Hit) -> bool:
    """Whether *hit* names a second measure beside the one that *first* names."""
    if frame.kind == "TARIFF" and "rate_head" in hit.classes:
        # As in "puts 25% on Zish goods and 10% on goods from Yland".
        return any(h.of(EntryKind.THIRD) and first.end <= h.start < hit.start for h in line.hits)
    pair = _PAIRS.get(frame.kind)
    if pair is None or {_variant(first, frame), _variant(hit, frame)} != pair:
        return False
    low, high = sorted((first, hit), key=lambda found: found.start)
    return bool(_JOINED.fullmatch(line.text(low.end, high.start)))


def _variant(hit: Hit, frame: FrameRow) -> str | None:
    for entry in hit.entries:
        if entry.kind is EntryKind.TERM and entry.classes & set(frame.trigger):
            row: TermRow = entry.row
            return row.subkind or row.family
    return None
