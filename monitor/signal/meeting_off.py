"""Meetings called off or put off, and words of putting off that are of something else."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Status
from monitor.signal.draft import Governing, Relation, acts_in
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line

#: "the summit is off", "talks off for now"; not "off to a good start".
_OFF: Final = re.compile(
    r"(?:\s(?:in|at|on|with|between|of|set|due|planned|scheduled)\s[^,;:]{1,120}?)?(?:\s(?:is|are|was|were|now|all)){0,2}(?<!\bput)(?<!\bcalled)\soff"
    r"(?P<now>\s(?:for now|until|till|for the time being|for the moment))?"
    r"(?=\s*$|[,.;:]|\s(?:the table"
    r"|for\s(?:now|the)|until|till|after|as|over|amid|says?|because)\b)"
)
_THEN_TO: Final = re.compile(r",\s(?:(?:and|but|will)\s)?(?:to|will|instead)\s(?:\w+\s){0,2}$")
_ON_HOLD: Final = re.compile(r"[^,;:]{0,140}?\son (?:hold|ice)\b")
#: What tells that it had been arranged: "Saturday's planned review", "will not go as planned".
_ARRANGED: Final = re.compile(
    r"\bas (?:\w+ )?(?:planned|scheduled|arranged|agreed|expected|intended|announced)\b"
)
_LATER: Final = re.compile(r"\blater than (?:\w+ )?(?:planned|scheduled|expected|intended)\b")
_ONCE_PLANNED: Final = re.compile(r"\b(?:planned|scheduled|long-awaited|expected)\s(?:\w+\s){0,3}$")
#: "but it was (postponed)"
_BUT_IT: Final = re.compile(
    r"\bbut\s(?:it|they|that|these|those|the\s\w+)\s(?:was|were|has been|have been|is|are)\s"
    r"(?:\w+\s)?$"
)
#: A new day for it makes it planned again.
_ANEW: Final = re.compile(
    rf"(?i)rescheduled\s(?:for|to|(?:\w+\s){{0,2}}(?:visit|trip|{TALKS}|call))\b"
)
_ONCE: Final = re.compile(r"\b(?:once|twice|long|earlier|previously|already|repeatedly)[\s-]$")
_AT_ISSUE: Final = re.compile(r"\s(?:again|until|to|till|after|because|over|as)\b|[.,]|$")
#: Letters from a verb to the noun that is its object.
_OBJECT: Final = 40
_MEASURES: Final = frozenset({"tariff", "fee", "control", "retaliation", "sanction", "remedy"})
#: What is spoken of, up to its delays: "over soybean delays", "discuss cuts and licence delays".
_SPOKEN_OF: Final = re.compile(
    r"\b(?:over|about|on|regarding|discuss(?:es|ed)?|rais(?:es|ed))\s(?:[\w'-]+\s){1,5}$",
    re.IGNORECASE,
)
_NOUNS_OF_DELAY: Final = frozenset({"delay", "delays", "postponement", "cancellation"})
#: "moved from Xville to Yville": to another place, not to another day.
_ELSEWHERE: Final = re.compile(r"moved\sfrom\s\w+(?:\s\w+)?\sto\s[A-Z]|moved\sto\s[A-Z]")
#: "planned for Friday" behind the noun, before the verb.
_PLANNED_FOR: Final = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|arranged|expected|foreseen)\s(?:to\s|for\s|on\s|in\s|[A-Z])"
)
#: "will no longer travel to Xville", which had been the plan.
_NO_LONGER: Final = re.compile(
    r"\b(?:will|would|is|are)\s(?:now\s)?no longer\s(?:be\s)?"
    r"(?:go|travel|meet|visit|fly|attend|hold|host|see)"
)
#: To an earlier day, which is its new one.
_SOONER: Final = re.compile(r"br(?:ing|ought)\w*\sforward|moved\s(?:forward|up)")
_HAPPENS: Final = frozenset({"take", "come", "happen", "hold", "materialise", "materialize", "go"})
#: Verbs over one of calling off that leave it a threat.
_THREATENING: Final = frozenset(("threaten", "consider", "mull", "weigh", "warn"))


def taken_off(line: Line, group: Group) -> Status | None:
    """Cancelled, put off or put elsewhere, where that is more than a possibility."""
    for name, hit in acts_in(line, group.clause):
        status = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}.get(name)
        if status is None or not group.holds(hit.start) or _of_another(line, group, hit):
            continue
        if line.sentence.language != "zh" and (
            _no_longer(line, hit) or _of_goods(line, group, hit) or _instead(line, group, hit)
        ):
            continue
        at = hit.start - line.sentence.at
        dated = any(d.start > at for d in line.dated.dates)
        if name == "postpone" and dated and _SOONER.match(line.text(hit.start, line.end)):
            return Status.PLANNED
        if name == "postpone" and not dated and _ELSEWHERE.search(line.text(hit.start, line.end)):
            return Status.PLANNED
        verb = line.verb_on(hit.start)
        if verb is None or not (_only_threatened(line, verb) or verb.negated):
            return status
    return _but_off(line, group)


def at_risk(line: Line, group: Group) -> bool:
    """As in "may scrap the meeting", "threatens to call off talks": nothing is off, it stands."""
    acts = [hit for name, hit in acts_in(line, group.clause) if name in {"cancel", "postpone"}]
    verbs = [line.verb_on(hit.start) for hit in acts if group.holds(hit.start)]
    return any(verb is not None and _only_threatened(line, verb) for verb in verbs)


def _only_threatened(line: Line, verb: Verb) -> bool:
    """Whether to call it off is possible, or threatened, and not done."""
    over = [v for v in line.whole().verbs if v.end <= verb.start]
    threat = not verb.finite and bool(over) and over[-1].lemma in _THREATENING
    return threat or verb.modal is Modal.MAY


def _but_off(line: Line, group: Group) -> Status | None:
    """As in "was to hold a call with X, but it was postponed", "a month later than planned"."""
    if line.sentence.language == "zh":
        return None
    after = group.hits[-1].end
    later = _LATER.search(line.text(after, group.end))
    if later is not None:
        at = range(after - line.sentence.at, after + later.start() - line.sentence.at)
        # "to meet on 3 May, a month later than planned": a new day makes it planned again.
        return None if any(d.start in at for d in line.dated.dates) else Status.POSTPONED
    if " but " not in line.sentence.text:
        return None
    for name, hit in acts_in(line):
        status = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}.get(name)
        after = main_hit(group).end
        if status and hit.start > after and _BUT_IT.search(line.text(after, hit.start)):
            return status
    return None


def _instead(line: Line, group: Group, act: Hit) -> bool:
    """As in "cancels Xville trip, to speak with Sato by video": what comes in its place."""
    return _THEN_TO.search(line.text(act.end, max(act.end, main_hit(group).start))) is not None


def _of_goods(line: Line, group: Group, act: Hit) -> bool:
    """As in "sees X over licence delays", "discuss chip delays in call": what they speak of."""
    if line.text(act.start, act.end).lower() not in _NOUNS_OF_DELAY:
        return False
    if line.text(line.sentence.at, act.start).endswith(" to ") and line.verb_on(act.start):
        return False
    before = line.text(line.sentence.at, act.start)
    told = _SPOKEN_OF.search(before)
    begin = line.sentence.at + told.start() if told is not None else act.start
    return told is not None and not any(begin < hit.start < act.start for hit in group.hits)


def _no_longer(line: Line, act: Hit) -> bool:
    """Whether that was once and is told in passing: "the twice-delayed trip"."""
    before = line.text(max(line.sentence.at, act.start - 24), act.start)
    after = line.text(act.end, line.end)
    if _ANEW.match(line.text(act.start, line.end)):
        return True
    if before.endswith("-") or (_ONCE.search(before) and not _AT_ISSUE.match(after)):
        return True
    aside = before.endswith(", ") and "," in after
    rest = act.end + after.find(",") if aside else line.end
    return aside and any(v.start + line.sentence.at >= rest for v in line.whole().verbs)


def fell_through(group: Group, governing: Governing) -> bool:
    """As in "the planned trip will not take place", "Monday's meeting did not come about"."""
    line, hit, verb = group.line, main_hit(group), governing.verb
    if _NO_LONGER.search(line.text(group.start, group.end)):
        return True
    if verb is None or not verb.negated or line.sentence.language == "zh":
        return False
    if governing.relation is Relation.NOMINAL or verb.tense is Tense.PERFECT:
        return False
    before = line.text(max(line.sentence.at, hit.start - _OBJECT), hit.start)
    return bool(
        missed(group, governing)
        or _ARRANGED.search(line.sentence.text)
        or _ONCE_PLANNED.search(before)
        or _PLANNED_FOR.search(line.text(hit.end, verb.start + line.sentence.at))
    )


def missed(group: Group, governing: Governing) -> bool:
    """As in "Monday's meeting did not come about": its day is past, and nothing was held."""
    verb = governing.verb
    if verb is None or not verb.negated or main_hit(group).classes.isdisjoint(NOUNS):
        return False
    return verb.tense is Tense.PAST and verb.lemma in _HAPPENS


def its_own(line: Line, verb: Verb | None) -> bool:
    """Whether being put off is what the sentence says of it, whatever day it was meant for."""
    return verb is not None and any(
        name in {"cancel", "postpone"}
        and hit.start - line.sentence.at in range(verb.start, verb.end)
        for name, hit in acts_in(line)
    )


def frozen(group: Group, governing: Governing) -> Status | None:
    """As in "talks are suspended", "put talks on hold": put off, with no day; "is off"."""
    verb, line = governing.verb, group.line
    off = _OFF.match(line.text(group.hits[-1].end, line.end)) if group.hits else None
    if off is not None and line.sentence.language != "zh":
        return Status.POSTPONED if off["now"] else Status.CANCELLED
    direct = verb is not None and governing.relation in {Relation.OBJECT, Relation.SUBJECT}
    if verb is not None and direct and not verb.negated and verb.modal is not Modal.MAY:
        held = _ON_HOLD.match(line.text(group.hits[-1].end, group.end))
        if verb.lemma in {"suspend", "freeze", "halt"} or held:
            return Status.POSTPONED
    return None


def _of_another(line: Line, group: Group, act: Hit) -> bool:
    """Whether what is put off is something else, named before the meeting ("delay duties, ...")."""
    first = group.hits[0]
    if act.end > first.start:
        # "As a result of these talks, I will be delaying the rise in duties"
        verb = line.verb_on(act.start)
        active = verb is not None and not verb.passive and act.start >= group.hits[-1].end
        return active and any(
            h.classes & _MEASURES
            and act.end <= h.start <= act.end + _OBJECT
            and "," not in line.text(act.end, h.start)
            for h in line.hits
        )
    return "," in line.text(act.end, first.start) or any(
        h.classes & _MEASURES and act.end <= h.start < first.start for h in line.hits
    )
