"""Headlines In Title Case or IN CAPITALS, put as a sentence: names keep their capitals."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from monitor.signal.verbforms import SAYING, VERB_FORMS

#: Whole words: the letters of "A320" or "H20s" are none.
_WORD: Final = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]+(?:'[A-Za-z]{1,2})?(?![A-Za-z0-9])")
_LITTLE: Final = """
a an the and or but nor of in on to for by at from with as over until till into onto within without
up off out down away back after before since amid against through than that which who whom whose
whether if when while not no yet its his her their our my this these those is are was were be been
has have had do does did can could will would shall should might must it they them we him more most
less least some any all both each every other another again also still only very just about around
between among during under above near per via
"""
_TIMES: Final = """
day days week weeks weekend weekends month months quarter quarters year years decade decades today
tomorrow yesterday tonight next last coming past early late earlier later ago end start beginning
middle morning afternoon evening midnight noon first second third fourth fifth sixth couple few
several one two three four five six seven eight nine ten eleven twelve dozen half hours hour
minutes mid
"""
_THINGS: Final = """
trip trips visit visits tour round meeting meetings summit call phone talks deal deals pact truce
tariff tariffs duty duties levy levies rate rates tax taxes fee fees curb curbs ban bans probe
probes goods imports exports import export shipments sales orders exclusion exclusions licence
license licences licenses rule rules official officials side sides leader leaders trade economic
firm firms company companies chip chips maker makers soybean soybeans steel magnet magnets minerals
farmers investors stocks shares markets statement statements adviser advisers advisor advisors
counterpart counterparts envoy envoys delegation good old high low top senior big
"""
_MONTHS: Final = """
january february march april june july august september october november december may
""".split()
#: Between a pronoun and its verb.
_ADVERBS: Final = frozenset("just also now never still already recently soon".split())
#: Verbs that are as often a name, or a month.
_NAMES: Final = frozenset("march may august mark grant bill rob chase pat frank".split())
#: Words that begin with a capital in a headline alone, and never as a name.
_COMMON: Final = (
    frozenset((*VERB_FORMS, *_LITTLE.split(), *_TIMES.split(), *_THINGS.split())) - _NAMES
)
_UNRAISED: Final = frozenset(_LITTLE.split())
_TELLING: Final = SAYING | {"hope", "expect", "think", "believe"}
_SHORT: Final = 4
_INITIALS: Final = 2
_LEAST_WORDS: Final = 4
_LEAST_COMMON: Final = 2
_TITLE_SHARE: Final = 0.85
_CAPITALS_SHARE: Final = 0.95


def as_sentence(title: str, surnames: Collection[str] = ()) -> str:
    """*title* as long as it was, with the words that are no names in lower case.

    A title that is written as a sentence comes back as it is. *surnames* are kept as spelt.
    """
    words = list(_WORD.finditer(title))
    if _in_capitals(words):
        title = _WORD.sub(lambda word: _from_capitals(word.group(), surnames), title)
        words = list(_WORD.finditer(title))
    elif not _in_title_case(words):
        return title
    out = list(title)
    for place, word in enumerate(words):
        if place and _is_common(words, place, surnames):
            out[word.start()] = out[word.start()].lower()
    return "".join(out)


def _in_title_case(words: list[re.Match[str]]) -> bool:
    """Whether words have capitals that a sentence would not give them, and few have none."""
    names = [word.group() for word in words[1:]]
    long = [word for word in names if len(word) > _INITIALS and word.lower() not in _UNRAISED]
    raised = [word for word in long if word[0].isupper()]
    common = [word for word in raised if word.lower() in _COMMON]
    return len(raised) >= _TITLE_SHARE * len(long) and len(common) >= _LEAST_COMMON


def _in_capitals(words: list[re.Match[str]]) -> bool:
    letters = "".join(word.group() for word in words)
    raised = sum(letter.isupper() for letter in letters)
    return len(words) >= _LEAST_WORDS and raised >= _CAPITALS_SHARE * len(letters)


def _from_capitals(word: str, surnames: Collection[str]) -> str:
    """A word of a headline in capitals with its first alone; short ones may be initials."""
    name = word[0] + word[1:].lower()
    low = word.lower()
    known = low in _COMMON or low in _MONTHS or name in surnames
    return name if known or len(word) > _SHORT else word


def _is_common(words: list[re.Match[str]], place: int, surnames: Collection[str]) -> bool:
    word = words[place].group()
    low = word.lower()
    if low in {"he", "may"}:
        before = words[place - 1].group().lower()
        rest = (word.group().lower() for word in words[place + 1 :])
        after = next((word for word in rest if word not in _ADVERBS), "")
        if low == "he":
            told = VERB_FORMS.get(before)
            return told is not None and told[0] in _TELLING and _is_verb(after)
        return _is_verb(after, "b") and after not in _NAMES
    return low in _COMMON and word not in surnames


def _is_verb(word: str, form: str = "") -> bool:
    known = VERB_FORMS.get(word)
    if word in {"will", "would", "could", "should", "might", "may", "is", "was", "has", "had"}:
        return not form
    return known is not None and (not form or form in known[1])
