"""What a person or a program is told of an alert: the webhook's document, and its forms in words.

`document` is made once, when the alert is decided; every channel and every attempt then tells the
same. All of this is plain functions over plain values: there is no template language, so nothing
that stands in a headline can be taken for one.
"""

from __future__ import annotations

import textwrap
from typing import Any, Final, NamedTuple

from monitor.alerting.clean import clean, clean_tree, safe_link
from monitor.alerting.words import (
    JOINT,
    amount_words,
    country_name,
    date_words,
    kind_words,
    moment_words,
    rate_words,
    schedule_words,
    side_name,
    sides_words,
    stepped_words,
    utc_text,
    when_words,
)
from monitor.model import PRINTED_PRECISION, Alert, ChangeKind, Event, Facts, Rate, to_plain
from monitor.model.labels import field_label, goods_label, plain_words, subkind_label, value_label

_MAX_HEADLINE: Final = 160
_MAX_QUOTES: Final = 20
SHOWN_QUOTES: Final = 3
_WIDTH: Final = 78
#: Kinds that one side brings against the other.
_FILED: Final = frozenset({"DISPUTE"})
#: Kinds aimed at firms, whose names then tell more than their country.
_AIMED: Final = frozenset(
    {"INVESTMENT", "INVESTIGATION", "DESIGNATION", "EXPORT_CONTROL", "ENTITY_MEASURE"}
)
#: How the side that is hit is joined to what is done, where "on" is wrong.
_JOINERS: Final = {
    "INVESTIGATION": "of",
    "LEGAL_BASIS": "over",
    "blacklist_other": "of",
    "notorious_market": "of",
}
#: Dates by which something is due, not on which it happens.
_DUE: Final = frozenset({"comment_deadline", "final_determination", "deadline"})
#: Statuses that the name of the thing says already.
_SAID: Final = {"extended": "extension", "suspended": "suspension", "removed": "removal"}
_MOST_FIRMS: Final = 2
#: Statuses that the word NEW says already.
_PLAIN_STATUS: Final = frozenset({"concluded", "announced", "confirmed", "ongoing", "cancelled"})


# The document ------------------------------------------------------------------------------------


def document(alert: Alert, event: Event) -> dict[str, Any]:
    """The webhook's `data`: plain JSON values, every text cleaned, every link safe or null."""
    fields = {c.name: {"before": c.before, "after": c.after} for c in alert.fields}
    data: dict[str, Any] = {
        "event": _event(alert, event),
        "change": {"kind": alert.change.value, "fields": fields},
        "alert": {"id": alert.alert_id, "reason": alert.reason, "version": alert.version},
        "evidence": [
            {
                "quote": item.quote,
                "url": safe_link(item.url),
                "outlet": item.outlet,
                "published": utc_text(item.published),
            }
            for item in alert.evidence[:_MAX_QUOTES]
        ],
    }
    cleaned: dict[str, Any] = clean_tree(data)
    # Links were vetted whole; cleaning must not have cut one to another address.
    for given, kept in zip(data["evidence"], cleaned["evidence"], strict=True):
        kept["url"] = given["url"]
    return cleaned


def _event(alert: Alert, event: Event) -> dict[str, Any]:
    facts = event.facts
    return {
        "id": event.event_id,
        "version": alert.version,
        "kind": facts.kind.value,
        "subkind": facts.subkind,
        "status": facts.status.value,
        "scope": facts.scope.value,
        "title": event.title,
        **_who_and_when(facts),
        "imposing": list(facts.imposing),
        "affected": list(facts.affected),
        "component": facts.component,
        "rate": to_plain(facts.rate),
        "rate_before": to_plain(facts.rate_before),
        "rate_percent": _percent(facts.rate),
        "rate_before_percent": _percent(facts.rate_before),
        "schedule": [
            {**to_plain(line), "rate_percent": _percent(line.rate)} for line in facts.schedule
        ],
        "base": facts.base,
        "products": list(facts.products[:50]),
        "value": to_plain(facts.value),
        "value_usd": facts.value.value if facts.value and facts.value.unit == "USD" else None,
        "legal_basis": facts.legal_basis,
        "doc_number": facts.doc_number,
        "effective": to_plain(facts.effective),
        "expiry": to_plain(facts.expiry),
        "confidence": round(alert.confidence, 4),
        "sources": event.sources,
        "tier": alert.tier.value,
        "alternatives": list(event.alternatives[:20]),
        "part_of": event.part_of,
        "first_asserted_at": utc_text(event.first_asserted_at),
        "last_asserted_at": utc_text(event.last_asserted_at),
    }


