"""Sentences that go on about a measure told before, as "The duties take effect on June 20" does.

They name neither side, so that they are no mention of their own; what they add is when the
measure begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Facts, Kind, Precision, Scope, Status
from monitor.signal.at_once import AT_ONCE_ZH, at_once_en, begun_by_now
from monitor.signal.dates import DateRole, FoundDate, end_of, may_date
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, acts_in, offset
from monitor.signal.grammar import Tense
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_answered import ANSWERING
from monitor.signal.phrases_en import PERCENT, STARTING
from monitor.signal.rates import find_rates
from monitor.signal.scene import Line, Scene
from monitor.signal.sequel_cases import (
    CASES,
    REACH,
    are_twins,
    how_far,
    known_of,
    last_told,
    meant_by,
    not_prolonged,
    with_own_duty,
)
from monitor.signal.sequel_clauses import MAY_APPLY, beside
from monitor.signal.sequel_zh import points_at_zh

_DEFINITE: Final = (
    r"(?:(?:most|some|many|all|both|part|half|the rest) of )?"
    r"(?:the|these|this|those|its|their|both|all|such)\s+"
    rf"(?:(?:new|extra|added|additional|higher|latest|further|\d[\d.,]*{PERCENT}|[\w'-]+)\s+){{0,3}}?"
)
#: What may stand before the subject: "From Sunday, ...", "Under the order, ...", "but ...".
_FRONTED: Final = re.compile(
    rf"(?:but|and|while|though|although|that)\s|(?:{STARTING}|until"
    r"|through|on|in|under|for|with|at|set at|according to)\b[^,;]{2,70}"
    r"(?:,\s(?:[A-Z][a-z]+\.?\s)?\d{1,4})?,\s"
    r"|[\w' ]{3,40}\ssaid\s(?:that\s)?",
    re.IGNORECASE,
)
#: A duty that is told by its figure alone, "tariffs of 5% and 10%", or by who pays it.
_ITS_FIGURE: Final = re.compile(
    r"\d[\d,]*\s(?:\w+\s){0,2}?(?:exclusions|exemptions|waivers)\b|"
    r"(?:an?\s+)?(?:(?:extra|additional|further)\s+)?"
    r"(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|rates?|deposits|fees?|charges?)\s(?:of|at|on)\s[$\d]"
    r"|(?:(?:higher|increased|lower|reduced|new|extra|additional)\s)?"
    r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees?|rates?)\s"
    r"(?:will|would|are to|is to|takes?|took|kicks?|starts?|begins?|comes?|go|goes|appl(?:y|ies))\s"
    r"|(?:we|importers|shippers|buyers|traders|customs)\s(?:will|must|are to|have to)\s"
    r"|[\w,' -]{0,60}\b"
    r"(?:vessels|ships|goods|products|items|imports|shipments|parcels|packages)\s"
    r"(?:will|must|are to|would|now)\s(?:\w+\s){0,2}"
    r"(?:pay|face|be (?:charged|subject|taxed|hit))\b",
    re.IGNORECASE,
)
#: "Shipments can resume from Monday"
_LET_IN: Final = re.compile(
    r"(?:the\s)?(?:shipments?|imports?|exports?|sales|deliveries|purchases|trade|cargoes|supplies)\s"
    r"(?:can|may|will|would|could|are to)\s(?:now\s)?"
    r"(?:resume|restart|begin|start|be (?:allowed|resumed|accepted))\b"
    # "The firms, most of them in Xville, may trade with Yland again from Monday"
    r"|(?:the|these|those|all)\s(?:\w+\s){0,2}"
    r"(?:firms|companies|groups|plants|producers|makers|exporters|seven|six|ten|dozen)"
    r"(?:,[^,;]{3,60},)?\s(?:can|may|will be (?:able|free|allowed) to|are free to)\s"
    r"(?:now\s|again\s)?(?:trade|invest|sell|buy|ship|export|import|deal|do business|resume)\b",
    re.IGNORECASE,
)
#: "Exporters will need licences from Monday"
_PAPERS: Final = re.compile(
    r"(?:the\s)?(?:exporters?|companies|firms|shippers|sellers|suppliers|producers|traders|buyers"
    r"|importers|shipments|(?:overseas\s)?sales|exports|vendors)\s"
    r"(?:will|must|would|are to|have to)\s(?:then\s|also\s|now\s)?"
    r"(?:need|obtain|get|apply|seek|secure|require|be required|have to)\b",
    re.IGNORECASE,
)
#: Before a relative clause: "for both steps, which apply from Tuesday".
_STEPS: Final = re.compile(
    r"\b(?:the|both|these|those|two|three|its)\s(?:[\w-]+\s){0,2}"
    r"(?:steps?|measures?|moves?|curbs?|dut(?:y|ies)|fees?|rules?|tariffs?|controls?|bans?"
    r"|restrictions?|waivers?|exemptions?|exclusions?|suspension|pause),?\s$",
    re.IGNORECASE,
)
#: Nouns that point back, and the kinds they can point at; None fits any measure.
_NOUNS: Final[tuple[tuple[str, frozenset[Kind] | None], ...]] = (
    (
        r"tariffs?|duty|duties|lev(?:y|ies)|surcharge|rates?|hikes?|increases?|rises?|cuts?|reductions?",
        frozenset({Kind.TARIFF, Kind.TRADE_REMEDY}),
    ),
    (r"fees?|charges?", frozenset({Kind.CHARGE})),
    (
        r"controls?|curbs?|limits?|rules?|regulations?|bans?|restrictions?|licen[cs]\w+|listings?|lists?",
        frozenset(
            {Kind.EXPORT_CONTROL, Kind.ENTITY_MEASURE, Kind.IMPORT_RESTRICTION, Kind.INVESTMENT}
        ),
    ),
    (r"(?:software |hardware |sales |import |export )bans?", None),
    (r"(?:[\w-]+\s)?(?:clauses?|provisions?)", None),
    (r"(?:effective|start|starting|expiry|expiration) dates?", None),
    (r"changes?|modifications?|amendments?|adjustments?|designations?|additions?|decisions?", None),
    (r"notices?|announcements?", None),
    (r"sanctions|countermeasures|penalties", frozenset({Kind.ENTITY_MEASURE})),
    (
        (
            r"measures?|steps?|moves?|orders?|suspension|pause|extension|exclusions?|exemptions?"
            r"|removal|lifting|freeze|halt|stay|reduction"
            r"|waivers?|reprieve"
        ),
        None,
    ),
)
#: Subjects that stand for whatever measure was told last.
_PRONOUNS: Final = (
    r"it|they|both|each|the two|all of (?:them|it|this)"
    r"|this(?=\s(?:will|takes?|comes?|goes|is to|applies|starts?|begins?)\s)|(?:collection|"
    r"enforcement|implementation|compliance|application)(?: of (?:the|these|both) \S+)?"
)
_SUBJECTS: Final[tuple[tuple[re.Pattern[str], frozenset[Kind] | None], ...]] = (
    *((re.compile(rf"{_DEFINITE}(?:{nouns})\b", re.IGNORECASE), kinds) for nouns, kinds in _NOUNS),
    (re.compile(rf"(?:{_PRONOUNS})\b", re.IGNORECASE), None),
)
#: What each of them opens with.
_POINTS: Final = re.compile(rf"{_DEFINITE}|(?:{_PRONOUNS})\b", re.IGNORECASE)
#: How a measure begins, said of it by such a subject.
_BEGINNING: Final = re.compile(
    r"\b(?:effective|appl(?:y|ies|ied|icable)|starts?|started|begins?|began|kick(?:s|ed)? in"
    r"|c[oa]mes? in|t(?:akes?|ook) effect|(?:go(?:es)?|went|going) (?:up|down|live|to)"
    r"|rises?|falls?|drops?|climbs?|steps? up|resumed?|restart|runs?|running|lasts?"
    r"|lasting|holds?|valid|remains?|needs?|obtain|apply"
    r"|covers?|extended|prolonged|renewed|pay|owe|charge|seek|secure|keeps?|leaves?|retroactive|backdated"
    r"|(?:be|is|are) (?:to be )?(?:allowed|collected|charged|levied|enforced|applied|phased in|due)"
    r"|implemented|in(?:to)? (?:force|operation|place|effect)|bites?|again)\b",
    re.IGNORECASE,
)
#: "will go up to 25 percent"
_RISES_TO: Final = re.compile(
    r"\b(?:go|goes|rise|rises|climb|climbs|step|steps|increase|increases|jump|jumps)\s(?:up\s)?to\s\d"
    r"|\bbe\sraised\sto\s\d"
)
_MEASURES: Final = frozenset(
    {
        Kind.TARIFF,
        Kind.CHARGE,
        Kind.TRADE_REMEDY,
        Kind.EXPORT_CONTROL,
        Kind.ENTITY_MEASURE,
        Kind.IMPORT_RESTRICTION,
        Kind.INVESTMENT,
    }
)
#: What is let in or out again.
_LET: Final = frozenset({Kind.IMPORT_RESTRICTION, Kind.EXPORT_CONTROL, Kind.ENTITY_MEASURE})
_DUTIES: Final = frozenset({Kind.TARIFF, Kind.TRADE_REMEDY, Kind.CHARGE})
#: What a sentence may tell as well, and still go on about a measure.
_ASIDE: Final = frozenset({Kind.MEETING, Kind.STATEMENT})
_TOLD: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT, ClauseKind.CONCESSIVE})
#: "Effective Monday, ...": the first day of what was told before, whatever the subject.
_FIRST_DAY: Final = re.compile(rf"(?:{STARTING})\s", re.IGNORECASE)
_BEGINS: Final = frozenset({DateRole.AT, DateRole.FROM})
#: "exempts phones, backdated to 5 April"
_BACKDATED: Final = re.compile(r"\b(?:retroactive(?:ly)?|[Bb]ackdated|dating back) to\b")
_WAS_DUE: Final = re.compile(
    r"\b(?:was|were|had been)\s(?:originally\s)?(?:due|set|slated|scheduled|supposed|meant|to)\s"
)
#: "was to expire on", "would have lapsed in": the old last day of what is prolonged.
_WAS_TO_END: Final = re.compile(
    r"\b(?:(?:was|were|been)\s(?:\w+\s)?(?:due|set|slated|scheduled|supposed|meant|to)"
    r"|would (?:otherwise )?have)\s(?:[a-z]+\s){0,4}(?:the\s)?$"
)
#: "in answer to the duty that took effect a day earlier": what is answered began then.
_ANSWERED: Final = re.compile(rf"(?i:{ANSWERING}|\b(?:on top of|in addition to)\s)[^,;]*")
#: The rule that resolves "today", "tonight", "midnight".
_OF_TODAY: Final = "R7"
_AT_ONCE: Final = re.compile(rf"自?(?:公布|发布|公告|签署|印发)之日(?:起|开始)|{AT_ONCE_ZH}")
#: "这些豁免原定8月31日到期": the last day that holds no more.
_MEANT_ONCE: Final = re.compile(
    r"(?:原定|原本|原计划|原应|本应|本该|本来|原将)(?:[将于在至到]|计划)*$"
)
#: Acts that say when a measure begins or ends.
_ENDS: Final = frozenset({"effect", "expire", "extend", "suspend"})
#: Chinese notices close with the day, after all that they order.
_FAR: Final = 9


def with_sequels(scene: Scene, groups: list[list[Draft]]) -> list[list[Draft]]:
    """*groups* with the days that later sentences give the measure told just before them."""
    if not any(group[0].facts.kind in _MEASURES for group in groups):
        return groups
    out = with_own_duty(groups)
    taken = {d.line.index for group in out for d in group if _tells_its_own(d, group)}
    for line in scene.body:
        if any(d.line is line for group in out for d in group):
            out = beside(out, line, scene.day)
        if line.index in taken:
            continue
        # Few sentences begin so; dating a sentence costs more than to look at its first words.
        kinds = points_at(line)
        if kinds is not None and (
            line.dated.dates or (_at_once(line) or begun_by_now(line.sentence.text))
        ):
            out = _told(scene, out, line, kinds)
    return out


def _tells_its_own(draft: Draft, group: Sequence[Draft]) -> bool:
    """Whether the draft's sentence is not just one more on a measure, without a day of it."""
    if draft.facts.kind in _ASIDE:
        return False
    again = any(other.line.index < draft.line.index for other in group)
    return not again or bool(draft.facts.effective or draft.facts.expiry)


