"""Which drafts of one sentence stand beside each other: second acts, deals that are only a form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.model import Kind
from monitor.model.vocabulary import BARRED, LAID
from monitor.signal.draft import Draft
from monitor.signal.items_zh import COMMA
from monitor.signal.parties import firms, is_firm
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

#: Kinds of which one clause may tell two: "put ten on one list and five on another".
_SEVERAL: Final = frozenset({Kind.ENTITY_MEASURE, Kind.IMPORT_RESTRICTION})


#: What two agree to do where all that they agree on is to talk, and what points back at that.
_TO_TALK: Final = re.compile(
    r"\bagree[sd]?\s(?:\w+\s)?(?:to|on)\s(?:[\w'-]+\s){0,4}?"
    rf"(?:meet|{TALKS}|meeting|summit|round)\b",
    re.IGNORECASE,
)
_POINTING: Final = re.compile(r"\b(?:the|this|that)\s$", re.IGNORECASE)
#: "reach a deal with duty cuts": what a deal holds is no other form of it.
_HOLDS: Final = re.compile(r"\s(?:with|including|featuring|(?:that|which) (?:includes|features))\b")
#: Sentences between two that tell one act.
_BESIDE: Final = 2
#: What a listing does to those listed, told behind it.
_BARS_THEM: Final = re.compile(
    r"(?:, )?[a-z]+ing\s(?:[a-z-]+\s){0,6}?(?:them|those|it|the (?:firms|companies))\b"
)
#: "added ten firms to the list to tighten curbs", ", meaning they will be subject to controls".
_SO_THAT: Final = re.compile(
    r"\slist[\"']?\sto\s$|[\"']?,?[\"']?\s(?:meaning|which means)\s[^,;:]{0,60}$", re.IGNORECASE
)
#: ", tightening controls": what is done by listing them.
_SO_DOING: Final = re.compile(
    r", (?:stepping up|ramping up|escalating)\b"
    r"|, (?:tighten|intensify|expand|widen|broaden|toughen|strengthen)ing\b"
)
_LISTINGS: Final = frozenset(
    {"entity_listing", "unreliable_entity_list", "export_control_list", "countermeasure_list"}
)
#: How a notice goes on about those that it lists: "a licence is needed for all items subject to
#: the rules", "for exports to these firms", "a presumption of denial".
_FOR_THE_LISTED: Final = re.compile(
    r"\b(?:presumption of denial|items subject to the (?:EAR|Export Administration Regulations)"
    r"|(?:(?:these|those|named)(?: [a-z\d]+)?|(?:newly )?(?:listed|added|designated)"
    r"|[a-z\d]+ (?:additional|more|further|new)|the(?: (?:\w+teen|\w+ty|\d+))?)\s"
    r"(?:[A-Z]\w+\s)?(?:entit(?:y|ies)|compan(?:y|ies)|firms|parties|organi[sz]ations)\b"
    r"(?!\s(?:list|said|says|that|which|who)))",
)
#: How many are listed.
_SO_MANY: Final = re.compile(
    r"\b(\d{1,3})\s(?:[\w-]+\s){0,4}?"
    r"(?:entit|compan|firm|part(?:y|ies)\b|organi[sz]ation|enterprise|agenc|institution|unit)"
)
_WHAT_IT_MEANS: Final = frozenset(
    {"licence_regime", "licence_grant", "export_ban", "control_rule", "guidance"}
)
#: Sentences between a listing and what it means for the listed.
_GOES_ON: Final = 6
_MAY: Final = re.compile(r"\b(?:can|may|could)\s(?:now\s)?$")
_AND: Final = re.compile(r"(?:^|,|\s)(?:and|as well as)\s(?:also\s)?(?:to\s)?$")


#: Between "extending" and a truce.
_ITS: Final = re.compile(r"\s(?:the|its|his|their|a|that|this)\s(?:[\w-]+\s){0,3}")


def prolongs_truce(draft: Draft, out: list[Draft]) -> bool:
    """As in "signed an order extending the truce": no truce is made by that."""
    if draft.facts.subkind != "truce" or not out or draft.line.sentence.language == "zh":
        return False
    return any(
        "extend" in hit.acts and _ITS.fullmatch(draft.line.text(hit.end, draft.at))
        for hit in draft.line.hits
        if hit.end < draft.at
    )


def agrees_to_measure(draft: Draft, out: list[Draft]) -> bool:
    """As in 同意将休战期延长: a Chinese clause that agrees to a measure tells of that alone."""
    if draft.facts.kind is not Kind.AGREEMENT or draft.line.sentence.language != "zh":
        return False
    if draft.facts.subkind == "purchase_commitment":
        return False
    return any(
        other.facts.kind in LAID
        and (other.clause is draft.clause or _agreed_upon(draft, other))
        and not _deed_of_its_own(draft, other)
        for other in out
    )


def _deed_of_its_own(deal: Draft, other: Draft) -> bool:
    """As in a headline's "两国达协议 A国暂缓加税": one of the two does it, behind a border."""
    line = deal.line
    if other.line is not line or line.sentence.language != "zh" or not line.is_title:
        return False
    if other.act_at is None or other.act_at <= deal.end or len(other.facts.imposing) != 1:
        return False
    at = line.sentence.at
    between = COMMA.finditer(line.sentence.text, deal.end - at, other.act_at - at)
    borders = [at + match.end() for match in between]
    return bool(borders) and any(0 <= p.start - borders[-1] <= 1 for p in line.parties)


