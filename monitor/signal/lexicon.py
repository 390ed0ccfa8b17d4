"""Every word the topic knows, in one automaton; hits are whole words, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

import ahocorasick

from monitor.signal.folding import folded
from monitor.signal.verbforms import VERB_FORMS

_MARK: Final = re.compile(r"[(|)]")


class EntryKind(StrEnum):
    """What a word of the lexicon names."""

    SIDE = "side"
    BOTH = "both"
    COUNTERPART = "counterpart"
    LEADERS = "leaders"
    THIRD = "third"
    PERSON = "person"
    SURNAME = "surname"
    OFFICE = "office"
    ORG = "org"
    FIRM = "firm"
    PLACE = "place"
    TERM = "term"
    ACT = "act"
    CUE = "cue"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that words can name. `row` is its line in the topic's files."""

    kind: EntryKind
    key: str
    side: str = ""
    classes: frozenset[str] = frozenset()
    row: Any = field(default=None, compare=False, hash=False)


class Hit(NamedTuple):
    """Words of the text that name an entry: `start:end` in the text that was searched.

    Where one spelling names several entries, all are here.
    """

    start: int
    end: int
    entries: tuple[Entry, ...]
    #: Everything the words count as, and the acts that they may be.
    classes: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    #: What the words name: whoever looks for one kind can leave most hits at a glance.
    kinds: frozenset[EntryKind] = frozenset()

    def of(self, *kinds: EntryKind) -> Entry | None:
        """The first entry of one of *kinds*."""
        if self.kinds.isdisjoint(kinds):
            return None
        for entry in self.entries:
            if entry.kind in kinds:
                return entry
        return None


_Summary = tuple[frozenset[str], frozenset[str], frozenset[EntryKind]]


@lru_cache(maxsize=8192)
def _summary(entries: tuple[Entry, ...]) -> _Summary:
    """Classes, acts and kinds of all entries of one spelling."""
    return (
        frozenset().union(*(entry.classes for entry in entries)),
        frozenset(entry.key for entry in entries if entry.kind is EntryKind.ACT),
        frozenset(entry.kind for entry in entries),
    )


def expand(alias: str) -> list[str]:
    """The spellings of *alias*: "(s)" is optional, "(a|b)" a choice; groups may stand in groups."""
    start = alias.find("(")
    if start < 0 or ")" not in alias[start:]:
        return [" ".join(alias.split())] if alias.strip() else []
    # From outside in: a group within one choice must not multiply the others.
    choices, end = _choices(alias, start)
    return [
        spelling for choice in choices for spelling in expand(alias[:start] + choice + alias[end:])
    ]


def _choices(alias: str, start: int) -> tuple[list[str], int]:
    """What the group that opens at *start* gives to choose from, and where it ends."""
    depth, borders = 0, [start]
    for match in _MARK.finditer(alias, start):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth == 0 or (depth == 1 and match.group() == "|"):
            borders.append(match.start())
        if depth == 0:
            break
    choices = [alias[a + 1 : b] for a, b in pairwise(borders)]
    return (choices if len(choices) > 1 else ["", *choices]), borders[-1] + 1


def _inflections() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for form, (lemma, _marks) in VERB_FORMS.items():
        table.setdefault(lemma, {lemma}).add(form)
    return {lemma: frozenset(forms) for lemma, forms in table.items()}


_FORMS: Final = _inflections()


def inflect(verb: str) -> list[str]:
    """All forms of an English verb or verb phrase ("put off": puts off, putting off ...)."""
    head, blank, rest = verb.partition(" ")
    forms = _FORMS.get(head) or _regular(head)
    return sorted(form + blank + rest for form in forms)


