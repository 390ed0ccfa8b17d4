"""Where a meeting is held, said beside it: in another part of its sentence, or by the next ones.

"The two were in Xville", "They set off for Xville": such sentences are no mention of their own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Facts, Kind, Place, Scope
from monitor.model.vocabulary import CALLS
from monitor.signal.document import Clause
from monitor.signal.draft import Draft
from monitor.signal.lattice import HELD
from monitor.signal.lexicon import Entry, EntryKind, Hit
from monitor.signal.meeting_slots import is_venue
from monitor.signal.merge import facts_of
from monitor.signal.parties import is_city
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene
from monitor.signal.span import Span, span_of
from monitor.signal.venues import stands_for_place

_OURS: Final = frozenset({Scope.TOPIC, Scope.GOVERNMENT_BUSINESS})
#: Sentences of the body that tell what the dateline's city is named for.
_LEAD: Final = 3
#: Sentences in which the same people, or the same meeting, may be spoken of again.
_REACH: Final = 2
#: Days between the meeting and what is told of it: the way there, the day after.
_NEAR: Final = 3
#: What goes on about the meeting before it.
_POINTS_BACK: Final = re.compile(
    rf"(?:(?:the|this|that|their|both|these|those)\s(?:[\w-]+\s){{0,3}}?(?:{TALKS}|meetings?|summit"
    r"|dinner|lunch|meal|banquet|session|round|encounter|venue|two|sides"
    r"|leaders|presidents|men|pair|delegations?|negotiators|teams?|officials|ministers)\b"
    r"|(?:[A-Z][\w.'-]*\s){1,5}told (?:him|her|them|the\s\w+|[A-Z]\w+)\b"
    r"|the (?:setting|place|site|location|scene) (?:is|was|will be)\b|when it was over\b"
    r"|they\b|both\b|it (?:was|will be|is to be|is being) held\b)",
    re.IGNORECASE,
)
#: What a clause calls the meeting that another one tells of.
_ITS_WORDS: Final = re.compile(
    r"(?<!prior )(?<!previous )(?<!earlier )(?<!past )\b"
    rf"(?:{TALKS}|meetings?|summit|session|round|hours|encounter|face[ -]to[ -]face"
    r"|week|dined|din(?:ner|ing)|sat|gather(?:s|ed|ing)?"
    r"|(?:when|while|as)\s(?:he|she|they|both|the\stwo)\s(?:is|are|was|were|stops?|stopped))\b",
    re.IGNORECASE,
)
#: "flew out of Xville"
_OUT_OF: Final = re.compile(
    r"\b(?:left|leaves|leaving|depart(?:s|ed|ing)(?: from)?|fl(?:ew|ies|ying) (?:out of|home from)"
    r"|took off from)\s"
)
_COLON: Final = re.compile(r"[:;]\s|\s[-–—]\s")


def with_venues(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups* with the city that the words beside a meeting give, where its own name none."""
    out = []
    taken = {
        draft.line.index for group in groups for draft in group if draft.facts.kind is Kind.MEETING
    }
    for group in groups:
        venue = None
        if group[0].facts.kind is Kind.MEETING and group[0].facts.scope in _OURS:
            facts = facts_of(group, scene.day)
            if facts.mode not in CALLS and (facts.place is None or not is_city(facts.place)):
                venue = _beside(groups, group, facts) or _after(scene, group, facts, taken)
                venue = venue or _left(scene, group, facts) or _visited(groups, group, facts)
                venue = venue or _reported_from(scene, group, facts)
        if venue is not None:
            told = replace(group[0], facts=replace(group[0].facts, place=venue))
            out.append([told, *group[1:]])
        else:
            out.append(group)
    return out


def _visited(groups: list[list[Draft]], group: list[Draft], facts: Facts) -> Place | None:
    """The city of the visit that the Chinese sentence before tells: "A访X市。昨日，他与B会谈"."""
    first = min(group, key=lambda draft: draft.line.index)
    if first.line.sentence.language != "zh" or facts.place is not None:
        return None
    people = {actor.actor_id for actor in facts.actors}
    for draft in (d for other in groups if other is not group for d in other):
        trip = draft.facts
        if "visit" not in draft.words or draft.line.index != first.line.index - 1:
            continue
        if trip.place is not None and people & {actor.actor_id for actor in trip.actors}:
            return trip.place
    return None


def _left(scene: Scene, group: list[Draft], facts: Facts) -> Place | None:
    """The city out of which the visitor is told to fly when the visit is over."""
    if facts.place is None or "visit" not in facts.subkind or facts.status not in HELD:
        return None
    guests = {actor.actor_id for actor in facts.actors}
    last = max(draft.line.index for draft in group)
    for line in scene.body:
        if line.index > last + _REACH or line.sentence.language == "zh":
            break
        out = _OUT_OF.search(line.sentence.text)
        if out is None:
            continue
        at = line.sentence.at + out.end()
        city = next((h.of(EntryKind.PLACE) for h in line.hits if h.start == at), None)
        his = any(p.actor is not None and p.actor.actor_id in guests for p in line.parties)
        if his and city is not None and city.row.country == facts.place.country:
            return _row_place(city)
    return None


