"""An account of one article's way through the stages, for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from monitor.alerting.words import amount_words, rate_words, schedule_words
from monitor.model import Alert, Claim, Decision, Facts, Mention, Term, to_plain
from monitor.model.labels import (
    BACKGROUND_LABELS,
    BUCKET_LABELS,
    CONFIDENCE_LABELS,
    RELEVANCE_LABELS,
    field_label,
    goods_label,
    plain_words,
    silence_label,
    subkind_label,
    value_label,
)
from monitor.replay.memory import MemoryEvents
from monitor.replay.run import Passage

_QUOTE = 200
#: Rates that make a schedule.
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Told:
    """One article explained: the replay record, and the same as text."""

    record: dict[str, Any]
    text: str


def account(passage: Passage, events: MemoryEvents, *, relevant: float, known: str) -> str:
    """Score and reasons, each mention with its sentence, what it matched, and the verdict.

    *relevant* is the score from which an article is; *known* says which events it is compared with.
    """
    return "\n".join(_lines(passage, events, relevant, known)) + "\n"


def _lines(passage: Passage, events: MemoryEvents, relevant: float, known: str) -> Iterator[str]:
    article, relevance = passage.article, passage.reading.relevance
    yield article.title
    yield f"{article.outlet}, published {article.published:%Y-%m-%d %H:%M} UTC"
    yield ""
    verdict = "relevant" if relevance.relevant else "not relevant"
    yield f"Relevance {relevance.score:.2f}: {verdict} ({relevant:.2f} or more is)"
    yield from _terms(relevance.terms, 2, RELEVANCE_LABELS)
    yield f"  {sum(term.weight for term in relevance.terms):+6.2f}  altogether"
    if not passage.claims:
        yield ""
        yield "No events found in it."
    else:
        yield ""
        yield f"Compared with {known}."
    for number, claim in enumerate(passage.claims, start=1):
        yield ""
        yield from _claim(number, claim, passage, events)


def _claim(number: int, claim: Claim, passage: Passage, events: MemoryEvents) -> Iterator[str]:
    mention = claim.mention
    yield f"{number}. {mention.facts.kind}: {'; '.join(_facts(mention.facts))}"
    for part in mention.evidence:
        quote = " ".join(part.quote.split())[:_QUOTE]
        yield f'   "{quote}" [{part.start}-{part.end}, {part.role}]'
    bucket = f"{mention.bucket} ({BUCKET_LABELS[mention.bucket]})"
    yield f"   bucket {bucket}, confidence {mention.confidence:.2f}{_rules(mention)}"
    if mention.background_terms:
        yield f"   background score {mention.background_score:.2f}"
        yield from _terms(mention.background_terms, 5, BACKGROUND_LABELS)
    if mention.confidence_terms:
        yield "   confidence from"
        yield from _terms(mention.confidence_terms, 5, CONFIDENCE_LABELS)
    if passage.unheard():
        yield "   no alert: the article is not about the topic, so this is not looked into"
    for decision in passage.decisions:
        if decision.change.claim.claim_id == claim.claim_id:
            yield from _decision(decision, events)


def _decision(decision: Decision, events: MemoryEvents) -> Iterator[str]:
    change, outcome = decision.change, decision.outcome
    event = events.event(change.event.event_id) or change.event
    if change.before is None and not change.terms:
        yield f"   matches no known event: event {event.event_id} begins here"
    elif change.provisional:
        yield f"   held for a while as doubtful ({change.score:+.1f}), then an event of its own"
    else:
        known = change.before or change.event
        what = f": {known.title}" if known.title else ""
        yield f"   matches event {event.event_id} with {change.score:+.1f}{what}"
    yield from _terms(change.terms, indent=5)
    for field in change.fields if change.before is not None else ():
        before, after = (value_label(field.name, said) for said in (field.before, field.after))
        yield f"   {field_label(field.name)}: {before or 'unknown'} -> {after or 'unknown'}"
    if isinstance(outcome, Alert):
        yield f"   ALERT {outcome.reason}"
    else:
        yield f"   no alert ({change.kind}): {silence_label(outcome.reason)}"


def _facts(facts: Facts) -> Iterator[str]:
    when = facts.when
    yield subkind_label(facts.subkind)
    yield plain_words(facts.status)
    yield f"{when.start or '?'} to {when.end or '?'} ({when.precision})" if when else "undated"
    if facts.place is not None:
        yield facts.place.name
    if facts.actors:
        yield ", ".join(actor.name for actor in facts.actors)
    if facts.imposing:
        yield f"{' and '.join(facts.imposing)} on {' and '.join(facts.affected) or '?'}"
    yield from _figures(facts)
    if facts.products and len(facts.schedule) < _SEVERAL:
        yield f"goods: {', '.join(map(goods_label, facts.products))}"
    if basis := [part for part in (facts.legal_basis, facts.doc_number) if part]:
        yield f"legal basis: {' / '.join(basis)}"
    if facts.effective is not None:
        yield f"effective {facts.effective}"
    if facts.expiry is not None:
        yield f"until {facts.expiry}"


def _figures(facts: Facts) -> Iterator[str]:
    if len(facts.schedule) >= _SEVERAL:
        yield "; ".join(schedule_words(to_plain(facts.schedule)))
    elif facts.rate or facts.rate_before:
        rate, before = rate_words(to_plain(facts.rate)), rate_words(to_plain(facts.rate_before))
        yield f"{rate or 'rate unknown'} (was {before})" if before else rate
    if worth := amount_words(to_plain(facts.value)):
        yield worth


def _rules(mention: Mention) -> str:
    return f", by {', '.join(mention.rules)}" if mention.rules else ""


def _terms(
    terms: Iterable[Term], indent: int, labels: Mapping[str, str] = MappingProxyType({})
) -> Iterator[str]:
    """What counted and how much; *labels* say in plain words what a name stands for.

    A name may go on with what it is of, as in `side US`.
    """
    for term in terms:
        told = f"{term.name} {term.words}".rstrip()
        label = labels.get(term.name.partition(" ")[0], "")
        meant = f" ({label})" if label else ""
        yield f"{' ' * indent}{term.weight:+6.2f}  {told}{meant}"
