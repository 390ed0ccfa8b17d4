"""How the parties of a clause stand to a measure: who acts, who has it, who stands beside whom."""

from __future__ import annotations

import re
from typing import ClassVar, Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import attributive, shared_subject
from monitor.signal.lexicon import Hit
from monitor.signal.measure_answered import answered_at, news_at
from monitor.signal.scene import Line, Party, Scene

_HIT_GOODS: Final = frozenset({"product", "tech", "farm", "origin"})
_MEASURE: Final = frozenset({"control", "curbs", "tariff", "fee", "import_ban", "export_licence"})
PREPOSITION: Final = re.compile(r"\b(?:on|onto|to|of|for|from|in|with|against|by|over|and)\b")

#: "rules Xland may seek to impose duties": in whose favour it is ruled.
MAY_HIT: Final = re.compile(
    r"\s(?:can|may|could|has (?:the|a) right to|is (?:entitled|allowed|free) to)\s"
    r"(?:now\s|seek to\s|legally\s)?"
    r"(?:impose|slap|levy|hit|retaliate|put|place|sanction|raise|seek|apply|take)\b"
    r"|\s(?:is |was )?(?:cleared|allowed|authori[sz]ed|permitted|free)\s(?:by [\w.]+\s)?to\s"
)
#: "said it would levy", "said its own duty would return": the teller's
_OF_TELLER: Final = re.compile(
    r"(?:that\s+)?(?:(?:it|they|we|he|she|to)\b|(?:its|their|our)\s(?:own\s)?(?:[\w%.-]+\s){0,4}$)",
    re.IGNORECASE,
)
#: What may stand between a name and the noun that it describes.
_PLAIN: Final = re.compile(r"(?:\s[\w.-]+){0,2}\s")

_AND: Final = re.compile(r"(?:,| and|, and| or)\s(?:the\s)?")
_AS_IT: Final = re.compile(r"(?:as|while|when)\s(?:it|he|she|they)\b", re.IGNORECASE)
#: A verb that goes on behind this has its subject before the first.
_GOES_ON: Final = re.compile(r"(?:,|,?\sand)\s(?:also\s|then\s)?$")

#: A preposition, or a verb of doing as another does, or of telling another.
_BESIDE: Final = re.compile(
    r"(?i)\b(?:with|against|on|from|for|in|to|of|into|despite"
    r"|(?:match|mirror|follow|join|echo|copi|counter|answer|inform|assur|promis|warn|tell)"
    r"(?:es|s|ed|ing)?|told|notif(?:y|ies|ied))\s+(?:the\s)?$"
)

#: What a side bears, and the words between it and the side.
_BORNE: Final = frozenset({"tariff", "fee", "remedy", "control"})
_ON_IT: Final = re.compile(r"(?:\s(?:to )?\w+)?\s(?:on|against)\s(?:imports from\s|goods from\s)?")
#: "adds firms to the list for arming Zland": why, not whom it hits.
_REASON: Final = re.compile(
    r"\b(?:(?:for|over)\s(?:\w+ly\s)?[a-z]+ing"
    r"|(?:for|over|citing|because of|due to)\s"
    r"(?:[\w'.-]+\s){0,5}?(?:sales?|deliveries|shipments|arms|weapons|support|aid|help|ties|links"
    r"|involvement|role|visits?)"
    # "pauses the fees as part of efforts to deepen cooperation with Zland"
    r"|as part of\s(?:[\w-]+\s){0,2}(?:efforts?|plans?|push|drive|bid|campaign)"
    r"|(?:co-?operation|co-?operate|ties|relations|alliances?|partnerships?) with)"
    r"\s(?:[\w'-]+\s){0,4}$"
)
_IN_LINE: Final = re.compile(r"\b(?:in line with|in step with|at the same time as)\s(?:the\s)?$")


#: Papers that a sale abroad needs, and the sale.
_PAPERS: Final = frozenset({"licence", "export_licence"})
_SHIPS_TO: Final = re.compile(
    r"(?i)\b(?:exports?|sales?|shipments?|deliver(?:y|ies)|exporting|selling|shipping)\s"
    r"(?:[\w.,'-]+\s){0,9}?to\s(?:the\s)?$"
)
_DELIVERS: Final = re.compile(
    r"\b(?:sold|shipped|supplied|exported|delivered|sell|ship|supply|export|deliver)$"
)
#: "for backing the"
_FOR_DOING: Final = re.compile(r"\b(?:[Ff]or|[Bb]y|[Oo]ver)\s[a-z]+ing\s(?:[\w-]+\s){0,3}$")
_TO: Final = re.compile(r"\s(?:[\w.'-]+\s){0,6}?to\s(?:the\s)?")


