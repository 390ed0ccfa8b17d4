"""Measures, cases and deals: a frame's trigger with an act beside it, and what fills its slots."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import (
    Actor,
    Amount,
    Certainty,
    Facts,
    Kind,
    Precision,
    Rate,
    Scope,
    Status,
    When,
)
from monitor.signal.dates import DateRole, FoundDate, end_of
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    ASIDE,
    Draft,
    acts_of,
    attribution_of,
    cues_in,
    has_class,
    participle,
    past,
    quote_of,
    said_day,
)
from monitor.signal.impose import Sides, sides_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_status import Standing, standing
from monitor.signal.meetings import actors_of
from monitor.signal.rates import NumberKind, RateContext, find_amounts, find_numbers, find_rates
from monitor.signal.scene import Line, Scene
from monitor.signal.topic_schema import FrameRow, TermRow
from monitor.signal.verbforms import NOUNLIKE

_MODES: Final = frozenset({"threaten", "propose", "demand"})
_REACH: Final = 110
_NUMBERED: Final = frozenset({"TARIFF", "CHARGE", "TRADE_REMEDY"})
_LISTED: Final = re.compile(
    r"\b(?:issues|topics|subjects|including|such as|ranging from|covering|focus\w* on|elements of)\b",
    re.I,
)
_NOUN_AFTER: Final = re.compile(r"\s+(?:from|of|for|over|by|as)\b", re.I)
_NOUN_BEFORE: Final = re.compile(r"\b(?:a|an|the|no|its|their|his|big|new|takes?|took)\s+$", re.I)
_OVER: Final = re.compile(r"\b(?:over|about|against|despite|amid)\b", re.I)
_GOES: Final = re.compile(r"\s*(?:to|from|by|at|on|in|again|further|as|and)\b|\s*(?:[,.;]|$)", re.I)
_UNDOING: Final = frozenset({"remove", "suspend", "extend", "lower"})
_ITEM_END: Final = re.compile(r",|\sand\s(?=\w+'s\b)")


def measures(scene: Scene) -> list[Draft]:
    """All measures, cases and deals that the article speaks of."""
    out: list[Draft] = []
    for line in scene.lines:
        spent: set[tuple[int, str]] = set()
        for frame in scene.topic.frames:
            for draft in _frame(scene, line, frame):
                stretch = item_of(line, draft.clause, Hit(draft.at, draft.end, ()))
                key = (stretch[0], draft.facts.kind.value)
                if key in spent and not _opposite(out, draft):
                    continue
                if draft.facts.kind is Kind.AGREEMENT and any(at == stretch[0] for at, _ in spent):
                    # "agreed to extend the suspension": the measure is the event.
                    continue
                spent.add(key)
                out.append(draft)
    return out


def _opposite(drafts: list[Draft], draft: Draft) -> bool:
    """Whether the clause tells of a second act of another kind ("added 5 and removed 2")."""
    if "participle" in draft.cues:
        return True
    return draft.facts.kind is Kind.EXPORT_CONTROL and not any(
        other.clause is draft.clause and other.facts.subkind == draft.facts.subkind
        for other in drafts
    )


def _frame(scene: Scene, line: Line, frame: FrameRow) -> list[Draft]:
    triggers = frozenset(frame.trigger)
    hits = [hit for hit in line.hits if hit.classes & triggers]
    if not hits or (frame.needs and not has_class(line, frame.needs)):
        return []
    if frame.veto is not None and frame.veto in cues_in(line, "veto"):
        return []
    out: list[Draft] = []
    used: set[int] = set()
    for hit in hits:
        clause = line.sentence.clause_at(hit.start)
        first = clause.resumes if clause.resumes is not None else clause.index
        clause = line.sentence.clauses[first]
        stretch = item_of(line, clause, hit)
        if stretch[0] in used:
            continue
        if frame.unless and has_class(line, frame.unless, clause):
            continue
        for draft in _read(scene, line, clause, frame, hit):
            used.add(stretch[0])
            out.append(draft)
    return out


def item_of(line: Line, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The stretch of the clause that is the trigger's: one item where it stands in a list."""
    spans = line.clause_span(clause)
    low, high = spans[0][0], spans[-1][1]
    head = line.text(low, hit.start)
    match = _LISTED.search(head)
    if match is None:
        return low, high
    comma = max(head.rfind(","), head.rfind(" and "), match.end() - 1)
    after = line.text(hit.end, high)
    stop = _ITEM_END.search(after)
    return low + comma + 1, hit.end + stop.start() if stop else high


