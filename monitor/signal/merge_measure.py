"""When two mentions in one article are of one measure, and what they tell of it together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, Rate, Status, When
from monitor.model.vocabulary import EASING, LAID
from monitor.signal.draft import Draft
from monitor.signal.lattice import UNDECIDED, rank
from monitor.signal.parties import one_ruling
from monitor.signal.scene import Scene
from monitor.signal.schedule import on_other_goods
from monitor.signal.span import span_of

#: Sub-kinds that one act is called by turns share a sort.
_SORTS: Final = {
    "control_rule": "control",
    "export_ban": "control",
    "licence_regime": "control",
    "tariff_new": "duty",
    "tariff_increase": "duty",
    "retaliation": "duty",
    "surcharge": "duty",
    "exclusion": "exclusion",
    "exclusion_extension": "exclusion",
    "tariff_suspension": "pause",
    "tariff_suspension_extension": "pause",
}
#: The plain word for a sort: whoever says more wins ("extends the exclusions").
_PLAIN: Final = frozenset(
    {
        "tariff_removal",
        *("tariff_new", "exclusion", "tariff_suspension", "control_rule"),
        *("countermeasure_list", "anti_dumping_final", "countervailing_final"),
    }
)
#: Reports of an act; a status of these is only its way into force.
_ONWARD: Final = frozenset(
    {Status.THREATENED, Status.PROPOSED, Status.ANNOUNCED, Status.SIGNED, Status.IN_EFFECT}
)
_LEAD_LINES: Final = 3
_BOTH: Final = 2
_OVER: Final = frozenset({Status.EXPIRED, Status.REMOVED})
_OLD_DAYS: Final = 7


def same_measure(day: date, known: Facts, said: Facts, *, heads: bool) -> bool:
    """Whether two mentions in an article of *day* are of one measure.

    *heads*: one stands in the headline and the other right below it. A headline says less, and
    of both sides what the lead says of each.
    """
    if known.kind is Kind.CALENDAR:
        return known.subkind == said.subkind and days_meet(known.when, said.when)
    ours, theirs = set(known.imposing), set(said.imposing)
    if ours != theirs and not (
        ((heads or _one_pause(known, said)) and (ours <= theirs or theirs <= ours))
        or one_ruling(known, said)
    ):
        return False
    one_case = known.kind is Kind.DISPUTE  # one ruling may strike down two programmes
    if known.component and said.component and known.component != said.component and not one_case:
        # A lead may call by its goods ("on steel") what the headline calls by its law.
        same_goods = heads and set(known.products) & set(said.products)
        if not same_goods:
            return False
    if known.kind is Kind.AGREEMENT:
        if not _same_agreement(known, said):
            return False
    elif sort_of(known.subkind) != sort_of(said.subkind) and not (
        _one_end(known, said) or (heads and _told_closer(known, said))
    ):
        return False
    if _is_old(day, known.when) is not _is_old(day, said.when):
        return False
    apart = _more_threatened(known, said) or (
        not heads and (_begin_apart(known, said) or _still_open(known, said))
    )
    if apart or not days_meet(known.when, said.when):
        return False
    return not _rates_differ(known, said) or _one_package(known, said)


def without_joint(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* without one of both sides, where the text goes on to tell what each of them does.

    Of a headline's the lead tells it: "Both suspend duties". In the text a sentence without a
    figure gives way to those right behind it that have one for each side.
    """

    def told_apart(draft: Draft) -> bool:
        said = draft.facts
        if len(said.imposing) < _BOTH or said.kind not in LAID:
            return False
        same = [d for d in drafts if d.facts.kind is said.kind and not d.line.is_title]
        if draft.line.is_title:
            lead = [d.facts for d in same if scene.place_in_body(d.line) < _LEAD_LINES]
            closer = [facts for facts in lead if facts.status is said.status]
        elif said.rate is None:
            near = [d.facts for d in same if 0 < d.line.index - draft.line.index <= _LEAD_LINES]
            eased = said.subkind in EASING
            closer = [f for f in near if f.rate and (f.subkind in EASING) is eased]
        else:
            return False
        return {f.imposing[0] for f in closer if len(f.imposing) == 1} >= set(said.imposing)

    return [draft for draft in drafts if not told_apart(draft)]


def _one_pause(known: Facts, said: Facts) -> bool:
    """Whether one side's order only carries out the pause that both are told to prolong."""
    subkinds = {known.subkind, said.subkind}
    return subkinds == {"tariff_suspension", "tariff_suspension_extension"}


def _one_end(known: Facts, said: Facts) -> bool:
    """Whether a surcharge, and duties by any other name, are both told to be over."""
    over = known.status in _OVER and said.status in _OVER
    return over and {known.subkind, said.subkind} == {"surcharge", "tariff_removal"}


def _begin_apart(known: Facts, said: Facts) -> bool:
    """Whether each is put in force on a day of its own: these are two measures."""
    ours, theirs = known.effective, said.effective
    if ours is None or theirs is None or known.kind not in LAID:
        return False
    return abs((ours - theirs).days) > 1


def _more_threatened(known: Facts, said: Facts) -> bool:
    """Whether duties on goods of another worth are threatened on top of those decided upon."""
    threats = (known.status is Status.THREATENED) + (said.status is Status.THREATENED)
    return threats == 1 and None not in {known.value, said.value} and known.value != said.value


def _still_open(known: Facts, said: Facts) -> bool:
    """Whether duties of another rate, or on other goods, are only proposed beside those imposed."""
    undecided = (known.status in UNDECIDED) + (said.status in UNDECIDED)
    if undecided != 1 or known.kind is not Kind.TARIFF:
        return False
    rates = [facts.rate.value if facts.rate else None for facts in (known, said)]
    if rates[0] == rates[1] or set(known.products) & set(said.products):
        return False
    proposed = said if said.status in UNDECIDED else known
    return bool(proposed.rate and proposed.rate.value) or bool(known.products and said.products)


