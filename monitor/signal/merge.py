"""One event for each thing an article tells, however often it does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce

from monitor.model import Actor, Facts, Kind, Place, Scope, Status, When
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft
from monitor.signal.landings import without_landings
from monitor.signal.lattice import ARRANGED, OFF, is_open, rank
from monitor.signal.meeting_levels import of_days, subkind_of
from monitor.signal.merge_days import comes_after, joined_when
from monitor.signal.merge_measure import best_rate, days_meet, same_measure, told_best
from monitor.signal.merge_shared import (
    anew,
    before_the_news,
    from_rumour,
    of_another_place,
    told_firmly,
    with_own_people,
)
from monitor.signal.merge_visits import (
    FIRST_LINES,
    day_of_visit,
    in_town_after_call,
    named,
    one_sided,
    people_apart,
    visit_and_call,
    visit_ended,
)
from monitor.signal.parties import is_city
from monitor.signal.scene import Scene
from monitor.signal.span import day_of_month, span_of

#: A headline is filled in by the first sentences below it.
_LEAD_LINES = 2
#: Days from now within which an interval ends that may be that of a meeting just held.
_SOON = 14
_SEEN_THERE = frozenset({"talks", "meeting_noun", "meet"})
_THE_TWO = re.compile(
    r"\b(?:they|(?:the two|both|the pair)(?: \w+)?) (?:\w+ ){0,2}$", re.IGNORECASE
)
#: Meetings that are hardly ever called just "talks between the two".
_SPECIAL = frozenset({"leaders", "ambassador"})


def united(scene: Scene, drafts: list[Draft]) -> list[list[Draft]]:
    """Drafts of one event together, the best told first; anaphors with nothing to hang on go."""
    groups: list[list[Draft]] = []
    ordered = sorted(drafts, key=lambda d: (d.anaphor, _vague(d), d.line.index, d.at))
    alone = sum(d.line.is_title and d.facts.kind is Kind.MEETING for d in drafts) == 1
    for draft in ordered:
        home = _home(scene, groups, draft, alone=alone)
        if home is not None:
            home.append(draft)
        elif not draft.anaphor:
            groups.append([draft])
    return with_own_people(groups)


def _vague(draft: Draft) -> bool:
    """A meeting of no known level, such as a headline's "talks": told apart by what follows."""
    return draft.facts.kind is Kind.MEETING and draft.facts.level is None


def _home(
    scene: Scene, groups: list[list[Draft]], draft: Draft, *, alone: bool
) -> list[Draft] | None:
    """The group of the event that *draft* tells; *alone*: the headline names one meeting."""
    said = draft.facts
    told = [
        (group, facts_of(group, scene.day))
        for group in groups
        # Together they tell of the first one's kind: what is of another needs no closer look.
        if group[0].facts.kind is said.kind
        and group[0].facts.scope is said.scope
        and _stands(group[0]) is _stands(draft)
        and not of_another_place(group, draft)
        and not before_the_news(scene, group, draft)
        and not (said.kind is Kind.MEETING and anew(group, draft))
        and all(
            _same(scene, other.facts, draft, heads=_heads(scene, other, draft), alone=alone)
            or other.anaphor
            or _in_passing(other)
            or _only_spoke(other)
            for other in group
        )
    ]
    fitting = [
        (group, facts)
        for group, facts in told
        if _same(scene, facts, draft, heads=_heads(scene, group[0], draft), alone=alone)
    ]
    if not fitting:
        return None
    fits = [group for group, _facts in fitting]
    headed = [
        group
        for group in fits
        if _heads(scene, group[0], draft) and not scene.place_in_body(draft.line)
    ]
    if headed and draft.facts.kind is Kind.MEETING:
        # The lead tells what the headline does.
        return headed[0]
    if said.when is not None:
        fits = [group for group, facts in fitting if facts.when is not None] or fits
    fits = [group for group in fits if not _vague(group[0])] or fits
    return min(fits, key=lambda group: min(abs(d.line.index - draft.line.index) for d in group))


def _stands(draft: Draft) -> bool:
    """Whether it is only what stood before: "goods already face 50%"."""
    return "standing" in draft.cues


def _in_passing(draft: Draft) -> bool:
    """Whether it only names talks, of no day and place: too little to keep others apart from it."""
    facts = draft.facts
    return "recalled" in draft.cues and facts.when is None and facts.place is None


