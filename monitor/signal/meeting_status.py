"""How far along a meeting is, and whether it is more than a wish."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Precision, Status, When
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Governing, Relation
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_beside import BEFORE_IT, here_for, spoken_of
from monitor.signal.meeting_daily import day_over
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_denied import denied_any, denies, denies_delay
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.meeting_off import at_risk, fell_through, frozen, its_own, taken_off
from monitor.signal.meeting_rumoured import only_rumoured
from monitor.signal.meeting_settled import confirmed, in_sight
from monitor.signal.meeting_told import STILL_ON, accepted, invited
from monitor.signal.meetings_zh import talks_told, travels
from monitor.signal.participants import Who
from monitor.signal.scene import Line, Scene

_ANOTHER_DAY: Final = re.compile(
    r"\b(?:first|second|third|fourth|final|last)(?:\s(?:and|or)\s\w+)?\s(?:straight\s|full\s)?day\b"
    r"|\bday (?:two|three|four|[2-4])\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"[^,;:]{0,40}?(?<!\bthe)\s(?:under\s?way|ongoing|continuing|in full swing)\b", re.IGNORECASE
)
#: Behind the noun and who takes part: it has begun, whatever is still to come of it.
_UNDER_WAY_SINCE: Final = re.compile(
    r"[^;:.]{0,160}?(?<!\bbe)(?<!\bget),?\s(?:already\s|now\s)?(?:under\s?way|ongoing)\s(?:in|at|since|on)\b"
)
_INFINITIVE: Final = re.compile(r"(?:to\s|.{0,3}\bto\s)\S", re.IGNORECASE)
#: A verb of agreeing right before, though the headline's grammar hides it: ", agree to meet".
_AGREED_TO: Final = re.compile(
    r"\bagree(?:s|d|ing)?\s(?:(?:[a-z]+\s){0,3}to\s"
    r"|(?:to|on)\s(?:an?\s|fresh\s|new\s|more\s|another\s|further\s|next\s)(?:[a-z-]+\s){0,2})$",
    re.IGNORECASE,
)
#: "agree by phone": the call is how they did it.
_MEANS: Final = re.compile(r"(?:agree\w*\s)?(?:by|on|over|via|in)\s", re.IGNORECASE)
_STILL: Final = re.compile(
    r"\b(?:ongoing|going\sinto|(?:as|when)\s(?:he|she|they|the\stwo)\s(?:went|headed)\sinto"
    r"|in\sthe\sm(?:iddle|idst)\sof|halfway\sthrough|at\sthe\s(?:start|beginning|outset|opening)\sof(?!\s(?:the|their)\s))\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: "set for talks", "to send a team for talks": on the way there.
_BOUND_FOR: Final = re.compile(
    r"\b(?:set|due|off|slated|scheduled|prepar\w+|ready|departs?|leav(?:es?|ing)|head(?:s|ed|ing)?"
    r"|fl(?:y|ies|ying)|travels?|travell?ing|en route|proceed\w*|press(?:es|ing)? ahead"
    r"|go(?:es|ing)? ahead|sends?|sending|dispatch(?:es|ing)?)\b"
    r"[^;:]{0,50}?\s(?:for|with|into)\s(?:[\w.'&-]+\s){0,6}$",
    re.IGNORECASE,
)
_ON_THE_WAY: Final = ("headed to", "headed for", "left for", "departed for", "set off for")
#: Who comes is there when it is told; who goes has yet to meet.
_COMING: Final = frozenset({"arrive", "land", "touch"})
_ENDING: Final = frozenset({"end", "conclude", "wrap", "finish", "complete", "adjourn"})
_AGREED_BY: Final = re.compile(
    r"\s(?:agreed|arranged|scheduled|slated|fixed|set|pencilled\sin)"
    r"(?:\s(?:by|between|in|for|on|at|this|next|early|late|mid)\b|$)"
    r"|\s(?:set|planned|due|expected|announced|confirmed|next)$"
)
#: "leaves after talks": they are behind him.
_BEHIND: Final = re.compile(
    r"\b(?:after|following|from)\s(?:(?!to\b)[\w.'-]+\s){0,6}$", re.IGNORECASE
)
_MEANT: Final = frozenset({Modal.WILL, Modal.INTEND, Modal.MAY, Modal.WOULD})
_SETTLING: Final = frozenset(
    ("plan", "expect", "schedule", "arrange", "slate", "prepare", "await", "loom", "stand")
)
_FIXING: Final = frozenset(
    {
        "confirm",
        "announce",
        "agree",
        "arrange",
        "schedule",
        "book",
        "finalise",
        "finalize",
        "set",
        "fix",
        "add",
    }
)
_GOING: Final = frozenset(
    {"head", "travel", "fly", "leave", "depart", "send", "dispatch", "jet", "go"}
)
_PARTING: Final = frozenset(
    ("leave", "depart", "emerge", "return", "part", "exit", "fly", "go", "head", "conclude", "end")
)
_STARTING: Final = frozenset({"arrive", "land", "begin", "start", "open", "kick", "resume", "pick"})
_WITH_ON: Final = frozenset({"go", "drag", "carry", "press", "roll"})
#: "is under way", not "the ongoing implementation".
_UNDER_WAY: Final = re.compile(
    r"\s(?:(?!the\b)\w+\s)?(?:under\s?way|ongoing|in full swing)\b"
    r"(?=\s*(?:$|[,.;:)'\"]|(?:in|at|on|for|as|after|since|while|between|and|with|to|by)\b))"
)
#: "opens a path to": nothing has begun.
_WAY_TO: Final = re.compile(r"\s(?:an?\s|the\s)?(?:\w+\s)?(?:path|way|door|road|room|space)\b")
_WAS_DOING: Final = re.compile(r"(?:was|were|ha(?:s|ve) been)\s(?:\w+\s)?\w+ing$", re.IGNORECASE)
#: "talks go on", "went on for hours": no journey.
_ON: Final = re.compile(r"\son\b(?!\s(?:an?|to|[A-Z])\b)")
_AGREED: Final = re.compile(
    r"(?:同意|将|拟|计划|尽快|择期|适时|期待).{0,10}(?:举行|会谈|会晤|磋商|通话|访)"
)
_NEXT: Final = re.compile(
    r"\b(?:next|upcoming|forthcoming|coming|planned|expected|scheduled|ahead of|looming"
    r"|plans? (?:for|to hold|to have)|preparations? for|prepare(?: for)?|in the run-up to"
    r"|on the eve of"
    r"|(?:pav(?:e|es|ing)|clear(?:s|ing)?|lay(?:s|ing)?) (?:the )?(?:way|path|ground(?:work)?) for"
    r"|set(?:s|ting)? the stage for)\s+(?:[\w'.-]+\s){0,4}$",
    re.IGNORECASE,
)
#: Unknown words that a line without any side may have and still be about the two.
_STRANGERS: Final = 2
_WORDS: Final = re.compile(r"[A-Za-z]+")
_PLAIN: Final = frozenset(
    {
        *("the", "a", "an", "both", "their", "its", "they", "he", "she", "on", "in", "at", "by"),
        *("of", "to", "for", "and", "is", "are", "will", "be", "next", "with", "it", "who"),
    }
)
_ANY_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")


#: Verbs whose present is no past of their own.
_TO_MEET: Final = frozenset({"meet", "hold", "sit", "gather", "convene", "confer", "reconvene"})


def _unsure(line: Line, group: Group, *, over: bool) -> Status | None:
    """What an invitation comes to, and a plan that may be called off; None for anything else."""
    if invited(group):
        return Status.RUMOURED
    return Status.PLANNED if at_risk(line, group) and not over else None


def status_of(scene: Scene, group: Group, governing: Governing, when: When | None) -> Status:
    """How far along the meeting is, seen from the article's own day."""
    line, verb = group.line, governing.verb
    future = when is not None and when.start is not None and when.start > scene.day
    over = when is not None and when.end is not None and when.end < scene.day
    denied = _denied(scene, group, governing, over=over)
    if denied is not None:
        return denied
    off = taken_off(line, group) or frozen(group, governing)
    if off is not None and (not over or its_own(line, verb)):
        return off
    if (unsure := _unsure(line, group, over=over)) is not None:
        return unsure
    today = not over and day_over(line, (hit := main_hit(group)).start, hit.end)
    today = today or (not over and _under_way_now(group))
    if today or (line.sentence.language != "zh" and _running(scene, line, verb, when)):
        return Status.ONGOING
    planned = _planned(scene, group, governing, when)
    if future or (planned and not over):
        if only_rumoured(line, governing):
            return Status.RUMOURED
        chinese = line.sentence.language == "zh"
        firm = not chinese and confirmed(scene, line, governing)
        return Status.CONFIRMED if firm else Status.PLANNED
    if line.sentence.language != "zh" and _going_on(scene, group, governing, when):
        return Status.ONGOING
    if not over and here_for(line, group.hits[0]):
        return Status.ONGOING
    if (
        verb is not None
        and not over
        and (
            _in_hand(line, verb, today=when is not None and when.end == scene.day)
            or _on_today(scene, line, verb, when)
        )
    ):
        return Status.ONGOING
    return Status.CONCLUDED


