"""Whom "it" stands for: the body or country that opened the sentence before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.signal.scene import Line, Party

#: "It said ...", "It also put ...": a body or a country goes on acting.
_IT: Final = re.compile(
    r"It(?=\s(?:also\s|then\s|further\s|later\s|separately\s|has\s|had\s)?"
    r"(?:said|says|announced|added|put|placed|vowed|pledged|promised|imposed|raised|plans|intends"
    r"|called|urged|will|would|suspended|banned|barred|accused|lodged|filed|opened|launched)\b)"
)
#: Letters into a sentence within which such an antecedent begins.
_OPENS: Final = 12


def acting(line: Line) -> Party | None:
    """The body or country that an English sentence opens with, None where it opens otherwise."""
    first = line.parties[0] if line.parties else None
    if first is None or line.sentence.language == "zh":
        return None
    acts = first.kind == "org" or (first.kind == "side" and first.how != "demonym")
    return first if acts and first.start - line.sentence.at <= _OPENS else None


def it(line: Line, body: Party | None) -> list[Party]:
    """*body* once more, where the sentence opens with "it" and a verb of acting; else nobody."""
    found = _IT.match(line.sentence.text) if body is not None else None
    at = line.sentence.at
    return [] if found is None or body is None else [replace(body, start=at, end=at + found.end())]
