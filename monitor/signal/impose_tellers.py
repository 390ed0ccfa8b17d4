"""Who tells of a measure as its author, and whose own goods and firms it concerns."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.impose_ground import Ground
from monitor.signal.scene import Party

#: Acts that are said of what a side itself brings in: "licences will be required, X says".
_SAID: Final = frozenset(
    {
        *("impose", "require", "effect", "raise", "allow", "hand", "list", "restrict"),
        *("suspend", "remove", "lower", "extend"),
    }
)
_SAYS: Final = re.compile(
    r"\s(?:has |have )?(?:sa(?:id|ys?)|announce[ds]?|decreed?s?|confirm(?:s|ed)?)\b"
)
#: "..., the ministry said", "..., says Xland"
_COMMA: Final = re.compile(r"[,;]\s(?P<verb>sa(?:id|ys)\s)?(?:the\s)?$")
_PERMITS: Final = frozenset({"export_licence", "licence", "licence_paper", "control", "waiver"})
_LETS: Final = frozenset({"allow", "hand", "require", "remove", "extend", "refuse"})


class Tellers(Ground):
    """The ground of a measure, with those who say what they bring in."""

    def _teller(self) -> str | None:
        """Who tells of what it brings in: "..., Xland says", where it is a body or nobody else."""
        named = {p.side for p in self.parties}
        said = self.act is not None and not self.act.acts.isdisjoint(_SAID)
        tells = [p for p in self.parties if self._tells(p) and p.side in self.ids]
        if not said or not tells:
            return None
        return tells[0].side if len(named) == 1 or tells[0].kind == "org" else None

    def _own_goods(self, side: str) -> bool:
        """Whether a body of the side says that its own goods need leave, or are kept back."""
        if self.trigger.classes.isdisjoint(_PERMITS) or self.act is None:
            return False
        severed = self.line.text(self.act.start, self.act.end).lower().endswith("off from")
        return severed or self._teller_of(side)

    def _teller_of(self, side: str) -> bool:
        return any(p.kind == "org" and p.side == side and self._tells(p) for p in self.parties)

    def _tells(self, party: Party) -> bool:
        """Whether the sentence's news is told by the party: "..., the ministry said"."""
        at = self.line.sentence.at
        after = self.line.text(party.end, self.line.end)
        if party.end <= self.clause.at and _SAYS.match(after):
            return self.line.text(at, party.start).lower() in {"", "the "}
        # What the sentence says has come to an end before him.
        before = self.line.text(max(at, party.start - 12), party.start)
        comma = _COMMA.search(before)
        if comma is None or comma["verb"]:
            return comma is not None
        said = self.line.whole().attribution
        told = said is not None and said.source_start <= party.start - at < said.source_end
        return told or _SAYS.match(after) is not None

    def _concerns_own(self, side: str) -> bool:
        """Whether a firm of the side's own is given, or refused, leave to deal abroad."""
        let = self.act is not None and not self.act.acts.isdisjoint(_LETS)
        return (
            let
            and not self.trigger.classes.isdisjoint(_PERMITS)
            and any(p.kind == "firm" and p.side == f"{side}_BUSINESS" for p in self.here)
        )
