"""Whether a Chinese sentence of the news part tells what officials decide or agree upon now."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Kind
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.scene import Scene
from monitor.signal.status_zh import REACHED

_TOLD: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT, ClauseKind.QUOTE})
#: Days back to which a day named in it leaves a sentence news.
_FRESH: Final = 3
_DECIDES: Final = re.compile(
    r"(?:双方|两国|各方|方|政府|总统|部|署|局|会|办公室|院)(?:一致|还|均|都|已|也|当天|同日|同时|随即|今天)*"
    r"(?:同意|承诺|商定|决定|宣布|公布|公告)(?!后|的)"
    rf"|{REACHED}"
    r"|(?:公告|声明|清单|通知)(?:指出?|称|显示|明确|说)"
)
#: Parties that take measures.
_ACTS: Final = frozenset({"org", "office", "person", "side"})
#: "A国按某法第9条向B国货品征收关税": on what law it stands, not what is done now.
_BY_LAW: Final = re.compile(
    r"(?:按照?|依据?|依照|根据)[^，；。]{0,24}(?:法|法案|条款?)[》」]?[^，；。]*$"
)
_BOTH: Final = frozenset({"both", "leaders"})
#: What was before the news, or is held against somebody.
_BEFORE: Final = re.compile(
    r"此前(?!一[天日晚]|不久|[几数]小时)|先前|早前|早先|之前|曾(?!任)|去年|前年|上月|上周|上个月|一度|以来|当时|先后|一再|屡次|多次|陆续"
    r"|指责|批评|反对|谴责"
)
#: Before an act that is announced: "决定对...".
_ANNOUNCES: Final = re.compile(r"决定|宣布|公告")
_TO_DO: Final = re.compile(r"将(?!军)|(?<!社)会(?=[对在把向允取暂])")
_ONCE: Final = re.compile(r"此前|曾|当时|去年|上月|上个月|早前|先前|当年|\d年")


def announced_zh(draft: Draft, before: str) -> bool:
    """Whether it is decided, undertaken or said to be done now; *before* stands before it."""
    return _ANNOUNCES.search(before) is not None or _will_zh(draft) or _undertaken_zh(draft)


def _undertaken_zh(draft: Draft) -> bool:
    """As in "双方同意采取下列行动：A方承诺取消...": what is undertaken is the news."""
    text = draft.line.sentence.text
    return "intended" in draft.cues and _ONCE.search(text) is None


def _will_zh(draft: Draft) -> bool:
    """As in "部长还说，X国将采购...", "他并宣布，将允许...": said now of what is to come."""
    line, clause = draft.line, draft.clause
    if clause.kind is not ClauseKind.COMPLEMENT:
        return False
    before = [c for c in line.sentence.clauses[: clause.index] if c.kind is ClauseKind.ATTRIBUTION]
    over = before[-1] if before else None
    if over is None or _ONCE.search(over.text):
        return False
    ahead = _TO_DO.search(line.text(clause.at, draft.end))
    return ahead is not None or _ANNOUNCES.search(over.text) is not None


def decided_zh(scene: Scene, draft: Draft) -> bool:
    """Whether *draft*, a measure or deal with no day of its own, is decided as this is printed."""
    line = draft.line
    if draft.facts.kind in {Kind.MEETING, Kind.CALENDAR, Kind.STATEMENT}:
        return False
    if draft.facts.when is not None or draft.clause.kind not in _TOLD:
        return False
    if not scene.in_news_part(line) or "participle" in draft.cues:
        return False
    text = line.sentence.text
    before = line.text(line.sentence.at, draft.end)
    if _BEFORE.search(text) or not (_DECIDES.search(before) or _body_did(draft)):
        return False
    return all(
        found.when.end is None or (scene.day - found.when.end).days <= _FRESH
        for found in line.dated.dates
    )


def _body_did(draft: Draft) -> bool:
    """As in "商务部将A列入清单，并将B列入名单": whatever the body at its head does is done now."""
    line, joint = draft.line, len(draft.facts.imposing) > 1
    if _BY_LAW.search(line.text(line.sentence.at, draft.at)):
        return False
    return any(
        ((p.kind in _ACTS and p.side in draft.facts.imposing) or (joint and p.kind in _BOTH))
        and p.end <= draft.at
        and (p.start <= line.sentence.at + 1 or line.text(p.start - 1, p.start) in "，；,;：")
        for p in line.parties
    )


def of_other_zh(draft: Draft) -> bool:
    """As in a headline's "休战拟再延一年 双方仍在谈": what goes on stands in a stretch behind."""
    if not draft.line.is_title:
        return False
    first = next(h for h in draft.line.hits if any(e.key == "bg.state" for e in h.entries))
    between = draft.line.text(min(draft.end, first.start), first.start)
    return not draft.line.inside(draft.clause, first.start) or " " in between
