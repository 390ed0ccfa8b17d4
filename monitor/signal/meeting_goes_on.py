"""Until when a meeting goes on that has begun: "landed on Friday and stays until Sunday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Precision, Scope, Status, When
from monitor.model.vocabulary import CALLS
from monitor.signal.bystanders import MEASURES
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.draft import Draft, Governing, past
from monitor.signal.grammar import Tense
from monitor.signal.lattice import HELD
from monitor.signal.meeting_beside import here_for
from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

_EXACT: Final = frozenset({Precision.DAY, Precision.RANGE})
#: Roles of dates that are days of words or of something before.
_ASIDE: Final = frozenset({DateRole.SAID, DateRole.SINCE, DateRole.EVENT})
_WEEK: Final = 7
#: Who comes is there; who goes is still on the way.
_COMING: Final = frozenset(
    ("arrive", "land", "touch", "begin", "start", "open", "kick", "launch", "resume", "convene")
)
#: "talks that end on Friday", beside a verb that has them on.
_ENDS_ON: Final = re.compile(
    r"\b(?:end|finish|conclude|wrap up|close|last|run)s?\s(?:(?:on|until|through)\s)?$"
)
_GOING: Final = frozenset({"go", "fly", "head", "travel", "leave", "plan", "prepare"})
#: Sentences below in which that is told.
_NEAR: Final = 2
#: What the words before a day say of it: that there is more until then, or then.
_MORE: Final = re.compile(
    r"\b(?:stays?|staying|remains?|continu(?:e|es|ing)|go(?:es)? on|goes|carr(?:y|ies) on"
    r"|resum(?:e|es|ing)|reconven(?:e|es|ing)|returns?|back|(?:meets?|gathers?|sits? down) again"
    r"|lasts?|runs?|breaks? up|parts?|finish(?:es)?|wraps? up|ends?|concludes?"
    r"|flies (?:home|out|back)|leaves?|departs?"
    r"|second (?:day|session)[^,;:]{0,30}(?:opens|starts|begins|is))"
    r"(?:\s(?!(?:and|but|with|for|after|before|since)\b)[\w.'-]+){0,5}?\s$",
    re.IGNORECASE,
)
_STAYS: Final = re.compile(r"stay|remain", re.IGNORECASE)
_THOSE: Final = re.compile(
    rf"\b(?:{TALKS}|sessions?|meetings?|rounds?|visit|trip|stay|teams?"
    r"|delegations?|delegates|negotiators|sides|they|he|she|it|both|two)\b",
    re.IGNORECASE,
)
#: "Monday's session is the first of two"
_FIRST_OF: Final = re.compile(
    r"\b(?:the|is|are)\s(?:the\s)?first\sof\s(?P<days>two|three|four)\b(?!\s(?:calls|rounds|visits|trips))",
    re.IGNORECASE,
)
_DAYS: Final = {"two": 1, "three": 2, "four": 3}


def from_now(
    scene: Scene, group: Group, governing: Governing, dated: FoundDate | None, when: When | None
) -> When | None:
    """*when*; in "is in Xville until Friday" from today, or from the day of arrival, on."""
    line, verb = group.line, governing.verb
    if dated is None or when is None or when.start is None or line.sentence.language == "zh":
        return when
    until = dated.role is DateRole.UNTIL or _ENDS_ON.search(line.sentence.text, 0, dated.start)
    if not until or when.start != when.end or when.start <= scene.day:
        return when
    hit, at = group.hits[0], line.sentence.at
    came = any(
        v.finite and v.lemma in _COMING and past(v) and v.start + at <= hit.start and not v.negated
        for v in line.whole().verbs
    )
    doing = verb is not None and verb.tense is Tense.PROGRESSIVE and verb.lemma not in _GOING
    if not (came or doing or here_for(line, hit)):
        return when
    days = [d.when.end for d in line.dated.dates if d.end <= dated.start and d.role not in _ASIDE]
    first = max((day for day in days if day is not None and day <= scene.day), default=scene.day)
    if (when.start - first).days > LONGEST_ROUND:
        return when
    return replace(when, start=first, precision=Precision.RANGE, rule="R14")


def with_last_day(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*; what has begun lasts until the day on which later words have it go on or end."""
    for n, draft in enumerate(drafts):
        if not _begun(scene, draft):
            continue
        last = _last_day(scene, drafts, n)
        when = draft.facts.when or When(scene.day, scene.day, Precision.DAY, "", "lead", scene.day)
        if last is None or when.start is None:
            continue
        when = replace(when, end=last, precision=Precision.RANGE)
        drafts[n] = replace(draft, facts=replace(draft.facts, when=when, status=Status.ONGOING))
    return drafts


