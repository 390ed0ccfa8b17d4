"""Who takes part in a meeting, which sides that makes, and at what level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.model import Actor
from monitor.signal.bystanders import (
    LOOKING_AHEAD,
    aimed,
    beside,
    in_tow,
    matter,
    owns,
    spoken_about,
    stays_out,
)
from monitor.signal.chains import antecedent, chain, nameless
from monitor.signal.document import ClauseKind
from monitor.signal.draft import (
    attributive,
    has_class,
    speaking,
)
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_groups import Group, main_hit, of_two, own_people
from monitor.signal.meeting_teams import revived, takes_part, their_teams
from monitor.signal.meeting_verbs import NOUNS, is_trigger
from monitor.signal.meeting_words_zh import invites
from monitor.signal.peers import with_counterpart
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.stretches_zh import comes_here, traveller, travellers, without_met
from monitor.signal.telling import fronted_subject, peers_telling, speaks_of_himself

_NAMED: Final = frozenset({"person", "office"})
#: Clauses that say when or whether, whose people are of their own deed.
_ASIDE: Final = frozenset({ClauseKind.TEMPORAL, ClauseKind.CONDITIONAL})


_IN_IT: Final = re.compile(
    r"\b(?:in|during|over|via|on|at|after|following)\s(?:(?:a|an|the|their|his|first|video|rare|long"
    r"|tense|friendly|virtual|online|phone|candid|frank|marathon|bilateral|working|private|lengthy"
    r"|high-level|closed-door|(?-i:[A-Z]\w+)|\w+-(?:hour|minute|long|day)|\w+\sdays\sof|rounds?\sof|trade)\s){0,3}$",
    re.IGNORECASE,
)
#: Whoever was met before: "met Ito and will meet him again".
_AGAIN: Final = re.compile(r"\b(?:him|her|them)\b")
#: "sit down on Saturday with officials from Xland"
_WITH: Final = re.compile(r"\bwith\s[^;:]*$")
#: "officials led by X": he is there as well.
_LED_BY: Final = re.compile(
    r"\b(?:(?:led|headed|chaired|fronted|represented|accompanied|joined|flanked)\sby|alongside"
    r"|together with)\s(?:[\w.'’-]+\s){0,6}$",
    re.IGNORECASE,
)
#: Who goes there, as a verb says it.
_GOES: Final = re.compile(r"(?:travel|go|goes|went|gone|fl[iey]|com(?:e|ing)|came|visit)")
_AND: Final = re.compile(r"\sand\s|[^，；。和与同及]{0,16}[和与同及]")


@dataclass(frozen=True, slots=True)
class Who:
    """Participants: parties and the sides they make."""

    parties: tuple[Party, ...]
    sides: frozenset[str]
    third: bool
    business: bool
    inferred: bool = False


def who_meets(scene: Scene, group: Group) -> Who:
    """Who takes part: those joined to the trigger, else all in its stretch, else the sentence."""
    ids = frozenset(scene.topic.side_ids)
    if {p.side for p in group.line.parties} >= ids and (their_teams(group) or revived(group)):
        return Who((), ids, third=False, business=False)
    if pair := of_two(group, ids):
        return Who(pair, ids, third=False, business=False)
    if alone := traveller(group):
        return _count(scene, group.line, alone)
    who = _named_there(scene, group)
    ahead = [p for p in fronted_subject(group) if p not in who.parties and p.side in ids]
    return replace(
        who, parties=(*who.parties, *ahead), sides=who.sides | frozenset(p.side for p in ahead)
    )


def _named_there(scene: Scene, group: Group) -> Who:
    line = group.line
    ids = frozenset(scene.topic.side_ids)
    own = [
        *_shared_subject(group),
        *(
            p
            for p in line.parties
            if group.holds(p.start) and takes_part(group, p) and not invites(line, group.hits, p)
        ),
    ]
    own = _without_asked(group, own)
    telling = _telling(scene, group, own)
    own = _with_pronoun(group, [*telling, *own])
    apart = [
        *(p for p in beside(group, own) if p not in telling),
        *(p for p in own if stays_out(group, p)),
    ]
    apart = [p for p in apart if p not in speaks_of_himself(group)]
    own = [p for p in own if p not in apart]
    joined = _count(scene, line, _joined_to(group, own))
    if joined.sides >= ids or joined.business or _among_themselves(group, joined):
        return joined
    known = _count(scene, line, own)
    if joined.third and len(known.sides) < 2:
        return known
    if line.sentence.language == "zh" and len(known.sides) < 2 and not known.third:
        wider = _count(scene, line, [*_speakers(group), *own])
        if wider.sides >= ids or wider.third or (wider.sides and not known.sides):
            return wider
    travels = _told_traveller(group, known, own)
    alone = len(known.sides) < 2 and not known.third and not known.business
    if alone and not travels and not comes_here(group):
        wide = [
            p
            for p in line.parties
            if p in own
            or not (
                p in apart
                or not takes_part(group, p)
                or (speaking(line, p) and not _after_it(group, p))
                or _elsewhere(line, group, p)
            )
        ]
        wider = _count(scene, line, [_seen_from(group, p) for p in wide])
        if wider.sides >= ids and not wider.third:
            return wider
        if (teller := _teller(group, own)) is not None and not joined.third:
            return replace(known, sides=known.sides | {teller} if known.sides else known.sides)
    if not known.sides and not known.third:
        pronouns = [p for p in own if p.kind == "pronoun"]
        if pronouns:
            sides = frozenset({pronouns[0].side}) & ids
            return replace(known, sides=sides, parties=tuple(pronouns))
    return known


def _without_asked(group: Group, own: list[Party]) -> list[Party]:
    asked = _asked_at(group)
    return own if asked is None else [p for p in own if p.start >= asked]


def _asked_at(group: Group) -> int | None:
    """Where Chinese words say that somebody is asked of it: "A被问到B将赴美一事" has A stay."""
    line, first = group.line, group.hits[0]
    at = line.text(line.sentence.at, first.start).rfind("被问")
    return line.sentence.at + at if at >= 0 else None


def _told_traveller(group: Group, known: Who, own: Sequence[Party]) -> bool:
    """As in "Ito said he would travel to Yland, and that Sato would come": who goes is told."""
    first = group.hits[0]
    word = group.line.text(first.start, first.end).lower()
    if "visit" not in first.acts | first.classes or not _GOES.match(word) or group.line.is_title:
        return False
    goes = [p for p in own if p.kind == "person" and p.end <= first.start]
    host = any(p.start >= first.end and p.kind in _NAMED for p in own)
    return bool(goes) and not host and len(known.sides) == 1


def _after_it(group: Group, party: Party) -> bool:
    """As in "Ito says after talks with Sato": who speaks was there."""
    first = group.hits[0]
    if party.kind not in _NAMED or party.end > first.start:
        return False
    return bool(LOOKING_AHEAD.search(group.line.text(party.end, first.start)))


def _speakers(group: Group) -> list[Party]:
    """Officials who say it in Chinese: where no other subject stands they speak of themselves."""
    line = group.line
    if _asked_at(group) is not None:
        return []
    named = [
        replace(p, kind="person") if p.kind == "pronoun" and p.actor else p
        for p in line.parties
        if p.end <= group.clause.at
        and p.kind in {"person", "pronoun"}
        and line.sentence.clause_at(p.start).kind not in _ASIDE
    ]
    named = without_met(group, named)
    subject = [
        p
        for p in line.parties
        if group.clause.at <= p.start < group.start and p.kind in {"person", "office"}
    ]
    if subject:
        return subject[:1]
    first = next((p for p in line.parties if group.holds(p.start)), None)
    own = first is not None and not nameless(line, group.start, first.start).strip(" ，,（(")
    if first is not None and own and first.kind != "pronoun":
        return []
    return named


def _shared_subject(group: Group) -> list[Party]:
    """Who is the subject of an earlier verb and of this one as well ("spoke and will meet")."""
    line, first = group.line, group.hits[0]
    if (told := antecedent(group)) != []:
        return told
    if group.lent is not None:
        again = _AGAIN.search(line.text(group.start, group.end))
        low, high = group.lent[0], group.start if again else group.lent[1]
        return [p for p in line.parties if low <= p.start and p.end <= high]
    if line.sentence.language == "zh":
        return travellers(group)
    begin = line.clause_span(group.clause)[0][0]
    if group.start <= begin:
        return []
    if first.classes & NOUNS and not (line.is_title and in_it(line, first)):
        return []
    own = {"person", "office", "pronoun"}
    if any(group.holds(p.start) and p.kind in own for p in line.parties):
        return []
    earlier = [h.start for h in line.hits if begin <= h.start < group.start and is_trigger(line, h)]
    return [p for p in line.parties if earlier and begin <= p.start and p.end <= earlier[0]]


def in_it(line: Line, hit: Hit) -> bool:
    """As in "agree on it in phone call", "after meeting in Xville": where the deed was done."""
    return bool(_IN_IT.search(line.text(max(line.sentence.at, hit.start - 80), hit.start)))


def tellers(scene: Scene, line: Line) -> frozenset[str]:
    """The sides that say what the sentence tells."""
    ids = frozenset(scene.topic.side_ids)
    return frozenset(p.side for p in line.parties if p.side in ids and speaking(line, p))


def _with_pronoun(group: Group, own: list[Party]) -> list[Party]:
    """*own* with a pronoun that is the trigger's subject as the person whom it stands for."""
    line, at = group.line, group.hits[0].start
    before = [p for p in own if p.end <= at]
    people = {"person", "office", "leaders", "both", "org"}
    joined = [
        p
        for p in before
        if p.kind == "pronoun"
        and p.actor
        and (match := _AND.match(line.text(p.end, at))) is not None
        and not any(p.end <= o.start < p.end + match.end() for o in before)
    ]
    if joined:
        # "Ito says he and Sato will meet"
        return [replace(p, kind="person") if p in joined else p for p in own]
    if not before or any(p.kind in people for p in before):
        return own
    return [
        replace(p, kind="person") if p.kind == "pronoun" and p.end <= at and p.actor else p
        for p in own
    ]


