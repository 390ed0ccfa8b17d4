"""Words of meeting in a sentence, grouped so that each group speaks of one meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.model import Status, When
from monitor.signal.deeds import deed_at, first_verb, joined_verbs
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    cues_in,
    has_class,
)
from monitor.signal.grammar import Tense
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_calls import call_of
from monitor.signal.meeting_deeds import DEEDS, deed_of
from monitor.signal.meeting_grounds import only_a_ground
from monitor.signal.meeting_opening import fore_end, inserted, pictured, with_opening
from monitor.signal.meeting_set import due_then, goes_to_meet, looms, when_held
from monitor.signal.meeting_verbs import NOUNS, VERBS, called_by_two, is_trigger
from monitor.signal.scene import Line, Party
from monitor.signal.topic import Topic

#: "talks end, next round in Xville": behind a comma and without a verb, the one to come.
_NEXT_ONE: Final = re.compile(
    r"[,;]\s(?:with\s)?(?:the\s)?next\s(?:[\w-]+\s)?[\w-]+$", re.IGNORECASE
)
#: "ended talks, agreeing to hold the next round in Xville"
_AGREED_NEXT: Final = re.compile(
    r"\b(?:agree|decid|plan|arrang|pledg|promis|vow|expect)\w*\s(?:\w+\s)?(?:to\s[a-z]+\s|on\s|upon\s)"
    r"(?:[a-z-]+\s){0,3}?(?:next|another|new|fresh|further|follow-?up|second|third|fourth|fifth"
    r"|more|subsequent)\s(?:[\w-]+\s){0,3}[\w-]+$",
    re.IGNORECASE,
)
#: "cancels trip, to speak with Sato": what a headline's infinitive tells besides.
_THEN_TO: Final = re.compile(r",\s(?:to|will)\s$")
#: Words between two triggers that make the second one another meeting.
_ANOTHER: Final = re.compile(
    r"\b(?:as(?!\s(?:part|well|scheduled|planned|expected|the|a|an)\b)|ahead of"
    r"|before(?! last\b)|after(?! next\b)|since"
    r"|when(?=\s(?:they|he|she|both|the two)\s)"
    r"|following|in preparation for|prior to|on the eve of|to prepare(?: for)?|preparing(?: for)?"
    r"|(?:pav(?:e|es|ing)|clear(?:s|ing)?|lay(?:s|ing)?) (?:the )?(?:way|path|ground(?:work)?) for"
    r"|(?:sets?|setting) (?:the )?stage for"
    r"|and(?=\s(?:[\w.,-]+\s){0,4}s?he\s(?:(?:also|later|then|had|has|will|would|is|was|due|to)\s){0,3}$)"
    r"|discuss\w*|mention\w*)\b",
    re.IGNORECASE,
)
_POSSESSIVE: Final = frozenset({"'s ", "' ", "'s planned ", "'s state ", "'s upcoming "})
_COMPLEMENT: Final = re.compile(r"^[^.;:]{0,40}?\b(?:between|with|by|among)\b", re.IGNORECASE)
_EARLIER: Final = re.compile(
    r"\b(?:earlier version|previous version|incorrectly|wrongly|misstated|mistakenly|in error)\b",
    re.IGNORECASE,
)
_GOING_TO: Final = re.compile(
    r"\s(?:back\s)?(?:in|into|to|for|at)\s[^,;:]{2,40}\s(?:ahead of|before)\s(?:[a-z-]+\s){0,4}"
)
_MEANS: Final = ("by ", "over the ", "on the phone", "on the telephone", "via ")
_IN_IT: Final = re.compile(r"\b(?:in|on|over|via|during)\s(?:an?\s)?(?:\w+\s)?$", re.IGNORECASE)
_AGREEING: Final = re.compile(r"\bagree(?:s|d|ing)?\b", re.IGNORECASE)
#: "vow to keep talking ... in call"
_PLEDGED: Final = re.compile(
    r"\b(?:agree|pledge|vow|promise|decide|commit)(?:s|d|ed)?\sto\s[^,;:]*$", re.IGNORECASE
)
_AGREES_TO: Final = re.compile(
    r"\b(?:agree(?:s|d|ing)?|agreement|decide[sd]?|vow(?:s|ed)?|pledge[sd]?|plans?|promise[sd]?)\sto\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_AGREED_TO: Final = re.compile(
    r"\bto\s(?:(?:hold|resume|begin|start|continue|have)\s(?:[\w-]+\s){0,3})?$", re.IGNORECASE
)
#: Verbs that hold talks: "hold talks", "negotiates".
_TALKS: Final = re.compile(
    r"talks|negotiat|consult|discussions|磋商|会谈|谈判(?!代表|破裂|桌|团队|官员)", re.IGNORECASE
)
#: Letters between "talks" and whom they are with.
_NEAR: Final = 24
_FACE: Final = re.compile("会见|会面|见面|晤|接见|约见|碰面|晤面")


@dataclass(frozen=True, slots=True)
class Group:
    """Triggers of one clause that speak of one meeting, and the stretch of text that is theirs."""

    line: Line
    clause: Clause
    hits: tuple[Hit, ...]
    start: int
    end: int
    #: Only recalled: "since the talks in Xville".
    recalled: bool = False
    #: Where the subject stands that the group shares with the verb before: "met X, flies to ...".
    lent: tuple[int, int] | None = None
    #: Told without a verb of its own: "met X on Monday and Y on Tuesday".
    gapped: bool = False
    #: What is put in behind the subject and tells of something else.
    aside: tuple[int, int] | None = None

    @property
    def classes(self) -> frozenset[str]:
        return frozenset().union(*(hit.classes for hit in self.hits))

    @property
    def acts(self) -> frozenset[str]:
        return frozenset().union(
            *(hit.acts for hit in self.hits if not hit.classes & NOUNS), frozenset()
        )

    @property
    def words(self) -> frozenset[str]:
        """What the triggers count as, for the sub-kind."""
        line, spans = self.line, [(hit.start, hit.end) for hit in self.hits]
        if line.sentence.language == "zh":
            met = main_hit(self)
            if not _FACE.fullmatch(line.text(met.start, met.end)):
                # 会见 is a meeting of its own, whatever talks are told beside it.
                spans = [(self.start, self.end)]
            else:
                return self.classes - {"talks"} | self.acts
        talked = any(_TALKS.search(line.text(start, end)) for start, end in spans)
        return self.classes | self.acts | ({"talks"} if talked else frozenset())

    def holds(self, at: int) -> bool:
        aside = self.aside is not None and self.aside[0] <= at < self.aside[1]
        return self.start <= at < self.end and not aside and not self._of_person(at)

    def _of_person(self, at: int) -> bool:
        """Whether the words only say who somebody is: "Ito, who was in Xville on Monday, met".

        So too what something else is: "Duties, which are set for July, follow talks".
        """
        line = self.line
        if line.sentence.language == "zh":
            return False
        clause = line.sentence.clause_at(at)
        end = clause.at + len(clause.text)
        if clause.index == self.clause.index or clause.kind is not ClauseKind.RELATIVE:
            return False
        if clause.marker != "who" and (clause.marker != "which" or end > self.hits[0].start):
            return False
        return not any(clause.at <= hit.start < end for hit in self.hits)


#: "the call covered chips and the trip in May": the trip was talked about.
_COVERED: Final = re.compile(
    r"\b(?:cover(?:s|ed)|touch(?:es|ed) (?:on|upon)|discuss(?:es|ed)|includ(?:es|ed)"
    r"|address(?:es|ed)|focus(?:es|ed) on|deal(?:s|t) with|rang(?:es|ed) from)\b"
)


def withdraws(line: Line) -> bool:
    """Whether the sentence is a correction's account of what was said before, and is not so."""
    return line.sentence.correction and bool(_EARLIER.search(line.sentence.text))


