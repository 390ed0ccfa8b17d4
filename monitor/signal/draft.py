"""A mention in the making, and what the grammar around its trigger says."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from monitor.model import Attribution, Certainty, Evidence, Facts, Place
from monitor.signal.dates import DateRole
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.grammar import Features, Modal, Tense, Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.topic_schema import FrameRow

_BEFORE_NP: Final = re.compile(
    r"\b(?:of|from|after|since|in|at|for|on|before|during|following|amid|despite|over|about|under"
    r"|ahead of|by|as|than|into|through|to|until|against|toward|towards|with)\s"
    r"(?:[\w'.-]+\s){0,4}$",
    re.IGNORECASE,
)
#: Where goods are from: "made in Xland", "Xland-made".
_MADE: Final = re.compile(
    r"\b(?:made|built|produced|manufactured|grown|originating)\b", re.IGNORECASE
)
ASIDE: Final = re.compile(r",\s(?:first|originally|initially|once|already)\s$", re.IGNORECASE)
#: "the controls it announced": which ones are meant, though a verb says so.
_ITS_OWN: Final = re.compile(
    r"\b(?:measures?|controls?|curbs?|tariffs?|dut(?:y|ies)|rules?|restrictions?|listings?|bans?"
    r"|lev(?:y|ies)|steps|sanctions)\s(?:that\s|which\s)?(?:it|they|he|she)\s"
    r"(?:had\s|has\s|have\s|first\s)?$",
    re.IGNORECASE,
)
#: A first noun that is not the measure: "the cost of duties imposed".
_BELOW: Final = re.compile(
    r"^[^,;:]*?\b(?:of|from|after|since|amid|despite|over|about|by|under|before)\s", re.IGNORECASE
)
#: What may stand before a clause's verb that has no subject of its own.
_OPENING: Final = re.compile(r"(?:and\s|but\s)?(?:later\s|also\s|then\s|has\s|have\s)*")
#: What measures do to others, in a headline's plural.
#: Who did it, right after a participle.
_AGENT: Final = re.compile(r"\sby\s(?:the|both|its|their|[A-Z])")
_EFFECT: Final = re.compile(
    r"^[^,;:]*?\s(?<!\bto\s)(?:push|cut|hit|hurt|bite|weigh|cost|force|squeeze|drive|slow|drag|fuel"
    r"|passed|felt|blamed)\s(?!by\b)",
    re.IGNORECASE,
)
#: To put out the paper that does it is to do it.
_PUT_OUT: Final = frozenset(
    {
        "publish",
        "sign",
        "issue",
        "release",
        "adopt",
        "unveil",
        "finalize",
        "finalise",
        "complete",
        "post",
    }
)
_RECENT: Final = 6
#: Letters between a side's adjective and what it describes.
_ATTRIBUTE: Final = 26
#: "firms from Xland", "companies based in Xland".
_OF_THERE: Final = re.compile(
    r"\b(?:firms|companies|entities|businesses|enterprises|groups|makers|manufacturers|developers"
    r"|suppliers|goods|products)\s(?:based\sin|located\sin|from|in|of)\s(?:the\s)?$",
    re.IGNORECASE,
)
_HELD: Final = frozenset(
    {"goods", "companies", "product", "ships", "farm", "investment", "plants", "firm"}
)
_BREAK: Final = re.compile(r"\b(?:and|on|to|of|from|will|has|with|for|in|at|by|under|against)\b")
_DOING: Final = re.compile(r"\w+ing\b")
_LONGEST_QUOTE: Final = 320
_UNSAID: Final = Attribution()
_QUIET: Final = frozenset({"voice", "pronoun"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A trigger where it stands, and the frame that it may fill."""

    scene: Scene
    line: Line
    clause: Clause
    hit: Hit
    frame: FrameRow
    #: The measure told last in the sentences above, where there is one.
    above: Draft | None = None


class Relation(StrEnum):
    """How a trigger stands to the verb that governs it."""

    SELF = "self"
    OBJECT = "object"
    SUBJECT = "subject"
    #: A noun phrase after a preposition, or in a line without a verb.
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Governing:
    """The verb over a trigger, and the relation between the two."""

    verb: Verb | None
    relation: Relation


