"""Points for a measure, case, deal or statement: who, what, how much, which programme, when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from monitor.model import Facts, Kind, Status, Term
from monitor.model.vocabulary import EASING
from monitor.signal.match_rates import figure_terms, from_known_rate
from monitor.signal.match_time import (
    DUTIES,
    LEGAL,
    LISTINGS,
    NEAR_DAYS,
    listed_together,
    new_figure,
    new_firm,
    new_goods,
    one_day,
    one_programme,
    stage_terms,
    when_terms,
)
from monitor.signal.pair import Pair
from monitor.signal.parties import firms, one_ruling, persons
from monitor.signal.weights import MatchWeights

_LICENCE: Final = "licence_grant"
_EASED: Final = frozenset(
    {Status.SUSPENDED, Status.EXTENDED, Status.REMOVED, Status.EXPIRED, Status.STRUCK_DOWN}
)
_PURCHASES: Final = "purchase_commitment"
#: Words in a product's id that make it a whole branch.
_BRANCH: Final = frozenset({"goods"})
#: Kinds told apart by what they are called, not by whether they tighten or ease.
_NAMED: Final = frozenset(
    {
        Kind.AGREEMENT,
        Kind.DISPUTE,
        Kind.INVESTIGATION,
        Kind.TRADE_REMEDY,
        Kind.DESIGNATION,
        Kind.LEGAL_BASIS,
        Kind.CALENDAR,
        Kind.STATEMENT,
    }
)


def measure_terms(pair: Pair, weights: MatchWeights) -> tuple[Term, ...] | None:
    """The terms for a claim against a known event; None where it cannot be that one."""
    said, known = pair.said, pair.known
    apart = _apart(said.imposing, known.imposing) or _apart(_targets(said), _targets(known))
    if apart and not (one_ruling(known, said) and one_day(pair)):
        return None
    if (said.kind is Kind.CALENDAR) is not (known.kind is Kind.CALENDAR):
        return None
    if _other_goods(pair):
        return None
    return (
        *_sides(said, known, weights),
        *_court(said, known, weights),
        *_what(pair, weights),
        *_programme(pair, weights),
        *figure_terms(pair, weights),
        *_papers(said, known, weights),
        *_law(said, known, weights),
        *when_terms(pair, weights),
        *stage_terms(pair, weights),
        *new_figure(pair, weights),
        *new_goods(pair, weights),
        *new_firm(pair, weights),
    )


def _targets(facts: Facts) -> tuple[str, ...]:
    """Whom it hits; nobody but itself is as good as unsaid."""
    return () if facts.affected == facts.imposing else facts.affected


def _apart(said: tuple[str, ...], known: tuple[str, ...]) -> bool:
    return bool(said) and bool(known) and not set(said) & set(known)


def _other_goods(pair: Pair) -> bool:
    """Whether two duties or bans are on goods that have nothing in common: whatever else agrees.

    Not where both name one programme or one document, which lists many goods, nor where both are
    duties of one day: each paper names those that its readers grow or make.
    """
    said, known = pair.said, pair.known
    if said.kind is Kind.TARIFF and one_day(pair):
        return False
    if not (said.kind is known.kind and said.kind in DUTIES | {Kind.IMPORT_RESTRICTION}):
        return False
    if not said.products or not known.products or one_programme(said, known):
        return False
    if (
        said.doc_number
        and known.doc_number
        and _folded(said.doc_number) == _folded(known.doc_number)
    ):
        return False
    if _one_notice(said, known):
        return False
    return not any(_akin(ours, theirs) for ours in said.products for theirs in known.products)


def _one_notice(said: Facts, known: Facts) -> bool:
    """Whether both rest on one law, and hold from one day."""
    law = said.legal_basis is not None and said.legal_basis == known.legal_basis
    return law and said.effective is not None and said.effective == known.effective


def _akin(ours: str, theirs: str) -> bool:
    """Whether one of two products may be among the other: `chip` and `ai_chip`.

    A whole branch (`farm_goods`) may hold any other.
    """
    first, second = set(_folded(ours).split("_")), set(_folded(theirs).split("_"))
    return first <= second or second <= first or bool(_BRANCH & (first | second))


def _folded(text: str) -> str:
    return text.casefold()


def _sides(said: Facts, known: Facts, weights: MatchWeights) -> Iterator[Term]:
    shared = set(said.imposing) & set(known.imposing)
    if shared and set(said.imposing) == set(known.imposing):
        yield Term("imposer", weights.imposer_equal, ", ".join(sorted(shared)))
    elif shared:
        # One side's part of a mutual act.
        yield Term("one_imposer", 0.0, ", ".join(sorted(shared)))
    elif not said.imposing and not known.imposing and persons(said).keys() & persons(known).keys():
        yield Term("same_people", weights.imposer_equal)


def _court(said: Facts, known: Facts, weights: MatchWeights) -> Iterator[Term]:
    """What a court above rules is a ruling of its own, though of the next day."""
    courts = said.kind is Kind.DISPUTE and known.kind is Kind.DISPUTE
    if courts and said.level and known.level and said.level != known.level:
        yield Term("other_court", 2 * weights.family_other, f"{said.level}, {known.level}")


def _what(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = pair.said, pair.known
    if _is_listing(said) is not _is_listing(known) and not _of_those_days(pair):
        # Firms put on a list, or goods put under control: two acts, though of one day and ministry;
        # so is what is done to one firm by another act weeks later.
        yield Term("other_sort", weights.family_other, f"{said.subkind}, {known.subkind}")
        return
    if said.kind is not known.kind:
        yield Term(
            "other_kind", weights.family_other * _kinds_apart(pair), f"{said.kind}, {known.kind}"
        )
        return
    listed = _is_listing(said) and _is_listing(known) and said.subkind != known.subkind
    one_list = said.legal_basis is not None and said.legal_basis == known.legal_basis
    if listed and not (one_list or _some_list(said) or _some_list(known)):
        # Two lists of one ministry, though of one day.
        yield Term("other_list", weights.family_other, f"{said.subkind}, {known.subkind}")
        return
    if _LICENCE in {said.subkind, known.subkind} and said.subkind != known.subkind:
        # To let some dealings go on, and to lift the ban on them, are two acts; told of one firm on
        # one day they are two words for one.
        one = _one_firms_day(pair) and _eases(said) and _eases(known)
        other = weights.family_other / 3 if one else weights.family_other
        yield Term("other_act", other, f"{said.subkind}, {known.subkind}")
        return
    if said.subkind == known.subkind:
        yield Term("subkind", weights.subkind_equal, said.subkind)
    if said.kind in _NAMED:
        same = _name(said) == _name(known)
        other = weights.family_other / 3 if _one_case(pair) else weights.family_other
        yield Term(
            "same_matter" if same else "other_matter",
            weights.family_equal if same else other,
            f"{said.subkind}, {known.subkind}",
        )
    else:
        yield from _direction(pair, weights)


def _direction(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    """Whether both tighten or both ease."""
    said, known = pair.said, pair.known
    if from_known_rate(pair):
        return  # the old rate is named: up or down, it is this measure that changed
    elif (
        said.kind is Kind.CHARGE
        and one_day(pair)
        and Status.ANNOUNCED in {said.status, known.status}
    ):
        return  # a charge has no sub-kind for its pause: "announced" may be that of one
    elif _is_exclusion(said) is not _is_exclusion(known):
        # Some goods are let off: that is no change of the duty.
        yield Term("other_matter", weights.family_other, f"{said.subkind}, {known.subkind}")
    elif _eases(said) is _eases(known) or _put_off(said, known):
        yield Term("same_direction", weights.family_equal)
    else:
        yield Term("other_direction", weights.family_other, f"{said.subkind}, {known.subkind}")


def _is_exclusion(facts: Facts) -> bool:
    return facts.subkind.startswith("exclusion")


def _kinds_apart(pair: Pair) -> float:
    """How far another kind speaks for another act, 0..1.

    Cases have names of their own; lists and bans, and the duties of cases and others, are easily
    taken for one another.
    """
    kinds = {pair.said.kind, pair.known.kind}
    if kinds == DUTIES and one_day(pair) and set(pair.said.products) & set(pair.known.products):
        return 0.0  # one day's duties on one product, named with and without their law
    return 0.5 if kinds == DUTIES or pair.said.kind not in _NAMED else 1.0


def _put_off(said: Facts, known: Facts) -> bool:
    """Whether one tells of a rise put off to a day, the other that it is set for that day."""
    if not {said.kind, known.kind} <= DUTIES:
        return False
    held, comes = (said, known) if _eases(said) else (known, said)
    until = {held.effective, held.expiry} - {None}
    return held.subkind == "tariff_suspension" and not _eases(comes) and comes.effective in until


def _one_case(pair: Pair) -> bool:
    """Whether it is one day's case against one firm or product, called by another law."""
    if pair.said.kind is Kind.TRADE_REMEDY:
        return one_day(pair) and bool(set(pair.said.products) & set(pair.known.products))
    return pair.said.kind is Kind.INVESTIGATION and _one_firms_day(pair)