def _heads(scene: Scene, one: Draft, other: Draft) -> bool:
    """Whether one stands in the headline and the other in the lead, which tells it in full."""
    titles = [draft.line.is_title for draft in (one, other)]
    below = other if titles[0] else one
    return titles[0] is not titles[1] and scene.place_in_body(below.line) < _LEAD_LINES


def _same(scene: Scene, known: Facts, draft: Draft, *, heads: bool, alone: bool) -> bool:
    said = draft.facts
    if known.kind is not said.kind or known.scope is not said.scope:
        return False
    if known.kind is Kind.MEETING:
        if _agreed_on_call(known, said, news=heads and alone and draft.line.is_title):
            return False
        if known.mode not in CALLS and _only_spoke(draft):
            said = replace(said, mode=None)
        anaphor = draft.anaphor or (heads and _at_table(draft))
        return _same_meeting(scene, known, said, anaphor=anaphor, heads=heads)
    return same_measure(scene.day, known, said, heads=heads)


def _same_meeting(scene: Scene, known: Facts, said: Facts, *, anaphor: bool, heads: bool) -> bool:
    if not anaphor and (_ranks_apart(known, said) or _denied(known) is not _denied(said)):
        return False
    # A headline's "deal after talks" may be of anybody's; what the lead tells is it.
    told_of = anaphor or heads or said.mode in CALLS
    if known.level in _SPECIAL and said.level is None and not told_of:
        return False
    if known.mode and said.mode and (known.mode in CALLS) is not (said.mode in CALLS):
        return False
    called = said.mode in CALLS and known.mode is None and not anaphor
    apart = called and not (heads and _by_whichever_way(known))
    if apart or (not (anaphor or heads) and in_town_after_call(known, said)):
        return False
    if known.place and said.place:
        if known.place.country != said.place.country:
            return False
        cities = is_city(known.place) and is_city(said.place)
        if cities and known.place.name != said.place.name:
            return False
    if people_apart(known, said) or visit_and_call(known, said):
        return False
    if _told_apart(scene, known, said, anaphor=anaphor, heads=heads):
        return False
    return days_meet(known.when, said.when)


def _told_apart(scene: Scene, known: Facts, said: Facts, *, anaphor: bool, heads: bool) -> bool:
    """Whether one is over and the other still to come, or on another day of the same visit."""
    if anaphor and said.status in OFF and known.status is Status.CONCLUDED:
        return True  # what has been held is not called off: "a dinner was cancelled"
    if not heads and day_of_visit(known, said, anaphor=anaphor):
        return True
    apart = is_open(known.status) is not is_open(said.status)
    if apart and comes_after(known, said):
        return True
    return apart and not _near_now(scene, known, said) and not (heads and _begins(known, said))


def _by_whichever_way(known: Facts) -> bool:
    """Whether it may be a call: talks that were held or put off, nowhere in particular."""
    return known.place is None and (known.status is Status.POSTPONED or not is_open(known.status))


def _only_spoke(draft: Draft) -> bool:
    """As in "the two spoke for hours", "Ito and Sato discussed it": in the meeting told before."""
    talked = draft.line.text(draft.at, draft.end).lower() == "talked"
    if "call" in draft.words or (draft.facts.mode != "phone" and not talked):
        return False
    before = draft.line.text(max(draft.line.sentence.at, draft.at - 30), draft.at)
    discussed = draft.line.text(draft.at, draft.end).lower() == "discussed"
    return talked or discussed or _THE_TWO.search(before) is not None


def _agreed_on_call(known: Facts, said: Facts, *, news: bool) -> bool:
    """Whether it is a meeting to come, beside the call on which it was agreed.

    *news* is whether the headline tells of it alone, and the call is only told below.
    """
    called = known.mode in CALLS and not is_open(known.status)
    apart = said.place is not None or (news and said.when is None)
    return called and is_open(said.status) and said.mode is None and apart


def _ranks_apart(known: Facts, said: Facts) -> bool:
    """Whether the two are of different ranks for certain.

    A headline that names one side's man ranks the meeting by him alone.
    """
    if not known.level or not said.level or known.level == said.level:
        return False
    if any(f.level == "working" and not named(f) for f in (known, said)):
        # "The working group met": who sat there may be told elsewhere.
        return known.level == "leaders" or said.level == "leaders"
    one = one_sided(known) or one_sided(said)
    return not one or not named(known).keys() & named(said).keys()


