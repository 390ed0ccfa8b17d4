"""Days to watch beside each other and beside the measures they are about: each day told once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, Status
from monitor.signal.draft import Draft, has_class
from monitor.signal.lattice import MADE, UNDECIDED

EXPIRY: Final = "expiry"
#: How much a day to watch says of itself: what is not here says most.
_SAYS: Final = {"deadline": 0, EXPIRY: 1}
_NOW: Final = re.compile(r"\b(?:now|instead)\b")
#: Sentences between a prolonging and the day to which it is.
_CLOSE: Final = 2
#: "The new deadline is DAY"
_NEW_DAY: Final = re.compile(
    r"\b(?:new|revised|extended|fresh|later)\s(?:\w+\s)?(?:deadline|date|cut-?off|expir\w+)\b",
    re.IGNORECASE,
)
#: Sentences between a measure and the last day of it, and days back to the act that is news.
_REACH: Final = 4
_FRESH: Final = 4
#: What a sentence on a measure told before opens with.
_POINTS: Final = re.compile(
    r"(?:(?:and|but)\s)?(?:the|these|this|those|that|both|all|its|their|it|they|each)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"(?:(?:and|but)\s)?(?:it|they|both|each)\b", re.IGNORECASE)
_ENDING: Final = frozenset(
    {
        "exclusion",
        "waiver",
        "let_off",
        "fee",
        "tariff",
        "surcharge",
        "ending",
        "pause_word",
        "truce",
    }
)


def without_doubles(drafts: list[Draft]) -> list[Draft]:
    """*drafts* without bare deadlines and ends of a day that more is said of.

    In its own sentence, or as a bare deadline anywhere before.
    """
    out: list[Draft] = []
    for draft in drafts:
        weight = _SAYS.get(draft.facts.subkind, 2)
        beside = [o for o in drafts if o is not draft and _end(o) == _end(draft)]
        here = [o for o in beside if o.line.index == draft.line.index]
        if any(_SAYS.get(o.facts.subkind, 2) > weight for o in here):
            continue
        vague = draft.facts.subkind in _SAYS
        if vague and any(o.facts.subkind in _SAYS for o in out if _end(o) == _end(draft)):
            continue
        out.append(draft)
    return out


def _end(draft: Draft) -> date | None:
    return draft.facts.when.end if draft.facts.when else None


def beside_dates(drafts: list[Draft], dates: list[Draft]) -> list[Draft]:
    """*drafts* of measures without those that only say what a date is about.

    "A hearing on the duties", "comments on the increases are due": the date is the news.
    """
    return [draft for draft in drafts if not any(_matter_of(draft, date) for date in dates)]


def beside_measures(dates: list[Draft], drafts: list[Draft]) -> list[Draft]:
    """*dates* without the ends that a measure told here has as its own first or last day.

    "US ends the exemption. It ends on Friday": the end is what the measure does.
    """
    decided = [d.facts for d in drafts if d.facts.status not in UNDECIDED]
    dates = [d for d in dates if not any(_has_as_own(facts, d) for facts in decided)]
    return [d for d in dates if not any(_ends_it(draft, d) for draft in drafts)]


def _ends_it(draft: Draft, date: Draft) -> bool:
    """As in "Xland sets a duty. The duty lasts until DAY": the last day of what was told."""
    told = draft.facts.kind is Kind.TARIFF and draft.facts.status in MADE
    return (
        date.facts.subkind == EXPIRY
        and told
        and draft.facts.expiry is None
        and draft.line.index < date.line.index
        and has_class(date.line, {"tariff"}, date.clause)
    )


def _has_as_own(facts: Facts, date: Draft) -> bool:
    """Whether the measure of *facts* ends, or for an end begins, on the day of *date*."""
    sides = set(facts.imposing), set(date.facts.imposing)
    last = _end(date)
    if last is None or (all(sides) and not sides[0] & sides[1]):
        return False
    begins = date.facts.subkind == EXPIRY and facts.effective == last
    return begins or (date.facts.subkind in {EXPIRY, "deadline"} and facts.expiry == last)


def _matter_of(draft: Draft, date: Draft) -> bool:
    if draft.line is not date.line or not draft.line.inside(date.clause, draft.at):
        return False
    if draft.act_at is not None and date.at <= draft.act_at < date.end:
        # "the truce expires on", "to vote on": the same words, told as a date to come.
        return True
    if draft.at < date.at or draft.act_at is None:
        return False
    verb = draft.line.verb_on(draft.act_at)
    told = verb is not None and verb.finite
    if date.facts.subkind == EXPIRY:
        # "has until Friday to extend the truce"
        return not told and date.end <= draft.act_at
    # The verb over the date is no act on the measure: "sets a hearing on".
    return not told or draft.act_at < date.at <= draft.at


def with_ends(drafts: list[Draft], dates: list[Draft]) -> list[Draft]:
    """*drafts*, a measure that names no last day with the one told right after it.

    "Extended the waivers by three months. They are now set to expire on 31 August", "suspends
    the duties. The suspension runs until 31 August".
    """
    out = list(drafts)
    for watched in dates:
        for n, draft in reversed(list(enumerate(out))):
            if draft.facts.subkind.endswith("extension") and _prolonged_to(draft, watched):
                facts = draft.facts
                if facts.expiry is None or _NEW_DAY.search(watched.clause.text):
                    out[n] = replace(draft, facts=replace(facts, expiry=_end(watched)))
                break
            if draft.facts.expiry is None and _is_its_end(draft, watched):
                out[n] = replace(draft, facts=replace(draft.facts, expiry=_end(watched)))
                break
    return out


def _prolonged_to(draft: Draft, watched: Draft) -> bool:
    """Whether *watched* is the day to which *draft*, told just before it, prolongs something."""
    if not 0 < watched.line.index - draft.line.index <= _CLOSE:
        return False
    if watched.facts.subkind != EXPIRY:
        return watched.facts.subkind == "deadline" and bool(_NEW_DAY.search(watched.clause.text))
    chinese = watched.line.sentence.language == "zh"
    return chinese or bool(_NOW.search(watched.clause.text) or has_class(watched.line, {"lasting"}))


def _is_its_end(draft: Draft, watched: Draft) -> bool:
    """As in "suspends the duties. The suspension will last until DAY": of what is news here."""
    facts, line = draft.facts, watched.line
    if watched.facts.subkind != EXPIRY or line.sentence.language == "zh" or line.is_title:
        return False
    if not 0 < line.index - draft.line.index <= _REACH or facts.subkind.endswith("extension"):
        return False
    told = facts.when.end if facts.when is not None else None
    if facts.status in UNDECIDED or (told and (line.dated.anchor.day - told).days > _FRESH):
        return False
    words = watched.clause.text.lstrip()
    # A headline's "lets waivers lapse", of which the lead tells the day.
    ended = draft.line.is_title and any(rule.endswith(".expire") for rule in draft.rules)
    if not ended and _POINTS.match(words) is None:
        return False
    named = [hit.classes for hit in line.hits if line.inside(watched.clause, hit.start)]
    about = {name for classes in named for name in classes & _ENDING}
    return any(_fits(facts, name) for name in about) if about else bool(_PRONOUN.match(words))


def _fits(facts: Facts, name: str) -> bool:
    """Whether a noun of class *name* may stand for the measure of *facts*."""
    if name in {"exclusion", "waiver", "let_off"}:
        return "exclusion" in facts.subkind or facts.subkind == "licence_grant"
    if name == "fee":
        return facts.kind is Kind.CHARGE
    if name in {"tariff", "surcharge"}:
        return facts.kind in {Kind.TARIFF, Kind.TRADE_REMEDY} and facts.status in MADE
    return "suspension" in facts.subkind or facts.status is Status.SUSPENDED
