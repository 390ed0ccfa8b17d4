"""An article laid out for reading: sentences with their hits, parties, dates and features."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from monitor.model import Actor, Article, Evidence, Kind
from monitor.signal.dates import DatedSentence, DateReader
from monitor.signal.document import BlockKind, Clause, Document, Sentence
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.tense import Features, features
from monitor.signal.text import prepare
from monitor.signal.topic import Topic

#: Bounds on what is read, so that no text costs more than a moment.
_MOST_LINES: Final = 250
_LONGEST_LINE: Final = 1200
_MOST_HITS: Final = 60
#: Letters of a byline, and what it does not end with.
_LONGEST_BYLINE: Final = 70
_STOPS: Final = (".", "!", "?", ":", '"', "'", ")", ";", "-")
#: How far down an article its news may go on before it turns to recalling.
_NEWS_PART: Final = 0.67
_NEWS_LINES: Final = 5


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named: `start:end` are working offsets of the document."""

    start: int
    end: int
    #: person, office, org, firm, side, both, leaders, third, counterpart, pronoun
    kind: str
    side: str
    actor: Actor | None = None
    level: str | None = None
    #: demonym, name, metonym, made, zh for a side
    how: str = ""


@dataclass(slots=True)
class Line:
    """One sentence with all that was found in it. Offsets are working offsets of the document."""

    sentence: Sentence
    hits: tuple[Hit, ...]
    dates: DateReader
    parties: tuple[Party, ...] = ()
    #: The stretch of each trigger, by its clause and place: asked for by rule after rule.
    items: dict[tuple[int, int, int], tuple[int, int]] = field(default_factory=dict)
    #: The deeds that each clause tells, where it tells several; filled in by `deeds`.
    deeds: dict[int, list[Clause]] = field(default_factory=dict)
    #: How it was made of the words of another sentence: "item", "half", or "" where it was not.
    how: str = ""
    _dated: DatedSentence | None = None
    _whole: Features | None = None
    _classes: frozenset[str] | None = None
    _acts: frozenset[str] | None = None
    _spans: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _lent: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _cues: dict[str, frozenset[str]] | None = None
    #: Of the sentence, and asked for hundreds of times an article.
    at: int = field(init=False)
    end: int = field(init=False)
    index: int = field(init=False)
    is_title: bool = field(init=False)

    def __post_init__(self) -> None:
        self.at, self.index = self.sentence.at, self.sentence.index
        self.end = self.at + len(self.sentence.text)
        self.is_title = self.sentence.block is BlockKind.TITLE

    @property
    def dated(self) -> DatedSentence:
        """What the date words of the sentence mean."""
        if not self.how:
            return self.dates.of(self.sentence.index)
        if self._dated is None:
            self._dated = self.dates.retold(self.sentence)
        return self._dated

    @property
    def classes(self) -> frozenset[str]:
        """Everything that words of the sentence count as."""
        if self._classes is None:
            self._classes = frozenset().union(*(hit.classes for hit in self.hits))
        return self._classes

    @property
    def acts(self) -> frozenset[str]:
        """All acts that words of the sentence may be."""
        if self._acts is None:
            self._acts = frozenset().union(*(hit.acts for hit in self.hits if hit.acts))
        return self._acts

    @property
    def cues(self) -> dict[str, frozenset[str]]:
        """Names of the cues in the sentence by their group."""
        if self._cues is None:
            found: dict[str, set[str]] = {}
            for hit in self.hits:
                if EntryKind.CUE in hit.kinds:
                    for entry in hit.entries:
                        if entry.kind is EntryKind.CUE:
                            group, _, name = entry.key.partition(".")
                            found.setdefault(group, set()).add(name)
            self._cues = {group: frozenset(names) for group, names in found.items()}
        return self._cues

    def whole(self) -> Features:
        """Features of the sentence as a whole."""
        if self._whole is None:
            self._whole = features(self.sentence.text, self.sentence.language)
        return self._whole

    def verb_on(self, at: int) -> Verb | None:
        """The verb group in which working offset *at* stands, None where it stands in none."""
        offset = at - self.sentence.at
        return next((v for v in self.whole().verbs if v.start <= offset < v.end), None)

    def clause_span(self, clause: Clause) -> list[tuple[int, int]]:
        """Working offsets of all pieces of the clause."""
        first = clause.resumes if clause.resumes is not None else clause.index
        if first not in self._spans:
            self._spans[first] = [
                (piece.at, piece.at + len(piece.text))
                for piece in self.sentence.clauses
                if first in (piece.index, piece.resumes)
            ]
        return self._spans[first]

    def inside(self, clause: Clause, offset: int) -> bool:
        """Whether working *offset* lies in the clause."""
        first = clause.resumes if clause.resumes is not None else clause.index
        # A loop, not any(...): asked hundreds of times an article, it takes half the time.
        for start, end in self._spans.get(first) or self.clause_span(clause):
            if start <= offset < end:
                return True
        lent = self._lent.get(first)
        return lent is not None and any(start <= offset < end for start, end in lent)

    def lay(self, index: int, own: list[tuple[int, int]], lent: list[tuple[int, int]]) -> None:
        """Set the stretches of the clause numbered *index*: its own, and its subject elsewhere."""
        self._spans[index] = own
        self._lent[index] = lent

    def is_deed(self, clause: Clause) -> bool:
        """Whether *clause* is one of several deeds that are told of one subject."""
        return clause.index in self._lent

    def lends(self, clause: Clause, offset: int) -> bool:
        """Whether working *offset* lies in a subject that stands before the clause."""
        return any(start <= offset < end for start, end in self._lent.get(clause.index, ()))

    def text(self, start: int, end: int) -> str:
        """Words at working offsets."""
        return self.sentence.text[start - self.at : end - self.at]


