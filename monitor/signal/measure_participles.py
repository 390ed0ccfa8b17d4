"""Participles behind a measure: the days beside them are those of an older act."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import ASIDE, past
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import Hit
from monitor.signal.measure_days import held_so
from monitor.signal.measure_reach import SET_OFF
from monitor.signal.measure_status import Standing
from monitor.signal.scene import Line
from monitor.signal.verbforms import REDUCED

#: "the waivers, set to expire in May, will run until June": no older act is told.
_TO_END: Final = re.compile(
    r"(?:(?:had|has|have) been )?(?:set|due|scheduled|slated|expected|supposed|meant) "
    r"(?:to (?:expire|lapse|end|run out)|for expir\w+)\b",
    re.IGNORECASE,
)
#: "pauses the curbs it unveiled in May": which ones are meant.
_CONTACT: Final = re.compile(
    r"^(?:[^,;:]*[a-z]+s)?\s(?:it|they|he|she)\s(?:had\s|has\s|have\s|first\s)?$"
)
#: Between the object of a verb and a participle.
_RIGHT_BEHIND: Final = re.compile(r"\s(?:\w+ly\s)?")


def without_recalled(
    line: Line, hit: Hit, stretch: tuple[int, int], state: Standing, name: str
) -> tuple[int, int]:
    """The stretch up to a participle whose date is an older act's than that called *name*."""
    at = line.sentence.at
    if "participle" in state.cues:
        # "suspended until MAY the curbs it published in APRIL": what stands before is another's.
        ruled = any(v.finite and stretch[0] <= v.start + at < hit.start for v in line.whole().verbs)
        return (hit.start, stretch[1]) if ruled else stretch
    later = [
        _with_adverb(line, v)
        for v in line.whole().verbs
        if past(v)
        and v.start + at >= hit.end
        and not _TO_END.match(line.text(v.start + at, line.end))
        and not any(p.start <= v.start + at < p.end for p in line.parties)
        and not (_says_which(line, v) or held_so(line, hit, v))
        and (
            not v.finite
            or _of_the_object(line, hit, v)
            or ASIDE.search(line.text(at, v.start + at))
            or (
                _CONTACT.search(line.text(hit.end, v.start + at))
                # "the deal he struck": the act itself
                and not any(h.start <= v.start + at < h.end and name in h.acts for h in line.hits)
            )
        )
    ]
    resumed = _behind_aside(line, hit, min(later, default=line.end))
    if resumed is not None:
        return resumed, max(resumed, stretch[1])
    return stretch[0], min([stretch[1], *later])


def _behind_aside(line: Line, hit: Hit, participle: int) -> int | None:
    """Where the verb follows an aside: "its duty, on hold since MAY, will return on DAY"."""
    aside = SET_OFF.match(line.text(hit.end, line.end))
    if aside is None or not hit.end <= participle < hit.end + aside.end():
        return None
    at, end = line.sentence.at, hit.end + aside.end()
    return end if any(v.finite and v.start + at == end for v in line.whole().verbs) else None


def _with_adverb(line: Line, verb: Verb) -> int:
    """Where a participle begins, with a date right before it: "tariffs recently imposed"."""
    text = line.sentence.text
    near = (d.start for d in line.dated.dates if text[d.end : verb.start] == " ")
    return line.sentence.at + min(near, default=verb.start)


def _of_the_object(line: Line, hit: Hit, verb: Verb) -> bool:
    """As in "will sign the deal lately reached": it only says which, for a verb stands before."""
    words = line.text(hit.end, verb.start + line.sentence.at)
    clause = line.sentence.clause_at(hit.start)
    return _RIGHT_BEHIND.fullmatch(words) is not None and any(
        v.finite and v.end + line.sentence.at <= hit.start
        for v in line.whole().verbs
        if line.inside(clause, v.start + line.sentence.at)
    )


def _says_which(line: Line, verb: Verb) -> bool:
    """Whether a participle tells no act at all: "duties aimed at Xland rise"."""
    text = line.sentence.text
    words = text[verb.end : verb.end + 12].split()
    return bool(words) and (text[verb.start : verb.end].lower(), words[0].lower()) in REDUCED