def _who_and_when(facts: Facts) -> dict[str, Any]:
    when, place = facts.when, facts.place
    return {
        "actors": [
            {"id": a.actor_id, "name": a.name, "side": a.side, "role": a.role, "org": a.org}
            for a in facts.actors[:30]
        ],
        "place": place.name if place else None,
        "country": place.country if place else None,
        "date": to_plain(when.start) if when else None,
        "date_end": to_plain(when.end) if when else None,
        "precision": PRINTED_PRECISION[when.precision] if when else "unknown",
        "precision_detail": when.precision.value if when else "unknown",
        "date_text": when.expression if when else None,
        "mode": facts.mode,
        "level": facts.level,
        "round": facts.round_number,
    }


def _percent(rate: Rate | None) -> float | None:
    return rate.value if rate is not None and rate.unit == "percent" else None


# In words ----------------------------------------------------------------------------------------


class Source(NamedTuple):
    """A sentence with who printed it, and a link that may be followed (or None)."""

    quote: str
    credit: str
    link: str | None


def headline(data: dict[str, Any]) -> str:
    """`NEW meeting: US-China ministerial talks, Geneva, 10-11 May 2025`: safe as a mail subject."""
    change = str(data.get("change", {}).get("kind", "new")).upper()
    kind = kind_words(str(data.get("event", {}).get("kind", "event")))
    return clean(f"{change} {kind}: {summary(data)}", _MAX_HEADLINE)


def summary(data: dict[str, Any]) -> str:
    """The headline without its first words."""
    event = data.get("event", {})
    status = str(event.get("status") or "")
    thing = subkind_label(str(event.get("subkind") or event.get("kind") or "event"))
    changed = data.get("change", {}).get("kind")
    parts = [
        _who_does_what(event, thing),
        "" if status == changed else _status(event, status, thing),
        str(event.get("place") or ""),
        _how_much(event),
        _event_when(event) if event.get("kind") in JOINT else "",
        _takes_effect(event),
        _ends(event),
    ]
    return clean(", ".join(part for part in parts if part), _MAX_HEADLINE)


def _status(event: dict[str, Any], status: str, thing: str) -> str:
    """The status, where neither NEW nor the name of the thing says it already."""
    planned = status == "planned" and event.get("kind") == "CALENDAR"
    if planned or status in _PLAIN_STATUS or _SAID.get(status, " - ") in thing:
        return ""
    return plain_words(status)


def _who_does_what(event: dict[str, Any], thing: str) -> str:
    sides = [str(actor.get("side") or "") for actor in event.get("actors", ())]
    imposing = [str(side) for side in event.get("imposing", ())]
    affected = [str(side) for side in event.get("affected", ())]
    if event.get("kind") == "AGREEMENT" and len(imposing) == 1 and affected:
        # One side's pledge, whoever tells of it: "China purchase commitment to US".
        return f"{sides_words(imposing)} {thing} to {sides_words(affected)}"
    if event.get("kind") in JOINT:
        parties = imposing + affected if event.get("kind") in _FILED else []
        return f"{sides_words(parties or sides or imposing + affected)} {thing}".strip()
    thing, _, stage = thing.partition(", ")
    doing = f"{sides_words(imposing or sides[:1], '/')} {thing}".strip()
    if affected and set(affected) != set(imposing):
        keys = (str(event.get("subkind")), str(event.get("kind")))
        joiner = next((_JOINERS[key] for key in keys if key in _JOINERS), "on")
        doing = f"{doing} {joiner} {sides_words(affected, '/')}"
    return ", ".join(part for part in (doing + _firms(event), stage) if part)


