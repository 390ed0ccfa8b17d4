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
#: Sentences from the duties of a case to their margins.
_NEAR: Final = 3
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
#: What closes a case, or its first half.
_RULED: Final = re.compile(
    r"\b(?P<stage>final|preliminary|provisional)\s(?:ruling|determination|decision|finding)s?\b",
    re.IGNORECASE,
)
#: "preliminary anti-dumping duties"
_FIRST_DUTIES: Final = re.compile(
    r"\b(?P<stage>preliminary|provisional)\s(?:[\w-]+\s){1,3}(?:dut(?:y|ies)|rates?|margins?)\b",
    re.IGNORECASE,
)
_LAST: Final = re.compile(
    r"\b(?:final\w*|definitive|vote[sd]?|injur\w+|five years)\b", re.IGNORECASE
)
#: What becomes of a case's duties, by what a headline does to "tariffs".
_STAGES: Final = {
    "tariff_removal": "expiry",
    "tariff_increase": "review",
    "tariff_reduction": "review",
    "tariff_suspension_extension": "review",
}
#: What is done to duties of a case, once they are on.
_UPHELD: Final = frozenset({"expire", "remove", "keep_on"})
#: What goods give away, not a programme that is named.
_ON_METALS: Final = "metals"
#: What a bureau of trade cases does, and what it finds.
_FOUND: Final = frozenset({"determine", "find"})
_FOUND_OUT: Final = frozenset({"dumped", "evasion", "duty_stage", "review_stage"})


def as_remedies(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, a headline's plain duties called by the case that the lead tells of."""
    drafts = [_at_first_stage(scene, _in_its_case(draft, drafts)) for draft in drafts]
    drafts = [_of_stage_told(draft, drafts) for draft in drafts]
    plain = [draft for draft in drafts if _plain(draft)]
    lead = scene.body[:_LEAD] if plain else ()
    case = next(((line, family) for line in lead if (family := _family(line)) is not None), None)
    if case is None:
        return drafts
    first = any(_FIRST_STAGE.search(line.sentence.text) for line in lead)
    ruled = "preliminary" if first else "final"
    out = []
    for draft in drafts:
        stage = _STAGES.get(draft.facts.subkind, ruled) if draft in plain else ruled
        if draft in plain or (
            draft.facts.kind is Kind.TRADE_REMEDY and _same_case(draft, lead, plain)
        ):
            subkind = f"{case[1]}_{stage}"
            facts = replace(draft.facts, kind=Kind.TRADE_REMEDY, subkind=subkind, component=None)
            out.append(replace(draft, facts=facts))
        else:
            out.append(draft)
    return out


def _in_its_case(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """*draft*, plain duties that the end of a case in the same sentence brings called by it.

    As in "published its final ruling in an anti-dumping case into X and imposed duties of 20%".
    """
    facts, line = draft.facts, draft.line
    if facts.kind is not Kind.TARIFF or facts.subkind != "tariff_new" or line.is_title:
        return draft
    if line.sentence.language == "zh" or facts.component or facts.legal_basis:
        return draft
    ruled = _RULED.search(line.sentence.text)
    if ruled is None or ruled.end() > draft.at - line.sentence.at:
        return draft
    told = [o.facts for o in drafts if o.line is line and o.facts.kind is Kind.TRADE_REMEDY]
    if told:
        own = facts.imposing == told[0].imposing
        called = replace(facts, kind=Kind.TRADE_REMEDY, subkind=told[0].subkind)
        return replace(draft, facts=called) if own else draft
    family = next(
        (
            str(entry.row.family)
            for hit in line.hits
            for entry in hit.entries
            if entry.kind is EntryKind.TERM and "remedy" in entry.classes and entry.row.family
            if not _BESIDES.search(line.text(line.sentence.at, hit.start))
        ),
        None,
    )
    if family is None:
        return draft
    subkind = f"{family}_{'final' if ruled['stage'].lower() == 'final' else 'preliminary'}"
    return replace(draft, facts=replace(facts, kind=Kind.TRADE_REMEDY, subkind=subkind))


def _at_first_stage(scene: Scene, draft: Draft) -> Draft:
    """*draft*, a headline's duties of a case, as preliminary where the lead says so."""
    facts, line = draft.facts, draft.line
    if facts.kind is not Kind.TRADE_REMEDY or not facts.subkind.endswith("_final"):
        return draft
    if not line.is_title or line.sentence.language == "zh" or _LAST.search(line.sentence.text):
        return draft
    lead = [one.sentence.text for one in scene.body[:_LEAD]]
    ruled = next(
        (found for text in lead if (found := _FIRST_DUTIES.search(text) or _RULED.search(text))),
        None,
    )
    if ruled is None or ruled["stage"].lower() == "final":
        return draft
    subkind = facts.subkind.removesuffix("final") + "preliminary"
    return replace(draft, facts=replace(facts, subkind=subkind))


def _of_stage_told(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """*draft*, a later sentence's margins of no stage, as preliminary where the duties told are."""
    facts, line = draft.facts, draft.line
    if facts.kind is not Kind.TRADE_REMEDY or not facts.subkind.endswith("_final"):
        return draft
    if line.is_title or line.sentence.language == "zh" or _LAST.search(line.sentence.text):
        return draft
    first = facts.subkind.removesuffix("final") + "preliminary"
    told = any(
        other.facts.subkind == first
        and other.facts.imposing == facts.imposing
        and 0 < line.index - other.line.index <= _NEAR
        for other in drafts
    )
    return replace(draft, facts=replace(facts, subkind=first)) if told else draft


def _plain(draft: Draft) -> bool:
    """Whether it is a headline's new duty of no programme, and no leader's own."""
    facts, line = draft.facts, draft.line
    return (
        facts.kind is Kind.TARIFF
        and (facts.subkind == "tariff_new" or facts.subkind in _STAGES)
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
    if line.acts.isdisjoint(_FOUND | _UPHELD) and line.classes.isdisjoint(_FOUND_OUT):
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
