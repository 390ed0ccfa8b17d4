"""Sums, quantities, fees by the unit, and the numbers that are none of these."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.model import Amount, Rate
from monitor.signal.numbers import chinese_number, english_number
from monitor.signal.ratetypes import FoundAmount, FoundNumber, FoundRate, NumberKind, RateContext

_SCALE: Final = {
    "trillion": 1e12,
    "tn": 1e12,
    "trln": 1e12,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "bil": 1e9,
    "b": 1e9,
    "million": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "thousand": 1e3,
    "k": 1e3,
    "": 1.0,
    "万亿": 1e12,
    "亿": 1e8,
    "千万": 1e7,
    "百万": 1e6,
    "万": 1e4,
    "千": 1e3,
}
_SIGNS: Final = {
    "$": "USD",
    "us$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "CNY",
    "rmb": "CNY",
    "cny": "CNY",
    "usd": "USD",
    "c$": "CAD",
    "a$": "AUD",
    "hk$": "HKD",
}
_NAMES: Final = {
    "dollar": "USD",
    "dlr": "USD",
    "yuan": "CNY",
    "renminbi": "CNY",
    "euro": "EUR",
    "pound": "GBP",
    "yen": "JPY",
    "rmb": "CNY",
    "美元": "USD",
    "人民币": "CNY",
    "元人民币": "CNY",
    "元": "CNY",
    "欧元": "EUR",
    "日元": "JPY",
}
_FIGURE: Final = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,9}(?:\.\d{1,3})?"
_S: Final = (
    r"(?:trillion|billion|million|thousand|trln|bln|mln|tn|bn|mn|(?:bil|mil|[bmk])(?![\w-]))"
)
_MONEY: Final = re.compile(
    rf"(?<![\w])(?P<sign>US\$|C\$|A\$|HK\$|[$€£¥]|RMB\s?|CNY\s?"
    rf"|USD\s?)\s?(?P<v>{_FIGURE})(?:[\s-]?(?P<s>{_S}))?"
    rf"|(?<![\w.,$€£-])(?P<v2>{_FIGURE})(?:[\s-](?P<s2>{_S}))?[\s-](?P<name>dollar|dlr"
    rf"|yuan|renminbi|euro|pound|yen)s?\b",
    re.IGNORECASE,
)
_PER: Final = re.compile(
    r"(?:\s(?:fee|charge|levy|duty))?\s?(?:an?|per|for each|for every|/"
    r"|each)\s?(?:net\s|metric\s|gross\s|postal\s|single\s)?(?P<u>tonn?e?|item"
    r"|package|parcel|shipment|container|teu"
    r"|port call|call|visit|entry|voyage|vehicle|barrel|kilo(?:gram)?|kg|pound"
    r"|bushel|chip|unit)s?\b",
    re.IGNORECASE,
)
_PER_UNITS: Final = {
    "ton": "ton",
    "tonne": "ton",
    "tone": "ton",
    "tonn": "ton",
    "item": "item",
    "package": "item",
    "parcel": "item",
    "shipment": "item",
    "container": "container",
    "teu": "container",
    "port call": "call",
    "call": "call",
    "visit": "call",
    "entry": "call",
    "voyage": "call",
}
_GOODS: Final = re.compile(
    rf"(?<![\w.,$€£-])(?P<v>{_FIGURE})(?:[\s-](?P<s>trillion|billion|million|thousand"
    rf"|bln|mln|mn|m(?!\w)))?\s"
    r"(?:(?P<adj>metric|Boeing|Airbus|commercial|new|passenger)\s){0,2}(?P<u>tons?"
    r"|tonnes?|bushels|barrels|bales|aircraft|planes|jets|airliners|vehicles|chips"
    r"|cargoes)\b"
    r"(?:\sof\s[a-z]{3,14}(?:\s[a-z]{3,14})?)?(?P<per>\s(?:an?|per|each"
    r"|every)\s(?P<pu>year|month)|\sannually|\syearly)?",
    re.IGNORECASE,
)
_GOOD_UNITS: Final = {
    "ton": "tonne",
    "tons": "tonne",
    "tonne": "tonne",
    "tonnes": "tonne",
    "bushels": "bushel",
    "barrels": "barrel",
    "bales": "bale",
    "aircraft": "aircraft",
    "planes": "aircraft",
    "jets": "aircraft",
    "airliners": "aircraft",
    "vehicles": "vehicle",
    "chips": "chip",
    "cargoes": "cargo",
}
_OP: Final = (
    (
        re.compile(
            (
                r"\b(?:more than|over|exceeding|above|in excess of|upwards? of|greater "
                r"than)\s(?:an?\s)?$"
            ),
            re.IGNORECASE,
        ),
        ">",
    ),
    (re.compile(r"\b(?:at least|no less than|a minimum of)\s$", re.IGNORECASE), ">="),
    (re.compile(r"\b(?:less than|under|below|nearly|almost|just under)\s$", re.IGNORECASE), "<"),
    (re.compile(r"\b(?:up to|as much as|at most)\s$", re.IGNORECASE), "<="),
    (
        re.compile(r"\b(?:about|around|roughly|some|approximately|an estimated)\s$", re.IGNORECASE),
        "~",
    ),
)
_BALANCE_BEFORE: Final = re.compile(
    (
        r"\b(?:deficit|surplus|two-way trade|bilateral trade|goods trade|trade (?:gap"
        r"|volume|imbalance)|gdp|economy|revenues?|market value|sales)\b[^.;]{0,40}$"
    ),
    re.IGNORECASE,
)
_BALANCE_AFTER: Final = re.compile(
    (
        r"\s(?:trade\s|goods\s|annual\s|record\s){0,3}(?:deficit|surplus|gap|imbalance"
        r"|in (?:bilateral|two-way|annual) trade)"
    ),
    re.IGNORECASE,
)
_ZH_MONEY: Final = re.compile(
    r"(?<![\d.])(?P<v>\d{1,9}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,5})(?:多|余)?\s?(?P<s>万亿"
    r"|亿|千万|百万|万|千)?(?:多|余)?(?P<u>美元|元人民币|人民币|欧元|日元|元|吨|蒲式耳|架)(?P<per>/年|每年)?"
)
_ZH_BALANCE: Final = re.compile(r"(?:逆差|顺差|贸易额|总值|进出口)[^，。；]{0,14}$")
_VOTE: Final = re.compile(
    r"(?<![\w.-])(?P<a>\d{1,3})(?:-|\sto\s)(?P<b>\d{1,3})(?=\s(?:decision|vote"
    r"|ruling|majority|split|margin|opinion|win|verdict|party-line))"
    r"|\b(?:vote[ds]?|voting|passed|ruled|split|approved)\s(?:it\s)?(?:by\s"
    r"|of\s)?(?:a\s(?:vote|margin)\sof\s)?(?P<c>\d{1,3})(?:-"
    r"|\sto\s)(?P<d>\d{1,3})(?![\d%]|\sper)",
    re.IGNORECASE,
)
_DOCUMENT: Final = re.compile(
    r"\b(?P<k>Announcement|Notice|Executive Order|Order|Proclamation|Decree|Circular"
    r"|Regulation|Public Law|Docket|Case|Document|Ruling)s?\s"
    r"(?:(?:No|Nos|Number|Num)\.?\s?|#\s?)?(?P<n>\d{1,6}(?:-\d{1,5})?)(?:\s(?:of"
    r"|for)\s(?P<y>20\d\d))?(?![\w%])"
    r"|\b(?P<k2>DS|HR|S\.|USTR-|E\.O\.\s?)(?P<n2>\d{2,5})\b"
    r"|\bNo\.\s?(?P<n3>\d{1,5})(?:\s(?:of|for)\s(?P<y3>20\d\d))?(?![\w%])"
)
_ZH_DOCUMENT: Final = re.compile(
    r"(?:[〔\[（(])?(?P<y>20\d\d)(?:年|[〕\]）)])\s?第?(?P<n>\d{1,4})号(?:公告|令|通知)?"
    r"|第(?P<n2>\d{1,4})号(?:公告|令)|公告第(?P<n3>\d{1,4})号"
)
_COUNT: Final = re.compile(
    r"(?<![\w.,$€£-])(?P<v>\d{1,3}(?:,\d{3})?|\d{1,5}|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozens of|a dozen|more "
    r"than a dozen)"
    r"\s(?!percent|per cent|million|billion)(?:(?!and\b|of\b|in\b|on\b"
    r"|to\b)[A-Za-z][\w'-]{1,20}\s){0,4}?"
    r"(?P<what>companies|firms|entities|makers|manufacturers|organi[sz]ations"
    r"|individuals|products|items|categories|suppliers|subsidiaries|institutions"
    r"|ships"
    r"|vessels|plants|producers|exporters|people|officials|countries|others|lines|goods)\b",
    re.IGNORECASE,
)
_ZH_COUNT: Final = re.compile(
    r"(?<![\d.])(?P<v>\d{1,5}|[一二两三四五六七八九十]{1,3})(?P<what>家|个实体|项商品|种|名|艘|个国家|个税目|项)"
)


def _figure(words: str, scale: str | None) -> float:
    return round(float(words.replace(",", "")) * _SCALE[(scale or "").lower()], 4)


def _op(text: str, start: int) -> str:
    low = max(0, start - 20)
    return next((op for pattern, op in _OP if pattern.search(text, low, start)), "=")


def find_unit_rates(text: str) -> list[FoundRate]:
    """Fees by the unit: "$80 a ton", "$1 million per port call"."""
    out = []
    for match in _MONEY.finditer(text):
        per = _PER.match(text, match.end())
        if per is None:
            continue
        unit = _PER_UNITS.get(per["u"].lower(), per["u"].lower())
        value = _figure(match["v"] or match["v2"], match["s"] or match["s2"])
        op = {"~": "="}.get(_op(text, match.start()), _op(text, match.start()))
        rate = Rate(value, f"{_currency(match).lower()}_per_{unit}", op=op)
        out.append(FoundRate(match.start(), per.end(), rate, context=RateContext.DUTY))
    return out


def _currency(match: re.Match[str]) -> str:
    if match["name"]:
        return _NAMES[match["name"].lower()]
    return _SIGNS[match["sign"].strip().lower()]


# Asked of a sentence for each of its measures.
@lru_cache(maxsize=64)
def find_amounts(text: str, language: str = "en") -> tuple[FoundAmount, ...]:
    """Sums and quantities of *text* in order."""
    if language.startswith("zh"):
        return tuple(_chinese_amounts(text))
    out = []
    for match in _MONEY.finditer(text):
        if _PER.match(text, match.end()):
            continue
        start, end = match.span()
        value = _figure(match["v"] or match["v2"], match["s"] or match["s2"])
        balance = bool(
            _BALANCE_BEFORE.search(text, max(0, start - 60), start)
            or _BALANCE_AFTER.match(text, end)
        )
        out.append(
            FoundAmount(start, end, Amount(value, _currency(match)), _op(text, start), balance)
        )
    for match in _GOODS.finditer(text):
        unit = _GOOD_UNITS.get(match["u"].lower(), match["u"].lower())
        if match["per"]:
            unit += "_per_month" if (match["pu"] or "").lower() == "month" else "_per_year"
        value = _figure(match["v"], match["s"])
        out.append(FoundAmount(*match.span(), Amount(value, unit), _op(text, match.start())))
    return tuple(sorted(out, key=lambda one: one.start))


def _chinese_amounts(text: str) -> list[FoundAmount]:
    out = []
    for match in _ZH_MONEY.finditer(text):
        words = match["v"]
        number = float(words) if words[0].isascii() else chinese_number(words)
        if number is None or (match["u"] in {"元", "架"} and not words[0].isascii()):
            continue
        start, end = match.span()
        if text[max(0, start - 3) : start].endswith(("每吨", "净吨")) or text[end : end + 2] in {
            "每吨",
            "/吨",
            "每净",
            "/净",
        }:
            continue
        unit = _NAMES.get(
            match["u"],
            {"吨": "tonne", "蒲式耳": "bushel", "架": "aircraft"}.get(match["u"], match["u"]),
        )
        if unit in {"tonne", "bushel"} and (
            match["per"]
            or re.search(r"(?:每年|年均)[^，。；]{0,16}$", text[max(0, start - 20) : start])
        ):
            unit += "_per_year"
        value = round(number * _SCALE[match["s"] or ""], 4)
        balance = bool(_ZH_BALANCE.search(text[max(0, start - 20) : start]))
        out.append(FoundAmount(start, end, Amount(value, unit), _chinese_op(text, start), balance))
    return out


def _chinese_op(text: str, start: int) -> str:
    before = text[max(0, start - 4) : start]
    for words, op in (
        ("至少", ">="),
        ("不少于", ">="),
        ("超过", ">"),
        ("逾", ">"),
        ("约", "~"),
        ("近", "<"),
    ):
        if before.endswith(words):
            return op
    return "="


def find_documents(text: str, language: str = "en") -> list[FoundNumber]:
    """Document numbers of *text* in order."""
    if not language.startswith("zh"):
        return [_document(match) for match in _DOCUMENT.finditer(text)]
    out: list[FoundNumber] = []
    for match in _ZH_DOCUMENT.finditer(text):
        number = match["n"] or match["n2"] or match["n3"]
        words = f"{match['y']}-{number}" if match["y"] else number
        out.append(FoundNumber(*match.span(), NumberKind.DOCUMENT, words, float(number)))
    return out


def find_numbers(text: str, language: str = "en") -> tuple[FoundNumber, ...]:
    """Votes, counts and document numbers of *text* in order."""
    if language.startswith("zh"):
        out = find_documents(text, language)
        for match in _ZH_COUNT.finditer(text):
            count = chinese_number(match["v"])
            out.append(
                FoundNumber(
                    *match.span(),
                    NumberKind.COUNT,
                    match.group(),
                    None if count is None else float(count),
                )
            )
        return tuple(sorted(out, key=lambda one: one.start))
    out = [_vote(match) for match in _VOTE.finditer(text)]
    out.extend(find_documents(text, language))
    out.extend(_count(match) for match in _COUNT.finditer(text))
    return tuple(sorted(out, key=lambda one: one.start))


def _vote(match: re.Match[str]) -> FoundNumber:
    words = f"{match['a'] or match['c']}-{match['b'] or match['d']}"
    return FoundNumber(*match.span(), NumberKind.VOTE, words)


def _count(match: re.Match[str]) -> FoundNumber:
    value = english_number(match["v"].removesuffix(" of"))
    number = None if value is None else float(value)
    return FoundNumber(*match.span(), NumberKind.COUNT, match.group(), number)


def _document(match: re.Match[str]) -> FoundNumber:
    number = match["n"] or match["n2"] or match["n3"]
    year = match["y"] or match["y3"]
    if match["n2"]:
        words = match["k2"].strip() + number
    elif year:
        words = f"{year}-{number}"
    else:
        words = (
            f"{match['k']} {number}" if match["k"] and "Order" in match["k"] else f"No. {number}"
        )
    value = float(number) if number.isdecimal() else None
    return FoundNumber(*match.span(), NumberKind.DOCUMENT, words, value)
