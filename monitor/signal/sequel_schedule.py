"""The lines of a schedule that sentences tell without saying whose they are.

As in "Xland puts 15 percent on Yish coal", and then "For wine and beef it is 10 percent".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, RateLine, Scope
from monitor.signal.draft import Draft, has_class
from monitor.signal.measure_slots import begins_apart, usable_rates
from monitor.signal.scene import Line, Scene
from monitor.signal.schedule import OF_TRADE, on_other_goods, rate_lines
from monitor.signal.sequel_rates import BRINGS_IN, OF_OTHERS, anothers, fits, is_near
from monitor.signal.sequel_zh import OTHERS
from monitor.signal.tranches import first_day

#: What a sentence that goes on about duties says, if it does not say "duty": how they come to be.
_COMES_TO: Final = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|charged|taxed|fac(?:e|es|ing))\b"
    r"|\b(?:go(?:es)?|rises?|doubles?|triples?|quadruples?|moves?)\s(?:\w+\s){0,2}(?:from|to)\s"
    r"|\b(?:it|the rate|that)\s(?:is|will be)\s|^(?:Those|That) on\b|[税征]",
    re.IGNORECASE,
)
#: What is wished, or was, or may come.
_UNREAL: Final = re.compile(
    r"\b(?:had|want(?:s|ed)?|sought|seeks?|urged?|proposed|would have|expected|could|might)\b"
)
#: "Yland's rates are": whose they are.
_OWN_DUTIES: Final = re.compile(
    r"(?:'s|’s)\s(?:\w+\s){0,2}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?)\b"
)
#: Figures of a market or a poll, not of a duty.
_MARKET: Final = frozenset({"market", "pundit"})


def with_schedules(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups*, each duty given the rates that its own sentences and those below tell of goods."""
    out = list(groups)
    for n, group in enumerate(groups):
        if not _may_have(group):
            continue
        others = {d.line.index for other in groups if other is not group for d in other}
        own = {d.line.index for d in group}
        for line in scene.lines:
            below = line.index not in own and not anothers(out, group, line)
            if line.index in others or not (line.index in own or (below and is_near(group, line))):
                continue
            lines = _told(out[n], line, own=line.index in own)
            # The days of its own sentence are read with the measure.
            ahead = lines and line.index not in own
            day = first_day(line, out[n][0].facts) if ahead else None
            known = next((d.facts.effective for d in group if d.facts.effective), None)
            # On a day of its own it is another measure, or the next part of this.
            if lines and (day is None or known in {None, day}):
                out[n] = _given(scene, out[n], line, lines, known or day)
    return out


def _may_have(group: Sequence[Draft]) -> bool:
    facts = group[0].facts
    told = any("participle" not in draft.cues for draft in group)
    brought = facts.kind is Kind.TARIFF and facts.subkind.startswith(BRINGS_IN)
    return brought and facts.scope is Scope.TOPIC and told


def _told(group: Sequence[Draft], line: Line, *, own: bool) -> tuple[RateLine, ...]:
    """The rates with goods in the line; of its *own* sentence those that its clause leaves out."""
    text = line.sentence.text
    if not fits(group, line):
        return ()
    others = OTHERS if line.sentence.language == "zh" else OF_OTHERS
    if _UNREAL.search(text) or OF_TRADE.search(text) or _of_other_side(group, line):
        return ()
    if others.search(text) or not _COMES_TO.search(text) or has_class(line, _MARKET):
        return ()
    at = line.sentence.at
    if line.sentence.language == "zh" and begins_apart(text):
        return ()
    lines = rate_lines(line, [(at, at + len(text))], usable_rates(line))
    if any(not one.goods for one in lines) and not own:
        return ()
    known = [each for draft in group for each in draft.facts.schedule]
    if own and not known:
        # Its figures are not told of goods: what stands beside them may be of anything.
        return ()
    return tuple(one for one in lines if not known or on_other_goods(known, [one]))


def _of_other_side(group: Sequence[Draft], line: Line) -> bool:
    """Whether the duties of who is hit by the group's measure are what the line tells of."""
    imposing = set(group[0].facts.imposing)
    return any(
        p.side not in imposing and _OWN_DUTIES.match(line.text(p.end, line.end))
        for p in line.parties
        if line.text(p.end, min(p.end + 2, line.end)) in {"'s", "’s"}
    )


def _given(
    scene: Scene, group: list[Draft], line: Line, lines: tuple[RateLine, ...], day: date | None
) -> list[Draft]:
    """*group* with the rates of *lines*, told in *line*, in force from *day* on."""
    first = group[0]
    if not any(draft.facts.rate for draft in group):
        facts = replace(first.facts, rate=lines[0].rate, rate_before=lines[0].before)
        first = replace(first, facts=facts)
    first = replace(first, facts=replace(first.facts, effective=first.facts.effective or day))
    first = replace(first, evidence=(*first.evidence, scene.sentence_evidence(line, "sequel")))
    # Behind what its own sentences say.
    *rest, last = (first, *group[1:])
    return [*rest, replace(last, facts=_with(last.facts, lines))]


def _with(facts: Facts, lines: tuple[RateLine, ...]) -> Facts:
    return replace(facts, schedule=(*facts.schedule, *lines))