@dataclass(frozen=True, slots=True)
class Draft:
    """A mention before documents are merged and buckets are given."""

    facts: Facts
    line: Line
    clause: Clause
    #: Working offsets of the trigger.
    at: int
    end: int
    evidence: tuple[Evidence, ...]
    cues: frozenset[str] = frozenset()
    source: Attribution = _UNSAID
    certainty: Certainty = Certainty.CERTAIN
    condition: str | None = None
    #: The day the words were said, where the sentence tells.
    said: date | None = None
    #: What was not in the words but filled in: `sides`, `imposer`, `date`.
    inferred: frozenset[str] = frozenset()
    both_named: bool = False
    fuzzy: bool = False
    #: Points back at something: counts only where there is something to point at.
    anaphor: bool = False
    correction: bool = False
    #: The place that a correction takes back.
    retracted: Place | None = None
    reiteration: bool = False
    arithmetic_fails: bool = False
    #: Working offset of the act, for a measure.
    act_at: int | None = None
    #: What a meeting's triggers count as, for its sub-kind.
    words: frozenset[str] = frozenset()
    rules: tuple[str, ...] = ()


def offset(line: Line, at: int) -> int:
    """Working offset *at* as an offset of the sentence's text."""
    return at - line.sentence.at


#: What a fronted participle says of a plan: "Pencilled in for May 5, ", "Planned for Monday, ".
_FRONTED: Final = re.compile(r"(?:\sin)?\s(?:for|on|in|to)\s[^,;:]{2,40},\s[^,;:]{0,40}$")
_ROUNDS_OF: Final = re.compile(r"\b(?:rounds?|sessions?|days?|hours?|weeks) of\b")


def govern(line: Line, clause: Clause, hit: Hit) -> Governing:
    """The verb that governs *hit* in its clause."""
    spans = line.clause_span(clause)
    inside = [
        verb
        for verb in line.whole().verbs
        if any(a <= verb.start + line.sentence.at < b for a, b in spans)
    ]
    start, end = offset(line, hit.start), offset(line, hit.end)
    for verb in inside:
        if verb.start < end and start < verb.end and verb.lemma:
            return Governing(verb, Relation.SELF)
    before = [verb for verb in inside if verb.end <= start]
    after = [verb for verb in inside if verb.start >= end and verb.finite]
    if before and after and _fronted(line, spans[0][0], before[-1], start):
        before = before[:-1]
    # "schedule two more rounds of talks": the talks are scheduled.
    opens = spans[0][0] - line.sentence.at
    opens += len(clause.marker) if line.sentence.text.startswith(clause.marker, opens) else 0
    head = _ROUNDS_OF.sub("", line.sentence.text[before[-1].end if before else opens : start])
    if before and not _BEFORE_NP.search(" " + head) and not _clause_break(head):
        return Governing(before[-1], Relation.OBJECT)
    if after and not _BEFORE_NP.search(" " + head):
        return Governing(after[0], Relation.SUBJECT)
    return Governing(before[-1] if before else (after[0] if after else None), Relation.NOMINAL)


def _fronted(line: Line, begin: int, verb: Verb, start: int) -> bool:
    """As in "Once set for May, the trip is put off": a participle of what follows."""
    opens = not verb.finite and verb.start + line.sentence.at - begin <= len("Originally ")
    between = line.sentence.text[verb.end : start]
    return opens and "," in between and _FRONTED.match(between) is not None


def _clause_break(words: str) -> bool:
    return "," in words and len(words) > 60


def acts_in(line: Line, clause: Clause | None = None) -> list[tuple[str, Hit]]:
    """All acts of the clause (of the whole sentence without one), with their hits."""
    return [
        (entry.key, hit)
        for hit in line.hits
        if hit.acts and (clause is None or line.inside(clause, hit.start))
        for entry in hit.entries
        if entry.kind is EntryKind.ACT
    ]


def cues_in(line: Line, prefix: str) -> frozenset[str]:
    """Names of the cues of one group (`bg`, `veto`, `source`) in the sentence."""
    return line.cues.get(prefix, frozenset())


def has_class(line: Line, names: Collection[str], clause: Clause | None = None) -> bool:
    """Whether a word of one of the classes stands in the clause (or sentence)."""
    if line.classes.isdisjoint(names):
        return False
    return clause is None or any(
        not hit.classes.isdisjoint(names) and line.inside(clause, hit.start) for hit in line.hits
    )