def _read(scene: Scene, line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[Draft]:
    found = _acts(line, clause, frame, hit)
    if not found:
        bare = _bare(line, clause, frame, hit)
        found = [bare] if bare is not None else []
    return [
        draft
        for name, act in found
        if (draft := _draft(scene, line, clause, frame, hit, name, act)) is not None
    ]


def _acts(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[tuple[str, Hit]]:
    """The act that governs the trigger; two for a list that is both lengthened and shortened."""
    best: tuple[float, str, Hit] | None = None
    low, high = item_of(line, clause, hit)
    for other in line.hits:
        near = line.inside(clause, other.start) and low <= other.start < high
        if other is hit or not (near or _announces(line, clause, other)):
            continue
        if line.text(other.end, min(line.end, other.end + 1)) == "-":
            continue
        if not _is_verb(line, other):
            continue
        if other.start >= hit.end and not (frame.agent or _happens_to(line, hit, other)):
            continue
        names = [name for name in frame.acts if name in acts_of(other)]
        if not names:
            continue
        late = 60 if other.start >= hit.end and participle(line, other) else 0
        cost = (
            late
            + _distance(hit, other)
            - (40 if names[0] == "extend" and other.end <= hit.start else 0)
        )
        if cost <= _REACH and (best is None or cost < best[0]):
            best = (cost, names[0], other)
    if best is None:
        return []
    best = _undone(line, frame, hit, best)
    found = [(best[1], best[2])]
    if best[2].end <= hit.start:
        found.extend(_recalled(line, clause, frame, hit))
    if frame.name == "CONTROL.listing":
        found.extend(
            ("delist", other)
            for other in line.hits
            if line.inside(clause, other.start)
            and other is not best[2]
            and best[1] == "list"
            and "delist" in acts_of(other)
        )
    return found


def _is_verb(line: Line, act: Hit) -> bool:
    """Whether words that are as often a noun ("hit", "order") are a verb here."""
    if line.sentence.language == "zh" or act.classes & {"noun"}:
        return True
    word = line.text(act.start, act.end).lower()
    if word not in NOUNLIKE and word.removesuffix("s") not in NOUNLIKE:
        return True
    at = line.sentence.at
    if any(v.start < act.end - at and act.start - at < v.end for v in line.whole().verbs):
        return True
    return not (
        _NOUN_AFTER.match(line.text(act.end, line.end))
        or _NOUN_BEFORE.search(line.text(line.sentence.at, act.start))
    )


def _happens_to(line: Line, hit: Hit, act: Hit) -> bool:
    """Whether a verb after the trigger tells what befalls it ("duties were cut", "duties rise"),

    not what it does to others ("duties cut growth", "duties hit farmers").
    """
    if line.sentence.language == "zh" or act.classes & {"noun"}:
        return True
    if acts_of(act) & {"effect", "expire"} and "," not in line.text(hit.end, act.start):
        return True
    at = line.sentence.at
    verb = next(
        (v for v in line.whole().verbs if v.start < act.end - at and act.start - at < v.end), None
    )
    if verb is not None and (verb.passive or (not verb.finite and past(verb))):
        return True
    after = line.text(act.end, min(line.end, act.end + 12))
    return bool(acts_of(act) & {"raise", "lower"}) and bool(_GOES.match(after))


def _recalled(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> list[tuple[str, Hit]]:
    """A dated participle after the trigger tells of an older act of its own."""
    for other in line.hits:
        if other.start < hit.end or not line.inside(clause, other.start):
            continue
        names = [name for name in frame.acts if name in acts_of(other)]
        after = other.end - line.sentence.at
        if names and participle(line, other) and any(d.start >= after for d in line.dated.dates):
            return [(names[0], other)]
    return []


def _undone(
    line: Line, frame: FrameRow, hit: Hit, best: tuple[float, str, Hit]
) -> tuple[float, str, Hit]:
    """The verb that undoes or precedes: "lifts a ban on", "halts added duties"."""
    cost, name, act = best
    if act.start >= hit.start:
        return best
    adjacent = hit.start - act.end <= 1 and line.text(act.start, act.end).endswith("ed")
    for other in reversed(line.hits):
        if other.end > act.start or act.start - other.end > (30 if adjacent else 14):
            continue
        wanted = [n for n in frame.acts if n in acts_of(other) and (adjacent or n in _UNDOING)]
        if wanted and (adjacent or name in {"restrict", "impose", "suspend"}):
            return cost, wanted[0], other
    return best


def _announces(line: Line, clause: Clause, act: Hit) -> bool:
    """Whether the act is the verb whose object the clause is, though it may also mean "said"."""
    parent = clause.parent
    if clause.kind is not ClauseKind.COMPLEMENT or parent is None:
        return False
    return 0 <= clause.at - act.end <= 2 and line.inside(line.sentence.clauses[parent], act.start)


def _distance(hit: Hit, act: Hit) -> float:
    """How far the act stands from the trigger: objects near their verb, nouns right beside."""
    kinds = frozenset().union(*(e.classes for e in act.entries if e.kind is EntryKind.ACT))
    noun_only = "noun" in kinds and "verb" not in kinds
    if act.end <= hit.start:
        gap = hit.start - act.end
        return gap * (0.7 if noun_only and gap < 30 else 1.0)
    gap = act.start - hit.end
    if gap <= 2:
        return 0.0 if "noun" in kinds else 3.0
    return gap * 1.3 + 12


def _bare(line: Line, clause: Clause, frame: FrameRow, hit: Hit) -> tuple[str, Hit] | None:
    """A trigger under a threat or a proposal that names no other act."""
    if frame.bare is None:
        return None
    for other in line.hits:
        if line.inside(clause, other.start) and acts_of(other) & _MODES and other.end <= hit.start:
            if _OVER.search(line.text(other.end, hit.start)):
                continue
            return next(iter(acts_of(other) & _MODES)), other
    return None


def _draft(
    scene: Scene, line: Line, clause: Clause, frame: FrameRow, hit: Hit, name: str, act: Hit
) -> Draft | None:
    state = standing(scene, line, clause, hit, act, name)
    if state is None:
        return None
    sides = sides_of(scene, line, clause, hit, act)
    if name == "face" and len(sides.imposing) == 1 and not sides.third:
        sides = _faced(scene, line, act, sides)
    if not _fits(scene, line, frame, sides):
        return None
    if frame.sides == "mutual":
        sides = replace(
            sides, imposing=scene.topic.side_ids, affected=tuple(reversed(scene.topic.side_ids))
        )
    subkind = _subkind(line, clause, frame, hit, name)
    if subkind is None:
        return None
    return _filled(scene, line, clause, frame, hit, subkind, sides, state, name)


def _faced(scene: Scene, line: Line, act: Hit, sides: Sides) -> Sides:
    """Who faces or pays a charge is not who imposes it."""
    before = [p for p in line.parties if p.end <= act.start and p.side in scene.topic.side_ids]
    if not before:
        return sides
    side = before[-1].side
    return replace(sides, imposing=(scene.topic.other(side),), affected=(side,))


def _fits(scene: Scene, line: Line, frame: FrameRow, sides: Sides) -> bool:
    ids = set(scene.topic.side_ids)
    if frame.sides == "none":
        return True
    if sides.third:
        return True
    if frame.sides == "mutual":
        return _both_here(scene, line)
    return bool(sides.imposing) and bool(sides.affected) and set(sides.imposing) <= ids


def _both_here(scene: Scene, line: Line) -> bool:
    """Whether a deal in this sentence is between the two sides."""
    ids = set(scene.topic.side_ids)
    here = {p.side for p in line.parties if p.side in ids}
    if here == ids or any(p.kind in {"both", "leaders"} for p in line.parties):
        return True
    if any(p.kind == "third" and p.side != "OTHERS" for p in line.parties):
        return False
    around = {p.side for other in scene.lines for p in other.parties} & ids
    return around == ids and len(scene.lines) > 2


def _subkind(line: Line, clause: Clause, frame: FrameRow, hit: Hit, name: str) -> str | None:
    pattern = frame.acts.get(name) or frame.bare
    if pattern is None:
        return None
    row = _row(hit, frame)
    family = row.family if row is not None else None
    if "{family}" in pattern:
        if family is None:
            return None
        made = pattern.replace("{family}", family)
        return (
            _staged(line, made) if made.startswith(("anti_", "counter", "safe", "circum")) else made
        )
    if "{subkind}" in pattern:
        return (row.subkind if row is not None else None) or "unreliable_entity_list"
    if pattern == "tariff_new" and has_class(line, {"surcharge"}, clause):
        return "surcharge"
    if frame.kind == "TARIFF" and has_class(line, {"de_minimis"}, clause):
        return "de_minimis_change"
    return pattern


def _staged(line: Line, subkind: str) -> str:
    family = subkind.rpartition("_")[0]
    if subkind.startswith("anti_discrimination"):
        return subkind
    if has_class(line, {"prelim"}):
        return f"{family}_preliminary"
    if has_class(line, {"review_stage"}):
        return f"{family}_review"
    return subkind


def _row(hit: Hit, frame: FrameRow) -> TermRow | None:
    wanted = frozenset(frame.trigger)
    for entry in hit.entries:
        if entry.kind is EntryKind.TERM and entry.classes & wanted:
            row: TermRow = entry.row
            return row
    return None


def _programme(line: Line, clause: Clause, hit: Hit) -> tuple[str | None, str | None, bool]:
    """Component and legal basis, from the trigger, its clause, then the sentence."""
    component = legal = None
    metals = False
    low, high = item_of(line, clause, hit)
    near = [h for h in line.hits if line.inside(clause, h.start) and low <= h.start < high]
    for other in [hit, *near]:
        for entry in other.entries:
            if entry.kind is not EntryKind.TERM:
                continue
            row: TermRow = entry.row
            component = component or row.component
            legal = legal or row.legal
            metals = metals or "metals" in entry.classes
    return component, legal, metals


def _filled(
    scene: Scene,
    line: Line,
    clause: Clause,
    frame: FrameRow,
    hit: Hit,
    subkind: str,
    sides: Sides,
    state: Standing,
    name: str,
) -> Draft | None:
    component, legal, metals = _programme(line, clause, hit)
    kind = Kind[frame.kind]
    third = sides.third or (
        metals and not set(scene.topic.side_ids) <= {*sides.imposing, *sides.affected}
    )
    if metals and not _target_named(line, sides):
        third = True
    rate, before, value = _figures(line, clause) if frame.kind in _NUMBERED else (None, None, None)
    if kind is Kind.AGREEMENT:
        value = _value(line, clause)
    if rate is not None and before is not None and subkind == "tariff_new":
        subkind = _direction(rate, before)
    stretch = _without_recalled(line, hit, item_of(line, clause, hit), state)
    when, effective, expiry = _times(scene, line, clause, stretch, state, subkind)
    cues = state.cues | _ahead_cue(scene, line, stretch)
    source, anonymous = attribution_of(scene, line)
    facts = Facts(
        kind=kind,
        subkind=subkind,
        status=state.status,
        scope=Scope.THIRD_COUNTRY if third else Scope.TOPIC,
        actors=_actors(line, clause, sides),
        when=when,
        imposing=sides.imposing,
        affected=sides.affected,
        component=component,
        rate=rate,
        rate_before=before,
        products=_products(line, clause),
        value=value,
        legal_basis=legal,
        doc_number=_document_number(line),
        effective=effective,
        expiry=expiry,
        base=_base(line, clause),
    )
    inferred = frozenset({"imposer"} if sides.inferred else set())
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        cues=cues,
        source=source,
        said=said_day(scene, line),
        certainty=Certainty.POSSIBLE if anonymous else state.certainty,
        condition=state.condition,
        inferred=inferred,
        both_named=sides.named,
        reiteration=state.reiteration,
        rules=(f"{frame.name}.{name}",),
    )


def _target_named(line: Line, sides: Sides) -> bool:
    return any(p.side in sides.affected for p in line.parties)


def _direction(rate: Rate, before: Rate) -> str:
    if rate.value is None or before.value is None:
        return "tariff_new"
    return "tariff_increase" if rate.value > before.value else "tariff_reduction"


def _figures(line: Line, clause: Clause) -> tuple[Rate | None, Rate | None, Amount | None]:
    at = line.sentence.at
    usable = [
        found
        for found in find_rates(line.sentence.text, line.sentence.language)
        if found.context in {RateContext.DUTY, RateContext.UNKNOWN}
    ]
    own = [found for found in usable if line.inside(clause, at + found.start)]
    rank = {"component": 0, "delta": 1, "total": 2}
    pool = sorted(own or usable, key=lambda found: rank.get(found.rate.kind.value, 3))
    if not pool:
        return None, None, _value(line, clause)
    best = pool[0]
    before = best.before
    if before is None and best.factor and best.rate.value:
        before = replace(best.rate, value=best.rate.value / best.factor)
    return best.rate, before, _value(line, clause)


def _value(line: Line, clause: Clause) -> Amount | None:
    at = line.sentence.at
    found = [
        amount
        for amount in find_amounts(line.sentence.text, line.sentence.language)
        if not amount.balance
    ]
    own = [amount for amount in found if line.inside(clause, at + amount.start)]
    chosen = own or found
    return chosen[0].amount if chosen else None


def _document_number(line: Line) -> str | None:
    for found in find_numbers(line.sentence.text, line.sentence.language):
        if found.kind is NumberKind.DOCUMENT:
            return found.words
    return None


def _times(
    scene: Scene,
    line: Line,
    clause: Clause,
    stretch: tuple[int, int],
    state: Standing,
    subkind: str,
) -> tuple[When | None, date | None, date | None]:
    """The day of the act, the day it takes effect, and the day it ends."""
    at = line.sentence.at
    low, high = stretch
    own = [
        d
        for d in line.dated.dates
        if line.inside(clause, at + d.start) and low <= at + d.start < high
    ] or [
        d
        for d in line.dated.dates
        if d.role in {DateRole.FROM, DateRole.UNTIL} and not low <= at + d.start
    ]
    when = effective = expiry = None
    for found in own:
        day = found.when.start or found.when.end
        if _old_deadline(subkind, found):
            continue
        if found.role is DateRole.UNTIL or (
            found.role is DateRole.BY and subkind.endswith("suspension")
        ):
            expiry = expiry or found.when.end or day
        elif found.role is DateRole.FROM or state.effect or _ahead(scene, found):
            if found.when.precision is Precision.DAY and day is not None:
                effective = effective or day
            elif not _ahead(scene, found):
                when = when or found.when
        elif found.role not in {DateRole.SAID, DateRole.SINCE, DateRole.BY}:
            when = when or found.when
    if "immediate" in state.cues:
        effective = effective or scene.day
    for duration in line.dated.durations:
        if duration.role in {"for", "by"} and expiry is None and effective is not None:
            expiry = end_of(effective, duration)
    if state.status is Status.EXPIRED and when is not None and when.end is not None:
        expiry = when.end
    return when, effective, expiry


def _without_recalled(
    line: Line, hit: Hit, stretch: tuple[int, int], state: Standing
) -> tuple[int, int]:
    """The stretch up to a participle whose date is the older act's."""
    if "participle" in state.cues:
        return stretch
    at = line.sentence.at
    later = [
        v.start + at
        for v in line.whole().verbs
        if past(v)
        and v.start + at >= hit.end
        and (not v.finite or ASIDE.search(line.text(at, v.start + at)))
    ]
    return stretch[0], min([stretch[1], *later])


def _old_deadline(subkind: str, found: FoundDate) -> bool:
    """ "an extension of the 3 May deadline": the day it would have ended, not the new one."""
    return subkind.endswith("extension") and found.role in {DateRole.AT, DateRole.BY}


def _ahead_cue(scene: Scene, line: Line, stretch: tuple[int, int]) -> frozenset[str]:
    at = line.sentence.at
    near = [d for d in line.dated.dates if stretch[0] <= at + d.start < stretch[1]]
    return frozenset({"ahead"} if any(_ahead(scene, found) for found in near) else set())


def _ahead(scene: Scene, found: FoundDate) -> bool:
    return found.when.start is not None and found.when.start > scene.day


def _actors(line: Line, clause: Clause, sides: Sides) -> tuple[Actor, ...]:
    wanted = {*sides.imposing, *sides.affected}
    wanted |= {f"{side}_BUSINESS" for side in wanted} | {"OTHER"}
    near = [
        p
        for p in line.parties
        if p.side in wanted
        and p.kind in {"person", "office", "org", "firm"}
        and (line.inside(clause, p.start) or p.kind == "firm")
    ]
    return actors_of(near)


def _products(line: Line, clause: Clause) -> tuple[str, ...]:
    names = [
        entry.key
        for hit in line.hits
        if line.inside(clause, hit.start)
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and "product" in entry.classes
    ]
    return tuple(dict.fromkeys(names))[:6]


def _base(line: Line, clause: Clause) -> str | None:
    """The words for what is hit: "Xish goods"."""
    for hit in line.hits:
        if line.inside(clause, hit.start) and hit.classes & {
            "goods",
            "product",
            "ships",
            "companies",
        }:
            before = line.text(max(clause.at, hit.start - 30), hit.start)
            match = re.search(r"(?:\b[A-Z][\w.'-]*\s|\d+\s)*(?:[a-z-]+\s){0,1}$", before)
            lead = match.group(0) if match else ""
            return (lead + line.text(hit.start, hit.end)).strip()[:80]
    return None
