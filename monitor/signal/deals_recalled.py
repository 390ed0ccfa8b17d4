"""Deals of older days that a sentence only points at: "under the phase-one deal of May 2020"."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Facts, Kind, Scope, Status
from monitor.signal.dates import FoundDate
from monitor.signal.draft import Draft, attribution_of, quote_of
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene

_DEALS: Final = frozenset({"deal", "truce", "framework"})
#: What a deal is called that was put to paper; others were only agreed on.
_SIGNED: Final = re.compile(r"\bphase|\bpact\b|\baccord\b", re.IGNORECASE)
#: Between a deal and the day behind it, or a day and the deal that it names.
_OF: Final = re.compile(
    r"\s(?:trade\s|tariff\s)?(?:(?:deal|agreement|accord|pact|truce)\s)?(?:of|from|in|of late)\s",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(r"(?:'s)?\s(?:[\w-]+\s){0,2}?", re.IGNORECASE)
_DEFINITE: Final = re.compile(r"\b(?:the|that|its|their|this)\s(?:[\w-]+\s){0,2}?$", re.IGNORECASE)
_OLD: Final = 30
_NEAR: Final = 40


def deals_recalled(scene: Scene, told: list[Draft]) -> list[Draft]:
    """A draft for each deal that a noun and its day recall, where *told* has none in the line."""
    out: list[Draft] = []
    for line in scene.lines:
        if line.is_title or line.sentence.language == "zh" or line.classes.isdisjoint(_DEALS):
            continue
        if any(p.kind == "third" and p.side != "OTHERS" for p in line.parties):
            continue
        taken = [d for d in told if d.line.index == line.index and d.facts.kind is Kind.AGREEMENT]
        for hit in line.hits:
            found = None if taken or hit.classes.isdisjoint(_DEALS) else _day_of(scene, line, hit)
            if found is not None:
                out.append(_draft(scene, line, hit, found))
                break
    return out


def _day_of(scene: Scene, line: Line, hit: Hit) -> FoundDate | None:
    """The day long past that stands with the deal at *hit*."""
    at, text = line.sentence.at, line.sentence.text
    start, end = hit.start - at, hit.end - at
    for found in line.dated.dates:
        day = found.when.end
        if day is None or (scene.day - day).days <= _OLD:
            continue
        if 0 <= found.start - end <= _NEAR and _OF.fullmatch(text[end : found.start]):
            return found if _DEFINITE.search(text[:start]) else None
        if 0 <= start - found.end <= _NEAR and _NAMES.fullmatch(text[found.end : start]):
            return found if _DEFINITE.search(text[: found.start]) else None
    return None


def _draft(scene: Scene, line: Line, hit: Hit, found: FoundDate) -> Draft:
    clause = line.sentence.clause_at(hit.start)
    ids = scene.topic.side_ids
    source, _anonymous = attribution_of(scene, line)
    words = line.text(hit.start, min(line.end, hit.end + _NEAR))
    signed = _SIGNED.search(words) is not None
    truce = "truce" in hit.classes
    kind = "framework" if "framework" in hit.classes else "trade_deal"
    return Draft(
        facts=Facts(
            kind=Kind.AGREEMENT,
            subkind="truce" if truce else kind,
            status=Status.SIGNED if signed and not truce else Status.ANNOUNCED,
            scope=Scope.TOPIC,
            when=found.when,
            imposing=ids,
            affected=tuple(reversed(ids)),
        ),
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        cues=frozenset({"recalled"}),
        source=source,
        both_named=False,
        inferred=frozenset({"sides"}),
        rules=("AGREEMENT.recalled",),
    )
