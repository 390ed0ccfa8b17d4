"""What a measure tells besides its act: programme, figures, days, firms, goods."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.model import (
    Actor,
    Amount,
    Precision,
    Rate,
    Status,
    When,
)
from monitor.signal.actors import actors_of
from monitor.signal.amounts import find_documents
from monitor.signal.dates import DateRole, FoundDate, end_of
from monitor.signal.deeds import shared_days
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    ASIDE,
    Spot,
    past,
    published,
)
from monitor.signal.grammar import Verb
from monitor.signal.impose import Sides
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_item import item_of
from monitor.signal.measure_status import Standing
from monitor.signal.rates import RateContext, find_amounts, find_rates
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.times_zh import times_zh
from monitor.signal.topic_schema import TermRow
from monitor.signal.verbforms import REDUCED


def programme_of(line: Line, clause: Clause, hit: Hit) -> tuple[str | None, str | None, bool]:
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


def target_named(line: Line, sides: Sides) -> bool:
    """Whether whoever is hit is named in the sentence, not only understood."""
    return any(p.side in sides.affected for p in line.parties)


def direction_of(rate: Rate, before: Rate) -> str:
    """The sub-kind of a duty that goes from one rate to another."""
    if rate.value is None or before.value is None:
        return "tariff_new"
    return "tariff_increase" if rate.value > before.value else "tariff_reduction"


def figures_of(line: Line, clause: Clause) -> tuple[Rate | None, Rate | None, Amount | None]:
    """The rate, the rate before, and the worth of the goods that the clause names."""
    at = line.sentence.at
    usable = [
        found
        for found in find_rates(line.sentence.text, line.sentence.language)
        if found.context in {RateContext.DUTY, RateContext.UNKNOWN}
    ]
    own = [found for found in usable if line.inside(clause, at + found.start)]
    rank = {"component": 0, "delta": 1, "total": 2}
    pool = sorted(
        own if line.is_deed(clause) else own or usable,
        key=lambda found: (found.prior, rank.get(found.rate.kind.value, 3)),
    )
    if not pool:
        return None, None, value_of(line, clause)
    best = pool[0]
    before = best.before
    if before is None and best.factor and best.rate.value:
        before = replace(best.rate, value=best.rate.value / best.factor)
    return best.rate, before, value_of(line, clause)


def value_of(line: Line, clause: Clause) -> Amount | None:
    """The sum or quantity that the clause (else the sentence) names."""
    at = line.sentence.at
    found = [
        amount
        for amount in find_amounts(line.sentence.text, line.sentence.language)
        if not amount.balance
    ]
    own = [amount for amount in found if line.inside(clause, at + amount.start)]
    chosen = own or found
    return chosen[0].amount if chosen else None


def document_number_of(line: Line) -> str | None:
    """The number of the announcement, where one is printed."""
    found = find_documents(line.sentence.text, line.sentence.language)
    return found[0].words if found else None


_WHOSE: Final = re.compile(r"\b(?:its|their|his|the|our)\s+$|'s?\s+$", re.IGNORECASE)
#: What sets a date beside the verb, not into the noun phrase.
_PLACED: Final = re.compile(
    r"\b(?:on|in|by|from|since|until|till|of|for|at|as|to|starting|effective|after|before|late"
    r"|early|mid|due|this|next|last)[\s-]+(?:the\s)?$|[,;:-]\s?$",
    re.IGNORECASE,
)
#: Words between a day and the duties that it names.
_NEXT: Final = re.compile(r"\s(?:[\w%-]+\s){0,2}")
_DELAY: Final = re.compile(
    r"delay|postpone|put(?:s|ting)? off|push(?:e[sd])? back|defer", re.IGNORECASE
)
#: What has a last day of its own: "takes comments until 10 June".
_ASKED: Final = frozenset({"comment_period", "hearing"})
#: What is signed by both, where an order that is signed is done by one.
_DEALS: Final = frozenset({"trade_deal", "framework", "truce", "mechanism_created"})
#: Letters between such a date and the trigger.
_BESIDE: Final = 30
#: "the suspension will go on after 1 April"
_BEYOND: Final = re.compile(r"\b(?:after|beyond|past)\s(?:\w+\.?\s?)?(?:\d+\s?)?$", re.IGNORECASE)
_NEW_DUTIES: Final = frozenset({"tariff_new", "tariff_increase", "retaliation", "surcharge"})
#: What goes on from one day to another, and is not in force between them.
_HELD: Final = ("hearing", "briefing")


@dataclass(frozen=True, slots=True)
class Times:
    """The day of an act, the day it takes effect, and the day it ends."""

    when: When | None = None
    effective: date | None = None
    expiry: date | None = None


def times_of(
    spot: Spot, stretch: tuple[int, int], state: Standing, subkind: str, *, name: str
) -> Times:
    """The days that the stretch gives for the act *name* that *state* tells of."""
    scene, line = spot.scene, spot.line
    if line.sentence.language == "zh":
        return Times(*times_zh(spot, stretch, state, subkind))
    times = Times()
    delayed = _put_off(spot, subkind)
    for dated in [*_dates_in(spot, stretch), *_paper_dates(spot)]:
        # "put off until DAY": it begins then.
        begins = delayed and dated.role is DateRole.UNTIL
        found = replace(dated, role=DateRole.FROM) if begins else dated
        if not (_old_deadline(spot, subkind, found) or _names_it(spot, found)):
            signed = name == "sign" and subkind in _DEALS and found.role is DateRole.AT
            if signed and found.begins_after(scene.day) and times.when is None:
                # "the deal will be signed on DAY": that is the act itself.
                times = replace(times, when=found.when)
                continue
            times = _with_date(scene, times, found, state, subkind=subkind)
    if "immediate" in state.cues and times.effective is None:
        times = replace(times, effective=scene.day)
    for duration in line.dated.durations:
        start = times.effective
        longer = duration.role == "by" and subkind.endswith("extension")
        lasts = longer or duration.role == "for"
        if lasts and times.expiry is None and start is not None:
            times = replace(times, expiry=end_of(start, duration))
    if state.status is Status.EXPIRED:
        times = _ended(scene, line, times)
    return times


def _put_off(spot: Spot, subkind: str) -> bool:
    """Whether what is to come is put off, where a pause stops what is on."""
    return subkind.endswith("suspension") and any(
        "suspend" in hit.acts
        and spot.line.inside(spot.clause, hit.start)
        and _DELAY.match(spot.line.text(hit.start, hit.end))
        for hit in spot.line.hits
    )


def _ended(scene: Scene, line: Line, times: Times) -> Times:
    """The day something ran out, also where only "the pause that ran out on DAY" tells it."""
    days = [d.when for d in line.dated.dates if d.when.end and d.when.end <= scene.day]
    when = times.when or (days[0] if days and times.expiry is None else None)
    if when is None or when.end is None:
        return times
    return replace(times, when=when, expiry=when.end)


def _dates_in(spot: Spot, stretch: tuple[int, int]) -> list[FoundDate]:
    """Dates of the stretch, else days of beginning and end anywhere before it."""
    line, (low, high) = spot.line, stretch
    at = line.sentence.at
    asked = [h for h in line.hits if h.classes & _ASKED and not h.classes & set(spot.frame.trigger)]
    dates = [
        found
        for found in line.dated.dates
        if not any(0 <= at + found.start - h.end <= _BESIDE for h in asked)
    ]
    own = [
        found
        for found in dates
        if line.inside(spot.clause, at + found.start)
        and (low <= at + found.start < high or line.lends(spot.clause, at + found.start))
    ]
    if line.is_deed(spot.clause):
        return own or shared_days(line, spot.clause, dates)
    bounds = [
        found
        for found in dates
        if found.role in {DateRole.FROM, DateRole.UNTIL}
        # A headline adds it at its end: "..., permits needed from 1 December".
        and (at + found.start < low or _at_the_end(line, spot.clause, found))
    ]
    return own or bounds or [found for found in dates if _set_after(spot, found)]


def _set_after(spot: Spot, found: FoundDate) -> bool:
    """As in "raised duties after talks stalled last month": the act is of that month, too."""
    clause = spot.line.sentence.clause_at(spot.line.sentence.at + found.start)
    vague = found.role is DateRole.AT and found.when.precision is not Precision.DAY
    beside = clause.parent == spot.clause.index and clause.marker == "after"
    return vague and beside and found.when.end is not None and found.when.end < spot.scene.day


def _at_the_end(line: Line, clause: Clause, found: FoundDate) -> bool:
    """Whether a headline only adds the date, in a clause that names nobody who does something."""
    own = line.sentence.clause_at(line.sentence.at + found.start)
    if not line.is_title or own.kind is ClauseKind.RELATIVE:
        return False
    return not any(
        p.side and not line.inside(clause, p.start) for p in line.parties if p.kind != "pronoun"
    )


def _paper_dates(spot: Spot) -> list[FoundDate]:
    """The day on which a paper was put out, where what it does stands in a clause of its own."""
    line = spot.line
    verb = published(line, spot.clause)
    if verb is None:
        return []
    at = line.sentence.at
    return [
        found
        for found in line.dated.dates
        if found.role in {DateRole.AT, DateRole.SAID} and at + found.start < spot.clause.at
    ]


def _names_it(spot: Spot, found: FoundDate) -> bool:
    """Whether the date only says which measure is meant: "its 9 October curbs"."""
    at = spot.line.sentence.at
    if at + found.start >= spot.hit.start or spot.hit.start - at - found.end > _BESIDE:
        return False
    before = spot.line.text(at, at + found.start)
    verbs = [v for v in spot.line.whole().verbs if v.end <= found.start]
    placed = _PLACED.search(before) is not None and not before.endswith("; ")
    # "Its 15 May duties are off": they are called by their day.
    first = not verbs or before.endswith("; ")
    bare = not placed and (verbs[-1].finite if not first else _names_next(spot, found))
    return bool(_WHOSE.search(before)) or bare


def _names_next(spot: Spot, found: FoundDate) -> bool:
    """Whether the date stands right before the trigger, with no verb between."""
    at = spot.line.sentence.at
    if any(found.end <= v.start and v.end + at <= spot.hit.start for v in spot.line.whole().verbs):
        return False
    return _NEXT.fullmatch(spot.line.text(at + found.end, spot.hit.start)) is not None


def _with_date(
    scene: Scene, times: Times, found: FoundDate, state: Standing, *, subkind: str
) -> Times:
    """*times* with one more date put where its role belongs; the first of each role stays."""
    day = found.when.start or found.when.end
    longer = state.status is Status.EXTENDED or subkind.endswith("extension")
    prolonged = longer and found.role is not DateRole.FROM and found.begins_after(scene.day)
    until = found.role is DateRole.UNTIL or prolonged
    if subkind == "purchase_commitment" and _running(scene, found):
        # "will buy 10 million tons this year": when it is bought, not when it was agreed.
        return times
    if until or (found.role is DateRole.BY and subkind.endswith("suspension")):
        last = found.when.end or day
        if times.expiry and last and subkind.endswith("extension"):
            # "due to expire on DAY, until LATER DAY": what it is extended to comes after.
            last = max(last, times.expiry)
        elif times.expiry:
            last = times.expiry
        return replace(times, expiry=last)
    if found.role is DateRole.FROM and _spans(found) and not subkind.endswith(_HELD):
        # "from 23 June until 16 September" as one: in force between the two.
        return replace(
            times,
            effective=times.effective or found.when.start,
            expiry=times.expiry or found.when.end,
        )
    if found.role is DateRole.BY and subkind in _NEW_DUTIES and _day_ahead(scene, found):
        # "duties on X by 1 June": in force from then at the latest.
        return replace(times, effective=times.effective or found.when.end)
    coming = found.begins_after(scene.day)
    if found.role is DateRole.FROM or state.effect or coming:
        if found.when.precision is Precision.DAY and day is not None:
            return replace(times, effective=times.effective or day)
        return times if coming else replace(times, when=times.when or found.when)
    if found.role in {DateRole.SAID, DateRole.SINCE, DateRole.BY}:
        return times
    return replace(times, when=times.when or found.when)


def _day_ahead(scene: Scene, found: FoundDate) -> bool:
    return found.when.end is not None and found.when.end > scene.day


def _spans(found: FoundDate) -> bool:
    """Whether a date is a stretch of days of which both ends are named."""
    when = found.when
    return when.precision is Precision.RANGE and when.start is not None and when.end is not None


def without_recalled(
    line: Line, hit: Hit, stretch: tuple[int, int], state: Standing
) -> tuple[int, int]:
    """The stretch up to a participle whose date is the older act's."""
    at = line.sentence.at
    if "participle" in state.cues:
        # "suspended until MAY the curbs it published in APRIL": what stands before is another's.
        ruled = any(v.finite and stretch[0] <= v.start + at < hit.start for v in line.whole().verbs)
        return (hit.start, stretch[1]) if ruled else stretch
    later = [
        _with_adverb(line, v)
        for v in line.whole().verbs
        if past(v)
        and v.start + at >= hit.end
        and not any(p.start <= v.start + at < p.end for p in line.parties)
        and not _says_which(line, v)
        and (not v.finite or ASIDE.search(line.text(at, v.start + at)))
    ]
    return stretch[0], min([stretch[1], *later])


