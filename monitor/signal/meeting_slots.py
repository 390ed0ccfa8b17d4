"""Where and how a meeting is held."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Facts, Place
from monitor.model.vocabulary import CALLS
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.scene import Line, Scene
from monitor.signal.stretches_zh import paid_to, stay_zh
from monitor.signal.venues import stands_for_place

_HERE_WORD: Final = re.compile(r"\bhere\b")
#: What makes a capital the other of two sides: "Xville-Yville talks", "Xville and Yville talks".
_PAIRED: Final = re.compile(r"(?:[-–/,]|\b(?:and|with|vs\.?))\s?$")
_AWAY: Final = re.compile(r"\b(?:moved|shifted|switched|relocated|transferred)\sfrom\s$")
#: "in the eastern city of Xville", "south of Xville": held there, though "of" stands before.
_CITY_OF: Final = re.compile(
    r"\b(?:city|capital|town|port|resort|suburb|island|province|municipality|hub|village|district"
    r"|north|south|east|west|(?:north|south)(?:east|west)|outside|sidelines?|margins|fringes)"
    r" of (?:the\s|an?\s)?$",
    re.IGNORECASE,
)
#: "at Xville's invitation": who asked, not where.
_ASKED: Final = re.compile(r"(?:'s?)?\s(?:\w+\s)?(?:invitation|request|initiative|behest)\b")
#: "in Yland's Xville": the country before the city.
_OF_COUNTRY: Final = re.compile(r"\b(?:in|at|to)\s(?:[A-Z]\w+\s?){1,3}'s\s(?:[a-z]+\s){0,2}$")
_ISLAND: Final = re.compile(r"\s[Ii]sland\b")
#: "at a Xville hotel", "in a government villa outside the Xville airport"
_IN_A: Final = re.compile(r"\b(?:in|at|inside|outside)\s(?:an?|the)\s(?:[a-z-]+\s){0,2}$")
_HOUSE: Final = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:hotel|skyscraper|tower|offices?|villa|guest ?house|mansion|residence"
    r"|airport|centre|center|headquarters|museum|resort|restaurant|palace|base|building|suburb|compound)\b"
)
#: "agree on it over Xville steak"
_DINNER: Final = re.compile(r"\s(?:steaks?|dinner|lunch|breakfast|tea|coffee)\b")
_HYPHENS: Final = frozenset({"-", "–"})
_TO_IT: Final = re.compile(r"\sto\s(?:the\s)?")
_LEAVING: Final = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?)\s(?:the\s)?$", re.IGNORECASE
)
#: What parts the place where a meeting is spoken of from the meeting itself.
_AHEAD: Final = re.compile(r"\b(?:to|would|will|that)\s(?:[\w']+\s){0,6}$", re.IGNORECASE)
_AT: Final = re.compile(r"\b(?:in|at)\s(?:the\s)?$", re.IGNORECASE)
_ON: Final = re.compile(r"\s(?:(?:on|in|for|late|early)\s?)?,?\s?")
#: "Xville is (where they meet)"
_IS_WHERE: Final = re.compile(r"\s(?:is|was|will be|would be)\s")
#: "Xville to (host talks)"
_HOSTS: Final = re.compile(
    r"\s(?:(?:is|was|will|would|to|again|due|set)\s){0,4}host(?:s|ed|ing)?\b"
)
_HERE: Final = re.compile(
    r"\b(?:in|into|at|to|near|outside|visit\w*"
    r"|(?:set|slated|scheduled|planned|due|bound|leav\w+|left|depart(?!m)\w*|sets? (?:off|out)"
    r"|fl(?:y|ies|ew|ying) out|t(?:ak(?:e|es|ing)|ook) off) for"
    r"|around|tour\w*|across)\s+(?:the\s|downtown\s|central\s)?$"
    r"|[,和在于赴访抵到]\s?$",
    re.IGNORECASE,
)


#: "落实在X市达成的共识": where something else was agreed on.
_CAME_OF: Final = re.compile(
    r"(?:会谈|磋商|会晤|谈判)?(?:中|时|期间|上)?(?:所)?(?:达成|形成|商定|签署)的"
)


def place_left(line: Line) -> Place | None:
    """The city that a meeting is moved away from: "moved from Xville to Yville"."""
    for hit in line.hits:
        found = hit.of(EntryKind.PLACE)
        before = line.text(line.sentence.at, hit.start)
        if found is not None and _AWAY.search(before) and line.text(hit.end, line.end)[:3] == " to":
            return Place(found.row.name, found.row.country, "left")
    return None


def _only_agreed_there(group: Group, city: Hit, cities: list[Hit]) -> bool:
    """As in "agreed in Xville to meet again in Yville": where the next one was agreed on."""
    line, trigger = group.line, main_hit(group)
    if line.sentence.language == "zh" or city.end > trigger.start:
        return False
    ahead = _AHEAD.search(line.text(city.end, trigger.start))
    return ahead is not None and any(
        other.start >= trigger.end and _AT.search(line.text(trigger.end, other.start))
        for other in cities
    )


#: Letters between a meeting and where it is, in which it is told with whom.
_WITH_WHOM: Final = 40


def place_of(scene: Scene, group: Group) -> tuple[Place | None, str | None]:
    """Where it is held, and the side at home there."""
    line = group.line
    cities = [(hit, hit.of(EntryKind.PLACE)) for hit in line.hits if group.holds(hit.start)]
    for hit, entry in cities:
        if _only_agreed_there(group, hit, [other for other, city in cities if city]):
            continue
        hosts = hit.start == line.sentence.at and _heads(line, hit)
        if entry is None or (
            any(p.start <= hit.start < p.end for p in line.parties)
            and not (hosts or _of_place(group, hit))
        ):
            continue
        if (_from_there(line, hit) and not _of_place(group, hit)) or not _venue(group, hit):
            continue
        row = entry.row
        home = row.country if row.country in scene.topic.side_ids else None
        return row.place, home
    if (land := _land(group, [hit for hit, _entry in cities])) is not None:
        return land
    home = _visited(scene, group)
    there = _where(group) or _here(scene, group) or _left(group) or _seat(scene, group)
    there = there or stay_zh(group)
    return there or _country(scene, group, home), home


def _land(group: Group, hits: list[Hit]) -> tuple[Place, str | None] | None:
    """The country among *hits* where it is held, and the side at home there."""
    line = group.line
    for hit in sorted(hits, key=lambda hit: not _held_in(group, hit)):
        third = hit.of(EntryKind.THIRD, EntryKind.SIDE) if not hit.of(EntryKind.PLACE) else None
        named = any(p.start == hit.start for p in line.parties)
        if line.text(hit.end, hit.end + 1) in _HYPHENS:
            continue  # "Xo-Yish talks"
        there = _visited_there(group, hit) or _gone_to(group, hit)
        if third is None or (named and not there):
            continue
        if hit.of(EntryKind.SIDE) and (_whose(line, hit) or _only_demonym(hit)):
            continue
        if _CAME_OF.match(line.text(hit.end, min(line.end, hit.end + 12))):
            continue
        if line.text(hit.end, hit.end + 2) == "'s":
            continue  # whose somebody is: "Xland's new envoy"
        if not _from_there(line, hit) and len(third.key) == 2:
            home = third.key if third.kind is EntryKind.SIDE else None
            name = third.row.name if home else third.row.names[0].removeprefix("=")
            return Place(name, third.key, "country"), home
    return None


def _held_in(group: Group, land: Hit) -> bool:
    """As in "a visit to Zland ends with a meeting with Ito in Yland": there, and not in Zland."""
    line = group.line
    if line.text(land.start - 4, land.start) != " in ":
        return False
    met = (h.end for h in group.hits if h.classes & {"meeting_noun", "talks", "summit"})
    return any(0 < land.start - end <= _WITH_WHOM for end in met)


def _whose(line: Line, hit: Hit) -> bool:
    """As in Chinese "会见A国某公司总裁": the side says whose he is, not where."""
    return line.sentence.language == "zh" and not stands_for_place(line, hit)


def _only_demonym(hit: Hit) -> bool:
    """As in "with Xish officials": whose they are, not where."""
    return "demonym" in hit.classes and "name" not in hit.classes


def _visited_there(group: Group, hit: Hit) -> bool:
    """As in "a state visit to Xland", "his trip to Xland": the side is where he goes."""
    return any(
        "visit" in other.classes
        and _TO_IT.fullmatch(group.line.text(other.end, max(other.end, hit.start)))
        for other in group.hits
    )


def _gone_to(group: Group, hit: Hit) -> bool:
    """As in "leads a team to Xland talks": the country where they are held."""
    line = group.line
    before = line.text(max(line.sentence.at, hit.start - 5), hit.start)
    third = hit.of(EntryKind.THIRD) is not None
    return (
        third
        and before.endswith((" to ", " at ", " in ", " for "))
        and any(other.start == hit.end + 1 and other.classes & NOUNS for other in group.hits)
    )


def _where(group: Group) -> Place | None:
    """As in "said in Xville, where they were meeting": the city right before the clause."""
    line, clause = group.line, group.clause
    if clause.marker != "where":
        return None
    for number, hit in enumerate(line.hits):
        place = hit.of(EntryKind.PLACE)
        if place is None or hit.end > clause.at:
            continue
        land = line.hits[number + 1] if number + 1 < len(line.hits) else hit
        # "in Xville, Xland, where": the country after it is no other place.
        end = land.end if line.text(hit.end, land.start) == ", " and _country_of(land) else hit.end
        is_it = _IS_WHERE.fullmatch(line.text(end, clause.at))
        if 0 <= clause.at - end <= len(", ") or is_it or _only_days(line, end, clause.at):
            where: Place = place.row.place
            return where
    return None


def _only_days(line: Line, low: int, high: int) -> bool:
    """Whether nothing but a day stands between: "to Xville on Monday, where"."""
    at, rest = line.sentence.at, line.text(low, high)
    for found in line.dated.dates:
        if low <= at + found.start and at + found.end <= high:
            rest = rest.replace(line.text(at + found.start, at + found.end), "")
    return low < high and _ON.fullmatch(rest) is not None


def _country_of(hit: Hit) -> bool:
    return hit.of(EntryKind.THIRD, EntryKind.SIDE) is not None


def _left(group: Group) -> Place | None:
    """The city that people leave after the meeting, or that a headline opens with."""
    line = group.line
    for hit in line.hits:
        place = hit.of(EntryKind.PLACE)
        if place is None or hit.end > group.hits[0].start:
            continue
        before = line.text(max(line.sentence.at, hit.start - 16), hit.start)
        opens = line.is_title and hit.start == line.sentence.at
        if _LEAVING.search(before) or (opens and _heads(line, hit)):
            where: Place = place.row.place
            return where
    return None


def _seat(scene: Scene, group: Group) -> Place | None:
    """The capital, where it is held at a body of its side: "at the Xish Treasury"."""
    line = group.line
    for hit in line.hits:
        body = hit.of(EntryKind.ORG)
        if body is None or not group.holds(hit.start) or body.side not in scene.topic.side_ids:
            continue
        before = line.text(max(line.sentence.at, hit.start - 12), hit.start)
        if _AT.search(before) and "embassy" not in body.key:
            side = next(side for side in scene.topic.sides if side.id == body.side)
            return Place(side.capital, side.country)
    return None


def _heads(line: Line, hit: Hit) -> bool:
    """As in "Xville: talks go on", "Xville to host talks".

    A capital before a colon is a side that speaks ("Yville: no talks").
    """
    after = line.text(hit.end, hit.end + 30)
    speaks = after[:2] == ": " and hit.of(EntryKind.SIDE) is None
    return speaks or _HOSTS.match(after) is not None


def _country(scene: Scene, group: Group, home: str | None) -> Place | None:
    """The country that a Chinese word of visiting names by itself."""
    if home is None or group.line.sentence.language != "zh" or "call" in group.classes:
        return None
    row = next(side for side in scene.topic.sides if side.id == home)
    return Place(row.name, row.country, "country")


def _visited(scene: Scene, group: Group) -> str | None:
    """The side that a word of visiting names by itself (访华); whoever 来访 comes to the other."""
    for hit in group.hits:
        if group.line.text(hit.start, hit.end) == "来访":
            sides = {
                p.side
                for p in group.line.parties
                if p.end <= hit.start and p.kind == "person" and group.holds(p.start)
            }
            if len(sides) == 1 and (guest := next(iter(sides))) in scene.topic.side_ids:
                return scene.topic.other(guest)
        for entry in hit.entries:
            if entry.kind is EntryKind.TERM and "visit" in entry.classes:
                target: str | None = entry.row.target
                if target in scene.topic.side_ids:
                    return target
    return _region_visited(group) or paid_to(scene.topic.side_ids, group)


def _region_visited(group: Group) -> str | None:
    """The side of whose country a visit goes to a part: "a visit to farms in Xshire"."""
    line, trips = group.line, [h for h in group.hits if "visit" in h.classes | h.acts]
    if not trips or line.sentence.language == "zh":
        return None
    return next(
        (
            entry.side
            for hit in line.hits
            for entry in hit.entries
            if "region" in entry.classes
            and group.holds(hit.start)
            and hit.start >= trips[0].start
            and not _from_there(line, hit)
        ),
        None,
    )


def _here(scene: Scene, group: Group) -> Place | None:
    """The dateline's city, where the words say that it was held "here"."""
    dateline = scene.document.dateline
    if dateline is None or not _HERE_WORD.search(group.line.text(group.start, group.end)):
        return None
    row = scene.topic.places.get(dateline.place.title())
    return Place(row.name, row.country, "dateline") if row is not None else None