def _seen_from(group: Group, party: Party) -> Party:
    """A party of another clause: as the side that it stands on, for it need not be there itself."""
    line = group.line
    if line.inside(group.clause, party.start) or party.kind not in {"person", "office"}:
        return party
    # "the first talks since A and B agreed to them": neither need be at these.
    since = line.sentence.clause_at(party.start).marker == "since"
    if not since and (group.clause.marker not in {"as", "while"} or not line.is_title):
        return party
    return replace(party, kind="side", how="name", actor=None, level=None)


def side_of(scene: Scene, party: Party) -> Party:
    """The side on which *party* stands, in his place."""
    actor = next((Actor(s.id, s.name, s.id) for s in scene.topic.sides if s.id == party.side), None)
    return replace(party, kind="side", how="name", actor=actor, level=None)


def _telling(scene: Scene, group: Group, own: Sequence[Party]) -> list[Party]:
    """Who tells of it, where those met follow, and was there himself."""
    line = group.line
    if line.sentence.language == "zh":
        return []
    himself = [p for p in speaks_of_himself(group) if p not in own]
    himself = himself or _peer_of_whom(group, own)
    followed = himself == [] and chain(line, group.hits[-1].end, own) != []
    return peers_telling(scene, group, own) if followed else himself


def _peer_of_whom(group: Group, own: Sequence[Party]) -> list[Party]:
    """As in "Ito says Sato agreed to it in call, will meet in Xville": his like was there."""
    line, first = group.line, group.hits[0]
    if not (in_it(line, first) or (line.is_title and group.acts == {"meet"})):
        return []
    people = [p for p in own if p.kind in _NAMED and not owns(line, p)]
    if line.text(group.hits[-1].end, line.end)[:2].strip().isupper():
        return []  # "will meet Holm": somebody else
    others = [p for p in line.parties if not owns(line, p)]
    if not people or any(p.kind == "third" or p.start >= group.hits[-1].end for p in others):
        return []
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p not in own
        and p.end <= group.start
        and speaking(line, p)
        and all(o.side != p.side and o.level == p.level for o in people)
    ]


