"""A headline's plain duties that the lead tells to be those of a trade case.

"Xland to levy 93% duties on Yish graphite", above a bureau that found it to be dumped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Kind, Scope
from monitor.signal.draft import Draft
from monitor.signal.lexicon import EntryKind
from monitor.signal.scene import Line, Scene

#: Sentences below the headline that tell what its duties are.
_LEAD: Final = 2
#: What the duties are set beside: "on top of existing anti-dumping duties".
_BESIDES: Final = re.compile(
    r"\b(?:on top of|in addition to|besides|separate from|apart from|existing|already|unlike|beyond"
    r"|alongside|as well as|including|separate|another|earlier|other)\s(?:[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)
_FIRST_STAGE: Final = re.compile(
    r"\b(?:preliminar\w+|provisional\w*|initial(?:ly)?|interim"
    r"|final (?:decision|determination|ruling|finding|duties|rates?)s?"
    r" (?:is|are|will|would|expected|due))\b",
    re.IGNORECASE,
)
#: What goods give away, not a programme that is named.
_ON_METALS: Final = "metals"
#: What a bureau of trade cases does, and what it finds.
_FOUND: Final = frozenset({"determine", "find"})
_FOUND_OUT: Final = frozenset({"dumped", "evasion"})


def as_remedies(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, a headline's plain duties called by the case that the lead tells of."""
    plain = [draft for draft in drafts if _plain(draft)]
    lead = scene.body[:_LEAD] if plain else ()
    case = next(((line, family) for line in lead if (family := _family(line)) is not None), None)
    if case is None:
        return drafts
    stage = (
        "preliminary" if any(_FIRST_STAGE.search(line.sentence.text) for line in lead) else "final"
    )
    subkind = f"{case[1]}_{stage}"
    return [
        replace(
            draft,
            facts=replace(draft.facts, kind=Kind.TRADE_REMEDY, subkind=subkind, component=None),
        )
        if draft in plain or _same_case(draft, lead, plain)
        else draft
        for draft in drafts
    ]


def _plain(draft: Draft) -> bool:
    """Whether it is a headline's new duty of no programme, and no leader's own."""
    facts, line = draft.facts, draft.line
    return (
        facts.kind is Kind.TARIFF
        and facts.subkind == "tariff_new"
        and facts.scope is Scope.TOPIC
        and facts.component in {None, _ON_METALS}
        and facts.legal_basis is None
        and len(facts.imposing) == 1
        and line.is_title
        and line.sentence.language != "zh"
        and not any(party.level == "leaders" for party in line.parties)
    )


def _family(line: Line) -> str | None:
    """The remedy that the sentence says was found due; None where it tells of none."""
    if line.acts.isdisjoint(_FOUND) and line.classes.isdisjoint(_FOUND_OUT):
        return None
    rows = [
        entry.row
        for hit in line.hits
        for entry in hit.entries
        if entry.kind is EntryKind.TERM
        and entry.classes & {"remedy", "dumped"}
        and not _BESIDES.search(line.text(line.sentence.at, hit.start))
    ]
    families = [str(row.family) for row in rows if row.family]
    return "circumvention" if "circumvention" in families else next(iter(families), None)


def _same_case(draft: Draft, lead: Sequence[Line], plain: Sequence[Draft]) -> bool:
    """Whether it is what the lead tells of the same case."""
    facts = draft.facts
    return (
        facts.kind is Kind.TRADE_REMEDY
        and facts.subkind.endswith("_final")
        and any(draft.line is line for line in lead)
        and any(facts.imposing == other.facts.imposing for other in plain)
    )
