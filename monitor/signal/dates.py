"""The temporal resolver: date words and an anchor day become intervals of days (rules R1-R18)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from monitor.model import Precision, When
from monitor.signal.dateroles import decided_on, role_of, sets_out
from monitor.signal.daterules import Anchor, Context, DateRole, Grammar, Named, Resolved
from monitor.signal.dates_en import ENGLISH, TRIGGER_EN
from monitor.signal.dates_sessions import extend_sessions
from monitor.signal.dates_zh import CHINESE, TRIGGER_ZH
from monitor.signal.document import ClauseKind, Document, Sentence
from monitor.signal.durations import Duration, end_of, find_durations, shifted
from monitor.signal.governing import Governor
from monitor.signal.grammar import Tense
from monitor.signal.periods import Direction, day_of, direction_of, plus
from monitor.signal.phrases_en import TALKS
from monitor.signal.pieces import english_pieces

__all__ = [
    "Anchor",
    "DateReader",
    "DateRole",
    "DatedSentence",
    "Duration",
    "FoundDate",
    "date_document",
    "end_of",
    "find_dates",
    "find_durations",
    "shifted",
]

#: A dateline's day further back than this is not the day of the words.
_DATELINE_DAYS = 10
#: More dates than this in one sentence are a table, not prose.
_MOST_DATES = 120
_POINTED = frozenset({DateRole.AT, DateRole.FROM, DateRole.SAID})
_PARTS = frozenset({Precision.PART_OF_MONTH, Precision.PART_OF_YEAR, Precision.PART_OF_WEEK})
AnchorAt = Callable[[int], Anchor]
#: Gives the days that were named before a text, the last one first.
Earlier = Callable[[], tuple[Named, ...]]
#: So many of them are kept.
_MOST_NAMED = 6
#: Letters between "said on Monday evening" and "three days after X".
_NEXT_TO = 14


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date expression: `start:end` in the text that was read, and what it means."""

    start: int
    end: int
    when: When
    role: DateRole = DateRole.AT
    tense: Tense = Tense.NONE

    def begins_after(self, day: date) -> bool:
        """Whether all of it lies after *day*; False where its beginning is not known."""
        return self.when.start is not None and self.when.start > day


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """All date words of one sentence. Offsets count in that sentence's `text`."""

    index: int
    anchor: Anchor
    dates: tuple[FoundDate, ...]
    durations: tuple[Duration, ...]


def find_dates(
    text: str,
    anchor: Anchor,
    *,
    language: str = "en",
    tense: Tense | None = None,
    previous: When | None = None,
) -> tuple[FoundDate, ...]:
    """Date expressions of *text* in order, resolved against *anchor*.

    *tense* overrides the tense read from the text around each expression; *previous* is what
    "the same day" points back to. Never raises.
    """
    chinese = language.startswith("zh")
    if not (TRIGGER_ZH if chinese else TRIGGER_EN).search(text):
        return ()
    starts = () if chinese else tuple(piece.start for piece in english_pieces(text, []))
    governor = Governor(text, chinese=chinese, starts=starts)
    named = () if previous is None else (Named(previous, DateRole.AT),)
    return _found(text, governor, lambda _: anchor, tense, lambda: named, chinese=chinese)


def _found(
    text: str,
    governor: Governor,
    anchor_at: AnchorAt,
    tense: Tense | None,
    earlier: Earlier,
    *,
    chinese: bool,
) -> tuple[FoundDate, ...]:
    grammar: Grammar = CHINESE if chinese else ENGLISH
    out: list[FoundDate] = []
    sessions: list[tuple[int, int]] = []
    #: What "the same day" points back to, where this text itself has named a day.
    pointed: tuple[Named, ...] = ()
    here = 0

    for start, number in grammar.scan(text):
        if start < here:
            continue
        if len(out) >= _MOST_DATES:
            break
        for rule, match in grammar.alternatives(text, start, number):
            end = match.end()
            verb, read = governor.govern(start, end)
            used = tense or read
            anchor = anchor_at(start)
            ahead = not chinese and sets_out(text, start, verb)
            direction = Direction.FUTURE if ahead else direction_of(used)
            if not chinese and decided_on(text, start, end, verb):
                direction = Direction.PAST
            context = Context(
                text, anchor.day, used, direction, earlier, verb, anchor.printed, pointed
            )
            resolved = rule.handler(match, context)
            if resolved is None:
                continue
            role = resolved.role or role_of(text, start, end, verb, chinese=chinese)
            if resolved.session and role is DateRole.AFTER:
                role = DateRole.AT  # "leaves after two days of talks": those are the days
            if role is not DateRole.EVENT:
                pointed = (*_pointed(resolved, role), *pointed)
            when = _finished(
                resolved, role, context, anchor=anchor, place=start, words=text[start:end]
            )
            if resolved.session:
                sessions.append((len(out), resolved.session))
            out.append(FoundDate(start, end, when, role, used))
            here = end
            break
    extend_sessions(text, out, sessions)
    return tuple(_anchored_events(out))