def _teller(group: Group, own: Sequence[Party]) -> str | None:
    """The side that says it has talks "with" the other: it takes part as well."""
    line = group.line
    if not chain(line, group.hits[-1].end, own):
        return None
    tellers = {p.side for p in line.parties if p.kind in {"side", "org"} and speaking(line, p)}
    return next(iter(tellers)) if len(tellers) == 1 else None


def _among_themselves(group: Group, joined: Who) -> bool:
    """Whether those who meet are several, and all of one side ("X and his lawmakers meet")."""
    verb = bool(group.hits[0].acts & {"meet"}) and not group.hits[0].classes & NOUNS
    several = [p for p in joined.parties if p.kind in {"person", "office", "org"}]
    if not (verb and len(several) > 1 and len(joined.sides) == 1) or joined.third:
        return False
    line, end = group.line, group.hits[-1].end
    return not any(
        p.start >= end and p.side not in joined.sides and _WITH.search(line.text(end, p.start))
        for p in line.parties
        if group.holds(p.start) and p.side
    )


def _elsewhere(line: Line, group: Group, party: Party) -> bool:
    """Whether the party belongs to another trigger of the sentence."""
    if line.inside(group.clause, party.start):
        return True
    clause = line.sentence.clause_at(party.start)
    return any(line.inside(clause, hit.start) and is_trigger(line, hit) for hit in line.hits)


