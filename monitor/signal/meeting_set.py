"""Words behind talks that say when and where they are: "due in Xville", "which are set for May"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.scene import Line

#: ", which are set for May in Xville", ", which ran until Sunday"
_WHICH_IS: Final = re.compile(
    r"(?:which|that)\s(?:(?:is|are|was|were|will|would|has|have|had|be|been|also|now|to)\s)*"
    r"(?:scheduled|due|set|slated|planned|expected|held|t(?:ak(?:e|es|en|ing)|ook) place|beg[aiu]n"
    r"|begins?|started|starts?|open(?:s|ed)?|r[au]n|runs|last(?:s|ed)?|end(?:s|ed)?|conclude[sd]?)\b"
)
#: "talks between X and Y, due in Xville": they are due, not whoever prepares them.
_DUE: Final = re.compile(r"due|slated|scheduled|set\b", re.IGNORECASE)


def when_held(line: Line, clause: Clause, first: Hit) -> int:
    """Where the relative clause ends that says when and where: "talks, which are set for May"."""
    index = clause.index + 1
    if not first.classes & NOUNS or index >= len(line.sentence.clauses):
        return clause.at
    after = line.sentence.clauses[index]
    told = after.kind is ClauseKind.RELATIVE and _WHICH_IS.match(after.text)
    return after.at + len(after.text) if told else clause.at


def due_then(line: Line, first: Hit, second: Hit) -> bool:
    """As in "talks between Ito and Sato, due in Xville": where the talks will be, no journey."""
    at = line.sentence.at
    return (
        bool(first.classes & NOUNS)
        and _DUE.match(line.text(second.start, second.end)) is not None
        and not any(first.end <= v.start + at < second.start for v in line.whole().verbs)
    )