def groups_of(line: Line) -> list[Group]:
    """The meetings that the sentence speaks of, by their triggers."""
    told = not (line.classes.isdisjoint(NOUNS) and line.acts.isdisjoint(VERBS | DEEDS))
    if not told and not line.sentence.correction:
        return []
    if "meeting" in cues_in(line, "veto") and not has_class(line, {"talks"}):
        return []
    # What is neither a noun of meeting nor an act is no trigger, and no call either.
    triggers = [
        deed_of(line, call_of(line, hit)) for hit in line.hits if hit.acts or hit.classes & NOUNS
    ]
    triggers = [hit for hit in triggers if is_trigger(line, hit)]
    if not triggers:
        return []
    groups: list[Group] = []
    for clause in line.sentence.clauses:
        if clause.resumes is not None:
            continue
        hits = [hit for hit in triggers if line.inside(clause, hit.start)]
        if len(hits) == 1 and only_a_ground(line, hits[0]):
            continue
        groups.extend(_with_aside(line, clause, hits))
    return groups


def _with_aside(line: Line, clause: Clause, hits: list[Hit]) -> list[Group]:
    """The groups of a clause; those of what is put in behind its subject told by themselves."""
    span = inserted(clause) if hits else None
    if span is None:
        return _split(line, clause, hits)
    own = [hit for hit in hits if span[0] <= hit.start < span[1]]
    rest = [hit for hit in hits if hit not in own]
    if not rest or not (own or pictured(clause, span[0])):
        return _split(line, clause, hits)
    return [
        *(replace(g, aside=span) for g in _split(line, clause, rest)),
        *(replace(g, start=span[0], end=span[1]) for g in _split(line, clause, own)),
    ]