def attributive(line: Line, party: Party) -> bool:
    """Whether a side's word only describes goods or firms ("a Xish carmaker", "Xish goods")."""
    if party.kind != "side":
        return False
    if _MADE.search(line.text(party.start, party.end)):
        return True
    if _OF_THERE.search(line.text(max(line.sentence.at, party.start - _ATTRIBUTE), party.start)):
        return True
    for hit in line.hits:
        if not 0 <= hit.start - party.end <= _ATTRIBUTE:
            continue
        if hit.of(EntryKind.SIDE) is not None:
            # "X adds Yish firms": the nearer side has them.
            return False
        words = line.text(party.end, hit.start)
        if hit.classes & _HELD and "," not in words and not _BREAK.search(words):
            return not _verb_in(line, party.end, hit.start)
    return False


def _verb_in(line: Line, start: int, end: int) -> bool:
    """Whether a verb stands there: "X restricts goods", in headlines "X restricting goods"."""
    at = line.sentence.at
    doing = line.is_title and any(
        h.acts and start <= h.start < end and _DOING.match(line.text(h.start, h.end))
        for h in line.hits
    )
    return doing or any(v.finite and start <= v.start + at < end for v in line.whole().verbs)


_ACCUSES: Final = re.compile(r"\s(?:accus|condemn|denounc|blam|criticis|criticiz|slam|blast|rebuk)")
#: Letters of the longest of these.
_WORD: Final = 12


#: A verb of saying right after a Chinese name: what follows need not be in a clause of its own.
_SAYS_ZH: Final = re.compile(
    r"(?:[：:]|(?:\d{1,2}日|[二廿]?[一二三四五六七八九十]{1,2}日|周[一二三四五六日])?"
    r"(?:称|说|表示|透露|披露|扬言|威胁|警告|回应|发推|发文|受访|接受[^，；。]{0,30}(?:采访|专访|访问)))"
)
#: Letters of the longest of these.
_SAYS_LONG: Final = 44


def speaking(line: Line, party: Party) -> bool:
    """Whether the party only says, or is reported by, what the sentence tells."""
    if party.kind in _QUIET:
        return True
    if _ACCUSES.match(line.text(party.end, min(line.end, party.end + _WORD))):
        return True  # "as X accuses Y"
    if party.kind == "person" and _SAYS_ZH.match(
        line.text(party.end, min(line.end, party.end + _SAYS_LONG))
    ):
        return True
    clause = line.sentence.clause_at(party.start)
    return clause.kind is ClauseKind.ATTRIBUTION and len(line.sentence.clauses) > 1


def quote_of(scene: Scene, line: Line, clause: Clause, role: str) -> Evidence:
    """The sentence as evidence, or its clause where the sentence is long."""
    if line.how or len(line.sentence.text) <= _LONGEST_QUOTE:
        return scene.sentence_evidence(line, role)
    end = min(clause.at + len(clause.text), clause.at + _LONGEST_QUOTE)
    return scene.evidence(clause.at, end, role)


def attribution_of(scene: Scene, line: Line) -> tuple[Attribution, bool]:
    """Who says it, and whether nobody with a name does."""
    found: Features = line.whole()
    anonymous = "anonymous" in cues_in(line, "source")
    said = found.attribution
    if said is None:
        return Attribution(None, None, 3 if anonymous else 2), anonymous
    low, high = said.source_start + line.sentence.at, said.source_end + line.sentence.at
    speakers = [p for p in line.parties if low <= p.start < high and p.kind != "third"]
    anonymous = anonymous or said.anonymous
    if not speakers:
        return Attribution(said.source.strip()[:80] or None, None, 3 if anonymous else 2), anonymous
    party = speakers[-1]
    official = party.kind in {"person", "voice", "org", "office", "side", "pronoun"}
    tier = 1 if official and party.side in scene.topic.side_ids else 2
    who = party.actor.actor_id if party.actor else None
    return Attribution(who or said.source.strip()[:80], None, tier), False


def participle(line: Line, act: Hit) -> bool:
    """Whether the act only says which measure is meant: "duties imposed in May"."""
    at = line.sentence.at
    if line.is_title and reduced(line, act):
        return True
    if _ITS_OWN.search(line.text(line.sentence.at, act.start)):
        return True
    if headline_verb(line, act):
        return False
    aside = bool(ASIDE.search(line.text(line.sentence.at, act.start)))
    if not line.is_title and _done_by_whom(line, act):
        return True
    return any(
        (not v.finite or aside) and past(v) and v.start < act.end - at and act.start - at < v.end
        for v in line.whole().verbs
    )


