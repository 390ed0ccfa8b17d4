"""Repair of words that lost the blank between them ("Itosaidon"), and dots in names ("X.Y.")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from monitor.signal.sentences import ends_sentence
from monitor.signal.verbforms import DECLARING, SAYING, VERB_FORMS

#: The capital comes first, so that the search leaps from capital to capital.
_TOKEN: Final = re.compile(
    r"[A-Z](?<![^\W\d_][A-Z])[a-z]{1,20}(?:-[A-Z][a-z]{1,20})?[a-z]{2,30}[A-Za-z]{0,12}"
)
#: A month, which may be run on to the word before it: "saidDec. 4".
_MONTH: Final = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? ?\d"
)
_TAILS: Final = frozenset(
    ("by", "on", "in", "at", "to", "that", "with", "via", "the", "his", "her")
)
_MONTH_TAIL: Final = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|(?:Mon|Tues"
    r"|Wednes|Thurs|Fri|Satur|Sun)day"
)
_MORE_VERBS: Final = ("spoke", "met", "held", "called", "agreed", "signed", "wrote", "posted")
_SHORT_NAME: Final = 2
_DOTTED: Final = re.compile(r"(?<![\w.])[A-Z]\.[A-Z]\.(?!\w)")


@dataclass(frozen=True, slots=True)
class Glue:
    """Surnames and verbs that may have been run together. Make it with `glue_of`.

    `dotted` are initials with dots that the topic spells without them as well.
    """

    surnames: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    dotted: frozenset[str] = frozenset()

    def dots(self, text: str) -> tuple[int, ...]:
        """Offsets of the dots in names of *text* that end no sentence, ascending.

        Left in, they end every stretch of words that may hold no full stop.
        """
        places: list[int] = []
        if any(name in text for name in self.dotted):
            for match in _DOTTED.finditer(text):
                if match.group() in self.dotted:
                    last = match.end() - 1
                    places.append(match.start() + 1)
                    stop = text[match.end() : match.end() + 1]
                    if stop.strip() or not ends_sentence(text, last, match.end()):
                        places.append(last)
        return tuple(places)

    def breaks(self, text: str) -> tuple[int, ...]:
        """Offsets of *text* before which a blank is missing, ascending."""
        places: set[int] = {
            at
            for match in _MONTH.finditer(text)
            # Asked here, not in the pattern, so that the search can leap from capital to capital.
            if (at := match.start()) and "a" <= text[at - 1] <= "z"
        }
        if self.surnames:
            for match in _TOKEN.finditer(text):
                for cut in self._cuts(match.group()):
                    places.add(match.start() + cut)
        return tuple(sorted(places))

    def _cuts(self, word: str) -> tuple[int, ...]:
        for name_end in range(2, len(word) - 2):
            if word[:name_end] not in self.surnames:
                continue
            for verb_end in range(name_end + 3, len(word) + 1):
                verb = word[name_end:verb_end]
                if verb not in self.verbs or (name_end <= _SHORT_NAME and len(verb) < 4):
                    continue
                rest = word[verb_end:]
                if not rest:
                    return (name_end,)
                if rest in _TAILS or _MONTH_TAIL.fullmatch(rest):
                    return (name_end, verb_end)
        return ()


def glue_of(
    surnames: Iterable[str], verbs: Iterable[str] = (), *, spelt: Iterable[str] = ()
) -> Glue:
    """Glue for *surnames* (as spelt, capital first) and the saying verbs, plus more *verbs*.

    *spelt* are the spellings of countries, of which those told apart by dots alone are one.
    """
    told = {
        form
        for form, (lemma, marks) in VERB_FORMS.items()
        if lemma in SAYING | DECLARING and marks & {"d", "s"}
    }
    names = frozenset(name for name in surnames if len(name) > 1 and name.isalpha())
    known = {name.removeprefix("=") for name in spelt}
    dotted = {n for n in known if _DOTTED.fullmatch(n) and n.replace(".", "") in known}
    return Glue(
        names, frozenset(told) | frozenset(_MORE_VERBS) | frozenset(verbs), frozenset(dotted)
    )
