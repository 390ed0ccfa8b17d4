"""Whether a meeting to come is confirmed: by the office of one who takes part, or by both sides."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope, Status
from monitor.signal.draft import Draft, Governing, Relation, has_class
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.meeting_groups import Group
from monitor.signal.office_words import (
    AGENT,
    CONFIRMS,
    NOBODYS,
    OPEN_YET,
    OWN_OFFICE,
    UNNAMED,
    UNTOLD,
    announces,
    from_nobody,
    given_out,
    in_own_words,
    is_office,
    it_added,
    of_others,
    said_by_office,
    speaks_for_itself,
    who_says,
)
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

#: What an office that only hopes for a meeting says of it, and what it says without settling it.
HOPING: Final = frozenset(
    ("expect", "hope", "plan", "intend", "aim", "consider", "want", "propose", "seek", "look")
)
LOOSE: Final = frozenset(("suggest", "hint", "signal", "predict", "indicate", "warn", "caution"))
#: What leaves open whether it will be.
_UNSURE: Final = frozenset(("urge", "call", "demand", "decline", "refuse", "depend", "discuss"))
_OPEN: Final = frozenset({Modal.MAY, Modal.WISH, Modal.MUST})
_KNOWS_NOT: Final = re.compile(r"\b(?:no|not|nothing|yet to|denied|without)\b|n't\b", re.IGNORECASE)
#: "In a statement confirming the trip, the ministry said": finite or not, no office denies it.
_CONFIRMING: Final = re.compile(
    r"\b(?:(?:statement|notice|remarks|announcement|release|comments)\s(?:\w+\s){0,2}|^(?:In|When)\s)"
    r"(?:confirming|announcing)\s(?:the|this|that|these|those|his|her|their)\s"
)
#: What a later sentence calls a meeting that it confirms.
_APPOINTMENT: Final = re.compile(
    r"\s(?:(?:the|this|that|his|her|their|both|these|those)\s(?:\w+\s){0,3}?)?(?:appointments?|meetings?"
    rf"|visits?|trips?|{TALKS}|calls?|dates?|plans?|rounds?|summit|calendar|schedules?|itinerary"
    r"|arrangements?|invitations?|announcement|reports?|it|this|both|as much|that much)\b",
    re.IGNORECASE,
)
_CORRECT: Final = re.compile(
    r"\b(?:asked|questioned) about\b[^.;]{0,60}\b(?:correct|accurate|true|right)\b|\bis fixed\b",
    re.IGNORECASE,
)
#: An office told by what it is, not by its name.
_BODY: Final = re.compile(
    r"\b(?:ministry|department|office|embassy|spokes(?:man|woman|person)|press secretary"
    r"|administration|aides?)\b",
    re.IGNORECASE,
)
#: What an office does with what is settled: "announced the dates", "made the announcement".
_GIVES_OUT: Final = frozenset({"announce", "disclose", "release", "publish", "unveil", "make"})
#: A later sentence that has a meeting just told from somebody: "The visit was announced by ...".
_MADE_KNOWN: Final = re.compile(
    r"(?:this|it|both|these|(?:the|his|her|their|its|this)\s(?:[\w-]+\s){0,3}?(?:meetings?|visits?"
    rf"|trips?|{TALKS}|calls?|rounds?|summit|dates?|plans?|schedule|arrangements?|announcement|news"
    r"|confirmation|word))\s"
    r"(?:(?:was|were|has been|have been|had been|came|comes)\s)(?:[\w-]+\s){0,4}?(?:by|from)\s",
    re.IGNORECASE,
)
#: "are likely to speak this week": even the office only expects it.
_LIKELY: Final = re.compile(
    r"\b(?:likely|expected|may|might)\s(?:to\s)?(?:[a-z]+\s)?[a-z]+$", re.IGNORECASE
)
#: "will be in Xville on Friday, as announced"
_AS_ANNOUNCED: Final = re.compile(r"\bas (?:already |earlier |previously |officially )?announced\b")
#: A headline's "Ito-Sato meeting on horizon", "meeting to discuss chips": it has yet to come.
_IN_SIGHT: Final = re.compile(
    r"\s(?:(?:is\s)?(?:on|over)\s(?:the\s)?horizon\b|(?:is\s)?in\s(?:the\s)?(?:offing|works|cards)\b"
    r"|to\s(?:\w+ly\s)?(?!be\b|a\b|an\b|the\b)[a-z]+\b)",
    re.IGNORECASE,
)


def confirmed(scene: Scene, line: Line, governing: Governing) -> bool:
    """Whether the sentence has the meeting that it plans from somebody's office."""
    verb = governing.verb
    said = line.whole().attribution
    if from_nobody(line, said):
        return False
    if verb is not None and _LIKELY.search(line.sentence.text, 0, verb.end):
        return False
    if given_out(scene, line) or _confirms(scene, line, governing):
        return True
    if verb is not None and verb.lemma in HOPING and not verb.passive:
        return False
    if _only_hoped(line, verb) or (said is not None and UNTOLD.search(said.source)):
        return False
    if said is None:
        return in_own_words(scene, line) or announces(scene, line)
    if _AS_ANNOUNCED.search(line.sentence.text) and not has_class(line, {"pundit"}):
        return True
    if said.anonymous or said.verb in LOOSE:
        return False
    told = verb.end if verb is not None else 0
    # "...; the ministry says that ...": what the office says is another statement.
    apart = ";" in line.sentence.text[told : said.source_start]
    return not apart and (said_by_office(scene, line, said) or it_added(scene, line, said))


