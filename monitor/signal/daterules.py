"""What a date rule is: a pattern, and how its words become an interval."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from monitor.model import When
from monitor.signal.grammar import Tense, Verb
from monitor.signal.periods import Direction


class DateRole(StrEnum):
    """What the words before and after a date make of it."""

    #: When it happens or happened: "on Friday".
    AT = "at"
    #: "from Tuesday", "as of", "effective", "with effect from", 自...起
    FROM = "from"
    #: "until", "through", "expires on", 至
    UNTIL = "until"
    #: "by June 15", a "deadline"
    BY = "by"
    #: "since April"
    SINCE = "since"
    #: "before", "ahead of" a date
    BEFORE = "before"
    #: "after" a date
    AFTER = "after"
    #: The day something was said: "said on Sunday", "in an interview on July 7".
    SAID = "said"
    #: "a week after EVENT": the interval is EVENT's, reckoned back from the anchor.
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that words count from, and where it was taken from.

    `source` is one of `utterance`, `dateline`, `publication`, `event`.
    """

    day: date
    source: str = "publication"
    #: The day of publication, where the dateline is of a day before.
    printed: date | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A day that a text named, and its role there."""

    when: When
    role: DateRole


#: Days told of words like "earlier in the day" are at most so many days old.
_LATELY = 3


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may know beside its own words."""

    text: str
    anchor: date
    tense: Tense
    direction: Direction
    #: Gives the days that earlier sentences named, the last one first: few rules need them.
    earlier: Callable[[], tuple[Named, ...]]
    verb: Verb | None = None
    #: The day on which it is printed, where the anchor is one before.
    printed: date | None = None
    #: Days that this sentence has named so far, the last one first.
    here: tuple[Named, ...] = ()

    @property
    def previous(self) -> When | None:
        """The last day that was named before, if any; of other sentences, no day of saying."""
        if self.here:
            return self.here[0].when
        told = (one.when for one in self.earlier() if one.role is not DateRole.SAID)
        return next(told, None)

    @property
    def behind(self) -> When | None:
        """The last day named before that is one of the few up to the anchor."""
        for one in (*self.here, *self.earlier()):
            day = one.when.end
            whole = one.role is not DateRole.FROM and one.when.start == day
            if whole and day is not None and 0 <= (self.anchor - day).days <= _LATELY:
                return one.when
        return None

    @property
    def lately(self) -> When | None:
        """The latest of the last few days up to the anchor that was named before."""
        named = (one.when for one in self.earlier() if one.role is not DateRole.FROM)
        days = [
            (when.end, when)
            for when in named
            if when.end is not None and 0 <= (self.anchor - when.end).days <= _LATELY
        ]
        return max(days, key=lambda pair: pair[0])[1] if days else None

    @property
    def ahead(self) -> When | None:
        """The last day named before that is still to come."""
        for one in (*self.here, *self.earlier()):
            day = one.when.end
            if one.role is not DateRole.SAID and day is not None and day > self.anchor:
                return one.when
        return None


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a rule made of its words; `role` where the words themselves give it."""

    when: When
    role: DateRole | None = None
    #: Days of a meeting that "two days of talks" spans, else 0.
    session: int = 0


Handler = Callable[[re.Match[str], Context], Resolved | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of expression."""

    name: str
    pattern: re.Pattern[str]
    handler: Handler


class Grammar:
    """Rules in order of preference; at one place the first that fits wins."""

    def __init__(
        self,
        rules: Sequence[tuple[str, str, Handler]],
        *,
        trigger: re.Pattern[str],
        reach: int,
        begin: str,
    ) -> None:
        """Compile *rules* of (name, pattern, handler).

        Every expression holds a match of *trigger* that begins at most *reach* characters after
        its own beginning, which *begin* matches: so only these places are tried.
        """
        self.rules = tuple(Rule(name, re.compile(text), handler) for name, text, handler in rules)
        bare = [(name, re.sub(r"\(\?P<\w+>", "(?:", source)) for name, source, _ in rules]
        self.order = {name: n for n, (name, _) in enumerate(bare)}
        # The name at the end of each choice: before it, it would have to be set at every place.
        self.master = re.compile("|".join(f"(?:{source})(?P<{name}>)" for name, source in bare))
        self.trigger = trigger
        self.reach = reach
        self.begin = re.compile(begin)

    def scan(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and rule number wherever some rule's words stand; they may overlap."""
        here = 0
        for hit in self.trigger.finditer(text):
            if hit.end() <= here:
                continue
            for begin in self.begin.finditer(text, max(here, hit.start() - self.reach), hit.end()):
                found = self.master.match(text, begin.start())
                if (
                    found is not None
                    and found.lastgroup is not None
                    and found.end() > found.start()
                ):
                    yield begin.start(), self.order[found.lastgroup]
            here = hit.end()

    def alternatives(
        self, text: str, start: int, number: int
    ) -> Iterator[tuple[Rule, re.Match[str]]]:
        """The rule *number* at *start*, then the later ones that fit there as well."""
        for rule in self.rules[number:]:
            match = rule.pattern.match(text, start)
            if match is not None and match.end() > match.start():
                yield rule, match