def _at_once(line: Line) -> bool:
    text = line.sentence.text
    return bool(_AT_ONCE.search(text)) if line.sentence.language == "zh" else at_once_en(text)


def points_at(line: Line) -> frozenset[Kind] | None:
    """The kinds of measure that the subject of the sentence may mean; None if it is no such."""
    text = line.sentence.text
    if line.sentence.language == "zh":
        return _MEASURES if points_at_zh(line) else None
    # Without a day it adds nothing.
    dated = may_date(line.sentence) or (_at_once(line) or begun_by_now(line.sentence.text))
    if not (dated and (_BEGINNING.search(text) or line.acts & _ENDS)):
        return None
    told = [c.text for c in line.sentence.clauses if c.kind in _TOLD]
    plain = [words.lstrip("\"“'‘") for words in (text, *told)]
    starts = [words[_fronted(words) :] for words in plain]
    pointing = [words for words in starts if _POINTS.match(words)]
    # The noun that comes first is the subject: "the fee will rise".
    heads = [
        (found.end(), number)
        for number, (pattern, _kinds) in enumerate(_SUBJECTS if pointing else ())
        for words in pointing
        if (found := pattern.match(words)) is not None
    ]
    if heads:
        return _SUBJECTS[min(heads)[1]][1] or _MEASURES
    if any(EntryKind.THIRD in hit.kinds for hit in line.hits):
        return None
    if any(
        c.kind is ClauseKind.RELATIVE and _STEPS.search(text, 0, c.at - line.sentence.at)
        for c in line.sentence.clauses
    ):
        return _MEASURES
    if _first_day(line) or _BACKDATED.search(text):
        return _MEASURES
    if any(_LET_IN.match(words) or _PAPERS.match(words) for words in starts):
        return _LET
    if any(MAY_APPLY.match(words) for words in starts):
        return _DUTIES
    return _DUTIES if any(_ITS_FIGURE.match(words) for words in starts) else None