def _venue(group: Group, hit: Hit) -> bool:
    """Whether the place is where it is held: "in X", "the X meeting", "X,"."""
    line = group.line
    if line.sentence.language == "zh":
        return _CAME_OF.match(line.text(hit.end, min(line.end, hit.end + 12))) is None
    if is_venue(line, hit):
        return True
    if hit.start == line.sentence.at and _heads(line, hit):
        return True
    if any(h.start == hit.end + 1 and "multilateral" in h.classes for h in line.hits):
        return True
    return any(
        0 <= other.start - hit.end <= 24
        and other.classes & NOUNS
        and not re.search(r"[,;]", line.text(hit.end, other.start))
        for other in group.hits
    )


def is_venue(line: Line, hit: Hit) -> bool:
    """Whether the words before a place put something there: "in", "visiting", "the city of"."""
    before = line.text(max(line.sentence.at, hit.start - 36), hit.start)
    if before.endswith(", ") and line.text(hit.end, hit.end + 3) == "'s ":
        return False  # "Ito, Xville's envoy, met": whose he is
    if before.endswith(" over ") and _DINNER.match(line.text(hit.end, hit.end + 12)):
        return True
    if before.endswith(" on ") and _ISLAND.match(line.text(hit.end, hit.end + 8)):
        return True
    if _IN_A.search(before) and _HOUSE.match(line.text(hit.end, min(line.end, hit.end + 40))):
        return True
    return any(words.search(before) is not None for words in (_HERE, _CITY_OF, _OF_COUNTRY))


