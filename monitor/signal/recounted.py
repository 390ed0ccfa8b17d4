"""Deeds in the order in which they are recounted: one that answers the news, one of those days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import STATED, Clause, ClauseKind
from monitor.signal.draft import Draft, attributive
from monitor.signal.genre import chronicles, opens_then
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lattice import UNDECIDED
from monitor.signal.scene import Line, Scene
from monitor.signal.span import span_of

#: Days after which what was said is no news, and what was said of days still ahead.
_STALE: Final = 3
_LONG: Final = 14
#: A deed told as the means of another: "answered by halting exports".
_BY_DOING: Final = re.compile(
    r"(?:\bby|,|\b(?:commit|resort|turn|mov|agre|respond|react|retaliat)\w*\s(?:to|with|on))"
    r"\s(?:\w+ly\s)?$"
)
_GERUND: Final = re.compile(r"[a-z]+ing\b")
#: What a package or a deal holds, told of the whole.
_INCLUDES: Final = re.compile(
    r"\b(?:measures|steps|package|response|retaliation|countermeasures|moves|actions|answer|salvo"
    r"|deal|agreement|accord|pact|truce|framework|terms)\s(?:also\s)?"
    r"(?:includ\w*|compris\w*|featur\w*|consist\w*|calls? for|called for|provid\w+ for|envisag\w*"
    r"|foresees?|foresaw|commit\w*|contain\w*)\b"
)
#: "adopted rules", "issued an order on Tuesday": what follows is what they say.
_NEW_RULE: Final = re.compile(
    r"\b(?:issued?s?|adopt(?:s|ed)?|complet(?:es|ed)|finali[sz](?:es|ed)|publish(?:es|ed)|released?s?"
    r"|unveil(?:s|ed)|announc(?:es|ed)|sign(?:s|ed))\s(?:[\w'-]+\s){0,3}"
    r"(?:rules?|orders?|notices?|regulations?|measures?|proclamation|directive|decree|dates)\s"
    r"(?:(?:on|late|early|last)\s){0,2}(?:\w+day\s)?(?:(?:afternoon|evening|morning|night)\s)?$",
    re.IGNORECASE,
)
_NEW_DEAL: Final = re.compile(
    r"\b(?:reach(?:es|ed)?|str(?:ikes?|uck)|sign(?:s|ed)?|agree[sd]?(?: on| to)?|announce[sd]?"
    r"|clinch(?:es|ed)?|seal(?:s|ed)?)\s(?:an?|the)\s(?:[\w'-]+\s){0,4}?"
    r"(?:deal|agreement|truce|accord|pact|framework)\s(?:(?:in|at)\s[A-Z][\w ]{2,20}?\s)?"
    r"(?:(?:on|late|early)\s){0,2}(?:\w+day\s)?$"
)
#: What sets a deed into the days just told of: "China responded then with 5% duties".
_THEN: Final = re.compile(
    r"\b(?:(?:responded|retaliated|answered|replied|reacted|matched it|hit back|struck back)"
    r" (?:then|in (?:[A-Z]\w+ )?(?:19|20)\d\d)"
    r"|at (?:the|that) time|back then|in those days|(?:that|the same) (?:year|summer|autumn|spring"
    r"|winter|month)|later (?:that|the same) (?:year|month|week)"
    r"|the (?:next|following) (?:year|month|week|day|summer|autumn|spring|winter)"
    r"|(?:days|weeks|months|years) (?:later|afterwards?)"
    r"|(?:a|two|three|four|five|six|several|some) (?:days?|weeks?|months?|years?) (?:later"
    r"|afterwards?)|eventually)\b",
    re.IGNORECASE,
)
_HOURS: Final = re.compile(
    r"\b(?:(?:[Hh]ours|[Mm]inutes|[Mm]oments) (?:earlier|before|after|later)|[Ee]arlier (?:on|in)"
    r" the (?:same )?day|[Ee]arlier (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|[Oo]vernight)\b"
)
_WEEK: Final = timedelta(days=7)
_FRESH: Final = timedelta(days=3)
#: "Under that deal": one that the sentence before has named, with its day.
_UNDER_IT: Final = re.compile(
    r"(?:Under|In|As part of|With|By)\s(?:that|the|this)\s(?:[\w-]+\s){0,2}?"
    r"(?:deal|agreement|truce|accord|pact)\b"
)
_DEAL: Final = re.compile(r"\b(?:deal|agreement|truce|accord|pact)\b")
#: Sentences before one that may tell which days it goes on about.
_BACK: Final = 2
#: What turns back to the news of today.
_ANEW: Final = re.compile(
    r"(?:Separately|In (?:a|another) (?:separate|second|related)?|Also (?:on|today)|Meanwhile"
    r"|At the same time|On the same day)\b"
)
_DEEDS: Final = frozenset(
    {"impose", "raise", "retaliate", "agree", "effect", "extend", "suspend", "list", "restrict"}
)
_DATED: Final = frozenset({DateRole.AT, DateRole.FROM, DateRole.SINCE, DateRole.SAID})
#: A side binds itself, or sets about it.
_BINDS: Final = frozenset(
    {"agree", "pledge", "promise", "commit", "decide", "undertake", "vow", "order", "move"}
)
#: What is known already, or only pointed at.
_KNOWN: Final = re.compile(
    r"(?:^|[,;]\s|\b(?:and|but|that)\s)(?:the|these|those|its|their|his|this|that|such|existing"
    r"|earlier|previous|both|all)\b|\b(?:it|they|which|who)\s$",
    re.IGNORECASE,
)
#: A body that needs no name, its side just told: "Customs halted imports", "The agency added".
_A_BODY: Final = re.compile(
    r"(?:(?:Meanwhile|Separately|In addition|Finally|And|Also),?\s)?(?:the\s|its\s)?"
    r"(?:customs(?:\s\w+)?|regulators?|authorit(?:y|ies)|agency|ministry|department|bureau|office"
    r"|commission|regulator|watchdog|government|administration)\b",
    re.IGNORECASE,
)
#: Sentences of the body that are the lead.
_LEAD: Final = 2
_OF_TALKS: Final = frozenset({Kind.MEETING, Kind.CALENDAR, Kind.STATEMENT})
#: "a steep rise in Yish duties"
_FIRST_NAMED: Final = re.compile(r"\b(?:an?|another|further|fresh|new)\s(?:[\w-]+\s){0,2}$")
_ITS_DUTY: Final = re.compile(
    # "new restrictions on Xland's purchases": what is restricted is not what is told
    r"\w+\s(?:(?:in|of|to|for|from|against)\s(?:[\w'-]+\s){0,7}|on\s(?:[\w-]+\s){0,7})"
)
_UNDER_WHICH: Final = re.compile(r"\b(?:under|in|by) which\b[^,;]{0,12}$", re.IGNORECASE)
_FOLLOWED: Final = re.compile(
    r"\b(?:truce|deal|pact|accord|agreement|ceasefire|detente)\s(?:then\s|soon\s|later\s)?"
    r"(?:followed|came|ensued)\b",
    re.IGNORECASE,
)


#: "The decision came", "It comes"; what it follows within a day may be news with it.
_CAME: Final = re.compile(r"\b(?:comes?|came)\s*$")
_LONG_AFTER: Final = re.compile(r"(?:[\w-]+\s){0,3}(?:days|weeks?|months?|years?)\safter\b")


def means_verb(draft: Draft) -> Verb | None:
    """The verb over a deed that is its means: "answered" of "answered by halting exports".

    So too of "hit back, halting exports" and "committed to buying".
    """
    line, clause, at = draft.line, draft.clause, draft.line.sentence.at
    if draft.act_at is None or _GERUND.match(line.text(draft.act_at, line.end)) is None:
        return None
    if not _BY_DOING.search(line.text(clause.at, draft.act_at)):
        return None
    return next(
        (
            v
            for v in line.whole().verbs
            if v.finite and line.inside(clause, v.start + at) and v.end + at <= draft.act_at
        ),
        None,
    )


def of_package(draft: Draft) -> bool:
    """As in "its answer included the addition of ten firms to the list": a part of the news."""
    words = draft.line.text(draft.clause.at, draft.act_at or draft.at)
    return _INCLUDES.search(words) is not None


def new_paper(head: str) -> bool:
    """Whether *head* ends in a rule or deal just made: what is said of it is as new."""
    return _NEW_RULE.search(head) is not None or _NEW_DEAL.search(head) is not None


#: "only days after their leaders (met)", and letters that it may take.
_COUNTED: Final = re.compile(r"\b(?:days|weeks|months) after (?:(?!the news\b)[\w'-]+\s){1,5}$")
_COUNT: Final = 64


def set_back(draft: Draft) -> bool:
    """Whether its day is only counted from the news: "three days after X", not "a day after X"."""
    when = draft.facts.when
    if when is None or when.end is None or when.anchor_value is None:
        return False
    line = draft.line
    if _COUNTED.search(line.text(max(line.sentence.at, draft.at - _COUNT), draft.at)):
        return True
    if when.anchor != "event" and not (when.rule == "R13" and draft.clause.marker == "after"):
        return False
    return (when.anchor_value - when.end).days > 1


def hours_before(draft: Draft) -> bool:
    """As in "Hours earlier, Xland had raised its duty": of the same day as the rest."""
    return _HOURS.search(draft.line.sentence.text) is not None


def own_deed(scene: Scene, draft: Draft) -> bool:
    """As in "China put ten firms on its list": a side's deed, told plainly in the news part."""
    line = draft.line
    if draft.facts.kind is Kind.MEETING or line.sentence.language == "zh" or line.is_title:
        return False
    if draft.facts.status in UNDECIDED or not _on_its_own(draft) or "participle" in draft.cues:
        return False
    undertaking = _undertaking(draft)
    if not scene.leads_with or (undertaking is None and scene.leads_with <= _OF_TALKS):
        # Below news of harvests or markets it is what readers know.
        return False
    # A step of a list of them is as new as the words that introduce it.
    news = scene.in_news_part(line) or line.how == "step"
    if of_package(draft) and news:
        return True
    verb = means_verb(draft) or undertaking or _act_verb(draft)
    if verb is None or not verb.finite or verb.tense is not Tense.PAST:
        return False
    if verb.modal is not Modal.NONE or not news:
        return False
    if verb.passive:
        return _of_something_new(draft, verb)
    return _done_by_imposer(draft, verb)