def _agreed_upon(deal: Draft, other: Draft) -> bool:
    """As in "双方达成共识，停止互相加征关税": what both then do to each other is the consensus."""
    both = len(deal.facts.imposing) > 1 and set(other.facts.imposing) == set(deal.facts.imposing)
    return both and other.line is deal.line and other.at > deal.at


def raised(draft: Draft, others: Sequence[Draft]) -> bool:
    """Whether what is told as lifted is lifted higher: the rise is told beside it."""
    if draft.facts.subkind != "tariff_removal" or draft.act_at is None:
        return False
    if not draft.line.text(draft.act_at, draft.line.end).lower().startswith("lift"):
        return False
    return any(
        other.facts.subkind == "tariff_increase"
        and other.facts.imposing == draft.facts.imposing
        and other.facts.affected == draft.facts.affected
        and abs(other.line.index - draft.line.index) <= _BESIDE
        for other in others
    )


def binds(line: Line, measure: Draft, deal: Draft) -> bool:
    """Whether a deal is only the form of a measure told in its clause, not a second act."""
    if measure.line is not line or not line.inside(deal.clause, measure.at):
        return False
    if _deed_of_its_own(deal, measure):
        return False
    if deal.act_at is None or measure.act_at is None or deal.act_at == measure.act_at:
        return True
    if _HOLDS.match(line.text(deal.end, measure.end)):
        return False
    at = line.sentence.at
    told = [
        any(v.finite and v.start <= act - at < v.end for v in line.whole().verbs)
        # A headline's second verb: "Announce truce, cut duties".
        or (line.is_title and line.text(act - 2, act) == ", ")
        for act in (deal.act_at, measure.act_at)
    ]
    if line.is_title and deal.end < measure.at < measure.act_at:
        # "Xland, Yland reach deal, duty rise on hold"
        told[1] = told[1] or "," in line.text(deal.end, measure.at)
    # "reached a deal and called off the rise" are two; "agreed to call off" is one.
    return not all(told)


def only_to_talk(scene: Scene, draft: Draft) -> bool:
    """As in "X and Y agree to hold talks. The agreement was reached ...": no deal on trade."""
    line = draft.line
    if draft.facts.kind is not Kind.AGREEMENT or line.is_title or line.sentence.language == "zh":
        return False
    if not _POINTING.search(line.text(max(line.sentence.at, draft.at - 6), draft.at)):
        return False
    before = scene.lines[max(0, line.index - _BESIDE) : line.index]
    return any(_TO_TALK.search(other.sentence.text) for other in before)


def deal_with_firm(draft: Draft, others: list[Draft]) -> bool:
    """Whether a deal is one with a firm on whom a measure is told as well: that is the event."""
    if draft.facts.kind is not Kind.AGREEMENT:
        return False
    ours = firms(draft.facts)
    return bool(ours) and any(
        other.facts.kind is not Kind.AGREEMENT and firms(other.facts) & ours for other in others
    )


def about(line: Line, claim: Draft, draft: Draft) -> bool:
    """Whether the draft is only what a case is about: "sues over duties", "a ban is upheld".

    A second finite verb of the clause tells of a measure of its own.
    """
    ends = claim.facts.kind is Kind.DISPUTE and draft.at < claim.at
    if ends and line.text(claim.at - 2, claim.at) == ", ":
        # "one side may impose duties, the panel rules"
        return True
    if not line.inside(claim.clause, draft.at) or draft.act_at is None:
        return False
    if draft.act_at == claim.act_at:
        return True
    if claim.act_at is not None and draft.act_at < claim.act_at <= claim.at < draft.at:
        # "signs a law forcing a sale or a ban": one act, told by its verb of command.
        return True
    if claim.facts.kind is Kind.AGREEMENT and _joined(line, claim, draft):
        return False
    if claim.facts.kind is Kind.DISPUTE and _MAY.search(
        line.text(max(line.sentence.at, draft.act_at - 12), draft.act_at)
    ):
        return True  # "rules that Xland can impose duties": what the ruling allows
    verb = line.verb_on(draft.act_at)
    return verb is None or not verb.finite