def _split(line: Line, clause: Clause, hits: list[Hit]) -> list[Group]:
    """Triggers of a clause, parted where a second one has participants of its own."""
    if not hits:
        return []
    fore = fore_end(line, clause)
    parts: list[list[Hit]] = [[hits[0]]]
    for hit in hits[1:]:
        between = line.text(parts[-1][-1].end, hit.start)
        apart = occasion(line, hit) or not _by_means(line, hit)
        apart = apart and not due_then(line, parts[-1][-1], hit)
        apart = apart and not goes_to_meet(line, parts[-1], hit, line.clause_span(clause)[-1][1])
        apart = apart and (
            occasion(line, hit)
            or parts[-1][-1].start < fore <= hit.start
            or looms(line, parts[-1][-1], hit)
            or (bool(_ANOTHER.search(between)) and not _bound_for(line, parts[-1], hit))
            or bool(_COVERED.search(between))
            or _other_deed(line, parts[-1], hit)
            or _next_deed(line, clause, parts[-1], hit)
            or (
                own_people(line, hit, clause)
                and (
                    own_people(line, parts[-1][-1], clause, hit.start)
                    or _verb_between(line, parts[-1][-1], hit)
                )
            )
        )
        if apart:
            parts.append([hit])
        else:
            parts[-1].append(hit)
    spans = line.clause_span(clause)
    low, high = with_opening(line, clause, parts[0][0], spans[0][0]), spans[-1][1]
    groups: list[Group] = []
    for number, part in enumerate(parts):
        before = parts[number - 1][-1] if number else None
        start = _own_start(line, clause, before, part[0]) if before else low
        joined = before and _verb_joined(line, clause, before, part[0])
        lent = (low, first_verb(line, clause)) if joined else None
        end = high
        if number < len(parts) - 1:
            end = _own_start(line, clause, part[-1], parts[number + 1][0])
        if part[0].start >= fore:
            start = max(start, fore) if fore > clause.at else start
        else:
            end = min(end, fore)
        if number == len(parts) - 1:
            end = max(end, when_held(line, clause, part[-1]))
        groups.append(Group(line, clause, tuple(part), start, end, lent=lent))
    return groups