@dataclass(slots=True)
class Scene:
    """The whole article, laid out."""

    article: Article
    topic: Topic
    document: Document
    day: date
    lines: tuple[Line, ...]
    #: Kinds of which the headline or the lead tells an event of these days.
    leads_with: frozenset[Kind] = frozenset()
    _body: tuple[Line, ...] | None = None
    _places: dict[int, int] = field(default_factory=dict)
    _order: dict[int, int] = field(default_factory=dict)

    @property
    def body(self) -> tuple[Line, ...]:
        """The lines below the title."""
        if self._body is None:
            self._body = tuple(line for line in self.lines if not line.is_title)
        return self._body

    def evidence(self, start: int, end: int, role: str) -> Evidence:
        """Evidence at working offsets."""
        first, last = self.document.raw(start, end)
        return Evidence(first, last, self.article.content[first:last], role)

    def sentence_evidence(self, line: Line, role: str) -> Evidence:
        """The whole sentence as evidence."""
        sentence = line.sentence
        return Evidence(
            sentence.start,
            sentence.end,
            self.article.content[sentence.start : sentence.end],
            role,
        )

    def position(self, line: Line) -> float:
        """How far down the article a line stands: 0 first, 1 last."""
        if not self._order:
            self._order = {other.index: place for place, other in enumerate(self.lines)}
        return self._order[line.index] / max(1, len(self.lines) - 1)

    def in_news_part(self, line: Line) -> bool:
        """Whether the line stands where a text still tells its news."""
        return self.position(line) <= _NEWS_PART or self.place_in_body(line) < _NEWS_LINES

    def place_in_body(self, line: Line) -> int:
        """Index among the body's sentences, -1 for the title; bylines and the like do not count."""
        if line.is_title:
            return -1
        if not self._places:
            place = 0
            for other in sorted(self.body, key=lambda one: one.index):
                self._places[other.index] = place
                # "; " parts the items of one list, which stand where it does.
                place += not (_byline(other) or other.sentence.text.endswith("；"))
        return self._places[line.index]

    def lead(self, count: int) -> tuple[Line, ...]:
        """The first *count* sentences below the title, bylines and the like left out."""
        return tuple(line for line in self.body if not _byline(line))[:count]


def _byline(line: Line) -> bool:
    """Whether a line of the body is none of its prose: a byline, a stamp, "(Adds details)"."""
    text = line.sentence.text
    if line.sentence.language == "zh" or len(text) > _LONGEST_BYLINE:
        return False
    return not text.rstrip().endswith(_STOPS) or (text.startswith("(") and text.endswith(")"))


def lay_out(article: Article, topic: Topic) -> Scene:
    """Prepare *article*: text and hits. Parties are filled in by `names`."""
    document = prepare(article.content, len(article.title), article.language, topic.glue)
    day = article.anchor_day
    dates = DateReader(document, day)
    masks = topic.masks.find(document.text)
    hits = [
        hit
        for hit in topic.lexicon.find(document.text)
        if not (masks and any(m.start < hit.end and hit.start < m.end for m in masks))
        and (
            hit.end - hit.start > 1
            or hit.of(EntryKind.SIDE) is None
            or topic.short_names.vouch(document.text, hit.start, hit.end)
        )
    ]
    starts = [hit.start for hit in hits]
    lines = []
    for sentence in document.sentences[:_MOST_LINES]:
        if len(sentence.text) > _LONGEST_LINE:
            # No prose: a table, a list of tags, or text made to cost time.
            continue
        low = bisect_right(starts, sentence.at - 1)
        high = bisect_right(starts, sentence.at + len(sentence.text) - 1)
        lines.append(Line(sentence, tuple(hits[low : min(high, low + _MOST_HITS)]), dates))
    return Scene(article, topic, document, day, tuple(lines))
