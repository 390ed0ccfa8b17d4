"""The days of a measure: of its act, of its beginning and of its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from monitor.model import (
    Precision,
    Status,
    When,
)
from monitor.signal.dates import DateRole, FoundDate, counted, end_of
from monitor.signal.deeds import shared_days
from monitor.signal.draft import (
    Spot,
    published,
)
from monitor.signal.grammar import Tense
from monitor.signal.lattice import UNDECIDED
from monitor.signal.measure_days import (
    at_the_end,
    borne_from,
    last_of_talks,
    names_next,
    of_another,
    of_others,
    of_the_act,
    of_what_ends,
    opens_entry,
    set_after,
    told_when,
)
from monitor.signal.measure_olddays import (
    of_decision,
    of_next_step,
    of_the_old,
    of_what_comes,
    of_what_is_answered,
    of_what_is_undone,
    set_for,
    told_long_ago,
)
from monitor.signal.measure_status import Standing
from monitor.signal.met_where import met_where
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line, Scene
from monitor.signal.times_zh import times_zh

_WHOSE: Final = re.compile(r"\b(?:its|their|his|the|our)\s+$|'s?\s+$", re.IGNORECASE)
#: What sets a date beside the verb, not into the noun phrase.
_PLACED: Final = re.compile(
    r"\b(?:on|in|by|from|since|until|till|of|for|at|as|to|starting|effective|after|before|late"
    r"|early|mid|due|this|next|last)[\s-]+(?:the\s)?$|[,;:-]\s?$",
    re.IGNORECASE,
)
#: "suspends implementation of 9 October curbs"
_PART_OF: Final = re.compile(
    r"\b(?:implementation|enforcement|application|collection|operation|part|most|all|some) of\s"
    r"(?:the\s|its\s)?$",
    re.IGNORECASE,
)
_POINTING: Final = re.compile(r"(?:last|this|next|earlier|late|early)\s", re.IGNORECASE)
_DELAY: Final = re.compile(
    r"delay|postpone|put(?:s|ting)? off|push(?:e[sd])? back|defer", re.IGNORECASE
)
#: "a 120-day grace period": how long nothing is done.
_OF_GRACE: Final = re.compile(
    r"\s(?:grace|comment|review|transition|notice|wind-down|waiting|phase-in|consultation)\b"
)
#: What has a last day of its own: "takes comments until 10 June".
_ASKED: Final = frozenset({"comment_period", "hearing"})
#: What is signed by both, where an order that is signed is done by one.
_DEALS: Final = frozenset({"trade_deal", "framework", "truce", "mechanism_created"})
#: Letters between such a date and the trigger.
_BESIDE: Final = 30
#: "the suspension will go on after 1 April"
_BEYOND: Final = re.compile(r"\b(?:after|beyond|past)\s(?:\w+\.?\s?)?(?:\d+\s?)?$", re.IGNORECASE)
#: "the May 3 deadline", "Tuesday's expiry"
_NAMED_BY: Final = re.compile(
    r"(?:'s)?\s(?:[\w-]+\s){0,2}?(?:deadlines?|expir\w+|cut-?off|lapse|end|date|limit)\b",
    re.IGNORECASE,
)
_NEW_DUTIES: Final = frozenset({"tariff_new", "tariff_increase", "retaliation", "surcharge"})
#: What goes on from one day to another, and is not in force between them.
_HELD: Final = ("hearing", "briefing")

#: A day by its number or name, where "by 2025" is none.
_A_DAY: Final = re.compile(
    r"(?<!\d)\d{1,2}(?!\d)|day\b|midnight|noon|tomorrow|tonight", re.IGNORECASE
)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
#: The most days for which such a day lies ahead.
_WITHIN: Final = 365
#: "raises duties to 50% in 2024": the year of the new level, not of the act
_LEVEL_IN: Final = re.compile(rf"\bto \d{{1,3}}(?:\.\d+)?{PERCENT}(?:[^,;]{{0,12}}\sin)?\s$")


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
    scene, line, times = spot.scene, spot.line, Times()
    if line.sentence.language == "zh":
        return Times(*times_zh(spot, stretch, state, subkind))
    delayed = _put_off(spot, subkind)
    papers = _paper_dates(spot, state)
    for dated in [*_dates_in(spot, stretch), *papers]:
        # A fee that is put off "until November" has no first day: its pause has a last one.
        vague = subkind.endswith("_fee") and dated.when.precision is not Precision.DAY
        found = _begun_later(dated) if delayed and not vague else dated
        if name == "say" and dated.role is DateRole.SAID:
            found = replace(dated, role=DateRole.AT)  # "said it is unlawful": the word is the act
        old = dated not in papers and (
            _old_deadline(spot, subkind, found)
            or of_what_is_undone(spot, found, name)
            or set_for(spot, dated, name)
            or of_the_old(spot, found, name)
            or of_what_ends(spot, found)
            or (subkind.endswith("_ruling") and _of_what_is_judged(spot, found))
        )
        named = dated not in papers and _names_it(spot, found)
        if not (old or named or _of_the_telling(spot, found, state)):
            if subkind in _DEALS and found.role is DateRole.AT and found.begins_after(scene.day):
                # "the deal will be signed on DAY": that is the act itself. "The two will speak
                # on DAY to confirm the deal": nothing is in force from then.
                signed = name == "sign" and times.when is None
                times = replace(times, when=found.when) if signed else times
                continue
            found = _next_such(spot, found, state)
            times = _with_date(scene, times, found, state, subkind=subkind)
    if "immediate" in state.cues and times.effective in {None, scene.day}:
        # "banned X on Wednesday, effective immediately"
        act = times.when
        known = act is not None and act.precision is Precision.DAY
        times = replace(times, effective=act.end if act is not None and known else scene.day)
    for duration in line.dated.durations:
        start = times.effective
        longer = duration.role == "by" and subkind.endswith("extension")
        # "lifts its four-year ban": how long that was
        lasts = (longer or duration.role == "for") and state.status is not Status.REMOVED
        grace = _OF_GRACE.match(line.sentence.text, duration.end) or of_others(spot, duration)
        if lasts and not grace and times.expiry is None and start is not None:
            times = replace(times, expiry=end_of(start, duration))
    if state.status is Status.EXPIRED:
        times = _ended(scene, line, times)
    return times if times.when is not None else replace(times, when=told_long_ago(spot))


def _begun_later(dated: FoundDate) -> FoundDate:
    """*dated*, of "put off until DAY", "put off from 2 April to DAY" when it begins."""
    if _spans(dated):
        last = replace(dated.when, start=dated.when.end, precision=Precision.DAY)
        return replace(dated, role=DateRole.FROM, when=last)
    return replace(dated, role=DateRole.FROM) if dated.role is DateRole.UNTIL else dated


def _of_what_is_judged(spot: Spot, found: FoundDate) -> bool:
    """As in "duties from 2018 are unlawful, the court found on DAY": when they were laid."""
    first, last = found.end, spot.hit.start - spot.line.sentence.at
    return found.when.precision is Precision.YEAR and any(
        verb.finite and first <= verb.start < last for verb in spot.line.whole().verbs
    )


def _next_such(spot: Spot, found: FoundDate, state: Standing) -> FoundDate:
    """*found*, or the same day a year on where what is news now is said to last until then."""
    end, scene = found.when.end, spot.scene
    past_one = found.role is DateRole.UNTIL and end is not None and end < scene.day
    news = spot.line.is_title and state.status is not Status.EXPIRED
    told_now = news or state.status is Status.EXTENDED
    if end is None or not (past_one and told_now) or _YEAR.search(found.when.expression):
        return found
    beyond = timedelta(days=max(0, end.day - 28))
    later = end.replace(day=min(end.day, 28), year=end.year + 1) + beyond
    if later < scene.day or (later - scene.day).days > _WITHIN:
        return found
    return replace(found, when=replace(found.when, start=later, end=later))


def _of_the_telling(spot: Spot, found: FoundDate, state: Standing) -> bool:
    """As in "published on Monday the dates on which the duties will start": when it was told."""
    to_start = state.effect and state.status is Status.ANNOUNCED
    beside = not spot.line.inside(spot.clause, spot.line.sentence.at + found.start)
    return to_start and beside and (found.when.end or spot.scene.day) <= spot.scene.day


def _put_off(spot: Spot, subkind: str) -> bool:
    """Whether what is to come is put off, where a pause stops what is on."""
    return subkind.endswith(("suspension", "_fee")) and any(
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
        and not (of_what_comes(line, found) or of_what_is_answered(spot, found))
        and not (_of_the_level(spot, found) or counted(line.sentence.text, found))
        and not (of_decision(line, found) or of_next_step(line, found))
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
        and not of_another(spot, found)
        # A headline adds it at its end: "..., permits needed from 1 December".
        and (
            at + found.start < low
            or at_the_end(line, spot.clause, found)
            or borne_from(line, spot.clause, found)
        )
    ]
    if own:
        return own + [d for d in bounds if d not in own and of_the_act(line, spot.clause, d)]
    rest = bounds or [d for d in dates if set_after(spot, d) or told_when(spot, d)]
    return rest or [d for d in dates if opens_entry(line, d)]


def _of_the_level(spot: Spot, found: FoundDate) -> bool:
    """Whether an interval that has begun is when a new level is reached, as in _LEVEL_IN."""
    head = spot.line.sentence.text[max(0, found.start - 40) : found.start]
    return _running(spot.scene, found) and _LEVEL_IN.search(head) is not None


def _paper_dates(spot: Spot, state: Standing) -> list[FoundDate]:
    """The day of a paper or meeting, where what it brings stands in a clause of its own."""
    line = spot.line
    verb = published(line, spot.clause)
    if verb is None and state.status not in UNDECIDED:
        verb = met_where(line, spot.clause)
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
    apart = "," in spot.line.text(at + found.end, spot.hit.start)
    if found.role is DateRole.EVENT or apart:  # "hours after Xland raised duties", "from 3 May, a"
        return False
    before = spot.line.text(at, at + found.start)
    verbs = [v for v in spot.line.whole().verbs if v.end <= found.start]
    placed = _PLACED.search(before) is not None and not before.endswith("; ")
    if _PART_OF.search(before) and names_next(spot, found):
        return True
    # "Its 15 May duties are off": they are called by their day.
    # "its decision last month to raise duties": only right before them would it be their name.
    first = not verbs or before.endswith("; ") or _POINTING.match(found.when.expression) is not None
    bare = not placed and (verbs[-1].finite if not first else names_next(spot, found))
    return bool(_WHOSE.search(before)) or bare


def _with_date(
    scene: Scene, times: Times, found: FoundDate, state: Standing, *, subkind: str
) -> Times:
    """*times* with one more date put where its role belongs; the first of each role stays."""
    found = last_of_talks(found, deal=subkind in _DEALS)
    day = found.when.start or found.when.end
    longer = state.status is Status.EXTENDED or subkind.endswith("extension")
    prolonged = longer and found.role is not DateRole.FROM and found.begins_after(scene.day)
    until = found.role is DateRole.UNTIL or prolonged
    whole = found.when.precision is Precision.DAY
    years = found.when.precision is Precision.YEAR
    if subkind == "purchase_commitment" and not whole and (years or not _over(scene, found)):
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
    by = found.role is DateRole.BY and _A_DAY.search(found.when.expression) is not None
    if by and subkind in _NEW_DUTIES and _day_ahead(scene, found):
        # "duties on X by 1 June": in force from then at the latest.
        return replace(times, effective=times.effective or found.when.end)
    coming = found.begins_after(scene.day) or _still_on(scene, found)
    if found.role is DateRole.FROM or state.effect or (coming and "said_then" not in state.cues):
        if found.when.precision is Precision.DAY and day is not None:
            return replace(times, effective=times.effective or day)
        return times if coming else replace(times, when=times.when or found.when)
    if found.role in {DateRole.SAID, DateRole.SINCE, DateRole.BY}:
        return times
    return replace(times, when=times.when or found.when)


def _still_on(scene: Scene, found: FoundDate) -> bool:
    """As in "is to list it as early as this week": not a day of what was done."""
    whole = found.when.precision is Precision.DAY
    return found.tense is Tense.FUTURE and not whole and _day_ahead(scene, found)


def _day_ahead(scene: Scene, found: FoundDate) -> bool:
    return found.when.end is not None and found.when.end > scene.day


def _spans(found: FoundDate) -> bool:
    """Whether a date is a stretch of days of which both ends are named."""
    when = found.when
    if " or " in when.expression:
        return False
    return when.precision is Precision.RANGE and when.start is not None and when.end is not None


def _old_deadline(spot: Spot, subkind: str, found: FoundDate) -> bool:
    """The 3 May of "an extension of the 3 May deadline": the old last day, not the new one."""
    if not subkind.endswith("extension"):
        return False
    at = spot.line.sentence.at
    if _BEYOND.search(spot.line.text(at, at + found.start) + found.when.expression):
        return True
    if found.role is DateRole.FROM:  # "to 3 August from 3 May"
        before = spot.line.text(at, at + found.start)
        text = spot.line.sentence.text
        ends = (d.end for d in spot.line.dated.dates if text[d.end : found.start] == " from ")
        return before.endswith(" from ") and any(ends)
    if found.role not in {DateRole.AT, DateRole.BY}:
        return False
    if found.role is DateRole.AT and found.when.end and found.when.end <= spot.scene.day:
        # "extended the truce on Monday": the day of the act, but for "the 3 May cut-off".
        return _NAMED_BY.match(spot.line.sentence.text, found.end) is not None
    return not spot.line.text(at, at + found.start).lower().endswith(" to ")


def ahead_cue(spot: Spot, stretch: tuple[int, int], subkind: str) -> frozenset[str]:
    """`ahead` where the stretch names a day to come, `put_off` where it is put off till then."""
    line, at = spot.line, spot.line.sentence.at
    near = [d for d in line.dated.dates if stretch[0] <= at + d.start < stretch[1]]
    cues = {"ahead"} if any(found.begins_after(spot.scene.day) for found in near) else set()
    return frozenset(cues | ({"put_off"} if _put_off(spot, subkind) else set()))


def _over(scene: Scene, found: FoundDate) -> bool:
    return found.when.end is not None and found.when.end < scene.day


def _running(scene: Scene, found: FoundDate) -> bool:
    """Whether the interval has begun and not ended."""
    start, end = found.when.start, found.when.end
    return start is not None and end is not None and start <= scene.day < end
