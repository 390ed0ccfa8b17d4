"""The closed vocabularies: the same word in code, log, metric, table and message.

Kinds, sub-kinds and statuses follow the field's own terms (Global Trade Alert for measures,
PLOVER for contacts). A value outside these sets never leaves the stage that met it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What sort of thing happened."""

    MEETING = "MEETING"
    TARIFF = "TARIFF"
    CHARGE = "CHARGE"
    TRADE_REMEDY = "TRADE_REMEDY"
    EXPORT_CONTROL = "EXPORT_CONTROL"
    ENTITY_MEASURE = "ENTITY_MEASURE"
    IMPORT_RESTRICTION = "IMPORT_RESTRICTION"
    INVESTMENT = "INVESTMENT"
    INVESTIGATION = "INVESTIGATION"
    AGREEMENT = "AGREEMENT"
    DISPUTE = "DISPUTE"
    DESIGNATION = "DESIGNATION"
    LEGAL_BASIS = "LEGAL_BASIS"
    CALENDAR = "CALENDAR"
    STATEMENT = "STATEMENT"


#: Kinds that are money on what crosses the border; that bar it; and all that one side lays on the
#: other from a day on, firms on a list among them.
LEVIED: Final = frozenset({Kind.TARIFF, Kind.CHARGE})
BARRED: Final = frozenset({Kind.EXPORT_CONTROL, Kind.IMPORT_RESTRICTION})
LAID: Final = LEVIED | BARRED | {Kind.ENTITY_MEASURE}
#: Modes of a meeting at which nobody travels.
CALLS: Final = frozenset({"phone", "video"})
#: Sub-kinds of measures that make trade easier: what they do undoes another measure.
EASING: Final = frozenset(
    {
        "tariff_reduction",
        "tariff_suspension",
        "tariff_suspension_extension",
        "tariff_removal",
        "exclusion",
        "exclusion_extension",
        "entity_delisting",
        "licence_grant",
        "control_suspension",
        "measure_suspension",
        "resumption",
    }
)
#: Acts whose rate is what goes ("lifts the 91%"), not what is then charged.
TAKING_OFF: Final = frozenset(
    {"tariff_removal", "tariff_suspension", "tariff_suspension_extension"}
)
REMEDY_STAGES: Final = ("initiation", "preliminary", "final", "review", "expiry")
_INVESTIGATION_STAGES: Final = ("initiation", "hearing", "determination", "closed")
_INVESTIGATIONS: Final = (
    "s301",
    "s232",
    "s201",
    "s337",
    "ad_cvd",
    "trade_barrier",
    "antitrust",
    "anti_discrimination",
)

SUBKINDS: Final[dict[Kind, frozenset[str]]] = {
    Kind.MEETING: frozenset(
        {
            "leaders_summit",
            "state_visit",
            "ministerial_talks",
            "ministerial_meeting",
            "ministerial_visit",
            "vice_ministerial_talks",
            "vice_ministerial_meeting",
            "working_level",
            "ambassador_meeting",
            "call_leaders",
            "call_ministerial",
            "call_vice_ministerial",
            "multilateral",
            "business_meeting",
        }
    ),
    Kind.TARIFF: frozenset(
        {
            "tariff_new",
            "tariff_increase",
            "tariff_reduction",
            "tariff_suspension",
            "tariff_suspension_extension",
            "tariff_removal",
            "exclusion",
            "exclusion_extension",
            "de_minimis_change",
            "surcharge",
            "retaliation",
        }
    ),
    Kind.CHARGE: frozenset({"port_fee", "docking_fee", "processing_fee"}),
    Kind.TRADE_REMEDY: frozenset(
        f"{family}_{stage}"
        for family in ("anti_dumping", "countervailing", "safeguard", "circumvention")
        for stage in REMEDY_STAGES
    ),
    Kind.EXPORT_CONTROL: frozenset(
        {
            "entity_listing",
            "entity_delisting",
            "control_rule",
            "licence_regime",
            "export_ban",
            "licence_grant",
            "guidance",
            "control_suspension",
            "denial_order",
        }
    ),
    Kind.ENTITY_MEASURE: frozenset(
        {
            "unreliable_entity_list",
            "export_control_list",
            "countermeasure_list",
            "measure_suspension",
        }
    ),
    Kind.IMPORT_RESTRICTION: frozenset({"import_ban", "licence", "plant_delisting", "resumption"}),
    Kind.INVESTMENT: frozenset({"screening_decision", "outbound_rule", "divestiture"}),
    Kind.INVESTIGATION: frozenset(
        {f"{name}_{stage}" for name in _INVESTIGATIONS for stage in _INVESTIGATION_STAGES}
    ),
    Kind.AGREEMENT: frozenset(
        {
            "truce",
            "framework",
            "trade_deal",
            "mechanism_created",
            "purchase_commitment",
            "outcome_list",
            "implementation",
        }
    ),
    Kind.DISPUTE: frozenset(
        {
            "wto_consultation",
            "wto_complaint_received",
            "wto_panel",
            "wto_ruling",
            "court_ruling",
            "court_filing",
        }
    ),
    Kind.DESIGNATION: frozenset({"currency_manipulator", "notorious_market", "blacklist_other"}),
    Kind.LEGAL_BASIS: frozenset(
        {"emergency_declared", "emergency_ended", "authority_ruled_invalid"}
    ),
    Kind.CALENDAR: frozenset(
        {"briefing", "deadline", "hearing", "expiry", "comment_deadline", "final_determination"}
    ),
    Kind.STATEMENT: frozenset({"remark", "threat", "demand", "denial"}),
}