def _firms(event: dict[str, Any]) -> str:
    """The first firms that it is aimed at, as ` (Alpha, Beta and others)`."""
    if event.get("kind") not in _AIMED:
        return ""
    names = [
        str(actor.get("name") or "")
        for actor in event.get("actors", ())
        if str(actor.get("side") or "").endswith("_BUSINESS")
    ]
    if not names:
        return ""
    more = " and others" if len(names) > _MOST_FIRMS else ""
    return f" ({', '.join(names[:_MOST_FIRMS])}{more})"


def _how_much(event: dict[str, Any]) -> str:
    """The rates in short, else the sum: `25% (was 10%)`, `15% and 10%`."""
    if lines := event.get("schedule", ()):
        *first, last = (rate_words(line.get("rate")) for line in lines)
        return f"{', '.join(first)} and {last}"
    return stepped_words(event.get("rate"), event.get("rate_before")) or amount_words(
        event.get("value")
    )


def _goods(event: dict[str, Any]) -> str:
    return ", ".join(goods_label(str(item)) for item in event.get("products", ())[:8])


def _event_when(event: dict[str, Any]) -> str:
    precision = str(event.get("precision_detail") or event.get("precision") or "")
    due = event.get("kind") == "CALENDAR" and event.get("subkind") in _DUE
    if due and event.get("date") != event.get("date_end") and event.get("date_end"):
        return f"by {date_words(event.get('date_end'))}"
    return when_words(event.get("date"), event.get("date_end"), precision)


def _takes_effect(event: dict[str, Any]) -> str:
    effective = date_words(event.get("effective"))
    return f"from {effective}" if effective else ""


def _ends(event: dict[str, Any]) -> str:
    expiry = date_words(event.get("expiry"))
    return f"until {expiry}" if expiry and event.get("kind") != "CALENDAR" else ""


def rows(data: dict[str, Any]) -> list[tuple[str, str]]:
    """What is known, as label and value, in reading order; what is not known has no row."""
    event, alert = data.get("event", {}), data.get("alert", {})
    said = str(event.get("date_text") or "")
    when = _event_when(event)
    place, country = str(event.get("place") or ""), country_name(str(event.get("country") or ""))
    # Of a new event everything is new: neither what changed nor why it is told says more.
    first = data.get("change", {}).get("kind") == ChangeKind.NEW.value
    changed = "" if first else "; ".join(changes(data))
    found = [
        ("Changed", changed),
        ("Who", ", ".join(_person(actor) for actor in event.get("actors", ())[:8])),
        ("Imposed", _imposed(event) if event.get("kind") not in JOINT else ""),
        ("Brought", _imposed(event) if event.get("kind") in _FILED else ""),
        ("Where", place if country in {"", place} else f"{place}, {country}".removeprefix(", ")),
        ("When", f'{when} ("{said}")' if when and said else when or said),
        ("Status", plain_words(str(event.get("status") or ""))),
        ("How much", "; ".join(schedule_words(event.get("schedule", ()))) or _how_much(event)),
        ("On", "" if event.get("schedule") else _goods(event)),
        ("In effect", _takes_effect(event)),
        ("Until", date_words(event.get("expiry"))),
        (
            "Legal basis",
            " / ".join(filter(None, (event.get("legal_basis"), event.get("doc_number")))),
        ),
        ("Other views", "; ".join(map(_view, event.get("alternatives", ())[:4]))),
        ("Why told", "" if first or changed else str(alert.get("reason") or "")),
        ("Confidence", _confidence(event)),
        ("Event", f"{event.get('id', '')} version {alert.get('version', '')}"),
    ]
    return [(label, clean(value, 400)) for label, value in found if value.strip()]