def _joined_to(group: Group, own: Sequence[Party]) -> list[Party]:
    """Subjects before the trigger, and the chain after "with", "between", "by" or the verb."""
    line, hit = group.line, group.hits[0]
    if line.sentence.language == "zh":
        # "赴X市与A举行会谈": whom he meets stands between the trip and the talks.
        hit = main_hit(group)
    far = chain(line, max(group.start, group.hits[-1].end), own)
    near = chain(line, max(group.start, hit.end), own)
    chained = (near or far) if DEED in hit.classes else (far or near)
    subjects = [p for p in own if p.end <= hit.start]
    if hit.classes & NOUNS and own_people(line, hit, group.clause) and len(chained) > 1:
        # "talks between A and B": whoever stands before only speaks of them.
        between = [p for p in chained if p.side]
        if len({p.side for p in between}) > 1:
            return [*chained, *_heads_of(line, hit.end, own, chained)]
    return [*subjects, *chained, *_heads_of(line, hit.end, own, chained)]


def _heads_of(line: Line, end: int, own: Sequence[Party], known: Sequence[Party]) -> list[Party]:
    """Who leads those named after the trigger: "officials headed by X"."""
    return [
        p
        for p in own
        if p.start >= end
        and p.kind in _NAMED
        and p not in known
        and _LED_BY.search(line.text(end, p.start))
    ]


def _with_firms_zh(line: Line) -> bool:
    """Whether a Chinese sentence names nobody but one side's people, and firms or their bodies."""
    zh = line.sentence.language == "zh"
    return zh and len({p.side for p in line.parties}) == 1 and not has_class(line, {"officials"})


def _count(scene: Scene, line: Line, parties: Sequence[Party]) -> Who:
    ids = frozenset(scene.topic.side_ids)
    parties = [side_of(scene, p) if owns(line, p) else p for p in parties]
    parties = [p for p in parties if not in_tow(line, p)]
    if any(p.kind == "third" or p.side in scene.topic.thirds for p in parties):
        parties = [p for p in parties if not spoken_about(line, p)]
    taking = tuple(
        p
        for p in parties
        if p.kind not in {"voice", "pronoun"}
        and not attributive(line, p)
        and not aimed(line, p)
        and not matter(line, p)
    )
    sides = {p.side for p in taking if p.side in ids and p.kind != "firm"}
    if any(p.kind in {"both", "leaders"} for p in taking):
        sides |= ids
    pronoun = [p.side for p in parties if p.kind == "pronoun" and p.side in ids]
    abroad = any(
        p.side in scene.topic.thirds and (p.kind in _NAMED or with_counterpart(line, p))
        for p in taking
    )
    if any(p.kind == "counterpart" for p in taking) and not abroad:
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
    third = abroad or any(p.kind == "third" for p in taking)
    firms = any(p.side.endswith("_BUSINESS") and p.kind in {"person", "firm"} for p in taking)
    business = firms or (
        len(sides) == 1
        and has_class(line, {"companies"})
        and (_with_firms_zh(line) or any(attributive(line, p) for p in parties))
    )
    return Who(taking, frozenset(sides), third, business)