def _begins(known: Facts, said: Facts) -> bool:
    """As in "talks open in Xville" over "arrived on Monday and will talk": they are only begun."""
    begun = Status.ONGOING in {known.status, said.status}
    still = known if is_open(known.status) else said
    return begun and still.status in ARRANGED and still.when is None


def _near_now(scene: Scene, known: Facts, said: Facts) -> bool:
    spans = [span for span in (span_of(known.when), span_of(said.when)) if span is not None]
    return bool(spans) and all(
        span.first <= scene.day and abs((span.last - scene.day).days) <= _SOON for span in spans
    )


def facts_of(group: list[Draft], day: date) -> Facts:
    """What the drafts of one event, in an article of *day*, tell together."""
    best = group[0].facts
    if len(group) == 1:
        return best
    group = without_landings(group)
    facts = [draft.facts for draft in group]
    firm = [draft.facts for draft in group if not draft.anaphor] or facts
    # A denial stands, whatever only points back to it says; "sources near the talks" say nothing.
    told = told_firmly(group)
    rising = (told or facts) if not _denied(best) else firm
    status = max(
        (f.status for f in rising if not _denied(f)),
        key=lambda s: rank(best.kind, s),
        default=best.status,
    )
    if status is Status.CONCLUDED and best.kind is Kind.MEETING and _goes_on(group):
        status = Status.ONGOING
    if status is Status.PLANNED and from_rumour(group):
        status = Status.RUMOURED
    levels = [f.level for f in firm if f.level]
    modes = [f.mode for f in facts if f.mode]
    if best.place is not None and best.mode not in CALLS:
        # "to meet in Xville": no call, though a later sentence speaks of the one that led to it.
        modes = [mode for mode in modes if mode not in CALLS]
    mode = "video" if "video" in modes else (modes[0] if modes else None)
    level = levels[0] if levels else None
    if level == "working" and "vice_ministerial" in levels:
        # "The working group held its vice-ministerial meeting": a rank says more than a body.
        level = "vice_ministerial"
    subkind, when = best.subkind, _told_when(facts, status)
    if best.kind is Kind.MEETING and best.scope is Scope.TOPIC:
        words = _words_told(group)
        subkind = subkind_of(level, words, mode, round_of_days=of_days(when))
    actors = {actor.actor_id or actor.name: actor for f in reversed(firm) for actor in f.actors}
    told_of = {actor.side for actor in actors.values() if actor.actor_id not in {None, actor.side}}
    if best.kind is Kind.MEETING:
        more = [a for a in _also_named(group, actors) if a.actor_id not in actors]
        actors |= {a.actor_id or a.name: a for a in more}
        told_of |= {a.side for a in actors.values() if a.actor_id not in {None, a.side}}
        # An office whose holder one line does not know is the person whom another line names.
        actors = {k: a for k, a in actors.items() if a.actor_id or a.side not in told_of}
    told_of |= {actor.side for actor in actors.values() if actor.actor_id is None}
    if best.kind not in {Kind.MEETING, Kind.CALENDAR}:
        subkind, status = told_best(facts, day)
    by_one = _by_one(group)
    return replace(
        best,
        imposing=by_one.imposing,
        affected=by_one.affected,
        status=status if best.kind is not Kind.CALENDAR else best.status,
        level=level,
        subkind=subkind,
        mode=mode,
        actors=tuple(
            a for a in reversed(actors.values()) if a.actor_id != a.side or a.side not in told_of
        ),
        place=_best_place(facts),
        when=when,
        round_number=next((f.round_number for f in facts if f.round_number), None),
        rate=best_rate(facts),
        rate_before=next((f.rate_before for f in facts if f.rate_before), None),
        schedule=tuple(dict.fromkeys(line for f in facts for line in f.schedule)),
        component=next((f.component for f in facts if f.component), None),
        legal_basis=next((f.legal_basis for f in facts if f.legal_basis), None),
        products=tuple(dict.fromkeys(p for f in facts for p in f.products)),
        value=next((f.value for f in facts if f.value), None),
        effective=next((f.effective for f in facts if f.effective), None),
        expiry=_last_day(facts),
    )


