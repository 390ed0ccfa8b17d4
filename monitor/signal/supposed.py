"""Whether a measure is only thought about: "Cutting duties would help both"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit

#: "lower duties may be warranted": what somebody thinks of it.
_DEEMED: Final = re.compile(
    r"\b(?:(?:may|might|could|would) be|is|are) "
    r"(?:warranted|justified|appropriate|desirable|wise)\b"
)
#: "Cutting duties would help", "extending the pause is in the interest of both": thought about.
_IS_WHAT: Final = re.compile(
    r"[^;:.]*?\b(?:would|could|may|might|can|will|won't|wouldn't|should|must)\b"
    r"|[^,;:.]*?\s(?:is|remains|was|makes?|made|serves?|helps?|hurts?|means?|costs?)\s"
)
#: "the question is removing duties": what is talked about, and not done.
_TOPIC_IS: Final = re.compile(
    r"\b(?:question|issue|matter|priority|goal|aim|point|step|solution|answer|way|task|topic|idea"
    r"|option|key)\b[^,;:]{0,40}\s(?:is|was|would be|remains)\s$"
)


def supposed(spot: Spot, act: Hit) -> bool:
    """Whether it is only supposed: "Cutting duties would ...", a headline's question."""
    line = spot.line
    if line.sentence.language == "zh":
        return False
    after = line.text(act.end, line.end)
    if (line.is_title and "?" in after) or _DEEMED.search(after):
        return True
    if not line.text(act.start, act.end).split(" ")[0].lower().endswith("ing"):
        return False
    first = line.text(spot.clause.at, act.start)
    if _TOPIC_IS.search(first):
        return True
    return first.strip(" \"'") in {"", "that"} and _IS_WHAT.match(after) is not None
