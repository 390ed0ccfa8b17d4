"""What a deal of some time ago holds, told again: as old as the deal, whatever its tense."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Kind
from monitor.signal.draft import Draft
from monitor.signal.grammar import Tense
from monitor.signal.lattice import ARRANGED
from monitor.signal.scene import Scene
from monitor.signal.span import span_of

_DEALS: Final = frozenset({Kind.AGREEMENT, Kind.MEETING})
#: Days for which a deal, and so what it holds, is news.
_NEWS: Final = 4
#: What is done is news under whatever deal; so is what an office decides.
_DONE_ZH: Final = re.compile(r"决定|宣布|恢复|停止|公布|发布|公告|已|了")
_TERMS: Final = frozenset({"agree", "pledge", "promise", "undertake", "commit", "be", "say"})
_SAYS: Final = re.compile(r"\b(?:said|says|told|announced)\b|[说称]")
#: "Under the deal, Xland will buy", "As part of last month's truce", "根据协议".
_UNDER: Final = re.compile(
    r"\b(?:[Uu]nder|[Aa]s part of|[Aa]ccording to|[Ii]n line with|[Pp]ursuant to)\s"
    r"(?:the\s(?:terms\sof\s)?)?(?:the|that|this|their|its|last\s\w+'s)\s(?:[\w-]+\s){0,3}?"
    r"(?:deal|agreement|truce|pact|accord|framework|consensus|arrangement)\b"
    r"|(?:根据|依据?|按照?)(?:上述|该|这[一份项]|双方|此)?(?:的)?(?:协议|共识|协定|安排)"
)


def with_old_terms(scene: Scene, groups: Sequence[list[Draft]]) -> list[list[Draft]]:
    """The groups, with what old deals hold marked as recalled.

    A deal is old where the article dates it, or the talks it came of, more than four days back,
    and tells of no other.
    """
    told = [d for group in groups for d in group if d.facts.kind in _DEALS]
    days = [
        span.last
        for draft in told
        if draft.facts.status not in ARRANGED and (span := span_of(draft.facts.when)) is not None
    ]
    if not days or (scene.day - max(days)).days <= _NEWS:
        return list(groups)
    return [[_recalled(scene, told, draft) for draft in group] for group in groups]


def _recalled(scene: Scene, told: Sequence[Draft], draft: Draft) -> Draft:
    line, facts = draft.line, draft.facts
    dated = any(day is not None for day in (facts.when, draft.said))
    if line.is_title or dated:
        return draft
    head = line.text(line.sentence.at, max(draft.at, draft.act_at or 0))
    above = scene.lines[line.index - 1].sentence.text if line.index else ""
    if above.endswith("；"):
        head = above + head  # a Chinese sentence goes on behind it
    if _UNDER.search(head) is not None and not _done(draft):
        return replace(draft, cues=draft.cues | {"recalled"})
    if facts.kind is not Kind.AGREEMENT:
        return draft
    # "Last week Ito met Sato, and the two reached a deal": then as well.
    before = [d for d in told if d.line is line and d.at < draft.at and d.facts.when is not None]
    if not before or _SAYS.search(line.text(before[-1].at, draft.at)) is not None:
        return draft
    return replace(draft, facts=replace(facts, when=before[-1].facts.when))


def _done(draft: Draft) -> bool:
    """Whether it is told as done: "has lifted its ban", not "will lift", "agreed to lift"."""
    line, at = draft.line, draft.line.sentence.at
    if line.sentence.language == "zh":
        return _DONE_ZH.search(line.sentence.text) is not None
    if draft.facts.kind is Kind.AGREEMENT:
        return False
    verbs = [v for v in line.whole().verbs if v.finite and at + v.start >= draft.clause.at]
    return any(v.tense in {Tense.PAST, Tense.PERFECT} and v.lemma not in _TERMS for v in verbs)
