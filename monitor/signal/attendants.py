"""Who else took part in a meeting, as a later sentence says: "his team included", "led by"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Scope, Status
from monitor.signal.actors import actors_of, with_sides
from monitor.signal.attendants_seen import (
    is_person,
    of_topic,
    official,
    recalls,
    seen_there,
    spoke_after,
    talk_there,
)
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lattice import ARRANGED, HELD, OFF
from monitor.signal.meeting_levels import rank_of, subkind_of
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party, Scene

#: Words before a list of those who came too, and letters that it may take.
_LISTING: Final = (" them", " by", "includes", "included", "visitors")
_LIST: Final = 160
#: Letters from whoever is joined to the words: "Ito would be joined by".
_SUBJECT: Final = 20
_TEAM: Final = (
    rf"(?:side|delegations?|teams?|{TALKS}|negotiators|officials"
    r"|group|contingent|mission|meetings?|round|session|dialogue|call)\b"
)
_NOT: Final = re.compile(r"(?:\bnot|n't|\bnever|\bwithout|\bwon't)\s(?:\w+\s)?$")
#: Who comes along with whom: "Ito joined Holm in Xville".
_JOINS: Final = re.compile(r"\b(?:join(?:s|ed|ing)?|accompan(?:y|ies|ied|ying))\s")
#: Who heads the teams that meet, where a sentence of its own says so.
_LEADS: Final = re.compile(
    rf"\b(?:led|leads|leading|lead|headed|heads|heading|head|chaired|chairs|chair|fronted|fronts)\s"
    rf"(?:it|them|the\s[A-Z][a-z]+(?=,|\swith\b|\sand\b)|(?:the|its|their|his|a|[A-Z][\w.]*(?:'s)?)\s(?:(?!to\s)[\w.'-]+\s){{0,4}}?{_TEAM})\b"
    r"|\b(?:asked for|requested|sought|initiated) (?:the|this)"
    rf"\s(?:call|conversation|{TALKS}|meeting)\b"
    rf"|\b{_TEAM}[^.;]{{0,60}}?\b(?:led|headed|chaired|fronted|represented|made up|composed)"
    r"\s(?:by|of)\b"
    r"|\b(?:led|headed|chaired|represented) by\b|\b[Aa]t (?:the|its|their) head\b"
    r"|\b(?:lead(?:s|ing)?|led|there) (?:for|on behalf of)\s(?:the\s)?[A-Z]"
    r"|\b(?:are|were|is|was|will be) representing\b|\brepresent(?:ed|s)?\s(?:the\s|its\s)?"
    r"[A-Z]\w*(?:\s\w+){0,2}(?:\s(?:at|in|side|there)\b|[.,;])"
    r"|\b[Oo]n (?:the )?(?:[A-Z][\w.]*(?:'s)?|other|opposite|one)\sside\b"
    r"|\b(?:[Aa]cross|[Aa]round|[Oo]pposite) (?:the|from|a)[^.;]{0,40}\b(?:sat|were|was)\b"
    r"|\b[Aa]t (?:the|a)[^.;]{0,16}\btable[^.;]{0,24}\b(?:sat|were|was)\b"
    r"|\b(?:sat|sitting|seated|sits?) (?:opposite|across|facing|with|beside|alongside|next to)\b"
    rf"|\b{_TEAM}\s(?:also\s)?(?:includ|compris|consist|featur|count)\w+"
)
#: Who headed a team that has met: "Ito, who led the Xish side, said a new round would follow".
_LED: Final = re.compile(r"\bwho (?:had )?(?:led|headed|chaired|fronted)\b")
#: Who has somebody as a guest: "is to receive him", "will host the president".
_RECEIVES: Final = re.compile(
    r"\b(?:(?:will|would|is to|was to|due to|set to|going to|plans to|expected to)\s"
    r"(?:receive|host|welcome|greet|meet)|received|hosted|welcomed|greeted)\s"
    r"(?:him|her|the (?:\w+\s)?(?:president|leader|secretary|minister|premier|vice[ -]premier))\b"
)
#: What those who meet do there, the last ones to each other; sentences that are the lead.
_TO_EACH_OTHER: Final = re.compile(
    r"\b(?:(?:shook|shake|shakes|shaking) hands with|greeted|welcomed|fac(?:e|es|ed|ing)"
    r"|posed (?:\w+\s){0,3}with|squared? off (?:with|against)|opposite|across (?:from|the table)"
    r"|sat (?:down )?(?:opposite|across|facing))\b",
    re.IGNORECASE,
)
#: What those who will not meet had before them.
_ONCE_DUE: Final = re.compile(
    r"\b(?:had been|were|was)\s(?:\w+\s)?(?:due|set|scheduled|expected|slated|supposed|to have)\b"
)
_DONE_THERE: Final = frozenset(
    ("agree", "discuss", "review", "reaffirm", "exchange", "talk", "pledge", "gather", "take")
)
_LEAD: Final = 2
#: Who sat across from whom beside the leaders.
_SAT: Final = re.compile(r"\b(?:sat|sitting|seated|sits?)\b")
#: Sentences after a meeting in which its teams are told.
_NEAR: Final = 3
_FAR: Final = 10
_LOWER: Final = frozenset({"vice_ministerial", "working"})
_TO_COME: Final = frozenset({Modal.WILL, Modal.WOULD, Modal.INTEND})
_ASIDE: Final = frozenset({ClauseKind.ATTRIBUTION, ClauseKind.COMPLEMENT, ClauseKind.TEMPORAL})


def joined_by(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* with those of whom a later sentence says that they took part as well."""
    if not drafts:
        return drafts
    for line in scene.lines:
        if line.sentence.language == "zh":
            continue
        people = [p for p in line.parties if official(scene, line, p)]
        if people:
            chosen, people = _told_by(scene, drafts, line, people)
            if people and chosen is not None:
                drafts[chosen] = _joined(scene, drafts[chosen], people)
    return drafts


