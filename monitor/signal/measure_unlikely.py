"""What is told as not to come: "unlikely to lift duties", "no new duties"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: "agree on no new duties": what is not to come.
_NONE_SUCH: Final = re.compile(
    r"(?i)\bno (?:new|additional|further|more|fresh|extra)\s(?:\w+\s){0,2}$"
)
#: "highly unlikely' to delay duties", "extension of the truce unlikely".
_UNLIKELY: Final = re.compile(r"(?i)\bunlikely\W?\sto\s(?:\w+\s)?$")
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
