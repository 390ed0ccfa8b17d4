"""read: an article becomes a Reading, in order: names, drafts, merge, buckets, relevance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import (
    Article,
    Bucket,
    Facts,
    Kind,
    Mention,
    Precision,
    Reading,
    Relevance,
    Scope,
    Status,
    Term,
    When,
)
from monitor.signal.background import score, terms_of
from monitor.signal.calendar import calendar
from monitor.signal.calendar_merge import beside_dates, beside_measures, with_ends
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.deals_recalled import deals_recalled
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, past
from monitor.signal.hindsight import as_of, settled
from monitor.signal.inherited import inherited
from monitor.signal.judged import judged, without_cases
from monitor.signal.lattice import TO_COME
from monitor.signal.listed_below import told_once
from monitor.signal.measure_above import in_force_since, told_above, told_on
from monitor.signal.measure_status import DONE
from monitor.signal.measures import measures
from monitor.signal.meeting_sequel import with_meeting_days
from monitor.signal.meeting_venues import with_venues
from monitor.signal.meetings import meetings
from monitor.signal.merge import facts_of, united
from monitor.signal.merge_measure import without_joint
from monitor.signal.names import name_parties
from monitor.signal.old_deals import with_old_terms
from monitor.signal.pointed import with_listings, with_mirrored, with_their_sides
from monitor.signal.recounted import led_by
from monitor.signal.relevance import judge
from monitor.signal.remedy_told import as_remedies
from monitor.signal.scene import Line, Scene, lay_out
from monitor.signal.schedule import joined
from monitor.signal.sequel import with_sequels
from monitor.signal.sequel_rates import with_rates
from monitor.signal.sequel_schedule import with_schedules
from monitor.signal.statements import statements
from monitor.signal.topic import Topic
from monitor.signal.tranches import with_tranches
from monitor.signal.wondered import without_wondered

_LONGEST: Final = 20_000
_MOST_DRAFTS: Final = 120
#: Said of a day ahead, still to come.
_TO_COME: Final = frozenset({Status.CONCLUDED, Status.POSTPONED})
#: "has just spoken with him": of the day on which it is printed.
_JUST: Final = re.compile(
    r"\bjust (?:now )?(?:spoke|spoken|met|held|had|finished|wrapped|concluded|hung|talked|got off"
    r"|ended|left)\b",
    re.IGNORECASE,
)
#: "the regulator, which announced its decision on Sunday", "the move, which was made on Sunday"
_ITS_NEWS: Final = re.compile(
    r"\bwhich\s(?:was|were)\s(?:announced|published|issued|released|made (?:public|known)|unveiled"
    r"|disclosed|signed)\s(?:late |early )?(?:on )?$|"
    r"\b(?:announced|published|issued|released|made|unveiled|disclosed)\s(?:its|the|their|his|her)\s"
    r"(?:decision|ruling|findings?|order|notice|move|steps?|measures?|list|announcement|probe"
    r"|investigation)\s(?:late |early )?(?:on )?$"
)
#: "On October 28, 2024, the Department of X issued": a notice's own day.
_FORMALLY: Final = re.compile(
    r"On\s(?:(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?[A-Z][a-z]{2,8}\s"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,\s)?\d{4},\s[^,;]{3,120}\s"
    r"(?:issued|announced|published|released|signed|finalized|finalised|adopted)\b"
)
#: A lead tells when the headline's event was: the first sentences, and days so far back.
_LEAD_LINES: Final = 2
_LEAD_DAYS: Final = 6
#: As in "B国随即宣布": on the day of what was told before it, whoever did that.
_FORTHWITH: Final = re.compile(r"随即|当即|旋即|(?:数|几|[一二两三四五六七八九])个?小时后")
#: What an act of today is done to: "carries out a promise", "follows a deal".
_ITS_OBJECT: Final = re.compile(
    r"\s(?:\w+\s)?(?:a|an|the|its|his|their)\s(?:[\w-]+\s)?(?:promise|pledge|deal|agreement|accord"
    r"|pact|truce|threat|decision|order|plan|understanding|consensus|commitment|vow|ultimatum"
    r"|ruling|finding|request|call|offer)\s"
)
#: What began longer ago and is news was only dated back.
_BACKDATED: Final = 60
_TOLD: Final = frozenset({ClauseKind.MAIN, ClauseKind.ATTRIBUTION, ClauseKind.COMPLEMENT})


def read(article: Article, topic: Topic) -> Reading:
    """Judge *article* and extract its mentions. Pure and deterministic; never raises.

    Text beyond 20,000 characters is not read: news stands above that.
    """
    if len(article.content) > _LONGEST:
        article = replace(article, title=article.title[:2000], text=article.text[:_LONGEST])
    try:
        scene = lay_out(article, topic)
        name_parties(scene)
        mentions = _mentions(scene)
        return Reading(judge(scene, mentions), mentions)
    except (ValueError, IndexError, KeyError, OverflowError, ArithmeticError) as error:
        # A rule that stumbles over hostile text must not stop the stream.
        failed = Term("unreadable", 0.0, type(error).__name__)
        return Reading(Relevance(0.0, relevant=False, terms=(failed,)), ())


def _mentions(scene: Scene) -> tuple[Mention, ...]:
    acts = as_remedies(scene, with_their_sides(judged(without_wondered(measures(scene)))))
    acts = told_once(scene, acts)
    dates = calendar(scene, acts)
    acts = with_ends(beside_dates(acts, dates), dates)
    dates = beside_measures(dates, acts)
    acts += deals_recalled(scene, acts)
    events = [*without_cases(without_wondered(meetings(scene)), acts), *acts, *dates]
    scene.leads_with = led_by(scene, events)
    drafts = [*events, *statements(scene, events)]
    apart = without_joint(scene, drafts[:_MOST_DRAFTS])
    once = with_mirrored(with_listings(united(scene, apart)))
    told = with_venues(scene, with_meeting_days(scene, once))
    sequels = with_tranches(scene, with_sequels(scene, inherited(scene, told)))
    groups = with_schedules(scene, with_rates(scene, with_old_terms(scene, sequels)))
    made = [_mention(scene, group) for group in groups]
    return tuple(sorted(made, key=lambda mention: mention.evidence[0].start))


def _headlined(group: list[Draft], facts: Facts) -> bool:
    """Whether the headline says that it is prolonged, whatever is "to be" so below."""
    return any(
        draft.line.is_title
        and draft.facts.status is facts.status is Status.EXTENDED
        and "intended" not in draft.cues
        for draft in group
    )


def _mention(scene: Scene, group: list[Draft]) -> Mention:
    # Asked once more, for a later sentence may have told the first day, or that it is to come.
    put_off = any("put_off" in draft.cues for draft in group)
    facts = as_of(facts_of(group, scene.day), scene.day, put_off=put_off)
    intended = any("intended" in draft.cues for draft in group)
    if intended and facts.status in DONE and not _headlined(group, facts):
        facts = replace(facts, status=Status.ANNOUNCED)
    plain = [draft for draft in group if not draft.anaphor] or [group[0]]
    merged = [draft if draft.facts is facts else replace(draft, facts=facts) for draft in plain]
    bias = scene.topic.relevance.background["bias"]
    scored = [(terms := terms_of(scene, draft), score(bias, terms)) for draft in merged]
    terms, background = min(scored, key=lambda pair: pair[1])
    bucket = _bucket(scene, facts, background, group)
    facts = _still_ahead(_dated(scene, facts, bucket, group), bucket, group)
    facts = settled(facts, bucket, group, scene.day)
    lines = joined(one for draft in group for one in draft.facts.schedule)
    alone = len(lines) == 1 and lines[0].rate != facts.rate
    facts = replace(facts, schedule=() if alone else lines)
    lead = group[0]
    confidence_terms = _confidence(scene, facts, group)
    evidence = tuple(dict.fromkeys(item for draft in group for item in draft.evidence))
    best = min(group, key=lambda draft: draft.source.tier)
    return Mention(
        facts=facts,
        bucket=bucket,
        evidence=evidence[:8],
        certainty=lead.certainty,
        source=replace(best.source, said_on=_said_on(scene, group)),
        condition=next((draft.condition for draft in group if draft.condition), None),
        correction=any(draft.line.sentence.correction for draft in group),
        retracted_place=next((draft.retracted for draft in group if draft.retracted), None),
        reiteration=all(draft.reiteration for draft in group),
        background_score=round(background, 4),
        background_terms=terms,
        confidence=round(score(scene.topic.relevance.confidence["bias"], confidence_terms), 4),
        confidence_terms=confidence_terms,
        rules=tuple(dict.fromkeys(rule for draft in group for rule in draft.rules)),
    )


def _said_on(scene: Scene, group: list[Draft]) -> date | None:
    """The latest day on which it was said, where that was before publication."""
    days = [draft.said for draft in group]
    if not days or any(day is None or day >= scene.day for day in days):
        return None
    return max(day for day in days if day is not None)


def _bucket(scene: Scene, facts: Facts, background: float, group: list[Draft]) -> Bucket:
    if background >= 0.5:
        return Bucket.BACKGROUND
    ahead = facts.when is not None and facts.when.end is not None and facts.when.end > scene.day
    if facts.kind is Kind.CALENDAR:
        return Bucket.UPCOMING
    if facts.kind is Kind.MEETING and facts.status in TO_COME:
        return Bucket.UPCOMING
    if facts.kind is Kind.MEETING and ahead and facts.status in _TO_COME:
        return Bucket.NEW if _held_in_part(scene, facts, group) else Bucket.UPCOMING
    if facts.kind is Kind.AGREEMENT and ahead and facts.status is Status.ANNOUNCED:
        return Bucket.UPCOMING
    return Bucket.NEW


def _held_in_part(scene: Scene, facts: Facts, group: list[Draft]) -> bool:
    """As in "a trip this week that came to nothing": the days left of the week are not its own."""
    if any(d.facts.status in TO_COME and d.facts.when is not None for d in group):
        return False
    start = facts.when.start if facts.when is not None else None
    return facts.status is Status.CONCLUDED and start is not None and start <= scene.day


def _still_ahead(facts: Facts, bucket: Bucket, group: list[Draft]) -> Facts:
    """A bare headline ("leaders' call") leaves open what a sentence says is still to come."""
    if bucket is not Bucket.UPCOMING or facts.status is not Status.CONCLUDED:
        return facts
    ahead = [
        d.facts.status for d in group if d.facts.status in TO_COME and d.facts.when is not None
    ]
    return replace(facts, status=ahead[0]) if ahead else facts


def _dated(scene: Scene, facts: Facts, bucket: Bucket, group: list[Draft]) -> Facts:
    """An act that is news and names no day is the lead's own day's, else the article's."""
    if facts.when is not None or facts.kind is Kind.CALENDAR:
        return _from_its_day(scene, facts, group)
    if bucket is Bucket.BACKGROUND and facts.status is not Status.ONGOING:
        return in_force_since(facts, _begun(facts), scene.day)
    head = _in_head(scene, group) or facts.kind is not Kind.MEETING
    swift = any(_FORTHWITH.search(draft.line.sentence.text) for draft in group)
    lead = _lead_day(scene, () if swift else facts.imposing) if head else None
    if facts.kind is Kind.MEETING:
        if facts.status is Status.ONGOING and any(draft.line.is_title for draft in group):
            # "Talks under way": they are on as this is printed.
            lead = lead or scene.day
        elif facts.status is not Status.CONCLUDED:
            return facts
        elif lead is None and any(_of_today(draft) for draft in group):
            lead = scene.day
        if lead is None:
            return facts
        days = _lead_days(scene) or (lead, lead)
        precision = Precision.DAY if days[0] == days[1] else Precision.RANGE
        return replace(facts, when=When(*days, precision, "", "lead", lead, "lead"))
    above = told_above(scene, group[0])
    lead = lead or (_issued_on(scene, facts) if _in_head(scene, group) else None)
    day = max(
        (draft.said for draft in group if draft.said), default=above or lead or told_on(scene)
    )
    begun = None if any("backdated" in draft.cues for draft in group) else _begun(facts)
    if begun is not None and (day - begun).days <= _BACKDATED:
        # To take effect is the act itself, whenever it is reported.
        day = min(day, begun)
    when = When(day, day, Precision.DAY, "", "publication", day, "announced")
    at_once = any("immediate" in d.cues and "from_today" not in d.cues for d in group)
    if facts.effective == scene.day > day and at_once:
        # "Effective at once" counts from the announcement, whenever it is reported.
        facts = replace(facts, effective=day)
    return replace(facts, when=when)


