"""The schedule of a measure: which rate is on which goods, where one notice sets several.

"15% on coal and gas and 10% on crude oil" is one notice with two rates (one imposer, one
instrument, one day: `signal.md` 2.2), so one event. Its schedule says each rate with its goods.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from monitor.model import Facts, Rate, RateKind, RateLine
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.phrases_en import STARTING
from monitor.signal.rates import FoundRate
from monitor.signal.scene import Line

#: Rates that one event keeps.
_MOST: Final = 8
#: Letters in which goods are told, and those of them that are kept.
_FAR: Final = 160
#: Letters of the words between a rate and its goods, at the least: " on ".
_ON_LEAST: Final = 18
_WORDS: Final = 90
_SEVERAL: Final = 2
#: Letters behind a rate for "on others".
_NEXT: Final = 24
_DUTY: Final = r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|rates?|surcharges?|fees?)"
#: What stands between a rate and its goods: "10% additional duties on".
_ON: Final = re.compile(
    r"\s?\)?\s?(?:(?:will|would|is to|are to|to|is|are|being)\s(?:be\s)?\w{2,12}\s)?"
    rf"(?:(?:ad valorem|additional|extra|import|retaliatory|{_DUTY})\s){{0,3}}"
    r"(?:(?:(?:will|would|is to)\s)?appl(?:y|ies)\sto|on|for|against)\s"
)
#: Where goods end: a day, a verb, another clause, who says so, the next rate.
_END: Final = re.compile(
    r"[.;:()\u2014]|\s[-\u2013]\s"
    rf"|,?\s(?:{STARTING}|while|whereas|but|with|after|until"
    r"|till|which|that|to|taking|will|would|is|are|was|were|in|imported|made|coming|shipped"
    r"|goes?|rises?|faces?|facing|comes?|came|appl(?:y|ies|ied)|begins?|began|kicks?|kicked"
    r"|if|unless|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"|,\s[a-z]+ing\b"
    r"|,\s(?:its|the|according|an?|he|she|it|they|up|down|and that|and those)\s"
    r"|,?\s(?:and\s|plus\s|or\s)?(?:an?\s)?(?:additional\s|extra\s|further\s|another\s)?\d"
)
#: "while crude oil will face" before "10%".
_BORNE: Final = re.compile(
    r"\b(?:fac(?:e|es|ing)|pays?|carr(?:y|ies)|bears?|attracts?|(?:charged|taxed|hit)(?:\s(?:at|with))?)"
    r"\s(?:an?\s)?(?:(?:extra|additional)\s)?$"
)
#: "(the tariff) on electric vehicles" before "to 100%".
_ON_GOODS: Final = re.compile(r"\b(?:on|for)\s")
#: "chip duty to 50%": the goods are called before the duty.
_GOODS_DUTY: Final = re.compile(rf"((?:[\w-]+\s){{1,2}}){_DUTY}\s(?:to|at|of)\s(?:an?\s)?$")
#: "and steel to 25%", behind another rate.
_GOODS_TO: Final = re.compile(
    r"(?:^\W*(?:and\s)?|,\s(?:and\s)?|\band\s)([\w-]+(?:\s[\w-]+){0,3})\s(?:to|at)\s(?:an?\s)?$"
)
#: What stands between rates that are only listed.
_LISTED: Final = re.compile(r"\s?(?:[,、和或及]|,?\s?(?:and|or))\s?")
#: "to 5% on some goods and to 2.5% on others": on what, nobody says.
_PARTED: Final = re.compile(
    r"\b(?:(?<!each )(?<!the )others?|another (?:set|batch|group|list|round)|the rest"
    r"|the remain(?:ing|der))\b",
    re.IGNORECASE,
)
#: "钢铝由" before "7.5%提高至25%": the goods open their stretch.
_GOODS_ZH: Final = re.compile(
    r"(?:^|[，；：。、对])(?:其中|而|对|则){0,2}((?!关税|税率)[^，；：。对\d]{1,30}?)(?:的)?(?:关税|税率){0,2}"
    r"(?:将|则|也|均|分别){0,2}(?:由|从|自|升|提高|上调|增|加征|课征|征收|为|是|达|降|调)[^，；。]{0,8}$"
)
#: "double chip duty": the verb of a headline.
_STEP: Final = re.compile(
    r"^(?:doubl|tripl|quadrupl|halv|rais|hik|cut|lift|lower|keep)\w*\s", re.IGNORECASE
)
#: What names all goods of somewhere, and what stands about it.
_WHOLE: Final = frozenset({EntryKind.SIDE, EntryKind.BOTH, EntryKind.THIRD, EntryKind.PLACE})
_LITTLE: Final = re.compile(
    r"(?:a|all|an|and|average|both|certain|countr(?:y|ies)|every|everything|from|its?|many|most|of"
    r"|or|others?|remaining|rest|selected|some|that|the|their|those|top|worth)"
)
_LAST_FIGURE: Final = re.compile(r"\d[\d.]*(?=[^\d]*$)")
#: What has a percentage, and is no duty.
OF_TRADE: Final = re.compile(
    r"\b(?:margins?|prices?|sales|exports?|profits?|growth|forecasts?|inflation|mortgage|share|shares"
    r"|unemployment|output|demand|revenues?|stocks?|futures)\b|出口|价格|利润|占比|增长",
    re.IGNORECASE,
)
#: Words before a duty that name no goods.
_NO_GOODS: Final = re.compile(
    r"\b(?:the|its|their|an?|new|import|extra|additional|retaliatory|reciprocal|fentanyl|trade"
    r"|base|overall|total|current|existing|for|on|of|to|and)\s$",
    re.IGNORECASE,
)


def rate_lines(
    line: Line, spans: Sequence[tuple[int, int]], rates: Sequence[FoundRate]
) -> tuple[RateLine, ...]:
    """Each of *rates*, found in the sentence of *line*, with the goods beside it in *spans*.

    *spans* are the working offsets of the clause that tells of them. Rates that are only listed
    ("of 5%, 10% or 25%"), that go each from a rate of its own to another, and the two ends of a
    range are without goods. Empty where another rate has no goods of its own: then the sentence
    does not say what is on what.
    """
    own = sorted(
        (f for f in rates if not f.prior and _is_level(f.rate)), key=lambda found: found.start
    )[:_MOST]
    if not own:
        return ()
    at, text = line.sentence.at, line.sentence.text
    if OF_TRADE.search(text, own[0].start, own[-1].end):
        return ()
    if len(own) == 1 and own[0].lowest is not None:
        return (RateLine(own[0].lowest), RateLine(own[0].rate))
    bare = tuple(RateLine(found.rate, found.before) for found in own)
    gaps = (text[one.end : other.start] for one, other in pairwise(own))
    if len(own) >= _SEVERAL and all(map(_LISTED.fullmatch, gaps)):
        return bare
    if len(own) >= _SEVERAL and _PARTED.search(text, own[0].end, own[-1].end + _NEXT):
        return bare
    goods = _goods(line, spans)
    ahead = _ON.match(text, own[0].end) is not None
    first = min(low for low, _high in spans) - at
    opens = [f.end for f in own] if ahead else [max(0, first), *(f.end for f in own[:-1])]
    stops = (
        [*(f.start for f in own[1:]), len(text)] if ahead else [_figure_at(text, f) for f in own]
    )
    # "15% will apply to coal, while crude oil will face 10%": the second has its goods before it.
    turned = [
        ahead and n > 0 and _BORNE.search(text, own[n - 1].end, found.start) is not None
        for n, found in enumerate(own)
    ]
    for n, one in enumerate(own):
        if turned[n]:
            cut = _END.search(text, own[n - 1].end + _ON_LEAST, one.start)
            stops[n - 1] = opens[n] = cut.start() if cut else one.start
            stops[n] = _figure_at(text, one)
    lines = []
    for n, (found, low, high) in enumerate(zip(own, opens, stops, strict=True)):
        beside = [hit for hit in goods if low <= hit.start - at < min(high, low + _FAR)]
        behind = ahead and not turned[n]
        words = _words_behind(text, low) if behind else _words_before(line, beside, low, high)
        if not beside and not _names_goods(line, words, text.find(words, low)):
            return bare if _steps(own) else ()
        names = tuple(dict.fromkeys(key for hit in beside for key in _keys(hit)))
        lines.append(
            RateLine(found.rate, found.before, names, words[:_WORDS].strip().removesuffix(" and"))
        )
    return tuple(lines)


def _steps(own: Sequence[FoundRate]) -> bool:
    """Whether each goes its own way: "from 10% to 5% on some and from 5% to 2.5% on others"."""
    return len(own) >= _SEVERAL and all(found.before is not None for found in own)


def _names_goods(line: Line, words: str, start: int) -> bool:
    """Whether *words*, at *start* of the sentence, name goods: no day, no country, not "goods"."""
    at, end = line.sentence.at + start, line.sentence.at + start + len(words)
    if not words or any(start <= found.start < start + len(words) for found in line.dated.dates):
        return False
    rest = words
    for hit in line.hits:
        whole = any(entry.kind in _WHOLE for entry in hit.entries) or "goods" in hit.classes
        if whole and at <= hit.start and hit.end <= end:
            rest = rest.replace(line.text(hit.start, hit.end), " ")
    return any(_LITTLE.fullmatch(word) is None for word in re.findall(r"\w+", rest.casefold()))


def _figure_at(text: str, found: FoundRate) -> int:
    """Where the figure itself begins: a found rate may begin with its verb, as "doubles to 50%"."""
    last = _LAST_FIGURE.search(text, found.start, found.end)
    return last.start() if last else found.start


def _is_level(rate: Rate) -> bool:
    """Whether it is what is paid, not by how much it moves, nor a sum with other duties."""
    return rate.value is not None and rate.kind is RateKind.COMPONENT


def _goods(line: Line, spans: Sequence[tuple[int, int]]) -> list[Hit]:
    """The goods named within *spans*, in order."""
    inside = (h for h in line.hits if any(low <= h.start < high for low, high in spans))
    return sorted((hit for hit in inside if _keys(hit)), key=lambda hit: hit.start)


def _keys(hit: Hit) -> list[str]:
    return [
        entry.key
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and "product" in entry.classes
    ]


def _words_behind(text: str, end: int) -> str:
    """The words for the goods behind a rate that ends at *end*: "on crude oil and cars"."""
    on = _ON.match(text, end)
    if on is None:
        return ""
    stop = _END.search(text, on.end() - 1, on.end() + _FAR)
    return text[on.end() : stop.start() if stop else on.end() + _FAR]


def _words_before(line: Line, beside: Sequence[Hit], low: int, high: int) -> str:
    """The words for the goods told before a rate, between *low* and *high* of the sentence."""
    if beside:
        return line.text(beside[0].start, beside[-1].end)
    text = line.sentence.text
    if line.sentence.language == "zh":
        told = _GOODS_ZH.search(text[max(low, high - _FAR) : high])
        return told[1] if told else ""
    if called := _GOODS_DUTY.search(text, max(low, high - _FAR), high):
        words = called[1]
        return "" if _NO_GOODS.search(words) else _STEP.sub("", words)
    heads = [found.end() for found in _ON_GOODS.finditer(text, max(low, high - _FAR), high)]
    if not heads:
        bare = _GOODS_TO.search(text[max(low, high - _FAR) : high])
        return bare[1] if bare else ""
    stop = _END.search(text, heads[-1] - 1, high)
    return text[heads[-1] : stop.start() if stop else high]


def schedule_of(told: Iterable[RateLine]) -> tuple[RateLine, ...]:
    """One schedule of the lines that several sentences, or papers, tell of one measure.

    Empty where there is but one rate, or where they do not go together (see `joined`).
    """
    lines = joined(told)
    return lines if len(lines) >= _SEVERAL else ()


def joined(told: Iterable[RateLine]) -> tuple[RateLine, ...]:
    """The lines of *told*, each rate once, with all goods that anyone names for it.

    Where some are told of goods, those that are only listed say less; where rates are listed, the
    ends of their range do. Empty where two rates are said to be on the same goods: then they are
    not lines of one schedule.
    """
    lines: dict[tuple[object, ...], RateLine] = {}
    for one in told:
        known = lines.get(figure_of(one.rate))
        lines[figure_of(one.rate)] = one if known is None else _both(known, one)
    goods = [one for one in lines.values() if one.goods][:_MOST]
    if not all(on_other_goods([one], goods[n + 1 :]) for n, one in enumerate(goods[:-1])):
        return ()
    exact = [one for one in lines.values() if one.rate.op == "="]
    listed = exact if len(exact) >= _SEVERAL else list(lines.values())
    return tuple(goods or listed[:_MOST])


def _both(known: RateLine, said: RateLine) -> RateLine:
    """One line of two that tell one rate: all goods, in the words of both where they differ."""
    products = tuple(dict.fromkeys([*known.products, *said.products]))
    fuller = max(known, said, key=lambda each: (len(each.products), len(each.goods)))
    words = fuller.goods
    if not {*known.products} & {*said.products}:
        words = ", ".join(dict.fromkeys(filter(None, (known.goods, said.goods))))[:_WORDS]
    rate = said.rate if known.rate.op == "<=" else known.rate
    return RateLine(rate, known.before or said.before, products, words)


def figure_of(rate: Rate) -> tuple[object, ...]:
    """What makes two rates one figure: "up to 25%" and "25%" are, as the highest of one notice."""
    return (rate.value, rate.unit, "=" if rate.op == "<=" else rate.op)


def on_other_goods(known: Sequence[RateLine], said: Sequence[RateLine]) -> bool:
    """Whether both say what their rates are on, and share none of the goods."""
    if not known or not said:
        return False
    ours = {name for one in known for name in (one.goods.casefold(), *one.products)}
    theirs = {name for one in said for name in (one.goods.casefold(), *one.products)}
    return not ours & theirs


def rates_of(facts: Facts) -> frozenset[tuple[object, ...]]:
    """Every figure of *facts*: of its own rate and of its schedule's."""
    told = [facts.rate, *(one.rate for one in facts.schedule)]
    return frozenset(
        figure_of(rate) for rate in told if rate is not None and rate.value is not None
    )
