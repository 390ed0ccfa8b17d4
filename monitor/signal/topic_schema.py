"""What the files of a topic may hold."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from monitor.model import Place

Level = Literal["leaders", "ministerial", "vice_ministerial", "ambassador", "working", "business"]
_TRUE = frozenset({"yes", "true", "on"})


def _flag(value: object) -> object:
    """`yes` and `no` are text in these files."""
    return value in _TRUE if isinstance(value, str) else value


Flag = Annotated[bool, BeforeValidator(_flag)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class SideRow(_Row):
    """One of the two sides."""

    id: str
    name: str
    country: str
    capital: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    #: Parts of the country and towns whose name says whose trade is meant.
    regions: tuple[str, ...] = ()
    #: What its bodies are called, and none of the other's: "the ministry" is this side's.
    bodies: tuple[str, ...] = ()
    #: The family name comes first in Latin letters too.
    family_first: Flag = False
    #: The language of its press, which leaves itself unnamed.
    language: str | None = None
    #: Whom its duties are on where nobody else is named.
    usual_target: str | None = None
    #: On whom its duties of several programmes add up, where nobody else is named.
    stacked_target: str | None = None


class ThirdRow(_Row):
    """A country or group that is neither side."""

    id: str
    names: tuple[str, ...]
    zh: tuple[str, ...] = ()


class OrgRow(_Row):
    """A body that acts or speaks for a side."""

    id: str
    name: str
    side: str
    head: str | None = None
    tier: int = 1
    #: A news agency or spokesman: reports, never takes part.
    voice: Flag = False
    #: What it counts as besides, such as `court`.
    classes: tuple[str, ...] = ()
    aliases: tuple[str, ...]
    zh: tuple[str, ...] = ()


class FirmRow(_Row):
    """A company that measures are aimed at. `side` is a side's id with `_BUSINESS`."""

    id: str
    name: str
    side: str
    #: What it counts as besides, such as `forced_sale`.
    classes: tuple[str, ...] = ()
    aliases: tuple[str, ...]
    zh: tuple[str, ...] = ()


class TopicFile(_Row):
    """The file topic.yml."""

    name: str
    #: Folder of a topic, seen from this one's, whose files lie beneath these.
    extends: str | None = None
    sides: Annotated[tuple[SideRow, ...], Field(min_length=2, max_length=2)]
    both: tuple[str, ...]
    leaders_words: tuple[str, ...]
    counterpart: tuple[str, ...]
    third: tuple[ThirdRow, ...]
    orgs: tuple[OrgRow, ...]
    firms: tuple[FirmRow, ...]
    #: Words that look like a misspelt name and are none.
    fuzzy_deny: tuple[str, ...] = ()


class TenureRow(_Row):
    """An office held from..to (both inclusive; no `to` means still)."""

    office: str
    start: date = Field(alias="from")
    end: date | None = Field(None, alias="to")
    #: Holds it until somebody is appointed.
    acting: Flag = False
    #: The one that a shared office's name means when no other name is said.
    lead: Flag = False


class PersonRow(_Row):
    """A person: official, business chief or third-country leader."""

    id: str
    name: str
    side: str
    #: Whether the family name names him by itself; `titled`: not even the whole name does.
    surname: Literal["alone", "licensed", "titled"] = "licensed"
    also: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    offices: tuple[TenureRow, ...] = ()
    level: Level | None = None
    voice: Flag = False
    start: date | None = Field(None, alias="from")
    end: date | None = Field(None, alias="to")


class OfficeRow(_Row):
    """An office that stands for its holder."""

    id: str
    side: str
    level: Level
    role: str
    paired: str | None = None
    #: The body whose name introduces its holder: "USTR Ito", "Treasury's Ito".
    body: str | None = None
    #: The topic is its holder's own business.
    topical: Flag = False
    #: Its holder's meetings are about something else (soldiers).
    apart: Flag = False
    #: Several hold it at once (vice ministers).
    shared: Flag = False
    #: What it is called; none where its holders are known by name alone.
    names: tuple[str, ...] = ()


class PlaceRow(_Row):
    """A city where the sides may meet, or (`wide`) a state or an island that holds several."""

    name: str
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    aliases: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    wide: bool = False

    @property
    def place(self) -> Place:
        """The place that the row stands for."""
        return Place(self.name, self.country, "region" if self.wide else "gazetteer")


class TermRow(_Row):
    """A word of the field and what it counts as."""

    id: str
    classes: tuple[str, ...]
    en: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    imposer: str | None = None
    target: str | None = None
    component: str | None = None
    legal: str | None = None
    family: str | None = None
    subkind: str | None = None


class TermsFile(_Row):
    """The file terms.yml."""

    terms: tuple[TermRow, ...]
    programmes: tuple[str, ...]