def _told_by(
    scene: Scene, drafts: Sequence[Draft], line: Line, people: list[Party]
) -> tuple[int | None, list[Party]]:
    """The meeting of which *line* tells who was there, and those of *people* who were."""
    if "attending" in line.classes:
        chosen = _attended(drafts, line) if not _stayed_away(line) else None
        if _LEADS.search(line.sentence.text):
            return chosen, people
        return chosen, [p for p in people if _of_company(line, p)]
    if (faced := _faced(drafts, line, people)) is not None:
        return faced
    chosen = _headed(drafts, line)
    if chosen is not None:
        return chosen, _heads(line, people)
    return (
        _come_along(drafts, line, people)
        or _both_at_table(scene, drafts, line, people)
        or _host(drafts, line, people)
        or spoke_after(scene, drafts, line, people)
        or talk_there(drafts, line, people)
        or seen_there(scene, drafts, line)
    )


def called_off(drafts: list[Draft]) -> list[Draft]:
    """*drafts*, those of one who will not go where talks are called off beside it with them."""
    off = [d.line.index for d in drafts if d.facts.status is Status.CANCELLED]
    return [
        replace(draft, facts=replace(draft.facts, status=Status.CANCELLED))
        if draft.facts.status is Status.DENIED
        and "visit" in draft.words
        and (
            "cancel" in draft.line.acts or any(0 <= draft.line.index - index <= 1 for index in off)
        )
        else draft
        for draft in drafts
    ]


