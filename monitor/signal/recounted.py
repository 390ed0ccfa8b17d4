"""Deeds in the order in which they are recounted: one that answers the news, one of those days."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft, attributive
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.scene import Line, Scene

#: A deed told as the means of another: "answered by halting exports".
_BY_DOING: Final = re.compile(r"\bby\s(?:\w+ly\s)?$")
#: What sets a deed into the days just told of: "China responded then with 5% duties".
_THEN: Final = re.compile(
    r"\b(?:(?:responded|retaliated|answered|replied|reacted|matched it|hit back|struck back) then"
    r"|at (?:the|that) time|back then|in those days|(?:that|the same) (?:year|summer|autumn|spring"
    r"|winter|month)|later (?:that|the same) (?:year|month|week)"
    r"|the (?:next|following) (?:year|month|week|day|summer|autumn|spring|winter)"
    r"|(?:days|weeks|months|years) (?:later|afterwards?)"
    r"|(?:a|two|three|four|five|six|several|some) (?:days?|weeks?|months?|years?) (?:later"
    r"|afterwards?)|eventually|in \d{4}|during the first trade war)\b",
    re.IGNORECASE,
)
_WEEK: Final = timedelta(days=7)
_FRESH: Final = timedelta(days=3)
#: Sentences before one that may tell which days it goes on about.
_BACK: Final = 2
_DEEDS: Final = frozenset(
    {"impose", "raise", "retaliate", "agree", "effect", "extend", "suspend", "list", "restrict"}
)
_DATED: Final = frozenset({DateRole.AT, DateRole.FROM, DateRole.SINCE})
_TOLD: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})
_UNDECIDED: Final = frozenset({Status.PROPOSED, Status.THREATENED})


def means_verb(draft: Draft) -> Verb | None:
    """The verb over a deed that is its means: "answered" of "answered by halting exports"."""
    line, clause, at = draft.line, draft.clause, draft.line.sentence.at
    if draft.act_at is None or not _BY_DOING.search(line.text(clause.at, draft.act_at)):
        return None
    return next(
        (
            v
            for v in line.whole().verbs
            if v.finite and line.inside(clause, v.start + at) and v.end + at <= draft.act_at
        ),
        None,
    )


def own_deed(scene: Scene, draft: Draft, act: Verb | None) -> bool:
    """As in "China put ten firms on its list": a side's deed, told plainly in the news part."""
    line = draft.line
    if draft.facts.kind is Kind.MEETING or line.sentence.language == "zh" or line.is_title:
        return False
    plain = act is not None and act.finite and act.tense is Tense.PAST and not act.passive
    if not plain or act is None or act.modal is not Modal.NONE:
        return False
    if draft.facts.status in _UNDECIDED or draft.clause.kind is not ClauseKind.MAIN:
        return False
    at = line.sentence.at
    doer = any(
        p.kind in {"side", "org", "office", "person"}
        and p.end <= act.start + at
        and line.inside(draft.clause, p.start)
        and p.side in draft.facts.imposing
        and not attributive(line, p)
        for p in line.parties
    )
    return doer and scene.in_news_part(line)


def of_those_days(scene: Scene, draft: Draft) -> bool:
    """Whether a deed without a day of its own goes on about days long past.

    As in "The duties were imposed in May 2018, and China responded then with 5%": of the clause
    before it, or of the sentence before where this one tells no day.
    """
    line, facts = draft.line, draft.facts
    if line.sentence.language == "zh" or line.is_title or facts.kind is Kind.MEETING:
        return False
    if facts.when is not None or facts.effective is not None or not _plainly_past(draft):
        return False
    if _fresh_day(scene, line):
        return False
    before = [c for c in line.sentence.clauses if c.at < draft.clause.at and c.kind in _TOLD]
    if _THEN.search(line.text(draft.clause.at, draft.clause.at + len(draft.clause.text))):
        return True
    return any(_old(scene, line, clause) for clause in before) or _goes_back(scene, line)


def _goes_back(scene: Scene, line: Line) -> bool:
    """Whether the sentences right before tell of measures of days long past, and of no other.

    As in "They have been in a trade war since May 2018, when Xland put duties on pork. Yland
    responded with duties of its own."
    """
    for before in reversed([other for other in scene.body if other.index < line.index][-_BACK:]):
        if "instrument" not in before.classes or before.acts.isdisjoint(_DEEDS):
            return False
        days = [d for d in before.dated.dates if d.role in _DATED]
        if days:
            return all(_long_past(scene, found) for found in days)
    return False


def _long_past(scene: Scene, found: FoundDate) -> bool:
    return found.when.end is not None and (
        found.when.end < scene.day - _WEEK
        # "since May 2018": up to now, but begun long ago
        or (
            found.role is DateRole.SINCE
            and found.when.start is not None
            and found.when.start < scene.day - _WEEK
        )
    )


def _plainly_past(draft: Draft) -> bool:
    act = means_verb(draft) if draft.act_at is None else draft.line.verb_on(draft.act_at)
    act = act or means_verb(draft)
    return act is not None and act.tense is Tense.PAST and act.modal is Modal.NONE


def _fresh_day(scene: Scene, line: Line) -> bool:
    return any(
        found.when.end is not None and found.when.end >= scene.day - _FRESH
        for found in line.dated.dates
    )


def _old(scene: Scene, line: Line, clause: Clause) -> bool:
    """Whether the clause tells of a day long past."""
    at = line.sentence.at
    return any(
        found.role in _DATED and _long_past(scene, found) and line.inside(clause, at + found.start)
        for found in line.dated.dates
    )
