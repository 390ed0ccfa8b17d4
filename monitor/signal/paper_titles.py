"""Names of papers: "the order “Modifying Duties on Goods of Xland”" does nothing by its name."""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

_PAPER: Final = (
    r"\b(?:[Oo]rders?|[Pp]roclamation|[Mm]emorandum|[Rr]ule|[Nn]otice|[Dd]etermination"
    r"|[Dd]irective)(?:\s\(?(?:No\. ?)?\d{1,5}\)?)?"
    r"(?:\s(?:of|on|dated)\s[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?)?"
)
_NAMED: Final = r",?\s(?:(?:entitled|titled|called|named|headed|on),?\s)?"
#: "an order entitled “...”", "Order 1234 of May 3, 2021 (...)": quoted, or in brackets.
_QUOTED: Final = re.compile(
    rf"{_PAPER}(?P<cut>{_NAMED}(?:[\"“](?P<quote>[^\"“”\n]{{12,260}})[\"”]"
    r"|\((?P<aside>[^()\n]{20,260})\)))"
)
#: "the order Modifying Duties on Goods of Xland cuts": set off by its great letters alone.
_SET_OFF: Final = re.compile(
    r"\b[Tt]he (?:executive )?(?:order|proclamation|memorandum)(?P<cut>\s(?=[A-Z][a-z]{2,14}ing\s)"
    r"[A-Z][a-z]+(?:\s(?:[A-Z][\w’'.-]*|of|the|in|and|to|with|that|for|from|on|by|its)){3,40})"
    r"(?=\s[a-z])"
)
#: "[12]", "(see 2002040034)"
_REFERENCE: Final = re.compile(r"\[\d{1,3}\]|\s\(see \d{8,12}\)")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z’'-]{3,}")
#: Share of longer words that begin with a great letter in a name.
_GREAT: Final = 0.7
_FEWEST: Final = 3


def paper_titles(content: str, start: int) -> tuple[int, ...]:
    """Offsets of the letters, from *start* on, that only name a paper or point at a note."""
    spans = [m.span() for m in _REFERENCE.finditer(content, start)]
    spans.extend(
        match.span("cut")
        for match in _QUOTED.finditer(content, start)
        if _is_name(match["quote"] or match["aside"])
    )
    spans.extend(_tail(content, *m.span("cut")) for m in _SET_OFF.finditer(content, start))
    return tuple(sorted(set(chain.from_iterable(range(*span) for span in spans))))


def _is_name(words: str) -> bool:
    """Whether *words* are written with great letters, as a name is."""
    found = _WORD.findall(words)
    great = sum(word[0].isupper() for word in found)
    return len(found) >= _FEWEST and great >= _GREAT * len(found)


def _tail(content: str, first: int, last: int) -> tuple[int, int]:
    """*first:last* without small words at its end: they go on with the sentence."""
    while last > first and content[first:last].rsplit(" ", 1)[-1].islower():
        last = content.rindex(" ", first, last)
    return first, last
