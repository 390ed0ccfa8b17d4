"""Measures, cases and deals: a frame's trigger with an act beside it, and what fills its slots."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Certainty, Facts, Kind, Rate, Scope, Status
from monitor.signal.befallen import thwarted
from monitor.signal.deal_words import only_words
from monitor.signal.deeds import deed_at
from monitor.signal.document import Clause
from monitor.signal.draft import (
    Draft,
    Spot,
    attribution_of,
    cues_in,
    has_class,
    quote_of,
    said_day,
)
from monitor.signal.frames import frames_of
from monitor.signal.genre import asks, explains, is_opinion
from monitor.signal.hindsight import as_of_today
from monitor.signal.impose import Sides
from monitor.signal.lattice import UNDECIDED
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_acts import acts_for
from monitor.signal.measure_answered import ANSWERING, answered
from monitor.signal.measure_bare import bare_act
from monitor.signal.measure_beside import after_others, beside, is_case, second_of
from monitor.signal.measure_called import against, called, done
from monitor.signal.measure_carried import above, adds
from monitor.signal.measure_item import item_of
from monitor.signal.measure_kinds import subkind_of
from monitor.signal.measure_licensed import licensed
from monitor.signal.measure_pairs import paired
from monitor.signal.measure_participles import without_recalled
from monitor.signal.measure_parties import parties_of
from monitor.signal.measure_rivals import (
    about,
    agrees_to_measure,
    binds,
    comes_of_listing,
    deal_with_firm,
    one_bar,
    only_to_talk,
    opposite,
    prolongs_truce,
    raised,
)
from monitor.signal.measure_slots import (
    actors_near,
    base_of,
    direction_of,
    document_number_of,
    figures_of,
    lines_of,
    products_of,
    programme_of,
    target_named,
    value_of,
)
from monitor.signal.measure_status import BROUGHT_IN, DONE, Standing, standing
from monitor.signal.measure_times import ahead_cue, times_of
from monitor.signal.measure_which import recalled_by_which, told_by_which
from monitor.signal.rateheads import change_act, on_top, rate_heads
from monitor.signal.recalled_zh import recalled_act
from monitor.signal.refusals import REFUSED, last_day, left_to_end
from monitor.signal.retold import tellings
from monitor.signal.scene import Line, Scene
from monitor.signal.stacking import stack_of
from monitor.signal.status_zh import standing_zh
from monitor.signal.sumheads import sum_heads
from monitor.signal.supposed import not_come
from monitor.signal.topic_schema import FrameRow

#: Classes of courts that stand one above the other.
_COURT: Final = "court_"
_VALUED: Final = frozenset({Kind.AGREEMENT, Kind.DISPUTE, Kind.INVESTMENT})
#: What is felt or suffered over a measure.
_THEME: Final = re.compile(
    r"\s(?:fears?|worries|worry|hopes|jitters|concerns|uncertainty|anxiety|fallout|pain|angst"
    r"|headwinds|woes|turmoil|commission|commissioner)\b",
    re.IGNORECASE,
)
_BESIDE_TALKS: Final = re.compile(
    r"\b(?:ahead of|before|after|amid|despite)\s(?:[\w.'-]+\s){0,5}$", re.IGNORECASE
)
#: "restricts ores in response to Yland's tariffs"
_IN_ANSWER: Final = re.compile(
    rf"(?:{ANSWERING}|\b(?:amid|after|following|over)(?! the)\s)(?:[\w.'%-]+\s){{0,4}}$",
    re.IGNORECASE,
)
#: "halts exports pending licences"
_WITHOUT: Final = re.compile(r"\b(?:pending|without|awaiting|for want of|for lack of)\s(?:\w+\s)?$")
#: Why a draft is no event beside the others of its article.
_SUPERSEDED: Final = (
    *(deal_with_firm, agrees_to_measure, prolongs_truce, is_case, raised),
    *(comes_of_listing, one_bar),
)
#: What is levied, and letters between it and the verb.
_LEVIED_ON: Final = frozenset({"tariff", "fee", "remedy"})
_LEVIED_WITHIN: Final = 40
#: Nouns for measures that are verbs as well.
_VERBS_TOO: Final = frozenset({"tariff", "curbs"})
_DEALS: Final = frozenset({"deal", "truce", "framework"})
_UNDER: Final = re.compile(
    r"(?:under|as part of)\s(?:the|that|this|its|their)\s(?:[\w-]+\s){0,3}", re.IGNORECASE
)
#: Which way a duty goes is told by its figures: "goes to 10% from 20%".
_BY_RATE: Final = frozenset({"tariff_new", "tariff_increase", "tariff_reduction"})
_NUMBERED: Final = frozenset({"TARIFF", "CHARGE", "TRADE_REMEDY"})


def measures(scene: Scene) -> list[Draft]:
    """All measures, cases and deals that the article speaks of."""
    out: list[Draft] = []
    if is_opinion(scene):
        return out
    for line in (told for whole in scene.lines for told in tellings(scene, whole)):
        if asks(line) or (line.is_title and explains(scene)):
            continue
        spent: dict[tuple[int, str], set[str]] = {}
        claims: list[Draft] = []
        # Triggers that no word of the lexicon is: a bare rate stands for a duty.
        rates = [*rate_heads(line), *sum_heads(line)]
        classes = line.classes | {"tariff"} if rates else line.classes
        known = above(out, line)
        for frame in frames_of(scene.topic, classes, line.sentence.language):
            for draft in _frame(scene, line, frame, rates, known):
                stretch = item_of(line, draft.clause, Hit(draft.at, draft.end, ()))
                key = (stretch[0], draft.facts.kind.value)
                told = spent.setdefault(key, set())
                other = opposite(out, draft) or beside(told, draft.facts)
                if told and not (other or after_others(out, draft)):
                    continue
                purchase = draft.facts.subkind == "purchase_commitment"
                bound = draft.facts.kind is Kind.AGREEMENT and not purchase
                if bound and any(binds(line, other, draft) for other in out):
                    # "agreed to extend the suspension": the measure is the event.
                    continue
                if any(about(line, claim, draft) for claim in claims):
                    continue
                if frame.claims:
                    claims.append(draft)
                told.add(draft.facts.subkind)
                out.append(draft)
    own = [
        draft
        for draft in out
        if not only_to_talk(scene, draft) and not any(told(draft, out) for told in _SUPERSEDED)
    ]
    return licensed(scene, paired(scene, own))


def _frame(
    scene: Scene, line: Line, frame: FrameRow, rates: Sequence[Hit], known: Draft | None
) -> list[Draft]:
    if frame.needs and not has_class(line, frame.needs):
        return []
    if frame.veto is not None and frame.veto in cues_in(line, "veto"):
        return []
    hits = [
        hit
        for hit in line.hits
        if not (
            hit.classes.isdisjoint(frame.trigger) or _compound(line, hit) or _as_verb(line, hit)
        )
    ]
    if "tariff" in frame.trigger:
        hits.extend(rates)
    out: list[Draft] = []
    used: dict[int, Hit] = {}
    for hit in hits:
        clause = line.sentence.clause_at(hit.start)
        first = clause.resumes if clause.resumes is not None else clause.index
        clause = deed_at(scene.topic, line, line.sentence.clauses[first], hit.start)
        stretch = item_of(line, clause, hit)
        if stretch[0] in used and not second_of(line, frame, used[stretch[0]], hit):
            continue
        if frame.unless and _spoken_for(line, clause, frame, stretch):
            continue
        if frame.near and not has_class(line, frame.needs, clause):
            continue
        drafts = _read(Spot(scene, line, clause, hit, frame, known))
        if not drafts and (which := told_by_which(line, clause, hit)) is not None:
            drafts = recalled_by_which(_read(Spot(scene, line, which, hit, frame, known)))
        if drafts:
            used[stretch[0]] = hit
        out.extend(drafts)
    return out


def _ground(line: Line, hit: Hit) -> bool:
    """Whether a deal is only that on which it is done: "Under the deal, Xland agreed to buy"."""
    if hit.classes.isdisjoint(_DEALS) or line.sentence.language == "zh":
        return False
    return _UNDER.fullmatch(line.text(line.sentence.at, hit.start)) is not None


def _compound(line: Line, hit: Hit) -> bool:
    """Whether the word only opens another: "tariff-related aid", "port fee fears"."""
    head = line.text(max(line.sentence.at, hit.start - 30), hit.start)
    if _ground(line, hit) or _WITHOUT.search(head):
        return True
    after = line.text(hit.end, min(line.end, hit.end + 2))
    if len(after) == 2 and after[0] == "-" and after[1].isalpha():
        return True
    return _THEME.match(line.text(hit.end, min(line.end, hit.end + 20))) is not None


def _spoken_for(line: Line, clause: Clause, frame: FrameRow, item: tuple[int, int]) -> bool:
    """Whether a word of the clause (in Chinese: *item*) is another frame's business."""
    names = set(frame.unless)
    at, verbs = line.sentence.at, line.whole().verbs
    if any(
        not hit.classes.isdisjoint(names)
        and line.inside(clause, hit.start)
        and (line.sentence.language != "zh" or item[0] <= hit.start < item[1])
        # "bans poultry": the word is the act here, no noun for a measure.
        and not ("curbs" in hit.classes and any(v.start <= hit.start - at < v.end for v in verbs))
        and not _set_beside(line, hit)
        for hit in line.hits
    ):
        return True
    return "tariff" in frame.unless and any(line.inside(clause, h.start) for h in rate_heads(line))


