"""Words beside talks that say when and where they are: "due in Xville", "which are set for May".

So does the journey to them: "will travel to Xville on Monday and hold talks with Sato".
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.lexicon import EntryKind, Hit
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

#: "will travel to Xville from Monday to Tuesday and hold talks": no other deed between the two.
_AND_MEET: Final = re.compile(
    r"[^;:]{2,90}?\s(?:and|where (?:he|she|they) (?:will|would|is to|are to))\s"
    r"(?:(?:will|would|then|also)\s)?"
    r"(?:(?:hold|have|attend|conduct|start|open)\s(?:[\w-]+\s){0,4})?"
)
#: What stands behind a meeting that comes after the one told.
_AHEAD: Final = re.compile(
    r"\s(?:\w+\s){0,3}?(?:in view|in sight|looming|approaching|on the horizon|weeks? away|days away"
    r"|just ahead|near(?:ing)?|to come)\b"
)
#: Lands or goes, which is told of whoever meets there.
_GOING: Final = frozenset({"visit"})

#: "a trip that Ito was due to make to Xville"
_TO_MAKE: Final = re.compile(
    r"(?:that|which)\s[^,;:]{3,80}?\b(?:(?:is|are|was|were|had been)\s(?:\w+\s)?to|would"
    r"|had planned to)\s(?:make|pay|take|undertake)\b"
)


def when_held(line: Line, clause: Clause, last: Hit) -> int:
    """Where the relative clause ends that says when and where: "talks, which are set for May"."""
    index = clause.index + 1
    if not last.classes & NOUNS or index >= len(line.sentence.clauses):
        return clause.at
    after = line.sentence.clauses[index]
    if "," in line.text(last.end, after.at).rstrip(" ,"):
        return clause.at  # "talks in Xville, his first stop of a tour that is to end in": the tour
    told = after.kind is ClauseKind.RELATIVE and (
        _WHICH_IS.match(after.text) or ("visit" in last.classes and _TO_MAKE.match(after.text))
    )
    return after.at + len(after.text) if told else clause.at


def due_then(line: Line, first: Hit, second: Hit) -> bool:
    """As in "talks between Ito and Sato, due in Xville": where the talks will be, no journey."""
    at = line.sentence.at
    return (
        bool(first.classes & NOUNS)
        and _DUE.match(line.text(second.start, second.end)) is not None
        and not any(first.end <= v.start + at < second.start for v in line.whole().verbs)
    )


def looms(line: Line, before: Hit, hit: Hit) -> bool:
    """As in "Ito meets Sato in Xville with leaders' May summit in view": what is still ahead."""
    between = line.text(before.end, hit.start)
    return _AHEAD.match(line.text(hit.end, line.end)) is not None and " with " in between


def goes_to_meet(line: Line, before: list[Hit], hit: Hit, end: int) -> bool:
    """As in "will travel to Xville on Monday and hold talks with Sato": that is where and when.

    Talks with a day or place of their own, up to offset *end*, are told apart from the journey.
    """
    first = before[0]
    going = all((one.acts | one.classes) & _GOING and "talks" not in one.classes for one in before)
    if line.sentence.language == "zh" or not going:
        return False
    if not (hit.acts & {"meet"} or hit.classes & {"talks"}) or "call" in hit.classes:
        return False
    if _AND_MEET.fullmatch(line.text(before[-1].end, hit.start)) is None:
        return False
    at = line.sentence.at
    dated = any(hit.end <= at + found.start < end for found in line.dated.dates)
    placed = any(hit.end <= one.start < end and one.of(EntryKind.PLACE) for one in line.hits)
    there = any(
        first.start <= one.start < hit.start and one.of(EntryKind.PLACE) for one in line.hits
    )
    return there and not dated and not placed