def _fronted(words: str) -> int:
    """Where the subject begins, past an adverbial that is set before it."""
    fronted = _FRONTED.match(words)
    return fronted.end() if fronted is not None else 0


def _first_day(line: Line) -> bool:
    """Whether the sentence opens with the day from which something is so."""
    opens = _FIRST_DAY.match(line.sentence.text)
    dates = line.dated.dates if opens is not None else ()
    return bool(dates) and opens is not None and dates[0].start == opens.end()


def _told(
    scene: Scene, groups: list[list[Draft]], line: Line, kinds: frozenset[Kind]
) -> list[list[Draft]]:
    fit = [
        (n, [d for d in group if d.line.index < line.index])
        for n, group in enumerate(groups)
        if group[0].facts.kind in kinds and group[0].facts.scope is Scope.TOPIC
    ]
    near = how_far(fit, line)
    reach = _FAR if line.sentence.language == "zh" else REACH
    if not near or min(near)[0] > reach:
        return groups
    chosen = meant_by(groups, [n for far, n in sorted(near) if far <= reach], line)
    out = list(groups)
    for number, group in enumerate(groups):
        if number == chosen or are_twins(groups[chosen], group):
            out[number] = _with_days(scene, group, line)
    return out


def _with_days(scene: Scene, group: list[Draft], line: Line) -> list[Draft]:
    """*group* with the days that *line* gives it."""
    first, known = group[0], known_of(group)
    effective, expiry = days_told(line, known)
    if _next_step(line, group) or not_prolonged(line):
        return group
    facts = replace(
        first.facts,
        effective=known.effective or effective,
        expiry=last_told(known, expiry),
    )
    text = line.sentence.text
    at_once, backdated = at_once_en(text), _BACKDATED.search(text) is not None
    plain = at_once or backdated or line.sentence.language == "zh"
    told_begun = plain or _told_begun(line, facts, scene.day)
    by_now = begun_by_now(text) and not line.dated.dates and facts.effective is None
    announced = facts.status is Status.ANNOUNCED and facts.kind in _MEASURES - CASES
    begun = facts.effective is not None and facts.effective <= scene.day
    if announced and (by_now or (told_begun and begun)):
        facts = replace(facts, status=Status.IN_EFFECT)
    same = (facts.effective, facts.expiry) == (known.effective, known.expiry)
    if same and facts.status is first.facts.status:
        return group
    evidence = scene.sentence_evidence(line, "sequel")
    cues = first.cues | {name for name in ("immediate" * at_once, "backdated" * backdated) if name}
    told = replace(first, facts=facts, evidence=(*first.evidence, evidence), cues=cues)
    return [told, *group[1:]]


