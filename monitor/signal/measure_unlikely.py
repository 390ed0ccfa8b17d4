"""What is told as not to come: "unlikely to lift duties", "no new duties"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot, attributive, has_class
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line

#: Verbs of a threat.
THREAT: Final = frozenset(["threaten", "warn", "vow"])
#: "agree on no new duties": what is not to come.
_NONE_SUCH: Final = re.compile(
    r"(?i)\bno (?:new|additional|further|more|fresh|extra)\s(?:\w+\s){0,2}$"
)
#: "highly unlikely' to delay duties", "extension of the truce unlikely".
_UNLIKELY: Final = re.compile(
    r"(?i)\bunlikely\W?\sto\s(?:\w+\s)?$"
    r"|\bno (?:final |firm )?(?:decision|word|discussion|agreement|talks?)s?\s(?:\w+\s){0,3}?"
    r"(?:on|about|over|to)\s(?:whether to\s)?(?:an?\s|the\s)?$"
)
_IS_UNLIKELY: Final = re.compile(
    r"(?i)(?:(?!\b(?:that|which|who)\b)[^,;:]){0,50}?\s(?:(?:is|are|was|were|seems?|looks?|appears?|remains?)\s)?"
    r"(?:(?:highly|very|now|increasingly)\s)?(?:unlikely|not planned)\b"
)


def not_to_come(line: Line, act: Hit, measure: Hit) -> bool:
    """Whether the words say that the act on the measure is unlikely, or that there is none."""
    after = max(act.end, measure.end)
    return bool(
        _UNLIKELY.search(line.text(line.sentence.at, act.start))
        or _NONE_SUCH.search(line.text(line.sentence.at, measure.start))
        or _IS_UNLIKELY.match(line.text(after, line.end))
    )


def _figured(spot: Spot) -> bool:
    """Whether the trigger's clause tells a rate or a sum."""
    line, (low, high) = spot.line, spot.line.clause_span(spot.clause)[0]
    return bool(re.search(rf"\d(?:{PERCENT}|\s?(?:bn|bln|billion))", line.text(low, high)))


def idle_warning(spot: Spot, act: Hit, name: str, lemmas: set[str]) -> bool:
    """Whether nothing is named that is threatened, or by somebody who cannot do it."""
    line = spot.line
    if name == "expire" and lemmas & THREAT:
        # "warn that the waivers must not lapse"
        return True
    threatens = bool(lemmas & THREAT) or name == "threaten"
    if threatens and "answer" in spot.hit.classes and not _figured(spot):
        # "warns of countermeasures": no measure is named
        return True
    if _official_before(line, act):
        return False
    warns = "warn" in lemmas or line.text(act.start, act.end).lower().startswith("warn")
    return warns or (threatens and has_class(line, {"companies"}))


def _official_before(line: Line, act: Hit) -> bool:
    """Whether somebody who could act, not a firm, stands before the act."""
    return any(
        p.end <= act.start
        and p.kind in {"person", "office", "org", "side"}
        and not attributive(line, p)
        for p in line.parties
    )
