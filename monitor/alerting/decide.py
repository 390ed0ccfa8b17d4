"""Whether a change is worth an alert. Pure, and every silence has its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from monitor.alerting.words import JOINT, sides_words
from monitor.model import (
    Alert,
    Article,
    Bucket,
    Certainty,
    Change,
    ChangeKind,
    Event,
    Facts,
    Kind,
    Precision,
    Quote,
    Relevance,
    Scope,
    Silence,
    SilenceReason,
    Status,
    When,
    alert_id_of,
)
from monitor.model.labels import field_label, subkind_label, value_label
from monitor.model.vocabulary import EASING, TAKING_OFF

_QUIET_KINDS: Final = {
    ChangeKind.BACKGROUND: SilenceReason.BACKGROUND,
    ChangeKind.REITERATION: SilenceReason.REITERATION,
    ChangeKind.CORROBORATED: SilenceReason.CORROBORATED,
}
_QUIET_SCOPES: Final = {
    Scope.THIRD_COUNTRY: SilenceReason.THIRD_COUNTRY,
    Scope.GOVERNMENT_BUSINESS: SilenceReason.GOVERNMENT_BUSINESS,
}
_EARLY: Final = frozenset(
    {Status.RUMOURED, Status.PLANNED, Status.THREATENED, Status.PROPOSED, Status.CONFIRMED}
)
#: Days that may be put in a diary.
_DAYS: Final = frozenset(
    {Precision.DAY, Precision.WEEKEND, Precision.RANGE, Precision.WEEK, Precision.PART_OF_WEEK}
)
#: A measure that is done: in force, or itself a suspension, an extension or a repeal.
_STARTED: Final = frozenset({Status.IN_EFFECT, Status.SUSPENDED, Status.EXTENDED, Status.REMOVED})
_UNDONE: Final = frozenset({Status.SUSPENDED, Status.REMOVED})
_DECIDED: Final = frozenset({Status.ANNOUNCED, Status.SIGNED})
#: What an act is called that is nothing but the status.
_SAYS_ITSELF: Final = {
    Status.SUSPENDED: ("suspension",),
    Status.EXTENDED: ("extension",),
    Status.REMOVED: ("removal", "delisting", "resumption", "expiry"),
}
_END_OF_DAY: Final = time(23, 59, 59, tzinfo=UTC)
_QUOTES: Final = 3
_SEASON_DAYS: Final = 45
_WEEK_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class AlertPolicy:
    """What is worth telling. Every field can be set by the user."""

    #: An event that ended longer ago is old news.
    event_age: timedelta = timedelta(hours=72)
    #: Words said longer ago are old news.
    asserted_age: timedelta = timedelta(hours=48)
    confidence: float = 0.6
    #: What a claim needs that might have been a known event.
    provisional_confidence: float = 0.75
    #: While a feed's first poll is learned, only what is ahead or this fresh is told.
    learning_age: timedelta = timedelta(hours=24)
    #: Dates that shift by no more than this are the same dates.
    moved_days: int = 1
    #: Reports of one decision name it a plan, a list, an announcement: for so long it is one story.
    settling: timedelta = timedelta(hours=48)
    #: Tell when a fact becomes more exact without changing.
    tell_narrowed: bool = False
    #: Tell when a planned meeting begins, besides when it has been held.
    tell_begun: bool = False
    #: Tell when a measure starts on the day that was announced for it.
    tell_effect_on_day: bool = False
    #: Tell that something was confirmed that had been planned or rumoured.
    tell_confirmed: bool = True


def decide(
    change: Change, article: Article, relevance: Relevance, now: datetime, policy: AlertPolicy
) -> Alert | Silence:
    """Decide whether *change*, brought by *article*, is told to anyone at *now* (UTC).

    Pure: the same arguments give the same answer.
    """
    reason = _silence(change, article, relevance, now, policy)
    event, claim = change.event, change.claim
    if reason is not None:
        return Silence(event.event_id, change.kind, event.facts.kind, reason, claim.claim_id)
    return Alert(
        alert_id=alert_id_of(event.event_id, event.version),
        event_id=event.event_id,
        version=event.version,
        change=change.kind,
        kind=event.facts.kind,
        reason=_reason(change),
        created_at=now,
        published_at=article.published,
        fields=change.fields,
        evidence=_quotes(change, article),
        outlet=claim.outlet,
        tier=claim.tier,
        confidence=claim.mention.confidence,
    )


def _silence(
    change: Change, article: Article, relevance: Relevance, now: datetime, policy: AlertPolicy
) -> SilenceReason | None:
    """Why not to tell, or None where it is to be told. The first reason that holds counts."""
    event = change.event
    if change.kind in _QUIET_KINDS:
        return _QUIET_KINDS[change.kind]
    if event.facts.kind is Kind.STATEMENT:
        return SilenceReason.STATEMENT
    scope = change.claim.mention.facts.scope
    if scope in _QUIET_SCOPES:
        return _QUIET_SCOPES[scope]
    if not relevance.relevant:
        return SilenceReason.NOT_RELEVANT
    if change.kind is ChangeKind.NEW and event.facts.status is Status.DENIED:
        return SilenceReason.DENIED
    if change.known_hook:
        return SilenceReason.KNOWN_HOOK
    if change.kind is ChangeKind.NEW and _only_words(event.facts):
        return SilenceReason.STATEMENT
    if event.facts.kind is Kind.CALENDAR and not _in_diary(event.facts.when):
        return SilenceReason.NO_DAY
    return (
        _told_already(change)
        or _too_old(change, article, now, policy)
        or _unsure(change, policy)
        or _no_news(change, policy)
    )


def _in_diary(when: When | None) -> bool:
    """Whether a day to watch has its day: not "a hearing in December"."""
    return when is not None and when.precision in _DAYS


def _only_words(facts: Facts) -> bool:
    """Whether all that is told is that somebody speaks: to the press, or of an unnamed answer."""
    briefing = facts.kind is Kind.CALENDAR and facts.subkind == "briefing"
    # A body's press conference; where an official will speak of it, that is awaited.
    official = any(a.actor_id not in {None, a.side} and a.org != a.name for a in facts.actors)
    return (briefing and not official) or _unnamed_threat(facts)


def _unnamed_threat(facts: Facts) -> bool:
    """Whether an answer in kind is vowed without saying which: no figure, product or day."""
    if facts.status is not Status.THREATENED or facts.subkind != "retaliation":
        return False
    named = (facts.rate, facts.value, facts.component, facts.effective, facts.doc_number)
    return not any(named) and not facts.products


def _told_already(change: Change) -> SilenceReason | None:
    event = change.event
    if event.last_alerted_version == event.version:
        return SilenceReason.ALREADY_TOLD
    last = event.last_alerted_asserted_at
    if last is not None and change.claim.asserted_at < last:
        return SilenceReason.OUT_OF_ORDER
    return None


def _too_old(
    change: Change, article: Article, now: datetime, policy: AlertPolicy
) -> SilenceReason | None:
    if now - change.claim.asserted_at > policy.asserted_age:
        return SilenceReason.TOO_OLD
    said = change.claim.mention.facts
    called_off = said.status in {Status.CANCELLED, Status.POSTPONED}
    named = _last_day(said)
    last = named or (None if called_off else _last_day(change.event.facts))
    age = now - datetime.combine(last, _END_OF_DAY) if last is not None else timedelta(0)
    before = change.before
    under_way = before is not None and before.facts.status is Status.ONGOING
    # Of talks that were last heard to be on, word without a day may come days into them.
    days = 2 if under_way and named is None else 1
    if age > policy.event_age * days:
        return SilenceReason.TOO_OLD
    upcoming = change.claim.mention.bucket is Bucket.UPCOMING
    if last is None:
        age = now - change.claim.asserted_at
    if article.learning and not upcoming and age > policy.learning_age:
        return SilenceReason.LEARNING
    return None


def _last_day(facts: Facts) -> date | None:
    """The last day that the event concerns: its own, or that on which it starts or ends."""
    days = [facts.effective, facts.expiry]
    if facts.when is not None and (facts.when.end is not None or facts.status not in _EARLY):
        # What is planned for some day after another has no last day.
        days.append(facts.when.end or facts.when.start)
    return max((day for day in days if day is not None), default=None)


def _unsure(change: Change, policy: AlertPolicy) -> SilenceReason | None:
    mention = change.claim.mention
    floor = policy.provisional_confidence if change.provisional else policy.confidence
    if mention.confidence < floor:
        return SilenceReason.LOW_CONFIDENCE
    # Somebody's belief about what others will do, with no day to it, is not yet an event.
    # Officials of both sides who may meet are a rumour that is named as one.
    dated = mention.facts.when is not None or mention.facts.effective is not None
    known = dated or (mention.facts.status is Status.RUMOURED and _both_named(mention.facts))
    if mention.certainty is not Certainty.CERTAIN and not known:
        return SilenceReason.LOW_CONFIDENCE
    return None


def _both_named(facts: Facts) -> bool:
    """Whether somebody of each side is named among those who meet."""
    people = [actor for actor in facts.actors if actor.actor_id not in {None, actor.side}]
    return facts.kind is Kind.MEETING and len({actor.side for actor in people}) > 1


def _no_news(change: Change, policy: AlertPolicy) -> SilenceReason | None:
    """Whether an update tells nothing that someone who read the last alert did not expect."""
    if change.before is None or change.kind is ChangeKind.CORRECTED:
        return None
    old, new = change.before.facts, change.event.facts
    if change.kind is ChangeKind.CONFIRMED and not policy.tell_confirmed:
        return SilenceReason.CORROBORATED
    if old.status is not new.status and not _only_named(change, policy):
        begun = new.kind is Kind.MEETING and new.status is Status.ONGOING
        if begun and not policy.tell_begun:
            return SilenceReason.CORROBORATED
        if new.status in _STARTED and _as_told(change.before, new, policy):
            return None if policy.tell_effect_on_day else SilenceReason.ON_SCHEDULE
        return _settling(change, policy)
    told = [field for field in change.fields if not _expected(field.name, change, policy)]
    return None if told or policy.tell_narrowed else SilenceReason.NARROWED_ONLY


def _only_named(change: Change, policy: AlertPolicy) -> bool:
    """Whether two reports of one decision differ in its name: a suspension announced, suspended."""
    before, new = change.before, change.event.facts
    if before is None or change.claim.asserted_at - before.first_asserted_at > policy.settling:
        return False
    named = {_plain(before.facts), _plain(new)}
    return before.facts.subkind == new.subkind and named <= _DECIDED


def _plain(facts: Facts) -> Status:
    """The status, where it says more than what the act is called."""
    says = _SAYS_ITSELF.get(facts.status)
    return Status.ANNOUNCED if says and facts.subkind.endswith(says) else facts.status


def _settling(change: Change, policy: AlertPolicy) -> SilenceReason | None:
    """Whether it is only called by the next word on the way to its start.

    A meeting that one paper has as planned and another as confirmed is one story, too.
    """
    before, event = change.before, change.event
    if before is None:
        return None
    if event.facts.kind is Kind.MEETING:
        firmer = (before.facts.status, event.facts.status) == (Status.PLANNED, Status.CONFIRMED)
        soon = change.claim.asserted_at - before.first_asserted_at <= policy.settling
        return SilenceReason.CORROBORATED if firmer and soon else None
    if before.facts.status not in _EARLY or event.facts.status not in _EARLY | _DECIDED:
        return None
    age = change.claim.asserted_at - before.first_asserted_at
    undecided = event.facts.status in _EARLY
    return SilenceReason.CORROBORATED if undecided or age <= policy.settling else None


def _as_told(before: Event, facts: Facts, policy: AlertPolicy) -> bool:
    """Whether a measure started when it was to start: on its day, or at once where none was told.

    A start on any other day is news, and so is the start of what had no day.
    """
    started = facts.effective or (facts.when.start if facts.when is not None else None)
    if started is None or before.facts.status is Status.IN_EFFECT:
        # What was in force and is suspended, prolonged or lifted did not start on its day.
        return False
    if facts.status in _UNDONE and before.facts.subkind not in EASING:
        return False
    if before.facts.effective is not None:
        return abs((started - before.facts.effective).days) <= policy.moved_days
    when = before.facts.when
    decided = before.facts.kind is not Kind.MEETING and before.facts.status in _DECIDED
    return decided and when is not None and started == when.end


def _expected(name: str, change: Change, policy: AlertPolicy) -> bool:
    """Whether the change of field *name* is a filling in or a narrowing."""
    if change.before is None:
        return False
    old, new = change.before.facts, change.event.facts
    open_meeting = new.kind is Kind.MEETING and new.status in {
        Status.PLANNED,
        Status.CONFIRMED,
        Status.POSTPONED,
    }
    if name == "place":
        return not open_meeting
    if name == "date":
        movable = open_meeting or new.kind is Kind.CALENDAR
        moved = _moved(old.when, new.when) > policy.moved_days
        return not movable or not (moved or _is_set(old.when, new.when))
    if name in {"kind", "subkind"}:
        return True
    if name == "rate" and old.rate is not None and new.rate is not None:
        said = change.claim.mention.facts
        off = any(facts.subkind in TAKING_OFF for facts in (old, new, said))
        return off or _one_figure(old, new) or _one_notice(old, said)
    limits = {"effective": (old.effective, new.effective), "expiry": (old.expiry, new.expiry)}
    was, now = limits.get(name, (None, None))
    if was is not None and now is not None:
        return abs((now - was).days) <= policy.moved_days
    field = next(field for field in change.fields if field.name == name)
    return name == "status" or field.before is None or field.after is None


def _is_set(before: When | None, after: When | None) -> bool:
    """Whether what was to be in some season has got its days."""
    widths = [
        (when.end - when.start).days if when and when.start and when.end else None
        for when in (before, after)
    ]
    old, new = widths
    return old is not None and new is not None and old > _SEASON_DAYS and new < _WEEK_DAYS


def _one_figure(old: Facts, new: Facts) -> bool:
    """Whether two rates tell one thing: the one loosely, or by another line of its schedule."""
    if old.rate is None or new.rate is None:
        return False
    if old.rate.covers(new.rate) or new.rate.covers(old.rate):
        return True
    lines = {line.rate for line in new.schedule}
    return {old.rate, new.rate} <= lines


def _one_notice(old: Facts, said: Facts) -> bool:
    """Whether the claim puts it to the same days as before: one notice may set several rates."""
    if old.when is None or said.when is None or said.rate_before is not None:
        return False
    days = {when.end or when.start for when in (old.when, said.when)}
    starts = {facts.effective for facts in (old, said)} - {None}
    return len(days) == 1 and len(starts) <= 1


def _moved(before: When | None, after: When | None) -> int:
    """Days between two intervals; 0 where they overlap or one is not known."""
    if before is None or after is None:
        return 0
    first, last = before.start or before.end, before.end or before.start
    start, end = after.start or after.end, after.end or after.start
    if first is None or last is None or start is None or end is None:
        return 0
    return max((start - last).days, (first - end).days, 0)


def _quotes(change: Change, article: Article) -> tuple[Quote, ...]:
    """The sentences that say so, each once."""
    seen = dict.fromkeys(part.quote for part in change.claim.mention.evidence)
    return tuple(
        Quote(quote, article.url, article.outlet, article.published)
        for quote in list(seen)[:_QUOTES]
    )


def _on_whom(facts: Facts) -> str:
    """`US on China` of what one side does to the other, else nothing."""
    if facts.kind.value in JOINT or not facts.affected or {*facts.imposing} == {*facts.affected}:
        return ""
    return " on ".join(
        sides_words(sides, "/") for sides in (facts.imposing, facts.affected) if sides
    )


def _reason(change: Change) -> str:
    """One line for a person: what changed."""
    if change.before is None:
        known = {field.name: field.after for field in change.fields}
        known.setdefault("subkind", change.event.facts.subkind)
        names = ("subkind", "status", "rate", "date", "place")
        parts = [value_label(name, known.get(name)) for name in names]
        parts.insert(1, _on_whom(change.event.facts))
        if effective := known.get("effective"):
            parts.append(f"effective {effective}")
        return f"{change.kind}: {', '.join(filter(None, parts))}"
    steps = (
        f"{field_label(field.name)} {value_label(field.name, field.before) or 'unknown'} -> "
        f"{value_label(field.name, field.after) or 'unknown'}"
        for field in change.fields
    )
    return f"{change.kind}: {'; '.join(steps) or subkind_label(change.event.facts.subkind)}"
