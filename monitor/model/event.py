"""Mention, Claim, Event: what an article states, that on record, and the thing itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from operator import ge, le
from typing import Final

from monitor.model.vocabulary import (
    Bucket,
    Certainty,
    ChangeKind,
    Kind,
    Precision,
    RateKind,
    Scope,
    Status,
    Tier,
)

#: Of a rounded bound the figure itself is told as well: "over 100%" of 100%.
_BOUNDS: Final = {">": ge, ">=": ge, "<": le, "<=": le}


@dataclass(frozen=True, slots=True)
class When:
    """An interval of whole days, with the words and the rule it came from.

    `start` or `end` may be None where the interval is open ("before the meeting").
    """

    start: date | None
    end: date | None
    precision: Precision
    expression: str = ""
    anchor: str = "publication"
    anchor_value: date | None = None
    rule: str = ""
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """Who takes part. `actor_id` is None for a role that the text leaves unnamed."""

    actor_id: str | None
    name: str
    side: str
    role: str | None = None
    org: str | None = None
    surface: str = ""
    link: str = "exact"
    p: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """A city (or a country alone). `country` is ISO 3166-1 alpha-2."""

    name: str
    country: str
    how: str = "gazetteer"


@dataclass(frozen=True, slots=True)
class Rate:
    """A duty or fee. `op` is one of `=`, `>`, `>=`, `<`; `unit` percent, pp, usd_per_ton ..."""

    value: float | None
    unit: str = "percent"
    kind: RateKind = RateKind.COMPONENT
    op: str = "="

    def covers(self, other: Rate) -> bool:
        """Whether this is a bound that the figure of *other* keeps: "over 100%" is said of 104%."""
        fits = _BOUNDS.get(self.op)
        if fits is None or self.value is None or other.value is None:
            return False
        one_sort = (self.kind, self.unit) == (other.kind, other.unit)
        return one_sort and fits(other.value, self.value)


@dataclass(frozen=True, slots=True)
class RateLine:
    """A line of a schedule of duties: one rate and the goods that it is on.

    `products` are the topic's ids, `goods` the words for them as printed.
    """

    rate: Rate
    before: Rate | None = None
    products: tuple[str, ...] = ()
    goods: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money or goods: `unit` is an ISO 4217 code or such as `tonne_per_year`."""

    value: float
    unit: str = "USD"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it. `tier` 1 is a principal or an official paper, 2 a named source, 3 a rumour."""

    who: str | None = None
    via: str | None = None
    tier: int = 2
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span of `Article.content`; `quote` is that span, character for character."""

    start: int
    end: int
    quote: str
    role: str = "trigger"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that counted towards a score, and what it weighed (log-odds or points)."""

    name: str
    weight: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said to have happened: the part that mention and event have in common."""

    kind: Kind
    subkind: str
    status: Status
    scope: Scope = Scope.TOPIC
    actors: tuple[Actor, ...] = ()
    place: Place | None = None
    when: When | None = None
    #: `in_person`, `phone`, `video` or None where the words do not say.
    mode: str | None = None
    #: `leaders`, `ministerial`, `vice_ministerial`, `ambassador`, `working` or None.
    level: str | None = None
    round_number: int | None = None
    imposing: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    #: The programme the measure belongs to: `fentanyl`, `reciprocal`, `s301`, `port_fee` ...
    component: str | None = None
    rate: Rate | None = None
    rate_before: Rate | None = None
    #: Where one notice sets several rates, each with its goods; `rate` is the first of them. Of a
    #: mention also the one line that it tells.
    schedule: tuple[RateLine, ...] = ()
    base: str | None = None
    products: tuple[str, ...] = ()
    value: Amount | None = None
    legal_basis: str | None = None
    doc_number: str | None = None
    effective: date | None = None
    expiry: date | None = None
    #: Of an event: the Mondays of the weeks it was put in or spoken of, to find it again by.
    days: tuple[date, ...] = ()
    #: Of an event: the Mondays of the weeks that claims in passing looked back to.
    reach: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One event as one article states it."""

    facts: Facts
    bucket: Bucket
    evidence: tuple[Evidence, ...]
    certainty: Certainty = Certainty.CERTAIN
    source: Attribution = Attribution()
    condition: str | None = None
    #: The words retract what an earlier version said ("Correction: ...").
    correction: bool = False
    #: Place or date that the correction withdraws.
    retracted_place: Place | None = None
    #: Keeps on with, or says again, what was already decided ("will keep buying").
    reiteration: bool = False
    background_score: float = 0.0
    background_terms: tuple[Term, ...] = ()
    confidence: float = 0.0
    confidence_terms: tuple[Term, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relevance:
    """How much an article is the topic's: `score` in 0..1, with what counted."""

    score: float
    relevant: bool
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What judging and extracting make of one article."""

    relevance: Relevance
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A mention on record: who said it, where, when. Append-only.

    Three times are kept apart: `asserted_at` (said), `published_at` (printed), `ingested_at`
    (seen by us); when it happens is `mention.facts.when`.
    """

    claim_id: str
    article_id: str
    mention: Mention
    asserted_at: datetime
    published_at: datetime
    ingested_at: datetime
    outlet: str
    tier: Tier
    url: str | None = None
    #: Copies of one agency text share a group and count as one source.
    copy_group: str = ""
    #: `article`, or `register` for a row of the shipped history.
    origin: str = "article"