def _on_today(scene: Scene, line: Line, verb: Verb, when: When | None) -> bool:
    """As in a text's "envoys meet in Xville on Sunday" of that day: on, and not yet held."""
    if line.is_title or line.sentence.language == "zh" or when is None or not when.expression:
        return False
    if verb.tense is not Tense.PRESENT or verb.modal is not Modal.NONE or not verb.finite:
        return False
    return verb.lemma in _TO_MEET and when.start == when.end == scene.day


def _denied(scene: Scene, group: Group, governing: Governing, *, over: bool) -> Status | None:
    """Whether it will not be, or was not, or how it stands where only a delay is denied."""
    line = group.line
    if fell_through(group, governing):
        return Status.CANCELLED
    if not over and (stands := denies_delay(line, scene.topic.side_ids)) is not None:
        return stands
    no = denies(line, group.hits[0]) or _negated(group, governing, over=over)
    return Status.DENIED if no else None


def _under_way_now(group: Group) -> bool:
    """As in "talks between X and Y, under way since Monday, are to end on Friday"."""
    line = group.line
    return bool(_UNDER_WAY_SINCE.match(line.text(group.hits[-1].end, line.end)))


def _running(scene: Scene, line: Line, verb: Verb | None, when: When | None) -> bool:
    """Whether today is one of its days, though not its last, and it is not told as still ahead."""
    if when is None or when.precision is not Precision.RANGE:
        return False
    if when.start is None or when.end is None or not when.start <= scene.day < when.end:
        return False
    ending = verb is not None and verb.lemma in _ENDING and line.is_title
    if (when.end - when.start).days > LONGEST_ROUND or ending:
        return False
    # "will extend talks into a second day on Tuesday": the first has come.
    second = when.rule == "R14" and not when.ambiguous
    return second or when.start < scene.day or verb is None or not _lies_ahead(line, verb)


