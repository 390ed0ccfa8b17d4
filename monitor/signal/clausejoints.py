"""What begins after a joint of a sentence ("and", "while", a comma): a clause, or who says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from monitor.signal.clausewords import TITLE_BEFORE
from monitor.signal.document import ClauseKind
from monitor.signal.grammar import Verb
from monitor.signal.saying import is_saying, is_telling
from monitor.signal.verbforms import BELIEVING, DECLARING

_MOST_WORDS: Final = 6
_FARTHEST: Final = 70
#: What ends, or opens, words that are no subject of a trailing "..., an aide said".
_NO_SAYER: Final = re.compile(
    r"(?:and|but|which|who|that|while|as|after)\b|.*\b(?:and|but|which|who|that)$", re.DOTALL
)
_PRONOUNS: Final = frozenset(("it", "they", "he", "she", "we", "the", "both", "its"))
#: Verbs that tell, and do something where an object is named: "Xland pledges $2bn in purchases".
_DOES: Final = DECLARING | {"respond", "reply", "signal", "indicate"}
#: What goes with such a verb that only tells.
_ASIDE: Final = re.compile(
    r"[\"”']?\s*(?:$|[,.;:(—-]|\s*(?:on|in|at|late|early|earlier|as|after|during|via|citing"
    r"|following|last|this|yesterday|today|overnight|separately|through|from|under|before"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|to (?:reporters|journalists|lawmakers|media|the))\b)"
)
#: A name, or the body of one: "Yland", "Yland's commerce ministry", "Ms. Ito".
_NAMED: Final = re.compile(
    r"[A-Z][\w.-]*(?:'s?)?(?:\s(?:[A-Z][\w.'-]*|(?:\w+\s){0,2}(?:ministry|department|commission"
    r"|customs|government|regulators?|authorit(?:y|ies)|office|court|panel)))*"
)
#: "talks between X and Y", ", the Bureau of X and Y": the second name is not a subject.
_ROW: Final = re.compile(r"(?:[\s,]+(?:[A-Z][\w.'-]*|and|vice|trade|top|envoy|premier|minister))+")
#: "a truce between X and Y is due to expire"
_BETWEEN: Final = re.compile(r"\bbetween\s(?:the\s)?[\w.'-]+(?:\s[A-Z][\w.'-]*){0,2}\s?$")
_PAIR: Final = re.compile(r",|\b(?:between|both)\b", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """A clause while the sentence is being cut: offsets in the sentence's text."""

    start: int
    kind: ClauseKind
    marker: str = ""
    quoted: bool = False
    end: int = 0
    resumes: int | None = None
    parent: int | None = None


def opens_clause(text: str, joint: int, after: int, verb: Verb, before: Verb | None) -> bool:
    """Whether a subject from *after* on and its *verb* open a clause.

    *joint* is where "and", "while" or the comma stands, and *before* the verb of the clause that
    it ends. Else the words only end a list of names: "met Ms Ito and Mr Sato before he left".
    """
    subject = text[after : verb.start].strip()
    if not subject or len(subject.split()) > _MOST_WORDS or verb.start == verb.end:
        return False
    if before is None or before.lemma in BELIEVING or is_saying(text, before):
        return False
    first = subject.split(maxsplit=1)[0]
    if first.lower() in _PRONOUNS:
        return True
    if not first[0].isupper():
        return False
    if _told_of_row(text, joint, verb, before) or _BETWEEN.search(text, before.end, joint):
        return False
    if " " in text[verb.start : verb.end]:
        return True
    alike = verb.tense is before.tense and verb.modal is before.modal
    named = _NAMED.fullmatch(subject) is not None
    return alike and named and not _PAIR.search(text, before.end, joint)


def _told_of_row(text: str, joint: int, verb: Verb, before: Verb) -> bool:
    """As in "confirms Ito, Sato to meet them": the comma stands in a row of names."""
    ahead = text.startswith("to ", verb.start) and before.lemma in {"confirm", "announce"}
    return ahead and _ROW.fullmatch(text, before.end, joint) is not None


def said_behind(text: str, after: int, stop: int, verbs: tuple[Verb, ...]) -> str:
    """The saying verb of ", an aide said" from *after* (right after a comma) to *stop*, else ""."""
    here = [v for v in verbs if v.finite and after <= v.start < stop]
    if len(here) != 1 or not is_telling(text, here[0]) or here[0].start - after > _FARTHEST:
        return ""
    if not any(v.finite and v.end <= after for v in verbs):
        return ""
    subject = text[after : here[0].start].strip()
    if not subject or _NO_SAYER.match(subject):
        return ""
    if here[0].lemma in _DOES and not _ASIDE.match(text, here[0].end, stop):
        return ""
    return here[0].lemma if " that " not in text[here[0].end : stop] else ""


def is_aside(text: str, after: int, segment: str) -> bool:
    """As in "with his counterpart, Vice Premier Sato, ...": too short to be a subject."""
    titled = TITLE_BEFORE.search(text, max(0, after - 24), after)
    return len(segment.split()) <= (7 if titled else 3)