class Stand:
    """A measure's trigger, its act, and the parties of its clause who may stand to it."""

    #: Kinds of party that neither act nor are hit.
    quiet: ClassVar[frozenset[str]]

    def __init__(
        self, scene: Scene, line: Line, clause: Clause, trigger: Hit, act: Hit | None
    ) -> None:
        self.scene, self.line, self.clause = scene, line, clause
        self.trigger, self.act = trigger, act
        self.ids = scene.topic.side_ids
        # "..., in answer to Yland's ban on Zish pork": whoever is named there did it before.
        told = max(trigger.end, trigger.end if act is None else act.end)
        first, self.answered = news_at(line, trigger.start), answered_at(line, told)
        self.parties = [
            p
            for p in line.parties
            if p.kind not in self.quiet
            and first <= p.start < self.answered
            and not self._compared(p)
        ]
        self.here = [p for p in self.parties if line.inside(clause, p.start)]

    def _compared(self, party: Party) -> bool:
        """As in "The duties apply from May, in line with Yland's": another's, beside which."""
        before = self.line.text(max(self.line.sentence.at, party.start - 24), party.start)
        return party.kind == "side" and _IN_LINE.search(before) is not None


#: "with Xland sparing pork"
_DOING: Final = re.compile(r"[a-z]+ing\b")


