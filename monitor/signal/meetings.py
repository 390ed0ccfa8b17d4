"""Meetings, calls and visits: who with whom, at what level, where, when, how far along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Certainty, Facts, Kind, Precision, Scope, Status, When
from monitor.signal.actors import actors_of, with_sides
from monitor.signal.arrivals_zh import with_visits, without_arrivals
from monitor.signal.attendants import called_off, joined_by, once_due
from monitor.signal.attendants_zh import with_attendants
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.draft import (
    Draft,
    Governing,
    attribution_of,
    govern,
    quote_of,
    said_day,
)
from monitor.signal.genre import is_opinion
from monitor.signal.landings import on_arrival
from monitor.signal.lattice import HELD, OFF
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_beside import among_themselves, did_it_there, only_tours
from monitor.signal.meeting_dates import (
    begun_before,
    behind,
    date_of,
    nearest,
    put_off,
    yet_to_come,
)
from monitor.signal.meeting_denied import denies_delay
from monitor.signal.meeting_followed import followed
from monitor.signal.meeting_gapped import gapped
from monitor.signal.meeting_goes_on import from_now, with_last_day
from monitor.signal.meeting_groups import (
    Group,
    groups_of,
    main_hit,
    was_occasion,
    withdraws,
    within_deed,
)
from monitor.signal.meeting_headline import dated_by_lead, of_the_day, points_back
from monitor.signal.meeting_levels import (
    LONGEST_ROUND,
    level_of,
    of_days,
    of_forum,
    ranked_by_title,
    speaker_level,
    subkind_of,
    without_meetings,
)
from monitor.signal.meeting_moved import moved_later, once_set, was_to_meet
from monitor.signal.meeting_named_place import named_by_place
from monitor.signal.meeting_off import at_risk, missed
from monitor.signal.meeting_resumed import resumed
from monitor.signal.meeting_settled import confirmed_later, made_known
from monitor.signal.meeting_sides import with_sides_around
from monitor.signal.meeting_slots import mode_of, place_left, place_of, without_venue
from monitor.signal.meeting_status import ended, parting, settled, stands_alone, status_of
from monitor.signal.meeting_strangers import of_strangers
from monitor.signal.meeting_teams import by_teams, on_team
from monitor.signal.meeting_there import there
from monitor.signal.meeting_title_place import placed_by_title
from monitor.signal.meeting_told import Telling, accepted, invited, only_wished, telling
from monitor.signal.meeting_verbs import NOUNS, VERBS
from monitor.signal.meetings_recalled_zh import of_old, recalled_groups
from monitor.signal.meetings_zh import ended_zh, goes_until_zh, status_zh, wished_zh
from monitor.signal.merge_visits import named, without_its_plans
from monitor.signal.participants import (
    Who,
    tellers,
    who_meets,
)
from monitor.signal.peers import leaders
from monitor.signal.scene import Line, Scene
from monitor.signal.telling import negotiators_telling, said_after

_ORDINAL: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
}
#: Sentences of the beginning, where the headline's talks have their sides named.
_HEAD: Final = 4
_OFF: Final = frozenset({"cancel", "postpone"})
_BRINGING: Final = re.compile(r"[^,;:]{0,80}?\sbr(?:ings?|inging|ought)\s")
#: What a hit may be without naming anybody.
_NAMELESS: Final = frozenset({EntryKind.PLACE, EntryKind.TERM, EntryKind.ACT, EntryKind.CUE})
_ROUND: Final = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh)\s+round\b", re.IGNORECASE
)


def meetings(scene: Scene) -> list[Draft]:
    """All meetings that the article speaks of, one draft for each time it does."""
    withdrawn: list[Draft] = []
    out: list[Draft] = []
    if is_opinion(scene) and scene.lines[0].sentence.language == "zh":
        return out
    for line in _worth_reading(scene):
        groups = [of_old(within_deed(scene.topic, g), scene.day) for g in groups_of(line)]
        groups = [part for group in groups for part in gapped(group)]
        groups += recalled_groups(line)
        told = without_arrivals(_drafts(scene, groups))
        (withdrawn if withdraws(line) else out).extend(told)
    out.extend(draft for line in scene.lines for draft in named_by_place(scene, line))
    out = points_back(dated_by_lead(out))
    out = without_its_plans(_lasting(with_visits(on_arrival(out)), scene.day))
    out = resumed(out, scene.day)
    out = with_sides_around(scene, with_last_day(scene, out))
    out = ranked_by_title(scene, out)
    out = moved_later(scene, once_due(scene, called_off(out)))
    out = with_attendants(scene, joined_by(scene, out))
    out = confirmed_later(scene, followed(scene, placed_by_title(scene, out)))
    out += there(scene, out)
    return (
        [_corrected(draft, withdrawn[0]) for draft in out if _states(draft)] if withdrawn else out
    )


def _drafts(scene: Scene, groups: Sequence[Group]) -> list[Draft]:
    """What *groups* tell; one without a verb of its own is where the one before it was."""
    out: list[Draft] = []
    for group in groups:
        draft = _draft(scene, group)
        if draft is not None and group.gapped and out and draft.facts.place is None:
            draft = replace(draft, facts=replace(draft.facts, place=out[-1].facts.place))
        out.extend([draft] if draft is not None else [])
    return out


def _lasting(drafts: list[Draft], day: date) -> list[Draft]:
    """*drafts*, those lengthened of which a later sentence says until when they go on."""
    for n, later in enumerate(drafts):
        last = later.facts.when.end if later.facts.when is not None else None
        # "She will be in Xville until Sunday": the end of her trip, not another.
        stays = not later.anaphor and "visit" in later.words
        if not (later.anaphor or stays) or "until" not in later.cues or last is None:
            continue
        for m in reversed(range(n)):
            when = drafts[m].facts.when or _since_today(drafts[m], day)
            if stays and named(drafts[m].facts) != named(later.facts):
                continue
            if "visit" in later.words - drafts[m].words and not stays:
                continue  # "the visit ends on Friday": not whom he sees on it
            if drafts[m].anaphor or when is None or when.start is None or when.end is None:
                continue
            exact = when.precision in {Precision.DAY, Precision.RANGE}
            if exact and (last - when.end).days > 0 and (last - when.start).days <= LONGEST_ROUND:
                whole = replace(when, end=last, precision=Precision.RANGE)
                status = drafts[m].facts.status
                if status in HELD and when.start <= day <= last:
                    status = Status.ONGOING
                facts = replace(drafts[m].facts, when=whole, status=status)
                drafts[m] = replace(drafts[m], facts=facts)
                drafts[n] = replace(later, facts=replace(later.facts, when=whole, status=status))
            break
    return drafts


def _since_today(draft: Draft, day: date) -> When | None:
    """Today, for what a headline without a day says is on."""
    on = draft.facts.status is Status.ONGOING and draft.line.is_title
    return When(day, day, Precision.DAY, "", "lead", day, "lead") if on else None


def _worth_reading(scene: Scene) -> Sequence[Line]:
    """The lines that can tell of a meeting of the topic.

    A line that names nobody only points back ("the talks went on"): it counts where another line
    names somebody who meets, and in most articles none does.
    """
    if len(scene.lines) == 1 or any(_names(line) and groups_of(line) for line in scene.lines):
        return scene.lines
    head = scene.lines[:_HEAD]
    sides = {p.side for line in head for p in line.parties} | _homes(head[:1])
    both = sides >= set(scene.topic.side_ids) and any(groups_of(line) for line in head)
    return scene.lines if both else ()


def _homes(lines: Sequence[Line]) -> set[str]:
    """The countries whose cities *lines* name: "Xville round ends" is at home with one side."""
    places = [hit.of(EntryKind.PLACE) for line in lines for hit in line.hits]
    return {place.row.country for place in places if place is not None}


def _names(line: Line) -> bool:
    return bool(line.parties or line.sentence.correction) or any(
        entry.kind not in _NAMELESS for hit in line.hits for entry in hit.entries
    )


def _states(draft: Draft) -> bool:
    """Whether the words tell what is right: the heading over a correction names its subject."""
    line = draft.line
    return not (line.is_title and line.sentence.correction and not line.whole().verbs)


def _corrected(draft: Draft, before: Draft) -> Draft:
    """What a correction puts right, with what it says of the meeting while taking *before* back."""
    if not draft.line.sentence.correction:
        return draft
    facts, said = draft.facts, before.facts
    if facts.level is None:
        facts = replace(facts, level=said.level, subkind=said.subkind, mode=said.mode)
    if not draft.both_named:
        facts = replace(facts, actors=said.actors)
    if facts.when is None:
        facts = replace(facts, when=said.when)
    moved = said.place is not None and said.place != facts.place
    return replace(draft, facts=facts, retracted=said.place if moved else None)


def _draft(scene: Scene, group: Group) -> Draft | None:
    line, clause = group.line, group.clause
    hit = main_hit(group)
    governing = govern(line, clause, hit)
    chinese = line.sentence.language == "zh"
    if (
        wished_zh(line, group) and not group.recalled
        if chinese
        else only_wished(line, group, hit, governing) or of_strangers(group)
    ):
        return None
    who = who_meets(scene, group)
    if group.recalled and not (who.third or who.business):
        who = replace(who, sides=frozenset(scene.topic.side_ids))
    dated = date_of(scene, group)
    when = _day_meant(scene, group, governing, dated)
    when = from_now(scene, group, governing, dated, when)
    place, venue_side = place_of(scene, group)
    who = _with_sides_of(scene, group, who, venue_side)
    level = level_of(group, who)
    who = _with_tellers(scene, group, who)
    read = status_of(scene, group, governing, when)
    status = status_zh(scene, group, when) if chinese else read
    if group.recalled or was_occasion(scene.day, group, status, when):
        status = Status.CONCLUDED
    if status is Status.POSTPONED:
        when = put_off(line, when, dated)
    elif status in HELD:
        when = begun_before(scene, group, when)
    made = _made(scene, group, who, Facts(Kind.MEETING, "", status, when=when, place=place))
    made = replace(made, facts=_by_phone(group, who, without_venue(group, made.facts)))
    if who.business and not who.sides >= set(scene.topic.side_ids):
        return _scoped(made, "business_meeting", Scope.GOVERNMENT_BUSINESS, who)
    if _set_apart(scene, who) or among_themselves(group, who) or only_tours(group):
        return None
    if who.third and len(who.sides) < 2:
        return _scoped(made, "ministerial_meeting", Scope.THIRD_COUNTRY, who)
    if level is None and "visit" in group.words and venue_side:
        level = speaker_level(line, venue_side)
    both = who.sides >= set(scene.topic.side_ids)
    told = telling(scene, group, governing, who, when)
    made, told = _if_once_set(group, made, told)
    anaphor = told is Telling.PASSING or (not both and not stands_alone(scene, group, who, status))
    anaphor = anaphor or goes_until_zh(group, dated) or _whose_trip(scene, group, who)
    abroad = place is not None and place.country not in scene.topic.side_ids
    words = without_meetings(group, who, abroad=abroad)
    words |= {"forum"} if of_forum(group) else frozenset()
    words |= {"talks"} if by_teams(group) else frozenset()
    facts = replace(
        made.facts,
        subkind=subkind_of(level, words, made.facts.mode, round_of_days=of_days(when)),
        level=level,
        actors=made.facts.actors if anaphor else with_sides(made.facts.actors, scene),
    )
    cues = frozenset(() if told is Telling.TOLD else ("recalled",))
    cues |= _course(group, governing, dated)
    inferred = made.inferred | (frozenset() if both else {"sides"})
    return replace(
        made,
        facts=facts,
        words=words,
        cues=cues,
        anaphor=anaphor,
        both_named=both,
        inferred=inferred,
        retracted=place_left(line),
    )


def _with_tellers(scene: Scene, group: Group, who: Who) -> Who:
    """*who*, where nobody is named who meets, with the negotiators who tell of the talks."""
    if who.third or who.business or not who.sides >= set(scene.topic.side_ids):
        return who
    if any(p.kind in {"person", "office", "leaders"} for p in who.parties):
        return who
    return replace(who, parties=(*who.parties, *negotiators_telling(scene, group)))


def _whose_trip(scene: Scene, group: Group, who: Who) -> bool:
    """As in "Xville denies asking to delay trip": whose it is another sentence tells."""
    nobody = not any(p.actor is not None and p.kind != "side" for p in who.parties)
    trip = group.line.is_title and nobody
    return trip and denies_delay(group.line, scene.topic.side_ids) is not None


def _by_phone(group: Group, who: Who, facts: Facts) -> Facts:
    """*facts*; where two heads of state only "talk", nowhere, by phone: else they would meet."""
    ranks = {p.side for p in who.parties if p.level == "leaders" and p.kind == "person"}
    spoke = group.acts == {"speak"} and not group.classes & {"talks"}
    nowhere = facts.place is None and facts.mode is None
    apart = nowhere and len(ranks) > 1 and "multilateral" not in group.line.classes
    return replace(facts, mode="phone") if spoke and apart else facts


def _if_once_set(group: Group, made: Draft, told: Telling) -> tuple[Draft, Telling]:
    """*made* and *told*; of "had been due to meet on Monday", a plan that holds no more."""
    off = once_set(group.line, main_hit(group))
    if made.facts.status in OFF or off is None:
        return made, told
    if off is Status.CANCELLED or was_to_meet(group.line, main_hit(group)):
        # "has put off a trip to Xville, where he was to meet Sato": the news itself.
        return replace(made, facts=replace(made.facts, status=off)), told
    facts = replace(made.facts, status=off, when=None)
    return replace(made, facts=facts), Telling.PASSING


def _set_apart(scene: Scene, who: Who) -> bool:
    """Whether those who meet hold offices that have nothing to do with the topic."""
    officials = [p.actor for p in who.parties if p.kind in {"person", "office"}]
    roles = {actor.role for actor in officials if actor is not None}
    return bool(roles) and roles <= scene.topic.apart_roles


def _day_meant(
    scene: Scene, group: Group, governing: Governing, dated: FoundDate | None
) -> When | None:
    """The days of *dated*, seen from what the sentence says of them."""
    line = group.line
    when = nearest(scene, line, dated, governing) if dated else None
    if when is None or line.sentence.language == "zh":
        return when
    past = behind(scene, group, when, missed=missed(group, governing))
    if at_risk(line, group) and when.end is not None and when.end <= scene.day:
        return None  # "said on Monday that the trip could be delayed": when it was said
    coming = accepted(line) or invited(group) or settled(group, governing)
    coming = coming or made_known(group, governing)
    return yet_to_come(scene, when) if coming and past is when else past


def _course(group: Group, governing: Governing, dated: FoundDate | None) -> frozenset[str]:
    """What the words say of its course: that it is over, or until when it goes on."""
    left = parting(governing, group)
    cues = {"parting": left, "ended": left or ended(governing) or ended_zh(group)}
    hit = main_hit(group)
    cues["said_after"] = said_after(group.line, hit) or did_it_there(group.line, hit)
    cues["until"] = dated is not None and dated.role is DateRole.UNTIL
    cues["of_the_day"] = of_the_day(group, hit, governing)
    return frozenset(name for name, holds in cues.items() if holds)


def _with_sides_of(scene: Scene, group: Group, who: Who, home: str | None) -> Who:
    """*who* with the side at home there, and in a headline with those that say so."""
    if who.business or who.third:
        return who
    ids = set(scene.topic.side_ids)
    if who.sides and on_team(group):
        return replace(who, sides=frozenset(ids))
    visit = "visit" in group.classes | group.acts or _brings(group)
    here = {home} if home and (visit or group.line.is_title) else set()
    sides = who.sides | here
    if group.line.is_title and not sides >= ids:
        said = tellers(scene, group.line)
        sides |= said
        # "Talks resume on Thursday, Ito says, after Xland ...": between these two; and "Xland
        # calls off Ito trip after Yish duties": he would have gone to Yland.
        off = visit and not group.line.acts.isdisjoint(_OFF)
        if off or (said and "talks" in group.classes):
            sides |= ids & {p.side for p in group.line.parties}
    whole = sides >= ids
    return replace(who, sides=sides) if whole or visit else who


def _brings(group: Group) -> bool:
    """As in "talks will bring Ito to Xville": he comes to those who are at home there."""
    words = group.line.text(group.hits[-1].end, group.end)
    return "talks" in group.classes and _BRINGING.match(words) is not None


def _scoped(made: Draft, subkind: str, scope: Scope, who: Who) -> Draft:
    """The draft as a meeting that is not between the two sides."""
    # A firm is there by its people, named or not: "the boss of Acme".
    people = [p for p in who.parties if p.kind != "firm"]
    actors = actors_of(people or who.parties)
    return replace(made, facts=replace(made.facts, subkind=subkind, scope=scope, actors=actors))


def _made(scene: Scene, group: Group, who: Who, facts: Facts) -> Draft:
    """A draft of *facts*, with who takes part and who says so."""
    line = group.line
    source, anonymous = attribution_of(scene, line)
    # "Ito of the Treasury": he is there, not his ministry; and a ministry alone is its side.
    parties = [p for p in who.parties if p.side in scene.topic.side_ids and p.kind != "org"]
    named = {p.side for p in parties if p.kind != "side"}
    for both in (p for p in who.parties if p.kind == "leaders"):
        chiefs = leaders(scene.topic, scene.day, both, line.text(both.start, both.end))
        parties.extend(chief for chief in chiefs if chief.side not in named)
    text = line.sentence.text
    match = _ROUND.search(text) if "round" in text.lower() else None
    hit = main_hit(group)
    return Draft(
        facts=replace(
            facts,
            actors=actors_of(parties),
            mode=mode_of(group),
            round_number=_ORDINAL[match.group(1).lower()] if match else None,
        ),
        line=line,
        clause=group.clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, group.clause, "trigger"),),
        source=source,
        said=said_day(scene, line),
        certainty=Certainty.POSSIBLE if anonymous else Certainty.CERTAIN,
        fuzzy=any(p.actor is not None and p.actor.link.startswith("fuzzy") for p in parties),
        words=group.words,
        rules=("MEET." + "+".join(sorted(group.classes & NOUNS | group.acts & VERBS)),),
    )
