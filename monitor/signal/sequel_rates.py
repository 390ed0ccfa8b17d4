"""The rate of a duty that a sentence below tells without saying whose it is.

As in "Xland hits back with duties on Yish goods", and then "Coal will be charged 15 percent".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Kind, Rate, Scope
from monitor.signal.draft import Draft, has_class
from monitor.signal.lexicon import EntryKind
from monitor.signal.ratebefore import is_old
from monitor.signal.rates import FoundRate, RateContext, find_rates
from monitor.signal.scene import Line, Scene
from monitor.signal.sequel_cases import are_twins
from monitor.signal.sequel_zh import CHARGED, OTHERS

_DUTIES: Final = frozenset({Kind.TARIFF, Kind.TRADE_REMEDY, Kind.CHARGE})
#: Sub-kinds that bring a duty in or make it higher, by how they begin.
BRINGS_IN: Final = (
    "tariff_new",
    "tariff_increase",
    "tariff_reduction",
    "retaliation",
    "surcharge",
    "anti_dumping",
    "countervailing",
    "safeguard",
    "port_fee",
    "docking_fee",
)
#: "They are set at", "It will go from".
_IT_IS: Final = (
    r"^(?:It|They|These)\s(?:(?:will|would|is|are|to|be)\s)*(?:(?:charged|set|fixed|pay)\b"
    r"|(?:goe?|rise|fall|drop|amount|start|stand)s?\s(?:up\s|down\s)?(?:to|from|at)\b)|^(?:Set|Fixed)\sat\b"
)
#: What such a sentence says of the goods or of the duty.
_CHARGED: Final = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|deposits?|surcharges?|rates?|fees?"
    r"|dumping margins?)\b"
    r"|\bcharge[ds]?\b|\btaxed\b"
    rf"|{_IT_IS}",
    re.IGNORECASE,
)
_PAID: Final = re.compile(
    rf"{_IT_IS}[^,;]*$|" r"\b(?:charged|taxed)\s(?:at\s)?(?:an?\s)?(?:extra\s)?$", re.IGNORECASE
)
#: What is as old as the talk of it, what all duties come to, and what is only reckoned.
OF_OTHERS: Final = re.compile(
    r"\b(?:already|earlier|previous(?:ly)?|existing|currently?|at present|last (?:week|month|year)"
    r"|total|combined|on top of|if|unless|threat\w*|would have)\b",
    re.IGNORECASE,
)
#: What all goods pay on average, unless it is said what it rises to.
_AVERAGE: Final = re.compile(r"\baverage\b", re.IGNORECASE)
#: "goods from every country": also from those of the two.
_ALL: Final = "OTHERS"
#: How many sentences below the duty its rate may stand, and how far down the body it is told.
_REACH: Final = 4
_LEAD: Final = 2


def with_rates(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups*, the lead's duties given the first rate that a sentence just below tells of them."""
    groups = [_with_before(scene, group) for group in groups]
    bare = [n for n, group in enumerate(groups) if _lacks(scene, group)]
    if not bare:
        return groups
    taken = {draft.line.index for group in groups for draft in group}
    out = list(groups)
    for line in scene.body:
        if not bare:
            break
        if line.index in taken:
            continue
        found = _rate_of(line)
        by_unit = found is not None and found.rate.unit != "percent"
        home = [
            n
            for n in bare
            if (out[n][0].facts.kind is Kind.CHARGE) is by_unit
            and is_near(out[n], line)
            and fits(out[n], line)
            and not anothers(out, out[n], line)
        ]
        one = bool(home) and all(are_twins(out[home[0]], out[n]) for n in home[1:])
        if found is None or not one:
            continue
        for number in home:
            first, *rest = out[number]
            before = first.facts.rate_before or found.before
            facts = replace(first.facts, rate=found.rate, rate_before=before)
            evidence = scene.sentence_evidence(line, "sequel")
            told = replace(first, facts=facts, evidence=(*first.evidence, evidence))
            out[number] = [told, *rest]
            bare.remove(number)
    return out