def _of_place(group: Group, hit: Hit) -> bool:
    """As in "the Xville talks": the capital is where they are held, not the side that it names."""
    line = group.line
    before = line.text(max(line.sentence.at, hit.start - 8), hit.start)
    return not _PAIRED.search(before) and any(
        other.start - hit.end == 1 and other.classes & NOUNS for other in group.hits
    )


def _from_there(line: Line, hit: Hit) -> bool:
    before = line.text(max(line.sentence.at, hit.start - 16), hit.start).lower()
    if _ASKED.match(line.text(hit.end, min(line.end, hit.end + 20))):
        return True
    return before.rstrip().endswith((" from", "based", " of")) and not _CITY_OF.search(before)


def _verb_of(line: Line, hit: Hit) -> bool:
    """As in "to talk with Sato", which is a call only as a noun ("a talk with")."""
    words = line.text(max(line.sentence.at, hit.start - 3), hit.end).lower()
    return words.startswith("to ") and words[3:].startswith("talk ")


#: Who speaks there stands before the other.
_FACING: Final = re.compile(
    r"\b(?:sidelines?|margins|fringes|in person|face[- ]to[- ]face|pull-aside)\b", re.IGNORECASE
)


def _in_some_city(group: Group) -> bool:
    line = group.line
    return any(hit.of(EntryKind.PLACE) and is_venue(line, hit) for hit in line.hits)


