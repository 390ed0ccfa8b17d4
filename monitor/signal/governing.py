"""Which verb governs a date expression, and so its tense."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from monitor.signal.dates_en_words import CLOCK, ONCE_SET
from monitor.signal.document import Sentence
from monitor.signal.grammar import Tense, Verb
from monitor.signal.phrases_en import STARTING, TALKS
from monitor.signal.saying import tells_last
from monitor.signal.tense import verbs_of
from monitor.signal.verbforms import SAYING

_FUTURE_AFTER: Final = re.compile(
    r"(?:'s)?\s(?:[a-z]+\s)?(?:deadline|expiry|expiration|hearing|cut-?off|target "
    r"date|start date|due date|effective date)"
)
_FUTURE_BEFORE: Final = re.compile(
    r"\b(?:deadline (?:of|on|is)|due(?: on| by| in)?|scheduled (?:for|on)|slated for"
    r"|set for|planned for|expected (?:on|in|by)"
    rf"|\bfor (?:[\w-]+\s){{0,3}}(?:{TALKS}|round|meeting) on"
    r"|no later than|upcoming\s\w+ (?:on|in)|until|till|ahead of)\s(?:the\s)?$",
    re.IGNORECASE,
)
#: What is put off lies ahead, before as after: "pushed back to Dec. 8 from Dec. 3".
_MOVED: Final = re.compile(
    r"\b(?:postpon\w+|reschedul\w+|push\w* back|put(?:s|ting)? (?:off|back)|moved|delay\w*|defer\w+"
    r"|brought forward|shift\w*)\b[^;:]{0,60}?\b(?:to|until|till|from|for)\s(?:the\s)?$",
    re.IGNORECASE,
)
#: The day of a meeting that lies before one: "ahead of Thursday's summit".
_AHEAD_OF: Final = re.compile(
    r"\b(?:before|ahead of|on the eve of|in the run-up to|prior to)\s(?:the\s|their\s|his\s|a\s)?$",
    re.IGNORECASE,
)
#: So too one named behind it: "rose ahead of a summit in Xville on Monday", "met to prepare talks".
_TOWARDS: Final = re.compile(
    r"\b(?:ahead of|on the eve of|in the run-up to|(?:to|in) prepar\w+(?: for| of)?"
    r"|(?:way|ground(?:work)?|stage) for)\s(?:[\w'-]+\s){0,4}?"
    rf"(?:{TALKS}|meetings?|summit|call|visit|trip|round)\b[^,;:]*\s(?:on|in)\s$",
    re.IGNORECASE,
)
#: What has come about before: "the truce follows a summit in Xville on Wednesday", "would be the
#: first since a call in May".
_FOLLOWS: Final = re.compile(
    r"\b(?:(?P<since>since)|follow(?:s|ed)|c[ao]mes? after|in the wake of)\s(?:[\w'-]+\s){0,4}?"
    rf"(?:{TALKS}|meetings?|summit|call|visit|trip|round)\b[^,;:]*\s(?:on|in)\s$",
    re.IGNORECASE,
)
_AFTER_IT: Final = re.compile(
    r"\b(?:after|following)\s(?:the\s|their\s|his\s|a\s)?$", re.IGNORECASE
)
_MEETING_AFTER: Final = re.compile(
    rf"(?:'s)?\s(?:[\w.-]+\s){{0,4}}?(?:{TALKS}|meetings?|summit|call|visit|trip|round|hearing)\b"
)
#: "in answer to Xland raising duties on Friday": what was answered was done.
_ANSWERED: Final = re.compile(
    r"\b(?:response|repl(?:y|ies)|respond(?:s|ed|ing)?|answer(?:s|ed)?|retaliat\w+|reaction|after"
    r"|following)\s(?:(?:to|for|against)\s)?(?:the\s)?(?:[\w.'-]+\s){1,3}(?-i:[a-z]+ing)\s[^,;:]*$",
    re.IGNORECASE,
)
#: ", from 3 May": the first day, which lies near, before or after.
_ADDED: Final = re.compile(rf",\s(?:{STARTING})\s(?:the\s)?$")
_SINCE: Final = re.compile(r"\bsince\s(?:the\s)?$", re.IGNORECASE)
#: A limit lies ahead of the deed that sets it, whatever the tense: "extended it until Nov. 10".
_LIMIT: Final = re.compile(
    r"\b(?:until|till|through|no later than|on or before|(?<!followed )\bby)\s(?:the\s)?"
    + CLOCK
    + "$",
    re.IGNORECASE,
)
#: "The waivers, out of 549 reviewed, hold until Dec. 31"
_RUNS: Final = re.compile(
    r"\b(?:holds?|runs|lasts?|stays?|remains?|appl(?:y|ies)|valid|good)\s(?:\w+\s){0,3}"
    r"(?:until|till|through)\s$",
    re.IGNORECASE,
)
#: What is yet to be done: "puts a duty on them, to be collected from DAY".
_TO_BE: Final = re.compile(
    r"(?:(?<!was )(?<!were )(?<!began )(?<!started )\bto (?:be \w+|take effect|begin|start|apply)"
    r"|\b(?:needed|required))\s"
    r"(?:from|on|at|as of|starting)\s" + CLOCK + "$",
    re.IGNORECASE,
)
#: A term that is moved goes to a day after the moving: "pushed the deadline to Sept. 17".
_PROLONGED: Final = re.compile(
    r"\b(?:(?:extend|push|delay|postpon|prolong|renew|mov|defer)\w*|puts? (?:back|off))\b"
    r"(?:[^.;,]|[A-Z]\.[A-Z]\.){0,80}\bto\s(?:the\s)?$",
    re.IGNORECASE,
)
#: A headline that leaves out "is": "Xland raising duties Friday".
_HEADLINE_ING: Final = re.compile(
    r"(?:[A-Z][\w ]{2,24}: )?(?:[A-Z][\w.'-]*\s){1,4}"
    r"(?:rais|impos|hik|slapp|cutt|lift|suspend|delay|postpon|eas|ban|restrict|visit|host|send|travel"
    r"|fly|arriv|return|sign)\w*ing\s"
)
#: Between a day and the verb right behind it.
_NEXT_WORD: Final = re.compile(r"\s(?:\w+ly\s)?")
_ZH_BORDER: Final = re.compile(r"[，。；：！？,;]")
_TOPIC: Final = re.compile(r"就|针对|围绕")
_ZH_SAYING: Final = frozenset(("证实", "确认", "宣布", "公布", "透露", "称", "说", "表示"))
#: A trip or a meeting right after its day, of which nothing says that it is over.
_ZH_TRIP: Final = re.compile(
    r"(?:率团|启程|动身|在[^，。；\s]{1,10}?)?(?:访(?!问?(?:后|期间|时|结束))|赴|抵|飞|会(?!后|上|谈后|晤后|议)|见(?!面后)|晤|举行(?!的|了)|通话(?!后|时)|磋商(?!后|时))(?!了)"
)
#: Right before the day of what is to come: "将于17日", "已排定17日".
_ZH_COMING: Final = re.compile(
    r"(?:将|拟|(?<![原决裁判])定|(?<!原)订|排定|预定|预计|计划|安排|敲定|商定|约定|约好|同意|延|推迟|延期|改|改期)(?:于|在|自|从|至|到)?(?:\w\w时间)?$"
)


@dataclass(frozen=True, slots=True)
class Governor:
    """The verbs of one text and where its clauses begin."""

    text: str
    chinese: bool
    starts: tuple[int, ...] = ()
    #: For each start, the start of the clause that this piece resumes (itself as a rule).
    roots: tuple[int, ...] = ()

    @classmethod
    def of(cls, sentence: Sentence) -> Governor:
        """The governor of a sentence whose clauses are known."""
        starts = tuple(clause.at - sentence.at for clause in sentence.clauses)
        roots = tuple(
            starts[clause.resumes] if clause.resumes is not None else starts[clause.index]
            for clause in sentence.clauses
        )
        return cls(sentence.text, sentence.language.startswith("zh"), starts, roots)

    def _segment(self, offset: int) -> list[tuple[int, int]]:
        """The pieces of the clause around *offset*."""
        if self.chinese:
            low, high = 0, len(self.text)
            for match in _ZH_BORDER.finditer(self.text):
                if match.start() >= offset:
                    high = match.start()
                    break
                low = match.end()
            return [(low, high)]
        starts = self.starts or (0,)
        roots = self.roots or starts
        ends = (*starts[1:], len(self.text))
        here = max((n for n, start in enumerate(starts) if start <= offset), default=0)
        return [(a, b) for a, b, r in zip(starts, ends, roots, strict=True) if r == roots[here]]

    def govern(self, start: int, end: int) -> tuple[Verb | None, Tense]:
        """The verb that governs the words `start:end`, and the tense to read them with."""
        verbs = verbs_of(self.text, "zh" if self.chinese else "en")
        segment = self._segment(start)
        inside = [v for v in verbs if any(a <= v.start < b for a, b in segment)]
        verb = _nearest(inside, self.text, start, end, chinese=self.chinese)
        if verb is None:
            verb = _nearest(verbs, self.text, start, end, chinese=self.chinese)
        says = verb is not None and verb.start > end + 3
        if verb is not None and says and (verb.lemma in SAYING or tells_last(self.text, verb)):
            # "No talks planned this week, Ito says": the words are not of the saying.
            verb = None
        tense = verb.tense if verb is not None else Tense.NONE
        if verb is not None and tense is Tense.PRESENT and verb.lemma in SAYING:
            tense = Tense.PAST
        if not self.chinese:
            tense = self._english(start, end, tense, bare=not verbs)
        elif _ZH_COMING.search(self.text, max(0, start - 8), start):
            tense = Tense.FUTURE
        elif tense is Tense.PAST and self._trip_told(verb, start, end):
            tense = Tense.PRESENT
        return verb, tense

    def _trip_told(self, verb: Verb | None, start: int, end: int) -> bool:
        """As in "证实某某13日至15日访A国": the tense is that of the saying, not of the trip."""
        if verb is None or verb.end > start or verb.lemma not in _ZH_SAYING:
            return False
        return _ZH_TRIP.match(self.text, end) is not None

    def _english(self, start: int, end: int, tense: Tense, *, bare: bool) -> Tense:
        """*tense*, or what the words around the date make of it; *bare* where no verb is known."""
        if bare and _HEADLINE_ING.match(self.text):
            tense = Tense.FUTURE
        elif tense in {Tense.PRESENT, Tense.PROGRESSIVE}:
            answered = _ANSWERED.search(self.text, max(0, start - 140), start)
            tense = Tense.PAST if answered else tense
        once = ONCE_SET.search(self.text, max(0, start - 90), start)
        added = tense is Tense.PAST and _has_day(self.text[start:end])
        if added and _ADDED.search(self.text, max(0, start - 24), start):
            return Tense.NONE
        return Tense.NONE if once else self._noun(start, end, tense)

    def _prolonged(self, start: int, tense: Tense) -> Tense | None:
        """As in "have been extended to 9 April": what it is moved to lies ahead of the moving."""
        if tense not in {Tense.PAST, Tense.PERFECT}:
            return None
        if _PROLONGED.search(self.text, max(0, start - 120), start) is None:
            return None
        return Tense.NONE if tense is Tense.PAST else Tense.FUTURE

    def _awaited(self, start: int, end: int, tense: Tense) -> bool:
        """Whether it is the day of a meeting that what is told was done for, or lies before."""
        if _AHEAD_OF.search(self.text, max(0, start - 24), start):
            return _MEETING_AFTER.match(self.text, end) is not None
        found = _TOWARDS.search(self.text, max(0, start - 150), start)
        if found is None or tense is not Tense.PAST:
            return False
        verbs = verbs_of(self.text, "en")
        return not any(v.finite and found.start() < v.start < start for v in verbs)

    def _noun(self, start: int, end: int, tense: Tense) -> Tense:
        """A deadline lies where it lies, whatever the verb; "due on" lies ahead."""
        if _FUTURE_AFTER.match(self.text, end):
            return (
                Tense.NONE
                if self.text[start : start + 1].isupper() and _has_day(self.text[start:end])
                else Tense.FUTURE
            )
        if _MOVED.search(self.text, max(0, start - 90), start) or self._awaited(start, end, tense):
            return Tense.FUTURE
        low = max(0, start - 24)
        if _AFTER_IT.search(self.text, low, start) and _MEETING_AFTER.match(self.text, end):
            return Tense.PAST
        came = _FOLLOWS.search(self.text, max(0, start - 120), start)
        told = came is not None and (tense is Tense.PRESENT or came["since"] is not None)
        if told or _SINCE.search(self.text, low, start):
            return Tense.PAST
        if (longer := self._prolonged(start, tense)) is not None:
            return longer
        if tense is not Tense.FUTURE and _TO_BE.search(self.text, max(0, start - 60), start):
            return Tense.FUTURE
        limit = _LIMIT.search(self.text, max(0, start - 40), start)
        if limit is not None and (
            tense in {Tense.NONE, Tense.PRESENT}
            or _RUNS.search(self.text, max(0, start - 40), start)
        ):
            return Tense.FUTURE
        if limit is not None and tense is not Tense.FUTURE:
            day = self.text[start:end].lower().endswith("day")
            ahead = day or limit.group().lower().startswith(("by", "no", "on"))
            return Tense.FUTURE if ahead else Tense.NONE
        if _FUTURE_BEFORE.search(self.text, max(0, start - 30), start) and tense in {
            Tense.NONE,
            Tense.PRESENT,
            Tense.PERFECT,
        }:
            return Tense.FUTURE
        return tense


def _has_day(words: str) -> bool:
    return any(char.isdigit() for char in words)


def _right_after(after: list[Verb], text: str, end: int) -> Verb | None:
    """As in "With hours to spare, Sato on Monday signed": the verb next to the day is its own."""
    verb = next((verb for verb in after if verb.finite), None)
    if verb is None or verb.tense is not Tense.PAST:
        return None
    return verb if _NEXT_WORD.fullmatch(text, end, verb.start) else None


def _nearest(
    verbs: list[Verb] | tuple[Verb, ...], text: str, start: int, end: int, *, chinese: bool
) -> Verb | None:
    """The last verb before the words, else the first after them; in Chinese the other way."""
    told = [verb for verb in verbs if verb.tense is not Tense.NONE]
    before = [verb for verb in told if verb.end <= start]
    after = [verb for verb in told if verb.start >= end]
    if chinese and after and _TOPIC.match(text, end):
        # "29日就拟加征的关税举行听证会": what is done on that day comes last.
        return after[-1]
    if chinese:
        return after[0] if after else (before[-1] if before else None)
    if before:
        own = _right_after(after, text, end) if "," in text[before[-1].end : start] else None
        return own or before[-1]
    finite = [verb for verb in after if verb.finite]
    return finite[0] if finite else (after[0] if after else None)
