"""Whether words of meeting tell of one, point back to one, or only wish for one."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from monitor.model import When
from monitor.signal.bystanders import MEASURES
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Governing, Relation, acts_in, past
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_beside import BEFORE_IT, here_for, looked_forward_to, met_there
from monitor.signal.meeting_daily import day_over
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_denied import denied_any, denies, untold
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_happens import ARRANGE, HAPPEN, known_before
from monitor.signal.meeting_headline import READOUT
from monitor.signal.meeting_off import at_risk, taken_off
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.participants import Who, in_it
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene
from monitor.signal.telling import lasting, said_after
from monitor.signal.verbforms import VERB_FORMS

#: Who asks that his own trip be put off will not come on its day.
_ASKS_OFF: Final = re.compile(
    r"\b(?:ask(?:s|ed)?|seek(?:s|ing)?|sought|request(?:s|ed)?|wants?|wanted|would like)\s"
    r"(?:(?:\w+\s){0,2}to\s(?:delay|postpone|push back|put off|defer|reschedule)\b"
    r"|[^,;:.]{2,70}?\s(?:put off|delayed|postponed|pushed back|deferred|rescheduled)\b)",
    re.IGNORECASE,
)


class Telling(StrEnum):
    """How firmly a sentence tells of its meeting."""

    TOLD = "told"
    #: Named beside the news, and known by place, day or people: recalled, not told.
    RECALLED = "recalled"
    #: Named in passing ("talks"): counts only where another sentence tells of it.
    PASSING = "passing"


#: Letters before a trigger in which what bears on it stands.
_REACH: Final = 120
#: Days back to which a day named beside a meeting makes it news.
_FRESH_DAYS: Final = 3
_STATE: Final = re.compile(
    r"^[^.;:]{0,60}?\b(?:is|are|was|were|be|been)\s(?:still\s|now\s|already\s)?"
    r"(?:on\b|off\b|over\b|under\s?way|ongoing|continuing|set\b|due\b|scheduled|planned|slated|held"
    r"|taking place|expected|being held|likely)",
    re.IGNORECASE,
)
_DAY_OF: Final = re.compile(
    r"\b(?:day|round|session)\s(?:\w+\s)?of\s(?:[\w.'-]+\s){0,4}$", re.IGNORECASE
)
_AGREE_ON: Final = re.compile(
    r"\bagree[sd]?\s(?:on|to)\s(?:an?\s|(?:fresh|new|more|another|further|follow-up)\s(?:[\w-]+\s){0,3})?$",
    re.IGNORECASE,
)
_IN_FIRST: Final = re.compile(r"\s*In\s(?:a\s|the\s)?(?:[\w-]+\s){0,3}", re.IGNORECASE)
#: How long it lasted: said only of one that took place.
_LASTED: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|an|several)[\s-](?:minute|hour)s?\b",
    re.IGNORECASE,
)
STILL_ON: Final = re.compile(
    r"\s(?:is\s|are\s|remains?\s)?(?:still\s|back\s|now\s)?(?:"
    r"on(?:\strack|\sschedule)?(?=[,.;:]|$|\s(?:after|despite|says))"
    r"|(?:set|slated|scheduled|planned|due)\sfor\s)"
)
_UNDER_WAY: Final = re.compile(r"^[^.;:,]{0,140}?\s(?:under\s?way|in full swing)\b", re.IGNORECASE)
#: "set for talks", "proceeds with the trip": arranged, though the noun is no object.
SET_FOR: Final = re.compile(
    r"\b(?:set|due|slated|scheduled|prepar\w+|depart(?!m)\w*|leav\w+|head\w*|fl\w+|travel\w*"
    r"|en route|arriv\w+|land\w*|walk\w*|gather\w*|convene\w*|proceed\w*|press\w* ahead"
    r"|go(?:es|ing)? ahead|meet\w*|met|send\w*|sent|dispatch\w*|emerg\w+|return\w*|join\w*)"
    r"\b[^;:]{0,50}?\s(?:for|with|into|from)\s(?:[\w.'&-]+\s){0,6}$"
    r"|\b(?:engag(?:ed|es|ing)|took part|tak(?:es|ing) part|participat(?:ed|es|ing)|sat in)"
    r"\s(?:in|on)\s(?:[\w.'&-]+\s){0,6}$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w.'&-]+")
#: Words that tell of talks and are too often nouns elsewhere to be read as verbs everywhere.
_TOLD_BY: Final = frozenset("continuing resuming focus focuses focused centre center".split())
_PLACING: Final = frozenset(("in", "with", "between", "on", "at", "over", "by", "near"))
_JOINING: Final = frozenset(("and", "the", "trade", "tariffs", "chips", "top", "officials", "both"))
_NOT_HERS: Final = re.compile(
    r"\b(?:on|about|over|toward|towards|from|in|into|for|of|with|to|at|after|since|by|than|despite"
    r"|amid|under|following|against)\s(?:[\w'.,-]+\s){0,6}$",
    re.IGNORECASE,
)
#: "(his call with Sato) was a very good one", "had gone well": it is over.
_WENT: Final = re.compile(
    r"(?:\swith\s[^,;:]{3,70}?)?\s(?:was|were|ha(?:d|s|ve) been|went|had gone)\s"
    r"(?:an?\s)?(?:very\s)?(?:good|great|long|productive|candid|constructive|excellent|positive|frank|cordial|well)\b"
)
_SO_GOOD: Final = re.compile(
    r"\b(?:good|great|productive|candid|constructive|excellent|positive|frank|cordial|substantive|long|tense)"
    r"['\"]?\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
#: A headline without a verb that only looks back, ahead or around.
_NO_NEWS: Final = re.compile(
    r"\?|\b(?:after|since|amid|before|ahead|despite|following|explain(?:er|ed)|timeline|history|every|analysis"
    r"|opinion|years?|months?|last|what|how|why|who|hopes?|fears?|prospects?|odds|chances?|key|takeaways)\b",
    re.IGNORECASE,
)
#: What goes before a meeting that is wanted, offered or out of reach.
_WISHED: Final = re.compile(
    r"\b(?:open to|ready (?:for|to)|via|through|call(?:s|ed|ing)? for|urg\w+|seek\w*"
    r"|hop\w+ (?:of|for)|hopes? (?:\w+\s){0,2}(?:of|for)|hopes on|chances? of|chances? for"
    r"|prospects? (?:of|for)|towards? an? (?:potential|possible|eventual|future)"
    r"|willing\w*|door to|without|resume if|possib\w+ of|demand\w*|ask\w* for|need\w*|invit\w+"
    r"|offer\w*(?: of| to)?|reached out|request\w*|weigh\w*|mull\w*|consider\w*|wants?|return to"
    r"|push(?:es|ed|ing)? for|appeal\w* for|appetite for|interest in|case for|calls? on"
    r"|favou?rs?|prefers?|explor\w+|scrutini\w+|seen? \w+|talk of"
    r"|(?:in|close) (?:contact|communication|touch)\s(?:[\w.]+\s){0,4}(?:on|about|over|regarding)"
    r"|(?:silent|mum|tight-lipped|coy|non-?committal) (?:on|about|over)"
    r"|desire (?:to|for)|speculation|no date|no timetable|no word|unclear whether|pursue)"
    r"\s*(?:[\w',-]+\s){0,6}$",
    re.IGNORECASE,
)
#: "tells him he is willing to meet": they have not.
_TOLD_TO: Final = re.compile(
    r"\b(?:told|tells?|instruct(?:s|ed)?|order(?:s|ed)?|direct(?:s|ed)?|task(?:s|ed)?)\s"
    r"(?:[\w'-]+\s){1,4}to\s(?:\w+\s)?$"
)
_WILLING: Final = re.compile(r"(?i)\b(?:unlikely|willing|happy|eager|keen|glad)\W? to\s(?:\w+\s)?$")
#: "at the invitation of X": who is invited has come.
_BIDDEN: Final = re.compile(r"\bat (?:[\w.'’-]+\s){1,5}?invitation\b", re.IGNORECASE)
#: Verbs over an infinitive that leave it a wish.
_WANTING: Final = frozenset(
    """urge press demand exhort implore beg want ask wish refuse decline offer invite seek try need
    encourage request weigh mull consider explore hope challenge allow let help fail
    welcome""".split()
)
#: Between "calls" and the measure: whose it is.
_WHOSE_IT_IS: Final = re.compile(r"\s(?:(?!on\b|over\b|about\b|amid\b|after\b)[\w.'’-]+\s){0,4}")
_NO_DATE: Final = re.compile(
    r"\bno (?:new |firm |exact |fixed )?(?:date|time|timetable|timeline|schedule|venue)s?\b"
    rf"|\bno (?:\w+ ){{0,2}}(?:{TALKS}|meetings?|calls?|round) (?:(?:are|is|were|was) )?"
    r"(?:scheduled|set)\b"
    r"|\b(?:date|time|venue)s? (?:\w+\s){0,4}(?:not|yet to) (?:\w+\s)?(?:been\s|be\s)?"
    r"(?:set|fixed|decided|agreed|announced)"
    r"|\b(?:not|n't|yet to) (?:\w+\s)?set (?:a|any|the) (?:date|time)"
    r"|\b(?:say|said|clear|know|knows|known|settled|decided|agreed|announced)\s"
    r"(?:(?:when|where|whether|if|how),?\s(?:(?:or|and)\s)?){1,3}"
    r"(?:they|it|the \w+(?: \w+)?|both \w+|any|another|a) (?:would|will|might|may|could|can)\b"
    r"|\bwhen (?:they|the two sides|both sides|it|the \w+ \w+) (?:would|will|might|may|could)\b",
    re.IGNORECASE,
)
#: "sees no reason to meet"
_NO_CAUSE: Final = re.compile(
    r"\bno (?:reason|need|point|desire|wish|rush|hurry|urgency|appetite)[\"'”’]?\s"
    r"(?:for\s[\w\s.'’-]{2,40}?\s)?(?:to|in|for)\s"
    r"(?:(?:proceed|go ahead|press ahead)\swith\s)?(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
#: "talks to him all the time", "at the appropriate time": no meeting in particular.
_SOME_TIME: Final = re.compile(
    r"\b(?:all the time|at the (?:appropriate|right|proper) (?:time|moment)"
    r"|at (?:some|a certain) point|(?:very|quite) often|on a regular basis|some ?day"
    r"|in due course|when the time is right|at once|immediately|(?:right|straight) away"
    r"|every (?:day|evening|night|week|month|year|few \w+))\b",
    re.IGNORECASE,
)
#: "a one-in-three chance that they meet", "proposed that they sit down".
_ODDS: Final = re.compile(
    r"\b(?:chances?|odds|likelihood|probability|bets?|betting|hopes?|fears?|doubts?)\s(?:\w+\s){0,2}that\s[^.;]{0,60}$",
    re.IGNORECASE,
)
_PROPOSED: Final = re.compile(
    r"\b(?:propos(?:es|ed|ing)|suggest(?:s|ed|ing)?|recommend\w*)\s(?:that\s)?[^.;]{0,60}$",
    re.IGNORECASE,
)
#: "ahead of a possible summit"
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|potential|hoped-for|eventual|would-be)\s(?:\w+\s)?$", re.IGNORECASE
)
_INVITES: Final = re.compile(
    r"\binvit(?:es|ed)\s(?:[\w.'-]+\s){1,4}?(?:to|for)\s(?:[\w-]+\s){0,4}$", re.IGNORECASE
)
#: ", which the guest accepted"
_TAKEN_UP: Final = re.compile(r"[\s,]*(?:which|and)\s(?:[\w']+\s){0,5}?accepted\b", re.IGNORECASE)
_ACCEPTED: Final = re.compile(r"\baccept(?:s|ed|ing)?\b|\btake[sn]? up\b", re.IGNORECASE)


def only_wished(line: Line, group: Group, hit: Hit, governing: Governing) -> bool:
    """Whether the meeting is called for, hoped for or imagined, not held or planned."""
    text = line.text(group.start, group.end)
    acts = {name for name, _hit in acts_in(line)}
    if _NO_DATE.search(line.sentence.text) and not line.dated.dates:
        return acts.isdisjoint({"cancel", "postpone"})
    before = line.text(line.sentence.at, hit.start)
    last = line.text(line.sentence.at, group.hits[-1].start)
    uncaused = any(_NO_CAUSE.search(line.text(line.sentence.at, h.start)) for h in group.hits)
    no_cause = uncaused and "deny" not in acts
    no_cause = no_cause or untold(line, hit) or bool(_WILLING.search(last) or _TOLD_TO.search(last))
    if no_cause or _ODDS.search(before) or (_PROPOSED.search(before) and not past(governing.verb)):
        return True
    if DEED in hit.classes:
        return line.whole().conditional
    if (
        _called_names(line, hit)
        or _only_threatened(line, group)
        or line.sentence.text.rstrip(" \"'").endswith("?")
    ):
        return True
    if _SOME_TIME.search(line.sentence.text) and not line.dated.dates:
        return True
    near = line.text(max(line.sentence.at, hit.start - len("hoped-for bilateral ")), hit.start)
    if _POSSIBLE.search(near) and not line.dated.dates:
        return True
    verb = governing.verb
    governed = governing.relation is not Relation.NOMINAL
    asked_off = _ASKS_OFF.search(text) or at_risk(line, group)
    asked_off = asked_off or (line.is_title and taken_off(line, group) is not None)
    unreal = verb is not None and governed and not asked_off and _unreal(line, verb)
    if unreal or _if_they_go(line, group, hit):
        return True
    taken_up = _ACCEPTED.search(text) or _TAKEN_UP.match(line.text(group.end, line.end))
    if asked_off or "deny" in acts or taken_up or invited(group):
        return False
    if in_it(line, hit):
        return False
    at = line.sentence.at
    wanting = any(
        v.lemma in _WANTING
        and group.start <= v.start + at < hit.start
        # "will welcome Ito for talks" is itself the deed
        and not (v.negated or v.start + at <= group.hits[0].start < v.end + at)
        for v in line.whole().verbs
    )
    return wanting or bool(
        _WISHED.search(_BIDDEN.sub(" ", line.text(max(group.start, hit.start - _REACH), hit.start)))
    )


def _if_they_go(line: Line, group: Group, hit: Hit) -> bool:
    """As in "if talks go well", where no day is named for them."""
    if group.clause.kind is not ClauseKind.CONDITIONAL or "talks" not in hit.classes:
        return False
    return not any(group.holds(line.sentence.at + d.start) for d in line.dated.dates)


def _called_names(line: Line, hit: Hit) -> bool:
    """As in "calls Ito's duties a joke": what a measure is called, and nobody on the phone."""
    if not line.text(hit.start, hit.end).lower().startswith("call") or "speak" not in hit.acts:
        return False
    return any(
        h.classes & MEASURES
        and h.start > hit.end
        and _WHOSE_IT_IS.fullmatch(line.text(hit.end, h.start))
        for h in line.hits
    )


def invited(group: Group) -> bool:
    """Whether one side has asked the other to a round of talks: on offer, not yet agreed."""
    first = group.hits[0]
    before = group.line.text(group.start, first.start)
    return "talks" in first.classes and bool(_INVITES.search(before))


def accepted(line: Line) -> bool:
    """Whether an invitation is taken up: who is asked will come."""
    return bool(_ACCEPTED.search(line.sentence.text) and "visit" in line.classes)


def _unreal(line: Line, verb: Verb) -> bool:
    if verb.negated and verb.tense in {Tense.PERFECT, Tense.PAST_PERFECT}:
        # "have not met since": nothing is denied, and nothing told.
        return True
    if verb.modal in {Modal.WISH, Modal.MUST}:
        return True
    conditional = any(c.kind is ClauseKind.CONDITIONAL for c in line.sentence.clauses)
    return conditional and verb.modal in {Modal.WOULD, Modal.MAY}


def _only_threatened(line: Line, group: Group) -> bool:
    """As in "threatens to call off talks", of no day: neither a plan nor its end is told."""
    threat = any(verb.lemma == "threaten" for verb in line.whole().verbs)
    return threat and not line.dated.dates and at_risk(line, group)


def telling(
    scene: Scene, group: Group, governing: Governing, who: Who, when: When | None
) -> Telling:
    """How firmly the sentence tells of the meeting of *group*."""
    line, hit = group.line, main_hit(group)
    if line.sentence.language == "zh" or line.sentence.correction:
        return Telling.RECALLED if group.recalled else Telling.TOLD
    if (
        governing.relation is Relation.SELF
        or not hit.classes & NOUNS
        or group.acts & {"meet", "visit"}
    ):
        return Telling.TOLD
    if line.is_title and (READOUT.search(line.sentence.text) or _verbless(line, group, who)):
        return Telling.TOLD
    people = {p.side for p in who.parties if p.kind in {"person", "office", "leaders"}}
    several = len(people) > 1 or (len(who.sides) > 1 and lasting(line.text(group.start, hit.start)))
    after = line.text(hit.end, min(line.end, hit.end + _REACH))
    if (several and (said_after(line, hit) or _WENT.match(after))) or _summit_ahead(
        line, group, hit, who
    ):
        return Telling.TOLD
    if line.is_title and _praised(line, hit, governing, who):
        return Telling.TOLD
    taken_off = denied_any(group) or _ASKS_OFF.search(line.text(group.start, group.end))
    if taken_off and len(who.sides) > 1:
        return Telling.TOLD
    if known_before(line, hit, governing):
        return Telling.PASSING
    if _happens(line, group, hit, governing) or _dated(scene, when) or invited(group):
        return Telling.TOLD
    call = next((h for h in group.hits if "call" in h.classes), hit)
    if line.is_title and (looked_forward_to(line, hit, who) or met_there(line, call, who)):
        return Telling.TOLD
    known = when is not None or len(people) > 1
    known = known or any(
        h.of(EntryKind.PLACE) and not any(p.start == h.start for p in line.parties)
        for h in line.hits
        if group.holds(h.start)
    )
    return Telling.RECALLED if known else Telling.PASSING


def _summit_ahead(line: Line, group: Group, hit: Hit, who: Who) -> bool:
    """As in a headline's "X and Y hold talks before Sato-Ito summit": what is prepared comes."""
    people = {p.side for p in who.parties if p.kind in {"person", "leaders"} and p.level}
    other = any(
        h.classes & NOUNS or h.acts & {"meet", "speak"} for h in line.hits if h not in group.hits
    )
    before = line.text(line.sentence.at, hit.start)
    other = other and line.is_title
    return "summit" in hit.classes and len(people) > 1 and other and bool(BEFORE_IT.search(before))


