"""What a relative clause tells of a measure: "the duties that Xland imposed in May have hurt"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: Between the measure and "which": on what, and how much.
_ON_WHAT: Final = re.compile(r"(?:\s(?:of|on|against|for)\s[^,;:]{1,60})?,?\s?")
#: "which took effect", "that Xland imposed"
_TELLS: Final = re.compile(
    r"(?:which|that)\s(?:(?:have|had|has|only|first|now|already)\s)*"
    r"(?P<who>(?:[\w.'’-]+\s){1,4}?)?(?:(?:have|had|has|only|first|now|already)\s)*$"
)
#: Clauses made here are numbered beyond those that deeds are cut into.
_BEYOND: Final = 100_000


def told_by_which(line: Line, clause: Clause, hit: Hit) -> Clause | None:
    """The measure's own words and the relative clause behind them, as one clause of the line."""
    if line.sentence.language == "zh" or line.is_title:
        return None
    for which in line.sentence.clauses:
        if which.kind is not ClauseKind.RELATIVE or which.at < hit.end:
            continue
        if _ON_WHAT.fullmatch(line.text(hit.end, which.at)) is None:
            return None
        acts = [h for h in line.hits if h.acts and line.inside(which, h.start)]
        first = next((h for h in acts if _TELLS.match(line.text(which.at, h.start))), None)
        if first is None or not _of_measure(line, which, first):
            return None
        at = line.sentence.at
        before = [v.end + at for v in line.whole().verbs if v.end + at <= hit.start]
        start = max([clause.at, *before])
        index = _BEYOND + which.index
        line.lay(index, [(start, which.at), *line.clause_span(which)], [])
        words = line.text(start, which.at + len(which.text))
        return replace(
            which, index=index, at=start, text=words, whole=words, resumes=None, parent=None
        )
    return None


def _of_measure(line: Line, which: Clause, act: Hit) -> bool:
    """Whether the measure does it by itself, or a party right before the verb does it to it."""
    who = _TELLS.match(line.text(which.at, act.start))
    named = who is not None and who["who"]
    if not named:
        return "effect" in act.acts
    return "impose" in act.acts and any(
        which.at < p.start and p.end < act.start for p in line.parties
    )


def recalled_by_which(drafts: list[Draft]) -> list[Draft]:
    """Those of both sides: a measure that is known by what was done to it, and no news."""
    return [replace(one, cues=one.cues | {"standing"}) for one in drafts if one.both_named]