def _of_today(draft: Draft) -> bool:
    """Whether a meeting held on no day named is told as that day's: "just spoke", "Ito meets"."""
    return "of_the_day" in draft.cues or _JUST.search(draft.line.sentence.text) is not None


def _begun(facts: Facts) -> date | None:
    """The day of what the words tell: of its taking effect, or of its running out."""
    if facts.status is Status.EXPIRED:
        return facts.effective or facts.expiry
    return facts.effective if facts.status is Status.IN_EFFECT else None


def _from_its_day(scene: Scene, facts: Facts, group: list[Draft]) -> Facts:
    """*facts*, what a headline of today puts in force at once in force from its announcement."""
    day = facts.when.end if facts.when is not None else None
    if facts.kind is Kind.MEETING and _counted_back(scene, facts, group):
        # "X and Y end two days of talks" in Saturday's paper: "They agreed on Friday to ..."
        return replace(facts, when=_ending(facts.when, _lead_day(scene)))
    later = day is not None and facts.effective == scene.day > day
    if later and any("at_once" in draft.cues for draft in group):
        return replace(facts, effective=day)
    return facts


def _counted_back(scene: Scene, facts: Facts, group: list[Draft]) -> bool:
    """Whether only a headline tells how many days a meeting took, up to the day of printing."""
    when = facts.when
    if when is None or when.rule != "R14" or not when.ambiguous or when.end != scene.day:
        return False
    return all(draft.line.is_title for draft in group if draft.facts.when is not None)