def _negated(group: Group, governing: Governing, *, over: bool) -> bool:
    """Whether it is said that there is no such meeting ("no talks are under way")."""
    line, verb = group.line, governing.verb
    if over or line.sentence.language == "zh":
        return verb is not None and verb.negated and not over
    if denied_any(group):
        return True
    return verb is not None and verb.negated and governing.relation is not Relation.NOMINAL


def _going_on(scene: Scene, group: Group, governing: Governing, when: When | None) -> bool:
    """Whether it has begun and goes on: a second day, under way, or a team just landed."""
    line, verb = group.line, governing.verb
    if when is not None and when.end is not None and (scene.day - when.end).days > 1:
        return False
    if verb is not None and verb.lemma in _ENDING:
        return False
    if verb is not None and verb.tense is Tense.PAST_PERFECT:
        return False
    if verb is not None and verb.lemma in _COMING and not verb.negated:
        # "the call touched on chips": nobody has come.
        return verb.lemma != "touch" or "visit" in group.acts
    if _ANOTHER_DAY.search(line.text(group.start, group.end)):
        return True
    if verb is not None and _UNDER_WAY.match(line.sentence.text, verb.end):
        return True
    first, last = group.hits[0], group.hits[-1]
    return bool(
        _GOES_ON.match(line.text(last.end, group.end))
        or _STILL.search(line.text(group.start, first.start))
    )


