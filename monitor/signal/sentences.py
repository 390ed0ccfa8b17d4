"""Sentence borders of one block, English and Chinese, and the quotations in it."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from typing import Final

from monitor.signal.verbforms import DECLARING, SAYING, VERB_FORMS

#: The mark itself comes first, so that the search leaps from mark to mark.
_END: Final = re.compile(
    r"[.!?\u2026\u3002\uff01\uff1f\uff1b](?:"
    r"(?<=[.!?\u2026])[.!?\u2026]{0,3}[\"'\u201d\u2019)\]]{0,3}(?=\s|$)"
    r"|(?<=[a-z]{2}[.!?])[\"\u201d]?(?=[A-Z][a-z]{2,20}\s)"
    r"|(?<=[\u3002\uff01\uff1f\uff1b!?])[\u3002\uff01\uff1f\uff1b!?]{0,3}[\u201d\"\uff09\u2019]{0,3}"
    r")"
)
_END_ZH: Final = re.compile(
    r"[\u3002\uff01\uff1f\uff1b!?;]{1,4}[\u201d\"\uff09\u2019]{0,3}|\.[\"\u201d]?(?=\s|$)"
)
#: Never the end of a sentence.
_ABBREVIATIONS: Final = frozenset(
    """mr mrs ms dr sen rep gov gen lt col maj capt sgt prof st vs e.g i.e cf art sec fig approx
    est amb adm messrs hon rev dept assn bros ft mt al pp vol rd""".split()
)
#: The end of one only before a word that opens sentences.
_SOMETIMES: Final = frozenset(
    """u.s u.k u.n e.u d.c p.r.c u.s.a a.m p.m inc corp ltd co llc plc jr sr ph.d etc l.p s.a n.v
    b.c a.d s.k r.i.p bhd ag no nos""".split()
)
_MONTHS: Final = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
_OPENERS: Final = frozenset(
    """The A An He She It They We I You But And Or So Yet In On At By For From With Under After
    Before Since While When If As Although Though Despite This That These Those There Here His Her
    Its Their Our My Both Some Many Most Several Other Others Last Next Earlier Later Meanwhile
    However Still Also Instead Asked What Who Why How Where Such Now Then Even Only Not No
    Reporting Editing According""".split()
)
#: Not of "21st.".
_WORD_BEFORE: Final = re.compile(r"(?<![A-Za-z\d])[A-Za-z](?:[A-Za-z.]{0,12}[A-Za-z])?$")
#: "J", "C.J": of a name, and an end only before a word that opens sentences.
_INITIALS: Final = re.compile(r"[A-Z](?:\.[A-Z]){0,2}")
_SAID_AFTER: Final = re.compile(r"\s{1,2}((?:[\w.'-]+\s){0,4}?)([a-z]+)\b")
_QUOTE: Final = re.compile('[\u201c\u201d"]')
_JOINS: Final = re.compile(r"\s?[&+,/]")
_NEXT: Final = re.compile(r"\s*[\"'\u201c\u2018(\[]?(\w+)")


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the mark `start:end` of *text* ends its sentence."""
    if text[start] in "\u3002\uff01\uff1f\uff1b":
        return True
    follow = _NEXT.match(text, end)
    if text[start] == "." and _JOINS.match(text, end):
        return False  # "U.S. & Xland"
    if follow is None:
        return True
    word = follow.group(1)
    if word[0].islower():
        return False
    if text[start] != ".":
        return not _said_after(text, end)
    before = _WORD_BEFORE.search(text, max(0, start - 14), start)
    if before is None:
        return True
    low = before.group().lower()
    if low in _ABBREVIATIONS:
        return False
    if low in _MONTHS or low in {"no", "nos"}:
        return not word[0].isdigit()
    if low in _SOMETIMES or _INITIALS.fullmatch(before.group()):
        return word in _OPENERS
    return True


def _said_after(text: str, end: int) -> bool:
    """After "...!" : "Ms Ito said" goes on with the sentence."""
    match = _SAID_AFTER.match(text, end)
    if match is None or match.end(1) - match.start(1) > 60:
        return False
    entry = VERB_FORMS.get(match.group(2))
    return entry is not None and entry[0] in SAYING | DECLARING | {"ask"}


def sentence_spans(text: str, start: int, end: int, *, chinese: bool) -> list[tuple[int, int]]:
    """Sentences of `text[start:end]` as trimmed, non-empty spans in order."""
    out: list[tuple[int, int]] = []
    here = start
    for match in (_END_ZH if chinese else _END).finditer(text, start, end):
        if match.start() < here:
            continue
        if (
            match.end() < end
            and not chinese
            and not ends_sentence(text, match.start(), match.end())
        ):
            continue
        _append(out, text, here, match.end())
        here = match.end()
    _append(out, text, here, end)
    return out


def _append(out: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    if out and not any(char.isalnum() for char in text[start:end]):
        out[-1] = (out[-1][0], end)
    else:
        out.append((start, end))


def quote_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Insides of double quotations in one block; one left open runs to the block's end."""
    out: list[tuple[int, int]] = []
    opened = -1
    for match in _QUOTE.finditer(text, start, end):
        i, char = match.start(), match.group()
        if char == "\u201c":
            opened = i + 1
        elif opened >= 0:
            out.append((opened, i))
            opened = -1
        elif char == '"' and (i == start or not text[i - 1].isalnum()):
            opened = i + 1
    if opened >= 0:
        out.append((opened, end))
    return out