def _imposed(event: dict[str, Any]) -> str:
    by = sides_words([str(side) for side in event.get("imposing", ())], ", ")
    on = sides_words([str(side) for side in event.get("affected", ())], ", ")
    joiner = "against" if event.get("kind") in _FILED else "on"
    return f"by {by} {joiner} {on}" if by and on else by and f"by {by}"


def changes(data: dict[str, Any]) -> list[str]:
    """Each told fact that changed, as `rate: 10% -> 25%`."""
    fields = data.get("change", {}).get("fields", {})
    return [
        clean(
            f"{field_label(name)}: {_known(name, pair, 'before')} -> {_known(name, pair, 'after')}",
            200,
        )
        for name, pair in fields.items()
    ]


def _known(name: str, pair: dict[str, Any], key: str) -> str:
    value = pair.get(key)
    return "not known" if value in {None, ""} else value_label(name, str(value))


def _person(actor: dict[str, Any]) -> str:
    side = side_name(str(actor.get("side") or ""))
    about = ", ".join(part for part in (side, str(actor.get("role") or "")) if part)
    name = str(actor.get("name") or "")
    if actor.get("id") == actor.get("side"):
        return side_name(str(actor.get("side")))  # a whole side: its own name says all
    return f"{name} ({about})" if about else name


def _view(said: object) -> str:
    """`place=Lisbon` (a value that lost) as `place: Lisbon`."""
    name, _, value = str(said).partition("=")
    return f"{field_label(name)}: {value_label(name, value)}"


def _confidence(event: dict[str, Any]) -> str:
    if event.get("confidence") is None:
        return ""
    count = int(event.get("sources") or 0)
    sources = f", {count} source{'s' if count != 1 else ''}" if count else ""
    return f"{float(event['confidence']):.2f}{sources}"


def sources(data: dict[str, Any]) -> list[Source]:
    """The sentences that say so, each with outlet and time."""
    found = []
    for item in data.get("evidence", ()):
        link = safe_link(item.get("url"))
        told = (item.get("outlet"), moment_words(item.get("published")))
        credit = clean(", ".join(str(part) for part in told if part), 150)
        found.append(Source(clean(str(item.get("quote") or ""), 600), credit, link))
    return found


def plain(data: dict[str, Any]) -> str:
    """The alert as plain text of one screen, headline first."""
    return "\n".join([headline(data), "", *body_lines(data)]) + "\n"


def body_lines(data: dict[str, Any], width: int = _WIDTH) -> list[str]:
    """All but the headline, as lines of about *width* columns; links are never broken."""
    lines: list[str] = []
    for label, value in rows(data):
        lines += textwrap.wrap(
            value, width, initial_indent=f"{label:<12} ", subsequent_indent=" " * 13
        )
    shown = sources(data)[:SHOWN_QUOTES]
    for source in shown:
        lines.append("")
        lines += textwrap.wrap(f'"{source.quote}"', width) if source.quote else []
        lines.append(f"  {source.credit}")
        if source.link:
            lines.append(f"  {source.link}")
    hidden = len(data.get("evidence", ())) - len(shown)
    return [*lines, "", f"and {hidden} more"] if hidden > 0 else lines


# Console -----------------------------------------------------------------------------------------


def console_header(data: dict[str, Any]) -> str:
    """`ALERT new MEETING US-China ministerial talks, Geneva, 10-11 May 2025 [id v1]`, one line."""
    event, alert = data.get("event", {}), data.get("alert", {})
    change = clean(str(data.get("change", {}).get("kind", "new")), 20)
    kind = clean(str(event.get("kind", "EVENT")), 30)
    mark = clean(f"[{event.get('id', '')} v{alert.get('version', '')}]", 80)
    return f"ALERT {change} {kind} {summary(data)} {mark}"
