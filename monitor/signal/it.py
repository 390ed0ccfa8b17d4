"""Whom "it", "the ministry" and "the measures include" stand for: the body that acted before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from monitor.signal.folding import is_traditional
from monitor.signal.scene import Line, Party
from monitor.signal.topic_schema import SideRow

#: "It said ...", "It also put ...": a body or a country goes on acting. What comes, follows or
#: takes effect is a measure.
_IT: Final = re.compile(
    r"It(?=\s(?:(?:also|then|further|later|separately|has|had|immediately|swiftly|promptly|now)\s)*"
    r"(?:will|would|plans|intends|says|(?!(?:follow|appli|cover|affect|mark|remain|target|includ"
    r"|rais|extend|expir|end|requir|last|amount|total)(?:ed|d)\b)[a-z]+ed"
    r"|raised|extended|ended|said|put|struck|hit back|began|sought|withdrew|set|told)\b)"
)
#: What a package is called that somebody has announced, where its parts follow.
_PARTS: Final = re.compile(
    r"(?:The|These|Its|Their)\s(?:(?:new|latest|retaliatory|announced)\s)?(?:package|measures|steps"
    r"|countermeasures|response|retaliation|moves|actions|answer|curbs)"
    r"(?=\s(?:also\s)?(?:include|includes|included|comprise[sd]?|consist|consists|feature[sd]?)\b)"
)
#: Only a side's own ministry is known by its spokesman.
_SPEAKER: Final = re.compile("(?:新闻)?发言人")
_BODY: Final = re.compile(
    r"\b[Tt]he (?P<noun>ministry|department|commission|administration|government|agency|bureau"
    r"|office|authority|regulator)\b(?!\s(?:of|for)\b|['’-])"
)
_NOUN: Final = re.compile(
    r"ministry|department|commission|administration|government|agency|bureau|office|authority"
    r"|regulator",
    re.IGNORECASE,
)
#: "The regulator also put ...", "Separately, authorities opened ...", "In addition, it put ...".
_SORT: Final = re.compile(
    r"(?:(?:Separately|In addition|Also|Later|Meanwhile|At the same time|In a separate [\w-]+)"
    r"(?:\son\s\w+day)?,\s|(?:Also\s)?[Oo]n\s\w+day,\s)?"
    r"(?:[Tt]he\s(?:[a-z]+\s)?(?P<noun>ministry|government|regulators?|authorit(?:y|ies)|agency"
    r"|department|administration|commission|bureau|office|country)"
    r"|(?:[A-Za-z]+\s)?(?:[Rr]egulators|[Aa]uthorities|[Oo]fficials)|it)"
    r"(?=\s(?:(?:also|then|further|later|separately|has|had)\s)*"
    r"(?:said|says|announced|added|put|placed|vowed|pledged|promised|imposed|raised|plans|intends"
    r"|called|urged|will|would|suspended|banned|barred|accused|lodged|filed|opened|launched"
    r"|restricted|halted|stopped|blocked|cut|extended|began|started|initiated|lifted|removed"
    r"|blacklisted|listed|tightened|ordered|issued|published|proposed|is\s\w+ing)\b)"
)
#: Letters into a sentence within which such an antecedent begins.
_OPENS: Final = 12
_ACTING: Final = frozenset({"org", "side"})


def acting(line: Line) -> Party | None:
    """The body or country that an English sentence opens with, None where it opens otherwise."""
    first = line.parties[0] if line.parties else None
    if first is None or line.sentence.language == "zh":
        return None
    acts = first.kind == "org" or (first.kind == "side" and first.how != "demonym")
    return first if acts and first.start - line.sentence.at <= _OPENS else None


@dataclass(slots=True)
class Bodies:
    """The bodies that the sentences so far have named, for those that only point back at them."""

    #: Nouns of bodies that only one side has, and that side's id.
    own: dict[str, str] = field(default_factory=dict)
    #: Who opened the sentence before.
    last: Party | None = None
    #: By the noun that names what it is, whoever was last called so.
    called: dict[str, Party] = field(default_factory=dict)
    #: Whether a third country was named last, whose body may be meant.
    abroad: bool = False
    #: Whether the script is that of a land whose papers leave neither side's name out.
    outside: bool = False
    #: Bodies of a Chinese text by the words that named them.
    named: dict[str, Party] = field(default_factory=dict)

    def meant(self, line: Line, found: list[Party]) -> list[Party]:
        """*found* with "商务部" for the other side's, where only "A国商务部" was named before.

        So in papers outside; a side's own call its ministry so, and name the other's in full.
        """
        if line.sentence.language != "zh" or not self.outside:
            return found
        out = [self._in_full(line, party) if party.kind == "org" else party for party in found]
        self.named |= {line.text(p.start, p.end): p for p in out if p.kind == "org"}
        return out

    def _in_full(self, line: Line, party: Party) -> Party:
        words = line.text(party.start, party.end)
        full = [one for name, one in self.named.items() if name.endswith(words) and name != words]
        speaks = _SPEAKER.match(line.text(party.end, min(line.end, party.end + 5)))
        if not full or speaks or any(one.side == party.side for one in full):
            return party
        return replace(full[-1], start=party.start, end=party.end)

    def note(self, line: Line) -> None:
        """Remember who acts in *line*, whose parties are filled in."""
        self.last = acting(line) or (None if line.parties else self.last)
        if line.sentence.language == "zh":
            return
        if line.parties:
            self.abroad = any(party.kind == "third" for party in line.parties)
        for party in line.parties:
            noun = _NOUN.search(line.text(party.start, party.end))
            if noun is not None and party.kind in _ACTING and party.how != "again":
                self.called[noun.group().lower()] = party

    def again(self, line: Line, found: list[Party]) -> list[Party]:
        """Whom *line*, in which *found* are named, means without naming them."""
        text, at = line.sentence.text, line.sentence.at
        if line.sentence.language == "zh":
            return []
        out: list[Party] = []
        opens = None if self.last is None else _IT.match(text) or _PARTS.match(text)
        if opens is not None and self.last is not None:
            out.append(replace(self.last, start=at, end=at + opens.end()))
        if self.last is not None and not out:
            out = self._countrys(self.last, line, found)
        if not (self.called or self.own) or out:
            return out
        for match in _BODY.finditer(text):
            start, end = at + match.start(), at + match.end()
            one = self.called.get(match["noun"]) or self._ones(match["noun"], found)
            if one is not None and not any(p.start < end and start < p.end for p in found):
                out.append(replace(one, start=start, end=end, how="again"))
        return out

    def _ones(self, noun: str, found: list[Party]) -> Party | None:
        """The side that alone has bodies of that *noun*, where no third country is spoken of."""
        side = self.own.get(noun)
        if side is None or self.abroad or any(party.kind == "third" for party in found):
            return None
        return Party(0, 0, "side", side, how="metonym")

    def _countrys(self, last: Party, line: Line, found: list[Party]) -> list[Party]:
        """A body that is named by its sort alone, and opens the sentence: the country's that acts.

        As in "Separately, regulators opened ...", of none that was called so before.
        """
        text, at = line.sentence.text, line.sentence.at
        other = _SORT.match(text)
        if other is None or any(party.start < at + other.end() for party in found):
            return []
        noun = other["noun"]
        if noun is not None and (noun in self.called or noun in self.own):
            return []
        end = at + other.end()
        return [replace(last, start=at, end=end, kind="side", actor=None, how="metonym")]


def bodies_of(sides: Iterable[SideRow], content: str) -> Bodies:
    """The bodies of an article, *content*, about *sides*: none named yet."""
    own = {noun: side.id for side in sides for noun in side.bodies}
    return Bodies(own, outside=is_traditional(content))
