"""What a measure tells besides its act: programme, figures, firms, goods."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import (
    Actor,
    Amount,
    Rate,
    RateLine,
)
from monitor.signal.actors import actors_of
from monitor.signal.amounts import find_documents
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.impose import Sides
from monitor.signal.items_zh import stretch_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_answered import answered_at
from monitor.signal.measure_item import item_of
from monitor.signal.phrases_en import PERCENT
from monitor.signal.rates import FoundRate, RateContext, find_amounts, find_rates
from monitor.signal.scene import Line, Party
from monitor.signal.schedule import rate_lines
from monitor.signal.topic_schema import TermRow

#: "from the 10th on"; of two each stretch tells a measure of its own.
_FROM_DAY_ZH: Final = re.compile(r"[日月](?:零时|0时|凌晨)?(?:起|开始)")
_TWO_DAYS: Final = 2
#: Matters that goods in front of them describe.
_MATTERS: Final = frozenset({"deal", "framework", "talks", "purchase"})
#: Classes of what has a rate.
_DUTIES: Final = frozenset({"tariff", "fee", "remedy"})


def programme_of(line: Line, clause: Clause, hit: Hit) -> tuple[str | None, str | None, bool]:
    """Component and legal basis, from the trigger, its clause, then the sentence."""
    component = legal = None
    metals = False
    low, high = item_of(line, clause, hit)
    near = [h for h in line.hits if line.inside(clause, h.start) and low <= h.start < high]
    for other in [hit, *near]:
        for entry in other.entries:
            if entry.kind is not EntryKind.TERM:
                continue
            row: TermRow = entry.row
            component = component or row.component
            legal = legal or row.legal
            metals = metals or "metals" in entry.classes
    return component, legal, metals


def target_named(line: Line, sides: Sides) -> bool:
    """Whether whoever is hit is named in the sentence, not only understood."""
    return any(p.side in sides.affected for p in line.parties)


def direction_of(rate: Rate, before: Rate) -> str:
    """The sub-kind of a duty that goes from one rate to another."""
    if rate.value is None or before.value is None:
        return "tariff_new"
    return "tariff_increase" if rate.value > before.value else "tariff_reduction"


#: "as Xson's 10% levy bites": another's rate, set beside.
_SOMEBODYS: Final = re.compile(r"\b(?:as|while|after|over)\s(?:[\w.-]+\s){0,2}[\w.-]+'s?\s$")


_LIST: Final = re.compile(rf"(?:an?\s(?:extra\s)?)?\d[\d.]*{PERCENT}\s(?:on|for)\s")
_POINTS_OF: Final = re.compile(r"(?:\s(?:percentage\s)?points?)?\sof\s(?:[\w.'%-]+\s){0,4}")
_PAIR: Final = 2
#: Letters after a rate in which stands whom it is on.
_FAR: Final = 40
_BESIDE_IT: Final = frozenset({"while", "whereas", "and", "but", ";"})
_ON_WHOM: Final = re.compile(r"\b(?:on|for|against|from)\s(?:all\s|goods from\s|imports from\s)?$")


def figures_of(
    line: Line, clause: Clause, target: str | None = None, hit: Hit | None = None
) -> tuple[Rate | None, Rate | None, Amount | None]:
    """The rate, the rate before, and the worth of the goods that the clause names.

    Of rates that are each on a country of its own, the one on *target* is meant; in Chinese, of
    those in several stretches, the one in that of *hit*.
    """
    at = line.sentence.at
    usable = usable_rates(line)
    own = own_rates(line, clause, target, hit)
    if not own:
        heads = {found.start: line.text(at, at + found.start) for found in usable}
        usable = [
            found
            for found in usable
            if not (_of_other_duty(line, at + found.start) or _SOMEBODYS.search(heads[found.start]))
        ]
        # "puts 10% on Yish wine, hours after Yland raised duties": that is not Yland's figure.
        homes = _on_whom(line, usable)
        usable = [f for f, home in zip(usable, homes, strict=True) if home in {None, target}]
    rank = {"component": 0, "delta": 1, "total": 2}
    pool = sorted(
        own if line.is_deed(clause) else own or usable,
        key=lambda found: (
            found.prior,
            not _is_its(line, at + found.end, hit),
            rank.get(found.rate.kind.value, 3),
        ),
    )
    if not pool:
        return None, None, value_of(line, clause)
    best = pool[0]
    before = best.before
    if before is None and best.factor and best.rate.value:
        before = replace(best.rate, value=best.rate.value / best.factor)
    return best.rate, before, value_of(line, clause)


def usable_rates(line: Line) -> list[FoundRate]:
    """The figures of the sentence that may be rates of duty."""
    return [
        found
        for found in find_rates(line.sentence.text, line.sentence.language)
        if found.context in {RateContext.DUTY, RateContext.UNKNOWN}
    ]


def own_rates(line: Line, clause: Clause, target: str | None, hit: Hit | None) -> list[FoundRate]:
    """The rates in the clause itself, on *target*; in Chinese those in the stretch of *hit*."""
    at = line.sentence.at
    listed = _spelt_out(line, clause)
    own = [
        found
        for found in usable_rates(line)
        if line.inside(clause, at + found.start)
        or (listed is not None and line.inside(listed, at + found.start))
    ]
    own = _each_on(line, own, target)
    if hit is not None and line.sentence.language == "zh":
        low, high = stretch_of(line, *line.clause_span(clause)[0], hit)
        own = [found for found in own if low <= at + found.start < high] or own
    return own


def _spelt_out(line: Line, clause: Clause) -> Clause | None:
    """The list of rates behind *clause*: "puts duties on goods: 15% on coal and 10% on oil"."""
    after = (c for c in line.sentence.clauses if c.at > clause.at and c.marker == ":")
    listed = next(after, None)
    return listed if listed is not None and _LIST.match(listed.text) else None


def begins_apart(chinese: str) -> bool:
    """Whether stretches of the Chinese words begin each on a day of its own."""
    return len(_FROM_DAY_ZH.findall(chinese)) >= _TWO_DAYS


def lines_of(line: Line, clause: Clause, target: str | None, hit: Hit) -> tuple[RateLine, ...]:
    """Each rate of the clause with its goods.

    A Chinese clause has a stretch for each: 对煤炭加征15%关税，对原油加征10%关税. Those that begin
    each on a day of its own are measures of their own.
    """
    spans = line.clause_span(clause)
    listed = _spelt_out(line, clause)
    spans = [*spans, *line.clause_span(listed)] if listed is not None else spans
    words = "".join(line.text(low, high) for low, high in spans)
    one_day = line.sentence.language == "zh" and not begins_apart(words)
    return rate_lines(line, spans, own_rates(line, clause, target, None if one_day else hit))


def _is_its(line: Line, end: int, hit: Hit | None) -> bool:
    """Whether a rate that ends at *end* is said of the trigger: "24 points of extra duty"."""
    if hit is None or not end < hit.start <= end + _FAR:
        return False
    return _POINTS_OF.fullmatch(line.text(end, hit.start)) is not None


def _each_on(line: Line, rates: list[FoundRate], target: str | None) -> list[FoundRate]:
    """*rates*, but of "25% on Zland and 10% on Xland" the one on *target* alone."""
    if len(rates) < _PAIR or target is None or line.sentence.language == "zh":
        return rates
    homes = _on_whom(line, rates)
    if target not in homes or not any(home not in {None, target} for home in homes):
        return rates
    return [found for found, home in zip(rates, homes, strict=True) if home == target]


def _on_whom(line: Line, rates: list[FoundRate]) -> list[str | None]:
    """For each rate the country on whose goods it is, as in "25% on Xish wine"."""
    if line.sentence.language == "zh" or not rates:
        return [None] * len(rates)
    at, ends = line.sentence.at, [found.start for found in rates[1:]]
    return [
        next(
            (
                p.side
                for p in line.parties
                if p.kind in {"side", "third"}
                and at + found.end < p.start < at + stop
                and _ON_WHOM.search(line.text(at + found.end, p.start))
            ),
            None,
        )
        for found, stop in zip(rates, [*ends, rates[-1].end + _FAR], strict=True)
    ]


def _of_other_duty(line: Line, start: int) -> bool:
    """Whether a clause of its own tells what stands at *start* of a duty named there.

    As in "ended the waivers while Yland said its own 5% duty would return".
    """
    clause = line.sentence.clause_at(start)
    if line.sentence.language == "zh":
        # 税率 and the like only go on about the duty named before.
        return any(
            hit.classes & _DUTIES
            and line.inside(clause, hit.start)
            and line.text(hit.start, hit.end).endswith("关税")
            for hit in line.hits
        ) and any(line.inside(clause, p.start) for p in line.parties)
    over = clause if clause.parent is None else line.sentence.clauses[clause.parent]
    beside = clause.kind is ClauseKind.COMPLEMENT and over.marker in _BESIDE_IT
    return (beside or clause.kind is ClauseKind.MAIN) and any(
        h.classes & _DUTIES and line.inside(clause, h.start) for h in line.hits
    )


def value_of(line: Line, clause: Clause) -> Amount | None:
    """The sum or quantity that the clause (else the sentence) names."""
    at = line.sentence.at
    found = [
        amount
        for amount in find_amounts(line.sentence.text, line.sentence.language)
        if not amount.balance
    ]
    own = [amount for amount in found if line.inside(clause, at + amount.start)]
    chosen = own or found
    return chosen[0].amount if chosen else None


def document_number_of(line: Line) -> str | None:
    """The number of the announcement, where one is printed."""
    found = find_documents(line.sentence.text, line.sentence.language)
    return found[0].words if found else None


def actors_near(line: Line, clause: Clause, sides: Sides) -> tuple[Actor, ...]:
    """Persons, bodies and firms of the sides concerned: named in the clause, or telling of it."""
    wanted = {*sides.imposing, *sides.affected}
    wanted |= {f"{side}_BUSINESS" for side in wanted} | {"OTHER"}
    near = [
        p
        for p in line.parties
        if p.side in wanted
        and p.kind in {"person", "office", "org", "firm"}
        and (
            line.inside(clause, p.start)
            or (p.kind == "firm" and not _of_another(line, clause, p))
            or _tells(line, p)
        )
    ]
    return actors_of(near)


def _of_another(line: Line, clause: Clause, party: Party) -> bool:
    """Whether the party stands in what is told beside *clause*: another deed or main clause."""
    other = line.sentence.clause_at(party.start)
    main = ClauseKind.MAIN
    beside = other.kind is main and clause.kind is main and other.resumes is None
    return line.is_deed(clause) or beside


def _tells(line: Line, party: Party) -> bool:
    """Whether the sentence's news is told by the party: "..., the ministry said"."""
    said = line.whole().attribution
    at = line.sentence.at
    return said is not None and said.source_start <= party.start - at < said.source_end


