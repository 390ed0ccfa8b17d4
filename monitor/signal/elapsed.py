"""How old a mention is by the days that it tells: of its act, its beginning and its end."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.dates import DateRole
from monitor.signal.draft import Draft
from monitor.signal.grammar import Tense
from monitor.signal.lattice import ARRANGED, MADE, NOT_HELD
from monitor.signal.meeting_daily import day_over
from monitor.signal.official import act_verb, already, backshifted
from monitor.signal.recounted import hours_before, set_back
from monitor.signal.scene import Scene
from monitor.signal.span import span_of

_WEEK: Final = 7
#: "正在商谈", but not "正在举行会谈": that is the news.
_GOING_ON_ZH: Final = re.compile(r"正在(?![^，；。]{0,8}(?:举行|进行|会[谈晤见面]|通话|通电话))")
#: Days that news stays fresh.
FRESH: Final = 3


def elapsed(scene: Scene, draft: Draft) -> list[str]:
    """The terms of how long ago, or how far ahead, the draft's own days are."""
    facts = draft.facts
    span = span_of(facts.when)
    later = [day for day in (facts.effective, facts.expiry) if day is not None]
    if already(draft):
        later = []
    if span is None:
        return _undated(scene, draft, later)
    if facts.when is not None and facts.when.end is None:
        return ["undated"]
    if set_back(draft) and span.last <= scene.day:
        # "a week after X": X is what the news is set beside.
        return ["past_perfect"]
    # A vague interval is as old as its middle: "earlier this month" is not yesterday.
    last = span.last if span.exact else span.first + (span.last - span.first) / 2
    days = (scene.day - last).days
    if facts.kind is Kind.MEETING and facts.status in ARRANGED and span.last > scene.day:
        # "will go there this month", told near its end: what is left of it is meant.
        days = min(days, 0)
    act = act_verb(draft)
    before = act is not None and act.tense is Tense.PAST_PERFECT and not backshifted(draft)
    if days > _WEEK or (days > FRESH and before):
        # The day of the act is told: its end ahead ("until November") makes it no news.
        later = []
    return _age(days, [day for day in later if day >= scene.day])


def _undated(scene: Scene, draft: Draft, later: list[date]) -> list[str]:
    """The terms of time of what names no day of its own, but perhaps a *later* one."""
    facts = draft.facts
    if _begun_lately(scene, draft) or (scene.leads_with and hours_before(draft)):
        return ["fresh"]
    if (days := _begun_before(scene, draft)) is not None:
        return _age(days, [])
    ahead = "ahead" in draft.cues and draft.cues.isdisjoint({"participle", "subject"})
    if ahead or any(day >= scene.day for day in later):
        return ["upcoming"]
    if _long_in_force(scene, draft) or _stands_since(scene, draft):
        return ["over_week"]
    if facts.status in NOT_HELD and facts.kind is Kind.MEETING:
        return ["upcoming"]
    if facts.status is Status.ONGOING and facts.kind is Kind.MEETING and draft.line.is_title:
        return ["undated", "state"] if _goes_on(draft) else ["fresh"]
    if facts.status is Status.ONGOING and _under_way_zh(draft):
        return ["undated", "state"]
    return ["undated"]


def _goes_on(draft: Draft) -> bool:
    """Whether talks are only said to go on, nowhere in particular: "talks are ongoing"."""
    ended = day_over(draft.line, draft.at, draft.end)
    return (draft.facts.place is None and not ended) and any(
        "continue" in hit.acts and hit.start >= draft.end
        for hit in draft.line.hits
        if draft.line.inside(draft.clause, hit.start)
    )


def _under_way_zh(draft: Draft) -> bool:
    """As in "两国其实正在商谈", on no day and nowhere: how things stand."""
    facts, line = draft.facts, draft.line
    if line.sentence.language != "zh" or facts.kind is not Kind.MEETING:
        return False
    words = line.text(draft.clause.at, draft.end + 2)
    return facts.place is None and _GOING_ON_ZH.search(words) is not None


def _age(days: int, later: list[date]) -> list[str]:
    if days <= 3 or later:
        return ["fresh"]
    return ["over_week"] if days > 7 else ["over_days"]


def _begun_lately(scene: Scene, draft: Draft) -> bool:
    """Whether a measure that names no other day began in the last few, or at last did so."""
    facts, day = draft.facts, draft.facts.effective
    began = draft.line.sentence.language == "zh" or (
        facts.status in MADE and "participle" not in draft.cues
    )
    return began and day is not None and 0 <= (scene.day - day).days <= FRESH


def _begun_before(scene: Scene, draft: Draft) -> int | None:
    """Days since the first in force, where that is the only day told and some time ago."""
    facts = draft.facts
    if facts.effective is None or facts.expiry is not None or draft.line.is_title:
        return None
    told = draft.said is not None and (scene.day - draft.said).days <= FRESH
    if facts.status not in MADE or told or draft.line.sentence.language == "zh":
        return None
    days = (scene.day - facts.effective).days
    return days if days > FRESH and "backdated" not in draft.cues else None


def _long_in_force(scene: Scene, draft: Draft) -> bool:
    """As in "The duties took effect on 3 May" in an article of July, if not dated back by it."""
    facts, day = draft.facts, draft.facts.effective
    if facts.status not in MADE or day is None or "backdated" in draft.cues:
        return False
    return (scene.day - day).days > _WEEK


def _stands_since(scene: Scene, draft: Draft) -> bool:
    """As in "The goods have been subject to duties since 3 May": how things stand."""
    line, clause, at = draft.line, draft.clause, draft.line.sentence.at
    days = [
        found.when.start
        for found in line.dated.dates
        if found.role is DateRole.SINCE and line.inside(clause, at + found.start)
    ]
    if not any(day is not None and (scene.day - day).days > FRESH for day in days):
        return False
    return any(
        verb.finite and verb.tense is Tense.PERFECT and line.inside(clause, at + verb.start)
        for verb in line.whole().verbs
    )
