"""Who brings a case, a ban or a list against whom: by subject, complaint, suit or court."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, attributive, has_class, shared_subject, speaking
from monitor.signal.impose import Sides
from monitor.signal.impose_ground import MAY_HIT
from monitor.signal.judged import whose_unlawful
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Party
from monitor.signal.topic_schema import TermRow

_QUIET: Final = frozenset({"voice", "both", "leaders", "counterpart", "pronoun"})
_HEADS: Final = frozenset({"person", "office", "org"})
_AFTER_PREPOSITION: Final = re.compile(
    r"\b(?:with|against|on|from|for|in|to|of|into|despite|over|at|about|amid|under|after)\s+"
    r"(?:the\s|a\s)?(?:new\s|its\s|his\s)?$",
    re.IGNORECASE,
)
#: Whoever stands here asked for the ruling or has it in his favour, not who "imposed" it.
_FOR: Final = re.compile(
    r"\b(?:(?<!ed )by|from|for|back(?:s|ed)?|favou?r of|side(?:s|d)? with|let(?:s)?|allow(?:s|ed)?"
    r"|give(?:s)?|gave|hand(?:s|ed)?|award(?:s|ed)?|grant(?:s|ed)?|authori[sz]e(?:s|d)?|clear(?:s|ed)?)\s+(?:the\s)?$",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"\b(?:against|fault(?:s|ed)?|on|over|at|hit|with|sue(?:s|d)?|take(?:s)?|took|drag(?:s|ged)?"
    r"|haul(?:s|ed)?|challenge(?:s|d)?)\s+(?:the\s|new\s|latest\s)*$",
    re.IGNORECASE,
)
_COMPLAINT: Final = re.compile(
    r"\s*(?:'s|s'|')?\s*(?:[\w-]+\s){0,2}(?:complaint|case|challenge|request|suit)", re.IGNORECASE
)
#: Letters between a side's adjective and the noun that it goes with.
_NEXT: Final = 12
_RIGHT_AFTER: Final = re.compile(r"\s+(?:against\s+)?(?:the\s+)?", re.IGNORECASE)
_SUBJECTLESS: Final = frozenset({ClauseKind.RELATIVE, ClauseKind.COMPLEMENT})
#: Who rules on a complaint brings none.
_JUDGES: Final = frozenset({"wto_org", "wto_panel"})
#: "was lodged on Monday at the WTO by", and nothing done in between.
_BY: Final = re.compile(r"(?:\s(?!by\b|over\b|against\b)[\w'.,-]+){0,9}?\sby\s(?:the\s)?")
#: Letters of "Office of the ", before whose it is.
_OFFICE: Final = 15
_FIRM_SUFFIX: Final = "_BUSINESS"
_COMMA: Final = re.compile(r",\s(?:the\s)?$")
_FINDS: Final = re.compile(
    r"\s(?:has )?(?:finds?|found|says?|said|rules?|ruled|conclude[sd]|decide[sd])\b"
)


def case_sides(spot: Spot, act: Hit) -> Sides:
    """Imposing and affected side of the case that *spot* names under *act*.

    By the frame's `sides`: `subject` (whoever does it, the other side named with it), `complaint`
    (complainant and respondent), `suit` (plaintiff and state), `court` (the side whose measure is
    judged). Empty where the words do not tell.
    """
    finder = _Cases(spot, act)
    how = spot.frame.sides
    if how == "complaint":
        return finder.complaint()
    if how == "suit":
        return finder.suit()
    if how == "court":
        return finder.court()
    return Sides(third=True) if finder.elsewhere() else finder.subject()


class _Cases:
    """The parties of one sentence, and whose case each reading makes it."""

    def __init__(self, spot: Spot, act: Hit) -> None:
        self.spot, self.act, self.line = spot, act, spot.line
        self.topic = spot.scene.topic
        self.ids = self.topic.side_ids
        self.parties = [p for p in self.line.parties if p.kind not in _QUIET]
        self.here = [p for p in self.parties if self.line.inside(spot.clause, p.start)]

    def elsewhere(self) -> bool:
        """As in "Nland watchdog: Xfirm broke the rules": nobody but a third country acts."""
        before = [p for p in self.parties if p.end <= self.act.start and p.kind != "firm"]
        return bool(before) and all(p.kind == "third" for p in before)

    # -- frames

    def subject(self) -> Sides:
        """Whoever does it imposes; the other side, named or implied, is affected."""
        doer = self._doer()
        imposer = self._home(doer) if doer is not None else None
        inferred = imposer is None
        row = self._programme()
        given = self.spot.frame.imposer
        own = given is not None and row is not None and row.imposer == given
        if own and (doer is None or doer.kind == "side"):
            # "Xland is no manipulator any more": only one side ever says so.
            imposer, inferred = given, False
        if self._not_his(imposer):
            return Sides()
        if imposer is None and (third := self._third_before()) is not None:
            return Sides((third,), (), third=True)
        if imposer is None:
            imposer = row.imposer if row is not None else self._across_from_target()
        if imposer is None or imposer not in self.ids:
            return Sides((imposer,) if imposer else (), (), third=imposer is not None)
        target = self._target(imposer, doer)
        if target is None and row is not None and row.imposer == imposer:
            target = row.target
        if target is None and self.spot.frame.kind == "LEGAL_BASIS":
            target = self._unnamed_target(imposer)
        return self._made(imposer, target, inferred=inferred)

    def _third_before(self) -> str | None:
        """The third country that stands before the act: "Zland's watchdog finds"."""
        before = (p.side for p in self.parties if p.kind == "third" and p.end <= self.act.start)
        return next(before, None)

    def complaint(self) -> Sides:
        """The complainant imposes, the respondent is affected; the WTO itself is neither."""
        states = [p for p in self.parties if self._home(p) != "OTHER"]
        owner = whose_unlawful(self.line, [p for p in states if self._home(p) in self.ids])
        if owner is not None and self._between_us(owner):
            return self._made(self.topic.other(owner), owner, inferred=False)
        judged = self._agentive() and self.spot.hit.classes & _JUDGES
        complainant = self._whose_complaint(states) if judged else None
        doer = self._lodger(states) if self._is_lodged() else self._subject(states)
        if complainant is None:
            complainant = self._whose_complaint(states) if doer is None else self._home(doer)
        respondent = self._respondent(states, complainant)
        if complainant is None and respondent in self.ids and self._between_us(str(respondent)):
            complainant = self.topic.other(str(respondent))
        if complainant in self.ids and respondent is None:
            respondent = self._around(complainant) or self._programme_owner(str(complainant))
        unnamed = respondent is None and complainant in self.ids
        if unnamed and not any(p.kind == "third" for p in self.parties):
            # In a topic of two sides the one that is not named is the other.
            respondent = self.topic.other(str(complainant))
        return self._made(complainant, respondent, inferred=unnamed)

    def _is_lodged(self) -> bool:
        """Whether the case is told in the passive, or with who brings it behind "by"."""
        verb = self.line.verb_on(self.act.start)
        told = (verb is not None and verb.passive) or self._agent_after(self.parties) is not None
        return told and "contest" in self.act.acts

    def _lodger(self, states: list[Party]) -> Party | None:
        """Who brings a case that "is lodged": whoever stands behind "by", else who tells of it."""
        told = (p for p in states if p.side in self.ids and speaking(self.line, p))
        return self._agent_after(states) or next(told, None)

    def _between_us(self, respondent: str) -> bool:
        """Whether the other complains: it is named, or no third country is."""
        homes = {self._home(p) for p in self.line.parties}
        third = any(p.kind == "third" and p.side != "OTHERS" for p in self.parties)
        return self.topic.other(respondent) in homes or not third

    def suit(self) -> Sides:
        """A firm of the other side sues a state; its own firms sue over what hits the other."""
        doer = self._subject(self.parties) or self._attributive_subject()
        plaintiff = self._home(doer) if doer is not None else None
        court = self._court_side()
        if plaintiff is not None and plaintiff not in self.ids:
            return Sides((plaintiff,), (), third=True)
        if doer is not None and plaintiff in self.ids:
            state = self._state_sued(str(plaintiff), named=doer.kind == "firm")
            if state is not None:
                return self._made(plaintiff, state, inferred=False)
        imposer = court or plaintiff or self._named_state() or self._over_goods()
        target = None
        if imposer in self.ids:
            target = self._around(imposer) or self._unnamed_target(str(imposer))
        return self._made(imposer, target, inferred=plaintiff is None)

    def court(self) -> Sides:
        """The side whose court and measure it is imposes; the other is what the measure hits."""
        side = self._court_side()
        third = next((p for p in self.parties if p.kind == "third"), None)
        if side is None and third is not None and not self._named_state():
            return Sides((third.side,), (), third=True)
        side = side or self._named_state() or self._over_goods() or self._programme_side()
        if side not in self.ids:
            return Sides()
        target = self._around(side) or self._unnamed_target(str(side))
        return self._made(side, target, inferred=False)

    # -- parts

    def _made(self, imposer: str | None, target: str | None, *, inferred: bool) -> Sides:
        third = any(side is not None and side not in self.ids for side in (imposer, target))
        return Sides(
            (imposer,) if imposer else (),
            (target,) if target else (),
            third=third,
            inferred=inferred,
            named=not inferred and imposer is not None and target is not None,
        )

    def _home(self, party: Party) -> str:
        return party.side.removesuffix(_FIRM_SUFFIX)

    def _doer(self) -> Party | None:
        """Who does it: the subject, or whoever stands after "by", never a mere firm."""
        bodies = [p for p in self.here if p.kind != "firm"]
        found = self._subject(bodies) or self._agent_after(bodies)
        if found is None and self.spot.clause.kind in _SUBJECTLESS:
            # "rules that bar": whoever made them stands before.
            found = self._subject([p for p in self.parties if p.kind != "firm"])
        if found is None:
            found = shared_subject(self.line, self.spot.clause)
            found = None if found is not None and found.kind in {*_QUIET, "firm"} else found
        if found is None and self.spot.frame.official and self._firm_first():
            return None
        return found or self._owner(bodies)

    def _firm_first(self) -> bool:
        """Whether a firm does it: it stands before the act and no body does."""
        return any(p.kind == "firm" and p.end <= self.act.start for p in self.here)

    def _subject(self, parties: list[Party]) -> Party | None:
        """The last party before the act that no preposition or noun takes up."""
        start = min(self.act.start, self.spot.hit.start) if self._agentive() else self.act.start
        fit = [
            p
            for p in parties
            if (p.end <= start or p.start <= self.spot.hit.start < p.end)
            and not attributive(self.line, p)
            and not self._taken(p)
            and not (self.spot.frame.official and self._private(p))
        ]
        own = [p for p in fit if self.line.inside(self.spot.clause, p.start)] or fit
        heads = [p for p in own if p.kind in _HEADS]
        chosen = heads or own
        return chosen[-1] if chosen else None

    def _private(self, party: Party) -> bool:
        """Whether the side's word only says where a firm, trader or buyer comes from."""
        return any(
            0 < hit.start - party.end <= _NEXT and hit.classes & {"companies", "private"}
            for hit in self.line.hits
        )

    def _agentive(self) -> bool:
        return bool(self.spot.frame.agent) and self.spot.hit.start < self.act.start

    def _taken(self, party: Party) -> bool:
        before = self.line.text(max(self.line.sentence.at, party.start - 30), party.start)
        return bool(_AFTER_PREPOSITION.search(before))

    def _attributive_subject(self) -> Party | None:
        before = [p for p in self.here if p.end <= self.act.start]
        return before[-1] if before else None

    def _agent_after(self, parties: list[Party]) -> Party | None:
        by = _BY.match(self.line.text(self.act.end, self.line.end))
        agent = self.act.end + by.end() if by is not None else self.line.end
        for party in parties:
            if agent <= party.start <= agent + _OFFICE:
                return party
            before = self.line.text(min(self.act.start, party.start), party.start)
            if party.kind == "org" and _COMMA.search(before) and _FINDS.match(self._after(party)):
                return party  # "Xfirm broke the law, Yland's watchdog finds"
        return None

    def _after(self, party: Party) -> str:
        return self.line.text(party.end, self.line.end)

    def _owner(self, parties: list[Party]) -> Party | None:
        """As in "X's probe", "Xish probe": the side right before the trigger."""
        noun = self.line.verb_on(self.act.start) is None
        whose = [p for p in parties if noun and p.end + 1 == self.act.start]
        if whose:
            return whose[-1]  # "Xish purchases of grain"
        for party in reversed(parties):
            gap = self.line.text(party.end, max(party.end, self.spot.hit.start))
            if party.end <= self.spot.hit.start and len(gap) <= 24 and "," not in gap:
                return None if attributive(self.line, party) else party
        return None

    def _target(self, imposer: str, doer: Party | None) -> str | None:
        """The other side where the clause names it, else a third country, else the article."""
        ids = [self._home(p) for p in self.here if p is not doer]
        other = self.topic.other(imposer)
        if other in ids:
            return other
        third = [p for p in self.here if p.kind == "third" and self._aimed(p)]
        if third:
            return third[0].side
        return self._around(imposer)

    def _aimed(self, party: Party) -> bool:
        before = self.line.text(max(self.line.sentence.at, party.start - 30), party.start)
        return bool(_AFTER_PREPOSITION.search(before)) or attributive(self.line, party)

    def _around(self, side: str | None) -> str | None:
        """The side across, where the sentence or the head of the article names it."""
        if side not in self.ids:
            return None
        other = self.topic.other(str(side))
        homes = {self._home(p) for p in self.line.parties}
        if other in homes or any(p.kind in {"both", "leaders"} for p in self.line.parties):
            return other
        if any(
            (entry.kind is EntryKind.TERM and entry.row.target == other)
            or (entry.kind is EntryKind.SIDE and entry.side == other)
            for hit in self.line.hits
            for entry in hit.entries
        ):
            return other
        lines = self.spot.scene.lines
        head = lines[: max(4, len(lines) // 3)]
        around = {self._home(p) for line in head for p in line.parties}
        return other if other in around else None

    def _not_his(self, imposer: str | None) -> bool:
        """Whether the case is by its name the other side's: only it opens one of that law."""
        if self.spot.frame.kind != "INVESTIGATION" or imposer is None:
            return False
        rows = [e.row for e in self.spot.hit.entries if e.kind is EntryKind.TERM]
        return any(row.imposer not in {None, imposer} for row in rows)

    def _unnamed_target(self, imposer: str) -> str | None:
        """The other side, where a measure on everybody is meant and no third country is named."""
        third = any(p.kind == "third" and p.side != "OTHERS" for p in self.parties)
        wide = has_class(self.line, {"tariff", "legal", "component", "world"})
        if has_class(self.line, {"metals", "autos"}):
            return None
        return self.topic.other(imposer) if wide and not third else None

    def _across_from_target(self) -> str | None:
        """The other side of whoever is named, where only one side is."""
        if all(p.kind == "firm" for p in self.here) and self.spot.frame.kind == "INVESTIGATION":
            # A firm alone may be looked into by its own side, or by anybody.
            return self._where()
        homes = {self._home(p) for p in self.here} & set(self.ids)
        return self.topic.other(homes.pop()) if len(homes) == 1 else None

    def _where(self) -> str | None:
        """In which side's country the other side's firm is looked into: "faces a probe in X"."""
        for hit in self.line.hits:
            side = hit.of(EntryKind.SIDE)
            before = self.line.text(max(self.line.sentence.at, hit.start - 3), hit.start)
            if side is None or hit.start < self.spot.hit.end or before != "in ":
                continue
            other = self.topic.other(side.side)
            return side.side if {self._home(p) for p in self.here} == {other} else None
        return None

    def _whose_complaint(self, states: list[Party]) -> str | None:
        """Whose complaint is heard, or whom a ruling favours."""
        for party in states:
            after = self.line.text(party.end, min(self.line.end, party.end + 40))
            if _COMPLAINT.match(after) or MAY_HIT.match(after):
                return self._home(party)
        for party in states:
            before = self.line.text(max(self.line.sentence.at, party.start - 30), party.start)
            if _FOR.search(before):
                return self._home(party)
        return None

    def _respondent(self, states: list[Party], complainant: str | None) -> str | None:
        """Whoever else the sentence names: aimed at first, then the owner of the measure."""
        others = [p for p in states if self._home(p) != complainant]
        if complainant is None:
            # A ruling on somebody's measure is against him.
            others = [p for p in others if p.start >= self.act.start] or others
            return self._home(others[0]) if others else None
        for party in others:
            before = self.line.text(max(self.line.sentence.at, party.start - 40), party.start)
            if _AGAINST.search(before):
                return self._home(party)
        named = [self._home(p) for p in others]
        return next((side for side in named if side in self.ids), named[0] if named else None)

    def _court_side(self) -> str | None:
        """The side whose court it is, where its name tells."""
        for hit in self.line.hits:
            org = hit.of(EntryKind.ORG)
            if org is not None and "court" in hit.classes and org.side in self.ids:
                return org.side
        return None

    def _state_sued(self, plaintiff: str, *, named: bool) -> str | None:
        """The other side, where it stands right after the verb, or a named firm sues over it."""
        other = self.topic.other(plaintiff)
        after = [p for p in self.here if p.start >= self.act.end and self._home(p) == other]
        direct = after and _RIGHT_AFTER.fullmatch(self.line.text(self.act.end, after[0].start))
        over = after or self._around(plaintiff) or self._programme_owner(plaintiff)
        return other if direct or (named and over) else None

    def _named_state(self) -> str | None:
        """The side whose official, body or measure the sentence names first."""
        own = (p for p in self.parties if p.side in self.ids and not self._is_hit(p))
        return next((p.side for p in own if not (attributive(self.line, p) or self._on(p))), None)

    def _is_hit(self, party: Party) -> bool:
        """As in "duties on Xish goods", "Xland tariffs": whom they hit."""
        if party.how != "name" or party.kind != "side":
            return party.how == "demonym"
        return any("tariff" in h.classes and h.start == party.end + 1 for h in self.line.hits)

    def _over_goods(self) -> str | None:
        """Whose duties are sued over that are told by the goods they hit: "on Xish goods"."""
        if not has_class(self.line, {"tariff"}):
            return None
        homes = {p.side for p in self.here if p.side in self.ids and self._is_hit(p)}
        return self.topic.other(homes.pop()) if len(homes) == 1 else None

    def _on(self, party: Party) -> bool:
        before = self.line.text(max(self.line.sentence.at, party.start - 30), party.start)
        return bool(re.search(r"\b(?:on|against|from|with)\s+(?:[\w-]+\s)?$", before))

    def _programme(self) -> TermRow | None:
        """The trigger's own term where it gives away the imposer, else one of the clause."""
        hits = [self.spot.hit, *self.line.hits]
        for hit in hits:
            for entry in hit.entries:
                if entry.kind is EntryKind.TERM and entry.row.imposer:
                    row: TermRow = entry.row
                    return row
        return None

    def _programme_owner(self, complainant: str) -> str | None:
        """The side whose programme the sentence names: "takes the X duty to the WTO"."""
        rows = (
            entry.row.imposer
            for hit in self.line.hits
            for entry in hit.entries
            if entry.kind is EntryKind.TERM and entry.row.imposer
        )
        return next((side for side in rows if side != complainant), None)

    def _programme_side(self) -> str | None:
        row = self._programme()
        return row.imposer if row is not None else None