class ActRow(_Row):
    """A family of verbs and nouns that do one thing."""

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    #: What its verbs count as besides, so that they can be a frame's trigger.
    classes: tuple[str, ...] = ()


class FrameRow(_Row):
    """A trigger class and the acts that make an event of it."""

    name: str
    kind: str
    trigger: tuple[str, ...]
    #: The only language whose sentences it reads.
    language: str | None = None
    #: Act -> sub-kind, the first that fits; `{family}` is the trigger term's own family.
    acts: dict[str, str]
    #: Further classes of which one must stand in the same sentence.
    needs: tuple[str, ...] = ()
    #: What is needed must stand in the trigger's own clause.
    near: Flag = False
    #: Classes that, in the same clause, make it another frame's business.
    unless: tuple[str, ...] = ()
    veto: str | None = None
    #: How the two sides must appear: `pair` (either named or implied by the programme), `world`
    #: (a named side's measure against all counts as against the other), `mutual`, `implied`
    #: (as `mutual`, and where a short text names nobody), `none`; or who is
    #: who in a case (see `casesides`).
    sides: Literal[
        "pair", "world", "mutual", "implied", "none", "subject", "complaint", "suit", "court"
    ] = "pair"
    #: Sub-kind where the trigger's own word is the verb ("sues").
    itself: str | None = None
    #: Act -> status, where the act says more than its tense.
    status: dict[str, str] = {}
    #: What the words go on to name is what the case is about, no measure of its own.
    claims: Flag = False
    #: Only what is done or doing: nothing planned, proposed or feared.
    done: Flag = False
    #: Sub-kind for a trigger under a mode (threatened, proposed) with no act of its own.
    bare: str | None = None
    #: The trigger does the act (a court, a panel) and does not suffer it.
    agent: Flag = False
    #: Only a measure of this side is this frame's.
    imposer: str | None = None
    #: Only where the side is said to do it, not where it follows from whom it hits.
    official: Flag = False
    #: Which way the goods go that are hit: `in` from the affected side, or not.
    flow: Literal["in", "out"] | None = None


class CalendarRows(_Row):
    """What makes a date one to watch."""

    #: Class or act of a word -> sub-kind.
    hooks: dict[str, str] = {}
    #: Classes of which the sentence, or the one before, must name one.
    field: frozenset[str] = frozenset()
    #: Who sets dates of the field: enough where both sides are named besides.
    bodies: frozenset[str] = frozenset()
    #: Classes of what can come to an end.
    ends: frozenset[str] = frozenset()


class SayingRow(_Row):
    """Words that somebody says and that make no event: the first row that fits counts."""

    subkind: Literal["threat", "demand", "denial", "remark"]
    acts: tuple[str, ...]
    #: Classes of which one must stand in the sentence.
    needs: tuple[str, ...] = ()
    #: Classes that make it something else.
    unless: tuple[str, ...] = ()
    #: The other side must be named after the saying word.
    aimed: Flag = False
    #: Only in the headline.
    headline: Flag = False


class FramesFile(_Row):
    """The file frames.yml."""

    acts: dict[str, ActRow]
    frames: tuple[FrameRow, ...]
    vetoes: dict[str, tuple[str, ...]]
    #: Words that open a headline and say what kind of piece it is.
    genres: dict[str, tuple[str, ...]] = {}
    background: dict[str, tuple[str, ...]]
    sources: dict[str, tuple[str, ...]]
    calendar: CalendarRows = CalendarRows()
    sayings: tuple[SayingRow, ...] = ()


ShortNamePart = Literal["before", "after", "head", "no_head", "other", "no_other"]


class WordsFile(_Row):
    """The optional file zh.yml: words of another language for acts and terms, and what it adds."""

    language: str = "zh"
    #: Side, country, body, firm, person or office, by id -> further names.
    names: dict[str, tuple[str, ...]] = {}
    #: Act or term -> further words.
    acts: dict[str, tuple[str, ...]] = {}
    terms: dict[str, tuple[str, ...]] = {}
    vetoes: dict[str, tuple[str, ...]] = {}
    background: dict[str, tuple[str, ...]] = {}
    #: What must stand beside a side's name of one character (see `ShortNames`).
    short_names: dict[ShortNamePart, tuple[str, ...]] = {}
    #: Acts, terms and frames that only that language has.
    own_acts: dict[str, ActRow] = {}
    own_terms: tuple[TermRow, ...] = ()
    frames: tuple[FrameRow, ...] = ()


class WeightsFile(_Row):
    """The file weights.yml."""

    relevance: dict[str, float | tuple[float, float, float]]
    background: dict[str, float]
    confidence: dict[str, float]

    @property
    def relevant(self) -> float:
        """The score (0..1) from which an article is the topic's."""
        value = self.relevance["relevant"]
        return value if isinstance(value, float) else 0.5
