"""A refusal to prolong: what ends on its day is left to end, and no prolonging is told."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision, Status
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, has_class
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: The verbs of a refusal, with what stands between them and the act.
_REFUSES: Final = re.compile(
    r"\b(?:(?:refus|declin)(?:e|es|ed|ing) to\s(?:\w+ly\s)?"
    r"|(?:decid|opt|elect)(?:e|s|es|ed|ing)? (?:not to|against)\s(?:an?\s|the\s|any\s)?"
    r"|(?:choos|chose)(?:e|es|n|ing)? not to\s"
    r"|(?:rul(?:e|es|ed|ing) out|(?:reject|declin|refus)(?:e|s|es|ed|ing)?|turn(?:s|ed|ing)? down)"
    r"\s"
    r"(?:(?:an?|the|any|all|its|further|another|(?:call|request|plea|appeal|demand)s?|for|to|of"
    r"|[A-Z][\w.-]*'s?)\s)*)$",
    re.IGNORECASE,
)
#: Whoever does this to a plan, or is a judge, ends no pause of the government's.
_OF_OTHERS: Final = re.compile(
    r"\b(?:judges?|courts?)\b[^,;:]*$"
    r"|\breject\w*\s(?:[\w'-]+\s){0,3}?(?:plan|proposal|bill|motion|bid|effort)s?\s(?:to|for|of)\s$",
    re.IGNORECASE,
)
#: Verbs over what is only feared, foreseen or asked for.
_IN_MIND: Final = frozenset(
    """fear worry warn doubt hope bet expect urge demand ask press want predict forecast threaten
    vow beg lobby oppose""".split()
)
#: "an extension of the truce is ruled out"
_RULED_OUT: Final = re.compile(
    r"(?:\s(?:of|to|for)\s[^,;:]{1,50}?)?\s(?:(?:is|are|was|were|has been|have been)\s)?"
    r"(?:ruled out|rejected|refused|turned down|off the table)\b",
    re.IGNORECASE,
)
#: "has not ruled out": nothing is refused.
_NOT: Final = re.compile(r"(?:\bnot|n't|\bnever|\byet to|\bwithout)\s(?:yet\s)?$", re.IGNORECASE)
_OPEN: Final = frozenset({Modal.MAY, Modal.WISH, Modal.MUST})
#: "denied on Monday that it would", "denies US will", "denied having plans to"
_DENIES: Final = re.compile(
    r"\bden(?:y|ies|ied|ying)\b(?:(?!\s(?:and|but|while)\b)[^;:])*?\s(?:will|would|had|has|have|having"
    r"|is|are|was|were|plans?|planning|intends?|reports?)\b(?:(?!\s(?:and|but|while)\b)[^,;:])*$",
    re.IGNORECASE,
)
_WILL_NOT_SAY: Final = re.compile(
    r"\b(?:(?:refus|declin)\w+ to|(?:would|will|did|does|could) not|(?:would|wo|did|does|could)n't)"
    r"\s(?:say|comment|confirm|disclose|answer|be drawn)\s(?:on\s)?(?:whether|if|when|how)\b",
    re.IGNORECASE,
)
#: What is left to end, of what was to be prolonged.
_ENDS: Final = {
    "exclusion_extension": "exclusion",
    "tariff_suspension_extension": "tariff_suspension",
}
#: Letters before the act in which it is refused or denied.
_BACK: Final = 300
#: The cue that a draft has from a refusal.
REFUSED: Final = "refused"


def refusal(spot: Spot, act: Hit, verb: Verb | None, lemmas: set[str]) -> Status | None:
    """How what is not prolonged stands: announced to end, or ended; None if nothing is refused.

    A threat ("will not extend it unless") and a guess refuse nothing. *verb* governs *act*, and
    *lemmas* are of the verbs above it.
    """
    line = spot.line
    if "extend" not in act.acts or line.sentence.language == "zh" or lemmas & _IN_MIND:
        return None
    head = _head(line, act)
    if _OF_OTHERS.search(head):
        return None
    refuses = _REFUSES.search(head)
    if refuses is not None and _NOT.search(head, 0, refuses.start()):
        return None
    negated = verb is not None and verb.negated and verb.modal not in _OPEN
    after = line.text(act.end, line.end)
    out = "noun" in act.classes and _RULED_OUT.match(after) is not None
    if not (negated or out) and refuses is None:
        return None
    if has_class(line, {"pundit"}) or any(
        clause.kind is ClauseKind.CONDITIONAL for clause in line.sentence.clauses
    ):
        return None
    if verb is not None and negated and verb.tense in {Tense.PAST, Tense.PERFECT}:
        return Status.EXPIRED if verb.modal is Modal.NONE else Status.ANNOUNCED
    return Status.ANNOUNCED


def last_day(line: Line, day: date) -> date | None:
    """The day ahead of *day* on which ends what the sentence says is not prolonged."""
    return next(
        (
            found.when.end
            for found in line.dated.dates
            if found.role is not DateRole.SAID and found.when.precision is Precision.DAY
            if found.when.end is not None and found.when.end > day
        ),
        None,
    )


def denied(line: Line, act: Hit) -> bool:
    """As in "denied that it would extend the truce", "would not say whether it will"."""
    head = _head(line, act)
    others = "extend" in act.acts and _OF_OTHERS.search(head) is not None
    return others or bool(_DENIES.search(head) or _WILL_NOT_SAY.search(head))


def _head(line: Line, act: Hit) -> str:
    """The words before *act*, bounded: the patterns look back from their end."""
    return line.text(max(line.sentence.at, act.start - _BACK), act.start)


def left_to_end(subkind: str) -> str:
    """The sub-kind of what ends, where its *subkind* of a prolonging is refused."""
    return _ENDS.get(subkind, subkind)