def _regular(base: str) -> frozenset[str]:
    if base.endswith("e"):
        return frozenset({base, base + "s", base + "d", base[:-1] + "ing"})
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return frozenset({base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"})
    s_form = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return frozenset({base, s_form, base + "ed", base + "ing"})


#: What a spelling names, and how it must be spelt for that, where its case counts.
_Named = tuple[Entry, str]
_Meant = tuple[tuple[Entry, ...], frozenset[str], frozenset[str], frozenset[EntryKind]]
_Raw = tuple[int, int, tuple[_Named, ...], _Meant | None]
_COUNTS: Final = "0123456789一二三四五六七八九十"
_LONGEST_FIRST: Final = itemgetter(0, 1)
_START: Final = attrgetter("start")


class Lexicon:
    """The compiled lexicon. Build it once with `add` and `freeze`; then it never changes."""

    def __init__(self) -> None:
        self._spellings: dict[str, tuple[_Named, ...]] = {}
        self._automaton: Any = ahocorasick.Automaton()
        #: Everything that any of its words counts as.
        self.classes: frozenset[str] = frozenset()

    def add(self, entry: Entry, aliases: Iterable[str]) -> None:
        """Let every spelling of *aliases* name *entry*; a leading "=" asks for the exact case."""
        in_any_case = (entry, "")
        for alias in aliases:
            exact = alias.startswith("=")
            for spelling in expand(alias.removeprefix("=")):
                text = folded(spelling)
                named = (entry, text) if exact else in_any_case
                known = self._spellings.get(lowered(text), ())
                if named not in known:
                    self._spellings[lowered(text)] = (*known, named)

    def freeze(self) -> Lexicon:
        """Compile, and let go of what only compiling needs. Returns itself."""
        # Many spellings mean the same: kept once, they weigh a third.
        shared: dict[tuple[object, ...], tuple[object, ...]] = {}
        classes: set[str] = set()
        while self._spellings:
            spelling, named = self._spellings.popitem()
            key = (len(spelling), *((id(entry), exact) for entry, exact in named))
            if key not in shared:
                entries = tuple(entry for entry, _ in named)
                summary = _summary(entries)
                classes |= summary[0]
                plain = not any(exact for _, exact in named)
                shared[key] = (len(spelling), named, (entries, *summary) if plain else None)
            self._automaton.add_word(spelling, shared[key])
        self._automaton.make_automaton()
        self.classes = frozenset(classes)
        return self

    def __len__(self) -> int:
        return len(self._automaton)

    def find(self, text: str) -> tuple[Hit, ...]:
        """All hits in *text* in order, the longest where some overlap."""
        if not self._automaton:
            return ()
        raw = self._raw(text)
        if not raw:
            return ()
        taken = bytearray(len(text))
        found: list[Hit] = []
        # Longest first; of equal length, the first in the text.
        raw.sort(key=_LONGEST_FIRST)
        for length, start, named, whole in raw:
            end = start - length
            if taken[start] or taken[end - 1]:
                continue
            meant = whole or _in_this_case(named, text[start:end])
            if meant is not None:
                taken[start:end] = b"\x01" * -length
                found.append(Hit(start, end, *meant))
        found.sort(key=_START)
        return tuple(found)

    def _raw(self, text: str) -> list[_Raw]:
        """Whole words that some spelling fits: minus their length, start, and what is named."""
        around = f" {text} "
        return [
            (-length, last - length + 1, named, whole)
            for last, (length, named, whole) in self._automaton.iter(lowered(text))
            # Between blanks as a rule, which is seen without a call.
            if around[last - length + 1] == " " == around[last + 2]
            or _whole(text, last - length + 1, last + 1)
        ]


def _in_this_case(named: tuple[_Named, ...], words: str) -> _Meant | None:
    """What *words* name as they are spelt here, where some names ask for their case."""
    entries = tuple(entry for entry, exact in named if not exact or words == exact)
    return (entries, *_summary(entries)) if entries else None


def lowered(text: str) -> str:
    """*text* in lower case, of the same length whatever the script."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _word(char: str) -> bool:
    """Whether *char* belongs to a word that is set off by blanks (Chinese is not)."""
    return char.isalnum() and not "\u2e80" <= char <= "\u9fff"


def _whole(text: str, start: int, end: int) -> bool:
    # The neighbour comes first: it is a blank as a rule, which needs no second look.
    before = text[start - 1 : start]
    if before != " " and start > 0 and _word(before) and _word(text[start]):
        return False
    if before and text[start] == "日" and before in _COUNTS:
        # "4日美国宣布": the day's sign is no part of the next name.
        return False
    after = text[end : end + 1]
    if after == "$":
        return False  # "US$5": money, no name
    return after == " " or not (after and _word(after) and _word(text[end - 1]))