def led_by(scene: Scene, drafts: Sequence[Draft]) -> frozenset[Kind]:
    """Kinds of which the headline, or a main clause of the lead, tells an event of these days."""
    return frozenset(
        draft.facts.kind
        for draft in drafts
        if scene.place_in_body(draft.line) < _LEAD
        and draft.clause.kind in STATED
        and "participle" not in draft.cues
        and (draft.line.is_title or _of_these_days(scene, draft))
    )


def _of_these_days(scene: Scene, draft: Draft) -> bool:
    when = draft.facts.when
    later = any(
        day is not None and day >= scene.day for day in (draft.facts.effective, draft.facts.expiry)
    )
    if when is None or when.end is None:
        return later or draft.said is not None
    return later or when.end >= scene.day - _FRESH


def _act_verb(draft: Draft) -> Verb | None:
    return None if draft.act_at is None else draft.line.verb_on(draft.act_at)


def _undertaking(draft: Draft) -> Verb | None:
    """The verb over an infinitive by which a side binds itself: "agreed to cut", "pledged to"."""
    line, at = draft.line, draft.line.sentence.at
    act = _act_verb(draft)
    if act is None or act.finite or act.modal is not Modal.INTEND:
        return None
    before = [
        v
        for v in line.whole().verbs
        if v.finite and v.end <= act.start and line.inside(draft.clause, v.start + at)
    ]
    return before[-1] if before and before[-1].lemma in _BINDS else None