def _of_those_days(pair: Pair) -> bool:
    """Whether both tell of one firm, and of acts that are not told days apart."""
    if not firms(pair.said) & firms(pair.known):
        return False
    days, known = pair.said_span, pair.known_span
    if pair.background or days is None or known is None or not days.exact:
        return True
    return days.gap(known) <= NEAR_DAYS[2]


def _one_firms_day(pair: Pair) -> bool:
    """Whether both tell of one firm on one day."""
    return one_day(pair) and bool(firms(pair.said) & firms(pair.known))


def _some_list(facts: Facts) -> bool:
    """Whether firms are only said to be blacklisted, without a list's name."""
    return facts.subkind == "countermeasure_list" and facts.legal_basis is None


def _is_listing(facts: Facts) -> bool:
    return facts.subkind in LISTINGS


def _name(facts: Facts) -> str:
    """What the matter is called, without its stage."""
    if facts.kind is Kind.AGREEMENT:
        return "purchase" if facts.subkind == _PURCHASES else "deal"
    if facts.kind is Kind.CALENDAR:
        return "date"
    if facts.kind in {Kind.INVESTIGATION, Kind.TRADE_REMEDY}:
        return facts.subkind.rpartition("_")[0]
    if facts.kind is Kind.DISPUTE:
        return facts.subkind.partition("_")[0]
    return facts.subkind


