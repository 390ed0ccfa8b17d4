"""Who tells of a measure as its author, and whose goods and firms it concerns."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.impose_ground import Ground
from monitor.signal.lexicon import EntryKind
from monitor.signal.phrases_en import TELLS
from monitor.signal.scene import Party
from monitor.signal.topic_schema import TermRow

_BETWEEN: Final = re.compile(r"\bbetween\s(?:[\w.]+\s){0,2}(?:and\s(?:the\s)?)?$")
#: Acts that are said of what a side itself brings in: "licences will be required, X says".
_SAID: Final = frozenset(
    {
        *("impose", "require", "effect", "raise", "allow", "hand", "list", "restrict"),
        *("deposit", "face", "suspend", "remove", "lower", "extend", "subject_to", "joined"),
        *("delist", "ban"),
    }
)
_SAYS: Final = re.compile(rf"\s(?:has |have )?(?:{TELLS}|decreed?s?)\b")
#: "..., the ministry said", "..., says Xland"
#: So too "..., according to a notice by Xland".
_COMMA: Final = re.compile(
    r"[,;]\s(?P<verb>sa(?:id|ys)\s|according to\s(?:an?\s(?:[\w-]+\s){1,2}"
    r"(?:(?:issued|posted|published|released)\s)?(?:by|from|of|which|that)\s)?)?(?:the\s)?$"
)
_PERMITS: Final = frozenset({"export_licence", "licence", "licence_paper", "control", "waiver"})
_LETS: Final = frozenset({"allow", "hand", "require", "remove", "extend", "refuse"})
_DUES: Final = frozenset({"tariff", "fee", "remedy", "exclusion"})
_BROUGHT_INTO: Final = re.compile(
    r"\b(?:imports?|imported|goods|products|shipments?|shipped|parcels|brought|coming|entering|entry)"
    r"\s(?:\w+\s)?(?:in)?to\s(?:the\s)?$"
)
_MEASURE: Final = frozenset({"tariff", "control", "fee", "remedy"})
#: Kinds of party that a measure can be on.
MAY_BE_HIT: Final = frozenset({"side", "third", "firm"})
_CASE: Final = frozenset({"remedy", "dumped", "injuring"})
_COMES: Final = re.compile(r"\b(?:from|of)\s(?:the\s)?$", re.IGNORECASE)
#: "Xland duties", "Xland List 1 duty exclusions"
_PROGRAMME: Final = re.compile(
    r"\s(?:(?:list|tranche)\s\w{1,5}\s|(?:section\s)?301\s|tariffs?\s|dut(?:y|ies)\s)*",
    re.IGNORECASE,
)
#: "exclusions from the Yish duties"
_LET_OFF: Final = re.compile(r"(?:\sfrom)?(?:\sthe)?\s")
_DUTIES: Final = re.compile(r"(?:'s?)?\s(?:[\w-]+\s){0,2}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b")
#: Who speaks of what he will do himself: "if they do not deal, I'll just raise it".
_MYSELF: Final = re.compile(
    r"(?:^|[\s\"'])(?:I|[Ww]e)(?:'(?:ll|d|re|m)|\s(?:will|would|can|may|could|might|am|are|have|had))?"
    r"(?:\s(?:going|prepared|ready)\sto|\sto)?(?:\s(?:just|then|also|simply|probably|be))*\s$"
)
#: Where goods are kept out: "from Xish roads", "on the Xish market".
#: "everything Xland buys from Yland": the goods are Yland's.
_BUYS: Final = re.compile(r"\s(?:buys|imports|purchases|gets|brings in)\sfrom\s")
_PLACES: Final = re.compile(
    r"\s(?:roads|markets?|soil|shelves|streets|skies|networks|shores|homes)\b"
)
#: What a measure is said to be for: "to protect Xish national security".
FOR_ITS_GOOD: Final = re.compile(
    r"(?:'s?)?\s(?:national security|security|interests|foreign policy|leadership|workers|jobs"
    r"|consumers|allies|law|persons|citizens|taxpayers)\b"
)
NOT_HIT: Final = (_PLACES, _BUYS, FOR_ITS_GOOD)
#: What a curb takes from the one who has it: "Xland's access to chips", "its ability to make".
_REACH: Final = re.compile(
    r"(?:'s?)\s(?:\([^()]{1,12}\)(?:'s?)?\s)?(?:\w+\s){0,2}?(?:access|abilit(?:y|ies)|capabilit(?:y|ies)|capacity"
    r"|efforts?|ambitions?|bid|drive|progress|advances?|rise|ascent|reach|development|use|acquisition)\b"
)
_CURBING: Final = frozenset({"restrict", "ban", "impose", "raise", "lower", "refuse"})
_GOODS: Final = frozenset({"goods", "product", "tech", "farm"})
_FROM: Final = re.compile(
    r"\s(?:(?:made|grown|built|imported|shipped|coming)\s)?(?:from|in)\s(?:the\s)?"
)


class Tellers(Ground):
    """The ground of a measure, with those who say what they bring in."""

    def _teller(self) -> str | None:
        """Who tells of what it brings in: "..., Xland says", where he may or no other is named."""
        named = {p.side for p in self.parties}
        said = self.act is not None and not self.act.acts.isdisjoint(_SAID)
        tells = [p for p in self.parties if self._tells(p) and p.side in self.ids]
        if not said or not tells:
            return None
        own = tells[0].kind == "org" or tells[0].level == "leaders"
        return tells[0].side if len(named) == 1 or own else None

    def _myself(self) -> str | None:
        """The side of whoever is quoted as saying what he will do himself."""
        if self.act is None or any(p.kind == "third" for p in self.here):
            return None
        at, said = self.line.sentence.at, self.line.whole().attribution
        if said is None or not _MYSELF.search(self.line.text(at, self.act.start)):
            return None
        source = range(said.source_start, said.source_end)
        return next(
            (p.side for p in self.line.parties if p.start - at in source and p.side in self.ids),
            None,
        )

    def _across_from_me(self) -> str | None:
        """The side across from whoever is quoted as saying what he will do himself."""
        mine = self._myself()
        return None if mine is None else self.scene.topic.other(mine)

    def _reached(self) -> str | None:
        """The side whose access or ability is curbed: "restricts Xland's access to Yish chips"."""
        if self.act is None or self.act.acts.isdisjoint(_CURBING):
            return None
        for party in self.here:
            if party.kind == "third" and party.end <= self.act.start:
                return None
            if party.kind != "side" or party.side not in self.ids or party.start < self.act.end:
                continue
            if self._subject() == party.side:
                return None
            if _REACH.match(self.line.text(party.end, min(self.line.end, party.end + 80))):
                return party.side
        return None

    def _given_by(self, side: str) -> bool:
        """Whether a body of *side* stands before: "the bureau issued a licence that lets X buy"."""
        start = self.act.start if self.act is not None else self.trigger.start
        return any(p.kind == "org" and p.side == side and p.end <= start for p in self.parties)

    def _origin(self) -> str | None:
        """Whose goods a case is about, as its title says: "Foil From Xland: Final Results"."""
        if self.trigger.classes.isdisjoint(_CASE):
            return None
        if self.act is not None and self.act.start == self.trigger.start:
            # "Xish plastic was dumped", "Xish cells injure"
            mine = [p for p in self.here if p.kind == "side" and p.end <= self.trigger.start]
            return mine[-1].side if mine else None
        at = self.line.sentence.at
        found = [p.side for p in self.parties if _COMES.search(self.line.text(at, p.start))]
        if "dumped" in self.trigger.classes and self.act is not None:
            # "finds Xish, Yish and Zish resin dumped"
            within = range(self.act.end, self.trigger.start)
            found += [p.side for p in self.here if p.kind in MAY_BE_HIT and p.start in within]
        return next((side for side in found if side in self.ids), None)

    def _made_in(self) -> str | None:
        """Whose goods are named before the duty: "goods from Yland, taxed at 10%, will be"."""
        return next(
            (
                p.side
                for p in self.here
                if p.kind == "side"
                and p.end <= self.trigger.start
                and any(
                    hit.classes & _GOODS and _FROM.fullmatch(self.line.text(hit.end, p.start))
                    for hit in self.line.hits
                    if hit.end < p.start
                )
            ),
            None,
        )

    def _own_goods(self, side: str) -> bool:
        """Whether a body of the side says that its own goods need leave, or are kept back."""
        if self.trigger.classes.isdisjoint(_PERMITS) or self.act is None:
            return False
        severed = self.line.text(self.act.start, self.act.end).lower().endswith("off from")
        # "Xland will delay its licensing regime for goods of Xish origin"
        return severed or self._teller_of(side) or self._subject() == side

    def _teller_of(self, side: str) -> bool:
        return any(p.kind == "org" and p.side == side and self._tells(p) for p in self.parties)

    def _brought_into(self, party: Party) -> bool:
        """As in "duties on imports into Xland": whose duties they are, not whom they hit."""
        before = self.line.text(self.trigger.end, max(party.start, self.trigger.end))
        dues = not self.trigger.classes.isdisjoint(_DUES)
        return dues and _BROUGHT_INTO.search(before) is not None

    def _of_another(self, party: Party) -> bool:
        """Whether a further measure is named between the trigger and who stands after "by"."""
        return any(
            not hit.classes.isdisjoint(_MEASURE)
            and self.trigger.end < hit.start
            and hit.end < party.start
            and (self.act is None or not hit.start <= self.act.start < hit.end)
            for hit in self.line.hits
        )

    def _author(self, owner: str) -> str:
        """Whose the measure is that goes by *owner*: "Xland's emergency-law rate" is laid on it."""
        last = max((p.end for p in self.here if p.side == owner), default=self.trigger.start)
        rows = (
            entry.row
            for hit in self.line.hits
            if last <= hit.start and hit.end <= self.trigger.end
            for entry in hit.entries
            if entry.kind is EntryKind.TERM and entry.row.imposer not in {None, owner}
        )
        return next((str(row.imposer) for row in rows if row.target in {owner, None}), owner)

    def _tells(self, party: Party) -> bool:
        """Whether the sentence's news is told by the party: "..., the ministry said"."""
        at = self.line.sentence.at
        after = self.line.text(party.end, self.line.end)
        if party.end <= self.clause.at and _SAYS.match(after):
            return self.line.text(at, party.start).lower() in {"", "the "}
        # What the sentence says has come to an end before him.
        before = self.line.text(max(at, party.start - 60), party.start)
        comma = _COMMA.search(before)
        if comma is None or comma["verb"]:
            return comma is not None
        said = self.line.whole().attribution
        told = said is not None and said.source_start <= party.start - at < said.source_end
        return told or _SAYS.match(after) is not None

    def _is_permit(self) -> bool:
        """Whether leave to deal is what is given or refused."""
        let = self.act is not None and not self.act.acts.isdisjoint(_LETS)
        return let and not self.trigger.classes.isdisjoint(_PERMITS)

    def _concerns_own(self, side: str) -> bool:
        """Whether a firm of the side's own is given, or refused, leave to deal abroad."""
        own = f"{side}_BUSINESS"
        return self._is_permit() and any(p.kind == "firm" and p.side == own for p in self.here)

    def _judged(self, row: TermRow | None) -> str | None:
        """Whose goods a body of the other side rules on: "Xish racks do harm, the panel finds"."""
        body = row is not None and "remedy_body" in row.classes and row.imposer
        if not body or self.trigger.classes.isdisjoint({"remedy", "injuring"}):
            return None
        other = self.scene.topic.other(str(body)) if body in self.ids else None
        return other if any(p.side == other for p in self.line.parties) else None

    def _called_by(self) -> str | None:
        """The side by whose bare name a duty goes that is laid on it: "Xland duties lapse"."""
        exempt = "exclusion" in self.trigger.classes
        off = self._let_off_from() if exempt else None
        if off or not (exempt or "tariff" in self.trigger.classes) or len(self.here) != 1:
            return off
        party, line = self.here[0], self.line
        near = _PROGRAMME.fullmatch(line.text(party.end, self.trigger.start)) is not None
        onto = line.text(self.trigger.end, line.end).lower().startswith((" on ", " against "))
        called = near and party.how == "name" and party.kind == "side" and party.side in self.ids
        return party.side if called and (not onto or self._opened_by(party)) else None

    def _opened_by(self, party: Party) -> bool:
        """Whether the other side opens the headline: "Ito blinks: Xland duties on nuts cut"."""
        before = self.line.text(max(self.line.sentence.at, self.clause.at - 2), self.clause.at)
        return before.startswith(":") and any(
            p.kind in {"person", "side", "org"}
            and p.side == self.scene.topic.other(party.side)
            and p.end < self.clause.at
            and not self._owns(p)
            for p in self.parties
        )

    def _between(self, party: Party) -> bool:
        """As in "talks between X and Y": only one of the two that something is between."""
        before = self.line.text(self.line.sentence.at, party.start)
        return _BETWEEN.search(before[-40:]) is not None

    def _bears(self, row: TermRow | None) -> str | None:
        """The side whose ships, shores, firms or goods tell on whom the measure is."""
        return self._reached() or self._across_from_me() or self._evading() or self._judged(row)

    def _let_off_from(self) -> str | None:
        """Whose goods are let off by "exclusions from the Yish duties", "from Xland duties"."""
        line, first = self.line, self.trigger.end
        for party in self.here:
            if party.kind == "side" and party.side in self.ids and party.start >= first:
                if not _LET_OFF.fullmatch(line.text(first, party.start)):
                    return None
                if not _DUTIES.match(line.text(party.end, line.end)):
                    return None
                own = party.how != "name"
                return self.scene.topic.other(party.side) if own else party.side
        return None