def _bound_for(line: Line, before: list[Hit], hit: Hit) -> bool:
    """As in "flies to Xville ahead of talks with Sato": whoever goes there goes to them."""
    goes = all(one.acts & {"visit"} and not one.classes & NOUNS for one in before)
    there = _GOING_TO.fullmatch(line.text(before[-1].end, hit.start))
    met = [p for p in line.parties if 6 <= p.start - hit.end <= _NEAR]
    return (
        goes
        and there is not None
        and line.text(hit.end, hit.end + 6) == " with "
        and any(met[0].side != p.side for p in line.parties if met and p.end <= before[0].start)
    )


def occasion(line: Line, hit: Hit) -> bool:
    """Whether it is the call in which something was agreed: "agree to meet soon in video call"."""
    if line.sentence.language == "zh" or "call" not in hit.classes:
        return False
    before = line.text(line.sentence.at, hit.start)
    words = line.text(hit.start, hit.end).lower()
    within = _IN_IT.search(before) is not None or words.startswith(("in ", "during "))
    return within and _PLEDGED.search(before) is not None


def _by_means(line: Line, hit: Hit) -> bool:
    """As in "talked by phone with X", "talk in video call": how they did it, not another call."""
    if "call" not in hit.classes:
        return False
    before = line.text(max(line.sentence.at, hit.start - 24), hit.start)
    words = line.text(hit.start, hit.end).lower()
    return words.startswith(_MEANS) or (hit.acts.isdisjoint(VERBS) and bool(_IN_IT.search(before)))


def _own_start(line: Line, clause: Clause, before: Hit, first: Hit) -> int:
    """Where the stretch of *first* begins: with its own words before it ("X, a May trip")."""
    between = line.text(before.end, first.start)
    joined = _verb_joined(line, clause, before, first)
    if joined is not None:
        return joined
    if looms(line, before, first):
        return before.end + between.rfind(" with ")
    parted = [m.end() for m in _ANOTHER.finditer(between)] + [between.rfind(",") + 1]
    if max(parted) <= 0:
        return first.start
    start = before.end + max(parted)
    # "... as Xland, Yland agree to meet": the comma is that of a list.
    listed = [p for p in line.parties if before.end <= p.start and p.end == start - 1]
    return listed[0].start if listed else start


def _other_deed(line: Line, before: list[Hit], second: Hit) -> bool:
    """As in "spoke on Friday and agreed to meet": a call, and a meeting to come."""
    if line.sentence.language == "zh":
        return False
    first = before[-1]
    between = line.text(first.end, second.end)
    if (
        line.is_title
        and first.classes & NOUNS
        and _THEN_TO.search(line.text(first.end, second.start))
    ):
        return True
    if _NEXT_ONE.search(between) or _AGREED_NEXT.search(between):
        return True
    if (pair := called_by_two(line, second)) and "," in line.text(first.end, pair[0].start):
        return True  # "talks end, Ito-Holm summit next"
    if "call" in first.classes and "call" not in second.classes and second.classes & NOUNS:
        agreed = line.text(line.sentence.at, second.start)
        return bool(
            _AGREED_TO.search(line.text(first.end, second.start)) and _AGREEING.search(agreed)
        )
    if second.classes & NOUNS:
        return False
    if first.classes & NOUNS and _AGREES_TO.search(line.text(first.end, second.start)):
        return True
    talked = any("speak" in hit.acts or "call" in hit.classes for hit in before)
    if talked and line.text(second.start, second.end).lower().startswith(("another", "a second")):
        return True
    return talked and bool(second.acts & {"meet", "visit"}) and "speak" not in second.acts