def _done_by_whom(line: Line, act: Hit) -> bool:
    """As in "should carry out the deal reached by the leaders": by whom follows at once."""
    if not _AGENT.match(line.text(act.end, line.end)):
        return False
    at = line.sentence.at
    verbs = line.whole().verbs
    mine = next((v for v in verbs if v.start < act.end - at and act.start - at < v.end), None)
    if mine is None or mine.passive or not past(mine):
        return False
    clause = line.sentence.clause_at(act.start)
    return any(v.end <= mine.start and line.inside(clause, v.start + at) for v in verbs)


def reduced(line: Line, act: Hit) -> bool:
    """Whether a later verb of the clause has the same subject: "duties imposed in May hurt"."""
    at = line.sentence.at
    clause = line.sentence.clause_at(act.start)
    verbs = [v for v in line.whole().verbs if line.inside(clause, v.start + at)]
    mine = next((v for v in verbs if v.start < act.end - at and act.start - at < v.end), None)
    if mine is None or not past(mine) or mine.modal is not Modal.NONE:
        return False
    if _EFFECT.search(line.text(mine.end + at, clause.at + len(clause.text))):
        return True
    later = next((v for v in verbs if v.start >= mine.end and v.finite), None)
    if later is None or any(v.end <= mine.start for v in verbs):
        return False
    return not re.search(r",|\b(?:and|but|as|while)\b", line.text(mine.end + at, later.start + at))


def headline_verb(line: Line, act: Hit) -> bool:
    """Whether a participle is what a headline says: "100% duty on Xish cranes proposed by Y".

    No other verb stands before it in its clause, and what it is said of hangs on no preposition.
    """
    at = line.sentence.at
    if not line.is_title or line.sentence.language == "zh":
        return False
    if line.text(act.start - 2, act.start) == ", ":
        return False  # "a probe, opened in May, drags on"
    clause = line.sentence.clause_at(act.start)
    verbs = [v for v in line.whole().verbs if line.inside(clause, v.start + at)]
    mine = next((v for v in verbs if v.start < act.end - at and act.start - at < v.end), None)
    if (
        mine is None
        or not past(mine)
        or any(v.start < mine.start or v.finite for v in verbs if v is not mine)
    ):
        return False
    return not _BELOW.search(line.text(clause.at, act.start))


def said_day(scene: Scene, line: Line) -> date | None:
    """The day on which the sentence says it was said, if that was in the last few days."""
    days = [
        found.when.end
        for found in line.dated.dates
        if found.role is DateRole.SAID and found.when.start == found.when.end
    ]
    recent = [day for day in days if day is not None and 0 <= (scene.day - day).days <= _RECENT]
    return recent[0] if recent else None


def published(line: Line, clause: Clause) -> Verb | None:
    """The verb by which the paper was put out that a relative clause goes on about."""
    if clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
        return None
    at, parent = line.sentence.at, line.sentence.clauses[clause.parent]
    return next(
        (
            v
            for v in line.whole().verbs
            if v.finite
            and v.lemma in _PUT_OUT
            and v.start + at < clause.at
            and line.inside(parent, v.start + at)
        ),
        None,
    )


def shared_subject(line: Line, clause: Clause) -> Party | None:
    """Who is the subject of a clause that opens with its verb: "X fined Y and said it would"."""
    if clause.kind is not ClauseKind.MAIN or clause.at == line.sentence.at:
        return None
    at = line.sentence.at
    verbs = [v for v in line.whole().verbs if v.finite]
    own = next((v for v in verbs if v.start + at >= clause.at), None)
    if own is None or verbs[0].start + at >= clause.at:
        return None
    if not _OPENING.fullmatch(line.text(clause.at, own.start + at)):
        return None
    before = [p for p in line.parties if p.end <= verbs[0].start + at]
    return before[-1] if before else None


def past(verb: Verb | None) -> bool:
    """Whether the verb tells of something done."""
    return verb is not None and verb.tense in {Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT}


def ahead(verb: Verb | None) -> bool:
    """Whether the verb tells of something to come."""
    return verb is not None and (
        verb.tense is Tense.FUTURE or verb.modal in {Modal.WILL, Modal.INTEND}
    )