def _next_step(line: Line, group: Sequence[Draft]) -> bool:
    """As in "The duty will go up to 25% on 1 January": the day of another rate than the first."""
    text = line.sentence.text
    if _RISES_TO.search(text) is None:
        return False
    first = {draft.facts.rate.value for draft in group if draft.facts.rate}
    return bool(first) and first.isdisjoint(f.rate.value for f in find_rates(text, "en"))


def _told_begun(line: Line, facts: Facts, day: date) -> bool:
    """Whether an English sentence says that it began, or begins on this *day*: "it kicked in"."""
    at = line.sentence.at
    tenses = {Tense.PAST, Tense.PERFECT} | ({Tense.PRESENT} if facts.effective == day else set())
    return any(
        verb.tense in tenses
        and not verb.negated
        and _BEGINNING.search(line.text(at + verb.start, at + verb.end + len(" into effect")))
        for verb in line.whole().verbs
    )


def _of_what_is_paused(line: Line, known: Facts, found: FoundDate) -> bool:
    """As in "The rule had taken (was to take) effect on 3 May": that which is paused.

    Of what is prolonged, "they were due to expire on 3 May" tells the old last day.
    """
    text = line.sentence.text
    if known.subkind.endswith("extension"):
        return _WAS_TO_END.search(text, max(0, found.start - 60), found.start) is not None
    if not known.subkind.endswith(("suspension", "removal")):
        return False
    once = _WAS_DUE.search(text, 0, found.start) is not None
    return once or found.tense is Tense.PAST_PERFECT