def _with_before(scene: Scene, group: list[Draft]) -> list[Draft]:
    """*group*, its rate given the one before it that a sentence below tells: "25%, up from 10%"."""
    rate = next((draft.facts.rate for draft in group if draft.facts.rate), None)
    known = any(draft.facts.rate_before for draft in group)
    if group[0].facts.kind not in _DUTIES or rate is None or known or not rate.value:
        return group
    for line in scene.body:
        text = line.sentence.text
        if line.sentence.language == "zh" or not ("%" in text or "per" in text):
            continue
        if not is_near(group, line) or not fits(group, line):
            continue
        found = _rate_of(line)
        before = found.before if found is not None and found.rate.value == rate.value else None
        before = before or _old_alone(line, rate)
        if before is not None:
            facts = replace(group[0].facts, rate_before=before)
            evidence = scene.sentence_evidence(line, "sequel")
            first = replace(group[0], facts=facts, evidence=(*group[0].evidence, evidence))
            return [first, *group[1:]]
    return group


def _old_alone(line: Line, rate: Rate) -> Rate | None:
    """As in "The cut from 25% applies from 4 May", "It had been 10%": only what was before."""
    text = line.sentence.text
    found = find_rates(text, line.sentence.language)
    if len(found) != 1 or found[0].rate.value == rate.value or has_class(line, {"pundit"}):
        return None
    return found[0].rate if is_old(text, found[0]) else None


def _lacks(scene: Scene, group: Sequence[Draft]) -> bool:
    """Whether a duty that the head of the article brings in has no rate yet."""
    facts = group[0].facts
    if facts.kind not in _DUTIES or not facts.subkind.startswith(BRINGS_IN):
        return False
    rates = [draft.facts.rate for draft in group if draft.facts.rate]
    if facts.scope is not Scope.TOPIC or any(rate.value for rate in rates):
        return False
    if all("participle" in draft.cues for draft in group):
        return False  # "the duties levied last year"
    return any(d.line.is_title or scene.place_in_body(d.line) < _LEAD for d in group)


def is_near(group: Sequence[Draft], line: Line) -> bool:
    """Whether the line stands just below one that tells of the group's measure."""
    above = [draft.line.index for draft in group if draft.line.index < line.index]
    return bool(above) and line.index - max(above) <= _REACH


def anothers(groups: Sequence[Sequence[Draft]], group: Sequence[Draft], line: Line) -> bool:
    """Whether the duty told nearest above a line that names no owner is one that others levy."""
    if any(party.side in group[0].facts.imposing for party in line.parties):
        return False
    own = max((d.line.index for d in group if d.line.index < line.index), default=-1)
    return any(
        other[0].facts.kind in _DUTIES
        and other[0].facts.imposing != group[0].facts.imposing
        and any(own < draft.line.index < line.index for draft in other)
        for other in groups
    )


def fits(group: Sequence[Draft], line: Line) -> bool:
    """Whether nobody is named but those whose duty it is and, as goods, those whom it hits."""
    facts = group[0].facts
    ours = {*facts.imposing, *facts.affected}
    return all(
        party.side.removesuffix("_BUSINESS") in ours or party.side == _ALL for party in line.parties
    ) and not any(
        (third := hit.of(EntryKind.THIRD)) is not None and third.side != _ALL for hit in line.hits
    )


def _rate_of(line: Line) -> FoundRate | None:
    """The first rate of the line that is a duty's of today."""
    text = line.sentence.text
    zh = line.sentence.language == "zh"
    charged, others = (CHARGED, OTHERS) if zh else (_CHARGED, OF_OTHERS)
    if charged.search(text) is None or others.search(text) or has_class(line, {"pundit"}):
        return None
    return next(
        (
            found
            for found in find_rates(text, line.sentence.language)
            if found.rate.value
            and not found.prior
            and (found.before is not None or not _AVERAGE.search(text))
            and (
                found.context is RateContext.DUTY
                or (found.context is RateContext.UNKNOWN and _PAID.search(text, 0, found.start))
            )
        ),
        None,
    )
