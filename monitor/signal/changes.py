"""What a claim changed about an event, in words that can be printed."""

from __future__ import annotations

from monitor.model import (
    Bucket,
    ChangeKind,
    Claim,
    Event,
    Facts,
    FieldChange,
    Rate,
    Status,
    When,
)
from monitor.signal.lattice import is_open


def kind_of_change(
    claim: Claim, before: Event | None, after: Event, *, republished: bool = False
) -> ChangeKind:
    """What *claim* did: *before* is the event it was matched with, None where there was none.

    *republished* says that the same article had told of the event before.
    """
    mention = claim.mention
    if mention.bucket is Bucket.BACKGROUND:
        return ChangeKind.BACKGROUND
    if mention.reiteration:
        return ChangeKind.REITERATION
    if before is None:
        return ChangeKind.NEW
    same = before.state_hash == after.state_hash
    if mention.correction:
        return ChangeKind.CORROBORATED if same else ChangeKind.CORRECTED
    if same:
        return ChangeKind.BACKGROUND if before.register_only else ChangeKind.CORROBORATED
    if before.facts.status is after.facts.status:
        other = republished and any(
            field.before is not None and field.after is not None
            for field in differences(before, after)
        )
        return ChangeKind.CORRECTED if other else ChangeKind.UPDATED
    if after.facts.status in {Status.CANCELLED, Status.DENIED}:
        return ChangeKind.CANCELLED
    firmer = is_open(before.facts.status) and is_open(after.facts.status)
    if firmer and after.facts.status in {Status.CONFIRMED, Status.PLANNED}:
        taken_up = before.facts.status in {Status.POSTPONED, Status.CANCELLED}
        return ChangeKind.UPDATED if taken_up else ChangeKind.CONFIRMED
    return ChangeKind.UPDATED


def differences(before: Event | None, after: Event) -> tuple[FieldChange, ...]:
    """The told facts that differ, as printable text; all that are known where there was none."""
    old = _told(before.facts) if before is not None else {}
    new = _told(after.facts)
    return tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in _FIELDS
        if old.get(name) != new.get(name)
    )


_FIELDS = ("kind", "subkind", "status", "date", "place", "rate", "effective", "expiry")


def _told(facts: Facts) -> dict[str, str]:
    values = {
        "kind": facts.kind.value,
        "subkind": facts.subkind,
        "status": facts.status.value,
        "date": _days(facts.when),
        "place": ", ".join(filter(None, (facts.place.name, facts.place.country)))
        if facts.place
        else None,
        "rate": _rate(facts.rate),
        "effective": facts.effective.isoformat() if facts.effective else None,
        "expiry": facts.expiry.isoformat() if facts.expiry else None,
    }
    return {name: value for name, value in values.items() if value is not None}


def _days(when: When | None) -> str | None:
    if when is None or (when.start is None and when.end is None):
        return None
    if when.start == when.end:
        return str(when.start)
    return f"{when.start or '?'} to {when.end or '?'}"


def _rate(rate: Rate | None) -> str | None:
    if rate is None or rate.value is None:
        return None
    sign = "" if rate.op == "=" else rate.op + " "
    return f"{sign}{rate.value:g} {rate.unit}"
