"""Words that are only words: threats that name no measure, demands, denials, remarks.

Nobody is told of them; they are kept so that what was said is on record.
"""

from __future__ import annotations

from typing import Final

from monitor.model import Certainty, Facts, Kind, Scope, Status
from monitor.signal.actors import actors_of
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft, attribution_of, attributive, has_class, quote_of, said_day
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Party, Scene

_STATUS: Final = {"threat": Status.THREATENED, "denial": Status.DENIED}
_QUIET: Final = frozenset({"firm", "third", "both", "leaders", "counterpart"})


def statements(scene: Scene, told: list[Draft]) -> list[Draft]:
    """What officials say in headline and lead that is no event; *told* are the events found."""
    out: list[Draft] = []
    ids = set(scene.topic.side_ids)
    around = {p.side for line in scene.lines for p in line.parties} & ids
    if around != ids:
        return out
    for line in scene.lines:
        found = _said(scene, line)
        if found is None:
            continue
        subkind, hit, speaker = found
        spoken_for = any(draft.line.index == line.index for draft in told)
        if spoken_for and subkind != "threat":
            continue
        clause = line.sentence.clause_at(hit.start)
        if clause.kind is not ClauseKind.RELATIVE:
            out.append(_statement(scene, line, clause, hit, subkind=subkind, speaker=speaker))
    return out


def _said(scene: Scene, line: Line) -> tuple[str, Hit, Party] | None:
    """The first kind of saying whose words the line has, with its words and the speaker."""
    for row in scene.topic.sayings:
        if (row.headline and not line.is_title) or line.acts.isdisjoint(row.acts):
            continue
        if has_class(line, row.unless) or (row.needs and not has_class(line, row.needs)):
            continue
        for hit in line.hits:
            if not hit.acts & set(row.acts):
                continue
            speaker = _speaker(scene, line, hit)
            if speaker is not None and _addressed(scene, line, speaker, hit, aimed=row.aimed):
                return row.subkind, hit, speaker
    return None


def _speaker(scene: Scene, line: Line, hit: Hit) -> Party | None:
    """The side or official before the saying word, else whoever stands after it."""
    ids = scene.topic.side_ids
    able = [
        p
        for p in line.parties
        if p.side in ids and p.kind not in _QUIET and not attributive(line, p)
    ]
    before = [p for p in able if p.end <= hit.start]
    return before[-1] if before else None


def _addressed(scene: Scene, line: Line, speaker: Party, hit: Hit, *, aimed: bool) -> bool:
    """Whether the other side is meant: named after it where the saying is *aimed* at somebody."""
    if not aimed:
        return True
    other = scene.topic.other(speaker.side)
    return any(p.side == other and p.start >= hit.end for p in line.parties)


def _statement(
    scene: Scene, line: Line, clause: Clause, hit: Hit, *, subkind: str, speaker: Party
) -> Draft:
    source, _anonymous = attribution_of(scene, line)
    facts = Facts(
        kind=Kind.STATEMENT,
        subkind=subkind,
        status=_STATUS.get(subkind, Status.ANNOUNCED),
        scope=Scope.TOPIC,
        actors=actors_of([speaker]),
        imposing=(speaker.side,),
        affected=(scene.topic.other(speaker.side),),
    )
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        source=source,
        said=said_day(scene, line),
        certainty=Certainty.CERTAIN,
        both_named=True,
        rules=(f"STATEMENT.{subkind}",),
    )
