"""Whether a meeting to come is confirmed: by the office of one who takes part, or by both sides."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope, Status
from monitor.signal.draft import Draft, Governing, Relation, has_class, speaking
from monitor.signal.grammar import Attribution, Modal, Tense, Verb
from monitor.signal.meeting_groups import Group
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party, Scene

#: Offices speak as bodies, as spokespersons, or by the name of their capital or country.
_OFFICES: Final = frozenset({"org", "voice"})
#: What an office that only hopes for a meeting says of it, and what it says without settling it.
_HOPING: Final = frozenset(
    ("expect", "hope", "plan", "intend", "aim", "consider", "want", "propose", "seek", "look")
)
_LOOSE: Final = frozenset(("suggest", "hint", "signal", "predict", "indicate", "warn", "caution"))
#: What leaves open whether it will be.
_UNSURE: Final = frozenset(("urge", "call", "demand", "decline", "refuse", "depend", "discuss"))
_OPEN: Final = frozenset({Modal.MAY, Modal.WISH, Modal.MUST})
_KNOWS_NOT: Final = re.compile(r"\b(?:no|not|nothing|yet to|denied|without)\b|n't\b", re.IGNORECASE)
#: "neither has confirmed it", "if the ministry confirms it".
_OPEN_YET: Final = re.compile(r"\b(?:neither|nor|if|whether|unless|yet to)\b", re.IGNORECASE)
_UNNAMED: Final = re.compile(
    r"\b(?:condition of anonymity|not authori[sz]ed|declin\w+ to be (?:named|identified)"
    r"|asked not to be)\b"
)
#: Somebody of an office without a name: "an aide", "two officials familiar with the plan".
_NOBODYS: Final = re.compile(
    r"\b(?:an?|one|two|three|several|some|senior|unnamed)\s(?:[\w.'-]+\s){0,3}?(?:officials?|sources?"
    r"|persons?|people|aides?|diplomats?|insiders?)\b",
    re.IGNORECASE,
)
#: An office told as that of whoever has just been named.
_OWN_OFFICE: Final = re.compile(
    r"(?:(?:officials|spokesmen) (?:of|from|for|in|on) )?(?:(?:the|his|her|their|both)\s(?:own\s)?"
    r"(?:department|ministry|ministries|embassy|offices?|governments|sides|countries|capitals"
    r"|(?:press|chief) secretary|spokes(?:man|woman|person))"
    r"|(?:an?|the|its|his|her)\s(?:ministry|department|embassy)\s(?:spokes(?:man|woman|person)|statement)"
    r"|press secretary|the two\s(?:governments|sides|countries|capitals))",
    re.IGNORECASE,
)
_SPOKES: Final = re.compile(r"(?:a|the|its|another)\s(?:\w+\s)?spokes(?:man|woman|person)")
#: What speaks for a capital or country right behind its name: "White House spokeswoman".
_MOUTHPIECE: Final = re.compile(
    r"(?:'s\s|\s)?(?:(?:press|chief|deputy|state|joint|written|daily|official|foreign|media)\s){0,2}"
    r"(?:spokes(?:man|woman|person)|secretary|office|statement|readout|guidance|announcement"
    r"|embassy|release|schedule)"
    r"(?:\s(?:in|on|to)\s[\w\s.]{1,30}|\s(?:[A-Z][\w'-]+\s?){1,3}|,\s(?:[A-Z][\w'-]+\s?){1,3})?"
)
#: Headings under which an office speaks for itself.
_OWN_WORDS: Final = re.compile(
    r"\b(?:spokes(?:person|man|woman)(?:'s)?\s(?:remarks|comments|answers?|statement)|statement"
    r"|readout|press (?:release|statement|conference)|announcement|media note)\b",
    re.IGNORECASE,
)
#: What a later sentence calls a meeting that it confirms.
_APPOINTMENT: Final = re.compile(
    r"\s(?:(?:the|this|that|his|her|their|both|these|those)\s(?:\w+\s){0,3}?)?(?:appointments?|meetings?"
    rf"|visits?|trips?|{TALKS}|calls?|dates?|plans?|rounds?|summit|calendar|schedules?|itinerary"
    r"|arrangements?|invitations?|it|this|both|as much|that much)\b",
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
#: The same at the end of a headline, where its side goes without saying.
_BARE_OFFICE: Final = re.compile(
    r"(?:the )?(?:(?:commerce|foreign|finance|trade) ministry|[Tt]reasury|[Cc]ommerce [Dd]epartment"
    r"|embassy|ministry|(?:commerce|foreign) ministry spokes(?:man|woman|person))\s*"
)
#: "at the invitation of the Xish government": its office says nothing here.
_BIDDEN: Final = re.compile(r"\bat the invitation of (?:the )?$", re.IGNORECASE)
#: Letters from "confirmed by" to whom.
_AGENT: Final = 8
_CONFIRMS: Final = frozenset({"confirm", "corroborate"})


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
    if _from_nobody(line, said):
        return False
    if verb is not None and _LIKELY.search(line.sentence.text, 0, verb.end):
        return False
    if _announced_by(scene, line, verb) or _confirms(scene, line, governing):
        return True
    if verb is not None and verb.lemma in _HOPING and not verb.passive:
        return False
    if said is None:
        return _in_own_words(scene, line) or _announces(scene, line)
    if _AS_ANNOUNCED.search(line.sentence.text) and not has_class(line, {"pundit"}):
        return True
    if said.anonymous or said.verb in _LOOSE:
        return False
    told = verb.end if verb is not None else 0
    # "...; the ministry says that ...": what the office says is another statement.
    apart = ";" in line.sentence.text[told : said.source_start]
    return not apart and _said_by_office(scene, line, said)


def _said_by_office(scene: Scene, line: Line, said: Attribution) -> bool:
    if _OPEN_YET.search(said.source):
        return False
    foreign = _of_others(scene, line)
    if not foreign and _OWN_OFFICE.fullmatch(said.source):
        return True
    if not foreign and _SPOKES.fullmatch(said.source) and _office_before(scene, line):
        return True
    return any(_office(scene, line, p, said) for p in line.parties)


def _of_others(scene: Scene, line: Line) -> bool:
    """Whether a third country is named, whose office "the ministry" may be."""
    return any(
        (p.kind == "third" or p.side in scene.topic.thirds)
        and not _BIDDEN.search(line.text(line.sentence.at, p.start))
        for p in line.parties
    )


def _from_nobody(line: Line, said: Attribution | None) -> bool:
    """Whether somebody tells it who has no name, or does not want to have one."""
    if _UNNAMED.search(line.sentence.text):
        return True
    return said is not None and bool(_NOBODYS.search(_who_says(line, said)))


def _office_before(scene: Scene, line: Line) -> bool:
    """Whether the sentence before begins with an office, whose "spokeswoman" now speaks."""
    before = next((one for one in reversed(scene.lines) if one.index < line.index), None)
    first = before.parties[0] if before is not None and before.parties else None
    if first is None or first.side not in scene.topic.side_ids:
        return False
    return first.kind in _OFFICES or (first.kind == "side" and first.how == "metonym")


def vouched(scene: Scene, line: Line) -> bool:
    """Whether an office of a side speaks, in a sentence about a meeting, as of what is settled."""
    found = line.whole()
    said = found.attribution
    if said is None or said.anonymous or said.verb in _LOOSE or found.conditional or found.negated:
        return False
    if _KNOWS_NOT.search(line.sentence.text):
        return False
    if _UNNAMED.search(line.sentence.text) or _NOBODYS.search(_who_says(line, said)):
        return False
    if any(v.lemma in _HOPING | _UNSURE or v.modal in _OPEN for v in found.verbs):
        return False
    foreign = _of_others(scene, line)
    if not foreign and _OWN_OFFICE.fullmatch(said.source):
        return True
    return any(_office(scene, line, p, said) for p in line.parties)


def _who_says(line: Line, said: Attribution) -> str:
    """The words by which the sentence says who tells it, agents included ("was told by X")."""
    clause = line.sentence.clause_at(line.sentence.at + said.start)
    told = line.text(clause.at, min(clause.at + len(clause.text), line.end))
    return line.sentence.text[said.source_start : said.source_end] + " " + told


def _announced_by(scene: Scene, line: Line, verb: Verb | None) -> bool:
    """As in "talks on Friday announced by the ministry": by an office, not by who will go.

    In a headline the participle may be all that it has for a verb.
    """
    verbs = line.whole().verbs
    if line.is_title and not any(one.finite for one in verbs):
        verb = next((one for one in verbs if one.lemma == "announce"), verb)
    if verb is None or verb.lemma != "announce" or verb.tense is not Tense.PAST:
        return False
    end = verb.end + line.sentence.at
    return line.text(end, line.end).startswith(" by ") and any(
        p.side in scene.topic.side_ids
        and 0 <= p.start - end <= _AGENT
        and (p.kind in _OFFICES or (p.kind == "side" and p.how != "demonym"))
        for p in line.parties
    )


def _confirms(scene: Scene, line: Line, governing: Governing) -> bool:
    """Whether the meeting is what somebody of the sides is said to confirm."""
    verb = governing.verb
    if verb is None or verb.lemma not in _CONFIRMS or governing.relation is Relation.NOMINAL:
        return False
    if _OPEN_YET.search(line.sentence.text[: verb.end]):
        return False
    return _confirmer(scene, line, verb)


def _confirmer(scene: Scene, line: Line, verb: Verb) -> bool:
    """Whether somebody of the sides is who confirms."""
    at = line.sentence.at
    ids = set(scene.topic.side_ids)
    before = [p for p in line.parties if p.end <= verb.start + at]
    if verb.passive or (not verb.finite and line.text(verb.end + at, line.end).startswith(" by ")):
        agents = [p for p in line.parties if 0 <= p.start - at - verb.end <= _AGENT]
        return any(p.side in ids for p in agents)
    return bool(before) and (before[-1].side in ids or before[-1].kind in {"both", "leaders"})


def _office(scene: Scene, line: Line, party: Party, said: Attribution) -> bool:
    """Whether *party* says it as an office of a side (or, of what it confirms, as anybody)."""
    at = line.sentence.at
    if party.side not in scene.topic.side_ids:
        return False
    if not (said.source_start <= party.start - at < said.source_end or speaking(line, party)):
        return False
    if said.verb in _CONFIRMS or party.kind in _OFFICES:
        return True
    # "Xville said": the capital speaks; "an Xish official said" is nobody's office.
    rest = line.text(party.end, at + said.source_end).strip(" ,")
    alone = not rest or (_MOUTHPIECE.fullmatch(rest) is not None)
    return party.kind == "side" and party.how != "demonym" and alone


def _in_own_words(scene: Scene, line: Line) -> bool:
    """Whether the heading says that an office of a side speaks, and nobody else does here."""
    title = scene.lines[0] if scene.lines and scene.lines[0].is_title else None
    if title is None or line is title or not _OWN_WORDS.search(title.sentence.text):
        return False
    ids = scene.topic.side_ids
    return any(p.kind in _OFFICES and p.side in ids for p in title.parties)


def _announces(scene: Scene, line: Line) -> bool:
    """As in a headline's "Xish ministry: Ito to meet Sato on Friday": the office says it.

    So where the office stands last: "Ito to meet Sato on Friday: ministry".
    """
    text, at = line.sentence.text, line.sentence.at
    if not line.is_title or ": " not in text or "postpone" in line.acts:
        return False  # what is put off to a new day is planned anew
    first, last = text.index(": "), text.rindex(": ")
    for speaker in line.parties:
        head = speaker.end == at + first and not text[: speaker.start - at].removeprefix("The ")
        tail = speaker.start - at == last + 2 and speaker.end - at == len(text.rstrip())
        if (head or tail) and speaker.side in scene.topic.side_ids:
            return speaker.kind in _OFFICES or (speaker.kind == "side" and speaker.how != "demonym")
    return _BARE_OFFICE.fullmatch(text, last + 2) is not None


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
    """As in "A ministry spokesman confirmed the visit"."""
    text, at = line.sentence.text, line.sentence.at
    if line.sentence.language == "zh":
        return False
    official = _official(scene, line, line.end)
    if official and _CORRECT.search(text):
        return True
    return any(
        verb.lemma in _CONFIRMS
        and verb.finite
        and not verb.negated
        and not verb.passive
        and not _OPEN_YET.search(text[: verb.end])
        and _APPOINTMENT.match(text, verb.end)
        and _official(scene, line, verb.start + at)
        for verb in line.whole().verbs
    )


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
    if verb is None or verb.lemma not in {"announce", "schedule", "plan"}:
        return False
    hit = group.hits[0]
    near = group.line.text(verb.end + group.line.sentence.at, hit.start)
    return governing.relation is Relation.OBJECT and not verb.negated and "the" not in near.split()
