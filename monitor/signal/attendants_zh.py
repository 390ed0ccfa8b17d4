"""Who else takes part in a Chinese meeting, as a later stretch says: "某某与某某率团参加"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Scope
from monitor.signal.actors import actors_of
from monitor.signal.document import Clause
from monitor.signal.draft import Draft
from monitor.signal.lattice import ARRANGED, HELD
from monitor.signal.meeting_words_zh import bids
from monitor.signal.scene import Line, Party, Scene

_ATTENDS: Final = re.compile(
    r"出席|参加|与会|率团|率队|率领|带领|带队|牵头|团长|主谈|主持|在座|在场|陪同|随行|参与|对阵|对垒|领军|挂帅|交手|为首|领衔"
    # "对方是贸易代表某某", "A方为副总理某某"
    r"|方(?:代表)?(?:是|为|由|有)(?=[^，；]{0,24}(?:总理|部长|代表|财长|委员))"
)
#: Words that name the meeting itself, so that it may stand further above.
_NAMES_IT: Final = re.compile(
    r"(?:参加|出席|参与|主持|陪同)了?(?:[^，；]{0,6})(?:磋商|会谈|会晤|会面|会见|通话|会议)|代表团|团队|[一-鿿]方(?:由|牵头)"
)
_ELSEWHERE: Final = re.compile(r"论坛|峰会|理事会|年会|博览会|活动|仪式|宴会|记者会|发布会|致辞")
#: How many sentences back the meeting may have been told.
_REACH: Final = 2
_FAR: Final = 5
#: Said of a meeting that was held: "参加了通话".
_DONE: Final = re.compile(
    r"(?:参加|出席|参与|主持|陪同)了|(?:也|还|均|一同|一道|一起)(?:参加|出席|参与|在座|在场)"
)
#: "等参加通话": of the one that was held, where nothing says that it is to come.
_THERE: Final = re.compile(
    r"^(?!.*(?:将|拟|届时|下一?轮|计划)).*(?:参加|出席|参与)(?:此次|上述)?(?:通话|会见|会谈|会晤|磋商)[。；]?$"
)
_LEVELS: Final = frozenset({None, "ministerial", "vice_ministerial", "working"})
_HELD_OR_SET: Final = ARRANGED | HELD


def with_attendants(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* of meetings with the officials of whom it is said that they attend or lead."""
    out = list(drafts)
    for line in scene.lines:
        if line.sentence.language != "zh" or not _ATTENDS.search(line.sentence.text):
            continue
        for clause in line.sentence.clauses:
            people = _attending(scene, line, clause)
            far = _NAMES_IT.search(clause.text) is not None
            number = _meeting(out, line, clause, _FAR if far else _REACH) if people else None
            if number is not None:
                out[number] = _joined(out[number], people)
    return out


def _attending(scene: Scene, line: Line, clause: Clause) -> list[Party]:
    if not _ATTENDS.search(clause.text) or _ELSEWHERE.search(clause.text):
        return []
    ids = scene.topic.side_ids
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p.side in ids
        and line.inside(clause, p.start)
        and not bids(line, p)
    ]


def _meeting(drafts: list[Draft], line: Line, clause: Clause, reach: int) -> int | None:
    """The meeting told last before, not of leaders; one that was held before one to come."""
    fits = [
        n
        for n, draft in enumerate(drafts)
        if 0 <= line.index - draft.line.index <= reach
        and not draft.anaphor
        and draft.facts.scope is Scope.TOPIC
        and draft.facts.status in _HELD_OR_SET
        and draft.facts.level in _LEVELS
        and "recalled" not in draft.cues
    ]
    here = [n for n in fits if drafts[n].line is line and line.inside(clause, drafts[n].at)]
    if here:
        return here[-1]
    held = [n for n in fits if drafts[n].facts.status in HELD]
    if held and (_DONE.search(line.sentence.text) or _THERE.search(clause.text)):
        fits = held
    return fits[-1] if fits else None


def _joined(draft: Draft, people: list[Party]) -> Draft:
    known = {actor.actor_id for actor in draft.facts.actors}
    more = tuple(actor for actor in actors_of(people) if actor.actor_id not in known)
    named = {actor.side for actor in more}
    kept = tuple(a for a in draft.facts.actors if a.actor_id != a.side or a.side not in named)
    return replace(draft, facts=replace(draft.facts, actors=kept + more))