class Status(StrEnum):
    """How far along an event is. Meetings and measures share one closed set."""

    RUMOURED = "rumoured"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    ONGOING = "ongoing"
    CONCLUDED = "concluded"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DENIED = "denied"
    LAPSED = "lapsed"

    THREATENED = "threatened"
    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    SIGNED = "signed"
    IN_EFFECT = "in_effect"
    SUSPENDED = "suspended"
    EXTENDED = "extended"
    EXPIRED = "expired"
    REMOVED = "removed"
    STRUCK_DOWN = "struck_down"


class Bucket(StrEnum):
    """Where an article puts an event in time, seen from the article's own day."""

    NEW = "new"
    UPCOMING = "upcoming"
    BACKGROUND = "background"


class Scope(StrEnum):
    """Whom an event concerns. No code names a country: the topic says which sides are its own."""

    TOPIC = "topic"
    THIRD_COUNTRY = "third_country"
    GOVERNMENT_BUSINESS = "government_business"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WEEKEND = "weekend"
    RANGE = "range"
    WEEK = "week"
    PART_OF_WEEK = "part_of_week"
    MONTH = "month"
    PART_OF_MONTH = "part_of_month"
    SEASON = "season"
    QUARTER = "quarter"
    PART_OF_YEAR = "part_of_year"
    YEAR = "year"
    APPROXIMATE = "approximate"
    RECENT = "recent"
    UNKNOWN = "unknown"


#: The finer precisions as the replay contract prints them.
PRINTED_PRECISION: Final[dict[Precision, str]] = {
    Precision.DAY: "day",
    Precision.WEEKEND: "range",
    Precision.RANGE: "range",
    Precision.WEEK: "week",
    Precision.PART_OF_WEEK: "week",
    Precision.MONTH: "month",
    Precision.PART_OF_MONTH: "month",
    Precision.SEASON: "quarter",
    Precision.QUARTER: "quarter",
    Precision.PART_OF_YEAR: "year",
    Precision.YEAR: "year",
    Precision.APPROXIMATE: "approximate",
    Precision.RECENT: "approximate",
    Precision.UNKNOWN: "unknown",
}


