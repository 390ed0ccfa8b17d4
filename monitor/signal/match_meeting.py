"""Points for a meeting or call: level, way, people, place, days, round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from monitor.model import Facts, Place, Status, Term
from monitor.signal.lattice import is_open
from monitor.signal.pair import Pair
from monitor.signal.parties import is_city, persons
from monitor.signal.span import Span
from monitor.signal.weights import MatchWeights

_LEVELS: Final = {
    "leaders_summit": "leaders",
    "state_visit": "leaders",
    "call_leaders": "leaders",
    "ministerial_talks": "ministerial",
    "ministerial_meeting": "ministerial",
    "ministerial_visit": "ministerial",
    "call_ministerial": "ministerial",
    "vice_ministerial_talks": "vice_ministerial",
    "vice_ministerial_meeting": "vice_ministerial",
    "call_vice_ministerial": "vice_ministerial",
    "working_level": "working",
    "ambassador_meeting": "ambassador",
    "business_meeting": "business",
}
#: Taken to be of ministers where no word tells who meets, and of whoever is in a team.
_UNTOLD: Final = frozenset(
    {"ministerial_talks", "ministerial_visit", "ministerial_meeting", "call_ministerial"}
)
_TEAM: Final = "working_level"
_NEAR: Final = frozenset({"ministerial", "vice_ministerial", "working"})
#: Vice ministers are also "mid-level officials".
_DEPUTIES: Final = frozenset({"vice_ministerial", "working"})
#: Made in person, by their very name.
_VISITS: Final = frozenset({"state_visit", "ministerial_visit"})
_CALLS: Final = frozenset({"phone", "video", "remote"})
#: A meeting planned this near is what words of one without a day are about.
_SOON_DAYS: Final = 14
#: So long after its days a meeting that was planned may still be about to begin.
_PASSED_DAYS: Final = 7
#: Talks that were last heard to be on may have gone on for so long.
_UNDER_WAY_DAYS: Final = 6
#: That a meeting falls within a season tells little of which one it is.
_WIDE_DAYS: Final = 45
#: For so long a trip that is planned may be the talks that were said to be planned.
_BARE_DAYS: Final = 7
_MOVED: Final = frozenset({Status.POSTPONED, Status.CANCELLED, Status.DENIED})


def level_of(facts: Facts) -> str | None:
    """At what level the two sides meet, from the words or from the sub-kind."""
    return facts.level or _LEVELS.get(facts.subkind)


def is_call(facts: Facts) -> bool:
    """Whether they spoke from afar."""
    return facts.mode in _CALLS or facts.subkind.startswith("call_")


def meeting_terms(pair: Pair, weights: MatchWeights) -> tuple[Term, ...] | None:
    """The terms for a claim of a meeting against a known one; None where it cannot be that one."""
    return (
        *_level(pair, weights),
        *_mode(pair, weights),
        *_people(pair, weights),
        *_place(_place_named(pair), pair.known.place, weights),
        *_days(pair, weights),
        *_round(pair, weights),
    )


def _level(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = level_of(pair.said), level_of(pair.known)
    if said is None or known is None:
        return
    if said == known:
        yield Term("level", weights.level_equal, said)
    elif {said, known} <= _NEAR and (_unsaid(pair.said) or _unsaid(pair.known)):
        yield Term("level_unsaid", weights.level_equal, f"{said}, {known}")
    elif {said, known} == _DEPUTIES:
        yield Term("level_near", -weights.level_near, f"{said}, {known}")
    elif {said, known} <= _NEAR:
        yield Term("level_near", weights.level_near, f"{said}, {known}")
    else:
        yield Term("other_level", weights.level_other, f"{said}, {known}")


def _unsaid(facts: Facts) -> bool:
    """Whether it is not told who meets, but that the sides do: "talks", "a team's trip"."""
    if persons(facts):
        return False
    team = facts.subkind == _TEAM and facts.when is None
    return team or (facts.level is None and facts.subkind in _UNTOLD)


def _mode(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = is_call(pair.said), is_call(pair.known)
    if said and known:
        yield Term("both_calls", weights.both_calls)
    elif said is not known:
        # "Met" and "held talks" are said of calls as well, unless it was somewhere.
        called, met = (pair.said, pair.known) if said else (pair.known, pair.said)
        there = met.subkind in _VISITS or (met.mode and met.place)
        stated = called.mode and there and not _same_people_and_day(pair)
        if stated or not (known and _unsaid(pair.said)):
            # "The two sides held talks", nobody says who: that may be a call as well.
            points = weights.call_against_in_person * (2 if stated else 1)
            yield Term("call_against_meeting", points)


def _same_people_and_day(pair: Pair) -> bool:
    """Nobody meets and telephones on one day: one of the two reports puts it wrong."""
    days, known = pair.said_span, pair.known_span
    if days is None or known is None or not (days.exact and known.exact and days.stated):
        return False
    both = persons(pair.said).keys() & persons(pair.known).keys()
    return len(both) > 1 and days.gap(known) == 0


def _people(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = persons(pair.said), persons(pair.known)
    shared = sorted(said.keys() & known.keys())
    if shared:
        points = min(weights.principal_cap, weights.principal * len(shared))
        yield Term("people", points, ", ".join(shared))
        if _another_counterpart(pair, said, known):
            yield Term("other_counterpart", weights.principals_disjoint)
        return
    # Delegations are named in part: only two sets for one side tell two meetings apart.
    if set(said.values()) & set(known.values()):
        trips = pair.said.subkind in _VISITS and pair.known.subkind in _VISITS
        yield Term("other_people", weights.principals_disjoint * (2 if trips else 1))


def _another_counterpart(pair: Pair, said: Mapping[str, str], known: Mapping[str, str]) -> bool:
    """Whether one of them is met on a day of his own: "saw Ito on Monday and Sato on Tuesday"."""
    days, other = pair.said_span, pair.known_span
    if days is None or other is None or not (days.exact and other.exact and days.stated):
        return False
    shared = {known[who] for who in said.keys() & known.keys()}
    return days.gap(other) > 0 and not set(said.values()) & set(known.values()) <= shared


def _place_named(pair: Pair) -> Place | None:
    """Where the words put it, or had put it: a correction is known by what it takes back.

    What was corrected may be read after its correction: then it is known by the same.
    """
    known, said, retracted = pair.known.place, pair.said.place, pair.retracted
    if known and retracted and known.name.casefold() == retracted.name.casefold():
        return retracted
    if known and said and said.name.casefold() in pair.withdrawn:
        return known
    return said


def _place(said: Place | None, known: Place | None, weights: MatchWeights) -> Iterator[Term]:
    if said is None or known is None:
        return
    words = f"{said.name}, {known.name}"
    if said.country != known.country:
        yield Term("other_place", weights.other_place, words)
    elif not (is_city(said) and is_city(known)):
        yield Term("same_country", weights.same_country, words)
    elif said.name.casefold() == known.name.casefold():
        yield Term("same_city", weights.same_city, said.name)
    else:
        yield Term("other_city", weights.other_place / 2, words)


def _days(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = pair.said_span, pair.known_span
    if said is None or (not said.stated and known is not None and said.gap(known) > 0):
        # The day of the report alone: talks are reported of for days.
        yield from _undated(pair, weights)
    elif known is None:
        yield from _event_undated(pair, said, weights)
    elif (gap := said.gap(known)) == 0:
        named = persons(pair.said).keys() & persons(pair.known).keys()
        yield _overlap(said, known, weights, season=bool(named))
    elif pair.said.status in _MOVED and is_open(pair.known.status):
        yield Term("moved", weights.open_interval, f"{gap} days")
    elif is_open(pair.known.status):
        yield _after_plan(said, known, gap, weights)
    elif gap > 1 and said.exact and known.exact and is_call(pair.said) and is_call(pair.known):
        # A call is of one day: two that were held are two.
        yield Term("other_call", weights.gap_more, f"{gap} days")
    else:
        yield _gap(gap, weights)


def _overlap(said: Span, known: Span, weights: MatchWeights, *, season: bool) -> Term:
    """The points for days in common; *season*: those of a season count, for people agree."""
    if said.exact and known.exact:
        return Term("same_days", weights.day_overlap)
    if said.half_open or known.half_open:
        return Term("open_interval", weights.open_interval)
    wide = max(_days_of(said), _days_of(known)) > _WIDE_DAYS
    if (season or not wide) and (said.holds(known) or known.holds(said)):
        return Term("inside_interval", weights.inside_interval)
    return Term("intervals_overlap", weights.inside_interval / 2)


def _days_of(span: Span) -> int:
    return (span.last - span.first).days + 1


def _gap(gap: int, weights: MatchWeights) -> Term:
    if gap <= 2:
        # One day apart may be two time zones; two days may be two days of talks.
        return Term("days_apart", weights.day_overlap * 2 / 3 if gap == 1 else 0.0, f"{gap} days")
    if gap <= 7:
        return Term("days_apart", weights.gap_few_days, f"{gap} days")
    return Term("days_apart", weights.gap_more, f"{gap} days")


def _after_plan(said: Span, known: Span, gap: int, weights: MatchWeights) -> Term:
    """A plan may come late, and a vague one early; a day that was named binds more."""
    if gap <= 2:
        return _gap(gap, weights)
    if gap > weights.slack_days:
        return _gap(gap, weights)
    if known.exact and said.exact:
        few = gap <= 7
        return Term("off_plan", -1.0 if few else weights.gap_few_days, f"{gap} days")
    return Term("near_plan", weights.planned_gap, f"{gap} days")


def _undated(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    if pair.background:
        return
    known = pair.known_span
    if is_open(pair.known.status):
        if known is not None and known.first > pair.asserted and not is_open(pair.said.status):
            moved = pair.said.status in _MOVED
            # The words may only sound as if it had been held: place and people can still tell.
            soon = (known.first - pair.asserted).days <= _SOON_DAYS
            sounds = weights.level_near if soon else weights.gap_few_days
            yield Term("before_plan", weights.undated_near if moved else sounds)
            return
        ahead = (known.first - pair.asserted).days if known is not None else 0
        if ahead > weights.slack_days and pair.said.status not in _MOVED:
            yield Term("distant_plan", weights.open_interval, f"{ahead} days")
            return
        # A plan without a day is not kept open by mere talk of it.
        day = known.last if known is not None else pair.first_spoken
        stale = (pair.asserted - day).days
        # Once its days are over, what is still to come is the next one.
        coming = known is not None and known.stated and is_open(pair.said.status)
        if stale <= (_PASSED_DAYS if coming else weights.slack_days):
            yield _open_plan(pair, weights)
        else:
            yield _gap(stale, weights)
        return
    since = (pair.asserted - _held_on(pair)).days
    if since < -1 and not is_open(pair.said.status):
        # Said to be over before it began: another meeting.
        yield _gap(-since, weights)
    elif since < -weights.slack_days:
        yield _gap(-since, weights)
    elif since <= (_UNDER_WAY_DAYS if pair.known.status is Status.ONGOING else 3):
        yield Term("just_held", weights.undated_near, f"{since} days")
    elif since <= 7:
        yield Term("held_lately", weights.open_interval, f"{since} days")
    else:
        yield _gap(since - 3, weights)


def _open_plan(pair: Pair, weights: MatchWeights) -> Term:
    """A plan that is still open; one that named nobody is not every trip that is planned later."""
    said, known = pair.said, pair.known
    named = persons(said).keys() & persons(known).keys()
    placed = said.place is not None and known.place is not None
    other = bool(persons(said) or said.place) and not (named or placed)
    coming = is_open(said.status) and said.status not in _MOVED
    late = coming and (pair.asserted - pair.last_spoken).days > _BARE_DAYS
    points = weights.undated_near / 2 if other and late else weights.undated_near
    return Term("open_plan", points)


def _held_on(pair: Pair) -> date:
    """The last day that a held meeting can have been on: a vague one was over when reported."""
    known = pair.known_span
    if known is None:
        return pair.first_spoken
    return known.last if known.exact else min(known.last, max(known.first, pair.first_spoken))


def _event_undated(pair: Pair, said: Span, weights: MatchWeights) -> Iterator[Term]:
    gap = abs((said.last - pair.last_spoken).days)
    held = pair.known.status is Status.CONCLUDED and pair.first_spoken <= pair.asserted
    if held and is_open(pair.said.status) and said.first > pair.asserted:
        # "They spoke, and will speak again within two weeks": it was over when it was told.
        yield Term("to_come", weights.gap_more, str(said.first))
        return
    if said.first > pair.asserted:
        # Both are still to come: how far ahead the day is that is named at last does not matter.
        gap = (pair.asserted - pair.last_spoken).days
    if is_open(pair.known.status) and gap <= weights.slack_days:
        yield _open_plan(pair, weights)
    elif gap <= 3:
        yield Term("spoken_of_then", weights.undated_near, f"{gap} days")
    else:
        yield _gap(gap, weights)


def _round(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = pair.said.round_number, pair.known.round_number
    if said is None or known is None:
        return
    if said == known:
        yield Term("same_round", weights.round_equal, str(said))
    else:
        yield Term("other_round", weights.round_other, f"{said}, {known}")