def _with_adverb(line: Line, verb: Verb) -> int:
    """Where a participle begins, with a date right before it: "tariffs recently imposed"."""
    text = line.sentence.text
    near = (d.start for d in line.dated.dates if text[d.end : verb.start] == " ")
    return line.sentence.at + (verb.start if verb.finite else min(near, default=verb.start))


def _says_which(line: Line, verb: Verb) -> bool:
    """Whether a participle tells no act at all: "duties aimed at Xland rise"."""
    text = line.sentence.text
    words = text[verb.end : verb.end + 12].split()
    return bool(words) and (text[verb.start : verb.end].lower(), words[0].lower()) in REDUCED


def _old_deadline(spot: Spot, subkind: str, found: FoundDate) -> bool:
    """The 3 May of "an extension of the 3 May deadline": the old last day, not the new one."""
    if not subkind.endswith("extension"):
        return False
    at = spot.line.sentence.at
    if _BEYOND.search(spot.line.text(at, at + found.start) + found.when.expression):
        return True
    if found.role not in {DateRole.AT, DateRole.BY}:
        return False
    at = spot.line.sentence.at
    return not spot.line.text(at, at + found.start).lower().endswith(" to ")


def ahead_cue(scene: Scene, line: Line, stretch: tuple[int, int]) -> frozenset[str]:
    """`ahead` where the stretch names a day to come."""
    at = line.sentence.at
    near = [d for d in line.dated.dates if stretch[0] <= at + d.start < stretch[1]]
    return frozenset({"ahead"} if any(found.begins_after(scene.day) for found in near) else set())


