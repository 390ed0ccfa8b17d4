"""Dates to watch, and words that are only words: briefings, deadlines, rulings due, remarks."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Facts, Kind, Scope, Status
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    Draft,
    Relation,
    acts_in,
    attribution_of,
    govern,
    has_class,
    quote_of,
    said_day,
)
from monitor.signal.grammar import Modal, Tense
from monitor.signal.impose import sides_of
from monitor.signal.lexicon import Hit
from monitor.signal.participants import actors_of
from monitor.signal.scene import Line, Scene

#: Trigger class -> sub-kind, and whether the sentence must speak of trade.
_HOOKS: Final = {
    "briefing": "briefing",
    "deadline": "deadline",
    "hearing": "hearing",
    "comment_period": "comment_deadline",
    "final_ruling": "final_determination",
}
_FIELD: Final = frozenset(
    {
        "tariff",
        "truce",
        "fee",
        "control",
        "remedy",
        "us_list",
        "cn_list",
        "exclusion",
        "legal",
        "deal",
    }
)
_WARNING: Final = re.compile(
    r"\b(?:warn\w*|vow\w*|threat\w*|pledg\w*|promis\w*|ready)\b[^.;]{0,60}?\b(?:countermeasures?|retaliat\w+|respond"
    r"|hit back|fight|measures|consequences|protect|answer)\b|反制|必要措施",
    re.IGNORECASE,
)
_RETALIATE: Final = re.compile(
    r"\b(?:will|would|to)\s+(?:\w+\s)?(?:retaliate|hit back|respond|fight)\b", re.IGNORECASE
)


def calendar(scene: Scene) -> list[Draft]:
    """Dates ahead that the article names."""
    out: list[Draft] = []
    for line in scene.lines:
        for hit in line.hits:
            for name, subkind in _HOOKS.items():
                if name in hit.classes:
                    draft = _hook(scene, line, hit, name, subkind)
                    if draft is not None:
                        out.append(draft)
    return out


def _hook(scene: Scene, line: Line, hit: Hit, name: str, subkind: str) -> Draft | None:
    clause = line.sentence.clause_at(hit.start)
    found = _date(line, clause, hit)
    if found is None or found.when.end is None or found.when.end < scene.day:
        return None
    if name == "briefing":
        if not _about_talks(scene, line, hit, clause):
            return None
    elif not has_class(line, _FIELD) and not has_class(line, {"tariff"}, clause):
        return None
    sides = sides_of(scene, line, clause, hit)
    pair = set(sides.imposing) | set(sides.affected)
    if name == "deadline" and has_class(line, {"tariff", "truce"}):
        subkind = "expiry"
    if name != "briefing" and not _topical(scene, line, pair):
        return None
    source, _anonymous = attribution_of(scene, line)
    parties = [
        p for p in line.parties if p.kind in {"person", "org"} and p.side in scene.topic.side_ids
    ]
    facts = Facts(
        kind=Kind.CALENDAR,
        subkind=subkind,
        status=Status.PLANNED,
        actors=actors_of(parties),
        when=found.when,
        imposing=sides.imposing if name != "briefing" else (),
        affected=sides.affected if name != "briefing" else (),
        expiry=found.when.end if subkind == "expiry" else None,
    )
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        source=source,
        both_named=len(pair) == 2,
        cues=frozenset({"passing"} if _in_passing(line, clause, hit) else set()),
        rules=(f"CALENDAR.{subkind}",),
    )


def _in_passing(line: Line, clause: Clause, hit: Hit) -> bool:
    """Whether the date is only mentioned on the way to something else."""
    return not line.is_title and govern(line, clause, hit).relation is Relation.NOMINAL


def _topical(scene: Scene, line: Line, pair: set[str]) -> bool:
    """Whether the date is about the two sides, in its sentence or in the article around it."""
    ids = set(scene.topic.side_ids)
    if pair and not pair <= ids:
        return False
    here = {p.side for p in line.parties} & ids
    around = {p.side for other in scene.lines for p in other.parties} & ids
    return ids in (here, around, pair)


def _date(line: Line, clause: Clause, hit: Hit) -> FoundDate | None:
    at = line.sentence.at
    usable = [d for d in line.dated.dates if d.role is not DateRole.SAID and d.when.end is not None]
    own = [d for d in usable if line.inside(clause, at + d.start)] or usable
    return min(own, key=lambda d: abs(at + d.start - hit.start), default=None)


def _about_talks(scene: Scene, line: Line, hit: Hit, clause: Clause) -> bool:
    """Whether a briefing is announced, in an article on the two sides' talks."""
    verb = govern(line, clause, hit).verb
    if verb is None or not (
        verb.tense is Tense.FUTURE or verb.modal in {Modal.WILL, Modal.WOULD, Modal.INTEND}
    ):
        return False
    ids = set(scene.topic.side_ids)
    around = {p.side for other in scene.lines for p in other.parties} & ids
    talks = any(h.classes & {"talks"} for other in scene.lines for h in other.hits)
    return around == ids and talks


def statements(scene: Scene) -> list[Draft]:
    """Warnings and threats that name no measure."""
    out: list[Draft] = []
    for line in scene.lines:
        match = _WARNING.search(line.sentence.text) or _RETALIATE.search(line.sentence.text)
        if match is None:
            continue
        ids = scene.topic.side_ids
        speakers = [p for p in line.parties if p.side in ids and p.kind != "firm"]
        around = {p.side for other in scene.lines for p in other.parties} & set(ids)
        if not speakers or around != set(ids):
            continue
        clause = line.sentence.clause_at(line.sentence.at + match.start())
        if clause.kind is ClauseKind.RELATIVE:
            continue
        source, _anonymous = attribution_of(scene, line)
        threat = bool({"threaten"} & {name for name, _hit in acts_in(line)}) or _RETALIATE.search(
            line.sentence.text
        )
        facts = Facts(
            kind=Kind.STATEMENT,
            subkind="threat" if threat else "remark",
            status=Status.THREATENED if threat else Status.ANNOUNCED,
            scope=Scope.TOPIC,
            actors=actors_of(speakers[:1]),
            imposing=(speakers[0].side,),
            affected=(scene.topic.other(speakers[0].side),),
        )
        start = line.sentence.at + match.start()
        out.append(
            Draft(
                facts=facts,
                line=line,
                clause=clause,
                at=start,
                end=line.sentence.at + match.end(),
                evidence=(quote_of(scene, line, clause, "trigger"),),
                source=source,
                said=said_day(scene, line),
                both_named=True,
                rules=("STATEMENT.warning",),
            )
        )
    return out