def vouched(scene: Scene, line: Line) -> bool:
    """Whether an office of a side speaks, in a sentence about a meeting, as of what is settled."""
    found = line.whole()
    said = found.attribution
    if said is None or said.anonymous or said.verb in LOOSE or found.conditional or found.negated:
        return False
    if _KNOWS_NOT.search(line.sentence.text):
        return False
    if UNNAMED.search(line.sentence.text) or NOBODYS.search(who_says(line, said)):
        return False
    if any(v.lemma in HOPING | _UNSURE or v.modal in _OPEN for v in found.verbs):
        return False
    foreign = of_others(scene, line)
    if not foreign and OWN_OFFICE.fullmatch(said.source):
        return True
    return any(speaks_for_itself(scene, line, p, said) for p in line.parties)


def _only_hoped(line: Line, verb: Verb | None) -> bool:
    """As in "X said it expected that they would meet": even the office only hopes so."""
    verbs = [v for v in line.whole().verbs if v.finite and verb is not None and v.end <= verb.start]
    return bool(verbs) and verbs[-1].lemma in {"expect", "hope"} and not verbs[-1].passive


def _confirms(scene: Scene, line: Line, governing: Governing) -> bool:
    """Whether the meeting is what somebody of the sides is said to confirm."""
    verb = governing.verb
    if verb is None or verb.lemma not in CONFIRMS or governing.relation is Relation.NOMINAL:
        return False
    if OPEN_YET.search(line.sentence.text[: verb.end]) or verb.tense in {Tense.FUTURE, Tense.NONE}:
        return False  # "is expected to confirm"
    return _confirmer(scene, line, verb)


def _confirmer(scene: Scene, line: Line, verb: Verb) -> bool:
    """Whether somebody of the sides is who confirms."""
    at = line.sentence.at
    ids = set(scene.topic.side_ids)
    before = [p for p in line.parties if p.end <= verb.start + at]
    if verb.passive or (not verb.finite and line.text(verb.end + at, line.end).startswith(" by ")):
        agents = [p for p in line.parties if 0 <= p.start - at - verb.end <= AGENT]
        return any(p.side in ids for p in agents)
    return bool(before) and (before[-1].side in ids or before[-1].kind in {"both", "leaders"})


def confirmed_later(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* with those confirmed that the next sentences say an office stands by."""
    planned = [n for n, draft in enumerate(drafts) if draft.facts.status is Status.PLANNED]
    if not planned:
        return drafts
    for line in scene.lines:
        before = [
            n
            for n in planned
            if 0 < line.index - drafts[n].line.index <= 2
            and not drafts[n].anaphor
            and drafts[n].facts.scope is Scope.TOPIC
        ]
        if not before or not _stands_by(scene, line):
            continue
        last = max(drafts[n].line.index for n in before)
        for n in before:
            if drafts[n].line.index == last:
                facts = replace(drafts[n].facts, status=Status.CONFIRMED)
                drafts[n] = replace(drafts[n], facts=facts)
    return drafts


def _stands_by(scene: Scene, line: Line) -> bool:
    """As in "A ministry spokesman confirmed the visit", "This was announced by the ministry"."""
    text, at = line.sentence.text, line.sentence.at
    if line.sentence.language == "zh" or UNNAMED.search(text):
        return False
    official = _official(scene, line, line.end)
    if official and _CORRECT.search(text):
        return True
    if _MADE_KNOWN.match(text) and given_out(scene, line):
        return True
    return any(
        verb.lemma in CONFIRMS | _GIVES_OUT
        and not verb.negated
        and not verb.passive
        and verb.modal is Modal.NONE
        and not OPEN_YET.search(text[: verb.end])
        and _APPOINTMENT.match(text, verb.end)
        and (
            _official(scene, line, verb.start + at)
            if verb.lemma in CONFIRMS
            else any(p.end <= verb.start + at and is_office(scene, p) for p in line.parties)
        )
        for verb in line.whole().verbs
        if verb.finite
    ) or (official and _CONFIRMING.search(text) is not None)


def _official(scene: Scene, line: Line, end: int) -> bool:
    """Whether an office or official of a side is named before working offset *end*."""
    ids = scene.topic.side_ids
    return bool(_BODY.search(line.text(line.sentence.at, end))) or any(
        p.end <= end and p.side in ids and p.kind != "pronoun" for p in line.parties
    )


def in_sight(line: Line, group: Group) -> bool:
    """As in a headline's "Ito-Sato meeting to address chips", of which no verb says it is held."""
    if not line.is_title or not group.hits[-1].classes & {"meeting", "talks", "summit", "call"}:
        return False
    at, end = line.sentence.at, group.hits[-1].end
    before = any(v.finite and group.start <= v.start + at < end for v in line.whole().verbs)
    return not before and _IN_SIGHT.match(line.text(end, line.end)) is not None


def made_known(group: Group, governing: Governing) -> bool:
    """As in "announces April visit", "confirms May talks": what is made known has yet to come."""
    verb = governing.verb
    if verb is None or verb.lemma not in {"announce", "confirm", "schedule", "plan"}:
        return False
    hit = group.hits[0]
    near = group.line.text(verb.end + group.line.sentence.at, hit.start)
    return governing.relation is Relation.OBJECT and not verb.negated and "the" not in near.split()
