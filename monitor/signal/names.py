"""Who is named: persons, offices and the sides they stand on, in every sentence.

A family name alone names its bearer only where it is rare, or the article names him in full, or a
title or side stands before it. A misspelt name needs a title or a first name beside it.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Actor
from monitor.signal.facing import vouched_for
from monitor.signal.it import bodies_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.misspelt import by_first_name, titled
from monitor.signal.names_zh import he_zh, the_two, with_him, without_generic
from monitor.signal.peers import peers, plural
from monitor.signal.pronouns import begins, each_once, he, is_he, not_of_state, they
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.titles import (
    ANOTHERS,
    BELOW,
    FORMER,
    INITIAL,
    NEAR,
    ONE_OF,
    first_name,
    introduced,
    is_month,
    is_owner_of,
    is_title_of,
    nearest_side,
    office_meant,
    with_initial,
)
from monitor.signal.topic_schema import OfficeRow, OrgRow, PersonRow
from monitor.signal.venues import another_matter, names_no_side, stands_for_place

_NEXT_NAME: Final = re.compile(r"[\s,]{1,2}((?:[A-Z][\w'-]+\s){0,2}[A-Z][a-z][\w'-]*)")
#: The capital comes first, so that the search leaps from capital to capital.
_PAIR: Final = re.compile(r"([A-Z](?<!\w[A-Z])[a-z]{2,})\s([A-Z][a-z]{3,})\b")
_BEARERS: Final = frozenset({EntryKind.PERSON, EntryKind.SURNAME})
#: What follows a pronoun rather than a name: "He is", "He's", "He said".
_SAID_OF: Final = re.compile(
    r"'|\s(?:is|was|has|had|will|would|can|could|may|might|must|should|said|wants|did|does)\b|.*[\"“:]"
)
#: What only somebody's own can be: "He's Xville trip".
_OWN_TRIP: Final = re.compile(
    r"'s\s(?:(?!(?:in|on|at|no|not|off|back|under|for)\b)[\w.-]+\s){0,2}"
    r"(?:trip|visit|tour|delegation|talks|team)\b"
)
#: Kinds of entry that name nobody: most hits are of these alone.
_NOBODY: Final = frozenset({EntryKind.TERM, EntryKind.ACT, EntryKind.CUE, EntryKind.PLACE})


class Namer:
    """Finds the parties of one article, sentence by sentence."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.topic = scene.topic
        self.day = scene.day
        self.sides = frozenset(side.id for side in scene.topic.sides)
        self.full = {
            entry.key: None
            for line in scene.lines
            for hit in line.hits
            if not hit.kinds.isdisjoint(_BEARERS)
            for entry in hit.entries
            if entry.kind is EntryKind.PERSON or with_initial(line, hit, entry) is not None
        }
        #: Misspelt family names that a title has vouched for, and whom they mean.
        self.vouched: dict[str, PersonRow] = {}
        self.last: Party | None = None
        #: The two named together last, one of each side: empty where sides were, and of people.
        self.pair: tuple[Party, ...] | None = None
        self.couple: tuple[Party, ...] = ()
        self.bodies = bodies_of(self.topic.sides, scene.document.content)

    def run(self) -> None:
        """Fill in the parties of every line."""
        for line in self.scene.lines:
            found = self.bodies.meant(line, self._line(line))
            line.parties = tuple(sorted(found, key=lambda party: party.start))
            people = [p for p in line.parties if p.kind == "person" or _known(p) or is_he(line, p)]
            self.last = people[0] if people else self.last
            self._remember(line)
            self.bodies.note(line)

    def _remember(self, line: Line) -> None:
        """Keep who of each side was named last, for "they" and "the two"."""
        people = [p for p in line.parties if p.kind in {"person", "office", "pronoun"}]
        # "Ito and Abe agree on it ahead of Holm-Sato summit": the two are Ito and Abe.
        apart = [p for p in people if not _hyphened(line, p)]
        people = apart if {p.side for p in apart} == {p.side for p in people} else people
        both = {p.side for p in line.parties if p.side in self.sides} == self.sides
        if {p.side for p in people} >= self.sides:
            self.couple = tuple({p.side: p for p in people}[side] for side in sorted(self.sides))
            self.pair = each_once(line, people)
        elif both:
            self.pair = ()

    def _line(self, line: Line) -> list[Party]:
        found: list[Party] = []
        for number, hit in enumerate(line.hits):
            if (party := self._party(line, number, hit)) is not None:
                found.append(party)
            elif EntryKind.OFFICE in hit.kinds:
                found.extend(peers(self.topic, self.day, line, number))
        found.extend(self._misspelt(line, found))
        found = [
            p for p in found if not (is_title_of(p, found, line) or is_owner_of(p, found, line))
        ]
        if line.sentence.language == "zh":
            told = [
                *found,
                *they(line, found, self.sides, self.pair),
                *he_zh(line, found, self.last),
                *with_him(line, found),
            ]
            return without_generic(line, the_two(line, told, self.sides, self.pair))
        if self.last is not None or found:
            told = they(line, found, self.sides, self.pair, self.couple)
            found = not_of_state(line, found, told)
            found.extend([*told, *he(line, found, self.last, self.scene.lines[0])])
        found.extend(self.bodies.again(line, found))
        return found

    def _party(self, line: Line, number: int, hit: Hit) -> Party | None:
        if hit.kinds <= _NOBODY:
            return None
        person = self._bearer(hit)
        if person is not None:
            if person.surname == "titled" and not introduced(line, number, hit, person):
                return None
            return self._person(hit, person, "exact", line)
        if hit.of(EntryKind.SURNAME) is not None:
            return self._surname(line, number, hit)
        if hit.of(EntryKind.OFFICE) is not None:
            return None if plural(self.topic, line, number) else self._office(line, number, hit)
        simple = hit.of(
            EntryKind.ORG,
            EntryKind.FIRM,
            EntryKind.BOTH,
            EntryKind.LEADERS,
            EntryKind.COUNTERPART,
            EntryKind.THIRD,
        )
        if simple is not None:
            return None if another_matter(line, number, hit, simple) else self._simple(line, hit)
        side = hit.of(EntryKind.SIDE)
        if side is None or names_no_side(line, hit):
            return None
        how = "both" if {"name", "demonym"} <= hit.classes else min(side.classes - {"side"})
        if how in {"name", "both", "zh"} and stands_for_place(line, hit):
            return None
        actor = Actor(side.key, side.row.name, side.key, surface=line.text(hit.start, hit.end))
        return Party(hit.start, hit.end, "side", side.key, actor, how=how)

    def _bearer(self, hit: Hit) -> PersonRow | None:
        """Whose full name it is; where several bear it, the one who serves about the day."""
        if EntryKind.PERSON not in hit.kinds:
            return None
        rows: list[PersonRow] = [e.row for e in hit.entries if e.kind is EntryKind.PERSON]
        if len(rows) > 1:
            return next((row for row in rows if self.topic.serving(row, self.day)), rows[0])
        return rows[0] if rows else None

    def _simple(self, line: Line, hit: Hit) -> Party:
        entry = hit.entries[0]
        surface = line.text(hit.start, hit.end)
        if entry.kind is EntryKind.ORG:
            row: OrgRow = entry.row
            if row.side in self.topic.thirds:
                return Party(hit.start, hit.end, "third", row.side)
            actor = Actor(row.id, row.name, row.side, org=row.name, surface=surface)
            return Party(hit.start, hit.end, "voice" if row.voice else "org", row.side, actor)
        if entry.kind is EntryKind.FIRM:
            actor = Actor(
                entry.key, entry.row.name, entry.side, org=entry.row.name, surface=surface
            )
            return Party(hit.start, hit.end, "firm", entry.side, actor)
        if entry.kind is EntryKind.THIRD:
            return Party(hit.start, hit.end, "third", entry.key)
        return Party(hit.start, hit.end, entry.kind.value, "")

    def _person(self, hit: Hit, row: PersonRow, link: str, line: Line) -> Party:
        office = self.topic.office_of(row, self.day)
        actor = Actor(
            actor_id=row.id,
            name=row.name,
            side=row.side,
            role=office.role if office else ("official" if row.level else None),
            surface=line.text(hit.start, hit.end),
            link=link,
            p=1.0 if link == "exact" else 0.9,
        )
        level = self.topic.level_of(row, self.day)
        # A spokesman who has risen to an office that meets others takes part.
        kind = "voice" if row.voice and level in {"working", None} else "person"
        return Party(hit.start, hit.end, kind, row.side, actor, level)

    def _surname(self, line: Line, number: int, hit: Hit) -> Party | None:
        for entry in hit.entries:
            first = with_initial(line, hit, entry)
            if first is not None:
                return self._person(Hit(first, hit.end, hit.entries), entry.row, "exact", line)
        rows = [entry.row for entry in hit.entries if entry.kind is EntryKind.SURNAME]
        surface = line.text(hit.start, hit.end)
        if surface == "He":
            return self._he(line, number, hit, rows)
        named = [row for row in rows if row.id in self.full]
        if named:
            first_below = next(row for key in self.full for row in named if row.id == key)
            one = first_below if line.is_title else self._likeliest(line, named)
            return self._person(hit, one, "surname", line)
        serving = [row for row in rows if self.topic.serving(row, self.day)]
        if "titled" in hit.classes:
            return self._licensed(line, number, hit, serving) or self._of_body(
                line, number, serving
            )
        alone = [row for row in serving if row.surname == "alone"]
        if alone and not _part_of_longer_name(line, hit):
            return self._person(hit, alone[0], "surname", line)
        return self._licensed(line, number, hit, serving) or self._vouched(line, number, serving)

    def _vouched(self, line: Line, number: int, rows: list[PersonRow]) -> Party | None:
        """A common family name for which those named beside it vouch."""
        fit = vouched_for(self.topic, self.day, line, number, rows)
        hit = line.hits[number]
        return self._person(hit, self._likeliest(line, list(fit)), "surname", line) if fit else None

    def _licensed(self, line: Line, number: int, hit: Hit, rows: list[PersonRow]) -> Party | None:
        """A family name with a title, or a body's or side's name, just before it."""
        before = line.hits[number - 1] if number else None
        if before is None or hit.start - before.end > 4:
            return None
        office, body = before.of(EntryKind.OFFICE), before.of(EntryKind.ORG)
        side = body or before.of(EntryKind.SIDE)
        if office is not None:
            meant = {entry.key for entry in before.entries if entry.kind is EntryKind.OFFICE}
            held = [row for row in rows if any(t.office in meant for t in row.offices)]
            now = [row for row in held if any(self._holds(row, key) for key in meant)]
            if held:
                return self._person(hit, (now or held)[0], "title", line)
        if side is None:
            return None
        own = [row for row in rows if row.side == side.side]
        if body is not None:
            own = [row for row in own if self._office_at(row, body.row.id)] or own
        apart = bool(line.text(before.end, hit.start).strip())
        if not own or not (apart or body is not None):
            return None
        return self._person(hit, self._likeliest(line, own), "side", line)

    def _of_body(self, line: Line, number: int, rows: list[PersonRow]) -> Party | None:
        """Whom a title names that is nearly his: another office of the body that he serves in."""
        before, hit = line.hits[number - 1] if number else None, line.hits[number]
        office = before.of(EntryKind.OFFICE) if before is not None else None
        if before is None or office is None or before.end != hit.start or not office.row.body:
            return None
        own = [row for row in rows if self._office_at(row, office.row.body)]
        return self._person(hit, own[0], "title", line) if own else None

    def _office_at(self, row: PersonRow, body: str) -> bool:
        """Whether *row* holds an office of *body* on the article's day."""
        office = self.topic.office_of(row, self.day)
        return office is not None and office.body == body

    def _holds(self, row: PersonRow, office: str) -> bool:
        """Whether *row* holds *office* on the article's day."""
        return any(
            t.office == office and t.start <= self.day <= (t.end or self.day) for t in row.offices
        )

    def _likeliest(self, line: Line, rows: list[PersonRow]) -> PersonRow:
        """Of several who bear the name, the counterpart of an official named beside him.

        He is one of the same rank, else one whose business the topic is; where nobody is beside,
        the one whose business the topic is; else the first.
        """
        if len(rows) == 1:
            return rows[0]
        paired: set[str | None] = set()
        levels: set[str | None] = set()
        for hit in line.hits:
            for entry in hit.entries:
                if entry.kind is EntryKind.OFFICE:
                    office = entry.row
                elif entry.kind in {EntryKind.PERSON, EntryKind.SURNAME} and entry.row not in rows:
                    office = self.topic.office_of(entry.row, self.day)
                else:
                    continue
                paired.add(office.paired if office is not None else None)
                levels.add(office.level if office is not None else None)

        def fit(row: PersonRow) -> tuple[bool, bool, bool, bool]:
            held = [self.topic.offices[t.office] for t in row.offices if self._holds(row, t.office)]
            own = self.topic.office_of(row, self.day)
            offices = held or ([own] if own is not None else [])
            equal = self.topic.level_of(row, self.day) in levels
            mate = any(office.id in paired for office in offices)
            topical = any(office.topical for office in offices)
            return mate and equal, topical, equal, mate

        return max(rows, key=fit)

    def _he(self, line: Line, number: int, hit: Hit, rows: list[PersonRow]) -> Party | None:
        """The family name He against the pronoun."""
        row = next((r for r in rows if self.topic.serving(r, self.day) and not r.voice), None)
        if row is None:
            return None
        titled = self._licensed(line, number, hit, [row])
        if titled is not None:
            return titled
        head = line.text(line.sentence.at, hit.start)
        if not head and line.is_title and self.topic.leads(row, self.day):
            # No headline opens with a pronoun, but for what somebody says of another.
            other = self.topic.other(row.side)
            theirs = [e for h in line.hits for e in h.entries if e.side == other]
            across = any(e.kind in _BEARERS for e in theirs)
            after = line.text(hit.end, line.end)
            his = theirs and _OWN_TRIP.match(after)
            if his or (across and not _SAID_OF.match(after)):
                return self._person(hit, row, "surname", line)
        if begins(head):
            return None
        known = row.id in self.full or (
            self.topic.leads(row, self.day)
            and any(entry.side == row.side for other in line.hits for entry in other.entries)
        )
        return self._person(hit, row, "surname", line) if known else None

    def _office(self, line: Line, number: int, hit: Hit) -> Party | None:
        before = line.hits[number - 1] if number else None
        near = before if before is not None and hit.start - before.end <= NEAR else None
        third = before if before is not None and before.of(EntryKind.THIRD) else None
        if third and (near or ANOTHERS.fullmatch(line.text(third.end, hit.start))):
            return None
        head = line.text(line.sentence.at, hit.start)
        if FORMER.search(head) or BELOW.search(head) or line.text(hit.end, hit.end + 6) == "-elect":
            return None
        office = office_meant(hit, near or nearest_side(line, before, hit))
        after = _NEXT_NAME.match(line.text(hit.end, min(line.end, hit.end + 40)))
        following = line.hits[number + 1] if number + 1 < len(line.hits) else None
        named = following is not None and following.start - hit.end <= 2
        if named and after and first_name(following, office):
            named = False
        if after and not named and not is_month(after.group(1)):
            words = after.group(1).split()
            meant = titled(self.topic, words, office, self.day)
            if meant is not None:
                bearer, used = meant
                start = hit.end + after.start(1)
                self.vouched[words[used - 1]] = bearer
                whole = Hit(start, start + len(" ".join(words[:used])), hit.entries)
                return self._person(whole, bearer, "fuzzy_licensed", line)
            return self._unnamed(line, hit, office, after.group(1))
        row = self.topic.holder(office.id, self.day) or self._only_holder(office)
        if office.shared and ONE_OF.search(head):
            row = None  # "a vice minister": whichever of them
        if row is None:
            return self._unnamed(line, hit, office, "")
        party = self._person(hit, row, "office", line)
        level = party.level or office.level
        return Party(hit.start, hit.end, "office", row.side, party.actor, level)

    def _only_holder(self, office: OfficeRow) -> PersonRow | None:
        """Of those who share *office*, the one whom the article names, where it names one alone."""
        named = [
            person
            for tenure, person in self.topic.tenures.get(office.id, ())
            if person.id in self.full and tenure.start <= self.day <= (tenure.end or self.day)
        ]
        return named[0] if len(named) == 1 else None

    def _unnamed(self, line: Line, hit: Hit, office: OfficeRow, name: str) -> Party | None:
        surface = line.text(hit.start, hit.end)
        if name and office.role not in surface and len(surface.split()) < 2:
            # "President Smith": somebody the topic does not know.
            return None
        actor = Actor(
            None, name or office.role, office.side, role=office.role, surface=surface, p=0.6
        )
        return Party(hit.start, hit.end, "office", office.side, actor, office.level)

    def _misspelt(self, line: Line, found: list[Party]) -> list[Party]:
        """First name and a misspelt family name; and misspellings vouched for before."""
        text, at = line.sentence.text, line.sentence.at
        taken = [(p.start, p.end) for p in found]
        out: list[Party] = []
        for match in _PAIR.finditer(text):
            row = by_first_name(self.topic, match.group(1), match.group(2), self.day)
            if row is not None:
                self.vouched.setdefault(match.group(2), row)
                start, end = at + match.start(), at + match.end()
                if not any(a < end and start < b for a, b in taken):
                    out.append(self._person(Hit(start, end, ()), row, "fuzzy_licensed", line))
                    taken.append((start, end))
        for word, row in self.vouched.items():
            for match in re.finditer(rf"\b{re.escape(word)}\b", text):
                start, end = at + match.start(), at + match.end()
                if not any(a < end and start < b for a, b in taken):
                    out.append(self._person(Hit(start, end, ()), row, "fuzzy_licensed", line))
        return out


def name_parties(scene: Scene) -> None:
    """Fill in who is named in every line of *scene*."""
    Namer(scene).run()


def _known(party: Party) -> bool:
    """Whether an office without a name has a holder whom the topic knows."""
    return party.kind == "office" and party.actor is not None and party.actor.actor_id is not None


def _hyphened(line: Line, party: Party) -> bool:
    """Whether *party* only names something with another: "the Holm-Sato summit"."""
    return "-" in {line.text(party.end, party.end + 1), line.text(party.start - 1, party.start)}


def _part_of_longer_name(line: Line, hit: Hit) -> bool:
    """Whether an unknown first name stands before a family name ("Ivana Trump")."""
    before = line.text(max(line.sentence.at, hit.start - 20), hit.start)
    if INITIAL.search(before):
        return True
    match = re.search(r"\b([A-Z][a-z]+)\s$", before)
    if match is None or line.is_title:
        return False
    word = match.group(1)
    previous = [h for h in line.hits if h.end == hit.start - 1]
    at_start = (
        before[: match.start()].strip() == ""
        and hit.start - len(match.group(0)) <= line.sentence.at
    )
    return (
        not previous and not at_start and word not in {"President", "Secretary", "Mr", "Ms", "Mrs"}
    )
