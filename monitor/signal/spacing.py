"""Marks that are left out before reading: loose blanks in Chinese, a headline's scare quotes."""

from __future__ import annotations

import itertools
import re
from typing import Final

_HAN: Final = "\u4e00-\u9fff"
_UNIT: Final = "(?:[年月日号时点周天家个名项种类次轮届条亿万吨人艘款批]|美元|百分点)"
#: A blank between a number and Chinese; it begins with a plain blank, to which the engine skips.
_BESIDE: Final = re.compile(rf" (?:(?<=[{_HAN}] )\d|(?<=\d )[{_HAN}])")
#: No clause ends so: prepositions, adverbs of degree and verbs whose object must follow.
_UNENDING: Final = (
    "[自从從至达達于於由对對在到为為约約近超逾将將拟擬与與和及或以按第每共各的并並仅僅定被把向]"
    "|[加征徵降升][至到征徵收]|[上下]调|[上下]調|[提降][高低]|(?<=\\d)[年月]|包括|其中|分别|分別|不低|高达"
    f"|(?<![反应應针針绝絕])[对對][{_HAN}]{{1,2}}"
)
#: In running text, a day between who did it and the verb: "某国法院 20日裁定".
_DAY: Final = re.compile(rf"(?<=[{_HAN}]) (?=\d{{1,2}}日[{_HAN}])")
#: Amid Chinese, a number with a blank on either side, before its unit or behind a word that
#: must go on: such an outlet.
_STYLE: Final = re.compile(rf"\d {_UNIT}|[{_HAN}] \d[\d.,]*[%％]? [{_HAN}]|(?:{_UNENDING}) \d")
_LOOSE: Final = re.compile(
    rf"(?<=[{_HAN}])(?P<before> )\d[\d.,]*[%％]?(?P<after> (?=[{_HAN}]))?"
    rf"|\d(?P<unit> (?={_UNIT}))"
)
#: A few words that a headline quotes inside its own sentence: no colon, comma or stop within.
_SCARE: Final = re.compile(
    r"(?<![^\W_])(?P<open>['\"\u2018\u201c])(?=\w)[^'\"\u2018\u2019\u201c\u201d,:;.!?]{2,40}"
    r"(?P<close>['\"\u2019\u201d])(?=[\s,.;:)]|$)"
)
_SCARE_WORDS: Final = 5


def scare_quotes(title: str) -> tuple[int, ...]:
    """Offsets of the marks around a few words that *title* quotes, ascending.

    "hold an 'extended meeting' on Friday" is read like the same words without the marks.
    """
    return tuple(
        place
        for match in _SCARE.finditer(title)
        if len(match.group().split()) <= _SCARE_WORDS
        for place in (match.start("open"), match.start("close"))
    )


def loose_blanks(content: str, title_length: int) -> tuple[int, ...]:
    """Offsets of the blanks between numbers and Chinese words in *content*, ascending.

    Elsewhere a blank parts two clauses of a headline, so a text that never sets a number off by
    blanks where none can part clauses keeps its own. The title is *title_length* long.
    """
    if content.isascii() or not _BESIDE.search(content):
        return ()
    if not (_STYLE.search(content) or _DAY.search(content, title_length)):
        return ()
    return tuple(
        sorted(
            start
            for match in _LOOSE.finditer(content)
            for start in (match.start("before"), match.start("after"), match.start("unit"))
            if start >= 0
        )
    )


def without(content: str, places: tuple[int, ...]) -> str:
    """*content* without the characters at *places*."""
    if not places:
        return content
    borders = (-1, *places, len(content))
    return "".join(content[a + 1 : b] for a, b in itertools.pairwise(borders))
