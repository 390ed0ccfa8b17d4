"""The words for how a clause is meant: tense, modality, negation, attribution."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tense(StrEnum):
    """Tense and aspect of one verb group."""

    PAST = "past"
    PRESENT = "present"
    #: "are meeting", 正在
    PROGRESSIVE = "progressive"
    #: "will", "is to", "set to", 将
    FUTURE = "future"
    #: "has met", 已, 了
    PERFECT = "perfect"
    #: "had met", "has previously met"
    PAST_PERFECT = "past_perfect"
    NONE = "none"


class Modal(StrEnum):
    """How firmly the verb is meant."""

    NONE = "none"
    WILL = "will"
    WOULD = "would"
    #: may, might, could, 可能
    MAY = "may"
    #: must, should, need to, 应
    MUST = "must"
    CAN = "can"
    #: plans to, is set to, is due to, expects to, 拟, 计划
    INTEND = "intend"
    #: wants, asks, urges, demands, seeks to, 要求
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb group, `start:end` in the text that was read ("has not been renewed")."""

    start: int
    end: int
    #: Base form ("renew"); in Chinese the verb as written; "" where only auxiliaries are known.
    lemma: str
    tense: Tense
    modal: Modal = Modal.NONE
    passive: bool = False
    negated: bool = False
    #: False for an infinitive or a participle that modifies a noun ("duties imposed in May").
    finite: bool = True


@dataclass(frozen=True, slots=True)
class Negation:
    """A negation cue and what it governs, as offsets of the text that was read."""

    cue: str
    start: int
    end: int
    scope_end: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it, in the words of the text (offsets of that text)."""

    verb: str
    start: int
    end: int
    source: str
    source_start: int
    source_end: int
    #: "a person familiar with the matter", "sources", 据悉
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Features:
    """What the words of one clause (or sentence) say about how its event is meant."""

    verbs: tuple[Verb, ...] = ()
    #: Of the governing verb: the first finite one that is not a saying verb, if there is any.
    tense: Tense = Tense.NONE
    modal: Modal = Modal.NONE
    #: The governing verb itself is negated.
    negated: bool = False
    negations: tuple[Negation, ...] = ()
    #: "if", "unless", "were ... to", "should X", 如果
    conditional: bool = False
    #: Lower-case words: "reportedly", "a person familiar", 据悉
    hedges: tuple[str, ...] = ()
    #: believe, expect, hope, think: what follows is not a fact.
    belief: bool = False
    attribution: Attribution | None = None

    def negated_at(self, offset: int) -> bool:
        """Whether *offset* lies in the scope of a negation."""
        return any(n.start <= offset < n.scope_end for n in self.negations)

    def verb_at(self, offset: int) -> Verb | None:
        """The verb group that governs *offset*: the one there, else the last before, else next."""
        before = [verb for verb in self.verbs if verb.start <= offset]
        if before:
            return before[-1]
        return self.verbs[0] if self.verbs else None
