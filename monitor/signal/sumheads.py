"""Sums of goods that stand for a duty on them: a headline's "Xland hits $16bn of Yish goods"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: A verb of hitting or taxing, a sum, and "of" what: "to tax another $16bn of".
_SUM_OF: Final = re.compile(
    r"\b(?:hit(?:s|ting)?|tax(?:es|ing)?|target(?:s|ing)?)\s"
    r"(?:(?:another|further|additional|extra|about|some|up|to|a|an|new)\s){0,2}"
    r"(?P<sum>[$€]\d+(?:\.\d+)?\s?(?:bn|b|billion|m|mn|million))\s(?:more\s)?(?:worth\s)?(?:of|in)\s",
    re.IGNORECASE,
)
_GOODS: Final = frozenset({"goods", "product", "farm", "tech"})
#: "$200bn of Xish goods purchases" are no goods that are hit.
_DEALT: Final = re.compile(r"\s(?:purchases|orders|sales|buying|deals?)\b")
#: Letters in which the goods are named.
_WITHIN: Final = 40
_CLASSES: Final = frozenset({"tariff"})


def sum_heads(line: Line) -> list[Hit]:
    """The sums of a headline that are hit or taxed, as names of a duty; none beside a named one."""
    text, at = line.sentence.text, line.sentence.at
    if not line.is_title or "$" not in text or line.classes & {"tariff", "fee", "retaliation"}:
        return []
    return [
        Hit(at + found.start("sum"), at + found.end("sum"), (), _CLASSES)
        for found in _SUM_OF.finditer(text)
        if _by_a_side(line, at + found.start())
        and any(
            hit.classes & _GOODS
            and found.end() <= hit.start - at <= found.end() + _WITHIN
            and not _DEALT.match(line.text(hit.end, line.end))
            for hit in line.hits
        )
    ]


def _by_a_side(line: Line, verb: int) -> bool:
    """Whether a side or one of its officials does it: floods hit goods too."""
    return any(
        p.kind in {"side", "person", "office", "org"}
        and p.end <= verb
        and line.text(p.end, verb) in {" ", " to ", " will "}
        for p in line.parties
    )