def products_of(line: Line, clause: Clause, trigger: Hit | None = None) -> tuple[str, ...]:
    """The goods that the clause names, as the topic's own ids; not of what is answered."""
    answered = answered_at(line, trigger.end) if trigger is not None else line.end
    names = [
        entry.key
        for hit in line.hits
        if line.inside(clause, hit.start) and hit.start < answered
        if not (trigger is not None and _of_other_noun(line, hit, trigger))
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and "product" in entry.classes
    ]
    return tuple(dict.fromkeys(names))[:6]


def _of_other_noun(line: Line, goods: Hit, trigger: Hit) -> bool:
    """Whether the goods only describe another matter: "duties cut, rare earths deal signed"."""
    return trigger.start != goods.end + 1 and any(
        hit.start == goods.end + 1
        and hit.classes & _MATTERS
        and hit.classes.isdisjoint(trigger.classes & _MATTERS)
        for hit in line.hits
    )


def base_of(line: Line, clause: Clause) -> str | None:
    """The words for what is hit: "Xish goods"."""
    for hit in line.hits:
        if line.inside(clause, hit.start) and hit.classes & {
            "goods",
            "product",
            "ships",
            "companies",
        }:
            before = line.text(max(clause.at, hit.start - 30), hit.start)
            match = re.search(r"(?:\b[A-Z][\w.'-]*\s|\d+\s)*(?:[a-z-]+\s){0,1}$", before)
            lead = match.group(0) if match else ""
            return (lead + line.text(hit.start, hit.end)).strip()[:80]
    return None
