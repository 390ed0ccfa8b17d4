"""When a meeting is held: the day of its own words, its first day, its last."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.model import Precision, When
from monitor.signal.bystanders import MEASURES
from monitor.signal.dates import DateRole, FoundDate, shifted
from monitor.signal.dates_en_words import ITS_MEETING
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Governing, acts_in
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_beside import agreed_there
from monitor.signal.meeting_daily import of_today
from monitor.signal.meeting_days_zh import again_zh, date_zh, lately, nth_day_zh, said_after_zh
from monitor.signal.meeting_fixed import not_its_day
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_levels import LONGEST_ROUND
from monitor.signal.meeting_rounds import begun, joined, of_talks, spread, whole
from monitor.signal.meeting_verbs import is_trigger
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Scene

_NEARER_PAST, _WEEK = 4, 7
_YEAR = 366
_ENDING = frozenset({"end", "conclude", "wrap", "finish", "complete"})
_MOVABLE = frozenset({Precision.PART_OF_MONTH, Precision.MONTH, Precision.DAY, Precision.RANGE})
#: Weekdays and the like are of no other year.
_NEAR_RULES = frozenset({"R2", "R3", "R4", "R7", "R14", "R15"})
#: What was first planned and is so no more: "instead of on Wednesday".
_INSTEAD: Final = re.compile(
    r"\b(?:instead of|rather than|not|originally|initially|first (?:planned|scheduled|set) for"
    r"|had been (?:set|due|planned|scheduled) for|was (?:to have|due to))\s(?:on\s)?$",
    re.IGNORECASE,
)
_NTH_DAY: Final = re.compile(
    r"\b(?:(second|third|fourth|fifth)(?:(?:,|\s(?:and|or))\s\w+)?\s(?:(?:straight|full|final|consecutive)\s)?day"
    r"|day (two|three|four|five|2|3|4|5))\b",
    re.IGNORECASE,
)
#: "to go into a third day"
_TO_BEGIN: Final = re.compile(
    r"\b(?:to|will|would)\s(?:go|run|extend|continue|stretch|spill|enter|last|drag)\b[^,;]{0,24}$"
)
_BACK: Final = {
    **dict.fromkeys(("second", "two", "2"), 1),
    **dict.fromkeys(("third", "three", "3"), 2),
    **dict.fromkeys(("fourth", "four", "4"), 3),
    **dict.fromkeys(("fifth", "five", "5"), 4),
}
_IN_WHICH: Final = re.compile(r"(?:in|during|at|on) which\s")
_FROM: Final = re.compile(r"\bfrom\s(?:the\s)?$", re.IGNORECASE)
_TO: Final = re.compile(r"\sto\s|\suntil\s")
#: "slips a week, from Aug. 18 to Aug. 25"
_SLIPS: Final = re.compile(r"\b(?:slip|slid|shift|mov)(?:s|e|es|ed|ped|ing)?\b")
_TO_DAY: Final = re.compile(r"\b(?:to|until|till|for)\s(?:the\s)?$", re.IGNORECASE)
_NEW_DAY: Final = re.compile(r"\b(?:to|until|till)\s(?:the\s)?$", re.IGNORECASE)
_INTO: Final = re.compile(r"\b(?:into|in|later|from|beyond|past|by)\s(?:the\s)?$", re.IGNORECASE)
_STRAIGHT_TO: Final = re.compile(
    r"\s(?:back\s|again\s)?(?:to|until|till)\s(?:the\s)?", re.IGNORECASE
)
#: What a day is only prepared for: "pave the way for October".
_PREPARED_FOR: Final = re.compile(
    r"\b(?:way|ground(?:work)?|stage|table|prepar\w+|basis)\s(?:\w+\s)?for\s(?:an?\s|the\s)?$",
    re.IGNORECASE,
)


#: "a statement on the talks released on Tuesday": when it came out, not when they met.
_PUT_OUT: Final = re.compile(
    r"\b(?:released|issued|published|posted|made public|put out)\s(?:late\s|early\s)?(?:on\s)?$",
    re.IGNORECASE,
)
#: "(duties) that were set to take effect on", "now scheduled for"
_DUE_ON: Final = re.compile(
    r"\s(?:(?:that|which|now|were|was|are|is|originally|to)\s){0,4}"
    r"(?:set|scheduled|due|planned|slated|starting|beginning|effective|take effect|begin)"
    r"(?:\s(?:to|take|go|come|into|begin|start|effect|for|on|from|as of)){0,5}\s$"
)
_FAR: Final = 60
#: "agreed late on Monday to meet", "agreed by phone on Monday to meet"
_AGREED_THEN: Final = re.compile(
    r"\b(?:agreed|decided|arranged|offered|proposed)\s(?:(?:by|over|via)\s(?:[\w-]+\s){1,3}?)?"
    r"(?:(?:late|early)\s)?(?:on\s)?$"
)
_AND_THEN: Final = re.compile(
    r"(?:\s(?:night|morning|evening|afternoon))?,?\s(?:and|before|then|but)\s(?:then\s)?"
)
#: "meets X, says ..."
_THEN_SAYS: Final = re.compile(r",\s(?:says?|said|sees|vows|vowed|expects|hails?|eyes)\b")
#: "agreed on Wednesday when they met", "said on Friday after meeting X": on the day of the words.
_AS_SAID: Final = re.compile(
    r"\s(?:when|as|while|after|during|following|in|at)\b(?!\s(?:a|an|the|its|his|her|last|recent"
    rf"|earlier|previous|{TALKS}|meetings?|trade|reports?)\b)[^,;:]{{0,90}}$"
    r"|\s[^;:]{3,200},\s(?:as|when|while)\s(?:he|she|they|the two)\s(?:\w+\s)?$"
)
#: "after speaking on Monday": over, whatever is to come stands before it.
_AFTER_IT: Final = re.compile(
    r"\b(?:after|following|having)\s"
    r"(?:(?!(?:to|that|said|says|will|would|may|for|ahead)\b)[\w'.-]+\s){0,4}$",
    re.IGNORECASE,
)


def put_off(line: Line, when: When | None, found: FoundDate | None) -> When | None:
    """The new days of what is put off: by so many weeks, to a day, or None.

    The day for which it was meant is its day no more.
    """
    moved = next((d for d in line.dated.durations if d.role == "by"), None)
    if when is None or found is None or line.sentence.language == "zh":
        return when if moved is None or when is None else shifted(when, moved)
    before = line.sentence.text[max(0, found.start - 24) : found.start]
    if moved is not None:
        # "delayed by a week to March 16" has done the sum itself.
        done = moved.end <= found.start and _NEW_DAY.search(before)
        return when if done else shifted(when, moved)
    new = _TO_DAY.search(before) or _TO.search(found.when.expression) or _INTO.search(before)
    return when if new else None


def _as_said(group: Group) -> FoundDate | None:
    """The day of the words, where they were said as those who met did so."""
    line, first = group.line, main_hit(group)
    at = line.sentence.at
    for found in line.dated.dates:
        if found.role is not DateRole.SAID or found.when.start != found.when.end:
            continue
        if at + found.end <= first.start and _AS_SAID.match(line.text(at + found.end, first.start)):
            return found
    return None


def behind(scene: Scene, group: Group, when: When, *, missed: bool) -> When:
    """The weekday just past, where the words before the meeting put it behind what is told.

    So too where it was *missed*: "the meeting planned for Saturday did not take place".
    """
    line, first = group.line, group.hits[0]
    if when.start is None or when.end is None or not 0 < (when.start - scene.day).days <= _WEEK:
        return when
    before = line.text(max(line.sentence.at, first.start - 40), first.start)
    if not (missed or (when.rule == "R3" and _AFTER_IT.search(before))):
        return when
    week = timedelta(days=_WEEK)
    return replace(when, start=when.start - week, end=when.end - week)


def date_of(scene: Scene, group: Group) -> FoundDate | None:
    """The date of the meeting itself: in its own stretch, else alone in the sentence."""
    line = group.line
    at = line.sentence.at
    usable = [
        d
        for d in line.dated.dates
        if d.role is not DateRole.SINCE
        and (d.role is not DateRole.SAID or _said_of_it(scene, group, d))
    ]
    if line.sentence.language == "zh":
        usable = [lately(d) for d in usable]
        found = date_zh(group, usable)
        if found is None and (near := _date_nearby(scene, group, usable)) is not None:
            found = again_zh(group, near)
        return found or said_after_zh(group) or nth_day_zh(group, scene.day)
    hit = main_hit(group)
    usable = of_today(line, hit, usable)
    usable = [d for d in usable if not not_its_day(line, d, hit.start, hit.end)]
    own = [
        d
        for d in usable
        if group.holds(at + d.start)
        and not of_measure(line, d)
        and not _PUT_OUT.search(line.sentence.text, max(0, d.start - 30), d.start)
        and not _of_other_words(line, group, d)
        and not (
            _PREPARED_FOR.search(line.sentence.text, max(0, d.start - 40), d.start)
            # "prepares for the October talks": they are what it is the day of
            and not (
                at + d.end <= main_hit(group).start and ITS_MEETING.match(line.sentence.text, d.end)
            )
        )
    ]
    if (moved := put_off_to(line, usable) or _moved_to(line, own)) is not None:
        return moved
    began = begun(line, group)
    if own:
        text = line.sentence.text
        meant = [d for d in own if not _INSTEAD.search(text, max(0, d.start - 30), d.start)] or own
        meant = [d for d in meant if not _of_verb_before(line, hit, d)] or meant
        best = min(meant, key=lambda d: abs(at + d.start - hit.start))
        best = of_talks(group, whole(best, meant), meant)
        return joined(spread(text, best, meant), began)
    if began is not None:
        return began
    usable = [d for d in usable if not of_measure(line, d)]
    return _date_nearby(scene, group, usable) or agreed_there(line, hit, usable)


def _said_of_it(scene: Scene, group: Group, found: FoundDate) -> bool:
    """As in "he said after seeing X in Xville on Thursday": the day of what came before.

    Nothing has been said on a day that lies ahead.
    """
    clause, start = group.clause, group.line.sentence.at + found.start
    if found.when.start is not None and found.when.start > scene.day and found.when.rule != "R3":
        return True
    after = clause.kind is ClauseKind.TEMPORAL and clause.marker in {"after", "following"}
    return after and start >= group.hits[-1].end and group.line.inside(clause, start)


def _of_verb_before(line: Line, hit: Hit, found: FoundDate) -> bool:
    """As in "left Xville on Monday and will meet Y": another verb, joined by "and", comes after."""
    text, at = line.sentence.text, line.sentence.at
    return found.end < hit.start - at and any(
        found.end < v.start <= hit.start - at and _AND_THEN.fullmatch(text, found.end, v.start)
        for v in line.whole().verbs
        if v.finite
    )


def _of_other_words(line: Line, group: Group, found: FoundDate) -> bool:
    """As in "agreed Thursday to meet in May", "meets X, says deal will come in four weeks"."""
    text, at, first = line.sentence.text, line.sentence.at, main_hit(group)
    if text.startswith(" to ", found.end) and at + found.end < first.start:
        return _AGREED_THEN.search(text, max(0, found.start - 40), found.start) is not None
    if found.when.rule == "R14":
        return False
    told = _THEN_SAYS.search(text, first.end - at, max(first.end - at, found.start))
    return told is not None and found.when.precision is not Precision.DAY


def of_measure(line: Line, found: FoundDate) -> bool:
    """As in "delays March 1 tariff rise, citing talks", "duties now due on March 1": of a duty."""
    at = line.sentence.at
    end = at + found.end
    if any(h.start in {end + 1, end + 3} and h.classes & MEASURES for h in line.hits):
        return True
    due = _DUE_ON.search(line.sentence.text, max(0, found.start - _FAR), found.start)
    return due is not None and any(
        h.end == at + due.start() for h in line.hits if h.classes & MEASURES
    )


def begun_before(scene: Scene, group: Group, when: When | None) -> When | None:
    """*when* from its first day on where the words tell which day of the talks this is.

    What names no day but was told as they met was then.
    """
    if when is None and group.line.sentence.language != "zh":
        said = _as_said(group)
        when = said.when if said is not None else None
    match = _NTH_DAY.search(group.line.sentence.text)
    if match is None or group.line.sentence.language == "zh":
        return when
    if any(d.when.rule == "R14" and not d.when.ambiguous for d in group.line.dated.dates):
        # "began on Sunday and met for a third day on Tuesday": it has a day of its own.
        return when
    day = scene.day if when is None else when.end
    if when is None and _TO_BEGIN.search(group.line.sentence.text, 0, match.start()):
        day = scene.day + timedelta(days=1)
    whole = when is not None and when.precision is not Precision.DAY
    if whole or day is None or not 0 <= (scene.day - day).days <= 2:
        return when
    start = day - timedelta(days=_BACK[(match.group(1) or match.group(2)).lower()])
    if when is None:
        return When(start, day, Precision.RANGE, match.group(), "lead", day, "R14", ambiguous=True)
    return replace(when, start=start, precision=Precision.RANGE)


def put_off_to(line: Line, dates: list[FoundDate]) -> FoundDate | None:
    """The day right after the verb, as in "scheduled for Nov. 26 has been postponed to Dec. 3"."""
    at = line.sentence.at
    for name, hit in acts_in(line):
        for found in dates:
            words = line.text(hit.end, max(hit.end, at + found.start))
            if name == "postpone" and at + found.start > hit.end and _STRAIGHT_TO.fullmatch(words):
                return found
    return None


def _moved_to(line: Line, own: list[FoundDate]) -> FoundDate | None:
    """The new day of what is moved: "to Dec. 8 from Dec. 3", "from Dec. 3 to Dec. 8"."""
    text = line.sentence.text
    moved = _SLIPS.search(text) or "postpone" in {name for name, _hit in acts_in(line)}
    if not own or not moved:
        return None
    for found in own:
        words = found.when.expression
        from_before = _FROM.search(text, max(0, found.start - 12), found.start)
        if from_before and found.when.precision is Precision.RANGE and _TO.search(words):
            day = found.when.end
            when = replace(found.when, start=day, precision=Precision.DAY)
            return replace(found, when=when, role=DateRole.AT)
    if len(own) > 1:
        return next((d for d in own if _TO_DAY.search(text, max(0, d.start - 14), d.start)), None)
    return None


def _date_nearby(scene: Scene, group: Group, usable: list[FoundDate]) -> FoundDate | None:
    """A date in the clause right above or below, where no other meeting claims it."""
    line, clause = group.line, group.clause
    at = line.sentence.at
    fits: list[FoundDate] = []
    for found in usable:
        other = line.sentence.clause_at(at + found.start)
        # A stretch that is nothing but a date ("去年5月，...") is of what follows it.
        alone = (
            other.index < clause.index and len(other.text.strip()) <= found.end - found.start + 2
        ) or line.sentence.text[: found.start].endswith(": ")
        related = alone or other.parent == clause.index or clause.parent == other.index
        claimed = any(line.inside(other, hit.start) for hit in line.hits if is_trigger(line, hit))
        tensed = any(
            line.inside(other, verb.start + at) and verb.finite for verb in line.whole().verbs
        )
        future = found.when.start is not None and found.when.start > scene.day
        if found.role is DateRole.EVENT or found.when.end is None:
            continue
        # "goes to Xville on Monday, where he will meet Ito": the day of the journey; so too "in a
        # call on Monday in which Ito spoke with Sato".
        there = clause.marker == "where" or _IN_WHICH.match(clause.text) is not None
        there = there and clause.parent == other.index
        alone = not claimed and not (tensed and future)
        if related and (alone or there) and other.kind is not ClauseKind.RELATIVE:
            fits.append(found)
    return fits[0] if len(fits) == 1 else None


#: A weekday of which it is said which one.
_SAID_WHICH: Final = ("下", "本", "这", "next ", "Next ", "this coming ")
#: Who speaks in a Chinese headline, and a bare weekday.
_SPEAKER: Final = re.compile("[^，；：]{2,10}：")
_SPOKEN_DAY: Final = re.compile("(?:周|星期|礼拜)[一二三四五六日天]")
_NUMBER: Final = re.compile(r"\d")


def nearest(scene: Scene, line: Line, found: FoundDate, governing: Governing) -> When:
    """The day meant: a headline's present tense goes with the nearest such weekday, not the next.

    "X and Y meet on Tuesday" over a Wednesday's story is yesterday's meeting.
    """
    verb, when = governing.verb, found.when
    present = verb is not None and verb.tense is Tense.PRESENT and verb.modal is Modal.NONE
    over = verb is not None and verb.lemma in _ENDING
    if over and when.rule == "R14" and not (line.is_title and present):
        return _ending_then(scene, when)
    if not (line.is_title and present) or when.start is None or when.end is None:
        return when
    if over and when.start > scene.day:
        # What ends is over: "X, Y end two days of talks on Monday" in Tuesday's paper.
        last, length = when.start - timedelta(days=_WEEK), when.end - when.start
        then = replace(when, start=last - length, end=last)
        return then if length.days <= LONGEST_ROUND else when
    if over and when.rule == "R14":
        return _ending_then(scene, when)
    if when.start != when.end:
        return when
    spoken = line.sentence.language == "zh" and _SPEAKER.match(line.sentence.text) is not None
    behind = when.precision is Precision.DAY and when.end < scene.day
    if spoken and behind and _SPOKEN_DAY.fullmatch(when.expression):
        # "某某：周五与B国通话": he says what he will do.
        day = when.end + timedelta(days=_WEEK)
        return replace(when, start=day, end=day, rule=f"{when.rule}-nearest")
    if when.expression.startswith(_SAID_WHICH) or _NUMBER.search(when.expression):
        # A day told by its number needs no guess.
        return when
    ahead = (when.start - scene.day).days
    if not _NEARER_PAST <= ahead < _WEEK or when.precision is not Precision.DAY:
        return when
    day = when.start - timedelta(days=_WEEK)
    return replace(when, start=day, end=day, rule=f"{when.rule}-nearest")


def _ending_then(scene: Scene, when: When) -> When:
    """As in "wraps up a four-day visit on Wednesday": that is its last day, not its first."""
    first, last = when.start, when.end
    if first is None or last is None or first < scene.day or when.precision is not Precision.RANGE:
        return when
    return replace(when, start=first - (last - first), end=first)


def yet_to_come(scene: Scene, when: When) -> When:
    """The month or day of that name ahead, where words of inviting go with one just past."""
    if when.start is None or when.end is None or when.end >= scene.day or when.rule == "R1":
        return when
    if when.precision not in _MOVABLE or when.rule in _NEAR_RULES:
        return when
    if (scene.day - when.end).days > _YEAR or when.end.month == 2 or when.start.month == 2:
        return when
    start, end = (day.replace(year=day.year + 1) for day in (when.start, when.end))
    return replace(when, start=start, end=end) if end >= scene.day else when