def _on_its_own(draft: Draft) -> bool:
    """Whether the clause stands by itself, or is joined to one by "and"."""
    clause = draft.clause
    joined = clause.kind is ClauseKind.COMPLEMENT and clause.marker in {"and", "but"}
    return clause.kind is ClauseKind.MAIN or joined


def _of_something_new(draft: Draft, verb: Verb) -> bool:
    """As in "Ten firms were added to the list", where "the duties" would be known ones."""
    line, at = draft.line, draft.line.sentence.at
    subject = line.text(draft.clause.at, verb.start + at)
    return bool(subject.strip()) and _KNOWN.search(subject) is None


def _done_by_imposer(draft: Draft, verb: Verb) -> bool:
    line, at = draft.line, draft.line.sentence.at
    if _A_BODY.match(line.text(draft.clause.at, verb.start + at)) is not None:
        return True
    return any(
        p.kind in {"side", "org", "office", "person"}
        and p.end <= verb.start + at
        and line.inside(draft.clause, p.start)
        and p.side in draft.facts.imposing
        and not attributive(line, p)
        for p in line.parties
    )


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
    if _fresh_day(scene, line) or _ANEW.match(line.sentence.text):
        return False
    before = [c for c in line.sentence.clauses if c.at < draft.clause.at and c.kind in STATED]
    if _THEN.search(line.text(draft.clause.at, draft.clause.at + len(draft.clause.text))):
        return True
    if _answers_then(scene, draft) or any(_old(scene, line, clause) for clause in before):
        return True
    return _goes_back(scene, line)


