"""A passage as one line of replay's output: the contract that others read."""

from __future__ import annotations

from typing import Any

from monitor.model import PRINTED_PRECISION, Alert, Event, Mention, Silence
from monitor.replay.memory import MemoryEvents
from monitor.replay.run import Passage


def record(passage: Passage, events: MemoryEvents) -> dict[str, Any]:
    """The passage as one line of replay's output."""
    relevance = passage.reading.relevance
    outcomes = [*(decision.outcome for decision in passage.decisions), *passage.unheard()]
    return {
        "id": passage.article.article_id,
        "relevant": relevance.relevant,
        "relevance": round(relevance.score, 4),
        "reasons": [
            f"{term.name} {term.weight:+.2f} {term.words}".strip() for term in relevance.terms
        ],
        "mentions": [
            _mention(claim.mention, _final_id(passage.event_id_of(claim), events))
            for claim in passage.claims
        ],
        "alerts": [_told(o, events) for o in outcomes if isinstance(o, Alert)],
        "silences": [_told(o, events) for o in outcomes if isinstance(o, Silence)],
    }


def _final_id(event_id: str | None, events: MemoryEvents) -> str | None:
    event: Event | None = events.event(event_id) if event_id is not None else None
    return event.event_id if event is not None else event_id


def _told(outcome: Alert | Silence, events: MemoryEvents) -> dict[str, Any]:
    return {
        "event_id": _final_id(outcome.event_id, events),
        "change": outcome.change.value,
        "kind": outcome.kind.value,
        "reason": str(outcome.reason),
    }


def _mention(mention: Mention, event_id: str | None) -> dict[str, Any]:
    facts, when = mention.facts, mention.facts.when
    rate, before = facts.rate, facts.rate_before
    first = (when.start or when.end) if when else None
    last = (when.end or when.start) if when else None
    return {
        "event_id": event_id,
        "kind": facts.kind.value,
        "subkind": facts.subkind,
        "status": facts.status.value,
        "bucket": mention.bucket.value,
        "date": first.isoformat() if first else None,
        "date_end": last.isoformat() if last else None,
        "precision": PRINTED_PRECISION[when.precision] if when else "unknown",
        "date_text": when.expression if when else "",
        "place": facts.place.name if facts.place else None,
        "actors": [actor.name for actor in facts.actors],
        "imposing": list(facts.imposing),
        "affected": list(facts.affected),
        "rate_percent": rate.value if rate else None,
        "rate_before_percent": before.value if before else None,
        "value_usd": facts.value.value if facts.value and facts.value.unit == "USD" else None,
        "legal_basis": facts.legal_basis,
        "effective": facts.effective.isoformat() if facts.effective else None,
        "expiry": facts.expiry.isoformat() if facts.expiry else None,
        "evidence": [
            {"start": part.start, "end": part.end, "quote": part.quote} for part in mention.evidence
        ],
        "confidence": round(mention.confidence, 4),
    }
