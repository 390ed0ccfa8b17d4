"""Names of one character, as often part of another word: their neighbours must vouch for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_BORDER: Final = '，。：；、！？“”"《》（）()[]【】 \n|｜'
#: Letters of the longest word that is looked for beside a name.
_LONGEST: Final = 8


@dataclass(frozen=True, slots=True)
class ShortNames:
    """The words that vouch for a name of one character, or make another word of it."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    #: After a name at the head of a headline, and longer words that these only begin.
    head: tuple[str, ...] = ()
    no_head: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    no_other: tuple[str, ...] = ()

    def vouch(self, text: str, start: int, end: int) -> bool:
        """Whether the one-character name at `start:end` of *text* stands for what it may name."""
        if end - start != 1 or not "\u4e00" <= text[start] <= "\u9fff":
            return True
        before, after = text[max(0, start - 1) : start], text[end : end + _LONGEST]
        if after.startswith(self.other) and not after.startswith(self.no_other):
            return False
        if before in self.before or after.startswith(self.after):
            return True
        opens = not before or before in _BORDER
        return opens and after.startswith(self.head) and not after.startswith(self.no_head)