def _ending(when: When | None, last: date | None) -> When | None:
    """*when* moved back so that it ends on *last*, where that is known."""
    if when is None or when.start is None or when.end is None or last is None or last >= when.end:
        return when
    return replace(when, start=last - (when.end - when.start), end=last)


def _in_head(scene: Scene, group: list[Draft]) -> bool:
    return any(
        draft.line.is_title or scene.place_in_body(draft.line) < _LEAD_LINES for draft in group
    )


def _lead_day(scene: Scene, imposing: Sequence[str] = ()) -> date | None:
    """The day that the first sentences below the headline say it happened, of the last few.

    What a sentence tells that opens with the other side is not done by those *imposing*.
    """
    days = _lead_days(scene, imposing)
    return days[1] if days is not None else None


def _issued_on(scene: Scene, facts: Facts) -> date | None:
    """The day, some weeks back, on which a lead formally says that the act was issued.

    As in "On October 28, 2024, the Department of X issued a final rule": what a law firm tells of
    under a headline of its own has that day.
    """
    line = next(iter(scene.lead(1)), None)
    if line is None or _FORMALLY.match(line.sentence.text) is None or not line.dated.dates:
        return None
    day = line.dated.dates[0].when.end
    done_by = next((p.side for p in line.parties if p.kind in {"org", "person", "office"}), None)
    if day is None or done_by not in facts.imposing:
        return None
    return day if _LEAD_DAYS < (scene.day - day).days <= _BACKDATED else None