def _praised(line: Line, hit: Hit, governing: Governing, who: Who) -> bool:
    """As in a headline's "X hails very good call with Y": what it was like is told when it ends."""
    people = {p.side for p in who.parties if p.kind in {"person", "office", "leaders"}}
    verb = governing.verb
    done = verb is None or (verb.modal is Modal.NONE and verb.tense is not Tense.FUTURE)
    return (
        len(people) > 1 and done and bool(_SO_GOOD.search(line.text(line.sentence.at, hit.start)))
    )


def _verbless(line: Line, group: Group, who: Who) -> bool:
    """As in a headline's "Long and good call between X and Y": the meeting is the news."""
    people = {p.side for p in who.parties if p.kind in {"person", "office", "leaders"}}
    if len(people) < 2 or any(v.finite for v in line.whole().verbs):
        return False
    text = line.sentence.text
    return not _NO_NEWS.search(text) and ":" not in line.text(group.hits[-1].end, line.end)


def _happens(line: Line, group: Group, hit: Hit, governing: Governing) -> bool:
    """Whether a verb says that the meeting is held, arranged or called off."""
    verb = governing.verb
    if verb is not None and governing.relation is Relation.OBJECT and verb.lemma in ARRANGE:
        return True
    if denies(line, hit, group.clause):
        return True
    if here_for(line, hit) or (line.is_title and day_over(line, hit.start, hit.end)):
        return True
    before = line.text(group.start, hit.start)
    if _DAY_OF.search(before) and _acts_itself(line.text(hit.end, group.end)):
        return True
    if _AGREE_ON.search(before) or (line.is_title and _IN_FIRST.fullmatch(before)):
        return True
    if line.is_title and _LASTED.search(line.text(group.start, hit.end)):
        return True
    if verb is not None and governing.relation is Relation.SUBJECT and verb.lemma in HAPPEN:
        return True
    after = line.text(hit.end, group.end)
    if SET_FOR.search(_near(line, hit)):
        return True
    if _NOT_HERS.search(line.text(max(group.start, hit.start - _REACH), hit.start)):
        return False
    return bool(
        _STATE.match(after)
        or STILL_ON.match(after)
        or _UNDER_WAY.match(after)
        or _acts_itself(after, within=line.text(hit.start, hit.end).endswith(" with"))
    )


def _near(line: Line, hit: Hit) -> str:
    """The words just before *hit*."""
    return line.text(max(line.sentence.at, hit.start - _REACH), hit.start)


def _acts_itself(after: str, *, within: bool = False) -> bool:
    """Whether a verb of happening follows the noun, but for where and with whom it is.

    Headlines leave out what verbs are known by: "phone call covers", "talks in Xville enter".
    With *within*, a name comes first: "call with" Ito "focused on trade".
    """
    for match in _WORD.finditer(re.split(r"[;:.!?\"]", after)[0][:90]):
        word = match.group()
        known = VERB_FORMS.get(word)
        if word in _TOLD_BY:
            return True
        if known is not None and known[0] in HAPPEN and known[1] - {"g"}:
            return True
        if word in _PLACING:
            within = True
        elif not within or not (word[0].isupper() or word in _JOINING):
            return False
    return False


def _dated(scene: Scene, when: When | None) -> bool:
    """Whether the words give it a day of this week or to come."""
    if when is None or when.end is None or when.anchor == "event":
        return False
    return (scene.day - when.end).days <= _FRESH_DAYS and (
        when.start is None or (scene.day - when.start).days <= 2 * _FRESH_DAYS + 1
    )
