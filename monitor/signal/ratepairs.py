"""Rates that belong together: from A to B, doubling to B, adding A to reach B."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Rate, RateKind
from monitor.signal.phrases_en import PERCENT
from monitor.signal.ratetypes import FoundRate, RateContext

#: What makes a rate one that was told, planned or in force before.
EARLIER: Final = (
    r"(?:(?:current|present|today's|now|previous|existing|initial|original|earlier|prior|former|old)"
    r"|(?:already|previously|earlier|initially|originally|first|just|newly)[\s-](?:\w+ed|set))"
)
FROM: Final = re.compile(
    (
        r"\b(?:from|instead of|rather than|in place of|replacing)\s(?:(?:an?|the|its|their)\s)?"
        rf"(?:{EARLIER}\s)?(?:rate of\s|level of\s)?$"
    ),
    re.IGNORECASE,
)
TO: Final = re.compile(
    (
        r"\bto\s(?:(?:an?|the|its)\s)?(?:(?:about|around|just|only|as much as|as high "
        r"as)\s)?(?:rate of\s)?$"
    ),
    re.IGNORECASE,
)
#: Letters between the two.
_APART: Final = 90
_LINK: Final = re.compile(r"\b(?:tak|bring|brought|took|rais|lift|push|mak)\w*\b", re.IGNORECASE)


_FROM_ZERO: Final = re.compile(
    rf"\bfrom (?:zero|nothing|nil|0){PERCENT}?\sto\s(?:as much as\s|up to\s)?$",
    re.IGNORECASE,
)
#: "by 41 points to 125 percent", "50 points for a rate of 84 percent"
_NOW: Final = re.compile(
    r"^,? to (?:an? |the )?$|,? (?:for|to) (?:an? |the )?(?:new )?(?:rate|level) of $",
    re.IGNORECASE,
)


_ITS_OBJECT: Final = re.compile(
    r"\s(?:(?:of|the|its|their|a|an|current|existing|extra|additional|added|so-called)\s)*"
)


def _comes_to(text: str, between: str, after: FoundRate) -> bool:
    """As in "adding 50 points takes the rate to 84 percent"."""
    towards = TO.search(text, max(0, after.start - 20), after.start)
    return bool(_LINK.search(between) and towards)


#: "the rate, now 10%, will be 30%", "currently 10%, goes to 30%"
_NOW_AT: Final = re.compile(
    r"(?:,|\()\s?(?:which\s(?:is|stands)\s)?(?:now|currently|today|at present)\s(?:at\s)?$",
    re.IGNORECASE,
)
_WILL_BE: Final = re.compile(
    r"\)?,?\s(?:(?:will|would|is to|are to|shall)\s(?:then\s)?(?:be(?:come)?|rise to|go (?:up )?to"
    r"|climb to|increase to|fall to|drop to|be (?:raised|cut|lowered|lifted) to|double to)"
    r"|(?:goes|rises|climbs|falls|drops|moves)\sto|to(?:\san?)?)\s",
    re.IGNORECASE,
)


#: "10% duties on wine will fall to 5%", "duties of 10% on wine are set to rise on 4 May to 25%".
_GOES_TO: Final = re.compile(
    r"(?:\s(?:additional|extra|existing|retaliatory|punitive|currently|now|import|(?-i:[A-Z][\w.]*))){0,3}"
    r"(?:\s(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|surcharges?))?"
    r"(?:\s(?:on|against)\s[^,;:.%]{1,50}?)?"
    r"\s(?:(?:will|would|is|are|was|were|to|be|been|has|have|being|set|due|scheduled|slated"
    r"|expected|poised)\s){0,5}"
    r"(?:rais|increas|hik|lift|ris|climb|jump|go|cut|lower|reduc|drop|fall|slash|trim)\w*\s"
    r"(?:down\s|up\s)?(?:(?:on|from|in|by)\s(?:[A-Z]\w+\.?|\d+)(?:\s(?:\d+|[A-Z]\w+))?\s)?"
    r"to\s(?:an?\s)?",
    re.IGNORECASE,
)
#: "raised its 25% tariff on X to 50%": what moves the one, and what stands before the other.
_MOVES_ITS: Final = re.compile(
    r"\b(?:rais|increas|hik|lift|jack|ratchet|bump|cut|lower|reduc|slash|trim|push|tak|bring|brought"
    r"|took)\w*\s(?:up\s|down\s)?(?:(?:its|the|their|a|an|this|that|such|his|[\w.]+['’]s?)\s)?"
    r"(?:[a-z-]+\s){0,2}$",
    re.IGNORECASE,
)
_RATE_MOVED: Final = re.compile(
    r"(?:\s[a-z-]+){0,2}\s(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|surcharges?|tax(?:es)?)"
    r"(?:\s(?:on|against|for)\s[^,;:.%]{1,60}?)?\sto\s(?:an?\s|as much as\s|as high as\s)?",
    re.IGNORECASE,
)
#: "30%, not 20%", "30% instead of 20%"
_INSTEAD: Final = re.compile(
    r",?\s(?:(?:and\s)?not|instead of|rather than)\s(?:the\s)?(?:\w+\s){0,2}$", re.IGNORECASE
)


def instead(text: str, found: list[FoundRate]) -> list[FoundRate]:
    """Join "30 percent, not 20 percent": the second is what was said before."""
    out: list[FoundRate] = []
    for one in found:
        last = out[-1] if out else None
        joined = last is not None and last.before is None and last.factor is None
        if last is not None and joined and _INSTEAD.match(text[last.end : one.start]):
            out[-1] = replace(last, end=one.end, before=one.rate, context=_stronger(last, one))
        else:
            out.append(one)
    return out


def _from_nothing(text: str, one: FoundRate) -> FoundRate:
    """*one*, with the zero of "from zero to 25 percent" before it."""
    if one.before is not None or one.rate.unit != "percent":
        return one
    if _FROM_ZERO.search(text, max(0, one.start - 40), one.start) is None:
        return one
    return replace(one, before=replace(one.rate, value=0.0))


def paired(text: str, found: list[FoundRate]) -> list[FoundRate]:
    """Join "from A percent ... to B percent" and "to B percent from A percent"."""
    out: list[FoundRate] = []
    used: set[int] = set()
    for n, one in enumerate(found):
        if n in used or one.factor is not None or one.rate.unit == "pp":
            if n not in used:
                out.append(one)
            continue
        other = found[n + 1] if n + 1 < len(found) else None
        if (
            other is not None
            and other.rate.unit == "percent"
            and other.factor is None
            # "from 25% to 100%, on cells from 25% to 50%": each has its own rate before.
            and one.before is None
            and other.before is None
            and other.start - one.end <= _APART
        ):
            here = FROM.search(text, max(0, one.start - 40), one.start)
            there = FROM.search(text, max(one.end, other.start - 40), other.start)
            towards = TO.search(text, max(one.end, other.start - 40), other.start)
            now_at = _NOW_AT.search(text, max(0, one.start - 30), one.start)
            goes = _GOES_TO.fullmatch(text, one.end, other.start) or (
                now_at and _WILL_BE.fullmatch(text, one.end, other.start)
            )
            goes = goes or (
                _MOVES_ITS.search(text, max(0, one.start - 40), one.start)
                and _RATE_MOVED.fullmatch(text, one.end, other.start)
            )
            if (here and towards) or (goes and one.lowest is other.lowest is None):
                out.append(
                    replace(other, start=one.start, before=one.rate, context=_stronger(one, other))
                )
                used.add(n + 1)
                continue
            if there and other.start - one.end <= 45:
                out.append(
                    replace(one, end=other.end, before=other.rate, context=_stronger(one, other))
                )
                used.add(n + 1)
                continue
        out.append(_from_nothing(text, one))
    return out


def _stronger(one: FoundRate, other: FoundRate) -> RateContext:
    for context in (RateContext.DUTY, RateContext.CHANGE, RateContext.SHARE):
        if context in {one.context, other.context}:
            return context
    return RateContext.UNKNOWN


#: "nearly doubled, to 47%": not by just so much.
_ABOUT: Final = re.compile(
    r"\b(?:more than|nearly|almost|over|roughly|about|around|close to)\s$", re.IGNORECASE
)
#: "cuts its 20% tariff on steel in half"
_CUT: Final = re.compile(r"\b(?:cut|slash|chop|reduc)\w*\b[^.;]{0,30}$", re.IGNORECASE)


def _in_half(text: str, last: FoundRate, one: FoundRate) -> bool:
    """Whether *one* is the "in half" to which the duty at the rate *last* is cut."""
    half = one.factor is not None and text[one.start : one.end].lower() == "in half"
    bare = last.factor is None and last.before is None and last.rate.value is not None
    near = one.start - last.end <= _APART and not re.search(r"[.;:]", text[last.end : one.start])
    return half and bare and near and _CUT.search(text, 0, last.start) is not None


def factored(text: str, found: list[FoundRate]) -> list[FoundRate]:
    """As in "doubles, to a fifth": the new rate over the factor is the old one."""
    out: list[FoundRate] = []
    for one in found:
        last = out[-1] if out else None
        if last is not None and last.rate.value is not None and _in_half(text, last, one):
            out[-1] = replace(last, rate=Rate(last.rate.value / 2), before=last.rate)
            continue
        if (
            last is not None
            and last.factor
            and last.rate.value is None
            and one.rate.value
            and one.start - last.end <= 80
        ):
            between = text[last.end : one.start]
            about = _ABOUT.search(text, max(0, last.start - 14), last.start)
            if one.before is not None or about is not None:
                # As in "doubled the levy, which goes from 10% to 25%": the figures say by how much.
                out[-1] = replace(one, start=last.start, context=RateContext.DUTY)
                continue
            if _ITS_OBJECT.fullmatch(between):
                # As in "halves the 20% levy".
                value = one.rate.value * last.factor
                out[-1] = replace(last, end=one.end, rate=Rate(value), before=one.rate)
                continue
            if re.search(r"\bfrom\b", between) and not re.search(r"\bto\b", between):
                value = one.rate.value * last.factor
                out[-1] = replace(last, end=one.end, rate=Rate(value), before=one.rate)
                continue
            if re.search(r"\bto\b", between) or text[one.start - 3 : one.start].lower() == "to ":
                before = Rate(one.rate.value / last.factor)
                out[-1] = replace(
                    one,
                    start=last.start,
                    before=before,
                    factor=last.factor,
                    context=RateContext.DUTY,
                )
                continue
        out.append(one)
    return out


def added(text: str, found: list[FoundRate]) -> list[FoundRate]:
    """As in "adding 50 points takes the rate to 84 percent": 34 before, by arithmetic."""
    out = list(found)
    for n, one in enumerate(out[:-1]):
        after = out[n + 1]
        if (
            one.rate.kind is not RateKind.DELTA
            or after.rate.kind is not RateKind.COMPONENT
            or after.before is not None
        ):
            continue
        if one.rate.value is None or after.rate.value is None or after.rate.unit != "percent":
            continue
        between = text[one.end : after.start]
        if len(between) > 60 or not (_comes_to(text, between, after) or _NOW.search(between)):
            continue
        head = text[max(0, one.start - 50) : one.start]
        sign = (
            -1
            if re.search(r"\b(?:cut|lower|reduc|remov|slash|trim)\w*", head, re.IGNORECASE)
            else 1
        )
        before = after.rate.value - sign * one.rate.value
        if before >= 0:
            out[n + 1] = replace(after, before=Rate(round(before, 3)))
    return out
