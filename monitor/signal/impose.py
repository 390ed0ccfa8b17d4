"""Who imposes a measure, on whom: by subject, possessive, passive, base, or programme."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from monitor.signal import impose_zh
from monitor.signal.document import Clause
from monitor.signal.draft import attributive, has_class, speaking
from monitor.signal.impose_ground import PREPOSITION
from monitor.signal.impose_tellers import FOR_ITS_GOOD, MAY_BE_HIT, NOT_HIT, Tellers
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_answered import only_when
from monitor.signal.measure_done_to import done_to
from monitor.signal.phrases_en import PERCENT
from monitor.signal.pronouns import who_they_are
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.topic_schema import TermRow

_ON: Final = re.compile(
    r"\b(?:on|against|for|to|targeting|from|of|at|hit|into|upon)\s+(?:[\w$%.,'-]+\s+){0,5}$",
    re.IGNORECASE,
)
#: "by the ministry", not "grows by twelve firms", nor "ships owned or operated by Xish firms".
_BY: Final = re.compile(
    r"(?<!owned )(?<!operated )(?<!built )(?<!made )(?<!produced )(?<!manufactured )(?<!run )"
    r"(?<!controlled )(?<!sold )(?<!supplied )(?<!designed )(?<!used )(?<!bought )"
    r"\bby\s+(?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|another)\b)"
    r"(?:(?!(?:to|for|from|into|against|on|with)\s)[\w'.-]+\s+){0,3}$",
    re.IGNORECASE,
)
#: "a licence from the ministry"
_ISSUER: Final = re.compile(r"^\s(?:from|issued by)\s(?:the\s)?$", re.IGNORECASE)
_EACH: Final = re.compile(
    r"\b(?:each other|one another|tit-for-tat|mutual|reciprocally|both)\b", re.IGNORECASE
)
_UPON: Final = re.compile(r"\s(?:on|against)\s")
_BETWEEN: Final = re.compile(
    r"\b(?:between(?!\s\d)|each other|one another|tit-for-tat)\b", re.IGNORECASE
)
_ITS: Final = re.compile(
    r"\b(?:its|their)\s+(?:goods|imports|exports|products|ships|shipments|companies)\b",
    re.IGNORECASE,
)
#: Between the names of a list.
_LISTING: Final = re.compile(
    rf"(?:\s[a-z]+)?\s?(?:,|,? and|,? or|&)\s(?:the\s|\d+{PERCENT}\s(?:\w+\s)?on\s)?",
    re.IGNORECASE,
)
_LISTS: Final = frozenset({"side_list", "labour_list", "other_list", "blacklist"})
_OF_GOODS: Final = frozenset({"dumped", "injuring"})
#: Letters between a subject and its verb.
_HAS: Final = 5
#: Letters between a side's name and the trigger that it goes with.
_NEAR: Final = 24


@dataclass(frozen=True, slots=True)
class Sides:
    """Who imposes and who is hit, and whether the imposer had to be inferred."""

    imposing: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    third: bool = False
    inferred: bool = False
    named: bool = False
    #: Nobody is named here at all: they are those of the measure told above.
    carried: bool = False
    #: The line above, that tells of several steps, says who imposes it.
    headed: bool = False


def sides_of(
    scene: Scene, line: Line, clause: Clause, trigger: Hit, *, act: Hit | None = None
) -> Sides:
    """Imposer and target of the measure that *trigger* (under *act*) names in *clause*."""
    if line.sentence.language == "zh":
        found = _chinese(scene, line, clause, trigger, act)
    else:
        found = _Finder(scene, line, clause, trigger, act).sides()
    imposing, affected = map(_homes, (found.imposing, found.affected))
    ids = set(scene.topic.side_ids)
    third = found.third and not {*imposing, *affected} <= ids
    return replace(found, imposing=imposing, affected=affected, third=third)


def _chinese(scene: Scene, line: Line, clause: Clause, trigger: Hit, act: Hit | None) -> Sides:
    imposer, target, inferred = impose_zh.Finder(scene, line, clause, trigger, act).ends()
    ids = scene.topic.side_ids
    if imposer == "*":
        return Sides(ids, tuple(reversed(ids)), named=True)
    return Sides(
        (imposer,) if imposer else (),
        (target,) if target else (),
        third=any(side is not None and side not in ids for side in (imposer, target)),
        inferred=inferred,
        named=imposer is not None and target is not None and not inferred,
    )


def _homes(sides: tuple[str, ...]) -> tuple[str, ...]:
    """A firm stands for the side that it belongs to."""
    return tuple(side.removesuffix("_BUSINESS") for side in sides)


class _Finder(Tellers):
    def sides(self) -> Sides:
        row = self._programme()
        owned = row is not None and row.imposer and row.target
        if row is not None and owned and self._mutual():
            # "the two leaders agree to cut" a programme that is one side's alone
            return Sides((str(row.imposer),), (str(row.target),), named=True)
        if self._mutual():
            return Sides(self.ids, tuple(reversed(self.ids)), named=True)
        return self._on_whose(row) if self._shipped_to() is None else self._ends(row)

    def _on_whose(self, row: TermRow | None) -> Sides:
        """The ends of a measure on a firm, or on whoever an act is done to, else of any other."""
        firm = self.trigger.of(EntryKind.FIRM)
        if firm is not None:
            return self._on_firm(firm.side.removesuffix("_BUSINESS"))
        home = done_to(self.line, self.act, self.here)
        if home in self.ids:
            other = self.scene.topic.other(home)
            own = self._is_permit() and self._deals_with(other)
            return Sides((home,), (other,)) if own else self._of_the_other(home)
        return self._ends(row)

    def _ends(self, row: TermRow | None) -> Sides:
        """Who stands as imposer and target, each named, given away or left to be inferred."""
        called = self._called_by()
        if called is not None:
            return Sides((self.scene.topic.other(called),), (called,))
        if (home := self._bears(row)) is not None:
            return self._of_the_other(home)
        harm = "injuring" in self.trigger.classes
        target = self._shipped_to() or (self._origin() if harm else None)
        target = target or self._target() or self._origin()
        imposer = self._imposer(target)
        inferred = False
        if imposer is None and target is not None and self._own_goods(target):
            imposer, target = target, None
        headed = self._headed(target) if imposer is None else None
        if headed is not None and headed not in self.ids:
            imposer = headed
        if imposer is None and row is not None and row.imposer and row.imposer != target:
            imposer, inferred = row.imposer, True
        if target is None and row is not None and row.target and imposer in {None, row.imposer}:
            target = row.target
        if imposer is None and target in self.ids:
            imposer = self.scene.topic.other(target)
            inferred = self._teller() != imposer
        if imposer is None:
            imposer = headed or self._subject_elsewhere(target)
            # A body that says what is to come brings it in, as if it were the subject.
            inferred = imposer is not None and not (headed or self._teller() == imposer)
        if target is None and imposer in self.ids:
            target = self._other_named(imposer)
        target = self._across(target, imposer, row)
        third = any(side is not None and side not in self.ids for side in (imposer, target))
        named = imposer is not None and target is not None and not inferred
        return Sides(
            (imposer,) if imposer else (),
            (target,) if target else (),
            third=third,
            inferred=inferred,
            named=named,
        )

    def _across(self, target: str | None, imposer: str | None, row: TermRow | None) -> str | None:
        """Whom it hits, where what stands for the target is the imposer's own: its firms, tools."""
        if target is None or target.removesuffix("_BUSINESS") != imposer:
            return target
        target = target.removesuffix("_BUSINESS")
        if row is not None and row.imposer == target and row.target:
            return str(row.target)
        other = self.scene.topic.other(target) if target in self.ids else target
        across = any(_homes((p.side,)) == (other,) for p in self.here) or self._concerns_own(target)
        return other if across else target

    def _on_firm(self, home: str) -> Sides:
        """A measure on a firm is the other side's, unless a third country is its author.

        Where a firm's own side lets it (or not) deal with the other, the other is hit.
        """
        subject = self._subject()
        let = self.act is not None and "allow" in self.act.acts
        own = {home, f"{home}_BUSINESS", None} if let else {home}
        other = self.scene.topic.other(home) if home in self.ids else home
        given = subject is None and self._given_by(other)
        if subject in own and home in self.ids and not given and (let or self._deals_with(other)):
            return Sides((home,), (other,), named=True)
        if home not in self.ids or (subject is not None and subject not in self.ids):
            return Sides((subject,) if subject else (), (home,), third=True)
        foreign = [p.side for p in self.here if p.kind == "third" and self._is_dealt_with(p)]
        if foreign:
            return Sides((subject,) if subject else (), (foreign[0],), third=True)
        return self._of_the_other(home)

    def _of_the_other(self, home: str) -> Sides:
        other = self.scene.topic.other(home)
        named = any(p.side == other for p in self.line.parties)
        return Sides((other,), (home,), inferred=not named, named=named)

    def _mutual(self) -> bool:
        """Both sides do it to each other."""
        line, start = self.line, self.act.start if self.act else self.trigger.start
        if self._absolute():
            return False
        subjects = {p.side for p in self.here if p.end <= start and self._beside(p)} & set(self.ids)
        both = any(
            p.kind in {"both", "leaders"} and line.inside(self.clause, p.start)
            for p in line.parties
        )
        words = line.text(self.clause.at, self.clause.at + len(self.clause.text))
        if both and not self._target_near():
            return True
        upon = _UPON.match(line.text(self.trigger.end, line.end))
        if not (subjects or upon) and _BETWEEN.search(words):
            # "tit-for-tat fees begin", "fees between Xland and Yland begin"
            named = {p.side for p in self.line.parties if p.side}
            around = {p.side for line in self.scene.lines for p in line.parties}
            return named <= set(self.ids) and not around.isdisjoint(self.ids)
        subjects |= set(who_they_are(line, start)) & set(self.ids)
        return len(subjects) == 2 and (bool(_EACH.search(words)) or not self._target_near())

    def _target(self) -> str | None:
        """The side after "on", or the one whose goods or firms are named."""
        if "blacklisting" in self.trigger.classes and (direct := self._direct()):
            return direct
        for party in self.here:
            before = self.line.text(self.trigger.start, max(party.start, self.trigger.end))
            if party.start < self.trigger.end or _BY.search(before):
                continue
            if party.kind not in MAY_BE_HIT:
                # ministries and presidents say it; they are not what a measure is on
                continue
            after = self.line.text(party.end, self.line.end)
            if self._in_relative(party) or any(of.match(after) for of in NOT_HIT):
                continue
            if party.kind == "third" and self._is_reason(party):
                continue
            if self._brought_into(party):
                continue
            if _ON.search(before) and not (self._owns_act(party) or self._tells(party)):
                return self._listed_with(party)
        return self._whose_goods() or self._direct() or self._made_in() or self._implied()

    def _listed_with(self, party: Party) -> str:
        """The side among those that the measure is on: "on cells from Zland, Yland and Xland"."""
        last = party
        for other in self.here:
            if other.start < last.end:
                continue
            if other.kind not in MAY_BE_HIT or not _LISTING.fullmatch(
                self.line.text(last.end, other.start)
            ):
                break
            last = other
            if party.side not in self.ids and last.side in self.ids:
                return last.side
        return party.side

    def _in_relative(self, party: Party) -> bool:
        """Whether another's own act stands before it: "answering curbs Xland has set on Yland"."""
        at = self.line.sentence.at
        return any(
            other.kind == "side"
            and self.trigger.end <= other.end <= verb.start + at <= other.end + _HAS
            and verb.finite
            and verb.end + at <= party.start
            for other in self.here
            for verb in self.line.whole().verbs
        )

    def _whose_goods(self) -> str | None:
        """Whose goods the trigger is: "a crackdown on Xland's chips"."""
        if not self._is_goods():
            return None
        return next(
            (
                p.side
                for p in self.here
                if p.kind in MAY_BE_HIT
                and p.end <= self.trigger.start
                and re.fullmatch(r"'s?\s(?:\w+\s)?", self.line.text(p.end, self.trigger.start))
            ),
            None,
        )

    def _direct(self) -> str | None:
        """Whose goods or firms are named, or the home of a firm that is."""
        for party in self.here:
            if attributive(self.line, party) and not (self._has(party) or self._first_of(party)):
                if FOR_ITS_GOOD.match(self.line.text(party.end, self.line.end)):
                    continue
                return party.side
        return self._named_after()

    def _named_after(self) -> str | None:
        """The home of the first firm after act or trigger: "blacklists X", "bars X from buying"."""
        start = self.trigger.end if self.act is None else min(self.act.end, self.trigger.end)
        if "blacklisting" in self.trigger.classes:
            # "Xphones blacklisting takes effect"
            start = min(
                start, *(p.start for p in self.here if p.end + 1 == self.trigger.start), start
            )
        return next(
            (
                party.side.removesuffix("_BUSINESS")
                for party in self.here
                if party.kind == "firm" and party.start >= start
            ),
            None,
        )

    def _implied(self) -> str | None:
        """The other side where the words say "its goods", else who stands as the object."""
        words = self.line.text(self.clause.at, self.clause.at + len(self.clause.text))
        subject = self._subject()
        if _ITS.search(words) and subject in self.ids:
            return self.scene.topic.other(subject)
        return self._object(subject)

    def _object(self, subject: str | None) -> str | None:
        """The side between act and trigger: "hits X with duties", "widens X duties"."""
        if self.act is None or self.act.start >= self.trigger.start:
            return None
        for party in self.here:
            if self.trigger.classes & _LISTS and self.trigger.start - party.end == 1:
                # "lands on the Xish list": whose list it is
                continue
            if not self.act.end <= party.start < self.trigger.start or party.side == subject:
                continue
            words = self.line.text(party.end, self.trigger.start)
            plain = not re.match(r"\s*(?:'s|for)\b", words) and (
                party.how in {"name", "both"} or self._acts_on(subject, party)
            )
            if re.match(r"\s+with\b", words) or (plain and len(words) < _NEAR):
                return party.side
        return None

    def _imposer(self, target: str | None) -> str | None:
        # "Xish acid was dumped", "finds acid from Xland dumped": whose goods, not whose duty
        unowned = self._is_goods() or self.trigger.classes & _OF_GOODS
        owner = None if unowned else self._owner(target)
        if owner is not None:
            return owner if self.trigger.classes & _LISTS else self._author(owner)
        for party in self.here:
            if party.start < self.trigger.end or attributive(self.line, party):
                continue
            before = self.line.text(self.trigger.end, party.start)
            if self._of_another(party):
                continue  # "waived duties that answer the duties imposed by Xland"
            if _BY.search(before) or (party.kind == "org" and _ISSUER.search(before)):
                return party.side
        subject = self._subject()
        return subject if subject != target else None

    def _owner(self, target: str | None) -> str | None:
        """As in "Xish duties", "X's retaliatory tariffs": the side right before the trigger."""
        for party in reversed([p for p in self.here if not self._owned_by_other(p)]):
            if party.end > self.trigger.start:
                continue
            between = self.line.text(party.end, self.trigger.start)
            if len(between) > 34 or (party.kind == "third" and party.side == "OTHERS"):
                return None
            if self._has(party) and not self._acts_on(self._subject(), party):
                return party.side
            if party.side == target or attributive(self.line, party) or self._keeps(party):
                return None
            if party.how == "name" and target is None and self._subject_before(party):
                return None
            possessive = bool(re.match(r"\s*('s|s'|')\s", between))
            plain = bool(re.fullmatch(r"(?:\s[\w.-]+){0,3}\s", between))
            if party.kind == "firm" or PREPOSITION.search(between):
                return None
            if possessive and len(between.split()) <= 5:
                return party.side
            if plain and not self._verb_between(party):
                return party.side if party.how != "name" or target else None
            return None
        return None

    def _programme(self) -> TermRow | None:
        """The term in the clause (else the sentence) that gives away who does it to whom."""
        for scope in (self.clause, None):
            for hit in self.line.hits:
                if scope is not None and not self.line.inside(scope, hit.start):
                    continue
                if hit.start >= self.answered:
                    continue
                for entry in hit.entries:
                    if entry.kind is EntryKind.TERM and entry.row.imposer:
                        row: TermRow = entry.row
                        return row
        return None

    def _subject_elsewhere(self, target: str | None) -> str | None:
        """A party of the sentence that does not merely speak, before the clause."""
        able = [
            party
            for party in self.parties
            if party.side != target and party.side in self.ids
            if not (attributive(self.line, party) or self._between(party))
        ]
        before = [party for party in able if party.end <= self.trigger.start]
        if before:
            # "Xland, Yland agree; Ito says duties dropped": who stands in its own part says it.
            apart = ";" not in self.line.text(before[-1].end, self.trigger.start)
            near = ";" in self.line.text(before[0].end, before[-1].start) and apart
            party = before[-1 if near else 0]
            # "Duties on Yland cut; port fees lifted": both are on it.
            return self.scene.topic.other(party.side) if self._is_hit(party) else party.side
        if target is None and (told := self._teller()) is not None:
            return told
        able = [p for p in able if not only_when(self.line, p, self.trigger)]
        return next((p.side for p in able if not (speaking(self.line, p) or self._tells(p))), None)

    def _other_named(self, imposer: str) -> str | None:
        """The side across, where the sentence or the article is about both."""
        other = self.scene.topic.other(imposer)
        if any(p.side.removesuffix("_BUSINESS") == other for p in self.line.parties):
            return other
        if self.line.is_title and not any(p.kind == "third" for p in self.line.parties):
            # "tells firms to leave Xland, raises duties": only a place there, and yet the one meant
            sides = [hit.of(EntryKind.SIDE) for hit in self.line.hits]
            if any(found is not None and found.side == other for found in sides):
                return other
        third = (p for p in self.parties if p.kind == "third" and p.side not in self.ids)
        foreign = next((p.side for p in third if not self._is_reason(p)), None)
        if foreign is not None:
            return foreign
        if has_class(self.line, {"metals", "autos"}):
            return None
        head = self.scene.lines[: max(4, len(self.scene.lines) // 3)]
        around = {p.side for line in head for p in line.parties}
        return other if other in around else None