class Certainty(StrEnum):
    """How sure the speaker is (De Facto's three grades)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


class RateKind(StrEnum):
    """Which of three figures a rate is; rates of different kinds are never compared."""

    COMPONENT = "component"
    DELTA = "delta"
    TOTAL = "total"


class Tier(StrEnum):
    """How near an outlet stands to the fact, best first."""

    OFFICIAL = "official"
    WIRE = "wire"
    PAPER = "paper"
    TRADE_PRESS = "trade_press"
    COPY = "copy"

    @property
    def rank(self) -> int:
        """0 is best."""
        return _TIER_RANK[self]


_TIER_RANK: Final = {tier: place for place, tier in enumerate(Tier)}


class ChangeKind(StrEnum):
    """What a claim did to an event."""

    NEW = "new"
    UPDATED = "updated"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    CORRECTED = "corrected"
    CORROBORATED = "corroborated"
    BACKGROUND = "background"
    REITERATION = "reiteration"

    @property
    def tellable(self) -> bool:
        """Whether a change of this kind can become an alert at all."""
        return self in _TELLABLE


_TELLABLE: Final = frozenset(
    {
        ChangeKind.NEW,
        ChangeKind.UPDATED,
        ChangeKind.CONFIRMED,
        ChangeKind.CANCELLED,
        ChangeKind.CORRECTED,
    }
)


class SilenceReason(StrEnum):
    """Why a change is not told to anyone."""

    BACKGROUND = "background"
    REITERATION = "reiteration"
    CORROBORATED = "corroborated"
    NOT_RELEVANT = "not_relevant"
    LOW_CONFIDENCE = "low_confidence"
    TOO_OLD = "too_old"
    OUT_OF_ORDER = "out_of_order"
    THIRD_COUNTRY = "third_country"
    GOVERNMENT_BUSINESS = "government_business"
    STATEMENT = "statement"
    DENIED = "denied"
    KNOWN_HOOK = "known_hook"
    NO_DAY = "no_day"
    NARROWED_ONLY = "narrowed_only"
    ON_SCHEDULE = "on_schedule"
    LEARNING = "learning"
    ALREADY_TOLD = "already_told"


class ArticleFlag(StrEnum):
    """What was wrong with an entry, handled and counted, never dropped in silence."""

    DATE_MISSING = "date_missing"
    DATE_FUTURE = "date_future"
    DATE_FAR = "date_far"
    TITLE_MISSING = "title_missing"
    LINK_MISSING = "link_missing"
    TEXT_TRUNCATED = "text_truncated"


class ArticleState(StrEnum):
    """Where an article is on its way through the stages."""

    NEW = "new"
    PROCESSING = "processing"
    DONE = "done"
    DEAD = "dead"


class DeliveryState(StrEnum):
    """Where a delivery is on its way to its channel."""

    PENDING = "pending"
    IN_FLIGHT = "in_flight"
    DELIVERED = "delivered"
    DEAD = "dead"


class FeedState(StrEnum):
    """Whether a feed is polled, and how it fares."""

    OK = "ok"
    FAILING = "failing"
    GONE = "gone"
    REMOVED = "removed"


class PollOutcome(StrEnum):
    """How one poll of a feed ended. All but the first two are failures."""

    FETCHED = "fetched"
    NOT_MODIFIED = "not_modified"
    DNS = "dns"
    ADDRESS_REFUSED = "address_refused"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    TOO_LARGE = "too_large"
    BAD_REDIRECT = "bad_redirect"
    PROTOCOL = "protocol"
    RATE_LIMITED = "rate_limited"
    GONE = "gone"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    NOT_A_FEED = "not_a_feed"
    PARSE_LIMIT = "parse_limit"
    PARSE_ERROR = "parse_error"
    INTERNAL = "internal"

    @property
    def failed(self) -> bool:
        return self not in {PollOutcome.FETCHED, PollOutcome.NOT_MODIFIED}


class DeliveryOutcome(StrEnum):
    """How one attempt at a delivery ended, whatever the channel."""

    DELIVERED = "delivered"
    CONNECT = "connect"
    TIMEOUT = "timeout"
    TLS = "tls"
    ADDRESS_REFUSED = "address_refused"
    REJECTED = "rejected"
    THROTTLED = "throttled"
    SERVER_ERROR = "server_error"
    GONE = "gone"
    AUTHENTICATION = "authentication"
    CONFIGURATION = "configuration"
    INTERRUPTED = "interrupted"
    INTERNAL = "internal"

    @property
    def permanent(self) -> bool:
        """Whether trying again cannot help."""
        return self in {DeliveryOutcome.GONE, DeliveryOutcome.CONFIGURATION}