def _set_beside(line: Line, hit: Hit) -> bool:
    """Whether it only says when or why the news came: "opens probes ahead of the Xville talks"."""
    before = line.text(max(line.sentence.at, hit.start - 60), hit.start)
    if "talks" in hit.classes and _BESIDE_TALKS.search(before) is not None:
        return True
    return "tariff" in hit.classes and _IN_ANSWER.search(before) is not None


def _as_verb(line: Line, hit: Hit) -> bool:
    """Whether it is the verb over something else: "to levy port fees", "to curb smuggling"."""
    at = line.sentence.at
    if line.sentence.language == "zh" or hit.classes.isdisjoint(_VERBS_TOO):
        return False
    verb = next((v for v in line.whole().verbs if v.start <= hit.start - at < v.end), None)
    if verb is None:
        return False
    if "tariff" not in hit.classes:
        # "efforts to curb smuggling"
        return not (verb.finite or verb.passive) and line.text(at + verb.start, hit.start) == "to "
    return any(
        hit.end < other.start < hit.end + _LEVIED_WITHIN and other.classes & _LEVIED_ON
        for other in line.hits
    )


def _read(spot: Spot) -> list[Draft]:
    found = acts_for(spot)
    if not found:
        chinese = spot.line.sentence.language == "zh"
        bare = None if chinese else bare_act(spot) or change_act(spot)
        found = [bare] if bare is not None else []
    drafts = [_draft(spot, name, act) for name, act in found]
    if spot.line.sentence.language == "zh":
        drafts.append(_recalled(spot))
    return [draft for draft in drafts if draft is not None]


