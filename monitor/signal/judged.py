"""What a court or the judges of a trade body say about measures: a ruling, and no measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.scene import Line, Party

_MEASURES: Final = frozenset({Kind.TARIFF, Kind.CHARGE, Kind.TRADE_REMEDY})
_JUDGES: Final = frozenset({"wto_org", "wto_panel", "court"})
_OF_TRADE: Final = frozenset({"wto_org", "wto_panel"})
#: "says Xland can impose duties": it is given leave.
_LEAVE: Final = re.compile(r"\b(?:can|may|could|is (?:free|entitled|allowed) to)\s(?:now\s)?$")

#: Between a side and its duties: "Xland's 2018 duties", "duties imposed by Xland".
_OWN: Final = re.compile(r"(?:'s?)?\s(?:(?!on\b|of\b|and\b)[\w%-]+\s){0,3}")
_MADE_BY: Final = re.compile(
    r"\s(?:[\w$%.-]+\s){0,8}?(?:impos|levi|slapp|appl|introduc|charg)\w*\sby\s(?:the\s)?"
)
#: Before whom duties hit: "Xish duties on Yland".
_ON_WHOM: Final = re.compile(r"\b(?:on|against|of|to|from|with|for|in)\s(?:the\s)?$")


def whose_unlawful(line: Line, sides: Sequence[Party]) -> str | None:
    """Whose measure it is, of *sides*, that breaks the rules: "Xish duties are illegal"."""
    broken = [hit.start for hit in line.hits if "unlawful" in hit.classes]
    for party in sides:
        # "Xland broke global rules"
        before = line.text(max(line.sentence.at, party.start - 12), party.start)
        if party.end + 1 in broken and not _ON_WHOM.search(before):
            return party.side.removesuffix("_BUSINESS")
    for hit in line.hits if broken else ():
        if "tariff" not in hit.classes:
            continue
        for party in sides:
            own = party.end <= hit.start and _OWN.fullmatch(line.text(party.end, hit.start))
            if own or (
                hit.end <= party.start and _MADE_BY.fullmatch(line.text(hit.end, party.start))
            ):
                return party.side.removesuffix("_BUSINESS")
    return None


def without_cases(meetings: list[Draft], measures: list[Draft]) -> list[Draft]:
    """*meetings* without those that are a step of a dispute: "asks the WTO for consultations"."""
    disputes = [draft for draft in measures if draft.facts.kind is Kind.DISPUTE]
    return [
        meeting
        for meeting in meetings
        if not any(
            meeting.line is dispute.line and dispute.line.inside(dispute.clause, meeting.at)
            for dispute in disputes
        )
    ]


def judged(drafts: list[Draft]) -> list[Draft]:
    """*drafts*, measures that a court or the WTO only speaks of left out.

    Where judges of trade give one side leave to levy, that is their ruling.
    """
    out: list[Draft] = []
    for draft in drafts:
        judges = _spoken_by(draft)
        if not judges:
            out.append(draft)
        elif judges & _OF_TRADE and _allowed(draft) and not _told(drafts, draft):
            out.append(_as_ruling(draft))
    return out


def _spoken_by(draft: Draft) -> frozenset[str]:
    """The classes of the judges who say what the draft tells; empty where others do."""
    clause, line = draft.clause, draft.line
    if draft.facts.kind not in _MEASURES or clause.kind is not ClauseKind.COMPLEMENT:
        return frozenset()
    if clause.parent is None or line.sentence.language == "zh":
        return frozenset()
    over = line.sentence.clauses[clause.parent]
    if over.kind is not ClauseKind.ATTRIBUTION:
        return frozenset()
    return frozenset(
        name for hit in line.hits if line.inside(over, hit.start) for name in hit.classes & _JUDGES
    )


def _allowed(draft: Draft) -> bool:
    if draft.act_at is None:
        return False
    line = draft.line
    verb = line.verb_on(draft.act_at)
    words = line.text(draft.clause.at, draft.act_at)
    inside = line.text(line.sentence.at + verb.start, draft.act_at) if verb is not None else ""
    return _LEAVE.search(words) is not None or _LEAVE.search(inside) is not None


def _told(drafts: list[Draft], draft: Draft) -> bool:
    """Whether the ruling is told in the same sentence already."""
    return any(d.facts.kind is Kind.DISPUTE and d.line is draft.line for d in drafts)


def _as_ruling(draft: Draft) -> Draft:
    facts = replace(
        draft.facts,
        kind=Kind.DISPUTE,
        subkind="wto_ruling",
        status=Status.ANNOUNCED,
        rate=None,
        rate_before=None,
        effective=None,
        expiry=None,
        component=None,
        products=(),
    )
    return replace(draft, facts=facts, rules=("DISPUTE.leave_given",), cues=frozenset({"done"}))