def _answers_then(scene: Scene, draft: Draft) -> bool:
    """As in "responded in May 2018 with duties of its own": that day is the answer's."""
    line = draft.line
    answers = any(h.start == draft.act_at and "retaliate" in h.acts for h in line.hits)
    return answers and _old(scene, line, draft.clause)


def _goes_back(scene: Scene, line: Line) -> bool:
    """Whether the sentences right before tell of measures of days long past, and of no other.

    As in "They have been in a trade war since May 2018, when Xland put duties on pork. Yland
    responded with duties of its own."
    """
    above = [other for other in scene.body if other.index < line.index][-_BACK:]
    pointed = _UNDER_IT.match(line.sentence.text)
    if pointed is not None and above:
        named = max((m.start() for m in _DEAL.finditer(above[-1].sentence.text)), default=-1)
        days = [d for d in above[-1].dated.dates if d.start > named >= 0]
        if days and all(_long_past(scene, found) for found in days):
            return True
    for before in reversed(above):
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
    act = _act_verb(draft) or means_verb(draft)
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


def newly_named(draft: Draft) -> bool:
    """As in "goods face a steep rise in duties": named for the first time, so not recalled."""
    line, act = draft.line, draft.act_at
    if act is None or act >= draft.at or line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, act - 30), act)
    named = _ITS_DUTY.fullmatch(line.text(act, draft.at))
    return named is not None and _FIRST_NAMED.search(before) is not None


def under_which(draft: Draft) -> bool:
    """As in "a deal under which it is to buy": what the deal is, so as new as the deal.

    What "a truce followed, under which both cut duties" tells came long ago with the truce.
    """
    head = draft.line.text(draft.line.sentence.at, draft.clause.at + len("under which"))
    return _UNDER_WHICH.search(head) is not None and _FOLLOWED.search(head) is None


def came_after(draft: Draft) -> bool:
    """As in "The move came days after Ito said he would raise duties": what the news followed."""
    line = draft.line
    inner: Clause | None = draft.clause
    while inner is not None and inner.kind is not ClauseKind.TEMPORAL:
        inner = None if inner.parent is None else line.sentence.clauses[inner.parent]
    if line.is_title or inner is None or not _LONG_AFTER.match(inner.text):
        return False
    outer = inner
    while outer.kind is ClauseKind.TEMPORAL and outer.parent is not None:
        outer = line.sentence.clauses[outer.parent]
    return _CAME.search(outer.text) is not None


def of_then(scene: Scene, draft: Draft) -> bool:
    """Whether the words, or the kind of piece, put it into days long past."""
    if "recalled" in draft.cues or chronicles(scene) or of_those_days(scene, draft):
        return True
    if said_long_ago(draft):
        return True
    return _untold(draft) and opens_then(scene)


def said_long_ago(draft: Draft) -> bool:
    """As in "Xland said in May the duties would begin in August": told before the news.

    Days before, where no day is still ahead; what is to come may have been told weeks before.
    """
    line, clause, facts = draft.line, draft.clause, draft.facts
    if clause.kind is not ClauseKind.COMPLEMENT or clause.parent is None:
        return False
    over, at = line.sentence.clauses[clause.parent], line.sentence.at
    today = line.dated.anchor.day
    ahead = any(day is not None and day >= today for day in (facts.effective, facts.expiry))
    plain = not (ahead or line.is_title or facts.kind is Kind.MEETING)
    spans = [
        span_of(found.when)
        for found in line.dated.dates
        if found.role is DateRole.SAID and line.inside(over, found.start + at)
    ]
    return any(
        span is not None
        and (today - span.first - (span.last - span.first) / 2).days > (_STALE if plain else _LONG)
        for span in spans
    )


def _untold(draft: Draft) -> bool:
    """Whether no day is told of it, nor of its telling, below the headline."""
    facts = draft.facts
    days = (facts.when, facts.effective, facts.expiry, draft.said)
    return not draft.line.is_title and all(day is None for day in days)


def long_on_offer(draft: Draft) -> bool:
    """As in "Sato has threatened duties of 60%", with no day: what he has said for some time."""
    act = _act_verb(draft)
    open_yet = draft.facts.status in {Status.PROPOSED, Status.THREATENED} and _untold(draft)
    return open_yet and act is not None and act.tense is Tense.PERFECT
