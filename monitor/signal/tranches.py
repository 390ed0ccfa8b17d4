"""A measure that comes in parts: "The first batch takes effect on 4 May, the second on 1 June".

The parts name neither side nor measure. The first is the measure that was told before them; each
other one, with a day of its own, is a measure like it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Scope, Status
from monitor.model.vocabulary import LAID
from monitor.signal.draft import Draft
from monitor.signal.gapped import two_days
from monitor.signal.measure_slots import products_of
from monitor.signal.rates import find_rates
from monitor.signal.retold import tellings
from monitor.signal.scene import Line, Scene
from monitor.signal.sequel import days_told, points_at
from monitor.signal.sequel_cases import known_of

#: What is still to come of a measure that was told.
_TO_COME: Final = frozenset(
    {Status.ANNOUNCED, Status.IN_EFFECT, Status.PROPOSED, Status.THREATENED, Status.SIGNED}
)
_PART: Final = (
    r"(?:\s(?:batch|tranche|stage|phase|round|part|portion|half|set|group|wave|list|step|instal\w+)"
    r"(?:\sof\s[^,;.]{3,40}?)?)"
)
#: "goods on the second list"
_GOODS_ON: Final = (
    r"(?:(?:the\s)?(?:goods|products|items|imports|those|ones)\s(?:on|in|from|under|of)\s)?"
)
_FIRST: Final = re.compile(
    rf"{_GOODS_ON}(?:the|an?)\s(?:first|initial){_PART}?(?=[\s,]|$)"
    r"|(?:some|most)\s(?:of (?:them|it)|will)\b|(?:about )?half of (?:them|it)\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    rf"{_GOODS_ON}(?:the|an?)\s(?:second|third|fourth|final|last|other|next|further|remaining|later){_PART}?(?=[\s,]|$)"
    r"|the\s(?:rest|remainder|others|remaining (?:goods|products|items|lines|imports))\b",
    re.IGNORECASE,
)
#: What may stand before it.
_OPENS: Final = re.compile(
    r"(?:[\w.' ]{3,40}\ssaid\s(?:that\s)?)?(?:under the (?:plan|notice|order),\s)?", re.IGNORECASE
)
_COMES: Final = re.compile(
    r"\b(?:tak\w+ effect|took effect|appl(?:y|ies)|start\w*|begin\w*|follow\w*|com\w+ in\w*"
    r"|kick\w* in|enter\w* into force|go\w* into (?:effect|force)|due|effective"
    r"|be (?:hit|taxed|imposed|charged|levied|phased in|covered|subject))\b",
    re.IGNORECASE,
)
_REACH: Final = 4


def with_tranches(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups* with the days of the parts in which a measure that they tell comes."""
    if not any(group[0].facts.kind in LAID for group in groups):
        return groups
    out = groups
    taken = {draft.line.index for group in groups for draft in group}
    for line in scene.body:
        if line.index in taken or line.sentence.language == "zh":
            continue
        named = _subject(line, _FIRST) or _subject(line, _OTHER)
        # To look for a second day is cheaper than to look for a subject.
        if not named and not (two_days(line) and points_at(line) is not None):
            continue
        parts = tellings(scene, line)
        for n, part in enumerate(parts):
            if named or part.how == "half":
                out = _with_part(scene, out, part, first=n == 0 and not _subject(part, _OTHER))
    return out


def _subject(line: Line, words: re.Pattern[str]) -> bool:
    text = line.sentence.text
    opens = _OPENS.match(text)
    return words.match(text, opens.end() if opens is not None else 0) is not None


def _with_part(
    scene: Scene, groups: list[list[Draft]], part: Line, *, first: bool
) -> list[list[Draft]]:
    home = _whole(groups, part)
    if home is None or _COMES.search(part.sentence.text) is None:
        return groups
    known = known_of(home)
    day = first_day(part, replace(known, effective=None))
    if day is None or known.effective == day:
        return groups
    evidence = (*home[0].evidence, scene.sentence_evidence(part, "sequel"))
    if first:
        if known.effective is not None:
            return groups
        told = replace(home[0], facts=replace(home[0].facts, effective=day), evidence=evidence)
        return [[told, *home[1:]] if group is home else group for group in groups]
    products = products_of(part, part.sentence.clauses[0])
    rates = [found.rate for found in find_rates(part.sentence.text, "en")]
    if any(g[0].facts.effective == day and g[0].facts.imposing == known.imposing for g in groups):
        return groups  # the part is told again
    rate = rates[0] if rates else next((d.facts.rate for d in home if d.facts.rate), None)
    evidence = (home[0].evidence[0], evidence[-1])
    facts = replace(known, effective=day, products=products, expiry=None, rate=rate)
    return [*groups, [replace(home[0], facts=facts, evidence=evidence)]]


def first_day(part: Line, known: Facts) -> date | None:
    """The first day in force that the part names, if it names one alone."""
    effective, _expiry = days_told(part, known)
    if effective is not None:
        return effective
    days = [d.when.end for d in part.dated.dates if d.when.start == d.when.end]
    return days[0] if len(days) == 1 else None


def _whole(groups: Sequence[list[Draft]], part: Line) -> list[Draft] | None:
    """The measure of which it is a part: the one told last before it."""
    near = [
        (part.index - max(d.line.index for d in group if d.line.index < part.index), n)
        for n, group in enumerate(groups)
        if group[0].facts.kind in LAID
        and group[0].facts.status in _TO_COME
        and group[0].facts.scope is Scope.TOPIC
        and any(d.line.index < part.index for d in group)
    ]
    if not near or min(near)[0] > _REACH:
        return None
    return groups[min(near)[1]]