def once_due(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*; who "had been due to" do it are those of a meeting called off that names nobody.

    So too the days on which it had been due, of one that names no day.
    """
    drafts = [_due_then(scene, draft) or draft for draft in drafts]
    for n, draft in enumerate(drafts):
        named = any(a.actor_id not in {None, a.side} for a in draft.facts.actors)
        if draft.facts.status not in OFF or named or draft.line.sentence.language == "zh":
            continue
        for line, _ in _told_due(scene, draft):
            people = [p for p in line.parties if official(scene, line, p)]
            if line.index > draft.line.index and len({p.side for p in people}) > 1:
                drafts[n] = replace(draft, facts=replace(draft.facts, actors=actors_of(people)))
                break
    return drafts


def _told_due(scene: Scene, draft: Draft) -> Iterator[tuple[Line, int]]:
    """The sentences from that of *draft* on that say what had been due, and where the words end."""
    for line in scene.lines:
        due = _ONCE_DUE.search(line.sentence.text)
        if due is not None and 0 <= line.index - draft.line.index <= _LEAD:
            yield line, due.end()


def _due_then(scene: Scene, draft: Draft) -> Draft | None:
    """*draft*, called off, with the days ahead on which it "was set to" be held."""
    chinese = draft.line.sentence.language == "zh"
    if draft.facts.status is not Status.CANCELLED or draft.facts.when is not None or chinese:
        return None
    for line, due in _told_due(scene, draft):
        for found in line.dated.dates:
            ahead = found.when.start is not None and found.when.start >= scene.day
            if ahead and found.role is DateRole.AT and found.start > due:
                evidence = (*draft.evidence, scene.sentence_evidence(line, "sequel"))
                return replace(
                    draft, facts=replace(draft.facts, when=found.when), evidence=evidence
                )
    return None


def _of_company(line: Line, party: Party) -> bool:
    """Whether *party* is who took part: after "among them", on either side of "sat in"."""
    hit = next(h for h in line.hits if "attending" in h.classes)
    listed = line.text(hit.start, hit.end).lower().endswith(_LISTING)
    joined = 0 <= hit.start - party.end <= _SUBJECT
    return not listed or joined or 0 <= party.start - hit.end <= _LIST


def _stayed_away(line: Line) -> bool:
    """As in "Ito is not taking part"."""
    hit = next(h for h in line.hits if "attending" in h.classes)
    return bool(_NOT.search(line.text(max(line.sentence.at, hit.start - _SUBJECT), hit.start)))


def _attended(drafts: Sequence[Draft], line: Line) -> int | None:
    """The meeting that was told last before *line*, one of named people before others."""
    hit = next(h for h in line.hits if "attending" in h.classes)
    here, at = line.sentence.clause_at(hit.start), line.sentence.at
    own = [v for v in line.whole().verbs if line.inside(here, v.start + at)]
    coming = any(verb.modal in _TO_COME for verb in own or line.whole().verbs)
    statuses = ARRANGED if coming else HELD
    before = [
        n
        for n, draft in enumerate(drafts)
        # "Ito sits in as Abe and Holm meet": of the headline's own clause.
        if draft.line.index < line.index or (draft.line is line and draft.clause.marker == "as")
    ]
    told = [n for n in before if of_topic(drafts[n]) and drafts[n].facts.status in statuses]
    told = told or [n for n in before if coming and _still_open(drafts[n])]
    peopled = [n for n in told if any(is_person(a) for a in drafts[n].facts.actors)]
    return next(reversed(peopled or told), None)


def _headed(drafts: Sequence[Draft], line: Line) -> int | None:
    """The meeting whose teams *line* tells: the last one before it, of ministers or lower."""
    if recalls(line) or not _LEADS.search(line.sentence.text):
        return None
    here = (draft for draft in drafts if draft.line is line and "recalled" in draft.cues)
    if any(draft.facts.status not in ARRANGED for draft in here):
        return None
    levels = {draft.facts.level for draft in drafts if of_topic(draft)}
    # Where the article tells of one meeting alone, its teams may be told far below.
    near = _NEAR if len(levels) > 1 else _FAR
    statuses = HELD if _LED.search(line.sentence.text) else HELD | ARRANGED
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 <= line.index - draft.line.index <= near
        and of_topic(draft)
        and draft.facts.status in statuses
        and (
            draft.facts.level != "leaders"
            or _with_leaders(line)
            or (levels == {"leaders"} and _SAT.search(line.sentence.text))
        )
    ]
    if not told and statuses is HELD:
        told = [n for n, draft in enumerate(drafts) if _led_round(line, draft, near)]
    # Its own sentence has named whoever takes part; the headline counts as told just before.
    own = [n for n in told if drafts[n].line is line and _peopled(drafts[n])]
    return None if own else next(reversed(told), None)


def _led_round(line: Line, draft: Draft, near: int) -> bool:
    """Whether *draft*, a round that is only looked back on, is the one whose heads are told."""
    known = draft.both_named or (draft.facts.when is not None and draft.facts.place is not None)
    held = draft.facts.status in HELD and draft.facts.scope is Scope.TOPIC
    return known and held and "talks" in draft.words and 0 < line.index - draft.line.index <= near


def _heads(line: Line, people: Sequence[Party]) -> list[Party]:
    """Those of *people* who stand where the sentence tells of the teams, not where it quotes."""
    match = _LEADS.search(line.sentence.text)
    if match is None:
        return []
    here = line.sentence.clause_at(line.sentence.at + match.start())
    return [
        p
        for p in people
        if line.inside(here, p.start)
        or line.sentence.clause_at(p.start).kind not in _ASIDE
        or p.end + 2 >= here.at > p.start
    ]


def _come_along(
    drafts: Sequence[Draft], line: Line, people: Sequence[Party]
) -> tuple[int | None, list[Party]] | None:
    """The meeting of one of *people* whom the sentence lets the others join."""
    match = _JOINS.search(line.sentence.text)
    if match is None or recalls(line):
        return None
    at = line.sentence.at + match.end()
    led = next((p for p in people if 0 <= p.start - at <= _SUBJECT), None)
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 < line.index - draft.line.index <= _NEAR and of_topic(draft)
    ]
    if led is None or led.actor is None or not told:
        return None
    chosen = told[-1]
    there = {a.actor_id for a in drafts[chosen].facts.actors}
    here = line.sentence.clause_at(at)
    own = [p for p in people if p.side == led.side and line.inside(here, p.start)]
    return (chosen, own) if led.actor.actor_id in there and len(own) > 1 else None


def _faced(
    drafts: Sequence[Draft], line: Line, people: list[Party]
) -> tuple[int, list[Party]] | None:
    """The talks of nobody named told just before, and those of both sides who face each other."""
    match = _TO_EACH_OTHER.search(line.sentence.text)
    if match is None or recalls(line) or any(d.line is line and not d.anaphor for d in drafts):
        return None
    here = line.sentence.clause_at(line.sentence.at + match.start())
    at_table = [
        p
        for p in people
        if line.inside(here, p.start) or line.sentence.clause_at(p.start).kind not in _ASIDE
    ]
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 < line.index - draft.line.index <= _NEAR
        and of_topic(draft)
        and draft.facts.status in HELD
        and not any(is_person(a) for a in draft.facts.actors)
    ]
    both = len({p.side for p in at_table if line.inside(here, p.start)}) > 1
    return (told[-1], at_table) if told and both else None


def _both_at_table(
    scene: Scene, drafts: Sequence[Draft], line: Line, people: Sequence[Party]
) -> tuple[int | None, list[Party]] | None:
    """The headline's meeting of nobody named, and those of both sides whom the lead has there.

    "Xish, Yish negotiators talk by phone. Ito and Sato agreed to carry the pact out."
    """
    if scene.place_in_body(line) >= _LEAD or recalls(line):
        return None
    told = [n for n, d in enumerate(drafts) if d.line.is_title and of_topic(d)]
    if len(told) != 1 or any(d.line is line and not d.anaphor for d in drafts):
        return None
    facts = drafts[told[0]].facts
    if facts.status not in HELD or any(is_person(a) for a in facts.actors):
        return None
    verb = next((v for v in line.whole().verbs if v.finite), None)
    faced = _TO_EACH_OTHER.search(line.sentence.text)
    done = verb is not None and verb.lemma in _DONE_THERE and verb.tense is Tense.PAST
    if faced is not None:
        at = line.sentence.at + faced.start()
    elif verb is not None and done and not verb.negated:
        at = line.sentence.at + verb.start
    else:
        return None
    here = [p for p in people if line.inside(line.sentence.clause_at(at), p.start)]
    there = here if faced is not None else [p for p in here if p.end <= at]
    return (told[0], there) if len({p.side for p in there}) > 1 else None


def _host(
    drafts: Sequence[Draft], line: Line, people: Sequence[Party]
) -> tuple[int | None, list[Party]] | None:
    """The visit told just before, and whoever of the other side receives the guest there."""
    match = _RECEIVES.search(line.sentence.text)
    if match is None or recalls(line):
        return None
    at = line.sentence.at + match.start()
    hosts = [p for p in people if 0 <= at - p.end <= _SUBJECT and p.kind == "person"]
    told = [
        n
        for n, draft in enumerate(drafts)
        if 0 < line.index - draft.line.index <= _NEAR
        and of_topic(draft)
        and "visit" in draft.words
        and draft.facts.status in HELD | ARRANGED
    ]
    if not hosts or not told:
        return None
    guests = {a.side for a in drafts[told[-1]].facts.actors if is_person(a)}
    alike = hosts[0].level == drafts[told[-1]].facts.level
    return (told[-1], hosts) if alike and guests and hosts[0].side not in guests else None


def _with_leaders(line: Line) -> bool:
    """Whether the sentence speaks of the leaders, beside whom the others sat."""
    return any(p.kind == "leaders" or p.level == "leaders" for p in line.parties)


def _joined(scene: Scene, draft: Draft, people: Sequence[Party]) -> Draft:
    """*draft* with *people*, and ranked by them where nothing else ranked it."""
    facts = draft.facts
    known = {actor.actor_id for actor in facts.actors}
    more = tuple(a for a in actors_of(people) if a.actor_id not in known)
    named = {actor.side for actor in more}
    kept = tuple(a for a in facts.actors if a.actor_id != a.side or a.side not in named)
    facts = replace(facts, actors=with_sides(kept + more, scene))
    if facts.level is None and named >= set(scene.topic.side_ids):
        level = rank_of(people)
        facts = replace(facts, level=level, subkind=subkind_of(level, draft.words, facts.mode))
    elif facts.level in {None, "working"} and {p.level for p in people} <= _LOWER:
        # "Trade talks begin. Deputy minister Ito leads the team": those of deputies.
        level = rank_of(people)
        facts = replace(facts, level=level, subkind=subkind_of(level, draft.words, facts.mode))
    if draft.anaphor and {a.side for a in facts.actors if is_person(a)} >= set(
        scene.topic.side_ids
    ):
        return replace(draft, facts=facts, anaphor=False, both_named=True)
    return replace(draft, facts=facts)


def _still_open(draft: Draft) -> bool:
    """Whether more may join it: talks that are on, or of which one side's team is told alone.

    As in "Ito will lead Xland's team to talks in May".
    """
    facts = draft.facts
    if of_topic(draft) and facts.status is Status.ONGOING:
        return True
    known = facts.when is not None and facts.place is not None
    led = "talks" in draft.words and facts.status in ARRANGED and facts.scope is Scope.TOPIC
    return draft.anaphor and known and led and any(is_person(a) for a in facts.actors)


def _peopled(draft: Draft) -> bool:
    actors = draft.facts.actors
    return {a.side for a in actors if is_person(a)} == {a.side for a in actors}
