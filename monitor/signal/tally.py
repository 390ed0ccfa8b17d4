"""What a judgement of relevance is counted from: who and what an article names, line by line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.names_zh import names_both
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.themes import Themes

_MOST_SAID: Final = 3
#: "Tariff jitters" is no measure, but it is the topic.
_THEME: Final = frozenset({"instrument", "strong"})
#: What some term asks for: most of what words count as, none does.
_COUNTED: Final = frozenset(
    {
        *("instrument", "strong", "trade", "weak_instrument", "product", "firm", "topicword"),
        *("both", "offtopic", "market", "meeting", "act", "flow", "pair_deal"),
        *("goods", "companies", "export_word", "buying", "importing"),
        *("usual", "reprisal", "reproach", "metals", "autos", "world", "worldly"),
        "offtopic_trade",
    }
)
#: What goes back and forth between the sides, and who carries, buys and pays.
_COMMERCE: Final = frozenset(
    {
        *("trade", "weak_instrument", "product", "flow", "goods", "companies"),
        *("export_word", "buying", "importing"),
    }
)
#: What firms do wherever they are.
_ANYWHERE: Final = frozenset({"flow", "companies"})
#: Kinds of words that can count for anything here; a sentence of acts and places alone does not.
_TELLING: Final = frozenset({EntryKind.TERM, EntryKind.CUE, EntryKind.SIDE})
#: Letters before a headline's first subject, and what joins another to it.
_FIRST: Final = 12
_JOINED: Final = re.compile(r"[-/'’]|,?\s(?:and|&|or)\b\s?|,\s")
#: A lead is so many sentences below the headline.
_LEAD: Final = 2


def _is_theme(hit: Hit) -> bool:
    return EntryKind.CUE in hit.kinds and any(entry.key == "veto.theme" for entry in hit.entries)


def _leads(line: Line, party: Party) -> bool:
    """Whether a headline begins with *party* alone ("Yland does X"), and not on the two sides."""
    first, *others = line.parties
    if first is not party or party.start - line.sentence.at > _FIRST:
        return False
    told_of = any(
        a.side != b.side and _JOINED.fullmatch(line.text(a.end, b.start))
        for a, b in pairwise(others)
    )
    return not told_of and _JOINED.match(line.text(party.end, line.end)) is None


class Tally:
    """What the terms are counted from, gathered in one pass over the lines."""

    def __init__(self, scene: Scene) -> None:
        ids = scene.topic.side_ids
        self.sides = dict.fromkeys(ids, 0)
        self.third = 0
        self.venues: set[str] = set()
        self.firms: set[str] = set()
        #: Sides that only a part of their country or a town is named of.
        self.regions: set[str] = set()
        self.near_pair = self.near_meet = 0
        self.lead_pair = False
        self._lead_sides: set[str] = set()
        self._lead_theme = False
        self.head_topic = False
        self.head_sides: set[str] = set()
        self.head_third = False
        self.themes = Themes()
        #: The headline's first subject is neither side.
        self.third_leads = False
        self.officials: set[str] = set()
        self.topical = 0
        #: What was read, in the article's own words, for whoever asks why.
        self.said: dict[str, list[str]] = {}
        self.classes: dict[str, int] = {}
        self.words: dict[str, str] = {}
        self.pair = self.meet = self.principals_meet = self.action = self.head = 0
        for line in scene.lines:
            if line.parties or any(hit.kinds & _TELLING for hit in line.hits):
                self._line(scene, line)

    def _line(self, scene: Scene, line: Line) -> None:
        here, people, firms = self._named(scene, line)
        for hit in line.hits:
            if EntryKind.TERM in hit.kinds or "side" in hit.classes:
                here |= self._places(hit)
        parts = self._parts(line)
        near = here | firms | parts
        self.venues |= here
        self.officials |= people
        found: set[str] = set()
        for hit in line.hits:
            classes = (hit.classes & _COUNTED) | (_THEME if _is_theme(hit) else set())
            for name in classes:
                self.classes[name] = self.classes.get(name, 0) + 1
                if name not in self.words:
                    self.words[name] = line.text(hit.start, hit.end)
            found |= classes
        self.themes.count(line, scene.topic, here, firms)
        both = len(here) == len(self.sides)
        instrument = "instrument" in found
        met = "meeting" in found
        acted = instrument and "strong" in found and "act" in found and bool(here)
        # That a side's firm, in the other's country, supplies somebody is no trade of the two.
        alone = len(firms) == 1 and len(here | parts) < len(self.sides)
        commerce = not found.isdisjoint(_COMMERCE - _ANYWHERE if alone else _COMMERCE)
        nearly = len(near) == len(self.sides) and (instrument or commerce)
        self.pair += both and instrument
        self.near_pair += nearly and not (both and instrument)
        self.meet += both and met
        # Talks on trade in a town of one side are with the other, where nobody else is named.
        hosted = bool(parts) and instrument and "talks" in line.classes and not self.third
        self.near_meet += met and (hosted or len(here | parts) == len(self.sides))
        self.principals_meet += len(people) == 2 and met
        self.action += acted
        self.head += line.is_title and instrument and bool(here)
        for name, holds, wanted in (
            ("pair", both and instrument, "instrument"),
            ("meet", both and met, "meeting"),
            ("action", acted, "act"),
        ):
            if holds:
                words = (line.text(h.start, h.end) for h in line.hits if wanted in h.classes)
                self._say(name, next(words, ""))
        topical = instrument or both or bool(found & {"meeting"})
        if scene.place_in_body(line) < _LEAD:
            self._lead(near, talked_of=instrument or commerce)
        if line.is_title:
            self.head_topic = self.head_topic or topical
            # A word such as "Yland-owned" names no side that does anything.
            joint = any(party.kind in {"both", "leaders"} for party in line.parties)
            self.head_sides |= here & ({p.side for p in line.parties} | (here if joint else set()))
            foreign = [p for p in line.parties if p.kind == "third" or p.side in scene.topic.thirds]
            self.head_third = self.head_third or bool(foreign)
            self.third_leads = bool(foreign) and _leads(line, foreign[0])

    def _lead(self, near: set[str], *, talked_of: bool) -> None:
        """Headline and first sentences together: both sides, and what goes between them."""
        self._lead_sides |= near
        self._lead_theme = self._lead_theme or talked_of
        self.lead_pair = len(self._lead_sides) == len(self.sides) and self._lead_theme

    def _parts(self, line: Line) -> set[str]:
        """The sides that the line names a part of the country or a town of."""
        if "region" not in line.classes:
            return set()
        parts = {
            entry.side
            for hit in line.hits
            if "region" in hit.classes
            for entry in hit.entries
            if entry.key == "region"
        }
        self.regions |= parts
        return parts

    def _named(self, scene: Scene, line: Line) -> tuple[set[str], set[str], set[str]]:
        """The sides that the line names, those of an official, and those of a firm."""
        here: set[str] = set()
        firms: set[str] = set()
        people: set[str] = set()
        for party in line.parties:
            words = line.text(party.start, party.end) if party.kind != "pronoun" else ""
            if party.kind in {"both", "leaders"} and names_both(line, words):
                here |= self.sides.keys()
                for side in self.sides:
                    self.sides[side] += 1
            elif party.kind == "firm":
                firms |= {side for side in self.sides if party.side.startswith(side)}
            elif party.side in self.sides:
                here.add(party.side)
                self.sides[party.side] += party.kind != "pronoun"
                self._say(party.side, words)
                if party.kind in {"person", "office"}:
                    people.add(party.side)
                    role = party.actor.role if party.actor is not None else None
                    self.topical += role in scene.topic.topical_roles
                    self._say("principals", words)
                elif party.kind == "org":
                    self.topical += "trade_office" in line.classes
            elif party.kind in {"both", "leaders"}:
                here |= self._spelt_out(scene, words)
            elif party.kind == "third" or party.side in scene.topic.thirds:
                self.third += 1
                self._say("third", words)
        self.firms |= firms
        return here, people, firms

    def _spelt_out(self, scene: Scene, words: str) -> set[str]:
        """The sides, where a word for both is made of their names."""
        named = {side.id for side in scene.topic.sides if any(name in words for name in side.zh)}
        if len(named) < len(self.sides):
            return set()
        for side in named:
            self.sides[side] += 1
        return named

    def _say(self, name: str, words: str) -> None:
        said = self.said.setdefault(name, [])
        if len(said) < _MOST_SAID and words and words not in said:
            said.append(words)

    def words_of(self, name: str) -> str:
        """The first words that the term *name* was read from."""
        return ", ".join(self.said.get(name, ()))

    def _places(self, hit: Hit) -> set[str]:
        """A side's own city or country as the venue also names the side."""
        out: set[str] = set()
        for entry in hit.entries:
            if entry.side in self.sides and "side" in entry.classes:
                out.add(entry.side)
            # A programme's own name tells whose it is; what goods are made of ("steel") does not.
            plain = entry.classes & {"weak_instrument", "component"} and (
                entry.classes.isdisjoint({"instrument", "usual"})
            )
            if entry.kind is EntryKind.TERM and not plain:
                out |= {entry.row.imposer, entry.row.target} & self.sides.keys()
        return out