@dataclass(frozen=True, slots=True)
class Event:
    """A thing in the world: a deterministic fold over its claims.

    `version` grows when a told fact changes; `state_hash` says which facts those are now.
    """

    event_id: str
    version: int
    facts: Facts
    state_hash: str
    first_asserted_at: datetime
    last_asserted_at: datetime
    #: Distinct sources: copy groups, not articles.
    sources: int
    claims: int
    #: Known from the shipped history alone.
    register_only: bool = False
    title: str = ""
    part_of: str | None = None
    #: Losing values, as `field=value`.
    alternatives: tuple[str, ...] = ()
    #: `asserted_at` of the claim behind the last alert; an older claim never alerts again.
    last_alerted_asserted_at: datetime | None = None
    last_alerted_version: int | None = None
    #: Made of claims that began as several events, until one came that fits them all.
    bridged: bool = False
    #: Articles only look back on it: none of them reports it, and the register does not hold it.
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One told fact before and after, as printable text; None where there was or is nothing."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What a claim did to an event. `event` is the event afterwards."""

    kind: ChangeKind
    claim: Claim
    event: Event
    before: Event | None = None
    fields: tuple[FieldChange, ...] = ()
    score: float = 0.0
    terms: tuple[Term, ...] = ()
    #: Ids of events found to be this one, now its aliases.
    merged: tuple[str, ...] = ()
    #: A calendar entry whose day an earlier event had already announced (its effect, its expiry).
    known_hook: bool = False
    #: Began an event after a time of doubt whether it was a known one.
    provisional: bool = False


#: Of more claims that wait at once only those that came last are looked at for agreement.
MOST_HELD: Final = 200


@dataclass(frozen=True, slots=True)
class Hold:
    """A claim that cannot be decided yet, and when it must be (UTC)."""

    claim: Claim
    due: datetime
    reason: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """Claims that belong elsewhere now that an earlier one came: quiet, and nothing is taken back.

    `event` is the event afterwards, `claims` all that are its own then (but for the register's),
    `merged` the ids of events that have become its aliases.
    """

    event: Event
    claims: tuple[Claim, ...]
    merged: tuple[str, ...] = ()
    #: It is so before the change of this number (from 0) of its resolution.
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """All that one article's claims did, in order. `changes` may name one event more than once."""

    changes: tuple[Change, ...] = ()
    holds: tuple[Hold, ...] = field(default=())
    rearranged: tuple[Rearrangement, ...] = ()