def parting(governing: Governing, group: Group) -> bool:
    """As in "leaves Xville after talks": who goes has met."""
    line, hit = group.line, group.hits[0]
    if line.sentence.language == "zh":
        return False
    before = [v for v in line.whole().verbs if v.finite and v.end + line.sentence.at <= hit.start]
    verb = before[-1] if before else governing.verb
    if verb is None or verb.lemma not in _PARTING or verb.tense is Tense.FUTURE:
        return False
    return bool(_BEHIND.search(line.text(max(line.sentence.at, hit.start - 70), hit.start)))


def ended(governing: Governing) -> bool:
    """Whether the words say that it is over, not only that they met."""
    return governing.verb is not None and governing.verb.lemma in _ENDING


def _starts(verb: Verb) -> bool:
    """Whether the meeting has only begun ("lands in", "open talks")."""
    return verb.lemma in _STARTING and not verb.negated


def _in_hand(line: Line, verb: Verb, *, today: bool) -> bool:
    """Whether what the verb governs has begun and is not over."""
    opens_way = _WAY_TO.match(line.sentence.text, verb.end) is not None
    if verb.tense is Tense.PROGRESSIVE or (_starts(verb) and not opens_way):
        return True
    return _was_on(line, verb) or _carries_on(line, verb, today=today)


def _was_on(line: Line, verb: Verb) -> bool:
    """As in "said in Xville, where he was meeting Y": under way as it was said."""
    at = line.sentence.at
    return bool(_WAS_DOING.match(line.text(verb.start + at, verb.end + at)))


def _carries_on(line: Line, verb: Verb, *, today: bool) -> bool:
    """As in "talks go on", "drag on", "continue": not over, and not only begun."""
    if verb.lemma == "continue" and verb.tense is Tense.PAST and today:
        return True  # "continued on Thursday", in Thursday's paper
    if verb.tense is not Tense.PRESENT or verb.modal is not Modal.NONE or verb.negated:
        return False
    on = verb.lemma in _WITH_ON and _ON.match(line.sentence.text, verb.end)
    return verb.lemma == "continue" or bool(on)


def _planned(scene: Scene, group: Group, governing: Governing, when: When | None) -> bool:
    line, verb = group.line, governing.verb
    if group.line.sentence.language == "zh":
        found = line.whole()
        meant = found.modal in {Modal.WILL, Modal.INTEND} or found.tense is Tense.FUTURE
        return meant or bool(_AGREED.search(line.text(group.start, group.end)))
    hit = group.hits[0]
    if parting(governing, group):
        return False
    called = {"call", "speak"} & (group.classes | group.acts)
    if (accepted(line) and not called) or _when_it_comes(verb, group) or in_sight(line, group):
        return True
    ahead = line.is_title and BEFORE_IT.search(line.text(line.sentence.at, hit.start))
    if ahead or _NEXT.search(line.text(group.start, hit.start)) or _next_one(line, hit, verb):
        return True
    if _begun_by_now(scene, verb, when):
        return False
    before = line.text(max(line.sentence.at, hit.start - 120), hit.start)
    bound = _BOUND_FOR.search(before) or _AGREED_TO.search(line.text(group.start, hit.start))
    if bound or STILL_ON.match(line.text(group.hits[-1].end, group.end)):
        return True
    if settled(group, governing):
        return True
    if verb is None or governing.relation is Relation.NOMINAL:
        # "little hope for talks this week": the week is not over.
        return spoken_of(line) if when is None else when.end is not None and when.end > scene.day
    to_come = when is None or when.end is None or when.end >= scene.day
    means = _MEANS.match(line.text(hit.start, hit.end)) is not None
    if governing.relation is Relation.OBJECT and verb.lemma in _FIXING and to_come:
        return not means
    # "prepared the ground over dinner": what they did there, whatever it was for.
    done = DEED in hit.classes and verb.tense is Tense.PAST
    return not done and _lies_ahead(line, verb)