def _recalled(spot: Spot) -> Draft | None:
    """The older measure that a Chinese clause only points back to, by the day of its act."""
    old = recalled_act(spot)
    if old is None:
        return None
    name, act, found = old
    sides, subkind = parties_of(spot, act, name), subkind_of(spot, name)
    if sides is None or subkind is None:
        return None
    state = Standing(Status.ANNOUNCED, cues=frozenset({"participle"}))
    draft = _filled(spot, subkind, sides, state, name=name)
    facts = replace(draft.facts, when=found.when, effective=None, expiry=None, rate=None)
    return replace(draft, facts=facts, act_at=act.start)


def _draft(spot: Spot, name: str, act: Hit) -> Draft | None:
    chinese = spot.line.sentence.language == "zh"
    if not chinese and answered(spot.line, spot.hit, act):
        return None
    relief = None if chinese else thwarted(spot, name, act)
    if relief is not None:
        over, name, act = relief
        state = against(spot, over, name, act)
        return None if state is None else _told(spot, name, act, state, subkind_of(spot, name))
    state = (standing_zh if chinese else standing)(spot, act, name)
    if state is None or (spot.frame.done and not chinese and not done(spot, act, state)):
        return None
    subkind = subkind_of(spot, name)
    if REFUSED in state.cues and subkind is not None:
        subkind = left_to_end(subkind)
    elif not chinese or name in spot.frame.status:
        state = called(spot, act, name, state, subkind=subkind)
    elif state.status in DONE and subkind in BROUGHT_IN:
        state = replace(state, status=Status.ANNOUNCED)
    return _told(spot, name, act, state, subkind)


def _told(spot: Spot, name: str, act: Hit, state: Standing, subkind: str | None) -> Draft | None:
    if (state.status in UNDECIDED or name == "require") and has_class(spot.line, {"pundit"}):
        # "Analysts say they could cut duties": nobody who could has said so.
        return None
    sides = parties_of(spot, act, name)
    if sides is None or subkind is None or only_words(spot, act):
        return None
    draft = _filled(spot, subkind, sides, state, name=name)
    if sides.carried and (spot.above is None or not adds(spot.above.facts, draft.facts)):
        return None
    if not_come(spot.line, act):
        draft = replace(draft, cues=draft.cues | {"recalled"})
    return as_of_today(spot.scene, replace(draft, act_at=act.start))