def _told_closer(known: Facts, said: Facts) -> bool:
    """Whether the lead only calls by its name what the headline tells in a plain word."""
    subkinds = {known.subkind, said.subkind}
    if known.kind is Kind.ENTITY_MEASURE:
        # A headline's "sanctions".
        return "countermeasure_list" in subkinds and all(s.endswith("_list") for s in subkinds)
    families = {subkind.rpartition("_")[0] for subkind in subkinds}
    stages = {subkind.rpartition("_")[2] for subkind in subkinds}
    return len(families) == 1 and stages == {"preliminary", "final"}


def _same_agreement(known: Facts, said: Facts) -> bool:
    subkinds = {known.subkind, said.subkind}
    if subkinds & {"purchase_commitment", "mechanism_created"}:
        return len(subkinds) == 1
    return True


def sort_of(subkind: str) -> str:
    """The sort of act that a sub-kind is one of: "duty" for a new one and for a rise."""
    return _SORTS.get(subkind, subkind)


def _is_old(day: date, when: When | None) -> bool:
    span = span_of(when)
    return span is not None and (day - span.last).days > _OLD_DAYS


def days_meet(known: When | None, said: When | None) -> bool:
    """Whether the two may be the same days: they overlap, touch, or one is not said."""
    ours, theirs = span_of(known), span_of(said)
    if ours is None or theirs is None:
        return True
    return ours.gap(theirs) <= 1


def _rates_differ(known: Facts, said: Facts) -> bool:
    if known.rate is None or said.rate is None:
        return False
    values = known.rate.value, said.rate.value
    if None not in values and values[0] != values[1] and _days_differ(known, said):
        return True
    if _step(known, said) or _step(said, known) or _capped(known, said) or _capped(said, known):
        return False
    return None not in values and values[0] != values[1]


def _days_differ(known: Facts, said: Facts) -> bool:
    """Whether each begins on a day of its own: "25% now", "to 50% on 1 October"."""
    return None not in {known.effective, said.effective} and known.effective != said.effective


def _step(one: Facts, other: Facts) -> bool:
    """Whether one tells by how much ("another 5%"), and the other from what to what."""
    if one.rate is None or other.rate is None or one.rate_before or not other.rate_before:
        return False
    values = one.rate.value, other.rate.value, other.rate_before.value
    return None not in values and round(values[1] - values[2] - values[0], 3) == 0  # type: ignore[operator]


def _capped(one: Facts, other: Facts) -> bool:
    """Whether one tells the highest of the rates ("up to 78%"), and the other a lower one."""
    if one.rate is None or other.rate is None or one.rate.op != "<=":
        return False
    if one.rate.value is None or other.rate.value is None or one.kind is not Kind.TRADE_REMEDY:
        return False
    return other.rate.value < one.rate.value


def _one_package(known: Facts, said: Facts) -> bool:
    """Whether one announcement sets several rates, each on goods of its own."""
    apart = bool(known.products and said.products) and not set(known.products) & set(said.products)
    apart = apart or on_other_goods(known.schedule, said.schedule)
    # Each of two drafts of one sentence has all of its lines.
    apart = apart or len({*known.schedule} & {*said.schedule}) > 1
    # "The duty on cars rises to 25%. That on chips will be 50% from May": chips alone wait.
    later = said.effective is not None and known.effective is None
    if later or _days_differ(known, said):
        return False
    return apart and {known.status, said.status} <= _ONWARD


def told_best(facts: Sequence[Facts], day: date) -> tuple[str, Status]:
    """Sub-kind and status of a measure told several times in an article of *day*.

    The headline's word holds; where it is only a plain one ("tariff"), whoever says more.
    """
    first = facts[0]
    telling = next((f for f in facts if f.subkind not in _PLAIN), first)
    telling = next((f for f in facts if f.subkind.endswith("_preliminary")), telling)
    told = [_reached(f, day) for f in facts]
    if telling.status is Status.REMOVED and any(f.expiry is not None for f in facts):
        # What is off until a day comes back.
        return telling.subkind, Status.SUSPENDED
    if telling.status is Status.SUSPENDED and Status.EXTENDED in told:
        # A headline's "pauses", of what the lead says goes on being paused.
        return telling.subkind, Status.EXTENDED
    for done in (Status.SUSPENDED, Status.EXTENDED):
        # What the lead says will be done, and the headline that it is.
        by = {f.subkind for f, status in zip(facts, told, strict=True) if status is done}
        if telling.status is Status.ANNOUNCED and telling.subkind in by:
            return telling.subkind, done
    if telling.status not in _ONWARD or not _ONWARD.issuperset(told):
        return telling.subkind, telling.status
    return telling.subkind, max(told, key=lambda status: rank(first.kind, status))


def _reached(facts: Facts, day: date) -> Status:
    """The status on *day*: what takes effect later is no more than announced until then."""
    later = facts.effective is not None and facts.effective > day
    return Status.ANNOUNCED if later and facts.status is Status.IN_EFFECT else facts.status


def best_rate(facts: Sequence[Facts]) -> Rate | None:
    """The first rate with a figure, else the first at all ("doubles")."""
    pairs = [f for f in facts if f.rate is not None and f.rate_before is not None]
    stepped = next((p.rate for p in pairs if any(_step(f, p) for f in facts)), None)
    if stepped is not None:
        return stepped
    rates = [f.rate for f in facts if f.rate is not None]
    return next((rate for rate in rates if rate.value is not None), next(iter(rates), None))