class Ground(Stand):
    """How the parties of an English clause stand to its measure."""

    quiet = frozenset({"voice", "both", "leaders", "counterpart", "pronoun"})

    def _beside(self, party: Party) -> bool:
        """Whether another side's name is joined to this one by "and"."""
        after = self.line.text(party.end, min(self.line.end, party.end + 5))
        start = self._with_title(party)
        before = self.line.text(max(self.line.sentence.at, start - 5), start)
        return bool(
            re.match(r"\s*(?:and|,|&|和|与)", after) or re.search(r"(?:and|,|&|和|与)\s*$", before)
        )

    def _absolute(self) -> bool:
        """As in "both made gestures, with Xland sparing pork": who stands at the participle."""
        act = self.act
        return act is not None and any(
            p.side in self.ids
            and p.end + 1 == act.start
            and _DOING.match(self.line.text(act.start, act.end))
            for p in self.here
        )

    def _with_title(self, party: Party) -> int:
        """Where a name begins with its title: "Xish President Sato"."""
        titles = (h for h in self.line.hits if "office" in h.classes and h.end <= party.start)
        near = (h.start for h in titles if not self.line.text(h.end, party.start).strip())
        return next(near, party.start)

    def _is_hit(self, party: Party) -> bool:
        """Whether a measure told before the trigger is on the party."""
        return any(
            hit.end <= party.start
            and not hit.classes.isdisjoint(_BORNE)
            and _ON_IT.fullmatch(self.line.text(hit.end, party.start))
            for hit in self.line.hits
        )

    def _is_reason(self, party: Party) -> bool:
        """Whether the party only stands in why it is done: "as part of efforts to help Zland"."""
        return _REASON.search(self.line.text(self.trigger.start, party.start)) is not None

    def _headed(self, target: str | None) -> str | None:
        """Whose body, or which third country, stands before a colon: "Zland: licences required"."""
        first = self.parties[0] if self.parties else None
        if first is None or first.kind not in {"org", "third"} or first.side in {target, None}:
            return None
        colon = self.line.text(first.end, min(self.line.end, first.end + 2)).startswith(":")
        return first.side if colon and (first.side in self.ids or first.kind == "third") else None

    def _shipped_to(self) -> str | None:
        """The side whose buyers need a licence: "exports of chips to Xland will need one".

        Or whose buyers get nothing any more: "chips can no longer be sold to Xland".
        """
        if self.act is not None and _DELIVERS.search(self.line.text(self.act.start, self.act.end)):
            return self._goal()
        if self.trigger.classes.isdisjoint(_PAPERS):
            return None
        at = self.line.sentence.at
        return next(
            (
                p.side
                for p in self.here
                if p.kind == "side"
                and p.side in self.ids
                and p.end <= self.trigger.start
                and _SHIPS_TO.search(self.line.text(max(at, p.start - 90), p.start))
            ),
            None,
        )

    def _goal(self) -> str | None:
        """The side that stands behind "to" after the act."""
        start = self.act.end if self.act is not None else self.line.end
        named = (p for p in self.here if p.kind == "side" and p.start >= start)
        return next((p.side for p in named if _TO.fullmatch(self.line.text(start, p.start))), None)

    def _target_near(self) -> bool:
        return any(p.start >= self.trigger.end and p.side in self.ids for p in self.here)

    def _has(self, party: Party) -> bool:
        """Whether the measure is the party's: "Yland's anode rule"."""
        if party.kind != "side" or party.end > self.trigger.start:
            return False
        words = self.line.text(party.end, self.trigger.start)
        firm = any(p.kind == "firm" and p.start >= party.end for p in self.here)
        return (
            not firm
            and bool(re.fullmatch(r"'s?(?:\s[\w.-]+){0,2}\s", words))
            and not (PREPOSITION.search(words) or self._verb_between(party))
        )

    def _acts_on(self, subject: str | None, party: Party) -> bool:
        """Whether the other side does it: who puts off "Yish cell duty" puts off its own."""
        at = self.line.sentence.at
        return (
            self.act is not None
            and party.kind == "side"
            and {subject, party.side} == set(self.ids)
            and any(
                # "keeps Yish cell duty on hold": the verb stands before.
                v.start + at < self.act.end and (self._on_hold or self.act.start < v.end + at)
                for v in self.line.whole().verbs
            )
        )

    def _keeps(self, party: Party) -> bool:
        """As in "Xland keeps Yish car duties on hold": the duties are Xland's own."""
        return self._on_hold and self._acts_on(self._subject(), party)

    @property
    def _on_hold(self) -> bool:
        act = self.act
        return act is not None and self.line.text(act.start, act.end).lower().startswith("on ")

    def _owns_act(self, party: Party) -> bool:
        after = self.line.text(party.end, min(self.line.end, party.end + 3))
        return after.startswith("'s ") and not attributive(self.line, party)

    def _is_goods(self) -> bool:
        """Whether the trigger is what is hit and no measure: "Xland's chip industry" is hit."""
        return bool(self.trigger.classes & _HIT_GOODS) and not self.trigger.classes & _MEASURE

    def _subject_before(self, party: Party) -> bool:
        """Whether the other side stands before a verb before this one: "X widens Y duties"."""
        verbs = [verb.start + self.line.sentence.at for verb in self.line.whole().verbs]
        verbs += [hit.start for hit in self.line.hits if "verb" in hit.classes]
        return any(
            p.side != party.side and any(p.end <= start < party.start for start in verbs)
            for p in self.here
        )

    def _names(self, party: Party) -> bool:
        """Whether it only says whose goods the measure is on: "X confirms Yland duty increases"."""
        if party.how != "name" or party.end > self.trigger.start:
            return False
        words = self.line.text(party.end, self.trigger.start)
        plain = _PLAIN.fullmatch(words) is not None and not self._verb_between(party)
        return plain and self._subject_before(party)

    def _verb_between(self, party: Party) -> bool:
        at = self.line.sentence.at
        return any(
            party.end <= verb.start + at < self.trigger.start for verb in self.line.whole().verbs
        )

    def _subject(self) -> str | None:
        """The party before the act (or trigger) in its clause, else in the one it hangs on."""
        start = self.act.start if self.act is not None else self.trigger.start
        if self._on_hold:
            at = self.line.sentence.at
            start = min([start, *(v.start + at for v in self.line.whole().verbs)])
        candidates = [
            p
            for p in self.here
            if p.end <= start
            and not (attributive(self.line, p) or self._after_preposition(p) or self._names(p))
            and not (self._named_with(p) or self._backed(p))
        ]
        # "accuses firms of backing Zland's army, adds them": Zland does nothing here.
        owners = [p for p in candidates if p.kind == "third" and self._owns(p)]
        # "calling USTR port fees unfair, Xland launches its own": the office does nothing here.
        owners += [p for p in candidates if p.kind == "org" and self._goes_with_measure(p)]
        candidates = [p for p in candidates if p not in owners] or candidates
        if candidates:
            heads = [p for p in candidates if p.kind in {"person", "office", "org"}]
            bodies = [p for p in candidates if p.kind != "firm"]
            able = heads or bodies or candidates
            # "Ito won't meet Sato, threatens duties": whoever did the first does the second.
            again = _GOES_ON.search(self.line.text(self.line.sentence.at, start))
            return able[0 if again and self._verb_after(able[0], start) else -1].side
        return self._parent_subject()

    def _backed(self, party: Party) -> bool:
        """As in "For backing Zland's army Xish firms are listed": what firms did to a third."""
        if party.kind != "third" or not self._owns(party):
            return False
        return _FOR_DOING.search(self.line.text(self.line.sentence.at, party.start)) is not None

    def _named_with(self, party: Party) -> bool:
        """As in "goods from Xland and Zland face": of those named together the side is meant."""
        return party.kind == "third" and any(
            p.side in self.ids and p.end < party.start and self._joins(p, party) for p in self.here
        )

    def _goes_with_measure(self, party: Party) -> bool:
        """As in "USTR port fees", "the ministry's controls": whose measure, not who acts."""
        after = self.line.text(party.end, party.end + 3)
        gap = 3 if after == "'s " else 1
        return any(
            hit.start - party.end == gap and "instrument" in hit.classes for hit in self.line.hits
        )

    def _verb_after(self, party: Party, end: int) -> bool:
        at = self.line.sentence.at
        return any(party.end <= v.start + at < end for v in self.line.whole().verbs)

    def _first_of(self, party: Party) -> bool:
        """Whether it is a first verb's: "tells Yish firms to leave Xland, raises duties"."""
        act, at = self.act, self.line.sentence.at
        if act is None or party.end > act.start or party.side != self._subject():
            return False
        return _GOES_ON.search(self.line.text(at, act.start)) is not None

    def _owned_by_other(self, party: Party) -> bool:
        """As in "Xland's Yish ship levy": it only says whose ships Xland's levy is on."""
        return any(
            p.side != party.side and self.line.text(p.end, max(p.end, party.start)) in {"'s ", "' "}
            for p in self.here
        )

    def _owns(self, party: Party) -> bool:
        return self.line.text(party.end, self.line.end).startswith(("'s ", "’s "))

    def _after_preposition(self, party: Party) -> bool:
        """Whether it is only what something is done with, to or after: "matches Yland with"."""
        before = self.line.text(max(self.line.sentence.at, party.start - 24), party.start)
        if _BESIDE.search(before) is not None:
            return True
        # "goods from Zland and Xland face": what goes for the first goes for the second.
        first = next((p for p in self.here if p.end < party.start and self._joins(p, party)), None)
        return first is not None and self._after_preposition(first)

    def _joins(self, first: Party, second: Party) -> bool:
        return _AND.fullmatch(self.line.text(first.end, second.start)) is not None

    def _parent_subject(self) -> str | None:
        """The speaker, where what he says has no subject of its own but a pronoun or none."""
        shared = shared_subject(self.line, self.clause)
        if shared is not None and shared.kind not in {*self.quiet, "firm"}:
            return shared.side
        if self.line.is_title and _AS_IT.match(self.line.text(self.clause.at, self.trigger.start)):
            # A headline's "Xland's trump card as it restricts ores"
            named = [p for p in self.parties if p.end <= self.clause.at and p.side in self.ids]
            return named[-1].side if named else None
        if self.clause.kind not in {ClauseKind.COMPLEMENT, ClauseKind.MAIN, ClauseKind.QUOTE}:
            return None
        for party in self.line.parties:
            if party.kind == "pronoun" and self.line.inside(self.clause, party.start):
                return party.side if party.start < self.trigger.start else None
        if self.clause.kind is ClauseKind.QUOTE:
            return None
        head = self.line.text(self.clause.at, self.trigger.start)
        if _OF_TELLER.match(head):
            before = [p for p in self.parties if p.end <= self.clause.at]
            over = self.clause.parent
            told = None if over is None else self.line.sentence.clauses[over]
            near = [p for p in before if told is not None and self.line.inside(told, p.start)]
            if told is None or told.kind is ClauseKind.TEMPORAL:
                # "After Ito's threat, Zland said it would": who says it stands right before.
                says = self.line.sentence.clauses[max(self.clause.index - 1, 0)]
                near = [p for p in before if self.line.inside(says, p.start)] or near
            return next((p.side for p in near or before), None)
        return None

    def _is_dealt_with(self, party: Party) -> bool:
        """Whether the firm's dealings are with the party: "licences to sell jets to Zland"."""
        before = self.line.text(self.trigger.end, max(party.start, self.trigger.end))
        return party.start >= self.trigger.end and bool(
            re.search(r"\b(?:to|in|with)\s(?:the\s)?$", before)
        )

    def _deals_with(self, side: str) -> bool:
        """Whether the side is named after the firm: "lets X sell chips to Yland"."""
        return any(
            p.side.removesuffix("_BUSINESS") == side and p.start >= self.trigger.end
            for p in self.here
        )

    def _evading(self) -> str | None:
        """Whose firms get around the duties: "Xish makers dodge duties"; None where none do."""
        if "evasion" not in self.trigger.classes:
            return None
        owed = {h.start - 1 for h in self.line.hits if h.classes & {"tariff", "remedy"}}
        firms = [p for p in self.here if p.kind == "firm" or attributive(self.line, p)]
        homes = [p.side.removesuffix("_BUSINESS") for p in firms if p.end not in owed]
        return next((home for home in homes if home in self.ids), None)