def _next_one(line: Line, hit: Hit, verb: Verb | None) -> bool:
    """As in a headline's "next round in Xville", which no verb says was held."""
    return line.is_title and verb is None and line.text(hit.start, hit.start + 5).lower() == "next "


def settled(group: Group, governing: Governing) -> bool:
    """As in "an October meeting agreed by both", "talks were scheduled": fixed, so to come."""
    verb, line = governing.verb, group.line
    if line.is_title and _AGREED_BY.match(line.text(group.hits[-1].end, group.end)):
        return True
    passive = verb is not None and (verb.passive or not verb.finite)
    subject = governing.relation is Relation.SUBJECT
    return verb is not None and passive and subject and verb.lemma in _FIXING


def _lies_ahead(line: Line, verb: Verb) -> bool:
    """Whether the verb's tense, mood or sense puts what it governs in time to come."""
    if verb.tense is Tense.FUTURE or verb.modal in _MEANT:
        return True
    begin = verb.start + line.sentence.at
    # "Ito headed to Xville" is on his way.
    headed = line.text(begin, line.end).startswith(_ON_THE_WAY)
    going = verb.lemma in _GOING and verb.tense in {Tense.PRESENT, Tense.PROGRESSIVE}
    if (going or headed) and not _ON.match(line.sentence.text, verb.end):
        return True
    if verb.lemma in _SETTLING or (verb.lemma == "set" and verb.passive):
        return True
    words = line.sentence.text[max(0, verb.start - 3) : verb.end]
    if verb.finite or _INFINITIVE.match(words) is None:
        return False
    at, clause = line.sentence.at, line.sentence.clause_at(line.sentence.at + verb.start)
    finite = [v for v in line.whole().verbs if v.finite and line.inside(clause, v.start + at)]
    if line.is_title:
        # "X and Y's deputy to meet": a headline's infinitive, with "to" or right behind it.
        return not finite
    # "will travel to Xville to meet Sato": it is what he will go there for.
    before = [v for v in finite if v.end <= verb.start]
    return bool(before) and _lies_ahead(line, before[-1])


def _begun_by_now(scene: Scene, verb: Verb | None, when: When | None) -> bool:
    """As in "start two days of talks": the first of them is today or was before."""
    if verb is None or not _starts(verb) or verb.tense not in {Tense.PRESENT, Tense.PAST}:
        return False
    return when is not None and when.start is not None and when.start <= scene.day


def _when_it_comes(verb: Verb | None, group: Group) -> bool:
    """As in "when he meets him in May", "before they meet": the present of a day to come."""
    temporal = group.clause.kind is ClauseKind.TEMPORAL
    present = verb is not None and verb.tense is Tense.PRESENT
    return temporal and present and group.clause.marker in {"when", "before", "until", "once"}


def stands_alone(scene: Scene, group: Group, who: Who, status: Status) -> bool:
    """Whether a meeting with one side (or none) named is still news of the two sides."""
    if who.third or who.business:
        return False
    if group.line.sentence.correction:
        return True
    if len(scene.lines) > 1:
        return False
    planned = status not in {Status.CONCLUDED, Status.ONGOING}
    if who.sides:
        return talks_told(group) or (planned and travels(scene, group, who.parties))
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