def _lead_days(scene: Scene, imposing: Sequence[str] = ()) -> tuple[date, date] | None:
    """The same, with the first day where it took several."""
    for line in scene.lead(_LEAD_LINES):
        if imposing and _of_the_other(scene, line, imposing):
            continue
        for found in line.dated.dates:
            first, day = found.when.start, found.when.end
            if (
                first is not None
                and day is not None
                and found.when.precision in {Precision.DAY, Precision.RANGE}
                and (day - first).days <= _LEAD_DAYS
                and (
                    found.role in {DateRole.AT, DateRole.SAID}
                    # "ran from Monday to Tuesday"
                    or (found.role is DateRole.FROM and first < day)
                )
                and 0 <= (scene.day - day).days <= _LEAD_DAYS
                and not (_of_something_older(line, found) or _of_a_market(line, found))
                and (
                    line.sentence.clause_at(line.sentence.at + found.start).kind in _TOLD
                    or _ITS_NEWS.search(line.sentence.text, max(0, found.start - 60), found.start)
                )
            ):
                return first, day
    return None


def _of_the_other(scene: Scene, line: Line, imposing: Sequence[str]) -> bool:
    """As in "2月1日，A国政府宣布加征关税" below what B imposed: whose deed the sentence tells."""
    ids = scene.topic.side_ids
    first = next((p for p in line.parties if p.side in ids and p.kind != "voice"), None)
    if first is None or line.sentence.language != "zh" or first.side in imposing:
        return False
    before = line.text(line.sentence.at, first.start)
    return not before or before.endswith(("，", "。"))