def _joined(line: Line, claim: Draft, draft: Draft) -> bool:
    """As in "agreed to cut duties and to set up a forum": two things that are agreed."""
    if claim.act_at is None or draft.act_at is None:
        return False
    first, second = sorted((claim, draft), key=lambda one: one.act_at or 0)
    between = line.text(first.end, second.act_at or 0)
    return bool(_AND.search(between))


def comes_of_listing(draft: Draft, others: Sequence[Draft]) -> bool:
    """As in "added ten firms to the list, barring them from buying": what the listing means."""
    if draft.act_at is None or draft.facts.kind is not Kind.EXPORT_CONTROL:
        return False
    line = draft.line
    near = [
        other
        for other in others
        if other.facts.subkind in _LISTINGS and 0 <= line.index - other.line.index <= _GOES_ON
    ]
    head = line.text(line.sentence.at, draft.act_at)
    if draft.facts.subkind in _WHAT_IT_MEANS and _as_many_listed(draft, others):
        return True
    if near and _SO_THAT.search(head):
        return True
    if draft.facts.subkind in _WHAT_IT_MEANS and _FOR_THE_LISTED.search(line.sentence.text):
        inferred = "imposer" in draft.inferred
        return any(inferred or o.facts.imposing == draft.facts.imposing for o in near)
    here = [o for o in near if o.line.index == line.index and o.at < draft.act_at]
    if not here or any(o.facts.imposing != draft.facts.imposing for o in here):
        return False
    words = line.text(max(line.sentence.at, draft.act_at - 2), line.end)
    return bool(_BARS_THEM.match(words) or _SO_DOING.match(words))


def _as_many_listed(draft: Draft, others: Sequence[Draft]) -> bool:
    """As in "will put 28 firms under controls" beside "added 28 firms to the list"."""
    many = set(_SO_MANY.findall(draft.line.sentence.text))
    return bool(many) and any(
        other.facts.subkind in _LISTINGS
        and other.line.index != draft.line.index
        and other.facts.imposing == draft.facts.imposing
        and not many.isdisjoint(_SO_MANY.findall(other.line.sentence.text))
        for other in others
    )


def one_bar(draft: Draft, others: Sequence[Draft]) -> bool:
    """As in "Xland bars Ycorp from selling chips": one act bars a firm, and this is not its kind.

    A side controls what its own firms send out, and keeps the other's firms off its market.
    """
    ours = {a.side.removesuffix("_BUSINESS") for a in draft.facts.actors if is_firm(a)}
    outward = draft.facts.kind is Kind.EXPORT_CONTROL
    if draft.facts.kind not in BARRED or not ours or draft.act_at is None:
        return False
    own = bool(ours.intersection(draft.facts.imposing))
    return own is not outward and any(
        other.facts.kind in BARRED
        and other.facts.kind is not draft.facts.kind
        and other.line.index == draft.line.index
        and other.act_at == draft.act_at
        for other in others
    )


def opposite(drafts: list[Draft], draft: Draft) -> bool:
    """Whether the clause tells of a second act of another kind ("added 5 and removed 2")."""
    if "participle" in draft.cues:
        return True
    if draft.facts.kind in _SEVERAL:
        told = [other for other in drafts if other.clause is draft.clause]
        listing = draft.facts.kind is Kind.ENTITY_MEASURE
        return (listing or _own_verb(draft, told)) and not any(
            other.facts.subkind == draft.facts.subkind for other in told
        )
    return draft.facts.kind is Kind.EXPORT_CONTROL and not any(
        other.clause is draft.clause
        and (
            other.facts.subkind == draft.facts.subkind
            or other.act_at == draft.act_at
            or _what_it_is_done_to(other, draft)
        )
        for other in drafts
    )


def _what_it_is_done_to(other: Draft, draft: Draft) -> bool:
    """As in "prolonged the suspension of its ban on ore": what is prolonged, and no act beside."""
    if other.act_at is None or draft.act_at is None or draft.line.verb_on(draft.act_at):
        return False
    return min(other.at, other.act_at) <= draft.act_at <= max(other.at, other.act_at)


def _own_verb(draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether the draft's act is a finite verb that none of the others has."""
    if draft.act_at is None or any(other.act_at == draft.act_at for other in told):
        return False
    verb = draft.line.verb_on(draft.act_at)
    return verb is not None and verb.finite