def _last_day(facts: Sequence[Facts]) -> date | None:
    """The last day in force that is told first, to the day where a later sentence names it.

    What is prolonged ends on the later of two days: the other is that of the term before.
    """
    days = [f.expiry for f in facts if f.expiry]
    last = reduce(day_of_month, days) if days else None
    if last is None or not facts[0].subkind.endswith("_extension"):
        return last
    return next((day for day in days if day > last and day.month != last.month), last)


def _also_named(group: list[Draft], known: Mapping[str, Actor]) -> list[Actor]:
    """People whom only words that point back name: "they, said Ito and Sato, would go there".

    Of a side that is named already they come only with one of those: "Ito said he and Abe would".
    """
    sides = {a.side for i, a in known.items() if i != a.side}
    told = [d for d in group if d.anaphor and not d.cues & {"recalled", "said_after"}]
    ours = {i for i, a in known.items() if i != a.side}
    return [
        a
        for d in told
        for a in d.facts.actors
        if a.actor_id not in {None, a.side}
        and (a.side not in sides or ("meet" not in d.words and ours & named(d.facts).keys()))
    ]


def _tag(draft: Draft) -> bool:
    """Whether it only says what the news is about: "Trade talks: Ito in Xville"."""
    return draft.line.text(draft.end, draft.end + 1) == ":"


def _words_told(group: list[Draft]) -> frozenset[str]:
    """What a meeting is called: a visit first told as such stays one, whom he sees there or not."""
    told = [draft for draft in group if not draft.anaphor] or group
    words = frozenset[str]().union(*(draft.words for draft in told))
    if len(told) > 1 and any(visit_ended(draft) for draft in told):
        return words - _SEEN_THERE
    if any(draft.line.is_title and "talks" in draft.words and not _tag(draft) for draft in group):
        # "Talks go ahead" over "arrived on Monday": that is what they come for.
        return words | {"talks"}
    first = [draft for draft in told if draft.line.index <= FIRST_LINES]
    lead = [draft for draft in first if draft.line.index < FIRST_LINES] or first
    plain = bool(lead) and all(
        "visit" in draft.words and "talks" not in draft.words for draft in lead
    )
    return words - _SEEN_THERE if plain and len(lead) < len(told) else words


def _at_table(draft: Draft) -> bool:
    """As in "Saturday night's dinner ended with ...": the meal at which the headline's two met."""
    line = draft.line
    nobody = draft.facts.level is None and not draft.line.is_title
    return nobody and line.text(draft.at, draft.end).lower() in {"dinner", "lunch", "encounter"}


def _goes_on(group: list[Draft]) -> bool:
    """Whether it is told as under way, and what was held is only the part behind them."""
    lead = [draft for draft in group if draft.facts.status is Status.ONGOING]
    return bool(lead) and not any("ended" in draft.cues for draft in group)


def _by_one(group: list[Draft]) -> Facts:
    """Who does it to whom: where a Chinese headline leaves it to both, the side that acts below."""
    best = group[0].facts
    if len(best.imposing) < 2 or best.kind in {Kind.AGREEMENT, Kind.MEETING, Kind.CALENDAR}:
        return best
    plain = (
        draft.facts for draft in group if len(draft.facts.imposing) == 1 and not draft.inferred
    )
    return next(plain, best)


def _denied(facts: Facts) -> bool:
    return facts.status == Status.DENIED


def _best_place(facts: list[Facts]) -> Place | None:
    places = [f.place for f in facts if f.place is not None]
    # The nearest told: a city, a state or an island, a country.
    return min(places, key=lambda p: (not is_city(p), p.how == "country"), default=None)


def _told_when(facts: list[Facts], status: Status) -> When | None:
    """When it was: for a measure, not what another line recalls of it ("announced last week")."""
    if facts[0].kind in {Kind.MEETING, Kind.CALENDAR}:
        return joined_when(facts)
    if status is Status.IN_EFFECT and any(f.effective for f in facts):
        # Its day is that of taking effect; when it was announced is told beside it.
        return joined_when([f for f in facts if f.status is Status.IN_EFFECT])
    if any(f.when is None for f in facts):
        # A line that tells it as news needs no day: it is the article's own.
        facts = [f for f in facts if (span := span_of(f.when)) is not None and span.exact]
    return joined_when(facts)
