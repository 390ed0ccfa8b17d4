"""The rate that a duty had before, where it is told in words of its own: "up from 10%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.signal.ratepairs import EARLIER
from monitor.signal.ratetypes import FoundRate, RateContext

#: What stands before such a rate.
_OLD: Final = re.compile(
    rf"(?:\b(?:up|down|higher|lower)\sfrom\s(?:(?:the|an?)\s)?"
    rf"(?:(?:{EARLIER}|threatened|planned|proposed)\s)?"
    r"|\b(?:compared\s(?:with|to)|versus|against|instead of|rather than)\s"
    rf"(?:(?:the|an?)\s)?{EARLIER}\s"
    rf"|\b{EARLIER}\s(?:rate|dut(?:y|ies)|tariffs?|lev(?:y|ies)"
    r"|level),?\s(?:of\s|was\s|is\s|were\s|are\s|had been\s|stood at\s|stands at\s|at\s){1,2}"
    r"|\b(?:cut|reduction|increase|rise|hike|raise)\s(?:is\s|was\s)?from\s(?:the\s)?"
    r"|\b(?:it|which|they|rate|duty|tariff|levy|duties|tariffs)\s(?:had been|stood|had stood)\s"
    r"(?:at\s|set at\s)?"
    r"|\b(?:after|since)\s(?:setting|putting|fixing|imposing)\s(?:it|them|the\s\w+)\s(?:at|of)\s"
    r"|\b(?:now|already|currently|presently)\s(?:taxed|charge[sd]|lev(?:ied|ies)|imposes"
    r"|collects|pay(?:ing)?|fac(?:e|ing))\s(?:at\s)?"
    r"|[,(]\s?(?:currently|previously|until now|formerly|at present)\s(?:at\s)?)"
    r"(?:an?\s)?(?:just\s|only\s)?$",
    re.IGNORECASE,
)
#: What stands behind it: "against 10% now", "was 10% until now".
_SO_FAR: Final = re.compile(
    r"\s(?:now|today|before|until now|so far|currently|at present|previously|hitherto)\b"
)
_AGAINST: Final = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|(?:is|was|are|were)(?: set)?(?: at)?)\s(?:an?\s)?$",
    re.IGNORECASE,
)
#: "in addition to existing duties of 25%": what stays, not what was before.
_ON_TOP: Final = re.compile(
    r"\b(?:in addition to|on top of|over and above|alongside)\s[^,;]*$", re.IGNORECASE
)
_FAR: Final = 60


def is_old(text: str, found: FoundRate) -> bool:
    """Whether *found* is said to be what the duty was, or still is."""
    if found.rate.unit != "percent" or found.before is not None or found.rate.value is None:
        return False
    low = max(0, found.start - _FAR)
    if _ON_TOP.search(text, low, found.start):
        return False
    if _OLD.search(text, low, found.start):
        return True
    so_far = _SO_FAR.match(text, found.end) is not None
    return so_far and _AGAINST.search(text, low, found.start) is not None


def set_beside(text: str, found: Sequence[FoundRate]) -> list[FoundRate]:
    """*found*, of "to 84%, a day after setting it at 34%" the second put to the first as before."""
    out = list(found)
    for old in found:
        if len(out) < len((old, old)) or not is_old(text, old):
            continue
        new = next((one for one in reversed(out) if one.start < old.start), None)
        new = new or next((one for one in out if one.start > old.start), None)
        if new is None or not _takes(new) or new.rate.value == old.rate.value:
            continue
        out = [
            replace(one, before=old.rate, context=RateContext.DUTY) if one is new else one
            for one in out
            if one is not old
        ]
    return out


def _takes(new: FoundRate) -> bool:
    """Whether a rate may have been another before: one of a duty that has none told yet."""
    duty = new.context in {RateContext.DUTY, RateContext.UNKNOWN}
    return duty and new.rate.unit == "percent" and new.before is None and new.factor is None
