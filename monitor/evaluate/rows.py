"""One row's answer against its label: what was found, missed, wrong, and told. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from monitor.evaluate.agreement import assign, fields_given, is_right, names
from monitor.evaluate.labels import ANY, FORBIDDEN_FIELDS, GoldEvent, LabelledRow
from monitor.evaluate.play import Answer
from monitor.model import Bucket, ChangeKind, SilenceReason

#: Read, but known for no event of the topic: no claim that something happened there.
_SET_ASIDE: Final = frozenset(
    {
        SilenceReason.THIRD_COUNTRY.value,
        SilenceReason.GOVERNMENT_BUSINESS.value,
        SilenceReason.NOT_RELEVANT.value,
        SilenceReason.DENIED.value,
    }
)

#: Why an alert is false.
AGAIN = "told again"
ON_BACKGROUND = "on background"
ON_NEGATIVE = "on a row that is not relevant"
UNWANTED = "on an event that is not to be told"
NO_EVENT = "on no event of the row"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a row: `text` for a person, `weight` for the order of errors."""

    what: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class FalseAlert:
    """An alert that was not due: `why` is one of the five reasons above."""

    why: str
    kind: str
    change: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold event and the mention that answers it, with the fields that differ."""

    gold: GoldEvent
    mention: Mapping[str, Any] | None
    fields: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        return self.mention is not None and not self.wrong


@dataclass(frozen=True, slots=True)
class RowScore:
    """A row with everything that the figures count."""

    row: LabelledRow
    relevant: bool
    score: float
    bias: float | None
    pairs: tuple[Pair, ...]
    #: Kinds of events told as new or upcoming that the row does not tell of.
    extra: tuple[str, ...] = ()
    #: Alerts on a gold event that wants one; None where the label says nothing of alerts.
    right_alerts: int | None = None
    false_alerts: tuple[FalseAlert, ...] = ()
    #: Alerts that were due and did not come, each with the likely cause.
    missed_alerts: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = field(default=())

    @property
    def passed(self) -> bool:
        """All events found with all their fields, as many alerts as wanted, nothing forbidden."""
        return not any(fault.what != "relevance" for fault in self.faults)

    @property
    def weight(self) -> float:
        return sum(fault.weight for fault in self.faults)


def score(rows: Sequence[LabelledRow], answers: Mapping[str, Answer]) -> list[RowScore]:
    """Each row's score, in the rows' order. Raises `KeyError` for a row without an answer."""
    told: dict[str, list[GoldEvent]] = defaultdict(list)
    scores: dict[str, RowScore] = {}
    for row in sorted(rows, key=lambda row: row.article.published):
        before = told[row.story] if row.story else []
        scores[row.row_id] = _score(row, answers[row.row_id], before)
    return [scores[row.row_id] for row in rows]


def _score(row: LabelledRow, answer: Answer, told: list[GoldEvent]) -> RowScore:
    record, gold = answer.record, row.gold
    mentions: Sequence[Mapping[str, Any]] = record["mentions"]
    silent = {item["event_id"]: str(item["reason"]) for item in record["silences"]}
    chosen = assign(gold.events or (), mentions)
    pairs = [
        _pair(event, mentions[at] if at is not None else None)
        for event, at in zip(gold.events or (), chosen, strict=True)
    ]
    alerts = _Alerts(row, record, mentions, chosen, told)
    pairs = [alerts.with_change(n, pair) for n, pair in enumerate(pairs)]
    missed = alerts.missed(silent, relevant=bool(record["relevant"]))
    extra = _extra(mentions, chosen, silent) if gold.events is not None else ()
    score = RowScore(
        row=row,
        relevant=bool(record["relevant"]),
        score=float(record["relevance"] or 0.0),
        bias=answer.bias,
        pairs=tuple(pairs),
        extra=extra,
        right_alerts=alerts.right,
        false_alerts=tuple(alerts.false),
        missed_alerts=missed,
    )
    faults = [
        *_event_faults(score),
        *_alert_faults(score),
        *_forbidden(row, mentions, record["alerts"], silent),
        *_relevance_fault(score),
    ]
    return RowScore(
        **{name: getattr(score, name) for name in RowScore.__slots__ if name != "faults"},
        faults=tuple(faults),
    )


def _pair(gold: GoldEvent, mention: Mapping[str, Any] | None) -> Pair:
    fields = fields_given(gold)
    if mention is None:
        return Pair(gold, None, tuple(fields))
    wrong = tuple(name for name in fields if not is_right(name, gold, mention))
    return Pair(gold, mention, tuple(fields), wrong)


class _Alerts:
    """The alerts of a row, each tied to the gold event that its mention answers."""

    def __init__(
        self,
        row: LabelledRow,
        record: Mapping[str, Any],
        mentions: Sequence[Mapping[str, Any]],
        chosen: Sequence[int | None],
        told: list[GoldEvent],
    ) -> None:
        self._golds = row.gold.events or ()
        self._chosen, self._mentions = chosen, mentions
        self.right: int | None = None
        self.false: list[FalseAlert] = []
        self._hit: dict[int, str] = {}
        self._spare = self._spared = self._short = 0
        given, wanted = record["alerts"], row.gold.alerts
        if wanted is None:
            return
        if row.gold.events is None:
            self.right = min(wanted, len(given))
            why = ON_NEGATIVE if row.gold.relevant is False else NO_EVENT
            self.false = [_false(why, alert) for alert in given[self.right :]]
            return
        # A label may want more alerts than it lists events for: those may be on anything.
        self._spare = max(0, wanted - sum(gold.alert for gold in self._golds))
        for alert in given:
            self._take(row, alert, told)
        self.right = len(self._hit) + self._spared
        self._short = max(0, wanted - self.right)
        told.extend(self._golds[n] for n in self._hit)

    def _take(self, row: LabelledRow, alert: Mapping[str, Any], told: list[GoldEvent]) -> None:
        tied = [
            n
            for n, at in enumerate(self._chosen)
            if at is not None and self._mentions[at]["event_id"] == alert["event_id"]
        ]
        due = [n for n in tied if self._golds[n].alert and n not in self._hit]
        if due:
            self._hit[due[0]] = str(alert["change"])
            return
        golds = [self._golds[n] for n in tied]
        if self._spared < self._spare and not any(gold.alert for gold in golds):
            self._spared += 1
            return
        self.false.append(_false(_why(row, golds, alert, told), alert))

    def with_change(self, at: int, pair: Pair) -> Pair:
        """The pair, wrong also where it was told as another change than the label says."""
        wanted = pair.gold.given.get("change")
        if wanted is None or at not in self._hit:
            return pair
        wrong = (*pair.wrong, "change") if self._hit[at] != wanted else pair.wrong
        return Pair(pair.gold, pair.mention, (*pair.fields, "change"), wrong)

    def missed(self, silent: Mapping[str, str], *, relevant: bool) -> tuple[str, ...]:
        """The likely cause of each alert that did not come."""
        causes = []
        for n, gold in enumerate(self._golds):
            at = self._chosen[n] if n < len(self._chosen) else None
            if not gold.alert or n in self._hit or self.right is None:
                continue
            if at is None:
                causes.append(f"{gold.kind} not found" + ("" if relevant else ", not relevant"))
            else:
                reason = silent.get(self._mentions[at]["event_id"], "told under another event")
                causes.append(f"{gold.kind} kept silent: {reason.replace('_', ' ')}")
        causes += ["an event that the label does not list"] * (self._short - len(causes))
        return tuple(causes[: self._short])


def _why(
    row: LabelledRow,
    golds: Sequence[GoldEvent],
    alert: Mapping[str, Any],
    told: Sequence[GoldEvent],
) -> str:
    """Why an alert is false whose mention answers *golds*, none of which waits for one."""
    new = alert["change"] == ChangeKind.NEW.value
    if any(gold.alert for gold in golds):
        return AGAIN
    if new and any(_same(gold, before) for gold in golds for before in told):
        return AGAIN
    if any(gold.given.get("bucket") == Bucket.BACKGROUND.value for gold in golds):
        return ON_BACKGROUND
    if row.gold.relevant is False:
        return ON_NEGATIVE
    return UNWANTED if golds else NO_EVENT


def _false(why: str, alert: Mapping[str, Any]) -> FalseAlert:
    return FalseAlert(why, str(alert["kind"]), str(alert["change"]))


def _same(one: GoldEvent, other: GoldEvent) -> bool:
    """Whether two gold events of a story are one: by name, else by kind and days in common."""
    if one.event is not None or other.event is not None:
        return one.event == other.event
    first, last = (one.given.get("date"), one.given.get("date_end") or one.given.get("date"))
    start, end = (other.given.get("date"), other.given.get("date_end") or other.given.get("date"))
    if one.kind is not other.kind:
        return False
    return not (first and start) or (first <= end and start <= last)


def _extra(
    mentions: Sequence[Mapping[str, Any]],
    chosen: Sequence[int | None],
    silent: Mapping[str, str],
) -> tuple[str, ...]:
    """Kinds of events told as fresh that no gold event stands for; an event counts once."""
    seen = {mentions[at]["event_id"] for at in chosen if at is not None}
    extra = []
    for mention in mentions:
        if mention["event_id"] in seen or not _claimed(mention, silent):
            continue
        seen.add(mention["event_id"])
        extra.append(str(mention["kind"]))
    return tuple(extra)


def _claimed(mention: Mapping[str, Any], silent: Mapping[str, str]) -> bool:
    """Whether the mention says that something of the topic is new or ahead."""
    fresh = mention["bucket"] != Bucket.BACKGROUND.value
    return fresh and silent.get(mention["event_id"]) not in _SET_ASIDE


def _event_faults(score: RowScore) -> list[Fault]:
    faults = []
    for pair in score.pairs:
        kind = pair.gold.kind.value
        if pair.mention is None:
            if not pair.gold.optional:
                faults.append(Fault("event", f"{kind} not found", 2.0))
            continue
        faults += [
            Fault(name, f"{kind} {name}: {_difference(name, pair)}", 1.0) for name in pair.wrong
        ]
    return faults


def _difference(name: str, pair: Pair) -> str:
    """The value found, and the one that is right."""
    mention, given = pair.mention or {}, pair.gold.given
    if name == "date":
        return f"{_days(mention)}, right is {_days(given)}"
    if name == "change":
        return f"told as another change, right is {given[name]}"
    return f"{_plain(mention.get(name))}, right is {_plain(given[name])}"


def _days(fields: Mapping[str, Any]) -> str:
    first, last = fields.get("date"), fields.get("date_end")
    return str(first or "none") if last in {first, None} else f"{first or 'open'} to {last}"


def _plain(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(sorted(str(item) for item in value)) or "none"
    return "none" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _alert_faults(score: RowScore) -> list[Fault]:
    wanted = score.row.gold.alerts
    if wanted is None or score.right_alerts is None:
        return []
    faults = [Fault("missed alert", f"no alert: {cause}", 3.0) for cause in score.missed_alerts]
    faults += [
        Fault("false alert", f"false alert {alert.why}: {alert.kind} {alert.change}", 3.0)
        for alert in score.false_alerts
    ]
    given = score.right_alerts + len(score.false_alerts)
    if not faults and given != wanted:
        faults.append(Fault("alerts", f"{given} alerts, right is {wanted}", 3.0))
    return faults


def _forbidden(
    row: LabelledRow,
    mentions: Sequence[Mapping[str, Any]],
    alerts: Sequence[Mapping[str, Any]],
    silent: Mapping[str, str],
) -> list[Fault]:
    claims = [mention for mention in mentions if _claimed(mention, silent)]
    told = {str(mention["kind"]) for mention in claims}
    told |= {str(alert["kind"]) for alert in alerts}
    bad = told if ANY in row.gold.must_not else told & row.gold.must_not
    for name in row.gold.must_not:
        field_name, _, value = name.partition("=")
        key = FORBIDDEN_FIELDS.get(field_name)
        if key and any(_holds(mention.get(key), value) for mention in claims):
            bad = bad | {name}
    return [Fault("must not", f"{name} told, which must not be", 3.0) for name in sorted(bad)]


def _holds(found: object, value: str) -> bool:
    """Whether a field is filled, or filled with *value* where one is named."""
    if not value or found in (None, [], ()):
        return found not in (None, [], ())
    if isinstance(found, int | float):
        return f"{found:g}" == value
    items = found if isinstance(found, list | tuple) else [found]
    return any(str(item).casefold() == value.casefold() for item in items)


def _relevance_fault(score: RowScore) -> list[Fault]:
    wanted = score.row.gold.relevant
    if wanted is None or wanted is score.relevant:
        return []
    verdict = "relevant" if wanted else "not relevant"
    return [Fault("relevance", f"relevance {score.score:.2f}, right is {verdict}", 2.0)]


def actors_of(pair: Pair) -> tuple[int, int, int]:
    """Names in common, names wanted, names found."""
    wanted = names(pair.gold.given.get("actors"))
    found = names((pair.mention or {}).get("actors"))
    return len(wanted & found), len(wanted), len(found)