def _next_deed(line: Line, clause: Clause, before: list[Hit], second: Hit) -> bool:
    """As in "holds call with X, plans trip to Xville", "met X and will meet Y in May".

    A verb joined to the one before, with a place, a time to come or a way of meeting of its own.
    """
    start = _verb_joined(line, clause, before[-1], second)
    if start is None:
        return False
    begin, at = before[0].start, line.sentence.at
    end = min((p for p in joined_verbs(line, clause) if p > second.start), default=line.end)
    places = [h.start for h in line.hits if h.of(EntryKind.PLACE) and begin <= h.start < end]
    verbs = [v for v in line.whole().verbs if v.finite and v.end + at > begin]
    ahead = [v.tense is Tense.FUTURE for v in verbs if v.start + at < start]
    later = [v.tense is Tense.FUTURE for v in verbs if start <= v.start + at < end]
    coming = bool(ahead and later and later[0]) and not any(ahead)
    calls = "call" in second.classes, any("call" in h.classes | h.acts for h in before)
    # "puts off Xville trip, speaks with Sato instead"
    instead = "speak" in second.acts and all("visit" in h.classes | h.acts for h in before)
    return coming or instead or calls[0] != calls[1] or (places != [] and places[-1] >= start)


def _verb_joined(line: Line, clause: Clause, before: Hit, second: Hit) -> int | None:
    """Where a verb joined to the one before it stands between the two triggers."""
    if line.sentence.language == "zh":
        return None
    found = [p for p in joined_verbs(line, clause) if before.end <= p <= second.start]
    return found[-1] if found else None


def _verb_between(line: Line, first: Hit, second: Hit) -> bool:
    """Whether a finite verb parts two nouns of meeting ("talks paved the way for a meeting")."""
    at = line.sentence.at
    return bool(first.classes & NOUNS) and any(
        verb.finite and first.end <= verb.start + at and verb.end + at <= second.start
        for verb in line.whole().verbs
    )


def own_people(line: Line, hit: Hit, clause: Clause, stop: int | None = None) -> bool:
    """Whether "between A and B" or "with A" follows the trigger itself."""
    spans = line.clause_span(clause)
    end = stop if stop is not None else spans[-1][1]
    if stop is None and called_by_two(line, hit):
        return True
    if stop is None and any(
        p.actor is not None and line.text(p.end, hit.start) in _POSSESSIVE for p in line.parties
    ):
        return True
    after = line.text(hit.end, end)
    match = _COMPLEMENT.match(after)
    if match is None:
        before = [p for p in line.parties if spans[0][0] <= p.start < hit.start]
        return stop is not None and len({p.side for p in before}) > 1
    return any(hit.end + match.end() <= p.start <= hit.end + match.end() + 60 for p in line.parties)


def within_deed(topic: Topic, group: Group) -> Group:
    """*group* without the stretch of its clause that tells another deed of the same subject.

    "Speaks with X, puts off duties until May": what is put off is not the call.
    """
    line, at = group.line, group.hits[0].start
    deed = deed_at(topic, line, group.clause, at)
    if deed is group.clause or not all(line.inside(deed, hit.start) for hit in group.hits):
        return group
    start, end = max(group.start, deed.at), min(group.end, deed.at + len(deed.text))
    lent = group.lent
    if lent is None and group.start < start:
        lent = (group.start, first_verb(line, group.clause))
    return replace(group, clause=deed, start=start, end=end, lent=lent)


def of_two(group: Group, sides: frozenset[str]) -> tuple[Party, ...]:
    """The two by whom a meeting is called: "ahead of an Ito-Holm summit", whoever else is named."""
    pair = called_by_two(group.line, group.hits[0])
    return pair if {p.side for p in pair} == sides else ()


def main_hit(group: Group) -> Hit:
    """The trigger that the rest hangs on: a verb of meeting, else the first noun."""
    verbs = [hit for hit in group.hits if hit.acts & VERBS and not hit.classes & NOUNS]
    if group.line.sentence.language == "zh" and all(hit.acts & {"visit"} for hit in verbs):
        # 启程前往...，将于14日...举行磋商: he travels to the talks, and the day is theirs.
        verbs = [hit for hit in group.hits if hit.classes & {"talks", "call"}] or verbs
    return (verbs or list(group.hits))[0]


def was_occasion(day: date, group: Group, status: Status, when: When | None) -> bool:
    """Whether the plan told is what was agreed in the call: "vow to keep the truce in call"."""
    ahead = when is not None and when.start is not None and when.start > day
    return status is Status.PLANNED and not ahead and occasion(group.line, main_hit(group))