def _begun(scene: Scene, draft: Draft) -> bool:
    """Whether it was held in these days, and may still be on."""
    facts, when = draft.facts, draft.facts.when
    if facts.status not in HELD or facts.scope is not Scope.TOPIC or facts.mode in CALLS:
        return False
    ended = "ended" in draft.cues and facts.status is not Status.ONGOING
    if draft.line.sentence.language == "zh" or "recalled" in draft.cues or ended:
        return False
    if when is None:
        return draft.line.is_title and not draft.anaphor
    if when.start is None or when.end is None or when.precision not in _EXACT:
        return False
    return not draft.anaphor and 0 <= (scene.day - when.end).days <= 1


def _last_day(scene: Scene, drafts: list[Draft], n: int) -> date | None:
    """The day until which the meeting at *n* goes on; None where nothing tells."""
    draft = drafts[n]
    when = draft.facts.when
    known = scene.day if when is None or when.end is None else when.end
    first = known if when is None or when.start is None else when.start
    others = {d.line.index for d in drafts if d is not draft and not d.anaphor}
    for line in scene.lines:
        if not 0 <= line.index - draft.line.index <= _NEAR:
            continue
        if line.index > draft.line.index and line.index in others - {draft.line.index + 1}:
            break
        if line.index == draft.line.index and line.is_title and "ended" in draft.cues:
            continue  # "end talks for the day, to resume on Sunday": that is another day's news
        start = draft.end - line.sentence.at if line.index == draft.line.index else 0
        counted = _FIRST_OF.search(line.sentence.text, start)
        here = line.index == draft.line.index
        days = [_said_to_last(scene, line, one, start, here=here) for one in line.dated.dates]
        if counted is not None:
            days.append(first + timedelta(days=_DAYS[counted["days"].lower()]))
        fits = [d for d in days if d is not None and known < d and scene.day <= d]
        fits = [d for d in fits if (d - first).days <= LONGEST_ROUND]
        if fits:
            return min(fits)
    return None


def _said_to_last(
    scene: Scene, line: Line, found: FoundDate, start: int, *, here: bool
) -> date | None:
    """The day of *found*, where the words before it say that there is more then, or until then.

    *here*: in the sentence of the meeting itself; elsewhere it must be told of that, or of those
    who met: "The fair runs until Saturday" says nothing of it.
    """
    if found.start < start or found.role in _ASIDE or found.when.precision is not Precision.DAY:
        return None
    text = line.sentence.text
    more = _MORE.search(text, max(start, found.start - 80), found.start)
    if more is None or found.when.end is None or _of_measure(line, more.start()):
        return None
    if not (here or _STAYS.match(more.group()) or _of_those(line, more.start())):
        return None
    day = found.when.end
    if day <= scene.day - timedelta(days=1) and found.when.rule in {"R2", "R3"}:
        day += timedelta(days=_WEEK)
    return day


def _of_those(line: Line, at: int) -> bool:
    """Whether the clause speaks, before *at*, of the talks or of those who are at them."""
    clause = line.sentence.clause_at(line.sentence.at + at)
    return _THOSE.search(line.text(clause.at, line.sentence.at + at)) is not None


def _of_measure(line: Line, at: int) -> bool:
    """Whether a measure is what goes on: "the tariff pause ends on Friday"."""
    clause = line.sentence.clause_at(line.sentence.at + at)
    low, high = clause.at, line.sentence.at + at
    return any(low <= hit.start < high and hit.classes & MEASURES for hit in line.hits)
