"""Meetings, calls and visits: who with whom, at what level, where, when, how far along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.model import Actor, Certainty, Facts, Kind, Place, Precision, Scope, Status, When
from monitor.signal.dates import DateRole, FoundDate, shifted
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    Draft,
    Governing,
    Relation,
    acts_in,
    acts_of,
    attribution_of,
    attributive,
    cues_in,
    govern,
    has_class,
    quote_of,
    said_day,
    speaking,
)
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party, Scene

_NOUNS: Final = frozenset({"talks", "meeting_noun", "call", "visit"})
_VERBS: Final = frozenset({"meet", "speak", "visit"})
_LEVELS: Final = {
    "leaders": 5,
    "ministerial": 4,
    "vice_ministerial": 3,
    "ambassador": 2,
    "working": 1,
}
_COMPLEMENT: Final = re.compile(r"^[^.;:]{0,40}?\b(?:between|with|by|among)\b", re.I)
_OF_MANY: Final = re.compile(
    r"\b(?:open to|ready for|via|through|call(?:s|ed|ing)? for|urg\w+|seek\w*|hopes? (?:of|for)|chance of|prospects?"
    r" (?:of|for)|willing|door to|no |without|resume if|possib\w+ of|demand\w*|ask\w* for|need\w*)\s*(?:[\w'-]+\s){0,3}$",
    re.I,
)
_NEXT: Final = re.compile(
    r"\b(?:next|upcoming|forthcoming|coming|planned|expected|scheduled|ahead of|looming"
    r"|preparations? for|prepare for|in the run-up to|on the eve of)\s+(?:[\w'.-]+\s){0,4}$",
    re.I,
)
#: Unknown words that a line without any side may have and still be about the two.
_STRANGERS: Final = 2
_THEY: Final = re.compile(r"(?:it|they|both)\s+(?:was|were|took)\b", re.I)
_EARLIER: Final = re.compile(
    r"\b(?:earlier version|previous version|incorrectly|wrongly|misstated|mistakenly|in error)\b",
    re.I,
)
_ROUND_OF: Final = re.compile(
    r"\s+(?:of|in|from|by)\s+(?!.{0,40}(?:talk|negotiat|consult|discuss))", re.I
)
_WORDS: Final = re.compile(r"[A-Za-z]+")
_PLAIN: Final = frozenset(
    "the a an both their its they he she on in at by of to for and is are will be next with it who".split()
)
_ORDINAL: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
}
_ROUND: Final = re.compile(r"\b(first|second|third|fourth|fifth|sixth|seventh)\s+round\b", re.I)
_BEGAN: Final = re.compile(
    r"^(?:that|which)\s+(?:had\s+)?(?:began|begun|started|opened|kicked off|resumed)\b", re.I
)
_WITHOUT_TITLES: Final = re.compile(
    r"\b(?:the|newly|appointed|top|chief|senior|deputy|secretary|of|state|minister|president|premier"
    r"|vice|treasury|trade|representative|leader|foreign|commerce|international|negotiator|envoy|ambassador|to|officials|counterparts?|his|her|their)\b",
    re.I,
)
_LINK: Final = re.compile(r"(?:^|\s)(?:between|with|by|and|among)[\s,]*$|^[\s,]*$", re.I)
_LINKED: Final = re.compile(r"(?:[\s,&']|'s|and|with|between|as well as|和|与|、)*", re.I)
_HERE: Final = re.compile(
    r"\b(?:in|at|to|near|outside|visit\w*|around|tour\w*|across)\s+(?:the\s|downtown\s|central\s)?$|[,和在于赴访抵到]\s?$",
    re.I,
)
_ANY_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")


@dataclass(frozen=True, slots=True)
class _Group:
    """Triggers of one clause that speak of one meeting, and the stretch of text that is theirs."""

    line: Line
    clause: Clause
    hits: tuple[Hit, ...]
    start: int
    end: int

    @property
    def classes(self) -> frozenset[str]:
        return frozenset().union(*(hit.classes for hit in self.hits))

    @property
    def acts(self) -> frozenset[str]:
        return frozenset().union(
            *(acts_of(hit) for hit in self.hits if not hit.classes & _NOUNS), frozenset()
        )

    @property
    def words(self) -> frozenset[str]:
        """What the triggers count as, for the sub-kind."""
        return self.classes | self.acts

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end


@dataclass(frozen=True, slots=True)
class _Who:
    """Participants: parties and the sides they make."""

    parties: tuple[Party, ...]
    sides: frozenset[str]
    third: bool
    business: bool
    inferred: bool = False


def meetings(scene: Scene) -> list[Draft]:
    """All meetings that the article speaks of, one draft for each time it does."""
    out: list[Draft] = []
    for line in scene.lines:
        for group in _groups(line):
            draft = _draft(scene, group)
            if draft is not None:
                out.append(draft)
    return out


def _groups(line: Line) -> list[_Group]:
    if "meeting" in cues_in(line, "veto") and not has_class(line, {"talks"}):
        return []
    if line.sentence.correction and _EARLIER.search(line.sentence.text):
        return []
    groups: list[_Group] = []
    for clause in line.sentence.clauses:
        if clause.resumes is not None:
            continue
        hits = [hit for hit in line.hits if line.inside(clause, hit.start) and _triggers(line, hit)]
        groups.extend(_split(line, clause, hits))
    return groups


def _triggers(line: Line, hit: Hit) -> bool:
    if hit.classes & _NOUNS:
        return not ("round" in hit.classes and _ROUND_OF.match(line.text(hit.end, line.end)))
    if line.sentence.correction and "hold" in acts_of(hit):
        return bool(_THEY.match(line.sentence.text))
    acts = acts_of(hit) & _VERBS
    if acts == {"visit"} and not _guest(line, hit):
        return False
    if not acts or (acts == {"speak"} and not _spoken_between(line, hit)):
        return False
    if line.sentence.language == "zh":
        return True
    return any(
        verb.start + line.sentence.at < hit.end and hit.start < verb.end + line.sentence.at
        for verb in line.whole().verbs
    )


def _guest(line: Line, hit: Hit) -> bool:
    """Whether whoever is received or hosted is somebody ("received a letter" is no visit)."""
    if not line.text(hit.start, hit.end).lower().startswith(("receiv", "welcom", "host")):
        return True
    near = line.text(hit.end, min(line.end, hit.end + 60))
    people = any(
        0 <= p.start - hit.end <= 50 and p.kind in {"person", "office"} for p in line.parties
    )
    return people or bool(
        re.match(
            r"\s+(?:the|a|an)?\s*(?:head|chief|chairman|boss|executive|delegation|envoy)", near
        )
    )


def _spoken_between(line: Line, hit: Hit) -> bool:
    """Whether "spoke" or "called" has someone to speak with ("spoke with X", "X and Y spoke")."""
    after = line.text(hit.end, min(line.end, hit.end + 60))
    if re.match(r"\s+(?:again\s+)?(?:by|with|to|on the (?:phone|telephone)|via|over the)\b", after):
        return not re.match(r"\s+to (?:reporters|journalists|lawmakers|the press|CNBC)", after)
    word = line.text(hit.start, hit.end).lower()
    if word in {"called", "calls", "phoned", "telephoned", "phones"}:
        near = [p for p in line.parties if 0 <= p.start - hit.end <= 30]
        return bool(near) and not re.match(r"\s+(?:on|for|off|the|it|a)\b", after)
    before = [p for p in line.parties if p.end <= hit.start and hit.start - p.end <= 25]
    return len({p.side for p in before}) > 1 or any(p.kind in {"both", "leaders"} for p in before)


def _split(line: Line, clause: Clause, hits: list[Hit]) -> list[_Group]:
    """Triggers of a clause, parted where a second one has participants of its own."""
    if not hits:
        return []
    parts: list[list[Hit]] = [[hits[0]]]
    for hit in hits[1:]:
        apart = _own_people(line, hit, clause) and (
            _own_people(line, parts[-1][-1], clause, hit.start)
            or _verb_between(line, parts[-1][-1], hit)
        )
        if apart:
            parts.append([hit])
        else:
            parts[-1].append(hit)
    spans = line.clause_span(clause)
    low, high = spans[0][0], spans[-1][1]
    groups: list[_Group] = []
    for number, part in enumerate(parts):
        start = low if number == 0 else parts[number][0].start
        end = high if number == len(parts) - 1 else parts[number + 1][0].start
        groups.append(_Group(line, clause, tuple(part), start, end))
    return groups


def _verb_between(line: Line, first: Hit, second: Hit) -> bool:
    """Whether a finite verb parts two nouns of meeting ("talks paved the way for a meeting")."""
    at = line.sentence.at
    return bool(first.classes & _NOUNS) and any(
        verb.finite and first.end <= verb.start + at and verb.end + at <= second.start
        for verb in line.whole().verbs
    )


def _own_people(line: Line, hit: Hit, clause: Clause, stop: int | None = None) -> bool:
    """Whether "between A and B" or "with A" follows the trigger itself."""
    spans = line.clause_span(clause)
    end = stop if stop is not None else spans[-1][1]
    after = line.text(hit.end, end)
    match = _COMPLEMENT.match(after)
    if match is None:
        before = [p for p in line.parties if spans[0][0] <= p.start < hit.start]
        return stop is not None and len({p.side for p in before}) > 1
    return any(hit.end + match.end() <= p.start <= hit.end + match.end() + 60 for p in line.parties)


def _draft(scene: Scene, group: _Group) -> Draft | None:
    line, clause = group.line, group.clause
    hit = _main_hit(group)
    governing = govern(line, clause, hit)
    if line.sentence.language != "zh" and _only_wished(line, group, hit, governing):
        return None
    who = _who(scene, group)
    dated = _date(scene, group)
    when = dated.when if dated else None
    place, venue_side = _place(scene, group)
    if venue_side and "visit" in group.classes | group.acts and not who.business:
        who = replace(who, sides=who.sides | {venue_side})
    status = _status(scene, group, governing, when)
    if status is Status.POSTPONED:
        when = _put_off(line, when)
    if who.business and not who.sides >= set(scene.topic.side_ids):
        return _make(
            scene, group, who, "business_meeting", status, when, place, Scope.GOVERNMENT_BUSINESS
        )
    if who.third and len(who.sides) < 2:
        return _make(
            scene, group, who, "ministerial_meeting", status, when, place, Scope.THIRD_COUNTRY
        )
    level = _level(scene, group, who)
    if level is None and "visit" in group.words and venue_side:
        level = _speaker_level(line, venue_side)
    made = _make(scene, group, who, "", status, when, place, Scope.TOPIC)
    both = who.sides >= set(scene.topic.side_ids)
    facts = replace(
        made.facts, subkind=subkind_of(level, group.words, made.facts.mode), level=level
    )
    anaphor = not both and not _stands_alone(scene, group, who, status)
    if not both and not anaphor:
        facts = replace(facts, actors=_with_sides(facts.actors, scene))
    inferred = made.inferred | (frozenset() if both else {"sides"})
    return replace(made, facts=facts, anaphor=anaphor, both_named=both, inferred=inferred)


def _put_off(line: Line, when: When | None) -> When | None:
    """The new interval of what is put off by so many weeks."""
    moved = next((d for d in line.dated.durations if d.role == "by"), None)
    return when if moved is None or when is None else shifted(when, moved)


def _main_hit(group: _Group) -> Hit:
    """The trigger that the rest hangs on: a verb of meeting, else the first noun."""
    verbs = [hit for hit in group.hits if acts_of(hit) & _VERBS and not hit.classes & _NOUNS]
    return (verbs or list(group.hits))[0]


def _only_wished(line: Line, group: _Group, hit: Hit, governing: Governing) -> bool:
    """Whether talks are called for, hoped for or imagined, not held or planned."""
    verb = governing.verb
    if verb is not None and governing.relation is not Relation.NOMINAL:
        if verb.modal in {Modal.WISH, Modal.MUST}:
            return True
        conditional = any(c.kind is ClauseKind.CONDITIONAL for c in line.sentence.clauses)
        if conditional and verb.modal in {Modal.WOULD, Modal.MAY}:
            return True
    before = line.text(group.start, hit.start)
    if "deny" in {name for name, _hit in acts_in(line)}:
        return False
    return bool(_OF_MANY.search(before))


def _who(scene: Scene, group: _Group) -> _Who:
    """Who takes part: those joined to the trigger, else all in its stretch, else the sentence."""
    line = group.line
    ids = frozenset(scene.topic.side_ids)
    own = [p for p in line.parties if group.holds(p.start)]
    joined = _count(scene, line, _joined_to(group, own))
    if joined.sides >= ids or joined.business:
        return joined
    known = _count(scene, line, own)
    if joined.third and len(known.sides) < 2:
        return known
    if len(known.sides) < 2 and not known.third and not known.business:
        wide = [
            p
            for p in line.parties
            if p in own or not (speaking(line, p) or _elsewhere(line, group, p))
        ]
        wider = _count(scene, line, wide)
        if wider.sides >= ids and not wider.third:
            return wider
    if not known.sides and not known.third:
        pronouns = [p for p in own if p.kind == "pronoun"]
        if pronouns:
            sides = frozenset({pronouns[0].side}) & ids
            return replace(known, sides=sides, parties=tuple(pronouns))
    return known


def _elsewhere(line: Line, group: _Group, party: Party) -> bool:
    """Whether the party belongs to another trigger of the sentence."""
    if line.inside(group.clause, party.start):
        return True
    clause = line.sentence.clause_at(party.start)
    return any(line.inside(clause, hit.start) and _triggers(line, hit) for hit in line.hits)


def _joined_to(group: _Group, own: Sequence[Party]) -> list[Party]:
    """Subjects before the trigger, and the chain after "with", "between", "by" or the verb."""
    line, hit = group.line, group.hits[0]
    chained = _chain(line, group.hits[-1].end, own) or _chain(line, hit.end, own)
    subjects = [p for p in own if p.end <= hit.start]
    if hit.classes & _NOUNS and _own_people(line, hit, group.clause) and len(chained) > 1:
        # "talks between A and B": whoever stands before only speaks of them.
        between = [p for p in chained if p.side]
        if len({p.side for p in between}) > 1:
            return chained
    return [*subjects, *chained]


def _chain(line: Line, end: int, own: Sequence[Party]) -> list[Party]:
    """Parties that follow one another from *end* on, joined by "and", commas and titles."""
    found: list[Party] = []
    for party in sorted(own, key=lambda p: p.start):
        if party.start < end:
            continue
        gap = line.text(end, party.start)
        words = " ".join(_WITHOUT_TITLES.sub(" ", gap).split())
        if len(words) > 60 or not (_LINK.search(words) if not found else _LINKED.fullmatch(words)):
            break
        found.append(party)
        end = party.end
    return found


def _count(scene: Scene, line: Line, parties: Sequence[Party]) -> _Who:
    ids = frozenset(scene.topic.side_ids)
    taking = tuple(
        p for p in parties if p.kind not in {"voice", "pronoun"} and not attributive(line, p)
    )
    sides = {p.side for p in taking if p.side in ids and p.kind != "firm"}
    if any(p.kind in {"both", "leaders"} for p in taking):
        sides |= ids
    pronoun = [p.side for p in parties if p.kind == "pronoun" and p.side in ids]
    if any(p.kind == "counterpart" for p in taking):
        sides |= (
            {scene.topic.other(side) for side in list(sides)[:1]}
            if len(sides) == 1 and pronoun
            else set()
        )
        speakers = [
            p.side for p in line.parties if p.kind in {"person", "office"} and p.side in ids
        ]
        if len(sides) < 2:
            sides |= set(speakers[:1])
        if len(sides) == 1:
            sides |= {scene.topic.other(next(iter(sides)))}
    third = any(
        p.kind == "third" or (p.kind == "person" and p.side in scene.topic.thirds) for p in taking
    )
    firms = any(p.side.endswith("_BUSINESS") and p.kind in {"person", "firm"} for p in taking)
    business = firms or (
        len(sides) == 1
        and has_class(line, {"companies"})
        and any(attributive(line, p) for p in parties)
    )
    return _Who(taking, frozenset(sides), third, business)


def _level(scene: Scene, group: _Group, who: _Who) -> str | None:
    line = group.line
    if any(p.kind == "leaders" for p in who.parties):
        return "leaders"
    ranks: dict[str, int] = {}
    for party in who.parties:
        if party.level in _LEVELS and party.kind in {"person", "office"}:
            ranks[party.side] = max(ranks.get(party.side, 0), _LEVELS[party.level])
    words = _level_words(line, group)
    if ranks:
        low = min(ranks.values())
        if len(ranks) == 1 and low == _LEVELS["leaders"] and not _leader_alone(scene, group, who):
            return words
        return next(name for name, rank in _LEVELS.items() if rank == low)
    return words


def _speaker_level(line: Line, host: str) -> str | None:
    """The rank of the one who speaks of a visit to the other side: his own."""
    speakers = [p for p in line.parties if p.level and p.side != host and speaking(line, p)]
    return speakers[0].level if len(speakers) == 1 else None


def _level_words(line: Line, group: _Group) -> str | None:
    if has_class(line, {"working_level"}, group.clause):
        return "working"
    if has_class(line, {"vice_level"}, group.clause):
        return "vice_ministerial"
    if group.classes & {"summit", "state_visit"}:
        return "leaders"
    return None


def _leader_alone(scene: Scene, group: _Group, who: _Who) -> bool:
    """Whether a leader is the only one named because he himself is going or meeting."""
    del scene
    leader = next(p for p in who.parties if p.level == "leaders")
    near = group.hits[0].start - leader.end
    return 0 <= near <= 60 or bool(group.acts & {"visit"})


def subkind_of(level: str | None, words: frozenset[str], mode: str | None) -> str:
    """The sub-kind of a meeting at *level* (ministerial unless known) told in *words*."""
    if mode in {"phone", "video"}:
        return {"leaders": "call_leaders", "vice_ministerial": "call_vice_ministerial"}.get(
            level or "", "call_ministerial"
        )
    if level == "leaders":
        return "state_visit" if words & {"state_visit", "visit"} else "leaders_summit"
    if level == "ambassador":
        return "ambassador_meeting"
    if level == "working":
        return "working_level"
    if level == "vice_ministerial":
        return "vice_ministerial_talks" if "talks" in words else "vice_ministerial_meeting"
    if "visit" in words and not words & {"talks", "meeting_noun", "meet"}:
        return "ministerial_visit"
    return "ministerial_talks"


def _date(scene: Scene, group: _Group) -> FoundDate | None:
    """The date of the meeting itself: in its own stretch, else alone in the sentence."""
    line = group.line
    at = line.sentence.at
    usable = [
        d for d in line.dated.dates if d.role is not DateRole.SAID and d.role is not DateRole.SINCE
    ]
    own = [d for d in usable if group.holds(at + d.start)]
    began = _begun(line, group)
    if own:
        hit = _main_hit(group)
        best = min(own, key=lambda d: abs(at + d.start - hit.start))
        return _joined(best, began)
    if began is not None:
        return began
    return _date_nearby(scene, group, usable)


def _date_nearby(scene: Scene, group: _Group, usable: list[FoundDate]) -> FoundDate | None:
    """A date in the clause right above or below, where no other meeting claims it."""
    line, clause = group.line, group.clause
    at = line.sentence.at
    fits: list[FoundDate] = []
    for found in usable:
        other = line.sentence.clause_at(at + found.start)
        related = other.parent == clause.index or clause.parent == other.index
        claimed = any(line.inside(other, hit.start) for hit in line.hits if _triggers(line, hit))
        tensed = any(
            line.inside(other, verb.start + at) and verb.finite for verb in line.whole().verbs
        )
        future = found.when.start is not None and found.when.start > scene.day
        if (
            related
            and not claimed
            and not (tensed and future)
            and other.kind is not ClauseKind.RELATIVE
        ):
            fits.append(found)
    return fits[0] if len(fits) == 1 else None


def _begun(line: Line, group: _Group) -> FoundDate | None:
    """ "talks that began on Saturday": the date in the clause that follows the trigger."""
    for clause in line.sentence.clauses:
        if clause.at >= group.hits[-1].end and _BEGAN.match(clause.text):
            for found in line.dated.dates:
                if clause.at <= line.sentence.at + found.start < clause.at + len(clause.text):
                    return found
    return None


def _joined(found: FoundDate, began: FoundDate | None) -> FoundDate:
    if began is None or began.when.start is None or found.when.end is None:
        return found
    if not date.min < began.when.start <= found.when.end:
        return found
    when = replace(found.when, start=began.when.start, precision=Precision.RANGE)
    return replace(found, when=when)


def _place(scene: Scene, group: _Group) -> tuple[Place | None, str | None]:
    """Where it is held, and the side at home there."""
    line = group.line
    cities = [(hit, hit.of(EntryKind.PLACE)) for hit in line.hits if group.holds(hit.start)]
    for hit, entry in cities:
        if entry is None or any(p.start <= hit.start < p.end for p in line.parties):
            continue
        if _from_there(line, hit) or not _venue(group, hit):
            continue
        row = entry.row
        home = row.country if row.country in scene.topic.side_ids else None
        return Place(row.name, row.country), home
    for hit, _entry in cities:
        third = hit.of(EntryKind.THIRD, EntryKind.SIDE)
        if third is None or any(p.start == hit.start for p in line.parties):
            continue
        if not _from_there(line, hit) and len(third.key) == 2:
            name = third.row.names[0] if third.kind is EntryKind.THIRD else third.row.name
            home = third.key if third.kind is EntryKind.SIDE else None
            return Place(name, third.key, "country"), home
    return None, None


def _venue(group: _Group, hit: Hit) -> bool:
    """Whether the place is where it is held: "in X", "the X meeting", "X,"."""
    line = group.line
    if _HERE.search(line.text(max(line.sentence.at, hit.start - 24), hit.start)):
        return True
    if line.sentence.language == "zh":
        return True
    return any(
        0 <= other.start - hit.end <= 24
        and other.classes & _NOUNS
        and not re.search(r"[,;]", line.text(hit.end, other.start))
        for other in group.hits
    )


def _from_there(line: Line, hit: Hit) -> bool:
    before = line.text(max(line.sentence.at, hit.start - 12), hit.start).lower()
    return before.rstrip().endswith((" from", "based", " of"))


def _mode(group: _Group) -> str | None:
    line = group.line
    classes = group.classes | frozenset().union(
        *(hit.classes for hit in line.hits if group.holds(hit.start)), frozenset()
    )
    if "video_mode" in classes:
        return "video"
    if "call" in classes:
        return "phone"
    if "speak" in group.acts and not group.classes & {"talks"}:
        talk = any(line.text(h.start, h.end).lower().startswith("talk") for h in group.hits)
        return None if talk else "phone"
    if group.acts & {"meet"} or group.classes & {"meeting_noun"}:
        return "in_person"
    return None


def _status(scene: Scene, group: _Group, governing: Governing, when: When | None) -> Status:
    line, verb = group.line, governing.verb
    acts = {name for name, hit in acts_in(line) if group.holds(hit.start) or name == "deny"}
    future = when is not None and when.start is not None and when.start > scene.day
    over = when is not None and when.end is not None and when.end < scene.day
    if "deny" in acts or (verb is not None and verb.negated and not over):
        return Status.DENIED
    if "cancel" in acts and not over:
        return Status.CANCELLED
    if "postpone" in acts and not over:
        return Status.POSTPONED
    planned = _planned(line, group, governing)
    if future or (planned and not over):
        _source, anonymous = attribution_of(scene, line)
        rumour = anonymous or (verb is not None and verb.modal is Modal.MAY)
        return Status.RUMOURED if rumour else Status.PLANNED
    if verb is not None and verb.tense is Tense.PROGRESSIVE and not over:
        return Status.ONGOING
    return Status.CONCLUDED


def _planned(line: Line, group: _Group, governing: Governing) -> bool:
    verb = governing.verb
    if group.line.sentence.language == "zh":
        found = line.whole()
        return bool(found.modal in {Modal.WILL, Modal.INTEND} or found.tense is Tense.FUTURE)
    hit = group.hits[0]
    if _NEXT.search(line.text(group.start, hit.start)):
        return True
    if verb is None or governing.relation is Relation.NOMINAL:
        return False
    if verb.tense is Tense.FUTURE or verb.modal in {Modal.WILL, Modal.INTEND, Modal.MAY}:
        return True
    if verb.modal is Modal.WOULD:
        return True
    fixed = verb.lemma in {"plan", "expect", "schedule", "arrange", "slate", "prepare"} or (
        verb.lemma == "set" and verb.passive
    )
    return fixed or (
        not verb.finite
        and line.text(
            max(line.sentence.at, verb.start + line.sentence.at - 3), verb.start + line.sentence.at
        ).endswith("to ")
        and group.line.is_title
    )


def _stands_alone(scene: Scene, group: _Group, who: _Who, status: Status) -> bool:
    """Whether a meeting with one side (or none) named is still news of the two sides."""
    if who.third or who.business:
        return False
    if group.line.sentence.correction:
        return True
    if len(scene.lines) > 1:
        return False
    planned = status in {
        Status.PLANNED,
        Status.RUMOURED,
        Status.POSTPONED,
        Status.CANCELLED,
        Status.DENIED,
    }
    if who.sides:
        return "talks" in group.classes or (planned and "visit" in group.classes | group.acts)
    left = _without_known(group.line)
    strange = [w for w in _WORDS.findall(left) if w.lower() not in _PLAIN]
    implied = any(
        hit.classes & {"round", "working_level"} or hit.of(EntryKind.BOTH, EntryKind.LEADERS)
        for hit in group.line.hits
    )
    return planned and implied and len(strange) <= _STRANGERS and not _ANY_NAME.search(left)


def _without_known(line: Line) -> str:
    """The sentence with the words that are understood blanked out."""
    text = list(line.sentence.text)
    spans = [(h.start - line.sentence.at, h.end - line.sentence.at) for h in line.hits]
    spans += [(d.start, d.end) for d in line.dated.dates]
    for start, end in spans:
        text[start:end] = " " * (end - start)
    return "".join(text)


def _with_sides(actors: tuple[Actor, ...], scene: Scene) -> tuple[Actor, ...]:
    sides = {actor.side for actor in actors}
    extra = tuple(
        Actor(side.id, side.name, side.id, link="inferred", p=0.6)
        for side in scene.topic.sides
        if side.id not in sides
    )
    return actors + extra


def actors_of(parties: Sequence[Party]) -> tuple[Actor, ...]:
    """Persons and bodies once each; a whole side only where nobody of it is named."""
    named: dict[str, Actor] = {}
    for party in parties:
        if party.actor is not None and party.kind != "side":
            named.setdefault(party.actor.actor_id or party.actor.name, party.actor)
    sides = {actor.side for actor in named.values()}
    for party in parties:
        if party.actor is not None and party.kind == "side" and party.side not in sides:
            named.setdefault(party.side, party.actor)
    return tuple(named.values())


def _make(
    scene: Scene,
    group: _Group,
    who: _Who,
    subkind: str,
    status: Status,
    when: When | None,
    place: Place | None,
    scope: Scope,
) -> Draft:
    line = group.line
    source, anonymous = attribution_of(scene, line)
    ids = scene.topic.side_ids
    business = scope is Scope.GOVERNMENT_BUSINESS
    parties = [p for p in who.parties if business or p.side in ids or scope is Scope.THIRD_COUNTRY]
    match = _ROUND.search(line.sentence.text)
    facts = Facts(
        kind=Kind.MEETING,
        subkind=subkind,
        status=status,
        scope=scope,
        actors=actors_of(parties),
        place=place,
        when=when,
        mode=_mode(group),
        round_number=_ORDINAL[match.group(1).lower()] if match else None,
    )
    hit = _main_hit(group)
    return Draft(
        facts=facts,
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
        rules=("MEET." + "+".join(sorted(group.classes & _NOUNS | group.acts & _VERBS)),),
    )
