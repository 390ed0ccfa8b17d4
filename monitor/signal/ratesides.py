"""Whose duty a headline's bare rate is: who gets it, goes to it, answers with it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.phrases_en import STARTING
from monitor.signal.scene import Line

#: Words of "raises to".
_VERB_AND_TO: Final = 2
#: What may follow in "104% on Yland from May".
_SIDE_ENDS: Final = re.compile(rf"\s?(?:$|[,;:.]|(?:{STARTING}|by|unless|if|until|at midnight)\b)")
#: "raises to 84%"
MOVES: Final = re.compile(
    r"\b(?:go|goes|went|gone|move|moves|moved|jump\w*|climb\w*|rais\w+|lift\w*|hik\w+|up(?:s|ped))"
    r"\sto\s$"
)
#: "Xland hit with 34%", "Xland gets 34%"
_GETS: Final = re.compile(
    r"^\s(?:is\s|to\s|will\s)?(?:gets?|faces?|pays?|hit with|slapped with|hit by|charged)"
    r"\s(?:an?\s)?"
    r"(?:(?:extra|additional|further|new|flat|whopping)\s)*$",
    re.IGNORECASE,
)
#: "Xland's 34% answer to Sato", "84 per cent: Xland's riposte"
_ANSWER: Final = re.compile(
    r"\s(?:answer|reply|riposte|response|retaliation|counterpunch|comeback|retort)\b", re.IGNORECASE
)
_ANSWERED: Final = re.compile(
    r"^\s?:[^:]{2,40}'s\s(?:\w+\s)?(?:answer|reply|riposte|response|retort)\b"
)
#: "hits Xland with an extra 50%"
_WITH: Final = re.compile(r"\swith\s(?:an?\s)?(?:(?:extra|additional|further|another)\s)?$")


def gets(line: Line, start: int) -> bool:
    """Whether a side's bare name stands before a verb of being charged: "Xland gets 34%"."""
    return any(
        p.kind == "side" and p.end < start and _GETS.match(line.text(p.end, start))
        for p in line.parties
    )


def goes_to(line: Line, start: int) -> bool:
    """Whether a side's bare name is what goes to the rate: "Xland raises to 84%"."""
    return any(
        p.kind == "side"
        and p.end < start
        and len(line.text(p.end, start).split()) == _VERB_AND_TO
        and MOVES.search(line.text(p.end, start))
        for p in line.parties
    )


def answers_with(line: Line, start: int, end: int) -> bool:
    """Whether the rate is a side's answer: "Xland's 34% answer to Sato"."""
    if _ANSWERED.match(line.text(end, line.end)) and start == line.sentence.at:
        return True
    if _ANSWER.match(line.text(end, line.end)) is None:
        return False
    own = {p.side for p in line.parties if re.fullmatch(r"'s?\s", line.text(p.end, start))}
    return bool(own) and any(p.side not in own and p.start > end for p in line.parties)


def hit_with(line: Line, start: int) -> bool:
    """Whether a side is hit with the rate: "Ito hammers Xland with 125%"."""
    return any(
        p.kind == "side"
        and _WITH.match(line.text(p.end, max(p.end, start)))
        and any("hit" in h.acts and 0 < p.start - h.end <= 1 for h in line.hits)
        for p in line.parties
    )


def on_side(line: Line, start: int) -> bool:
    """Whether a headline's rate is put on a side and nothing more: "104% on Yland from May"."""
    text, at = line.sentence.text, line.sentence.at
    return line.is_title and any(
        p.kind == "side"
        and p.how != "metonym"
        and p.start - at == start
        and _SIDE_ENDS.match(text, p.end - at)
        for p in line.parties
    )