def _legal_of(line: Line) -> str | None:
    """The law that a word of the sentence gives away: what a ruling is about."""
    rows = (
        entry.row
        for hit in line.hits
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and "legal" in entry.classes and entry.row.legal
    )
    return next((str(row.legal) for row in rows), None)


def _as_above(spot: Spot, sides: Sides) -> bool:
    """Whether the sides are those of the measure told just above, and named there alone."""
    known = spot.above
    if known is None or not (sides.carried or sides.headed):
        return False
    return (known.facts.imposing, known.facts.affected) == (sides.imposing, sides.affected)


def _understood(spot: Spot, sides: Sides) -> set[str]:
    """What of the parties was not in the words but filled in."""
    if sides.inferred:
        return {"imposer"}
    if sides.headed:
        return {"doer"}
    return {"sides"} if spot.frame.sides == "implied" and not spot.line.parties else set()


def _out_of_step(line: Line, rate: Rate | None) -> bool:
    """Whether the rate is one of several that do not add up to the total they are said to make."""
    stack = stack_of(line) if rate is not None else None
    return stack is not None and stack.component == rate and not stack.adds_up


def _instance(hit: Hit) -> str | None:
    """Which court rules, where the words tell: `first`, `appeal` or `top`."""
    classes = (name for entry in hit.entries for name in entry.classes)
    found = (name for name in sorted(classes) if name.startswith(_COURT))
    return next((name.removeprefix(_COURT) for name in found), None)


def _filled(spot: Spot, subkind: str, sides: Sides, state: Standing, *, name: str) -> Draft:
    """The draft with all its slots."""
    scene, line, clause, hit = spot.scene, spot.line, spot.clause, spot.hit
    component, legal, metals = programme_of(line, clause, hit)
    kind = Kind[spot.frame.kind]
    numbered = spot.frame.kind in _NUMBERED
    target = sides.affected[0] if len(sides.affected) == 1 else None
    rate, before, value = figures_of(line, clause, target, hit) if numbered else (None, None, None)
    lines = lines_of(line, clause, target, hit) if rate is not None else ()
    if kind in _VALUED:
        value = value_of(line, clause)
    if spot.frame.claims and legal is None:
        legal = _legal_of(line)
    if (
        rate is not None
        and before is not None
        and subkind in _BY_RATE
        and not line.sentence.correction
    ):
        subkind = direction_of(rate, before)
    elif rate is not None and subkind == "tariff_new" and on_top(line, clause):
        subkind = "tariff_increase"
    stretch = without_recalled(line, hit, item_of(line, clause, hit), state, name)
    times = times_of(spot, stretch, state, subkind, name=name)
    if REFUSED in state.cues:
        times = replace(times, effective=None, expiry=last_day(line, scene.day) or times.expiry)
    source, anonymous = attribution_of(scene, line)
    # A duty on metals is everybody's unless one side is named as its target.
    own = _as_above(spot, sides)
    third = sides.third or (metals and not (target_named(line, sides) or own))
    if own and spot.above is not None:
        # "... and to 25% on steel": the law is that of the duties told just above.
        component = spot.above.facts.component or component
    facts = Facts(
        kind=kind,
        subkind=subkind,
        status=state.status,
        scope=Scope.THIRD_COUNTRY if third else Scope.TOPIC,
        actors=actors_near(line, clause, sides),
        when=times.when,
        imposing=sides.imposing,
        affected=sides.affected,
        level=_instance(hit) if kind is Kind.DISPUTE else None,
        component=component,
        rate=rate,
        rate_before=before,
        schedule=lines,
        products=products_of(line, clause, hit),
        value=value,
        legal_basis=legal,
        doc_number=document_number_of(line),
        # A case that is opened puts nothing in force.
        effective=None if subkind.endswith("_initiation") else times.effective,
        expiry=times.expiry,
        base=base_of(line, clause),
    )
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        cues=state.cues
        | ahead_cue(spot, stretch, subkind)
        | ({"headed"} if sides.headed else set()),
        source=source,
        said=said_day(scene, line),
        certainty=Certainty.POSSIBLE if anonymous else state.certainty,
        condition=state.condition,
        inferred=frozenset(_understood(spot, sides)),
        both_named=sides.named,
        reiteration=state.reiteration,
        arithmetic_fails=_out_of_step(line, rate),
        rules=(f"{spot.frame.name}.{name}",),
    )