def _reported_from(scene: Scene, group: list[Draft], facts: Facts) -> Place | None:
    """The dateline's city that the headline names too, for a meeting just held.

    By itself a dateline tells only where the reporter is. A capital of the sides is where their
    ministries speak, unless the lead tells it itself.
    """
    dateline = scene.document.dateline
    city = dateline.place.split(",")[0].title() if dateline is not None else ""
    row = scene.topic.places.get(city)
    titles = (line for line in scene.lines if line.is_title)
    named = (hit.of(EntryKind.PLACE) for line in titles for hit in line.hits)
    if row is None or not any(one is not None and one.row.name == row.name for one in named):
        return None
    if facts.status not in HELD or facts.scope is not Scope.TOPIC:
        return None
    if facts.place is not None and facts.place.country != row.country:
        return None
    days = span_of(facts.when)
    if days is not None and not (days.exact and days.gap(_today(scene)) <= _NEAR):
        return None
    at_home = row.country in scene.topic.side_ids
    for draft in group:
        told = not draft.anaphor and "recalled" not in draft.cues and not draft.line.is_title
        if not told or scene.place_in_body(draft.line) >= _LEAD:
            continue
        said = draft.line.whole().attribution
        if not (at_home and said is not None) and not _cities(draft.line, facts):
            return Place(row.name, row.country, "dateline")
    return None


def _today(scene: Scene) -> Span:
    return Span(scene.day, scene.day, exact=True)


def _beside(groups: list[list[Draft]], group: list[Draft], facts: Facts) -> Place | None:
    """The one city of another clause of its sentence: "where they met", "as a round began in X"."""
    for draft in group:
        line = draft.line
        if line.sentence.language == "zh" or any(
            other.line is line and other.facts.kind is Kind.MEETING
            for one in groups
            if one is not group
            for other in one
        ):
            continue
        found = _cities(line, facts)
        own = draft.clause.marker == "where"
        fits = [hit for hit in found if own or _ITS_WORDS.search(_stretch(line, hit, draft.clause))]
        if len({_name(hit) for hit in fits}) == 1:
            return _place(fits[0])
    return None


def _stretch(line: Line, hit: Hit, own: Clause) -> str:
    """The words of the clause, or of the half of a headline, in which a city stands."""
    clause = line.sentence.clause_at(hit.start)
    low, high = clause.at, clause.at + len(clause.text)
    for colon in _COLON.finditer(line.text(low, high)):
        if low + colon.end() <= hit.start:
            low = low + colon.end()
        else:
            high = low + colon.start()
            break
    words = line.text(low, high)
    # In the meeting's own clause a city that was no venue for it is none for anything else.
    return "" if clause.index == own.index and len(words) == len(clause.text) else words


def _after(scene: Scene, group: list[Draft], facts: Facts, taken: set[int]) -> Place | None:
    """The city that one of the next sentences gives, where it speaks of the same people."""
    last = max(draft.line.index for draft in group)
    for line in scene.body:
        if not last < line.index <= last + _REACH or line.sentence.language == "zh":
            continue
        if line.index in taken:
            return None
        if _POINTS_BACK.match(line.sentence.text) and _of_these_days(scene, line, facts):
            found = _cities(line, facts)
            if len({_name(hit) for hit in found}) == 1:
                return _place(found[0])
    return None


def _of_these_days(scene: Scene, line: Line, facts: Facts) -> bool:
    """Whether no date of the sentence lies apart from the meeting's, or from today."""
    known = span_of(facts.when) or _today(scene)
    if "bg" in line.cues:
        return False
    days = [span for d in line.dated.dates if (span := span_of(d.when)) is not None]
    return all(span.exact and known.gap(span) <= _NEAR for span in days)


def _cities(line: Line, facts: Facts) -> list[Hit]:
    country = facts.place.country if facts.place is not None else None
    return [
        hit
        for hit in line.hits
        if (found := hit.of(EntryKind.PLACE)) is not None
        and (country is None or found.row.country == country)
        and not any(p.start <= hit.start < p.end for p in line.parties)
        and (stands_for_place(line, hit) or is_venue(line, hit))
    ]


def _name(hit: Hit) -> str:
    found = hit.of(EntryKind.PLACE)
    return found.row.name if found is not None else ""


def _place(hit: Hit) -> Place | None:
    found = hit.of(EntryKind.PLACE)
    return _row_place(found) if found is not None else None


def _row_place(entry: Entry) -> Place:
    place: Place = entry.row.place
    return place