def _pointed(resolved: Resolved, role: DateRole) -> tuple[Named, ...]:
    """What a later "the same day" may point to, if anything."""
    when = resolved.when
    if (
        when.end is None
        or when.precision in {Precision.RECENT, Precision.UNKNOWN, Precision.YEAR}
        or resolved.session
    ):
        return ()
    return () if role is DateRole.SINCE else (Named(when, role),)


def _finished(
    resolved: Resolved, role: DateRole, ctx: Context, *, anchor: Anchor, place: int, words: str
) -> When:
    """The `When` with its words and anchor, widened where the role makes it a limit (R17)."""
    when = replace(resolved.when, expression=words, anchor=anchor.source, anchor_value=anchor.day)
    start, end = when.start, when.end
    if role is DateRole.BY and resolved.role is None and _limits(ctx, place):
        if end is not None and end >= ctx.anchor:
            return replace(when, start=ctx.anchor, precision=Precision.RANGE, rule="R17")
    elif role is DateRole.BEFORE and when.precision in _PARTS and end is not None:
        # "before year-end": up to its last day.
        return replace(when, start=min(ctx.anchor, end), precision=Precision.RANGE, rule="R17")
    elif role is DateRole.BEFORE and start is not None and when.rule != "R13":
        low = ctx.anchor if start > ctx.anchor else None
        if low is None or plus(start, -1) >= low:
            return replace(
                when, start=low, end=plus(start, -1), precision=Precision.RANGE, rule="R17"
            )
    elif role is DateRole.AFTER and end is not None and when.rule != "R13":
        high = ctx.anchor if end < ctx.anchor else None
        return replace(when, start=plus(end, 1), end=high, precision=Precision.RANGE)
    return when


def _limits(ctx: Context, place: int) -> bool:
    """Whether "by" stands before the words at *place*, and not only "deadline" after them."""
    before = ctx.text[max(0, place - 24) : place].lower()
    return (
        "by " in before
        or "later than" in before
        or "on or before" in before
        or "前" in ctx.text[place : place + 16]
    )


def _anchored_events(out: list[FoundDate]) -> list[FoundDate]:
    """R13: "a week after EVENT" counts from the day that the sentence's main clause names."""
    done = []
    for n, item in enumerate(out):
        if item.role is not DateRole.EVENT:
            done.append(item)
            continue
        base = next(
            (
                one.when.end
                for one in reversed(out[:n])
                if one.role is DateRole.AT and one.when.precision is Precision.DAY
            ),
            _just_said(out[:n], item),
        )
        anchor = item.when.anchor_value
        if base is not None and anchor is not None and item.when.start is not None:
            apart = (base - anchor).days
            when = replace(
                item.when,
                start=plus(item.when.start, apart),
                end=None if item.when.end is None else plus(item.when.end, apart),
                anchor="event",
                anchor_value=base,
            )
            done.append(replace(item, when=when))
        else:
            done.append(item)
    return done


def _just_said(before: list[FoundDate], item: FoundDate) -> date | None:
    """The day of "..., the ministry said on Monday, three days after Xland raised its duty"."""
    if not before or before[-1].role is not DateRole.SAID:
        return None
    said = before[-1]
    near = item.start - said.end <= _NEXT_TO
    return said.when.end if near and said.when.precision is Precision.DAY else None


def _base_anchor(document: Document, published: date) -> Anchor:
    """The day of the dateline, or that which the page prints, where it is one of the last few.

    Else *published*.
    """
    line = document.dateline
    if line is None or line.day is None:
        printed = document.printed_day
        if printed is not None and 0 < (published - printed).days <= _DATELINE_DAYS:
            return Anchor(printed, "publication", published)
        return Anchor(published)
    month = line.month or published.month
    for year, number in (
        (published.year, month),
        (published.year - 1, month),
        (published.year, month - 1 or 12),
    ):
        found = day_of(year, number, line.day)
        if found is not None and 0 <= (published - found).days <= _DATELINE_DAYS:
            return Anchor(found, "dateline", published if found < published else None)
    return Anchor(published)