def _eases(facts: Facts) -> bool:
    return facts.subkind in EASING or facts.status in _EASED


def _programme(pair: Pair, weights: MatchWeights) -> Iterator[Term]:
    said, known = pair.said, pair.known
    if said.component and known.component and not _law_alone(said, known):
        same = said.component.casefold() == known.component.casefold()
        equal = weights.component_equal if one_programme(said, known) else weights.legal_equal
        yield Term(
            "component" if same else "other_component",
            equal if same else weights.component_other,
            f"{said.component}, {known.component}",
        )
    if firms(said) and firms(known):
        shared = firms(said) & firms(known)
        if shared or not (listed_together(pair) or _of_one_rule(pair)):
            yield Term(
                "firm" if shared else "other_firm",
                weights.firm_shared if shared else weights.firm_other,
                ", ".join(sorted(shared or firms(known))),
            )
    if said.products and known.products:
        ours = {product.casefold() for product in said.products}
        both = ours & {product.casefold() for product in known.products}
        other = weights.product_other / 2 if one_day(pair) else weights.product_other
        yield Term(
            "product" if both else "other_product",
            weights.product_shared if both else other,
            ", ".join(sorted(both)),
        )


def _of_one_rule(pair: Pair) -> bool:
    """Whether each names a firm that one control on the same goods hits: a maker, a user."""
    kinds = {pair.said.kind, pair.known.kind}
    goods = set(pair.said.products) & set(pair.known.products)
    return kinds == {Kind.EXPORT_CONTROL} and bool(goods) and one_day(pair)


def _law_alone(said: Facts, known: Facts) -> bool:
    """Whether of two duties one names but the law, the other what may rest on it."""
    laws = {LEGAL.match(one.component) is None for one in (said, known) if one.component}
    return said.kind is Kind.TARIFF and len(laws) > 1


def _papers(said: Facts, known: Facts, weights: MatchWeights) -> Iterator[Term]:
    if said.doc_number and known.doc_number:
        same = said.doc_number.casefold() == known.doc_number.casefold()
        yield Term(
            "document" if same else "other_document",
            weights.document_equal if same else weights.document_other,
            f"{said.doc_number}, {known.doc_number}",
        )
    if said.kind is not known.kind:
        return  # the acts of one package are of the same days
    if said.effective and known.effective and not _dated_back(said):
        same = abs((said.effective - known.effective).days) <= 1
        yield Term(
            "effective" if same else "other_effective",
            weights.effective_equal if same else weights.effective_other,
            f"{said.effective}, {known.effective}",
        )
    if said.expiry and said.expiry == known.expiry:
        yield Term("expiry", weights.expiry_equal, str(said.expiry))


def _dated_back(facts: Facts) -> bool:
    """Whether it holds from long before it was made, as all of a series do: exclusions."""
    if facts.effective is None or facts.when is None or facts.when.start is None:
        return False
    return (facts.when.start - facts.effective).days > NEAR_DAYS[4]


def _law(said: Facts, known: Facts, weights: MatchWeights) -> Iterator[Term]:
    if not said.legal_basis or not known.legal_basis:
        return
    ours, theirs = said.legal_basis.casefold(), known.legal_basis.casefold()
    same = ours in theirs or theirs in ours
    if same and (_is_listing(said) or _only_law(said, known)):
        return  # the list's own name, said twice; or the law's, counted already
    yield Term(
        "legal_basis" if same else "other_legal_basis",
        weights.legal_equal if same else weights.legal_other,
        f"{said.legal_basis}, {known.legal_basis}",
    )


def _only_law(said: Facts, known: Facts) -> bool:
    """Whether the programmes that both name are nothing but their law."""
    names = (said.component, known.component)
    return all(name is not None and LEGAL.match(name) is not None for name in names)
