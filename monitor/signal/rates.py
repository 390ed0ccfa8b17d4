"""Rates of duty and fees in English and Chinese text, each with its kind and what it was before."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from monitor.model import Rate, RateKind
from monitor.signal.amounts import find_amounts, find_numbers, find_unit_rates
from monitor.signal.numbers import english_number
from monitor.signal.phrases_en import PERCENT
from monitor.signal.ratebefore import set_beside
from monitor.signal.ratepairs import FROM, TO, added, factored, instead, paired
from monitor.signal.rates_zh import find_chinese_rates
from monitor.signal.ratetypes import FoundAmount, FoundNumber, FoundRate, NumberKind, RateContext

__all__ = [
    "FoundAmount",
    "FoundNumber",
    "FoundRate",
    "NumberKind",
    "RateContext",
    "find_amounts",
    "find_numbers",
    "find_rates",
]

_NUMBER: Final = r"(?:\d{1,4}(?:\.\d{1,3})?|\d{1,3}-?(?:and-)?a-half)"
_TENS: Final = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two"
    r"|three|four|five|six|seven|eight|nine))?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
)
_WORDS: Final = rf"(?:(?:a|one|two|three) hundred(?:(?: and)?[ -](?:{_TENS}))?|{_TENS})"
_POINTS: Final = r"(?:[\s-](?:percentage|per cent|percent)[\s-]points?|\s?pp\b|[\s-]points?\b)"
_RATE: Final = re.compile(
    rf"(?<![\w.,$€£-])(?P<a>{_NUMBER}|{_WORDS})(?:{PERCENT})?(?P<j>\s?-\s?|\sto\s"
    rf"|\s(?:and|or)\s)(?P<b>{_NUMBER}|(?<=\s){_WORDS}){PERCENT}"
    rf"|(?<![\w.,$€£-])(?P<v>{_NUMBER}|{_WORDS})(?:(?P<pp>{_POINTS})|{PERCENT})"
    r"|(?P<digits>(?:triple|three|double)[\s-]digit)"
    r"|\b(?:to|of|at)\s(?P<fr>(?:an?|one)[\s-](?:half|third|quarter|fifth|tenth"
    r"|sixth)|half)(?=\sof\s(?:their|its|the|an?)\s(?:\w+\s)?(?:value|price)|[.,;]"
    r"|$)"
    rf"|\b(?:to|at)\s(?P<zero>zero)(?![\w-])(?:{PERCENT})?"
    r"|\b(?P<factor>doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)"
    r"|quadrupl(?:es?|ed|ing)|halv(?:es?|ed|ing)|in half)\b",
    re.IGNORECASE,
)
_TRIGGER: Final = re.compile(
    (
        r"%|\bper ?cent|[Pp]ercent|point|digit|pct|\dpc\b|pp\b|doubl|tripl|trebl|quadrupl|halv"
        r"|in half|a fifth|zero|[$€£]|yuan|dollar|\bton"
    ),
    re.IGNORECASE,
)
_FRACTIONS: Final = {
    "half": 50.0,
    "third": 33.3,
    "quarter": 25.0,
    "fifth": 20.0,
    "tenth": 10.0,
    "sixth": 16.7,
}
_FACTORS: Final = {"doub": 2.0, "trip": 3.0, "treb": 3.0, "quad": 4.0, "halv": 0.5, "in h": 0.5}
_DUTY: Final = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies|ied|ying)|surcharges?|fees?|margins?"
    r"|rates?|deposits?|customs|reciprocal|tax(?:es|ed)?|anti-?dumping"
    r"|countervailing|de minimis|charges?|section (?:301|232|122|201))\b",
    re.IGNORECASE,
)
_SUBJECT: Final = (
    r"(?:exports?|imports?|shipments?|trade|shares?|stocks?|index|indexes|sales"
    r"|prices?|gdp|output|yuan|renminbi|profits?|deficit"
    r"|surplus|economy|growth|inflation|orders|production|futures|demand|volumes?"
    r"|revenue|futures|dollar|markets?|traffic|investment)"
)
_CHANGE_BEFORE: Final = re.compile(
    rf"\b{_SUBJECT}\b[^.;]{{0,60}}?\b(?:rose|ris\w+|fell|fall\w*|f[ae]ll|grew|grow\w*"
    rf"|jump\w*|drop\w*|declin\w*|slump\w*|surg\w*"
    r"|climb\w*|gain\w*|lost|los\w+|slid\w*|shr[aiu]nk|tumbl\w*|plung\w*|up|down"
    r"|increas\w*|decreas\w*|edg\w+|add\w*|contract\w*"
    r"|expand\w*|soar\w*|plummet\w*|rebound\w*)\s(?:by\s)?(?:about\s|nearly\s"
    r"|around\s|almost\s|some\s|more than\s|a\s|over\s)?$",
    re.IGNORECASE,
)
#: "could cut growth by"
_CUTS: Final = re.compile(
    r"\b(?:cut|reduc|lower|trim|shav|rais|lift|push|boost|drag|slow|depress|hit|add)\w*\s(?:up\s|down\s)?"
    r"(?:(?!tariff|dut|lev|tax|rate|on\b)\w+\s){0,3}?(?:growth|inflation|gdp|output|prices|exports|imports|trade|sales|demand|profits"
    r"|earnings|revenues?|volumes?)\s(?:\w+\s){0,3}?by\s(?:up to\s|about\s|as much as\s)?$",
    re.IGNORECASE,
)
_CHANGE_AFTER: Final = re.compile(
    r"\s?(?:\(?(?:year[- ]on[- ]year|from a year|in (?:the )?(?:\w+ )?quarter"
    r"|annual(?:ly|ised|ized)?|growth|drop in|fall in|rise in|jump in"
    r"|decline in|increase in (?:exports|imports|trade|sales)|higher|lower(?! "
    r"(?:tariff|rate)))\b|in early trad)",
    re.IGNORECASE,
)
_SHARE_AFTER: Final = re.compile(
    r"\s(?:of\s(?!(?:their|its|the)\s(?:\w+\s)?(?:value|price)|cargo value|ad "
    r"valorem)|stake\b|share\b|chance\b|probability\b|majority\b|owned\b"
    r"|approval\b|ownership\b|odds\b|of$|or more owned|affiliates?\b)",
    re.IGNORECASE,
)
_OP: Final = (
    (
        re.compile(
            (
                r"\b(?:more than|over|exceed(?:s|ed|ing)?|above|in excess of|greater than"
                r"|upwards? of|north of)\s(?:an?\s)?$"
            ),
            re.IGNORECASE,
        ),
        ">",
    ),
    (
        re.compile(
            r"\b(?:at least|no less than|not less than|a minimum of)\s(?:an?\s)?$", re.IGNORECASE
        ),
        ">=",
    ),
    (re.compile(r"\b(?:less than|under|below|fewer than)\s(?:an?\s)?$", re.IGNORECASE), "<"),
    (
        re.compile(
            (
                r"\b(?:up to|as (?:high|much) as|at most|no more than|a maximum of|capped "
                r"at)\s(?:an?\s)?$"
            ),
            re.IGNORECASE,
        ),
        "<=",
    ),
)
_TOTAL_BEFORE: Final = re.compile(
    r"\b(?:total|combined|cumulative|overall|aggregate|all-in|altogether|stacked)\b[^;.]{0,60}$",
    re.IGNORECASE,
)
_TOTAL_AFTER: Final = re.compile(
    r"\s(?:in (?:total|all)|altogether|overall|total|combined)\b", re.IGNORECASE
)
_PRIOR: Final = re.compile(
    (
        r"\b(?:earlier|existing|previous|current|already|initial|prior|old|original"
        r"|existing)\s(?:rate of\s)?(?:an?\s)?$"
        # what stays, beside what is suspended
        r"|\b(?:on top of|over and above|in addition to)\s(?:the\s|an?\s)?(?:\w+\s){0,2}$"
        r"|\b(?:keep|retain|maintain|preserv|leav)(?:e|s|es|ed|ing)?\s(?:the\s|an?\s)?(?:\w+\s)?$"
    ),
    re.IGNORECASE,
)
_BY: Final = re.compile(
    (
        r"\b(?:rais|increas|hik|cut|lower|reduc|lift|slash|rais|trim|bump|up"
        r"|rais)\w*\b[^.;]{0,50}\bby\s(?:an?\s)?(?:additional\s|further\s|another\s)?$"
    ),
    re.IGNORECASE,
)
#: What comes later: "a duty of 25%, rising to 50% in January".
_LATER: Final = re.compile(
    rf"{PERCENT}[^.;]*,\s(?:and\s)?(?:rising|increasing|climbing|going|stepping|jumping|to rise"
    r"|to increase|to climb)\s(?:up\s)?to\s(?:an?\s)?$"
)
#: "ranging from 5 percent to 25 percent", "between 5% and 25%": no step from one to the other.
_RANGING: Final = re.compile(
    r"\b(?:(?:rang|var|span)\w*|anywhere)\s(?:\w+\s)?from\s(?:an?\s)?$", re.IGNORECASE
)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:an?\s)?$", re.IGNORECASE)
#: "25, 20" before "and 10 percent"
_LISTED: Final = re.compile(rf"(?<![\w.,$€£-])({_NUMBER}),\s$")
_DAY_OR_YEAR: Final = re.compile(
    r"(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2}|\b(?:19|20)\d\d)$"
)
_WINDOW: Final = 70


# Asked of a sentence by each rule that looks for a figure.
@lru_cache(maxsize=64)
def find_rates(text: str, language: str = "en") -> tuple[FoundRate, ...]:
    """Rates of *text* in order. Pure; never raises."""
    if language.startswith("zh"):
        return find_chinese_rates(text)
    if not _TRIGGER.search(text):
        return ()
    found = [one for match in _RATE.finditer(text) for one in _read(text, match)]
    found = paired(text, instead(text, found))
    found = factored(text, found)
    found = set_beside(text, added(text, found))
    units = find_unit_rates(text)
    return tuple(sorted([*found, *units], key=lambda one: one.start))


def _value(words: str) -> float | None:
    try:
        return float(words)
    except ValueError:
        pass
    if words.lower().endswith("a-half"):
        head = re.match(r"\d+", words)
        return float(head.group()) + 0.5 if head else None
    number = english_number(words)
    return None if number is None else float(number)


def _read(text: str, match: re.Match[str]) -> list[FoundRate]:
    if match["factor"] or match["digits"] or match["fr"] or match["zero"]:
        return _verbal(text, match)
    if match["b"]:
        return _pair(text, match)
    start, end = match.span()
    value = _value(match["v"])
    if value is None:
        return []
    if not match["pp"]:
        return [_single(text, start, end, value)]
    bare = match["pp"].strip(" -").lower().startswith("point")
    if bare and not _near(text, start, end, _WINDOW, _WINDOW):
        return []
    rate = Rate(value, "pp", RateKind.DELTA, _op(text, start))
    return [FoundRate(start, end, rate, context=_duty_or_unknown(text, start, end))]


def _near(text: str, start: int, end: int, before: int, after: int) -> bool:
    """Whether a word of duties stands within so many characters of `start:end`."""
    low, high = max(0, start - before), min(len(text), end + after)
    return _DUTY.search(text, low, high) is not None


def _verbal(text: str, match: re.Match[str]) -> list[FoundRate]:
    """As in "doubles", "triple-digit", "to a fifth of their value"."""
    start, end = match.span()
    if match["factor"]:
        counted = re.match(r"\s(?:down|the (?:number|amount)|as)\b", text[end : end + 20])
        if counted or not _near(text, start, end, _WINDOW, _WINDOW):
            return []
        factor = _FACTORS[match["factor"][:4].lower()]
        return [FoundRate(start, end, Rate(None), factor=factor, context=RateContext.DUTY)]
    if match["digits"]:
        low = 10.0 if match["digits"].lower().startswith("double") else 100.0
        found = FoundRate(start, end, Rate(low, op=">="), context=RateContext.DUTY)
        return [found] if _near(text, start, end, 50, 50) else []
    if match["zero"]:
        found = FoundRate(match.start("zero"), end, Rate(0.0), context=RateContext.DUTY)
        return [found] if _near(text, start, end, 90, 30) else []
    value = _FRACTIONS[re.split(r"[\s-]", match["fr"].lower())[-1]]
    found = FoundRate(match.start("fr"), end, Rate(value), context=RateContext.DUTY)
    return [found] if _near(text, start, end, 90, 30) else []


def _pair(text: str, match: re.Match[str]) -> list[FoundRate]:
    """As in "from 20 to 10 percent", "10-25 percent", "10 percent and 15 percent"."""
    low, high = _value(match["a"]), _value(match["b"])
    start, end = match.span()
    if low is None or high is None:
        return []
    joint, head = match["j"].strip(), max(0, start - 40)
    if _DAY_OR_YEAR.search(text, head, match.end("a")):
        # "rise on January 1 to 25 percent"
        return [_single(text, match.start("b"), end, high)]
    if joint in {"and", "or"} and not _BETWEEN.search(text, head, start):
        first = _single(text, start, match.start("j"), low)
        return [*_before(text, first), first, _single(text, match.start("b"), end, high)]
    context = _context(text, start, end)
    stepped = FROM.search(text, head, start) and not _RANGING.search(text, head, start)
    if joint == "to" and stepped:
        return [FoundRate(start, end, Rate(high), Rate(low), context=context)]
    kind = _kind(text, start, end)
    top, bottom = Rate(max(low, high), kind=kind, op="<="), Rate(min(low, high), kind=kind, op=">=")
    return [FoundRate(start, end, top, context=context, lowest=bottom)]


def _before(text: str, first: FoundRate) -> list[FoundRate]:
    """The "25, 20" of "25, 20 and 10 percent", before its *first* rate with a joint."""
    out: list[FoundRate] = []
    at = first.start
    while (found := _LISTED.search(text, max(0, at - 10), at)) is not None:
        if found[1].isdigit() and _DAY_OR_YEAR.search(text, 0, found.start(1) + len(found[1])):
            break
        at = found.start(1)
        rate = replace(first.rate, value=_value(found[1]))
        out.insert(0, replace(first, start=at, end=found.end(1), rate=rate))
    return out


def _single(text: str, start: int, end: int, value: float) -> FoundRate:
    rate = Rate(value, "percent", _kind(text, start, end), _op(text, start))
    prior = bool(
        _PRIOR.search(text, max(0, start - 30), start)
        or _LATER.search(text, max(0, start - 110), start)
    )
    return FoundRate(start, end, rate, context=_context(text, start, end), prior=prior)


def _op(text: str, start: int) -> str:
    low = max(0, start - 22)
    return next((op for pattern, op in _OP if pattern.search(text, low, start)), "=")


def _kind(text: str, start: int, end: int) -> RateKind:
    if _TOTAL_AFTER.match(text, end) or _total(text, start):
        return RateKind.TOTAL
    if _BY.search(text, max(0, start - _WINDOW), start):
        return RateKind.DELTA
    return RateKind.COMPONENT


def _total(text: str, start: int) -> bool:
    """As in "the total, with the earlier 20 percent, to 104": it binds "to" or stands next."""
    low = max(0, start - _WINDOW)
    found = _TOTAL_BEFORE.search(text, low, start)
    if found is None:
        return False
    between = text[found.start() : start]
    return bool(TO.search(text, low, start)) or not re.search(r"\d|,", between)


def _duty_or_unknown(text: str, start: int, end: int) -> RateContext:
    near = _DUTY.search(text, max(0, start - _WINDOW), min(len(text), end + _WINDOW))
    return RateContext.DUTY if near else RateContext.UNKNOWN


def _context(text: str, start: int, end: int) -> RateContext:
    if _SHARE_AFTER.match(text, end):
        return RateContext.SHARE
    duty_next = re.match(
        r"\s(?:\w+\s){0,2}?(?:tariff|dut|lev|surcharge|tax|fee|rate)",
        text[end : end + 40],
        re.IGNORECASE,
    )
    if duty_next is None and (
        _CHANGE_BEFORE.search(text, max(0, start - 110), start)
        or _CUTS.search(text, max(0, start - 60), start)
        or _CHANGE_AFTER.match(text, end)
    ):
        return RateContext.CHANGE
    return _duty_or_unknown(text, start, end)