class DateReader:
    """Dates of a document's sentences, each against its own anchor, read once somebody asks.

    Anchor order: the quote's own date, the dateline's date, the day of publication.
    """

    def __init__(self, document: Document, published: date) -> None:
        self._sentences = document.sentences
        self._published = published
        self._base = _base_anchor(document, published)
        self._read: dict[int, DatedSentence] = {}
        #: The days that were named before each sentence, the last first, as far as it is known.
        self._named: list[tuple[Named, ...]] = [()]

    def of(self, number: int) -> DatedSentence:
        """What the date words of sentence *number* mean."""
        if number not in self._read:
            self._read[number] = _date_sentence(
                self._sentences[number], self._anchor(number), lambda: self._before(number)
            )
        return self._read[number]

    def retold(self, sentence: Sentence) -> DatedSentence:
        """The same of a sentence that was made of the words of the one with its number."""
        number = sentence.index

        def earlier() -> tuple[Named, ...]:
            # "the same day" may point to a day that stands in the other words of the whole.
            return (*_named(self.of(number)), *self._before(number))

        return _date_sentence(sentence, self._anchor(number), earlier)

    def _anchor(self, number: int) -> Anchor:
        sentence = self._sentences[number]
        if sentence.said_on is not None:
            return Anchor(sentence.said_on, "utterance")
        opens = number
        while opens and self._sentences[opens - 1].paragraph == sentence.paragraph:
            opens -= 1
        if opens < number and any(clause.quoted for clause in sentence.clauses):
            told = [_spoken(self.of(n).dates, self._published) for n in range(opens, number)]
            return next((said for said in reversed(told) if said is not None), self._base)
        return self._base

    def _before(self, number: int) -> tuple[Named, ...]:
        """The days that were named before sentence *number*, the last one first."""
        # In order, so that reading one sentence never sets off a long chain of others.
        while len(self._named) <= number:
            last = len(self._named) - 1
            days = _named(self.of(last)) if may_date(self._sentences[last]) else []
            self._named.append((*days, *self._named[-1])[:_MOST_NAMED])
        return self._named[number]


def _named(dated: DatedSentence) -> list[Named]:
    """The days of a sentence that a later one may point back to, the last one first."""
    return [
        Named(one.when, one.role)
        for one in reversed(dated.dates)
        if one.role in _POINTED and one.when.end
    ]


def may_date(sentence: Sentence) -> bool:
    """Whether a sentence has a word that dates are made of, at little cost."""
    return _may_date(sentence.text, chinese=sentence.language.startswith("zh"))


@lru_cache(maxsize=256)
def _may_date(text: str, *, chinese: bool) -> bool:
    return (TRIGGER_ZH if chinese else TRIGGER_EN).search(text) is not None


#: "the fourth this year", "their second meeting in two months"
_COUNTED: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest)\s"
    rf"(?:(?:such|face-to-face|in-person|meeting|round|{TALKS}|call|visit|trip|time|rise|increase|move"
    r"|extension|reprieve|waiver|batch)\s){0,3}(?:of|in|within)?\s?$",
    re.IGNORECASE,
)
#: Rules that resolve weekdays, today and yesterday, and the second day of something.
_NAMED_DAYS: Final = frozenset({"R1", "R2", "R7", "R14"})


def counted(text: str, found: FoundDate) -> bool:
    """Whether *found* is only the time in which deeds are counted: "the third time this year".

    "For the first time today": a day that is named is the deed's own.
    """
    near = max(0, found.start - 40)
    return (
        found.when.rule not in _NAMED_DAYS and _COUNTED.search(text, near, found.start) is not None
    )


def date_document(document: Document, published: date) -> tuple[DatedSentence, ...]:
    """Dates of every sentence, in the document's order."""
    reader = DateReader(document, published)
    return tuple(reader.of(number) for number in range(len(document.sentences)))


def _spoken(dates: tuple[FoundDate, ...], published: date) -> Anchor | None:
    """The day on which the words of this sentence were said, where it tells it."""
    for one in dates:
        if (
            one.role is DateRole.SAID
            and one.when.precision is Precision.DAY
            and one.when.end is not None
        ):
            return Anchor(one.when.end, "utterance") if one.when.end <= published else None
    return None


def _date_sentence(sentence: Sentence, anchor: Anchor, earlier: Earlier) -> DatedSentence:
    text, chinese = sentence.text, sentence.language.startswith("zh")
    durations = find_durations(text, sentence.language)
    if not may_date(sentence):
        return DatedSentence(sentence.index, anchor, (), durations)
    governor = Governor.of(sentence)
    dates = _said(
        sentence, _found(text, governor, lambda _: anchor, None, earlier, chinese=chinese)
    )
    spoken = _spoken(dates, anchor.day)
    if spoken is not None and spoken.day != anchor.day and len(dates) > 1:
        inside = [
            (clause.at - sentence.at, clause.at - sentence.at + len(clause.text))
            for clause in sentence.clauses
            if clause.quoted or clause.kind in {ClauseKind.COMPLEMENT, ClauseKind.QUOTE}
        ]

        def anchor_at(offset: int) -> Anchor:
            return spoken if any(a <= offset < b for a, b in inside) else anchor

        dates = _said(sentence, _found(text, governor, anchor_at, None, earlier, chinese=chinese))
    return DatedSentence(sentence.index, anchor, dates, durations)


def _said(sentence: Sentence, dates: tuple[FoundDate, ...]) -> tuple[FoundDate, ...]:
    """*dates*, those beside whoever says it as days of saying, whatever the verb.

    So in "..., the ministry announced on Tuesday".
    """
    spans = [
        (clause.at - sentence.at, clause.at - sentence.at + len(clause.text))
        for clause in sentence.clauses
        if clause.kind is ClauseKind.ATTRIBUTION
    ]
    return tuple(
        replace(one, role=DateRole.SAID)
        if one.role is DateRole.AT and any(a <= one.start < b for a, b in spans)
        else one
        for one in dates
    )