def _running(scene: Scene, found: FoundDate) -> bool:
    """Whether the interval has begun and not ended."""
    start, end = found.when.start, found.when.end
    return start is not None and end is not None and start <= scene.day < end


def actors_near(line: Line, clause: Clause, sides: Sides) -> tuple[Actor, ...]:
    """Persons, bodies and firms of the sides concerned: named in the clause, or telling of it."""
    wanted = {*sides.imposing, *sides.affected}
    wanted |= {f"{side}_BUSINESS" for side in wanted} | {"OTHER"}
    near = [
        p
        for p in line.parties
        if p.side in wanted
        and p.kind in {"person", "office", "org", "firm"}
        and (
            line.inside(clause, p.start)
            or (p.kind == "firm" and not _of_another(line, clause, p))
            or _tells(line, p)
        )
    ]
    return actors_of(near)


def _of_another(line: Line, clause: Clause, party: Party) -> bool:
    """Whether the party stands in what is told beside *clause*: another deed or main clause."""
    other = line.sentence.clause_at(party.start)
    main = ClauseKind.MAIN
    beside = other.kind is main and clause.kind is main and other.resumes is None
    return line.is_deed(clause) or beside


def _tells(line: Line, party: Party) -> bool:
    """Whether the sentence's news is told by the party: "..., the ministry said"."""
    said = line.whole().attribution
    at = line.sentence.at
    return said is not None and said.source_start <= party.start - at < said.source_end


def products_of(line: Line, clause: Clause) -> tuple[str, ...]:
    """The goods that the clause names, as the topic's own ids."""
    names = [
        entry.key
        for hit in line.hits
        if line.inside(clause, hit.start)
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and "product" in entry.classes
    ]
    return tuple(dict.fromkeys(names))[:6]


def base_of(line: Line, clause: Clause) -> str | None:
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
