"""Deals of older days that a sentence only points at: "under the phase-one deal of May 2020".

So too a truce, or a deal that goes by the two sides' name, on the ground of which something is
done: "as part of the trade truce with Xland". Of what is told as news no such word is taken.
"""

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
    r"\s(?:trade\s|tariff\s)?(?:(?:deal|agreement|accord|pact|truce)\s)?"
    r"(?:(?:(?:that|which) was\s)?(?:enacted|signed|reached|struck|agreed|made|sealed)\s)?"
    r"(?:of|from|in|on|of late)\s",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(r"(?:'s)?\s(?:[\w-]+\s){0,2}?", re.IGNORECASE)
_DEFINITE: Final = re.compile(
    r"\b(?:the|that|its|their|this)\s(?:[\w.-]+\s){0,2}?[\"“]?$", re.IGNORECASE
)
#: The ground on which the news stands, and whose truce it is; up to the deal's word.
_GROUND: Final = re.compile(
    r"\b(?:(?:as |a )?part of|under|following|after|since|amid|despite|in line with|thanks to"
    r"|outlined in|(?:confusion|details|terms|spirit|text|durability|status) (?:over|of|about))\s"
    r"(?:(?!of\b|in\b|to\b|for\b)[\w.,'’\"“”-]+\s){0,7}\"?$",
    re.IGNORECASE,
)
#: "a 90-day truce between Xland and Yland", "a truce in its trade war"
_WHOSE: Final = re.compile(
    r"\"?\s(?:agreement\s|deal\s)?(?:between|with|in (?:the|its|their) (?:[\w-]+\s)?trade)\s?"
)
#: What is not there, or only may be.
_UNREAL: Final = re.compile(
    r"\b(?:no|without|if|unless|could|may|might|would|hop(?:e|es|ed|ing)|seek\w*|want\w*|possible"
    r"|potential|prospects?|chances?|new|next|lasting|future|fail\w*|yet to|toward|towards)\b",
    re.IGNORECASE,
)
_OLD: Final = 30
_NEAR: Final = 40


def deals_recalled(scene: Scene, told: list[Draft]) -> list[Draft]:
    """A draft for each deal that a noun and its day recall, where *told* has none in the line."""
    out: list[Draft] = []
    known = any(d.facts.kind is Kind.AGREEMENT for d in told)
    for line in scene.lines:
        if line.is_title or line.sentence.language == "zh" or line.classes.isdisjoint(_DEALS):
            continue
        if any(p.kind == "third" and p.side != "OTHERS" for p in line.parties):
            continue
        taken = [d for d in told if d.line.index == line.index and d.facts.kind is Kind.AGREEMENT]
        for hit in line.hits if not taken else ():
            if hit.classes.isdisjoint(_DEALS):
                continue
            found = _day_of(scene, line, hit)
            if found is not None or (not known and _stands(scene, line, hit)):
                out.append(_draft(scene, line, hit, found))
                break
        known = known or bool(out)
    return out


def _stands(scene: Scene, line: Line, hit: Hit) -> bool:
    """Whether the two sides' truce or deal at *hit* is there already: the ground of the news."""
    before = line.text(max(line.sentence.at, hit.start - 90), hit.start)
    after = line.text(hit.end, min(line.end, hit.end + 60))
    pair = "pair_deal" in hit.classes
    ids = set(scene.topic.side_ids)
    named = {p.side for other in scene.lines for p in other.parties} >= ids
    if not named or _UNREAL.search(before) or not (pair or "truce" in hit.classes):
        return False
    return _GROUND.search(before) is not None or (
        _DEFINITE.search(before) is not None if pair else _WHOSE.match(after) is not None
    )


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


def _draft(scene: Scene, line: Line, hit: Hit, found: FoundDate | None) -> Draft:
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
            when=found.when if found is not None else None,
            imposing=ids,
            affected=tuple(reversed(ids)),
        ),
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        cues=frozenset({"recalled", "presumed"}),
        source=source,
        both_named=False,
        inferred=frozenset({"sides"}),
        rules=("AGREEMENT.recalled",),
    )
