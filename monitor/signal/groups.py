"""A chain of auxiliaries while it is read, and the tense it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monitor.signal.grammar import Modal, Tense
from monitor.signal.tokens import AHEAD, BE, DO, HAVE, MODALS, PRIOR, is_adverb

#: "was set up": done, and nothing to come.
_SET_UP: Final = frozenset({"up", "out", "aside", "forth"})


@dataclass(slots=True)
class Group:
    """The auxiliaries of one verb group, as far as they have been read."""

    modal: Modal = Modal.NONE
    have: str = ""
    be: str = ""
    do: str = ""
    negated: bool = False
    prior: bool = False
    ahead: bool = False
    infinitive: bool = False
    #: "is to be (held)": the infinitive is a passive one.
    to_be: bool = False

    def auxiliary(self, low: str, after: str) -> bool:
        """Take *low* (the next word is *after*) if it is an auxiliary that may stand here."""
        alone = self.modal is Modal.NONE and not self.have and not self.be
        if low in MODALS and alone:
            self.modal = MODALS[low]
            self.negated = self.negated or low == "cannot"
        elif low in HAVE and not self.have and not self.be:
            self.have = HAVE[low]
        elif low == "'s" and after == "been":
            self.have = "r"
        elif low in BE or low in {"'s", "being"}:
            self.to_be = self.infinitive
            self.be = self.be or BE.get(low, "r")
        elif low in DO and alone:
            self.do = DO[low]
        else:
            return False
        return True

    def filler(self, low: str, before: str, after: str) -> bool:
        """Take *low* if it is an adverb or a negation inside the group."""
        if low in {"not", "never", "neither"} or (low == "no" and after == "longer"):
            self.negated = True
        elif low in PRIOR:
            self.prior = True
        else:
            adverb = is_adverb(low) or low == "yet" or (low == "next" and before == "will")
            return adverb or (low == "longer" and before == "no")
        return True

    def pointing(self, low: str, after: str, *, adjoining: bool) -> bool:
        """Take *low* if it turns "is", "was" to what lies ahead: "set", "going", "to"."""
        if not self.be:
            return False
        if low == "set" and after in _SET_UP:
            return False
        if low in AHEAD or (low == "going" and after == "to"):
            self.ahead = True
        elif low == "to" and (self.ahead or adjoining):
            self.ahead = self.infinitive = True
        else:
            return False
        return True


def tense_of(group: Group, *, gerund: bool, has_head: bool) -> Tense:
    """The tense of a finished group; *gerund*: its head ends in -ing."""
    if group.modal in {Modal.WILL, Modal.WOULD, Modal.MAY, Modal.MUST}:
        done = group.have and (has_head or group.be)  # not so "will have to pay"
        return Tense.PAST if done else Tense.FUTURE
    if group.ahead:
        return Tense.FUTURE
    if group.have and (has_head or group.be):
        return Tense.PAST_PERFECT if group.have == "d" or group.prior else Tense.PERFECT
    if "d" in {group.have, group.be, group.do}:
        return Tense.PAST
    return Tense.PROGRESSIVE if group.be and gerund else Tense.PRESENT