def days_told(line: Line, known: Facts) -> tuple[date | None, date | None]:
    """The day on which the measure begins, and its last, as the sentence says them."""
    names = dict(reversed(acts_in(line)))
    effective = expiry = None
    if _at_once(line):
        # From its announcement, whenever that is reported.
        effective = (known.when.end if known.when else None) or line.dated.anchor.day
    alone = len(line.dated.dates) == 1
    longer = known.subkind.endswith("extension")
    for found in _named_first(_own_dates(line)):
        if _is_span(found):
            # "from 23 June until 16 September": in force between the two.
            effective, expiry = effective or found.when.start, expiry or found.when.end
            continue
        day = _day(found)
        if (
            day is None
            or _of_what_is_paused(line, known, found)
            or _MEANT_ONCE.search(line.sentence.text, 0, found.start)
        ):
            continue
        ends = "expire" in names and offset(line, names["expire"].start) < found.start
        if found.role is DateRole.UNTIL and "effect" in names and alone:
            # "take effect in stages until DAY"
            continue
        if found.role is DateRole.UNTIL or ends:
            # "due to expire on DAY, now run until LATER DAY": what it is prolonged to is its last.
            expiry = max(expiry, day) if expiry and longer else expiry or day
        elif found.role is DateRole.FROM or (
            found.role in _BEGINS
            and (_begins(line, found) or ("effect" in names and _after(line, names, found)))
        ):
            effective = effective or day
    for duration in line.dated.durations:
        start = effective or known.effective
        if duration.role == "for" and expiry is None and start is not None:
            expiry = end_of(start, duration)
    return effective, expiry


def _own_dates(line: Line) -> list[FoundDate]:
    """The dates of the sentence but those of what is answered."""
    answered = _ANSWERED.search(line.sentence.text)
    low, high = answered.span() if answered is not None else (0, 0)
    return [found for found in line.dated.dates if not low < found.start < high]


def _is_span(found: FoundDate) -> bool:
    """Whether a date is a stretch of days from the first in force to the last."""
    named = found.when.precision is Precision.RANGE and found.role in _BEGINS
    return named and None not in {found.when.start, found.when.end}


def _named_first(dates: Sequence[FoundDate]) -> list[FoundDate]:
    """Days by their names before "midnight" and "today", which often only give the hour."""
    return sorted(dates, key=lambda found: found.when.rule.startswith(_OF_TODAY))


def _begins(line: Line, found: FoundDate) -> bool:
    """Whether a verb of beginning stands before the day, in the same clause."""
    if line.sentence.language == "zh":
        return False
    text = line.sentence.text
    if found.start < (fronted := _fronted(text)):  # "On 4 May, it will take effect."
        return bool(_BEGINNING.search(text, fronted))
    clause = line.sentence.clause_at(line.sentence.at + found.start)
    return bool(_BEGINNING.search(line.text(clause.at, line.sentence.at + found.start)))


def _after(line: Line, names: dict[str, Hit], found: FoundDate) -> bool:
    """Whether the date stands after the words for taking effect."""
    return offset(line, names["effect"].start) < found.start


def _day(found: FoundDate) -> date | None:
    return found.when.end if found.when.precision is Precision.DAY else None
