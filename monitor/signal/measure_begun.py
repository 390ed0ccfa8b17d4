"""Whether a measure is told as begun: collected by now, or risen on a day that is named."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Precision
from monitor.signal.dates import DateRole
from monitor.signal.draft import Spot, past
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import STARTING

_COLLECTS: Final = re.compile(
    r"\b(?:beg[iau]n|begins|starts?|started)\s(?:to\s)?(?:collect|charg|levy|impos|apply|enforc|pay)\w*$",
    re.IGNORECASE,
)
_BEGINS: Final = re.compile(r"(?:beg[iau]n|begins|start(?:s|ed)?)", re.IGNORECASE)
#: "put the duties into effect", which is to apply them.
_PUT_IN_FORCE: Final = re.compile(
    r"(?:put|puts|putting|br(?:ings?|ought|inging)) into (?:effect|force)|activat\w+", re.IGNORECASE
)
_NOW: Final = re.compile(
    r"\b(?:(?P<fresh>now)|already|currently)\s(?:\w+\s)?[\w-]+$", re.IGNORECASE
)
_TODAY: Final = re.compile(
    rf"\b(?:{STARTING})\s(?:today|midnight today)\b",
    re.IGNORECASE,
)
#: Between a measure and the words that it is in force.
_THERE: Final = re.compile(r"[^;:]*?(?:,\s|\s)(?:(?:already|currently|now|still|long)\s)?")
#: What duties do by themselves.
_BY_ITSELF: Final = frozenset(
    ["rise", "go", "climb", "jump", "fall", "drop", "increase", "double", "triple", "soar", "leap"]
)


def goes_up(spot: Spot, act: Hit, verb: Verb | None) -> bool:
    """Whether the duty itself rises or falls on a day named: "duties rose to 25% on Friday"."""
    line, at = spot.line, spot.line.sentence.at
    if verb is None or not verb.finite or verb.passive or verb.modal is not Modal.NONE:
        return False
    told = past(verb) or verb.tense is Tense.PRESENT
    alone = verb.lemma in _BY_ITSELF and spot.hit.end <= act.start
    return (
        (told and alone)
        and not any(spot.hit.end <= v.start + at < act.start for v in line.whole().verbs)
        and any(
            d.role is DateRole.AT
            and d.when.precision is Precision.DAY
            # "doubles at midnight": that is to come.
            and not d.when.ambiguous
            and line.inside(spot.clause, at + d.start)
            for d in line.dated.dates
        )
    )


def under_way(spot: Spot, act: Hit, name: str, verb: Verb | None) -> frozenset[str] | None:
    """The cues of its being applied: "began collecting", "goods now face", "apply from today"."""
    line = spot.line
    before = line.text(line.sentence.at, act.end)
    if _BEGINS.fullmatch(line.text(act.start, act.end)):
        before = line.text(line.sentence.at, spot.hit.start)
        before = before[: before.find("ing", act.end - line.sentence.at) + len("ing")]
    if name in {"impose", "raise", "face"} and _COLLECTS.search(before):
        return frozenset({"effect"})
    told = past(verb) and verb is not None and verb.finite and verb.modal is Modal.NONE
    borne = name == "face" and not line.is_title
    if told and (borne or _PUT_IN_FORCE.fullmatch(line.text(act.start, act.end))):
        # "Goods were hit by duties on DAY", "have been subject to duties": they bear them.
        return frozenset({"effect"})
    if name in {"impose", "face", "raise", "require"} and (now := _NOW.search(before)):
        # "already levies duties on them": nothing new.
        return frozenset() if now["fresh"] else frozenset({"standing"})
    low, high = line.clause_span(spot.clause)[0]
    today = name in {"impose", "face", "require"} and _TODAY.search(line.text(low, high))
    return frozenset() if today else None


def in_force_there(spot: Spot, act: Hit, name: str) -> bool:
    """Whether no verb says so: "met over the duties on steel, in force since 2018"."""
    line, at, last = spot.line, spot.line.sentence.at, spot.hit.end
    if name != "effect" or "noun" not in act.classes or act.start < last or line.is_title:
        return False
    between = [v for v in line.whole().verbs if last <= v.start + at and v.start + at < act.end]
    return not between and _THERE.fullmatch(line.text(last, act.start)) is not None
