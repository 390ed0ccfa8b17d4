"""A chain of auxiliaries while it is read, and the tense it makes."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.signal.grammar import Modal, Tense


@dataclass(slots=True)
class Group:
    """A chain of auxiliaries while it is being read."""

    modal: Modal = Modal.NONE
    have: str = ""
    be: str = ""
    do: str = ""
    negated: bool = False
    prior: bool = False
    ahead: bool = False
    infinitive: bool = False


def tense_of(group: Group, *, gerund: bool, has_head: bool) -> Tense:
    if group.modal in {Modal.WILL, Modal.WOULD, Modal.MAY, Modal.MUST}:
        return Tense.PAST if group.have else Tense.FUTURE
    if group.ahead:
        return Tense.FUTURE
    if group.have and has_head | bool(group.be):
        return Tense.PAST_PERFECT if group.have == "d" or group.prior else Tense.PERFECT
    if group.have == "d" or group.be == "d" or group.do == "d":
        return Tense.PAST
    if group.be and gerund:
        return Tense.PROGRESSIVE
    return Tense.PRESENT
