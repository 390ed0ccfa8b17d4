"""How far along a meeting is, and whether it is more than a wish."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Status, When
from monitor.signal.document import ClauseKind
from monitor.signal.draft import (
    Governing,
    Relation,
    acts_in,
    attribution_of,
)
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_groups import Group
from monitor.signal.participants import Who
from monitor.signal.scene import Line, Scene

_OF_MANY: Final = re.compile(
    r"\b(?:open to|ready for|via|through|call(?:s|ed|ing)? for|urg\w+|seek\w*"
    r"|hopes? (?:of|for)|chance of|prospects? (?:of|for)|willing|door to|no |without|resume if"
    r"|possib\w+ of|demand\w*|ask\w* for|need\w*)\s*(?:[\w'-]+\s){0,3}$",
    re.IGNORECASE,
)
_STARTING: Final = frozenset({"arrive", "land", "begin", "start", "open", "kick", "resume"})
_AGREED: Final = re.compile(
    r"(?:同意|将|拟|计划|尽快|择期|适时|期待).{0,10}(?:举行|会谈|会晤|磋商|通话|访)"
)
_ASKING: Final = frozenset({"urge", "press", "demand", "exhort", "implore", "beg", "want"})
_NEXT: Final = re.compile(
    r"\b(?:next|upcoming|forthcoming|coming|planned|expected|scheduled|ahead of|looming"
    r"|preparations? for|prepare for|in the run-up to|on the eve of)\s+(?:[\w'.-]+\s){0,4}$",
    re.IGNORECASE,
)
#: Unknown words that a line without any side may have and still be about the two.
_STRANGERS: Final = 2
_WORDS: Final = re.compile(r"[A-Za-z]+")
_PLAIN: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "both",
        "their",
        "its",
        "they",
        "he",
        "she",
        "on",
        "in",
        "at",
        "by",
        "of",
        "to",
        "for",
        "and",
        "is",
        "are",
        "will",
        "be",
        "next",
        "with",
        "it",
        "who",
    ]
)
_ANY_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")


def only_wished(line: Line, group: Group, hit: Hit, governing: Governing) -> bool:
    """Whether talks are called for, hoped for or imagined, not held or planned."""
    verb = governing.verb
    offs = [h for n, h in acts_in(line, group.clause) if n in {"cancel", "postpone"}]
    at = line.sentence.at
    if any(
        v.modal is Modal.MAY and v.start + at <= h.start < v.end + at
        for v in line.whole().verbs
        for h in offs
    ):
        # "may scrap the meeting": nothing is called off yet.
        return True
    if verb is not None and governing.relation is not Relation.NOMINAL:
        if verb.modal in {Modal.WISH, Modal.MUST}:
            return True
        conditional = any(c.kind is ClauseKind.CONDITIONAL for c in line.sentence.clauses)
        if conditional and verb.modal in {Modal.WOULD, Modal.MAY}:
            return True
    before = line.text(group.start, hit.start)
    asked = any(
        v.lemma in _ASKING and group.start <= v.start + at < hit.start for v in line.whole().verbs
    )
    if asked and "deny" not in {name for name, _hit in acts_in(line)}:
        return True
    if "deny" in {name for name, _hit in acts_in(line)}:
        return False
    return bool(_OF_MANY.search(before))


def status_of(scene: Scene, group: Group, governing: Governing, when: When | None) -> Status:
    """How far along the meeting is, seen from the article's own day."""
    line, verb = group.line, governing.verb
    acts = {name for name, hit in acts_in(line) if group.holds(hit.start) or name == "deny"}
    future = when is not None and when.start is not None and when.start > scene.day
    over = when is not None and when.end is not None and when.end < scene.day
    if "deny" in acts or (verb is not None and verb.negated and not over):
        return Status.DENIED
    if not over and (off := _off(line, group)) is not None:
        return off
    planned = _planned(line, group, governing)
    if future or (planned and not over):
        _source, anonymous = attribution_of(scene, line)
        rumour = anonymous or (verb is not None and verb.modal is Modal.MAY)
        return Status.RUMOURED if rumour else Status.PLANNED
    if verb is not None and not over and (verb.tense is Tense.PROGRESSIVE or _starts(verb)):
        return Status.ONGOING
    return Status.CONCLUDED


def _off(line: Line, group: Group) -> Status | None:
    """Cancelled or put off, where that is more than a possibility."""
    for name, hit in acts_in(line, group.clause):
        status = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}.get(name)
        if status is None or not group.holds(hit.start):
            continue
        at = hit.start - line.sentence.at
        verb = next((v for v in line.whole().verbs if v.start <= at < v.end), None)
        if verb is None or (verb.modal is not Modal.MAY and not verb.negated):
            return status
    return None


def _starts(verb: Verb) -> bool:
    """Whether the meeting has only begun ("lands in", "open talks")."""
    return verb.lemma in _STARTING and not verb.negated


def _planned(line: Line, group: Group, governing: Governing) -> bool:
    verb = governing.verb
    if group.line.sentence.language == "zh":
        found = line.whole()
        meant = found.modal in {Modal.WILL, Modal.INTEND} or found.tense is Tense.FUTURE
        return meant or bool(_AGREED.search(line.text(group.start, group.end)))
    hit = group.hits[0]
    if _NEXT.search(line.text(group.start, hit.start)):
        return True
    if verb is None or governing.relation is Relation.NOMINAL:
        return False
    if verb.tense is Tense.FUTURE or verb.modal in {Modal.WILL, Modal.INTEND, Modal.MAY}:
        return True
    if verb.modal is Modal.WOULD:
        return True
    fixed = verb.lemma in {"plan", "expect", "schedule", "arrange", "slate", "prepare"} or (
        verb.lemma == "set" and verb.passive
    )
    return fixed or (
        not verb.finite
        and line.text(
            max(line.sentence.at, verb.start + line.sentence.at - 3), verb.start + line.sentence.at
        ).endswith("to ")
        and group.line.is_title
    )


def stands_alone(scene: Scene, group: Group, who: Who, status: Status) -> bool:
    """Whether a meeting with one side (or none) named is still news of the two sides."""
    if who.third or who.business:
        return False
    if group.line.sentence.correction:
        return True
    if len(scene.lines) > 1:
        return False
    planned = status in {
        Status.PLANNED,
        Status.RUMOURED,
        Status.POSTPONED,
        Status.CANCELLED,
        Status.DENIED,
    }
    if who.sides:
        return "talks" in group.classes or (planned and "visit" in group.classes | group.acts)
    left = _without_known(group.line)
    strange = [w for w in _WORDS.findall(left) if w.lower() not in _PLAIN]
    implied = any(
        hit.classes & {"round", "working_level"} or hit.of(EntryKind.BOTH, EntryKind.LEADERS)
        for hit in group.line.hits
    )
    return planned and implied and len(strange) <= _STRANGERS and not _ANY_NAME.search(left)


def _without_known(line: Line) -> str:
    """The sentence with the words that are understood blanked out."""
    text = list(line.sentence.text)
    spans = [(h.start - line.sentence.at, h.end - line.sentence.at) for h in line.hits]
    spans += [(d.start, d.end) for d in line.dated.dates]
    for start, end in spans:
        text[start:end] = " " * (end - start)
    return "".join(text)