_ANY_TALKS: Final = (" talks", " discussions", " consultations")
#: Calls by name that are talks face to face where they are placed: "will talk with X in Xville".
_SPOKEN_WITH: Final = frozenset({"talk with", "conversation with", "conversation between"})


def mode_of(group: Group) -> str | None:
    """`video`, `phone`, `in_person`, or None where the words do not say."""
    line = group.line
    own = frozenset().union(*(hit.classes for hit in group.hits if not _verb_of(line, hit)))
    classes = own | frozenset().union(
        *(hit.classes - {"call"} for hit in line.hits if group.holds(hit.start)), frozenset()
    )
    if "video_mode" in classes:
        return "video"
    if "call" in classes:
        face = all(line.text(h.start, h.end).lower() in _SPOKEN_WITH for h in group.hits)
        return None if face and _in_some_city(group) else "phone"
    if "speak" in group.acts and not (group.classes & {"talks"} or group.acts & {"meet", "visit"}):
        if _FACING.search(line.text(group.start, group.end)):
            return "in_person"
        words = [line.text(h.start, h.end).lower() for h in group.hits]
        talk = any(word.startswith(("talk", "discuss")) for word in words)
        return None if talk and not _leaders_alone(group) else "phone"
    if "working_level" in classes and group.acts & {"meet"} and not _in_some_city(group):
        return None  # "the working group meets": as well by video
    if all(hit.acts >= {"meet", "speak"} for hit in group.hits):
        return None  # "confer": as well from afar
    if group.acts & {"meet"} or group.classes & {"meeting_noun"}:
        # 晤 alone is a headline's word for talks of any sort, "hold talks" everybody's.
        alone = all(hit.end - hit.start == 1 for hit in group.hits)
        words = [line.text(hit.start, hit.end) for hit in group.hits]
        alone = alone or (all(w.endswith(_ANY_TALKS) for w in words) and not _in_some_city(group))
        # 会议 may as well be held by video.
        any_way = all(line.text(hit.start, hit.end).endswith("会议") for hit in group.hits)
        return None if alone or any_way else "in_person"
    return None


def _leaders_alone(group: Group) -> bool:
    """Whether two leaders talk, and nothing has brought them together: then they do by phone."""
    line = group.line
    if line.sentence.language == "zh" or any("forum" in hit.classes for hit in line.hits):
        return False
    return len({p.side for p in line.parties if p.level == "leaders" and group.holds(p.start)}) > 1


def without_venue(group: Group, facts: Facts) -> Facts:
    """*facts* of a call, which is held nowhere; and who spoke in a city did not do so by phone."""
    if facts.mode not in CALLS or facts.place is None:
        return facts
    called = "call" in group.classes or facts.mode == "video"
    return replace(facts, place=None) if called else replace(facts, mode=None)
