"""What a sentence says beside its news: what is suspended, what a listing means, what was bought.

"Suspended the curbs announced on 9 October, including those on cells, until May" tells one act;
"the firms are barred from investing", below a listing, tells none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.draft import Draft, past
from monitor.signal.scene import Line, Scene

#: "including expanded curbs on cells"
_AMONG: Final = re.compile(r"\b(?:including|among them)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
#: "The companies are prohibited from ..."
_FIRMS_ARE: Final = re.compile(
    r"(?:(?:the|these|those|both|all)\s(?:[\w-]+\s){0,2}?"
    r"(?:companies|firms|entities|groups|businesses|enterprises)|they)\s"
    r"(?:are|is|will\sbe|were|would\sbe|have\sbeen)\s(?:now\s|also\s|thus\s)?"
    r"(?:prohibited|barred|banned|forbidden|restricted|blocked|not\sallowed)\b",
    re.IGNORECASE,
)
_LISTINGS: Final = frozenset({"entity_listing", "denial_order"})
_REACH: Final = 3
#: Traders sell, and an office of statistics counts it.
_COUNTED: Final = re.compile(
    r"\b(?:private|export|flash|daily)\ssales?\b|\bexporters?\s(?:reported|sold|have sold|booked)\b"
    r"|\bUSDA\s(?:said|reported|confirmed|announced|data)\b"
    r"|\bAgriculture\s(?:Department)?\s?(?:said|reported|confirmed|announced)\b",
    re.IGNORECASE,
)
_PLEDGED: Final = re.compile(
    r"\b(?:agree\w*|pledg\w+|commit\w*|promis\w+|will|to buy|vow\w*|undertak\w+|deal|accord)\b",
    re.IGNORECASE,
)
_LEAD: Final = 3
#: "Under that deal, ..."
_UNDER: Final = re.compile(
    r"(?:under|in|as part of)\s(?:the|that|this|its|their)\s(?:[\w-]+\s){0,3}?"
    r"(?:deal|agreement|accord|pact|truce)\b",
    re.IGNORECASE,
)
_DEALS: Final = frozenset({"deal", "truce", "framework"})
_OLD: Final = 7
_THE: Final = ("the ", "The ", "this ", "This ")
#: A case of no kind in particular, by its frame.
_ANY_CASE: Final = "CASE.state."


def told_once(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """*drafts* without those that only say what another one is about."""
    counted = any(
        _COUNTED.search(line.sentence.text)
        for line in (scene.lines[:_LEAD] if _any_bought(drafts) else ())
    )
    of_deal = any(line.is_title and not line.classes.isdisjoint(_DEALS) for line in scene.lines)
    out: list[Draft] = []
    for draft in drafts:
        if _among(out, draft) or _follows_listing(out, draft):
            continue
        if (counted and _only_bought(draft)) or _is_remedy_case(drafts, draft):
            continue
        out.append(_under_deal(scene.day, out, draft, of_deal=of_deal))
    return _with_own_days(out)


def _is_remedy_case(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether a "probe" of no named kind is the case that is told by its kind beside it."""
    if draft.line.sentence.language == "zh":
        return False
    if not any(rule.startswith(_ANY_CASE) for rule in draft.rules):
        return False
    return any(
        _is_named_case(other)
        and other.facts.imposing == draft.facts.imposing
        and (0 < other.line.index - draft.line.index <= 2 or _is_the_case(draft, other))
        and ("participle" in other.cues) is ("participle" in draft.cues)
        for other in drafts
    )


def _is_the_case(draft: Draft, told: Draft) -> bool:
    """As in "initiated the investigation", below one into dumping, or the same words with it."""
    line = draft.line
    if line.index == told.line.index:
        return 0 <= draft.at - told.end <= 1
    below = 0 < line.index - told.line.index <= _REACH
    return below and line.text(max(line.sentence.at, draft.at - 5), draft.at).endswith(_THE)


def _is_named_case(draft: Draft) -> bool:
    """Whether a case is told by its kind: of dumping, or of discrimination."""
    if draft.facts.kind is Kind.TRADE_REMEDY:
        return True
    plain = any(rule.startswith(_ANY_CASE) for rule in draft.rules)
    return draft.facts.kind is Kind.INVESTIGATION and not plain


def _under_deal(day: date, told: Sequence[Draft], draft: Draft, *, of_deal: bool) -> Draft:
    """*draft*, where it was undertaken "under that deal", as old as the deal.

    A deal that nothing is told of is an old one, but not where the headline is *of_deal*.
    """
    facts = draft.facts
    if facts.kind is not Kind.AGREEMENT or _UNDER.match(draft.line.sentence.text) is None:
        return draft
    deals = [other for other in told if other.facts.kind is Kind.AGREEMENT]
    told_past = any(v.finite and past(v) for v in draft.line.whole().verbs)
    if not (deals or of_deal or draft.line.is_title) and told_past:
        return replace(draft, cues=draft.cues | {"recalled"})
    near = (d.facts.when for d in reversed(deals) if draft.line.index - d.line.index <= _REACH)
    when = next((when for when in near if when is not None), None)
    old = when is not None and when.end is not None and (day - when.end).days > _OLD
    return replace(draft, facts=replace(facts, when=when)) if old else draft


def _any_bought(drafts: Sequence[Draft]) -> bool:
    return any(_only_bought(draft) for draft in drafts)


def _only_bought(draft: Draft) -> bool:
    """Whether a purchase is told that nobody undertook: "books more corn"."""
    bought = draft.facts.subkind == "purchase_commitment"
    return bought and _PLEDGED.search(draft.line.sentence.text) is None


def _among(told: Sequence[Draft], draft: Draft) -> bool:
    """Whether it is one of the things that an act told before it in the sentence is done to."""
    line = draft.line
    if line.sentence.language == "zh" or not _same_line(told, draft):
        return False
    return _AMONG.search(line.text(line.sentence.at, draft.at)) is not None


def _same_line(told: Sequence[Draft], draft: Draft) -> list[Draft]:
    kind, line = draft.facts.kind, draft.line
    return [other for other in told if other.line is line and other.facts.kind is kind]


def _follows_listing(told: Sequence[Draft], draft: Draft) -> bool:
    """Whether it is only what it means to be on the list that was told just above."""
    line: Line = draft.line
    if line.is_title or _FIRMS_ARE.match(line.sentence.text) is None:
        return False
    return any(
        (other.facts.kind is Kind.ENTITY_MEASURE or other.facts.subkind in _LISTINGS)
        and other.facts.imposing == draft.facts.imposing
        and 0 < line.index - other.line.index <= _REACH
        for other in told
    )


def _with_own_days(drafts: list[Draft]) -> list[Draft]:
    """*drafts*, what was "announced on 9 October" without the days of what is done to it now."""
    out = list(drafts)
    for n, draft in enumerate(drafts):
        facts = draft.facts
        if "participle" not in draft.cues or not (facts.effective or facts.expiry):
            continue
        homes = [
            m
            for m, other in enumerate(out)
            if other.line is draft.line
            and other.facts.kind is facts.kind
            and "participle" not in other.cues
        ]
        if not homes or draft.line.sentence.language == "zh":
            continue
        home = out[homes[0]]
        theirs = replace(
            home.facts,
            effective=home.facts.effective or facts.effective,
            expiry=home.facts.expiry or facts.expiry,
        )
        out[homes[0]] = replace(home, facts=theirs)
        mine = replace(facts, effective=None, expiry=None, status=Status.ANNOUNCED)
        out[n] = replace(draft, facts=mine, cues=draft.cues - {"ahead", "immediate"})
    return out