def _of_a_market(line: Line, found: FoundDate) -> bool:
    """As in "The currency fell on Monday": the day of the market, not of the act."""
    clause = line.sentence.clause_at(line.sentence.at + found.start)
    return any("market" in hit.classes and line.inside(clause, hit.start) for hit in line.hits)


def _of_something_older(line: Line, found: FoundDate) -> bool:
    """As in "The order carries out a promise made on Thursday": the day of the promise."""
    verbs = [v for v in line.whole().verbs if v.end <= found.start]
    if len(verbs) < 2 or not past(verbs[-1]) or not verbs[-2].finite:
        return False
    words = line.sentence.text[verbs[-2].end : verbs[-1].start]
    return _ITS_OBJECT.fullmatch(words) is not None


def _confidence(scene: Scene, facts: Facts, group: list[Draft]) -> tuple[Term, ...]:
    weights = scene.topic.relevance.confidence
    filled = _filled(facts)
    named = any(draft.both_named for draft in group)
    tier = min(draft.source.tier for draft in group)
    inferred = frozenset.intersection(*(draft.inferred for draft in group))
    lead = _in_head(scene, group)
    present = {
        "both_sides": named,
        "tier1": tier == 1,
        "tier2": tier == 2,
        "fuzzy": all(draft.fuzzy for draft in group),
        "inferred_imposer": "imposer" in inferred,
        "inferred_sides": "sides" in inferred,
        "ambiguous_date": facts.when is not None and facts.when.ambiguous,
        "rumour": facts.status is Status.RUMOURED,
        "lead": lead,
        "below": not lead and not _has_day(facts),
        "arithmetic": all(draft.arithmetic_fails for draft in group),
        "passing": all("passing" in draft.cues for draft in group),
    }
    terms = [Term("slots", round(weights["slots"] * filled, 3), f"{filled:.0%}")]
    terms.extend(Term(name, weights[name]) for name, holds in present.items() if holds)
    return tuple(terms)


def _has_day(facts: Facts) -> bool:
    """Whether words give its day, its own or those of the lead."""
    when = facts.when
    return when is not None and bool(when.expression or when.rule == "lead")


def _filled(facts: Facts) -> float:
    """The share of what such a mention usually tells that this one does."""
    if facts.kind is Kind.MEETING:
        slots = [
            facts.when is not None,
            facts.place is not None or facts.mode is not None,
            any(actor.actor_id is not None for actor in facts.actors),
        ]
    elif facts.kind is Kind.CALENDAR:
        slots = [facts.when is not None]
    else:
        told = facts.rate or facts.value or facts.base or facts.products or facts.component
        slots = [bool(facts.imposing), bool(facts.affected), bool(told or facts.legal_basis)]
        if facts.scope is Scope.TOPIC and facts.kind is Kind.AGREEMENT:
            slots = [bool(facts.imposing), True, facts.when is not None or bool(told)]
    return sum(slots) / len(slots)
